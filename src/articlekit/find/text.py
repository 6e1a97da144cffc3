"""The blocks of an article that hold running text."""

from __future__ import annotations

from collections.abc import Iterator

from articlekit.blocks import TextBlock
from articlekit.model import Article

__all__ = ["text_blocks"]


def text_blocks(article: Article) -> Iterator[TextBlock]:
    """The blocks that hold running text, in reading order."""
    for section in article.sections:
        for block in section.blocks:
            if isinstance(block, TextBlock):
                yield block
