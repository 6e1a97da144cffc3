"""The chosen parts of a page as sections of blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from attrs import define, evolve, field

from articlekit.blocks import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    Image,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.markup.page import Box, Item, Passage, ancestors
from articlekit.markup.running import running_text
from articlekit.model import Section
from articlekit.parse.html.hints import hint_bits, hints_in
from articlekit.parse.html.scan import text_of
from articlekit.parse.html.tables import Grid

__all__ = ["Part", "sections_of"]

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
LONGEST_HEADING = 120
"""Characters of a bold line that may be a heading."""

FEWEST_ITEM_PARTS = 3
"""A list item of so many passages is a part of the story rather than an item."""

LETTERS = re.compile(r"\w+")
MARKS = ".,:;!?'\"()-–—’‘“”„…«»"
APART = "\ua66e"
"""A letter that no quotation has, so that none runs over two passages."""

QUESTION = "?？؟"
SENTENCE_ENDS = ".,;…。،،、।"
QUOTED = hint_bits("quote")
PULL = re.compile(r"(?i)pull")
BOLD_TAGS = frozenset(("p", "div", "section", "article", "center", "td", "body"))
PULLED_TAGS = frozenset(("aside", "div", "figure", "section", "p"))
LONGEST_PULL = 500
SHORTEST_PULL = 20
NEAR = 8

Part = Item | Grid | Image | Embed


def sections_of(parts: Sequence[Part], base: str | None) -> tuple[Section, ...]:
    """The parts in sections, each opened by a heading."""
    passages = [part for part in parts if isinstance(part, Passage)]
    draft = _Draft(base, _bold_headings(parts), passages)
    for part in parts:
        if isinstance(part, Passage):
            draft.passage(part)
        elif isinstance(part, Grid):
            draft.table(part)
        elif isinstance(part, Image):
            draft.add(Figure(draft.next_id(), part))
        elif isinstance(part, Embed):
            draft.add(evolve(part, id=draft.next_id()))
    return draft.done()


def _words(passages: Sequence[Passage]) -> str:
    """The letters of all that is not set apart as a quotation."""
    texts = [passage.text for passage in passages if not _is_quoted(passage.box)]
    return words_key(APART.join(texts))


def _is_quoted(box: Box) -> bool:
    return any(around.tag == "blockquote" for around in islice(ancestors(box), NEAR))


def words_key(text: str) -> str:
    """The letters of a text, to tell whether two say the same."""
    key = "".join(text.lower().split())
    for mark in MARKS:
        key = key.replace(mark, "")
    # most texts have no other marks: to ask each character takes far longer
    return key if key.isalnum() else "".join(LETTERS.findall(key))


def _level(box: Box) -> int:
    """The level of the heading that the box is, or lies in; 0 outside headings."""
    for around in (box, box.parent, box.parent and box.parent.parent):
        if around is not None and (level := HEADINGS.get(around.tag)):
            return level
    return 0


class _Shape(NamedTuple):
    """What block a passage makes, how deep its list lies, and if it is numbered."""

    kind: str = "paragraph"
    depth: int = 0
    ordered: bool = False
    pulled: bool = False


class _Shapes(dict[int, _Shape]):
    """The shapes of boxes by their number; those of outer boxes are kept."""

    def of(self, box: Box) -> _Shape:
        """The shape of what is in a box: the innermost list or quotation decides."""
        path = []
        around: Box | None = box
        while around is not None and around.number not in self:
            path.append(around)
            around = around.parent
        shape = _Shape() if around is None else self[around.number]
        for inner in reversed(path):
            shape = self[inner.number] = _inside(shape, inner)
        return shape


def _inside(shape: _Shape, box: Box) -> _Shape:
    """The shape of what stands in a box, given that of the box around it."""
    tag = box.tag
    if shape.kind == "exact":
        return shape
    if tag == "pre":
        return shape._replace(kind="exact")
    if tag in {"ul", "ol"}:
        return shape._replace(depth=shape.depth + 1, ordered=tag == "ol")
    if tag == "li" and _is_item(box):
        return shape._replace(kind="item")
    if tag == "blockquote":
        return shape._replace(kind="quote")
    if tag in PULLED_TAGS and box.size <= LONGEST_PULL and hints_in(box.names) & QUOTED:
        return shape._replace(kind="quote", pulled=bool(PULL.search(box.names)))
    return shape


@define
class _Draft:
    """The sections written so far, and the one being written."""

    base: str | None
    bold: set[int]
    passages: list[Passage]
    sections: list[Section] = field(factory=list)
    heading: str | None = None
    level: int = 2
    deepest: int = 0
    blocks: list[Block] = field(factory=list)
    count: int = 0
    shapes: _Shapes = field(factory=_Shapes)
    words: str | None = None
    """The letters of the story outside quotations, once they are asked for."""

    def next_id(self) -> str:
        self.count += 1
        return f"b{self.count}"

    def add(self, block: Block) -> None:
        self.blocks.append(block)

    def passage(self, passage: Passage) -> None:
        shape = self.shapes.of(passage.box)
        text, marks = running_text(passage, self.base, exact=shape.kind == "exact")
        if not text or text.isspace():
            return
        if level := _level(passage.box):
            self.open(text, level)
            self.deepest = level
        elif id(passage) in self.bold:
            self.open(text, min(self.deepest + 1, 6) if self.deepest else 2)
        elif shape.kind == "exact":
            self.add(Preformatted(self.next_id(), text, marks))
        elif shape.kind == "item":
            depth = max(shape.depth - 1, 0)
            self.add(ListItem(self.next_id(), text, marks, shape.ordered, depth))
        elif shape.kind == "quote":
            pull = shape.pulled or self.is_pulled(text)
            self.add(BlockQuote(self.next_id(), text, marks, pull))
        else:
            self.add(Paragraph(self.next_id(), text, marks))

    def is_pulled(self, text: str) -> bool:
        """Whether a quotation repeats the story's own words."""
        if self.words is None:
            self.words = _words(self.passages)
        key = words_key(text)
        return len(key) >= SHORTEST_PULL and key in self.words

    def table(self, grid: Grid) -> None:
        self.add(
            Table(self.next_id(), grid.rows, grid.header_rows, grid.caption),
        )

    def open(self, heading: str, level: int) -> None:
        self.close()
        self.heading, self.level = heading, level

    def close(self) -> None:
        if self.heading is not None or self.blocks:
            self.sections.append(
                Section(
                    id=f"s{len(self.sections) + 1}",
                    heading=self.heading,
                    level=self.level,
                    blocks=tuple(self.blocks),
                )
            )
        self.heading, self.level, self.blocks = None, 2, []

    def done(self) -> tuple[Section, ...]:
        self.close()
        return tuple(self.sections)


