"""What a page says about its story, chosen field by field."""

from __future__ import annotations

from datetime import date, datetime

from attrs import frozen

from articlekit.blocks import Image
from articlekit.markup.page import Element
from articlekit.model import Author, Finding, Topic

__all__ = ["Metadata", "read_metadata"]


@frozen(kw_only=True)
class Metadata:
    """The fields of an Article that are not its body."""

    headline: str | None = None
    id: str | None = None
    url: str | None = None
    language: str | None = None
    kicker: str | None = None
    subheadline: str | None = None
    summary: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    dateline: str | None = None
    location: str | None = None
    published: datetime | date | None = None
    modified: datetime | date | None = None
    publisher: str | None = None
    source: str | None = None
    copyright: str | None = None
    genre: str | None = None
    keywords: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    images: tuple[Image, ...] = ()
    findings: tuple[Finding, ...] = ()

    body: str | None = None
    """The story as the page declares it, as in `articleBody`: plain text or HTML."""

    placed: tuple[Element, ...] = ()
    """The elements that show one of these fields: they are no part of the body."""


def read_metadata(root: Element, url: str | None) -> Metadata:
    """What the page says about its story."""
    found = root.find(".//h1")
    headline = None
    placed: tuple[Element, ...] = ()
    if found is not None:
        headline = " ".join("".join(found.itertext()).split()) or None
        placed = (found,)
    if headline is None:
        title = root.findtext(".//title")
        headline = " ".join(title.split()) if title else None
    findings = (Finding(field="headline", rule="page"),) if headline else ()
    return Metadata(
        headline=headline or None, url=url, findings=findings, placed=placed
    )
