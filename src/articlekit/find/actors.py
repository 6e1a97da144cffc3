"""Who is in the story: persons, organisations and places, each once."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field

from articlekit.find.lexicon import Lexicon, lexicon
from articlekit.find.names import Name, NameKind, names
from articlekit.find.reading import Reading, read, vocabulary
from articlekit.find.roles import age_follows, roles
from articlekit.find.text import text_blocks
from articlekit.model import Actor, Article
from articlekit.spans import Span

__all__ = ["find_actors"]

WORDS = re.compile(r"[^\W\d_]{2,}")
TITLE_CASE_SHARE = 0.7
TITLE_CASE_WORDS = 4
PERSON_EVIDENCE = 2
NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
KINDS = ("person", "organisation", "place")


@define(eq=False)
class _Cluster:
    """All names of one actor."""

    kind: NameKind
    parts: tuple[str, ...]
    members: list[Name] = field(factory=list)
    evidence: int = 0

    @property
    def name(self) -> str:
        # elided particles stand close: "d’Aubremont"
        return " ".join(self.parts).replace("' ", "'").replace("’ ", "’")


def find_actors(article: Article) -> tuple[Actor, ...]:
    """The persons, organisations and places that the story names, in reading order."""
    known = lexicon(article.language)
    blocks = tuple(text_blocks(article))
    words = vocabulary((block.text for block in blocks), known)
    found: list[Name] = []
    for block in blocks:
        if _in_capitals(block.text):
            continue
        reading = read(block.id, block.text, (), known, words)
        found += names(reading, known)
    clusters = _clustered(found, known)
    return tuple(_built(clusters, known))


def _in_capitals(text: str) -> bool:
    """Whether a paragraph is set like a headline, so that capitals tell nothing."""
    if len(text) > 200:
        return False
    found = WORDS.findall(text)
    if len(found) < TITLE_CASE_WORDS:
        return text.isupper()
    capitals = sum(word[0].isupper() for word in found)
    return capitals > TITLE_CASE_SHARE * len(found) and not text.rstrip().endswith(
        (".", "”", '"')
    )


def _clustered(found: Sequence[Name], known: Lexicon) -> list[_Cluster]:
    """The names put together by whom they name."""
    exact: dict[tuple[str, ...], _Cluster] = {}
    for name in found:
        if name.kind == "other":
            continue
        key = tuple(part.lower().strip(".") for part in name.parts)
        cluster = exact.get(key)
        if cluster is None:
            cluster = exact[key] = _Cluster("unknown", name.parts)
        cluster.members.append(name)
        cluster.evidence += _evidence(name, known) if len(cluster.members) < 10 else 0
        if name.kind != "unknown" and cluster.kind == "unknown":
            cluster.kind = name.kind
    for cluster in exact.values():
        if cluster.kind == "unknown" and cluster.evidence >= PERSON_EVIDENCE:
            cluster.kind = "person"
        if cluster.kind == "person" and cluster.evidence < 0:
            cluster.kind = "unknown"
    return _merged_persons(list(exact.values()), known)


def _evidence(name: Name, known: Lexicon) -> int:
    """How much the neighbours of a name say that it is a person's."""
    reading = name.reading
    tags, end = reading.tags, name.end
    evidence = name.evidence
    after = tags[end : end + 1]
    if after and after in "V":
        evidence += 2
    if age_follows(name):
        evidence += 3
    if tags[end : end + 2] == ",w" and reading.words[end + 1].startswith("who"):
        evidence += 2
    if name.start and tags[name.start - 1] in "V":
        evidence += 1
    if known.language.order == "free":
        if name.start and tags[name.start - 1] == "g":  # "a dit Jeanne Daumier"
            evidence += 1
        if tags[end : end + 2] in ("XV", "Xg", "XE") and len(name.parts) > 1:
            evidence += 1
    return evidence


