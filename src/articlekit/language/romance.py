"""Forms of regular verbs in French and Spanish, for the lists of reporting verbs."""

from collections.abc import Callable, Iterator, Mapping

from articlekit.language import CueClass

__all__ = ["regular_french", "regular_spanish"]

Forms = dict[str, CueClass]
Conjugated = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
KINDS: tuple[CueClass, ...] = ("say", "voice", "ask", "call", "urge", "write", "show")


def _listed(irregular: str) -> Iterator[tuple[CueClass, str, tuple[str, ...]]]:
    """The rows of a table: `say:dit` finite, `say!dit` participle, `say-disant`."""
    for row in irregular.split():
        for kind in KINDS:
            if row.startswith(kind) and row[len(kind)] in ":!-":
                yield kind, row[len(kind)], tuple(row[len(kind) + 1 :].split(","))


def _tables(
    classes: Mapping[CueClass, str],
    irregular: str,
    conjugate: Callable[[str], Conjugated],
) -> tuple[Forms, Forms, Forms]:
    finite: Forms = {}
    participles: Forms = {}
    plain: Forms = {}
    for kind, words in classes.items():
        for verb in words.split():
            forms = conjugate(verb)
            finite |= dict.fromkeys(forms[0], kind)
            participles |= dict.fromkeys(forms[1], kind)
            plain |= dict.fromkeys(forms[2], kind)
    tables = {":": finite, "!": participles, "-": plain}
    for kind, mark, irregulars in _listed(irregular):
        tables[mark].update(dict.fromkeys(irregulars, kind))
    return finite, participles, plain


def _french(verb: str) -> Conjugated:
    if not verb.endswith("er"):
        return (), (), ()
    stem = verb[:-2]
    soft = stem
    if stem.endswith("g"):
        soft = f"{stem}e"
    elif stem.endswith("c"):
        soft = f"{stem[:-1]}ç"
    opened = f"{stem[:-2]}è{stem[-1]}" if stem[-2:-1] in ("e", "é") else stem
    if stem == "appel":
        opened = "appell"
    finite = (
        *(f"{opened}{ending}" for ending in ("e", "ent")),
        *(f"{soft}{ending}" for ending in ("ait", "aient", "a")),
        f"{stem}èrent",
    )
    participle = f"{stem}é"
    return (
        finite,
        (participle, f"{participle}e", f"{participle}s", f"{participle}es"),
        (f"{soft}ant", verb),
    )


def _spanish(verb: str) -> Conjugated:
    stem = verb[:-2]
    if verb.endswith("ar"):
        endings = ("a", "an", "ó", "aron", "aba", "aban")
        finite = tuple(f"{stem}{ending}" for ending in endings)
        return finite, (f"{stem}ado", f"{stem}ada"), (f"{stem}ando", verb)
    third = f"{stem}e"
    finite = (
        third, f"{third}n", f"{stem}ió", f"{stem}ieron", f"{stem}ía", f"{stem}ían",
    )  # fmt: skip
    return finite, (f"{stem}ido", f"{stem}ida"), (f"{stem}iendo", verb)


def regular_french(
    classes: Mapping[CueClass, str], irregular: str
) -> tuple[Forms, Forms, Forms]:
    """Finite forms, participles, plain forms: of verbs in -er and irregular ones."""
    return _tables(classes, irregular, _french)


def regular_spanish(
    classes: Mapping[CueClass, str], irregular: str
) -> tuple[Forms, Forms, Forms]:
    """Finite forms, participles, plain forms: of regular verbs and irregular ones."""
    return _tables(classes, irregular, _spanish)
