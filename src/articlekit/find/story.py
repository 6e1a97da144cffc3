"""The running text of an article, read once for all who look for something in it."""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.blocks import TextBlock
from articlekit.find.lexicon import Lexicon, lexicon
from articlekit.find.reading import Reading, reading_of
from articlekit.find.text import text_blocks
from articlekit.find.tokens import Tokens, tokens_of
from articlekit.find.vocabulary import Vocabulary, vocabulary
from articlekit.model import Article
from articlekit.prose.quotation import Stretch

__all__ = ["Story"]


class Story:
    """The paragraphs of an article with their tokens; read as they are asked for."""

    blocks: Sequence[TextBlock]
    lexicon: Lexicon
    known: Vocabulary
    _tokens: Sequence[Tokens]
    _readings: list[Reading | None]

    def __init__(self, article: Article) -> None:
        self.blocks = tuple(text_blocks(article))
        self.lexicon = lexicon(article.language)
        self._tokens = [tokens_of(block.text, self.lexicon) for block in self.blocks]
        texts = [block.text for block in self.blocks]
        self.known = vocabulary(texts, self._tokens, self.lexicon)
        self._readings = [None] * len(self.blocks)

    def reading(self, number: int, stretches: Sequence[Stretch] = ()) -> Reading:
        """A paragraph, each of its quoted stretches read as a single token."""
        block, found = self.blocks[number], self._readings[number]
        if stretches or found is None:
            tokens = self._tokens[number]
            found = reading_of(
                block.id, block.text, tokens, stretches, self.lexicon, self.known
            )
            if not stretches:
                self._readings[number] = found
        return found
