"""The classes of words that no list has, told by how they are written."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from articlekit.language import Language
from articlekit.language.bodies import Bodies

__all__ = ["UNINFLECTED", "Body", "body_of", "guess", "is_role", "noun_by_itself"]

ENDINGS = {"adverb": "a", "adjective": "J", "gerund": "G", "past": "E"}
FREE_ENDINGS = {**ENDINGS, "past": "v", "participle": "E"}
INFLECTED = ("e", "en", "er", "es", "em")
UNINFLECTED = (
    "lich", "isch", "weise", "mals", "wärts", "end", "weit", "dessen", "mehr", "artig",
    "falls", "seits", "dings",
)  # fmt: skip
ONCE = "ex"
"""Before a role that somebody has no more: `exalcaldesa`, `ex-mayor`."""

PARTICIPLES = ("t", "en")
INFLECTED_PARTICIPLES = tuple(f"t{end}" for end in ("e", "en", "er", "es", "em"))
SHORTEST_PARTICIPLE = 6
SHORTEST_STEM = 2
KEPT_WORDS = 10_000
"""So many words are remembered: the same ones come back in every story."""

SHORTEST_PART = 3
SHORTEST_ROLE = 4
LONGEST_ROLE = 30
SHORTEST_ACRONYM, LONGEST_ACRONYM = 2, 6


@frozen
class Body:
    """A noun that opens the name of an organisation: `Umweltministerium`."""

    base: str
    """As dictionaries have it, in lower case."""

    lone: bool = False
    """Whether it needs no other word."""

    named: bool = False
    """Whether it may be part of a longer name."""

    beside: bool = False
    """Whether it is no part of the name that follows it."""


def guess(word: str, language: Language) -> str:
    """The letter of a word written small that no list has."""
    if language.capital_nouns:
        return _no_noun(word, language)
    if word.endswith(language.role_endings) or (
        word.startswith(ONCE) and word[2:].lstrip("-") in language.roles
    ):
        return "R"
    endings = ENDINGS
    if language.order == "free":
        if word in language.work_nouns or word in language.organisation_nouns:
            return "N"
        endings = FREE_ENDINGS
    for ending, kind in language.suffixes_by_letter.get(word[-1], ()):
        if word.endswith(ending) and len(word) > len(ending) + SHORTEST_STEM:
            return endings[kind]
    return "N"


def _no_noun(word: str, language: Language) -> str:
    """An adjective, a verb or an adverb, where nouns have capitals."""
    if word.startswith("ge") and word.endswith(PARTICIPLES):
        return "E"
    if "." in word and not word[0].isdigit():  # an address: a paper on the web
        return "N" if "/" in word else "C"
    for prefix in language.verb_prefixes:
        if word.startswith(prefix):
            letter = _prefixed(word[len(prefix) :], language)
            if letter:
                return letter
    for ending, kind in language.suffixes_by_letter.get(word[-1], ()):
        if word.endswith(ending) and len(word) > len(ending) + SHORTEST_STEM:
            return FREE_ENDINGS[kind]
    return "J" if word.endswith(INFLECTED) else "a"


def _prefixed(stem: str, language: Language) -> str:
    """The class of a verb form by what stands behind its prefix, or ""."""
    if stem in language.verbs:
        return "v"  # "übergab"
    if not stem.startswith("ge") or len(stem) < SHORTEST_PARTICIPLE:
        return ""
    if stem.endswith(INFLECTED_PARTICIPLES):
        return "J"  # "die aufgelöste Kasse"
    return "E" if stem.endswith(PARTICIPLES) else ""


@lru_cache(maxsize=KEPT_WORDS)
def is_role(word: str, roles: frozenset[str]) -> bool:
    """Whether a noun, or the last part of a compound, is a role."""
    if word in roles:
        return True
    last = word.rsplit("-", 1)[-1]
    start = max(0, len(last) - LONGEST_ROLE)
    return any(last[at:] in roles for at in range(start, len(last) - SHORTEST_ROLE + 1))


def noun_by_itself(written: str, word: str, language: Language) -> str:
    """`C`, `R` or `N` for a noun where all have capitals: a name, a role or neither."""
    acronym = SHORTEST_ACRONYM <= len(written) <= LONGEST_ACRONYM and written.isupper()
    places = language.places
    if acronym or word in places or word in language.organisations:
        return "C"
    if word in language.name_parts:
        return "C"
    if word[-1] == "s" and word[:-1] in places:
        return "C"  # "Israels Armee"
    if len(word) == 1:
        return "C"
    return "R" if is_role(word, language.roles) else "N"


@lru_cache(maxsize=KEPT_WORDS)
def body_of(word: str, kinds: Bodies) -> Body | None:
    """What a noun tells of an organisation; None where it is no noun of one."""
    for form in (word, word.removesuffix("s"), word.removesuffix("es")):
        if form in kinds.others:
            return None
        lone, named, beside = (
            form in kinds.lone,
            form in kinds.named,
            form in kinds.beside,
        )
        if lone or named or beside:
            return Body(form, lone=lone, named=named, beside=beside)
        if not kinds.compounds:
            return None
        for at in range(SHORTEST_PART, len(form) - 1):
            last = form[at:]
            lone, beside = last in kinds.lone_parts, last in kinds.beside_parts
            beside = beside or last in kinds.beside
            if lone or beside or last in kinds.named:
                return Body(form, lone=lone, named=True, beside=beside)
    return None
