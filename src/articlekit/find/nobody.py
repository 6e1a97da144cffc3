"""Capitals that name nobody: parties, products, titles of works, terms."""

from __future__ import annotations

import re

from articlekit.find.guesses import body_of
from articlekit.find.kinds import is_given
from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading
from articlekit.find.runs import is_capital

__all__ = ["PARTY_TAG", "is_term", "is_work", "names_nobody"]

PARTY_TAG = re.compile(r"[a-z]-[a-z.]+")
"""Party and state behind a politician’s name: `R-Ky.`"""

PRODUCT = re.compile(r"[a-z][A-Z]")
"""How the names of some products begin: `iBoat`."""

CREDIT = "©"
SHORTEST_TITLE = 2
SHORTEST_SHOUT = 8
LONGEST_ADDRESS = 80
SMALL = "PAD&,"
"""Words that an acronym may leave out."""


def names_nobody(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a run of capitals is no name of an actor, for what stands around it."""
    before = reading.tags[start - 1] if start else "."
    return (
        _is_address(reading, start)
        or (before in ",(" and _is_party(reading, start))
        or (before in "NCmx" and _is_product(reading, start, end, lexicon))
        or (before == "x" and reading.words[start - 1] == CREDIT)
        or (
            end - start > 1
            and (
                _is_shouted(reading, start, end, lexicon)
                or _is_people(reading, start, end, lexicon)
                or _is_title(reading, start, end, lexicon)
            )
        )
    )


def _is_address(reading: Reading, start: int) -> bool:
    """Whether a word is the end of an address: `https://tarn.example/OUiKqj8q`."""
    text, at = reading.text, reading.starts[start]
    if not at or text[at - 1] != "/":
        return False
    stretch = text[text.rfind(" ", 0, at) + 1 : at][-LONGEST_ADDRESS:]
    return "." in stretch or "//" in stretch


def _is_shouted(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether several words are shouted, and are no name: `MAKE IT RICH AGAIN`."""
    shown = reading.shown(start, end)
    if not shown.isupper() or len(shown) <= SHORTEST_SHOUT:
        return False
    words, language = reading.words[start:end], lexicon.language
    return (
        language.order == "fixed"
        and set(reading.tags[start:end]) == {"C"}
        and language.organisation_nouns.isdisjoint(words)
        and not is_given(words[0], lexicon)
    )


def _is_party(reading: Reading, at: int) -> bool:
    """Whether party and state stand behind a comma: `Jane Doe, R-Ky.,`."""
    return PARTY_TAG.fullmatch(reading.words[at]) is not None


def _is_product(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the name of a product goes on: `iBoat Pro`, `Lanta 12 Max`."""
    before = start - 1
    if PRODUCT.match(reading.text, reading.starts[before]):
        return True
    return (
        reading.tags[max(0, start - 2) : start] == "Cm"
        and reading.words[before].isdigit()
        and not is_given(reading.words[start], lexicon)
        and reading.words[end - 1] not in lexicon.language.organisation_nouns
    )


def _is_people(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether words say only of which people somebody is: `a Welsh American`."""
    language, words = lexicon.language, reading.words
    known = language.nationalities
    return (
        (words[start] in known or words[start] in language.not_names)
        and words[end - 1] in known
        and all(w in known or w in language.not_names for w in words[start:end])
        and language.state_nouns.isdisjoint(reading.words[end : end + 1])
    )


def _is_title(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a small word in capitals shows the title of a law or a work."""
    language = lexicon.language
    for at in range(start + 1, end):
        word = reading.words[at]
        if word in language.particles:
            continue  # "Bérénice de La Roncière"
        letter = lexicon.classes.get(word, "N")
        if letter in "PXsDwt" and is_capital(reading, at):
            return reading.words[end - 1] not in language.organisation_nouns
    return False


def is_work(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the noun of a work stands before its title: `the novel Low Water`."""
    language = lexicon.language
    if language.order == "free" or start < 1 or end - start < SHORTEST_TITLE:
        return False
    if reading.tags[start - 1] not in "NJ":
        return False
    before = reading.words[start - 1]
    return (
        before in language.work_nouns
        and before not in language.body_nouns
        and not is_given(reading.words[start], lexicon)
    )


def is_term(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether an acronym stands behind the words it is short for: `sea level (SL)`.

    Words written small name a thing; an organisation’s name has capitals.
    """
    tags, words = reading.tags, reading.words
    if tags[at - 1 : at] != "(" or tags[at + 1 : at + 2] != ")":
        return False
    if lexicon.language.capital_nouns:
        return words[at - 2].endswith(lexicon.language.term_endings)
    left, skipped = words[at].replace(".", ""), 0
    for token in range(at - 2, max(-1, at - 2 - 3 * len(left)), -1):
        word = words[token]
        initials = "".join([part[:1] for part in word.split("-")])
        opens = token == 0 or tags[token - 1] in ".:"
        if (is_capital(reading, token) and not opens) or _is_body(word, lexicon):
            return False
        if left.endswith(initials):
            left = left[: -len(initials)]
        elif tags[token] not in SMALL:
            skipped += 1
            if skipped > 1:
                return False
        if not left:
            return True
    return False


def _is_body(word: str, lexicon: Lexicon) -> bool:
    """Whether a noun is one of an organisation: `the lifeboat crews’ union (LCU)`."""
    language = lexicon.language
    kinds = language.bodies
    return word in language.body_nouns or (
        kinds is not None and body_of(word, kinds) is not None
    )
