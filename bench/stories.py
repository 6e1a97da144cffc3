"""Annotated news stories, from which the weights of quote attribution are learned.

A story is a text file: header lines, the story, a line `---`, and one line for
each quote and each actor. `load` turns the annotation into offsets; run as a
command, this file checks a folder and says how to mend what does not fit:

    python bench/stories.py bench/stories
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Literal, get_args

from attrs import frozen

from passages import (
    CURLY,
    PAIRS,
    Body,
    Span,
    attribution,
    occurrences,
    quoted,
    set_apart,
    within,
)

QuoteKind = Literal["direct", "mixed", "indirect", "none"]
ActorKind = Literal["person", "organisation", "place"]

HEADERS = ("title", "country", "topic", "register")
SHORTENED = " ... "
MINIMUM_PARAGRAPHS = 3
ACTOR_FIELDS = 4


@frozen
class AnnotatedQuote:
    """One utterance, or quoted words nobody said, as offsets into the story's text."""

    kind: QuoteKind
    spans: tuple[Span, ...]
    """Where the words stand, without the outer marks; a split quote has several."""
    speaker_span: Span | None
    speaker_text: str
    """The mention the attribution uses; empty when there is none."""
    cue_span: Span | None
    cue: str
    who: str
    """The full name of the actor; empty when the story names nobody."""


@frozen
class AnnotatedActor:
    """A person, organisation or place of the story."""

    kind: ActorKind
    name: str
    roles: tuple[str, ...]
    aliases: tuple[str, ...]


@frozen
class Story:
    """One story with everything that is annotated in it."""

    name: str
    """The file's name without its ending."""
    language: str
    title: str
    country: str
    topic: str
    register: str
    text: str
    """The headline, a blank line, and the paragraphs with blank lines between."""
    quotes: tuple[AnnotatedQuote, ...]
    actors: tuple[AnnotatedActor, ...]


@frozen
class Problem:
    """What is wrong on one line of a file, and how to mend it."""

    line: int
    text: str


class StoryError(ValueError):
    """A story whose annotation does not fit its text."""


@frozen
class Line:
    """One line of a file with its number, counted from 1."""

    number: int
    text: str


def load(folder: Path | str) -> tuple[Story, ...]:
    """All stories below `folder`, in the order of their file names.

    The folder a file stands in gives the language. A story that does not pass
    the check raises `StoryError`.
    """
    stories = []
    for path in story_files(Path(folder)):
        story, problems = read(path)
        if story is None or problems:
            report = "\n".join(f"{path}:{p.line}: {p.text}" for p in problems)
            raise StoryError(report)
        stories.append(story)
    return tuple(stories)


def story_files(folder: Path) -> list[Path]:
    """The story files below `folder`; their names start with a number."""
    return sorted(folder.rglob("[0-9]*.txt"))


def read(path: Path) -> tuple[Story | None, tuple[Problem, ...]]:
    """The story in one file, and what is wrong with it; no story when unreadable."""
    language = path.resolve().parent.name
    raw = path.read_text(encoding="utf-8").split("\n")
    lines = [Line(number, text) for number, text in enumerate(raw, start=1)]
    blank = next((i for i, line in enumerate(lines) if not line.text), len(lines))
    rule = next((i for i, line in enumerate(lines) if line.text == "---"), None)
    if rule is None or rule < blank:
        return None, (Problem(1, "no line '---': put it between story and annotation"),)
    headers = dict(line.text.partition(": ")[::2] for line in lines[:blank])
    problems = [
        Problem(1, f"no header line '{name}: ...': add it at the top")
        for name in HEADERS
        if not headers.get(name)
    ]
    body, found = read_body(lines[blank:rule], language)
    problems += found
    if body is None:
        return None, tuple(problems)
    notes = [line for line in lines[rule + 1 :] if line.text.strip()]
    actors, found = read_actors(notes, body)
    problems += found
    quotes, found = read_quotes(notes, body, actors)
    problems += [*found, *uncovered(body, quotes)]
    fields = {name: headers.get(name, "") for name in HEADERS}
    story = Story(
        name=path.stem,
        language=language,
        text=body.text,
        quotes=quotes,
        actors=actors,
        **fields,
    )
    return story, tuple(sorted(problems, key=lambda problem: problem.line))


