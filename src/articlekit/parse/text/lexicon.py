"""The words of a language, made ready for reading comments."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from articlekit.language.page import (
    PAGE_WORDS,
    AllWords,
    PageWords,
    page_words,
    words_for,
)

__all__ = ["Lexicon", "lexicon"]


@frozen(eq=False)
class Lexicon:
    """The words of a language as comment lines need them."""

    words: AllWords
    languages: tuple[str, ...]
    ago: re.Pattern[str]
    """A time told by how long ago it was."""

    ago_words: tuple[str, ...]
    """The words of which one stands in such a time."""

    age: re.Pattern[str]
    """The same without "ago", which means that only when it stands alone: `3h`."""

    score: re.Pattern[str]
    """How many readers approve: `25 points`."""

    starts: frozenset[str]
    """The first words of whatever may stand before or instead of a name."""

    ends: frozenset[str]
    """The last words of whatever may stand behind a name."""

    answers: frozenset[str]
    """The first words of "in reply to" and its like."""

    around: frozenset[str]
    """Words before, in and after a date or a time of day."""

    unspaced_says: tuple[str, ...]
    """What stands behind a name without a space, as in Chinese."""


@cache
def lexicon(language: str | None) -> Lexicon:
    """The words of a language, and of English; of every language if it is unknown."""
    own = page_words(language)
    known = tuple(PAGE_WORDS.values()) if own is None else (own, PAGE_WORDS["en"])
    patterns = [pattern for words in known for pattern in _ago(words)]
    units = _either(unit for words in known for unit in words.units)
    words = words_for(language)
    starts = (
        words.by, words.published, words.on, words.buttons, words.furniture,
        words.badges, words.reply_to, words.comments, words.replies,
    )  # fmt: skip
    ends = words.says, words.on, words.at, words.days
    likes = _either(like for words in known for like in words.likes) or "\ufffe"
    return Lexicon(
        words,
        () if language is None else (language,),
        re.compile("|".join(patterns), re.IGNORECASE),
        tuple({word for some in known for word in _ago_words(some)}),
        re.compile(rf"\d{{1,3}}\s?(?:{units})\.?", re.IGNORECASE),
        re.compile(rf"(?<!\S)(-?\d{{1,6}})\s(?:{likes})(?!\w)", re.IGNORECASE),
        frozenset(phrase.split(" ")[0] for some in starts for phrase in some),
        frozenset(phrase.split(" ")[-1] for some in ends for phrase in some),
        frozenset(phrase.split(" ")[0] for phrase in words.reply_to),
        words.on | words.at | words.days | words.published | words.updated,
        tuple(sorted(word for word in words.says if not word.isascii())),
    )


def _ago(words: PageWords) -> Iterable[str]:
    """The patterns of "3 hours ago" in a language."""
    if not words.units or not (words.ago_before or words.ago_after):
        return
    before, units = _either(words.ago_before), _either(words.units)
    if not words.ago_after:
        yield rf"(?<!\w)(?:{before})\s?(?:\d{{1,3}}\s?)?(?:{units})(?!\w)\.?"
        return
    opening = rf"(?:(?:{before})\s){{0,2}}" if words.ago_before else ""
    after = _either(words.ago_after)
    yield (
        rf"(?<!\w)(?:{opening}\d{{1,3}}|(?:{before}|one)(?:\s(?:{before}))?)"
        rf"\s?(?:{units})\.?\s?(?:{after})(?!\w)"
        if words.ago_before
        else rf"(?<!\w)\d{{1,3}}\s?(?:{units})\.?\s?(?:{after})(?![a-z])"
    )


def _ago_words(words: PageWords) -> tuple[str, ...]:
    """The words of which one stands in each "3 hours ago"."""
    return tuple(word.casefold() for word in words.ago_after or words.ago_before)


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    listed = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, listed))
