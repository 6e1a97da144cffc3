"""What is known about each passage of a page, as small numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from attrs import define, field

from articlekit.language.page import plain, words_for
from articlekit.markup.page import Box, Page, Passage
from articlekit.parse.html.hints import hint_bits, hints_in, tag_hints
from articlekit.parse.html.metadata import Metadata

__all__ = ["SLOTS", "Described", "describe"]

PROSE = 60
"""A passage of so many characters may be a paragraph of running text."""

WIDE_FROM = "\u2e80"
"""From here on a character says as much as two or three letters."""

KINDS = {
    "p": 1,
    "h1": 2,
    "h2": 3,
    "h3": 4,
    "h4": 5,
    "h5": 5,
    "h6": 5,
    "li": 6,
    "td": 7,
    "th": 7,
    "blockquote": 8,
    "figcaption": 9,
    "pre": 10,
    "dd": 11,
    "dt": 11,
    "div": 12,
    "section": 13,
    "article": 13,
    "body": 13,
    "header": 14,
    "footer": 14,
    "nav": 14,
}
KIND_NAMES = (
    "other p h1 h2 h3 h4-h6 li td blockquote figcaption pre dd div section header"
).split()
LENGTHS = [f"<{2**n}" for n in range(11)] + [">=1024"]
SHARES = ["0", "<.1", "<.25", "<.5", "<.8", "<1", "1"]
SPANS = [f"{2**n}" for n in range(8)]

END_NAMES = ["none", ".", "?!", ":", "ellipsis", "quote", "other"]
PLACES = [
    f"{w},{a}"
    for w in ("main", "around main", "wider", "widest", "apart")
    for a in ("before", "within", "after")
]
HEADLINES = ["unknown", *(f"{a}{n}" for a in "-+" for n in SPANS)]

SIDES = ["before", "within", "after"]
WINDOWS = [f"{a} before,{b} after" for a in range(5) for b in range(5)]

SLOTS: Final[tuple[tuple[str, Sequence[str]], ...]] = (
    ("kind,length", [f"{k},{n}" for k in KIND_NAMES for n in LENGTHS]),
    ("length,linked", [f"{n},{s}" for n in LENGTHS for s in SHARES]),
    ("links", ["0", "1", "2", "3-5", "6+"]),
    ("end", END_NAMES),
    ("start", ["lower", "upper", "digit", "quote", "other", "caseless"]),
    ("strong", SHARES),
    ("bare", ["alone", "first of many", "among boxes", "cut"]),
    ("group linked", SHARES),
    ("group prose", SPANS),
    ("group share", SHARES),
    ("outer linked", SHARES),
    ("outer share", SHARES),
    ("place", PLACES),
    ("away", [f"{a}{n}" for a in ("before ", "after ", "") for n in SPANS]),
    ("headline", HEADLINES),
    ("like", [f"{c},{s}" for c in SPANS for s in SHARES]),
    ("like prose", SHARES),
    ("declared", ["no body", "is in it", "is not in it"]),
    ("summary", ["unknown", "is it", "is not"]),
    ("seen", ["once", "first", "again", "first of many", "again of many"]),
    ("before", [f"{g},{n}" for g in ("same", "near", "far") for n in LENGTHS]),
    ("next", [f"{g},{n}" for g in ("same", "near", "far") for n in LENGTHS]),
    ("before linked", SHARES),
    ("next linked", SHARES),
    ("position", [f"{n}" for n in range(12)]),
    ("capitals", SHARES),
    ("digits", SHARES),
    ("signs", ["none", "|", "©", "@", "»", "http", "/"]),
    ("commas", ["0", "1", "2", "3+"]),
    ("pictures near", ["no", "before", "after", "both"]),
    ("wide", [f"{a},{n}" for a in SIDES for n in SHARES]),
    ("window", WINDOWS),
    ("kind,place", [f"{k},{p}" for k in KIND_NAMES for p in PLACES]),
    ("kind,headline", [f"{k},{h}" for k in KIND_NAMES for h in HEADLINES]),
    ("kind,group linked", [f"{k},{n}" for k in KIND_NAMES for n in SHARES]),
    ("length,end", [f"{n},{e}" for n in LENGTHS for e in END_NAMES]),
    ("phrase", ["none", "furniture", "opening", "teaser", "tag", "advert"]),
    ("kind,linked", [f"{k},{n}" for k in KIND_NAMES for n in SHARES]),
    ("window,linked", [f"{w},{n}" for w in WINDOWS for n in SHARES]),
    ("kind,like linked", [f"{k},{n}" for k in KIND_NAMES for n in SHARES]),
    ("kind,capitals", [f"{k},{n}" for k in KIND_NAMES for n in SHARES]),
    ("kind,end", [f"{k},{e}" for k in KIND_NAMES for e in END_NAMES]),
    ("wide,headline", [f"{w},{h}" for w in SIDES for h in HEADLINES]),
)
"""Each feature and its values: a passage has one value of each."""

ENDS = {
    **dict.fromkeys(".。।؟۔।", 1),
    **dict.fromkeys("?!？！", 2),
    **dict.fromkeys(":：", 3),
    "…": 4,
    **dict.fromkeys("\"'”’»“‘)」』", 5),
}
OPENING = frozenset("\"'“‘„«»‚「『(–—-")
SIGNS = re.compile(r"[|©@»]|https?:|/")
SIGN_BINS = {"|": 1, "©": 2, "@": 3, "»": 4, "http:": 5, "https:": 5, "/": 6}
LETTERS = re.compile(r"\w+")


def share_bin(part: float, whole: float) -> int:
    """Which of `SHARES` a part of a whole is."""
    if part <= 0 or whole <= 0:
        return 0
    share = part / whole
    if share < 0.25:
        return 1 if share < 0.1 else 2
    if share < 0.8:
        return 3 if share < 0.5 else 4
    return 5 if share < 0.99 else 6


class Likes:
    """What passages of the same make have in common."""

    __slots__ = ("count", "linked", "prose", "size")

    def __init__(self) -> None:
        self.count = self.size = self.linked = self.prose = 0


@define(eq=False)
class Described:
    """The passages of a page and what is known of each."""

    passages: list[Passage]
    rows: list[tuple[int, ...]]
    places: list[int]
    """The number of each passage among the items of the page."""

    boxes: list[Box]
    own: list[int]
    """The hints of each box, by its number."""

    around: list[int]
    """The hints of each box and of all around it."""

    weights: list[int] = field(factory=list)
    """How much text each passage has, in letters."""

    headline: int | None = None
    """Where the headline stands among the items of the page."""

    alike: list[Likes] = field(factory=list)
    """What each passage has in common with its like."""


def words_key(text: str) -> str:
    """The letters of a text, to tell whether two say the same."""
    return "".join(LETTERS.findall(text.lower()))


def describe(page: Page, metadata: Metadata) -> Described:
    """What is known about each passage of the page."""
    passages: list[Passage] = []
    places: list[int] = []
    for at, item in enumerate(page.items):
        if isinstance(item, Passage):
            passages.append(item)
            places.append(at)
    boxes = page.boxes
    own = [0] * len(boxes)
    around = [0] * len(boxes)
    for box in boxes:
        if box.parent is None or box.tag == "body":
            continue
        bits = tag_hints(box.tag, hidden=box.hidden)
        if box.names:
            bits |= hints_in(box.names)
        own[box.number] = bits
        around[box.number] = around[box.parent.number] | bits
    found = Described(passages, [], places, boxes, own, around)
    _fill(found, page, metadata)
    return found


def _fill(found: Described, page: Page, metadata: Metadata) -> None:
    passages = found.passages
    boxes = page.boxes
    direct = [0.0] * len(boxes)
    subtree = [0.0] * len(boxes)
    weights: list[int] = []
    groups: list[Box] = []
    likes: dict[tuple[str, str, str, str], Likes] = {}
    alike: list[Likes] = []
    seen: dict[str, int] = {}
    total = 0.0
    for passage in passages:
        text = passage.text
        box = passage.box
        weight = len(text)
        if not text.isascii() and text[weight // 2] >= WIDE_FROM:
            weight = int(weight * 2.5)
        weights.append(weight)
        parent = box.parent or box
        group = parent if box.passages == 1 and not box.boxes else box
        groups.append(group)
        worth = weight - 2 * passage.linked
        prose = worth if worth >= PROSE else 0
        if prose:
            direct[group.number] += prose
            subtree[group.number] += prose
            total += prose
        key = (box.tag, box.kind, parent.tag, parent.kind)
        like = likes.get(key)
        if like is None:
            like = likes[key] = Likes()
        like.count += 1
        like.size += len(text)
        like.linked += passage.linked
        like.prose += prose
        alike.append(like)
        seen[text] = seen.get(text, 0) + 1
    spread = direct[:]
    good = [0.0] * len(boxes)
    for passage, weight in zip(passages, weights, strict=True):
        worth = weight - 2 * passage.linked
        if worth >= PROSE and not found.around[passage.box.number] & DOUBTFUL:
            good[passage.box.number] += worth
    for box in reversed(boxes):
        if box.parent is not None:
            at = box.parent.number
            subtree[at] += subtree[box.number]
            good[at] += good[box.number]
            spread[at] += 0.6 * direct[box.number]
            if box.parent.parent is not None:
                spread[box.parent.parent.number] += 0.3 * direct[box.number]
    main = max(boxes, key=lambda box: spread[box.number])
    found.weights = weights
    found.alike = alike
    circles = [main]
    while len(circles) < 4:
        circles.append(circles[-1].parent or circles[-1])
    wide, branches = _wide(boxes, good)
    clear = [
        weight >= PROSE and 2 * passage.linked < len(passage.text)
        for passage, weight in zip(passages, weights, strict=True)
    ]
    headline = found.headline = _headline(page, metadata)
    declared = shingles(metadata.body) if metadata.body else None
    summaries = {
        words_key(text) for text in (metadata.summary, metadata.subheadline) if text
    }
    again: set[str] = set()
    phrases = phrases_of(metadata.language)
    rows = found.rows
    most = len(passages) - 1
    for at, passage in enumerate(passages):
        text = passage.text
        box = passage.box
        group = groups[at]
        place = found.places[at]
        length = min(weights[at].bit_length(), 11)
        size = len(text)
        linked = share_bin(passage.linked, size)
        kind = KINDS.get(box.tag, 0)
        if kind == 0 and box.parent is not None and box.parent.tag in KINDS:
            kind = KINDS[box.parent.tag]
        links = passage.links
        like = alike[at]
        outer = group.parent or group
        for width, circle in enumerate(circles):
            if circle.first <= place < circle.last:
                break
        else:
            width = 4
        side = 0 if place < main.first else 1 if place < main.last else 2
        if side == 0:
            away = min((main.first - place).bit_length() - 1, 7)
        elif side == 2:
            away = 8 + min((place - main.last + 1).bit_length() - 1, 7)
        else:
            away = 16 + min(
                min(place - main.first + 1, main.last - place).bit_length() - 1, 7
            )
        if headline is None:
            after = 0
        elif place <= headline:
            after = 1 + min((headline - place).bit_length(), 7)
        else:
            after = 9 + min((place - headline).bit_length() - 1, 7)
        if seen[text] == 1:
            repeat = 0
        elif text in again:
            repeat = 2
        else:
            again.add(text)
            repeat = 1
        if seen[text] >= MANY:
            repeat += 2
        if at:
            before = LENGTH_STEP * _near(group, groups[at - 1]) + min(
                weights[at - 1].bit_length(), 11
            )
            before_linked = share_bin(
                passages[at - 1].linked, len(passages[at - 1].text)
            )
        else:
            before, before_linked = 2 * LENGTH_STEP, 0
        if at < most:
            next_ = LENGTH_STEP * _near(group, groups[at + 1]) + min(
                weights[at + 1].bit_length(), 11
            )
            next_linked = share_bin(passages[at + 1].linked, len(passages[at + 1].text))
        else:
            next_, next_linked = 2 * LENGTH_STEP, 0
        pictures = 0
        if place and type(page.items[place - 1]) is not Passage:
            pictures = 1
        if place + 1 < len(page.items) and type(page.items[place + 1]) is not Passage:
            pictures += 2
        first, last = text[0], text[-1]
        end = 0 if last.isalnum() else ENDS.get(last, 6)
        like_linked = share_bin(like.linked, like.size)
        window = sum(clear[max(at - 4, 0) : at]) * 5 + sum(clear[at + 1 : at + 5])
        wide_side = 0 if place < wide.first else 1 if place < wide.last else 2
        sign = SIGNS.search(text) if size < 200 else None
        capitals = sum(map(str.isupper, text)) if size < 100 else 0
        digits = sum(map(str.isdigit, text)) if size < 100 else 0
        upper = share_bin(capitals, size)
        rows.append(
            (
                kind * LENGTH_STEP + length,
                length * 7 + linked,
                links if links < 3 else 3 if links < 6 else 4,
                end,
                (0 if first.islower() else 1 if first.isupper() else 5)
                if first.isalpha()
                else 2
                if first.isdigit()
                else 3
                if first in OPENING
                else 4,
                share_bin(passage.strong, size),
                3
                if passage.cut
                else 0
                if box.passages == 1 and not box.boxes
                else 2
                if box.boxes
                else 1,
                share_bin(group.linked, group.size),
                min(int(direct[group.number]) >> 6, 127).bit_length(),
                share_bin(direct[group.number], total),
                share_bin(outer.linked, outer.size),
                share_bin(subtree[outer.number], total),
                width * 3 + side,
                away,
                after,
                min((like.count).bit_length() - 1, 7) * 7 + like_linked,
                share_bin(like.prose, total),
                0 if declared is None else 1 if _declared(text, declared) else 2,
                0 if not summaries else 1 if words_key(text) in summaries else 2,
                repeat,
                before,
                next_,
                before_linked,
                next_linked,
                min(at * 12 // (most + 1), 11),
                upper,
                share_bin(digits, size),
                0 if sign is None else SIGN_BINS[sign.group()],
                min(text.count(",") + text.count("、") + text.count("，"), 3),
                pictures,
                wide_side * 7 + share_bin(good[branches[box.number]], good[0]),
                window,
                kind * 15 + width * 3 + side,
                kind * 17 + after,
                kind * 7 + share_bin(group.linked, group.size),
                length * 7 + end,
                phrases.kind(text),
                kind * 7 + linked,
                window * 7 + linked,
                kind * 7 + like_linked,
                kind * 7 + upper,
                kind * 7 + end,
                wide_side * 17 + after,
            )
        )


LENGTH_STEP = len(LENGTHS)


def _wide(boxes: list[Box], good: list[float]) -> tuple[Box, list[int]]:
    """The innermost box that holds most of the prose, and for each box its branch.

    The branch of a box inside is the child of that innermost box it lies in.
    """
    whole = good[0]
    wide = boxes[0]
    for box in boxes:
        if good[box.number] >= MOST * whole and box.parent is wide:
            wide = box
    branches = list(range(len(boxes)))
    inside = [False] * len(boxes)
    inside[wide.number] = True
    for box in boxes:
        if box.parent is not None and inside[box.parent.number]:
            inside[box.number] = True
            if box.parent is not wide:
                branches[box.number] = branches[box.parent.number]
    return wide, branches


MANY = 3
"""So often repeated, a text is a label or a notice."""

MOST = 0.75
DOUBTFUL = hint_bits(
    "comment related popular ad newsletter paywall consent nav footer side modal"
    " nav footer aside HIDDEN form"
)


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
        line = plain(text[:80])
        if len(text) < PROSE and line in self.whole:
            return self.whole[line]
        first = line.partition(" ")[0]
        if any(map(line.startswith, self.openings.get(first, ()))):
            return 2
        head, colon, _ = text[:40].partition(":")
        return self.whole.get(plain(head), 0) if colon else 0


phrases_of = lru_cache(maxsize=16)(Phrases)


def _near(group: Box, other: Box) -> int:
    if group is other:
        return 0
    return 1 if group.parent is other.parent or group.parent is other else 2


def _headline(page: Page, metadata: Metadata) -> int | None:
    """Where the headline stands among the items of the page."""
    if not metadata.headline:
        return None
    key = words_key(metadata.headline)
    found = None
    for at, item in enumerate(page.items):
        if isinstance(item, Passage) and len(item.text) < 3 * len(key) + 20:
            if item.box.tag == "h1" and found is None:
                found = at
            if words_key(item.text) == key and item.box.tag in {"h1", "h2"}:
                return at
    return found


def shingles(text: str) -> set[str]:
    """Every four words in a row of a text."""
    words = LETTERS.findall(text.lower())
    return {" ".join(words[at : at + 4]) for at in range(max(1, len(words) - 3))}


def _declared(text: str, declared: set[str]) -> bool:
    words = LETTERS.findall(text[:200].lower())
    if len(words) < 4:
        return " ".join(words) in declared
    return " ".join(words[:4]) in declared or " ".join(words[-4:]) in declared
