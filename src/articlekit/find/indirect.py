"""Reported speech without quotation marks: where its words stand."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from attrs import frozen

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading

__all__ = ["Clause", "clauses"]

SHORTEST = 3


@frozen(eq=False)
class Clause:
    """The words that a report gives as somebody's, as offsets into the text."""

    reading: Reading
    report: Report
    start: int
    end: int


def clauses(
    reading: Reading,
    reports: Sequence[Report],
    sentences: Sequence[int],
    taken: Collection[int],
    lexicon: Lexicon,
) -> Iterator[Clause]:
    """The reported clauses of a paragraph, without those that quote."""
    tags = reading.tags
    size = len(tags)
    covered = -1
    for number, report in enumerate(reports):
        if report.speaker is None or id(report) in taken or report.cue < covered:
            continue
        first = sentences[report.cue]
        end = report.cue_end
        while end < size and sentences[end] == first and tags[end] != ".":
            end += 1
        span = _content(reading, report, first, end)
        if span is None:
            continue
        start, stop = span
        while stop > start and tags[stop - 1] in ",;:-.":
            stop -= 1
        if stop - start < SHORTEST or "Q" in tags[start:stop]:
            continue
        covered = max(covered, stop) if start > report.cue else covered
        yield Clause(reading, report, reading.starts[start], reading.ends[stop - 1])


def _content(
    reading: Reading, report: Report, first: int, end: int
) -> tuple[int, int] | None:
    """The tokens of what is reported: behind the verb, or before it."""
    tags = reading.tags
    speaker = report.speaker
    assert speaker is not None
    if report.kind == "source":
        if report.cue > first:
            return first, report.cue
        return (
            (speaker.end + 1, end)
            if tags[speaker.end : speaker.end + 1] == ","
            else None
        )
    if report.relation == "passive":
        return None
    after = report.cue_end
    if report.relation in {"after", "agent"}:
        after = max(after, speaker.end)
    attributed = (
        speaker.start > first and tags[min(speaker.start, report.cue) - 1] == ","
    )
    # "..., the operator said on Tuesday."
    if (
        attributed
        and report.relation in {"before", "after", "agent"}
        and _ends_sentence(tags, after, end)
    ):
        return first, min(speaker.start, report.cue) - 1
    if report.kind in {"call", "show"} or report.kind == "urge":
        return _that(tags, after, end) if report.kind != "call" else None
    if report.kind in {"say", "voice", "ask", "write"}:
        return _that(tags, after, end) or _bare(reading, after, end)
    return None


def _ends_sentence(tags: str, at: int, end: int) -> bool:
    return end - at <= 8 and not any(letter in "tpvVX" for letter in tags[at:end])


def _that(tags: str, after: int, end: int) -> tuple[int, int] | None:
    at = tags.find("t", after, min(end, after + 12))
    if at < 0 or (at > after and tags[at - 1] == "P"):
        return None
    return at, end


def _bare(reading: Reading, after: int, end: int) -> tuple[int, int] | None:
    """A clause without `that`: a noun phrase and its verb behind the verb of speech."""
    tags = reading.tags
    at = after
    while at < end and tags[at] in "aT,":
        at += 1
    if (
        at < end
        and tags[at] in "DpCNRJHmGwE"
        and any(letter in "XvVEu" for letter in tags[at:end])
    ):
        return at, end
    return None
