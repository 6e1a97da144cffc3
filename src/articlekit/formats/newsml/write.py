"""An Article as a NewsML-G2 document of our profile, valid against the official XSD."""

from __future__ import annotations

import uuid
from datetime import datetime, time

import attrs
from lxml import etree

from articlekit.blocks import Embed, Figure, Image, Table
from articlekit.checks import moment
from articlekit.errors import InvalidArticle
from articlekit.formats.json import to_json
from articlekit.formats.moments import moment_text
from articlekit.formats.newsml import terms
from articlekit.formats.newsml.terms import AK, G2, PREFIXES, XHTML
from articlekit.markup.reading import Element
from articlekit.markup.xhtml import add, append_body
from articlekit.model import Actor, Article, Author, Quote, Topic, walk_comments
from articlekit.spans import Span

__all__ = ["to_newsml"]


def to_newsml(article: Article, *, version_created: datetime | None = None) -> bytes:
    """The article as a NewsML-G2 2.35 document, power conformance.

    Newsroom systems drop stories that look expired: pass the present moment as
    `version_created` when you send one. Without it stands when the article was
    modified or published, or the year 1970.

    Raises:
        InvalidArticle: `version_created` is no moment that XML Schema can write.

    Example:
        >>> from articlekit import Article, to_newsml
        >>> document = to_newsml(Article(headline="Bridge reopens"))
        >>> document.decode().splitlines()[-1]
        '</newsItem>'
    """
    created = _version_created(article, version_created)
    item = _item(article)
    add(item, f"{G2}catalogRef", None, {"href": terms.CATALOG})
    if article.copyright is not None:
        rights = add(item, f"{G2}rightsInfo")
        add(rights, f"{G2}copyrightNotice", article.copyright)
    _append_item_meta(item, article, created)
    _append_content_meta(item, article)
    for actor in article.actors:
        _append_details(item, actor)
    _append_content(item, article)
    return etree.tostring(
        item, encoding="UTF-8", xml_declaration=True, pretty_print=True
    )


def _version_created(article: Article, given: datetime | None) -> str:
    if given is not None:
        try:
            moment(article, attrs.fields(Article).modified, given)
        except InvalidArticle as error:
            raise InvalidArticle("version_created", error.problem) from None
    known = given or article.modified or article.published or terms.EPOCH
    if not isinstance(known, datetime):
        known = datetime.combine(known, time())
    return moment_text(known)


def _item(article: Article) -> Element:
    guid = article.id or article.url
    if guid is None:
        guid = uuid.uuid5(uuid.NAMESPACE_URL, to_json(article)).urn
    attributes = {
        "guid": guid,
        "version": str(article.version),
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
    }
    if article.language is not None:
        attributes[terms.XML_LANG] = article.language
    # lxml-stubs does not know that None is the default namespace
    namespaces = {None: PREFIXES["g2"], "ak": PREFIXES["ak"]}
    tag = f"{G2}newsItem"
    return etree.Element(tag, attributes, nsmap=namespaces)  # type: ignore[arg-type]


def _append_item_meta(item: Element, article: Article, created: str) -> None:
    meta = add(item, f"{G2}itemMeta")
    add(meta, f"{G2}itemClass", None, {"qcode": "ninat:text"})
    if article.publisher is None:
        add(meta, f"{G2}provider", None, {"uri": terms.NO_PROVIDER})
    else:
        add(add(meta, f"{G2}provider"), f"{G2}name", article.publisher)
    add(meta, f"{G2}versionCreated", created)
    if isinstance(article.published, datetime):
        add(meta, f"{G2}firstCreated", moment_text(article.published))
    add(meta, f"{G2}pubStatus", None, {"qcode": "stat:usable"})
    generator = {"versioninfo": terms.GENERATOR_VERSION}
    add(meta, f"{G2}generator", "articlekit", generator)
    profile = {"versioninfo": terms.PROFILE_VERSION}
    add(meta, f"{G2}profile", "articlekit", profile)
    if article.url is not None:
        link = {"reluri": terms.CANONICAL, "href": article.url}
        add(meta, f"{G2}link", None, link)
    for image in article.images:
        link = {"reluri": terms.IMAGE, "href": image.url}
        _append_image(add(meta, f"{G2}link", None, link), image)


