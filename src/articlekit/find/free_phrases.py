"""Noun phrases in languages whose subjects stand on either side of their verbs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, MentionKind
from articlekit.find.reading import Reading

__all__ = [
    "can_be_subject",
    "is_title",
    "main_clause",
    "phrase_ending",
    "phrase_from",
    "phrases",
    "skip_phrase",
]

BEFORE_NOUN = re.compile(
    r"p|[D']{0,2}(?:[Jm]|a(?=[Jm])|E(?=[JNRC])){0,30}T?(?:[NRCH]{1,30}m?(?![NRCHT])|Q|(?<=[DJ])J)"
)
"""A noun phrase whose adjectives all stand before the noun."""

AFTER_NOUN = re.compile(
    r"p|[D']{0,2}[JmE]{0,30}(?:[NRCH]|C[P]C|Q)(?:[NRCHJ]|E(?![PD,])){0,30}|D(?=[vVX])"
)
"""A noun phrase whose adjectives may follow."""

BEGINNING = re.compile("[DpNRCHJm']")
"""Letters with which a phrase may begin."""

ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+")
"""A paper on the web: `sundkurier.example`."""

BEHIND_ALONE = ("", *"vVX.,;:")
LONGEST_TITLE = 5
LONGEST_BRACKET = 5
FARTHEST_BACK = 30
LONGEST_OPENING = 60
MAIN_VERB = re.compile("[^.;:]*?,[vVX]")
"""The first verb right behind a comma."""
MOST_LINKS = 4
NO_LINK = ("T", "p", "m")
BEHIND_APPOSITION = ("", *",.:;(TQPVa-")


def is_title(reading: Reading, at: int) -> bool:
    """Whether quoted words look like the name of a paper or a ship."""
    stretch = reading.stretches[bisect_left(reading.quotes, at)]
    words = reading.text[stretch.start : stretch.end]
    if ADDRESS.fullmatch(words):
        return True
    return (
        words.count(" ") < LONGEST_TITLE
        and words[0].isupper()
        and words[-1] not in ".,!?…"
    )


def _core(reading: Reading, at: int, lexicon: Lexicon) -> int | None:
    """Behind the noun of the phrase that begins at a token."""
    pattern = AFTER_NOUN if lexicon.language.adjectives_follow else BEFORE_NOUN
    match = pattern.match(reading.tags, at)
    if match is None or match.end() == at:
        return None
    end = match.end()
    last = end - 1
    tags = reading.tags
    if tags[last] == "Q":
        if last > at and is_title(reading, last):
            return end
        return last if last > at and tags[last - 1] in "NRC" else None
    titled = lexicon.language.capital_nouns and tags[last : end + 1] == "NQ"
    return end + 1 if titled and is_title(reading, end) else end


def phrase_from(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase that begins at a token, with what hangs on its noun."""
    tags = reading.tags
    core = _core(reading, at, lexicon)
    if core is None:
        if not _stands_alone(reading, at, lexicon):
            return None
        return _mention(reading, at, at + 1, at + 1, lexicon)  # "Einige sagten"
    if tags[at] == "p":
        return _mention(reading, at, core, core, lexicon)
    end = core
    for _ in range(MOST_LINKS):
        after = _hung_on(reading, end, lexicon)
        if after is None:
            break
        end = after
    if tags[end : end + 1] == "," and "C" not in tags[at:core]:
        name = _apposed_name(reading, at, core, end, lexicon)
        if name is not None:
            core = end = name
    return _mention(reading, at, core, end, lexicon)


