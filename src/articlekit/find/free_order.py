"""Reporting verbs and their speakers where a subject may follow its verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from articlekit.find.free_phrases import can_be_subject, main_clause, phrase_from
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Relation, Report
from articlekit.find.reading import Reading
from articlekit.find.sources import (
    cited,
    document,
    impersonal_source,
    medium_in_front,
    opens_clause,
    owner_behind,
    source,
    source_before,
    source_in_front,
    view,
    written,
)
from articlekit.find.subjects import agent, main_subject, subject, subject_after

__all__ = ["reports", "sentence_starts"]

BORDER = re.compile("[.Q]")
"""What may end a sentence."""

BOUNDARY = ".,;:Q-("
DESCRIBING = "DJmaEv"
"""What may stand between `für` and quoted words: `für einen angeblich neuen „X“`."""

CLAUSE = re.compile("[^.;:,]{0,40}")
CLAUSE_ENDS = re.compile("[.;:VvX]")
FARTHEST_JUDGED = 20
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
            if at + 1 < len(tags) and reading.text[reading.starts[at + 1]].islower():
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
            report = source(reading, at, firsts[at], lexicon)
        elif word in behind:
            report = source_before(reading, at, lexicon)
        elif word in language.views and tags[at - 1 : at] in ("", "."):
            report = view(reading, at, lexicon)
        elif letter == "N" and word in language.clause_nouns:
            first = max(firsts[at], at - LONGEST_SENTENCE)
            report = _noun(reading, at, first, lexicon)
        elif letter == "N" and word in language.signs.talk_nouns:
            report = _talk(reading, at, firsts[at], lexicon)
        elif word in language.signs.written and letter in "vV":
            report = written(reading, at, firsts[at], lexicon)
        if report is None and letter in "VgEuvJ":
            first = max(firsts[at], at - LONGEST_SENTENCE)
            if letter in "VgEu":
                report = _verb(reading, at, first, lexicon)
            if report is None and word in language.signs.judging and reading.quotes:
                report = _judgement(reading, at, first, lexicon)
        if report is not None:
            found.append(report)
    found += tuple(_named_by_colon(reading, lexicon))
    found += tuple(_unknown_verbs(reading, firsts, found, lexicon))
    return sorted(found, key=lambda report: report.cue)


def _verb(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of a verb, if it is one of speech."""
    letter, word, language = reading.tags[at], reading.words[at], lexicon.language
    if language.capital_nouns and _is_attribute(reading.tags, at, first):
        return None
    if letter == "V" and word in language.citing:
        return _finite(reading, at, first, lexicon)
    partners = language.cue_partners.get(word)
    if partners is not None and (not at or reading.words[at - 1] not in partners):
        return None
    if word in language.cue_participles and (
        letter != "V"
        or _is_helped(reading.tags, at, first, far=not language.adjectives_follow)
    ):
        return _participle(reading, at, first, lexicon)
    if letter == "V" and _has_particle(reading, at, lexicon):
        if at > first and reading.words[at - 1] in language.infinitive_marks:
            return _infinitive(reading, at, first, lexicon)
        return _finite(reading, at, first, lexicon)
    if letter == "u" and word in language.cue_infinitives:
        return _plain(reading, at, first, lexicon)
    return None


def _is_attribute(tags: str, at: int, first: int) -> bool:
    """Whether a verb form stands before a noun as an adjective: `der bekannten Bar`."""
    if tags[at + 1 : at + 2] not in ("N", "R", "J", "C") or at == first:
        return False
    before = tags[at - 1]
    if before == "m" and at - 2 >= first and tags[at - 2] == "D":
        return True  # "ihr 2009 veröffentlichter Roman"
    return before in "PJ" or (
        before == "D" and at - 1 > first and tags[at - 2] in "PNRCvXVa"
    )


