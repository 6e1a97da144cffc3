"""The pictures that a page declares, and which of two addresses show one picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import evolve

from articlekit.blocks import Image
from articlekit.parse.html.captions import split_caption

__all__ = ["declared_images", "merged", "picture_key", "with_declared"]

INNER = frozenset(("url", "src", "image", "img", "u", "file", "path", "source"))
SIZE = re.compile(
    r"[-_@~.](?:\d{2,5}x\d{0,5}|\d{2,4}w|[wh]\d{2,4}|\dx|scaled|cropped|resized|thumb"
    r"(?:nail)?|small|medium|large|full|original|preview|teaser)(?=$|[-_.])",
    re.IGNORECASE,
)
EXTENSION = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?)$", re.IGNORECASE)
DULL = re.compile(
    r"(?:\d{1,4}(?:x\d{1,4})?|\d{1,4}[wh]?|original|master|image|photo|default|large"
    r"|medium|small|format|crop|resize|public|w_?\d+|h_?\d+|[a-z]{1,2}|.*[=,:].*"
    r"|\d+[x:_]\d+.*)",
    re.IGNORECASE,
)
# of an address in lower case: to look for either case takes three times as long
LOGO = re.compile(
    r"logo|placeholder|(?:^|/)(?:leer|empty|transparent|clear|pixel|share|loading|loader"
    r"|spinner)\.(?:gif|png)$"
    r"|avatar|favicon|default[-_]?(?:image|share|social|og)"
    r"|sprite|blank|spacer|icon[-_.]|(?:^|[/_-])(?:icon\d{1,3}[-_.]|qr(?:[-_]?codes?)?\."
    r"|(?:arrows?|bullet|button)(?:[-_](?:left|right|up|down))?\.(?:gif|png)$)"
)
DEEPEST = 3
SAID = ("caption", "alt", "credit")
SIZES = ("width", "height")


@lru_cache(maxsize=1024)
def picture_key(url: str, depth: int = 0) -> str:
    """What the addresses of one picture share, whatever its size, format and host."""
    try:
        parts = urlsplit(url)
        query = parse_qsl(parts.query)
    except ValueError:
        return url
    if depth < DEEPEST:
        for name, value in query:
            if name.lower() in INNER and "/" in value:
                return picture_key(value, depth + 1)
        path = unquote(unquote(parts.path))
        inner = max(path.rfind("http:/"), path.rfind("https:/"))
        if inner > 0:
            return picture_key(path[inner:], depth + 1)
    segments = [s for s in unquote(parts.path).split("/") if s]
    for segment in reversed(segments):
        name = SIZE.sub("", EXTENSION.sub("", segment))
        if name and not DULL.fullmatch(name):
            return name.casefold()
    return unquote(parts.path).casefold()


def declared_images(images: Iterable[Image]) -> tuple[Image, ...]:
    """The pictures, each once, with all that is said of it; no logos."""
    kept: dict[str, Image] = {}
    for image in images:
        if LOGO.search(urlsplit(image.url).path.lower()):
            continue
        if image.credit is None and image.caption is not None:
            told = split_caption(image.caption)
            if told.credit is not None:
                image = evolve(image, caption=told.text, credit=told.credit)  # noqa: PLW2901
        key = picture_key(image.url)
        kept[key] = merged(kept[key], image) if key in kept else image
    return tuple(kept.values())


def merged(image: Image, other: Image) -> Image:
    """A picture with what another source says of it, where it says nothing itself."""
    sized = image.width is not None or image.height is not None
    asked = SAID if sized or image.url != other.url else SAID + SIZES
    new = {
        name: told
        for name in asked
        if getattr(image, name) is None and (told := getattr(other, name)) is not None
    }
    # to build a picture anew takes longer than to see that nothing is new
    return evolve(image, **new) if new else image


def with_declared(
    shown: Sequence[Image], declared: Sequence[Image]
) -> tuple[Image, ...]:
    """The pictures above the story, with what the page declares of them.

    Where none is shown, the first that is declared.
    """
    said = {picture_key(image.url): image for image in declared}
    known = [
        merged(image, said[key]) if (key := picture_key(image.url)) in said else image
        for image in shown
    ]
    return tuple(known) or tuple(declared[:1])
