"""Sources without a verb of their own: `laut`, `nach Angaben`, `heißt es in`."""

from __future__ import annotations

from articlekit.find.free_phrases import (
    is_title,
    phrase_ending,
    phrase_from,
    skip_phrase,
)
from articlekit.find.guesses import is_role
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Report
from articlekit.find.reading import Reading
from articlekit.find.subjects import subject

__all__ = ["cited", "impersonal_source", "source", "source_before", "view"]

FARTHEST = 14
FARTHEST_BACK = 30
BESIDE_SO = (",", "Q", ")")
NEVER_BEHIND_SO = ("X", "V", "v", "N")


def source(reading: Reading, at: int, lexicon: Lexicon) -> Report | None:
    """The report of a phrase such as `laut` or `nach Angaben` at a token."""
    for phrase in lexicon.sources[reading.words[at]]:
        # "nach den Angaben" is "nach Angaben"
        inner = len(phrase) > 1 and reading.tags[at + 1 : at + 2] == "D"
        end = at + len(phrase) + inner
        found = (reading.words[at], *reading.words[at + 1 + inner : end])
        if found != phrase:
            continue
        speaker = (
            _named(reading, at, lexicon)
            if len(phrase) == 1
            else _owner(reading, end, lexicon)
        )
        if speaker is not None:
            return Report(at, end, "source", "source", speaker, "S")
    return None


def _owner(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Whose statement it is: `nach Angaben der Polizei`, `nach Angaben von Zeugen`."""
    linked = (
        reading.tags[at : at + 1] == "P" and reading.words[at] in lexicon.language.links
    )
    speaker = phrase_from(reading, at + linked, lexicon)
    if speaker is None or (not linked and reading.tags[at] not in "DC'JH"):
        return None
    return speaker


def _named(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The source behind a single word: `laut`, `so`, `nach` with a noun of speech."""
    tags, word, language = reading.tags, reading.words[at], lexicon.language
    speaker = phrase_from(reading, at + 1, lexicon)
    if speaker is None:
        title = tags[at + 1 : at + 2] == "Q" and is_title(reading, at + 1)
        # "laut „Morgenpost“"
        return Mention(reading, at + 1, at + 2, at + 2, "name") if title else None
    if word in language.adverbs:
        behind = tags[speaker.end : speaker.end + 1]
        beside = tags[at - 1 : at] in BESIDE_SO
        return speaker if beside and behind not in NEVER_BEHIND_SO else None
    if word in language.source_phrases_of_nouns:
        nouns = reading.words[speaker.start : speaker.core]
        speech = any(is_role(noun, language.speech_nouns) for noun in nouns)
        return speaker if speech else None
    return speaker


def view(reading: Reading, at: int, lexicon: Lexicon) -> Report | None:
    """Whose view a sentence gives: `Für den Verband ist das ein „Rückschritt“`."""
    speaker = phrase_from(reading, at + 1, lexicon)
    if speaker is None or speaker.kind == "pronoun":
        return None
    end = speaker.end
    if reading.words[end : end + 1] and reading.words[end] not in lexicon.language.be:
        return None
    if "Q" not in reading.tags[end : end + FARTHEST]:
        return None
    return Report(at, at + 1, "source", "source", speaker, "S")


def source_before(reading: Reading, at: int, lexicon: Lexicon) -> Report | None:
    """The report of a word such as `zufolge` behind its source."""
    speaker = phrase_ending(reading, at - 1, lexicon)
    if speaker is None:
        return None
    return Report(at, at + 1, "source", "source", speaker, "S")


def impersonal_source(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Where it is said: `hieß es in einer Mitteilung`."""
    tags, words, whence = reading.tags, reading.words, lexicon.language.whence
    for after in range(at + 1, min(at + FARTHEST, len(tags) - 1)):
        if tags[after] == "P" and words[after] in whence:
            return phrase_from(reading, after + 1, lexicon)
        if tags[after] in ".;:Q,":
            break
    for back in range(at - 1, max(-1, at - FARTHEST_BACK), -1):
        if tags[back] in ".;:Q,":
            break
        if tags[back] == "P" and words[back] in whence:
            return phrase_from(reading, back + 1, lexicon)
    return None


def cited(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Mention | None:
    """Who is cited: the subject of a passive, or the object of `zitiert`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    for back in range(at - 1, first - 1, -1):
        if tags[back] in ".;:":
            break
        if tags[back] == "X" and words[back] in language.passives:
            return subject(reading, back, first, lexicon)[1]
    found: list[Mention] = []
    after = at + 1
    stop = min(len(tags), at + FARTHEST)
    while after < stop and tags[after] not in ".:;Q":
        if tags[after] == "P":
            after = max(after + 1, skip_phrase(reading, after + 1, lexicon))
            continue
        phrase = phrase_from(reading, after, lexicon)
        if phrase is not None:
            found.append(phrase)
        after = after + 1 if phrase is None else phrase.end
    inverted = at == first or tags[at - 1] in ".,;:Q-("
    if inverted and len(found) > 1:
        return found[1]
    return found[0] if found else None
