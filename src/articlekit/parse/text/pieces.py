"""Lines into pieces: paragraphs, marked headings, list items, quotes, tables.

What is told here is told by marks: `##`, underlines, bullets, `>`. Whether an
unmarked line is a heading is decided elsewhere, with the whole story in sight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from articlekit.parse.text.lines import Line, Wrapping, closed, is_rule, width

__all__ = ["ATX", "Piece", "is_markdown", "pieces_of"]

PieceKind: TypeAlias = Literal[
    "text", "heading", "item", "quote", "table", "figure", "code", "rule"
]

ATX = re.compile(r"(#{1,6})[ \t]+(\S.*)")
UNDERLINE = re.compile(r"(?:={3,}|-{3,}|~{3,})$")
FENCE = re.compile(r"(?:```+|~~~+)[\w+-]*$")
FIGURE = re.compile(r"!\[([^\]\n]*)\]\(([^()\s]+)(?:[ \t]+\"([^\"\n]*)\")?\)$")
ROW = re.compile(r"\|.*\|$")
ROW_RULE = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|)+$")
CELL_MARK = re.compile(r"(?<!\\)\|")
ITEM = re.compile(r"(?:([-*+–—•‣◦▪●∙·■□➤►✓✔])[ \t]+|(\d{1,3})[.)][ \t]+)(?=\S)")
CERTAIN = frozenset("•‣◦▪●∙■□➤►✓✔")
"""Bullets that are nothing else."""

SIGNS = frozenset("●■□")
"""Bullets that stand before headings too, in Japan and Korea."""

LONG_ITEM = 200
"""In characters: what is longer, as a rule, is no list but paragraphs."""

MARKDOWN = re.compile(
    r"^#{1,6}[ \t]+\S|\]\((?:https?://|/|#|mailto:)|\*\*[^\s*][^*\n]*\*\*|^```",
    re.MULTILINE,
)
HINTS = ("#", "](", "**", "```")
"""Without one of these nothing is marked up."""


@frozen
class Piece:
    """A paragraph or another unit of the text."""

    kind: PieceKind
    text: str
    level: int = 2
    """Of a marked heading."""

    depth: int = 0
    ordered: bool = False
    gap: int = 0
    """How many blank lines stand above it."""

    indent: int = 0
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table; of a figure, its address, alternative text and caption."""


def is_markdown(text: str) -> bool:
    """Whether a text is marked up, so that `*` and `[` mean something."""
    # four quick looks spare most texts the slow one
    return any(hint in text for hint in HINTS) and MARKDOWN.search(text) is not None


def pieces_of(
    lines: Sequence[Line], wrapping: Wrapping, *, markdown: bool
) -> list[Piece]:
    """The pieces that the lines make up, in reading order."""
    found: list[Piece] = []
    fences = _fences(lines) if markdown else {}
    at = 0
    while at < len(lines):
        piece, at = _next(lines, at, wrapping, fences if markdown else None)
        found.append(piece)
    return list(_lists(found, markdown=markdown))


def _next(
    lines: Sequence[Line], at: int, wrapping: Wrapping, fences: dict[int, int] | None
) -> tuple[Piece, int]:
    """The piece that begins at a line, and where the next one does."""
    line = lines[at]
    if fences is not None and line.quotes == 0:
        special = _fenced(lines, at, fences) or _table(lines, at) or _figure(line, at)
        if special:
            return special
    if line.quotes == 0 and (marked := ATX.match(line.text)):
        heading = marked[2].rstrip("#").rstrip() or marked[2]
        return Piece("heading", heading, len(marked[1]), gap=line.gap), at + 1
    if is_rule(line.text):
        return Piece("rule", line.text, gap=line.gap), at + 1
    end = _end(lines, at, wrapping)
    text = wrapping.join(part.text for part in lines[at:end])
    if line.quotes:
        return Piece("quote", text, gap=line.gap), end
    if end < len(lines) and _underlines(lines[end], text):
        level = 1 if lines[end].text[0] == "=" else 2
        return Piece("heading", text, level, gap=line.gap), end + 1
    return Piece("text", text, gap=line.gap, indent=line.indent), end


def _end(lines: Sequence[Line], at: int, wrapping: Wrapping) -> int:
    """Where the paragraph that begins at a line ends."""
    item = ITEM.match(lines[at].text)
    end = at + 1
    while end < len(lines):
        last, line = lines[end - 1], lines[end]
        if line.gap or line.quotes != last.quotes or ATX.match(line.text):
            break
        if is_rule(line.text):
            break
        new = ITEM.match(line.text)
        hangs = item and not new and line.indent > lines[at].indent
        # quoted lines were broken by whoever quoted them
        hangs = hangs or (line.quotes > 0 and not new and not closed(last.text))
        if not hangs and not wrapping.goes_on(last, line):
            break
        if new and (item or new[1] in CERTAIN or closed(last.text)):
            break
        end += 1
    return end


