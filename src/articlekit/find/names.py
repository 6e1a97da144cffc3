"""Names in a paragraph: where they stand, and what their words tell of their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading

__all__ = ["Name", "NameKind", "names"]

NameKind: TypeAlias = Literal["person", "organisation", "place", "other", "unknown"]

PARTY_TAG = re.compile(r"[a-z]-[a-z.]+")
"""Party and state behind a politician’s name: `R-Ky.`"""

CAMEL = re.compile(r"[^\W\d_A-Z][A-Z]")
TITLED, SURE = 5, 3
LONGEST_OWNED = 5
CONNECTORS = frozenset({"of", "for", "on", "and", "the", "to", "&", "in"})
LONGEST_ACRONYM = 6
LONGEST_PERSON = 5
PARTS = "CHRJ"


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
        """The words of the name as written."""
        reading = self.reading
        return tuple(
            reading.text[reading.starts[at] : reading.ends[at]]
            for at in range(self.start, self.end)
        )

    @property
    def text(self) -> str:
        """The name as written."""
        return self.reading.shown(self.start, self.end)


def names(reading: Reading, lexicon: Lexicon) -> Iterator[Name]:
    """The names of a paragraph, in reading order."""
    at = 0
    size = len(reading.tags)
    while at < size:
        if not _is_part(reading, at):
            at += 1
            continue
        end = _run_end(reading, at, lexicon)
        for name in _parsed(reading, at, end, lexicon):
            yield name
            end = max(end, name.end)
        at = end


def _is_part(reading: Reading, at: int) -> bool:
    return reading.tags[at] in PARTS and reading.text[reading.starts[at]].isupper()


def _run_end(reading: Reading, start: int, lexicon: Lexicon) -> int:
    """Behind the last word of the capitals that begin at a token."""
    language = lexicon.language
    words, tags = reading.words, reading.tags
    nouns = language.organisation_nouns
    has_noun = False
    end = start
    size = len(tags)
    while end < size:
        word = words[end]
        if end > start and reading.text[reading.ends[end - 1]] == "-":
            break
        if _is_part(reading, end) or (end > start and tags[end] == "C"):
            has_noun = has_noun or word in nouns
            end += 1
            continue
        if end == start or word not in CONNECTORS:
            break
        after = end + 1
        if after < size and words[after] in {"the", "our"}:
            after += 1
        joined = after < size and _is_part(reading, after)
        linking = (
            word == "&"
            or (has_noun and word in {"of", "for", "on", "to"})
            or (word == "of" and tags[end - 1] in "HR")
            or (
                word == "and"
                and has_noun
                and any(w in {"of", "for"} for w in words[start:end])
            )
        )
        if not (joined and linking):
            break
        if word != "of" and _place_size(reading, after, lexicon):
            break  # "University on Long Island"
        end = after
    return end


def _place_size(reading: Reading, at: int, lexicon: Lexicon) -> int:
    """How many words of a known place begin at a token."""
    for size in (3, 2, 1):
        if _key(reading.words[at : at + size]) in lexicon.language.places:
            return size
    return 0


def _parsed(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Iterator[Name]:
    """The names in a run of capitals: one, or a person behind other words."""
    language = lexicon.language
    words, tags = reading.words, reading.tags
    while start < end - 1 and words[start] in CONNECTORS:
        start += 1  # "The New York Times"
    full = _key(words[start:end])
    if full in language.places:
        yield from _owned(reading, start, end, lexicon)
        yield Name(reading, start, end, start, "place")
        return
    if full in language.organisations:
        yield Name(reading, start, end, start, "organisation")
        return
    if _is_title(reading, start, end, lexicon) or PARTY_TAG.fullmatch(words[start]):
        return
    if _is_organisation(words, start, end, lexicon):
        yield Name(reading, start, end, start, "organisation")
        return
    person = _person_start(reading, start, end, lexicon)
    if person == end:  # a role with nobody behind it: "the Foreign Minister"
        if words[start] in lexicon.given_names and end - start > 1:
            yield Name(reading, start, end, start, "unknown", 2)
        return
    if person == start:
        while person < end - 1 and tags[person] == "J":
            person += 1
        if person > start and not _could_be_person(reading, person, end, lexicon):
            person = start
        place = _leading_place(reading, person, end, lexicon)
        if place:
            yield Name(reading, person, person + place, person, "place")
            person += place
            if person == end:
                return
    if tags[person] == "J" and person == end - 1:
        return
    kind, evidence = _judged(reading, person, end, lexicon)
    if kind == "unknown" and evidence < SURE and _is_apposed(reading, person, lexicon):
        kind = "organisation"
    phrase = _phrase(reading, person if person == start else start)
    if person > start and tags[person - 1] in "HR" and kind in {"unknown", "person"}:
        evidence += TITLED if tags[person - 1] == "H" else SURE
        kind = "person"
    elif person > 0 and tags[person - 1] == "R":
        evidence += SURE
    elif person > 1 and tags[person - 2 : person] == "R," and end - person > 1:
        evidence += 1  # "the mayor, Jane Doe"
    yield Name(reading, person, end, phrase, kind, evidence)


def _key(words: Sequence[str]) -> str:
    """The words of a name as the lists have them."""
    return " ".join(word.rstrip(".") for word in words)


def _is_title(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a small word in capitals shows the title of a law or a work."""
    for at in range(start + 1, end):
        if reading.words[at] in lexicon.language.particles:
            continue  # "Bérénice de La Roncière"
        letter = lexicon.classes.get(reading.words[at], "N")
        if letter in "PXsDwt" and reading.text[reading.starts[at]].isupper():
            return not (reading.words[end - 1] in lexicon.language.organisation_nouns)
    return False


