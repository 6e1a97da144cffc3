r"""Learns what each feature of quote attribution is worth, from annotated stories.

    python bench/fit_quotes.py bench/stories/en src/articlekit/find/weights.json
    python bench/fit_quotes.py bench/stories/de src/articlekit/find/weights.de.json \
        --also bench/stories/en

Each quotation of a story is one choice between candidates. The weights are those
of a log-linear model: they make the right candidates as likely as they can, while
an L2 penalty keeps them small. Same stories, same weights.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from articlekit import Article, Paragraph, Section
from articlekit.find.actors import actors_in
from articlekit.find.attribution import Decision, decisions
from articlekit.find.candidates import Candidate
from articlekit.find.features import features
from articlekit.find.lexicon import lexicon
from articlekit.find.pages import Page, pages_of, stretches_of
from articlekit.find.quotes import follow
from articlekit.find.reading import Reading
from articlekit.find.resolve import PRONOUN_FEATURES, Cast, Guess
from articlekit.find.story import Story as Text
from articlekit.prose.quotation import Stretch
from stories import AnnotatedQuote, Story, load

ROUNDS = 20
RATE = 0.2
PENALTY = 0.03
OWN_STORIES = 4
"""How much more the stories of a language itself count than those of another."""

RARER = {"en": 0.3}
"""How much less likely quoted words that nobody said are in news than in the stories
of a language, some of which were written to have many of them."""

SEEN_OFTEN = 2
KEPT = 0.02
FOLDS = 5
IMAGINED = 2
"""Every how many reports one is quoted in part."""

SMALLEST_PULL = 1e-4
SHORTEST_REPORT = 4
WORD = re.compile(r"\S+")


@frozen
class Example:
    """One choice: the features of each candidate, and which ones are right."""

    candidates: tuple[tuple[str, ...], ...]
    right: frozenset[int]


@frozen
class Gold:
    """What the annotation says of the quotations of a story, by block and offset."""

    spoken: bool
    speaker: tuple[str, int, int] | None
    cue: tuple[str, int, int] | None
    surname: str


def article_of(story: Story) -> tuple[Article, dict[int, tuple[str, int]]]:
    """The story as an Article, and where each paragraph begins in its text."""
    blocks, places, at = [], {}, 0
    for number, text in enumerate(story.text.split("\n\n")):
        if number:
            blocks.append(Paragraph(f"b{number}", text))
            places[at] = (f"b{number}", len(text))
        at += len(text) + 2
    section = Section(id="s1", blocks=tuple(blocks))
    return Article(language=story.language, sections=(section,)), places


def local(
    span: tuple[int, int] | None, places: dict[int, tuple[str, int]]
) -> tuple[str, int, int] | None:
    """Block, start and end of a span of the story's text."""
    start = max((at for at in places if span and at <= span[0]), default=None)
    if span is None or start is None:
        return None
    return places[start][0], span[0] - start, span[1] - start


def gold_of(
    story: Story, places: dict[int, tuple[str, int]]
) -> dict[tuple[str, int], Gold]:
    """The annotation of each quoted stretch by its block and first offset."""
    found = {}
    for quote in story.quotes:
        for span in quote.spans if quote.kind != "indirect" else ():
            place = local(span, places)
            if place is not None:
                found[place[:2]] = _gold(quote, places)
    return found


def imagined(
    story: Story,
    article: Article,
    places: dict[int, tuple[str, int]],
    marked: Sequence[Sequence[Stretch]],
) -> tuple[list[list[Stretch]], dict[tuple[str, int], Gold]]:
    """The quoted stretches of a story in which reported speech is quoted in part.

    Whoever is reported without marks could have been quoted: the words in the
    middle or at the end of the report are taken as a fragment in marks.
    """
    texts = {block.id: block.text for block in article.sections[0].paragraphs}
    rows = dict(zip(texts, map(list, marked), strict=True))
    gold: dict[tuple[str, int], Gold] = {}
    reports = [q for q in story.quotes if q.kind == "indirect" and len(q.spans) == 1]
    for number, quote in enumerate(reports):
        place = local(quote.spans[0], places)
        if place is None:
            continue
        block, start, end = place
        words = [m.span() for m in WORD.finditer(texts[block], start, end)]
        if len(words) < SHORTEST_REPORT or number % IMAGINED:
            continue
        half = len(words) // 2
        first, last = (
            (words[half][0], end)
            if number % (2 * IMAGINED)
            else (words[1][0], words[half][1])
        )
        if texts[block][last : last + 1] == ".":
            last += 1
        if any(s.opener < last and first < s.closer for s in rows[block]):
            continue
        rows[block].append(Stretch(first, last, opener=first, closer=last))
        gold[block, first] = _gold(quote, places)
    return [sorted(row, key=lambda s: s.start) for row in rows.values()], gold


