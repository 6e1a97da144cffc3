"""Names put together by whom they name: one cluster an actor."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from articlekit.find.cluster import MOST_JUDGED, Cluster, key
from articlekit.find.kinds import is_degree, is_thing, signs
from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name, NameKind
from articlekit.find.roles import age_follows, role_apposed, role_behind
from articlekit.find.short_names import merged_organisations
from articlekit.find.vocabulary import Vocabulary
from articlekit.language.given_names import FEMALE, MALE
from articlekit.language.surnames import NICKNAMES, SURNAMES

__all__ = ["clustered"]

PERSON_EVIDENCE = 2
DOUBTLESS = 5
"""With so much evidence a name is a person's, whatever its words are."""

ORGANISATION_SIGNS, PLACE_SIGNS = 3, 2
LONGEST_PERSON = 3
MOST_NAMESAKES = 40
INITIAL = 2
ACRONYM = re.compile(r"[A-Z]{2,8}")


def clustered(
    found: Iterable[Name], words: Vocabulary, known: Lexicon
) -> list[Cluster]:
    """Whom the names of a story name, in the order of their first mention."""
    exact: dict[tuple[str, ...], Cluster] = {}
    things: set[tuple[str, ...]] = set()
    for number, name in enumerate(found):
        if name.kind == "other":
            continue
        parts = name.parts
        keys = tuple([key(part) for part in parts])
        if name.kind == "thing":
            things.add(keys)
            continue
        cluster = exact.get(keys)
        if cluster is None:
            cluster = exact[keys] = Cluster("unknown", parts, keys)
        cluster.members.append((number, name))
    for keys in things:
        exact.pop(keys, None)
    if known.language.capital_nouns:
        _join_genitives(exact, words)
    clusters = list(exact.values())
    owners = {c.keys[0] for c in clusters if _is_longer(c, "organisation")}
    places = {c.keys[0] for c in clusters if _is_longer(c, "place")}
    for cluster in clusters:
        cluster.kind = _kind(cluster, words, known)
        if cluster.kind == "person" and (
            _may_be_short(cluster, owners, known) or _may_be_town(cluster, places)
        ):
            cluster.kind = "unknown"
        if cluster.kind == "unknown":
            _look_around(cluster, known)
    _believe_surnames(clusters)
    kept = merged_organisations(_merged_persons(clusters, known), words, known)
    for cluster in kept:
        if cluster.kind == "unknown":
            cluster.kind = _kind_by_signs(cluster, words)
    for cluster in kept:
        cluster.members.sort(key=lambda member: member[0])
    return sorted(kept, key=lambda cluster: cluster.first)


def _join_genitives(exact: dict[tuple[str, ...], Cluster], words: Vocabulary) -> None:
    """Gives `Merkels` to `Merkel`, who is named elsewhere.

    Behind a role it means somebody else: `die Sprecherin Merkels`.
    """
    ends = {keys[-1] for keys in exact}
    for keys in [keys for keys in exact if keys[-1][-1:] == "s"]:
        last = keys[-1][:-1]
        known = last in ends or last in words.capital
        if not last or not known or keys[-1] in FEMALE or keys[-1] in MALE:
            continue  # "Lars" is no genitive
        genitive = exact.pop(keys)
        for _, name in genitive.members:
            name.phrase, name.evidence = name.start, 0
        base = (*keys[:-1], last)
        owner = exact.get(base)
        if owner is None:
            parts = (*genitive.parts[:-1], genitive.parts[-1][:-1])
            owner = exact[base] = Cluster("unknown", parts, base)
        owner.take(genitive)


def _is_longer(cluster: Cluster, kind: NameKind) -> bool:
    """Whether a name of several words is of a kind by its words."""
    return len(cluster.parts) > 1 and cluster.members[0][1].kind == kind


def _may_be_town(cluster: Cluster, places: Collection[str]) -> bool:
    """Whether a lone word is rather the place that a longer name is named after."""
    return (
        len(cluster.parts) == 1
        and cluster.keys[0] in places
        and not _titled(cluster)
        and all(after(name) != "V" for _, name in cluster.members)
    )


