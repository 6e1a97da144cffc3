"""Where the text of a page lies: how much, how linked, and what is made alike."""

from __future__ import annotations

from collections import Counter
from html import unescape

from attrs import define, field

from articlekit.language.page import plain
from articlekit.markup.page import Box, Item, Page, Passage
from articlekit.parse.html.hints import HIDDEN, TAG_BITS, hint_bits, hints_in
from articlekit.parse.html.metadata import Metadata

__all__ = ["PROSE", "Landscape", "Likes", "landscape", "share_bin"]

PROSE = 60
"""A passage of so many letters may be a paragraph of running text."""

WIDE_FROM = "\u2e80"
"""From here on a character says as much as two or three letters."""

LETTERS_IN_WIDE = 2.5

MOST = 0.75
"""The share of all prose that the innermost box around the story holds."""

LEAST_SOUND = 0.375
"""The share of it that lies outside furniture, if the names are to be trusted."""

BESIDE = (0.6, 0.3)
"""What prose counts for the box around the one it lies in, and for the next."""

OUTSIDE = hint_bits(
    "comment related popular ad newsletter paywall consent nav footer modal <nav>"
    " <footer> <aside> <form> <HIDDEN>"
)
"""What holds prose that is hardly the story."""

FURNITURE = hint_bits("<nav> <footer>")
FEWEST_LIKE = 4
"""So many links of one make are a list of links."""


def share_bin(part: float, whole: float) -> int:
    """A part of a whole as one of seven steps, from nothing to all."""
    if part <= 0 or whole <= 0:
        return 0
    share = part / whole
    if share < 0.25:  # noqa: PLR2004
        return 1 if share < 0.1 else 2  # noqa: PLR2004
    if share < 0.8:  # noqa: PLR2004
        return 3 if share < 0.5 else 4  # noqa: PLR2004
    return 5 if share < 0.99 else 6  # noqa: PLR2004


@define(eq=False)
class Likes:
    """What passages of the same make have in common."""

    count: int = 0
    size: int = 0
    linked: int = 0
    prose: float = 0

    @property
    def is_list_of_links(self) -> bool:
        """Whether these are links and nothing else."""
        return self.count >= FEWEST_LIKE and self.linked >= 0.99 * self.size


@define(eq=False)
class Landscape:
    """The passages of a page, and how its text is spread over its boxes."""

    items: list[Item]
    boxes: list[Box]
    passages: list[Passage]
    places: list[int]
    """The number of each passage among the items."""

    own: list[int]
    """The hints of each box, by its number; so are the next."""

    around: list[int]
    """The hints of each box and of all around it."""

    direct: list[float]
    """The prose in a box itself, and in what lies in it alone."""

    whole: list[float]
    """The prose in a box and in all that lies in it."""

    sound: list[float]
    """The same, without what lies in furniture."""

    weights: list[int] = field(factory=list)
    """How much text each passage has, in letters; so are the next, by passage."""

    groups: list[Box] = field(factory=list)
    """The box that each passage shares with its neighbours."""

    alike: list[Likes] = field(factory=list)
    clear: list[bool] = field(factory=list)
    """Whether it reads like prose."""

    texts: Counter[str] = field(factory=Counter)
    """How often each text stands on the page."""

    main: Box = field(init=False)
    """The box that holds most prose by itself."""

    wide: Box = field(init=False)
    """The innermost box that holds nearly all of it."""

    branches: list[int] = field(init=False)
    """For each box in `wide`, the number of the child of it that it lies in."""

    headline: int | None = None
    """The number of the headline among the items."""

    declared: str = ""
    """The story as the page declares it to machines, on one line."""

    @property
    def prose(self) -> float:
        """All prose of the page."""
        return self.whole[0]

    def is_idle(self, at: int) -> bool:
        """Whether a passage lies in a menu or a list of links: never in a story."""
        passage = self.passages[at]
        if passage.box.tag in HEADINGS:
            return False
        if self.around[passage.box.number] & FURNITURE and not self.clear[at]:
            return True
        return self.alike[at].is_list_of_links


HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def landscape(page: Page, metadata: Metadata) -> Landscape:
    """The lie of the text on a page."""
    boxes = page.boxes
    own = [0] * len(boxes)
    around = [0] * len(boxes)
    for box in boxes:
        # what is empty says nothing about anything
        if box.parent is None or box.first == box.last or box.tag == "body":
            continue
        bits = TAG_BITS.get(box.tag, 0)
        if box.hidden:
            bits |= HIDDEN
        # the id of a heading is made of its words
        names = box.kind if box.tag in HEADINGS else box.names
        if names:
            bits |= hints_in(names)
        own[box.number] = bits
        around[box.number] = around[box.parent.number] | bits
    places = [at for at, item in enumerate(page.items) if type(item) is Passage]
    passages = [item for item in page.items if type(item) is Passage]
    direct, whole, sound = ([0.0] * len(boxes) for _ in range(3))
    land = Landscape(
        page.items, boxes, passages, places, own, around, direct, whole, sound
    )
    land.texts.update([passage.text for passage in passages])
    _weigh(land)
    _sum_up(land)
    land.headline = _headline(land, metadata.headline)
    land.declared = _declared(metadata)
    return land


def _declared(metadata: Metadata) -> str:
    """The story as the page declares it to machines, on one line."""
    text = metadata.body or ""
    for _ in range(2):
        # some pages escape it twice
        text = unescape(text) if "&" in text else text
    return " ".join(text.split())


def _weigh(land: Landscape) -> None:
    """Notes how much text each passage has, and to which box and make it counts."""
    likes: dict[tuple[str, str, str, str], Likes] = {}
    around, direct, sound = land.around, land.direct, land.sound
    for passage in land.passages:
        text, box = passage.text, passage.box
        weight = size = len(text)
        if not text.isascii() and text[size // 2] >= WIDE_FROM:
            weight = int(size * LETTERS_IN_WIDE)
        parent = box.parent or box
        group = parent if box.passages == 1 and not box.boxes else box
        key = (box.tag, box.kind, parent.tag, parent.kind)
        like = likes.get(key)
        if like is None:
            like = likes[key] = Likes()
        like.count += 1
        like.size += size
        like.linked += passage.linked
        worth = weight - 2 * passage.linked
        if worth >= PROSE:
            like.prose += worth
            direct[group.number] += worth
            if not around[box.number] & OUTSIDE:
                sound[box.number] += worth
        land.weights.append(weight)
        land.groups.append(group)
        land.alike.append(like)
        land.clear.append(weight >= PROSE and 2 * passage.linked < size)


def _sum_up(land: Landscape) -> None:
    """Adds up the prose of inner boxes, and finds the boxes that hold the story."""
    boxes, direct = land.boxes, land.direct
    land.whole[:] = direct
    spread = direct[:]
    for box in reversed(boxes):
        number, parent = box.number, box.parent
        if parent is None:
            continue
        land.whole[parent.number] += land.whole[number]
        land.sound[parent.number] += land.sound[number]
        if direct[number]:
            spread[parent.number] += BESIDE[0] * direct[number]
            if parent.parent is not None:
                spread[parent.parent.number] += BESIDE[1] * direct[number]
    if land.sound[0] < LEAST_SOUND * land.whole[0]:
        # the names of this page mean something else
        land.sound[:] = land.whole
    land.main = boxes[max(range(len(boxes)), key=spread.__getitem__)]
    land.wide, land.branches = _widest(boxes, land.sound)


def _widest(boxes: list[Box], sound: list[float]) -> tuple[Box, list[int]]:
    """The innermost box that holds nearly all prose, and the branches inside it."""
    wide = boxes[0]
    least = MOST * sound[0]
    for box in boxes:
        if box.parent is wide and sound[box.number] >= least:
            wide = box
    branches = list(range(len(boxes)))
    inside = [False] * len(boxes)
    inside[wide.number] = True
    for box in boxes:
        parent = box.parent
        if parent is not None and inside[parent.number]:
            inside[box.number] = True
            if parent is not wide:
                branches[box.number] = branches[parent.number]
    return wide, branches


def _headline(land: Landscape, headline: str | None) -> int | None:
    """Where the headline stands: the first heading that says it, else the first h1."""
    if not headline:
        return None
    key = plain(headline)
    first = None
    for passage, place in zip(land.passages, land.places, strict=True):
        if passage.box.tag in {"h1", "h2"}:
            if plain(passage.text) == key:
                return place
            if first is None and passage.box.tag == "h1":
                first = place
    return first
