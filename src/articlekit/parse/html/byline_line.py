"""The line that names the authors, without what stands around it in its box."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from articlekit.language.bylines import label_words
from articlekit.language.page import EVERY_LANGUAGE
from articlekit.language.page import plain as bare
from articlekit.language.weekdays import weekdays
from articlekit.markup.page import Element
from articlekit.model import Author
from articlekit.parse.html.authors import MAIL, is_job
from articlekit.parse.html.scan import pieces_of, text_of
from articlekit.prose.dates import dates_in

__all__ = ["byline_line"]

LONGEST = 600
DIGIT = re.compile(r"\d")
SEPARATORS = " |·•–—-,;:/([‑"
APART = re.compile(r"\s+[|·•–—/-]\s+|[|·•]")
MOST_LABEL_WORDS = 3
MOST_SMALL_WORDS = 3
ACCOUNT = re.compile(r"[\s|•·,]*@\w{2,30}(?!\S)")
"""An account behind a name: `Ada Quill @adaquill`."""


def byline_line(element: Element, authors: Sequence[Author]) -> str | None:
    """The words that name the authors and their jobs; None where no name is there.

    What a box shows beside them goes: dates, clock times, counts, mail, buttons.
    """
    text, starts = _spaced(element)
    folded = text.casefold()
    if len(folded) != len(text):
        folded = text.lower()
    named = [a for a in authors if not DIGIT.search(a.name)]
    places = [(folded.find(a.name.casefold()), len(a.name)) for a in named]
    places = [(at, size) for at, size in places if at >= 0]
    if not places:
        return None
    first = min(at for at, _ in places)
    last = max(at + size for at, size in places)
    head = _behind_stamps(text[:first])
    starts = [at - last for at in starts if at >= last]
    tail = _before_life(_before_stamps(text[last:], starts), starts)
    line = head + text[first:last] + tail
    return " ".join(ACCOUNT.sub("", MAIL.sub(" ", line)).split()) or None


def _spaced(element: Element) -> tuple[str, list[int]]:
    """The text of an element with spaces between its inline parts.

    Beside it where the parts begin. A part that goes on with a small letter goes on
    inside a word.
    """
    whole = text_of(element, LONGEST)
    text, at = "", 0
    starts: list[int] = []
    for piece, _ in pieces_of(element):
        found = whole.find(piece, at)
        if found < 0:
            continue
        text += whole[at:found]
        if text and (_new_word(text[-1], piece[0]) or MAIL.fullmatch(piece)):
            text += " "
        starts.append(len(text))
        text += piece
        at = found + len(piece)
    return text + whole[at:], starts


def _new_word(before: str, after: str) -> bool:
    """Whether two letters without a space between them belong to two words."""
    return (before.islower() or before.isdigit()) and (
        after.isupper() or (before.islower() and after.isdigit())
    )


def _behind_stamps(head: str) -> str:
    """What stands before the first name, behind any date or number."""
    ends = [found.end for found in dates_in(head)] if DIGIT.search(head) else []
    ends += [match.end() for match in DIGIT.finditer(head)]
    return head[max(ends, default=0) :].lstrip(SEPARATORS + ".)]")


def _before_life(tail: str, starts: Sequence[int]) -> str:
    """What stands behind the last name, without what tells the life of the author."""
    if len(tail) <= LONGEST_TAIL:
        return tail
    bounds = [at for at in starts if at < len(tail)] + [len(tail)]
    for start, stop in pairwise(bounds):
        if not is_job(tail[start:stop].strip(SEPARATORS + ".")):
            return tail[:start].rstrip(SEPARATORS)
    return tail if len(bounds) > 1 else ""


LONGEST_TAIL = 60
"""Characters of a job, a place and an agency behind a name."""


def _before_stamps(tail: str, starts: Sequence[int]) -> str:
    """What stands behind the last name, up to a date, number, mail or button."""
    end = len(tail)
    bounds = [*starts, end]
    for start, stop in pairwise(bounds):
        if _is_label(tail[start:stop]):
            end = start
            break
    stamp = _first_stamp(tail[:end])
    if stamp is None:
        return _without_label(tail[:end])
    # a part with a number in it goes as a whole
    begun = max((at for at in starts if at <= stamp), default=0)
    if begun > 0 or 0 in starts:
        return _without_lead(_without_label(tail[:begun]))
    return _without_lead(_without_label(tail[:stamp]))


def _without_lead(kept: str) -> str:
    """What stands behind the names, without what only leads to a date.

    So do a weekday and the small words of "Jane Doe on 3 March".
    """
    words = kept.split()
    if words and words[-1].casefold().strip(".") in weekdays():
        kept = kept[: kept.rindex(words.pop())].rstrip(SEPARATORS)
    small = len(words) <= MOST_SMALL_WORDS and all(map(str.islower, words))
    return "" if kept[:1].isspace() and small and not is_job(kept) else kept


def _first_stamp(text: str) -> int | None:
    """Where the first date, number or mail begins."""
    found = [
        match.start() for match in (DIGIT.search(text), MAIL.search(text)) if match
    ]
    if DIGIT.search(text):
        found += [date.start for date in dates_in(text)]
    return min(found, default=None)


def _is_label(text: str) -> bool:
    """Whether a part is a button, or says when the story was published."""
    key = bare(text.strip(SEPARATORS + "."))
    return (
        key in label_words()
        or key in EVERY_LANGUAGE.furniture
        or key in EVERY_LANGUAGE.published
        or key in EVERY_LANGUAGE.updated
    )


def _without_label(text: str) -> str:
    """A text without the label of a date at its end, and the marks before it."""
    labelled = text.rstrip()[-1:] in {":", "："}
    text = text.rstrip(SEPARATORS)
    if labelled:
        marks = list(APART.finditer(text))
        return text[: marks[-1].start()].rstrip(SEPARATORS) if marks else ""
    words = text.split(" ")
    for count in range(min(MOST_LABEL_WORDS, len(words)), 0, -1):
        if _is_label(" ".join(words[-count:])):
            return " ".join(words[:-count]).rstrip(SEPARATORS)
    return text