def _append_image(link: Element, image: Image) -> None:
    attributes = {
        "alt": image.alt,
        "credit": image.credit,
        "width": _digits(image.width),
        "height": _digits(image.height),
    }
    if image.caption is not None or any(attributes.values()):
        add(link, f"{AK}image", image.caption, attributes)


def _append_content_meta(item: Element, article: Article) -> None:
    meta = add(item, f"{G2}contentMeta")
    _append_origin(meta, article)
    _append_concepts(meta, article)
    _append_labels(meta, article)
    _append_annotations(meta, article)


def _append_origin(meta: Element, article: Article) -> None:
    """Nothing; when, where and by whom the story was written is added."""
    if article.published is not None:
        add(meta, f"{G2}contentCreated", moment_text(article.published))
    if article.modified is not None:
        add(meta, f"{G2}contentModified", moment_text(article.modified))
    if article.location is not None:
        add(add(meta, f"{G2}located"), f"{G2}name", article.location)
    if article.source is not None:
        add(add(meta, f"{G2}infoSource"), f"{G2}name", article.source)
    for author in article.authors:
        _append_author(meta, author)


def _append_concepts(meta: Element, article: Article) -> None:
    """Nothing; how many comments there are, and what the story is about, is added."""
    if article.comments:
        interactions = {
            "interactions": str(sum(1 for _ in walk_comments(article.comments))),
            "interactiontypeuri": terms.COMMENT_ACTION,
        }
        add(meta, f"{G2}userInteraction", None, interactions)
    if article.language is not None:
        add(meta, f"{G2}language", None, {"tag": article.language})
    if article.genre is not None:
        concept = {terms.concept_attribute(article.genre): article.genre}
        add(meta, f"{G2}genre", None, concept)
    for keyword in article.keywords:
        add(meta, f"{G2}keyword", keyword)
    for topic in article.topics:
        _append_topic(meta, topic)
    for actor in article.actors:
        _append_actor(meta, actor)


def _append_author(meta: Element, author: Author) -> None:
    creator = add(meta, f"{G2}creator", None, {"uri": author.url})
    add(creator, f"{G2}name", author.name)
    if author.title is not None:
        related = {"reluri": terms.JOB_TITLE, "literal": author.title}
        add(creator, f"{G2}related", None, related)
    if author.email is not None:
        details = add(creator, f"{G2}personDetails")
        add(add(details, f"{G2}contactInfo"), f"{G2}email", author.email)


def _append_topic(meta: Element, topic: Topic) -> None:
    attributes = {"type": terms.TOPIC}
    if topic.code is not None:
        attributes[terms.concept_attribute(topic.code)] = topic.code
    subject = add(meta, f"{G2}subject", None, attributes)
    if topic.name is not None:
        add(subject, f"{G2}name", topic.name)


def _append_actor(meta: Element, actor: Actor) -> None:
    nature = terms.KINDS.get(actor.kind)
    other = None if nature else terms.OTHER_KIND + actor.kind
    attributes = {"literal": actor.id, "type": nature, "typeuri": other}
    subject = add(meta, f"{G2}subject", None, attributes)
    add(subject, f"{G2}name", actor.name)
    if actor.uri is not None:
        add(subject, f"{G2}sameAs", None, {"uri": actor.uri})


def _append_labels(meta: Element, article: Article) -> None:
    for tag, text, attributes in (
        ("headline", article.headline, {}),
        ("headline", article.subheadline, {"roleuri": terms.SUBHEADLINE}),
        ("headline", article.kicker, {"roleuri": terms.KICKER}),
        ("dateline", article.dateline, {}),
        ("by", article.byline, {}),
        ("description", article.summary, {"role": terms.SUMMARY}),
    ):
        if text is not None:
            add(meta, G2 + tag, text, attributes)


