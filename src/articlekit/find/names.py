"""Names in a paragraph: where they stand, and what their words tell of their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from articlekit.find.kinds import NameKind, is_given, is_organisation, judged
from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading

__all__ = ["PARTY_TAG", "Name", "NameKind", "names"]

PARTY_TAG = re.compile(r"[a-z]-[a-z.]+")
"""Party and state behind a politician’s name: `R-Ky.`"""

TITLED, SURE = 5, 3
LONGEST_OWNED = 5
LONGEST_NICKNAME = 14
LONGEST_RUN = 40
"""So many tokens may be one name with the titles before it; no real one has more."""

LONGEST_DATELINE = 12
PARTS = "CHRJ"
BEGINNING = re.compile("[CHRJT]")
"""Letters with which a name may begin."""


@frozen(eq=False)
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

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the name as written, without a nickname in quotation marks."""
        reading = self.reading
        return tuple(
            reading.text[reading.starts[at] : reading.ends[at]]
            for at in range(self.start, self.end)
            if reading.tags[at] != "Q"
        )

    @property
    def text(self) -> str:
        """The name as written."""
        return self.reading.shown(self.start, self.end)


def names(reading: Reading, lexicon: Lexicon) -> Iterator[Name]:
    """The names of a paragraph, in reading order."""
    end = 0
    for match in BEGINNING.finditer(reading.tags):
        at = match.start()
        if at < end or not (match.group() == "C" or _begins(reading, at, lexicon)):
            continue
        end = _run_end(reading, at, lexicon)
        for name in _parsed(reading, at, end, lexicon):
            yield name
            end = max(end, name.end)


def _is_part(reading: Reading, at: int) -> bool:
    return reading.tags[at] in PARTS and _is_capital(reading, at)


