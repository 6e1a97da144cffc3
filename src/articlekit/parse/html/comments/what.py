"""What a comment says: its words, without its head and its buttons."""

from __future__ import annotations

import re

from attrs import define, field

from articlekit.language.page import EVERY_LANGUAGE
from articlekit.parse.html.comments.names import (
    ACTION,
    AUTHOR,
    AVATAR,
    BODY,
    COMMENT,
    DATE,
    HIDDEN,
    LIKES,
    META,
    POST,
    REPLY,
    SIGNATURE,
    TITLE,
    plain,
)
from articlekit.parse.html.comments.pieces import Key, Pieces, Stretch
from articlekit.prose.clean import visible

__all__ = ["Words", "find_body", "words_of"]

LONGEST_NOTE = 90
"""In characters: a longer line is no button and no label."""

LONGEST_INNER, LONGEST_REST, LONGEST_BUTTON = 40, 45, 30
SPACE = re.compile(r"[ \t\n\r\f\v]+")
NUMBERS = re.compile(r"[#№]?\s*\d{1,6}(?:[.:/)]\d{0,6})*[.:)]?")
ORNAMENTS = frozenset(("", "|", "·", "•", "-", "–", "—", ":", "/", "#"))
HEAD = AUTHOR | DATE | ACTION | META | AVATAR | LIKES
NOTE = HEAD | TITLE
UNSEEN = HIDDEN | SIGNATURE
SMALL = frozenset(("a", "span", "h3"))
FULLY, PARTLY = 12, 2
"""How much smaller than all the text a body may be: one that is named so, any other."""


@define(eq=False)
class Words:
    """The words of a comment, in paragraphs."""

    paragraphs: list[str] = field(factory=list)
    buttons: int = 0
    linked: int = 0
    """Characters of them inside links."""


def find_body(
    found: Pieces, heads: tuple[Stretch | None, ...], learned: Key | None = None
) -> Stretch | None:
    """The element that holds the words alone, if one is called so.

    One like it, `learned` from the neighbours of the comment, is taken at once.
    """
    known = found.known(learned)
    if len(known) == 1 and known[0].start < known[0].end:
        return known[0]
    best: Stretch | None = None
    most = 0
    held = [head for head in heads if head is not None and head.start < head.end]
    for stretch in found.stretches:
        if _is_body(stretch) and not any(head.inside(stretch) for head in held):
            size = _size(found, stretch) * (2 if stretch.bits & BODY else 1)
            if size > most:
                best, most = stretch, size
    if best is None:
        return None
    total = _size(found, Stretch(found.unit, "", 0, 0, 0, len(found.pieces), {}))
    total -= sum(_size(found, head) for head in held)
    named = best.bits & BODY and best.bits & (COMMENT | POST)
    return best if (FULLY if named else PARTLY) * _size(found, best) >= total else None


def _is_body(stretch: Stretch) -> bool:
    """Whether an element is called the text of something."""
    bits = stretch.bits
    if not bits & (BODY | COMMENT | POST) or bits & (UNSEEN | TITLE):
        return False
    if bits & HEAD and not bits & BODY:
        return False
    if bits & REPLY and not bits & COMMENT:
        return False
    return not (bits & (ACTION | AVATAR | META | AUTHOR) and stretch.tag in SMALL)


def _size(found: Pieces, stretch: Stretch) -> int:
    """How many characters of an element may be the text of the comment."""
    return sum(
        len(piece.text.strip())
        for piece in found.pieces[stretch.start : stretch.end]
        if not piece.bits & (UNSEEN | LIKES | AVATAR)
        and (not piece.bits & (ACTION | META | AUTHOR | DATE) or piece.bits & BODY)
    )


def words_of(
    found: Pieces,
    body: Stretch | None,
    heads: tuple[Stretch | None, ...],
    named: int | None,
) -> Words:
    """The words of a comment: those of its `body`, or of all but its `heads`.

    `named` is a line that only names the author.
    """
    start, end = (body.start, body.end) if body else (0, len(found.pieces))
    dropped: set[int] = set()
    for head in heads:
        if head is not None and start <= head.start:
            dropped.update(range(head.start, head.end))
    words = Words()
    paragraphs: dict[int, list[str]] = {}
    lines: dict[int, list[int]] = {}
    for number in range(start, end):
        lines.setdefault(found.pieces[number].line, []).append(number)
    for line, numbers in lines.items():
        if body is None and line == named:
            continue
        if text := _line(found, numbers, dropped, body, words):
            paragraphs.setdefault(found.pieces[numbers[0]].paragraph, []).append(text)
    words.paragraphs = ["\n".join(lines) for lines in paragraphs.values()]
    if body is None:
        _trim(words.paragraphs)
    return words


def _line(
    found: Pieces,
    numbers: list[int],
    dropped: set[int],
    body: Stretch | None,
    words: Words,
) -> str:
    """What of a line belongs to the comment's words."""
    pieces = [found.pieces[number] for number in numbers if number not in dropped]
    pieces = [piece for piece in pieces if not piece.bits & UNSEEN]
    if not pieces:
        return ""
    if pieces[0].exact:
        return visible("".join(piece.text for piece in pieces)).strip("\n").rstrip()
    kept = [_spaced(piece.text) for piece in pieces]
    text = (kept[0] if len(kept) == 1 else _spaced("".join(kept))).strip()
    links = [len(one) for one, piece in zip(kept, pieces, strict=True) if piece.linked]
    if (links or body is None) and _is_button(kept, text):
        words.buttons += 1
        return ""
    if len(text) <= LONGEST_REST and not dropped.isdisjoint(numbers):
        return ""
    if len(text) <= (LONGEST_INNER if body else LONGEST_NOTE):
        # what is around the body says nothing about a line in it
        note = NOTE & ~(body.bits | body.around) if body else NOTE
        if all(piece.bits & note for piece in pieces):
            return ""
    words.linked += sum(links)
    return text


def _spaced(text: str) -> str:
    """The text without what cannot be seen, each run of blanks a single space."""
    if text.isprintable() and text.isascii() and "  " not in text:
        return text
    return SPACE.sub(" ", visible(text))


def _is_button(kept: list[str], text: str) -> bool:
    """Whether a line is nothing but buttons."""
    if len(text) > LONGEST_NOTE:
        return False
    return plain(text) in EVERY_LANGUAGE.buttons or all(
        plain(one) in EVERY_LANGUAGE.buttons or not one.strip() for one in kept
    )


def _trim(paragraphs: list[str]) -> None:
    """Nothing: what is no text goes from both ends."""
    for end in (-1, 0):
        while paragraphs and _is_furniture(paragraphs[end]):
            paragraphs.pop(end)


def _is_furniture(text: str) -> bool:
    """Whether a paragraph is a button, a number or an ornament."""
    bare = plain(text)
    return (
        text.strip() in ORNAMENTS
        or NUMBERS.fullmatch(text) is not None
        or bare in EVERY_LANGUAGE.replies
        or (bare in EVERY_LANGUAGE.buttons and len(text) < LONGEST_BUTTON)
    )
