"""The steps from a text to an Article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

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
from articlekit.language.page import words_for
from articlekit.model import Article, Finding, Section
from articlekit.parse.text.bylines import Dateline, dateline_in
from articlekit.parse.text.comment_lines import lexicon
from articlekit.parse.text.ends import Top, below, top_of, without_adverts
from articlekit.parse.text.headings import headings
from articlekit.parse.text.lines import lines_of, wrapping
from articlekit.parse.text.markdown import plain_of, with_marks
from articlekit.parse.text.pieces import Piece, is_markdown, pieces_of
from articlekit.parse.text.threads import Page, find_thread

__all__ = ["read_story"]


def read_story(text: str, language: str | None, *, given: bool) -> Article:
    """The article that a clean text holds."""
    words = words_for(language)
    languages = () if language is None else (language,)
    markdown = is_markdown(text)
    lines = lines_of(text)
    page = Page(lines, wrapping(lines), lexicon(language), markdown)
    thread = find_thread(page)
    if thread is not None:
        lines = lines[: thread.start]
    wraps = wrapping(lines)
    pieces = without_adverts(pieces_of(lines, wraps, markdown=markdown), words)
    top = top_of(pieces, languages, words)
    bottom = below(top.rest, words)
    dateline, body = _dateline(bottom.pieces)
    sections = tuple(_sections(body, markdown=markdown, marked=top.marked))
    location = dateline.location if dateline else top.location
    source = top.source or (dateline.source if dateline else None)
    headline = plain_of(top.headline) if top.headline and markdown else top.headline
    return Article(
        headline=headline,
        language=language,
        byline=top.byline,
        authors=top.authors,
        dateline=dateline.text if dateline else None,
        location=location or None,
        source=source,
        published=top.dates.published,
        modified=top.dates.modified,
        keywords=bottom.keywords,
        copyright=bottom.copyright,
        sections=sections,
        comments=thread.comments if thread else (),
    )


def _dateline(pieces: Sequence[Piece]) -> tuple[Dateline | None, list[Piece]]:
    """The dateline of the first paragraph, and the pieces without it."""
    from attrs import evolve

    body = list(pieces)
    first = next((at for at, p in enumerate(body) if p.kind == "text"), None)
    if first is None:
        return None, body
    found = dateline_in(body[first].text)
    if found is not None:
        rest = body[first].text[found.length :].lstrip()
        body[first : first + 1] = [evolve(body[first], text=rest)] if rest else []
    return found, body


def _sections(
    pieces: Sequence[Piece], *, markdown: bool, marked: bool
) -> Iterator[Section]:
    marked = marked or any(piece.kind == "heading" for piece in pieces)
    guessed = [False] * len(pieces)
    if not marked:
        flags = headings([piece.text for piece in pieces])
        guessed = [
            flag and piece.kind == "text"
            for flag, piece in zip(flags, pieces, strict=True)
        ]
    heading: str | None = None
    level = 2
    blocks: list[Block] = []
    number = count = 0
    for piece, guess in zip(pieces, guessed, strict=True):
        if piece.kind == "rule":
            continue
        if piece.kind == "heading" or guess:
            if blocks or heading is not None:
                number += 1
                yield Section(
                    id=f"s{number}", heading=heading, level=level, blocks=tuple(blocks)
                )
            heading, level, blocks = piece.text, piece.level, []
            continue
        count += 1
        blocks.append(_block(piece, f"b{count}", markdown=markdown))
    if blocks or heading is not None:
        number += 1
        yield Section(
            id=f"s{number}", heading=heading, level=level, blocks=tuple(blocks)
        )


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
        return Figure(id_, Image(url=url, alt=alt or None, caption=caption or None))
    return Paragraph(id_, text, marks)
