"""The two ends of a story: headline and bylines above, furniture below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen

from articlekit.language.page import AllWords
from articlekit.model import Author
from articlekit.parse.text.bylines import Dates, byline_in, dates_of
from articlekit.parse.text.furniture import (
    after_label,
    is_advert,
    is_comments_heading,
    is_copyright,
    is_furniture,
    is_notice,
)
from articlekit.parse.text.lines import closed, width
from articlekit.parse.text.pieces import Piece

__all__ = ["Top", "below", "top_of", "without_adverts"]

LONGEST_HEADLINE = 250
SENTENCE = 120
"""A closed line wider than this opens the story and is no headline."""

TAGS = re.compile(r"[,;|·、，؛،]|\s(?=#)")
FULL = 60
"""In columns: a closed line this wide is a paragraph."""

ENTRY = 14
NO_DATES = Dates()
DEEP = 14
"""How many pieces below the headline may be bylines and buttons."""


@frozen
class Top:
    """What stands above the first paragraph."""

    headline: str | None
    rest: tuple[Piece, ...]
    """The pieces from the first paragraph on, with what else stays in the body."""

    marked: bool = False
    """Whether the headline is marked as one, as the other headings will be then."""

    byline: str | None = None
    authors: tuple[Author, ...] = ()
    source: str | None = None
    location: str | None = None
    dates: Dates = NO_DATES


def top_of(pieces: Sequence[Piece], languages: Sequence[str], words: AllWords) -> Top:
    """The headline, and what stands between it and the first paragraph."""
    start = _start(pieces, words)
    headline = _headline(pieces, start)
    if headline is None:
        return Top(None, tuple(pieces))
    top = Top(headline, (), marked=pieces[start].kind == "heading")
    kept: list[Piece] = []
    end = min(start + 1 + DEEP, len(pieces))
    at = start + 1
    while at < end:
        piece = pieces[at]
        if piece.kind == "text" and closed(piece.text) and width(piece.text) > FULL:
            break
        if piece.kind not in {"text", "rule", "item"}:
            break
        read = _read(piece, top, languages, words)
        if read is None:
            kept.append(piece)
        else:
            top = read
        at += 1
    return evolve(top, rest=(*kept, *pieces[at:]))


def _start(pieces: Sequence[Piece], words: AllWords) -> int:
    """Where the headline stands: below buttons, and a menu that begins with one."""
    start = at = 0
    while at < min(DEEP, len(pieces)):
        if _above_headline(pieces[at], words):
            start = at + 1
        elif not start or not _is_tiny(pieces[at]):
            break
        at += 1
    return start if start < len(pieces) else 0


def _is_tiny(piece: Piece) -> bool:
    """Whether a line could be an entry of a menu: "World"."""
    short = width(piece.text) <= ENTRY and " " not in piece.text
    return short and piece.kind in {"text", "item"}


def _above_headline(piece: Piece, words: AllWords) -> bool:
    return piece.kind == "rule" or (
        piece.kind in {"text", "item"} and is_furniture(piece.text, words)
    )


def _headline(pieces: Sequence[Piece], start: int) -> str | None:
    """The first piece, unless it is the first paragraph."""
    first = pieces[start]
    if first.kind == "heading":
        return first.text
    if first.kind != "text" or width(first.text) > LONGEST_HEADLINE:
        return None
    ends = first.text.rstrip()[-1:]
    if width(first.text) > SENTENCE and closed(first.text) and not _is_quote(ends):
        return None
    alone = len(pieces) == start + 1
    return None if alone and closed(first.text) else first.text


def _is_quote(mark: str) -> bool:
    return mark in "\"'”’»“‘」』"


def _read(
    piece: Piece, top: Top, languages: Sequence[str], words: AllWords
) -> Top | None:
    """The top with what a piece adds to it; None where it is of the story."""
    text = piece.text.strip("*_ ")
    if piece.kind == "rule" or is_furniture(text, words):
        return top
    if is_comments_heading(text, words) or is_notice(text, words):
        return top
    dates = dates_of(text, languages, words)
    if dates is not None:
        return evolve(top, dates=_both(top.dates, dates))
    found = byline_in(text, languages, words)
    if found is None:
        return None
    return evolve(
        top,
        byline=top.byline or text,
        authors=top.authors or found.authors,
        source=top.source or found.source,
        location=top.location or found.location,
        dates=_both(top.dates, found.dates),
    )


def _both(first: Dates, second: Dates) -> Dates:
    return Dates(first.published or second.published, first.modified or second.modified)


@frozen
class Below:
    """What stands under the story."""

    pieces: tuple[Piece, ...]
    """The story without it."""

    keywords: tuple[str, ...] = ()
    copyright: str | None = None


def below(pieces: Sequence[Piece], words: AllWords) -> Below:
    """The story without the furniture under it, and what that tells."""
    full = next(
        (at for at in reversed(range(len(pieces))) if _is_paragraph(pieces[at], words)),
        -1,
    )
    end = len(pieces)
    for at in range(full + 1, len(pieces)):
        if _ends_story(pieces[at], words):
            end = at
            break
    keywords: tuple[str, ...] = ()
    owner = None
    for piece in pieces[end:]:
        if is_copyright(piece.text):
            owner = owner or piece.text
        elif not keywords and (tags := after_label(piece.text, words.tags)):
            keywords = tuple(
                dict.fromkeys(k for tag in TAGS.split(tags) if (k := tag.strip(" #.")))
            )
    while end and pieces[end - 1].kind == "rule":
        end -= 1
    return Below(tuple(pieces[:end]), keywords, owner)


def _is_paragraph(piece: Piece, words: AllWords) -> bool:
    """Whether a piece is surely of the story."""
    if piece.kind in {"heading", "rule"}:
        return False
    if piece.kind in {"quote", "table", "figure", "code"}:
        return True
    return (
        closed(piece.text)
        and width(piece.text) > FULL
        and not _ends_story(piece, words)
    )


def _ends_story(piece: Piece, words: AllWords) -> bool:
    text = piece.text
    if piece.kind in {"table", "figure", "code", "quote"}:
        return False
    return (
        is_furniture(text, words)
        or is_notice(text, words)
        or is_comments_heading(text, words)
        or after_label(text, words.tags) is not None
        or (len(text) < FULL and after_label(text, words.teasers) is not None)
    )


def without_adverts(pieces: Sequence[Piece], words: AllWords) -> list[Piece]:
    """The pieces without the labels of advertisements between them."""
    return [
        piece
        for piece in pieces
        if piece.kind not in {"text", "heading"} or not is_advert(piece.text, words)
    ]
