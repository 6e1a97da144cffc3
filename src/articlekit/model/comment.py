"""What readers wrote under the article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from attrs import Attribute, field, frozen

from articlekit.checks import (
    address,
    identifier,
    line,
    many,
    moment,
    number,
    optional,
    passage,
)

__all__ = ["DEEPEST_REPLY", "Comment", "walk_comments"]

DEEPEST_REPLY = 100
"""How many levels of replies may hang below a comment: XML readers stop at 256."""


def _replies(owner: Any, attribute: Attribute[Any], value: Any) -> None:  # noqa: ANN401
    if type(value) is not tuple or value:
        many(Comment)(owner, attribute, value)


@frozen(kw_only=True)
class Comment:
    """A reader's comment, with the replies to it."""

    id: str = field(validator=identifier)
    text: str = field(validator=passage)
    author: str | None = field(default=None, validator=optional(line))
    published: datetime | date | None = field(default=None, validator=optional(moment))
    """As the page gives it; None where it only says "2 hours ago"."""

    url: str | None = field(default=None, validator=optional(address))
    likes: int | None = field(default=None, validator=optional(number))
    """The score that the page shows; negative where readers vote it down."""

    replies: tuple[Comment, ...] = field(default=(), validator=_replies)


def walk_comments(comments: tuple[Comment, ...]) -> Iterator[tuple[int, Comment]]:
    """Each comment with its level, 0 for those that answer the article itself.

    In reading order: a comment, then the replies to it.
    """
    waiting = [(0, comment) for comment in reversed(comments)]
    while waiting:
        level, comment = waiting.pop()
        yield level, comment
        waiting += [(level + 1, reply) for reply in reversed(comment.replies)]
