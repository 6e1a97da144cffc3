"""The names of the people who comment."""

from __future__ import annotations

import re
from functools import lru_cache

from articlekit.language.page import EVERY_LANGUAGE
from articlekit.parse.html.comments.names import plain
from articlekit.parse.html.comments.times import first_date, is_ago
from articlekit.prose.clean import visible

__all__ = ["MOST_WORDS", "clean_name"]

LONGEST = 80
LONGEST_LINE = 120
"""In characters, with what stands around the name."""

MOST_WORDS, MOST_OF_A_SENTENCE = 7, 4
EDGES = ' \t\u00a0,:;·•|–—-→»«>›/*"“”„\u200e\u200f'
SPACE = re.compile(r"[ \t\n\r\f\v]+")
GAP = re.compile(r"\s[—–|·•-]\s")
DIGIT = re.compile(r"\d")
BEFORE = EVERY_LANGUAGE.on | EVERY_LANGUAGE.at
NO_NAMES = EVERY_LANGUAGE.buttons | EVERY_LANGUAGE.comments | EVERY_LANGUAGE.says


@lru_cache(maxsize=4096)
def clean_name(text: str) -> str | None:
    """A name without what pages put around it, or None if it cannot be one."""
    text = SPACE.sub(" ", visible(text)).strip(EDGES)
    if not text or len(text) > LONGEST_LINE:
        return None
    text = _without_opening(_without_verb(text)).removeprefix("@")
    return text if text and _may_be_name(text) else None


def _without_verb(text: str) -> str:
    """The text without "says" or "on" behind the name, or a date behind a dash."""
    if text.isascii() and " " not in text:
        return text
    words = text.split(" ")
    while len(words) > 1 and (
        plain(words[-1]) in EVERY_LANGUAGE.says
        or (len(words[-1]) > 1 and words[-1].islower() and plain(words[-1]) in BEFORE)
    ):
        words.pop()
    text = " ".join(words).strip(EDGES)
    gap = GAP.search(text)
    if gap and DIGIT.search(text, gap.end()):
        return text[: gap.start()].strip(EDGES)
    return text


def _without_opening(text: str) -> str:
    """The text without "Posted by" before the name."""
    lower = plain(text)
    if lower.partition(" ")[0].rstrip(":") not in BY_FIRST:
        return text
    for opening in BY:
        rest = lower[len(opening) :]
        if lower.startswith(opening) and rest[:1] in {" ", ":"} and rest.strip(" :"):
            return text[len(opening) :].strip(EDGES)
    return text


def _may_be_name(text: str) -> bool:
    """Whether a text can be a name: no button, no time, no sentence."""
    words = text.split()
    bare = plain(text)
    sentence = (len(words) > MOST_WORDS and ". " in text) or (
        len(words) > MOST_OF_A_SENTENCE
        and text[-1] in ".!?"
        and not text.endswith("...")
    )
    counted = len(words) > 1 and bare.rpartition(" ")[2] in EVERY_LANGUAGE.likes
    return not (
        len(text) > LONGEST
        or sentence
        or counted
        or "://" in text
        or bare in NO_NAMES
        or (not text.istitle() and is_ago(text))
        or not any(map(str.isalpha, text))
        or first_date(text, ()) is not None
    )


BY = tuple(
    sorted(
        {word for word in EVERY_LANGUAGE.by if len(word) > 1}
        | {f"comment {word}" for word in EVERY_LANGUAGE.by},
        key=len,
        reverse=True,
    )
)
BY_FIRST = frozenset(opening.partition(" ")[0] for opening in BY)