def _append_details(item: Element, actor: Actor) -> None:
    """Nothing; an `assert` is added if there is more to say about the actor."""
    if not (actor.aliases or actor.description or actor.roles or actor.affiliation):
        return
    details = add(item, f"{G2}assert", None, {"literal": actor.id})
    for alias in actor.aliases:
        add(details, f"{G2}name", alias, {"roleuri": terms.ALTERNATE_NAME})
    if actor.description is not None:
        add(details, f"{G2}definition", actor.description)
    related = [(terms.JOB_TITLE, role) for role in actor.roles]
    if actor.affiliation is not None:
        related.append((terms.AFFILIATION, actor.affiliation))
    for relation, literal in related:
        attributes = {"reluri": relation, "literal": literal}
        add(details, f"{G2}related", None, attributes)


def _append_annotations(meta: Element, article: Article) -> None:
    """Nothing; all that the standard has no place for is added, in one element."""
    derived = "derived" if article.id is None else None
    attributes = {"version": terms.PROFILE_VERSION, "guid": derived}
    annotations = add(meta, f"{AK}article", None, attributes)
    for section in article.sections:
        attributes = {
            "id": section.id,
            "level": str(section.level),
            "heading": None if section.heading is None else "true",
            "blocks": " ".join(block.id for block in section.blocks) or None,
        }
        add(annotations, f"{AK}section", None, attributes)
    for section in article.sections:
        for block in section.blocks:
            if isinstance(block, Table | Figure | Embed):
                continue
            for mark in block.marks:
                attributes = {
                    **_place(Span(block.id, mark.start, mark.end)),
                    "kind": mark.kind,
                    "href": mark.href,
                }
                add(annotations, f"{AK}mark", None, attributes)
    for actor in article.actors:
        for span in actor.mentions:
            attributes = {"actor": actor.id, **_place(span)}
            add(annotations, f"{AK}mention", None, attributes)
    for quote in article.quotes:
        _append_quote(annotations, quote)
    _append_comments(annotations, article)
    for finding in article.provenance:
        attributes = {"field": finding.field, "rule": finding.rule}
        add(annotations, f"{AK}finding", None, attributes)


def _append_quote(annotations: Element, quote: Quote) -> None:
    attributes = {"id": quote.id, "kind": quote.kind, "speaker": quote.speaker}
    element = add(annotations, f"{AK}quote", None, attributes)
    for span in quote.spans:
        add(element, f"{AK}span", None, _place(span))
    add(element, f"{AK}text", quote.text)
    for tag, text, where in (
        ("speaker", quote.speaker_text, quote.speaker_span),
        ("cue", quote.cue, quote.cue_span),
    ):
        if text is not None:
            add(element, AK + tag, text, _place(where) if where else {})


def _append_comments(annotations: Element, article: Article) -> None:
    parents = [annotations]
    for level, comment in walk_comments(article.comments):
        published = comment.published
        attributes = {
            "id": comment.id,
            "published": None if published is None else moment_text(published),
            "url": comment.url,
            "likes": _digits(comment.likes),
        }
        element = add(parents[level], f"{AK}comment", None, attributes)
        if comment.author is not None:
            add(element, f"{AK}author", comment.author)
        add(element, f"{AK}text", comment.text)
        parents[level + 1 :] = [element]


def _append_content(item: Element, article: Article) -> None:
    content = {
        "contenttype": "application/xhtml+xml",
        "wordcount": str(len(article.text.split())),
    }
    inline = add(add(item, f"{G2}contentSet"), f"{G2}inlineXML", None, content)
    namespaces = {None: PREFIXES["html"]}
    html = etree.SubElement(inline, f"{XHTML}html", nsmap=namespaces)  # type: ignore[arg-type]
    if article.language is not None:
        html.set(terms.XML_LANG, article.language)
    add(add(html, f"{XHTML}head"), f"{XHTML}title", article.headline)
    append_body(add(html, f"{XHTML}body"), article.sections)


def _place(span: Span) -> dict[str, str]:
    return {"block": span.block, "start": str(span.start), "end": str(span.end)}


def _digits(number: int | None) -> str | None:
    return None if number is None else str(number)
