"""One comment of a page as pieces of text, with what the markup says about each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from attrs import define, field

from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import TITLE, class_roles, name_roles

__all__ = [
    "Key",
    "Piece",
    "Pieces",
    "Stretch",
    "attributes_of",
    "element_roles",
    "pieces_of",
]

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
    attributes: list[tuple[str, str]] = element.items()  # type: ignore[assignment]
    return dict(attributes)


def element_roles(element: Element) -> int:
    """What its names say an element is in a thread, as bits."""
    bits = 0
    attributes: list[tuple[str, str]] = element.items()  # type: ignore[assignment]
    for name, value in attributes:
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
    """How many pieces with a digit stand before each piece, once that was asked."""

    def has_digit(self, stretch: Stretch) -> bool:
        """Whether a digit stands in an element."""
        if not self.digits:
            held = (DIGIT.search(piece.text) is not None for piece in self.pieces)
            self.digits = [0, *accumulate(held)]
        return self.digits[stretch.end] > self.digits[stretch.start]

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
        tag, classes = key
        return [
            one
            for one in self.stretches
            if one.tag == tag and one.attributes.get("class", "") == classes
        ]

    def text(self, start: int, end: int) -> str:
        """The text of some pieces on one line."""
        if end - start == 1:
            return " ".join(self.pieces[start].text.split())
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


@define(eq=False)
class _Open:
    """An element whose end the walk has not come to."""

    element: Element
    tag: str
    stretch: Stretch | None
    bits: int
    """What it and the elements around it are."""

    linked: bool
    exact: bool
    children: Iterator[Element]


class _Walk:
    """A walk through one comment."""

    def __init__(self, unit: Element, others: set[Element]) -> None:
        self.found = Pieces(unit)
        self.line = self.paragraph = 0
        self.filled = False
        self.broken = False
        if not _is_left_out(unit, str(unit.tag)):
            self.walk(unit, others)

    def walk(self, unit: Element, others: set[Element]) -> None:
        """Nothing: the comment is read, what lies in the `others` left out."""
        tag = str(unit.tag)
        top = _Open(unit, tag, None, 0, tag == "a", tag == "pre", iter(unit))
        if text := unit.text:
            self.add(text, 0, top.linked, top.exact)
        levels = [top]
        pieces = self.found.pieces
        while levels and len(pieces) <= MOST_PIECES:
            around = levels[-1]
            for child in around.children:
                inner = self.enter(child, around, others)
                if inner is not None:
                    levels.append(inner)
                    break
                if len(pieces) > MOST_PIECES:
                    break
            else:
                levels.pop()
                if levels:
                    self.leave(around, levels[-1])
        for one in levels:
            if one.stretch is not None:
                one.stretch.end = len(pieces)

    def enter(
        self, element: Element, around: _Open, others: set[Element]
    ) -> _Open | None:
        """The element where others lie in it; else it is read to its end."""
        tag = str(element.tag)
        if tag in BLOCKS:
            self.cut()
        elif tag == "br":
            self.soft_break()
        if element not in others and not _is_left_out(element, tag):
            attributes = attributes_of(element)
            own = _roles_of(attributes)
            if own >= 0:
                inner = self.opened(element, tag, own, attributes, around)
                if inner is not None:
                    return inner
        if tag in BLOCKS:
            self.cut()
        if tail := element.tail:
            self.add(tail, around.bits, around.linked, around.exact)
        return None

    def opened(
        self,
        element: Element,
        tag: str,
        own: int,
        attributes: dict[str, str],
        around: _Open,
    ) -> _Open | None:
        """The element, its own text read, where others lie in it."""
        pieces = self.found.pieces
        stretch = None
        bits = around.bits
        if own or tag in NOTED or "title" in attributes:
            start = len(pieces)
            stretch = Stretch(element, tag, own, bits, start, start, attributes)
            self.found.stretches.append(stretch)
        bits |= own
        if tag in HEADS and next(element.iterchildren("a"), None) is not None:
            # the subject that some pages give each comment
            bits |= TITLE
        linked = around.linked or tag == "a"
        exact = around.exact or tag == "pre"
        if text := element.text:
            self.add(text, bits, linked, exact)
        if len(element):
            return _Open(element, tag, stretch, bits, linked, exact, iter(element))
        if stretch is not None:
            stretch.end = len(pieces)
        return None

    def leave(self, inner: _Open, around: _Open) -> None:
        """Nothing: the element ends, and what follows it is read."""
        if inner.stretch is not None:
            inner.stretch.end = len(self.found.pieces)
        if inner.tag in BLOCKS:
            self.cut()
        if tail := inner.element.tail:
            self.add(tail, around.bits, around.linked, around.exact)

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

    def add(self, text: str, bits: int, linked: bool, exact: bool) -> None:  # noqa: FBT001 - called for each text
        """Nothing: the text goes into the comment."""
        pieces = self.found.pieces
        if text.isspace():
            if self.filled and not self.broken:
                pieces[-1].text += " "
            return
        self.filled = True
        self.broken = False
        pieces.append(Piece(text, self.line, self.paragraph, bits, linked, exact))


def _roles_of(attributes: dict[str, str]) -> int:
    """What its names say an element is in a thread, as bits; -1 if it is hidden."""
    bits = 0
    for name, value in attributes.items():
        if name == "class":
            bits |= class_roles(value)
        elif name in NAMING:
            bits |= name_roles(DIGITS.sub("", value) if name == "id" else value)
        elif name == "style" and NOT_SHOWN.search(value):
            return -1
    return bits


def _is_left_out(element: Element, tag: str) -> bool:
    """Whether an element holds nothing to read: a script, or a form for writing."""
    return tag in SILENT or (tag == "form" and _is_for_writing(element))


def _is_for_writing(form: Element) -> bool:
    """Whether a form asks for words, rather than holding the buttons of a text."""
    return next(form.iter("textarea"), None) is not None
