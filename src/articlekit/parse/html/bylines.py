"""The lines that name the authors of a story, in any wording and place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from attrs import evolve, frozen

from articlekit.language.bylines import label_words, opening_words, other_roles
from articlekit.language.page import EVERY_LANGUAGE
from articlekit.language.page import plain as bare
from articlekit.markup.page import Element
from articlekit.model import Author
from articlekit.parse.html.authors import (
    GIVEN_NAMES,
    first_words,
    is_job,
    opens,
    people,
)
from articlekit.parse.html.ground import Ground
from articlekit.parse.html.nearby import NEAR, near, nearest
from articlekit.parse.html.scan import Scan, pieces_of, text_of
from articlekit.parse.html.stamps import has_digits
from articlekit.prose.dates import dates_in

__all__ = ["Byline", "bylines", "is_person"]

LONGEST_BYLINE = 200
LONGEST_HANDLE = 30
FAR_UP = 60
"""How many levels up it is looked for what an element stands in."""

DEEPEST_TEXT = 4
PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es|e)?|auteurs?|profile?s?|profil|people|person|staff"
    r"|writers?|by|contributors?|journalist(?:en|s)?|team|user|users|redakteure?"
    r"|reporters?|columnists?|bio)/[^/]",
    re.IGNORECASE,
)


@frozen
class Byline:
    """A line that names authors."""

    text: str
    authors: tuple[Author, ...]
    element: Element
    rule: str


def bylines(page: Scan, ground: Ground, headline: Element | None) -> Iterator[Byline]:
    """The lines that name somebody, the surest first."""
    yield from _opening_lines(page, ground, headline)
    yield from _named_lines(page, ground, headline)
    for element in nearest(page.hinted["date"], page, ground, headline)[:MOST_DATED]:
        dated = _beside_date(element)
        found = people(dated, page.language, strict=True) if dated else ()
        if len(found) == 1 and is_person(found[0]):
            yield Byline(text_of(element), found, element, "byline-date")
    yield from _alone(page, ground)


def _opening_lines(
    page: Scan, ground: Ground, headline: Element | None
) -> Iterator[Byline]:
    """The lines near the headline that open with "By" and the like."""
    for element in near(headline):
        if _opens(element) and not ground.outside(element):
            line = byline_text(element)
            found = _linked(element, page.language) or _names(line, page.language)
            if found:
                yield Byline(text_of(element), found, element, "byline-words")


def _named_lines(
    page: Scan, ground: Ground, headline: Element | None
) -> Iterator[Byline]:
    """The lines that the page itself calls a byline."""
    named = _named_for_authors(page, ground, headline)
    for element in islice(named, MOST_NAMED):
        text = text_of(element, LONGEST_BYLINE * 3)
        found = _linked(element, page.language)
        if not found and text and len(text) <= LONGEST_BYLINE:
            found = _names(byline_text(element), page.language)
        if found:
            yield Byline(text[:LONGEST_BYLINE], found, element, "byline")


def _names(line: str, language: str | None) -> tuple[Author, ...]:
    """The full names in a line; in a short one a single word or handle is one too."""
    found = people(line, language, strict=True)
    if found or len(line) > LONGEST_HANDLE:
        return found
    found = tuple(a for a in people(line, language) if " " not in a.name)
    # "interview series" opens like "Interview: Jane Doe"
    noun = bare(line.split(" ", 1)[0]) in opening_words() and ":" not in line
    return tuple(a for a in found if not (noun and a.name.islower()))


def _beside_date(element: Element) -> str | None:
    """The text of a line that has a date and little else."""
    text = text_of(element, LONGEST_BYLINE)
    if len(text) > LONGEST_DATED or not has_digits(text):
        return None
    found = next(dates_in(text), None)
    if found is None or len(text) - (found.end - found.start) < LEAST_NAME:
        return None
    return byline_text(element)


def is_person(author: Author) -> bool:
    """Whether a name begins with a given name: so does no city."""
    words = author.name.casefold().split()
    return 2 <= len(words) <= MOST_NAMES and words[0] in GIVEN_NAMES  # noqa: PLR2004


MOST_NAMES = 4
LONGEST_DATED = 80
MOST_DATED = 12
MOST_NAMED = 200
LEAST_NAME = 6


def _alone(page: Scan, ground: Ground) -> Iterator[Byline]:
    """A name in bold that is the whole first paragraph of the story."""
    holder = page.holder
    if holder is None:
        return
    for element in islice(holder.iterchildren("p"), MOST_OPENING_LINES):
        text = text_of(element, LONGEST_BYLINE)
        if len(text) >= LONGEST_BYLINE or ground.outside(element):
            return
        inner = element[0] if len(element) else None
        if inner is None or inner.tag not in {"strong", "b"}:
            continue
        if text != text_of(inner, LONGEST_BYLINE):
            return
        found = people(text, page.language, strict=True)
        whole = sum(len(author.name) for author in found) + LONGEST_JOINT * len(found)
        if text.endswith(":"):
            return
        if found and len(text) <= whole and all(map(_two_words, found)):
            yield Byline(text, found, element, "byline-alone")


MOST_OPENING_LINES = 5
LONGEST_JOINT = 5


def _two_words(author: Author) -> bool:
    return 2 <= len(author.name.split()) <= 4  # noqa: PLR2004


def byline_text(element: Element) -> str:
    """The text of a byline, its pieces apart where one is a job, date or whole name."""
    text = ""
    last = ""
    for piece, apart in pieces_of(element):
        if not text:
            text = piece
        elif not apart and (opens(last) or bare(last) in other_roles()):
            text += f" {piece}"
        elif apart or any(map(_stands_alone, (piece, last))) or _whole_name(last):
            text += f" | {piece}"
        elif last[-1].isupper() and len(last) == 1 and piece[0].islower():
            text += piece
        else:
            text += f" {piece}"
        last = piece
    return text


def _stands_alone(piece: str) -> bool:
    return is_job(piece) or _label(piece)


def _whole_name(piece: str) -> bool:
    """Whether a piece ends with a name of two words, so that no more follows."""
    words = piece.split()
    return len(words) > 1 and all(
        word[0].isupper() and not opens(word) for word in words[-2:]
    )


def _label(text: str) -> bool:
    return bare(text) in label_words() or bare(text) in EVERY_LANGUAGE.furniture


def _named_for_authors(
    page: Scan, ground: Ground, headline: Element | None
) -> Iterator[Element]:
    """Elements that a page marks as a byline, those behind the headline first."""
    order = page.order
    start = order.get(headline, 0) if headline is not None else 0
    marked = [*page.by_author, *page.hinted["author"]]
    marked.sort(key=lambda e: order[e])
    inside = [e for e in marked if not ground.outside(e)]
    behind = [e for e in inside if order[e] > start]
    before = [e for e in inside if order[e] < start and start - order[e] < NEAR]
    holders = set(headline.iterancestors()) if headline is not None else set()
    last: Element | None = None
    for element in (*behind, *reversed(before)):
        if element in holders:
            continue
        if last is not None and last in islice(element.iterancestors(), FAR_UP):
            continue
        yield element
        if len(text_of(element, LONGEST_BYLINE * 3)) <= LONGEST_BYLINE:
            last = element


def _linked(element: Element, language: str | None) -> tuple[Author, ...]:
    """Those whose profiles a byline links to."""
    links = [element] if element.tag == "a" else []
    links += element.iterdescendants("a")
    found: list[Author] = []
    for link in islice(links, 12):
        href = link.get("href") or ""
        if PROFILE.search(href) or "author" in (link.get("rel") or ""):
            found += people(byline_text(link), language)
    if not found:
        return ()
    whole = people(byline_text(element), language) if element.tag != "a" else ()
    jobs = {author.name: author.title for author in whole}
    return tuple(
        evolve(author, title=author.title or jobs.get(author.name))
        for author in {author.name: author for author in found}.values()
    )


def _opens(element: Element) -> bool:
    """Whether a line begins as bylines do."""
    first = _first_text(element)
    if first is None or not _may_open(first.partition(" ")[0]):
        return False
    text = ""
    for piece, _ in pieces_of(element, 3):
        text = f"{text} {piece}".strip()
    words = text.split(" ", 5)
    return (
        len(words) > 1
        and len(text_of(element, LONGEST_BYLINE + 1)) <= LONGEST_BYLINE
        and any(opens(" ".join(words[:n])) for n in range(1, len(words)))
    )


@lru_cache(maxsize=4096)
def _may_open(word: str) -> bool:
    """Whether bylines may begin with a word; the lines of pages share theirs."""
    return bare(word) in first_words()


def _first_text(element: Element) -> str | None:
    """The text that an element begins with."""
    for _ in range(DEEPEST_TEXT):
        text = element.text
        if text is not None and not text.isspace():
            return text.strip()
        if len(element) == 0:
            return None
        inner = element[0]
        if inner.text is None and len(inner) == 0 and (tail := inner.tail) is not None:
            return tail.strip() or None
        element = inner
    return None
