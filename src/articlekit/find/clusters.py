"""Names put together by whom they name: one cluster an actor."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from attrs import define, field

from articlekit.find.guesses import body_of
from articlekit.find.kinds import is_thing, signs
from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name, NameKind
from articlekit.find.roles import age_follows, role_apposed, role_behind
from articlekit.find.vocabulary import Vocabulary
from articlekit.language.given_names import FEMALE, MALE
from articlekit.language.surnames import NICKNAMES, SURNAMES

__all__ = ["Cluster", "clustered"]

PERSON_EVIDENCE = 2
DOUBTLESS = 5
"""With so much evidence a name is a person's, whatever its words are."""

ORGANISATION_SIGNS, PLACE_SIGNS = 3, 2
LONGEST_PERSON = 3
MOST_JUDGED = 10
"""So many mentions of one name are looked at for evidence."""

MOST_NAMESAKES = 40
INITIAL = 2
CAMEL = re.compile(r"[^\W\d_A-Z][A-Z]")
CLOSE = re.compile(r" (?=[’'](?:s\b| ))|(?<=\w[’']) (?=\w)")
"""Space around elided particles and possessors: `d’Aubremont`, `Peru’s`."""

TOWN = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ]{3,}")
ACRONYM = re.compile(r"[A-Z]{2,8}")


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
        return min([number for number, _ in self.members])

    def take(self, other: Cluster) -> None:
        """Makes the names of another cluster its own."""
        self.members += other.members


def _key(part: str) -> str:
    return part.lower().strip(".,").replace("’", "'")


def clustered(
    found: Iterable[Name], words: Vocabulary, known: Lexicon
) -> list[Cluster]:
    """Whom the names of a story name, in the order of their first mention."""
    exact: dict[tuple[str, ...], Cluster] = {}
    for number, name in enumerate(found):
        if name.kind == "other":
            continue
        parts = name.parts
        keys = tuple([_key(part) for part in parts])
        cluster = exact.get(keys)
        if cluster is None:
            cluster = exact[keys] = Cluster("unknown", parts, keys)
        cluster.members.append((number, name))
    if known.language.capital_nouns:
        _join_genitives(exact, words)
    clusters = list(exact.values())
    owners = {c.keys[0] for c in clusters if _is_sure_organisation(c)}
    for cluster in clusters:
        cluster.kind = _kind(cluster, words, known)
        if cluster.kind == "person" and _may_be_short(cluster, owners, known):
            cluster.kind = "unknown"
        if cluster.kind == "unknown":
            _look_around(cluster, known)
    _believe_surnames(clusters)
    kept = _merged_organisations(_merged_persons(clusters, known), known)
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


def _is_sure_organisation(cluster: Cluster) -> bool:
    return len(cluster.parts) > 1 and cluster.members[0][1].kind == "organisation"


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
    kind: NameKind = max(dict.fromkeys(kinds), key=kinds.count, default="unknown")
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
        proper = word in words.capital or word in known.given_names
        return "person" if not alone or proper or _titled(cluster) else "unknown"
    return kind


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
            cluster.kind == "place" and " ".join(cluster.keys) in known.language.places
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

    Of namesakes the one is meant whom `Mr` or `Mrs` fits, then whoever was named
    before, then whoever is named most.
    """
    left = Cluster(cluster.kind, cluster.parts, cluster.keys)
    firsts = {id(owner): owner.first for owner in owners}
    for number, name in cluster.members:
        sex = _sex_of_title(name, known)
        fitting = [o for o in owners if _sex(o) in {sex, None} or sex is None]
        before = [o for o in fitting if firsts[id(o)] < number]
        best = max(before or fitting, key=lambda o: len(o.members), default=None)
        (best or left).members.append((number, name))
    return left


def _sex_of_title(name: Name, known: Lexicon) -> str | None:
    before = name.reading.words[name.start - 1] if name.phrase < name.start else ""
    language = known.language
    if before in language.female_words:
        return "f"
    return "m" if before in language.male_words else None


def _sex(cluster: Cluster) -> str | None:
    given = cluster.keys[0]
    return "f" if given in FEMALE else "m" if given in MALE else None


# --- organisations --------------------------------------------------------------------


def _merged_organisations(clusters: list[Cluster], known: Lexicon) -> list[Cluster]:
    """The clusters with short forms of organisations added to the full names."""
    full: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind == "organisation":
            forms = _short_forms(cluster, known)
            for form in forms.union(known.acronyms.get(" ".join(cluster.keys), ())):
                full[form].append(cluster)
    merged: set[int] = set()
    for cluster in sorted(clusters, key=lambda c: len(c.parts)):
        if cluster.kind not in {"organisation", "unknown"}:
            continue
        owners = [
            owner
            for owner in full.get(" ".join(cluster.keys), ())
            if owner is not cluster and id(owner) not in merged
        ]
        if len(owners) == 1:
            owners[0].take(cluster)
            merged.add(id(cluster))
    return [c for c in clusters if id(c) not in merged]


def _short_forms(cluster: Cluster, known: Lexicon) -> set[str]:
    """How an organisation may be called for short."""
    keys = cluster.keys
    if len(keys) == 1:
        return set()
    forms = set()
    endings = known.language.organisation_endings
    if keys[-1] in endings:
        forms.add(" ".join(keys[:-1]))  # "Fox" for "Fox News"
    first = keys[0]
    kinds = known.language.bodies
    if kinds is not None and body_of(first, kinds) is not None:
        forms.add(" ".join(keys[1:]))  # "Verdi" for "Gewerkschaft Verdi"
    common = first in known.classes or first in known.language.places
    if not common and first not in SURNAMES:
        forms |= {first, " ".join(keys[:-1])}  # "Altrana" for "Altrana Biologics"
    if len(keys) > INITIAL:
        forms.add(" ".join(keys[1:]))
        if "'s" in keys:  # "Congress" for "Peru’s Congress"
            forms.add(" ".join(keys[keys.index("'s") + 1 :]))
    language = known.language
    small = language.name_links | language.definite | language.conjunctions
    initials = "".join(key[0] for key in keys if key not in small)
    forms |= {initials, "".join(key[0] for key in keys)}
    for _, name in cluster.members[:MOST_JUDGED]:
        reading = name.reading
        if reading.tags[name.end : name.end + 1] == "(":
            inside = reading.words[name.end + 1 : name.end + 2]
            if inside and reading.tags[name.end + 2 : name.end + 3] == ")":
                forms.add(inside[0].strip("."))
    return {form for form in forms if len(form) > 1}
