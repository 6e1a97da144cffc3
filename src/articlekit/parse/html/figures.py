"""Pictures and players of the story, in their place among its passages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice
from urllib.parse import urlsplit

from attrs import define, field

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import (
    Box,
    Element,
    Page,
    Passage,
    Picture,
    ancestors,
)
from articlekit.parse.html.captions import (
    COUNTER,
    Caption,
    caption_of,
    labelled,
    picture_credit,
    split_caption,
    without_label,
)
from articlekit.parse.html.hints import hint_bits
from articlekit.parse.html.images import LOGO, merged, picture_key
from articlekit.parse.html.landscape import Landscape
from articlekit.parse.html.metadata import Metadata
from articlekit.parse.html.pictures import IMAGE_FILE, address_of, pixels
from articlekit.prose.clean import one_line

__all__ = ["Figures", "figures_of", "is_small", "lead_images"]

APART = hint_bits(
    "comment related ad newsletter byline social product app donate poll aside footer"
)
"""What holds pictures that belong to something else than the story."""

DRAWING = re.compile(r"\.svg(?:$|[?#])")

ELSEWHERE = APART | hint_bits("teaser popular side nav footer header <a> <nav>")
CAPTION = hint_bits("caption figcaption")
CREDIT = hint_bits("credit")
SHOWN = hint_bits("image figure caption figcaption")

IMAGE = hint_bits("image")

SET_APART = frozenset(("dl", "td", "center"))
"""What pages without figures put a picture and its caption in."""

SMALLEST = 100
"""Pixels: a smaller picture is an icon or a portrait."""

HIGHEST = 6
"""How many boxes above a picture its figure may be."""

LONGEST_CAPTION = 900
LONGEST_LINE = 300
MOST_PARTS = 60
"""A figure of more parts was never closed."""

FAR_ABOVE = 60
NEAR_HEADLINE = 8
"""How many items above the headline a lead picture may stand."""


@define(eq=False)
class Figures:
    """The pictures of the story by their place among the items of the page."""

    above: list[Image] = field(factory=list)
    """Those before the first passage."""

    within: dict[int, Image] = field(factory=dict)
    captions: set[int] = field(factory=set)
    """The places of the passages that are about a picture."""


def figures_of(
    page: Page,
    found: Landscape,
    chosen: Sequence[int],
    metadata: Metadata,
    base: str | None,
) -> Figures:
    """The pictures among and above the chosen passages, each once."""
    figures = Figures()
    reader = _Reader(page, found, frozenset(chosen), base)
    reader.placed = frozenset(metadata.placed)
    first, last = chosen[0], chosen[-1]
    start = first - FAR_ABOVE
    if found.headline is not None and found.headline < first:
        start = max(start, found.headline - NEAR_HEADLINE)
    said = {picture_key(image.url): image for image in metadata.images}
    places: dict[str, int] = {}
    for at in range(max(start, 0), max(last + 1, found.wide.last)):
        item = page.items[at]
        if not isinstance(item, Picture):
            continue
        if at > last + 1 and not reader.goes_on(item):
            continue
        image = reader.image(item, at, figures.captions)
        if image is None:
            continue
        key = picture_key(image.url)
        if key in places:
            _complete(figures, places[key], image)
        elif at < first:
            places[key] = len(figures.above) - len(page.items)
            figures.above.append(merged(image, said[key]) if key in said else image)
        elif key not in said or not figures.above:
            places[key] = at
            figures.within[at] = merged(image, said[key]) if key in said else image
    return figures


def lead_images(
    said: Sequence[Image], above: Sequence[Image], within: Sequence[Image]
) -> tuple[Image, ...]:
    """The pictures outside the body, the lead image first, each once.

    `said` are those of the metadata, `above` those before the first passage: where
    they have none in common, the ones with a caption are the pictures of the story.
    """
    inside = {picture_key(image.url) for image in within}
    shown = {picture_key(image.url): image for image in above}
    found: dict[str, Image] = {}
    for image in said:
        key = picture_key(image.url)
        if key not in inside:
            found[key] = merged(image, shown[key]) if key in shown else image
    common = found.keys() & shown.keys()
    captioned = {key: image for key, image in shown.items() if image.caption}
    if not common and captioned and not any(i.caption for i in found.values()):
        found = captioned
    elif common or not found:
        found |= {k: i for k, i in (captioned or shown).items() if k not in found}
    return tuple(image for key, image in found.items() if key not in inside)


def _complete(figures: Figures, place: int, image: Image) -> None:
    """Adds what a second showing of a picture says about it."""
    if place >= 0:
        figures.within[place] = merged(figures.within[place], image)
        return
    at = next(
        (
            at
            for at, other in enumerate(figures.above)
            if picture_key(other.url) == picture_key(image.url)
        ),
        None,
    )
    if at is not None:
        figures.above[at] = merged(figures.above[at], image)


class _Reader:
    """Reads the pictures of one page and what stands beside them."""

    def __init__(
        self, page: Page, found: Landscape, chosen: frozenset[int], base: str | None
    ) -> None:
        self.page = page
        self.found = found
        self.chosen = chosen
        self.placed: frozenset[Element] = frozenset()
        self.rows: set[Box] = set()
        """The boxes that figures of the story stand in."""

        self.base = base
        items = page.items
        shown = [type(item) is Picture and item.box.tag != "noscript" for item in items]
        self.pictures = [0, *accumulate(shown)]
        self.usual = _usual(
            found.around[item.box.number]
            for at in chosen
            if isinstance(item := items[at], Passage)
        )
        self.apart = APART & ~self.usual
        sizes = [len(item.text) if type(item) is Passage else 0 for item in items]
        self.sizes = [0, *accumulate(sizes)]

    def image(self, picture: Picture, at: int, captions: set[int]) -> Image | None:
        """The image, if it belongs to the story; notes the places of its caption."""
        element = picture.element
        if self.found.around[picture.box.number] & self.apart or is_small(element):
            return None
        box = self.figure(picture)
        if picture.link and not self.is_captioned(box):
            link = absolute(picture.link, self.base)
            if link is not None and not IMAGE_FILE.search(link):
                return None
        if box is not None and self.is_portrait(box):
            return None
        address = address_of(element, self.base)
        if address is None or _is_sign(address):
            return None
        if box is not None and box.tag == "figure" and box.parent is not None:
            self.rows.add(box.parent)
        caption = self.caption(box, at, captions)
        return Image(
            url=address,
            caption=caption.text,
            alt=one_line(element.get("alt") or "") or None,
            credit=caption.credit or _told_credit(element),
            width=pixels(element.get("width")),
            height=pixels(element.get("height")),
        )

    def goes_on(self, picture: Picture) -> bool:
        """Whether a picture behind the story is of it: a figure set like its own."""
        box = self.figure(picture)
        if box is None or box.tag != "figure" or not self.passages(box):
            return False
        return (
            box.parent in self.rows
            or not self.found.around[box.number] & ELSEWHERE & ~self.usual
        )

    def figure(self, picture: Picture) -> Box | None:
        """The widest box around a picture that holds nothing but it and its caption."""
        widest = None
        for box in islice(ancestors(picture.box), HIGHEST):
            if box.last - box.first > MOST_PARTS:
                break
            if box.tag == "figure":
                return box
            if (
                self.pictures[box.last] - self.pictures[box.first] > 1
                or self.sizes[box.last] - self.sizes[box.first] > LONGEST_CAPTION
                or box.tag in {"body", "main"}
                or self.holds_story(box)
            ):
                break
            widest = box
        return widest

    def is_captioned(self, box: Box | None) -> bool:
        """Whether a picture in a box is shown for itself, and is no teaser."""
        return box is not None and (
            box.tag == "figure" or any(map(self.is_about, self.passages(box)))
        )

    def is_portrait(self, box: Box) -> bool:
        """Whether a picture stands beside a byline, a date or another such field."""
        return any(
            around.element in self.placed
            for at in self.passages(box)
            for around in islice(ancestors(self.page.items[at].box), HIGHEST)
        )

    def holds_story(self, box: Box) -> bool:
        """Whether a chosen passage lies in the box that is no caption by its names."""
        if self.is_frame(box):
            return False
        return any(
            at in self.chosen and not self.is_about(at)
            for at in range(box.first, box.last)
        )

    def is_frame(self, box: Box) -> bool:
        """Whether a box is made for a picture and the line or two about it."""
        size = self.sizes[box.last] - self.sizes[box.first]
        return 0 < size <= LONGEST_LINE and (
            box.tag in {"dl", "table"} or bool(self.found.own[box.number] & IMAGE)
        )

    def is_about(self, at: int) -> bool:
        """Whether a passage says by its names that it is about a picture."""
        item = self.page.items[at]
        if not isinstance(item, Passage):
            return False
        own = self.found.own
        bits = own[item.box.number]
        if item.box.parent is not None:
            bits |= own[item.box.parent.number]
        return bool(bits & (CAPTION | CREDIT))

    def caption(self, box: Box | None, at: int, captions: set[int]) -> Caption:
        """What is written about the picture at a place, or right behind its box."""
        found = self.inside(box, at, captions)
        behind = at + 1 if box is None else box.last
        if found.credit is None and behind < len(self.page.items):
            item = self.page.items[behind]
            if isinstance(item, Passage) and (name := picture_credit(item.text)):
                captions.add(behind)
                return Caption(found.text, name)
        return found

    def inside(self, box: Box | None, at: int, captions: set[int]) -> Caption:
        """What is written about the picture at a place."""
        places = [] if box is None else self.passages(box)
        if box is None or not places:
            behind = box.last if box is not None else at + 1
            beside = [n for n in (behind, behind + 1) if n < len(self.page.items)]
            places = [n for n in beside if self.is_about(n)][:1]
        elif not (
            box.tag == "figure"
            or box.tag in SET_APART
            or self.found.own[box.number] & SHOWN
            or any(map(self.is_about, places))
        ):
            return Caption()
        if not places:
            return Caption()
        captions.update(places)
        return self.read(places)

    def passages(self, box: Box) -> list[int]:
        """The places of the passages in a box."""
        return [
            at
            for at in range(box.first, box.last)
            if isinstance(self.page.items[at], Passage)
        ]

    def read(self, places: Sequence[int]) -> Caption:
        """The caption and the credit that passages give."""
        passages = [
            item for at in places if isinstance(item := self.page.items[at], Passage)
        ]
        texts: list[str] = []
        credits_: list[str] = []
        for passage in passages:
            if COUNTER.fullmatch(passage.text):
                continue
            text, name = self.said(passage)
            texts += [text] if text else []
            credits_ += [name] if name else []
        caption = " ".join(dict.fromkeys(texts)) or None
        credit = next(iter(credits_), None)
        if caption is None or credit is not None:
            return Caption(caption, credit)
        whole = split_caption(caption)
        if whole.credit is None and (tail := NAME_AT_END.search(caption)):
            return Caption(caption[: tail.start(1)].strip(), tail[1])
        return whole

    def said(self, passage: Passage) -> tuple[str | None, str | None]:
        """What one passage adds to a caption, and to its credit."""
        own = self.found.own
        box = passage.box
        inner = own[box.number]
        if box.parent is not None and box.parent.tag not in {"figure", "figcaption"}:
            inner |= own[box.parent.number]
        if inner & CREDIT and not inner & CAPTION:
            return None, without_label(passage.text)
        if len(passage.text) <= LONGEST_CREDIT and (name := labelled(passage.text)):
            return None, name
        if box.passages == 1 and not box.boxes:
            found = caption_of(box.element)
            return found.text, found.credit
        return passage.text, None


LONGEST_CREDIT = 100
# a few capitalised words behind the last full stop, with none of their own
NAME_AT_END = re.compile(
    r"[^\W\d]{3,}[.!?”\"»]\s+((?:[^\W\d_a-zß-ÿ][^\s.!?]*\s*(?:[/|]\s*)?){1,6})$"
)


def _told_credit(element: Element) -> str | None:
    """The credit that an attribute of the picture tells."""
    attributes: list[tuple[str, str]] = element.items()  # type: ignore[assignment]
    for name, value in attributes:
        if name.startswith("data-") and name.endswith(("credit", "copyright")):
            said = one_line(value)
            if said and len(said) <= LONGEST_CREDIT:
                return without_label(said)
    return None


def _usual(masks: Iterable[int]) -> int:
    """The hints around most of the story, which tell nothing about its pictures."""
    counts: dict[int, int] = {}
    total = 0
    for mask in masks:
        total += 1
        left = mask & (APART | ELSEWHERE)
        while left:
            low = left & -left
            counts[low] = counts.get(low, 0) + 1
            left ^= low
    return sum(bit for bit, count in counts.items() if 2 * count > total)


def _is_sign(url: str) -> bool:
    """Whether an address is that of a logo or an icon."""
    path = urlsplit(url).path.lower()
    return bool(LOGO.search(path) or DRAWING.search(path))


def is_small(element: Element) -> bool:
    """Whether an element says that it is smaller than a picture of a story."""
    sizes = pixels(element.get("width")), pixels(element.get("height"))
    return any(size is not None and size < SMALLEST for size in sizes)
