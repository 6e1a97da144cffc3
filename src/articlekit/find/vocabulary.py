"""The words of a whole story, by how they are written in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from articlekit.find.capitals import surnames
from articlekit.find.lexicon import Lexicon
from articlekit.find.tokens import Tokens

__all__ = ["Vocabulary", "vocabulary"]

IN_CAPITALS = re.compile("[0-9](?<![.:;()-].)")
"""The letters of words with a capital, unless a mark shows that something begins."""

MIDST = (",", "’s", "'s")
"""Behind these a capital letter stands in the midst of a sentence."""

CLOSING = frozenset('”"')


@frozen(eq=False)
class Vocabulary:
    """The words of a story by how they are written inside sentences."""

    small: AbstractSet[str]
    """As written anywhere: asked for a word in small letters, whether it stands so."""

    capital: AbstractSet[str]
    """Written with a capital in the midst of a sentence."""


def vocabulary(
    texts: Iterable[str], tokens: Iterable[Tokens], lexicon: Lexicon
) -> Vocabulary:
    """How the words of a story are written."""
    if lexicon.language.capital_nouns:
        return Vocabulary(frozenset(), surnames(texts, lexicon))
    written: set[str] = set()
    capital: set[str] = set()
    for part in tokens:
        shown = part.shown
        written.update(shown)
        for match in IN_CAPITALS.finditer(part.letters, 1):
            at = match.start()
            before = shown[at - 1]
            if before[0].isalnum() or before in MIDST or _goes_on(shown, at):
                capital.add(part.words[at])
    return Vocabulary(written, capital)


def _goes_on(shown: Sequence[str], at: int) -> bool:
    """Whether a sentence goes on behind quoted words: `“…,” Doe said`."""
    return at > 1 and shown[at - 1] in CLOSING and shown[at - 2] == ","
