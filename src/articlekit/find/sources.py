"""Sources without a verb of their own: `laut`, `nach Angaben`, `heißt es in`."""

from __future__ import annotations

import re

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
from articlekit.find.subjects import main_subject, subject

__all__ = [
    "cited",
    "document",
    "impersonal_source",
    "medium_in_front",
    "source",
    "source_before",
    "source_in_front",
    "view",
    "written",
]

FARTHEST = 14
FARTHEST_BACK = 30
RELATIVE = re.compile("D[QpPvVX]")
"""A relative pronoun and what stands behind it: `denen „Halt“ stand`."""

LEADING = re.compile("[^.;:VvX]{0,20}:Q")
"""What leads to words behind a colon: `steht in dem Brief der Satz: „…“`."""

FARTHEST_DOCUMENT = 50
NEAR = 6
OPINION_ENDS = tuple("XvVQPaDJNRC")
"""What goes on behind `seiner Ansicht nach`."""

BESIDE_SO = (",", "Q", ")")
NEVER_BEHIND_SO = ("X", "V", "v", "N")


def source(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of a phrase such as `laut` or `nach Angaben` at a token."""
    if (
        reading.words[at + 1 : at + 2]
        and reading.words[at + 1] in lexicon.language.signs.own
    ):
        return _own(reading, at, first, lexicon)
    for phrase in lexicon.sources[reading.words[at]]:
        # "nach den ersten Angaben" is "nach Angaben"
        inner = 0
        while len(phrase) > 1 and reading.tags[at + 1 + inner : at + 2 + inner] in (
            "D",
            "J",
        ):
            inner += 1
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
    return _opinion(reading, at, first, lexicon)


def _opinion(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of `nach` behind a noun of speech: `Ihrer Ansicht nach ist …`.

    Only where it opens its sentence, `die Berichte nach Holm` are no source, or with
    an owner: `, bei dem es sich ihrer Ansicht nach um …`.
    """
    language, tags = lexicon.language, reading.tags
    if reading.words[at] not in language.source_phrases_of_nouns:
        return None
    if at < first + 2 or tags[at + 1 : at + 2] not in OPINION_ENDS:
        return None
    speaker = phrase_ending(reading, at - 1, lexicon)
    if speaker is None:
        return None
    owned = reading.words[speaker.start] in language.possessives
    owned = owned and reading.words[speaker.start] in language.oblique_with
    if speaker.start != first and not owned:
        return None
    if not owned and tags[at + 1] not in "XvV":
        return None
    nouns = reading.words[speaker.start : speaker.end]
    if not any(is_role(noun, language.speech_nouns) for noun in nouns):
        return None
    return Report(at, at + 1, "source", "source", speaker, "S")


def _own(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of `nach eigenen Angaben`: that of whoever the sentence is about."""
    noun = reading.words[at + 2 : at + 3]
    if not noun or not is_role(noun[0], lexicon.language.speech_nouns):
        return None
    stop = min(len(reading.tags), at + FARTHEST_BACK)
    speaker = main_subject(reading, first, stop, lexicon)
    return Report(at, at + 3, "source", "same", speaker, "S")


def owner_behind(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The owner of a noun, right behind it: `der Rat` in `die Forderung des Rates`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    linked = tags[at : at + 1] == "P" and words[at] in language.agents
    if linked or (tags[at : at + 1] == "D" and words[at] in language.genitives):
        return phrase_from(reading, at + linked, lexicon)
    return None


def opens_clause(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a comma opens a reported clause: `, dass es regne`, `, es sei spät`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    if tags[at : at + 1] == "Q" or tags[at : at + 2] == ":Q":
        return True
    if tags[at : at + 1] != ",":
        return False
    if tags[at + 1 : at + 2] == "t":
        return True
    end = at + 1
    while end < len(tags) and tags[end] not in ",;:." and end < at + FARTHEST_BACK:
        end += 1
    clause = words[at + 1 : end]
    return not (
        language.reported_mood.isdisjoint(clause)
        and language.hinted_mood.isdisjoint(clause)
    )


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
    speaker = phrase_ending(reading, _before_time(reading, at) - 1, lexicon)
    if speaker is None:
        return None
    return Report(at, at + 1, "source", "source", speaker, "S")


def _before_time(reading: Reading, at: int) -> int:
    """The token before which a time begins: `ersten Angaben vom Mittwoch zufolge`."""
    tags = reading.tags
    if tags[at - 1 : at] != "T":
        return at
    back = at - 1
    while back > 0 and tags[back] in "TDJm":
        back -= 1
    return back if tags[back] == "P" and back else at


def impersonal_source(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Where it is said: `hieß es in einer Mitteilung`, `In einem Brief steht`."""
    tags, words, whence = reading.tags, reading.words, lexicon.language.whence
    for after in range(at + 1, min(at + FARTHEST, len(tags) - 1)):
        if tags[after] == "P" and words[after] in whence:
            return phrase_from(reading, after + 1, lexicon)
        if tags[after] in ".;:Q,":
            break
    return source_in_front(reading, at, lexicon)


def medium_in_front(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Where a passive says that something was said: `wurde in der Presse genannt`."""
    found = source_in_front(reading, at, lexicon)
    if found is None:
        return None
    language, noun = lexicon.language, reading.words[found.head]
    spoken = is_role(noun, language.signs.documents) or is_role(
        noun, language.signs.media
    )
    return found if spoken or reading.tags[found.head] == "Q" else None


def source_in_front(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The first phrase of a clause before its verb: `In einem Brief vom Mai heißt es`.

    A relative clause may stand between: `In dem Brief, der gestern kam, heißt es`.
    """
    tags, words, language = reading.tags, reading.words, lexicon.language
    relative = tags[max(0, at - 1) : at] == ","
    best = None
    for back in range(at - 1 - relative, max(-1, at - FARTHEST_BACK), -1):
        if tags[back] in ".;:" or (tags[back] == "Q" and back < at - 1):
            break
        if tags[back] == ",":
            opens = tags[back + 1] in "wP" or words[back + 1] in (
                language.relative_articles
            )
            if not relative or not opens:
                break
            relative = False
        elif not relative and tags[back] == "P" and words[back] in language.whence:
            found = phrase_from(reading, back + 1, lexicon)
            bare = found is None or RELATIVE.match(tags, back + 1) is not None
            if bare and tags[back - 1 : back] == ",":
                # "ein Brief, in dem es heißt"
                found = phrase_ending(reading, back - 2, lexicon)
            best = found or best
    return None if relative else best


def written(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of words that stand somewhere: `Auf dem Schild steht „Halt“`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    verb = at
    if words[at - 1 : at] and words[at - 1] in language.infinitive_marks:
        while verb > first and tags[verb] != "X":  # "war zu lesen"
            verb -= 1
    near = "Q" in tags[max(first, at - NEAR) : at + NEAR]
    leads = LEADING.match(tags, at + 1) is not None
    near = near or leads
    if not near or (verb == at and tags[at - 1 : at] in ("C", "R", "p")):
        return None
    speaker = source_in_front(reading, verb, lexicon)
    if leads and speaker is None:  # "Es steht in dem Brief der Satz: „…“"
        speaker = impersonal_source(reading, at, lexicon)
    speaker = speaker or document(reading, first, lexicon)
    if speaker is None:
        return None
    return Report(at, at + 1, "write", "source", speaker, "V")


def document(reading: Reading, first: int, lexicon: Lexicon) -> Mention | None:
    """What `darin` or `darauf` means in a sentence: a letter, a banner before it."""
    language, words = lexicon.language, reading.words
    if language.signs.pointers.isdisjoint(words[first : first + NEAR]):
        return None
    for at in range(first - 1, max(-1, first - FARTHEST_DOCUMENT), -1):
        if reading.tags[at] in "NR" and is_role(words[at], language.signs.documents):
            found = phrase_ending(reading, at, lexicon)
            return found or Mention(reading, at, at + 1, at + 1, "thing")
    return None


def cited(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Mention | None:
    """Who is cited: the subject of a passive, or the object of `zitiert`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    if words[at + 1 : at + 2] and words[at + 1] in language.passives:
        return subject(reading, at, first, lexicon)[1]  # "wie Lau zitiert wird"
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
