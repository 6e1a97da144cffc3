"""Who wrote the story, where and when: bylines, datelines and lines of dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from attrs import frozen

from articlekit.language.calendar import months
from articlekit.language.page import AGENCIES, AllWords, plain
from articlekit.model import Author
from articlekit.parse.text.furniture import opens_with
from articlekit.parse.text.lines import closed
from articlekit.prose.dates import dates_in

__all__ = ["Byline", "Dateline", "Dates", "byline_in", "dateline_in", "dates_of"]

LONGEST = 220
MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
HANDLE = re.compile(r"(?<!\S)@\w{1,40}")
PARTS = re.compile(r"\s*[|·•●▪／/–—\t]\s*|\s+-\s+|\s{3,}")
LIST = re.compile(r"\s*[,;、，،]\s*")
BRACKETS = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]{1,60})[)\]）】]")
NO_NAME = re.compile(r"[?!:;\"“”„«»]")
SHORT_SIGN = 4
"""Letters in the signs by which some papers name their writers: `ssi`."""

MOST_WORDS = 6
JOINED = re.compile(r"[(\[]?\s*[,;:|·•–—/-]*\s*[)\]]?\s*")
EDGES = " ,;:|·•-–—/.()[]"


@frozen
class Dates:
    """The dates of a story."""

    published: datetime | date | None = None
    modified: datetime | date | None = None


@frozen
class Byline:
    """What a byline says."""

    authors: tuple[Author, ...]
    source: str | None = None
    location: str | None = None
    dates: Dates = Dates()


@frozen
class Dateline:
    """What stands before the first words of a story."""

    text: str
    location: str
    source: str | None
    length: int
    """How much of the paragraph it takes."""


def dates_of(text: str, languages: Sequence[str], words: AllWords) -> Dates | None:
    """The dates of a line that holds nothing else; None for any other line."""
    rest, dates = _without_dates(text, languages, words)
    return None if rest or dates is None else dates


def _without_dates(
    text: str, languages: Sequence[str], words: AllWords
) -> tuple[str, Dates | None]:
    """What a line says beside its dates, and the dates."""
    if len(text) > LONGEST or not any(map(str.isdigit, text)):
        return text, None
    pieces: list[str] = []
    published: datetime | date | None = None
    modified: datetime | date | None = None
    last = 0
    for found in dates_in(text, languages):
        label = text[last : found.start]
        bare, kind = _label(label, words)
        if kind == "updated":
            modified = modified or found.value
        elif published is None:
            published = found.value
        pieces.append(bare)
        last = found.end
    if not last:
        return text, None
    after, _ = _label(text[last:], words)
    pieces.append(after)
    rest = " | ".join(piece for piece in pieces if piece)
    if published is None:
        published, modified = modified, None
    return rest, Dates(published, modified)


def _label(text: str, words: AllWords) -> tuple[str, str]:
    """A text without the words that go with a date, and whether it is an update."""
    tokens = text.strip(EDGES + "\t\n").split()
    kind = ""
    while tokens:
        tail = _tail(tokens, words.published | words.updated)
        if tail:
            label = plain(" ".join(tokens[-tail:]))
            kind = "updated" if label in words.updated else "published"
            del tokens[-tail:]
        elif plain(tokens[-1]) in words.on | words.at | words.days | {""}:
            tokens.pop()
        else:
            break
    while tokens and plain(tokens[0]) in words.on | words.at | words.days | {""}:
        tokens.pop(0)
    return " ".join(tokens).strip(EDGES), kind


def _tail(tokens: Sequence[str], known: frozenset[str]) -> int:
    """How many of the last words are one of the known phrases."""
    for count in range(min(MOST_WORDS, len(tokens)), 0, -1):
        if plain(" ".join(tokens[-count:])) in known:
            return count
    return 0


def byline_in(text: str, languages: Sequence[str], words: AllWords) -> Byline | None:
    """What a line says as a byline; None where it is none."""
    if len(text) > LONGEST:
        return None
    rest, dates = _without_dates(text, languages, words)
    names = opens_with(rest, words.by)
    if names is not None:
        names = rest[len(rest) - len(names) :] if rest.endswith(names) else names
        names = _as_written(rest, names)
    elif dates is None:
        names = _reporters(rest, words)
    else:
        names = rest if _is_name(rest) else None
    if names is None or (closed(names) and not _abbreviated(names)):
        return None
    found = _people(names, words)
    if found is None:
        return None
    authors, source, location = found
    return Byline(authors, source, location, dates or Dates())


def _as_written(text: str, names: str) -> str | None:
    """The names as the line writes them, where lower case was compared."""
    at = text.casefold().rfind(names.casefold())
    found = (text[at:] if at >= 0 else names).strip(" ,;:|·•-–—")
    return found or None


def _reporters(text: str, words: AllWords) -> str | None:
    """The names of a line that ends in "記者" or begins so."""
    bare = text.strip("【】[]()（） ")
    for word in words.reporter:
        name = bare.removesuffix(word).strip(" :：")
        if name != bare and 1 < len(name) <= MOST_WORDS * 2 and name not in AGENCIES:
            return name
    return None


def _abbreviated(text: str) -> bool:
    last = text.rstrip().rpartition(" ")[2]
    return len(last) <= SHORT_SIGN or "." in last[:-1]


def _people(
    names: str, words: AllWords
) -> tuple[tuple[Author, ...], str | None, str | None] | None:
    """The authors, the agency and the place that a byline names."""
    mails = MAIL.findall(names)
    names = HANDLE.sub("", MAIL.sub("", names))
    authors: list[Author] = []
    source = location = None
    for number, part in enumerate(PARTS.split(names)):
        listed, joined = _listed(part.strip(" ,;:-–—"), words)
        for item in listed:
            bare, place = _without_place(item, words)
            location = location or place
            key = plain(bare)
            if authors and authors[-1].title is None and _is_job(key, words):
                authors[-1] = Author(name=authors[-1].name, title=bare)
            elif authors and NO_NAME.search(bare):
                return None
            elif authors and not joined and _is_source(bare, number, listed, words):
                source = source or bare
            elif _is_name(bare):
                authors.append(Author(name=bare))
            elif not authors:
                return None
    if not authors:
        return None
    if len(mails) == 1:
        first = authors[0]
        authors[0] = Author(name=first.name, title=first.title, email=mails[0])
    return tuple(authors), source, location


def _listed(text: str, words: AllWords) -> tuple[list[str], bool]:
    """The items of a list of names, and whether "and" closes it."""
    found: list[str] = []
    joined = False
    text = BRACKETS.sub(r", \1", text)
    for item in LIST.split(text):
        names: list[list[str]] = [[]]
        for word in item.split():
            if word.casefold() in words.both and (names[-1] or found):
                names.append([])
                joined = True
            else:
                names[-1].append(word)
        found += [" ".join(name) for name in names if name]
    return found, joined


def _without_place(name: str, words: AllWords) -> tuple[str, str | None]:
    """A name without "in Lima" behind it, and the place."""
    parts = name.split()
    for at in range(2, len(parts) - 1):
        if parts[at] in words.places and parts[at + 1][0].isupper():
            return " ".join(parts[:at]), " ".join(parts[at + 1 :])
    return name, None


def _is_job(key: str, words: AllWords) -> bool:
    if key in words.jobs:
        return True
    parts = key.split()
    return len(parts) > 1 and (parts[-1] in words.jobs or parts[0] in words.jobs)


def _is_source(text: str, part: int, listed: Sequence[str], words: AllWords) -> bool:
    """Whether a part behind the names says whom they write for."""
    if plain(text) in AGENCIES or part > 0:
        return True
    first, *others = text.split()
    # "Ana Ruiz, Globe", "Ana Ruiz, The Evening Globe", but not "Ana Ruiz, Ben Lee"
    return listed[1:] == [text] and (not others or plain(first) in words.articles)


def _is_name(text: str) -> bool:
    """Whether a text in the place of a name may be one."""
    parts = text.split()
    if not 0 < len(parts) <= MOST_WORDS or not any(map(str.isalpha, text)):
        return False
    if not text[0].isalpha() or NO_NAME.search(text):
        return False
    if len(parts) > 1 or not text[0].islower():
        return not text[0].islower()
    key = plain(text)
    return key in AGENCIES or len(key) <= SHORT_SIGN or "." in text or "-" in text


PLACE = r"[^\W\d_][\w'’.]*(?:[ /,-]{1,2}[^\W\d_][\w'’.]*){0,12}"
"""A hyphen only parts words, so that there is one way to read a line."""

DASH = r"\.?\s?[—–]|\.-|\s-{1,2}(?=\s)"
DATELINE = re.compile(
    rf"(?P<place>{PLACE})?"
    r"(?P<date>,?\s*[^()/—–\n]{0,30}?\d{1,2}[^()/—–\n]{0,20}?)?"
    r"\s?(?:[(/](?P<agency>[^()/\n]{2,40})[)/])?"
    rf"\s*(?P<dash>(?(agency)(?:{DASH}|[.:](?=\s))|(?:{DASH})))\s*"
)
SEPARATOR = re.compile(r"[—–(/]|\.-|\s--?\s")
"""One of these is in every dateline, and in few other openings."""

XINHUA = re.compile(
    r"(?P<agency>\w{2,6}社)(?P<place>\w{1,12}?)\d{1,2}月\d{1,2}日[电電讯訊](?!\s*[题題])\s*"
)
MOST_DATELINE = 90
FEWEST = 2
"""Letters of a place: "DC" and "UK" keep their capitals."""

FEW = 3


def dateline_in(text: str) -> Dateline | None:
    """The dateline that opens a paragraph: "LIMA, March 3 (AP) —".

    Its place stands in capitals, or a date or an agency stands beside it:
    others are only the first words of a sentence.
    """
    head = text[:MOST_DATELINE]
    if match := XINHUA.match(head):
        return Dateline(
            match.group().strip(), match["place"], match["agency"], match.end()
        )
    match = DATELINE.match(head) if SEPARATOR.search(head) else None
    if match is None or match.end() >= MOST_DATELINE:
        return None
    agency = match["agency"]
    wire = agency is not None and _is_agency(agency)
    place, dated = _place((match["place"] or "") + (match["date"] or ""))
    letters = [letter for letter in place if letter.isalpha()]
    capital = len(letters) > 1 and all(letter.isupper() for letter in letters)
    alone = match.end() == len(text)
    small = text[match.end() : match.end() + 1].islower()
    short = dated and len(place.split()) <= FEW and place[:1].isupper()
    if alone and not (wire or dated):
        return None
    if not (wire or (not small and (capital or short))) or (
        letters and not place[0].isupper()
    ):
        return None
    return Dateline(
        match.group().strip(),
        _titled(place),
        agency.strip() if wire else None,
        match.end(),
    )


def _place(text: str) -> tuple[str, bool]:
    """The place before the date of a dateline, and whether there is a date."""
    tokens = text.split()
    for at, token in enumerate(tokens):
        bare = token.strip(".,")
        if bare.isdigit() or months(bare):
            rest = [word.strip(".,") for word in tokens[at:]]
            day = any(word.isdigit() for word in rest)
            month = any(months(word) for word in rest)
            return " ".join(tokens[:at]).strip(" ,"), day and month
    return text.strip(" ,"), False


def _titled(place: str) -> str:
    """A place without the capitals of datelines: "Hempstead, N.Y."."""
    return " ".join(
        word.title()
        if word.isupper() and len(word) > FEWEST and "." not in word
        else word
        for word in place.split()
    )


def _is_agency(text: str) -> bool:
    """Whether brackets hold a newsroom: capitals, or few letters."""
    bare = text.strip()
    return plain(bare) in AGENCIES or bare.isupper() or len(bare) <= SHORT_SIGN
