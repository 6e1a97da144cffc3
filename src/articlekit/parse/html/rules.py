"""What the rules for a site say about one of its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.markup.tree import take_out
from articlekit.model import Author
from articlekit.parse.html.evidence import Evidence, plain
from articlekit.parse.html.scan import text_of
from articlekit.sites import SiteRules, matches

__all__ = ["RULE", "by_rules", "drop", "elements_of", "rules_for"]

RULE = "site-rules"
FIELDS = {
    "headline": "headline",
    "kicker": "kicker",
    "subheadline": "subheadline",
    "summary": "summary",
    "authors": "author",
    "published": "published",
    "modified": "modified",
    "language": "language",
    "location": "location",
    "publisher": "publisher",
    "source": "source",
    "copyright": "copyright",
    "genre": "genre",
    "keywords": "keyword",
    "topics": "topic",
    "images": "image",
}
"""The parts of the rules, and the fields that they are evidence of."""

VALUES = ("content", "datetime", "src", "data-src", "href")


def rules_for(sites: Sequence[SiteRules], url: str | None) -> SiteRules | None:
    """The first rules that cover the page."""
    return next((rules for rules in sites if rules.covers(url)), None)


def drop(root: Element, rules: SiteRules | None) -> None:
    """Takes what the rules drop off the page; the text behind it stays."""
    for expression in rules.drop if rules else ():
        take_out(root, _elements(root, expression))


def elements_of(root: Element, expressions: Sequence[str]) -> tuple[Element, ...]:
    """The elements that expressions find, each once."""
    found = (e for expression in expressions for e in _elements(root, expression))
    return tuple(dict.fromkeys(found))


def by_rules(
    root: Element, rules: SiteRules, base: str | None
) -> Iterator[tuple[Evidence, Element | None]]:
    """What the rules find on the page, each with the element that shows it."""
    for part, field in FIELDS.items():
        expression: str | None = getattr(rules, part)
        for text, element in _found(root, expression) if expression else ():
            value = _value(field, text, element, base)
            if value is not None:
                yield Evidence(field, value, RULE), element


def _found(root: Element, expression: str) -> Iterator[tuple[str, Element | None]]:
    """The texts that an expression gives; of an element its text."""
    result = matches(expression, root)
    for item in result if isinstance(result, list) else [result]:
        if isinstance(item, etree._Element):  # noqa: SLF001
            yield text_of(item), item
        elif isinstance(item, str | float):
            yield str(item), None


def _elements(root: Element, expression: str) -> list[Element]:
    result = matches(expression, root)
    found = result if isinstance(result, list) else []
    return [e for e in found if isinstance(e, etree._Element)]  # noqa: SLF001


def _value(
    field: str, text: str, element: Element | None, base: str | None
) -> str | Author | Image | None:
    """The value of a field out of a text, or of what its element tells machines."""
    if element is not None and field in {"image", "published", "modified"}:
        said = (element.get(name) for name in VALUES)
        text = next(filter(None, said), "" if field == "image" else text)
    elif element is not None:
        text = text or element.get("content") or ""
    if field == "image":
        address = absolute(text, base)
        return Image(url=address, alt=_alt(element)) if address else None
    cleaned = plain(text)
    if cleaned is None:
        return None
    return Author(name=cleaned) if field == "author" else cleaned


def _alt(element: Element | None) -> str | None:
    return plain(element.get("alt") or "") if element is not None else None
