"""The pictures that readers see above the story, and what is written about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.parse.html.captions import Caption, caption_of, split_caption
from articlekit.parse.html.evidence import plain
from articlekit.parse.html.ground import AROUND, Ground
from articlekit.parse.html.images import LOGO, picture_key
from articlekit.parse.html.scan import Scan, text_of

__all__ = ["address_of", "picture_of", "pictures_above"]

SOURCES = (
    "data-src", "data-original", "data-lazy-src", "data-full-src", "data-hi-res-src",
    "data-image", "data-url", "data-lazy", "data-srcset", "data-lazy-srcset", "srcset",
    "src",
)  # fmt: skip
CANDIDATE = re.compile(
    r"(?P<url>[^\s,][^\s]*[^\s,])(?:\s+(?P<size>\d+(?:\.\d+)?)[wx])?"
)
PIXELS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*")
SMALLEST = 120
"""Pixels: what is smaller is an icon or a portrait."""

FAR_ABOVE, FAR_BELOW = 60, 160
"""How many elements before and behind the headline a lead picture may stand."""

PORTRAITS = frozenset(("author", "crumbs"))
HIGHEST = 6
MOST_INNER = 60
CAPTION_TAGS = frozenset(("figcaption", "amp-img-caption"))


def pictures_above(
    page: Scan, ground: Ground, headline: Element | None
) -> tuple[Image, ...]:
    """The pictures between the headline and the first paragraph, or just above."""
    order = page.order
    start = order.get(headline, 0) if headline is not None else 0
    first = _first_paragraph(page)
    named = {e for kind in PORTRAITS for e in page.hinted[kind]}
    found: dict[str, Image] = {}
    for element in page.images:
        at = order[element]
        if at > first or not start - FAR_ABOVE <= at <= start + FAR_BELOW:
            continue
        if ground.level(element) == AROUND or _is_small(element):
            continue
        around = [
            e for e, _ in zip(element.iterancestors(), range(HIGHEST), strict=False)
        ]
        if named.intersection(around) or _leads_elsewhere(around, page):
            continue
        picture = picture_of(element, page.base)
        if picture is not None and not _is_sign(picture.url):
            found.setdefault(picture.url, picture)
    return tuple(found.values())


def _first_paragraph(page: Scan) -> int:
    """How far down the page the first paragraph of the story stands."""
    return page.first_paragraph if page.first_paragraph is not None else 1 << 30


def _leads_elsewhere(around: list[Element], page: Scan) -> bool:
    """Whether a picture is a link to another page rather than to a larger picture."""
    for element in around:
        if element.tag == "figure":
            return False
        if element.tag == "a":
            address = absolute(element.get("href"), page.base)
            return (
                address is not None
                and not IMAGE_FILE.search(address)
                and (address != page.url)
            )
    return False


IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#/])", re.IGNORECASE)


def _is_sign(url: str) -> bool:
    """Whether an address is that of a logo, an icon or a thumbnail."""
    lower = url.lower()
    if LOGO.search(lower) or DRAWING.search(lower):
        return True
    size = SIZE_IN_NAME.search(url)
    return size is not None and max(int(size[1]), int(size[2])) < LEAST_SIDE


DRAWING = re.compile(r"\.(?:svg|ico)(?:$|[?#])")
SIZE_IN_NAME = re.compile(r"[-_/](\d{2,4})x(\d{2,4})(?=[-_./]|$)")
LEAST_SIDE = 200
"""Pixels of the longer side, where the address tells: thumbnails have less."""


def _is_small(element: Element) -> bool:
    width, height = pixels(element.get("width")), pixels(element.get("height"))
    return any(size is not None and size < SMALLEST for size in (width, height))


def pixels(text: str | None) -> int | None:
    """A number of pixels out of an attribute."""
    match = PIXELS.fullmatch(text) if text else None
    return int(match[1]) or None if match else None


def picture_of(element: Element, base: str | None) -> Image | None:
    """The picture that an `img` shows, with its caption, credit and size."""
    address = address_of(element, base)
    if address is None:
        return None
    caption = _caption(element)
    credit = caption.credit or plain(
        element.get("data-credit") or element.get("data-copyright") or ""
    )
    return Image(
        url=address,
        caption=caption.text,
        alt=plain(element.get("alt") or ""),
        credit=credit,
        width=pixels(element.get("width")),
        height=pixels(element.get("height")),
    )


def address_of(element: Element, base: str | None) -> str | None:
    """The address of the largest form of a picture, lazily loaded or not."""
    said = [element.get(name) for name in SOURCES]
    sources = _sources(element)
    said[-1:-1] = [s.get("data-srcset") or s.get("srcset") for s in sources]
    for value in said:
        if value and (url := largest(value)) and (address := absolute(url, base)):
            return address
    return None


def _sources(element: Element) -> list[Element]:
    """The `source` elements of the `picture` around an `img`.

    To the parser a `source` has an end tag, so that what follows it lies in it.
    """
    found: list[Element] = []
    around = element.getparent()
    while around is not None and around.tag in {"source", "picture"}:
        found += [around] if around.tag == "source" else around.iterchildren("source")
        around = around.getparent()
    return found


def largest(srcset: str) -> str | None:
    """The largest of the candidates in a `srcset`; an address is its own."""
    if " " not in srcset.strip() and "," not in srcset:
        return srcset.strip()
    best, size = None, -1.0
    for match in CANDIDATE.finditer(srcset.strip()):
        width = float(match["size"] or 0)
        if width > size:
            best, size = match["url"], width
    return best


def _caption(element: Element) -> Caption:
    """What the nearest figure says about a picture."""
    around: Element | None = element
    for _ in range(HIGHEST):
        around = around.getparent() if around is not None else None
        if around is None:
            break
        if around.tag != "figure" and _shows_another(around, element):
            break
        for inner in _captions(around):
            return caption_of(inner)
        if around.tag == "figure":
            text = text_of(around)
            return split_caption(text) if text else Caption()
    return Caption()


def _shows_another(around: Element, element: Element) -> bool:
    """Whether another picture stands in an element, whose caption may be there."""
    key = picture_key(element.get("src") or "")
    for other in islice(around.iter("img"), MOST_BESIDE):
        source = other.get("src") or ""
        if other is element or not source or source.startswith("data:"):
            continue
        if picture_key(source) != key and not key.startswith("data:"):
            return True
    return False


MOST_BESIDE = 4


def _captions(element: Element) -> Iterator[Element]:
    for inner in islice(element.iterdescendants("*"), MOST_INNER):
        names = f"{inner.get('class') or ''} {inner.get('itemprop') or ''}".lower()
        if (inner.tag in CAPTION_TAGS or "caption" in names) and text_of(inner):
            yield inner
