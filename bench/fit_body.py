"""Fit the weights by which `parse_html` tells a story from what stands around it.

    python bench/fit_body.py DATA [--check] [--out FILE]

DATA holds one folder for each data set, with a `truth.json` (records of `file`,
`group` and `truth`) and the gzipped pages that it names. The truth of a page is its
`body` as text, `paragraphs`, `sections`, or snippets `with` and `without`; see
`docs/` for the data sets and their licences. Needs numpy and scipy.

The model is one sum: each feature of a passage has a value, and each value a worth,
found by logistic regression. `--check` leaves out a quarter of the sites at a time
and shows how well the other three quarters predict it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from attrs import define
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from articlekit.markup.page import read_page
from articlekit.markup.tree import page_tree
from articlekit.parse.html.body_features import SLOTS, rows_of
from articlekit.parse.html.comments import take_comments
from articlekit.parse.html.decode import decode
from articlekit.parse.html.hints import HINTS, TAGS
from articlekit.parse.html.landscape import landscape
from articlekit.parse.html.metadata import read_metadata
from articlekit.parse.html.scan import scan

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "src/articlekit/parse/html/body_weights.json"
PLACES = ("own hint", "parent hint", "around hint")
NAMES = (*HINTS, *TAGS)
SIZES = [len(values) for _, values in SLOTS]
STARTS = np.concatenate([[0], np.cumsum(SIZES)])
WIDTH = int(STARTS[-1]) + len(PLACES) * len(NAMES)

WORTH = {"aeb": 1.5, "fundus-test": 1.3, "readability": 0.3}
"""How much a page of a data set counts; 1 where nothing is said."""

SNIPPET = 0.2
"""How much a passage counts that holds a snippet, where only snippets are known."""

PENALTY = 8.0
TURNS = 90
FOLDS = 4
SHINGLE = 4


@define
class Sample:
    """The passages of one page, and which of them are the story."""

    group: str
    dataset: str
    rows: list[tuple[int, ...]]
    hints: list[tuple[int, int, int]]
    labels: list[int | None]
    texts: list[str]
    truth: str


def words(text: str) -> list[str]:
    """The words of a text."""
    return re.findall(r"\w+", text)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Every four words in a row."""
    found = words(text)
    spans = range(max(1, len(found) - SHINGLE + 1))
    return Counter(tuple(found[at : at + SHINGLE]) for at in spans if found)


def lines_of(truth: dict[str, Any]) -> tuple[list[str], set[str]]:
    """The lines of the story, and those that may be in it or not."""
    if "paragraphs" in truth:
        lines = [p["text"] for p in truth["paragraphs"]]
        return lines, {p["text"] for p in truth["paragraphs"] if p["optional"]}
    if "sections" in truth:
        parts = [s["headline"] + s["paragraphs"] for s in truth["sections"]]
        return [line for part in parts for line in part], set(truth["summary"])
    body = truth.get("body") or truth.get("expected_text") or ""
    return [line for line in body.split("\n") if line.strip()], set()


def labels_of(truth: dict[str, Any], texts: Sequence[str]) -> list[int | None]:
    """1 for each passage of the story, 0 for the others, None where nobody knows."""
    lines, optional = lines_of(truth)
    if not lines:
        return [_by_snippet(truth, text) for text in texts]
    whole = {" ".join(words(line)) for line in lines}
    known = shingles("\n".join(lines))
    labels: list[int | None] = []
    for text in texts:
        found = words(text)
        if text in optional:
            labels.append(None)
        elif " ".join(found) in whole:
            labels.append(1)
        elif len(found) < SHINGLE:
            labels.append(0)
        else:
            parts = list(shingles(text).elements())
            labels.append(int(2 * sum(p in known for p in parts) >= len(parts)))
    _join_short(labels, texts, " ".join(words("\n".join(lines))))
    return _each_once(labels, texts, Counter(lines))


def _join_short(labels: list[int | None], texts: Sequence[str], story: str) -> None:
    """Labels what is too short to be told alone by what stands before or behind it."""
    for at, text in enumerate(texts):
        found = words(text)
        if labels[at] != 0 or not 0 < len(found) < SHINGLE:
            continue
        for near in (at - 1, at - 2, at + 1, at + 2):
            if not 0 <= near < len(texts) or not labels[near]:
                continue
            other = words(texts[near])
            joined = [*other[-3:], *found] if near < at else [*found, *other[:3]]
            if f" {' '.join(joined)} " in f" {story} ":
                labels[at] = 1
                break


def _by_snippet(truth: dict[str, Any], text: str) -> int | None:
    if any(snippet in text for snippet in truth.get("without", ())):
        return 0
    return 1 if any(snippet in text for snippet in truth.get("with", ())) else None


def _each_once(
    labels: list[int | None], texts: Sequence[str], lines: Counter[str]
) -> list[int | None]:
    """Of a text that the page repeats, the ones among the rest of the story."""
    places = defaultdict(list)
    for at, (label, text) in enumerate(zip(labels, texts, strict=True)):
        if label:
            places[text].append(at)

    def company(at: int) -> float:
        near = range(max(0, at - 8), min(len(texts), at + 9))
        return sum(
            len(texts[n]) / (1 + abs(at - n))
            for n in near
            if labels[n] and texts[n] != texts[at]
        )

    for text, found in places.items():
        most = max(lines[text], 1)
        for at in sorted(found, key=company, reverse=True)[most:]:
            labels[at] = 0
    return labels


