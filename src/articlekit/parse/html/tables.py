"""Tables that hold data, told from tables that only lay out a page."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, frozen

from articlekit.markup.page import Box, Page, Passage
from articlekit.prose.clean import one_line

__all__ = ["Grid", "grids_of"]

LONGEST_CELL = 700
"""Characters: what holds more is no cell of a table of data."""

USUAL_CELL = 160
"""Characters that the cells of such a table have at most, on the whole."""

LEAST_CHOSEN = 0.25
CELLS = frozenset(("td", "th"))
LAID_OUT = frozenset(("table", "h1", "h2", "h3", "figure", "form", "nav", "article"))
"""What stands in the cells of a table that lays out a page."""


@frozen
class Grid:
    """A table of data."""

    rows: tuple[tuple[str, ...], ...]
    header_rows: int
    caption: str | None


@define(eq=False)
class _Reading:
    """A table while its rows are read."""

    box: Box
    rows: list[list[tuple[Box, str]]]
    caption: str | None = None
    sound: bool = True


def grids_of(page: Page, chosen: Iterable[Passage]) -> dict[int, Grid | None]:
    """The tables of data that the chosen passages lie in.

    By the number of every passage in them, among the items of the page: the
    first is to be replaced by the table, the others, for which it is None, are
    part of it.
    """
    tables = dict.fromkeys(
        table for passage in chosen if (table := _table_around(passage.box)) is not None
    )
    if not tables:
        return {}
    wanted = {id(passage) for passage in chosen}
    found: dict[int, Grid | None] = {}
    for table in tables:
        inside = [
            (at, item)
            for at, item in enumerate(page.items[table.first : table.last], table.first)
            if isinstance(item, Passage)
        ]
        size = sum(len(item.text) for _, item in inside)
        kept = sum(len(item.text) for _, item in inside if id(item) in wanted)
        grid = _grid(page, table)
        if grid is not None:
            # a table is taken whole, or not at all
            found.update(dict.fromkeys((at for at, _ in inside), None))
            if kept >= LEAST_CHOSEN * size:
                first = next(at for at, item in inside if id(item) in wanted)
                found[first] = grid
    return found


def _table_around(box: Box) -> Box | None:
    """The table that a box lies in, if it lies in a cell or caption of one."""
    around: Box | None = box
    while around is not None and around.tag != "table":
        around = around.parent
    return around


def _grid(page: Page, table: Box) -> Grid | None:
    """The rows of a table; None where it only lays out a page."""
    reading = _read(page, table)
    rows = [row for row in reading.rows if any(text for _, text in row)]
    cells = [text for row in rows for _, text in row]
    heads = sum(1 for row in rows for box, _ in row if box.tag == "th")
    if (
        not reading.sound
        or not cells
        or max(map(len, cells)) > LONGEST_CELL
        or sum(map(len, cells)) > USUAL_CELL * len(cells)
        or (not heads and (len(rows) == 1 or max(map(len, rows)) == 1))
    ):
        return None
    top = 0
    for row in rows[:-1]:
        if not all(box.tag == "th" or _in_head(box) for box, _ in row):
            break
        top += 1
    texts = tuple(tuple(text for _, text in row) for row in rows)
    return Grid(texts, top, reading.caption)


def _in_head(box: Box) -> bool:
    row = box.parent
    return row is not None and row.parent is not None and row.parent.tag == "thead"


def _read(page: Page, table: Box) -> _Reading:
    reading = _Reading(table, [])
    inside = {table.number}
    for box in page.boxes[table.number + 1 :]:
        if box.parent is None or box.parent.number not in inside:
            break
        inside.add(box.number)
        if box.tag in LAID_OUT:
            reading.sound = False
            break
        if box.tag == "tr":
            reading.rows.append([])
        elif box.tag in CELLS and reading.rows:
            reading.rows[-1].append((box, _text(page, box)))
        elif box.tag == "caption":
            reading.caption = _text(page, box) or None
    return reading


def _text(page: Page, box: Box) -> str:
    return one_line(
        " ".join(
            item.text
            for item in page.items[box.first : box.last]
            if isinstance(item, Passage)
        )
    )
