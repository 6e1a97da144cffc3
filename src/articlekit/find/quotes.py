"""What is quoted in a story, and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from articlekit.find.attribution import (
    Candidate,
    Choice,
    Scene,
    Unit,
    Weights,
    candidates,
    choose,
    weights,
)
from articlekit.find.incises import with_dialogue
from articlekit.find.indirect import Tokens, clauses
from articlekit.find.lexicon import Lexicon, lexicon
from articlekit.find.reading import Reading, read, vocabulary
from articlekit.find.mentions import Report
from articlekit.find.resolve import Cast, likeliest
from articlekit.find.syntax import by_mood, mentions, reported, reports, sentence_starts
from articlekit.find.terms import sign
from articlekit.find.text import text_blocks
from articlekit.language import Language
from articlekit.model import Article, Quote
from articlekit.prose.quotation import (
    Stretch,
    opens_with_mark,
    quoted,
    quoted_in_single_marks,
)
from articlekit.spans import Span

__all__ = ["Decision", "Page", "decisions", "explained", "find_quotes", "pages_of"]

FARTHEST_CARRIED = 3
OBJECTS = frozenset({"passive", "owner"})
SPEECH_ENDS = ",.!?…—"


@define(eq=False)
class Page:
    """A paragraph with what the finders know of it."""

    reading: Reading
    reports: list[Report]
    sentences: list[int]
    contents: list[tuple[Tokens, ...]]
    """What each report reports."""


@frozen(eq=False)
class Decision:
    """A unit, all its candidates, and the one chosen."""

    unit: Unit
    scene: Scene
    candidates: Sequence[Candidate]
    choice: Choice
    pieces: Sequence[tuple[Reading, Stretch]]


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """The quotes of the story with their speakers, in reading order."""
    return tuple(quote for quote, _ in explained(article))


def explained(article: Article) -> tuple[tuple[Quote, str], ...]:
    """The quotes of the story, each with the name of what decided."""
    known = lexicon(article.language)
    pages = pages_of(article, known)
    table = weights(known.language.code)
    found = list(decisions(pages, known, table))
    cast = Cast(article, known, likeliest(table))
    follow(cast, pages, found)
    return tuple(_written(found, pages, cast, known))


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


def pages_of(
    article: Article,
    known: Lexicon,
    stretches: Sequence[Sequence[Stretch]] | None = None,
) -> list[Page]:
    """The paragraphs of a story, read; their quoted stretches found if not given."""
    blocks = tuple(text_blocks(article))
    words = vocabulary((block.text for block in blocks), known)
    if stretches is None:
        stretches = stretches_of(article, known)
    pages = []
    for block, marked in zip(blocks, stretches, strict=True):
        reading = read(block.id, block.text, marked, known, words)
        sentences = sentence_starts(reading, known)
        found = reports(reading, sentences, known)
        contents = [reported(reading, report, sentences, known) for report in found]
        pages.append(Page(reading, found, sentences, contents))
    by_mood(pages, known)
    return pages


def stretches_of(article: Article, known: Lexicon) -> list[tuple[Stretch, ...]]:
    """The quoted stretches of each paragraph, in the marks that the story prefers."""
    texts = [block.text for block in text_blocks(article)]
    marks = known.language.marks
    double = []
    for at, text in enumerate(texts):
        runs_on = at + 1 < len(texts) and opens_with_mark(texts[at + 1], marks)
        double.append(quoted(text, marks, runs_on=runs_on))
    single = [quoted_in_single_marks(text, marks) for text in texts]
    speech = sum(
        text[s.end - 1] in SPEECH_ENDS
        for text, found in zip(texts, single, strict=True)
        for s in found
    )
    if speech and speech > sum(map(len, double)):
        double = [_outermost(a, b) for a, b in zip(double, single, strict=True)]
    return with_dialogue(texts, double, known)


def _outermost(one: Sequence[Stretch], other: Sequence[Stretch]) -> tuple[Stretch, ...]:
    kept: list[Stretch] = []
    for stretch in sorted((*one, *other), key=lambda s: (s.start, -s.end)):
        if not kept or stretch.start >= kept[-1].end:
            kept.append(stretch)
    return tuple(kept)


def decisions(
    pages: Sequence[Page],
    known: Lexicon,
    table: Weights,
    teacher: dict[int, int] | None = None,
) -> Iterator[Decision]:
    """The choice for each quotation of a story, in reading order."""
    before: Candidate | None = None
    said: list[tuple[int, Report, Reading]] = []
    last_choice: tuple[int, Candidate] | None = None
    number = 0
    for at, unit, pieces, end in _units(pages, known.language):
        page = pages[at]
        scene = Scene(
            unit=unit,
            reports=page.reports,
            contents=page.contents,
            sentences=page.sentences,
            before=before if last_choice and at - last_choice[0] <= 1 else None,
            language=known.language,
            sign=sign(unit.reading, unit.token, page.reports, known),
        )
        later = pages[end].reports if end != at else ()
        bare = [m for m in mentions(unit.reading, known)]
        carried = list(_carried(pages, at, last_choice))
        found = list(candidates(scene, later, bare, carried))
        choice = choose(found, scene, table)
        yield Decision(unit, scene, found, choice, pieces)
        chosen = choice.candidate
        if teacher is not None and number in teacher:
            chosen = found[teacher[number]]
        number += 1
        before = chosen
        if chosen.mention is not None:
            last_choice = (end, chosen)
    del said


def _carried(
    pages: Sequence[Page], at: int, last: tuple[int, Candidate] | None
) -> Iterator[Candidate]:
    """The speaker of the last quotation, and the last one reported, in earlier paragraphs."""
    seen = None
    if last is not None and last[0] < at and at - last[0] <= FARTHEST_CARRIED:
        seen = last[1].mention
        yield Candidate(
            "carried", last[1].report, seen, last[1].reading, far=at - last[0]
        )
    for back in range(at - 1, max(-1, at - 3), -1):
        for report in reversed(pages[back].reports):
            if report.speaker is not None and report.relation != "passive":
                if report.speaker is not seen:
                    yield Candidate(
                        "carried",
                        report,
                        report.speaker,
                        pages[back].reading,
                        far=at - back,
                    )
                return


def _units(
    pages: Sequence[Page], language: Language
) -> Iterator[tuple[int, Unit, list[tuple[Reading, Stretch]], int]]:
    """Each quotation with its paragraph; one that runs on over paragraphs only once."""
    at, skip = 0, 0
    while at < len(pages):
        reading = pages[at].reading
        number = skip
        skip = 0
        for stretch, token in list(zip(reading.stretches, reading.quotes, strict=True))[
            number:
        ]:
            pieces = [(reading, stretch)]
            end = at
            while (
                not pieces[-1][1].closed
                and end + 1 < len(pages)
                and _reopens(pages[end + 1].reading)
            ):
                end += 1
                following = pages[end].reading
                pieces.append((following, following.stretches[0]))
            last = pieces[-1][0]
            words = "\n".join(r.text[s.start : s.end] for r, s in pieces)
            yield (
                at,
                Unit(
                    reading=reading,
                    token=token,
                    last=last,
                    last_token=last.quotes[0] if end != at else token,
                    words=words,
                    fragment=_is_fragment(reading, token, stretch, language),
                ),
                pieces,
                end,
            )
            if end != at:
                skip = 1
                at = end - 1
                break
        at += 1


def _reopens(reading: Reading) -> bool:
    return bool(reading.quotes) and reading.quotes[0] == 0


def _is_fragment(
    reading: Reading, token: int, stretch: Stretch, language: Language
) -> bool:
    """Whether the quoted words are a part of the sentence around them."""
    words = reading.text[stretch.start : stretch.end]
    first = next((c for c in words if c.isalnum()), "")
    begins = first.isupper() or first.isdigit() or words[0] in "[…."
    before = reading.tags[token - 1] if token else "."
    if not begins:
        # "…," he said, "and so on." goes on with a small letter
        return not (
            before == ","
            and (
                words[-1] in SPEECH_ENDS
                or reading.text[stretch.closer : stretch.closer + 1] in (".", "!", "?")
            )
            and _follows_quote(reading, token)
        )
    if before in ".:Q,-" or token == 0:
        return (
            words[-1] not in SPEECH_ENDS and before not in ".:" and words.count(" ") < 4
        )
    return words[-1] not in ".!?…" and (language.capital_nouns or words.count(" ") < 4)


def _follows_quote(reading: Reading, token: int) -> bool:
    at = token - 1
    while at >= 0 and reading.tags[at] not in ".;Q":
        at -= 1
    return at >= 0 and reading.tags[at] == "Q"


@define(eq=False)
class _Draft:
    """A quote in the making: more pieces may join it."""

    decision: Decision
    spans: list[Span]
    last_block: str
    number: int = 0


def _written(
    found: Sequence[Decision], pages: Sequence[Page], cast: Cast, known: Lexicon
) -> Iterator[tuple[Quote, str]]:
    drafts: list[_Draft] = []
    for decision in found:
        if decision.choice.candidate.kind == "unsaid":
            continue
        spans = [Span(r.block, s.start, s.end) for r, s in decision.pieces]
        if drafts and _joins(drafts[-1].decision, decision):
            drafts[-1].spans += spans
            continue
        drafts.append(_Draft(decision, spans, spans[-1].block))
    order = {page.reading.block: at for at, page in enumerate(pages)}
    rows: list[tuple[tuple[int, int], _Draft | object]] = [
        ((order[d.spans[0].block], d.spans[0].start), d) for d in drafts
    ]
    taken = {
        id(d.choice.candidate.report)
        for d in found
        if d.choice.candidate.report is not None and d.choice.candidate.kind == "report"
    }
    for at, page in enumerate(pages):
        for clause in clauses(page.reading, page.reports, page.contents, taken):
            rows.append(((at, clause.spans[0][0]), clause))
    rows.sort(key=lambda row: row[0])
    for number, (_, row) in enumerate(rows, start=1):
        if isinstance(row, _Draft):
            choice = row.decision.choice
            yield (
                _quote(
                    number,
                    row.spans,
                    "mixed" if row.decision.unit.fragment else "direct",
                    choice.candidate,
                    cast,
                ),
                _rule(choice),
            )
        else:
            candidate = Candidate("report", row.report, row.report.speaker, row.reading)
            yield (
                _quote(
                    number,
                    [Span(row.reading.block, a, b) for a, b in row.spans],
                    "indirect",
                    candidate,
                    cast,
                ),
                "reported speech",
            )


def _joins(before: Decision, decision: Decision) -> bool:
    """Whether a quotation goes on with the utterance before it."""
    one, other = before.choice.candidate, decision.choice.candidate
    if (
        before.unit.last is not decision.unit.reading
        or decision.unit.fragment
        or before.unit.fragment
    ):
        return False
    return (
        one.report is not None
        and one.report is other.report
        or (one.mention is not None and one.mention is other.mention)
    )


def _rule(choice: Choice) -> str:
    table = weights()
    strong = sorted(choice.reasons, key=lambda name: -table.get(name, 0.0))
    return "; ".join(strong[:2])


def _quote(
    number: int, spans: list[Span], kind: str, candidate: Candidate, cast: Cast
) -> Quote:
    text = ""
    last = None
    for span in spans:
        if last is not None:
            text += " " if span.block == last else "\n"
        text += cast.text(span)
        last = span.block
    speaker_text = speaker_span = cue = cue_span = speaker = None
    mention, report = candidate.mention, candidate.report
    if mention is not None:
        reading = mention.reading
        speaker_span = Span(
            reading.block, reading.starts[mention.start], reading.ends[mention.end - 1]
        )
        speaker_text = cast.text(speaker_span)
        speaker = cast.actor(mention)
    if (
        report is not None
        and candidate.kind == "report"
        and candidate.reading is not None
        and report.cue_end > report.cue  # a mood has no word of its own
    ):
        reading = candidate.reading
        cue_span = Span(
            reading.block, reading.starts[report.cue], reading.ends[report.cue_end - 1]
        )
        cue = cast.text(cue_span)
    return Quote(
        id=f"q{number}",
        text=text,
        spans=tuple(spans),
        kind=kind,
        speaker=speaker,
        speaker_text=speaker_text,
        speaker_span=speaker_span,
        cue=cue,
        cue_span=cue_span,
    )
