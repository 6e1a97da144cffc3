"""Where on a page something stands: in the story, or in what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from articlekit.markup.page import Element

__all__ = ["AROUND", "BESIDE", "INSIDE", "Ground", "leads_home"]

INSIDE, BESIDE, AROUND = 0, 1, 2
"""In the story; in a box that may be part of it; in one that is not."""

AROUND_TAGS = frozenset(("nav", "dialog", "template", "noscript"))
BESIDE_TAGS = frozenset(("aside", "footer"))
AROUND_ROLES = frozenset(("navigation", "dialog", "search", "menu"))
BESIDE_ROLES = frozenset(("complementary", "contentinfo"))
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_AROUND_WORDS = (
    "comment comments disqus respond related recommended recommendation"
    " recommendations nav navigation navbar menu modal popup overlay cookie consent"
    " newsletter promo promotion trending popular mostread outbrain taboola sponsored"
    " ad ads advert advertisement teaser teasers readmore morefrom similar latest"
    " toplist megamenu offcanvas drawer lightbox subscribe signup login paywall reply"
    " replies upnext recirculation"
)
AROUND_WORDS = frozenset(_AROUND_WORDS.split())
_BESIDE_WORDS = (
    "sidebar footer widget rail carousel slider slideshow feed list listing cards"
    " aside more"
)
BESIDE_WORDS = frozenset(_BESIDE_WORDS.split())
STORY_TAGS = frozenset(("html", "body", "main"))
LONGEST_NAMES = 300
LONGEST_HOME = 4
"""Characters of the path of a home page: `/en/`."""


class Ground:
    """Tells what stands around the story; each element is looked at once.

    Whatever holds one of `within` holds the story, whatever it is called.
    """

    def __init__(self, within: Iterable[Element] = ()) -> None:
        self.known: dict[Element, int] = {}
        self.story: set[Element] = set()
        self.articles = False
        for element in within:
            around: Element | None = element
            while around is not None and around not in self.known:
                self.known[around] = INSIDE
                self.story.add(around)
                self.articles |= around.tag == "article"
                around = around.getparent()

    def holds(self, element: Element) -> bool:
        """Whether an element holds the story itself."""
        return element in self.story

    def outside(self, element: Element) -> bool:
        """Whether an element stands in a box that is no part of the story."""
        return self.level(element) == AROUND

    def level(self, element: Element) -> int:
        """How far from the story an element stands."""
        known = self.known
        path: list[Element] = []
        around: Element | None = element
        level = INSIDE
        while around is not None:
            found = known.get(around)
            if found is not None:
                level = found
                break
            path.append(around)
            around = around.getparent()
        for one in reversed(path):
            if level != AROUND and one.tag not in STORY_TAGS:
                level = max(level, self._own_level(one))
            known[one] = level
        return level

    def _own_level(self, element: Element) -> int:
        """What an element is by its own tag and names."""
        tag, role = element.tag, element.get("role")
        if tag in AROUND_TAGS or role in AROUND_ROLES:
            return AROUND
        # another article than that of the headline is another story
        if tag == "article" and self.articles:
            return AROUND
        if element.get("hidden") is not None:
            return AROUND
        level = BESIDE if tag in BESIDE_TAGS or role in BESIDE_ROLES else INSIDE
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        return level if names == " " else max(level, _named_level(names))


@lru_cache(maxsize=20_000)
def _named_level(names: str) -> int:
    """What an element is by its names alone."""
    level = INSIDE
    last = ""
    for part in WORD.findall(names[:LONGEST_NAMES]):
        word = part.lower()
        if word in AROUND_WORDS or last + word in AROUND_WORDS:
            return AROUND
        if word in BESIDE_WORDS:
            level = BESIDE
        last = word
    return level


def leads_home(element: Element, url: str | None) -> bool:
    """Whether a heading is, holds or lies in a link to the home page."""
    links = [element, *element.iter("a")]
    parent = element.getparent()
    links += [parent] if parent is not None and parent.tag == "a" else []
    for link in links:
        href = link.get("href")
        if href is None or href.startswith("#"):
            continue
        try:
            path = urlsplit(href.strip()).path
            own = urlsplit(url).path if url else ""
        except ValueError:
            continue
        shallow = "/" not in path.strip("/") and len(path) <= LONGEST_HOME
        if shallow and path.strip("/") != own.strip("/"):
            return True
    return False
