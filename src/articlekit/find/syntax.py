"""Sentences, phrases and reports of a paragraph, by the word order of its language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import attrs

from articlekit.find import free_order
from articlekit.find import indirect as fixed_reported
from articlekit.find import mentions as fixed_phrases
from articlekit.find import reports as fixed_order
from articlekit.find import reported as free_reported
from articlekit.find import reports as fixed_order
from articlekit.find.indirect import Tokens
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention
from articlekit.find.reading import Reading
from articlekit.find.mentions import Report

__all__ = ["by_mood", "mentions", "reported", "reports", "sentence_starts"]


def mentions(reading: Reading, lexicon: Lexicon) -> Iterator[Mention]:
    """The phrases of a paragraph that could be a speaker."""
    if lexicon.language.order == "free":
        return free_order.phrases(reading, lexicon)
    return fixed_phrases.mentions(reading, lexicon)


def reports(reading: Reading, firsts: Sequence[int], lexicon: Lexicon) -> list[Report]:
    """Every reporting verb of a paragraph with those who may be its speakers."""
    if lexicon.language.order == "free":
        return free_order.reports(reading, firsts, lexicon)
    return fixed_order.reports(reading, firsts, lexicon)


def sentence_starts(reading: Reading, lexicon: Lexicon) -> list[int]:
    """For each token, the first token of its sentence."""
    if lexicon.language.order == "free":
        return free_order.sentence_starts(reading)
    return fixed_order.sentence_starts(reading)


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
    def reading(self) -> Reading: ...
    @property
    def sentences(self) -> list[int]: ...

    reports: list[Report]
    contents: list[tuple[Tokens, ...]]


def by_mood(pages: Sequence[ReportedPage], lexicon: Lexicon) -> None:
    """Adds to each page the reports that only the mood of their verbs tells."""
    before: Mention | None = None
    subject: Mention | None = None
    for page in pages:
        if lexicon.language.subject_omitted:
            subject = _omitted_subjects(page, subject, lexicon)
        found = tuple(
            free_reported.by_mood(
                page.reading, page.reports, page.sentences, before, lexicon
            )
        )
        if found:
            rows = [*zip(page.reports, page.contents, strict=True), *found]
            rows.sort(key=lambda row: row[0].cue)
            page.reports = [report for report, _ in rows]
            page.contents = [content for _, content in rows]
        last = next((r for r in reversed(page.reports) if r.speaker is not None), None)
        before = last.speaker if last is not None else None


def _omitted_subjects(
    page: ReportedPage, before: Mention | None, lexicon: Lexicon
) -> Mention | None:
    """Gives verbs without a subject the one before; the page's last subject comes back."""
    subjects = free_reported.subjects(page.reading, page.sentences, lexicon)
    for at, report in enumerate(page.reports):
        if report.speaker is None and report.form == "V":
            earlier = [m for m in subjects if m.start < page.sentences[report.cue]]
            speaker = earlier[-1] if earlier else before
            if speaker is not None:
                page.reports[at] = attrs.evolve(
                    report, speaker=speaker, relation="same"
                )
                page.contents[at] = reported(
                    page.reading, page.reports[at], page.sentences, lexicon
                )
    return subjects[-1] if subjects else before
