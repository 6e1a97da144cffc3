"""When a comment was written, by what an element says and what it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timezone
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from articlekit.checks import FURTHEST_OFFSET
from articlekit.language.page import EVERY_LANGUAGE
from articlekit.parse.html.comments.names import plain
from articlekit.prose.dates import Dated, dates_in, read_date

__all__ = ["TIMELY", "Moment", "first_date", "is_ago", "moment_of"]

ATTRIBUTES = (
    "datetime", "title", "content", "data-datetime", "data-time", "data-timestamp",
    "data-date", "data-utime", "data-utc", "data-unixtime", "created", "ts",
    "data-created", "data-original-title", "aria-label", "data-livestamp", "value",
)  # fmt: skip
TIMELY = frozenset(ATTRIBUTES)
LONGEST = 90
LONGEST_AGO, MOST_WORDS = 60, 8
YEAR_OR_CLOCK = re.compile(r"\d{4}|\d\d?[:.]\d\d|1\d{9}")
MACHINE = re.compile(r"\s*\d{4}-?\d\d|\s*1\d{9}(?:\d{3})?\s*$")
SPLIT = re.compile(r"(?<![\d.])(\d{1,2}\.\d{1,2}),? (\d{4})(?!\d)")
WORD = re.compile(r"[^\W\d_]+|\d+")


@frozen
class Moment:
    """A date as an element gives it."""

    value: datetime | date
    exact: bool
    """Whether it stands in an attribute made for it."""

    partial: bool = False
    """Whether the time of day is missing."""


def moment_of(
    attributes: Mapping[str, str], text: str, languages: Sequence[str]
) -> Moment | None:
    """The date that an element gives, in an attribute or in its few words."""
    for name in ATTRIBUTES:
        if name not in attributes:
            continue
        value = attributes[name]
        if not value or len(value) > LONGEST or not YEAR_OR_CLOCK.search(value):
            continue
        if MACHINE.match(value):
            found = read_date(value, languages)
        else:
            dated = first_date(value, languages)
            found = dated.value if dated else None
        if found is None:
            continue
        if not isinstance(found, datetime):
            shown = _shown(text, languages)
            if isinstance(shown, datetime):
                return Moment(shown, exact=True)
            return Moment(found, exact=True, partial=True)
        if found.tzinfo is not None and not found.utcoffset():
            found = _local(found, _shown(text, languages))
        return Moment(found, exact=True)
    shown = _shown(text, languages)
    if shown is None:
        return None
    return Moment(shown, exact=False, partial=not isinstance(shown, datetime))


def first_date(text: str, languages: Sequence[str]) -> Dated | None:
    """The first date in a text, and where it stands."""
    if not YEAR_OR_CLOCK.search(text):
        return None
    return _first_date(text, tuple(languages))


@lru_cache(maxsize=512)
def _first_date(text: str, languages: tuple[str, ...]) -> Dated | None:
    # "17.07, 2011 @ 13:04", as long as it was
    text = SPLIT.sub(r"\1.\2 ", text).replace("@", " ")
    return next(dates_in(text, languages), None)


def _local(moment: datetime, shown: datetime | date | None) -> datetime:
    """A moment of UTC in the zone of the clock that the page shows."""
    if not isinstance(shown, datetime) or shown.tzinfo is not None:
        return moment
    ahead = shown - moment.replace(tzinfo=None, second=0, microsecond=0)
    if not ahead or abs(ahead) > FURTHEST_OFFSET or ahead.seconds % 900:
        return moment
    return moment.astimezone(timezone(ahead))


def _shown(text: str, languages: Sequence[str]) -> datetime | date | None:
    """The first date in a short text."""
    if not text or len(text) > LONGEST or not YEAR_OR_CLOCK.search(text):
        return None
    if dated := first_date(text, languages):
        return dated.value
    return None


@lru_cache(maxsize=4096)
def is_ago(text: str) -> bool:
    """Whether a text says how long ago something was, and nothing else."""
    if len(text) > LONGEST_AGO:
        return False
    bare = plain(text)
    every = EVERY_LANGUAGE
    if bare in every.lately:
        return True
    words = WORD.findall(bare)
    if not words or len(words) > MOST_WORDS or not any(map(str.isalpha, words)):
        return False
    if bare.isascii() and every.units.isdisjoint(words):
        return False
    numbers = sum(map(str.isdigit, words))
    units = sum(_is_unit(word) for word in words)
    if not units:
        return False
    if numbers:
        told = words[0] in every.ago_before or words[-1] in every.ago_after
        before = any(
            one.isdigit() and _is_unit(other) for one, other in pairwise(words)
        )
        return (told or before) and 2 * (numbers + units) >= len(words)
    return words[0] in every.ago_before and words[-1] in every.ago_after


def _is_unit(word: str) -> bool:
    """Whether a word is a unit of time, in scripts without spaces with an "ago"."""
    if word in EVERY_LANGUAGE.units:
        return True
    if word.isascii():
        return False
    return any(
        word.endswith(ago) and word.removesuffix(ago) in EVERY_LANGUAGE.units
        for ago in EVERY_LANGUAGE.ago_after
    )