def _may_be_short(cluster: Cluster, owners: Collection[str], known: Lexicon) -> bool:
    """Whether a lone word is rather the short name of an organisation: `Altrana`."""
    word = cluster.keys[0]
    return (
        len(cluster.parts) == 1
        and word in owners
        and word not in SURNAMES
        and word not in known.given_names
        and not _titled(cluster)
    )


def _kind(cluster: Cluster, words: Vocabulary, known: Lexicon) -> NameKind:
    """What most names of a cluster say of its kind."""
    kinds: list[NameKind] = [
        name.kind for _, name in cluster.members if name.kind != "unknown"
    ]
    kind: NameKind = kinds[0] if kinds else "unknown"
    if len(set(kinds)) > 1:
        kind = max(dict.fromkeys(kinds), key=kinds.count)
    alone = len(cluster.parts) == 1
    if kind == "organisation" and alone and ACRONYM.fullmatch(cluster.parts[0]):
        short = cluster.keys[0].replace(".", "")
        language = known.language
        famous = short in language.acronyms or short in language.organisations
        if famous or (short not in known.classes and _acts(cluster)):
            return kind
        cluster.evidence = _evidence_for(cluster, words, known)
        return "unknown"
    if kind in {"organisation", "place"}:
        return kind
    cluster.evidence = _evidence_for(cluster, words, known)
    if kind == "person" and cluster.evidence < 0:
        return "unknown"
    doubted = not alone and cluster.evidence < DOUBTLESS and not _titled(cluster)
    if doubted and is_thing(cluster.parts, words.small, known):
        return "unknown"
    if kind == "unknown" and cluster.evidence >= PERSON_EVIDENCE:
        _look_around(cluster, known)
        if max(cluster.organisation, cluster.place) >= cluster.evidence:
            return "unknown"
        word = cluster.keys[0]
        if alone and _is_firm(cluster, words, known):
            return "organisation"
        proper = word in words.capital or word in known.given_names
        return "person" if not alone or proper or _titled(cluster) else "unknown"
    return kind


def _is_firm(cluster: Cluster, words: Vocabulary, known: Lexicon) -> bool:
    """Whether a lone word that acts is rather the company that a story speaks of.

    A person is named in full or with a title; a company in a story about it is not.
    """
    word = cluster.keys[0]
    return (
        not known.language.firms.isdisjoint(words.small)
        and word in words.capital
        and word not in known.given_names
        and word not in SURNAMES
        and len(cluster.members) > 1
        and cluster.organisation > 0
        and not _titled(cluster)
        and not any(age_follows(name) for _, name in cluster.members)
    )


def _kind_by_signs(cluster: Cluster, words: Vocabulary) -> NameKind:
    """What stands around names that may be anything."""
    if cluster.evidence < 0 and len(cluster.parts) == 1:
        return "unknown"
    if len(cluster.parts) == 1 and cluster.keys[0] not in words.capital:
        return "unknown"
    enough = ORGANISATION_SIGNS - (len(cluster.parts) > 1)
    if cluster.organisation >= enough and cluster.organisation > cluster.place:
        return "organisation"
    return "place" if cluster.place >= PLACE_SIGNS else "unknown"


def _acts(cluster: Cluster) -> bool:
    """Whether one of the names is a subject, an owner or named by `the`."""
    for _, name in cluster.members[:MOST_JUDGED]:
        tags = name.reading.tags
        if tags[name.end : name.end + 1] in ("V", "v", "X", "'", "R"):
            return True
        if tags[name.start - 1 : name.start] == "A" or tags[name.start - 1] in "(S":
            return True
    return False


def _titled(cluster: Cluster) -> bool:
    return any(name.phrase < name.start for _, name in cluster.members[:MOST_JUDGED])


def _look_around(cluster: Cluster, known: Lexicon) -> None:
    """Counts what the neighbours of the names say of an organisation or a place."""
    around = [
        signs(name.reading, name.start, name.end, known)
        for _, name in cluster.members[:MOST_JUDGED]
    ]
    cluster.organisation = sum([found.organisation for found in around])
    cluster.place = sum([found.place for found in around])


