"""How much speaks for each passage of a page to be of its story."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import exp
from operator import getitem

from attrs import frozen

from articlekit.parse.html.body_features import SLOTS, rows_of
from articlekit.parse.html.hints import HINTS, TAGS
from articlekit.parse.html.landscape import Landscape
from articlekit.parse.html.metadata import Metadata
from articlekit.shipped import shipped_json

__all__ = ["scores"]

ALIKE = 2.4
"""What it is worth that passages of the same make belong to the story."""

BESIDE = 0.3
"""What it is worth that the passage before or behind does."""

LONG, FEW = 400.0, 60.0
"""Letters: what is longer says no more of its like, of fewer nothing is said."""

MOST_SETS = 20_000


class _Sums(dict[int, float]):
    """The worth of a set of hints: worked out once, since sets come again."""

    def __init__(self, worth: Sequence[float]) -> None:
        self.worth = worth

    def __missing__(self, bits: int) -> float:
        left, total = bits, 0.0
        while left:
            low = left & -left
            total += self.worth[low.bit_length() - 1]
            left ^= low
        # there are many sets of hints in the world
        if len(self) < MOST_SETS:
            self[bits] = total
        return total


@frozen
class Weights:
    """What each value of each feature is worth, and each hint in each place."""

    base: float
    slots: tuple[tuple[float, ...], ...]
    own: _Sums
    parent: _Sums
    around: _Sums


@cache
def weights() -> Weights:
    """The weights that `bench/fit_body.py` wrote, in the order of the features."""
    said = shipped_json("articlekit.parse.html", "body_weights.json")
    hints = [
        _Sums([said[f"{place} hint"].get(name, 0.0) for name in (*HINTS, *TAGS)])
        for place in ("own", "parent", "around")
    ]
    slots = tuple(
        tuple(said[name].get(value, 0.0) for value in values) for name, values in SLOTS
    )
    return Weights(said["base"], slots, *hints)


def scores(found: Landscape, metadata: Metadata) -> list[float]:
    """How much speaks for each passage to be of the story; 0 is even odds."""
    return _smoothed(found, _alone(found, metadata))


def _alone(found: Landscape, metadata: Metadata) -> list[float]:
    """What speaks for each passage by itself."""
    table = weights()
    base, slots = table.base, table.slots
    told, told_around = found.own, found.around
    own, parent, around = table.own, table.parent, table.around
    result = []
    for passage, row in zip(found.passages, rows_of(found, metadata), strict=True):
        if row is None:
            result.append(IDLE)
            continue
        box = passage.box
        at, outer = box.number, box.parent
        value = base + own[told[at]] + around[told_around[at]]
        value += sum(map(getitem, slots, row))
        if outer is not None:
            value += parent[told[outer.number]]
        result.append(value)
    return result


IDLE = -8.0
"""The score of what lies in a menu or a list of links."""


def _smoothed(found: Landscape, values: list[float]) -> list[float]:
    """The scores, each moved towards those of its like and of its neighbours.

    So that whole runs are decided for, rather than single passages.
    """
    # no weights add up to more than `exp` can hold
    sure = [1.0 - 2.0 / (exp(value) + 1.0) for value in values]
    sizes = [w + 10.0 if w < LONG else LONG + 10.0 for w in found.weights]
    told = {id(like): [0.0, 0.0] for like in found.alike}
    makes = [told[id(like)] for like in found.alike]
    for sums, share, size in zip(makes, sure, sizes, strict=True):
        sums[0] += share * size
        sums[1] += size
    around = [-1.0, *sure, -1.0]
    result = []
    for at, (value, (total, whole), size) in enumerate(
        zip(values, makes, sizes, strict=True)
    ):
        others = whole - size
        least = others if others > FEW else FEW  # noqa: FURB136 - ten times as fast
        alike = (total - sure[at] * size) / least
        beside = around[at] + around[at + 2]
        result.append(value + ALIKE * alike + BESIDE * beside)
    return result
