"""A story as the quote finder reads it: its paragraphs, and the quotations in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define

from articlekit.find.incises import with_dialogue
from articlekit.find.indirect import Tokens
from articlekit.find.mentions import Mention, Report
from articlekit.find.reading import Reading
from articlekit.find.story import Story
from articlekit.find.syntax import by_mood, mentions, reported, reports, sentence_starts
from articlekit.find.terms import is_titled
from articlekit.language import Language
from articlekit.prose.quotation import (
    Stretch,
    quoted,
    quoted_in_single_marks,
)

__all__ = ["TRANSCRIPT", "Page", "Unit", "pages_of", "stretches_of", "units"]

SPEECH_ENDS = ",.!?…—"
SINGLE_OPENING = re.compile(r"['‘’‚‹›](?<!\w.)\w")
"""What may open a quotation in single marks, apostrophes among them."""

TRANSCRIPT = re.compile(r"[A-Z][A-Z.’' -]{1,30}(?=:\s)")
"""The name at the head of a line of a transcript: `MODERATOR: Good evening.`"""

FEW_WORDS = 4


@define(eq=False)
class Page:
    """A paragraph with what the finders know of it."""

    reading: Reading
    reports: list[Report]
    """In the order of their verbs."""

    sentences: list[int]
    """For each token, the first token of its sentence."""

    contents: list[tuple[Tokens, ...]]
    """What each report reports."""

    mentions: tuple[Mention, ...] = ()
    """The phrases that could speak, when the paragraph quotes."""


@define(eq=False)
class Unit:
    """Quoted words to find a speaker for: one stretch, or one over paragraphs."""

    page: int
    """The number of the paragraph they begin in."""

    last_page: int
    pieces: tuple[tuple[Reading, Stretch], ...]
    reading: Reading
    token: int
    """The token that stands for them in their first paragraph."""

    last_token: int
    """The one in their last paragraph."""

    words: str
    fragment: bool
    """Part of a sentence of the report, not one of its own."""

    titled: bool = False
    """Written in capitals like a title: `Meet the Harbour`."""

    @property
    def last(self) -> Reading:
        """The paragraph they end in."""
        return self.pieces[-1][0]


def stretches_of(story: Story) -> list[tuple[Stretch, ...]]:
    """The quoted stretches of each paragraph, in the marks that the story prefers."""
    texts = [block.text for block in story.blocks]
    marks = story.lexicon.language.marks
    double = [
        quoted(text, marks, following=following)
        for text, following in zip(texts, [*texts[1:], ""], strict=False)
    ]
    most = sum(map(len, double))
    if sum(len(SINGLE_OPENING.findall(text)) for text in texts) > most:
        single = [quoted_in_single_marks(text, marks) for text in texts]
        speech = sum(
            text[s.end - 1] in SPEECH_ENDS
            for text, found in zip(texts, single, strict=True)
            for s in found
        )
        if speech > most:
            double = [_outermost(a, b) for a, b in zip(double, single, strict=True)]
    return with_dialogue(texts, double, story.lexicon)


def _outermost(one: Sequence[Stretch], other: Sequence[Stretch]) -> tuple[Stretch, ...]:
    kept: list[Stretch] = []
    for stretch in sorted((*one, *other), key=lambda s: (s.start, -s.end)):
        if not kept or stretch.start >= kept[-1].end:
            kept.append(stretch)
    return tuple(kept)


def pages_of(
    story: Story, stretches: Sequence[Sequence[Stretch]] | None = None
) -> list[Page]:
    """The paragraphs of a story, read; their quoted stretches found if not given."""
    known = story.lexicon
    if stretches is None:
        stretches = stretches_of(story)
    pages = []
    for number, marked in enumerate(stretches):
        reading = story.reading(number, marked)
        sentences = sentence_starts(reading, known)
        found = reports(reading, sentences, known)
        contents = [reported(reading, report, sentences, known) for report in found]
        phrases = tuple(mentions(reading, known)) if marked else ()
        pages.append(Page(reading, found, sentences, contents, phrases))
    by_mood(pages, known)
    return pages


def units(pages: Sequence[Page], language: Language) -> Iterator[Unit]:
    """Each quotation of a story; one that runs on over paragraphs only once."""
    at, done = 0, 0
    while at < len(pages):
        reading = pages[at].reading
        for stretch, token in zip(
            reading.stretches[done:], reading.quotes[done:], strict=True
        ):
            pieces, end = _pieces(pages, at, stretch)
            words = "\n".join([r.text[s.start : s.end] for r, s in pieces])
            titled = not language.capital_nouns and is_titled(words)
            yield Unit(
                page=at,
                last_page=end,
                pieces=pieces,
                reading=reading,
                token=token,
                last_token=pages[end].reading.quotes[0] if end > at else token,
                words=words,
                fragment=_is_fragment(reading, token, stretch, language)
                or (titled and token > 0),
                titled=titled,
            )
        # the first quotation of the paragraph that one ran on into is done already
        at, done = (end, 1) if reading.quotes[done:] and end > at else (at + 1, 0)


def _pieces(
    pages: Sequence[Page], at: int, stretch: Stretch
) -> tuple[tuple[tuple[Reading, Stretch], ...], int]:
    """A quotation with what it runs on into, and the number of its last paragraph."""
    pieces = [(pages[at].reading, stretch)]
    while not pieces[-1][1].closed and at + 1 < len(pages):
        following = pages[at + 1].reading
        if not following.quotes or following.quotes[0]:
            break
        if TRANSCRIPT.match(following.text, following.stretches[0].start):
            break
        at += 1
        pieces.append((following, following.stretches[0]))
    return tuple(pieces), at


def _is_fragment(
    reading: Reading, token: int, stretch: Stretch, language: Language
) -> bool:
    """Whether the quoted words are a part of the sentence around them."""
    words = reading.text[stretch.start : stretch.end]
    first = next((c for c in words if c.isalnum()), "")
    begins = first.isupper() or first.isdigit() or words[0] in "[…."
    before = reading.tags[token - 1] if token else "."
    few = words.count(" ") < FEW_WORDS
    if not begins:
        # "…," he said, "and so on." goes on with a small letter
        ends = words[-1] in SPEECH_ENDS or reading.text[
            stretch.closer : stretch.closer + 1
        ] in (".", "!", "?")
        return not (before == "," and ends and _follows_quote(reading, token))
    if before == "t":  # "said that “We cannot pay it”"
        return True
    if before in ".:Q,-" or token == 0:
        return words[-1] not in SPEECH_ENDS and before not in ".:" and few
    if before == "V" and words.split()[0].lower() in language.pronouns:
        return False  # "answered “We cannot pay it” and left"
    return words[-1] not in ".!?…" and (language.capital_nouns or few)


def _follows_quote(reading: Reading, token: int) -> bool:
    at = token - 1
    stop = max(0, token - 40)
    while at >= stop and reading.tags[at] not in ".;Q":
        at -= 1
    return at >= stop and reading.tags[at] == "Q"
