"""Which passages of a page are its story."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files
from math import exp
from operator import getitem

from attrs import frozen

from articlekit.blocks import Image
from articlekit.markup.page import Element, Page, Passage, Player, read_page
from articlekit.markup.tree import page_tree
from articlekit.model import Section
from articlekit.parse.html.blocks import Part, sections_of
from articlekit.parse.html.body_features import SLOTS, rows_of
from articlekit.parse.html.figures import Figures, embed_of, figures_of
from articlekit.parse.html.hints import HINTS, TAGS
from articlekit.parse.html.landscape import Landscape, landscape
from articlekit.parse.html.metadata import Metadata
from articlekit.parse.html.rules import RULE, elements_of
from articlekit.parse.html.tables import grids_of
from articlekit.sites import SiteRules

__all__ = ["Body", "find_body"]

EVEN = 0.2
"""The score above which a passage is taken."""

ALIKE = 2.4
"""What it is worth that passages of the same make belong to the story."""

BESIDE = 0.3
"""What it is worth that the passage before or behind does."""


@frozen(kw_only=True)
class Body:
    """The story of a page."""

    sections: tuple[Section, ...] = ()
    images: tuple[Image, ...] = ()
    """Pictures of the story that stand outside its sections, in reading order."""

    rule: str | None = None


@frozen
class Weights:
    """What each value of each feature is worth, and each hint in each place."""

    base: float
    slots: tuple[tuple[float, ...], ...]
    own: tuple[float, ...]
    parent: tuple[float, ...]
    around: tuple[float, ...]


@cache
def weights() -> Weights:
    """The weights that `bench/fit_body.py` wrote, in the order of the features."""
    path = files("articlekit.parse.html") / "body_weights.json"
    said = json.loads(path.read_text("utf-8"))
    hints = [
        tuple(said[f"{place} hint"].get(name, 0.0) for name in (*HINTS, *TAGS))
        for place in ("own", "parent", "around")
    ]
    slots = tuple(
        tuple(said[name].get(value, 0.0) for value in values) for name, values in SLOTS
    )
    return Weights(said["base"], slots, *hints)


def find_body(
    root: Element,
    metadata: Metadata,
    base: str | None,
    rules: SiteRules | None = None,
) -> Body:
    """The story of a page: its sections, and the pictures in them."""
    page = read_page(root)
    found = landscape(page, metadata)
    rule = "passages"
    chosen = _by_rules(root, found, rules)
    if chosen:
        rule = RULE
    else:
        chosen = _by_weights(root, found, metadata, rules)
    if not chosen:
        return declared_story(metadata, base)
    figures = figures_of(page, found, chosen, metadata, base)
    parts = _parts(page, found, chosen, figures, base)
    sections = sections_of(parts, base)
    return Body(sections=sections, images=tuple(figures.above), rule=rule)


def _by_rules(root: Element, found: Landscape, rules: SiteRules | None) -> list[int]:
    """The places of the passages in the elements that the rules name."""
    if rules is None or rules.body is None:
        return []
    return _inside(found, elements_of(root, (rules.body,)))


def _inside(found: Landscape, elements: Sequence[Element]) -> list[int]:
    """The places of the passages in the elements."""
    wanted = set(elements)
    inside: set[int] = set()
    for box in found.boxes:
        if box.element in wanted or (box.parent and box.parent.number in inside):
            inside.add(box.number)
    return [
        place
        for passage, place in zip(found.passages, found.places, strict=True)
        if passage.box.number in inside
    ]


def _by_weights(
    root: Element, found: Landscape, metadata: Metadata, rules: SiteRules | None
) -> list[int]:
    """The places of the passages that look like the story."""
    placed = set(metadata.placed)
    values = smoothed(found, scores(found, metadata))
    least = _least(found, values)
    taken = [
        value > least
        and passage.box.element not in placed
        and not _is_furniture(passage)
        for passage, value in zip(found.passages, values, strict=True)
    ]
    _take_lists(found, values, taken)
    _leave_last_headings(found, taken)
    chosen = [at for at, take in zip(found.places, taken, strict=True) if take]
    if rules is not None and rules.keep:
        kept = _inside(found, elements_of(root, rules.keep))
        chosen = sorted({*chosen, *kept})
    return chosen


def _least(found: Landscape, values: Sequence[float]) -> float:
    """The score above which a passage is taken.

    Lower where no prose at all would be: a page is more likely to have a short
    story in a strange place than none.
    """
    clear = [value for value, is_clear in zip(values, found.clear, strict=True) if is_clear]
    if not clear:
        clear = [
            value
            for value, passage in zip(values, found.passages, strict=True)
            if passage.box.tag in LINES and 2 * passage.linked < len(passage.text)
        ]
    best = max(clear, default=EVEN)
    return EVEN if best > EVEN else max(best - NEXT_BEST, LEAST)


NEXT_BEST = 1.0
LEAST = -7.0


def _take_lists(
    found: Landscape, values: Sequence[float], taken: list[bool]
) -> None:
    """Takes the items of a list that stands between two passages of the story."""
    last = None
    for at, take in enumerate(taken):
        if not take:
            continue
        if (
            last is not None
            and 1 < at - last <= LONGEST_LIST
            and found.groups[at] is found.groups[last]
        ):
            gap = range(last + 1, at)
            if all(_is_item(found, n) and values[n] > DOUBT for n in gap):
                for n in gap:
                    taken[n] = True
        last = at


def _is_item(found: Landscape, at: int) -> bool:
    """Whether a passage is an item of a list, and no link."""
    passage = found.passages[at]
    return passage.box.tag == "li" and 2 * passage.linked < len(passage.text)


LONGEST_LIST = 40
DOUBT = -7.0


def _is_furniture(passage: Passage) -> bool:
    """Whether a passage is a link to another story, a label or nothing at all.

    A line that is one link, or a label before one, is the sign of a link to another
    story in any language.
    """
    text, box = passage.text, passage.box
    size = len(text)
    if (
        passage.linked >= max(LABEL, MOSTLY * size)
        and box.tag in LINES
        and passage.pieces
        and _ends_in_link(passage)
    ):
        return True
    return not any(map(str.isalnum, text))


def _ends_in_link(passage: Passage) -> bool:
    """Whether nothing but marks stands behind the last link."""
    depth = 0
    last_in_link = False
    for piece in passage.pieces:
        if isinstance(piece, str):
            if any(map(str.isalnum, piece)):
                last_in_link = depth > 0
        elif piece is None:
            depth = max(depth - 1, 0)
        elif piece.tag == "a" or depth:
            depth += 1
    return last_in_link


LINES = frozenset(("p", "div", "section", "article", "blockquote"))
LABEL = 24
MOSTLY = 0.65


def _leave_last_headings(found: Landscape, taken: list[bool]) -> None:
    """Leaves out the headings that no text of the story follows."""
    if not any(
        take and passage.box.tag not in HEADING_TAGS
        for take, passage in zip(taken, found.passages, strict=True)
    ):
        return
    for at in range(len(taken) - 1, -1, -1):
        if taken[at]:
            if found.passages[at].box.tag not in HEADING_TAGS:
                return
            taken[at] = False


HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def _parts(
    page: Page,
    found: Landscape,
    chosen: list[int],
    figures: Figures,
    base: str | None,
) -> list[Part]:
    """The chosen passages with the tables, pictures and players among them."""
    items = page.items
    wanted = set(chosen) - figures.captions
    grids = grids_of(
        page, [p for at in sorted(wanted) if isinstance(p := items[at], Passage)]
    )
    parts: list[Part] = []
    for at in range(chosen[0], min(chosen[-1] + 2, len(items))):
        item = items[at]
        if at in grids:
            grid = grids[at]
            if grid is not None:
                parts.append(grid)
        elif at in wanted:
            parts.append(item)
        elif at in figures.within:
            parts.append(figures.within[at])
        elif isinstance(item, Player):
            embed = embed_of(item, found, base)
            if embed is not None:
                parts.append(embed)
    return parts


def declared_story(metadata: Metadata, base: str | None) -> Body:
    """The story as the page declares it to machines, where it shows none."""
    if not metadata.body:
        return Body()
    text = metadata.body
    if "<" not in text:
        text = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    root = page_tree(text)
    passages = read_page(root).items if root is not None else []
    return Body(sections=sections_of(passages, base), rule="declared")


def scores(found: Landscape, metadata: Metadata) -> list[float]:
    """How much speaks for each passage to be of the story; 0 is even odds."""
    table = weights()
    slots = table.slots
    own = _Sums(table.own)
    parent = _Sums(table.parent)
    around = _Sums(table.around)
    result = []
    for passage, row in zip(found.passages, rows_of(found, metadata), strict=True):
        if row is None:
            result.append(IDLE)
            continue
        box = passage.box
        value = (
            table.base
            + own[found.own[box.number]]
            + around[found.around[box.number]]
            + sum(map(getitem, slots, row))
        )
        if box.parent is not None:
            value += parent[found.own[box.parent.number]]
        result.append(value)
    return result


IDLE = -8.0
"""The score of what lies in a menu or a list of links."""


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
        self[bits] = total
        return total


def smoothed(found: Landscape, values: list[float]) -> list[float]:
    """The scores, each moved towards those of its like and of its neighbours.

    So that whole runs are decided for, rather than single passages.
    """
    sure = [1 - 2 / (exp(min(value, 30.0)) + 1) for value in values]
    sizes = [min(weight, 400) + 10 for weight in found.weights]
    told: dict[int, list[float]] = {}
    for like, share, size in zip(found.alike, sure, sizes, strict=True):
        sums = told.setdefault(id(like), [0.0, 0.0])
        sums[0] += share * size
        sums[1] += size
    result = []
    last = len(values) - 1
    for at, value in enumerate(values):
        total, whole = told[id(found.alike[at])]
        size = sizes[at]
        like = (total - sure[at] * size) / max(whole - size, 60)
        before = sure[at - 1] if at else -1.0
        behind = sure[at + 1] if at < last else -1.0
        result.append(value + ALIKE * like + BESIDE * (before + behind))
    return result
