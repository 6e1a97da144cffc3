"""Pictures and players of the story, in their place among its passages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, islice
from urllib.parse import urlsplit

from attrs import define, field

from articlekit.blocks import Embed, Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import (
    Box,
    Element,
    Page,
    Passage,
    Picture,
    Player,
    ancestors,
)
from articlekit.parse.html.body_features import Described
from articlekit.parse.html.captions import (
    Caption,
    caption_of,
    split_caption,
    without_label,
)
from articlekit.parse.html.hints import hint_bits
from articlekit.parse.html.images import LOGO, merged, picture_key
from articlekit.parse.html.pictures import IMAGE_FILE, address_of, pixels
from articlekit.prose.clean import one_line

__all__ = ["Figures", "embed_of", "figures_of"]

APART = hint_bits(
    "comment related popular ad newsletter paywall consent nav byline social product"
    " app donate poll aside footer modal"
)
"""What holds pictures that belong to something else than the story."""

CAPTION = hint_bits("caption figcaption")
CREDIT = hint_bits("credit")
SHOWN = hint_bits("image figure caption figcaption")

SMALLEST = 100
"""Pixels: a smaller picture is an icon or a portrait."""

HIGHEST = 6
"""How many boxes above a picture its figure may be."""

LONGEST_CAPTION = 900
FAR_ABOVE = 60
NEAR_HEADLINE = 8
"""How many items above the headline a lead picture may stand."""

PLAYERS = {
    "youtube": "YouTube",
    "youtu": "YouTube",
    "youtube-nocookie": "YouTube",
    "tiktok": "TikTok",
    "soundcloud": "SoundCloud",
}
"""How players write their names."""

SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url")


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
    found: Described,
    chosen: Sequence[int],
    base: str | None,
    known: Sequence[Image],
) -> Figures:
    """The pictures among and above the chosen passages, each once."""
    figures = Figures()
    reader = _Reader(page, found, frozenset(chosen), base)
    first, last = chosen[0], chosen[-1]
    start = first - FAR_ABOVE
    if found.headline is not None and found.headline < first:
        start = max(start, found.headline - NEAR_HEADLINE)
    said = {picture_key(image.url): image for image in known}
    places: dict[str, int] = {}
    for at in range(max(start, 0), min(last + 2, len(page.items))):
        item = page.items[at]
        if not isinstance(item, Picture):
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
        self, page: Page, found: Described, chosen: frozenset[int], base: str | None
    ) -> None:
        self.page = page
        self.found = found
        self.chosen = chosen
        self.base = base
        items = page.items
        self.pictures = [0, *accumulate(isinstance(item, Picture) for item in items)]
        self.sizes = [
            0,
            *accumulate(
                len(item.text) if isinstance(item, Passage) else 0 for item in items
            ),
        ]

    def image(self, picture: Picture, at: int, captions: set[int]) -> Image | None:
        """The image, if it belongs to the story; notes the places of its caption."""
        element = picture.element
        if self.found.around[picture.box.number] & APART or _is_small(element):
            return None
        box = self.figure(picture)
        if picture.link and (box is None or box.tag != "figure"):
            link = absolute(picture.link, self.base)
            if link is not None and not IMAGE_FILE.search(link):
                return None
        address = address_of(element, self.base)
        if address is None or LOGO.search(urlsplit(address).path):
            return None
        caption = self.caption(box, at, captions)
        said = element.get("data-credit") or element.get("data-copyright")
        return Image(
            url=address,
            caption=caption.text,
            alt=one_line(element.get("alt") or "") or None,
            credit=caption.credit or (one_line(said) or None if said else None),
            width=pixels(element.get("width")),
            height=pixels(element.get("height")),
        )

    def figure(self, picture: Picture) -> Box | None:
        """The widest box around a picture that holds nothing but it and its caption."""
        widest = None
        for box in islice(ancestors(picture.box), HIGHEST):
            if box.tag == "figure":
                return box
            if (
                self.pictures[box.last] - self.pictures[box.first] > 1
                or self.sizes[box.last] - self.sizes[box.first] > LONGEST_CAPTION
                or box.tag in {"body", "article", "main"}
                or self.holds_story(box)
            ):
                break
            widest = box
        return widest

    def holds_story(self, box: Box) -> bool:
        """Whether a chosen passage lies in the box that is no caption by its names."""
        return any(
            at in self.chosen and not self.is_about(at)
            for at in range(box.first, box.last)
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
        """What is written about the picture at a place."""
        places = [] if box is None else self.passages(box)
        if box is None or not places:
            behind = box.last if box is not None else at + 1
            beside = [n for n in (behind, behind + 1) if n < len(self.page.items)]
            places = [n for n in beside if self.is_about(n)][:1]
        elif not (
            box.tag == "figure"
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
        own = self.found.own
        texts: list[str] = []
        credit = None
        read: set[int] = set()
        for at in places:
            item = self.page.items[at]
            assert isinstance(item, Passage)
            box = _caption_box(item.box, own)
            if box is not None:
                if box.number not in read:
                    read.add(box.number)
                    said = caption_of(box.element)
                    credit = credit or said.credit
                    texts += [said.text] if said.text else []
            elif own[item.box.number] & CREDIT:
                credit = credit or without_label(item.text)
            else:
                texts.append(item.text)
        if not texts:
            return Caption(None, credit)
        if credit is None:
            return split_caption(" ".join(dict.fromkeys(texts)))
        return Caption(" ".join(dict.fromkeys(texts)), credit)


def _caption_box(box: Box, own: Sequence[int]) -> Box | None:
    """The outermost caption that a box is or lies in."""
    found = None
    for around in islice(ancestors(box), HIGHEST):
        if around.tag == "figure":
            break
        if own[around.number] & CAPTION:
            found = around
    return found


def _is_small(element: Element) -> bool:
    sizes = pixels(element.get("width")), pixels(element.get("height"))
    return any(size is not None and size < SMALLEST for size in sizes)


def embed_of(player: Player, found: Described, base: str | None) -> Embed | None:
    """The page or player shown inside the story; its id is for its place to give."""
    element = player.element
    if found.around[player.box.number] & APART or _is_small(element):
        return None
    said = (element.get(name) for name in SOURCES)
    inner = (source.get("src") for source in element.iterchildren("source"))
    url = next((url for href in (*said, *inner) if (url := absolute(href, base))), None)
    if url is None:
        return None
    title = one_line(element.get("title") or "") or None
    return Embed("b0", url, _provider(url), title)


def _provider(url: str) -> str | None:
    """The name of the site that a player comes from."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    labels = [label for label in host.split(".") if label != "www"]
    if len(labels) < 2 or labels[-1].isdigit():  # noqa: PLR2004
        return None
    name = labels[-2]
    if name in {"co", "com", "org", "net"} and len(labels) > 2:  # noqa: PLR2004
        name = labels[-3]
    return PLAYERS.get(name) or name.capitalize() or None