def _is_organisation(
    words: Sequence[str], start: int, end: int, lexicon: Lexicon
) -> bool:
    """Whether the nouns of a longer name are those of an organisation."""
    nouns = lexicon.language.organisation_nouns
    if end - start < 2:
        return False
    inner = next((at for at in range(start, end) if words[at] in CONNECTORS), None)
    if inner is not None:
        # "University of Lund", but "Secretary of State Ann Lee"
        named = any(w in lexicon.given_names for w in words[inner + 1 : end - 1])
        return any(word in nouns for word in words[start:inner]) and not named
    if words[end - 1] not in nouns:
        return False
    if any(words[at] in lexicon.given_names for at in range(start + 1, end - 1)):
        return False  # "Mayor Don Guardian"
    return words[start] not in lexicon.given_names or end - start > 2


def _person_start(reading: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name begins behind titles and roles; `end` for nowhere."""
    person = start
    for at in range(start, end):
        if reading.tags[at] in "HR" and reading.words[at] not in CONNECTORS:
            person = at + 1
    if person < end and reading.words[person] in CONNECTORS:
        # "Secretary of State John Kerry", "Speaker of the House Newt Gingrich"
        person += 1 + (reading.words[person + 1] in CONNECTORS)
        return person + 1 if end - person > 2 else end
    return person


def _owned(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Iterator[Name]:
    """The organisation that a place owns: `Peru’s government`."""
    tags, words = reading.tags, reading.words
    if tags[end : end + 1] != "'":
        return
    at = end + 1
    while tags[at : at + 1] in ("J", "C", "N") and at < end + LONGEST_OWNED:
        if words[at] in lexicon.language.state_nouns:
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
    return (
        at >= 0
        and reading.tags[at] == "N"
        and (
            reading.words[at] in language.organisation_nouns
            or (not language.capital_nouns and reading.words[at] in language.work_nouns)
        )
    )


def _could_be_person(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    return reading.words[start] in lexicon.given_names and end - start > 1


def _leading_place(reading: Reading, start: int, end: int, lexicon: Lexicon) -> int:
    """How many words of a place stand before another name: `in Ohio Trump said`."""
    if reading.tags[start - 1 : start] != "P":
        return 0
    for size in (3, 2, 1):
        if (
            start + size < end
            and " ".join(reading.words[start : start + size]) in lexicon.language.places
        ):
            rest = reading.words[start + size : end]
            if (
                rest[-1] in lexicon.language.organisation_nouns
                or rest[-1] in lexicon.language.place_nouns
            ):
                return 0
            return size
    return 0


def _phrase(reading: Reading, start: int) -> int:
    """The first token of the phrase whose name begins at a token."""
    tags = reading.tags
    at = start
    while at > 0:
        before = tags[at - 1]
        if before in "HR" or (before in "JNCm'EG" and at < start):
            at -= 1
        else:
            break
    while at < start and tags[at] in "'":
        at += 1
    return at


def _judged(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> tuple[NameKind, int]:
    """What the words of a name tell, and how much they tell of a person."""
    language = lexicon.language
    words, tags = reading.words, reading.tags
    size = end - start
    last, first = words[end - 1], words[start]
    shown = reading.text[reading.starts[start] : reading.ends[end - 1]]
    if last in language.generations and size > 1:
        return "person", 5
    if size == 1:
        if first in language.not_names or first in language.place_nouns:
            return "other", 0
        letters = shown.replace(".", "")
        if (
            shown.isupper()
            and 2 <= len(letters) <= LONGEST_ACRONYM
            and letters.isalpha()
        ):
            return "organisation", 0
        if CAMEL.search(shown) and not shown.startswith(
            ("Mc", "Mac", "De", "O’", "O'")
        ):
            return "organisation", 0
        if first in language.organisation_nouns:
            return "other", 0
        return "unknown", 1 if first in lexicon.given_names else 0
    if any(word in {"of", "for", "&"} for word in words[start:end]):
        if any(w in language.organisation_nouns for w in words[start:end]):
            return "organisation", 0
        return ("organisation", 0) if "&" in words[start:end] else ("other", 0)
    first = first.partition("-")[0] if first not in lexicon.given_names else first
    if (
        first in lexicon.given_names
        and size <= LONGEST_PERSON
        and last not in language.organisation_nouns
    ):
        return "unknown", 3
    if last in language.organisation_nouns:
        return "organisation", 0
    if last in language.place_nouns:
        return "place", 0
    if first in lexicon.given_names and size <= LONGEST_PERSON:
        return "unknown", 3
    if any(w in language.organisation_nouns for w in words[start:end]):
        return "organisation", 0
    counted = size
    if language.order == "free":
        counted = sum(word not in language.particles for word in words[start:end])
    if counted > LONGEST_PERSON or last in language.not_names:
        return "other", 0
    evidence = 1
    if start and tags[start - 1] in "AD" and words[start - 1] == "the":
        evidence -= 3
    if len(words[start]) == 1 or (len(words[start]) <= 4 and "." in words[start]):
        evidence += 2
    return "unknown", evidence