def _evidence_for(cluster: Cluster, words: Vocabulary, known: Lexicon) -> int:
    """How much the neighbours of the names say that they are a person's."""
    judged = cluster.members[:MOST_JUDGED]
    return sum([_evidence(name, words, known) for _, name in judged])


def _evidence(name: Name, words: Vocabulary, known: Lexicon) -> int:
    """How much the neighbours of a name say that it is a person's."""
    reading = name.reading
    tags, end = reading.tags, name.end
    evidence = name.evidence
    size = name.end - name.start
    word = reading.words[name.start]
    common = word in words.small or word in known.classes
    if tags[end : end + 1] == "V" and (size > 1 or not common):
        evidence += 2
    if tags[end : end + 2] == ",C" and is_degree(reading, end + 1, known):
        evidence += DOUBTLESS
    if age_follows(name) or (size > 1 and role_apposed(name, known) is not None):
        evidence += 3
    elif role_behind(name, known) is not None:
        evidence += 2
    if tags[end : end + 2] == ",w" and reading.words[end + 1].startswith("who"):
        evidence += 2
    before = tags[name.start - 1] if name.start else "."
    if before == "V" or (before == "'" and 1 < size <= LONGEST_PERSON):
        evidence += 1
    if before == "-" and name.start == 1 and end == len(tags):
        evidence += 2  # a signature: "— Jane Doe"
    if known.language.order == "free":
        if before == "g":  # "a dit Jeanne Daumier"
            evidence += 1
        if tags[end : end + 2] in ("XV", "Xg", "XE") and size > 1:
            evidence += 1
    return evidence


def _believe_surnames(clusters: Sequence[Cluster]) -> None:
    """Makes longer names persons whose last word alone is one elsewhere."""
    surnames = {c.keys[0] for c in clusters if c.kind == "person" and len(c.parts) == 1}
    for cluster in clusters:
        if (
            cluster.kind == "unknown"
            and 1 < len(cluster.parts) <= LONGEST_PERSON
            and cluster.evidence >= 0
            and cluster.keys[-1] in surnames
        ):
            cluster.kind = "person"


# --- persons --------------------------------------------------------------------------


def _merged_persons(clusters: Sequence[Cluster], known: Lexicon) -> list[Cluster]:
    """The clusters with surnames, and lone given names, added to full names."""
    people = _People(known)
    full = [c for c in clusters if c.kind == "person" and len(people.bare(c)) > 1]
    for cluster in sorted(full, key=lambda c: -len(c.parts)):
        people.add(cluster)
    kept = people.all
    for cluster in clusters:
        if cluster.kind == "person" and len(people.bare(cluster)) > 1:
            continue
        sure_place = (
            cluster.kind == "place"
            and " ".join(cluster.keys) in known.language.places
            and not _acts_like_owner(cluster, people)
        )
        # "Forbes" may be a magazine, or Steve Forbes who was named before
        alone = len(cluster.parts) == 1 and not cluster.parts[0].isupper()
        if (cluster.kind != "organisation" or alone) and not sure_place:
            owners = people.owners(cluster)
            left = _shared(cluster, owners, known) if owners else cluster
        else:
            left = cluster
        if left.members:
            kept.append(left)
    return kept


def _acts_like_owner(cluster: Cluster, people: _People) -> bool:
    """Whether the name of a place is a person’s here: `Paris`, of a Jane Paris.

    She is named in full before, no preposition stands before the name alone, and
    one of them does something.
    """
    if len(cluster.keys) > 1:
        return False
    owners = people.by_surname.get(cluster.keys[0], ())
    if not any(owner.first < cluster.first for owner in owners):
        return False
    tags = [
        (name.reading.tags[max(0, name.start - 1) : name.start], after(name))
        for _, name in cluster.members
    ]
    return all(pair[0] != "P" or pair[1] == "'" for pair in tags) and any(
        behind in {"V", "v", "'"} for _, behind in tags
    )


def after(name: Name) -> str:
    """The class of the token behind a name, or ""."""
    return name.reading.tags[name.end : name.end + 1]


