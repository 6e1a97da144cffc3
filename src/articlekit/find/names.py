"""Names in a paragraph: where they stand, and what their words tell of their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define

from articlekit.find.kinds import (
    NameKind,
    is_degree,
    is_given,
    is_organisation,
    judged,
)
from articlekit.find.lexicon import Lexicon
from articlekit.find.nobody import is_term, is_work, names_nobody
from articlekit.find.reading import Reading
from articlekit.find.runs import begins, is_capital, listed, place_size, run_end

__all__ = ["Name", "NameKind", "name_at", "names"]

TITLED, SURE = 5, 3
KNOWN = 100
"""The evidence for a person of whom there is no doubt."""

LONGEST_OWNED = 5
SHORTEST_FULL = 2
"""Given name and surname."""

LONGEST_DATELINE = 12
AGENCY = re.compile(r"(?:\([^()]{1,6}\))?-")
"""Behind a town the agency in brackets, and a dash."""

LONGEST_PHRASE = 40
"""Tokens before a name that may belong to its phrase: titles, roles, and the like."""

ORIGIN = re.compile(r"[^\W\d_].*-[a-zß-ÿ]{2,}(?:ed|ing)")
"""A word in front of a name that tells something of it: `Lima-trained`."""

LEAD = ".:;Q-("
"""Behind these a capital letter tells nothing."""

BEGINNING = re.compile("[CHRJT]")
"""Letters with which a name may begin."""


@define(eq=False)
class Name:
    """A name as it stands in a paragraph."""

    reading: Reading
    start: int
    """The first token of the name itself, titles and roles left out."""

    end: int
    phrase: int
    """The first token of the phrase around it, titles and roles included."""

    kind: NameKind
    """What the words by themselves tell."""

    evidence: int = 0
    """For a person: how much its neighbours say so; negative against it."""

    base: str = ""
    """Its first word as dictionaries have it, where the text inflects it."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the name as written, without a nickname in quotation marks."""
        reading, start, end = self.reading, self.start, self.end
        text, starts, ends = reading.text, reading.starts, reading.ends
        if end - start == 1:
            return (self.base or text[starts[start] : ends[start]],)
        inside = reading.tags.find("x", start, end)
        tokens = [*range(start, end)]
        if inside > start:
            behind = reading.tags.find("x", inside + 1, end) + 1
            del tokens[inside - start : behind - start]
        parts = [text[starts[at] : ends[at]] for at in tokens]
        if self.base:
            parts[0] = self.base
        return tuple(parts)


def names(reading: Reading, lexicon: Lexicon) -> Iterator[Name]:
    """The names of a paragraph, in reading order."""
    end = 0
    tags, text, starts = reading.tags, reading.text, reading.starts
    for at in map(re.Match.start, BEGINNING.finditer(tags)):
        if at < end or not (
            tags[at] == "C"
            or (text[starts[at]].isupper() and begins(reading, at, lexicon))
        ):
            continue
        end = run_end(reading, at, lexicon)
        for name in _parsed(reading, at, end, lexicon):
            yield name
            if name.end > end:  # noqa: PLR1730 - `max` costs ten times as much here
                end = name.end


def name_at(
    reading: Reading, start: int, end: int, kind: NameKind, lexicon: Lexicon
) -> Name:
    """The name of a known kind that somebody else has found at these tokens.

    Articles, titles and a possessive that were taken for parts of it are left out.
    """
    while start < end - 1 and reading.tags[end - 1] == "'":
        end -= 1
    start, end = _trimmed(reading, start, end, lexicon)
    phrase = start
    if kind == "person":
        person = _person_start(reading, start, end, lexicon)
        start = start if person == end else person
        phrase = _phrase(reading, phrase, lexicon, start)
    return Name(reading, start, end, phrase, kind, KNOWN if kind == "person" else 0)