def _gold(quote: AnnotatedQuote, places: dict[int, tuple[str, int]]) -> Gold:
    surname = quote.who.split()[-1].casefold() if quote.who else ""
    return Gold(
        spoken=quote.kind != "none",
        speaker=local(quote.speaker_span, places),
        cue=local(quote.cue_span, places),
        surname=surname,
    )


def right_ones(decision: Decision, gold: Gold) -> frozenset[int]:
    """The candidates that agree with the annotation as far as any does."""
    rated: dict[int, int] = {}
    for at, candidate in enumerate(decision.candidates):
        rated[at] = _agreement(candidate, gold)
    best = max(rated.values())
    return (
        frozenset(at for at, value in rated.items() if value == best)
        if best
        else frozenset()
    )


def _agreement(candidate: Candidate, gold: Gold) -> int:
    """0 for a wrong candidate; more the better speaker and verb agree."""
    if not gold.spoken:
        return int(candidate.kind == "unsaid")
    if gold.speaker is None:
        return int(candidate.kind == "unknown")
    mention = candidate.mention
    if mention is None:
        return 0
    reading = mention.reading
    block, start, end = gold.speaker
    head = reading.starts[mention.head]
    value = 0
    if reading.block == block and start <= head < end:
        value = 2
    elif gold.surname and gold.surname in mention.text.casefold():
        value = 1
    report = candidate.report
    if value and report is not None and gold.cue is not None:
        at = reading.starts[report.cue] if candidate.reading is reading else -1
        if reading.block == gold.cue[0] and gold.cue[1] <= at < gold.cue[2]:
            value += 2
    return value


def examples_of(story: Story) -> tuple[list[Example], list[Example], Counter[str]]:
    """The choices of one story, those of its reports quoted in part, and a count.

    The count tells how often no candidate was right.
    """
    article, places = article_of(story)
    text = Text(article)
    marked = stretches_of(text)
    pages = pages_of(text, marked)
    found, counts = collect(pages, gold_of(story, places), story.language)
    more, gold = imagined(story, article, places, marked)
    extra, _ = collect(pages_of(text, more), gold, story.language)
    return found, extra, counts


def pronouns_of(story: Story) -> list[Example]:
    """For each `he` and `she` that speaks: those it may mean, and who it means."""
    article, places = article_of(story)
    text = Text(article)
    starts = sorted(places)
    truth: dict[tuple[str, int], str] = {}
    for quote in story.quotes:
        if quote.speaker_span is not None and quote.who:
            at = max((s for s in starts if s <= quote.speaker_span[0]), default=None)
            if at is not None:
                truth[places[at][0], quote.speaker_span[0] - at] = quote.who
    found: list[Example] = []

    def decide(reading: Reading, token: int, guesses: Sequence[Guess]) -> Guess | None:
        who = truth.get((reading.block, reading.starts[token]))
        right = frozenset(
            at
            for at, guess in enumerate(guesses)
            if who and same_person(guess.actor.name, who)
        )
        if not right:
            return guesses[0] if guesses else None
        seen = tuple(tuple(f(guess) for f in PRONOUN_FEATURES) for guess in guesses)
        if len(guesses) > 1:
            found.append(Example(seen, right))
        return guesses[min(right)]

    follow(Cast(text, actors_in(text), decide), pages_of(text), ())
    return found


