"""One comment of a page as pieces of text, with what the markup says about each."""

from __future__ import annotations

import re
from itertools import accumulate

from attrs import define, field
from lxml import etree

from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import TITLE, class_roles, name_roles

__all__ = ["Key", "Piece", "Pieces", "Stretch", "element_roles", "pieces_of"]

Key = tuple[str, str]
"""A tag and its classes."""

SILENT = frozenset(
    [
        "script",
        "style",
        "template",
        "svg",
        "noscript",
        "select",
        "option",
        "textarea",
        "input",
        "iframe",
        "object",
        "button",
        "head",
        "canvas",
        "map",
        "video",
        "audio",
        "math",
        "fieldset",
    ]
)
BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dd",
        "dt",
        "dl",
        "td",
        "th",
        "tr",
        "table",
        "tbody",
        "section",
        "header",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "figure",
        "figcaption",
        "address",
        "article",
        "aside",
        "blockquote",
        "pre",
        "form",
        "main",
        "nav",
        "hr",
        "center",
        "details",
        "summary",
    ]
)
NOTED = frozenset(
    [
        "a",
        "abbr",
        "b",
        "cite",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "strong",
        "time",
        "span",
        "img",
        "font",
        "relative-time",
        "i",
        "em",
        "faceplate-timeago",
        "meta",
        "link",
        "data",
        "small",
        "th",
        "dt",
    ]
)
"""What may hold a name or a time without saying so."""

HEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
NOT_SHOWN = re.compile(r"(?i)display\s*:\s*none")
NAMING = frozenset(("id", "data-testid", "itemprop", "property", "rel", "data-test-id"))
TELLING = frozenset(("time", "relative-time", "abbr"))
MOST_PIECES = 4000
DIGIT = re.compile(r"\d")
DIGITS = re.compile(r"\d+")


def attributes_of(element: Element) -> dict[str, str]:
    """The attributes of an element of a page, which are text."""
    return {str(name): str(value) for name, value in element.items()}


def element_roles(element: Element) -> int:
    """What its names say an element is in a thread, as bits."""
    bits = 0
    for name, value in attributes_of(element).items():
        if name == "class":
            bits |= class_roles(value)
        elif name in NAMING:
            bits |= name_roles(DIGITS.sub("", value) if name == "id" else value)
    return bits


@define(eq=False)
class Piece:
    """A run of text in one element."""

    text: str
    line: int
    paragraph: int
    bits: int
    """What it and the elements around it are, up to the comment itself."""

    linked: bool
    exact: bool


@define(eq=False)
class Stretch:
    """An element of a comment, and the pieces that lie in it."""

    element: Element
    tag: str
    bits: int
    around: int
    """The bits of the elements around it, up to the comment."""

    start: int
    end: int
    attributes: dict[str, str]

    @property
    def key(self) -> Key | None:
        """Its tag and classes; None where many others have the same."""
        classes = self.attributes.get("class", "")
        return (self.tag, classes) if classes or self.tag in TELLING else None

    def holds(self, number: int) -> bool:
        """Whether a piece lies in it."""
        return self.start <= number < self.end

    def inside(self, other: Stretch) -> bool:
        """Whether it holds some pieces, and all of them lie in the other."""
        return other.start <= self.start < self.end <= other.end


@define(eq=False)
class Pieces:
    """A comment without the comments inside it."""

    unit: Element
    pieces: list[Piece] = field(factory=list)
    stretches: list[Stretch] = field(factory=list)

    digits: list[int] = field(factory=list)
    """How many pieces with a digit stand before each piece, and before the end."""

    def lines(self, without: Stretch | None = None) -> dict[int, list[int]]:
        """The pieces of each line, but those of one stretch."""
        lines: dict[int, list[int]] = {}
        for number, piece in enumerate(self.pieces):
            if without is None or not without.holds(number):
                lines.setdefault(piece.line, []).append(number)
        return lines

    def known(self, key: Key | None) -> list[Stretch]:
        """The elements of a tag and classes."""
        if key is None:
            return []
        return [one for one in self.stretches if one.tag == key[0] and one.key == key]

    def text(self, start: int, end: int) -> str:
        """The text of some pieces on one line."""
        parts: list[str] = []
        line = -1
        for piece in self.pieces[start:end]:
            if piece.line != line and parts:
                parts.append(" ")
            line = piece.line
            parts.append(piece.text)
        return " ".join("".join(parts).split())


