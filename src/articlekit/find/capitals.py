"""Names told from other nouns where every noun has a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from articlekit.find.guesses import (
    UNINFLECTED,
    body_of,
    guess,
    is_role,
    noun_by_itself,
)
from articlekit.find.lexicon import INSIDE, Lexicon
from articlekit.language import Language

__all__ = [
    "Text",
    "capital_noun",
    "particle",
    "plain_noun",
    "settled_adjectives",
    "surnames",
]

PAIR = re.compile(
    r"""
    (?<![\w’'\-])([^\W\d_][\w’'\-]*+)(\.?)[ \u00a0]     # a name, title, role or verb
    (?= ((?:[a-zà-ÿ]{1,3}[ \u00a0]){0,2})                # particles
        ([^\W\d_a-zà-ÿ][\w’'\-]++) )                     # and a capital
    """,
    re.VERBOSE,
)
DATELINE = re.compile(r"([^\W\d_a-zà-ÿ][\w’'\-]+)(?: \([^()]{2,20}\))? [–—] ")
"""The town with which a story opens: `Borkensiel (dpa) –`."""

OPENS = re.compile(r"(?:^|[.!?“”«»\"] )([^\W\d_a-zà-ÿ][\w’'\-]+)[ \u00a0]([a-zà-ÿ]+)")
"""A sentence that opens with a noun without an article, and its next word."""

COMMON_ENDINGS = (
    "ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum",
    "ment", "ungen", "heiten", "keiten", "schaften", "tionen", "täten", "nisse",
    "ismus", "zeug", "jahr", "zeit", "gesetz", "recht", "fall", "haus",
    "stelle", "ur", "age", "enz", "anz", "ie", "ik",
)  # fmt: skip
VERBS = re.compile("[vEVu]")
CLOSED = "DpoPXstw&amTvVSu"
CLOSED_IN_NAMES = frozenset("DpoPXtw&")
"""Small words that end a name where politeness or a headline gives them a capital."""

LEAD = ".Q(:-;"
AMBIGUOUS = LEAD + "R"
"""Behind these a noun may be an adjective or a name."""

PLURAL_ENDINGS = ("e", "en", "er", "n")
LONGEST_SINGULAR = 8
INFLECTED = ("e", "en", "er", "es", "em")


def _is_common(word: str, lexicon: Lexicon, *, plurals: bool = False) -> bool:
    """Whether a noun is no name; with `plurals`, what may be a plural is none too."""
    kinds = lexicon.language.bodies
    if plurals and len(word) > LONGEST_SINGULAR and word.endswith(PLURAL_ENDINGS):
        return True
    return (
        word.endswith(COMMON_ENDINGS)
        or word.endswith(UNINFLECTED)
        or word in lexicon.classes
        or word in lexicon.language.not_names
        or is_role(word, lexicon.language.roles)
        or word in lexicon.language.organisation_nouns
        or (kinds is not None and body_of(word, kinds) is not None)
    )


def _may_be_town(word: str, lexicon: Lexicon) -> bool:
    """Whether a noun behind `in` or `nach` may be a place nobody has listed."""
    language = lexicon.language
    if word in language.bare_nouns or word.endswith(language.bare_endings):
        return False
    if word.endswith("en") and not word.endswith(language.place_endings):
        return False
    return not _is_common(word, lexicon)


def _reports_alone(verb: str, lexicon: Lexicon) -> bool:
    """Whether a verb says something without a particle: not `trug` of `trug … vor`."""
    needed = lexicon.language.separable.get(verb)
    return needed is None or "" in needed


def surnames(texts: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The words that stand behind given names, titles or roles somewhere in a story."""
    found: set[str] = set()
    towns: set[str] = set()
    places, links = lexicon.language.place_nouns, lexicon.language.links
    given, titles = lexicon.given_names, lexicon.language.titles
    roles, cues = lexicon.language.roles, lexicon.language.cues
    kinds, locatives = lexicon.language.bodies, lexicon.language.locatives
    endings = lexicon.language.place_endings
    several = {role for role in lexicon.language.plural_roles if role[-1] == "n"}
    for text in texts:
        for written, stop, particles, behind in PAIR.findall(text):
            before, name = written.lower(), behind.lower()
            capital = written[0].isupper()
            if capital and before in given and name not in lexicon.classes:
                found |= {before, name}
            elif capital and (before in titles or len(before) == 1):
                found.add(name)
            elif stop or (particles and particles.strip() not in links):
                continue
            elif particles:
                # "die Altstadt von Hallwangen"
                if name.endswith(endings) and not _is_common(name, lexicon):
                    found.add(name)
            elif before in locatives or (capital and before in places):
                if _may_be_town(name, lexicon):
                    # a lone word behind `in` may be any noun; twice, it is a town
                    sure = capital or name in towns or name.endswith(endings)
                    (found if sure else towns).add(name)
            elif kinds is not None and capital and (body := body_of(before, kinds)):
                town = name.endswith(endings) and _may_be_town(name, lexicon)
                brand = body.beside or not body.lone
                if town or (brand and not _is_common(name, lexicon, plurals=True)):
                    found.add(name)
            elif (
                (
                    cues.get(before) in {"say", "voice"}
                    and _reports_alone(before, lexicon)
                )
                or (capital and is_role(before, roles) and before not in several)
            ) and not _is_common(name, lexicon):
                found.add(name)
        if dateline := DATELINE.match(text):
            found.add(dateline[1].lower())
        for behind, verb in OPENS.findall(text):
            if (
                verb in cues
                and _reports_alone(verb, lexicon)
                and not _is_common(behind.lower(), lexicon)
            ):
                found.add(behind.lower())
    return frozenset(found)


@frozen(eq=False)
class Text:
    """A paragraph whose words get their classes one by one."""

    words: Sequence[str]
    shown: Sequence[str]
    tags: Sequence[str]
    """The classes; right up to the word that is looked at."""

    lexicon: Lexicon
    names: AbstractSet[str]
    """The words that the story has as names."""


def plain_noun(text: Text, at: int, figure: str) -> str:
    """The class of a word with a capital that no word beside it can change, or ""."""
    letter = INSIDE.get(figure, "")
    before = text.tags[at - 1] if at else "."
    if not letter or before in "HC" or (letter == "N" and before in AMBIGUOUS):
        return ""
    word, names = text.words[at], text.names
    named = word in names or (word[-1] == "s" and word[:-1] in names)
    return "" if named else letter


def capital_noun(text: Text, at: int) -> str:
    """The class of a word with a capital in a language whose nouns all have one."""
    before = text.tags[at - 1] if at else "."
    follower = text.shown[at + 1] if at + 1 < len(text.shown) else "."
    letter = text.lexicon.classes.get(text.words[at])
    return (
        _small_word(text, at, before, follower, letter)
        or _name_part(text, at, before, follower, letter)
        or _noun(text, at, before, follower, letter)
    )


def _small_word(
    text: Text, at: int, before: str, follower: str, letter: str | None
) -> str:
    """The class of a title, or of a small word that opens a sentence."""
    language, word = text.lexicon.language, text.words[at]
    proper = follower[0].isupper()
    if word in language.titles and (proper or follower in language.particles):
        return "H"
    if (
        letter == "T"
        and before == "C"
        and text.words[at - 1] in text.lexicon.given_names
    ):
        return ""  # "Sophie Winter"
    if letter == "T" or (letter == "p" and before not in "DJ"):
        return letter
    if before not in LEAD:
        return ""
    if word in language.particles and _opens_name(text, at, follower):
        return "C"  # "Von der Leyen"
    return letter if letter is not None and letter in CLOSED else ""


def _opens_name(text: Text, at: int, follower: str) -> bool:
    """Whether a particle with a capital opens a name that the story has."""
    if follower.lower() in text.names:
        return True
    behind = text.words[at + 2 : at + 3]
    return follower in text.lexicon.language.particles and any(
        word in text.names for word in behind
    )


def _name_part(
    text: Text, at: int, before: str, follower: str, letter: str | None
) -> str:
    """`C` for a part of a name, `N` for a noun behind a full one."""
    lexicon, names, word = text.lexicon, text.names, text.words[at]
    given = lexicon.given_names
    last = text.words[at - 1] if at else ""
    if before == "C" and last in given:
        # "Sophie Winter": behind a given name any noun is a surname
        return "C" if letter not in CLOSED_IN_NAMES or word in names else "N"
    if before == "H" or (before == "C" and len(last.strip(".")) == 1):
        return "C" if letter in {None, "R"} or word in names else "N"
    if before == "C" and (
        last in lexicon.language.particles or _is_surname(text, at, last)
    ):
        return "C"
    if word in names or (word[-1] == "s" and word[:-1] in names):
        return "C"
    if word in given and letter is None:
        proper = follower[0].isupper()
        return "C" if proper or before not in "DJ'm" else "N"
    return ""


def _is_surname(text: Text, at: int, last: str) -> bool:
    """Whether a role or verb and one part of a name stand before: `sagte Nele Kard`."""
    return (
        at > 1
        and text.tags[at - 2] in "RHV"
        and last not in text.lexicon.language.places
        and not _is_common(text.words[at], text.lexicon)
    )


def _noun(text: Text, at: int, before: str, follower: str, letter: str | None) -> str:
    """The class of any other noun, or of an adjective that opens a sentence."""
    lexicon, word = text.lexicon, text.words[at]
    noun = noun_by_itself(text.shown[at], word, lexicon.language)
    if noun != "N":
        return noun
    opens = before in LEAD
    inner = "-" in word and text.shown[at].rpartition("-")[2][:1].isupper()
    if opens and letter is None and not follower[0].isupper() and not inner:
        if guess(word, lexicon.language) == "a" or word.endswith(UNINFLECTED):
            return "a"
    if opens and letter == "J":
        return "J"
    last = text.words[at - 1] if at else ""
    single = (
        before == "R"
        and text.shown[at - 1][0].isupper()  # "die betroffenen Personen"
        and last not in lexicon.language.plural_roles
    )
    return "C" if single and not _is_common(word, lexicon) else "N"


def particle(text: Text, at: int) -> bool:
    """Whether a small word behind a given name or title belongs to the name."""
    words, shown, tags = text.words, text.shown, text.tags
    last, language = words[at - 1], text.lexicon.language
    given_names = text.lexicon.given_names
    behind = next(
        (n for n in (at + 1, at + 2) if n < len(shown) and shown[n][0].isupper()), 0
    )
    if not behind:
        return False
    if words[at] in language.genitives and last not in language.particles:
        return False
    if words[at] in language.conjunctions:  # "de la Hoz y Peralta"
        parts = tags[max(0, at - 3) : at] == ["C", "C", "C"]
        return parts and words[behind] not in given_names
    if language.capital_nouns and _is_common(words[behind], text.lexicon):
        return False  # "Konstantin Veit vom Vermögensverwalter Tarn"
    known = last in given_names or last in language.particles
    if known or last in language.titles:
        return True
    if language.capital_nouns:
        name = words[behind]
        return (at > 1 and tags[at - 2] in "VRH") and not (
            shown[behind].isupper() or _is_common(name, text.lexicon)
        )
    return at > 1 and tags[at - 2] in "CVgHR"


def settled_adjectives(
    tags: list[str], words: Sequence[str], language: Language
) -> str:
    """The classes with participles and the like before a noun read as adjectives."""
    verbs = [*map(re.Match.start, VERBS.finditer("".join(tags[:-1])))]
    for at in reversed(verbs):
        before = tags[at - 1] if at else "."
        if (
            tags[at + 1] in "NRCHJ"
            and before in "DJ'mP"
            and words[at].endswith(INFLECTED)
            and (tags[at + 1] != "C" or tags[at] in "vE")
            and words[at] not in language.verbs
            and not _points_back(tags, words, at, language)
        ):
            tags[at] = "J"
    return "".join(tags)


def _points_back(
    tags: Sequence[str], words: Sequence[str], at: int, language: Language
) -> bool:
    """Whether `das` before a verb is its object: `Das teilte Ministerin Arp mit`."""
    if tags[at] != "V" or words[at - 1] not in language.signs.pointing_back:
        return False
    opens = at < 2 or tags[at - 2] in ".,Q"  # noqa: PLR2004
    return opens and (tags[at + 1] in "RCH" or words[at] in language.separable)
