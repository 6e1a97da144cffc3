"""The text of a passage, and the marks beside it."""

from __future__ import annotations

import re
from itertools import pairwise

from articlekit.markup.addresses import absolute
from articlekit.markup.page import BREAK, Element, Passage
from articlekit.prose.clean import one_line, visible
from articlekit.spans import Mark, MarkKind

__all__ = ["Running", "running_text"]

MARKS: dict[str, MarkKind] = {
    "a": "link",
    "b": "strong",
    "strong": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}

BLANKS = re.compile(r"[ \t\n\r\f\v]+")
EDGES = " \t\n\u00a0\u202f\u2007\u3000"

Running = tuple[str, tuple[Mark, ...]]


def running_text(passage: Passage, base: str | None, *, exact: bool = False) -> Running:
    """The passage as a reader sees it, and its links and emphasis.

    Every run of white space is one space, a line break is a newline; `exact`
    keeps each space where it stands, as in a poem or a listing. A mark begins
    and ends on a letter, never on the space beside it.
    """
    pieces = passage.pieces
    if len(pieces) == 1 and not exact and str(pieces[0]).isprintable():
        # most passages: no marks, and no blanks but spaces
        return passage.text, ()
    parts: list[str] = []
    size = 0
    last = "\n"
    opened: list[tuple[Element, int]] = []
    found: list[tuple[int, int, Element]] = []
    for piece in pieces:
        if piece is None:
            if opened:
                element, start = opened.pop()
                found.append((start, size, element))
            continue
        if not isinstance(piece, str):
            opened.append((piece, size))
            continue
        if piece is BREAK:
            text = "\n" if exact or last != "\n" else ""
            if last == " " and not exact:
                parts[-1] = parts[-1][:-1]
                size -= 1
        elif exact:
            text = visible(piece)
        else:
            text = visible(piece)
            if not text.isprintable() or "  " in text:
                text = BLANKS.sub(" ", text)
            if last in " \n":
                text = text.removeprefix(" ")
        if text:
            parts.append(text)
            size += len(text)
            last = text[-1]
    found += [(start, size, element) for element, start in opened]
    whole = "".join(parts)
    text, shift = _trimmed(whole, exact=exact)
    return text, _marks(text, shift, found, base)


def _trimmed(whole: str, *, exact: bool) -> tuple[str, int]:
    """The text without blank edges, and how many characters the front lost."""
    if exact:
        front = len(whole) - len(whole.lstrip("\n"))
        return whole.strip("\n").rstrip(), front
    text = whole.lstrip(EDGES)
    return text.rstrip(EDGES), len(whole) - len(text)


def _marks(
    text: str, shift: int, found: list[tuple[int, int, Element]], base: str | None
) -> tuple[Mark, ...]:
    if not found:
        return ()
    marks = []
    for start, end, element in found:
        first = max(start - shift, 0)
        last = min(end - shift, len(text))
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        if first >= last:
            continue
        kind = MARKS[element.tag]
        href = absolute(element.get("href"), base) if kind == "link" else None
        if kind != "link" or href is not None:
            marks.append(Mark(first, last, kind, href))
    # an inner mark of the same stretch was closed first: the sort is stable
    marks.reverse()
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return _without_doubles(marks)


def _without_doubles(marks: list[Mark]) -> tuple[Mark, ...]:
    """Each mark once: `<b><strong>` is one."""
    if len(marks) < 2:  # noqa: PLR2004
        return tuple(marks)
    return (marks[0], *(b for a, b in pairwise(marks) if a != b))


def shown(text: str | None) -> str | None:
    """The text of an attribute on one line, or None if it says nothing."""
    return (one_line(text) or None) if text else None
