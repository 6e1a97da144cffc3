"""The only place that builds lxml parsers: each new, and closed to the world."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from articlekit.errors import ParseError

__all__ = ["html_parser", "page_tree", "take_out", "xml_parser"]

LONGEST_PAGE = 100_000_000
"""In characters: what `parse_html` takes at most."""

END_TAGS = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
TAKEN_OUT = "articlekit-taken-out"
SHOWN = ("main", "article", "section", "header", "footer", "nav", "aside", "figure")
"""Elements that stand in no head, though libxml2 leaves them there."""

SILENT = frozenset(("script", "style", "noscript", "template"))

CONTROLS = bytes(sign for sign in range(0x20) if chr(sign) not in "\t\n\f\r")
"""What no format can hold, in texts and addresses alike: left out before parsing."""

FORM_FEEDS = bytes.maketrans(b"\f", b" ")
"""They part words, and are no more than that."""


def html_parser() -> etree.HTMLParser:
    """A parser for pages: any depth, any length, nothing fetched.

    Without `huge_tree` libxml2 silently drops what lies below 254 levels and
    behind a text node of 10 MB.
    """
    return etree.HTMLParser(
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        # a table of all ids, which nobody asks
        collect_ids=False,
        encoding="utf-8",
    )


def page_tree(text: str | bytes) -> etree._Element | None:
    """The root element of a page, or None where there is no markup and no text.

    Bytes have to be UTF-8.

    Raises:
        ParseError: The page is longer than `LONGEST_PAGE`.
    """
    if len(text) > LONGEST_PAGE:
        size = len(text if isinstance(text, str) else text.decode("utf-8", "replace"))
        if size > LONGEST_PAGE:
            raise ParseError(
                f"the page has {size:,} characters, more than {LONGEST_PAGE:,}: "
                "cut it down before parsing"
            )
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    data = data.translate(FORM_FEEDS, CONTROLS)
    if not data or data.isspace():
        return None
    root = _root(data)
    if root is not None and any(map(_shows_something, root.itersiblings())):
        # what follows `</html>` becomes a tree of its own, but not in a browser
        return _root(END_TAGS.sub(b"", data))
    return root


def _root(data: bytes) -> etree._Element | None:
    try:
        root: etree._Element | None = etree.fromstring(data, html_parser())
    except (etree.XMLSyntaxError, AssertionError):
        # a page of nothing but a comment or a doctype has no root element
        return None
    if root is not None:
        _move_into_body(root)
    return root


def _move_into_body(root: etree._Element) -> None:
    """Moves what a page shows out of its head: libxml2 knows no element of HTML 5.

    Where a page leaves the tags of head and body out, as minifiers do, the first
    element that is shown ends the head.
    """
    head = root.find("head")
    if head is None or (first := next(head.iterchildren(*SHOWN), None)) is None:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    behind, text = [*body], body.text
    body.text = None
    body.extend([first, *first.itersiblings()])
    body[-1].tail = (body[-1].tail or "") + (text or "")
    body.extend(behind)


def _shows_something(root: etree._Element) -> bool:
    return any(
        element.tag not in SILENT and element.text and not element.text.isspace()
        for element in root.iter("*")
    )


def take_out(root: etree._Element, elements: Iterable[etree._Element]) -> None:
    """Nothing: the elements leave the tree, the text behind each of them stays.

    libxml2 moves that text itself: put into a string and set again it would cost
    squared time behind many neighbours, and lxml refuses control characters there.
    """
    found = False
    for element in elements:
        if element is not root:
            element.tag = TAKEN_OUT
            found = True
    if found:
        etree.strip_elements(root, TAKEN_OUT, with_tail=False)


def xml_parser(*, huge: bool = False) -> etree.XMLParser:
    """A parser for XML documents that expands no entity and fetches nothing.

    `huge` lifts the limit of 10 MB for a text, and with it those on entities: only
    for documents that can declare none.
    """
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=huge,
        remove_comments=True,
        remove_pis=True,
    )
