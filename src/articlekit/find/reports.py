"""Verbs of speech and their speakers: who says something, as the grammar has it."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from articlekit.find.fixed_subjects import (
    Cue,
    before_asides,
    main_subject,
    nearest_subject,
    subject_of,
)
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import (
    HEADS,
    Mention,
    Report,
    phrase_before,
    phrase_from,
)
from articlekit.find.reading import Reading

__all__ = ["reports", "sentence_starts"]

SENTENCE = "."
BORDER = re.compile("[.Q]")
"""What may end a sentence."""

SPEAKING = re.compile("[SPVgu]")
"""What may be a report."""

BESIDE_QUOTES = re.compile("[SPVguvEN]|:(?=Q)")
"""The same in a paragraph that quotes."""

SKIPPED = "aXT"
ASKED = frozenset("Psw")
"""What follows a participle: `asked about the bill`."""

NAMING = frozenset("CHARD")
"""What a speaker behind a verb begins with."""

SPOKEN = frozenset({"say", "voice", "ask"})
OPEN_ENDS = ",?!.—…-–"
SHORT_ATTRIBUTION = 8
LONGEST_DATELINE = 14
LONGEST_SENTENCE = 150
"""So many tokens back a subject is looked for."""

FARTHEST_AGENT = 6
FARTHEST_WORDS = 20
LEADS_TO_QUOTE = re.compile("[aPoT]{0,2}[,:]Q")
"""What leads from any verb to words in quotation marks: `he shot back: “No.”`"""

OWN_WORDS = re.compile("(?:Xa?[:,t]?|t,?|[:,])Q")
"""What leads from a noun of speech to its words: `her answer was: “No.”`"""


def sentence_starts(reading: Reading) -> list[int]:
    """For each token, the first token of its sentence."""
    starts: list[int] = []
    start = 0
    tags, text = reading.tags, reading.text
    dateline = _dateline_end(reading)
    stretches = iter(reading.stretches)
    borders = [*map(re.Match.start, BORDER.finditer(tags))]
    if dateline >= 0:
        insort(borders, dateline)
    for at in borders:
        if tags[at] == "Q":
            last = text[next(stretches).end - 1]
            if last not in ".!?…" or _is_attributed(tags, at):
                continue
        starts += [start] * (at + 1 - start)
        start = at + 1
    starts += [start] * (len(tags) - start)
    return starts


def _dateline_end(reading: Reading) -> int:
    """The dash behind a dateline such as `LIMA, March 3 (AP) —`, or -1."""
    if not reading.tags or not reading.shown(0, 1).isupper():
        return -1
    dash = reading.tags.find("-", 1, LONGEST_DATELINE)
    if dash < 0:
        dash = reading.tags.find(":", 1, 3)
    return dash if dash > 0 and not set(reading.tags[:dash]) & set("VvXpQ") else -1


def _is_attributed(tags: str, at: int) -> bool:
    """Whether words such as `he said` follow the quotation at a token."""
    for end in range(at + 1, min(at + 1 + SHORT_ATTRIBUTION, len(tags))):
        letter = tags[end]
        if letter in "Vgu":
            follower = tags[end + 1 : end + 2]
            return end == at + 1 or not follower or follower in ".,:TPaRo"
        if letter in ".Q":
            return False
    return False


def reports(reading: Reading, firsts: Sequence[int], lexicon: Lexicon) -> list[Report]:
    """Every reporting verb of a paragraph with those who may be its speakers."""
    tags, nouns = reading.tags, lexicon.language.speech_nouns
    found: list[Report] = []
    for match in (BESIDE_QUOTES if reading.quotes else SPEAKING).finditer(tags):
        at, letter = match.start(), match.group()
        if letter == "N":  # most of them
            if reading.words[at] in nouns:
                found += _owner(reading, at, firsts[at], lexicon)
        elif letter == "S" or (letter == "P" and reading.words[at] in lexicon.sources):
            found += _source(reading, at, lexicon)
        elif letter in "Vgu":
            first = firsts[at]
            if at - first > LONGEST_SENTENCE:
                first = at - LONGEST_SENTENCE
            kind = lexicon.cue_kinds[reading.words[at]]
            found += _speakers(Cue(reading, lexicon, at, first, kind, letter, found))
        elif letter == ":":
            found += _named_by_colon(reading, at, firsts[at], lexicon)
        elif letter in "vE" and "Q" in tags[max(0, at - 9) : at + 5]:
            found += _unknown_verb(reading, at, firsts[at], lexicon)
    if tags.endswith(":"):
        found += _leading_on(reading, firsts[-1], found, lexicon)
    return found


def _leading_on(
    reading: Reading, first: int, earlier: Sequence[Report], lexicon: Lexicon
) -> Iterator[Report]:
    """The subject of a sentence that leads on: `She made the following comment:`."""
    colon = len(reading.tags) - 1
    if any(r.cue >= first and r.speaker is not None for r in earlier[-3:]):
        return
    first = max(first, colon - LONGEST_SENTENCE)
    cue = Cue(reading, lexicon, colon, first, "say", ":", earlier)
    speaker = main_subject(cue, colon - 1)
    if speaker is not None and speaker.kind != "thing":
        yield cue.report("same", speaker)


def _source(reading: Reading, at: int, lexicon: Lexicon) -> Iterator[Report]:
    """The source behind `according to`."""
    for phrase in lexicon.sources[reading.words[at]]:
        end = at + len(phrase)
        if tuple(reading.words[at:end]) == phrase:
            speaker = phrase_from(reading, end, lexicon)
            yield Report(at, end, "source", "source", speaker, "S")
            return


def _named_by_colon(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Iterator[Report]:
    """The name before a colon, as in an interview: `Jane Doe: “Yes.”`."""
    speaker = phrase_before(reading, at - 1, lexicon)
    if speaker is not None and (speaker.start <= first or speaker.left == "-"):
        yield Report(at, at + 1, "say", "before", speaker, ":")


def _unknown_verb(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Iterator[Report]:
    """A verb that nothing but its place tells to be one of speech: `“…,” he riffed`."""
    tags = reading.tags
    back = at - 1
    while back > first and tags[back] in SKIPPED:
        back -= 1
    speaker = phrase_before(reading, back, lexicon) if tags[back] in HEADS else None
    if speaker is not None and LEADS_TO_QUOTE.match(tags, at + 1):
        if speaker.start <= first or speaker.left in ",&":
            yield Report(at, at + 1, "voice", "before", speaker, "v")
        return
    if tags[first] != "Q" or not _ends_open(reading, first, ","):
        return
    if at == first + 1:
        speaker = phrase_from(reading, at + 1, lexicon)
        if speaker is not None and tags[speaker.end : speaker.end + 1] in (
            "",
            ".",
            ",",
        ):
            yield Report(at, at + 1, "voice", "after", speaker, "v")
    elif speaker is not None and speaker.start == first + 1:
        yield Report(at, at + 1, "voice", "before", speaker, "v")


def _owner(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Iterator[Report]:
    """Whoever owns a noun of speech: `her answer`, `the mayor’s warning`."""
    tags, words = reading.tags, reading.words
    reported = (
        tags[at + 1 : at + 2] == "t" and "Q" in tags[at + 2 : at + FARTHEST_WORDS]
    )
    if not reported and not OWN_WORDS.match(tags, at + 1):
        return
    back = at - 1
    while back > first and tags[back] in "JEGNaT":
        back -= 1
    if tags[back] == "'":
        speaker = phrase_before(reading, back - 1, lexicon)
    elif words[back] in lexicon.language.possessives:
        speaker = Mention(reading, back, back + 1, back + 1, "pronoun")
    else:
        return
    if speaker is not None:
        yield Report(at, at + 1, "voice", "owner", speaker, "n")


def _speakers(cue: Cue) -> Iterator[Report]:
    """The reports of one verb: mostly one, two where the grammar leaves it open."""
    reading, lexicon, at = cue.reading, cue.lexicon, cue.at
    tags, words = reading.tags, reading.words
    back, passive = _back_to_subject(cue)
    reduced = cue.kind == "call" and words[at + 1 : at + 2] == ["by"]
    if cue.form == "V" and (passive or reduced):
        agent = _agent(reading, at + 1, lexicon)
        if agent is not None:
            yield cue.report("agent", agent)
            return
        if passive and words[at] in lexicon.language.addressees:
            return
    before = tags[back] if back >= cue.first else SENTENCE
    if cue.form == "V" and not passive:
        after = _inverted(cue, back, before)
        if after is not None:
            yield cue.report("after", after)
            return
    if before in ",." and words[at] in lexicon.language.addressees:
        if cue.form == "V" and back == at - 1 and tags[at + 1 : at + 2] in ASKED:
            return  # "Asked about the bill, …": who asked is not told
    relation, subject = subject_of(cue, back, before)
    if subject is None and before == SENTENCE and cue.form == "V":
        relation, subject = "after", phrase_from(reading, at + 1, lexicon)
    yield cue.report(
        "passive" if subject is not None and passive else relation, subject
    )
    if cue.form == "g" and relation == "before":
        main = main_subject(cue, back)
        if main is not None:
            yield cue.report("same", main)
    elif before == "&" and subject is not None:
        near = nearest_subject(cue, back)
        if near is not None and near.head != subject.head:
            yield cue.report("near", near)


def _back_to_subject(cue: Cue) -> tuple[int, bool]:
    """The token before a verb and its helpers, and whether the verb is passive.

    Of `went on to say` and `declined to say` it is the subject's last.
    """
    tags, words, first = cue.reading.tags, cue.reading.words, cue.first
    language = cue.lexicon.language
    passive = False
    back = cue.at - 1
    while back >= first and (
        tags[back] in SKIPPED
        or words[back] in language.infinitives
        or (tags[back] == "P" and tags[back + 1] == "T")
        or (tags[back] == "P" and tags[back - 1] == "X" and back == cue.at - 1)
    ):
        passive = passive or (cue.form == "V" and words[back] in language.be)
        back -= 1
    particle = cue.form == "u" and back > first and tags[back] == "P"
    if particle and tags[back - 1] in "vV":
        back -= 1  # "went on to say"
    while (
        cue.form in "ug"
        and back > first
        and (
            tags[back] in "vVuEG"
            or (tags[back] == "J" and words[back + 1] in language.infinitives)
        )
    ):
        back -= 1
        while back >= first and (tags[back] in SKIPPED or tags[back] == "P"):
            back -= 1
    return back, passive


def _inverted(cue: Cue, back: int, before: str) -> Mention | None:
    """The speaker behind its verb, as in `“…,” said Jane Doe`."""
    reading, tags = cue.reading, cue.reading.tags
    if before == "Q":
        found = phrase_from(reading, cue.at + 1, cue.lexicon)
        if found is None or _ends_open(reading, back, OPEN_ENDS):
            return found
        plain = cue.kind in {"say", "ask"} and back == cue.first
        return found if plain and _ends_there(tags, found.end) else None
    if (
        before != ","
        or back != cue.at - 1
        or tags[cue.at + 1 : cue.at + 2] not in NAMING
    ):
        return None
    if cue.reading.words[cue.at] in cue.lexicon.language.addressees:
        return None
    found = phrase_from(reading, cue.at + 1, cue.lexicon)
    if found is None or not _ends_there(tags, found.end):
        return None
    if cue.kind not in SPOKEN or found.kind == "thing":
        return None
    aside = before_asides(cue, back)
    return found if aside is None or aside.kind == "thing" else None


def _ends_there(tags: str, end: int) -> bool:
    """Whether a phrase behind a verb is no subject of a verb of its own."""
    return tags[end : end + 1] in ("", ".", ",", ";", "P", "Q", "-", "(", "w")


def _ends_open(reading: Reading, at: int, marks: str) -> bool:
    """Whether a quotation ends as if words such as `said he` should follow."""
    stretch = reading.stretches[bisect_left(reading.quotes, at)]
    after = reading.text[stretch.closer : stretch.closer + 1]
    return reading.text[stretch.end - 1] in marks or after == ","


def _agent(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Whoever stands behind `by` a few tokens on."""
    for by in range(at, min(at + FARTHEST_AGENT, len(reading.tags) - 1)):
        if reading.words[by] == "by":
            return phrase_from(reading, by + 1, lexicon)
        if reading.tags[by] in ".,;":
            return None
    return None
