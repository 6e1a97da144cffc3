"""Reads the case files of quotes, and tells which cases the finders get right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from articlekit import Article, Paragraph, Quote, Section, annotate

FOLDER = Path(__file__).parent.parent / "data" / "quotes"
EDGES = re.compile(r"^\W+|\W+$")


@frozen
class Expected:
    """One line of a case: what somebody says, and how the story puts it."""

    kind: str
    pieces: tuple[str, ...]
    speaker: str
    cue: str
    who: str


@frozen
class Case:
    """A title, a few paragraphs, and the quotes in them."""

    title: str
    paragraphs: tuple[str, ...]
    quotes: tuple[Expected, ...]


def read_cases(language: str) -> tuple[Case, ...]:
    """The cases of a language, in the order of its file."""
    text = (FOLDER / f"{language}.txt").read_text("utf-8")
    return tuple(
        _case(part.strip("\n"))
        for part in re.split(r"^\.$", text, flags=re.MULTILINE)
        if part.strip()
    )


def _case(text: str) -> Case:
    story, _, lines = text.partition("\n--\n")
    title, _, body = story.partition("\n")
    quotes = []
    for line in lines.split("\n"):
        if line.strip() in {"", "none"}:
            continue
        kind, words, speaker, cue, who = (cell.strip() for cell in line.split(" | "))
        quotes.append(Expected(kind, tuple(words.split(" // ")), speaker, cue, who))
    return Case(title, tuple(body.split("\n\n")), tuple(quotes))


def annotated(case: Case, language: str) -> Article:
    """The paragraphs of a case as an article, with what the finders find."""
    blocks = tuple(
        Paragraph(f"b{number}", text)
        for number, text in enumerate(case.paragraphs, start=1)
    )
    section = Section(id="s1", blocks=blocks)
    return annotate(Article(language=language, sections=(section,)))


def faults(case: Case, language: str) -> list[str]:
    """What the finders get wrong in a case; empty where all is right."""
    article = annotated(case, language)
    found, wanted = article.quotes, case.quotes
    if len(found) != len(wanted):
        shown = "; ".join(f"{quote.kind} {quote.text}" for quote in found)
        return [f"{len(wanted)} quotes, found {len(found)}: {shown}"]
    return [
        fault
        for quote, expected in zip(found, wanted, strict=True)
        for fault in _faults(article, quote, expected)
    ]


def _faults(article: Article, quote: Quote, expected: Expected) -> list[str]:
    wrong = []
    pieces = _plain(article.words(span) for span in quote.spans)
    if quote.kind != expected.kind:
        wrong.append(f"kind {quote.kind}, not {expected.kind}")
    if pieces != _plain(expected.pieces):
        wrong.append(f"words {' // '.join(pieces)}")
    actor = article.speaker(quote)
    name = actor.name if actor is not None and actor.kind == "person" else "-"
    if expected.who == "-":
        wrong += [f"person {name}"] if name != "-" else []
    elif actor is None or actor.name != expected.who:
        wrong.append(f"actor {actor and actor.name}, not {expected.who}")
    wrong += _wrong_mention(quote, expected)
    cue = quote.cue or "-"
    if cue.casefold() != expected.cue.casefold():
        wrong.append(f"cue {cue}, not {expected.cue}")
    return wrong


def _wrong_mention(quote: Quote, expected: Expected) -> list[str]:
    """A mention is right when it is the one written down, or a part or extension of it.

    Where no mention is written down but a person is, any mention of theirs will do.
    """
    mention = (quote.speaker_text or "-").casefold()
    wanted = expected.speaker.casefold()
    if wanted == "-":
        known = expected.who != "-" or mention == "-"
        return [] if known else [f"speaker {quote.speaker_text}, not -"]
    if mention != "-" and (mention in wanted or wanted in mention):
        return []
    return [f"speaker {quote.speaker_text}, not {expected.speaker}"]


def _plain(pieces: Sequence[str] | object) -> list[str]:
    """Pieces of a quote without the marks and signs at their edges."""
    assert not isinstance(pieces, str)
    return [EDGES.sub("", " ".join(piece.split())) for piece in pieces]  # type: ignore[attr-defined]
