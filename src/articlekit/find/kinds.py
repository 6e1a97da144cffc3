"""What the words of a name, and its neighbours, tell of its kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Literal, NamedTuple, TypeAlias

from articlekit.find.guesses import body_of
from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading
from articlekit.language.surnames import SURNAME_ENDINGS, SURNAMES

__all__ = [
    "NameKind",
    "Signs",
    "has_members",
    "is_degree",
    "is_given",
    "is_organisation",
    "is_thing",
    "judged",
    "signs",
]

NameKind: TypeAlias = Literal[
    "person", "organisation", "place", "thing", "other", "unknown"
]
"""What a name names; a `thing` is none of them wherever the story names it."""

CAMEL = re.compile(r"[^\W\d_A-Z][A-Z]")
INNER_CAPITAL = (
    "Mc",
    "Mac",
    "De",
    "Di",
    "Du",
    "La",
    "Le",
    "Van",
    "Fitz",
    "O’",
    "O'",
    "D’",
    "D'",
)
"""How surnames with a second capital begin."""

LEAD = ".:;Q-("
"""Behind these a capital letter tells nothing, nor where a text begins."""

LONGEST_ACRONYM = 6
LONGEST_PERSON = 5
NUMBERED = re.compile("[A-Z]+-?[0-9]{1,3}")
NUMERALS = frozenset("ivx")
SURE, LIKELY = 3, 2
NEAR = 3
"""So many words before a name are looked through for a noun beside it."""


class Signs(NamedTuple):
    """How much speaks for each kind of actor; below zero against it."""

    person: int = 0
    organisation: int = 0
    place: int = 0


def is_given(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, or the first part of a joined one, is a given name."""
    return word in lexicon.given_names or word.partition("-")[0] in lexicon.given_names


def has_members(reading: Reading, start: int, lexicon: Lexicon) -> bool:
    """Whether people in capitals open a name: `he joined Doctors for Clean Air`."""
    language, word = lexicon.language, reading.words[start]
    if word not in language.plural_roles or word in language.not_names:
        return False
    return (
        language.order == "fixed"
        and reading.shown(start, start + 1)[0].isupper()
        and start > 0
        and reading.tags[start - 1] not in LEAD
    )


