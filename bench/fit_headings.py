"""Fit the weights of heading features to stories whose headings are known.

    python bench/fit_headings.py FOLDER [--write]

FOLDER holds data sets, each a folder with a `truth.json`: a list of records
whose `truth` has `sections` (each with `headline` and `paragraphs`, lists of
strings), or whose `file` is a gzipped page, read by `parse_html` and held
against the text that the truth gives. Prints how well held-out stories of the
annotated sets are read; `--write` puts the weights into the package.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from articlekit import Article, Paragraph, parse_html
from articlekit.errors import ArticleKitError
from articlekit.parse.text.headings import features_of, shapes_of

Row: TypeAlias = tuple[dict[str, float], bool, float]
"""The features of a piece, whether it is a heading, and how much it counts."""

Pieces: TypeAlias = list[tuple[str, bool]]
"""The pieces of a story, and which of them are headings."""

WEIGHTS = Path(__file__).parents[1] / "src/articlekit/parse/text/headings.json"
FOLDS = 5
SHRINK = 0.1
"""How strongly weights are drawn to zero."""

POWER = 0.7
"""By how much more pieces in a story each counts less."""

LEAN = 0.25
"""F1 is best where a heading is taken at a little less than even odds."""

MOST = 200
"""Stories of one set: no kind of page shall drown the others."""

FEWEST = 5


def letters(text: str) -> str:
    """The letters and digits of a text, to find it in another."""
    return re.sub(r"\W+", "", text).casefold()


def annotated(truth: dict[str, Any]) -> Pieces:
    """The pieces of a record whose sections are known."""
    pieces: Pieces = []
    for section in truth["sections"]:
        pieces += [(" ".join(h.split()), True) for h in section["headline"]]
        pieces += [(" ".join(p.split()), False) for p in section["paragraphs"]]
    return [piece for piece in pieces if piece[0]]


def from_page(article: Article, truth: dict[str, Any]) -> Pieces:
    """The pieces of a page: those that the truth has, if it gives the text."""
    known = truth.get("body") or truth.get("expected_text")
    if "paragraphs" in truth:
        known = " ".join(p["text"] for p in truth["paragraphs"])
    whole = letters(known) if known else None

    def there(text: str) -> bool:
        return whole is None or letters(text) in whole

    pieces: Pieces = []
    absent = 0
    for section in article.sections:
        if section.heading and there(section.heading):
            pieces.append((section.heading, True))
        for block in section.blocks:
            if isinstance(block, Paragraph):
                absent += not there(block.text)
                pieces += [(block.text, False)] * there(block.text)
    headings = sum(heading for _, heading in pieces)
    paragraphs = len(pieces) - headings
    sound = paragraphs >= max(FEWEST, headings, absent)
    return pieces if sound else []


def stories(folder: Path) -> Iterator[tuple[Pieces, bool]]:
    """The pieces of each story, and whether somebody annotated its sections."""
    for truths in sorted(folder.glob("*/truth.json")):
        found = 0
        for record in json.loads(truths.read_text("utf-8")):
            if "sections" in record["truth"]:
                yield annotated(record["truth"]), True
                continue
            if found == MOST or not {
                "body",
                "paragraphs",
                "with",
                "expected_text",
            } & set(record["truth"]):
                continue
            html = gzip.decompress((truths.parent / record["file"]).read_bytes())
            try:
                article = parse_html(html, record["url"], actors=None, quotes=None)
            except ArticleKitError:
                continue
            if pieces := from_page(article, record["truth"]):
                found += 1
                yield pieces, False


def rows_of(pieces: Pieces) -> list[Row]:
    """The features of each short piece of a story."""
    found = features_of(shapes_of([text for text, _ in pieces]))
    short = [
        (features, heading)
        for features, (_, heading) in zip(found, pieces, strict=True)
        if features is not None
    ]
    # a long live blog is one opinion on what a heading is, not fifty
    count = len(short) ** -POWER if short else 0.0
    return [(features, heading, count) for features, heading in short]


def score(weights: dict[str, float], features: dict[str, float]) -> float:
    """The weighted sum."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


def fit(rows: list[Row], rounds: int = 9) -> dict[str, float]:
    """Weights of a logistic regression with an L2 penalty, by Newton's method."""
    names = sorted({name for features, _, _ in rows for name in features})
    place = {name: at for at, name in enumerate(names)}
    vectors = [
        ([(place[name], v) for name, v in features.items() if v], heading, count)
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
    learned = dict(zip(names, weights, strict=True))
    return learned | {"always": learned["always"] + LEAN}


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


def report(weights: dict[str, float], told: list[Pieces]) -> tuple[int, int, int]:
    """Right, wrong and missed headings."""
    right = wrong = known = 0
    for pieces in told:
        known += sum(heading for _, heading in pieces)
        for features, heading, _ in rows_of(pieces):
            if score(weights, features) > 0:
                right += heading
                wrong += not heading
    return right, wrong, known - right


def show(label: str, counts: tuple[int, ...]) -> None:
    """One line of the report."""
    right, wrong, missed = counts
    f1 = 2 * right / max(1, 2 * right + wrong + missed)
    print(f"{label}: {right} right, {wrong} wrong, {missed} missed, F1 {f1:.3f}")


def main() -> None:
    """Fit, tell how well it went, write if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="into the package")
    options = parser.parse_args()
    told: list[Pieces] = []
    pages: list[Row] = []
    for pieces, known in stories(options.folder):
        if known:
            told.append(pieces)
        else:
            pages += rows_of(pieces)
    total = (0, 0, 0)
    for fold in range(FOLDS):
        rest = [p for n, p in enumerate(told) if n % FOLDS != fold]
        learned = fit([*pages, *(row for pieces in rest for row in rows_of(pieces))])
        held = report(learned, told[fold::FOLDS])
        total = (total[0] + held[0], total[1] + held[1], total[2] + held[2])
    show("held out", total)
    weights = fit([*pages, *(row for pieces in told for row in rows_of(pieces))])
    show("annotated", report(weights, told))
    rounded = {name: round(value, 2) for name, value in weights.items()}
    if options.write:
        WEIGHTS.write_text(json.dumps(rounded, indent=1) + "\n")
    for name, value in sorted(rounded.items(), key=lambda item: -abs(item[1])):
        print(f"{value:7.2f}  {name}")


if __name__ == "__main__":
    main()
