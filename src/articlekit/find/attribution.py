"""Who said a quotation: the candidate whose features weigh most."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

from attrs import frozen

from articlekit.find.candidates import Candidate, Scene, candidates, scene_of
from articlekit.find.echo import Echo
from articlekit.find.features import FEATURES
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention
from articlekit.find.pages import TRANSCRIPT, Page, Unit, units
from articlekit.find.reading import read
from articlekit.find.terms import is_settled, sign
from articlekit.find.vocabulary import Vocabulary
from articlekit.shipped import shipped_json

__all__ = ["Choice", "Decision", "Weights", "choose", "decisions", "weights"]

Weights: TypeAlias = Mapping[str, float]

SIGNATURE = re.compile(r"-(?P<name>[HRJC]{0,8}C)(?:[,(].{0,30})?\.?\Z")
"""A dash and a name behind a quotation, in the letters of their tokens."""

NOTHING_KNOWN = Vocabulary(frozenset(), frozenset())


@frozen(eq=False)
class Choice:
    """The winner, and what its features saw, the weightiest first."""

    candidate: Candidate
    reasons: tuple[str, ...]


@frozen(eq=False)
class Decision:
    """A quotation and the candidate chosen; with a teacher, all candidates."""

    unit: Unit
    scene: Scene
    candidates: Sequence[Candidate]
    choice: Choice


@cache
def weights(language: str = "en") -> Weights:
    """What each feature is worth in stories of a language, read once."""
    try:
        table = shipped_json("articlekit.find", f"weights.{language}.json")
    except FileNotFoundError:
        table = shipped_json("articlekit.find", "weights.json")
    return {str(name): float(value) for name, value in table.items()}


def choose(found: Sequence[Candidate], table: Weights) -> Choice:
    """The candidate whose features weigh most; of equals, the first."""
    best: Candidate | None = None
    reasons: list[str] = []
    top, worth = 0.0, table.get
    for candidate in found:
        names: list[str] = []
        score = 0.0
        for feature in FEATURES[candidate.kind]:
            name = feature(candidate)
            if name is not None:
                names.append(name)
                score += worth(name, 0.0)
        if best is None or score > top:
            best, reasons, top = candidate, names, score
    assert best is not None
    reasons.sort(key=lambda name: -worth(name, 0.0))
    return Choice(best, tuple(reasons))


def decisions(
    pages: Sequence[Page],
    known: Lexicon,
    table: Weights,
    teacher: Mapping[int, int] | None = None,
) -> Iterator[Decision]:
    """The choice for each quotation of a story, in reading order.

    A teacher says which candidates were right, so that what follows sees them.
    """
    before: tuple[int, Candidate] | None = None
    spoke: tuple[int, Candidate] | None = None
    found_units = tuple(units(pages, known.language))
    seen = Echo(pages, found_units)
    for number, unit in enumerate(found_units):
        page = pages[unit.page]
        recent = before is not None and unit.page - before[0] <= 1
        announced = sign(unit.reading, unit.token, page.reports, known)
        last = before[1] if before is not None and recent else None
        scene = scene_of(unit, page, last, known.language, announced, seen.of(unit))
        found = candidates(scene, pages, spoke)
        named = _named_inside(scene, known) or _signed(scene) or _surely_named(scene)
        choice = choose(found, table) if named is None else named
        yield Decision(unit, scene, found if teacher is not None else (), choice)
        chosen = choice.candidate
        if teacher is not None and number in teacher:
            chosen = found[teacher[number]]
        before = (unit.last_page, chosen)
        if chosen.mention is not None:
            spoke = before


def _named_inside(scene: Scene, known: Lexicon) -> Choice | None:
    """The speaker of a line of a transcript, as in `“MODERATOR: Good evening.”`."""
    match = TRANSCRIPT.match(scene.unit.words)
    if match is None:
        return None
    block, stretch = scene.unit.reading.block, scene.unit.pieces[0][1]
    end = stretch.start + match.end()
    reading = read(block, scene.unit.reading.text[:end], (), known, NOTHING_KNOWN)
    start = next(
        (at for at, begin in enumerate(reading.starts) if begin >= stretch.start), None
    )
    if start is None:
        return None
    size = len(reading.tags)
    mention = Mention(reading, start, size, size, "name")
    candidate = Candidate("named", scene, None, mention, reading)
    return Choice(candidate, ("named at the head of the words",))


def _surely_named(scene: Scene) -> Choice | None:
    """That nobody said what is surely a name: `Ann “Nan” Doe`."""
    if not is_settled(scene.sign, scene.language, fragment=scene.unit.fragment):
        return None
    return Choice(Candidate("unsaid", scene), (f"unsaid: {scene.sign}",))


def _signed(scene: Scene) -> Choice | None:
    """The name behind a dash that ends the paragraph: `“No.” — Jane Doe`."""
    reading = scene.unit.last
    match = SIGNATURE.match(reading.tags, scene.unit.last_token + 1)
    if match is None:
        return None
    start, end = match.span("name")
    mention = Mention(reading, start, end, end, "name")
    return Choice(Candidate("named", scene, None, mention, reading), ("signed",))
