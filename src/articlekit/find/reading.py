"""A paragraph as the finders read it: tokens, word classes, quoted stretches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import define

from articlekit.find.fixed_tagging import tags as fixed_tags
from articlekit.find.lexicon import Lexicon
from articlekit.find.tagging import tags as free_tags
from articlekit.find.tokens import Tokens, tokens_of
from articlekit.find.vocabulary import Vocabulary
from articlekit.prose.quotation import Stretch

__all__ = ["Reading", "read", "reading_of"]

QUOTED = "“”"
"""Stands for the words of a quotation."""


@define(eq=False)
class Reading:
    """The tokens of a text, each with the letter of its class.

    A quoted stretch, marks included, is a single token `Q`.
    """

    block: str
    text: str
    words: Sequence[str]
    """The tokens in lower case."""

    starts: Sequence[int]
    ends: Sequence[int]
    tags: str
    stretches: Sequence[Stretch]
    quotes: Sequence[int]
    """The token that stands for each stretch."""

    def shown(self, first: int, last: int) -> str:
        """The text from the first token up to, not with, the last."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def read(
    block: str,
    text: str,
    stretches: Sequence[Stretch],
    lexicon: Lexicon,
    known: Vocabulary,
) -> Reading:
    """The tokens of a paragraph with their classes."""
    return reading_of(block, text, tokens_of(text, lexicon), stretches, lexicon, known)


def reading_of(
    block: str,
    text: str,
    tokens: Tokens,
    stretches: Sequence[Stretch],
    lexicon: Lexicon,
    known: Vocabulary,
) -> Reading:
    """A paragraph whose tokens are known, with their classes."""
    quotes: Sequence[int] = ()
    if stretches:
        tokens, quotes = _quoting(tokens, stretches)
    find = free_tags if lexicon.language.order == "free" else fixed_tags
    tags = find(tokens, lexicon, known)
    return Reading(
        block, text, tokens.words, tokens.starts, tokens.ends, tags, stretches, quotes
    )


def _quoting(
    tokens: Tokens, stretches: Sequence[Stretch]
) -> tuple[Tokens, Sequence[int]]:
    """The tokens with a single one for each stretch, and where these stand."""
    shown: list[str] = []
    words: list[str] = []
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    quotes: list[int] = []
    at = 0
    for stretch in stretches:
        stop = bisect_left(tokens.starts, stretch.opener, at)
        shown += tokens.shown[at:stop]
        words += tokens.words[at:stop]
        starts += tokens.starts[at:stop]
        ends += tokens.ends[at:stop]
        letters += tokens.letters[at:stop], "Q"
        quotes.append(len(words))
        shown.append(QUOTED)
        words.append(QUOTED)
        starts.append(stretch.opener)
        ends.append(stretch.closer)
        at = bisect_left(tokens.starts, stretch.closer, stop)
    shown += tokens.shown[at:]
    words += tokens.words[at:]
    starts += tokens.starts[at:]
    ends += tokens.ends[at:]
    letters.append(tokens.letters[at:])
    return Tokens(shown, words, "".join(letters), starts, ends), quotes
