"""The names that a line of a comment holds: who wrote it, and whom they answer."""

from __future__ import annotations

import re
from functools import lru_cache

from articlekit.language.page import AllWords
from articlekit.language.page import plain as compared
from articlekit.parse.text.furniture import is_notice
from articlekit.parse.text.lexicon import Lexicon
from articlekit.parse.text.lines import closed

__all__ = [
    "LONGEST_NAME",
    "arrowed",
    "is_aside",
    "is_name",
    "plain",
    "trimmed",
    "without_says",
]

LONGEST_NAME = 48
MOST_WORDS = 6
ABBREVIATION = 3
"""Letters before the point that may end a name: `M.`, `Jr.`"""

ARROW = re.compile(r"\s*(?:[>▸►→»↪➤›⟶➔]|\s->)\s*")
CLOCK = re.compile(r"@?\d{1,2}[:.]\d{2}$|@$")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A few words as words are compared; the same few stand in every comment."""
    return compared(text)


def trimmed(text: str, known: Lexicon) -> str:
    """A name without the words around it: "Posted by Ana on"."""
    tokens = text.split()
    words = known.words
    if plain(tokens[0]) not in known.starts and plain(tokens[-1]) not in known.ends:
        return text
    while len(tokens) > 1 and (
        plain(tokens[-1]) in known.around or CLOCK.match(tokens[-1])
    ):
        tokens.pop()
    opening = words.by | words.published
    kinds = words.comments | words.replies
    for size in range(min(4, len(tokens) - 1), 0, -1):
        label = plain(" ".join(tokens[:size]))
        first, _, last = label.partition(" ")
        if label in opening or (first in kinds and last in words.by):
            return " ".join(tokens[size:])
    if len(tokens) > 1 and plain(tokens[0]) in words.on:
        return " ".join(tokens[1:])
    return " ".join(tokens)


def without_says(text: str, known: Lexicon) -> tuple[str, bool]:
    """A name without "says" behind it, and whether it stood there."""
    bare = text.rstrip(" :：.…,")
    tokens = bare.split()
    if tokens and plain(tokens[-1]) in known.ends:
        for size in range(min(4, len(tokens) - 1), 0, -1):
            if plain(" ".join(tokens[-size:])) in known.words.says:
                return " ".join(tokens[:-size]), True
    for word in () if bare.isascii() else known.unspaced_says:
        if bare.endswith(word) and len(bare) > len(word):
            head = bare[: -len(word)].rstrip()
            if head and not head[-1].isascii():
                return head, True
    return text.rstrip(" :："), False


def arrowed(text: str, known: Lexicon) -> tuple[str, str | None]:
    """A name and the one it answers: "Ana > Ben", "Ana replied to Ben"."""
    parts = ARROW.split(text, maxsplit=1)
    if len(parts) == 2 and all(parts):  # noqa: PLR2004
        return parts[0].strip(), parts[1].strip().lstrip("@")
    tokens = text.split()
    words = known.words
    for at in range(1, len(tokens) - 1):
        if plain(tokens[at]) not in known.answers:
            continue
        for size in range(min(3, len(tokens) - at - 1), 0, -1):
            if plain(" ".join(tokens[at : at + size])) in words.reply_to:
                return " ".join(tokens[:at]), " ".join(tokens[at + size :]).lstrip("@")
    return text, None


def is_aside(text: str) -> bool:
    """Whether a part beside the name is a place, a job or a badge."""
    return len(text) <= LONGEST_NAME and len(text.split()) <= 4 and not closed(text)  # noqa: PLR2004


def is_name(text: str, words: AllWords, *, loose: bool) -> bool:
    """Whether a part of a line may be somebody's name."""
    if (
        not text
        or len(text) > LONGEST_NAME
        or any(mark in text for mark in '?!"“”„«»=')
    ):
        return False
    parts = text.split()
    if len(parts) > MOST_WORDS or not any(map(str.isalnum, text)):
        return False
    last = parts[-1]
    if (
        closed(last)
        and not (last.endswith(".") and len(last) <= ABBREVIATION + 1)
        and "." not in last[:-1]
    ):
        return False
    bare = plain(text)
    if bare in words.furniture or bare in words.comments or is_notice(text, words):
        return False
    if loose or len(parts) == 1:
        return True
    return all(not part[0].islower() for part in parts if part[0].isalpha())
