"""Sentences, phrases and reports of a paragraph, by the word order of its language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from articlekit.find import (
    free_order,
    free_phrases,
    mood,
)
from articlekit.find import indirect as fixed_reported
from articlekit.find import mentions as fixed_phrases
from articlekit.find import reported as free_reported
from articlekit.find import reports as fixed_order
from articlekit.find.indirect import Tokens
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Report
from articlekit.find.pointing import point_back
from articlekit.find.reading import Reading

__all__ = ["by_mood", "mentions", "reported", "reports", "sentence_starts"]


def mentions(reading: Reading, lexicon: Lexicon) -> Iterator[Mention]:
    """The phrases of a paragraph that could be a speaker."""
    if lexicon.language.order == "free":
        return free_phrases.phrases(reading, lexicon)
    return fixed_phrases.mentions(reading, lexicon)


def reports(reading: Reading, firsts: Sequence[int], lexicon: Lexicon) -> list[Report]:
    """Every reporting verb of a paragraph with those who may be its speakers."""
    if lexicon.language.order == "free":
        return free_order.reports(reading, firsts, lexicon)
    return fixed_order.reports(reading, firsts, lexicon)


def sentence_starts(reading: Reading, lexicon: Lexicon) -> list[int]:
    """For each token, the first token of its sentence, or of a part not too long."""
    starts = (
        free_order.sentence_starts(reading)
        if lexicon.language.order == "free"
        else fixed_order.sentence_starts(reading)
    )
    if len(starts) <= LONGEST_SENTENCE:
        return starts
    # a text without full stops would be searched from end to end for each verb
    first = 0
    for at, start in enumerate(starts):
        if start > first:
            first = start
        elif at - first == LONGEST_SENTENCE:
            first = at
        starts[at] = first
    return starts


LONGEST_SENTENCE = 250
"""Tokens; in quotations, which are one each, there may be any number of words."""


def reported(
    reading: Reading, report: Report, sentences: Sequence[int], lexicon: Lexicon
) -> tuple[Tokens, ...]:
    """The tokens of what a verb reports: one stretch, or two around the verb."""
    if lexicon.language.order == "free":
        return free_reported.reported(reading, report, sentences, lexicon)
    return fixed_reported.reported(reading, report, sentences, lexicon)


class ReportedPage(Protocol):
    """A paragraph with its reports and what each of them reports."""

    @property
    def reading(self) -> Reading:
        """The words with their classes."""

    @property
    def sentences(self) -> Sequence[int]:
        """For each token, the first token of its sentence."""

    reports: list[Report]
    contents: list[tuple[Tokens, ...]]


def by_mood(pages: Sequence[ReportedPage], lexicon: Lexicon) -> None:
    """Adds to each page the reports that only the mood of their verbs tells.

    Verbs without a subject take the one before them.
    """
    language = lexicon.language
    if not language.reported_mood and not language.subject_omitted:
        return
    speaker: Mention | None = None
    subject: Mention | None = None
    for page in pages:
        claimed: set[int] = set()
        if language.signs.pointing_back:
            claimed = point_back(
                page.reading, page.reports, page.contents, page.sentences, language
            )
        parts = mood.sentences_of(page.reading, page.sentences)
        if language.subject_omitted:
            found, subject = mood.with_subjects(
                page.reading, page.reports, subject, parts, lexicon
            )
            for at, (old, new) in enumerate(zip(page.reports, found, strict=True)):
                if old is not new:
                    page.contents[at] = reported(
                        page.reading, new, page.sentences, lexicon
                    )
            page.reports = found
        if language.reported_mood:
            free = [part for part in parts if part[0] not in claimed]
            more = mood.going_on(page.reading, page.reports, speaker, free, lexicon)
            rows = [*zip(page.reports, page.contents, strict=True), *more]
            rows.sort(key=lambda row: row[0].cue)
            page.reports = [report for report, _ in rows]
            page.contents = [content for _, content in rows]
        last = next((r for r in reversed(page.reports) if r.speaker is not None), None)
        speaker = last.speaker if last is not None else None
