"""What a report reports: the clause behind its verb, or the sentence before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from attrs import frozen

from articlekit.find.fixed_subjects import past_asides
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import PHRASE, Report
from articlekit.find.reading import Reading
from articlekit.find.telling import tells

__all__ = ["Clause", "Tokens", "clauses", "reported"]

Tokens: TypeAlias = tuple[int, int]

CUT = re.compile("[;,]|.(?=V)")
"""Where a reported clause may end."""

SHORTEST = 3
LED = frozenset({"before", "after", "agent", "source", "aside"})
LONGEST_TAIL = 10
FARTHEST_CLAUSE = 14
FINITE = "VvXuE"
TO_DO = frozenset("uvNX")
"""What stands behind `to`."""

ASKING = frozenset({"urge", "voice", "ask", "say"})
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
    speaker = report.speaker
    if speaker is None or report.relation == "passive" or report.form == ":":
        return ()
    tags = reading.tags
    first, end = sentences[report.cue], report.cue_end
    border = bisect_right(sentences, first, end)
    dot = tags.find(".", end, border)
    end = border if dot < 0 else dot
    begins = report.cue
    if speaker.reading is reading and first <= speaker.start < begins:
        begins = speaker.start
    if report.relation == "agent":
        begins = _passive_start(tags, first, begins)
    behind = report.cue_end
    if report.relation in {"after", "agent", "source"}:
        behind = max(behind, speaker.end)
    if report.relation in LED and begins > first and tags[begins - 1] in ",Q-":
        found = _around(reading, report, (first, begins), (behind, end), lexicon)
        if found:
            return found
    if report.kind == "source":
        return _of_source(reading, (first, begins), (behind, end))
    start = _behind(reading, report, behind, end, lexicon)
    if start is None:
        return ()
    return ((start, _cut(reading, start, end, lexicon.language.contrasts)),)


def _passive_start(tags: str, first: int, cue: int) -> int:
    """Where the clause of a passive begins: `…, candidates were told by …`."""
    at = cue
    while at > first and tags[at - 1] in "Xa":
        at -= 1
    while at > first and tags[at - 1] in "ADJNRCm'":
        at -= 1
    return at


def _around(
    reading: Reading, report: Report, front: Tokens, rest: Tokens, lexicon: Lexicon
) -> tuple[Tokens, ...]:
    """The sentence before a verb that comes last or is put in: `…, she said, …`."""
    tags = reading.tags
    first, begins = front
    behind, end = rest
    before = (first, begins if tags[begins - 1] == "Q" else begins - 1)
    if not _is_clause(tags, *before):
        return ()
    if _is_tail(tags, behind, end):
        return (before,)
    comma = tags.find(",", behind, min(end, behind + LONGEST_TAIL))
    if comma < 0 or not _is_tail(tags, behind, comma) or report.kind == "call":
        return ()
    if tags[comma + 1 : comma + 2] and reading.words[comma + 1] in (
        lexicon.language.contrasts
    ):
        return (before,)  # "…, the mayor said, but it …"
    after = _cut(reading, comma + 1, end, lexicon.language.contrasts)
    if tags[begins - 1] != "," or after - comma <= 1:
        return ()
    if tags[comma + 1] in "wADm" and report.relation in {"after", "source"}:
        return (before,)  # ", said Jane Doe, who …"
    return (before, (comma + 1, after))


def _is_clause(tags: str, first: int, end: int) -> bool:
    """Whether the words before a verb of speech are more than an adverbial."""
    part = tags[first:end]
    if not any(letter in FINITE + "Q" for letter in part):
        return False
    if "," in part or "Q" in part or part[0] not in "PswEG":
        return True
    if part[0] != "P":  # "When she left the room, he said …"
        return False
    phrase = PHRASE.match(tags, first + 1, end)
    return phrase is not None and tags[phrase.end()] not in "XvV"


def _of_source(reading: Reading, front: Tokens, rest: Tokens) -> tuple[Tokens, ...]:
    """What a source phrase reports: the sentence before it, or the one behind it."""
    tags = reading.tags
    first, begins = front
    behind, end = rest
    if begins > first:
        return ((first, begins - (tags[begins - 1] == ",")),)
    at = past_asides(tags, behind)
    while at < end and tags[at] != "," and tags[at - 1] != ",":
        at += 1
    start = at + 1 if tags[at : at + 1] == "," else at
    return ((start, end),) if start < end else ()


def _is_tail(tags: str, at: int, end: int) -> bool:
    """Whether only a time, place or addressee stands between: `said on Tuesday`."""
    if end - at > LONGEST_TAIL:
        return False
    return at >= end or not any(letter in "tpVvXQsu:" for letter in tags[at:end])


def _cut(reading: Reading, start: int, end: int, contrasts: frozenset[str]) -> int:
    """Where a reported clause ends: before `, but`, a semicolon or a further verb."""
    tags, words = reading.tags, reading.words
    for match in CUT.finditer(tags, start + 1):
        at, letter = match.start(), match.group()
        if at >= end:
            break
        if letter == ";":
            return at
        after = tags[at + 1 : at + 2]
        if letter == "," and at + 1 < end:
            if words[at + 1] in contrasts or after in ("g", "S"):
                return at
        elif after == "V" and (letter == "&" or words[at] in contrasts):
            return at  # "… and complained that"
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
        if letter == "Q" and addressed and tags[at + 1 : at + 2] in ("t", "p"):
            at += 1  # "told “Morning Call” that"
            addressed = False
            continue
        if letter in "tQ":
            return at
        if letter == "w" or (letter == "s" and words[at] in language.questions):
            return None if _is_negated(reading, report, lexicon) else at
        if letter in "aT:":
            at += 1
        elif letter == "," and tags[at + 1 : at + 3] == "a,":
            at += 3  # ", however,"
        elif words[at] in language.infinitives and tags[at + 1 : at + 2] in TO_DO:
            return at if report.kind in ASKING else None
        elif letter == "P":
            phrase = PHRASE.match(tags, at + 1)
            clause = phrase is not None and tags[phrase.end() : phrase.end() + 1] == "t"
            if at == start and words[at] in language.topic_prepositions and not clause:
                if report.kind != "show" and tags[at + 1 : at + 2] != "T":
                    return at
            at = phrase.end() if phrase else at + 1 + (tags[at + 1 : at + 2] == "T")
        elif letter in "ADpoCNRJHmEG'":
            phrase = PHRASE.match(tags, at)
            if phrase is None:
                if letter not in "oJEm":
                    return None
                at += 1
                continue
            after = phrase.end()
            if addressed and tags[after : after + 1] not in ("X", "v", "V"):
                addressed = False
            elif _has_verb(tags, after, end) and report.kind in CLAUSE_KINDS:
                return at
            elif tags[after : after + 1] == "t":
                return after  # "expressed hope that"
            elif (
                report.kind in ASKING
                and words[min(after, len(words) - 1)] in language.infinitives
            ):
                pass  # "urged voters to stay"
            else:
                return at if _takes_object(reading, report, lexicon) else None
            at = after
        else:
            return None
    return None


def _takes_object(reading: Reading, report: Report, lexicon: Lexicon) -> bool:
    """Whether a mere object tells what was said: `denied the charges`."""
    if report.kind == "call":
        return report.form != "g"
    word = reading.words[report.cue]
    return report.kind == "say" or word in lexicon.language.topic_cues


def _is_negated(reading: Reading, report: Report, lexicon: Lexicon) -> bool:
    """Whether it is told what was not said: `did not say whether`."""
    negations = lexicon.language.negations
    return any(
        word in negations or word.endswith("n't")
        for word in reading.words[max(0, report.cue - 2) : report.cue]
    )


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
    lexicon: Lexicon,
) -> Iterator[Clause]:
    """The reported clauses of a paragraph, without the words in quotation marks."""
    covered = -1
    for report, content in zip(reports, contents, strict=True):
        if report.cue < covered or not content:
            continue
        spans = [
            part
            for start, stop in content
            for part in _unquoted(reading.tags, start, stop)
        ]
        whole = len(spans) == len(content) or report.form == "S"
        if id(report) in taken and whole:
            continue  # "El acuerdo es, en palabras de su abogada, «…»."
        size = sum(stop - start for start, stop in spans)
        if size < SHORTEST or not tells(reading, report, content[0][0], lexicon):
            continue
        covered = max(covered, spans[-1][1])
        yield Clause(
            reading,
            report,
            tuple((reading.starts[a], reading.ends[b - 1]) for a, b in spans),
        )


def _unquoted(tags: str, start: int, stop: int) -> list[Tokens]:
    """The parts of a reported clause that quote nothing: `that …, and that …`."""
    if "Q" not in tags[start:stop]:
        parts = [(start, stop)]
    else:
        borders = [
            at
            for at in range(start + 1, stop)
            if tags[at] == "t" and tags[at - 1] in "&s,"
        ]
        edges = [start, *borders, stop]
        parts = [(a, b) for a, b in pairwise(edges) if borders and "Q" not in tags[a:b]]
    found = []
    for first, last in parts:
        end = last
        while end > first and tags[end - 1] in ",;:-.&s":
            end -= 1
        if end > first:
            found.append((first, end))
    return found
