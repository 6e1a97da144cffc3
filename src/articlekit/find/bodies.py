"""Organisations named by what they are: `Universität Holm`, `das Umweltministerium`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlekit.find.guesses import Body, body_of
from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name
from articlekit.find.reading import Reading
from articlekit.find.runs import is_capital
from articlekit.language.bodies import Bodies

__all__ = ["bodies"]

NOUN = re.compile("[NCR]")
AMPERSAND = re.compile("&[CN]")
ADJECTIVE_ENDINGS = ("e", "es", "er")
LONGEST = 12
"""So many tokens may be one name."""

OPENS = ".,:;(Q&-PVvXa"
"""Behind these a noun without a determiner opens a phrase of its own."""


def bodies(reading: Reading, lexicon: Lexicon) -> Iterator[Name]:
    """The organisations of a paragraph that a noun for what they are opens."""
    kinds = lexicon.language.bodies
    if kinds is None:
        return
    tags, words = reading.tags, reading.words
    end = 0
    for match in NOUN.finditer(tags):
        at = match.start()
        body = body_of(words[at], kinds) if at >= end else None
        if body is None or (tags[at] == "R" and _is_calling(reading, at, body, kinds)):
            continue
        start, base, last = at, "", min(len(tags), at + LONGEST)
        first = at + 1
        if lexicon.language.adjectives_follow:
            first += _adjectives(reading, first)
        end = _run(reading, first, last)
        while end > first and words[end - 1] in lexicon.language.particles:
            end -= 1  # "Asociación Gremial de Pescadores"
        # "l’entreprise Prévalis", but "l’Association Prévalis"
        if body.beside and (kinds.compounds or not is_capital(reading, at)):
            start = first if end > first else at
        if start == at and (body.lone or body.named):
            end = _linked(reading, max(end, at + 1), last, body.base, lexicon)
        if start == at and end == first:
            end = at + 1
        if end == at + 1 and not (body.lone and _is_definite(reading, at, kinds)):
            continue
        if start == at and words[at] != body.base:
            base = reading.shown(at, at + 1)[: len(body.base)]
        yield Name(reading, start, end, start, "organisation", 0, base)


def _is_calling(reading: Reading, at: int, body: Body, kinds: Bodies) -> bool:
    """Whether a noun means somebody: a `policía`, but not the `Policía`."""
    return not body.beside if kinds.compounds else not is_capital(reading, at)


def _is_definite(reading: Reading, at: int, kinds: Bodies) -> bool:
    """Whether a noun stands alone or behind `the`: `Polizei`, `das Umweltamt`."""
    tags, words = reading.tags, reading.words
    before = at - 1
    while before >= 0 and tags[before] in "J'E" and words[before][0].isalpha():
        before -= 1
    if before < 0 or words[before] in kinds.definite:
        return True
    return tags[before] in OPENS and before == at - 1


def _adjectives(reading: Reading, at: int) -> int:
    """How many adjectives stand at a token, with more of the name behind them."""
    end = at
    while end < len(reading.tags) and reading.tags[end] in "JEH":
        end += 1  # "Dirección General de Puertos"
    return end - at if reading.tags[end : end + 1] in ("P", "C", "D") else 0


def _linked(reading: Reading, end: int, last: int, base: str, lexicon: Lexicon) -> int:
    """Behind what small words hang on a name: `Verband der Lotsen`."""
    kinds = lexicon.language.bodies
    assert kinds is not None
    tags, words = reading.tags, reading.words
    while end < last and words[end] in kinds.links:
        after = end + 1
        while after < last and words[after] in kinds.definite:
            after += 1
        stop = _run(reading, after, last)
        if stop == after and tags[after : after + 1] in ("N", "R"):
            genitive = words[end] in kinds.genitives
            nouns = kinds.members if genitive else kinds.topical
            stop += base.endswith(nouns)
        person = stop > after + 1 and words[after] in lexicon.given_names
        if stop == after or person:
            break  # "el gobierno de Damián Lucena"
        end = stop
    return end


def _run(reading: Reading, start: int, last: int) -> int:
    """Behind the words of a name that begin at a token."""
    tags = reading.tags
    end = start
    while end < last:
        if end == start and _is_described(reading, end):
            end += 2  # "das Bündnis Wildes Leben"
        elif tags[end] == "C":
            end += 1
        elif end > start and reading.words[end] == "&" and AMPERSAND.match(tags, end):
            end += 2  # "Bankhaus Falk & Lund"
        else:
            break
    return end


def _is_described(reading: Reading, at: int) -> bool:
    """Whether an adjective with a capital and a noun stand at a token."""
    tags = reading.tags
    if tags[at + 1 : at + 2] not in ("N", "C") or not is_capital(reading, at):
        return False
    return tags[at] in "JE" or (
        tags[at] in "NC" and reading.words[at].endswith(ADJECTIVE_ENDINGS)
    )
