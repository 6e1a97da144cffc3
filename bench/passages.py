"""Passages of an annotated story: quoted stretches, and who is nearest to a quote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen

Span: TypeAlias = tuple[int, int]

CURLY = {"“": "”"}
LATIN = {"«": "»", "“": "”"}
PAIRS = {"de": {"„": "“”", "»": "«"}, "fr": LATIN, "es": LATIN}
SINGLE_OPENING = "‘'‚›"
SINGLE_CLOSING = "’'‘‹"
SENTENCE_END = re.compile(r"[.!?]\s")
OTHER_SENTENCE = 40
BETWEEN = 3


@frozen
class Body:
    """A story's text, cut into paragraphs and quoted stretches."""

    text: str
    first_line: int
    paragraphs: tuple[Span, ...]
    """The headline is the first."""
    quoted: tuple[Span, ...]
    """The stretches between double marks, in the paragraphs below the headline."""

    def paragraph(self, offset: int) -> Span:
        """The paragraph that `offset` lies in."""
        return next(p for p in self.paragraphs if p[0] <= offset <= p[1])

    def stretch(self, span: Span) -> Span | None:
        """The quoted stretch around `span`."""
        return next((s for s in self.quoted if within(span, s)), None)

    def line(self, offset: int) -> int:
        """The line of the file that `offset` stands on."""
        return self.first_line + self.text.count("\n", 0, offset)

    @property
    def start(self) -> int:
        """Where the first paragraph below the headline begins."""
        return self.paragraphs[1][0]


def quoted(
    text: str, paragraph: Span, language: str, *, runs_on: bool
) -> tuple[list[Span], list[tuple[int, str]]]:
    """The stretches between double marks in a paragraph, and faults of the marks.

    A mark left open closes at the end of the paragraph, which is right only
    when the next paragraph opens with a mark again.
    """
    pairs = PAIRS.get(language, CURLY)
    closing = "".join(pairs.values())
    stretches: list[Span] = []
    faults: list[tuple[int, str]] = []
    begun: int | None = None
    ends = ""
    for at in range(*paragraph):
        mark = text[at]
        if begun is None and (mark in pairs or mark == '"'):
            begun, ends = at + 1, pairs.get(mark, mark)
        elif begun is not None and mark in ends:
            stretches.append(trimmed(text, (begun, at)))
            begun = None
        elif begun is None and mark in closing:
            faults.append((at, "mark closed that was never opened: open it"))
        elif begun is not None and pairs.get(mark) == ends:
            faults.append((at, "mark opened inside an open one: close the first"))
    if begun is not None:
        stretches.append(trimmed(text, (begun, paragraph[1])))
        if not runs_on:
            what = "mark left open, and the next paragraph does not open one: close it"
            faults.append((begun - 1, what))
    return stretches, faults


def trimmed(text: str, span: Span) -> Span:
    """A stretch without the spaces French sets inside its marks."""
    words = text[slice(*span)]
    start = span[0] + len(words) - len(words.lstrip())
    return start, max(start, span[1] - len(words) + len(words.rstrip()))


def set_apart(body: Body, span: Span) -> bool:
    """Whether words that are no whole stretch are marked as speech all the same.

    Single marks stand round them, a dash opens their paragraph, or they are
    the part of a stretch before or after "he said".
    """
    before, after = body.text[span[0] - 1], body.text[span[1] : span[1] + 1]
    around = body.stretch(span)
    if around is not None and (around[0] == span[0] or around[1] == span[1]):
        return True
    line_start = body.text[body.paragraph(span[0])[0] : span[0]].strip()
    if line_start in {"—", "–"}:
        return True
    return before in SINGLE_OPENING and after != "" and after in SINGLE_CLOSING


def attribution(
    speaker: str, cue: str, spans: tuple[Span, ...], body: Body
) -> tuple[Span | None, Span | None]:
    """Where speaker and cue of a quote stand: the pair nearest to it and to each other.

    Both in the quote's own paragraph come first; a speaker or a cue of another
    paragraph is the last one before the quote, or else the next one after it.
    """
    speakers = mentions(speaker, spans, body)
    cues = mentions(cue, spans, body)
    own = [body.paragraph(start) for start, _ in spans]
    pairs = [
        (distance(s, c, spans, body.text), s, c)
        for s in speakers
        for c in cues
        if apart(s, c) and any(within(s, p) and within(c, p) for p in own)
    ]
    if pairs:
        return min(pairs)[1:]
    return nearest(speakers, spans, body), nearest(cues, spans, body)


def mentions(words: str, spans: tuple[Span, ...], body: Body) -> list[Span]:
    """The places of words outside a quote; in other quotes only if nowhere else."""
    if not words:
        return []
    found = [
        (at, at + len(words))
        for at in occurrences(words, body.text, body.start, len(body.text))
    ]
    free = [s for s in found if all(apart(s, own) for own in spans)]
    around = body.stretch(spans[0])
    open_air = [s for s in free if body.stretch(s) in {None, around}]
    return open_air or free


def distance(speaker: Span, cue: Span, spans: tuple[Span, ...], text: str) -> int:
    """How far an attribution is from its quote, in letters, with the doubts added."""
    span = min(spans, key=lambda own: gap(own, cue))
    total = gap(span, cue) + 2 * gap(speaker, cue)
    if SENTENCE_END.search(text[min(span[1], cue[1]) : max(span[0], cue[0])]):
        total += OTHER_SENTENCE
    # "she said she was" names its speaker before the cue.
    if cue[0] < speaker[0] < span[0]:
        total += BETWEEN
    return total


def nearest(found: list[Span], spans: tuple[Span, ...], body: Body) -> Span | None:
    """The place nearest to a quote: in its paragraphs, else before, else after."""
    own = [body.paragraph(start) for start, _ in spans]

    def rank(place: Span) -> tuple[int, int]:
        here = any(within(place, paragraph) for paragraph in own)
        before = place[0] < spans[0][0]
        return (0 if here else 1 if before else 2), min(gap(place, s) for s in spans)

    return min(found, key=rank, default=None)


def occurrences(words: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where some words stand between two offsets, never as part of a longer word."""
    at = text.find(words, start, end)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        left = before.isalnum() and words[0].isalnum()
        right = after.isalnum() and words[-1].isalnum()
        if not left and not right:
            yield at
        at = text.find(words, at + 1, end)


def within(inner: Span, outer: Span) -> bool:
    """Whether one span lies in another."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def apart(one: Span, other: Span) -> bool:
    """Whether two spans share no letter."""
    return one[1] <= other[0] or other[1] <= one[0]


def gap(one: Span, other: Span) -> int:
    """The number of letters between two spans."""
    return max(other[0] - one[1], one[0] - other[1], 0)
