"""The words and marks of a text, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from articlekit.find.lexicon import Lexicon, lexicon
from articlekit.find.tagging import word_pattern
from articlekit.prose.sentences import is_abbreviation

__all__ = ["Tokens", "tokens_of"]

TOKEN = re.compile(
    r"""
    [^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?        # U.S. and D.C.
    | \d+(?:[.,:]\d+)+
    | [@\#]?[^\W_]+ (?: (?![’']s\b) [’'&.\-‑] [^\W_]+ )*   # words, joined ones too
    | [’'](?:s\b)? | -- | \.\.\. | [^\w\s]
    """,
    re.VERBOSE,
)
INSIDE_SENTENCE = (")", ",", ";", ":")
"""Behind a full stop they show that it ends a word, not a sentence."""

LONGEST_KEPT = 10_000


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
    joined = [at for at, word in enumerate(shown) if word == "." and at]
    parted = [at for at, word in enumerate(shown) if "-" in word and len(word) > 1]
    if joined or parted:
        spans, shown = _mended(
            text, spans, {*joined, *parted}, language.abbreviations
        )
    return Tokens(
        shown=shown,
        words=[word.lower() for word in shown]
        if "’" not in text
        else [word.lower().replace("’", "'") for word in shown],
        starts=[start for start, _ in spans],
        ends=[end for _, end in spans],
    )


def _mended(
    text: str,
    spans: Sequence[tuple[int, int]],
    doubtful: set[int],
    abbreviations: frozenset[str],
) -> tuple[list[tuple[int, int]], list[str]]:
    """The tokens with full stops put to abbreviations, and two names parted.

    The word of an abbreviation is without its full stop.
    """
    kept: list[tuple[int, int]] = []
    shown: list[str] = []
    for at, (start, end) in enumerate(spans):
        word = text[start:end]
        if at in doubtful:
            if word == ".":
                if kept and kept[-1][1] == start:
                    last = shown[-1].rpartition("-")[2]
                    inside = text[end : end + 1] in INSIDE_SENTENCE
                    if inside or is_abbreviation(last, abbreviations):
                        kept[-1] = (kept[-1][0], end)
                        continue
            else:
                left, _, right = word.rpartition("-")
                if left and _joins_names(left, right):  # "Post-ABC News"
                    kept.append((start, start + len(left)))
                    shown.append(left)
                    start, word = end - len(right), right
        kept.append((start, end))
        shown.append(word)
    return kept, shown


def _joins_names(left: str, right: str) -> bool:
    """Whether a hyphen parts a name from an acronym."""
    return (
        len(right) > 1 and right.isupper() and left[0].isupper() and not left.isupper()
    )