def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same surname, no other given name."""
    a, b = one.casefold().split(), other.casefold().split()
    return a[-1] == b[-1] and (len(a) == 1 or len(b) == 1 or a[0] == b[0])


def collect(
    pages: Sequence[Page], gold: dict[tuple[str, int], Gold], language: str
) -> tuple[list[Example], Counter[str]]:
    """The choices of some paragraphs; each sees the right answer to the one before."""
    known = lexicon(language)
    found, counts = [], Counter()
    teacher: dict[int, int] = {}
    for number, decision in enumerate(decisions(pages, known, {}, teacher)):
        reading, stretch = decision.unit.pieces[0]
        truth = gold.get((reading.block, stretch.start))
        if truth is None:
            counts["not annotated"] += 1
            continue
        right = right_ones(decision, truth)
        counts["all"] += 1
        if not right:
            counts["no candidate is right"] += 1
            continue
        teacher[number] = min(right)
        seen = tuple(tuple(features(c)) for c in decision.candidates)
        found.append(Example(seen, right))
    return found, counts


def learn(
    examples: Sequence[Example], rounds: int = ROUNDS, penalty: float = PENALTY
) -> dict[str, float]:
    """The weights that make the right candidates likely.

    Steps of falling length after each example; what comes out is the mean over
    the second half of the rounds, which evens out the order of the examples.
    """
    often = Counter(name for e in examples for c in e.candidates for name in set(c))
    table: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(lambda: 1e-6)
    mean: dict[str, float] = defaultdict(float)
    for number in range(rounds):
        for example in examples:
            for name, value in slope(example, table).items():
                pull = value + penalty * table[name]
                steps[name] += pull * pull
                table[name] -= RATE * pull / math.sqrt(steps[name])
        if number >= rounds // 2:
            for name, value in table.items():
                mean[name] += value / (rounds - rounds // 2)
    return {
        name: round(mean[name], 3)
        for name in sorted(mean)
        if often[name] >= SEEN_OFTEN and abs(mean[name]) >= KEPT
    }


def slope(example: Example, table: Mapping[str, float]) -> dict[str, float]:
    """How much less likely each weight makes the right candidates."""
    scores = [sum(table[name] for name in names) for names in example.candidates]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    good = sum(odds[at] for at in example.right)
    found: dict[str, float] = defaultdict(float)
    for at, names in enumerate(example.candidates):
        pull = odds[at] / total
        if at in example.right:
            pull -= odds[at] / good
        if abs(pull) > SMALLEST_PULL:
            for name in names:
                found[name] += pull
    return found


def right_share(examples: Sequence[Example], table: dict[str, float]) -> float:
    """How often the heaviest candidate is a right one."""
    hits = 0
    for example in examples:
        scores = [sum(table.get(n, 0.0) for n in names) for names in example.candidates]
        hits += max(range(len(scores)), key=scores.__getitem__) in example.right
    return hits / max(1, len(examples))


def check(
    sets: Sequence[Sequence[Example]], extra: Sequence[Sequence[Example]], what: str
) -> None:
    """Tells how often weights from four fifths of the stories are right on the rest."""
    shares = []
    for fold in range(FOLDS):
        train = [e for at, s in enumerate(sets) if at % FOLDS != fold for e in s]
        train += [e for at, s in enumerate(extra) if at % FOLDS != fold for e in s]
        test = [e for at, s in enumerate(sets) if at % FOLDS == fold for e in s]
        shares.append(right_share(test, learn(train)))
    listed = ", ".join(f"{share:.3f}" for share in shares)
    size = sum(map(len, sets))
    print(
        f"{size} {what}, right in five folds: {listed}, mean {sum(shares) / FOLDS:.4f}"
    )


def main() -> None:
    """Learn from a folder of stories and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument(
        "--check", action="store_true", help="only learn from four fifths, try on one"
    )
    parser.add_argument(
        "--also", type=Path, help="stories of another language to learn from as well"
    )
    arguments = parser.parse_args()
    stories = load(arguments.stories)
    read = [examples_of(story) for story in stories]
    sets = [found for found, _, _ in read]
    extra = [more for _, more, _ in read]
    pronouns = [pronouns_of(story) for story in stories]
    counts = sum((c for _, _, c in read), Counter())
    print(f"{len(stories)} stories, {dict(counts)}")
    if arguments.check:
        check(sets, extra, "quotations")
        check(pronouns, (), "pronouns")
        return
    examples = [e for s in sets for e in s]
    lessons = [*examples, *(e for s in extra for e in s)]
    if arguments.also is not None:
        others = load(arguments.also)
        lessons = examples * OWN_STORIES
        for found, _, _ in map(examples_of, others):
            lessons += found
        pronouns += [pronouns_of(story) for story in others]
    table = learn(lessons)
    share = right_share(examples, table)
    print(f"{len(table)} weights, right on the same stories: {share:.3f}")
    table["unsaid"] = round(
        table.get("unsaid", 0.0) - RARER.get(stories[0].language, 0.0), 3
    )
    table |= learn([e for s in pronouns for e in s])
    text = json.dumps(table, indent=0, ensure_ascii=False, sort_keys=True)
    arguments.weights.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
