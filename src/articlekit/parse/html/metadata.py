"""What a page says about its story, chosen field by field."""

from __future__ import annotations

from datetime import date, datetime
from urllib.parse import urlsplit

from attrs import frozen

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Author, Finding, Topic
from articlekit.parse.html.evidence import Evidence, Identity, letters
from articlekit.parse.html.headline import Titles, best_headline
from articlekit.parse.html.jsonld import read_jsonld
from articlekit.parse.html.metatags import read_metatags
from articlekit.parse.html.page import Ground, leads_home
from articlekit.parse.html.scan import Scan, scan, text_of

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
    page = scan(root, url)
    ground = Ground(anchors(page))
    own = identity(page)
    evidence = (
        *read_jsonld(page.scripts, own, page.base),
        *read_metatags(page.metas, page.base),
    )
    headline = best_headline(titles(page, evidence, ground))
    findings = ()
    if headline:
        findings = (Finding(field="headline", rule=headline.rule),)
    return Metadata(
        headline=headline.text if headline else None,
        url=url,
        findings=findings,
        placed=(headline.element,) if headline and headline.element is not None else (),
    )


def anchors(page: Scan) -> list[Element]:
    """The elements that stand in the story, whatever their boxes are called."""
    first = [e for e in page.headings if e.tag == "h1"]
    if len(first) == 1:
        return first
    names = [page.title]
    names += [c for name, c in page.metas if name in {"og:title", "twitter:title"}]
    keys = [letters(name) for name in names if name]
    found = []
    for element in first:
        key = letters(text_of(element))
        if len(key) >= SHORT and any(key in k or k in key for k in keys if k):
            found.append(element)
    return found


SHORT = 12


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
    names += [c for name, c in page.metas if name in {"og:title", "twitter:title"}]
    names += [text_of(e) for e in page.headings if e.tag == "h1"]
    return Identity(
        urls=tuple(dict.fromkeys(filter(None, urls))),
        titles=tuple(dict.fromkeys(filter(None, names))),
    )


def titles(page: Scan, evidence: tuple[Evidence, ...], ground: Ground) -> Titles:
    """All that the page calls itself."""
    said = [(e.rule, e.value) for e in evidence if e.field == "headline"]
    sites = [
        str(e.value) for e in evidence if e.field in {"site", "publisher", "website"}
    ]
    host = ""
    for address in (page.url, page.base):
        if address:
            host = urlsplit(address).hostname or ""
            break
    labels = [p for p in host.split(".")[:-1] if p not in {"www", "com", "co", "blog"}]
    headings = [e for e in page.headings if not ground.outside(e)]
    if not any(e.tag == "h1" for e in headings):
        headings = page.headings
    return Titles(
        declared=tuple(str(v) for rule, v in said if rule == "jsonld"),
        news=any(e.field == "type" and "news" in str(e.value) for e in evidence),
        cards=tuple(str(v) for rule, v in said if rule.startswith("meta"))[:4],
        title=page.title,
        headings=tuple(
            e for e in headings if e.tag == "h1" and not leads_home(e, page.url)
        ),
        smaller=tuple(e for e in headings if e.tag == "h2")[:40],
        sites=(*sites, *labels, host.removeprefix("www.")),
    )
