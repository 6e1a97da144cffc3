"""What a single line says about a comment: who wrote it, when, in answer to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from attrs import evolve, frozen

from articlekit.checks import ADDRESS
from articlekit.language.calendar import months
from articlekit.parse.text.comment_names import (
    LONGEST_NAME,
    arrowed,
    is_aside,
    is_name,
    plain,
    trimmed,
    without_says,
)
from articlekit.parse.text.lexicon import Lexicon
from articlekit.parse.text.lines import CLOSING
from articlekit.prose.dates import dates_in

__all__ = ["Reading", "read_line"]

LONGEST = 160
LINK = re.compile(r"\[([^\[\]\n]{1,120})\]\(([^()\s]{1,500})\)")
BOLD = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`")
LEADING = re.compile(r"(?:#{1,6}\s+|[-+*•·–—]\s+)?([↳└╰⤷↪➥➜→»>\s]*)")
NUMBER = re.compile(
    r"(?P<sign>#|(?:No|Nr|N°|№)\.?\s*)?"
    r"(?P<number>\d{1,5}(?:\.\d{1,4}){0,6})(?P<mark>[.):]?)(?=\s|$|[—–|·-])\s*",
    re.IGNORECASE,
)
DIGITS_OR_SIGN = tuple("#123456789")
MARK = "\x1f"
"""Stands in for a date that was taken out."""

APART = re.compile(
    rf"{MARK}|[·•|∙⋅│●▪・～~]|\s+[-–—/]+\s+|^\s*[-–—/]+\s+|\s+[-–—/]+\s*$|,\s+|，|、"
    r"|[()\[\]（）【】]|\t|\s{2,}|;\s"
)
THUMBS = re.compile("[△▽▲▼△▽👍👎❤♥⬆⬇↑↓⇧⇩♡★☆✓✔⚑🚩🏳⋮…−]|\ufe0f|\\+(?=\\d)")
CAMEL = re.compile(r"(?<=[^\W\d_A-ZÄÖÜÉÈÀ])(?=[A-ZÄÖÜÉÈÀ])")
"""Where buttons ran together: `ReplyDelete`."""

COUNT = re.compile(r"-?\d[\d.,]*")
SIGIL = re.compile(r"^(?:@|/?u/)")
HANDLE = re.compile(r"@[\w.-]{2,40}$")
NUMERIC = re.compile(r"\d{1,4}(?:[.:/h-]\d{1,4}){0,2}\.?$")
REFERENCE = re.compile(r"#?\s*(\d{1,5}(?:\.\d{1,4}){0,6})\b\.?")


@frozen
class Reading:
    """What a line tells that is no text of a comment."""

    name: str | None = None
    bold: bool = False
    """Whether the name is set off by marks."""

    published: datetime | date | None = None
    dated: bool = False
    """Whether it tells a time, be it only "3 hours ago"."""

    says: bool = False
    number: str | None = None
    parent: str | None = None
    """The name of whoever is answered."""

    parent_number: str | None = None
    aside: str | None = None
    """What stands beside the name: a place, or the name that is answered."""

    likes: int | None = None
    buttons: int = 0
    replies: int | None = None
    """Announces answers: how many, or 0 where it does not say."""

    url: str | None = None
    arrows: int = 0
    """How many signs before the line set it below another."""

    rest: str = ""
    """Text of the comment that follows on the same line."""

    @property
    def heads(self) -> bool:
        """Whether the line alone begins a comment."""
        return self.name is not None and (
            self.dated or self.says or self.number is not None or bool(self.parent)
        )


def read_line(text: str, known: Lexicon) -> Reading | None:
    """What a line tells about a comment; None where it is text."""
    if len(text) > LONGEST or _is_prose(text):
        return _inline(text, known)
    url, bare = _unlinked(text)
    leading = LEADING.match(bare)
    assert leading is not None
    arrows = len(re.sub(r"\s", "", leading[1]))
    bold = bare[leading.end() :].startswith(("**", "__"))
    bare = BOLD.sub("", bare[leading.end() :]).strip()
    read = _read(bare, known, bold=bold)
    if read is None:
        return _inline(text, known)
    if not (read.dated or read.buttons):
        url = None
    return evolve(read, url=url, arrows=arrows) if url or arrows else read


def _is_prose(text: str) -> bool:
    """Whether a line has too many words for anything but a sentence."""
    words = text.count(" ") + 1
    if words > MOST_PROSE:
        return True
    ends = text.rstrip(CLOSING)
    if words <= FEW_PROSE or not ends.endswith(".") or ends.endswith(".."):
        return False
    return not any(map(str.isdigit, text))


MOST_PROSE, FEW_PROSE = 18, 8


def _unlinked(text: str) -> tuple[str | None, str]:
    """The address of the last link in Markdown, and the text without links."""
    if "](" not in text:
        return None, text
    url = None
    for match in LINK.finditer(text):
        url = match[2] if ADDRESS.fullmatch(match[2]) else url
    return url, LINK.sub(r"\1", text)


def _inline(text: str, known: Lexicon) -> Reading | None:
    """A header with the comment behind its colon: "Ana (3 May 2024): I agree"."""
    head, colon, rest = text[:LONGEST].partition(": ")
    if not colon:
        head, colon, rest = text[:LONGEST].partition("：")
    if not colon or not rest.strip():
        return None
    read = read_line(head, known)
    if read is None or not read.name or read.rest:
        return None
    rest = text[len(head) + len(colon) :].strip()
    return evolve(read, rest=BOLD.sub("", rest[:2]) + rest[2:])


def _read(text: str, known: Lexicon, *, bold: bool) -> Reading | None:
    answers = _counted(plain(text), known.words.replies)
    if answers is not None:
        return Reading(replies=answers)
    number, text = _number(text, known)
    read = Reading(number=number)
    text, read = _times(text, read, known)
    text = THUMBS.sub(" ", text)
    segments = [part for part in APART.split(text) if part and part.strip()]
    named: list[str] = []
    for segment in segments:
        found = _segment(segment.strip(), read, known)
        if isinstance(found, Reading):
            read = found
        else:
            named.append(found)
    return _named(named, read, text, known, bold=bold)


def _number(text: str, known: Lexicon) -> tuple[str | None, str]:
    """The number of a comment, and the line without it."""
    label, _, rest = text.partition(" ")
    if rest[:1] in DIGITS_OR_SIGN and plain(label) in known.words.comments:
        # "Comment #3 by Ana"
        text = rest if rest.startswith("#") else f"#{rest}"
    match = NUMBER.match(text)
    if match is None or not (
        match["sign"] or match["mark"] in {".", ")"} or "." in match["number"]
    ):
        return None, text
    if (
        next(iter(dates_in(text[: match.end() + 24], known.languages)), None)
        and not match["sign"]
    ):
        # "12. Mai 2023", "3.5.2024"
        found = next(iter(dates_in(text, known.languages)))
        if found.start < match.end():
            return None, text
    return match["number"], text[match.end() :]


def _times(text: str, read: Reading, known: Lexicon) -> tuple[str, Reading]:
    """The line with a mark in place of each time, and what they tell."""
    digits = any(map(str.isdigit, text))
    if digits:
        last = 0
        pieces: list[str] = []
        for found in dates_in(text, known.languages):
            pieces += [text[last : found.start], MARK]
            last = found.end
            if not read.dated:
                read = evolve(read, published=found.value, dated=True)
        text = "".join([*pieces, text[last:]])
    folded = text.casefold()
    if (digits or not known.words.units.isdisjoint(folded.split())) and any(
        word in folded for word in known.ago_words
    ):
        text, count = known.ago.subn(MARK, text)
        if count:
            read = evolve(read, dated=True)
    if digits and (match := known.score.search(text)):
        read = evolve(read, likes=_whole(match[1]))
        text = known.score.sub(MARK, text)
    return text, read


def _segment(text: str, read: Reading, known: Lexicon) -> Reading | str:
    """The reading with what a part of the line adds, or the part where it is a name."""
    bare = plain(text)
    if not bare or bare in known.words.badges or bare in known.around:
        return read
    if read.dated and bare in known.words.units:
        return read
    if text.startswith("@") and HANDLE.match(text):
        return text
    found = (
        _count(bare, text, read, known)
        or _controls(plain(CAMEL.sub(" ", text)), read, known)
        or _label(bare, read, known)
        or _answer(text, read, known)
    )
    return found or text


def _count(bare: str, text: str, read: Reading, known: Lexicon) -> Reading | None:
    """The reading with a number of readers or of answers."""
    likes = _counted(bare, known.words.likes)
    if likes is None and (answers := _counted(bare, known.words.replies)) is not None:
        return evolve(read, replies=answers)
    if likes is None and COUNT.fullmatch(text):
        likes = _whole(text)
    if likes is None:
        return None
    return evolve(read, likes=likes) if read.likes is None else read


def _label(bare: str, read: Reading, known: Lexicon) -> Reading | None:
    """The reading with a time told in words, or the label above answers."""
    if bare in known.words.replies:
        return evolve(read, replies=0)
    return evolve(read, dated=True) if _is_time(bare, known) else None


def _controls(bare: str, read: Reading, known: Lexicon) -> Reading | None:
    """The reading with what a row of buttons adds: "like reply 2h"."""
    words = known.words
    tokens = bare.split()
    if plain(tokens[0]) not in known.starts and not tokens[0][0].isdigit():
        return None
    at = 0
    while at < len(tokens):
        size = min(MOST_CONTROL, len(tokens) - at)
        while size:
            phrase = plain(" ".join(tokens[at : at + size]))
            without = " ".join(word for word in phrase.split() if not word.isdigit())
            if without in words.buttons or phrase in words.furniture:
                read = evolve(read, buttons=read.buttons + 1)
                break
            if known.age.fullmatch(phrase):
                read = evolve(read, dated=True)
                break
            if at and COUNT.fullmatch(phrase):
                likes = _whole(phrase) if read.likes is None else read.likes
                read = evolve(read, likes=likes)
                break
            if phrase in words.badges or not phrase:
                break
            size -= 1
        if not size:
            return None
        at += size
    return read


MOST_CONTROL = 5
"""Words of the longest button that others may stand beside."""


def _counted(bare: str, units: frozenset[str]) -> int | None:
    """The number that stands before or behind one of the words."""
    match = COUNT.match(bare)
    if match and plain(bare[match.end() :]) in units:
        return _whole(match.group())
    head, _, tail = bare.rpartition(" ")
    tail = tail.strip("()[]")
    if head and COUNT.fullmatch(tail) and plain(head) in units:
        return _whole(tail)
    return None


def _whole(text: str) -> int:
    digits = re.sub(r"\D", "", text)[:9]
    return int(digits) * (-1 if text.startswith("-") else 1) if digits else 0


def _is_time(bare: str, known: Lexicon) -> bool:
    """Whether a part is a time that is not told in full: "today at 10:04"."""
    words = known.words
    if bare in words.lately:
        return True
    if not any(map(str.isdigit, bare)):
        return False
    tokens = bare.replace(",", " ").split()
    told = 0
    for at, token in enumerate(tokens):
        if NUMERIC.match(token):
            told += ":" in token or token.count(".") > 1 or len(tokens) > 1
        elif (
            token in words.lately
            or months(token)
            or " ".join(tokens[at : at + 2]) in words.lately
        ):
            told += 1
        elif (
            plain(token) not in known.around
            and " ".join(tokens[at - 1 : at + 1]) not in words.lately
        ):
            return False
    return told > 0


def _answer(text: str, read: Reading, known: Lexicon) -> Reading | None:
    """The reading with whom the comment answers, where a part says so."""
    tokens = text.split()
    words = known.words
    if plain(tokens[0]) not in known.answers:
        return None
    for size in range(min(4, len(tokens)), 0, -1):
        if plain(" ".join(tokens[:size])) not in words.reply_to:
            continue
        rest = " ".join(tokens[size:]).strip(" :")
        number = REFERENCE.match(rest)
        if number:
            rest = rest[number.end() :].strip()
            by, _, name = rest.partition(" ")
            rest = name if plain(by) in words.by else rest
        if not rest and not number:
            return None
        return evolve(
            read,
            parent=rest.lstrip("@") or None,
            parent_number=number[1] if number else None,
        )
    return None


def _named(
    parts: Sequence[str], read: Reading, text: str, known: Lexicon, *, bold: bool
) -> Reading | None:
    """The reading with the name that is left of the line; None where text is left."""
    if not parts:
        if not any(map(str.isalnum, text)):
            return read
        told = read.dated or read.buttons or read.parent or read.parent_number
        if told or read.likes is not None or read.replies is not None or read.number:
            return read
        return None
    name, says = without_says(trimmed(parts[0], known), known)
    name, parent = arrowed(name, known)
    others = list(parts[1:])
    if parent is None and others and HANDLE.match(others[0]):
        parent = others.pop(0).lstrip("@")
    if len(others) > 1 or any(not is_aside(part) for part in others):
        return None
    plainly = MARK not in text or bool(APART.search(text.replace(MARK, "")))
    if not is_name(name, known.words, loose=bold or says or plainly):
        return None
    parent = parent or read.parent
    return evolve(
        read,
        aside=others[0] if others else None,
        name=SIGIL.sub("", name) or name,
        bold=bold,
        says=says or read.says,
        parent=parent if parent and len(parent) <= LONGEST_NAME else None,
    )
