"""All names of one actor, put together."""

from __future__ import annotations

import re

from attrs import define, field

from articlekit.find.names import Name, NameKind
from articlekit.language.surnames import PREFIXES

__all__ = ["MOST_JUDGED", "Cluster", "key"]

MOST_JUDGED = 10
"""So many mentions of one name are looked at for evidence."""

CLOSE = re.compile(r" (?=[’'](?:s\b| ))|(?<=\w[’']) (?=\w)")
"""Space around elided particles and possessors: `d’Aubremont`, `Peru’s`."""

TOWN = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ]{3,}")


@define(eq=False)
class Cluster:
    """All names of one actor."""

    kind: NameKind
    parts: tuple[str, ...]
    """The fullest form of the name, word by word."""

    keys: tuple[str, ...]
    """The same as they are compared."""

    members: list[tuple[int, Name]] = field(factory=list)
    """The names, each with its number in the story."""

    evidence: int = 0
    """How much speaks for a person; looked for only where the names leave it open."""

    organisation: int = 0
    """How much of what stands around the names speaks for an organisation."""

    place: int = 0

    @property
    def name(self) -> str:
        """The name as one string."""
        text = " ".join(self.parts)
        if "'" in text or "’" in text:
            text = CLOSE.sub("", text)
        # a dateline in capitals
        return text.title() if self.kind == "place" and TOWN.fullmatch(text) else text

    @property
    def first(self) -> int:
        """The number of its first mention."""
        first = self.members[0][0]
        if len(self.members) == 1:
            return first
        return min([number for number, _ in self.members])

    def take(self, other: Cluster) -> None:
        """Makes the names of another cluster its own."""
        self.members += other.members


def key(part: str) -> str:
    """A word of a name as names are compared: `al-Bashir` like `Bashir`."""
    word = part.lower().strip(".,").replace("’", "'")
    if "-" in word and word.startswith(PREFIXES):
        return word.partition("-")[2] or word
    return word
