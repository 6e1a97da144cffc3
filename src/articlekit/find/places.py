"""Places that a story calls by several names."""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.find.clusters import Cluster
from articlekit.find.lexicon import Lexicon

__all__ = ["merged_places"]


def merged_places(clusters: Sequence[Cluster], known: Lexicon) -> list[Cluster]:
    """The clusters with other names of a place added to its fullest: `UK`."""
    aliases = known.language.place_aliases
    full: dict[str, Cluster] = {}
    named: list[tuple[str, Cluster]] = []
    for cluster in clusters:
        name = " ".join(cluster.keys) if cluster.kind == "place" else ""
        place = aliases.get(name, name)
        named.append((place, cluster))
        if place and (place == name or place not in full):
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
