"""Where on a page its comments may stand: the elements that are named for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from lxml import etree

from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import (
    ACTION,
    COMMENT,
    META,
    REJECT,
    roles,
)

if TYPE_CHECKING:
    from articlekit.parse.html.scan import Scan

__all__ = ["is_named", "is_typed", "regions"]

CUSTOM = etree.XPath("//*[contains(name(), 'comment')]")
TYPES = ("comment", "answer", "sioct:", "review")
"""What schema.org and SIOC call a comment, in lower case."""

_PLACES = "div section ol ul li article aside table tr td dl dt dd details main center"
PLACES = frozenset(_PLACES.split())


def regions(page: Scan) -> list[Element]:
    """The outermost elements that are named as comments or as a place for them.

    Most pages have none.
    """
    named = _named(page)
    if not named:
        return []
    holders = _holders(page.root)
    found = _outermost(named, holders)
    if not found or _is_custom(found[0]):
        found = _outermost(chain(_custom(page.root), named), holders)
    return found


def _outermost(elements: Iterable[Element], holders: set[Element]) -> list[Element]:
    """Those of the elements that lie in no other, nor around the headline."""
    found: list[Element] = []
    inside: set[Element] = set()
    for element in elements:
        if element not in inside and element not in holders:
            found.append(element)
            inside.update(element.iter("*"))
    return found


def _is_custom(element: Element) -> bool:
    """Whether an element lies in one that HTML does not know."""
    return any("-" in str(around.tag) for around in element.iterancestors())


def _custom(root: Element) -> Iterator[Element]:
    """The elements that HTML does not know and that are called comments."""
    found = CUSTOM(root)
    for one in found if isinstance(found, list) else ():
        if isinstance(one, etree._Element) and is_named(str(one.tag)):  # noqa: SLF001
            yield one


def _named(page: Scan) -> list[Element]:
    """The elements that are called comments, or say so in microdata."""
    named = [element for element in page.discussed if element.tag in PLACES]
    typed = [element for element in page.typed if element.tag in PLACES]
    if not any("omment" in (element.get("itemtype") or "") for element in typed):
        return named
    told = {*named, *(e for e in typed if is_typed(e.get("itemtype")))}
    return [element for element in page.root.iter(*PLACES) if element in told]


def _holders(root: Element) -> set[Element]:
    """The elements around the headline: the page, or the story with its comments."""
    holders: set[Element] = set()
    for headline in root.iter("h1"):
        around = headline.getparent()
        while around is not None and around not in holders:
            holders.add(around)
            around = around.getparent()
    return holders


def is_named(tag: str) -> bool:
    """Whether an element that HTML does not know is called a comment."""
    bits = roles(tag)
    return bool(bits & COMMENT) and not bits & (REJECT | ACTION | META)


def is_typed(kind: str | None) -> bool:
    """Whether a type out of schema.org or SIOC is that of a comment."""
    return kind is not None and any(one in kind.lower() for one in TYPES)
