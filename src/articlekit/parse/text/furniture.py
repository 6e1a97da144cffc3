"""What pages put around a story: buttons, labels, notices."""

from __future__ import annotations

import re
from functools import cache

from articlekit.language.page import AllWords, outer_words, plain

__all__ = [
    "after_label",
    "is_advert",
    "is_comments_heading",
    "is_copyright",
    "is_furniture",
    "is_notice",
    "opens_with",
]

MOST_WORDS = 7
"""No opening has more words; in scripts without spaces, letters."""

LONGEST_NOTICE = 240
LONGEST_INVITATION = 120
COPYRIGHT = re.compile(
    r"(?:©|ⓒ|\(c\)\s*\d{4}|copyright\s+(?:©|\(c\)|\d{4}|by\b))", re.IGNORECASE
)
COUNT = re.compile(r"[(\[（【]?\s*\d[\d.,\u00a0]*\s*[)\]）】]?")
COUNTED = re.compile(r"\d")
READING_TIME = re.compile(
    r"\d{1,3}[\s\u00a0-]*([^\W\d]+)\.?(?:[\s\u00a0-]+[^\W\d]+){0,2}$"
)
COLON = re.compile(r"\s*[:：]\s*")


def opens_with(text: str, openings: frozenset[str]) -> str | None:
    """What follows an opening at the start of a text; None where it has none."""
    bare = plain(text)
    words = bare.split(" ")
    starts = _starts(openings)
    if plain(words[0]) not in starts and bare[:1] not in starts:
        return None
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        if plain(" ".join(words[:count])) in openings:
            return " ".join(words[count:])
    if bare and not bare.isascii():
        for count in range(min(MOST_WORDS, len(bare)), 0, -1):
            # a single letter may be the first of any word
            apart = count > 1 or bare[1:2] in {"/", "：", ":"}
            if apart and bare[:count] in openings and not bare[:count].isascii():
                return bare[count:]
    return None


@cache
def _starts(openings: frozenset[str]) -> frozenset[str]:
    """The first words of openings, and the first letters of those without spaces."""
    words = {opening.split(" ")[0] for opening in openings}
    letters = {opening[:1] for opening in openings if not opening[:1].isascii()}
    return frozenset(words | letters)


def after_label(text: str, labels: frozenset[str]) -> str | None:
    """What stands behind a label and its colon: the keywords of "Tags: …"."""
    match = COLON.search(text[:60])
    if match is None or plain(text[: match.start()]) not in labels:
        return None
    return text[match.end() :].strip() or None


def is_advert(text: str, words: AllWords) -> bool:
    """Whether a line is the label of an advertisement."""
    return len(text) < MOST_LABEL and plain(text) in words.adverts


MOST_LABEL = 60


def is_copyright(text: str) -> bool:
    """Whether a line says who owns the story."""
    return len(text) <= LONGEST_NOTICE and COPYRIGHT.match(text) is not None


def is_comments_heading(text: str, words: AllWords) -> bool:
    """Whether a line may head a thread: "3 Comments", "Kommentare (12)".

    "Comments on the method" heads a section; "2 comments on “The method”" and
    "Comments on “The method”" do not.
    """
    if len(text) > LONGEST_NOTICE:
        return False
    counted = COUNTED.search(text) is not None
    if counted:
        text = COUNT.sub(" ", text)
    outer = outer_words(text)
    if not outer or _starts(words.comments).isdisjoint(outer):
        return False  # nearly all lines
    parts = plain(text).split()
    if " ".join(parts) in words.comments:
        return True
    if counted and len(parts) <= FEW and parts[-1] in words.comments:
        return True
    for count in range(min(MOST_WORDS, len(parts) - 1), 0, -1):
        if " ".join(parts[:count]) in words.comments and len(parts) > count:
            rest = parts[count]
            follows = parts[count] in words.furniture or rest[0] in QUOTES
            if follows or (counted and count > 1):
                return True
    return False


FEW = 4
QUOTES = "\"“”„«»‘'「『"


def is_notice(text: str, words: AllWords) -> bool:
    """Whether a line is about commenting: an invitation, or that there is none."""
    if len(text) > LONGEST_INVITATION:
        return False
    return (
        opens_with(text, words.post) is not None
        or opens_with(text, words.no_comments) is not None
    )


def is_furniture(text: str, words: AllWords) -> bool:
    """Whether a line is a button, a label or a notice and no part of a story."""
    if len(text) > LONGEST_NOTICE:
        return False
    bare = plain(text)
    if bare in words.furniture or bare in words.adverts or bare in words.teasers:
        return True
    if not bare:
        return False
    if opens_with(text, words.openings) is not None or is_copyright(text):
        return True
    match = READING_TIME.match(text)
    return match is not None and match[1].casefold() in words.units
