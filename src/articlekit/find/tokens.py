"""The words and marks of a text, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Any, TypeAlias

from attrs import define

from articlekit.find.lexicon import Lexicon

__all__ = ["Tokens", "tokens_of"]

TOKEN = re.compile(
    r"""
    \d++(?:[.,:]\d++)++                                  # 9,000 and 5:30
    | [@\#]?\w++ (?: (?![’']s\b) [’'&.\-‑] \w++ )*+        # words, joined ones too
    | [’'](?:s\b)? | -- | \.\.\. | [^\w\s]
    """,
    re.VERBOSE,
)
BREAK = frozenset("\t\n\r")
"""Where a line ends, or a column, a sentence does, with a full stop or without."""

LINES = re.compile(r"[\t\n\r]+|[^\t\n\r]+")

INSIDE_SENTENCE = (")", ",", ";", ":")
"""Behind a full stop they show that it ends a word, not a sentence."""

INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
"""Of a name, or an acronym: `U.S`."""

OPENING, CLOSING = '“„«"', '”“»"'

WORD_ENDS = frozenset(",.")
"""What most words that are no bare ones end in."""

MOST_KEPT = 10_000
"""So many pieces are remembered: the same ones come back in every story."""

LONGEST_KEPT = 20

Part: TypeAlias = tuple[str, int, int]
"""A token as written, and where it stands."""

Parts: TypeAlias = tuple[Any, ...]
"""Several of them in one flat tuple: thousands are kept, and a tuple of tuples each
would give the collector of garbage four times the work."""


@define(eq=False)
class Tokens:
    """The tokens of a text."""

    shown: Sequence[str]
    words: Sequence[str]
    """The same in lower case."""

    letters: str
    """The class of each by itself, as `Lexicon.letters` has it."""

    starts: Sequence[int]
    ends: Sequence[int]


def tokens_of(text: str, known: Lexicon) -> Tokens:
    """The tokens of a text.

    No token holds a blank, so each piece between blanks is parted by itself.
    """
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    pieces, abbreviations = known.pieces, known.language.abbreviations
    at = 0
    for piece in text.split(" "):
        end = at + len(piece)
        if piece.isalpha():  # most pieces are a word
            shown.append(piece)
            starts.append(at)
            ends.append(end)
        elif (
            (mark := piece[-1:]) in WORD_ENDS
            and (word := piece[:-1]).isalpha()
            and (mark == "," or not is_abbreviation(word, abbreviations))
        ):
            shown.append(word)
            starts.append(at)
            ends.append(end - 1)
            shown.append(mark)
            starts.append(end - 1)
            ends.append(end)
        elif piece:
            parts = iter(pieces.get(piece) or _parts(piece, known))
            for word in parts:
                shown.append(word)
                starts.append(at + next(parts))
                ends.append(at + next(parts))
        at = end + 1
    if not shown:
        return Tokens((), (), "", (), ())
    # all at once, as no token holds a line break
    words = "\n".join(shown).lower().replace("’", "'").split("\n")
    letters = "".join(map(known.letters.__getitem__, shown))
    return Tokens(shown, words, letters, starts, ends)


def is_abbreviation(word: str, abbreviations: Collection[str]) -> bool:
    """Whether a word keeps its full stop: `Gov`, `U.S`, `J`.

    `abbreviations` has them in lower case, and with a capital those that are words
    without it: `Sun`.
    """
    if word.lower() in abbreviations or word in abbreviations:
        return True
    return word[-1:].isupper() and INITIALS.fullmatch(word) is not None


@cache
def _pattern(elisions: tuple[str, ...], enclitics: tuple[str, ...]) -> re.Pattern[str]:
    """Tokens, with elided words and pronouns behind hyphens parted from their hosts."""
    elided = rf"| (?:{'|'.join(elisions)})[’'](?=\w)" if elisions else ""
    joined = rf"(?!-(?:{'|'.join(enclitics)})\b)" if enclitics else ""
    parted = rf"| -(?:{'|'.join(enclitics)})\b" if enclitics else ""
    return re.compile(
        rf"""
        [^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?
        | \d+(?:[.,:]\d+)+
        {elided} {parted}
        | [@\#]?[^\W_]+ (?: {joined} [’'&.\-‑/] [^\W_]+ )*
        | -- | \.\.\. | [^\w\s]
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _parts(piece: str, known: Lexicon) -> Parts:
    """The tokens of a piece of text without blanks; those of short ones are kept."""
    parts = tuple(chain.from_iterable(_split(piece, known)))
    if len(piece) <= LONGEST_KEPT:
        if len(known.pieces) >= MOST_KEPT:
            known.pieces.clear()
        known.pieces[piece] = parts
    return parts


def _split(piece: str, known: Lexicon) -> Sequence[Part]:
    language = known.language
    word, mark, size = piece[:-1], piece[-1], len(piece)
    if not BREAK.isdisjoint(piece):
        return [*_lines(piece, known)]
    if piece.isalpha():
        return ((piece, 0, size),)
    if mark in ",.:;" and word.isalpha():  # most others end in one of these
        if mark == "." and is_abbreviation(word, language.abbreviations):
            return ((word, 0, size),)
        return (word, 0, size - 1), (mark, size - 1, size)
    # a single mark of quotation is a token by itself
    if piece[0] in OPENING and piece[1:2].isalnum():
        rest = _split(piece[1:], known)
        return (piece[0], 0, 1), *[(w, at + 1, end + 1) for w, at, end in rest]
    if mark in CLOSING and word and word[-1] not in CLOSING:
        return *_split(word, known), (mark, size - 1, size)
    pattern = TOKEN
    if language.order == "free":
        pattern = _pattern(language.elisions, language.enclitics)
    parts = [(m.group(), *m.span()) for m in pattern.finditer(piece)]
    if "." in piece or "-" in piece:
        return _mended(parts, piece, language.abbreviations)
    return parts


def _lines(piece: str, known: Lexicon) -> Iterator[Part]:
    """The tokens of each line, and a full stop for each end of one."""
    for match in LINES.finditer(piece):
        line, (start, end) = match.group(), match.span()
        if line[0] in BREAK:
            yield ".", start, end
        else:
            yield from ((w, start + a, start + b) for w, a, b in _split(line, known))


def _mended(
    parts: Sequence[Part], text: str, abbreviations: frozenset[str]
) -> list[Part]:
    """The tokens with full stops put to abbreviations, and two names parted.

    The word of an abbreviation is without its full stop.
    """
    kept: list[Part] = []
    for name, first, end in parts:
        word, start = name, first
        if word == ".":
            if kept and kept[-1][2] == start:
                inside = text[end : end + 1] in INSIDE_SENTENCE
                before, begin, _ = kept[-1]
                last = before.rpartition("-")[2]
                if inside or is_abbreviation(last, abbreviations):
                    kept[-1] = (before, begin, end)
                    continue
        elif "-" in word and word[0].isupper():
            left, _, right = word.rpartition("-")
            if left and _joins_names(left, right):  # "Post-ABC News"
                kept.append((left, start, start + len(left)))
                word, start = right, end - len(right)
        elif "." in word:
            left, _, right = word.rpartition(".")
            if _joins_sentences(left, right, abbreviations):  # "he said.The mayor"
                stop = end - len(right)
                kept += (left, start, stop - 1), (".", stop - 1, stop)
                word, start = right, stop
        kept.append((word, start, end))
    return kept


def _joins_sentences(left: str, right: str, abbreviations: frozenset[str]) -> bool:
    """Whether a full stop without a blank parts two sentences."""
    return (
        left[1:].isalpha()
        and left[1:].islower()
        and right[:1].isupper()
        and right[1:].isalpha()
        and right[1:].islower()
        and not is_abbreviation(left, abbreviations)
    )


def _joins_names(left: str, right: str) -> bool:
    """Whether a hyphen parts a name from an acronym."""
    acronym = len(right) > 1 and right.isupper() and right.isalpha()
    return acronym and left[0].isupper() and not left.isupper()
