"""An article: its fields, its sections, and the ways to find a place in it."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import cached_property

import attrs
from attrs import field, frozen

from articlekit.blocks import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    Image,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.checks import (
    address,
    identifier,
    language_tag,
    line,
    many,
    moment,
    one_of,
    optional,
    passage,
    positive,
)
from articlekit.errors import InvalidArticle
from articlekit.model.comment import Comment
from articlekit.model.people import Actor, Author
from articlekit.model.quote import Quote
from articlekit.spans import Span

__all__ = ["Article", "Finding", "Section", "Topic"]

BLOCKS = (
    Paragraph,
    ListItem,
    BlockQuote,
    Preformatted,
    Table,
    Figure,
    Embed,
)


@frozen(kw_only=True)
class Section:
    """A heading and the blocks below it, up to the next heading."""

    id: str = field(validator=identifier)
    heading: str | None = field(default=None, validator=optional(passage))
    """None in the section that opens the story."""

    level: int = field(default=2, validator=one_of(1, 2, 3, 4, 5, 6))
    """The level of the heading, as in HTML."""

    blocks: tuple[Block, ...] = field(default=(), validator=many(BLOCKS))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The blocks that are paragraphs."""
        return tuple(b for b in self.blocks if isinstance(b, Paragraph))

    @property
    def text(self) -> str:
        """The heading and the blocks, joined by a blank line."""
        return "\n\n".join(text for _, text in _passages(self))


@frozen(kw_only=True)
class Topic:
    """What the story is about, or the desk it ran on."""

    code: str | None = field(default=None, validator=optional(line))
    """In a controlled vocabulary: `medtop:04000000`."""

    name: str | None = field(default=None, validator=optional(line))


@frozen(kw_only=True)
class Finding:
    """Where a parsed field came from."""

    field: str = attrs.field(validator=line)
    """Such as `headline` or `quotes.q1`."""

    rule: str = attrs.field(validator=line)
    """The source or rule that decided: `jsonld`, `cue-after`."""