def _noun(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of a noun with a clause: `vertrat die Ansicht, dass …`.

    Where the noun has an owner, it is that one's: `die Forderung des Rates, …`.
    """
    owner = owner_behind(reading, at + 1, lexicon)
    end = at + 1 if owner is None else owner.end
    if not opens_clause(reading, end, lexicon):
        return None
    if owner is not None:
        return Report(at, at + 1, "voice", "owner", owner, "n")
    verb = at - 1
    while verb >= first and reading.tags[verb] not in "vVX,;:":
        verb -= 1
    if verb >= first and reading.tags[verb] in "vVX":
        speaker = subject(reading, verb, first, lexicon)[1]
    else:
        speaker = main_subject(reading, first, at, lexicon)
    relation: Relation = "same"
    if speaker is None or speaker.end > at:
        # "In der Zeitung fand sich die Feststellung „…“"
        quoted = reading.tags[end : end + 1] == "Q"
        speaker = source_in_front(reading, verb, lexicon) if quoted else None
        relation = "source"
    if speaker is None or _says_nothing(speaker, lexicon):
        return None
    return Report(at, at + 1, "voice", relation, speaker, "n")


def _judgement(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Report | None:
    """The report of a verb that quotes a judgement: `sieht darin einen „Fehler“`."""
    tags, words = reading.tags, reading.words
    marks = lexicon.language.signs.judging[words[at]]
    nearest = bisect_left(reading.quotes, at)
    for quote in reading.quotes[max(0, nearest - 1) : nearest + 1]:
        if not first <= quote < at + FARTHEST_JUDGED:
            continue
        low, high = sorted((at, quote))
        back = quote - 1
        while back > first and tags[back] in DESCRIBING and words[back] not in marks:
            back -= 1
        # "für einen „Fehler“ hält", but no verb of another clause
        if words[back] in marks and not CLAUSE_ENDS.search(tags, low + 1, high):
            if tags[at] == "E" and _is_helped(tags, at, first, far=True):
                return _participle(reading, at, first, lexicon)
            relation, speaker = subject(reading, at, first, lexicon)
            if speaker is not None and _says_nothing(speaker, lexicon):
                speaker = None
            return Report(at, at + 1, "call", relation, speaker, "V")
    return None


def _talk(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report | None:
    """The report of a noun of talk: `In dem Brief war von einem „Erfolg“ die Rede`."""
    tags, words = reading.tags, reading.words
    helper = at + 1 if tags[at + 1 : at + 2] == "X" else _helper(tags, at, first)
    article = lexicon.language.signs.talk_nouns[words[at]]
    if helper is None or words[helper] not in lexicon.language.be:
        return None
    if words[at - 1] != article:
        return None
    if lexicon.language.agents.isdisjoint(words[first:at]):
        return None
    speaker = source_in_front(reading, helper, lexicon)
    return Report(at, at + 1, "voice", "source", speaker, "n")


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
    end = at + 1
    lends = word in language.signs.lending and end < len(reading.words)
    if lends and reading.words[end] in language.signs.lent:
        end += 1  # "fait savoir"
    return Report(at, end, kind, relation, speaker, form)


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
    if words[at - 1] in needed and tags[at + 1 : at + 2] in PARTICLE_ENDS and at:
        return True  # "wie die Polizei bekannt gab"
    for after in range(at + 1, min(len(tags), at + FARTHEST_PARTICLE)):
        if words[after] in needed and tags[after + 1 : after + 2] in PARTICLE_ENDS:
            return True
        if tags[after] in ".;":
            break
    return False


def _is_helped(tags: str, at: int, first: int, *, far: bool) -> bool:
    """Whether an auxiliary stands before a verb: `a dit`, `hatte gestern betont`."""
    back = at - 1
    if far and tags[at + 1 : at + 2] == "X":
        return True  # "bezeichnet worden"
    if far and tags[at + 1 : at + 2] in ("", *BOUNDARY):
        while back >= first and (
            tags[back] not in ".,;:-(VXvtw"
            or tags[back : back + 2] == "-&"
            or (tags[back] == "," and tags[back + 1] in "NJ")  # a list of nouns
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
        somewhere = somewhere or document(reading, first, lexicon)
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


def _infinitive(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Report:
    """The report of a plain form behind `zu`: that of whoever the sentence is about."""
    speaker = main_subject(reading, first, at - 1, lexicon)
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
        if by is None and tags[first] == "P":  # "Von dem Minister wurde das …"
            by = agent(reading, first, first + 1, lexicon)
        by = by or agent(reading, at, at + FARTHEST, lexicon)
        calls = language.cue_participles.get(words[at]) == "call"
        medium = None
        if by is None and calls:
            medium = medium_in_front(reading, at, lexicon)
        if medium is not None:
            return _report(reading, at, "source", medium, lexicon)
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


def _named_by_colon(reading: Reading, lexicon: Lexicon) -> Iterator[Report]:
    """The names right before a colon: `Ina Lau, Leiterin des Amtes: „Nein.“`."""
    if not lexicon.language.capital_nouns:
        return
    tags = reading.tags
    for quote in reading.quotes:
        colon = quote - 1
        if colon < 1 or tags[colon] != ":":
            continue
        first = colon
        while first > 0 and tags[first - 1] not in ".;:QvVX&":
            first -= 1
        if first and tags[first - 1] in "vVX":
            continue
        speaker = phrase_from(reading, first, lexicon)
        if speaker is None or speaker.kind not in {"name", "role"}:
            continue
        if speaker.end != colon and not _is_aside(tags[speaker.end : colon]):
            continue
        if can_be_subject(speaker, lexicon):
            yield Report(colon, colon + 1, "say", "before", speaker, ":")


def _is_aside(tags: str) -> bool:
    """Whether words behind a name only tell more of it: `, Leiterin des Amtes`."""
    return tags[:1] in (",", "(") and set(tags) <= set("(),DJNRCPmH'&")


def _is_reporting_mood(word: str, lexicon: Lexicon) -> bool:
    """Whether a verb form tells what another says: `sei`, `hätten`."""
    language = lexicon.language
    hinted = word in language.hinted_mood and word not in language.doubtful_mood
    return word in language.reported_mood or hinted


def _is_silent(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether the subject of a verb says nothing: `gilt als`, `wird … genannt`."""
    language, tags, words = lexicon.language, reading.tags, reading.words
    if words[at] in language.signs.silent:
        return True
    if not language.signs.silent or words[at] not in language.passives:
        return False
    clause = CLAUSE.match(tags, at + 1)
    return clause is not None and any(
        words[token] in language.cue_participles or tags[token] == "E"
        for token in range(*clause.span())
    )


def _first_verb(
    reading: Reading, first: int, firsts: Sequence[int], lexicon: Lexicon
) -> Report | None:
    """The first finite verb of a sentence whose subject could speak."""
    tags = reading.tags
    at = main_clause(reading, first)
    while at < min(len(tags), first + LONGEST_SENTENCE) and firsts[at] == first:
        if tags[at] in "vX" and _is_reporting_mood(reading.words[at], lexicon):
            return None
        fits = tags[at] in "vVX" and (at == first or tags[at - 1] != "P")
        if fits and not (
            lexicon.language.capital_nouns and _is_attribute(tags, at, first)
        ):
            relation, speaker = subject(reading, at, first, lexicon)
            able = speaker is not None and not _says_nothing(speaker, lexicon)
            able = able and not _is_silent(reading, at, lexicon)
            if speaker and able and (tags[at] in "vV" or speaker.kind != "thing"):
                return Report(at, at + 1, "voice", relation, speaker, "v")
        at += 1
    return None