def pieces_of(unit: Element, others: set[Element]) -> Pieces:
    """The text of a comment; what lies in `others` inside it is left out."""
    return _Walk(unit, others).found


class _Walk:
    """A walk through one comment."""

    def __init__(self, unit: Element, others: set[Element]) -> None:
        self.found = Pieces(unit)
        self.line = self.paragraph = 0
        self.filled = False
        self.broken = False
        self.bits = [0]
        self.link = 0
        self.exact = 0
        self.open: list[Stretch | None] = []
        walker = etree.iterwalk(unit, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                if self.enter(element, unit, others):
                    walker.skip_subtree()
                if len(self.found.pieces) > MOST_PIECES:
                    break
            else:
                self.leave(element, unit)
        pieces = self.found.pieces
        for stretch in self.open:
            if stretch is not None:
                stretch.end = len(pieces)
        held = (DIGIT.search(piece.text) is not None for piece in pieces)
        self.found.digits = [0, *accumulate(held)]

    def enter(self, element: Element, unit: Element, others: set[Element]) -> bool:
        """Whether nothing in the element is to be read."""
        tag = str(element.tag)
        bits = self.bits[-1]
        skip = (
            tag in SILENT
            or (element is not unit and element in others)
            or (tag == "form" and _is_for_writing(element))
        )
        if element is unit or skip:
            self.bits.append(bits)
            self.open.append(None)
        else:
            skip = self.open_stretch(element, tag, bits)
        if tag in BLOCKS:
            self.cut()
        elif tag == "br":
            self.soft_break()
        if not skip:
            self.link += tag == "a"
            self.exact += tag == "pre"
            if element.text:
                self.add(element.text)
        return skip

    def open_stretch(self, element: Element, tag: str, bits: int) -> bool:
        """Whether the element is hidden; if not, what it is goes into the comment."""
        own = 0
        hidden = False
        attributes = attributes_of(element)
        for name, value in attributes.items():
            if name == "class":
                own |= class_roles(value)
            elif name in NAMING:
                own |= name_roles(DIGITS.sub("", value) if name == "id" else value)
            elif name == "style" and NOT_SHOWN.search(value):
                hidden = True
        stretch = None
        if (own or tag in NOTED or "title" in attributes) and not hidden:
            start = len(self.found.pieces)
            stretch = Stretch(element, tag, own, bits, start, start, attributes)
            self.found.stretches.append(stretch)
        bits |= own
        if tag in HEADS and next(element.iterchildren("a"), None) is not None:
            # the subject that some pages give each comment
            bits |= TITLE
        self.bits.append(bits)
        self.open.append(stretch)
        return hidden

    def leave(self, element: Element, unit: Element) -> None:
        tag = element.tag
        self.bits.pop()
        stretch = self.open.pop()
        if stretch is not None:
            stretch.end = len(self.found.pieces)
        if tag in BLOCKS:
            self.cut()
        self.link -= tag == "a" and self.link > 0
        self.exact -= tag == "pre" and self.exact > 0
        if element is not unit and element.tail:
            self.add(element.tail)

    def cut(self) -> None:
        """Ends the paragraph."""
        if self.filled:
            self.paragraph += 1
            self.line += 1
            self.filled = False
        self.broken = False

    def soft_break(self) -> None:
        """Ends the line; the second in a row ends the paragraph."""
        if self.broken:
            self.cut()
        elif self.filled:
            self.line += 1
            self.broken = True

    def add(self, text: str) -> None:
        if text.isspace():
            pieces = self.found.pieces
            if self.filled and not self.broken:
                pieces[-1].text += " "
            return
        self.filled = True
        self.broken = False
        self.found.pieces.append(
            Piece(
                text,
                self.line,
                self.paragraph,
                self.bits[-1],
                self.link > 0,
                self.exact > 0,
            )
        )


def _is_for_writing(form: Element) -> bool:
    """Whether a form asks for words, rather than holding the buttons of a text."""
    return next(form.iter("textarea"), None) is not None
