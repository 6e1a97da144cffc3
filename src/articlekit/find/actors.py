"""Who is in the story: persons, organisations and places, each once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from heapq import merge
from typing import TypeAlias

from articlekit.find.bodies import bodies
from articlekit.find.cluster import Cluster
from articlekit.find.clusters import clustered
from articlekit.find.descriptions import described
from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name, names
from articlekit.find.places import merged_places
from articlekit.find.reading import Reading
from articlekit.find.roles import Role, roles
from articlekit.find.story import Story
from articlekit.model import Actor, ActorKind, Article
from articlekit.spans import Span

__all__ = ["actors_in", "actors_named", "find_actors", "readings_of"]

WORDS = re.compile(r"[^\W\d_]{2,}")
HEADLINE_LENGTH = 200
MOST_ROLES = 40
"""So many that no story is about one person: what else is said is left."""

TITLE_CASE_SHARE = 0.7
TITLE_CASE_WORDS = 4
NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
NO_ACCENT = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}
)
KINDS: Mapping[str, ActorKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
}

Found: TypeAlias = tuple[Cluster, tuple[Role, ...]]
Tokens: TypeAlias = tuple[Reading, int, int]


def find_actors(article: Article) -> tuple[Actor, ...]:
    """The persons, organisations and places that the story names, in reading order.

    Their mentions are names, with the titles and roles before them, and phrases
    such as `the Mexican leader` that can mean only one of them.
    """
    return actors_in(Story(article))


def actors_in(story: Story) -> tuple[Actor, ...]:
    """The actors of a story that is read already."""
    readings = readings_of(story)
    found = [name for reading in readings for name in _names(reading, story.lexicon)]
    return actors_named(story, readings, found)


def _names(reading: Reading, lexicon: Lexicon) -> Iterator[Name]:
    """The names of a paragraph; those of organisations may hold other names."""
    own = [*bodies(reading, lexicon)]
    if not own:
        yield from names(reading, lexicon)
        return
    inside = {at for name in own for at in range(name.start, name.end)}
    rest = (name for name in names(reading, lexicon) if name.start not in inside)
    yield from merge(rest, own, key=lambda name: name.start)


def readings_of(story: Story) -> list[Reading]:
    """The paragraphs in which capitals tell names from other words."""
    return [
        story.reading(number)
        for number, block in enumerate(story.blocks)
        if not _in_capitals(block.text)
    ]


def actors_named(
    story: Story, readings: Sequence[Reading], found: Sequence[Name]
) -> tuple[Actor, ...]:
    """Whom the names found in these paragraphs name, each once, with their roles."""
    known = story.lexicon
    clusters = merged_places(clustered(found, story.known, known), known)
    cast = [(c, _roles(c, known)) for c in clusters if c.kind in KINDS]
    texts = [(cluster, [role.text for role in kept]) for cluster, kept in cast]
    extra = described(readings, texts, known)
    order = {id(reading): number for number, reading in enumerate(readings)}
    return tuple(_built(cast, extra, order, known))


def _in_capitals(text: str) -> bool:
    """Whether a paragraph is set like a headline, so that capitals tell nothing."""
    if len(text) > HEADLINE_LENGTH:
        return False
    if text.isupper():
        return True
    if text.rstrip().endswith((".", ":", "”", '"')):
        return False
    found = WORDS.findall(text)
    capitals = sum(word[0].isupper() for word in found)
    return len(found) >= TITLE_CASE_WORDS and capitals > TITLE_CASE_SHARE * len(found)


def _roles(cluster: Cluster, known: Lexicon) -> tuple[Role, ...]:
    """The roles of a person, without those that a longer one says already."""
    if cluster.kind != "person":
        return ()
    kept: list[tuple[set[str], Role]] = []
    for _, name in cluster.members:
        for role in roles(name, known):
            words = set(role.text.lower().split())
            if any(words <= other for other, _ in kept):
                continue
            kept = [row for row in kept if not row[0] <= words]
            kept.append((words, role))
            if len(kept) == MOST_ROLES:
                return tuple(role for _, role in kept)
    return tuple(role for _, role in kept)


def _built(
    cast: Sequence[Found],
    extra: Mapping[int, Sequence[Tokens]],
    order: Mapping[int, int],
    known: Lexicon,
) -> Iterator[Actor]:
    taken: set[str] = set()
    ids = {
        id(cluster): _id(cluster.name, number, taken)
        for number, (cluster, _) in enumerate(cast, start=1)
    }
    homes = _homes(cast, ids)
    for cluster, kept in cast:
        called = cluster.name
        places = [(name.reading, name.phrase, name.end) for _, name in cluster.members]
        places += extra.get(id(cluster), ())
        if len(places) > 1:
            places.sort(key=lambda row: (order[id(row[0])], row[1]))
        mentions = [
            Span(reading.block, reading.starts[a], reading.ends[b - 1])
            for reading, a, b in places
        ]
        shown = dict.fromkeys([reading.shown(a, b) for reading, a, b in places])
        shown.pop(called, None)
        if known.language.capital_nouns:
            _drop_genitives(shown, called)
        yield Actor(
            id=ids[id(cluster)],
            name=called,
            kind=KINDS[cluster.kind],
            roles=tuple(dict.fromkeys([role.text for role in kept])),
            affiliation=_affiliation(cluster, kept, homes, known),
            aliases=tuple(shown),
            mentions=tuple(mentions),
        )


def _drop_genitives(shown: dict[str, None], called: str) -> None:
    """Takes out genitives: `Israels` is no other name of Israel."""
    known = {called, *called.split(), *shown}
    for text in [*shown]:
        if text[-1] == "s" and (text[:-1] in known or text[:-2] in known):
            del shown[text]


def _homes(cast: Sequence[Found], ids: Mapping[int, str]) -> dict[tuple[str, int], str]:
    """The organisations by block and by the offset at which they are named."""
    return {
        (name.reading.block, name.reading.starts[name.start]): ids[id(cluster)]
        for cluster, _ in cast
        if cluster.kind == "organisation"
        for _, name in cluster.members
    }


def _affiliation(
    cluster: Cluster,
    kept: Sequence[Role],
    homes: Mapping[tuple[str, int], str],
    known: Lexicon,
) -> str | None:
    """The organisation that a role names, or that stands behind the name.

    `Jane Doe, an analyst at Hull Bank`, or `Jane Doe of Hull Bank`.
    """
    for role in kept:
        block = role.reading.block
        for at in range(role.start, role.end):
            home = homes.get((block, role.reading.starts[at]))
            if home is not None:
                return home
    if cluster.kind != "person":
        return None
    language = known.language
    for _, name in cluster.members:
        words, at = name.reading.words, name.end
        if at + 1 < len(words) and (
            words[at] in language.employers or words[at] in language.genitives
        ):
            at += 1 + (words[at + 1] in language.definite)
            if at < len(words):
                home = homes.get((name.reading.block, name.reading.starts[at]))
                if home is not None:
                    return home
    return None


def _id(name: str, number: int, taken: set[str]) -> str:
    """A slug of the name that no other actor has."""
    plain = name.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain.translate(NO_ACCENT))
        plain = plain.encode("ascii", "ignore").decode()
    slug = plain.replace(" ", "-")
    if "--" in slug or not slug.replace("-", "a").isalnum():
        slug = NOT_IN_IDS.sub("-", plain.replace("'", ""))
    slug = slug.strip("-")
    if not slug or not slug[0].isalpha():
        slug = f"a{number}"
    free, count = slug, 1
    while free in taken:
        count += 1
        free = f"{slug}-{count}"
    taken.add(free)
    return free
