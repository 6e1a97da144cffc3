"""What a site does in its own way, told by whoever knows the site."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen
from lxml import etree

from articlekit.checks import line, many, optional, refuse
from articlekit.errors import ParseError

__all__ = ["SiteRules"]

NAMESPACES = {"re": "http://exslt.org/regular-expressions"}


@lru_cache(maxsize=1024)
def compiled(expression: str) -> etree.XPath:
    """The expression, ready to be used; `re:test` and its kin are known in it."""
    return etree.XPath(expression, namespaces=NAMESPACES)


UNUSABLE = (etree.XPathError, re.error, TypeError, ValueError, OverflowError)
"""What an expression, or the pattern of a `re:test` in it, is refused with."""


def matches(expression: str, root: etree._Element) -> object:
    """What the expression gives on a page.

    Raises:
        ParseError: The page has what the expression cannot be used on.
    """
    try:
        return compiled(expression)(root)
    except UNUSABLE as error:
        problem = f"the XPath {expression!r} of a site's rules fails: {error}"
        raise ParseError(problem) from None


def _xpath(owner: object, attribute: Attribute[Any], value: object) -> None:
    """An XPath that can be used: it is tried on an empty page."""
    line(owner, attribute, value)
    try:
        compiled(str(value))(etree.Element("html"))
    except UNUSABLE as error:
        problem = f"{value!r} is no XPath: {error}"
        raise refuse(owner, attribute, problem) from None


_PART = optional(_xpath)


@frozen(kw_only=True)
class SiteRules:
    """Where the parts of a story stand on the pages of a site.

    Each part is an XPath; it wins over everything that the page says elsewhere,
    and the provenance says `site-rules`. A part that finds nothing on a page
    leaves it to the other sources. Every expression is compiled when the rules
    are built, so that a typo fails there and not on page 4,000.

    Raises:
        InvalidArticle: An expression is no XPath.

    Example:
        >>> rules = SiteRules(hosts=("example.com",), headline="//h2[@class='top']")
        >>> rules.covers("https://www.example.com/2026/03/bridge")
        True
    """

    hosts: tuple[str, ...] = field(validator=many(line))
    """The site's host names; subdomains are covered."""

    headline: str | None = field(default=None, validator=_PART)
    kicker: str | None = field(default=None, validator=_PART)
    subheadline: str | None = field(default=None, validator=_PART)
    summary: str | None = field(default=None, validator=_PART)
    authors: str | None = field(default=None, validator=_PART)
    """Every match is read as a byline: it may name several people."""

    published: str | None = field(default=None, validator=_PART)
    modified: str | None = field(default=None, validator=_PART)
    language: str | None = field(default=None, validator=_PART)
    location: str | None = field(default=None, validator=_PART)
    publisher: str | None = field(default=None, validator=_PART)
    source: str | None = field(default=None, validator=_PART)
    copyright: str | None = field(default=None, validator=_PART)
    genre: str | None = field(default=None, validator=_PART)
    keywords: str | None = field(default=None, validator=_PART)
    topics: str | None = field(default=None, validator=_PART)
    images: str | None = field(default=None, validator=_PART)
    """The pictures that stand outside the body, the lead image first."""

    body: str | None = field(default=None, validator=_PART)
    """The elements that hold the story, in reading order."""

    drop: tuple[str, ...] = field(default=(), validator=many(_xpath))
    """What is taken off the page before anything is read."""

    keep: tuple[str, ...] = field(default=(), validator=many(_xpath))
    """What belongs to the story, whatever it looks like."""

    def covers(self, url: str | None) -> bool:
        """Whether the page at `url` belongs to the site."""
        try:
            host = urlsplit(url or "").hostname or ""
        except ValueError:
            return False
        return any(host == own or host.endswith(f".{own}") for own in self.hosts)
