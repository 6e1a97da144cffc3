"""The chosen passages of a page as sections of blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import define, field

from articlekit.blocks import Block, BlockQuote, ListItem, Paragraph, Preformatted
from articlekit.markup.page import Box, Item, Passage, ancestors
from articlekit.markup.running import running_text
from articlekit.model import Section

__all__ = ["sections_of"]

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
Kind = Literal["paragraph", "item", "quote", "exact"]


def sections_of(items: list[Item], base: str | None) -> tuple[Section, ...]:
    """The items in sections, each opened by a heading."""
    draft = _Draft()
    for item in items:
        if isinstance(item, Passage):
            draft.passage(item, base)
    return draft.done()


@define
class _Draft:
    """The sections written so far."""

    sections: list[Section] = field(factory=list)
    heading: str | None = None
    level: int = 2
    blocks: list[Block] = field(factory=list)
    count: int = 0

    def passage(self, passage: Passage, base: str | None) -> None:
        kind, depth, ordered = _kind(passage.box)
        text, marks = running_text(passage, base, exact=kind == "exact")
        if not text or text.isspace():
            return
        if level := _level(passage.box):
            self.close()
            self.heading, self.level = text, level
            return
        self.count += 1
        id_ = f"b{self.count}"
        if kind == "exact":
            self.blocks.append(Preformatted(id_, text, marks))
        elif kind == "item":
            self.blocks.append(ListItem(id_, text, marks, ordered, depth))
        elif kind == "quote":
            self.blocks.append(BlockQuote(id_, text, marks))
        else:
            self.blocks.append(Paragraph(id_, text, marks))

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


def _level(box: Box) -> int:
    """The level of the heading the box is, or lies in; 0 outside headings."""
    for around in _near(box):
        if level := HEADINGS.get(around.tag):
            return level
    return 0


def _near(box: Box, most: int = 3) -> Iterator[Box]:
    for count, around in enumerate(ancestors(box)):
        if count == most:
            return
        yield around


def _kind(box: Box) -> tuple[Kind, int, bool]:
    """What block the text of a box makes, how deep its list lies, and if numbered."""
    kind: Kind = "paragraph"
    depth = -1
    ordered = False
    for around in ancestors(box):
        tag = around.tag
        if tag == "pre":
            return "exact", 0, False
        if tag == "blockquote" and kind == "paragraph":
            kind = "quote"
        elif tag == "li" and kind == "paragraph":
            kind = "item"
        elif tag in {"ul", "ol"}:
            if depth < 0:
                ordered = tag == "ol"
            depth += 1
    return kind, max(depth, 0), ordered
