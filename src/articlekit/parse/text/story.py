"""The steps from a text to an Article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from articlekit.blocks import (
    Block,
    BlockQuote,
    Figure,
    Image,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.checks import ADDRESS
from articlekit.errors import NothingFound
from articlekit.language.page import words_for
from articlekit.model import Article, Finding, Section
from articlekit.parse.text.bylines import Dateline, dateline_in
from articlekit.parse.text.ends import Below, Top, below, top_of, without_adverts
from articlekit.parse.text.headings import headings
from articlekit.parse.text.heads import Page
from articlekit.parse.text.lexicon import lexicon
from articlekit.parse.text.lines import Line, lines_of, wrapping
from articlekit.parse.text.markdown import plain_of, with_marks
from articlekit.parse.text.pieces import Piece, is_markdown, pieces_of
from articlekit.parse.text.threads import Thread, find_thread

__all__ = ["read_story"]


@frozen
class Body:
    """The sections, and how their headings were told."""

    sections: tuple[Section, ...]
    rule: str | None


def read_story(text: str, language: str | None, *, given: bool) -> Article:
    """The article that a clean text holds, not yet annotated."""
    lines = lines_of(text)
    if not lines:
        raise NothingFound("the text holds no words: there is no story in it")
    words = words_for(language)
    markdown = is_markdown(text)
    page = Page(lines, wrapping(lines), lexicon(language), markdown)
    thread = find_thread(page)
    above: Sequence[Line] = lines[: thread.start] if thread else lines
    pieces = pieces_of(above, wrapping(above), markdown=markdown)
    languages = () if language is None else (language,)
    top = top_of(without_adverts(pieces, words), languages, words)
    bottom = below(top.rest, words)
    dateline, pieces = _dateline(bottom.pieces)
    body = _body(pieces, markdown=markdown, marked=top.marked, cut=thread is not None)
    headline = top.headline and (plain_of(top.headline) if markdown else top.headline)
    location = (dateline and dateline.location) or top.location
    return Article(
        headline=headline,
        language=language,
        byline=top.byline,
        authors=top.authors,
        dateline=dateline.text if dateline else None,
        location=location or None,
        source=top.source or (dateline.source if dateline else None),
        published=top.dates.published,
        modified=top.dates.modified,
        keywords=bottom.keywords,
        copyright=bottom.copyright,
        sections=body.sections,
        comments=thread.comments if thread else (),
        provenance=tuple(
            Finding(field=field, rule=rule)
            for field, rule in (
                *_top_findings(top, dateline),
                *_language_finding(language, given=given),
                *_body_findings(body, bottom, thread),
            )
        ),
    )


def _top_findings(top: Top, dateline: Dateline | None) -> Iterator[tuple[str, str]]:
    """Where the fields above the first paragraph come from."""
    if top.headline:
        yield "headline", "marked-heading" if top.marked else "first-line"
    if top.authors:
        yield "authors", "byline-line"
    if top.dates.published:
        yield "published", "date-line"
    if top.dates.modified:
        yield "modified", "date-line"
    if dateline is not None:
        yield "dateline", "dateline-form"
    if top.source or (dateline and dateline.source):
        yield "source", "byline-line" if top.source else "dateline-form"


def _language_finding(
    language: str | None, *, given: bool
) -> Iterator[tuple[str, str]]:
    if language is not None:
        yield "language", "given" if given else "guess"


def _body_findings(
    body: Body, bottom: Below, thread: Thread | None
) -> Iterator[tuple[str, str]]:
    """Where the body and what stands under it come from."""
    if body.rule:
        yield "sections", body.rule
    if bottom.keywords:
        yield "keywords", "tags-line"
    if bottom.copyright:
        yield "copyright", "copyright-line"
    if thread is not None:
        yield "comments", thread.rule
        if thread.flattened:
            yield "comments", "flattened"


def _dateline(pieces: Sequence[Piece]) -> tuple[Dateline | None, list[Piece]]:
    """The dateline of the first paragraph, and the pieces without it."""
    body = list(pieces)
    first = next((at for at, p in enumerate(body) if p.kind == "text"), None)
    if first is None or (found := dateline_in(body[first].text)) is None:
        return None, body
    rest = body[first].text[found.length :].lstrip()
    body[first : first + 1] = [evolve(body[first], text=rest)] if rest else []
    return found, body


def _body(pieces: Sequence[Piece], *, markdown: bool, marked: bool, cut: bool) -> Body:
    """The sections; headings that nothing marks are told by their form.

    Where a thread was `cut` off, a heading with nothing under it was the
    page's, not the story's.
    """
    shown = [piece for piece in pieces if piece.kind != "rule"]
    if marked or any(piece.kind == "heading" for piece in shown):
        flags = [piece.kind == "heading" for piece in shown]
        rule = "marked-headings"
    else:
        told = headings([piece.text for piece in shown])
        flags = [
            flag and piece.kind == "text"
            for flag, piece in zip(told, shown, strict=True)
        ]
        rule = "heading-form"
        while cut and flags and flags[-1]:
            flags.pop()
            shown.pop()
    sections = tuple(_sections(shown, flags, markdown=markdown))
    return Body(sections, rule if any(flags) else None)


def _sections(
    pieces: Sequence[Piece], flags: Sequence[bool], *, markdown: bool
) -> Iterator[Section]:
    starts = [at for at, flag in enumerate(flags) if flag]
    bounds = [*([0] if not flags or not flags[0] else []), *starts, len(pieces)]
    number = 0
    for count, start in enumerate(bounds[:-1], 1):
        heading = pieces[start] if flags and flags[start] else None
        first = start + 1 if heading else start
        blocks: list[Block] = []
        for piece in pieces[first : bounds[count]]:
            number += 1
            blocks.append(_block(piece, f"b{number}", markdown=markdown))
        if heading is None and not blocks:
            continue
        yield _section(f"s{count}", heading, blocks, markdown=markdown)


def _section(
    id_: str, heading: Piece | None, blocks: Sequence[Block], *, markdown: bool
) -> Section:
    if heading is None:
        return Section(id=id_, blocks=tuple(blocks))
    text = plain_of(heading.text) if markdown else heading.text
    return Section(id=id_, heading=text, level=heading.level, blocks=tuple(blocks))


def _block(piece: Piece, id_: str, *, markdown: bool) -> Block:
    text, marks = with_marks(piece.text) if markdown else (piece.text, ())
    if piece.kind == "item":
        return ListItem(id_, text, marks, ordered=piece.ordered, depth=piece.depth)
    if piece.kind == "quote":
        return BlockQuote(id_, text, marks)
    if piece.kind == "code":
        return Preformatted(id_, piece.text)
    if piece.kind == "table":
        return Table(id_, piece.rows, header_rows=1)
    if piece.kind == "figure":
        url, alt, caption = piece.rows[0]
        if ADDRESS.fullmatch(url):
            return Figure(id_, Image(url=url, alt=alt or None, caption=caption or None))
    return Paragraph(id_, text, marks)
