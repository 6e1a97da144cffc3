"""How a page names itself, and which of its elements stand in the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.parse.html.evidence import Evidence, Identity, letters
from articlekit.parse.html.ground import INSIDE, Ground, leads_home
from articlekit.parse.html.headline import Titles
from articlekit.parse.html.scan import Scan, text_of

__all__ = ["anchors", "identity", "is_home", "page_titles"]

SHORT = 12
"""Letters from which on a heading is told by being part of a title."""

FEWEST_PARAGRAPHS = 3
MOST_SMALLER = 40
MOST_TITLES = 16
MOST_CARDS = 4
SHALLOW = 2
COMMON_LABELS = frozenset(
    ("www", "com", "co", "blog", "news", "m", "amp", "en", "web", "org", "gov", "edu")
)
EDITORIAL = re.compile(r"meta (?:dc|dcterms|citation)\W?title")
"""Tags that an editor fills in, for archives and readers of numbers."""

TITLES = frozenset(("og:title", "twitter:title"))


def anchors(page: Scan) -> list[Element]:
    """The elements that stand in the story, whatever their boxes are called."""
    found = []
    if page.holder is not None and page.holders[page.holder] >= FEWEST_PARAGRAPHS:
        found.append(page.holder)
    first = [e for e in page.headings if e.tag == "h1"]
    if len(first) == 1:
        return found + first
    names = [page.title, *(c for name, c in page.metas if name in TITLES)]
    keys = [letters(name) for name in names if name]
    for element in first:
        key = letters(text_of(element))
        if len(key) >= SHORT and any(key in k or k in key for k in keys if k):
            found.append(element)
    return found


def identity(page: Scan) -> Identity:
    """What tells this page from others that it speaks of."""
    urls = [page.url]
    urls += [
        absolute(href, page.base)
        for rel, href, _ in page.links
        if "canonical" in rel.split()
    ]
    urls += [absolute(c, page.base) for name, c in page.metas if name == "og:url"]
    names = [page.title]
    names += [c for name, c in page.metas if name in TITLES]
    names += [text_of(e) for e in page.headings[: MOST_TITLES * 2] if e.tag == "h1"]
    return Identity(
        urls=tuple(dict.fromkeys(filter(None, urls))),
        titles=tuple(dict.fromkeys(filter(None, names)))[:MOST_TITLES],
    )


def is_home(url: str) -> bool:
    """Whether an address is that of a home page."""
    parts = urlsplit(url)
    return not parts.query and len(parts.path.strip("/")) <= SHALLOW


def page_titles(page: Scan, evidence: Sequence[Evidence], ground: Ground) -> Titles:
    """All that the page calls itself."""
    said = [(e.rule, str(e.value)) for e in evidence if e.field == "headline"]
    headings = [e for e in page.headings if ground.level(e) == INSIDE]
    if not any(e.tag == "h1" for e in headings):
        headings = page.headings
    return Titles(
        declared=tuple(v for rule, v in said if rule == "jsonld")
        or tuple(v for rule, v in said if EDITORIAL.match(rule)),
        news=any(e.field == "type" and "news" in str(e.value) for e in evidence),
        cards=tuple(v for rule, v in said if rule.startswith("meta"))[:MOST_CARDS],
        title=page.title,
        headings=tuple(
            e for e in headings if e.tag == "h1" and not leads_home(e, page.url)
        ),
        smaller=tuple(e for e in headings if e.tag in {"h2", "h3"})[:MOST_SMALLER],
        sites=tuple(_sites(page, evidence)),
        sections=tuple(str(e.value) for e in evidence if e.field in {"topic", "crumb"}),
    )


def _sites(page: Scan, evidence: Iterable[Evidence]) -> Iterator[str]:
    """What the site and its publisher are called."""
    for item in evidence:
        if item.field in {"site", "publisher"}:
            yield str(item.value)
    for address in (page.url, page.base):
        try:
            host = urlsplit(address or "").hostname or ""
        except ValueError:
            continue
        if host:
            yield host.removeprefix("www.")
            yield from (p for p in host.split(".")[:-1] if p not in COMMON_LABELS)
            return
