"""When a comment was written: which of its elements says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from attrs import frozen

from articlekit.language.page import EVERY_LANGUAGE
from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import AVATAR, DATE, SIGNATURE, plain
from articlekit.parse.html.comments.pieces import Key, Pieces, Stretch, pieces_of
from articlekit.parse.html.comments.times import (
    TIMELY,
    Moment,
    first_date,
    is_ago,
    moment_of,
)

__all__ = ["When", "days_in", "find_time", "is_edited"]

LONGEST, LONGEST_REST, LONGEST_AGO = 90, 45, 50
"""In characters: a line that says when, what else is in it, and a time span."""

MOST_PIECES = 12
FEW, SEVERAL = 2, 6
"""Lines: of fewer none is the time alone; of more only those at the ends may be."""

ATTRIBUTE, SHOWN, AGO, EDITED, ZONED = 8, 6, 3, 4, 2
"""How surely each tells when a comment was written; what an edit takes from it."""

TIMES = frozenset(("time", "relative-time", "abbr"))
EDIT = re.compile(r"(?i)edit|modif|updat")


@frozen
class When:
    """The element that says when, and what it says."""

    stretch: Stretch | None = None
    moment: Moment | None = None
    """None where it only says how long ago."""


def find_time(
    found: Pieces, languages: Sequence[str], learned: Key | None = None
) -> When:
    """When a comment was written; in an element `learned` from its neighbours first."""
    for stretch in found.known(learned):
        rank, moment = _time_in(found, stretch, languages)
        if rank >= SHOWN:
            return When(stretch, moment)
    best: tuple[int, Stretch, Moment | None] | None = None
    for stretch in found.stretches:
        rank, moment = _time_in(found, stretch, languages)
        if not rank:
            continue
        if (
            best is None
            or rank > best[0]
            or (rank == best[0] and stretch.inside(best[1]))
        ):
            best = rank, stretch, moment
            if rank >= ATTRIBUTE and stretch.tag in TIMES:
                break
    return When(best[1], best[2]) if best else _time_in_lines(found, languages)


def _time_in(
    found: Pieces, stretch: Stretch, languages: Sequence[str]
) -> tuple[int, Moment | None]:
    """How surely an element says when the comment was written, and what."""
    bits = stretch.bits
    if (
        (bits | stretch.around) & SIGNATURE
        or bits & AVATAR
        or stretch.tag in {"img", "th"}
        or stretch.end - stretch.start > MOST_PIECES
        or not (
            bits & DATE
            or not TIMELY.isdisjoint(stretch.attributes)
            or found.has_digit(stretch)
        )
    ):
        return 0, None
    text = found.text(stretch.start, stretch.end)
    if len(text) > LONGEST:
        return 0, None
    less = EDITED if is_edited(stretch, text) else 0
    more = bool(bits & DATE)
    moment = moment_of(stretch.attributes, text, languages)
    if moment is not None:
        if stretch.tag == "data" and not more:
            return 0, None
        rank = (ATTRIBUTE if moment.exact else SHOWN) + more - moment.partial
        if stretch.tag == "time" and moment.exact and _is_zoned(moment):
            # a hint for readers is in the reader's own time
            rank += ZONED
        return max(1, rank - less), moment
    if text and len(text) < LONGEST_AGO and is_ago(text):
        return max(1, AGO + more - less), None
    return 0, None


def _is_zoned(moment: Moment) -> bool:
    return isinstance(moment.value, datetime) and moment.value.tzinfo is not None


def is_edited(stretch: Stretch, text: str) -> bool:
    """Whether an element tells of a change to the comment."""
    if EDIT.search(stretch.attributes.get("class", "")):
        return True
    words = plain(text).split()[:2]
    return bool(words) and (
        words[0] in EVERY_LANGUAGE.updated or " ".join(words) in EVERY_LANGUAGE.updated
    )


def _time_in_lines(found: Pieces, languages: Sequence[str]) -> When:
    """A short line at either end that says when, as a stretch of its own."""
    lines = [*found.lines().values()]
    if len(lines) < FEW:
        return When()
    half = SEVERAL // 2
    for numbers in lines if len(lines) < SEVERAL else lines[:half] + lines[-half:]:
        start, end = numbers[0], numbers[-1] + 1
        text = found.text(start, end)
        if len(text) > LONGEST:
            continue
        dated = first_date(text, languages)
        if dated is None or len(text) - (dated.end - dated.start) > LONGEST_REST:
            continue
        partial = not isinstance(dated.value, datetime)
        return When(
            Stretch(found.unit, "line", 0, 0, start, end, {}),
            Moment(dated.value, exact=False, partial=partial),
        )
    return When()


def days_in(unit: Element, languages: Sequence[str]) -> int:
    """On how many different days something in an element is dated."""
    found = pieces_of(unit, set())
    moments = (
        moment_of(one.attributes, found.text(one.start, one.end), languages)
        for one in found.stretches
        if one.end - one.start < MOST_PIECES
    )
    return len({str(one.value)[:10] for one in moments if one is not None})
