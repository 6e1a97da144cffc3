"""Fit the weights of heading features to stories whose headings are known.

    python bench/fit_headings.py STORIES.json [--write]

STORIES.json is a list of records with `truth.title` and `truth.sections`; each
section has `headline` and `paragraphs`, both lists of strings. Prints how well
held-out stories are read; `--write` puts the weights into the package.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any, TypeAlias

from articlekit.parse.text.headings import features_of, shapes_of

Row: TypeAlias = tuple[dict[str, float], bool, float]
"""The features of a piece, whether it is a heading, and how much it counts."""

WEIGHTS = Path(__file__).parents[1] / "src/articlekit/parse/text/headings.json"
FOLDS = 10
SHRINK = 0.3
"""How strongly weights are drawn to zero: the stories are few."""


POWER = 0.3
"""By how much more pieces in a story each counts less."""


def rows_of(record: dict[str, Any]) -> tuple[list[Row], int]:
    """The features of each short piece of a story, and how many headings it has."""
    pieces: list[tuple[str, bool]] = []
    for section in record["truth"]["sections"]:
        pieces += [(" ".join(h.split()), True) for h in section["headline"]]
        pieces += [(" ".join(p.split()), False) for p in section["paragraphs"]]
    pieces = [piece for piece in pieces if piece[0]]
    found = features_of(shapes_of([text for text, _ in pieces]))
    short = [
        (features, heading)
        for features, (_, heading) in zip(found, pieces, strict=True)
        if features is not None
    ]
    # a long live blog is one opinion on what a heading is, not fifty
    count = len(short) ** -POWER if short else 0.0
    rows = [(features, heading, count) for features, heading in short]
    return rows, sum(heading for _, heading in pieces)


def score(weights: dict[str, float], features: dict[str, float]) -> float:
    """The weighted sum."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


def fit(rows: list[Row], rounds: int = 12) -> dict[str, float]:
    """Weights of a logistic regression with an L2 penalty, by Newton's method."""
    names = sorted({name for features, _, _ in rows for name in features})
    place = {name: at for at, name in enumerate(names)}
    vectors = [
        (
            [(place[name], value) for name, value in features.items() if value],
            heading,
            count,
        )
        for features, heading, count in rows
    ]
    weights = [0.0] * len(names)
    for _ in range(rounds):
        slope = [-SHRINK * weight for weight in weights]
        bend = [
            [SHRINK * (i == j) for j in range(len(names))] for i in range(len(names))
        ]
        for vector, heading, count in vectors:
            total = sum(weights[at] * value for at, value in vector)
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            for i, value in vector:
                slope[i] += count * (heading - chance) * value
                for j, other in vector:
                    bend[i][j] += count * chance * (1 - chance) * value * other
        step = solve(bend, slope)
        weights = [weight + move for weight, move in zip(weights, step, strict=True)]
    return dict(zip(names, weights, strict=True))


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of linear equations, by Gaussian elimination."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda i: abs(rows[i][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            if factor:
                rows[below] = [
                    a - factor * b for a, b in zip(rows[below], rows[at], strict=True)
                ]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][j] * found[j] for j in range(at + 1, size))
        found[at] = (rows[at][size] - known) / rows[at][at]
    return found


def report(
    weights: dict[str, float], stories: list[tuple[list[Row], int]]
) -> tuple[int, int, int]:
    """Right, wrong and missed headings."""
    right = wrong = known = 0
    for rows, headings in stories:
        known += headings
        for features, heading, _ in rows:
            if score(weights, features) > 0:
                right += heading
                wrong += not heading
    return right, wrong, known - right


def main() -> None:
    """Fit, tell how well it went, write if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path)
    parser.add_argument(
        "--write", action="store_true", help="put them into the package"
    )
    options = parser.parse_args()
    stories = [rows_of(record) for record in json.loads(options.stories.read_text())]
    total = [0, 0, 0]
    for fold in range(FOLDS):
        learned = fit(
            [
                row
                for n, (rows, _) in enumerate(stories)
                if n % FOLDS != fold
                for row in rows
            ]
        )
        held = report(learned, stories[fold::FOLDS])
        total = [a + b for a, b in zip(total, held, strict=True)]
    right, wrong, missed = total
    print(
        f"held out: {right} right, {wrong} wrong, {missed} missed, "
        f"F1 {2 * right / (2 * right + wrong + missed):.3f}"
    )
    weights = fit([row for rows, _ in stories for row in rows])
    right, wrong, missed = report(weights, stories)
    print(
        f"all: {right} right, {wrong} wrong, {missed} missed, "
        f"F1 {2 * right / (2 * right + wrong + missed):.3f}"
    )
    rounded = {name: round(value, 2) for name, value in weights.items()}
    for name, value in sorted(rounded.items(), key=lambda item: -abs(item[1])):
        print(f"{value:7.2f}  {name}")
    if options.write:
        WEIGHTS.write_text(json.dumps(rounded, indent=1) + "\n")


if __name__ == "__main__":
    main()
