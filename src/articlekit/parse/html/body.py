"""Which passages of a page are its story."""

from __future__ import annotations

from attrs import frozen

from articlekit.blocks import Image
from articlekit.markup.page import Box, Element, Item, Page, Passage, read_page
from articlekit.model import Section
from articlekit.parse.html.blocks import sections_of
from articlekit.parse.html.metadata import Metadata

__all__ = ["Body", "find_body"]


@frozen(kw_only=True)
class Body:
    """The story of a page."""

    sections: tuple[Section, ...] = ()
    images: tuple[Image, ...] = ()
    """Pictures of the story that stand outside its sections, in reading order."""

    rule: str | None = None


def find_body(root: Element, metadata: Metadata, base: str | None) -> Body:
    """The story of a page: its sections, and the pictures above it."""
    page = read_page(root)
    chosen = _chosen(page, metadata)
    if not chosen:
        return Body()
    return Body(sections=sections_of(chosen, base), rule="page")


def _chosen(page: Page, metadata: Metadata) -> list[Item]:
    placed = set(metadata.placed)
    scores: dict[int, float] = {}
    boxes: dict[int, Box] = {}
    for item in page.items:
        if isinstance(item, Passage) and item.box.tag == "p":
            worth = len(item.text) - 3 * item.linked
            around: Box | None = item.box.parent
            for share in (1.0, 0.6, 0.2):
                if around is None or worth < 60:
                    break
                boxes[id(around)] = around
                scores[id(around)] = scores.get(id(around), 0.0) + share * worth
                around = around.parent
    if not scores:
        return []
    best = boxes[max(scores, key=scores.__getitem__)]
    return [
        item
        for item in page.items[best.first : best.last]
        if isinstance(item, Passage)
        and item.box.element not in placed
        and item.box.tag not in {"figcaption", "td", "div"}
        and 2 * item.linked < len(item.text)
    ]
