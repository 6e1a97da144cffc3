"""The lines of a text, and which of them make up one paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from attrs import frozen

from articlekit.language.page import EVERY_LANGUAGE

__all__ = [
    "CLOSING",
    "STOPS",
    "Line",
    "Wrapping",
    "closed",
    "is_rule",
    "lines_of",
    "width",
    "wrapping",
]

STOPS = ".!?…。．！？｡।॥؟۔։။፡។᙮"
"""Marks that end a sentence, in the scripts of the world."""

LAST = frozenset(STOPS)

CLOSING = "\"'”’»›“‘」』）)]】》〉*_ \u00a0\u202f"
"""What may stand between the end of a sentence and the end of its line."""

QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
TAB = 4
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd]"
)
RULE = re.compile(r"(?:[-*_=~#•·—–+][ \t]?){3,}$")
NARROWEST, WIDEST = 30, 140
"""Between which widths mail programs, editors and wire services break lines."""

LOOSE = 2
"""How far a line of Chinese falls short when a stop may not begin the next."""

HYPHEN = re.compile(r"[^\W\d_]-$")
FIRST_WORD = re.compile(r"\S+")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@frozen
class Line:
    """A line that says something."""

    text: str
    """Without indentation, quote marks and trailing blanks."""

    indent: int = 0
    """How many columns it is set in, counted behind the quote marks."""

    quotes: int = 0
    """How many `>` stand before it."""

    gap: int = 0
    """How many blank lines stand above it."""

    number: int = 0
    """Where it stands in the text."""


def lines_of(text: str) -> list[Line]:
    """The lines that say something, each with the blank lines above it counted."""
    lines: list[Line] = []
    gap = 0
    for number, raw in enumerate(text.split("\n")):
        quoted = QUOTED.match(raw)
        quotes = quoted.group().count(">") if quoted else 0
        rest = raw[quoted.end() :] if quoted else raw
        rest = rest.expandtabs(TAB).rstrip()
        words = rest.lstrip()
        if not words:
            gap += 1
            continue
        lines.append(Line(words, len(rest) - len(words), quotes, gap, number))
        gap = 0
    return lines


def is_rule(text: str) -> bool:
    """Whether a line only draws a line."""
    return RULE.match(text) is not None


def width(text: str) -> int:
    """The columns a text takes: wide letters count twice."""
    return len(text) if text.isascii() else len(text) + len(WIDE.findall(text))


def closed(text: str) -> bool:
    """Whether the last sentence of a text is at its end."""
    return text.rstrip(CLOSING)[-1:] in LAST


@frozen
class Wrapping:
    """How the lines of a text were broken to a width."""

    columns: int | None
    """The width; None where every line is a paragraph of its own."""

    words: Counter[str]
    """The words of the text, to mend those that a line break cut."""

    hyphenated: bool
    """Whether words are cut at the ends of lines, as typesetters do."""

    def goes_on(self, line: Line, following: Line) -> bool:
        """Whether the next line carries the paragraph of this one on."""
        if self.columns is None or following.gap or line.quotes != following.quotes:
            return False
        return self.full(line, following)

    def full(self, line: Line, following: Line) -> bool:
        """Whether the first word of the next line had no room on this one."""
        assert self.columns is not None
        room = self.columns - line.indent - len(line.text)
        if _unspaced(line.text[-1]) and _unspaced(following.text[0]):
            return room <= LOOSE
        first = FIRST_WORD.match(following.text)
        assert first is not None
        if room < len(first.group()) + 1:
            return True
        # people who break lines by hand leave a little room
        loose = room <= max(6, self.columns // 6) and not closed(line.text)
        return loose and following.text[:1].islower()

    def join(self, lines: Iterable[str]) -> str:
        """The lines as one, with the words mended that a break had cut."""
        pieces: list[str] = []
        last = ""
        for line in lines:
            if last:
                pieces.append(self._seam(pieces, last, line))
            pieces.append(line)
            last = line
        return "".join(pieces)

    def _seam(self, pieces: list[str], line: str, following: str) -> str:
        """What stands between two lines; cuts off a hyphen of the first itself."""
        if _unspaced(line[-1]) and _unspaced(following[0]):
            return ""
        if not HYPHEN.search(line) or not following[0].isalpha():
            return " "
        before = WORD.findall(line[-60:-1])[-1:]
        after = WORD.match(following)
        if not before or after is None:
            return " "
        head, tail = before[0].casefold(), after.group().casefold()
        if tail in EVERY_LANGUAGE.both or tail in EVERY_LANGUAGE.either:
            return " "
        whole, compound = self.words[head + tail], self.words[f"{head}-{tail}"]
        if following[0].islower() and (
            whole > compound or (self.hyphenated and not compound)
        ):
            pieces[-1] = line[:-1]
        return ""


def _unspaced(letter: str) -> bool:
    """Whether words of this script stand side by side, as in Chinese."""
    return bool(WIDE.match(letter)) and not "\uac00" <= letter <= "\ud7a3"


def wrapping(lines: Sequence[Line]) -> Wrapping:
    """How the lines were broken: to a width, or only at the ends of paragraphs."""
    columns = _columns(lines)
    if columns is None:
        return Wrapping(None, Counter(), hyphenated=False)
    words: Counter[str] = Counter()
    for line in lines:
        words.update(word.casefold() for word in WORD.findall(line.text))
    cut = sum(1 for line in lines if HYPHEN.search(line.text))
    return Wrapping(columns, words, hyphenated=cut * 12 > len(lines))


def _columns(lines: Sequence[Line]) -> int | None:
    """The width that lines were broken to, if they were."""
    joints = [
        (line, following)
        for line, following in pairwise(lines)
        if not following.gap
        and line.quotes == following.quotes
        and not (is_rule(line.text) or is_rule(following.text))
    ]
    sizes = sorted(
        line.indent + len(line.text)
        for line, _ in joints
        # a word alone on its line, such as a URL, may stick out
        if " " in line.text or _unspaced(line.text[0])
    )
    # and so may a headline that nobody broke
    while len(sizes) > FEW and sizes[-2] < OUTLIER * sizes[-1]:
        sizes.pop()
    columns = sizes[-1] if sizes else 0
    over = sum(1 for line in lines if len(line.text) > 2 * columns)
    if not NARROWEST <= columns <= WIDEST or over * 4 > len(lines):
        return None
    guess = Wrapping(columns, Counter(), hyphenated=False)
    full = [pair for pair in joints if guess.full(*pair)]
    return columns if len(full) * 2 > len(joints) and _mid_sentence(full) else None


FEW = 3
OUTLIER = 0.9


def _mid_sentence(joints: Sequence[tuple[Line, Line]]) -> bool:
    """Whether lines break inside sentences: others end with them by chance."""
    inside = [following.text[0] for line, following in joints if not closed(line.text)]
    small = sum(1 for letter in inside if letter.islower())
    capital = sum(1 for letter in inside if letter.isupper())
    return len(inside) * 2 > len(joints) and small * 3 >= capital
