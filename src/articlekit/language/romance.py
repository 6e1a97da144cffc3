"""Forms of regular verbs in French and Spanish, for the lists of reporting verbs."""

from collections.abc import Callable, Iterator, Mapping

from articlekit.language import CueClass

__all__ = ["regular_french", "regular_spanish"]

Forms = dict[str, CueClass]
Conjugated = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
KINDS: tuple[CueClass, ...] = ("say", "voice", "ask", "call", "urge", "write", "show")


def _listed(irregular: str) -> Iterator[tuple[CueClass, str, tuple[str, ...]]]:
    """The rows of a table: `say:dit,disait` finite, `say!dit` participle, `say-disant`."""
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
            for table, forms in zip(
                (finite, participles, plain), conjugate(verb), strict=True
            ):
                table |= dict.fromkeys(forms, kind)
    for kind, mark, forms in _listed(irregular):
        table = {":": finite, "!": participles, "-": plain}[mark]
        table |= dict.fromkeys(forms, kind)
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
        f"{opened}e", f"{opened}ent", f"{soft}ait", f"{soft}aient", f"{soft}a", f"{stem}èrent",
    )  # fmt: skip
    participle = f"{stem}é"
    return (
        finite,
        (participle, f"{participle}e", f"{participle}s", f"{participle}es"),
        (f"{soft}ant", verb),
    )


def _spanish(verb: str) -> Conjugated:
    stem = verb[:-2]
    if verb.endswith("ar"):
        finite = (
            f"{stem}a", f"{stem}an", f"{stem}ó", f"{stem}aron", f"{stem}aba", f"{stem}aban",
        )  # fmt: skip
        return finite, (f"{stem}ado", f"{stem}ada"), (f"{stem}ando", verb)
    third = f"{stem}e"
    finite = (
        third, f"{third}n", f"{stem}ió", f"{stem}ieron", f"{stem}ía", f"{stem}ían",
    )  # fmt: skip
    return finite, (f"{stem}ido", f"{stem}ida"), (f"{stem}iendo", verb)


def regular_french(
    classes: Mapping[CueClass, str], irregular: str
) -> tuple[Forms, Forms, Forms]:
    """Finite forms, participles, plain forms and gerunds of verbs in -er, and of the irregular ones."""
    return _tables(classes, irregular, _french)


def regular_spanish(
    classes: Mapping[CueClass, str], irregular: str
) -> tuple[Forms, Forms, Forms]:
    """Finite forms, participles, plain forms and gerunds of regular verbs, and of the irregular ones."""
    return _tables(classes, irregular, _spanish)
