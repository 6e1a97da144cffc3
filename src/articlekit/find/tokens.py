"""The words and marks of a text, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from attrs import frozen

from articlekit.find.lexicon import Lexicon, lexicon
from articlekit.find.tagging import word_pattern
from articlekit.prose.sentences import is_abbreviation

__all__ = ["Tokens", "tokens_of"]

TOKEN = re.compile(
    r"""
    \d++(?:[.,:]\d++)++                                  # 9,000 and 5:30
    | [@\#]?\w++ (?: (?![’']s\b) [’'&.\-‑] \w++ )*+        # words, joined ones too
    | [’'](?:s\b)? | -- | \.\.\. | [^\w\s]
    """,
    re.VERBOSE,
)
INSIDE_SENTENCE = (")", ",", ";", ":")
"""Behind a full stop they show that it ends a word, not a sentence."""

LONGEST_KEPT = 10_000

Extent: TypeAlias = tuple[int, int]


@frozen(eq=False)
class Tokens:
    """The tokens of a text."""

    shown: Sequence[str]
    words: Sequence[str]
    """The same in lower case."""

    starts: Sequence[int]
    ends: Sequence[int]


def tokens_of(text: str, known: Lexicon) -> Tokens:
    """The tokens of a text; those of the last paragraphs are kept.

    The two finders read the same paragraphs one after the other.
    """
    if len(text) > LONGEST_KEPT:
        return _split(text, known)
    return _kept(text, known.language.code)


@lru_cache(maxsize=128)
def _kept(text: str, code: str) -> Tokens:
    return _split(text, lexicon(code))


def _split(text: str, known: Lexicon) -> Tokens:
    language = known.language
    pattern = TOKEN
    if language.order == "free":
        pattern = word_pattern(language.elisions, language.enclitics)
    spans = [match.span() for match in pattern.finditer(text)]
    shown = [text[start:end] for start, end in spans]
    doubtful = [
        at
        for at, word in enumerate(shown)
        if word == "." or ("-" in word and word[0].isupper())
    ]
    if doubtful:
        spans, shown = _mended(spans, shown, doubtful, text, language.abbreviations)
    curly = "’" in text
    return Tokens(
        shown=shown,
        words=[
            word.lower().replace("’", "'") if curly else word.lower() for word in shown
        ],
        starts=[start for start, _ in spans],
        ends=[end for _, end in spans],
    )


def _mended(
    spans: Sequence[Extent],
    shown: Sequence[str],
    doubtful: Sequence[int],
    text: str,
    abbreviations: frozenset[str],
) -> tuple[list[Extent], list[str]]:
    """The tokens with full stops put to abbreviations, and two names parted.

    The word of an abbreviation is without its full stop.
    """
    kept: list[Extent] = []
    words: list[str] = []
    done = 0
    for at in doubtful:
        kept += spans[done:at]
        words += shown[done:at]
        done = at + 1
        word, (start, end) = shown[at], spans[at]
        if word == ".":
            if kept and kept[-1][1] == start:
                inside = text[end : end + 1] in INSIDE_SENTENCE
                last = words[-1].rpartition("-")[2]
                if inside or is_abbreviation(last, abbreviations):
                    kept[-1] = (kept[-1][0], end)
                    continue
        else:
            left, _, right = word.rpartition("-")
            if left and _joins_names(left, right):  # "Post-ABC News"
                kept.append((start, start + len(left)))
                words.append(left)
                start, word = end - len(right), right
        kept.append((start, end))
        words.append(word)
    kept += spans[done:]
    words += shown[done:]
    return kept, words


def _joins_names(left: str, right: str) -> bool:
    """Whether a hyphen parts a name from an acronym."""
    return (
        len(right) > 1 and right.isupper() and left[0].isupper() and not left.isupper()
    )
