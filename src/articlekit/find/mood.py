"""Speech without a verb of speech of its own, and verbs without a subject."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs
from attrs import define, field

from articlekit.find.free_phrases import can_be_subject, main_clause, phrases
from articlekit.find.indirect import Tokens
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Report
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = ["going_on", "is_reported", "sentences_of", "subjects", "with_subjects"]

FARTHEST_HELPER = 20
NEAR = 6
"""Among so many first words stands an adverb such as `demnach`."""

FEWEST = 3
"""Tokens of a sentence that can report something."""


def sentences_of(reading: Reading, firsts: Sequence[int]) -> list[Tokens]:
    """The first token of each sentence, and the one behind its last word."""
    starts = sorted(set(firsts))
    found = []
    for start, stop in zip(starts, [*starts[1:], len(firsts)], strict=True):
        end = stop
        while end > start and reading.tags[end - 1] == ".":
            end -= 1
        found.append((start, end))
    return found


def subjects(
    reading: Reading, sentences: Sequence[Tokens], lexicon: Lexicon
) -> list[Mention | None]:
    """Who each sentence is about, where that is somebody."""
    able = [
        phrase
        for phrase in phrases(reading, lexicon)
        if can_be_subject(phrase, lexicon)
        and reading.tags[phrase.start - 1 : phrase.start] != "P"
    ]
    starts = [phrase.start for phrase in able]
    found: list[Mention | None] = []
    for start, end in sentences:
        at = bisect_left(starts, main_clause(reading, start))
        found.append(able[at] if at < len(able) and starts[at] < end else None)
    return found


def with_subjects(
    reading: Reading,
    reports: Sequence[Report],
    before: Mention | None,
    sentences: Sequence[Tokens],
    lexicon: Lexicon,
) -> tuple[list[Report], Mention | None]:
    """The reports, each with the last subject if it had none; and the last subject."""
    starts = [start for start, _ in sentences]
    known: list[Mention | None] = [before]
    for subject in subjects(reading, sentences, lexicon):
        known.append(subject or known[-1])
    found = []
    for report in reports:
        kept = report
        if report.speaker is None and report.form == "V":
            number = bisect_left(starts, report.cue + 1) - 1
            if known[number] is not None:
                kept = attrs.evolve(report, speaker=known[number], relation="same")
        found.append(kept)
    return found, known[-1]


@define
class _Run:
    """Neighbouring sentences of one speaker in the mood of reported speech."""

    speaker: Mention
    parts: list[Tokens] = field(factory=list)

    def report(self) -> tuple[Report, tuple[Tokens, ...]]:
        """The run as a report that has no word of its own."""
        start = self.parts[0][0]
        report = Report(start, start, "voice", "same", self.speaker, "k")
        return report, tuple(self.parts)


def going_on(
    reading: Reading,
    reports: Sequence[Report],
    before: Mention | None,
    sentences: Sequence[Tokens],
    lexicon: Lexicon,
) -> Iterator[tuple[Report, tuple[Tokens, ...]]]:
    """Sentences in the mood of reported speech with no verb of speech of their own.

    They go on with what the one before them says; neighbours make one report.
    """
    spoken = {
        r.cue: r
        for r in reports
        if r.speaker is not None and not is_reported(reading, r, lexicon.language)
    }
    cues = sorted(spoken)
    about = subjects(reading, sentences, lexicon)
    speaker, reported = before, before is not None
    run: _Run | None = None
    for number, (start, end) in enumerate(sentences):
        quotes = "Q" in reading.tags[start:end]
        last = bisect_left(cues, end) - 1
        if last >= 0 and cues[last] >= start:  # it says itself who speaks
            speaker, reported, told = spoken[cues[last]].speaker, True, False
        else:
            told = _is_told(reading, start, end, lexicon, reported=reported)
            told = told and speaker is not None and end - start >= FEWEST
            if not told and not quotes:
                speaker = about[number] or speaker
            reported = told
        if run is not None and (quotes or not told or run.speaker is not speaker):
            yield run.report()
            run = None
        if told and speaker is not None:
            run = run or _Run(speaker)
            run.parts.append((start, end))
            if quotes:
                yield run.report()
                run = None
    if run is not None:
        yield run.report()


def is_reported(reading: Reading, report: Report, language: Language) -> bool:
    """Whether a report is itself reported: `Der Mann habe gesagt, …`."""
    mood, words, tags = language.reported_mood, reading.words, reading.tags
    at = report.cue
    if words[at] in mood:
        return report.form == "V"
    if words[at] not in language.cue_participles:
        return False
    first = max(0, at - FARTHEST_HELPER)
    while at > first and tags[at] not in "X.;:":
        at -= 1
    return tags[at] == "X" and words[at] in mood


def _is_told(
    reading: Reading, start: int, end: int, lexicon: Lexicon, *, reported: bool
) -> bool:
    """Whether a sentence is in the mood of reports, or hints at it behind one."""
    language = lexicon.language
    told = False
    opening = reading.words[start : start + NEAR]
    if reported and not language.continuers.isdisjoint(opening):
        return True
    moods = language.reported_mood, language.hinted_mood
    if all(mood.isdisjoint(reading.words[start:end]) for mood in moods):
        return False
    for at in range(start, end):
        letter, word = reading.tags[at], reading.words[at]
        if letter in "NRCHQ":
            continue
        if word in language.reported_mood and letter not in "JD":
            attribute = reading.tags[at + 1 : at + 2] in ("N", "R")
            told = told or not attribute or letter in "Xv"
        elif word in language.hinted_mood:
            told = told or reported
        elif language.pronouns.get(word) == "s":
            return False  # "ich habe" is no report
    return told
