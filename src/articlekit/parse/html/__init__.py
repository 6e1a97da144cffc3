"""Any news page to an Article."""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.blocks import Figure
from articlekit.errors import NothingFound, ParseError
from articlekit.find import (
    ActorFinder,
    QuoteFinder,
    annotate,
    find_actors,
    find_quotes,
)
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.markup.tree import page_tree
from articlekit.model import Article, Finding
from articlekit.parse.html.body import Body, find_body
from articlekit.parse.html.comments import Comments, take_comments
from articlekit.parse.html.decode import decode
from articlekit.parse.html.figures import lead_images
from articlekit.parse.html.identity import is_home
from articlekit.parse.html.metadata import Metadata, read_metadata
from articlekit.parse.html.rules import drop, rules_for
from articlekit.parse.html.scan import scan
from articlekit.sites import SiteRules

__all__ = ["parse_html"]


def parse_html(
    html: bytes | str,
    url: str | None = None,
    *,
    encoding: str | None = None,
    sites: Sequence[SiteRules] = (),
    actors: ActorFinder | None = find_actors,
    quotes: QuoteFinder | None = find_quotes,
) -> Article:
    """The story of a news page, and all that the page says about it.

    The page is not fetched: `url` says where it came from, to resolve its links and
    to choose among `sites`; without it, the canonical address that the page declares.
    `encoding` is what the server called the bytes.

    Raises:
        NothingFound: The page shows no story: it has no body and no comments, and
            no headline with a date or an author, as a home page or a list has none.
        ParseError: The page is too long, or neither bytes nor a str.

    Example:
        >>> from articlekit import parse_html
        >>> page = "<h1>Bridge reopens</h1><p>The bridge over the Aller reopened.</p>"
        >>> parse_html(page, actors=None, quotes=None).headline
        'Bridge reopens'
    """
    given: object = html
    if not isinstance(given, str | bytes):
        raise ParseError(f"a page is bytes or a str, not {type(given).__name__}")
    root = page_tree(decode(html, encoding))
    if root is None:
        raise NothingFound("the page is empty: there is no text in it")
    url = absolute(url) or _canonical(root)
    rules = rules_for(sites, url)
    drop(root, rules)
    page = scan(root, url)
    threads = take_comments(page)
    if threads.taken:
        page = scan(root, url)
    metadata = read_metadata(page, rules)
    body = find_body(root, metadata, _base(root, url), rules)
    if not (body.sections or threads.comments or _is_of_a_story(metadata)):
        raise NothingFound(
            "the page shows no story: no paragraph, and no headline with a date"
            " or an author"
        )
    story = _article(metadata, body, threads)
    return annotate(story, actors=actors, quotes=quotes)


def _is_of_a_story(metadata: Metadata) -> bool:
    """Whether a page without a body is that of a story: of pictures, of a film."""
    return metadata.headline is not None and bool(
        metadata.published or metadata.authors
    )


def _canonical(root: Element) -> str | None:
    """The whole address that the page gives itself: it was not said where it was."""
    links = (e for e in root.iter("link") if e.get("rel") == "canonical")
    for href in (link.get("href") for link in links):
        address = absolute(href)
        if address is not None and not is_home(address):
            return address
    return None


def _base(root: Element, url: str | None) -> str | None:
    """What the links of the page are relative to."""
    for element in root.iterfind("head/base"):
        if href := absolute(element.get("href"), url):
            return href
    return url


def _article(metadata: Metadata, body: Body, threads: Comments) -> Article:
    findings = metadata.findings
    if body.rule is not None:
        findings += (Finding(field="sections", rule=body.rule),)
    images = lead_images(
        metadata.images,
        body.images,
        [
            block.image
            for section in body.sections
            for block in section.blocks
            if isinstance(block, Figure)
        ],
    )
    if not images:
        findings = tuple(f for f in findings if f.field != "images")
    return Article(
        headline=metadata.headline,
        id=metadata.id,
        url=metadata.url,
        language=metadata.language,
        kicker=metadata.kicker,
        subheadline=metadata.subheadline,
        summary=metadata.summary,
        byline=metadata.byline,
        authors=metadata.authors,
        dateline=metadata.dateline,
        location=metadata.location,
        published=metadata.published,
        modified=metadata.modified,
        publisher=metadata.publisher,
        source=metadata.source,
        copyright=metadata.copyright,
        genre=metadata.genre,
        keywords=metadata.keywords,
        topics=metadata.topics,
        images=images,
        sections=body.sections,
        comments=threads.comments,
        provenance=findings + threads.findings,
    )
