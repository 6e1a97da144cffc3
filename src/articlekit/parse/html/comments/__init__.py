"""What readers wrote under the story."""

from __future__ import annotations

from articlekit.markup.page import Element
from articlekit.model import Comment

__all__ = ["take_comments"]


def take_comments(root: Element, url: str | None) -> tuple[Comment, ...]:  # noqa: ARG001
    """The comment threads of the page, which are taken out of the tree."""
    return ()
