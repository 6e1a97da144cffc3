"""Phrases that can mean only one actor: `the Mexican leader`, `the agency`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TypeAlias

from articlekit.find.cluster import Cluster
from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading

__all__ = ["described"]

PHRASE = re.compile(r"A[JNCE]{0,4}R(?![CHRN])")
"""An article, what may stand before a role, and a role with no name behind it."""

BODY = re.compile("AN(?![CHRNmP])")
"""An article and a noun with nothing that belongs to it behind."""

HEAD_OF_STATE = ""
"""Where those are listed whom `leader`, `president` or `chancellor` may mean."""

MOST_GUESSES = 20
"""With more people of one role, a phrase hardly means a single one."""

Person: TypeAlias = tuple[Cluster, set[str]]
Phrases: TypeAlias = dict[int, list[tuple[Reading, int, int]]]
"""By cluster: phrases, each as tokens of a reading."""


def described(
    readings: Sequence[Reading],
    cast: Sequence[tuple[Cluster, Sequence[str]]],
    known: Lexicon,
) -> Mapping[int, Sequence[tuple[Reading, int, int]]]:
    """By cluster: the phrases that mean this actor, as tokens of a reading.

    `cast` has each cluster with its roles. A phrase counts when one person only,
    named before it, has a role with all its words, or when its noun is in the name
    of the organisation that was named last.
    """
    found = _of_persons(readings, cast, known)
    bodies = [cluster for cluster, _ in cast if cluster.kind == "organisation"]
    found.update(_of_organisations(readings, bodies, known))
    return found


def _of_persons(
    readings: Sequence[Reading],
    cast: Sequence[tuple[Cluster, Sequence[str]]],
    known: Lexicon,
) -> Phrases:
    people = [
        (cluster, set(" ".join(roles).lower().replace(".", "").split()))
        for cluster, roles in cast
        if cluster.kind == "person" and roles
    ]
    found: Phrases = {}
    if not people:
        return found
    numbers = {id(reading): number for number, reading in enumerate(readings)}
    firsts = {
        id(cluster): min(
            (numbers[id(name.reading)], name.start) for _, name in cluster.members
        )
        for cluster, _ in people
    }
    by_word: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        words = person[1]
        for word in words:
            by_word[word].append(person)
        if words & known.language.heads_of_state:
            by_word[HEAD_OF_STATE].append(person)
    for number, reading in enumerate(readings):
        for start, end in _phrases(reading, known):
            head = reading.words[end - 1]
            if head in known.language.heads_of_state:
                head = HEAD_OF_STATE
            guesses = by_word.get(head, ())
            if len(guesses) > MOST_GUESSES:
                continue
            meant = [
                cluster
                for cluster, words in guesses
                if firsts[id(cluster)] < (number, start)
                and _fits(reading.words[start + 1 : end], words, known)
            ]
            if len(meant) == 1:
                found.setdefault(id(meant[0]), []).append((reading, start, end))
    return found


def _of_organisations(
    readings: Sequence[Reading], cast: Sequence[Cluster], known: Lexicon
) -> Phrases:
    """`The agency` behind the name of an agency, no other body named between."""
    language = known.language
    heads = {
        id(cluster): language.standing_bodies.intersection(cluster.keys)
        for cluster in cast
    }
    nouns = frozenset().union(*heads.values())
    found: Phrases = {}
    if not nouns:
        return found
    named: dict[int, list[tuple[int, Cluster]]] = defaultdict(list)
    for cluster in cast:
        for _, name in cluster.members:
            named[id(name.reading)].append((name.start, cluster))
    last: Cluster | None = None
    for reading in readings:
        here = sorted(named[id(reading)], key=itemgetter(0))
        if nouns.isdisjoint(reading.words):
            last = here[-1][1] if here else last
            continue
        taken = 0
        for match in BODY.finditer(reading.tags):
            start, end = match.span()
            while taken < len(here) and here[taken][0] <= start + 1:
                last = here[taken][1]
                taken += 1
            if (
                last is not None
                and reading.words[end - 1] in heads[id(last)]
                and reading.words[start] in language.definite
            ):
                found.setdefault(id(last), []).append((reading, start, end))
        last = here[-1][1] if here else last
    return found


def _phrases(reading: Reading, known: Lexicon) -> Iterator[tuple[int, int]]:
    for match in PHRASE.finditer(reading.tags):
        start, end = match.span()
        if reading.words[start] not in known.language.definite:
            continue
        if reading.tags[end : end + 1] in ("P", "m"):  # "the mayor of the next town"
            continue
        yield start, end


def _fits(phrase: Sequence[str], role_words: set[str], known: Lexicon) -> bool:
    """Whether a role has all the words of a phrase, or heads the same state."""
    language = known.language
    if set(phrase) <= role_words:
        return True
    if (
        phrase[-1] not in language.heads_of_state
        or not role_words & language.heads_of_state
    ):
        return False
    states = [word for word in phrase[:-1] if word in language.nationalities]
    return len(states) == len(phrase) - 1 > 0 and set(states) <= role_words