def _is_item(box: Box) -> bool:
    """Whether an `li` is an item of a list, and no entry of a live blog."""
    return box.boxes < FEWEST_ITEM_PARTS or box.passages > 0


def _bold_headings(parts: Sequence[Part]) -> set[int]:
    """The passages that are headings by their looks: short bold lines over text."""
    found: list[Passage] = []
    named = _crossheads(parts)
    for part, following in pairwise(parts):
        if (
            isinstance(part, Passage)
            and isinstance(following, Passage | Grid)
            and _looks_like_heading(part, named)
            and not (
                isinstance(following, Passage) and _looks_like_heading(following, named)
            )
        ):
            found.append(part)
    asked = [passage for passage in found if passage.text[-1] in QUESTION]
    if 2 * len(asked) >= len(found):
        # the questions of an interview are set in bold, but they are paragraphs
        found = [passage for passage in found if passage not in asked]
    return {id(passage) for passage in found}


def _looks_like_heading(passage: Passage, named: set[tuple[int, str]]) -> bool:
    text = passage.text
    return (
        len(text) <= LONGEST_HEADING
        and (
            passage.strong >= len(text.replace(" ", "")) > 1
            or CROSSHEAD.search(passage.box.names) is not None
            or (passage.box.number, text) in named
        )
        and passage.box.tag in BOLD_TAGS
        and text[-1] not in SENTENCE_ENDS
        and 2 * passage.linked < len(text)
        and not hints_in(passage.box.names) & QUOTED
    )


def _crossheads(parts: Sequence[Part]) -> set[tuple[int, str]]:
    """The lines that an inline element named for it holds, each with its box."""
    boxes = {
        part.box.number: part.box
        for part in parts
        if isinstance(part, Passage) and part.cut
    }
    return {
        (number, text_of(inner, LONGEST_HEADING))
        for number, box in boxes.items()
        for inner in box.element.iterchildren("span", "font", "strong", "b")
        if CROSSHEAD.search(inner.get("class") or "")
    }


CROSSHEAD = re.compile(
    r"(?i)cross-?head|zwischen-?titel|inter-?titre|titoletto|titolino|ladillo"
    r"|tussen-?kop|mellan-?rubrik|mellom-?tit|mellem-?rubrik|v[äa]liotsikko|[śs]r[óo]dtytu"
    r"|entre-?titulo"
)
"""Names of the line that opens a part of a story, as newsrooms call it."""
