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
    language, classes = lexicon.language, lexicon.classes
    found: list[str] = []
    for at, word in enumerate(words):
        first = shown[at][0]
        letter = classes.get(word)
        if letter == "A":
            letter = "D"
        if word == "“”":
            letter = "Q"
        elif first.isupper():
            if language.capital_nouns:
                letter = capital_noun(words, shown, at, found, lexicon, names)
            else:
                letter = _capital(words, shown, at, found, lexicon, names)
        elif first.isdigit():
            letter = "R" if "jährige" in word else "m"
        elif first in "@#" and len(word) > 1:
            letter = "C"
        elif (
            word in language.particles
            and found
            and found[-1] in "CH"
            and particle(words, shown, at, found, lexicon)
        ):
            letter = "C"
        elif letter is None:
            if not first.isalpha():
                letter = "'" if first in "’'" and found and found[-1] in "NCR" else "x"
            elif language.capital_nouns:
                letter = small(word, lexicon)
            else:
                letter = _unknown(word, lexicon)
        found.append(letter)
    if language.capital_nouns:
        return settled_adjectives(found, words)
    return _settled(found, words, lexicon)


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
    if word in language.titles and (
        follower.isupper() or words[at + 1 : at + 2] in (["de"], ["d'"])
    ):
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
    doubtful = lexicon.language.doubtful_cues
    for at, letter in enumerate(found):
        before = found[at - 1] if at else "."
        if letter in "Vvu" and before in "DmP'":
            plain = letter == "u" and before == "D"
            if letter == "v" or plain or words[at] in doubtful:
                found[at] = "R" if words[at] in lexicon.language.roles else "N"
        elif (
            letter in "gE"
            and before in "D'"
            and found[at + 1 : at + 2]
            not in (
                ["N"],
                ["R"],
                ["C"],
            )
        ):
            found[at] = "R" if words[at] in lexicon.language.roles else "N"
        elif letter == "o" and words[at] in lexicon.language.complementisers:
            if found[at + 1 : at + 2] == ["p"]:
                found[at] = "t"  # "s’il avait la clé"
        elif letter == "D" and at + 1 < len(found) and found[at + 1] in "VXv":
            # "le dit": a pronoun, no article
            if words[at + 1] not in doubtful and found[at + 1] != "v":
                found[at] = "o"
    return "".join(found)