def _stands_alone(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a determiner is a phrase by itself: `Einige sagten`."""
    return (
        reading.tags[at : at + 1] == "D"
        and reading.words[at] in lexicon.language.plural_determiners
        and reading.tags[at + 1 : at + 2] in BEHIND_ALONE
    )


def _apposed_name(
    reading: Reading, at: int, core: int, end: int, lexicon: Lexicon
) -> int | None:
    """Behind the name in `der Vorsitzende des Verbands, Stefan Sporn`."""
    tags = reading.tags
    name = _core(reading, end + 1, lexicon)
    if name is None or tags[name - 1] != "C" or tags[end + 1] not in "CHRDJ":
        return None
    if tags[name : name + 1] not in BEHIND_APPOSITION:
        return None
    if reading.words[end + 1] in lexicon.language.oblique:
        return None
    named = (
        "R" in tags[at:core] or tags[name - 2 : name] == "CC" or tags[end + 1] == "R"
    )
    return name if named else None


def _hung_on(reading: Reading, end: int, lexicon: Lexicon) -> int | None:
    """Behind a genitive, a linked phrase or a short bracket that stands at a token."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    letter = tags[end : end + 1]
    if not letter:
        return None
    if letter == "D" and words[end] in language.genitives and tags[end - 1] in "NRCQ":
        core = _core(reading, end, lexicon)
        # a name takes no genitive: "sagte Merkel der Zeitung"
        if core is not None and (tags[end - 1] != "C" or words[end] == "des"):
            return core
    elif letter == "P" and words[end] in language.links:
        if tags[end + 1 : end + 2] == "Q" and is_title(reading, end + 1):
            return end + 2  # "die Sprecherin von „Offene Tür“"
        if tags[end + 1 : end + 2] not in NO_LINK:
            return _core(reading, end + 1, lexicon)
    elif letter == "(":
        close = tags.find(")", end, end + LONGEST_BRACKET + 2)
        if close > 0 and not any(x in "VvXQ" for x in tags[end:close]):
            return close + 1
    return None


def _mention(
    reading: Reading, start: int, core: int, end: int, lexicon: Lexicon
) -> Mention:
    tags, words, language = reading.tags, reading.words, lexicon.language
    kind: MentionKind = "thing"
    inner = tags[start:core]
    head = core
    if tags[start] == "p" and core == start + 1:
        kind = "pronoun"
    elif "C" in inner:
        kind = "name"
        head = start + inner.rindex("C") + 1
    elif "R" in inner:
        head = start + inner.rindex("R") + 1
        kind = "plural" if words[head - 1] in language.plural_roles else "role"
    elif inner == "D" or not language.plural_roles.isdisjoint(words[start:core]):
        kind = "plural"
    return Mention(reading=reading, start=start, end=end, core=head, kind=kind)


def can_be_subject(mention: Mention, lexicon: Lexicon) -> bool:
    """Whether the first word allows a phrase to be a subject."""
    reading, language = mention.reading, lexicon.language
    first = reading.words[mention.start]
    if first in language.oblique and reading.tags[mention.start] != "H":
        return False
    ending = language.oblique_with.get(first)
    after = mention.start + 1
    if ending is None or mention.core <= after + 1:
        return True
    return reading.tags[after] != "J" or not reading.words[after].endswith(ending)


def skip_phrase(reading: Reading, at: int, lexicon: Lexicon) -> int:
    """Behind the noun phrase at a token, or the token itself if there is none."""
    found = phrase_from(reading, at, lexicon)
    return at if found is None else found.end


def phrase_ending(reading: Reading, last: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase that ends with a token, with the nouns it hangs on."""
    tags = reading.tags
    stop = max(-1, last - FARTHEST_BACK)
    best = None
    at = last
    while at > stop:
        if tags[at] in ".;:VvX" or (tags[at] == "Q" and at < last):
            break
        if tags[at] in "DpNRCHJm'E" and (at == 0 or tags[at - 1] not in "DJm'"):
            found = phrase_from(reading, at, lexicon)
            if found is not None and found.end == last + 1:
                best = found
        at -= 1
    return best


def main_clause(reading: Reading, first: int) -> int:
    """Where the main clause of a sentence begins: behind `Als er kam,` at its verb."""
    tags = reading.tags
    if tags[first : first + 1] != "s":
        return first
    match = MAIN_VERB.match(tags, first, first + LONGEST_OPENING)
    return first if match is None else match.end() - 1


def phrases(reading: Reading, lexicon: Lexicon) -> Iterator[Mention]:
    """The phrases of a paragraph that could be a speaker, in reading order."""
    end = 0
    for match in BEGINNING.finditer(reading.tags):
        at = match.start()
        if at < end:
            continue
        found = phrase_from(reading, at, lexicon)
        if found is not None:
            if found.kind != "thing" and (
                reading.words[at] not in lexicon.language.empty_subjects
            ):
                yield found
            end = found.end