@frozen(kw_only=True, repr=False)
class Article:
    """A news story and all that is known about it.

    Building one checks it as a whole: ids are unique, every reference
    resolves, and every span reads what its string says. It can then be
    written in every format.

    Raises:
        InvalidArticle: A field holds what no format could carry, or two fields
            contradict each other.

    Example:
        >>> from articlekit import Article, Paragraph, Section
        >>> lead = Section(id="s1", blocks=(Paragraph("b1", "It reopened."),))
        >>> Article(headline="Bridge reopens", sections=(lead,))
        <Article 'Bridge reopens' 1 paragraph, 0 quotes, 0 actors>
    """

    headline: str | None = field(default=None, validator=optional(passage))
    id: str | None = field(default=None, validator=optional(line))
    """The publisher's identifier of the story."""

    version: int = field(default=1, validator=positive)
    url: str | None = field(default=None, validator=optional(address))
    """The canonical address of the story."""

    language: str | None = field(default=None, validator=optional(language_tag))
    """A BCP 47 tag: `en`, `pt-BR`."""

    kicker: str | None = field(default=None, validator=optional(passage))
    """The short line above the headline."""

    subheadline: str | None = field(default=None, validator=optional(passage))
    """The line below the headline that adds to it."""

    summary: str | None = field(default=None, validator=optional(passage))
    byline: str | None = field(default=None, validator=optional(passage))
    """The line that names the authors, as it stands."""

    authors: tuple[Author, ...] = field(default=(), validator=many(Author))
    dateline: str | None = field(default=None, validator=optional(passage))
    """Place, date and agency before the first words: `LIMA, March 3 (AP) —`."""

    location: str | None = field(default=None, validator=optional(line))
    """Where the story was written."""

    published: datetime | date | None = field(default=None, validator=optional(moment))
    """A date without a time stays a date; a time without a zone stays naive."""

    modified: datetime | date | None = field(default=None, validator=optional(moment))
    publisher: str | None = field(default=None, validator=optional(line))
    source: str | None = field(default=None, validator=optional(line))
    """Whoever the publisher has the story from."""

    copyright: str | None = field(default=None, validator=optional(passage))
    genre: str | None = field(default=None, validator=optional(line))
    keywords: tuple[str, ...] = field(default=(), validator=many(line))
    topics: tuple[Topic, ...] = field(default=(), validator=many(Topic))
    images: tuple[Image, ...] = field(default=(), validator=many(Image))
    """Pictures that stand outside the body, the lead image first."""

    sections: tuple[Section, ...] = field(default=(), validator=many(Section))
    """The body, in reading order."""

    actors: tuple[Actor, ...] = field(default=(), validator=many(Actor))
    quotes: tuple[Quote, ...] = field(default=(), validator=many(Quote))
    comments: tuple[Comment, ...] = field(default=(), validator=many(Comment))
    provenance: tuple[Finding, ...] = field(default=(), validator=many(Finding))
    """Where the fields of a parsed article came from."""

    def __attrs_post_init__(self) -> None:
        # imported here because the checks are written in terms of an Article
        from articlekit.model.invariants import check_article  # noqa: PLC0415

        check_article(self)

    def __repr__(self) -> str:
        paragraphs = sum(len(s.paragraphs) for s in self.sections)
        counts = (
            (paragraphs, "paragraph"),
            (len(self.quotes), "quote"),
            (len(self.actors), "actor"),
        )
        told = ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in counts)
        return f"<Article {self.headline!r} {told}>"

    @cached_property
    def text(self) -> str:
        """The body: headings and blocks joined by a blank line.

        Table rows end in a newline, cells are separated by a tab. Headline,
        summary, captions and comments are not in it.
        """
        return "\n\n".join(
            text for section in self.sections for _, text in _passages(section)
        )

    @cached_property
    def _blocks(self) -> dict[str, Block]:
        return {b.id: b for s in self.sections for b in s.blocks}

    @cached_property
    def _actors(self) -> dict[str, Actor]:
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def _starts(self) -> dict[str, int]:
        """Where each block begins in `text`."""
        starts: dict[str, int] = {}
        at = 0
        for section in self.sections:
            for block, text in _passages(section):
                starts[block] = at
                at += len(text) + 2
        return starts

    def block(self, id: str) -> Block:  # noqa: A002
        """The block with this id.

        Raises:
            InvalidArticle: There is none.
        """
        try:
            return self._blocks[id]
        except KeyError:
            raise InvalidArticle("block", f"there is no block {id!r}") from None

    def actor(self, id: str) -> Actor:  # noqa: A002
        """The actor with this id.

        Raises:
            InvalidArticle: There is none.
        """
        try:
            return self._actors[id]
        except KeyError:
            raise InvalidArticle("actor", f"there is no actor {id!r}") from None

    def speaker(self, quote: Quote) -> Actor | None:
        """The actor who said the quote, or None where that is not known."""
        return None if quote.speaker is None else self.actor(quote.speaker)

    def quotes_by(self, actor: str) -> tuple[Quote, ...]:
        """The quotes of the actor with this id, in reading order."""
        return tuple(quote for quote in self.quotes if quote.speaker == actor)

    def words(self, *spans: Span) -> str:
        """The words at the spans.

        Joined by a space, or by a newline where the next span lies in another
        block.

        Raises:
            InvalidArticle: A span points outside the running text.
        """
        words = ""
        last = None
        for span in spans:
            block = self.block(span.block)
            text = getattr(block, "text", None)
            if not isinstance(text, str) or span.end > len(text):
                size = len(text) if isinstance(text, str) else 0
                problem = f"{span} points outside its block of {size} characters"
                raise InvalidArticle("words", problem)
            if last is not None:
                words += " " if span.block == last else "\n"
            words += text[span.start : span.end]
            last = span.block
        return words

    def offset(self, span: Span) -> int:
        """Where the span begins in `text`, in code points."""
        self.words(span)
        return self._starts[span.block] + span.start


def _passages(section: Section) -> Iterator[tuple[str, str]]:
    """The id and text of the heading and of each block that has text."""
    if section.heading is not None:
        yield section.id, section.heading
    for block in section.blocks:
        if isinstance(block, Table):
            yield block.id, "\n".join("\t".join(row) for row in block.rows)
        elif not isinstance(block, Figure | Embed):
            yield block.id, block.text
