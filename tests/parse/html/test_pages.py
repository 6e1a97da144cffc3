"""Each page of the collection, held to what a careful reader takes from it."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from articlekit import Article, Paragraph, parse_html
from articlekit.blocks import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    Image,
    ListItem,
    Preformatted,
    Table,
)
from articlekit.errors import NothingFound
from articlekit.model.comment import walk_comments

PAGES = Path(__file__).parents[2] / "data" / "pages"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads(
    (PAGES / "expectations.toml").read_text("utf-8")
)
KNOWN: dict[str, list[str]] = tomllib.loads(
    (PAGES / "known-faults.toml").read_text("utf-8")
)
"""The fields that are still read wrong, page by page; none may be added in silence."""

KINDS = {
    "paragraphs": lambda b: isinstance(b, Paragraph),
    "items": lambda b: isinstance(b, ListItem),
    "quotes": lambda b: isinstance(b, BlockQuote) and not b.pull,
    "pulls": lambda b: isinstance(b, BlockQuote) and b.pull,
    "verses": lambda b: isinstance(b, Preformatted),
    "tables": lambda b: isinstance(b, Table),
    "embeds": lambda b: isinstance(b, Embed),
}
LONGEST_SUMMARY = 500
STORIES = [name for name, page in EXPECTED.items() if page.get("story", True)]
STORYLESS = [name for name in EXPECTED if name not in STORIES]


@cache
def read(name: str) -> Article:
    html = (PAGES / f"{name}.html").read_bytes()
    return parse_html(html, EXPECTED[name]["url"], actors=None, quotes=None)


def test_every_page_has_its_expectations():
    assert sorted(EXPECTED) == sorted(path.stem for path in PAGES.glob("*.html"))


@pytest.mark.parametrize("name", STORIES)
def test_a_page_reads_as_a_careful_reader_reads_it(name):
    problems = [*metadata(read(name), EXPECTED[name]), *body(name), *pictures(name)]
    faults = sorted({problem.partition(":")[0] for problem in problems})
    assert faults == KNOWN.get(name, []), "\n".join(["", *problems])


@pytest.mark.parametrize("name", STORYLESS)
def test_a_page_without_a_story_gives_none(name):
    try:
        article = read(name)
    except NothingFound:
        return
    said = (article.authors, article.published, article.comments)
    held = {
        "said": said == ((), None, ()),
        "blocks": len(blocks(article)) <= EXPECTED[name]["at_most"],
        "in the body": not any(w in article.text for w in EXPECTED[name]["without"]),
    }
    faults = sorted(what for what, right in held.items() if not right)
    assert faults == KNOWN.get(name, []), article.text


@pytest.mark.parametrize("name", STORIES)
def test_a_page_reads_the_same_as_bytes_and_as_text(name):
    page = EXPECTED[name]
    html = (PAGES / f"{name}.html").read_bytes()
    text = html.decode(page.get("encoding", "utf-8"))
    read_text = parse_html(text, page["url"], actors=None, quotes=None)
    assert read_text == read(name)


def metadata(article: Article, page: dict[str, Any]) -> Iterator[str]:
    """Fields beside the body that are not as expected."""
    comments = [comment for _, comment in walk_comments(article.comments)]
    found: dict[str, Any] = {
        "headline": article.headline,
        "kicker": article.kicker,
        "dateline": article.dateline,
        "location": article.location,
        "publisher": article.publisher,
        "source": article.source,
        "language": article.language and article.language.partition("-")[0],
        "authors": [author.name for author in article.authors],
        "byline": article.byline,
        "mails": [author.email for author in article.authors if author.email],
        "keywords": list(article.keywords),
        "topics": [topic.name for topic in article.topics],
        "comments": len(comments),
        "commenters": [comment.author for comment in comments],
        "levels": [level for level, _ in walk_comments(article.comments)],
    }
    for field, value in found.items():
        if field in page and value != page[field]:
            yield f"{field}: {value!r}, not {page[field]!r}"
    for field in ("published", "modified"):
        shown = getattr(article, field)
        if field in page and (shown is None or shown != moment(page[field])):
            yield f"{field}: {shown}, not {page[field]}"
    times = [comment.published for comment in comments]
    if "times" in page and times != [moment(text) for text in page["times"]]:
        yield f"times: {[str(time) for time in times]}, not {page['times']}"
    yield from tidiness(article, page)
    lines = [straight(line) for line in (article.subheadline, article.summary)]
    if "standfirst" in page and straight(page["standfirst"]) not in lines:
        yield f"standfirst: {lines!r}, not {page['standfirst']!r}"


def tidiness(article: Article, page: dict[str, Any]) -> Iterator[str]:
    """What no page gives: furniture in the small fields."""
    jobs = [author.title for author in article.authors if author.title]
    if jobs != page.get("jobs", []):
        yield f"jobs: {jobs}, not {page.get('jobs', [])}"
    if any(sign.isdigit() or sign == "@" for sign in article.byline or ""):
        yield f"byline: {article.byline!r} goes on behind the names"
    if "standfirst" not in page and article.subheadline:
        yield f"subheadline: {article.subheadline!r}, not None"
    for finding in article.provenance:
        if not getattr(article, finding.field.partition(".")[0]):
            yield f"provenance: {finding.rule!r} found no {finding.field}"
    if len(article.summary or "") > LONGEST_SUMMARY:
        yield f"summary: {article.summary!r} is the story itself"


def straight(text: str | None) -> str:
    """A line with typewriter apostrophes and dashes, which `<meta>` often has."""
    return (text or "").replace("’", "'").replace("–", "-")


def moment(text: str) -> date | datetime:
    """A date, or a moment: the same one with another offset is as good."""
    plain = len(text) == len("2024-03-05")
    return date.fromisoformat(text) if plain else datetime.fromisoformat(text)


def body(name: str) -> Iterator[str]:
    """What is missing from the body and what is too much."""
    article, page = read(name), EXPECTED[name]
    either = tuple(page.get("either", ()))
    counted = [
        block
        for block in blocks(article)
        if not (either and getattr(block, "text", "").startswith(either))
    ]
    for kind, belongs in KINDS.items():
        count = sum(1 for block in counted if belongs(block))
        if count != page.get(kind, 0):
            yield f"{kind}: {count}, not {page.get(kind, 0)}"
    headings = [s.heading for s in article.sections if s.heading]
    if headings != page["headings"]:
        yield f"headings: {headings!r}, not {page['headings']!r}"
    texts = [block.text for block in counted if hasattr(block, "text")] or [""]
    opening = texts[0].removeprefix(article.dateline or "").lstrip(" —–-:")
    if not opening.startswith(page["first"]):
        yield f"first: {opening[:80]!r}, not {page['first']!r}"
    if not texts[-1].endswith(page["last"]):
        yield f"last: {texts[-1][-80:]!r}, not {page['last']!r}"
    missing = set(page.get("marks", ())) - marks(article)
    if missing:
        yield f"marks: {sorted(missing)} not among {sorted(marks(article))}"
    for words in page["without"]:
        if words in article.text:
            place = article.text.index(words)
            around = article.text[max(place - 30, 0) : place + 50]
            yield f"in the body: {words!r}, in {around!r}"


def pictures(name: str) -> Iterator[str]:
    """Captions and credits that are not as expected."""
    article, page = read(name), EXPECTED[name]
    images = unique([*article.images, *figures(article)])
    captions = [image.caption for image in images if image.caption]
    expected = page["captions"]
    if len(captions) != len(expected) or not all(
        any(is_caption(image, words) for image in images) for words in expected
    ):
        yield f"captions: {captions!r}, not {expected!r}"
    shown = sorted(image.credit for image in images if image.credit)
    wanted = sorted(page["credits"]) if "credits" in page else shown
    if len(shown) != len(wanted) or not all(
        any(credit.endswith(name) for credit in shown) for name in wanted
    ):
        yield f"credits: {shown!r}, not {wanted!r}"
    urls, parts = [image.url for image in images], page.get("pictures", [])
    for part in parts:
        if not any(part in url for url in (urls[:1] if part == parts[0] else urls)):
            yield f"pictures: {urls!r}, not {part!r}"
    for url in urls:
        if "pictures" in page and not any(part in url for part in parts):
            yield f"pictures: {url[:80]!r} is none of the story"


def is_caption(image: Image, words: str) -> bool:
    """Whether these are the words, which a credit not told apart may follow."""
    caption = image.caption or ""
    return caption == words or (image.credit is None and caption.startswith(words))


def marks(article: Article) -> set[str]:
    """Words that are marked in the text: "strong: ninety"."""
    return {
        f"{mark.kind}: {block.text[mark.start : mark.end]}"
        for block in blocks(article)
        for mark in getattr(block, "marks", ())
    }


def blocks(article: Article) -> list[Block]:
    return [block for section in article.sections for block in section.blocks]


def figures(article: Article) -> list[Image]:
    return [block.image for block in blocks(article) if isinstance(block, Figure)]


def unique(images: list[Image]) -> list[Image]:
    """The images, each address once."""
    return list({image.url: image for image in reversed(images)}.values())[::-1]
