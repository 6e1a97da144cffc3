"""What a report reports: the clause behind its verb, or the sentence before it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from attrs import frozen

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import PHRASE, Report
from articlekit.find.reading import Reading

__all__ = ["Clause", "Tokens", "clauses", "reported"]

Tokens: TypeAlias = tuple[int, int]

SHORTEST = 3
LONGEST_TAIL = 10
FARTHEST_CLAUSE = 14
FINITE = "VvXuE"
CLAUSE_KINDS = frozenset({"say", "voice", "ask", "write", "show", "urge"})


@frozen(eq=False)
class Clause:
    """The words that a report gives as somebody's, as offsets into the text."""

    reading: Reading
    report: Report
    spans: tuple[tuple[int, int], ...]


def reported(
    reading: Reading, report: Report, sentences: Sequence[int], lexicon: Lexicon
) -> tuple[Tokens, ...]:
    """The tokens of what a verb reports: one stretch, or two around the verb."""
    if report.speaker is None or report.relation == "passive" or report.form == ":":
        return ()
    tags = reading.tags
    contrasts = lexicon.language.contrasts
    first = sentences[report.cue]
    end = report.cue_end
    while end < len(tags) and sentences[end] == first and tags[end] != ".":
        end += 1
    speaker = report.speaker
    here = speaker.reading is reading and first <= speaker.start < end
    begins = min(speaker.start, report.cue) if here else report.cue
    if report.relation in {"aside", "same", "relative"} and not here:
        begins = report.cue
    behind = report.cue_end
    if report.relation in {"after", "agent", "source"}:
        behind = max(behind, speaker.end)
    led = begins > first and tags[begins - 1] in ",Q-"
    if led and report.relation in {"before", "after", "agent", "source", "aside"}:
        front = (first, begins - 1 if tags[begins - 1] != "Q" else begins)
        if _is_tail(tags, behind, end):
            return (front,)
        comma = tags.find(",", behind, min(end, behind + LONGEST_TAIL))
        if comma >= 0 and _is_tail(tags, behind, comma) and report.kind != "call":
            rest = _cut(reading, comma + 1, end, contrasts)
            if tags[begins - 1] == "," and rest - comma > 1:
                return (front, (comma + 1, rest))
    if report.kind == "source":
        if led or report.cue > first:
            return ((first, begins - (tags[begins - 1] == ",")),)
        at = behind
        while at < end and tags[at] != ",":
            at += 1
        return ((at + 1, end),) if at < end else ()
    start = _behind(reading, report, behind, end, lexicon)
    return () if start is None else ((start, _cut(reading, start, end, contrasts)),)


def _is_tail(tags: str, at: int, end: int) -> bool:
    """Whether only a time, place or addressee stands between: `said on Tuesday`."""
    if end - at > LONGEST_TAIL:
        return False
    return at >= end or not any(letter in "tpVvXQsu:" for letter in tags[at:end])


def _cut(reading: Reading, start: int, end: int, contrasts: frozenset[str]) -> int:
    """Where a reported clause ends: before `, but`, a semicolon or a further verb."""
    tags, words = reading.tags, reading.words
    for at in range(start + 1, end):
        if tags[at] == ";":
            return at
        if tags[at] == "," and at + 1 < end:
            if words[at + 1] in contrasts or tags[at + 1] in "gS":
                return at
    return end


def _behind(
    reading: Reading, report: Report, at: int, end: int, lexicon: Lexicon
) -> int | None:
    """The first token of the clause or object behind a verb."""
    tags, words = reading.tags, reading.words
    language = lexicon.language
    start = at
    addressed = words[report.cue] in language.addressees
    while at < end:
        letter = tags[at]
        if letter == "t":
            return at
        if letter in "Qa:w" or (letter == "s" and words[at] in language.questions):
            if letter in "ws":
                return at
            if letter == "Q":
                return at
            at += 1
            continue
        if letter == "P":
            if words[at] in language.infinitives and tags[at + 1 : at + 2] in (
                "u",
                "v",
                "N",
                "X",
            ):
                return at if report.kind in {"urge", "voice", "ask", "say"} else None
            if (
                at == start
                and words[at] in language.topic_prepositions
                and tags[at + 1 : at + 2] != "T"
            ):
                return at if report.kind != "show" else None
            phrase = PHRASE.match(tags, at + 1)
            if phrase is None:
                return None
            at = phrase.end()
            continue
        if letter == "T":
            at += 1
            continue
        if letter in "ADpoCNRJHmEG'":
            phrase = PHRASE.match(tags, at)
            if phrase is None:
                at += 1
                if letter not in "oJEm":
                    return None
                continue
            if addressed and tags[phrase.end() : phrase.end() + 1] not in (
                "X",
                "v",
                "V",
            ):
                at = phrase.end()
                addressed = False
                continue
            if _has_verb(tags, phrase.end(), end) and report.kind in CLAUSE_KINDS:
                return at
            if addressed or report.kind in {"urge", "call"}:
                if (
                    report.kind == "call"
                    or words[min(phrase.end(), len(words) - 1)]
                    not in language.infinitives
                ):
                    if not addressed:
                        return at
                at = phrase.end()
                addressed = False
                continue
            return at if report.kind in {"say", "voice"} else None
        return None
    return None


def _has_verb(tags: str, at: int, end: int) -> bool:
    """Whether a finite verb follows a phrase, its own additions passed over."""
    stop = min(end, at + FARTHEST_CLAUSE)
    while at < stop:
        if tags[at] in FINITE:
            return True
        if tags[at] in ",;:Qt(-" or tags[at] == "w":
            return False
        at += 1
    return False


def clauses(
    reading: Reading,
    reports: Sequence[Report],
    contents: Sequence[tuple[Tokens, ...]],
    taken: Collection[int],
) -> Iterator[Clause]:
    """The reported clauses of a paragraph, without those that quote."""
    tags = reading.tags
    covered = -1
    for report, content in zip(reports, contents, strict=True):
        if id(report) in taken or report.cue < covered or not content:
            continue
        spans = []
        for start, end_ in content:
            stop = end_
            while stop > start and tags[stop - 1] in ",;:-.&":
                stop -= 1
            if stop > start:
                spans.append((start, stop))
        size = sum(stop - start for start, stop in spans)
        if size < SHORTEST or any("Q" in tags[a:b] for a, b in spans):
            continue
        covered = max(covered, spans[-1][1])
        yield Clause(
            reading,
            report,
            tuple((reading.starts[a], reading.ends[b - 1]) for a, b in spans),
        )
