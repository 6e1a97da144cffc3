"""What a section is made of: text blocks, tables, figures and embeds."""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import Attribute, field, frozen

from articlekit.checks import (
    address,
    cell,
    flag,
    identifier,
    line,
    many,
    natural,
    optional,
    passage,
    positive,
    refuse,
    shown,
)
from articlekit.spans import Mark

__all__ = [
    "Block",
    "BlockQuote",
    "Embed",
    "Figure",
    "Image",
    "ListItem",
    "Paragraph",
    "Preformatted",
    "Table",
    "TextBlock",
]


_marks = many(Mark)


def _nested(owner: Any, attribute: Attribute[Any], value: tuple[Mark, ...]) -> None:  # noqa: ANN401
    """Marks lie in the text and nest, outermost first, in reading order."""
    _marks(owner, attribute, value)
    if not value:
        return
    size = len(owner.text)
    around: list[int] = []
    start = 0
    for number, mark in enumerate(value):
        if mark.end > size:
            problem = f"mark {number} ends at {mark.end}, the text at {size}"
            raise refuse(owner, attribute, problem)
        while around and around[-1] <= mark.start:
            around.pop()
        if mark.start < start or (around and mark.end > around[-1]):
            problem = (
                f"mark {number} crosses or comes before its neighbour: marks "
                "nest, outermost first, sorted by their start"
            )
            raise refuse(owner, attribute, problem)
        around.append(mark.end)
        start = mark.start


@frozen
class Paragraph:
    """A paragraph of running text."""

    id: str = field(validator=identifier)
    text: str = field(validator=passage)
    marks: tuple[Mark, ...] = field(default=(), validator=_nested)
    """Links and emphasis in the text, outermost first."""


@frozen
class Preformatted:
    """Text in which every space counts, such as a poem or a listing."""

    id: str = field(validator=identifier)
    text: str = field(validator=passage)
    marks: tuple[Mark, ...] = field(default=(), validator=_nested)


@frozen
class ListItem:
    """One item of a list; neighbours make up the list."""

    id: str = field(validator=identifier)
    text: str = field(validator=passage)
    marks: tuple[Mark, ...] = field(default=(), validator=_nested)
    ordered: bool = field(default=False, validator=flag)
    """Whether the list is numbered."""

    depth: int = field(default=0, validator=natural)
    """How many lists the item's own list lies in."""


@frozen
class BlockQuote:
    """A passage set apart because somebody else wrote or said it."""

    id: str = field(validator=identifier)
    text: str = field(validator=passage)
    marks: tuple[Mark, ...] = field(default=(), validator=_nested)
    pull: bool = field(default=False, validator=flag)
    """Whether it repeats words of the story to catch the eye."""


def _rows(
    owner: object, attribute: Attribute[Any], value: tuple[tuple[str, ...], ...]
) -> None:
    many(tuple)(owner, attribute, value)
    if not value or not all(value):
        raise refuse(owner, attribute, "a table has rows, and every row has cells")
    for row in value:
        for text in row:
            cell(owner, attribute, text)


def _within_rows(owner: Any, attribute: Attribute[Any], value: int) -> None:  # noqa: ANN401
    natural(owner, attribute, value)
    if value > len(owner.rows):
        raise refuse(owner, attribute, f"{value} is more than {len(owner.rows)} rows")


@frozen
class Table:
    """Rows of cells; rows may differ in length."""

    id: str = field(validator=identifier)
    rows: tuple[tuple[str, ...], ...] = field(validator=_rows)
    header_rows: int = field(default=0, validator=_within_rows)
    """How many rows at the top name the columns."""

    caption: str | None = field(default=None, validator=optional(passage))


@frozen(kw_only=True)
class Image:
    """A picture and what is written about it."""

    url: str = field(validator=address)
    caption: str | None = field(default=None, validator=optional(passage))
    alt: str | None = field(default=None, validator=optional(passage))
    """What the picture shows, for those who cannot see it."""

    credit: str | None = field(default=None, validator=optional(line))
    """The photographer, agency or both."""

    width: int | None = field(default=None, validator=optional(positive))
    """In pixels, as is the height."""

    height: int | None = field(default=None, validator=optional(positive))


def _image(owner: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, Image):
        raise refuse(owner, attribute, f"{shown(value)} is no Image")


@frozen
class Figure:
    """A picture in its place among the paragraphs."""

    id: str = field(validator=identifier)
    image: Image = field(validator=_image)


@frozen
class Embed:
    """A video, post or other page shown inside the story."""

    id: str = field(validator=identifier)
    url: str = field(validator=address)
    provider: str | None = field(default=None, validator=optional(line))
    """Whose player or page it is: `YouTube`."""

    title: str | None = field(default=None, validator=optional(passage))


TextBlock: TypeAlias = Paragraph | ListItem | BlockQuote | Preformatted
"""A block with running text, which spans may point into."""

Block: TypeAlias = TextBlock | Table | Figure | Embed
