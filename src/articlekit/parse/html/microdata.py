"""What microdata and RDFa in the page say about its story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import define

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Author
from articlekit.parse.html.evidence import Evidence, plain
from articlekit.parse.html.ground import Ground
from articlekit.parse.html.scan import text_of

__all__ = ["Marked", "read_microdata"]

RULE = "microdata"

STORY = re.compile(
    r"(?:article|posting|report|review|recipe|webpage|creativework)$", re.IGNORECASE
)
PARTY = re.compile(r"(?:person|organi[sz]ation|brand)$", re.IGNORECASE)
FIELDS = {
    "headline": "headline",
    "alternativeheadline": "subheadline",
    "datepublished": "published",
    "datecreated": "published",
    "dc:date": "published",
    "dc:created": "published",
    "dcterms:created": "published",
    "dcterms:issued": "published",
    "datemodified": "modified",
    "dc:modified": "modified",
    "dcterms:modified": "modified",
    "author": "author",
    "creator": "author",
    "dc:creator": "author",
    "publisher": "publisher",
    "description": "summary",
    "articlesection": "topic",
    "keywords": "keyword",
    "about": "keyword",
    "inlanguage": "language",
    "image": "image",
    "thumbnailurl": "image",
    "copyrightholder": "copyright-holder",
    "genre": "genre",
    "dateline": "dateline",
    "articlebody": "body-element",
}
FAR_UP = 100
MOST = 400
"""Marked elements that are read: a page of lists has thousands."""

MOST_INNER, MOST_PARTIES = 200, 12
"""How far into an element its names and addresses are looked for: items may nest."""


@define(eq=False)
class Marked:
    """What one element says by its property."""

    field: str
    element: Element
    evidence: tuple[Evidence, ...]


def read_microdata(
    props: Iterable[Element], ground: Ground, base: str | None
) -> Iterator[Marked]:
    """What the story's own properties say, in the order of the page."""
    count = 0
    for element in props:
        for name in _names(element):
            field = FIELDS.get(name)
            if field is None or count >= MOST:
                continue
            count += 1
            if ground.outside(element) or not _of_story(element):
                continue
            found = tuple(_evidence(field, element, base))
            yield Marked(field, element, found)


def _names(element: Element) -> list[str]:
    """The properties of an element, in lower case and without the usual prefix."""
    names = element.get("itemprop")
    if names is None:
        # a meta tag with a property is read as one
        names = "" if element.tag == "meta" else element.get("property") or ""
    return [
        name.lower().removeprefix("schema:").rpartition("schema.org/")[2]
        for name in names.split()[:6]
    ]


def _of_story(element: Element) -> bool:
    """Whether the nearest item around is a story, or there is none."""
    for around in islice(element.iterancestors(), FAR_UP):
        kind = around.get("itemtype") or around.get("typeof")
        if around.get("itemscope") is not None or kind:
            return kind is None or bool(STORY.search(kind.strip().rstrip("/")))
    return True


def _evidence(field: str, element: Element, base: str | None) -> Iterator[Evidence]:
    if field == "image":
        for address in _addresses(element, base):
            yield Evidence(field, Image(url=address), RULE)
        return
    if field == "body-element":
        return
    if field in {"author", "publisher"}:
        for party in _parties(element):
            yield Evidence(field, party if field == "author" else party.name, RULE)
        return
    if text := plain(said(element)):
        yield Evidence(field, text, RULE)


def said(element: Element) -> str:
    """The value of a property: its machine form where there is one, else its text."""
    get = element.get
    for name in ("content", "datetime"):
        if value := get(name):
            return value[:2000]
    if element.tag == "abbr" and (value := get("title")):
        return value[:2000]
    return text_of(element)


def _parties(element: Element) -> Iterator[Author]:
    """The persons that an element names, each by its `name`."""
    scope = element.get("itemscope") is not None or element.get("typeof")
    if scope:
        inside = islice(element.iterdescendants(), MOST_INNER)
        for inner in islice((e for e in inside if "name" in _names(e)), MOST_PARTIES):
            if name := plain(said(inner)):
                yield Author(name=name)
        return
    if name := plain(said(element)):
        yield Author(name=name)


def _addresses(element: Element, base: str | None) -> Iterator[str]:
    inside = islice(element.iterdescendants(), MOST_INNER)
    inner = [element, *(e for e in inside if "url" in _names(e))]
    for one in inner:
        for name in ("content", "src", "href", "data-src"):
            if address := absolute(one.get(name), base):
                yield address
                break
