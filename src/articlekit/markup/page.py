"""A page cut into passages of text, pictures and players, in one walk of its tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from attrs import define, field
from lxml import etree

__all__ = ["BREAK", "Box", "Item", "Page", "Passage", "Picture", "Player", "read_page"]

Element: TypeAlias = etree._Element  # noqa: SLF001

BREAK: Final = "\u2028"
"""Stands for `<br>` among the pieces of a passage."""

PLAIN, BOX, MARK, SKIP, LINE, IMAGE, PLAYER, MUTE, RULE, MENU = range(10)

BOXES = frozenset((BOX, MENU))
ALONE = frozenset((LINE, IMAGE, RULE))


def _kinds() -> dict[str, int]:
    named = {
        BOX: (
            "address article aside blockquote body caption center dd details dialog dir"
            " div dl dt fieldset figcaption figure form frameset h1 h2 h3 h4 h5"
            " h6 header hgroup html legend li main menu ol p pre search section"
            " summary table tbody td tfoot th thead tr ul noscript noframes listing"
            " xmp plaintext marquee"
        ),
        MARK: "a b code em i kbd samp strong tt",
        SKIP: (
            "script style template svg head math canvas select textarea datalist rt rp"
            " map object applet option optgroup meter progress"
        ),
        IMAGE: "img amp-img",
        PLAYER: (
            "iframe embed video audio amp-iframe amp-video amp-youtube amp-twitter"
            " amp-instagram amp-facebook frame lite-youtube"
        ),
        MUTE: "button label",
        MENU: "nav footer",
    }
    kinds = {tag: kind for kind, tags in named.items() for tag in tags.split()}
    return kinds | {"br": LINE, "hr": RULE}


KINDS = _kinds()
NARROW = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
"""What holds running text alone: an unknown element in it cuts nothing."""

_LOUD = (
    "p h1 h2 h3 h4 h5 h6 main article nav section header footer form ul ol table aside"
    " figure"
)
LOUD = frozenset(_LOUD.split())
"""What no button or label holds: it was left open."""

KEPT_NAMES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend"))
"""Where a button or label is part of the text, as a question that opens an answer."""

NAMING = frozenset(("id", "role", "itemprop", "property", "data-testid"))
HIDING = {
    "hidden": re.compile(r"^(?!until-found)"),
    "style": re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden"),
}


LONGEST_NOTE = 3
"""Digits of the number of a footnote."""

MOST_OPEN = 20
"""So many marks around a passage are kept, the innermost ones."""


@define(eq=False)
class Box:
    """A block-level element, and what stands around it."""

    element: Element
    tag: str
    parent: Box | None
    names: str
    """Its class, id, role and `itemprop`, as they stand."""

    kind: str = ""
    """Its class alone: what it has in common with its like."""

    hidden: bool = False
    """Whether its own attributes hide it."""

    number: int = 0
    """Its place among the boxes of the page."""

    first: int = 0
    """The number of the first item that comes after its start."""

    boxes: int = 0
    """How many boxes lie directly in it."""

    passages: int = 0
    size: int = 0
    """Characters of text in it, those of inner boxes included; so are the next."""

    linked: int = 0
    last: int = 0
    """The number of the first item that comes after its end."""


@define(eq=False)
class Passage:
    """A stretch of text without a block boundary in it."""

    box: Box
    pieces: list[str | Element | None]
    """Text, the elements that mark it where they begin, None where they end."""

    text: str
    """With every run of white space one space."""

    linked: int
    """Characters of it inside links."""

    links: int
    strong: int
    """Characters of it in bold."""

    cut: bool
    """Whether only a double line break separates it from its neighbour."""


@define(eq=False)
class Picture:
    """An image where it stands on the page."""

    box: Box
    element: Element
    link: str | None
    """Where the link around it leads."""


@define(eq=False)
class Player:
    """A frame, video or audio where it stands on the page."""

    box: Box
    element: Element


Item: TypeAlias = Passage | Picture | Player


@define(eq=False)
class Page:
    """A page in reading order."""

    items: list[Item] = field(factory=list)
    boxes: list[Box] = field(factory=list)


def read_page(root: Element) -> Page:
    """All that a page shows, in reading order, with the boxes it stands in."""
    return _Walk(root).page


class _Walk:
    """One walk through a tree: the page so far, and the passage being read."""

    def __init__(self, root: Element) -> None:
        self.page = Page()
        self.box = Box(root, "html", None, "")
        self.page.boxes.append(self.box)
        self.open: list[Element] = []
        self.pieces: list[str | Element | None] = []
        self.texts: list[str] = []
        self.filled = False
        self.linked = self.links = self.strong = 0
        self.within_link = self.within_bold = 0
        self.cut = False
        self.muted: Element | None = None
        self.walk(root)
        self.flush()
        self.box.last = len(self.page.items)

    def walk(self, root: Element) -> None:
        """Nothing: all that lies in the root is read."""
        kinds = KINDS.get
        levels: list[tuple[Element, str, int, Iterator[Element]]] = []
        children = iter((root,))
        while True:
            for element in children:
                tag = element.tag
                known = kinds(tag)
                kind = self.unknown(tag) if known is None else known
                if kind == BOX:
                    if self.muted is not None and tag in LOUD:
                        self.muted = None
                    self.enter(element, tag)
                elif kind == SKIP or not self.start(element, tag, kind):
                    if (text := element.tail) and self.muted is None:
                        self.add(text)
                    continue
                if (text := element.text) and self.muted is None:
                    self.add(text)
                if len(element):
                    levels.append((element, tag, kind, children))
                    children = iter(element)
                    break
                self.end(element, tag, kind)
            else:
                if not levels:
                    return
                ended, tag, kind, children = levels.pop()
                self.end(ended, tag, kind)

    def end(self, element: Element, tag: str, kind: int) -> None:
        """Ends an element, and reads what follows it."""
        if kind in BOXES:
            self.leave()
        elif kind == MARK:
            self.unmark(tag)
        elif element is self.muted:
            self.muted = None
        if (text := element.tail) and self.muted is None:
            self.add(text)

    def start(self, element: Element, tag: str, kind: int) -> bool:
        """Begins an element that is no box, and says whether to go into it."""
        if kind == MARK:
            if tag == "a" and _is_note(element):
                return False
            self.mark(element, tag)
        elif kind == PLAIN:
            return not _is_hidden(element)
        elif kind == MENU:
            if not _holds_story(element):
                self.flush()
                return False
            self.muted = None
            self.enter(element, tag)
        elif kind in ALONE:
            self.alone(element, kind)
        elif kind == PLAYER:
            self.page.items.append(Player(self.box, element))
            return False
        elif kind == MUTE and self.muted is None and self.box.tag not in KEPT_NAMES:
            self.muted = element
        return True

    def alone(self, element: Element, kind: int) -> None:
        """An element without text of its own."""
        if kind == LINE:
            self.line()
        elif kind == IMAGE:
            self.picture(element)
        else:
            self.flush()

    def unknown(self, tag: object) -> int:
        """What an element that HTML does not know is taken for."""
        if isinstance(tag, str) and "-" in tag and self.box.tag not in NARROW:
            return BOX
        return PLAIN

    def add(self, text: str) -> None:
        if text.isspace():
            if self.pieces:
                self.pieces.append(" ")
                self.texts.append(" ")
            return
        self.pieces.append(text)
        self.texts.append(text)
        self.filled = True
        if self.within_link:
            self.linked += len(text.strip())
        if self.within_bold:
            self.strong += len(text.strip())

    def enter(self, element: Element, tag: str) -> None:
        if self.pieces:
            self.flush()
        around = self.box
        around.boxes += 1
        names = kind = ""
        hidden = False
        attributes: list[tuple[str, str]] = element.items()  # type: ignore[assignment]
        for name, value in attributes:
            if name == "class":
                kind = value
                names = f"{names} {value}" if names else value
            elif name in NAMING:
                names = f"{names} {value}" if names else value
            elif name in HIDING and HIDING[name].search(value):
                hidden = True
        page = self.page
        boxes = page.boxes
        first = len(page.items)
        self.box = Box(element, tag, around, names, kind, hidden, len(boxes), first)
        boxes.append(self.box)

    def leave(self) -> None:
        if self.pieces:
            self.flush()
        self.cut = False
        box = self.box
        around = box.parent
        assert around is not None, "what is left was entered"
        box.last = len(self.page.items)
        around.size += box.size
        around.linked += box.linked
        self.box = around

    def mark(self, element: Element, tag: str) -> None:
        self.open.append(element)
        self.pieces.append(element)
        if tag == "a":
            self.within_link += 1
            self.links += 1
        elif tag in {"b", "strong"}:
            self.within_bold += 1

    def unmark(self, tag: str) -> None:
        self.open.pop()
        self.pieces.append(None)
        if tag == "a":
            self.within_link -= 1
        elif tag in {"b", "strong"}:
            self.within_bold -= 1

    def line(self) -> None:
        """A line break; the second in a row ends the passage."""
        pieces = self.pieces
        if not self.filled:
            return
        for piece in reversed(pieces):
            if piece is BREAK:
                if self.box.tag not in {"pre", "h1", "h2", "h3", "h4", "h5", "h6"}:
                    self.flush()
                    self.cut = True
                    return
                break
            if isinstance(piece, str) and piece != " ":
                break
        pieces.append(BREAK)
        self.texts.append(BREAK)

    def picture(self, element: Element) -> None:
        link = None
        if self.within_link:
            link = next(e.get("href") for e in reversed(self.open) if e.tag == "a")
        self.page.items.append(Picture(self.box, element, link))

    def flush(self) -> None:
        """Ends the passage, if there is any text in it."""
        if self.filled:
            texts = self.texts
            # most passages are one piece of text
            whole = texts[0] if len(texts) == 1 else "".join(texts)
            text = " ".join(whole.split())
            box = self.box
            box.passages += 1
            size = len(text)
            box.size += size
            box.linked += self.linked
            self.page.items.append(
                Passage(
                    box,
                    self.pieces,
                    text,
                    self.linked,
                    self.links,
                    self.strong,
                    self.cut,
                )
            )
        self.texts = []
        self.pieces = list(self.open[-MOST_OPEN:]) if self.open else []
        self.filled = self.cut = False
        self.linked = self.strong = 0
        self.links = self.within_link


def _holds_story(element: Element) -> bool:
    """Whether a menu or footer was never closed, so that the story lies in it too."""
    return next(element.iter("h1", "article", "main"), None) is not None


def _is_hidden(element: Element) -> bool:
    """Whether an inline element is not shown."""
    keys: list[str] = element.keys()  # type: ignore[assignment]
    if "hidden" in keys:
        return True
    return "style" in keys and bool(HIDING["style"].search(element.get("style", "")))


def _is_note(link: Element) -> bool:
    """Whether a link is the number of a footnote."""
    href = link.get("href")
    if href is None or not href.startswith("#"):
        return False
    whole = "".join(map(str, link.itertext())) if len(link) else link.text or ""
    text = whole.strip("[]() \n")
    return text.isdigit() and len(text) <= LONGEST_NOTE


def ancestors(box: Box) -> Iterator[Box]:
    """The box and those around it, innermost first."""
    around: Box | None = box
    while around is not None:
        yield around
        around = around.parent
