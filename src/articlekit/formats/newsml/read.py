"""A NewsML-G2 document of our profile back to the Article it was made of.

What the standard has a place for is read strictly: a date that is none is an
error with its line. What stands beside the text is read kindly, since somebody may
have edited the text: see `beside`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from lxml import etree

from articlekit.blocks import Image
from articlekit.errors import FormatError
from articlekit.formats.newsml import terms
from articlekit.formats.newsml.beside import (
    read_comments,
    read_findings,
    read_mentions,
    read_quotes,
    read_sections,
)
from articlekit.formats.newsml.document import document_root, read_date, refuse
from articlekit.formats.newsml.terms import G2, PREFIXES
from articlekit.markup.reading import (
    Element,
    Reading,
    attribute_of,
    line_of,
    local_name,
    text_of,
)
from articlekit.model import Actor, Article, Author, Topic
from articlekit.spans import Span

__all__ = ["from_newsml"]

META = "g2:contentMeta"
KINDS = {code: kind for kind, code in terms.KINDS.items()}
NOTHING = etree.Element("nothing")
"""Stands for an element that is not there."""


def from_newsml(data: str | bytes) -> Article:
    """The article that `to_newsml` made this document of.

    Somebody may have edited it by hand: a quote whose words no longer read what
    its spans say is left out, and the rest stays.

    Raises:
        FormatError: It is no NewsML-G2 document that articlekit wrote; `problems`
            lists what is wrong, each with its line.

    Example:
        >>> from articlekit import Article, from_newsml, to_newsml
        >>> from_newsml(to_newsml(Article(headline="Bridge reopens")))
        <Article 'Bridge reopens' 0 paragraphs, 0 quotes, 0 actors>
    """
    root = document_root(data)
    if root.tag != f"{G2}newsItem":
        told = f"the root element is {local_name(root)}, not a NewsML-G2 newsItem"
        raise refuse(line_of(root), told)
    annotations = root.find(f"{META}/ak:article", PREFIXES)
    if annotations is None or annotations.get("version") != terms.PROFILE_VERSION:
        told = (
            f"a newsItem without ak:article version {terms.PROFILE_VERSION}: "
            "only those that articlekit wrote can be read"
        )
        raise refuse(line_of(root), told)
    reading = Reading()
    article = _article(root, annotations, reading)
    if article is None or reading.problems:
        raise FormatError("newsml", tuple(reading.problems))
    return article


def _article(root: Element, annotations: Element, reading: Reading) -> Article | None:
    sections = read_sections(root, annotations, reading)
    body = reading.build(root, Article, sections=sections)
    if body is None:
        return None
    mentions = read_mentions(annotations, body, reading)
    actors = reading.all(_actors(root, mentions, reading))
    known = {actor.id for actor in actors}
    given = annotations.get("guid") != "derived"
    return reading.build(
        root,
        Article,
        headline=_headline(root, None),
        id=attribute_of(root, "guid") if given else None,
        version=reading.number(root, "version", default=1),
        url=next(_links(root, terms.CANONICAL), NOTHING).get("href"),
        language=attribute_of(root, terms.XML_LANG),
        kicker=_headline(root, terms.KICKER),
        subheadline=_headline(root, terms.SUBHEADLINE),
        summary=_text(root, f"{META}/g2:description"),
        byline=_text(root, f"{META}/g2:by"),
        authors=reading.all(_authors(root, reading)),
        dateline=_text(root, f"{META}/g2:dateline"),
        location=_text(root, f"{META}/g2:located/g2:name"),
        published=_date(root, f"{META}/g2:contentCreated", reading),
        modified=_date(root, f"{META}/g2:contentModified", reading),
        publisher=_text(root, "g2:itemMeta/g2:provider/g2:name"),
        source=_text(root, f"{META}/g2:infoSource/g2:name"),
        copyright=_text(root, "g2:rightsInfo/g2:copyrightNotice"),
        genre=_code(root.find(f"{META}/g2:genre", PREFIXES)),
        keywords=_keywords(root),
        topics=reading.all(_topics(root, reading)),
        images=reading.all(_images(root, reading)),
        sections=sections,
        actors=actors,
        quotes=read_quotes(annotations, body, known, reading),
        comments=read_comments(annotations, reading),
        provenance=read_findings(annotations, reading),
    )


def _text(parent: Element, path: str) -> str | None:
    return text_of(parent.find(path, PREFIXES))


def _date(root: Element, path: str, reading: Reading) -> datetime | date | None:
    element = root.find(path, PREFIXES)
    return None if element is None else read_date(element, element.text, reading)


def _headline(root: Element, role: str | None) -> str | None:
    """The first headline of this role; the one without a role is the headline."""
    headlines = root.iterfind(f"{META}/g2:headline", PREFIXES)
    return next((text_of(e) for e in headlines if e.get("roleuri") == role), None)


def _links(root: Element, relation: str) -> Iterator[Element]:
    links = root.iterfind("g2:itemMeta/g2:link", PREFIXES)
    return (link for link in links if link.get("reluri") == relation)


def _images(root: Element, reading: Reading) -> Iterator[Image | None]:
    for link in _links(root, terms.IMAGE):
        details = link.find("ak:image", PREFIXES)
        if details is None:
            yield reading.build(link, Image, url=link.get("href"))
            continue
        yield reading.build(
            link,
            Image,
            url=link.get("href"),
            caption=text_of(details),
            alt=attribute_of(details, "alt"),
            credit=attribute_of(details, "credit"),
            width=reading.number(details, "width"),
            height=reading.number(details, "height"),
        )


def _authors(root: Element, reading: Reading) -> Iterator[Author | None]:
    for creator in root.iterfind(f"{META}/g2:creator", PREFIXES):
        titles = _related(creator, terms.JOB_TITLE)
        yield reading.build(
            creator,
            Author,
            name=_text(creator, "g2:name"),
            title=titles[0] if titles else None,
            url=attribute_of(creator, "uri"),
            email=_text(creator, "g2:personDetails/g2:contactInfo/g2:email"),
        )


def _keywords(root: Element) -> tuple[str, ...]:
    keywords = root.iterfind(f"{META}/g2:keyword", PREFIXES)
    return tuple(text for keyword in keywords if (text := text_of(keyword)))


def _topics(root: Element, reading: Reading) -> Iterator[Topic | None]:
    for subject in root.iterfind(f"{META}/g2:subject", PREFIXES):
        if subject.get("type") == terms.TOPIC:
            name = _text(subject, "g2:name")
            yield reading.build(subject, Topic, code=_code(subject), name=name)


def _code(concept: Element | None) -> str | None:
    if concept is None:
        return None
    codes = (attribute_of(concept, name) for name in ("qcode", "uri", "literal"))
    return next((code for code in codes if code is not None), None)


def _actors(
    root: Element, mentions: Mapping[str, tuple[Span, ...]], reading: Reading
) -> Iterator[Actor | None]:
    subjects = [
        subject
        for subject in root.iterfind(f"{META}/g2:subject", PREFIXES)
        if subject.get("type") != terms.TOPIC
    ]
    known = {subject.get("literal") for subject in subjects}
    details = {e.get("literal"): e for e in root.iterfind("g2:assert", PREFIXES)}
    for subject in subjects:
        id_ = subject.get("literal", "")
        more = details.get(id_, NOTHING)
        affiliations = [a for a in _related(more, terms.AFFILIATION) if a in known]
        same = subject.find("g2:sameAs", PREFIXES)
        aliases = (text_of(name) for name in more.iterfind("g2:name", PREFIXES))
        yield reading.build(
            subject,
            Actor,
            id=id_,
            name=_text(subject, "g2:name"),
            kind=_kind(subject),
            roles=tuple(_related(more, terms.JOB_TITLE)),
            affiliation=affiliations[0] if affiliations else None,
            description=_text(more, "g2:definition"),
            uri=None if same is None else attribute_of(same, "uri"),
            aliases=tuple(alias for alias in aliases if alias),
            mentions=mentions.get(id_, ()),
        )


def _kind(subject: Element) -> str:
    nature = subject.get("type", "")
    other = subject.get("typeuri", "").removeprefix(terms.OTHER_KIND)
    return KINDS.get(nature, other or "unknown")


def _related(concept: Element, relation: str) -> list[str]:
    return [
        literal
        for related in concept.iterfind("g2:related", PREFIXES)
        if related.get("reluri") == relation
        and (literal := attribute_of(related, "literal"))
    ]
