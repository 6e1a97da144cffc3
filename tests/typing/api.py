"""How other projects use the library, for the type checker alone: nothing runs this."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, assert_type

from articlekit import (
    Actor,
    Article,
    Author,
    Comment,
    Paragraph,
    Quote,
    Section,
    Span,
    annotate,
    from_dict,
    from_json,
    from_newsml,
    parse_html,
    parse_text,
    read,
    to_dict,
    to_json,
    to_newsml,
    write,
)
from articlekit.blocks import Block
from articlekit.files import Format, register_format
from articlekit.sites import SiteRules

article = Article(
    headline="Bridge reopens",
    authors=(Author(name="Ada Example"),),
    published=date(2026, 3, 1),
    sections=(Section(id="s1", blocks=(Paragraph("b1", "“At last,” she said."),)),),
    quotes=(Quote(id="q1", text="At last,", spans=(Span("b1", 1, 9),)),),
    comments=(Comment(id="c1", text="Good."),),
)
assert_type(article.text, str)
assert_type(article.published, datetime | date | None)
assert_type(article.block("b1"), Block)
assert_type(article.speaker(article.quotes[0]), Actor | None)
assert_type(article.words(article.quotes[0].span), str)

assert_type(parse_html(b"<p>", "https://example.org/"), Article)
assert_type(parse_html("<p>", sites=[SiteRules(hosts=("example.org",))]), Article)
assert_type(parse_text("Bridge reopens", language="en", actors=None), Article)


def nobody(found: Article) -> tuple[Actor, ...]:
    """An actor finder is a function."""
    return found.actors


assert_type(annotate(article, actors=nobody, quotes=None), Article)
assert_type(to_dict(article), dict[str, Any])
assert_type(from_dict({"articlekit": "1"}), Article)
assert_type(to_json(article, indent=2), str)
assert_type(from_json(b"{}"), Article)
assert_type(to_newsml(article, version_created=datetime.now(UTC)), bytes)
assert_type(from_newsml("<newsItem/>"), Article)
assert_type(read(Path("bridge.json")), Article)
write(article, "bridge.xml", format="newsml")
register_format(
    Format(name="line", suffixes=(".line",), write=partial(to_json, indent=None))
)