def _parsed(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Iterator[Name]:
    """The names in a run of capitals: one, or a person behind other words."""
    language = lexicon.language
    words = reading.words
    if not start and _is_dateline(reading, end, lexicon):
        yield Name(reading, start, end, start, "place")
        return
    start, end = _trimmed(reading, start, end, lexicon)
    if start == end or reading.text[reading.starts[start]] in "@#":
        return
    alone = end - start == 1
    full = listed(words[start:end])
    if full in language.no_names or (alone and is_degree(reading, start, lexicon)):
        return
    if full in language.bare_nouns and reading.tags[start - 1 : start] in ("D", "J"):
        return  # "das Essen"
    if full in language.places:
        yield from _owned(reading, start, end, lexicon)
        yield Name(reading, start, end, start, "place")
    elif language.capital_nouns and full[-1] == "s" and full[:-1] in language.places:
        base = reading.shown(start, start + 1)
        yield Name(reading, start, end, start, "place", 0, base[: len(full) - 1])
    elif full in language.organisations or (
        alone and _is_acronym(reading, start, lexicon)
    ):
        yield Name(reading, start, end, start, "organisation")
    elif names_nobody(reading, start, end, lexicon):
        return
    elif is_work(reading, start, end, lexicon) or (
        alone and is_term(reading, start, lexicon)
    ):
        yield Name(reading, start, end, start, "thing")
    elif _has_number(reading, end, lexicon):
        yield Name(reading, start, end + 1, start, "organisation")
    elif not alone and is_organisation(reading, start, end, lexicon):
        yield Name(reading, start, end, start, "organisation")
    elif alone and reading.tags[start] == "C":
        if words[start] not in language.name_links:
            yield _lone(reading, start, lexicon)
    else:
        yield from _with_roles(reading, start, end, lexicon)


def _lone(reading: Reading, at: int, lexicon: Lexicon) -> Name:
    """The name that a single word is, which may be a person's."""
    kind, evidence = judged(reading, at, at + 1, lexicon)
    if kind == "unknown" and evidence < SURE and _is_apposed(reading, at, lexicon):
        kind = "organisation"
    if at and reading.tags[at - 1] == "R":
        evidence += SURE
    return Name(reading, at, at + 1, _phrase(reading, at, lexicon, at), kind, evidence)


def _is_dateline(reading: Reading, end: int, lexicon: Lexicon) -> bool:
    """Whether a paragraph opens with a place: `SONPUR, March 4 —`, `Sonpur (dpa) –`."""
    shown = reading.shown(0, end)
    if lexicon.language.capital_nouns and AGENCY.match(reading.tags, end):
        return True
    return (
        shown.isupper()
        and len(shown) > SURE
        and reading.tags[end : end + 1] in (",", "-", "(")
        and "-" in reading.tags[end : end + LONGEST_DATELINE]
    )


def _is_acronym(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is the well-known short name of an organisation."""
    known = reading.words[at].strip(".") in lexicon.language.acronyms
    return known and reading.shown(at, at + 1).isupper()


def _trimmed(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> tuple[int, int]:
    """A run without its article, what tells of an origin, and degrees behind it."""
    language, words = lexicon.language, reading.words
    for at in range(start, end):
        word = words[at]
        if "-" in word and (
            word.endswith(language.origin_endings)
            or ORIGIN.fullmatch(reading.shown(at, at + 1))
        ):
            start = at + 1  # "Chicago-based Hull Brewing", "Trump-era"
    if reading.tags[start : start + 1] == "x":
        closer = reading.tags.find("x", start + 1, end) + 1
        start = closer or end  # "Lima-based “Bill” Doe"
    while start < end - 1 and (
        words[start] in language.status_words
        or (
            lexicon.classes.get(words[start], "N") in "ADPXpswt&a"
            and words[start] not in language.particles
            and not (
                lexicon.classes[words[start]] == "a"
                and language.order == "fixed"
                and reading.tags[start - 1 : start] not in ("", *LEAD)
            )  # "the Home Depot"
            and not is_given(words[start], lexicon)
        )
    ):
        start += 1  # "The New York Times"
    if end - start > 1 and words[start] in language.particles:
        behind = reading.shown(start + 1, end)
        start += behind.isupper() and behind.isalpha()  # "Le FMI"
    while end - start > SHORTEST_FULL and (
        words[end - 1] in language.post_nominals
        and reading.text[reading.starts[end - 1] : reading.ends[end - 1]].isupper()
    ):
        end -= 1
    while end - start > 1 and (
        words[end - 1] in language.particles or words[end - 1] in language.articles
    ):
        end -= 1  # "la Rosa Parks du mouvement"
    return start, end


def _has_number(reading: Reading, end: int, lexicon: Lexicon) -> bool:
    """Whether the number of a school or a station follows: `Channel 4`."""
    return (
        reading.tags[end : end + 1] == "m"
        and reading.words[end - 1] in lexicon.language.numbered_nouns
        and reading.words[end].isdigit()
    )


def _with_roles(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> Iterator[Name]:
    """The person behind titles, roles and places, and what these name."""
    words, tags = reading.words, reading.tags
    person = _person_start(reading, start, end, lexicon)
    if person == end:  # a role with nobody behind it: "the Foreign Minister"
        if words[start] in lexicon.given_names and end - start > 1:
            yield Name(reading, start, end, start, "unknown", 2)
        return
    if person == start:
        while person < end - 1 and tags[person] == "J":
            person += 1
        if person > start and not (
            end - person > 1 and is_given(words[person], lexicon)
        ):
            person = start
        place = _leading_place(reading, person, end, lexicon)
        if place:
            yield Name(reading, person, person + place, person, "place")
            person += place
            if person == end:
                return
    else:
        yield from _employer(reading, start, person, lexicon)
    if tags[person] == "J" and person == end - 1:
        yield from _owned(reading, person, end, lexicon)
        return
    kind, evidence = judged(reading, person, end, lexicon)
    if kind == "unknown" and evidence < SURE and _is_apposed(reading, person, lexicon):
        kind = "organisation"
    phrase = _phrase(reading, person if person == start else start, lexicon, person)
    if _ends_in_place(reading, person, end, lexicon):
        kind, evidence = "other", 0  # "the president, Hull North America"
    if person > start and tags[person - 1] in "HR" and kind in {"unknown", "person"}:
        evidence += TITLED if tags[person - 1] == "H" else SURE
        kind = "person"
    elif person > 0 and (tags[person - 1] == "R" or "R" in tags[start:person]):
        evidence += SURE  # behind "Mayor", or "Minister of Foreign Affairs"
    elif person > 1 and tags[person - 2 : person] == "R," and end - person > 1:
        evidence += 1  # "the mayor, Jane Doe"
    yield Name(reading, person, end, phrase, kind, evidence)


def _ends_in_place(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a name without a given name ends in a place: `Hull North America`."""
    if end - start < SHORTEST_FULL or is_given(reading.words[start], lexicon):
        return False
    sizes = range(1, end - start)
    known = lexicon.language.places
    return lexicon.language.order == "fixed" and any(
        listed(reading.words[end - size : end]) in known for size in sizes if size > 1
    )


def _employer(
    reading: Reading, start: int, person: int, lexicon: Lexicon
) -> Iterator[Name]:
    """The organisation in front of a role: `White House Press Secretary Jane Doe`."""
    language = lexicon.language
    for end in range(person - 1, start, -1):
        known = listed(reading.words[start:end]) in language.organisations
        weak = reading.words[end - 1] in language.surname_like_nouns
        if known or (not weak and is_organisation(reading, start, end, lexicon)):
            yield Name(reading, start, end, start, "organisation")
            return


def _person_start(reading: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name begins behind titles and roles; `end` for nowhere."""
    person = _behind_roles(reading, start, end, lexicon)
    if end - person <= SURE - 1 or is_given(reading.words[person], lexicon):
        return person
    places = lexicon.language.places
    for at in range(person + 2, end - 1):
        if reading.words[at - 1] in places and is_given(reading.words[at], lexicon):
            return at  # "Hull Florida Abby Doe"
    # "Big Ron Tully": known words before a given name are no part of it
    for at in range(person + 1, end - 1):
        word, shown = reading.words[at - 1], reading.shown(at - 1, at)
        if word not in lexicon.classes and not (shown.isupper() and len(word) > 1):
            return person
        if is_given(reading.words[at], lexicon):
            return at
    return person


def _behind_roles(reading: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    language = lexicon.language
    words = reading.words
    person = start
    for at in range(start, end):
        if reading.tags[at] not in "HR" or words[at] in language.name_links:
            continue
        if (
            at > start
            and words[at] in language.particles
            and is_given(words[at - 1], lexicon)
        ):
            continue  # "Lana Del Rey"
        if at > start and at == end - 1 and _is_surname(reading, at, lexicon):
            break
        person = at + 1
    if person == end - 1 and words[person] in language.name_links:
        return end  # a text that breaks off: "Secretary Of"
    if person < end and words[person] in language.name_links:
        # "Secretary of State Jane Doe", "Speaker of the House Ann Lee"
        person += 1 + (words[person + 1] in language.definite)
        given = next(
            (at for at in range(person, end - 1) if is_given(words[at], lexicon)), 0
        )
        if given:
            return given
        behind = person
        while behind < end - 1 and (
            words[behind] in language.portfolios or reading.tags[behind] == "&"
        ):
            behind += 1
        if behind > person:
            return behind  # "Minister of Foreign Affairs Xandra Bellweg"
        return person + 1 if end - person > SURE - 1 else end
    return person


def _is_surname(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a role that ends a run is a surname: `Ms. Boxer`, `Peter T. King`."""
    before = reading.words[at - 1]
    if before in lexicon.language.adjectives:
        return False  # "the General Manager"
    if reading.tags[at - 1] == "H":
        return reading.words[at] not in lexicon.language.titles
    return is_given(before, lexicon) or len(before.strip(".")) == 1


def _owned(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Iterator[Name]:
    """The organisation of a country: `Peru’s government`, `the Welsh government`."""
    tags, words = reading.tags, reading.words
    at = end + 1 if tags[end : end + 1] == "'" else end
    if at == end and words[end - 1].rstrip(".") not in lexicon.language.nationalities:
        return
    nouns = lexicon.language.state_nouns
    while tags[at : at + 1] in ("J", "C", "N") and at < end + LONGEST_OWNED:
        if words[at] in nouns or f"{words[at - 1]} {words[at]}" in nouns:
            if tags[at + 1 : at + 2] not in ("N", "R"):  # "government lawyers"
                whole = run_end(reading, at, lexicon) if is_capital(reading, at) else 0
                yield Name(reading, start, max(at + 1, whole), start, "organisation")
            return
        at += 1


def _is_apposed(reading: Reading, start: int, lexicon: Lexicon) -> bool:
    """Whether a noun of organisations stands before: `le quotidien Le Littoral`."""
    language = lexicon.language
    if language.order == "fixed":
        return False
    at = start - 1
    if at > 0 and reading.tags[at] == "J":
        at -= 1
    if at < 0 or reading.tags[at] != "N":
        return False
    word = reading.words[at]
    if word in language.organisation_nouns:
        return True
    return not language.capital_nouns and word in language.work_nouns


def _leading_place(reading: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """How many words of a place stand before another name: `in Ohio Trump said`."""
    language = lexicon.language
    if reading.tags[start - 1 : start] != "P":
        return 0
    last = reading.words[end - 1]
    if last in language.organisation_nouns or last in language.place_nouns:
        return 0
    size = place_size(reading, start, lexicon)
    return size if start + size < end else 0


def _is_done(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a word that no list has is rather a verb: `to repeal President …`."""
    language, word = lexicon.language, reading.words[at]
    before = reading.words[at - 1]
    helps = reading.tags[at - 1] == "X" and before not in language.be
    return (
        (helps or before in language.infinitives)
        and is_capital(reading, at + 1)
        and not is_capital(reading, at)
        and word not in lexicon.classes
        and word not in language.place_nouns
        and word not in language.organisation_nouns
    )


def _phrase(reading: Reading, start: int, lexicon: Lexicon, person: int) -> int:
    """The first token of the phrase around the person who is named at a token.

    `start` is the first of the capitals in front of the name.
    """
    tags = reading.tags
    at = start
    stop = start - LONGEST_PHRASE
    while at > 0 and at > stop:
        before = tags[at - 1]
        role = before in "HR" or reading.words[at - 1] in lexicon.language.roles
        if at == start and before in "NEG" and tags[at] == "H":
            break  # "contradicted Mr. Doe"
        if before == "G" and tags[at - 2 : at - 1] not in ("A", "D", "J", "'"):
            break  # "a show featuring singer Jane Doe"
        if before in "NJ" and at > 1 and _is_done(reading, at - 1, lexicon):
            break  # "to succeed Senator Jane Doe"
        if before == "E" and tags[at - 2 : at - 1] in ("X", "p"):
            break  # "had briefed chairwoman Jane Doe"
        if role or (before in "JNCm'EG" and at < person):
            at -= 1
        else:
            break
    while at < start and tags[at] == "'":
        at += 1
    return at
