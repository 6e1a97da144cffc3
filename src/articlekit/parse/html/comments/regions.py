"""Where on a page its comments may stand: the elements that are named for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from lxml import etree

from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import (
    ACTION,
    COMMENT,
    META,
    REJECT,
    STEMS,
    class_roles,
    roles,
)

__all__ = ["is_named", "is_typed", "regions"]

CUSTOM = etree.XPath("//*[contains(name(), 'comment')]")
TYPES = ("comment", "answer", "sioct:", "review")
"""What schema.org and SIOC call a comment, in lower case."""

PLACES = (
    "div", "section", "ol", "ul", "li", "article", "aside", "table", "tr", "td", "dl",
    "dt", "dd", "details", "main", "center",
)  # fmt: skip


def regions(root: Element) -> list[Element]:
    """The outermost elements that are named as comments or as a place for them.

    Most pages have none: a look at what their elements are called is enough to know.
    """
    named = _named(list(root.iter(*PLACES)))
    if not named:
        return []
    holders = _holders(root)
    found = _outermost(named, holders)
    if not found or _is_custom(found[0]):
        found = _outermost(chain(_custom(root), named), holders)
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


def _stems_in(names: set[str | None]) -> list[str]:
    """Those of the stems of words for comments that stand in some names."""
    joined = "\n".join(filter(None, names)).lower()
    return [stem for stem in STEMS if stem in joined]


def _named(places: list[Element]) -> list[Element]:
    """The elements that are called comments, or say so in microdata."""
    classes, ids, types = (
        [place.get(name) for place in places] for name in ("class", "id", "itemtype")
    )
    said = {*classes, *ids}
    stems = _stems_in(said)
    known = _telling(said, stems) if stems else set[str]()
    kinds = any(kind is not None and "omment" in kind for kind in set(types))
    if not known and not kinds:
        return []
    return [
        place
        for place, class_, id_, kind in zip(places, classes, ids, types, strict=True)
        if class_ in known or id_ in known or (kinds and is_typed(kind))
    ]


def _telling(names: set[str | None], stems: list[str]) -> set[str]:
    """The names that speak of comments, and not of a form or a number of them."""
    lowered = [(name, name.lower()) for name in names if name]
    found = {name for stem in stems for name, lower in lowered if stem in lower}
    return {
        name
        for name in found
        if (bits := class_roles(name)) & COMMENT and not bits & REJECT
    }


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