def _underlines(line: Line, text: str) -> bool:
    """Whether a line draws the underline of the text above it."""
    if line.gap or line.quotes or not UNDERLINE.match(line.text):
        return False
    long = width(text) > 3 * max(20, len(line.text))
    return not (long or (closed(text) and width(text) > 2 * len(line.text) + 20))


def _fences(lines: Sequence[Line]) -> dict[int, int]:
    """The line that closes each fence, by the line that opens it."""
    pairs: dict[int, int] = {}
    opened: int | None = None
    for at, line in enumerate(lines):
        if line.quotes or not FENCE.match(line.text):
            continue
        if opened is None or not lines[opened].text.startswith(line.text):
            opened = at
        else:
            pairs[opened] = at
            opened = None
    return pairs


def _fenced(
    lines: Sequence[Line], at: int, fences: dict[int, int]
) -> tuple[Piece, int] | None:
    if (end := fences.get(at)) is None:
        return None
    inner = lines[at + 1 : end]
    if not inner:
        return Piece("rule", lines[at].text), end + 1
    return Piece("code", _as_it_stands(inner), gap=lines[at].gap), end + 1


def _as_it_stands(lines: Sequence[Line]) -> str:
    margin = min(line.indent for line in lines)
    text = ""
    for number, line in enumerate(lines):
        breaks = "\n" * (line.gap + 1) if number else ""
        text += breaks + " " * (line.indent - margin) + line.text
    return text


def _table(lines: Sequence[Line], at: int) -> tuple[Piece, int] | None:
    if at + 1 >= len(lines) or not ROW.match(lines[at].text):
        return None
    if not ROW_RULE.match(lines[at + 1].text) or lines[at + 1].gap:
        return None
    end = at + 2
    while end < len(lines) and not lines[end].gap and ROW.match(lines[end].text):
        end += 1
    rows = tuple(_cells(line.text) for line in (lines[at], *lines[at + 2 : end]))
    return Piece("table", lines[at].text, gap=lines[at].gap, rows=rows), end


def _cells(row: str) -> tuple[str, ...]:
    cells = CELL_MARK.split(row[1:-1])
    return tuple(cell.strip().replace("\\|", "|") for cell in cells)


def _figure(line: Line, at: int) -> tuple[Piece, int] | None:
    if not (match := FIGURE.match(line.text)):
        return None
    shown = match[2], match[1].strip(), (match[3] or "").strip()
    return Piece("figure", line.text, gap=line.gap, rows=(shown,)), at + 1


def _lists(pieces: Sequence[Piece], *, markdown: bool) -> Iterator[Piece]:
    """The pieces, with those made items that stand in lists."""
    gaps = sum(1 for piece in pieces if piece.gap)
    apart = gaps * 3 > len(pieces)
    at = 0
    while at < len(pieces):
        run = _run(pieces, at)
        if not run:
            yield pieces[at]
            at += 1
            continue
        before = pieces[at - 1].text if at else ""
        together = apart and not any(piece.gap for piece in pieces[at + 1 : at + run])
        if _is_list(pieces[at : at + run], before, sure=markdown or together):
            yield from _items(pieces[at : at + run])
        else:
            yield from pieces[at : at + run]
        at += run


def _run(pieces: Sequence[Piece], start: int) -> int:
    """How many pieces from here on begin with the marks of one list."""
    last: dict[int, tuple[str, int]] = {}
    end = start
    while end < len(pieces) and pieces[end].kind == "text":
        piece = pieces[end]
        if not (match := ITEM.match(piece.text)):
            break
        mark, number = match[1] or "1.", int(match[2] or 0)
        if piece.indent < pieces[start].indent:
            break
        above = last.get(piece.indent)
        if above and (mark != above[0] or (number and number != above[1] + 1)):
            break
        if not above and number > 1:
            break
        last[piece.indent] = mark, number
        end += 1
    return end - start


def _is_list(run: Sequence[Piece], before: str, *, sure: bool) -> bool:
    """Whether pieces that begin with bullets are items: dialogue has dashes too."""
    match = ITEM.match(run[0].text)
    assert match is not None
    if match[1] in CERTAIN and (len(run) > 1 or match[1] not in SIGNS):
        return True
    if len(run) == 1:
        return False
    if sum(len(piece.text) for piece in run) > LONG_ITEM * len(run):
        # a numbered paragraph of several sentences keeps its number
        return False
    if match[1] in {"–", "—", "·"}:
        sure = False
    unclosed = sum(1 for piece in run if not closed(piece.text))
    return sure or unclosed * 2 > len(run) or before.rstrip().endswith((":", "："))


def _items(run: Sequence[Piece]) -> Iterator[Piece]:
    margins: list[int] = []
    for piece in run:
        while margins and margins[-1] > piece.indent:
            margins.pop()
        if not margins or margins[-1] < piece.indent:
            margins.append(piece.indent)
        match = ITEM.match(piece.text)
        assert match is not None
        yield evolve(
            piece,
            kind="item",
            text=piece.text[match.end() :],
            depth=len(margins) - 1,
            ordered=match[1] is None,
        )