def read_body(lines: list[Line], language: str) -> tuple[Body | None, list[Problem]]:
    """The story itself, and what is wrong with its paragraphs and marks."""
    while lines and not lines[0].text.strip():
        lines = lines[1:]
    while lines and not lines[-1].text.strip():
        lines = lines[:-1]
    if not lines:
        return None, [Problem(1, "no story between header and '---': write one")]
    problems = [
        Problem(line.number, "space at the end of the line: take it away")
        for line in lines
        if line.text != line.text.rstrip()
    ]
    problems += [
        Problem(after.number, "two lines in one paragraph: join them, or part them")
        for before, after in pairwise(lines)
        if before.text.strip() and after.text.strip()
    ]
    text = "\n".join(line.text for line in lines)
    paragraphs = tuple(m.span() for m in re.finditer(r"[^\n]+", text))
    if len(paragraphs) <= MINIMUM_PARAGRAPHS:
        what = f"fewer than {MINIMUM_PARAGRAPHS} paragraphs below the headline"
        problems.append(Problem(lines[0].number, f"{what}: write more"))
        return None, problems
    stretches: list[Span] = []
    faults: list[tuple[int, str]] = []
    for start, end in paragraphs[1:]:
        follower = text[end : end + 3].lstrip("\n")
        opens_next = follower[:1] in {'"', *PAIRS.get(language, CURLY)}
        spans, wrong = quoted(text, (start, end), language, runs_on=opens_next)
        stretches += spans
        faults += wrong
    body = Body(text, lines[0].number, paragraphs, tuple(stretches))
    problems += [Problem(body.line(at), what) for at, what in faults]
    return body, problems


def read_actors(
    notes: list[Line], body: Body
) -> tuple[tuple[AnnotatedActor, ...], list[Problem]]:
    """The actors of the annotation, and what is wrong with their lines."""
    actors: list[AnnotatedActor] = []
    problems: list[Problem] = []
    lower = body.text.lower()
    for note in notes:
        kind, *rest = (part.strip() for part in note.text.split("|"))
        known = next((k for k in get_args(ActorKind) if k == kind), None)
        if known is None:
            continue
        name, roles, aliases = (*rest, "", "", "")[:3]
        if not name or len(rest) >= ACTOR_FIELDS:
            what = "not 'KIND | Name | role; role | alias; alias'"
            problems.append(Problem(note.number, f"{what}: write it so"))
            continue
        actor = AnnotatedActor(known, name, listed(roles), listed(aliases))
        names = name.split() if known == "person" else [*actor.aliases]
        problems += [
            Problem(note.number, f"'{word}' is not in the story: write it as there")
            for word in (*names, *actor.roles, *actor.aliases)
            if word.lower() not in lower
        ]
        if name in {a.name for a in actors}:
            problems.append(Problem(note.number, f"second line for {name}: join them"))
        actors.append(actor)
    return tuple(actors), problems


def listed(field: str) -> tuple[str, ...]:
    """The parts of a field that holds several, parted by semicolons."""
    return tuple(part.strip() for part in field.split(";") if part.strip())


def read_quotes(
    notes: list[Line], body: Body, actors: tuple[AnnotatedActor, ...]
) -> tuple[tuple[AnnotatedQuote, ...], list[Problem]]:
    """The quotes of the annotation, resolved, and what is wrong with their lines."""
    quotes: list[AnnotatedQuote] = []
    problems: list[Problem] = []
    taken: set[Span] = set()
    start = body.start
    for note in notes:
        kind, *rest = (part.strip() for part in note.text.split(" | "))
        if any(kind == k for k in get_args(ActorKind)):
            continue
        known = next((k for k in get_args(QuoteKind) if k == kind), None)
        pieces = rest[0].split(" // ") if rest else [""]
        wanted = 1 if known == "none" else 4
        if known is None or len(rest) != wanted or not all((*rest, *pieces)):
            what = "not 'KIND | WORDS | SPEAKER | CUE | WHO' nor an actor's line"
            problems.append(Problem(note.number, f"{what}: write it so"))
            continue
        spans, wrong = locate(known, rest[0], body, start, taken)
        if wrong:
            problems.append(Problem(note.number, wrong))
            continue
        start = spans[0][0]
        taken.update(spans)
        speaker, cue, who = (
            "" if part == "-" else part for part in (*rest, *"---")[1:4]
        )
        speaker_span, cue_span = attribution(speaker, cue, spans, body)
        problems += [
            Problem(note.number, f"{what} '{words}' not found: write it as there")
            for what, words, span in (
                ("speaker", speaker, speaker_span),
                ("cue", cue, cue_span),
            )
            if words and span is None
        ]
        if who and who not in {a.name for a in actors if a.kind != "place"}:
            what = f"'{who}' has no person or organisation line: add one, or '-'"
            problems.append(Problem(note.number, what))
        quotes.append(
            AnnotatedQuote(known, spans, speaker_span, speaker, cue_span, cue, who)
        )
    return tuple(quotes), problems


