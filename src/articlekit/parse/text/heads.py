"""The heads of comments: the lines that say who wrote, and when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from attrs import evolve, field, frozen

from articlekit.parse.text.comment_lines import Reading, read_line
from articlekit.parse.text.furniture import is_furniture, opens_with
from articlekit.parse.text.lexicon import Lexicon
from articlekit.parse.text.lines import Line, Wrapping

__all__ = [
    "ABOVE",
    "LONGEST_CONTROL",
    "STEP",
    "Header",
    "Page",
    "first_header",
    "header_at",
    "headers_from",
    "joined",
    "tells",
]

ABOVE = 14
"""How many lines of controls may stand between the heading and the comments."""

LONGEST_CONTROL = 200
LOOK_AHEAD = 3
STEP = 4
"""Columns by which one `>` or arrow sets a comment in."""

FIGURE_LINE = re.compile(r"[^\W\d][^\d:.]{1,20}:\s?\d[\d.,]{0,9}$")
"""What forums tell of a member: "Posts: 12"."""


@frozen(eq=False)
class Page:
    """The lines of a text, and what is known to read them."""

    lines: Sequence[Line]
    wrapping: Wrapping
    known: Lexicon
    markdown: bool
    _readings: dict[str, Reading | None] = field(factory=dict, init=False)

    def read(self, at: int) -> Reading | None:
        """What a line tells of a comment, worked out when it is first asked for."""
        text = self.lines[at].text
        if text not in self._readings:
            self._readings[text] = read_line(text, self.known)
        return self._readings[text]


@frozen
class Header:
    """The lines that begin a comment."""

    start: int
    end: int
    reading: Reading
    level: int

    @property
    def form(self) -> tuple[bool, str]:
        """What the headers of a thread have in common."""
        if not self.reading.dated:
            where = "numbered" if self.reading.number else "none"
        else:
            where = "next" if self.end - self.start > 1 else "same"
        return self.reading.says, where


def first_header(page: Page, start: int) -> Header | None:
    """The head of a comment that stands close below the heading."""
    for at in range(start, min(start + ABOVE, len(page.lines))):
        text = page.lines[at].text
        if opens_with(text, page.known.words.no_comments) is not None:
            return None
        header = header_at(page, at) or _dated_header(page, at)
        if header is not None and not is_furniture(text, page.known.words):
            return header
        if len(text) > LONGEST_CONTROL:
            return None
    return None


def header_at(page: Page, at: int) -> Header | None:
    """The head of a comment that begins at a line."""
    reading = page.read(at)
    if reading is None or not reading.name:
        return None
    line = page.lines[at]
    level = line.indent + STEP * (line.quotes + reading.arrows)
    end = at + 1
    if not reading.heads:
        found = _time_below(page, at)
        if found is None:
            return None
        time, end = found
        reading = joined(reading, time)
    if reading.rest:
        return Header(at, end, reading, level)
    while end < min(len(page.lines), at + 1 + LOOK_AHEAD):
        below = page.read(end)
        if FIGURE_LINE.match(page.lines[end].text):
            end += 1
            continue
        if below is None or below.name or below.replies is not None or below.buttons:
            break
        if below.dated and reading.dated:
            break
        reading = joined(reading, below)
        end += 1
    return Header(at, end, reading, level)


def _dated_header(page: Page, at: int) -> Header | None:
    """The head of a comment whose time stands above the name."""
    time = page.read(at)
    if not tells(time) or at + 1 >= len(page.lines):
        return None
    name = page.read(at + 1)
    if time is None or not time.dated or time.buttons:
        return None
    if name is None or not name.name or name.rest or name.dated:
        return None
    line = page.lines[at + 1]
    level = line.indent + STEP * (line.quotes + name.arrows)
    return Header(at, at + 2, joined(name, time), level)


def _time_below(page: Page, at: int) -> tuple[Reading, int] | None:
    """The time under a line that holds only a name, and where the head ends."""
    for end in range(at + 1, min(len(page.lines), at + 1 + LOOK_AHEAD)):
        below = page.read(end)
        if below is None or (below.name and not _is_place(page, at, end)):
            return None
        if below.dated:
            return None if below.buttons else (below, end + 1)
        if below.buttons > 1 or below.replies is not None:
            return None
    return None


def _is_place(page: Page, name: int, at: int) -> bool:
    """Whether the line under a name says where its bearer lives: "Leeds, UK"."""
    below = page.read(at)
    alone = below is not None and bool(below.aside) and not below.heads
    return alone and at == name + 1 and page.lines[at].gap == 0


def joined(first: Reading, second: Reading) -> Reading:
    """Two readings of one comment as one."""
    return evolve(
        first,
        published=first.published or second.published,
        dated=first.dated or second.dated,
        number=first.number or second.number,
        parent=first.parent or second.parent,
        parent_number=first.parent_number or second.parent_number,
        likes=second.likes if first.likes is None else first.likes,
        url=first.url or second.url,
    )


def headers_from(page: Page, first: Header) -> list[Header]:
    """All heads from the first on that are of the forms this thread has."""
    found: list[Header] = []
    at = first.start
    above = tells(page.read(at))
    while at < len(page.lines):
        header = _dated_header(page, at) if above else header_at(page, at)
        if header is None:
            at += 1
            continue
        found.append(header)
        at = header.end
    forms = Counter(header.form for header in found)
    main = first.form
    if main[1] == "none":
        # a button such as "Our replies" may look like a name that says something
        dated = next((h.form for h in found if h.reading.dated), main)
        main = dated if forms[dated] > forms[main] else main
    return [header for header in found if _fits(header, main, forms)]


def _fits(
    header: Header, main: tuple[bool, str], forms: Counter[tuple[bool, str]]
) -> bool:
    """Whether a head has the form that others of the thread have."""
    if header.form == main:
        return True
    says, where = header.form
    if where in {"none", "numbered"}:
        return False
    if main[1] in {"none", "numbered"} and where == "next":
        # times stand under the comments here: what is above one is its text
        return False
    often = forms[header.form] * 4 >= forms[main]
    return says == main[0] or (often and forms[header.form] > 1)


def tells(reading: Reading | None) -> bool:
    """Whether a line tells of a comment and is neither its text nor a name."""
    return reading is not None and reading.name is None and not reading.rest
