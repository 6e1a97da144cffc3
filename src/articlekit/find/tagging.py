"""Word classes in languages whose subjects stand on either side of their verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from articlekit.find.capitals import (
    capital_noun,
    particle,
    settled_adjectives,
    small,
)
from articlekit.find.lexicon import ENDINGS, Lexicon

__all__ = ["tags", "word_pattern"]

LEAD = ".Q(:-;"
SHORT = 2
ENDING_CLASSES = {**ENDINGS, "past": "v", "participle": "E"}
KEPT_IN_CAPITALS = frozenset("TRpXH")


@cache
def word_pattern(
    elisions: tuple[str, ...], enclitics: tuple[str, ...]
) -> re.Pattern[str]:
    """Tokens, with elided words and pronouns behind hyphens parted from their hosts."""
    elided = rf"| (?:{'|'.join(elisions)})[’'](?=\w)" if elisions else ""
    joined = rf"(?!-(?:{'|'.join(enclitics)})\b)" if enclitics else ""
    parted = rf"| -(?:{'|'.join(enclitics)})\b" if enclitics else ""
    return re.compile(
        rf"""
        [^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?
        | \d+(?:[.,:]\d+)+
        {elided} {parted}
        | [@\#]?[^\W_]+ (?: {joined} [’'&.\-‑/] [^\W_]+ )*
        | -- | \.\.\. | [^\w\s]
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def tags(
    shown: Sequence[str], words: Sequence[str], lexicon: Lexicon, names: frozenset[str]
) -> str:
    """The class of each token; `names` are words that the story has as names."""
    capital = capital_noun if lexicon.language.capital_nouns else _capital
    found: list[str] = []
    for at, word in enumerate(words):
        if word == "“”":
            letter = "Q"
        elif shown[at][0].isupper():
            letter = capital(words, shown, at, found, lexicon, names)
        else:
            letter = _small(words, shown, at, found, lexicon)
        found.append("D" if letter == "A" else letter)
    if lexicon.language.capital_nouns:
        return settled_adjectives(found, words)
    return _settled(found, words, lexicon)


def _small(
    words: Sequence[str],
    shown: Sequence[str],
    at: int,
    before: Sequence[str],
    lexicon: Lexicon,
) -> str:
    """The class of a token without a capital."""
    language, word, first = lexicon.language, words[at], words[at][0]
    last = before[-1] if before else "."
    if first.isdigit():
        return "R" if word.endswith(language.role_endings) else "m"
    handle = first in "@#" and len(word) > 1
    if handle or (
        word in language.particles
        and last in "CH"
        and particle(words, shown, at, before, lexicon)
    ):
        return "C"
    letter = lexicon.classes.get(word)
    if letter is not None:
        return letter
    if not first.isalpha():
        return "'" if first in "’'" and last in "NCR" else "x"
    return small(word, lexicon) if language.capital_nouns else _unknown(word, lexicon)


def _unknown(word: str, lexicon: Lexicon) -> str:
    """The class of a small word that no list has."""
    language = lexicon.language
    if language.role_endings and word.endswith(language.role_endings):
        return "R"
    if word in language.work_nouns or word in language.organisation_nouns:
        return "N"
    for ending, kind in language.suffixes:
        if word.endswith(ending) and len(word) > len(ending) + SHORT:
            return ENDING_CLASSES[kind]
    return "N"


def _capital(
    words: Sequence[str],
    shown: Sequence[str],
    at: int,
    before: Sequence[str],
    lexicon: Lexicon,
    names: frozenset[str],
) -> str:
    """The class of a word with a capital where only names have one."""
    language, word = lexicon.language, words[at]
    letter = lexicon.classes.get(word)
    follower = shown[at + 1][0] if at + 1 < len(shown) else "."
    linked = at + 1 < len(words) and words[at + 1] in language.links
    if word in language.titles and (follower.isupper() or linked):
        return "H"
    if before and before[-1] not in LEAD:
        return letter if letter is not None and letter in KEPT_IN_CAPITALS else "C"
    if letter is not None:
        return "C" if word in names and letter in "NJVvE" else letter
    if word in names or word in lexicon.given_names or follower.isupper():
        return "C"
    return _unknown(word, lexicon)


def _settled(found: list[str], words: Sequence[str], lexicon: Lexicon) -> str:
    """The classes with nouns told from verbs of the same form by their neighbours."""
    language = lexicon.language
    for at, letter in enumerate(found):
        word = words[at]
        before = found[at - 1] if at else "."
        behind = found[at + 1] if at + 1 < len(found) else "."
        verb = letter == "v" or (letter == "u" and before == "D")
        doubtful = letter in "Vvu" and (verb or word in language.doubtful_cues)
        noun = doubtful and before in "DmP'"
        if noun or (letter in "gE" and before in "D'" and behind not in "NRC"):
            found[at] = "R" if word in language.roles else "N"
        elif letter == "o" and behind == "p" and word in language.complementisers:
            found[at] = "t"  # "s’il avait la clé"
        elif (
            letter == "D"
            and behind in "VX"
            and words[at + 1] not in language.doubtful_cues
        ):
            found[at] = "o"  # "le dit": a pronoun, no article
    return "".join(found)
