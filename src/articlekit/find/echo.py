"""Quoted words that a story has twice, as it has names and titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from articlekit.find.pages import Page, Unit

__all__ = ["Echo"]

MOST_WORDS = 4
EDGES = ",.!?…-"


class Echo:
    """The words of a story, those quoted apart from all others."""

    def __init__(self, pages: Sequence[Page], found: Sequence[Unit]) -> None:
        self._pages = pages
        self._plain: frozenset[str] | None = None
        self._quoted = Counter(unit.words.strip(EDGES).lower() for unit in found)

    def of(self, unit: Unit) -> str:
        """Where the words of a quotation stand once more; "" for nowhere."""
        words = unit.words.strip(EDGES)
        if len(words.split(None, MOST_WORDS)) > MOST_WORDS:
            return ""
        lower = words.lower()
        if self._quoted[lower] > 1:
            return "quoted again"
        if not words[:1].isupper():
            return ""
        if self._plain is None:
            readings = [page.reading.words for page in self._pages]
            self._plain = frozenset().union(*readings)
        return "named again" if self._plain.issuperset(lower.split()) else ""
