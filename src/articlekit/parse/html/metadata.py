"""What a page says about its story, chosen field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from urllib.parse import urlsplit

from attrs import evolve, frozen

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Author, Finding, Topic
from articlekit.parse.html.evidence import Evidence, Identity, choose, every, letters
from articlekit.parse.html.headline import Titles, best_headline
from articlekit.parse.html.jsonld import read_jsonld
from articlekit.parse.html.metatags import read_metatags
from articlekit.parse.html.microdata import read_microdata
from articlekit.parse.html.authors import people
from articlekit.parse.html.ground import INSIDE, Ground, leads_home
from articlekit.parse.html.scan import Scan, scan, text_of
from articlekit.parse.html.visible import address_date, byline, stamps
from articlekit.prose.dates import read_date

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
    marked = tuple(read_microdata(page.props, ground, page.base))
    evidence = (
        *read_jsonld(page.scripts, own, page.base),
        *read_metatags(page.metas, page.base),
        *(said for mark in marked for said in mark.evidence),
    )
    choice = Choice(page, ground, evidence)
    return choice.metadata()


class Choice:
    """The choice for each field, with a finding for each that was made."""

    def __init__(
        self, page: Scan, ground: Ground, evidence: tuple[Evidence, ...]
    ) -> None:
        self.page = page
        self.ground = ground
        self.evidence = evidence
        self.findings: list[Finding] = []
        self.placed: list[Element] = []

    def found(self, field: str, rule: str) -> None:
        self.findings.append(Finding(field=field, rule=rule))

    def metadata(self) -> Metadata:
        page = self.page
        titles = page_titles(page, self.evidence, self.ground)
        headline = best_headline(titles)
        element = headline.element if headline else None
        if headline:
            self.found("headline", headline.rule)
        if element is not None:
            self.placed.append(element)
        sites = titles.sites
        language = page.language
        authors, line = self.authors(element, sites)
        published, modified = self.dates(element, (language,) if language else ())
        return Metadata(
            headline=headline.text if headline else None,
            url=page.url,
            authors=authors,
            byline=line,
            published=published,
            modified=modified,
            findings=tuple(self.findings),
            placed=tuple(self.placed),
        )

    def authors(
        self, headline: Element | None, sites: Sequence[str]
    ) -> tuple[tuple[Author, ...], str | None]:
        """Who wrote the story, and the line that says so."""
        language = self.page.language
        shown = byline(self.page, self.ground, headline)
        own = frozenset(map(letters, sites))
        weak: tuple[tuple[Author, ...], str] | None = None
        for source in ("jsonld", "meta", "microdata"):
            found: list[Author] = []
            for said in every(self.evidence, "author"):
                if said.rule.startswith(source) and isinstance(said.value, Author):
                    found += named_by(said.value, language)
            strong = [a for a in found if letters(a.name) not in own]
            if strong:
                if shown and better(shown.authors, strong):
                    break
                self.found("authors", source)
                return unique(strong), shown.text if shown else None
            weak = weak or (unique(found), source) if found else weak
        if shown:
            self.found("authors", shown.rule)
            return shown.authors, shown.text
        if weak is None:
            parties = [
                said.value
                for said in every(self.evidence, "author-organisation")
                if isinstance(said.value, Author)
            ]
            weak = (unique(parties), "jsonld") if parties else None
        if weak is None:
            return (), None
        self.found("authors", weak[1])
        return weak[0], None

    def dates(
        self, headline: Element | None, languages: tuple[str, ...]
    ) -> tuple[datetime | date | None, datetime | date | None]:
        """When the story was published, and when it was changed."""

        def accept(text: str) -> datetime | date | None:
            value = read_date(text, languages)
            return None if value is None or str(value).startswith(EPOCH) else value

        published = choose(self.evidence, "published", accept)
        modified = choose(self.evidence, "modified", accept)
        if published is None:
            for stamp in stamps(self.page, self.ground, headline, languages):
                if not stamp.updated:
                    published = stamp.value, stamp.rule
                    break
                modified = modified or (stamp.value, stamp.rule)
        if published is None:
            published = choose(self.evidence, "dated", accept)
        if published is None and (day := address_date(self.page.url)):
            published = day, "url"
        for field, chosen in (("published", published), ("modified", modified)):
            if chosen:
                self.found(field, chosen[1])
        return published and published[0], modified and modified[0]


EPOCH = "1970-01-01"


def better(shown: Iterable[Author], declared: Sequence[Author]) -> bool:
    """Whether the byline has the full name of somebody declared by a short one."""
    names = [author.name.casefold().replace(".", " ").split() for author in declared]
    return any(
        set(name) < set(author.name.casefold().split()) or (
            len(name) > 1 and letters("".join(name)) == letters(author.name)
            and name != author.name.casefold().split()
        )
        for author in shown
        for name in names
    )


def named_by(author: Author, language: str | None) -> list[Author]:
    """Those whom one declared author names; profile and job go to a single one."""
    found = people(author.name, language)
    if len(found) == 1:
        return [
            evolve(
                found[0],
                title=author.title or found[0].title,
                url=author.url,
                email=author.email or found[0].email,
            )
        ]
    return list(found)


def unique(authors: Iterable[Author]) -> tuple[Author, ...]:
    """The authors without repetitions, each with all that is said of them."""
    kept: dict[str, Author] = {}
    for author in authors:
        first = kept.setdefault(letters(author.name), author)
        kept[letters(author.name)] = evolve(
            first,
            title=first.title or author.title,
            url=first.url or author.url,
            email=first.email or author.email,
        )
    return tuple(kept.values())


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


def page_titles(page: Scan, evidence: tuple[Evidence, ...], ground: Ground) -> Titles:
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
    headings = [e for e in page.headings if ground.level(e) == INSIDE]
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
