"""What is quoted in a story, and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from attrs import define

from articlekit.find.attribution import Decision, decisions, weights
from articlekit.find.candidates import Candidate
from articlekit.find.indirect import clauses
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Report
from articlekit.find.pages import Page, pages_of
from articlekit.find.reading import Reading
from articlekit.find.resolve import Cast, Decide, likeliest
from articlekit.find.story import Story
from articlekit.model import Actor, Article, Quote, QuoteKind
from articlekit.spans import Span

__all__ = ["find_quotes", "follow", "quotes_in"]

OBJECTS = frozenset({"passive", "owner"})
NAMED_REASONS = 2

Place: TypeAlias = tuple[int, int]


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """The quotes of the story with their speakers, in reading order.

    Speakers are looked for among the actors of the article.
    """
    return tuple(quote for quote, _ in quotes_in(Story(article), article.actors))


def quotes_in(story: Story, actors: Sequence[Actor]) -> tuple[tuple[Quote, str], ...]:
    """The quotes of a story that is read already, each with what decided."""
    known = story.lexicon
    pages = pages_of(story)
    table = weights(known.language.code)
    found = tuple(decisions(pages, known, table))
    cast = Cast(story, actors, _likeliest(known.language.code))
    drafts = [*_quoted(found), *_reported(pages, found, known)]
    drafts.sort(key=lambda draft: draft.place)
    follow(cast, pages[: _last_pronoun(pages, drafts)], found)
    return tuple(
        (_quote(f"q{number}", draft, cast), draft.rule)
        for number, draft in enumerate(drafts, start=1)
    )


@cache
def _likeliest(language: str) -> Decide:
    return likeliest(weights(language))


def follow(cast: Cast, pages: Sequence[Page], found: Sequence[Decision]) -> None:
    """Lets the cast read the story, who speaks where told by the decisions."""
    heads: dict[int, set[int]] = defaultdict(set)
    for page in pages:
        for report in page.reports:
            if report.speaker is not None and report.relation not in OBJECTS:
                heads[id(report.speaker.reading)].add(report.speaker.head)
    for decision in found:
        mention = decision.choice.candidate.mention
        if mention is not None:
            heads[id(mention.reading)].add(mention.head)
    for page in pages:
        cast.follow(page.reading, page.sentences, heads[id(page.reading)])


@define(eq=False)
class _Draft:
    """A quote in the making: more stretches may join it."""

    place: Place
    """Paragraph and offset of its first word."""

    kind: QuoteKind
    spans: list[Span]
    mention: Mention | None
    cue: tuple[Reading, Report] | None
    rule: str


def _last_pronoun(pages: Sequence[Page], drafts: Sequence[_Draft]) -> int:
    """Behind the last paragraph in which a pronoun speaks: so far a cast must read."""
    readings = {
        id(mention.reading)
        for draft in drafts
        if (mention := draft.mention) is not None
        and (mention := mention.means or mention).reading.tags[mention.head] in "pA"
    }
    last = len(pages)
    while last and id(pages[last - 1].reading) not in readings:
        last -= 1
    return last


def _quoted(found: Sequence[Decision]) -> Iterator[_Draft]:
    """The utterances in quotation marks."""
    last: tuple[Decision, _Draft] | None = None
    for decision in found:
        unit, candidate = decision.unit, decision.choice.candidate
        if candidate.kind == "unsaid":
            continue
        spans = [Span(r.block, s.start, s.end) for r, s in unit.pieces]
        if last is not None and _goes_on(last[0], decision):
            last[1].spans += spans
            last = decision, last[1]
            continue
        draft = _Draft(
            place=(unit.page, spans[0].start),
            kind="mixed" if unit.fragment else "direct",
            spans=spans,
            mention=candidate.mention,
            cue=_cue(candidate),
            rule="; ".join(decision.choice.reasons[:NAMED_REASONS]),
        )
        yield draft
        last = decision, draft


def _goes_on(before: Decision, decision: Decision) -> bool:
    """Whether a quotation goes on with the utterance before it."""
    one, other = before.choice.candidate, decision.choice.candidate
    if before.unit.last is not decision.unit.reading:
        return False
    if decision.unit.fragment or before.unit.fragment:
        return False
    if one.report is not None and one.report is other.report:
        return True
    return one.mention is not None and one.mention is other.mention


def _cue(candidate: Candidate) -> tuple[Reading, Report] | None:
    """The verb that reports a quotation; a colon or a mood is no word."""
    report, reading = candidate.report, candidate.reading
    if report is None or reading is None or candidate.kind != "report":
        return None
    if report.form == ":" or report.cue_end == report.cue:
        return None
    return reading, report


def _reported(
    pages: Sequence[Page], found: Sequence[Decision], known: Lexicon
) -> Iterator[_Draft]:
    """The reports without quotation marks."""
    taken = {
        id(decision.choice.candidate.report)
        for decision in found
        if decision.choice.candidate.kind == "report"
    }
    for number, page in enumerate(pages):
        block = page.reading.block
        for clause in clauses(page.reading, page.reports, page.contents, taken, known):
            report = clause.report
            worded = report.form != ":" and report.cue_end > report.cue
            yield _Draft(
                place=(number, clause.spans[0][0]),
                kind="indirect",
                spans=[Span(block, start, end) for start, end in clause.spans],
                mention=report.speaker,
                cue=(page.reading, report) if worded else None,
                rule=f"reported speech, speaker {report.relation}",
            )


def _quote(number: str, draft: _Draft, cast: Cast) -> Quote:
    text = ""
    for before, span in zip([None, *draft.spans], draft.spans, strict=False):
        if before is not None:
            text += " " if span.block == before.block else "\n"
        text += cast.text(span)
    speaker_span = cue_span = None
    mention = draft.mention
    if mention is not None:
        speaker_span = _span(mention.reading, mention.start, mention.end)
    if draft.cue is not None:
        reading, report = draft.cue
        cue_span = _span(reading, report.cue, report.cue_end)
    return Quote(
        id=number,
        text=text,
        spans=tuple(draft.spans),
        kind=draft.kind,
        speaker=None if mention is None else cast.actor(mention),
        speaker_text=None if speaker_span is None else cast.text(speaker_span),
        speaker_span=speaker_span,
        cue=None if cue_span is None else cast.text(cue_span),
        cue_span=cue_span,
    )


def _span(reading: Reading, first: int, last: int) -> Span:
    return Span(reading.block, reading.starts[first], reading.ends[last - 1])
