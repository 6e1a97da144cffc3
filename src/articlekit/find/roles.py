"""What a story says a person is: roles before and behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name
from articlekit.find.reading import Reading

__all__ = ["age_follows", "roles"]

PHRASE = re.compile(r"[ADm]?[JmNRCHTE'g]{0,12}R(?:[PAD'JmNRCHT&EGga]{0,20}[NRCH])?")
"""A role with what hangs on it: `director of the music school`."""
ASIDE_ENDS = ",.;)w-Q:&"


def roles(name: Name, lexicon: Lexicon) -> Iterator[str]:
    """The roles that stand right before and right behind a name."""
    before = _before(name, lexicon)
    if before:
        yield before
    behind = _behind(name, lexicon)
    if behind:
        yield behind


def age_follows(name: Name) -> bool:
    """Whether an age stands behind a name, between commas: `Jane Doe, 61,`."""
    reading = name.reading
    tags, words, end = reading.tags, reading.words, name.end
    return (
        tags[end : end + 2] == ",m"
        and words[end + 1].isdigit()
        and len(words[end + 1]) <= 2
        and tags[end + 2 : end + 3] in (",", ".")
    )


def _before(name: Name, lexicon: Lexicon) -> str | None:
    reading = name.reading
    tags, words = reading.tags, reading.words
    start, end = name.phrase, name.start
    while start < end and tags[start] in "ADm":
        start += 1
    if start == end:
        return None
    if end - start == 1 and tags[start] == "H":
        return lexicon.language.titles[words[start]] and reading.shown(start, end)
    while (
        end > start
        and tags[end - 1] == "H"
        and not lexicon.language.titles[words[end - 1]]
    ):
        end -= 1
    if start == end or tags[end - 1] not in "HR":
        return None
    return reading.shown(start, end)


def _behind(name: Name, lexicon: Lexicon) -> str | None:
    """The role in an apposition: `Jane Doe, the mayor of Portville,`."""
    reading = name.reading
    tags = reading.tags
    at = name.end
    if tags[at : at + 1] != ",":
        return None
    at += 1
    if age_follows(name):
        at += 2
    match = PHRASE.match(reading.tags, at)
    if match is None:
        return None
    end = match.end()
    if tags[end : end + 1] not in ASIDE_ENDS and end < len(tags):
        return None
    while (
        at < end
        and tags[at] in "ADm"
        and reading.words[at] not in lexicon.language.possessives
    ):
        at += 1
    return reading.shown(at, end) if at < end else None