def _begins(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a token that is no plain name begins one: a title, `Sunday` in a paper’s."""
    if not _is_capital(reading, at):
        return False
    if reading.tags[at] != "T":
        return True
    if at + 1 >= len(reading.words) or not _is_part(reading, at + 1):
        return False
    language, pair = lexicon.language, _key(reading.words[at : at + 2])
    return (
        reading.words[at + 1] in language.organisation_nouns
        or pair in language.organisations
    )


def _run_end(reading: Reading, start: int, lexicon: Lexicon) -> int:
    """Behind the last word of the capitals that begin at a token."""
    words, tags, text = reading.words, reading.tags, reading.text
    nouns = lexicon.language.organisation_nouns
    has_noun = words[start] in nouns
    end = start + 1
    last = min(len(tags), start + LONGEST_RUN)
    while end < last:
        if text[reading.ends[end - 1]] == "-":
            break
        if tags[end] == "C" or _is_part(reading, end):
            has_noun = has_noun or words[end] in nouns
            end += 1
            continue
        if tags[end] == "Q":
            if not _is_nickname(reading, end):
                break
            end += 1
            continue
        after = _linked(reading, start, end, lexicon, has_noun=has_noun)
        if not after:
            break
        end = after
    return end


def _is_nickname(reading: Reading, at: int) -> bool:
    """Whether a quoted word stands inside a name: `William “Bill” Doe`."""
    return (
        reading.ends[at] - reading.starts[at] <= LONGEST_NICKNAME
        and reading.tags[at - 1] == "C"
        and reading.tags[at + 1 : at + 2] == "C"
    )


def _linked(
    reading: Reading, start: int, end: int, lexicon: Lexicon, *, has_noun: bool
) -> int:
    """The token with which a name goes on behind a small word at `end`, or 0."""
    language = lexicon.language
    words, tags = reading.words, reading.tags
    word, after = words[end], end + 1
    if after < len(words) and words[after] in language.definite:
        after += 1
    if after >= len(words) or not _is_part(reading, after):
        return 0
    if word == "&":
        return after
    if word in language.name_links:
        if word in language.links and tags[end - 1] in "HR" and word in language.genitives:
            return after
        if not has_noun:
            return 0
        known_place = word not in language.genitives and _place_size(reading, after, lexicon)
        return 0 if known_place else after  # "University on Long Island"
    if tags[end] == "&":
        # "Department of Health and Human Services", "the Food and Drug Agency"
        inner = has_noun and any(w in language.name_links for w in words[start:end])
        single = end - start == 1 and start
        double = single and _is_double(reading, start, after, lexicon)
        return after if inner or double else 0
    if tags[end] == "'" and _is_shared(reading, end, lexicon):
        return end + 1
    if tags[end] == "T" and words[end] in language.small_time_words:
        # "Cold Spring Partners"
        named = tags[end + 1 : end + 2] == "C" and _is_capital(reading, end)
        return end + 1 if named else 0
    return 0


def _is_capital(reading: Reading, at: int) -> bool:
    """Whether a token is written with a capital."""
    return reading.text[reading.starts[at]].isupper()


def _is_shared(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a possessive stands inside a name: `the Pilots’ Union`, `Nena’s Café`."""
    language, words = lexicon.language, reading.words
    end = at + 1
    while end < len(words) and _is_part(reading, end):
        end += 1
    last = words[end - 1]
    if end == at + 1 or last not in language.organisation_nouns:
        return False
    owner = words[at - 1]
    if owner in language.roles or owner in language.plural_roles:
        return True
    return end == at + LONGEST_OWNED - SURE and last in language.owned_nouns


def _is_double(reading: Reading, start: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a word before `and` belongs to a name: `the Food and Drug Agency`."""
    language, words = lexicon.language, reading.words
    if words[start - 1] not in language.definite or words[start] in language.organisations:
        return False
    end = after
    while end < len(words) and _is_part(reading, end):
        end += 1
    return (
        end - after > 1
        and words[end - 1] in language.organisation_nouns
        and not is_given(words[after], lexicon)
        and not is_given(words[start], lexicon)
    )


def _place_size(reading: Reading, at: int, lexicon: Lexicon) -> int:
    """How many words of a known place begin at a token."""
    for size in (3, 2, 1):
        if _key(reading.words[at : at + size]) in lexicon.language.places:
            return size
    return 0


def _parsed(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Iterator[Name]:
    """The names in a run of capitals: one, or a person behind other words."""
    language = lexicon.language
    words = reading.words
    if not start and _is_dateline(reading, end):
        yield Name(reading, start, end, start, "place")
        return
    start, end = _trimmed(reading, start, end, lexicon)
    full = _key(words[start:end])
    if full in language.places:
        yield from _owned(reading, start, end, lexicon)
        yield Name(reading, start, end, start, "place")
    elif full in language.organisations or _is_acronym(reading, start, end, lexicon):
        yield Name(reading, start, end, start, "organisation")
    elif _is_party(reading, start) or _is_title(reading, start, end, lexicon):
        return
    elif is_organisation(reading, start, end, lexicon):
        end = _with_number(reading, end, lexicon)
        yield Name(reading, start, end, start, "organisation")
    else:
        yield from _with_roles(reading, start, end, lexicon)


def _is_dateline(reading: Reading, end: int) -> bool:
    """Whether a paragraph opens with a place in capitals: `SONPUR, March 4 —`."""
    shown = reading.shown(0, end)
    return (
        shown.isupper()
        and len(shown) > SURE
        and reading.tags[end : end + 1] in (",", "-", "(")
        and "-" in reading.tags[end : end + LONGEST_DATELINE]
    )


def _is_party(reading: Reading, at: int) -> bool:
    """Whether party and state stand behind a comma: `Jane Doe, R-Ky.,`."""
    behind = reading.tags[at - 1 : at] in (",", "(")
    return behind and PARTY_TAG.fullmatch(reading.words[at]) is not None


def _is_acronym(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a single word is the well-known short name of an organisation."""
    return (
        end - start == 1
        and reading.words[start].strip(".") in lexicon.language.acronyms
        and reading.shown(start, end).isupper()
    )


def _trimmed(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> tuple[int, int]:
    """A run without its article, what tells of an origin, and degrees behind it."""
    language, words = lexicon.language, reading.words
    while start < end - 1 and (
        words[start] in language.status_words
        or words[start].endswith(language.origin_endings)
        or (
            lexicon.classes.get(words[start], "N") in "ADPXpswt&a"
            and words[start] not in language.particles
            and not is_given(words[start], lexicon)
        )
    ):
        start += 1  # "The New York Times", "Chicago-based Hull Brewing"
    while end - start > LONGEST_OWNED - SURE and (
        words[end - 1] in language.post_nominals
        and reading.text[reading.starts[end - 1] : reading.ends[end - 1]].isupper()
    ):
        end -= 1
    return start, end


def _with_number(reading: Reading, end: int, lexicon: Lexicon) -> int:
    """Behind the number of a school or a station: `Channel 4`."""
    if (
        reading.words[end - 1] in lexicon.language.numbered_nouns
        and reading.tags[end : end + 1] == "m"
        and reading.words[end].isdigit()
    ):
        return end + 1
    return end


def _with_roles(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> Iterator[Name]:
    """The person behind titles, roles and places, and what these name."""
    words, tags = reading.words, reading.tags
    person = _person_start(reading, start, end, lexicon)
    if person == end:  # a role with nobody behind it: "the Foreign Minister"
        if words[start] in lexicon.given_names and end - start > 1:
            yield Name(reading, start, end, start, "unknown", 2)
        elif words[end - 1] in lexicon.language.numbered_nouns:
            behind = _with_number(reading, end, lexicon)
            if behind > end:
                yield Name(reading, start, behind, start, "organisation")
        return
    if person == start:
        while person < end - 1 and tags[person] == "J":
            person += 1
        if person > start and not (end - person > 1 and is_given(words[person], lexicon)):
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
    if person > start and tags[person - 1] in "HR" and kind in {"unknown", "person"}:
        evidence += TITLED if tags[person - 1] == "H" else SURE
        kind = "person"
    elif person > 0 and tags[person - 1] == "R":
        evidence += SURE
    elif person > 1 and tags[person - 2 : person] == "R," and end - person > 1:
        evidence += 1  # "the mayor, Jane Doe"
    yield Name(reading, person, end, phrase, kind, evidence)


def _employer(
    reading: Reading, start: int, person: int, lexicon: Lexicon
) -> Iterator[Name]:
    """The organisation in front of a role: `White House Press Secretary Jane Doe`."""
    language = lexicon.language
    for end in range(person - 1, start, -1):
        known = _key(reading.words[start:end]) in language.organisations
        weak = reading.words[end - 1] in language.surname_like_nouns
        if known or (not weak and is_organisation(reading, start, end, lexicon)):
            yield Name(reading, start, end, start, "organisation")
            return


def _key(words: Sequence[str]) -> str:
    """The words of a name as the lists have them."""
    return " ".join(word.rstrip(".") for word in words)


def _is_title(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a small word in capitals shows the title of a law or a work."""
    language = lexicon.language
    for at in range(start + 1, end):
        word = reading.words[at]
        if word in language.particles:
            continue  # "Bérénice de La Roncière"
        letter = lexicon.classes.get(word, "N")
        if letter in "PXsDwt" and _is_capital(reading, at):
            return reading.words[end - 1] not in language.organisation_nouns
    return False


def _person_start(reading: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name begins behind titles and roles; `end` for nowhere."""
    person = _behind_roles(reading, start, end, lexicon)
    if end - person <= SURE - 1 or is_given(reading.words[person], lexicon):
        return person
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
        if reading.tags[at] in "HR" and words[at] not in language.name_links:
            person = at + 1
    if person < end and words[person] in language.name_links:
        # "Secretary of State John Kerry", "Speaker of the House Newt Gingrich"
        person += 1 + (words[person + 1] in language.definite)
        given = next((at for at in range(person, end - 1) if is_given(words[at], lexicon)), 0)
        if given:
            return given
        return person + 1 if end - person > SURE - 1 else end
    return person


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
                yield Name(reading, start, at + 1, start, "organisation")
            return
        at += 1


def _is_apposed(reading: Reading, start: int, lexicon: Lexicon) -> bool:
    """Whether a noun of organisations stands before a name: `le quotidien Le Littoral`."""
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
    size = _place_size(reading, start, lexicon)
    return size if start + size < end else 0


def _phrase(reading: Reading, start: int, lexicon: Lexicon, person: int) -> int:
    """The first token of the phrase around the person who is named at a token.

    `start` is the first of the capitals in front of the name.
    """
    tags = reading.tags
    at = start
    while at > 0:
        before = tags[at - 1]
        role = before in "HR" or reading.words[at - 1] in lexicon.language.roles
        if role or (before in "JNCm'EG" and at < person):
            at -= 1
        else:
            break
    while at < start and tags[at] == "'":
        at += 1
    return at
