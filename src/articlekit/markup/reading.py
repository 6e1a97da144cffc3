"""Elements to values, with the line of all that is wrong on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias, TypeVar

from lxml import etree

from articlekit.checks import shown
from articlekit.errors import InvalidArticle

__all__ = [
    "Element",
    "Reading",
    "all_text",
    "attribute_of",
    "line_of",
    "local_name",
    "text_of",
]

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no public name for it
Made = TypeVar("Made")

WHOLE_NUMBER = re.compile(r"-?[0-9]{1,640}")


def local_name(element: Element) -> str:
    """The name of the element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def line_of(element: Element) -> int:
    """The line of the document on which the element begins."""
    line: int | None = getattr(element, "sourceline", None)
    return line or 0


def text_of(element: Element | None) -> str | None:
    """All text in the element; None where there is none, or nothing but blanks."""
    if element is None:
        return None
    text = all_text(element)
    return text if text and not text.isspace() else None


def all_text(element: Element) -> str:
    """All text in the element, be it blank."""
    if len(element) == 0:
        return element.text or ""
    return "".join(map(str, element.itertext()))


def attribute_of(element: Element, name: str) -> str | None:
    """The attribute; None where there is none, or nothing but blanks."""
    value = element.get(name)
    return value if value and not value.isspace() else None


class Reading:
    """A document while it is read, and all that turns out to be wrong in it."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def problem(self, element: Element, told: object) -> None:
        """Nothing: the problem is noted, with the line of the element."""
        self.problems.append(f"line {line_of(element)}: {told}")

    def build(
        self, element: Element, make: Callable[..., Made], **fields: object
    ) -> Made | None:
        """The object made of the fields, or None where that is a problem."""
        try:
            return make(**fields)
        except InvalidArticle as error:
            self.problem(element, error)
            return None

    def all(self, made: Iterable[Made | None]) -> tuple[Made, ...]:
        """Those that could be built."""
        return tuple(item for item in made if item is not None)

    def number(
        self, element: Element, name: str, *, default: int | None = None
    ) -> int | None:
        """The whole number in an attribute; the default where there is none.

        Anything else there is a problem.
        """
        value = element.get(name)
        if value is None:
            return default
        if not WHOLE_NUMBER.fullmatch(value):
            told = f"{name}: {shown(value)} is no whole number"
            self.problem(element, f"{local_name(element)}/@{told}")
            return default
        return int(value)
