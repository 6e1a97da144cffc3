"""Organisations under all their names: short ones, acronyms, words turned round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from articlekit.find.cluster import MOST_JUDGED, Cluster
from articlekit.find.guesses import body_of
from articlekit.find.lexicon import Lexicon
from articlekit.find.vocabulary import Vocabulary
from articlekit.language.surnames import SURNAMES

__all__ = ["merged_organisations"]

INITIAL = 2


def merged_organisations(
    clusters: list[Cluster], words: Vocabulary, known: Lexicon
) -> list[Cluster]:
    """The clusters with other names of organisations added to the full ones."""
    clusters = _turned_round(clusters, known)
    full: dict[str, list[Cluster]] = defaultdict(list)
    sure: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind == "organisation":
            acronyms = {form for form in _acronyms(cluster, known) if len(form) > 1}
            for form in acronyms:
                sure[form].append(cluster)
            for form in acronyms.union(_parts(cluster, words, known)):
                full[form].append(cluster)
    merged: set[int] = set()
    for cluster in sorted(clusters, key=lambda c: len(c.parts)):
        if cluster.kind not in {"organisation", "unknown"}:
            continue
        short = " ".join(cluster.keys)
        for table in (full, sure):
            owners = [
                owner
                for owner in table.get(short, ())
                if owner is not cluster and id(owner) not in merged
            ]
            if len(owners) == 1:
                owners[0].take(cluster)
                merged.add(id(cluster))
                break
    return [c for c in clusters if id(c) not in merged]


def _turned_round(clusters: list[Cluster], known: Lexicon) -> list[Cluster]:
    """The clusters with one for each body of a state: `Peru’s`, `Peruvian Congress`."""
    by_words: dict[frozenset[str], Cluster] = {}
    kept = []
    for cluster in clusters:
        words = frozenset(_state_words(cluster, known))
        owner = by_words.setdefault(words, cluster) if words else cluster
        if owner is cluster:
            kept.append(cluster)
        else:
            owner.take(cluster)
    return kept


def _state_words(cluster: Cluster, known: Lexicon) -> Iterator[str]:
    """The words of a body of a state as lists have them; none for any other name."""
    language, keys = known.language, cluster.keys
    if cluster.kind != "organisation" or len(keys) < INITIAL:
        return
    if language.state_nouns.isdisjoint(keys):
        return
    for word, part in zip(keys, cluster.parts, strict=True):
        if word in language.name_links or word in language.possessive_endings:
            continue
        if word in language.definite or word in language.conjunctions:
            continue
        if part[0].islower() and word not in language.state_nouns:
            continue  # "Peru’s caretaker government"
        country = language.nationalities.get(word, "").lower() or word
        yield language.place_aliases.get(country, country)


def _acronyms(cluster: Cluster, known: Lexicon) -> Iterator[str]:
    """What an organisation is called that can mean nothing else in a story."""
    keys = cluster.keys
    yield from known.acronyms.get(" ".join(keys), ())
    if len(keys) == 1:
        return
    language = known.language
    small = language.name_links | language.definite | language.conjunctions
    for start in (0, *_behind_country(keys, known)):
        yield "".join(word[0] for word in keys[start:] if word not in small)
    yield "".join(word[0] for word in keys)
    for _, name in cluster.members[:MOST_JUDGED]:
        reading, end = name.reading, name.end
        if reading.tags[end : end + 1] == "(":
            inside = reading.words[end + 1 : end + 2]
            if inside and reading.tags[end + 2 : end + 3] == ")":
                yield inside[0].strip(".")


def _behind_country(keys: Sequence[str], known: Lexicon) -> Iterator[int]:
    """Where a name goes on behind a country: the DEA of the United States."""
    for size in (1, 2):
        country = " ".join(keys[:size])
        if country in known.language.places or country in known.language.nationalities:
            yield size


def _parts(cluster: Cluster, words: Vocabulary, known: Lexicon) -> Iterator[str]:
    """How an organisation may be called for short by some of its words."""
    keys, language = cluster.keys, known.language
    if len(keys) == 1:
        return
    first = keys[0]
    if keys[-1] in language.organisation_endings:
        yield " ".join(keys[:-1])  # "Fox" for "Fox News"
    kinds = language.bodies
    if kinds is not None and body_of(first, kinds) is not None:
        yield " ".join(keys[1:])  # "Verdi" for "Gewerkschaft Verdi"
    common = first in known.classes or first in language.places
    if not common and first not in SURNAMES and first not in words.small:
        yield first  # "Altrana" for "Altrana Biologics"
        yield " ".join(keys[:-1])
    for at, word in enumerate(keys):
        famous = " ".join(keys[at + 1 :])
        if word in language.name_links and famous in language.organisations:
            yield famous  # "Homeland Security"
    if len(keys) > INITIAL:
        yield " ".join(keys[1:])
        if "'s" in keys:  # "Congress" for "Peru’s Congress"
            yield " ".join(keys[keys.index("'s") + 1 :])
