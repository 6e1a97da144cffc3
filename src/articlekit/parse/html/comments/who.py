"""Who wrote a comment: which of its elements, or which words, name the author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from articlekit.language.page import EVERY_LANGUAGE
from articlekit.parse.html.comments.names import (
    ACTION,
    AUTHOR,
    AVATAR,
    BADGE,
    BITS,
    BODY,
    COMMENT,
    DATE,
    HIDDEN,
    LIKES,
    META,
    NAME,
    QUOTE,
    REPLY,
    SIGNATURE,
    TITLE,
    plain,
)
from articlekit.parse.html.comments.people import MOST_WORDS, clean_name
from articlekit.parse.html.comments.pieces import Key, Pieces, Stretch
from articlekit.parse.html.comments.times import first_date
from articlekit.parse.html.comments.when import is_edited

__all__ = ["Who", "author_by_markup", "author_elsewhere"]

LONGEST, SHORT = 90, 60
"""In characters: a line with a name in it, and a name with a title."""

MOST_LINES = 6
PROFILE = re.compile(
    r"(?i)(?:/|[?&]|^)(?:~|@|u/|users?\b|profil|author|autor|auteur|members?\b|mitglied"
    r"|people|person|in/|nutzer|usuario|utilisateur|account|u=|mode=viewprofile)"
)
NAMING = frozenset(("b", "strong", "h2", "h3", "h4", "h5", "h6", "a", "dt"))
OWNERS = ("data-author", "data-username", "data-user-name", "author")
NO_NAME = DATE | ACTION | AVATAR | TITLE | LIKES


@frozen
class Who:
    """The author of a comment, and what told."""

    name: str | None = None
    sure: bool = False
    """Whether the markup says that this is the author."""

    stretch: Stretch | None = None
    line: int | None = None
    """The line that holds the name, where that is no element."""


def author_by_markup(
    found: Pieces, time: Stretch | None, languages: Sequence[str], learned: Key | None
) -> Who:
    """The author, by what the markup calls an element.

    An element `learned` from the neighbours of the comment is tried first.
    """
    for stretch in found.known(learned):
        if name := _name_in(found, stretch, time, languages):
            return Who(name, sure=True, stretch=stretch)
    best = 0
    who = Who()
    for stretch in found.stretches:
        rank = _rank(found, stretch)
        if rank > best and (name := _name_in(found, stretch, time, languages)):
            best = rank
            who = Who(name, sure=True, stretch=stretch)
    return who


def author_elsewhere(
    found: Pieces, time: Stretch | None, body: Stretch | None, languages: Sequence[str]
) -> Who:
    """The author, by where a name stands."""
    who = _in_words(found, time, body, languages, spoken=True)
    if who.name is None:
        who = _by_place(found, time, body, languages)
    if who.name is None:
        who = _in_words(found, time, body, languages, spoken=False)
    return _in_attributes(found) if who.name is None else who


def _rank(found: Pieces, stretch: Stretch) -> int:
    """How surely an element names the author, by what it is called; 0 if not."""
    bits, around = stretch.bits, stretch.around
    if rank := _rank_of_property(found, stretch):
        return rank
    if (
        ((bits | around) & (SIGNATURE | QUOTE) and stretch.tag != "cite")
        or bits & (AVATAR | BADGE | TITLE)
        or stretch.tag in {"img", "time", "abbr"}
        or (bits & AUTHOR and bits & DATE and not bits & NAME)
    ):
        return 0
    if bits & ACTION and (not bits & AUTHOR or bits & REPLY):
        # many a link has "link" among its classes
        return 4 if _is_profile(stretch) and not bits & (REPLY | COMMENT | DATE) else 0
    if around & (ACTION | BODY) and not around & (META | AUTHOR):
        rank = 4 if bits & COMMENT else int(bool(bits & NAME))
        return rank if bits & AUTHOR and not bits & META else 0
    rank = _rank_of_names(stretch) or _rank_of_tag(stretch)
    if rank and is_edited(stretch, found.text(stretch.start, stretch.end)[:SHORT]):
        return 0
    return rank


def _rank_of_property(found: Pieces, stretch: Stretch) -> int:
    """How surely an element names the author, by its microdata or RDFa."""
    attributes = stretch.attributes
    name = attributes.get("itemprop") or attributes.get("property") or ""
    if "author" in name or "creator" in name:
        return 9 if len(found.text(stretch.start, stretch.end)) < SHORT else 5
    return 10 if "name" in name and stretch.around & AUTHOR else 0


def _rank_of_names(stretch: Stretch) -> int:
    """How surely an element names the author, by its class."""
    bits = stretch.bits
    if bits & NAME and (bits & COMMENT or (bits | stretch.around) & AUTHOR):
        return 8
    if bits & AUTHOR:
        return 5 if bits & META else 6
    return 0


def _rank_of_tag(stretch: Stretch) -> int:
    """How surely an element names the author, by its tag and where it leads."""
    tag = stretch.tag
    if tag == "cite":
        return 5
    if tag in {"a", "b", "strong"} and stretch.around & AUTHOR:
        return 7
    if _is_profile(stretch):
        return 4
    return 3 if stretch.bits & NAME and not stretch.bits & META else 0


def _is_profile(stretch: Stretch) -> bool:
    """Whether an element leads to the page of a person."""
    href = stretch.attributes.get("href")
    return stretch.tag == "a" and href is not None and bool(PROFILE.search(href))


def _name_in(
    found: Pieces, stretch: Stretch, time: Stretch | None, languages: Sequence[str]
) -> str | None:
    """The name that an element holds, if what it holds can be one."""
    start, end = stretch.start, stretch.end
    if time is not None and time.inside(stretch):
        if (start, end) == (time.start, time.end):
            text = found.text(start, end)
            dated = first_date(text, languages)
            return clean_name(text[: dated.start]) if dated else None
        start, end = (start, time.start) if time.start > start else (time.end, end)
    if end - start == 1:
        (piece,) = found.pieces[start:end]
        shown = not piece.bits & (HIDDEN | LIKES) or piece.bits & NAME
        return clean_name(piece.text) if shown else _told(stretch)
    lines: dict[int, list[str]] = {}
    for piece in found.pieces[start:end]:
        if not piece.bits & (HIDDEN | LIKES) or piece.bits & NAME:
            lines.setdefault(piece.line, []).append(piece.text)
    if not lines:
        return _told(stretch)
    names = (clean_name("".join(words)) for words in lines.values())
    return next((name for name in names if name), None)


def _told(stretch: Stretch) -> str | None:
    """The name that an element tells machines alone."""
    if stretch.tag != "meta":
        return None
    return clean_name(stretch.attributes.get("content", ""))


def _by_place(
    found: Pieces, time: Stretch | None, body: Stretch | None, languages: Sequence[str]
) -> Who:
    """The first link, heading or bold word at the top, or beside the time."""
    for stretch in found.stretches:
        if (
            stretch.tag not in NAMING
            or stretch.start == stretch.end
            or stretch is time
            or stretch.bits & NO_NAME
            or (stretch.around & (ACTION | LIKES) and not stretch.around & META)
            or (body is not None and body.holds(stretch.start))
            or not _heads(found, stretch, time)
        ):
            continue
        name = _name_in(found, stretch, time, languages)
        if name and len(name.split()) <= MOST_WORDS:
            return Who(name, stretch=stretch)
    return Who()


def _heads(found: Pieces, stretch: Stretch, time: Stretch | None) -> bool:
    """Whether an element stands in a short line at the top, or beside the time."""
    pieces = found.pieces
    line = pieces[stretch.start].line
    if sum(len(one.text.strip()) for one in pieces if one.line == line) > LONGEST:
        return False
    if (
        time is not None
        and time.start < len(pieces)
        and pieces[time.start].line == line
    ):
        return True
    above = {one.line for one in pieces[: stretch.start] if not one.bits & HIDDEN}
    return len(above - {line}) <= 1


def _in_words(
    found: Pieces,
    time: Stretch | None,
    body: Stretch | None,
    languages: Sequence[str],
    *,
    spoken: bool,
) -> Who:
    """The name before "says", or else the one before the time."""
    for line, numbers in [*found.lines(body).items()][:MOST_LINES]:
        text = found.text(numbers[0], numbers[-1] + 1)
        if len(text) > LONGEST:
            continue
        words = text.rstrip(" :").split()
        says = len(words) > 1 and plain(words[-1]) in EVERY_LANGUAGE.says
        if spoken and not says:
            continue
        dated = first_date(text, languages)
        if dated is not None:
            text = text[: dated.start]
        elif time is not None and numbers[0] < time.start <= numbers[-1]:
            text = found.text(numbers[0], time.start)
        elif not says:
            continue
        if name := clean_name(text):
            return Who(name, sure=says, line=line)
    return Who()


def _in_attributes(found: Pieces) -> Who:
    """The name of a portrait, or of the comment itself."""
    for key in OWNERS:
        if name := clean_name(found.unit.get(key) or ""):
            return Who(name, sure=True)
    for stretch in found.stretches:
        if stretch.tag == "img" and (stretch.bits | stretch.around) & AVATAR:
            name = clean_name(stretch.attributes.get("alt", ""))
            if name and plain(name) not in BITS:
                return Who(name)
    return Who()
