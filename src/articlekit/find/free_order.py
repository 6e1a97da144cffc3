"""Reporting verbs and their speakers where a subject may follow its verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Relation, Report
from articlekit.find.reading import Reading
from articlekit.find.sources import (
    cited,
    impersonal_source,
    source,
    source_before,
    view,
)
from articlekit.find.subjects import agent, main_subject, subject, subject_after

__all__ = ["reports", "sentence_starts"]

BORDER = re.compile("[.Q]")
"""What may end a sentence."""

BOUNDARY = ".,;:Q-("
FARTHEST = 14
FARTHEST_PARTICLE = 60
LONGEST_SENTENCE = 120
SPEECH_ENDS = ".!?…"
GOES_ON = tuple(",VXS.:-")
"""Behind a quoted sentence, these go on with the sentence around it."""
PARTICLE_ENDS = ("", *",.;:Q&-)P")


def sentence_starts(reading: Reading) -> list[int]:
    """For each token, the first token of its sentence."""
    starts: list[int] = []
    start = 0
    tags = reading.tags
    quotes = iter(reading.stretches)
    for match in BORDER.finditer(tags):
        at = match.start()
        if match.group() == "Q":
            ended = reading.text[next(quotes).end - 1] in SPEECH_ENDS
            if not ended or tags[at + 1 : at + 2] in GOES_ON:
                continue
        starts += [start] * (at + 1 - start)
        start = at + 1
    starts += [start] * (len(tags) - start)
    return starts


def reports(reading: Reading, firsts: Sequence[int], lexicon: Lexicon) -> list[Report]:
    """Every reporting verb and source phrase of a paragraph, with its speaker."""
    language, tags = lexicon.language, reading.tags
    openings, behind = lexicon.sources, language.source_markers_behind
    found: list[Report] = []
    for at, word in enumerate(reading.words):
        letter, report = tags[at], None
        if word in openings:
            report = source(reading, at, lexicon)
        elif word in behind:
            report = source_before(reading, at, lexicon)
        elif word in language.views and tags[at - 1 : at] in ("", "."):
            report = view(reading, at, lexicon)
        elif word in language.clause_nouns and tags[at : at + 2] == "N,":
            first = max(firsts[at], at - LONGEST_SENTENCE)
            report = _noun(reading, at, first, lexicon)
        if report is None and letter in "VgEu":
            first = max(firsts[at], at - LONGEST_SENTENCE)
            report = _verb(reading, at, first, lexicon)
        if report is not None:
            found.append(report)
    found += tuple(_unknown_verbs(reading, firsts, found, lexicon))
    return sorted(found, key=lambda report: report.cue)


def _verb(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of a verb, if it is one of speech."""
    letter, word, language = reading.tags[at], reading.words[at], lexicon.language
    if language.capital_nouns and _is_attribute(reading.tags, at, first):
        return None
    if word in language.cue_participles and (
        letter != "V"
        or _is_helped(reading.tags, at, first, far=not language.adjectives_follow)
    ):
        return _participle(reading, at, first, lexicon)
    if letter == "V" and _has_particle(reading, at, lexicon):
        return _finite(reading, at, first, lexicon)
    if letter == "u" and word in language.cue_infinitives:
        return _plain(reading, at, first, lexicon)
    return None


def _is_attribute(tags: str, at: int, first: int) -> bool:
    """Whether a verb form stands before a noun as an adjective: `der bekannten Bar`."""
    if tags[at + 1 : at + 2] not in ("N", "R", "J", "C") or at == first:
        return False
    before = tags[at - 1]
    return before in "PJ" or (
        before == "D" and at - 1 > first and tags[at - 2] in "PNRCvXVa"
    )


