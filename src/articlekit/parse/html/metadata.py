"""What a page says about its story, chosen field by field."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from attrs import evolve, frozen

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Author, Finding, Topic
from articlekit.parse.html.authorship import agency, authorship
from articlekit.parse.html.byline_line import byline_line
from articlekit.parse.html.captions import without_label
from articlekit.parse.html.dating import Dating, Moment
from articlekit.parse.html.evidence import Evidence, choose, every, letters
from articlekit.parse.html.ground import Ground
from articlekit.parse.html.heading import dateline_of, kicker_of, standfirst_of
from articlekit.parse.html.headline import Headline, best_headline, shown_at
from articlekit.parse.html.identity import anchors, identity, is_home, page_titles
from articlekit.parse.html.images import declared_images, with_declared
from articlekit.parse.html.jsonld import read_jsonld
from articlekit.parse.html.metatags import read_metatags
from articlekit.parse.html.microdata import read_microdata
from articlekit.parse.html.pictures import pictures_above
from articlekit.parse.html.publishers import holder_name, publisher_of
from articlekit.parse.html.rules import RULE, by_rules
from articlekit.parse.html.scan import Scan, text_of
from articlekit.parse.html.subjects import keywords_of, topics_of
from articlekit.parse.html.tongue import language_of
from articlekit.sites import SiteRules

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


def read_metadata(page: Scan, rules: SiteRules | None = None) -> Metadata:
    """What the page, and the rules for its site, say about the story."""
    ground = Ground(anchors(page))
    own = identity(page)
    marked = read_microdata(page.props, ground, page.base)
    ruled = [*by_rules(page.root, rules, page.base)] if rules else []
    evidence = (
        *(said for said, _ in ruled),
        *read_jsonld(page.scripts, own, page.base),
        *read_metatags(page.metas, page.base),
        *(said for mark in marked for said in mark.evidence),
    )
    metadata = Choice(page, ground, evidence).metadata()
    if rules is None:
        return metadata
    placed = (e for _, e in ruled if e is not None and e not in metadata.placed)
    return evolve(metadata, placed=(*metadata.placed, *placed))


LONGEST_PLACED = 200
"""Characters of a byline that stands in a box of its own."""

LONGEST_SUMMARY = 700
SHORTEST_WORD = 3
"""Letters of a part of a name that tells whose it is."""


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
        """Notes which rule decided a field."""
        self.findings.append(Finding(field=field, rule=rule.partition(" ")[0]))

    def metadata(self) -> Metadata:
        """All fields, chosen one by one."""
        page, evidence = self.page, self.evidence
        titles = page_titles(page, evidence, self.ground)
        headline = best_headline(titles)
        ruled = self.by_rules("headline")
        if ruled:
            headline = Headline(ruled, RULE)
        text = headline.text if headline else None
        element = headline.element if headline else None
        if element is None and text is not None:
            element = shown_at(page.root, text)
        if headline:
            self.found("headline", headline.rule)
        if element is not None:
            self.placed.append(element)
        language = self.language()
        authors, line = self.authors(element, titles.sites)
        published, modified = self.dates(element, (language,) if language else ())
        summary = self.summary()
        kicker = headline.kicker if headline else None
        topics = self.topics(text, titles.sites)
        dateline, location, wire = self.dateline()
        return Metadata(
            headline=text,
            kicker=self.by_rules("kicker") or kicker or self.kicker(element, text),
            subheadline=self.subheadline(element, text, summary),
            summary=summary,
            url=self.url(),
            id=self.said("id"),
            language=language,
            authors=authors,
            byline=line,
            published=published,
            modified=modified,
            dateline=dateline,
            location=self.said("location") or location,
            publisher=self.publisher(text),
            source=self.source()
            or (agency(evidence, titles.sites) if authors else None)
            or wire,
            copyright=self.copyright(),
            genre=self.said("genre"),
            keywords=self.keywords(titles.sites),
            topics=topics,
            images=self.images(element),
            findings=tuple(self.findings),
            body=declared_body(evidence),
            placed=tuple(self.placed),
        )

    def said(self, field: str) -> str | None:
        """The first that is said of a plain field."""
        chosen = choose(self.evidence, field, lambda text: text)
        if chosen is None:
            return None
        self.found(field, chosen[1])
        return chosen[0]

    def summary(self) -> str | None:
        """What the page says the story is about; never the whole of it."""
        chosen = choose(self.evidence, "summary", _brief)
        if chosen is None:
            return None
        self.found("summary", chosen[1])
        return chosen[0]

    def by_rules(self, field: str) -> str | None:
        """What rules for the site say of a field."""
        said = (e for e in self.evidence if e.rule == RULE)
        chosen = choose(said, field, lambda text: text)
        if chosen is not None and field != "headline":
            self.found(field, RULE)
        return chosen[0] if chosen else None

    def url(self) -> str | None:
        """The canonical address of the story."""
        page = self.page
        said = [("canonical", h) for rel, h, _ in page.links if "canonical" in rel]
        said += [("meta", content) for name, content in page.metas if name == "og:url"]
        for rule, href in said:
            address = absolute(href, page.base)
            if address and not is_home(address):
                self.found("url", rule)
                return address
        if page.url:
            self.found("url", "given")
        return page.url

    def language(self) -> str | None:
        """The language of the story."""
        chosen = language_of(self.page, self.evidence)
        if chosen is None:
            return None
        self.found("language", chosen[1])
        return chosen[0]

    def publisher(self, headline: str | None) -> str | None:
        """Who published the story."""
        chosen = publisher_of(self.page, self.evidence, headline)
        if chosen is None:
            return None
        self.found("publisher", chosen[1])
        return chosen[0]

    def source(self) -> str | None:
        """Whom the story was taken from, without a label before the name."""
        chosen = choose(self.evidence, "source", without_label)
        if chosen is None:
            return None
        self.found("source", chosen[1])
        return chosen[0]

    def copyright(self) -> str | None:
        """The notice of copyright, or the holder as one."""
        if notice := self.said("copyright"):
            return notice
        holder = choose(self.evidence, "copyright-holder", holder_name)
        if holder is None:
            return None
        self.found("copyright", holder[1])
        return f"© {holder[0]}"

    def kicker(self, headline: Element | None, title: str | None) -> str | None:
        """The short line above the headline."""
        found = kicker_of(self.page, self.ground, headline, title)
        if found is None:
            return None
        self.found("kicker", "named")
        self.placed.append(found[1])
        return found[0]

    def subheadline(
        self, headline: Element | None, title: str | None, summary: str | None
    ) -> str | None:
        """The standfirst; None where it only repeats the summary."""
        if ruled := self.by_rules("subheadline"):
            return ruled
        found = standfirst_of(self.page, self.ground, headline, summary)
        text, rule = (found[0], "standfirst") if found else (None, "")
        if found:
            self.placed.append(found[1])
        elif said := choose(self.evidence, "subheadline", lambda text: text):
            text, rule = said
        if text is None or letters(text) == letters(title or ""):
            return None
        self.found("subheadline", rule)
        return text

    def authors(
        self, headline: Element | None, sites: Sequence[str]
    ) -> tuple[tuple[Author, ...], str | None]:
        """Who wrote the story, and the line that says so."""
        found = authorship(self.page, self.ground, self.evidence, headline, sites)
        if found is None:
            return (), None
        self.found("authors", found.rule)
        if found.line is None or len(found.line.text) > LONGEST_PLACED:
            return found.authors, None
        self.placed.append(found.line.element)
        text = None
        if _names_one_of(found.line.text, found.authors):
            both = (*found.line.authors, *found.authors)
            text = byline_line(found.line.element, both)
        if text is not None:
            self.found("byline", found.line.rule)
        return found.authors, text

    def dates(
        self, headline: Element | None, languages: tuple[str, ...]
    ) -> tuple[Moment | None, Moment | None]:
        """When the story was published, and when it was changed."""
        dating = Dating(self.page, self.ground, headline, languages)
        published, modified = dating.choose(self.evidence)
        self.placed += dating.placed
        for field, chosen in (("published", published), ("modified", modified)):
            if chosen:
                self.found(field, chosen[1])
        return published and published[0], modified and modified[0]

    def dateline(self) -> tuple[str | None, str | None, str | None]:
        """The dateline, its place and its agency."""
        if said := self.said("dateline"):
            return said, None, None
        holder = self.page.holder
        first = next(holder.iterchildren("p"), None) if holder is not None else None
        found = (
            dateline_of(text_of(first, LONGEST_PLACED)) if first is not None else None
        )
        if found is None:
            return None, None, None
        self.found("dateline", "first-words")
        return found.text, found.place, found.agency

    def topics(self, headline: str | None, sites: Sequence[str]) -> tuple[Topic, ...]:
        """The desks that the story ran on."""
        found = topics_of(self.evidence, self.page, headline, sites)
        if found is None:
            return ()
        self.found("topics", found[1])
        return found[0]

    def keywords(self, sites: Sequence[str]) -> tuple[str, ...]:
        """What the story is about."""
        found = keywords_of(self.evidence, self.page, self.ground, sites)
        if found is None:
            return ()
        self.found("keywords", found[1])
        return found[0]

    def images(self, headline: Element | None) -> tuple[Image, ...]:
        """The pictures above the story, or the first that the page declares."""
        said = [e for e in every(self.evidence, "image") if isinstance(e.value, Image)]
        ruled = [e for e in said if e.rule == RULE]
        declared = declared_images(
            e.value for e in ruled or said if isinstance(e.value, Image)
        )
        shown = () if ruled else pictures_above(self.page, self.ground, headline)
        if shown or declared:
            self.found("images", "above" if shown else said[0].rule)
        return with_declared(shown, declared)


def _names_one_of(line: str, authors: Sequence[Author]) -> bool:
    """Whether a line has a word of the name of one of the authors.

    A line that has none is about another: the photographer, another story's author.
    """
    text = letters(line)
    words = [word for author in authors for word in author.name.split()]
    names = [*(author.name for author in authors), *words]
    return any(letters(n) in text for n in names if len(n) >= SHORTEST_WORD)


def _brief(text: str) -> str | None:
    """A text that is short enough for a summary."""
    return text if len(text) <= LONGEST_SUMMARY else None


def declared_body(evidence: Sequence[Evidence]) -> str | None:
    """The longest text that the page declares as the story."""
    texts = (str(e.value) for e in every(evidence, "body"))
    return max(texts, key=len, default=None)
