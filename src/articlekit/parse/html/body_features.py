"""What is known about each passage of a page, as small numbers with names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final, TypeAlias

from articlekit.language.page import plain, words_for
from articlekit.markup.page import Box, Passage
from articlekit.parse.html.landscape import Landscape, Likes, share_bin
from articlekit.parse.html.metadata import Metadata

__all__ = ["SLOTS", "Row", "rows_of"]

Row: TypeAlias = tuple[int, ...]

_KINDS = (
    "other p h1 h2 h3 h4,h5,h6 li td,th blockquote figcaption pre dd,dt div"
    " section,article,body header,footer,nav"
)
KIND_NAMES = _KINDS.split()
KINDS = {
    tag: number for number, tags in enumerate(KIND_NAMES) for tag in tags.split(",")
}
KIND_NAMES = [names.replace(",", "/") for names in KIND_NAMES]
LENGTHS = [f"<{2**n}" for n in range(11)] + [">=1024"]
SHARES = ["0", "<.1", "<.25", "<.5", "<.8", "<1", "1"]
SPANS = [f"{2**n}" for n in range(8)]
ENDS = ["none", ".", "?!", ":", "ellipsis", "quote", "other"]
SIDES = ["before", "within", "after"]
WIDTHS = ["main", "around main", "wider", "widest", "apart"]
HEADLINES = ["unknown", *(f"{a}{n}" for a in "-+" for n in SPANS)]
WINDOWS = [f"{a} before,{b} behind" for a in range(5) for b in range(5)]
FIELDS = ["none", "headline", "byline", "kicker", "standfirst"]
NEIGHBOURS = [f"{g},{n}" for g in ("same", "near", "far") for n in LENGTHS]


def _pairs(first: Sequence[str], second: Sequence[str]) -> list[str]:
    return [f"{a},{b}" for a in first for b in second]


SLOTS: Final[tuple[tuple[str, Sequence[str]], ...]] = (
    ("group prose", SPANS),
    ("group share", SHARES),
    ("outer linked", SHARES),
    ("outer share", SHARES),
    ("like", _pairs(SPANS, SHARES)),
    ("like prose", SHARES),
    ("kind,length", _pairs(KIND_NAMES, LENGTHS)),
    ("kind,linked", _pairs(KIND_NAMES, SHARES)),
    ("kind,end", _pairs(KIND_NAMES, ENDS)),
    ("kind,capitals", _pairs(KIND_NAMES, SHARES)),
    ("kind,place", _pairs(KIND_NAMES, _pairs(WIDTHS, SIDES))),
    ("kind,headline", _pairs(KIND_NAMES, HEADLINES)),
    ("kind,group linked", _pairs(KIND_NAMES, SHARES)),
    ("kind,like linked", _pairs(KIND_NAMES, SHARES)),
    ("length,linked", _pairs(LENGTHS, SHARES)),
    ("length,end", _pairs(LENGTHS, ENDS)),
    ("start", ["lower", "upper", "digit", "opening", "other", "caseless"]),
    ("bare", ["alone", "one of many", "among boxes", "cut"]),
    ("declared", ["nothing", "is in it", "is not in it"]),
    ("field", _pairs(["unplaced", "placed"], FIELDS)),
    ("seen", ["once", "twice", "often"]),
    ("phrase", ["none", "furniture", "opening", "teaser", "tag", "advert"]),
    ("before", NEIGHBOURS),
    ("behind", NEIGHBOURS),
    ("linked before", SHARES),
    ("linked behind", SHARES),
    ("window", WINDOWS),
    ("window,linked", _pairs(WINDOWS, SHARES)),
    ("wide", _pairs(SIDES, SHARES)),
    ("wide,headline", _pairs(SIDES, HEADLINES)),
)
"""Each feature and its values: a passage has one value of each."""

END_BINS = {
    **dict.fromkeys(".。।؟۔", 1),
    **dict.fromkeys("?!？！", 2),
    **dict.fromkeys(":：", 3),
    "…": 4,
    **dict.fromkeys("\"'”’»“‘)」』", 5),
}
OPENING = frozenset("\"'“‘„«»‚「『(–—-")
STEPS = len(LENGTHS)
LONG = 1024
LENGTH_OF = [size.bit_length() for size in range(LONG)]
MANY = 128
POWER_OF = LENGTH_OF[:MANY]
SEEN_OF = {1: 0, 2: 1}
LINE = 100
"""A longer passage is no line of capitals."""

PHRASE = 60
LONGEST_WORD = 24
"""Characters that hold the first word of a phrase."""

START = 32
"""So many characters tell whether a passage is in the declared story."""

MOST_SEARCHED = 50_000_000
"""Characters: the declared story is not searched for more than that."""

FAR = 2 * STEPS
MOST_ENDS = 6
"""So many marks at the ends of a line make no other line of it."""


Columns: TypeAlias = dict[str, Sequence[int]]
"""Of each feature its values, one for each passage."""


def rows_of(land: Landscape, metadata: Metadata) -> list[Row | None]:
    """The features of each passage; None for what lies in a menu or list of links."""
    rows: list[Row | None] = [None] * len(land.passages)
    kept = [at for at in range(len(rows)) if not land.is_idle(at)]
    if not kept:
        return rows
    columns = {
        **_groups(land, [land.groups[at] for at in kept]),
        **_likes(land, [land.alike[at] for at in kept]),
        **_shapes(land, kept),
        **_places(land, kept),
        **_texts(land, [land.passages[at] for at in kept], metadata),
        **_neighbours(land, kept),
    }
    for name, first, second in PAIRED:
        columns[name] = _pair(columns[first], columns[second], COUNTS[second])
    ordered = zip(*(columns[name] for name, _ in SLOTS), strict=True)
    for at, row in zip(kept, ordered, strict=True):
        rows[at] = row
    return rows


COUNTS = {
    "length": STEPS,
    "linked": len(SHARES),
    "end": len(ENDS),
    "capitals": len(SHARES),
    "place": len(WIDTHS) * len(SIDES),
    "headline": len(HEADLINES),
    "group linked": len(SHARES),
    "like linked": len(SHARES),
    "branch": len(SHARES),
}
"""How many values each feature has that is told together with another."""

PAIRED = [
    *((name, *name.split(",")) for name, _ in SLOTS if "," in name and name[0] != "w"),
    ("window,linked", "window", "linked"),
    ("wide", "side", "branch"),
    ("wide,headline", "side", "headline"),
]


def _pair(first: Sequence[int], second: Sequence[int], width: int) -> list[int]:
    """The number of each pair of values, as `_pairs` counts them."""
    return [a * width + b for a, b in zip(first, second, strict=True)]


def _named(names: str, rows: Iterable[Row]) -> Columns:
    return dict(zip(names.split(","), zip(*rows, strict=True), strict=True))


def _groups(land: Landscape, groups: Sequence[Box]) -> Columns:
    """What the passages of a group share."""
    known: dict[int, Row] = {}
    whole = land.prose
    for group in groups:
        if group.number in known:
            continue
        outer = group.parent or group
        prose = land.direct[group.number]
        known[group.number] = (
            _power(int(prose) >> 6),
            share_bin(prose, whole),
            share_bin(group.linked, group.size),
            share_bin(outer.linked, outer.size),
            share_bin(land.whole[outer.number], whole),
        )
    return _named(
        "group prose,group share,group linked,outer linked,outer share",
        [known[group.number] for group in groups],
    )


def _likes(land: Landscape, alike: Sequence[Likes]) -> Columns:
    """What passages of the same make share."""
    known: dict[int, Row] = {}
    whole = land.prose
    for like in alike:
        if id(like) in known:
            continue
        linked = share_bin(like.linked, like.size)
        known[id(like)] = (
            _power(like.count >> 1) * 7 + linked,
            share_bin(like.prose, whole),
            linked,
        )
    rows = [known[id(like)] for like in alike]
    return _named("like,like prose,like linked", rows)


def _shapes(land: Landscape, kept: Sequence[int]) -> Columns:
    """How a passage looks by itself."""
    passages = [land.passages[at] for at in kept]
    texts = [passage.text for passage in passages]
    return {
        "kind": [_kind(passage.box) for passage in passages],
        "start": [STARTS_OF[text[0]] for text in texts],
        "end": [ENDS_OF[text[-1]] for text in texts],
        "capitals": [6 if len(t) <= LINE and t.isupper() else 0 for t in texts],
        "bare": [_bare(passage) for passage in passages],
        "seen": [SEEN_OF.get(land.texts[text], 2) for text in texts],
    }


def _kind(box: Box) -> int:
    kind = KINDS.get(box.tag, 0)
    if kind == 0 and box.parent is not None:
        kind = KINDS.get(box.parent.tag, 0)
    return kind


class _Marks(dict[str, int]):
    """The number of each character, worked out once."""

    def __init__(self, told: Callable[[str], int]) -> None:
        self.told = told

    def __missing__(self, mark: str) -> int:
        number = self.told(mark)
        # there are many letters in the world
        if len(self) < MOST_MARKS:
            self[mark] = number
        return number


MOST_MARKS = 4096


def _end(last: str) -> int:
    return 0 if last.isalnum() else END_BINS.get(last, 6)


def _start(first: str) -> int:
    if first.isalpha():
        return 0 if first.islower() else 1 if first.isupper() else 5
    return 2 if first.isdigit() else 3 if first in OPENING else 4


ENDS_OF = _Marks(_end)
STARTS_OF = _Marks(_start)


def _bare(passage: Passage) -> int:
    if passage.cut:
        return 3
    if passage.box.boxes:
        return 2
    return 0 if passage.box.passages == 1 else 1


def _places(land: Landscape, kept: Sequence[int]) -> Columns:
    """Where a passage stands: near the main box, in the wide one, to the headline."""
    circles = [land.main]
    while len(circles) < len(WIDTHS) - 1:
        circles.append(circles[-1].parent or circles[-1])
    widths = [len(circles)] * len(land.places)
    for width, circle in reversed(list(enumerate(circles))):
        start, stop = _within(land, circle)
        widths[start:stop] = [width] * (stop - start)
    places = _pair(widths, _sides(land, land.main), len(SIDES))
    sides = _sides(land, land.wide)
    whole = land.sound[0]
    branches = [land.branches[land.passages[at].box.number] for at in kept]
    shares = {branch: share_bin(land.sound[branch], whole) for branch in set(branches)}
    return {
        "place": [places[at] for at in kept],
        "side": [sides[at] for at in kept],
        "branch": [shares[branch] for branch in branches],
        "headline": [_distance(land.places[at], land.headline) for at in kept],
    }


def _within(land: Landscape, box: Box) -> tuple[int, int]:
    """The first passage in a box, and the first behind it."""
    return bisect_left(land.places, box.first), bisect_left(land.places, box.last)


def _sides(land: Landscape, box: Box) -> list[int]:
    """Whether each passage stands before a box, in it or behind it."""
    start, stop = _within(land, box)
    return [0] * start + [1] * (stop - start) + [2] * (len(land.places) - stop)


def _distance(place: int, headline: int | None) -> int:
    """How far above or below the headline, in powers of two."""
    if headline is None:
        return 0
    if place <= headline:
        return 1 + _power(headline - place)
    return 9 + _power(place - headline >> 1)


def _power(size: int) -> int:
    """The size in powers of two, up to the seventh."""
    return POWER_OF[size] if size < MANY else 7


def _neighbours(land: Landscape, kept: Sequence[int]) -> Columns:
    """How long and how linked a passage and its neighbours are, and what is around."""
    lengths = [LENGTH_OF[w] if w < LONG else STEPS - 1 for w in land.weights]
    linked = [
        share_bin(p.linked, len(p.text)) if p.linked else 0 for p in land.passages
    ]
    before, behind = [FAR], []
    for at, (last, group) in enumerate(pairwise(land.groups)):
        if last is group:
            first = second = 0
        else:
            near = group.parent is last.parent
            first = STEPS if near or group.parent is last else FAR
            second = STEPS if near or last.parent is group else FAR
        before.append(first + lengths[at])
        behind.append(second + lengths[at + 1])
    behind.append(FAR)
    beside = [0, *linked, 0]
    windows = [a * 5 + b for a, b in zip(*_windows(land.clear), strict=True)]
    return {
        "length": [lengths[at] for at in kept],
        "linked": [linked[at] for at in kept],
        "before": [before[at] for at in kept],
        "behind": [behind[at] for at in kept],
        "linked before": [beside[at] for at in kept],
        "linked behind": [beside[at + 2] for at in kept],
        "window": [windows[at] for at in kept],
    }


def _windows(clear: Sequence[bool]) -> tuple[list[int], list[int]]:
    """How many of the four passages before each read like prose, and behind it."""
    padded = [0, 0, 0, 0, *map(int, clear), 0, 0, 0, 0]
    totals = [0, *accumulate(padded)]
    sums = [end - start for start, end in zip(totals, totals[4:], strict=False)]
    return sums[: len(clear)], sums[5 : 5 + len(clear)]


def _texts(land: Landscape, passages: Sequence[Passage], metadata: Metadata) -> Columns:
    """What the words of a passage say."""
    declared = land.declared
    if not declared or len(declared) * len(land.passages) > MOST_SEARCHED:
        is_declared = [0] * len(passages)
    else:
        is_declared = [1 if p.text[:START] in declared else 2 for p in passages]
    kind = phrases_of(metadata.language).kind
    return {
        "declared": is_declared,
        "phrase": [kind(passage.text) for passage in passages],
        "field": _shown(passages, metadata),
    }


def _shown(passages: Sequence[Passage], metadata: Metadata) -> list[int]:
    """Which field of the article each passage says, and if it stands there for it."""
    fields = _fields(metadata)
    sizes = {len(text) + more for text in fields for more in range(-1, MOST_ENDS)}
    numbers = [
        fields.get(plain(passage.text), 0) if len(passage.text) in sizes else 0
        for passage in passages
    ]
    placed = frozenset(metadata.placed)
    for at, passage in enumerate(passages):
        box = passage.box
        if box.element in placed or (box.parent or box).element in placed:
            numbers[at] += len(FIELDS)
    return numbers


def _fields(metadata: Metadata) -> dict[str, int]:
    """The fields of the article that a page may show as lines, by their words."""
    told = (
        (metadata.summary, 4),
        (metadata.subheadline, 4),
        (metadata.kicker, 3),
        (metadata.byline, 2),
        (metadata.headline, 1),
    )
    return {plain(text): number for text, number in told if text}


class Phrases:
    """What the pages of a language say around a story."""

    def __init__(self, language: str | None) -> None:
        words = words_for(language)
        self.whole: dict[str, int] = {}
        for kind, lines in (
            (5, words.adverts),
            (4, words.tags),
            (3, words.teasers),
            (2, words.comments),
            (1, words.furniture),
        ):
            self.whole.update(dict.fromkeys(lines, kind))
        self.openings: dict[str, list[str]] = {}
        for line in words.openings:
            self.openings.setdefault(line.partition(" ")[0], []).append(line)

    def kind(self, text: str) -> int:
        """Which of the phrases a line is or begins with, 0 for none of them."""
        if len(text) <= PHRASE:
            line = plain(text)
            if self.opens(line):
                return 2
            if kind := self.whole.get(line):
                return kind
        elif plain(text[:LONGEST_WORD]).partition(" ")[0] in self.openings and (
            self.opens(plain(text[:PHRASE]))
        ):
            return 2
        head = text[:40]
        return self.whole.get(plain(head.partition(":")[0]), 0) if ":" in head else 0

    def opens(self, line: str) -> bool:
        """Whether a line begins with one of the phrases that open a notice."""
        openings = self.openings.get(line.partition(" ")[0])
        return openings is not None and any(map(line.startswith, openings))


phrases_of = lru_cache(maxsize=16)(Phrases)