class _People:
    """The persons with full names, by surname and by given name."""

    def __init__(self, known: Lexicon) -> None:
        self.generations = known.language.generations
        self.all: list[Cluster] = []
        self.by_surname: dict[str, list[Cluster]] = defaultdict(list)
        self.by_part: dict[str, list[Cluster]] = defaultdict(list)
        self.by_given: dict[str, list[Cluster]] = defaultdict(list)

    def bare(self, cluster: Cluster) -> Sequence[str]:
        """The words of a name without `jr` and the like."""
        keys = cluster.keys
        if self.generations.isdisjoint(keys):
            return keys
        return [key for key in keys if key not in self.generations] or keys

    def add(self, cluster: Cluster) -> None:
        """Adds a person, or more names of one who is known."""
        parts = self.bare(cluster)
        namesakes = self.by_surname[parts[-1]]
        for other in namesakes[:MOST_NAMESAKES]:
            if _agree(self.bare(other), parts):
                other.take(cluster)
                return
        if len(parts) > 1:
            for other in self.by_given.get(parts[0], ())[:MOST_NAMESAKES]:
                if tuple(self.bare(other)[: len(parts)]) == tuple(parts):
                    other.take(cluster)  # "Iria Gil" for "Iria Gil Soto"
                    return
        namesakes.append(cluster)
        self.by_given[parts[0]].append(cluster)
        for part in parts[1:-1]:
            self.by_part[part].append(cluster)
        self.all.append(cluster)

    def owners(self, cluster: Cluster) -> list[Cluster]:
        """Those whom a surname, a part of one or a given name may mean."""
        parts = self.bare(cluster)
        found = [
            c
            for c in self.by_surname.get(parts[-1], ())[:MOST_NAMESAKES]
            if set(parts) <= set(c.keys)
        ]
        if not found and len(parts) == 1:
            found = self.by_part.get(parts[0], []) or self.by_given.get(parts[0], [])
        return found[:MOST_NAMESAKES]


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names with one surname may be one person's."""
    a, b = (NICKNAMES.get(name, name) for name in (one[0], other[0]))
    if a == b or (min(len(a), len(b)) <= INITIAL and a[0] == b[0]):
        return True
    return len(one) > INITIAL and other[0] in one


def _shared(cluster: Cluster, owners: Sequence[Cluster], known: Lexicon) -> Cluster:
    """What is left of a surname's names once each has gone to its owner.

    Of namesakes the one is meant whom `Mr` or `Mrs` fits, then whoever has the same
    title with the full name, then whoever was named before, then whoever is named
    most.
    """
    left = Cluster(cluster.kind, cluster.parts, cluster.keys)
    firsts = {id(owner): owner.first for owner in owners}
    namesakes = owners if len(owners) > 1 else ()
    titles = {id(owner): _titles(owner) for owner in namesakes}
    for number, name in cluster.members:
        sex = _sex_of_title(name, known)
        fitting = [o for o in owners if _sex(o) in {sex, None} or sex is None]
        title = _title(name)
        titled = [o for o in namesakes if not titles[id(o)].isdisjoint(title)]
        fitting = [o for o in titled if o in fitting] or fitting
        before = [o for o in fitting if firsts[id(o)] < number]
        best = max(before or fitting, key=lambda o: len(o.members), default=None)
        (best or left).members.append((number, name))
    return left


def _titles(cluster: Cluster) -> frozenset[str]:
    """The words before the names of a person."""
    return frozenset(
        word for _, name in cluster.members[:MOST_JUDGED] for word in _title(name)
    )


def _title(name: Name) -> Sequence[str]:
    """The words before a name, without those of whoever owns: `Mayor Doe’s son`."""
    owner = name.reading.tags.rfind("'", name.phrase, name.start)
    return name.reading.words[owner + 1 if owner >= 0 else name.phrase : name.start]


def _sex_of_title(name: Name, known: Lexicon) -> str | None:
    before = name.reading.words[name.start - 1] if name.phrase < name.start else ""
    language = known.language
    if before in language.female_words:
        return "f"
    return "m" if before in language.male_words else None


def _sex(cluster: Cluster) -> str | None:
    given = cluster.keys[0]
    return "f" if given in FEMALE else "m" if given in MALE else None