def locate(
    kind: QuoteKind, words: str, body: Body, start: int, taken: set[Span]
) -> tuple[tuple[Span, ...], str]:
    """Where the pieces of a quote stand from `start` on, or what is wrong with them."""
    spans: list[Span] = []
    for piece in words.split(" // "):
        everywhere = places(kind, piece, body)
        ahead = [s for s in everywhere if s[0] >= start and s not in taken]
        if not ahead:
            return (), absent(piece, body, everywhere, kind)
        if SHORTENED in piece and ambiguous(piece, ahead, body):
            return (), f"'{piece}' fits more than one passage: give more of its words"
        spans.append(ahead[0])
        start = ahead[0][1]
    return tuple(spans), ""


def places(kind: QuoteKind, piece: str, body: Body) -> list[Span]:
    """Every passage below the headline that `piece` may stand for, in order."""
    text = body.text
    first, _, last = piece.partition(SHORTENED)
    if kind != "indirect":
        stretches = [s for s in body.quoted if fits(piece, text[slice(*s)])]
        if stretches:
            return stretches
    found: list[Span] = []
    for start in occurrences(first, text, body.start, len(text)):
        end = start + len(first)
        if last:
            limit = body.paragraph(start)[1]
            ends = occurrences(last, text, end, limit)
            end = next((at + len(last) for at in ends), -1)
        if end >= 0 and (kind == "indirect" or set_apart(body, (start, end))):
            found.append((start, end))
    return found


def fits(piece: str, words: str) -> bool:
    """Whether quoted words are those of a piece, whole or shortened."""
    first, _, last = piece.partition(SHORTENED)
    shortened = last != "" and words.startswith(first) and words.endswith(last)
    return words == piece or shortened


def ambiguous(piece: str, ahead: list[Span], body: Body) -> bool:
    """Whether a shortened piece fits several passages of one paragraph."""
    first, _, last = piece.partition(SHORTENED)
    paragraph = body.paragraph(ahead[0][0])
    rivals = {body.text[s:e] for s, e in ahead if within((s, e), paragraph)}
    if ahead[0] in body.quoted:
        return len(rivals) > 1
    ends = occurrences(last, body.text, ahead[0][0] + len(first), paragraph[1])
    return len(rivals) > 1 or len(list(ends)) > 1


def absent(piece: str, body: Body, everywhere: list[Span], kind: QuoteKind) -> str:
    """Why no passage was found for a piece, and how to mend it."""
    if everywhere:
        line = body.line(everywhere[0][0])
        return f"'{piece}' stands before the last quote, on line {line}: mend the order"
    if piece in body.text[body.start :] and kind != "indirect":
        return f"'{piece}' is not all that stands between two marks: give all of it"
    words = piece.partition(SHORTENED)[0].split(" ")
    starts = [" ".join(words[:n]) for n in range(len(words), 0, -1)]
    found = next((s for s in starts if s in body.text), "")
    return f"'{piece}' not found (only '{found}' is): copy it from the story"


def uncovered(body: Body, quotes: Iterable[AnnotatedQuote]) -> Iterator[Problem]:
    """A problem for each stretch between double marks that no quote line covers."""
    pieces = [span for q in quotes if q.kind != "indirect" for span in q.spans]
    starts, ends = {start for start, _ in pieces}, {end for _, end in pieces}
    for start, end in body.quoted:
        if start not in starts or end not in ends:
            words = body.text[start:end]
            what = "no line covers these quoted words: add direct, mixed or none"
            yield Problem(body.line(start), f"'{words}': {what}")


def main(arguments: list[str]) -> int:
    """Exit status 0 when all stories of the folder are in order, else 1."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python bench/stories.py FOLDER\n")
        return 2
    files = story_files(Path(arguments[0]))
    stories, faults = [], 0
    for path in files:
        story, problems = read(path)
        stories += [story] if story else []
        faults += len(problems)
        for problem in problems:
            sys.stdout.write(f"{path}:{problem.line}: {problem.text}\n")
    counts = ", ".join(
        f"{sum(q.kind == kind for s in stories for q in s.quotes)} {kind}"
        for kind in get_args(QuoteKind)
    )
    sys.stdout.write(f"{len(files)} stories ({counts}), {faults} problems\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
