"""Evidence about a story: what each source says of each field, and by which rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from html import unescape
from typing import TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

from attrs import frozen

from articlekit.blocks import Image
from articlekit.model import Author
from articlekit.prose.clean import one_line

__all__ = [
    "Evidence",
    "Identity",
    "choose",
    "every",
    "letters",
    "plain",
    "same_page",
    "titled",
]

Value: TypeAlias = str | Author | Image
T = TypeVar("T")

ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
LETTERS = re.compile(r"[^\W_]+")


@frozen
class Evidence:
    """What one source says of one field, as it stands there."""

    field: str
    value: Value
    rule: str


def choose(
    evidence: Iterable[Evidence], field: str, accept: Callable[[str], T | None]
) -> tuple[T, str] | None:
    """The first value that passes the field's check, and the rule it came by."""
    for item in evidence:
        if item.field == field and isinstance(item.value, str):
            value = accept(item.value)
            if value is not None:
                return value, item.rule
    return None


def every(evidence: Iterable[Evidence], field: str) -> Iterator[Evidence]:
    """All that is said of a field."""
    return (item for item in evidence if item.field == field)


def plain(text: str) -> str | None:
    """One line of text without tags and entities; None where nothing is left."""
    if "<" in text:
        text = TAG.sub(" ", text)
    # many pages escape twice
    for _ in range(2):
        if "&" in text and ENTITY.search(text):
            text = unescape(text)
    return one_line(text) or None


def same_page(one: str, other: str) -> bool:
    """Whether two addresses are of one page, whatever their scheme, host and query."""
    return _page(one) == _page(other)


@lru_cache(maxsize=256)
def _page(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return url, ""
    path = unquote(parts.path).rstrip("/").lower()
    for end in ("/amp", ".amp", ".html", ".htm"):
        path = path.removesuffix(end)
    return host, path or f"?{parts.query}"


def titled(one: str, other: str) -> bool:
    """Whether two titles are one, a site's name or a cut at the end apart."""
    first, second = letters(one), letters(other)
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return short == long or (len(short) >= SHORT_TITLE and short in long)


SHORT_TITLE = 12


def letters(text: str) -> str:
    """The letters and digits alone, in one case: what two spellings share."""
    return _letters(text) if len(text) < LONGEST_KEPT else _letters.__wrapped__(text)


LONGEST_KEPT = 500
"""Characters of a title or name: what is longer is not asked for again."""


@lru_cache(maxsize=1024)
def _letters(text: str) -> str:
    return "".join(LETTERS.findall(text.casefold()))


@frozen(kw_only=True)
class Identity:
    """How a page names itself: by it, what is said of other pages is told apart."""

    urls: tuple[str, ...]
    titles: tuple[str, ...]

    def owns_url(self, url: str) -> bool:
        """Whether the address is this page's."""
        return any(same_page(url, own) for own in self.urls)

    def owns_title(self, title: str) -> bool:
        """Whether the title is this page's."""
        return any(titled(title, own) for own in self.titles)