def sample(task: tuple[str, Path, dict[str, Any]]) -> Sample | None:
    """One page, read as `parse_html` reads it."""
    dataset, folder, record = task
    root = page_tree(decode(gzip.decompress((folder / record["file"]).read_bytes())))
    if root is None:
        return None
    take_comments(scan(root, record["url"]))
    metadata = read_metadata(scan(root, record["url"]))
    land = landscape(read_page(root), metadata)
    rows = rows_of(land, metadata)
    labels = labels_of(record["truth"], [p.text for p in land.passages])
    kept = [at for at, row in enumerate(rows) if row is not None]
    hints = []
    for at in kept:
        box = land.passages[at].box
        parent = land.own[box.parent.number] if box.parent else 0
        hints.append((land.own[box.number], parent, land.around[box.number]))
    return Sample(
        record["group"],
        dataset,
        [row for row in rows if row is not None],
        hints,
        [labels[at] for at in kept],
        [land.passages[at].text for at in kept],
        "\n".join(lines_of(record["truth"])[0]),
    )


def samples(data: Path) -> list[Sample]:
    """All pages whose story is known."""
    tasks = [
        (folder.name, folder, record)
        for folder in sorted(data.iterdir())
        if (folder / "truth.json").exists()
        for record in json.loads((folder / "truth.json").read_text("utf-8"))
    ]
    with ProcessPoolExecutor() as pool:
        read = list(pool.map(sample, tasks, chunksize=16))
    return [s for s in read if s is not None and any(s.labels)]


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def matrix(pages: Iterable[Sample]) -> csr_matrix:
    """A line for each passage, with a one for each value that it has."""
    columns: list[int] = []
    ends = [0]
    for page in pages:
        for row, masks in zip(page.rows, page.hints, strict=True):
            columns += [start + at for start, at in zip(STARTS, row, strict=False)]
            for number, mask in enumerate(masks):
                first = int(STARTS[-1]) + number * len(NAMES)
                columns += [first + bit for bit in bits(mask)]
            ends.append(len(columns))
    ones = np.ones(len(columns), dtype=np.float32)
    return csr_matrix((ones, columns, ends), shape=(len(ends) - 1, WIDTH))


def importance(page: Sample) -> list[float]:
    """How much each passage counts: pages alike, longer passages more."""
    if not page.truth:
        return [0.0 if label is None else SNIPPET for label in page.labels]
    raw = [
        0.0 if label is None else float(np.log2(2 + len(words(text))))
        for label, text in zip(page.labels, page.texts, strict=True)
    ]
    scale = 60 * WORTH.get(page.dataset, 1.0) / max(sum(raw), 150.0)
    return [scale * one for one in raw]


def fit(pages: Sequence[Sample]) -> np.ndarray:
    """The worth of each value, and last the base."""
    lines = matrix(pages)
    weight = np.concatenate([importance(page) for page in pages])
    sign = np.array([1.0 if label else -1.0 for p in pages for label in p.labels])
    kept = weight > 0
    lines, weight, sign = lines[kept], weight[kept], sign[kept]
    turned = lines.T.tocsr()

    def loss(worth: np.ndarray) -> tuple[float, np.ndarray]:
        margin = -sign * (lines @ worth[:-1] + worth[-1])
        pull = -sign * weight / (1 + np.exp(-margin))
        slope = turned @ pull + PENALTY * worth[:-1]
        size = PENALTY / 2 * float((worth[:-1] ** 2).sum())
        value = float((weight * np.logaddexp(0, margin)).sum()) + size
        return value, np.append(slope, pull.sum())

    start = np.zeros(WIDTH + 1)
    options = {"maxiter": TURNS}
    return minimize(loss, start, jac=True, method="L-BFGS-B", options=options).x


def report(worth: np.ndarray) -> dict[str, Any]:
    """The weights by name; what is worth nearly nothing is left out."""

    def named(names: Iterable[str], first: int) -> dict[str, float]:
        pairs = ((name, float(worth[first + at])) for at, name in enumerate(names))
        return {name: round(value, 2) for name, value in pairs if abs(value) > 0.03}

    told: dict[str, Any] = {"base": round(float(worth[-1]), 2)}
    for (name, values), start in zip(SLOTS, STARTS, strict=False):
        told[name] = named(values, int(start))
    for number, place in enumerate(PLACES):
        told[place] = named(NAMES, int(STARTS[-1]) + number * len(NAMES))
    return told


def check(pages: Sequence[Sample]) -> None:
    """Prints how well the sites left out are read, for each data set."""
    fold = [zlib.crc32(page.group.encode()) % FOLDS for page in pages]
    scores: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for number in range(FOLDS):
        worth = fit([p for p, f in zip(pages, fold, strict=True) if f != number])
        for page in (p for p, f in zip(pages, fold, strict=True) if f == number):
            if not page.truth:
                continue
            values = matrix([page]) @ worth[:-1] + worth[-1]
            chosen = [t for t, v in zip(page.texts, values, strict=True) if v > 0]
            want, have = shingles(page.truth), shingles("\n".join(chosen))
            both = (want & have).total()
            share = both / max(have.total(), 1), both / max(want.total(), 1)
            scores[page.dataset].append(share)
    for dataset, found in sorted(scores.items()):
        p, r = (sum(column) / len(found) for column in zip(*found, strict=True))
        print(
            f"{dataset:12} {len(found):4} pages  F1 {2 * p * r / (p + r):.3f}", end=""
        )
        print(f"  precision {p:.3f}  recall {r:.3f}")


def main() -> None:
    """Reads the arguments, fits, and writes the weights."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("data", type=Path, help="the folder of the data sets")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--check", action="store_true", help="cross-validate by site")
    options = parser.parse_args()
    pages = samples(options.data)
    print(f"{len(pages)} pages, {sum(len(page.rows) for page in pages)} passages")
    if options.check:
        check(pages)
    told = json.dumps(report(fit(pages)), indent=0, ensure_ascii=False)
    options.out.write_text(told + "\n", "utf-8")


if __name__ == "__main__":
    main()