def _merged_persons(clusters: list[_Cluster], known: Lexicon) -> list[_Cluster]:
    """The clusters with surnames, and lone given names, added to full names."""
    generations = known.language.generations
    full: dict[str, list[_Cluster]] = defaultdict(list)
    given: dict[str, list[_Cluster]] = defaultdict(list)

    def bare(cluster: _Cluster) -> list[str]:
        kept = [p.lower().strip(".,") for p in cluster.parts]
        return [p for p in kept if p not in generations] or kept

    kept: list[_Cluster] = []
    persons = [c for c in clusters if c.kind == "person" and len(bare(c)) > 1]
    for cluster in sorted(persons, key=lambda c: -len(c.parts)):
        parts = bare(cluster)
        same = next((c for c in full[parts[-1]] if _agree(bare(c), parts)), None)
        if same is None:
            full[parts[-1]].append(cluster)
            given[parts[0]].append(cluster)
            kept.append(cluster)
        else:
            same.members += cluster.members
    for cluster in clusters:
        if cluster.kind == "person" and len(bare(cluster)) > 1:
            continue
        if cluster.kind in {"unknown", "person", "place"}:
            parts = bare(cluster)
            owners = _owners(parts, full, given)
            if owners and (
                cluster.kind != "place"
                or cluster.name.lower() not in known.language.places
            ):
                _share(cluster, owners)
                continue
        if cluster.kind != "unknown":
            kept.append(cluster)
    for cluster in kept:
        cluster.members.sort(key=_place)
    return kept


def _owners(
    parts: list[str], full: dict[str, list[_Cluster]], given: dict[str, list[_Cluster]]
) -> list[_Cluster]:
    last = parts[-1]
    found = [c for c in full.get(last, ()) if _ends_with(c, parts)]
    if not found and len(parts) == 1:
        found = [
            c
            for owners in full.values()
            for c in owners
            if last in {p.lower() for p in c.parts[1:]}
        ]
        found = found or given.get(last, [])
    return found


def _ends_with(cluster: _Cluster, parts: list[str]) -> bool:
    words = [p.lower().strip(".") for p in cluster.parts]
    return all(part in words for part in parts)


def _share(cluster: _Cluster, owners: list[_Cluster]) -> None:
    """Gives each name of a surname to the owner named last before it."""
    if len(owners) == 1:
        owners[0].members += cluster.members
        return
    for name in cluster.members:
        before = [c for c in owners if any(_place(m) < _place(name) for m in c.members)]
        best = max(before or owners, key=lambda c: len(c.members))
        best.members.append(name)


def _agree(one: list[str], other: list[str]) -> bool:
    """Whether two full names with one surname may be one person's."""
    a, b = one[0], other[0]
    return (
        a == b
        or (min(len(a), len(b)) <= 2 and a[0] == b[0])
        or (len(one) > 2 and other[0] in one)
    )


def _place(name: Name) -> tuple[int, int]:
    return _number(name.reading.block), name.reading.starts[name.start]


def _number(block: str) -> int:
    digits = block.lstrip("b")
    return int(digits) if digits.isdigit() else 0


def _built(clusters: Iterable[_Cluster], known: Lexicon) -> Iterator[Actor]:
    taken: set[str] = set()
    for number, cluster in enumerate(
        sorted(clusters, key=lambda c: _place(c.members[0])), start=1
    ):
        if cluster.kind not in KINDS:
            continue
        name = cluster.name
        aliases = dict.fromkeys(
            m.reading.shown(m.phrase, m.end) for m in cluster.members
        )
        aliases.pop(name, None)
        mentions = tuple(
            Span(m.reading.block, m.reading.starts[m.phrase], m.reading.ends[m.end - 1])
            for m in cluster.members
        )
        found: tuple[str, ...] = ()
        if cluster.kind == "person":
            found = _distinct(role for m in cluster.members for role in roles(m, known))
        yield Actor(
            id=_id(name, number, taken),
            name=name,
            kind=cluster.kind,
            roles=found,
            aliases=tuple(aliases),
            mentions=mentions,
        )


def _distinct(found: Iterable[str]) -> tuple[str, ...]:
    """The roles without those that a longer one says already."""
    kept: list[str] = []
    for role in found:
        words = set(role.lower().split())
        if any(words <= set(other.lower().split()) for other in kept):
            continue
        kept = [other for other in kept if not set(other.lower().split()) <= words]
        kept.append(role)
    return tuple(kept)


def _id(name: str, number: int, taken: set[str]) -> str:
    """A slug of the name that no other actor has."""
    plain = (
        unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    )
    slug = NOT_IN_IDS.sub("-", plain.replace("'", "")).strip("-")
    if not slug or not slug[0].isalpha():
        slug = f"a{number}"
    free, count = slug, 1
    while free in taken:
        count += 1
        free = f"{slug}-{count}"
    taken.add(free)
    return free
