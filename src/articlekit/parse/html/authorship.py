"""Who wrote the story: the declared authors, held against the line readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from attrs import evolve, frozen

from articlekit.markup.page import Element
from articlekit.model import Author
from articlekit.parse.html.authors import named, people
from articlekit.parse.html.bylines import Byline, bylines, is_person
from articlekit.parse.html.evidence import Evidence, every, letters
from articlekit.parse.html.ground import Ground
from articlekit.parse.html.scan import Scan

__all__ = ["Authorship", "agency", "authorship"]

SOURCES = ("site-rules", "jsonld", "meta", "microdata")
MOST_LINES = 16
LONGEST_LINE = 100
ADMIN = re.compile(r"/(?:admin|administrator|webmaster|superadmin)/?$")
"""The profile of who runs a site."""


HOST = re.compile(
    r"(?i)(?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|de|ch|at|fr|es|it|nl|pl|eu|uk|br|tv)"
)
"""An address that stands where a name should be."""


@frozen
class Authorship:
    """The authors of a story, the rule that told them, and the line that names them."""

    authors: tuple[Author, ...]
    rule: str
    line: Byline | None


def authorship(
    page: Scan,
    ground: Ground,
    evidence: Sequence[Evidence],
    headline: Element | None,
    sites: Iterable[str],
) -> Authorship | None:
    """Who wrote the story; None where nobody is named.

    The site's own name is the author only where nobody else is.
    """
    own = frozenset((*map(letters, sites), *_administrators(evidence)))
    bodies = frozenset(
        letters(str(said.value))
        for field in ("publisher", "source", "site")
        for said in every(evidence, field)
    )
    shown, others = _shown(bylines(page, ground, headline), own | bodies)
    weak: Authorship | None = None
    for source in SOURCES:
        found = _declared(evidence, source, page.language, bodies)
        # the address of another site is that of who made the page
        found = [
            a for a in found if not HOST.fullmatch(a.name) or letters(a.name) in own
        ]
        strong = [a for a in found if letters(a.name) not in own]
        if strong and shown and _better(shown.authors, strong):
            break
        if strong:
            if shown:
                strong += _beside(shown, strong)
            return Authorship(unique(strong), source, shown)
        if found and weak is None:
            weak = Authorship(unique(found), source, None)
    if shown:
        return Authorship(unique(shown.authors), shown.rule, shown)
    if weak is None and (parties := _parties(evidence, frozenset())):
        weak = Authorship(unique(parties), "jsonld", None)
    if weak is None and others:
        weak = Authorship(others[0].authors, others[0].rule, others[0])
    return weak


def _administrators(evidence: Sequence[Evidence]) -> Iterator[str]:
    """The names under which a site itself publishes: readers know no such person."""
    for said in every(evidence, "author"):
        if isinstance(said.value, Author) and ADMIN.search(said.value.url or ""):
            yield letters(said.value.name)


def agency(evidence: Sequence[Evidence], sites: Iterable[str]) -> str | None:
    """The agency that is declared beside the authors."""
    parties = _parties(evidence, frozenset(map(letters, sites)))
    return parties[0].name if parties else None


def _shown(
    lines: Iterator[Byline], own: frozenset[str]
) -> tuple[Byline | None, list[Byline]]:
    """The first line that names more than the site, and those before it."""
    before: list[Byline] = []
    for line in islice(lines, MOST_LINES):
        persons = tuple(a for a in line.authors if letters(a.name) not in own)
        if persons:
            return evolve(line, authors=persons), before
        before.append(line)
    return None, before


def _declared(
    evidence: Sequence[Evidence],
    source: str,
    language: str | None,
    bodies: frozenset[str],
) -> list[Author]:
    """The persons whom a source declares as authors."""
    found: list[Author] = []
    for said in every(evidence, "author"):
        if said.rule.startswith(source) and isinstance(said.value, Author):
            for author in _named_by(said.value, language):
                name = _alone(author.name, bodies)
                found.append(
                    author if name == author.name else evolve(author, name=name)
                )
    return found


def _parties(evidence: Sequence[Evidence], own: frozenset[str]) -> tuple[Author, ...]:
    """The agencies and other organisations that are declared as authors."""
    return tuple(
        said.value
        for said in every(evidence, "author-organisation")
        if isinstance(said.value, Author)
        and letters(said.value.name) not in own
        and named(said.value.name)
    )


def _alone(name: str, bodies: frozenset[str]) -> str:
    """A name without that of the paper or agency that is stuck to it."""
    words = name.split()
    for count in range(len(words) - 1, 1, -1):
        if letters("".join(words[count:])) in bodies:
            return " ".join(words[:count])
    return name


def _beside(shown: Byline, declared: Sequence[Author]) -> tuple[Author, ...]:
    """Those whom the byline adds to the declared, or says more of."""
    if _more(shown, declared):
        return shown.authors
    known = {letters(author.name) for author in declared}
    return tuple(author for author in shown.authors if letters(author.name) in known)


def _more(shown: Byline, declared: Sequence[Author]) -> bool:
    """Whether a byline names all that are declared, and other persons."""
    if len(shown.text) > LONGEST_LINE:
        return False
    first = {letters(author.name) for author in declared}
    others = [a for a in shown.authors if letters(a.name) not in first]
    whole = len(shown.authors) - len(others) == len(first)
    return whole and bool(others) and all(map(is_person, others))


def _better(shown: Iterable[Author], declared: Sequence[Author]) -> bool:
    """Whether the byline has the full name of somebody declared by a short one."""
    return any(
        _is_short_for(short.name, full.name) for full in shown for short in declared
    )


def _is_short_for(short: str, full: str) -> bool:
    """Whether `jane.doe` or `Jane` is short for `Jane Doe`."""
    if letters(short) == letters(full):
        return " " in full and " " not in short
    return set(short.casefold().split()) < set(full.casefold().split())


def _named_by(author: Author, language: str | None) -> list[Author]:
    """Those whom one declared author names; profile and job go to a single one."""
    found = people(author.name, language)
    if len(found) != 1:
        return list(found)
    return [
        evolve(
            found[0],
            title=author.title or found[0].title,
            url=author.url,
            email=author.email or found[0].email,
        )
    ]


def unique(authors: Iterable[Author]) -> tuple[Author, ...]:
    """The authors without repetitions, each with all that is said of them."""
    kept: dict[str, Author] = {}
    for author in authors:
        key = letters(author.name)
        first = kept.setdefault(key, author)
        if first is author:
            continue
        kept[key] = evolve(
            first,
            title=first.title or author.title,
            url=first.url or author.url,
            email=first.email or author.email,
        )
    names = [author.name for author in kept.values()]
    # "Jane Doe, Doe", "Jane Doe, About Jane Doe"
    families = {name.split()[-1] for name in names if " " in name}
    whole = tuple(f" {name}" for name in names if " " in name)
    return tuple(
        author
        for author in kept.values()
        if author.name not in families and not author.name.endswith(whole)
    )
