"""Noun phrases that can speak: names, roles, pronouns, bare plurals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import define

from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading
from articlekit.language import CueClass

__all__ = [
    "HEADS",
    "PHRASE",
    "Mention",
    "MentionKind",
    "Relation",
    "Report",
    "mentions",
    "phrase_before",
    "phrase_from",
]

MentionKind: TypeAlias = Literal["pronoun", "name", "role", "plural", "thing"]

Relation: TypeAlias = Literal[
    "before", "after", "aside", "relative", "same", "near", "agent", "passive",
    "source", "owner"
]  # fmt: skip
"""Where the speaker stands: before its verb, after it, before an aside, before
`who`, as subject of the whole sentence, of the nearest verb, behind `by`, as one
who is told, behind `according to`, as owner of a noun (`his warning`)."""

PHRASE = re.compile(
    r"""
    p | [ADm]{0,2}                                          # an article or number
        (?: [JmNRCH'] | T(?=[NRC]) | [EGag](?=[JNRCHm]) ){0,30}
        [NRCJ] (?: m(?!T) )?                                 # the head: "Article 33"
      | Am | D                                               # "the two", "some"
    """,
    re.VERBOSE,
)
"""A noun phrase in the letters of its tokens, without what stands behind its noun."""

LEADING = re.compile("[NEGag]{1,4}(?=[HC]+$)")
"""What stands before a name and is no part of it: `pounding Doe`, `give Doe`."""

HEADS = "NRCpoJDm"
"""Letters that can end a phrase."""

ABLE = "pCR"
"""Letters of those who can speak: pronouns, names and roles."""

INSIDE = "NRCJmH'EGg"
PARTICIPLES = "EGg"
FARTHEST_BACK = 30
MOST_LINKS = 4


@define(eq=False)
class Mention:
    """A noun phrase of a reading."""

    reading: Reading
    start: int
    """The first token."""

    end: int
    """The token behind the last one of the whole phrase."""

    core: int
    """The token behind the noun that is its head."""

    kind: MentionKind
    means: Mention | None = None
    """For `who`: the phrase it stands for."""

    @property
    def head(self) -> int:
        """The token of the noun, or of the last part of the name."""
        return self.core - 1

    @property
    def text(self) -> str:
        """The words of the phrase."""
        return self.reading.shown(self.start, self.end)

    @property
    def left(self) -> str:
        """The letter of the token before the phrase; empty at the very start."""
        return self.reading.tags[self.start - 1 : self.start]


@define(eq=False)
class Report:
    """A reporting verb, or what stands for one, and who it is said of."""

    cue: int
    """The token of the verb."""

    cue_end: int
    kind: CueClass | Literal["source"]
    relation: Relation
    speaker: Mention | None
    form: str
    """The letter of the verb (`V`, `g`, `u`, `v` for one not known as a verb of
    speech), `S` for a source phrase, `n` for a noun, `:` for a bare colon."""


def _mention(
    reading: Reading, start: int, core: int, end: int, lexicon: Lexicon
) -> Mention:
    letter = reading.tags[core - 1]
    kind: MentionKind = "thing"
    if letter == "p":
        kind = "pronoun"
    elif letter == "C":
        kind = "name"
    elif reading.words[core - 1] in lexicon.language.plural_roles:
        kind = "plural"
    elif letter == "R":
        kind = "role"
    return Mention(reading, start, end, core, kind)


def phrase_from(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase that begins at a token, with what belongs to its noun.

    A name behind a role belongs to it: `the mayor, Tom Arden`.
    """
    match = PHRASE.match(reading.tags, at)
    if match is None:
        return None
    core = end = match.end()
    tags, words = reading.tags, reading.words
    head = tags[core - 1]
    if head in "NRJD":
        for _ in range(MOST_LINKS):
            if tags[end : end + 1] != "P" or words[end] not in lexicon.links:
                break
            inner = PHRASE.match(tags, end + 1)
            if inner is None or tags[end + 1] in "Tp":
                break
            end = inner.end()
    if head == "R" and tags[end : end + 1] == ",":
        inner = PHRASE.match(tags, end + 1)
        if inner is not None and tags[end + 1] in "CH" and tags[inner.end() - 1] == "C":
            last = inner.end()
            # "an expert at the University of Iowa, Iowa City"
            if " ".join(words[end + 1 : last]) not in lexicon.language.places:
                core = end = last
    return _mention(reading, at, core, end, lexicon)


def phrase_before(
    reading: Reading, last: int, lexicon: Lexicon, *, alone: bool = False
) -> Mention | None:
    """The noun phrase whose last token is `last`, with the ones it hangs on.

    Of `a spokesman for the campaign` the head is the spokesman.
    """
    start = _phrase_start(reading, last)
    if start is None:
        return None
    tags, words = reading.tags, reading.words
    first, core = start, last + 1
    for _ in range(0 if alone else MOST_LINKS):
        if (
            first <= 1
            or tags[first - 1] != "P"
            or words[first - 1] not in lexicon.links
        ):
            break
        left = _phrase_start(reading, first - 2)
        if left is None or tags[first - 2] in "pT":
            break
        core, first = first - 1, left
    return _mention(reading, first, core, last + 1, lexicon)


def _phrase_start(reading: Reading, last: int) -> int | None:
    """The first token of the phrase that ends with token `last`."""
    tags = reading.tags
    if last < 0 or tags[last] not in HEADS:
        return None
    if tags[last] in "po":
        return last
    at = last
    stop = last - FARTHEST_BACK
    while at > 0 and at > stop:
        before = tags[at - 1]
        if before in "AD":
            at -= 1
            if at > 0 and tags[at - 1] in "Dm":
                at -= 1
            break
        if before not in INSIDE or (before == "N" and tags[at] in "CH"):
            break  # the last: "after the vote Smith said"
        if before in PARTICIPLES and not (
            tags[at] in "NR" and tags[at - 2 : at - 1] in ("A", "D", "J")
        ):
            break
        at -= 1
    while at < last and tags[at] == "'":
        at += 1
    return at


def mentions(reading: Reading, lexicon: Lexicon) -> Iterator[Mention]:
    """The phrases of a paragraph that could be a speaker, things left out."""
    for match in PHRASE.finditer(reading.tags):
        start, end = match.span()
        if match.group()[-1] in ABLE or (
            reading.words[end - 1] in lexicon.language.plural_roles
        ):
            name = LEADING.match(reading.tags, start, end)
            yield _mention(reading, name.end() if name else start, end, end, lexicon)
