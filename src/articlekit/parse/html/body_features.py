"""What is known about each passage of a page, as small numbers with names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from html import unescape
from typing import Final, TypeAlias

from articlekit.language.page import plain, words_for
from articlekit.markup.page import Box, Passage
from articlekit.parse.html.landscape import Landscape, share_bin
from articlekit.parse.html.metadata import Metadata

__all__ = ["SLOTS", "Row", "declared_text", "rows_of"]

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
LINE = 100
"""A longer passage is no line of capitals."""

PHRASE = 60
START = 32
"""So many characters tell whether a passage is in the declared story."""

MOST_SEARCHED = 50_000_000
"""Characters: the declared story is not searched for more than that."""

FAR = 2 * STEPS
MOST_ENDS = 6
"""So many marks at the ends of a line make no other line of it."""


def rows_of(land: Landscape, metadata: Metadata) -> list[Row | None]:
    """The features of each passage; None for what lies in a menu or list of links."""
    reader = _Reader(land, metadata)
    return [
        None if land.is_idle(at) else reader.row(at, passage)
        for at, passage in enumerate(land.passages)
    ]


class _Reader:
    """Reads the features of passages; what many have in common is read once."""

    def __init__(self, land: Landscape, metadata: Metadata) -> None:
        self.land = land
        self.groups: dict[int, Row] = {}
        self.likes: dict[int, Row] = {}
        self.phrases = phrases_of(metadata.language)
        declared = declared_text(metadata)
        if len(declared) * len(land.passages) > MOST_SEARCHED:
            declared = ""
        self.declared = declared
        self.placed = frozenset(metadata.placed)
        self.fields = _fields(metadata)
        self.sizes = {
            len(text) + more for text in self.fields for more in range(-1, MOST_ENDS)
        }
        circles = [land.main]
        while len(circles) < len(WIDTHS) - 1:
            circles.append(circles[-1].parent or circles[-1])
        self.circles = circles
        self.lengths = [min(weight.bit_length(), STEPS - 1) for weight in land.weights]
        self.linked = [share_bin(p.linked, len(p.text)) for p in land.passages]
        self.before, self.behind = _windows(land.clear)

    def row(self, at: int, passage: Passage) -> Row:
        """The features of one passage, in the order of `SLOTS`."""
        land = self.land
        text, box, place = passage.text, passage.box, land.places[at]
        group = land.groups[at]
        group_linked, *of_group = self.groups.get(group.number) or self.group(group)
        like, like_prose, like_linked = self.likes.get(id(land.alike[at])) or self.like(
            at
        )
        kind = KINDS.get(box.tag, 0)
        if kind == 0 and box.parent is not None:
            kind = KINDS.get(box.parent.tag, 0)
        length, linked = self.lengths[at], self.linked[at]
        first, last = text[0], text[-1]
        end = 0 if last.isalnum() else END_BINS.get(last, 6)
        window = self.before[at] * 5 + self.behind[at]
        wide = land.wide
        side = 0 if place < wide.first else 1 if place < wide.last else 2
        headline = self.headline(place)
        branch = share_bin(land.sound[land.branches[box.number]], land.sound[0])
        short = len(text) <= LINE
        seen = land.texts[text]
        return (
            *of_group,
            like,
            like_prose,
            kind * STEPS + length,
            kind * 7 + linked,
            kind * 7 + end,
            kind * 7 + (6 if short and text.isupper() else 0),
            kind * 15 + self.place(place),
            kind * 17 + headline,
            kind * 7 + group_linked,
            kind * 7 + like_linked,
            length * 7 + linked,
            length * 7 + end,
            _start(first),
            _bare(passage),
            self.is_declared(text),
            self.field(passage),
            0 if seen == 1 else 1 if seen == 2 else 2,  # noqa: PLR2004
            self.phrases.kind(text),
            self.neighbour(at - 1, group) if at else FAR,
            self.neighbour(at + 1, group) if at + 1 < len(self.lengths) else FAR,
            self.linked[at - 1] if at else 0,
            self.linked[at + 1] if at + 1 < len(self.linked) else 0,
            window,
            window * 7 + linked,
            side * 7 + branch,
            side * 17 + headline,
        )

    def group(self, group: Box) -> Row:
        """What the passages of a group share."""
        land = self.land
        outer = group.parent or group
        prose = land.direct[group.number]
        row = self.groups[group.number] = (
            share_bin(group.linked, group.size),
            min(int(prose) >> 6, 127).bit_length(),
            share_bin(prose, land.prose),
            share_bin(outer.linked, outer.size),
            share_bin(land.whole[outer.number], land.prose),
        )
        return row

    def like(self, at: int) -> Row:
        """What passages of the same make share."""
        like = self.land.alike[at]
        linked = share_bin(like.linked, like.size)
        row = self.likes[id(like)] = (
            min(like.count.bit_length() - 1, 7) * 7 + linked,
            share_bin(like.prose, self.land.prose),
            linked,
        )
        return row

    def place(self, place: int) -> int:
        """How near the main box, and on which side of it."""
        main = self.land.main
        side = 0 if place < main.first else 1 if place < main.last else 2
        for width, circle in enumerate(self.circles):
            if circle.first <= place < circle.last:
                return width * 3 + side
        return 4 * 3 + side

    def headline(self, place: int) -> int:
        """How far above or below the headline, in powers of two."""
        headline = self.land.headline
        if headline is None:
            return 0
        if place <= headline:
            return 1 + min((headline - place).bit_length(), 7)
        return 9 + min((place - headline).bit_length() - 1, 7)

    def neighbour(self, at: int, group: Box) -> int:
        """How near a neighbour is in the tree, and how long it is."""
        other = self.land.groups[at]
        if other is group:
            return self.lengths[at]
        near = group.parent is other.parent or group.parent is other
        return (STEPS if near else FAR) + self.lengths[at]

    def field(self, passage: Passage) -> int:
        """Which field of the article a passage says, and if it stands there for it."""
        text, box = passage.text, passage.box
        said = self.fields.get(plain(text), 0) if len(text) in self.sizes else 0
        around = box.parent or box
        if box.element in self.placed or around.element in self.placed:
            return said + len(FIELDS)
        return said

    def is_declared(self, text: str) -> int:
        """Whether a passage is in the story that the page declares."""
        if not self.declared:
            return 0
        return 1 if text[:START] in self.declared else 2


def declared_text(metadata: Metadata) -> str:
    """The story as the page declares it to machines, on one line."""
    text = metadata.body or ""
    for _ in range(2):
        # some pages escape it twice
        text = unescape(text) if "&" in text else text
    return " ".join(text.split())


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


def _windows(clear: Sequence[bool]) -> tuple[list[int], list[int]]:
    """How many of the four passages before each read like prose, and behind it."""
    padded = [0, 0, 0, 0, *map(int, clear), 0, 0, 0, 0]
    sums = [sum(padded[at : at + 4]) for at in range(len(clear) + 5)]
    return sums[: len(clear)], sums[5 : 5 + len(clear)]


def _start(first: str) -> int:
    if first.isalpha():
        return 0 if first.islower() else 1 if first.isupper() else 5
    return 2 if first.isdigit() else 3 if first in OPENING else 4


def _bare(passage: Passage) -> int:
    if passage.cut:
        return 3
    if passage.box.boxes:
        return 2
    return 0 if passage.box.passages == 1 else 1


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
        line = plain(text[:PHRASE])
        first = line.partition(" ")[0]
        if first in self.openings and any(map(line.startswith, self.openings[first])):
            return 2
        if len(text) <= PHRASE and line in self.whole:
            return self.whole[line]
        head, colon, _ = text[:40].partition(":")
        return self.whole.get(plain(head), 0) if colon else 0


phrases_of = lru_cache(maxsize=16)(Phrases)
