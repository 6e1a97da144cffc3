"""Places that a story calls by several names."""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.find.cluster import Cluster
from articlekit.find.lexicon import Lexicon

__all__ = ["merged_places"]

SHORTEST_ACRONYM = 2


def merged_places(clusters: Sequence[Cluster], known: Lexicon) -> list[Cluster]:
    """The clusters with other names of a place added to its fullest: `UK`."""
    aliases = known.language.place_aliases
    acronyms = _acronyms(clusters, known)
    full: dict[str, Cluster] = {}
    named: list[tuple[str, Cluster]] = []
    for cluster in clusters:
        name = " ".join(cluster.keys)
        long = acronyms.get(name, "")
        if cluster.kind != "place" and not long:
            name = ""
        place = long or aliases.get(name, name)
        named.append((place, cluster))
        if place and not long and (place == name or place not in full):
            full[place] = cluster
    merged = []
    for place, cluster in named:
        owner = full.get(place, cluster)
        if owner is cluster:
            merged.append(cluster)
        else:
            owner.take(cluster)
            owner.members.sort(key=lambda member: member[0])
    return sorted(merged, key=lambda cluster: cluster.first)


def _acronyms(clusters: Sequence[Cluster], known: Lexicon) -> dict[str, str]:
    """The acronyms in brackets behind the names of places: `Old Tarn Isles (OTI)`."""
    language = known.language
    small = language.name_links | language.definite | language.conjunctions
    found = {}
    for cluster in clusters:
        if cluster.kind != "place" or len(cluster.keys) < SHORTEST_ACRONYM:
            continue
        initials = "".join(word[0] for word in cluster.keys if word not in small)
        for _, name in cluster.members:
            tags, end = name.reading.tags, name.end
            if tags[end : end + 3 : 2] == "()" and (
                name.reading.words[end + 1].replace(".", "") == initials
            ):
                found[name.reading.words[end + 1].strip(".")] = " ".join(cluster.keys)
    return found
