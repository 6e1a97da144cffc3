"""Names out of bylines, one by one: nobody rather than somebody wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from articlekit.language.bylines import (
    CREDENTIALS,
    NAME_PARTICLES,
    desk_words,
    label_words,
)
from articlekit.language.page import EVERY_LANGUAGE, page_words
from articlekit.language.page import plain as bare
from articlekit.model import Author
from articlekit.parse.html.evidence import letters
from articlekit.prose.clean import one_line
from articlekit.prose.dates import dates_in

__all__ = ["named", "people"]

MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
HANDLE = re.compile(r"(?<!\w)@\w{2,40}")
BRACKETED = re.compile(r"\s*[(（\[【<][^()（）\[\]【】<>]{0,200}[)）\]】>]")
APART = re.compile(
    r"\s*(?:[;|•·●▪／｜、，\n\t]|(?<=\s)[/–—>»-](?=\s)|(?<=\w)/(?=\w{3})|\s\.\s)\s*"
)
COMMA = re.compile(r"\s*[,،]\s*")
CLOCK = re.compile(r"\d{1,2}[:.]\d{2}|\d{4}|\d{1,3}\s*(?:min|hours?|days?)\b")
NAME_WORD = re.compile(r"[^\W\d_][\w.'’‘`´‐-]*|[^\W\d_]")
LONGEST = 300
LONGEST_NAME = 60
MOST_WORDS = 6
WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
WITHOUT_CASE = re.compile("[\u0590-\u08ff\u0900-\u109f\u1200-\u137f]")


def people(
    byline: str, language: str | None = None, sites: Iterable[str] = ()
) -> tuple[Author, ...]:
    """Those whom a byline names, each with the job and mail beside the name.

    Example:
        >>> [a.name for a in people("By Jane Doe, Staff Writer and Sam Poe")]
        ['Jane Doe', 'Sam Poe']
    """
    text = one_line(byline)
    if not text or len(text) > LONGEST:
        return ()
    mails = MAIL.findall(text)
    text = HANDLE.sub(" ", ADDRESS.sub(" ", MAIL.sub(" | ", text)))
    text = _without_dates(text)
    found: list[Author] = []
    names = frozenset(map(letters, sites))
    for part in _parts(text, language):
        if found and found[-1].title is None and _is_job(part):
            found[-1] = evolve(found[-1], title=part)
        elif bare(part).strip(".") in CREDENTIALS:
            continue
        elif named(part) and letters(part) not in names:
            found.append(Author(name=part))
    if len(mails) == len(found) == 1:
        found = [evolve(found[0], email=mails[0])]
    unique = {letters(author.name): author for author in reversed(found)}
    return tuple(reversed(unique.values()))


def _without_dates(text: str) -> str:
    """The byline up to the date behind it, or behind the date before it."""
    found = next(dates_in(text), None)
    if found is None:
        return text
    before = text[: found.start]
    return before if any(map(str.isalpha, before)) and len(before) > 8 else text[found.end :]  # noqa: PLR2004


def _parts(text: str, language: str | None) -> Iterator[str]:
    """The pieces of a byline, each a name, a job or something else."""
    for piece in APART.split(text):
        piece = _without_opening(piece)  # noqa: PLW2901
        for item in COMMA.split(piece):
            for name in _both(item, language):
                cleaned = _cleaned(name)
                if cleaned:
                    yield cleaned


def _cleaned(text: str) -> str:
    """A name without brackets, the label before it and the marks around it."""
    text = BRACKETED.sub(" ", text)
    text = _without_opening(one_line(text).strip(" .:,;-–—|*#\"“”„»«>/"))
    return one_line(text).strip(" :,;-–—|*#\"“”„»«>/")


def _without_opening(text: str) -> str:
    """The text behind "By", "Written by", "Von" and the like."""
    for _ in range(3):
        words = text.split(" ")
        for count in range(min(MOST_OPENING, len(words) - 1), 0, -1):
            opening = " ".join(words[:count])
            if bare(opening) in EVERY_LANGUAGE.by and not _is_first_name(words, count):
                text = " ".join(words[count:])
                break
        else:
            head, colon, tail = text.partition(":")
            if colon and bare(head) in EVERY_LANGUAGE.by and tail.strip():
                text = tail
            else:
                break
    return text


MOST_OPENING = 4


def _is_first_name(words: Sequence[str], count: int) -> bool:
    """Whether what looks like "By" is part of a name: "Von Miller", "Bai Ling"."""
    return count == 1 and len(words) == 2 and words[0] in {"Theo", "Par", "Av", "Di"}  # noqa: PLR2004


def _both(text: str, language: str | None) -> list[str]:
    """The two sides of "and", where each can be a name."""
    words = page_words(language)
    joints = {"and", "&", "with", "und", "et"}
    joints |= {joint.lower() for joint in words.both} if words else set()
    tokens = text.split(" ")
    sides: list[list[str]] = [[]]
    for token in tokens:
        if token.lower() in joints and sides[-1]:
            sides.append([])
        else:
            sides[-1].append(token)
    names = [" ".join(side) for side in sides if side]
    if len(names) > 1 and any(len(n) == 1 for n in names):
        return [text]
    return names


def _is_job(text: str) -> bool:
    """Whether a piece of a byline is what somebody does."""
    key = bare(text)
    if key in EVERY_LANGUAGE.jobs:
        return True
    words = key.split()
    return len(words) <= MOST_WORDS and bool(
        words and (words[-1] in EVERY_LANGUAGE.jobs or words[0] in EVERY_LANGUAGE.jobs)
    )


def named(text: str) -> bool:
    """Whether a text can be the name of somebody.

    Handles and mononyms can: readers know people by them.
    """
    if not 2 <= len(text) <= LONGEST_NAME or not any(map(str.isalpha, text)):  # noqa: PLR2004
        return False
    key = bare(text)
    if (
        key in desk_words()
        or key in label_words()
        or key in EVERY_LANGUAGE.jobs
        or key in EVERY_LANGUAGE.furniture
        or CLOCK.search(text)
        or any(mark in text for mark in "@/:?!=<>{}[]©…")
    ):
        return False
    words = text.split()
    if len(words) > MOST_WORDS:
        return False
    if WIDE.search(text) or WITHOUT_CASE.search(text):
        return True
    if len(words) == 1:
        return True
    small = [w for w in words if w[0].islower() and w.lower() not in NAME_PARTICLES]
    return not small or (len(small) == len(words) and len(words) == 2)  # noqa: PLR2004
