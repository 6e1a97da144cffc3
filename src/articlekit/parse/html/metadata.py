"""What a page says about its story, chosen field by field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import islice
from urllib.parse import urlsplit

from attrs import evolve, frozen

from articlekit.blocks import Image
from articlekit.language.guess import guess_language
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Author, Finding, Topic
from articlekit.parse.html.evidence import Evidence, Identity, choose, every, letters
from articlekit.parse.html.headline import Titles, best_headline
from articlekit.parse.html.images import declared_images
from articlekit.parse.html.jsonld import read_jsonld
from articlekit.parse.html.metatags import read_metatags
from articlekit.parse.html.microdata import read_microdata
from articlekit.parse.html.authors import named, people
from articlekit.parse.html.ground import INSIDE, Ground, leads_home
from articlekit.parse.html.scan import Scan, scan, text_of
from articlekit.parse.html.subjects import keywords_of, topics_of
from articlekit.parse.html.visible import address_date, bylines, stamps
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
        language = self.language()
        authors, line = self.authors(element, sites)
        published, modified = self.dates(element, (language,) if language else ())
        topics = topics_of(self.evidence, headline and headline.text, sites)
        keywords = keywords_of(self.evidence, page, self.ground, sites)
        for field, chosen in (("topics", topics), ("keywords", keywords)):
            if chosen:
                self.found(field, chosen[1])
        images = declared_images(
            e.value
            for e in self.evidence
            if e.field == "image" and isinstance(e.value, Image)
        )
        return Metadata(
            headline=headline.text if headline else None,
            url=self.url(),
            id=self.said("id"),
            language=language,
            summary=self.said("summary"),
            publisher=self.publisher(),
            source=self.said("source"),
            copyright=self.said("copyright"),
            genre=self.said("genre"),
            location=self.said("location"),
            dateline=self.said("dateline"),
            topics=topics[0] if topics else (),
            keywords=keywords[0] if keywords else (),
            images=images,
            body=choose_body(self.evidence),
            authors=authors,
            byline=line,
            published=published,
            modified=modified,
            findings=tuple(self.findings),
            placed=tuple(self.placed),
        )

    def said(self, field: str) -> str | None:
        """The first that is said of a plain field."""
        chosen = choose(self.evidence, field, lambda text: text)
        if chosen is None:
            return None
        self.found(field, chosen[1].partition(" ")[0])
        return chosen[0]

    def url(self) -> str | None:
        """The canonical address of the story."""
        own = self.page.url
        for rel, href, _ in self.page.links:
            address = absolute(href, self.page.base) if "canonical" in rel else None
            if address and not is_home(address):
                self.found("url", "canonical")
                return address
        for name, content in self.page.metas:
            address = absolute(content, self.page.base) if name == "og:url" else None
            if address and urlsplit(address).hostname and not is_home(address):
                self.found("url", "meta")
                return address
        if own:
            self.found("url", "given")
        return own

    def language(self) -> str | None:
        """The language of the story; the text decides where sources may be wrong."""
        options = [(self.page.language, "html")]
        options += [
            (str(e.value), e.rule)
            for field in ("language", "locale")
            for e in self.evidence
            if e.field == field
        ]
        tags = [(t, rule) for v, rule in options if v and (t := language_tag(v))]
        codes = {tag.partition("-")[0] for tag, _ in tags}
        if len(codes) != 1 or DEFAULT_LANGUAGE in codes:
            guess = guess_language(sample(self.page))
            # a tag with a region tells more than the bare code
            agreeing = [t for t in tags if guess and kin(t[0]) == kin(guess)]
            if guess and agreeing:
                tags = agreeing
            elif guess:
                tags = [(guess, "text")]
        if not tags:
            return None
        tag, rule = tags[0]
        self.found("language", rule.partition(" ")[0])
        return tag

    def publisher(self) -> str | None:
        """Who published the story."""
        for field in ("publisher", "site"):
            if said := choose(self.evidence, field, one_name):
                self.found("publisher", said[1].partition(" ")[0])
                return said[0]
        return None

    def authors(
        self, headline: Element | None, sites: Sequence[str]
    ) -> tuple[tuple[Author, ...], str | None]:
        """Who wrote the story, and the line that says so."""
        language = self.page.language
        own = frozenset(map(letters, sites))
        lines = [*islice(bylines(self.page, self.ground, headline), MOST_LINES)]
        shown = next((line for line in lines if not named_so(line.authors, own)), None)
        text = shown.text if shown else None
        if shown and len(shown.text) <= LONGEST_PLACED:
            self.placed.append(shown.element)
        weak: tuple[tuple[Author, ...], str] | None = None
        for source in ("jsonld", "meta", "microdata"):
            found = self.declared(source, language)
            strong = [a for a in found if letters(a.name) not in own]
            if strong:
                if shown and better(shown.authors, strong):
                    break
                parties = self.parties(own) if source == "jsonld" else ()
                self.found("authors", source)
                return unique((*strong, *parties)), text
            weak = weak or (unique(found), source) if found else weak
        if shown:
            self.found("authors", shown.rule)
            return shown.authors, text
        if weak is None and (parties := self.parties(frozenset())):
            weak = unique(parties), "jsonld"
        if weak is None and lines:
            weak = lines[0].authors, lines[0].rule
        if weak is None:
            return (), None
        self.found("authors", weak[1])
        return weak[0], None

    def declared(self, source: str, language: str | None) -> list[Author]:
        """The persons whom a source declares as authors."""
        found: list[Author] = []
        for said in every(self.evidence, "author"):
            if said.rule.startswith(source) and isinstance(said.value, Author):
                found += named_by(said.value, language)
        return found

    def parties(self, own: frozenset[str]) -> tuple[Author, ...]:
        """The agencies and other organisations that are declared as authors."""
        return tuple(
            said.value
            for said in every(self.evidence, "author-organisation")
            if isinstance(said.value, Author)
            and letters(said.value.name) not in own
            and named(said.value.name)
        )

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
                    self.placed.append(stamp.element)
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


DEFAULT_LANGUAGE = "en"
"""What systems declare unless somebody tells them better."""

KIN = {"nb": "no", "nn": "no", "da": "no", "bs": "hr", "sr": "hr", "sk": "cs", "ms": "id"}
"""Languages that small words alone do not tell apart."""

LONGEST_SAMPLE = 1500
EPOCH = "1970-01-01"
MOST_LINES = 16
LONGEST_PLACED = 200
"""Characters of a byline that stands in a box of its own."""
LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))*")
LONGEST_NAME = 100


def kin(tag: str) -> str:
    """The language of a tag, or the one it is easily taken for."""
    code = tag.partition("-")[0]
    return KIN.get(code, code)


def sample(page: Scan) -> str:
    """Some of the text of the story, to tell its language by."""
    holder = max(page.holders, key=page.holders.__getitem__, default=None)
    texts: list[str] = []
    size = 0
    for element in holder.iterchildren("p") if holder is not None else ():
        text = text_of(element, LONGEST_SAMPLE)
        texts.append(text)
        size += len(text)
        if size > LONGEST_SAMPLE:
            break
    if not texts:
        texts = [page.title or "", *(c for n, c in page.metas if "description" in n)]
    text = " ".join(texts)
    # text that only fills a layout is in no language
    return "" if "lorem ipsum" in text.lower() else text


def is_home(url: str) -> bool:
    """Whether an address is that of a home page."""
    parts = urlsplit(url)
    return not parts.query and len(parts.path.strip("/")) <= 2  # noqa: PLR2004


def one_name(text: str) -> str | None:
    """A name, where a text can be one."""
    text = text.strip()
    return None if ADDRESS.match(text) or len(text) > LONGEST_NAME else text or None


ADDRESS = re.compile(r"https?:|@|www\.", re.IGNORECASE)


def language_tag(text: str) -> str | None:
    """A BCP 47 tag out of what pages write: `pt_BR`, `EN-us`."""
    match = LANGUAGE_TAG.fullmatch(text.strip())
    if match is None or match[1].lower() in {"utf", "und", "xx", "mul", "zxx"}:
        return None
    first, *rest = text.strip().replace("_", "-").split("-")
    parts = [first.lower()]
    for part in rest:
        parts.append(part.upper() if len(part) == 2 else part.title() if len(part) == 4 and part.isalpha() else part)  # noqa: PLR2004, E501
    return "-".join(parts)


def choose_body(evidence: Iterable[Evidence]) -> str | None:
    """The longest text that the page declares as the story."""
    texts = (e.value for e in evidence if e.field == "body" and isinstance(e.value, str))
    return max(texts, key=len, default=None)


def named_so(authors: Iterable[Author], names: frozenset[str]) -> bool:
    """Whether all authors are called what the site is called."""
    return all(letters(author.name) in names for author in authors)


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
    found = []
    if page.holders:
        holder = max(page.holders, key=lambda e: page.holders[e])
        found += [holder] if page.holders[holder] >= FEWEST_PARAGRAPHS else []
    first = [e for e in page.headings if e.tag == "h1"]
    if len(first) == 1:
        return found + first
    names = [page.title]
    names += [c for name, c in page.metas if name in {"og:title", "twitter:title"}]
    keys = [letters(name) for name in names if name]
    for element in first:
        key = letters(text_of(element))
        if len(key) >= SHORT and any(key in k or k in key for k in keys if k):
            found.append(element)
    return found


FEWEST_PARAGRAPHS = 3
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
