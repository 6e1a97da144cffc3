"""Positions: stretches of a block's text, and what is said about them."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, get_args

from attrs import Attribute, field, fields, frozen

from articlekit.checks import LARGEST, address, identifier, natural, one_of, refuse

__all__ = ["Mark", "MarkKind", "Span"]

MarkKind: TypeAlias = Literal["link", "emphasis", "strong", "code"]


def _after_start(owner: Any, attribute: Attribute[Any], value: int) -> None:  # noqa: ANN401
    if type(value) is int and owner.start < value < LARGEST:
        return
    natural(owner, attribute, value)
    if value <= owner.start:
        raise refuse(owner, attribute, f"{value} is not after start {owner.start}")


def _whole_span(span: Any, attribute: Attribute[Any], end: int) -> None:  # noqa: ANN401
    """Checks all three fields: an article has hundreds, nearly all of them right."""
    block, start = span.block, span.start
    if (
        type(start) is int
        and type(end) is int
        and 0 <= start < end < LARGEST
        and type(block) is str
        and block.isidentifier()
        and block.isascii()
    ):
        return
    names = fields(Span)
    identifier(span, names.block, block)
    natural(span, names.start, start)
    _after_start(span, attribute, end)


@frozen
class Span:
    """A stretch of the text of one block.

    Offsets count code points, half open, never empty.
    """

    block: str
    """The id of the block."""

    start: int
    end: int = field(validator=_whole_span)


def _only_on_links(owner: Any, attribute: Attribute[Any], value: str | None) -> None:  # noqa: ANN401
    if value is not None:
        address(owner, attribute, value)
    if (owner.kind == "link") != (value is not None):
        problem = "a link needs its href, and no other mark has one"
        raise refuse(owner, attribute, problem)


@frozen
class Mark:
    """A link, emphasis, strong or code stretch inside the text of a block."""

    start: int = field(validator=natural)
    end: int = field(validator=_after_start)
    kind: MarkKind = field(validator=one_of(*get_args(MarkKind)))
    href: str | None = field(default=None, validator=_only_on_links)
    """Where a link leads; None on every other kind."""