def is_organisation(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the nouns of a longer name are those of an organisation."""
    language = lexicon.language
    words, nouns = reading.words, language.organisation_nouns
    if end - start < LIKELY:
        return False
    if not language.name_links.isdisjoint(words[start + 1 : end]):
        links = language.name_links
        inner = next(at for at in range(start + 1, end) if words[at] in links)
        if words[inner - 1] in language.place_nouns:
            return False  # "Republic of Karsovia"
        # "University of Lund", but "Secretary of State Ann Lee"
        named = any(w in lexicon.given_names for w in words[inner + 1 : end - 1])
        several = language.plural_roles
        body = has_members(reading, start, lexicon) or any(
            word in nouns and word not in several for word in words[start:inner]
        )
        return body and not named
    last = words[end - 1]
    kinds, tail = language.bodies, last.rpartition("-")[2]
    if kinds is not None and kinds.compounds and tail != last:
        return body_of(tail, kinds) is not None  # "Robert Koch-Institut"
    if last not in nouns:
        return False
    given = next(
        (at for at in range(start, end - 1) if is_given(words[at], lexicon)), None
    )
    if given is None or last not in language.surname_like_nouns:
        return True
    # "Mayor Don Guardian" is a person, "Steve Kell Morning Show" is none
    second = words[given + 1].strip(".")
    if end - given > SURE and last not in SURNAMES:
        return True  # "Beth Alan Moor Health"
    return end - given > LIKELY and len(second) > 1 and not is_given(second, lexicon)


def is_degree(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a degree or an honour stands behind somebody: `Jane Doe, MD, PhD`."""
    tags, words, known = reading.tags, reading.words, lexicon.language.post_nominals
    if tags[at - 1 : at] != "," or at >= len(words):
        return False
    if words[at].replace(".", "") not in known:
        return False
    if tags[at + 1 : at + 2] == "," and known.intersection(words[at + 2 : at + 3]):
        return True
    first = before = at - 2
    if before > 0 and tags[before - 1] == "," and words[before] in known:
        return True
    while first > 0 and tags[first - 1] == "C" and before - first < LONGEST_PERSON:
        first -= 1
    return any(is_given(words[n], lexicon) for n in range(max(0, first), before))


def judged(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> tuple[NameKind, int]:
    """What the words of a name tell, and how much they tell of a person."""
    language, words = lexicon.language, reading.words
    if end - start == 1:
        return _judged_alone(reading, start, lexicon)
    first, last = words[start], words[end - 1]
    if last in language.generations:
        return _numbered(reading, start, end, lexicon)
    inner = words[start + 1 : end - 1]
    if "&" in inner:
        return "organisation", 0
    if not language.name_links.isdisjoint(inner):
        # "Republic of Karsovia"
        return ("place" if first in language.place_nouns else "other"), 0
    if first in language.organisation_openings and not is_given(last, lexicon):
        return "organisation", 0
    size = end - start - 2 * (reading.tags.find("x", start, end) >= 0)  # a nickname
    if language.order == "free":
        size = sum(word not in language.particles for word in words[start:end])
    if _is_nobody(first, last, size, lexicon):
        return "other", 0
    if _is_place(reading, start, end, lexicon):
        return "place", 0
    if is_given(first, lexicon) and size <= LONGEST_PERSON:
        return "unknown", SURE
    if last in language.place_nouns:
        return "place", 0
    if size > LONGEST_PERSON or last in language.not_names:
        return "other", 0
    evidence = 1
    if reading.words[start - 1 : start] and words[start - 1] in language.definite:
        evidence -= SURE
    if len(first.strip(".")) == 1 or (
        first.endswith(".") and len(first) <= LIKELY + LIKELY
    ):
        evidence += LIKELY  # "J. Doe"
    if last in SURNAMES or (
        last.endswith(SURNAME_ENDINGS) and last not in lexicon.classes
    ):
        evidence += 1
    return "unknown", evidence


def _is_nobody(first: str, last: str, size: int, lexicon: Lexicon) -> bool:
    """Whether the first or the last word of a name says that it is no actor's."""
    language = lexicon.language
    if first in language.thing_openings and not is_given(last, lexicon):
        return True  # "Project Tarn"
    if last in SURNAMES:
        return False
    if size > LIKELY and last in language.work_nouns:
        return True  # "the Jane Doe Show"
    # "Virginia Democrats", but "Tim Obst"
    return last in language.not_names and not language.capital_nouns


def _numbered(
    reading: Reading, start: int, end: int, lexicon: Lexicon
) -> tuple[NameKind, int]:
    """What a name tells that ends in `Jr.` or a number: `Charles II`, `Schedule IV`."""
    given = any(is_given(word, lexicon) for word in reading.words[start : end - 1])
    number = set(reading.words[end - 1]) <= NUMERALS
    if number and not given and lexicon.language.order == "fixed":
        return "unknown", 0
    return "person", SURE + LIKELY


def _is_place(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a name has the noun of a place: `Lake Tarn`, `Stanley Avenue`."""
    language, words = lexicon.language, reading.words
    last, inner = words[end - 1], words[start + 1 : end - 1]
    if words[start] in language.place_openings:
        return not is_given(last, lexicon)
    if language.order == "free" or last not in language.place_nouns:
        return False
    if last not in SURNAMES:
        return True
    # "Jasper National Park", but "Linda Sue Park", "Jane M. Field"
    return any(len(w.strip(".")) > 1 and not is_given(w, lexicon) for w in inner)


def _judged_alone(reading: Reading, at: int, lexicon: Lexicon) -> tuple[NameKind, int]:
    language = lexicon.language
    word = reading.words[at]
    shown = reading.text[reading.starts[at] : reading.ends[at]]
    if word in language.not_names or word in language.place_nouns:
        # "Marsh added", where a Daniel Marsh may have been named
        alone = reading.tags[at + 1 : at + 2] not in ("N", "R", "C")
        return ("unknown", -LIKELY) if alone and word in SURNAMES else ("other", 0)
    letters = shown.replace(".", "")
    if (
        shown.isupper()
        and LIKELY <= len(letters) <= LONGEST_ACRONYM
        and letters.isalpha()
    ):
        plain = letters.lower()
        return ("other" if plain in language.not_organisations else "organisation"), 0
    if letters.lower() in language.not_organisations and not shown.islower():
        if CAMEL.search(shown):
            return "other", 0  # "SaaS"
    if NUMBERED.fullmatch(shown):
        return "other", 0  # "Q2"
    if CAMEL.search(shown) and not shown.startswith(INNER_CAPITAL):
        return "organisation", 0
    if word in language.organisation_nouns and word not in language.surname_like_nouns:
        return "other", 0
    return "unknown", 1 if word in lexicon.given_names else 0


def is_thing(parts: Sequence[str], small: AbstractSet[str], lexicon: Lexicon) -> bool:
    """Whether a name of several words is that of a thing: `Sales Hub`, `Proton VPN`.

    `small` has the words that the story writes small as well.
    """
    language = lexicon.language
    if language.order == "free" or all(part.isupper() for part in parts):
        return False
    if any(NUMBERED.fullmatch(part) for part in parts):
        return True
    keys = [part.lower() for part in parts]
    for at, part in enumerate(parts):
        acronym = part.isupper() and part.isalpha() and len(part) > LIKELY - bool(at)
        if acronym and keys[at] not in language.generations:
            return True
    if is_given(keys[0], lexicon) or keys[-1] in SURNAMES:
        return False
    return keys[-1] in small or keys[0] in language.organisations


def signs(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Signs:
    """What stands around a name that tells of an organisation or a place."""
    language = lexicon.language
    tags, words = reading.tags, reading.words
    organisation = place = 0
    after = tags[end : end + 1]
    behind = words[end] if after else ""
    following = words[end + 1] if len(words) > end + 1 else ""
    before = words[start - 1] if start else ""
    if before in language.definite and after not in ("N", "R", "C", "J"):
        organisation += 1
    if after == "'" and following in language.holdings:
        organisation += LIKELY
    elif after in ("N", "R") and behind in language.holdings:
        organisation += 1
    elif after == ",":
        if following in language.things_relative:
            organisation += LIKELY
        elif tags[end + 1 : end + 2] in ("A", "D") and _body_near(
            reading, end + 2, lexicon
        ):
            organisation += SURE + 1
        elif _place_behind(reading, end + 1, lexicon) and not is_degree(
            reading, end + 1, lexicon
        ):
            place += LIKELY
    organisation += _before(reading, start, lexicon)
    if before in language.links and before not in language.locatives and start > 1:
        before = words[start - 2]  # "die Altstadt von Hallwangen"
    if before in language.locatives or before in language.place_nouns:
        place += LIKELY
    return Signs(0, organisation, place)


def _body_near(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether the noun phrase at a token is headed by a noun such as `company`."""
    tags = reading.tags
    stop = min(len(tags), at + NEAR + LIKELY)
    while at < stop and tags[at] in "JNEGCRm'":
        if tags[at] == "N" and tags[at + 1 : at + 2] not in ("N", "R", "'", "C"):
            return reading.words[at] in lexicon.language.body_nouns
        at += 1
    return False


def _place_behind(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a region stands behind a town: `Portville, Ohio,`."""
    places = lexicon.language.places
    one = reading.words[at].rstrip(".") if at < len(reading.words) else ""
    two = " ".join(reading.words[at : at + 2]).rstrip(".")
    return one in places or two in places


def _before(reading: Reading, start: int, lexicon: Lexicon) -> int:
    """How much the words before a name tell of an organisation."""
    language = lexicon.language
    tags, words = reading.tags, reading.words
    at = start - 1
    if at > 0 and tags[at] in "NR" and words[at] in language.body_nouns:
        return SURE  # "the retailer Parcelry"
    if at >= LIKELY and tags[at] == "," and words[at - 1] in language.body_nouns:
        # "the company, Parcelry, …", but "the boss of the company, Jane Doe, …"
        alone = words[at - LIKELY] in language.definite and tags[at - SURE] != "P"
        return LIKELY if alone else 0
    if at > 0 and words[at] in language.definite:
        at -= 1
    if at < 1:
        return 0
    role = words[at - 1]
    if role in language.company_roles and words[at] in language.genitives:
        return SURE  # "the CEO of Parcelry"
    if words[at] not in language.employers:
        return 0
    if words[at] in language.workplaces and tags[at - 1] == "R":
        return SURE
    return LIKELY if tags[at - 1] == "R" or words[at - 1] in language.holdings else 0
