"""What stands at both ends of a story and is about the page or its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlekit.language.asks import Asks, asks_of
from articlekit.language.bylines import desk_words
from articlekit.language.page import AGENCIES, AllWords, plain, words_for
from articlekit.markup.page import Passage
from articlekit.parse.html.authors import WIDE, opens
from articlekit.parse.html.landscape import HEADINGS, Landscape
from articlekit.parse.html.metadata import Metadata
from articlekit.prose.dates import dates_in

__all__ = ["leave_out_ends"]

FIRST, LAST = 3, 5
"""So many passages are the two ends of a story."""

LONGEST_CALL = 320
LONGEST_INNER_CALL = 200
LONGEST_STAMP = 90
LONGEST_LIFE = 900
LONGEST_ABOUT = 40
MOST_LIFE = 6
"""So many passages at most are about the author."""

MOST_PART = 0.34
"""A larger part of a story is no furniture at its ends."""

QUOTED = frozenset("\"“”„«»‘'「")
SIGN = re.compile(
    r"[(\[（]?\s?(?P<signs>\w{1,5}(?:\s?[/,]\s?\w{2,12}){0,3})\s?[)\]）]?\.?"
)
EDITOR = re.compile(r"[(（\[]\s?[^()（）:：]{2,8}[:：][^()（）]{1,24}[)）\]]")
STAMPED = re.compile(r"[^\W\d_]{3,}")
MOST_STAMP_WORDS = 4
LEAST_NAME = 4
"""Letters of a name, at least, that opens what is said about its bearer."""


def leave_out_ends(land: Landscape, metadata: Metadata, taken: list[bool]) -> None:
    """Gives up what is at the ends of a story and not of it.

    Calls to subscribe, to follow or to give; lines that date the page or sign it;
    what is said about the author; where the story appeared first.
    """
    kept = [at for at, take in enumerate(taken) if take]
    if len(kept) < 2:  # noqa: PLR2004
        return
    asks, words = asks_of(metadata.language), words_for(metadata.language)
    gone = set(_calls(land, kept, asks))
    ends = dict.fromkeys([*kept[:FIRST], *kept[-LAST:]])
    gone.update(at for at in ends if _is_stamp(land.passages[at].text, words, metadata))
    gone.update(at for at in ends if _is_byline(land.passages[at].text, metadata))
    gone.update(at for at in kept[-2:] if asks.is_repost(_lower(land.passages[at])))
    gone.update(_lives(land, metadata, asks, kept))
    rest = [at for at in kept if at not in gone]
    if rest and _is_sign(land.passages[rest[-1]]):
        gone.add(rest[-1])
    size = sum(land.weights[at] for at in gone)
    if size < MOST_PART * sum(land.weights[at] for at in kept):
        for at in gone:
            taken[at] = False


def _lower(passage: Passage) -> str:
    return passage.text.replace("’", "'").replace("\u00a0", " ").lower()


def _calls(land: Landscape, kept: Sequence[int], asks: Asks) -> Iterator[int]:
    """The calls to readers: at the ends, and between paragraphs where they link."""
    ends = frozenset((*kept[:FIRST], *kept[-LAST:]))
    for at in kept:
        passage = land.passages[at]
        size = len(passage.text)
        if at in ends:
            if size <= LONGEST_CALL and passage.text[0] not in QUOTED:
                if asks.is_call(_lower(passage)):
                    yield at
        elif passage.linked and size <= LONGEST_INNER_CALL:
            text = _lower(passage)
            if asks.opening.match(text) and asks.offer.search(text):
                yield at


def _is_stamp(text: str, words: AllWords, metadata: Metadata) -> bool:
    """Whether a line says only when the page was published or changed."""
    if len(text) > LONGEST_STAMP or not any(map(str.isdigit, text)):
        return False
    line = plain(text)
    openings = words.published | words.updated
    if not any(line.startswith(o) for o in openings if len(o) >= LEAST_NAME):
        return False
    languages = (metadata.language,) if metadata.language else ()
    dated = next(dates_in(text, languages), None)
    if dated is None:
        return False
    rest = f"{text[: dated.start]} {text[dated.end :]}"
    return len(STAMPED.findall(rest)) <= MOST_STAMP_WORDS


def _is_byline(text: str, metadata: Metadata) -> bool:
    """Whether a line only names an author of the story, or its newsroom."""
    if len(text) > LONGEST_STAMP:
        return False
    names = [plain(author.name) for author in metadata.authors]
    line = plain(text)
    head, mark, rest = line.partition(":")
    if mark and opens(head) and plain(rest) in desk_words():
        return True
    head = next((line.removesuffix(n) for n in names if line.endswith(n)), "")
    return bool(head) and opens(head)


def _is_sign(passage: Passage) -> bool:
    """Whether a last line is the mark of an editor or of an agency."""
    text = passage.text
    if EDITOR.fullmatch(text):
        return True
    match = SIGN.fullmatch(text)
    if match is None or passage.box.tag in HEADINGS:
        return False
    signs = [plain(sign) for sign in re.split(r"[/,]", match["signs"])]
    if text[0] in "([（" and len(signs) == 1:
        return match["signs"].islower()
    return len(signs) > 1 and any(sign in AGENCIES for sign in signs)


def _lives(
    land: Landscape, metadata: Metadata, asks: Asks, kept: Sequence[int]
) -> Iterator[int]:
    """What stands at the end about the author, and the heading above it."""
    tail = kept[-MOST_LIFE:]
    # the heading may have been given up as a label before
    for at in range(max(tail[0] - 2, 0), tail[-1]):
        text = land.passages[at].text
        if len(text) <= LONGEST_ABOUT and plain(text) in asks.about:
            yield at
            yield from _behind(land, [n for n in tail if n > at])
            return
    names = [a.name for a in metadata.authors if " " in a.name or WIDE.search(a.name)]
    names = [n for n in names if _is_stranger(land, kept[:-LAST], n)]
    if not names:
        return
    own = {plain(n) for n in names}
    opened, told = tuple(own), False
    for at in tail:
        text = plain(land.passages[at].text)
        if text in own:
            yield at
        elif len(text) <= LONGEST_LIFE and _opens_with(text, opened):
            yield at
            # the next lines call her by one of her names
            told = True
            opened = tuple({part for n in own for part in (n, *n.split())} - SHORT)
        elif told and len(text) > LONGEST_ABOUT:
            return


SHORT = frozenset(("de", "van", "von", "da", "di", "la", "el", "al"))


def _behind(land: Landscape, tail: Sequence[int]) -> Iterator[int]:
    """The passages up to the next heading."""
    for at in tail:
        if land.passages[at].box.tag in HEADINGS:
            return
        yield at


def _is_stranger(land: Landscape, kept: Sequence[int], name: str) -> bool:
    """Whether a name stands nowhere else in the story."""
    return not any(name in land.passages[at].text for at in kept)


def _opens_with(text: str, names: Sequence[str]) -> bool:
    """Whether a text begins with one of the names, as a word."""
    return any(
        text.startswith(name) and not text[len(name) : len(name) + 1].isalpha()
        for name in names
    )
