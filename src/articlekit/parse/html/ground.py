"""Where on a page something stands: in the story, or in what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from articlekit.markup.page import Element

__all__ = ["Ground", "leads_home"]

AROUND_TAGS = frozenset(("nav", "footer", "aside", "dialog", "template", "noscript"))
AROUND_ROLES = frozenset(
    ("navigation", "complementary", "dialog", "contentinfo", "search", "menu", "banner")
)
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
AROUND_WORDS = frozenset(
    (
        "comment comments disqus respond related recommended recommendation"
        " recommendations sidebar footer nav navigation navbar menu modal popup overlay"
        " cookie consent newsletter widget promo promotion trending popular mostread"
        " outbrain taboola sponsored ad ads advert advertisement teaser teasers"
        " carousel slider slideshow readmore morefrom similar latest toplist feed"
        " megamenu offcanvas drawer lightbox subscribe signup login paywall hidden"
        " reply replies upnext recirculation rail secondary tertiary"
    ).split()
)
STORY_TAGS = frozenset(("html", "body", "main"))


class Ground:
    """Tells what stands around the story; each element is looked at once.

    Whatever holds one of `within` holds the story, whatever it is called.
    """

    def __init__(self, within: Iterable[Element] = ()) -> None:
        self.known: dict[Element, bool] = {}
        for element in within:
            around: Element | None = element
            while around is not None and around not in self.known:
                self.known[around] = False
                around = around.getparent()

    def outside(self, element: Element) -> bool:
        """Whether an element stands in a box that is no part of the story."""
        known = self.known
        path: list[Element] = []
        around: Element | None = element
        answer = False
        while around is not None:
            found = known.get(around)
            if found is not None:
                answer = found
                break
            path.append(around)
            if around.tag not in STORY_TAGS and _is_around(around):
                answer = True
                break
            around = around.getparent()
        for one in path:
            known[one] = answer
        return answer


def _is_around(element: Element) -> bool:
    """Whether an element is a box around the story by its own tag and names."""
    if element.tag in AROUND_TAGS or element.get("role") in AROUND_ROLES:
        return True
    if element.get("hidden") is not None:
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if names == " ":
        return False
    words = [word.lower() for word in WORD.findall(names[:300])]
    return any(
        word in AROUND_WORDS or last + word in AROUND_WORDS
        for last, word in zip(["", *words], words, strict=False)
    )


def leads_home(element: Element, url: str | None) -> bool:
    """Whether a heading is, holds or lies in a link to the home page."""
    links = [element, *element.iter("a")]
    parent = element.getparent()
    links += [parent] if parent is not None and parent.tag == "a" else []
    for link in links:
        href = link.get("href")
        if href is None:
            continue
        try:
            path = urlsplit(href.strip()).path
            own = urlsplit(url).path if url else ""
        except ValueError:
            continue
        shallow = path.strip("/").count("/") == 0 and len(path) <= LONGEST_HOME
        if shallow and path.strip("/") != own.strip("/") and not href.startswith("#"):
            return True
    return False


LONGEST_HOME = 4
