"""Runs of words in capitals: where a name begins, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlekit.find.kinds import has_members, is_given
from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading

__all__ = ["begins", "is_capital", "listed", "place_size", "run_end"]

NICKNAME = re.compile("Cx[CD]C?xC")
"""A name with another one between quotation marks inside it."""

LONGEST_RUN = 40
"""So many tokens may be one name with the titles before it; no real one has more."""

PARTS = "CHRJ"
HANDLES = "@#"
"""How a name on a network begins, and what is talked of there."""

A_WORD = 2
"""A possessive and one word behind it."""


def begins(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a word in capitals begins a name: a title does, a `Sunday` may."""
    if reading.tags[at] != "T":
        return True
    if at + 1 >= len(reading.words) or not _is_part(reading, at + 1):
        return False
    language, pair = lexicon.language, listed(reading.words[at : at + 2])
    return (
        reading.words[at + 1] in language.organisation_nouns
        or pair in language.organisations
    )


def run_end(reading: Reading, start: int, lexicon: Lexicon) -> int:
    """Behind the last word of the capitals that begin at a token."""
    words, tags, text = reading.words, reading.tags, reading.text
    nouns = lexicon.language.organisation_nouns
    has_noun = has_members(reading, start, lexicon) or (
        words[start] in nouns and words[start] not in lexicon.language.plural_roles
    )
    end, size = start + 1, len(tags)
    last = start + LONGEST_RUN
    while end < size and end < last:
        if text[reading.ends[end - 1]] == "-" or text[reading.starts[end]] in HANDLES:
            break
        if tags[end] == "C" or _is_part(reading, end):
            has_noun = has_noun or words[end] in nouns
            end += 1
            continue
        if tags[end] == "x" and (nickname := NICKNAME.match(tags, end - 1)):
            if text[reading.starts[nickname.end() - 1]] in HANDLES:
                break
            end = nickname.end() - 1  # "William “Bill” Doe"
            continue
        if tags[end] not in "&'" and words[end] not in lexicon.joints:
            break
        after = _linked(reading, start, end, lexicon, has_noun=has_noun)
        if not after:
            break
        end = after
    return end


def _is_part(reading: Reading, at: int) -> bool:
    return reading.tags[at] in PARTS and is_capital(reading, at)


def is_capital(reading: Reading, at: int) -> bool:
    """Whether a token is written with a capital."""
    return reading.text[reading.starts[at]].isupper()


def _linked(
    reading: Reading, start: int, end: int, lexicon: Lexicon, *, has_noun: bool
) -> int:
    """The token with which a name goes on behind a small word at `end`, or 0."""
    language = lexicon.language
    words, tags = reading.words, reading.tags
    after = end + 1
    if after < len(words) and words[after] in language.definite:
        after += 1
    if after >= len(words) or not _is_part(reading, after):
        return 0
    if after > end + 1 and words[end] in language.infinitives:
        return 0  # "from the Times to the Post"
    goes_on = False
    if words[end] in language.name_links:
        titled = words[end] in language.genitives and (
            tags[end - 1] == "H" or words[end - 1] in language.titles
        )
        goes_on = titled or (has_noun and _is_topic(reading, end, after, lexicon))
    elif tags[end] == "&":
        # "Department of Health and Human Services", "the Food and Drug Agency"
        inner = has_noun and any(w in language.name_links for w in words[start:end])
        if _is_full(reading, start, end, lexicon):
            return 0  # "Jane Doe & Ann Lee"
        inner = inner and not is_given(words[after], lexicon)
        inner = inner and not _is_famous(reading, start, end, lexicon)
        double = end - start == 1 and _is_double(reading, start, after, lexicon)
        goes_on = after == end + 1 and (
            words[end] == "&"
            or inner
            or double
            # "Minister of Youth and Sports"
            or language.portfolios.issuperset((words[end - 1], words[after]))
        )
    elif tags[end] == "'":
        goes_on = _is_shared(reading, end, lexicon)
    elif words[end] in language.small_time_words:
        goes_on = is_capital(reading, end) and tags[after] == "C"  # "Cold Spring Mill"
    return after if goes_on else 0


def _is_famous(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a well-known topic ends a name: `Department of Homeland Security`."""
    known, links = lexicon.language.organisations, lexicon.language.name_links
    return any(
        reading.words[at] in links and listed(reading.words[at + 1 : end]) in known
        for at in range(start + 1, end)
    )


def _is_full(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether full names of two persons stand on both sides of an ampersand."""
    behind = end + 1
    while behind < len(reading.words) and _is_part(reading, behind):
        behind += 1
    nouns = lexicon.language.organisation_nouns
    return (
        end - start > 1
        and behind - end > A_WORD
        and is_given(reading.words[start], lexicon)
        and nouns.isdisjoint(reading.words[start:behind])
        and reading.tags[behind : behind + 1] != "&"
    )


def _is_topic(reading: Reading, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a preposition inside a name hangs its topic on it: `Bank of Lima`."""
    language, words = lexicon.language, reading.words
    if words[at] in language.genitives:
        return True
    topic = words[at] in language.topic_prepositions - language.employers
    if topic and words[at - 1] not in language.topic_bodies:
        return False  # "Commission on Rivers", but "the Chronicle on Rivers"
    # "University on Long Island", "Edison Research for the Associated Press"
    return not _is_listed(reading, after, lexicon)


def _is_shared(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a possessive stands inside a name: `the Pilots’ Union`, `Nena’s Café`."""
    language, words = lexicon.language, reading.words
    end = at + 1
    while end < len(words) and _is_part(reading, end):
        end += 1
    last = words[end - 1]
    if end == at + 1 or last not in language.organisation_nouns:
        return False
    owner = words[at - 1]
    if owner in language.plural_roles or owner.removesuffix("s") in language.roles:
        return True
    return end == at + A_WORD and last in language.owned_nouns


def _is_double(reading: Reading, start: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a word before `and` belongs to a name: `the Food and Drug Agency`."""
    language, words = lexicon.language, reading.words
    if not start or words[start - 1] not in language.definite:
        return False
    if words[start] in language.organisations:
        return False
    end = after
    while end < len(words) and _is_part(reading, end):
        end += 1
    return (
        end - after > 1
        and words[end - 1] in language.organisation_nouns
        and not is_given(words[after], lexicon)
        and not is_given(words[start], lexicon)
    )


def place_size(reading: Reading, at: int, lexicon: Lexicon) -> int:
    """How many words of a known place begin at a token."""
    for size in (3, 2, 1):
        if listed(reading.words[at : at + size]) in lexicon.language.places:
            return size
    return 0


def _is_listed(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a known place or organisation begins at a token."""
    known = lexicon.language.organisations
    return place_size(reading, at, lexicon) > 0 or any(
        listed(reading.words[at : at + size]) in known for size in (2, 1)
    )


def listed(words: Sequence[str]) -> str:
    """The words of a name as the lists have them."""
    if len(words) == 1:
        return words[0].rstrip(".")
    return " ".join([word.rstrip(".") for word in words])
