"""The dates that readers see of a story, near its headline and elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from attrs import frozen

from articlekit.language.page import EVERY_LANGUAGE
from articlekit.language.page import plain as bare
from articlekit.markup.page import Element
from articlekit.parse.html.ground import AROUND, Ground
from articlekit.parse.html.nearby import (
    LONGEST_STAMP,
    REPEATED,
    SKIPPED,
    near_with_digits,
    nearest,
    without_lists,
)
from articlekit.parse.html.scan import Scan, text_of
from articlekit.prose.dates import Dated, dates_in, read_date, short_date

__all__ = [
    "DATELINE",
    "Stamp",
    "address_date",
    "has_digits",
    "is_hatom",
    "marked_stamps",
    "near_stamps",
    "stamps",
    "times",
]

MOST_TIMES, MOST_MARKED = 8, 40
FEWEST_DIGITS = 5
DATELINE = "dateline"
"""The rule of a date in the first words of the story, which stay there."""

FAR, FAR_BEFORE = 120, 30
"""Elements between the headline and a date that is not its own.

Far above it stands the day on which the page was opened.
"""

ADDRESS_DATE = re.compile(
    r"(?<![0-9])(?:(?P<y>(?:19|20)\d\d)[/_-](?P<m>0?[1-9]|1[0-2])[/_-](?P<d>0?[1-9]|[12]\d|3[01])"
    r"|(?P<y2>20\d\d)(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])"
    # day first only where it can be nothing else
    r"|(?P<d3>1[3-9]|2\d|3[01])[_-](?P<m3>0[1-9]|1[0-2])[_-](?P<y3>20\d\d))(?![0-9])"
)


@frozen
class Stamp:
    """A date that readers see."""

    value: datetime | date
    updated: bool
    element: Element
    rule: str


def stamps(
    page: Scan, ground: Ground, headline: Element | None, languages: Sequence[str]
) -> Iterator[Stamp]:
    """The dates of the story, the surest first: near the headline, then elsewhere."""
    yield from times(page, ground, headline, languages)
    marked = nearest(page.hinted["date"], page, ground, headline)[:MOST_MARKED]
    close = _close(marked, page, headline)
    yield from _near(close, page, ground, headline, languages)
    for element in marked:
        if element not in close:
            yield from _stamp(element, languages, "date")
    yield from _opening(page, ground, languages)
    yield from _anywhere(page, ground, headline, languages)


def near_stamps(
    page: Scan, ground: Ground, headline: Element | None, languages: Sequence[str]
) -> Iterator[Stamp]:
    """The dates near the headline alone, the surest first."""
    yield from times(page, ground, headline, languages)
    marked = nearest(page.hinted["date"], page, ground, headline)[:MOST_MARKED]
    close = _close(marked, page, headline)
    yield from _near(close, page, ground, headline, languages)


def _close(
    marked: Sequence[Element], page: Scan, headline: Element | None
) -> list[Element]:
    """Those of the marked elements that stand near the headline."""
    start = page.order.get(headline, 0) if headline is not None else 0
    return [
        e
        for e in marked
        if -FAR_BEFORE <= page.order[e] - start <= FAR and e.tag != "a"
    ]


def _near(
    close: Sequence[Element],
    page: Scan,
    ground: Ground,
    headline: Element | None,
    languages: Sequence[str],
) -> Iterator[Stamp]:
    """The dates in marked elements near the headline, then in others there."""
    for element in close:
        yield from _stamp(element, languages, "date")
    told = near_with_digits(headline)
    dated = [e for e in told if has_digits(text_of(e, LONGEST_STAMP))]
    for element in without_lists(dated, page.order):
        if not ground.outside(element):
            yield from _stamp(element, languages, "date-words")


def _opening(page: Scan, ground: Ground, languages: Sequence[str]) -> Iterator[Stamp]:
    """The date that the first paragraph begins with, as a dateline does."""
    first = (
        next(page.holder.iterchildren("p"), None) if page.holder is not None else None
    )
    if first is None or ground.outside(first):
        return
    found = next(dates_in(text_of(first, LONGEST_STAMP), languages), None)
    if found is not None and found.start <= 1:
        yield Stamp(found.value, False, first, DATELINE)  # noqa: FBT003


def _anywhere(
    page: Scan, ground: Ground, headline: Element | None, languages: Sequence[str]
) -> Iterator[Stamp]:
    """Lines that are a date and little else, those behind the headline first."""
    behind = headline is None
    sides: tuple[list[Element], list[Element]] = ([], [])
    tails: list[Element] = []
    for element in page.elements:
        behind = behind or element is headline
        if _is_dated_line(element, element.text, languages):
            if ground.level(element) != AROUND:
                sides[not behind].append(element)
        elif element.tag in LABELLING and _is_dated_line(
            element, element.tail, languages
        ):
            tails.append(element)
    for element in (
        *without_lists(sides[0], page.order),
        *reversed(without_lists(sides[1], page.order)),
    ):
        line = element.text or ""
        found = next(dates_in(line, languages))
        updated = _is_change(line, found) or _says_updated(element)
        yield Stamp(found.value, updated, element, "date-line")
    for element in without_lists(tails, page.order):
        if not ground.outside(element):
            found = next(dates_in(element.tail or "", languages))
            label = text_of(element, LONGEST_STAMP)
            updated = _ends_updated(label) or _says_updated(element)
            yield Stamp(found.value, updated, element, "date-line")


LABELLING = frozenset(("br", "legend", "strong", "b", "label"))
"""Elements that a date may follow: a line break or a label."""


def _is_dated_line(
    element: Element, line: str | None, languages: Sequence[str]
) -> bool:
    """Whether the text at an element is a date and little else."""
    if line is None or len(line) > LONGEST_STAMP or not has_digits(line):
        return False
    if element.tag in SKIPPED - LABELLING or element.tag in {"option", "title"}:
        return False
    found = next(dates_in(line, languages), None)
    if found is None:
        return False
    rest = line[: found.start] + line[found.end :]
    return sum(map(str.isalpha, rest)) <= MOST_LETTERS


MOST_LETTERS = 24
"""Beside a date that stands alone: its label, the day of the week."""


def marked_stamps(
    page: Scan, ground: Ground, headline: Element | None, languages: Sequence[str]
) -> Iterator[Stamp]:
    """The dates that the page itself marks as such, nearest first."""
    yield from times(page, ground, headline, languages)
    marked = nearest(page.hinted["date"], page, ground, headline)
    for element in marked[:MOST_MARKED]:
        yield from _stamp(element, languages, "date")


def times(
    page: Scan, ground: Ground, headline: Element | None, languages: Sequence[str]
) -> Iterator[Stamp]:
    """The dates of the `time` elements of the story, nearest first."""
    for element in nearest(page.times, page, ground, headline)[:MOST_TIMES]:
        value = read_date(element.get("datetime") or "", languages)
        if value is None:
            value = read_date(text_of(element, LONGEST_STAMP), languages)
        if value is not None:
            yield Stamp(value, _says_updated(element), element, "time")


def _stamp(element: Element, languages: Sequence[str], rule: str) -> Iterator[Stamp]:
    """The first date in the text of an element, or in what it says to machines."""
    for name in ("datetime", "title", "content"):
        if (said := element.get(name)) and (value := read_date(said, languages)):
            yield Stamp(value, _says_updated(element), element, rule)
            return
    text = text_of(element, LONGEST_STAMP)
    if len(text) >= LONGEST_STAMP or not has_digits(text):
        return
    dates = list(dates_in(text, languages))
    if rule == "date" and not dates and (day := short_date(text, languages)):
        label = text[: text.index(text.split()[-1])]
        if sum(map(str.isalpha, label)) <= MOST_LETTERS:
            updated = _ends_updated(label) or _says_updated(element)
            yield Stamp(day, updated, element, rule)
    if not 0 < len(dates) < REPEATED:
        return
    # "Published 1 March 2026, updated 3 March 2026"
    updated = _is_change(text, dates[0]) or _says_updated(element)
    yield Stamp(dates[0].value, updated, element, rule)
    if updated and len(dates) > 1:
        yield Stamp(dates[1].value, False, element, rule)  # noqa: FBT003


def _is_change(text: str, found: Dated) -> bool:
    """Whether a date has the label of a change, before it or behind."""
    behind = bare(text[found.end :])
    return behind in EVERY_LANGUAGE.updated or _ends_updated(text[: found.start])


MOST_LABEL = 3
"""Words of a label: `Last updated on`."""


def _ends_updated(text: str) -> bool:
    """Whether what stands before a date ends with the label of a change."""
    words = bare(text).split(" ")
    return any(
        " ".join(words[-n:]) in EVERY_LANGUAGE.updated for n in range(1, MOST_LABEL + 1)
    )


# a fraction of the time
ENOUGH_DIGITS = re.compile(rf"(?:[^0-9]*+[0-9]){{{FEWEST_DIGITS}}}")


def has_digits(text: str) -> bool:
    """Whether a text has as many digits as the shortest date."""
    if text.isascii():
        return ENOUGH_DIGITS.match(text) is not None
    return sum(map(str.isdigit, text)) >= FEWEST_DIGITS


# where a story was never changed, themes call its one date both
CHANGED = re.compile("modif|updat|changed")


def _says_updated(element: Element) -> bool:
    """Whether a date is labelled as that of a change."""
    parent = element.getparent()
    names = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
    if CHANGED.search(names) and "publi" not in names:
        return True
    if parent is not None and "changed" in (parent.get("class") or ""):
        return True
    words = bare(text_of(element, LONGEST_STAMP)).split(" ", 4)
    around = element.getprevious()
    before = ""
    if around is not None and around.tail and around.tail.strip():
        before = around.tail
    elif around is not None:
        before = text_of(around, 60)
    elif parent is not None:
        before = parent.text or ""
    return bare(before) in EVERY_LANGUAGE.updated or any(
        bare(" ".join(words[:n])) in EVERY_LANGUAGE.updated
        for n in range(1, len(words))
    )


def is_hatom(element: Element) -> bool:
    """Whether nothing but the microformat hAtom calls a date that of a change.

    It has `updated` for the date of every entry, changed or not.
    """
    names = (element.get("class") or "").split()
    parent = element.getparent()
    label = text_of(parent if parent is not None else element, LONGEST_STAMP)
    words = [bare(word) for word in label.split()]
    return "updated" in names and EVERY_LANGUAGE.updated.isdisjoint(
        [*words, *map(" ".join, pairwise(words))]
    )


def address_date(url: str | None) -> date | None:
    """The day in an address: `/2026/03/03/bridge-reopens`."""
    match = ADDRESS_DATE.search(url) if url else None
    if match is None:
        return None
    year, month, day = (
        match[name] or match[f"{name}2"] or match[f"{name}3"] for name in "ymd"
    )
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