def _noun(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of a noun with a clause: `vertrat die Ansicht, dass …`."""
    if reading.tags[at + 2 : at + 3] != "t":
        return None
    speaker = main_subject(reading, first, at, lexicon)
    if speaker is None or speaker.end > at:
        return None
    return Report(at, at + 1, "voice", "same", speaker, "n")


def _report(
    reading: Reading,
    at: int,
    relation: Relation,
    speaker: Mention | None,
    lexicon: Lexicon,
) -> Report:
    language, word = lexicon.language, reading.words[at]
    kind = language.cues.get(word) or language.cue_participles.get(word) or "voice"
    # a participle with its auxiliary reports like a finite verb, a plain form
    # like a gerund
    form = "g" if reading.tags[at] == "u" else "V"
    return Report(at, at + 1, kind, relation, speaker, form)


def _says_nothing(speaker: Mention, lexicon: Lexicon) -> bool:
    """Whether a subject is the `es` of `es heißt`."""
    word = speaker.reading.words[speaker.start]
    return speaker.kind == "pronoun" and word in lexicon.language.empty_subjects


def _has_particle(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb that needs a particle has it at the end of its clause."""
    needed = lexicon.language.separable.get(reading.words[at])
    if needed is None or "" in needed:
        return True
    tags, words = reading.tags, reading.words
    for after in range(at + 1, min(len(tags), at + FARTHEST_PARTICLE)):
        if words[after] in needed and tags[after + 1 : after + 2] in PARTICLE_ENDS:
            return True
        if tags[after] in ".;":
            break
    return False


def _is_helped(tags: str, at: int, first: int, *, far: bool) -> bool:
    """Whether an auxiliary stands before a verb: `a dit`, `hatte gestern betont`."""
    back = at - 1
    if far and tags[at + 1 : at + 2] in ("", *BOUNDARY):
        while back >= first and (
            tags[back] not in ".,;:-(VXvtw" or tags[back : back + 2] == "-&"
        ):
            back -= 1
    else:
        while back >= first and tags[back] in "ap":
            back -= 1
    return back >= first and tags[back] == "X"


def _finite(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report:
    """The report of a finite verb."""
    word, language = reading.words[at], lexicon.language
    if word in language.citing:
        speaker = cited(reading, at, first, lexicon)
        return _report(reading, at, "agent", speaker, lexicon)
    relation, speaker = subject(reading, at, first, lexicon)
    if word in language.impersonal_cues:
        relation = "source"
        somewhere = impersonal_source(reading, at, lexicon)
        if somewhere is not None:
            speaker = somewhere
        elif speaker is not None and speaker.kind == "pronoun":
            speaker = None
    if speaker is not None and _says_nothing(speaker, lexicon):
        speaker = None
    return _report(reading, at, relation, speaker, lexicon)


def _plain(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report:
    """The report of a plain form or gerund: that of whoever the sentence is about."""
    tags = reading.tags
    if tags[max(0, at - 2) : at] == "Xp":  # "peut-on lire dans"
        speaker = impersonal_source(reading, at, lexicon)
        return _report(reading, at, "source", speaker, lexicon)
    end = min(len(tags), at + LONGEST_SENTENCE)
    speaker = main_subject(reading, first, end, lexicon)
    return _report(reading, at, "same", speaker, lexicon)


def _participle(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Report | None:
    """The report of a participle: of a perfect tense, or of a passive."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    after = at + 1
    while tags[after : after + 1] == "X":
        after += 1
    last = after > at + 1  # "…, wie er gesagt hatte"
    helper = at if last else _helper(tags, at, first)
    if helper is None:
        return None
    helpers = words[at + 1 : after] if last else [words[helper]]
    reflexive = not last and tags[helper - 1 : helper] == "o"
    if not reflexive and not language.passives.isdisjoint(helpers):
        by = agent(reading, first if last else helper, at, lexicon)
        by = by or agent(reading, at, at + FARTHEST, lexicon)
        return _report(reading, at, "agent" if by else "passive", by, lexicon)
    relation, speaker = subject(reading, helper, first, lexicon)
    if relation == "after" and not last and language.adjectives_follow:
        # "a dit le maire": the subject stands behind the whole verb
        inner = tags.find("p", helper, at)
        speaker = subject_after(reading, inner if inner >= 0 else at + 1, lexicon)
    if speaker is not None and _says_nothing(speaker, lexicon):
        relation, speaker = "source", impersonal_source(reading, helper, lexicon)
    return _report(reading, at, relation, speaker, lexicon)


def _helper(tags: str, at: int, first: int) -> int | None:
    """The nearest auxiliary before a participle."""
    for back in range(at - 1, first - 1, -1):
        if tags[back] == "X":
            return back
        if tags[back] in ".;:":
            break
    return None


def _unknown_verbs(
    reading: Reading, firsts: Sequence[int], found: Sequence[Report], lexicon: Lexicon
) -> Iterator[Report]:
    """The verbs of sentences that quote somebody with no verb of speech."""
    spoken = {firsts[report.cue] for report in found if report.speaker is not None}
    for quote in reading.quotes:
        first = firsts[quote]
        if first not in spoken:
            spoken.add(first)
            report = _first_verb(reading, first, firsts, lexicon)
            if report is not None:
                yield report


def _first_verb(
    reading: Reading, first: int, firsts: Sequence[int], lexicon: Lexicon
) -> Report | None:
    """The first finite verb of a sentence whose subject could speak."""
    tags = reading.tags
    at = first
    while at < min(len(tags), first + LONGEST_SENTENCE) and firsts[at] == first:
        if reading.words[at] in lexicon.language.reported_mood and tags[at] in "vX":
            return None
        fits = tags[at] in "vX" and (at == first or tags[at - 1] != "P")
        if fits and not (
            lexicon.language.capital_nouns and _is_attribute(tags, at, first)
        ):
            relation, speaker = subject(reading, at, first, lexicon)
            able = speaker is not None and not _says_nothing(speaker, lexicon)
            if speaker and able and (tags[at] == "v" or speaker.kind != "thing"):
                return Report(at, at + 1, "voice", relation, speaker, "v")
        at += 1
    return None
