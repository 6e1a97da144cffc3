"""What a story says a person is: roles before and behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from articlekit.find.kinds import is_degree
from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name
from articlekit.find.nobody import PARTY_TAG
from articlekit.find.reading import Reading

__all__ = ["Role", "age_follows", "role_apposed", "role_behind", "roles"]

PHRASE = re.compile(r"[ADm]?[JmNRCHTE'g]{0,12}R(?:[PAD'JmNRCHT&EGga]{0,20}[NRCHmD])?")
"""A role with what hangs on it: `director of the music school`."""

BEFORE_COMMA = re.compile(r"[AD]?[JmNRCHTE'gG]{0,12}R(?:[PAD'JmNRCH&]{0,14}[NRCHmD])?")
"""The same where a name follows: no participles, which may be verbs."""

ANOTHER = ("C&A", "C&D")
"""A name, `and`, and the article of somebody else."""

ASIDE_ENDS = ",.;)w-Q:&"
LONGEST_APPOSED = 14
OLDEST = 2
"""An age has so many figures."""


class Role(NamedTuple):
    """A role, and the tokens it stands in."""

    text: str
    reading: Reading
    start: int
    end: int


def roles(name: Name, lexicon: Lexicon) -> Iterator[Role]:
    """The roles that stand right before and right behind a name."""
    for find in (_before, role_apposed, role_behind):
        found = find(name, lexicon)
        if found is not None:
            yield found


def age_follows(name: Name) -> bool:
    """Whether an age stands behind a name, between commas: `Jane Doe, 61,`."""
    reading = name.reading
    tags, words, end = reading.tags, reading.words, name.end
    return (
        tags[end : end + 2] == ",m"
        and words[end + 1].isdigit()
        and len(words[end + 1]) <= OLDEST
        and tags[end + 2 : end + 3] in (",", ".")
    )


def _before(name: Name, lexicon: Lexicon) -> Role | None:
    """The role in front of a name: `the former mayor Jane Doe`."""
    reading = name.reading
    tags, words = reading.tags, reading.words
    titles = lexicon.language.titles
    start, end = name.phrase, name.start
    while start < end and tags[start] in "ADm":
        start += 1
    if start == end:
        return None
    if end - start == 1 and tags[start] == "H":
        text = titles[words[start]] and reading.shown(start, end)
        return Role(text, reading, start, end) if text else None
    while end > start and tags[end - 1] == "H":
        # "the physician Dr. Jane Doe" is a physician; "Attorney General" is whole
        word = words[end - 1]
        whole = word in lexicon.language.roles and word not in lexicon.given_names
        if titles[word] and (whole or tags[end - 2 : end - 1] != "R"):
            break
        end -= 1
    letters = tags[start:end]
    links = lexicon.language.name_links
    linked = any(word in links for word in words[start:end])  # "Secretary of State"
    if not letters or not (
        letters[-1] in "HR" or (linked and set(letters) & set("HR"))
    ):
        return None
    if end - start == 1 and words[start] in lexicon.language.adjectives:
        return None  # "her fellow Jane Doe"
    return Role(reading.shown(start, end), reading, start, end)


def role_apposed(name: Name, lexicon: Lexicon) -> Role | None:
    """The role before a comma: `the lawyer of the family, Jane Doe,`.

    Or before a word that names: `a teacher named Jane Doe`.
    """
    reading = name.reading
    tags, comma = reading.tags, name.phrase - 1
    if comma < 1:
        return None
    if tags[comma] == ",":
        if name.end < len(tags) and tags[name.end] not in ",.;:V-PX":
            return None
    elif reading.words[comma] not in lexicon.language.naming:
        return None
    start = comma - 1
    stop = max(0, comma - LONGEST_APPOSED)
    while start > stop and tags[start - 1] not in ",.;:Qx(VvX-w":
        start -= 1
    # "the adviser Jane Doe and the minister, Ann Lee": two people, each with a role
    other = max(tags.rfind(pair, start, comma) for pair in ANOTHER)
    start = max(start, other + 2) if other >= 0 else start
    owned = tags[max(0, start - 2) : start] == "C,"
    if owned:
        # "Jim Dole, the brother of the town’s mayor, Ann Lee": the inner role is hers
        start = tags.find("P", start, comma) + 1 or start
    for at in range(start, comma):
        if tags[at - 1 : at] == "G" and tags[comma] == ",":
            continue  # "When choosing a chair, Jane Doe"
        if tags[at] in "AD" or tags[at + 1] == "'":
            match = BEFORE_COMMA.fullmatch(tags, at, comma)
            if match is not None and _is_single(reading, at, comma, lexicon):
                first = _owner_start(tags, start, at)
                return _shown(name, first, comma, lexicon)
    return None


def _owner_start(tags: str, start: int, at: int) -> int:
    """The first token of the name that ends at a token: `Low Water’s director`."""
    while at > start and tags[at] == tags[at - 1] == "C":
        at -= 1
    return at


def _is_single(reading: Reading, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a phrase is that of one person: not `two people`, not `a chef’s hat`."""
    tags = reading.tags
    roles = [at for at in range(start, end) if tags[at] == "R" and tags[at + 1] != "'"]
    if reading.words[start] not in lexicon.language.number_words:
        return bool(roles)
    return bool(roles) and reading.words[roles[0]] not in lexicon.language.plural_roles


def role_behind(name: Name, lexicon: Lexicon) -> Role | None:
    """The role in an apposition: `Jane Doe, the mayor of Portville,`."""
    tags = name.reading.tags
    at = name.end
    if tags[at : at + 1] != ",":
        return None
    at += 1
    while tags[at : at + 2] in ("C,", "J,") and is_degree(name.reading, at, lexicon):
        at += 2  # "Jane Doe, MD, PhD, the head of the clinic"
    if age_follows(name) or _is_party(name, at):
        at += 2  # "Jane Doe, 61, a baker", "Jane Doe, R-Ohio, the chairwoman"
    match = PHRASE.match(tags, at)
    if match is None:
        return None
    end = match.end()
    if end < len(tags) and tags[end] not in ASIDE_ENDS:
        return None
    link = tags.find("P", at, end)
    role = tags.rfind("R", at, end if link < 0 else link)
    several = name.reading.words[role] in lexicon.language.plural_roles
    if several and lexicon.language.order == "fixed" and tags[at] in "AD":
        return None  # "Jane Doe, the voters and others"
    return _shown(name, at, end, lexicon)


def _is_party(name: Name, at: int) -> bool:
    """Whether party and state stand at a token, and a comma behind them."""
    reading = name.reading
    return reading.tags[at : at + 2] == "C," and bool(
        PARTY_TAG.fullmatch(reading.words[at])
    )


def _shown(name: Name, start: int, end: int, lexicon: Lexicon) -> Role | None:
    """The role between two tokens without its article."""
    reading, language = name.reading, lexicon.language
    while start < end and (
        reading.tags[start] in "ADm" or reading.words[start] in language.possessives
    ):
        start += 1
    return Role(reading.shown(start, end), reading, start, end) if start < end else None
