"""Verbs of speech and their speakers: who says something, as the grammar has it."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from attrs import define

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import (
    HEADS,
    Mention,
    Relation,
    Report,
    phrase_before,
    phrase_from,
)
from articlekit.find.reading import Reading
from articlekit.language import CueClass

__all__ = ["past_asides", "reports", "sentence_starts"]

SENTENCE = "."
BORDER = re.compile("[.Q]")
"""What may end a sentence."""

SPEAKING = re.compile("[SPVgu]")
"""What may be a report."""

BESIDE_QUOTES = re.compile("[SPVguvEN]|:(?=Q)")
"""The same in a paragraph that quotes."""

SKIPPED = "aXT"
SPOKEN = frozenset({"say", "voice", "ask"})
BREAKS = ",;:Q-("
OPEN_ENDS = ",?!.—…-–"
SHORT_ASIDE = 5
SHORT_ATTRIBUTION = 8
LONGEST_ASIDE = 25
LONGEST_DATELINE = 14
LONGEST_SENTENCE = 150
"""So many tokens back a subject is looked for."""

FARTHEST_AGENT = 6
FARTHEST_WORDS = 20
LEADS_TO_QUOTE = re.compile("[aPoT]{0,2}[,:]Q")
"""What leads from any verb to words in quotation marks: `he shot back: “No.”`"""

OWN_WORDS = re.compile("(?:Xa?[:,t]?|t,?|[:,])Q")
"""What leads from a noun of speech to its words: `her answer was: “No.”`"""


@define(eq=False)
class _Cue:
    """A verb of speech in its sentence."""

    reading: Reading
    lexicon: Lexicon
    at: int
    first: int
    """The first token of the sentence."""

    kind: CueClass
    form: str
    earlier: Sequence[Report]

    def report(self, relation: Relation, speaker: Mention | None) -> Report:
        return Report(self.at, self.at + 1, self.kind, relation, speaker, self.form)


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
    tags = reading.tags
    found: list[Report] = []
    for match in (BESIDE_QUOTES if reading.quotes else SPEAKING).finditer(tags):
        at, letter = match.start(), match.group()
        if letter == "S" or (letter == "P" and reading.words[at] in lexicon.sources):
            found += _source(reading, at, lexicon)
        elif letter in "Vgu":
            first = max(firsts[at], at - LONGEST_SENTENCE)
            kind = lexicon.cue_kinds[reading.words[at]]
            found += _speakers(_Cue(reading, lexicon, at, first, kind, letter, found))
        elif letter == ":":
            found += _named_by_colon(reading, at, firsts[at], lexicon)
        elif letter in "vE" and "Q" in tags[max(0, at - 9) : at + 5]:
            found += _unknown_verb(reading, at, firsts[at], lexicon)
        elif letter == "N" and reading.words[at] in lexicon.language.speech_nouns:
            found += _owner(reading, at, firsts[at], lexicon)
    return found


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


def _speakers(cue: _Cue) -> Iterator[Report]:
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
        if cue.form == "V" and back == at - 1 and tags[at + 1 : at + 2] in tuple("Psw"):
            return  # "Asked about the bill, …": who asked is not told
    relation, subject = _subject(cue, back, before)
    if subject is None and before == SENTENCE and cue.form == "V":
        relation, subject = "after", phrase_from(reading, at + 1, lexicon)
    yield cue.report(
        "passive" if subject is not None and passive else relation, subject
    )
    if cue.form == "g" and relation == "before":
        main = _main(cue, back)
        if main is not None:
            yield cue.report("same", main)
    elif before == "&" and subject is not None:
        near = _nearest(cue, back)
        if near is not None and near.head != subject.head:
            yield cue.report("near", near)


def _back_to_subject(cue: _Cue) -> tuple[int, bool]:
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


def _inverted(cue: _Cue, back: int, before: str) -> Mention | None:
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
        or tags[cue.at + 1 : cue.at + 2] not in tuple("CHARD")
    ):
        return None
    if cue.reading.words[cue.at] in cue.lexicon.language.addressees:
        return None
    found = phrase_from(reading, cue.at + 1, cue.lexicon)
    if found is None or not _ends_there(tags, found.end):
        return None
    if cue.kind not in SPOKEN or found.kind == "thing":
        return None
    aside = _past_aside(cue, back)
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


def _subject(cue: _Cue, back: int, before: str) -> tuple[Relation, Mention | None]:
    """The subject by the token before the verb, and how it stands to the verb."""
    contrast = (
        before == "s" and cue.reading.words[back] in cue.lexicon.language.contrasts
    )
    if (cue.form == "g" and before in ",-Q.&PX") or before in "&Q" or contrast:
        return "same", _main(cue, back)
    if (
        before == "w"
        and cue.reading.words[back] in cue.lexicon.language.question_adverbs
    ):
        return "before", None  # "when asked"
    if before in "wt":
        return "relative", _relative(cue, back)
    if before in ",)-":
        subject = _past_aside(cue, back)
        if subject is not None:
            return "aside", subject
        return "same", _main(cue, back)
    if before not in HEADS:
        return "before", None
    subject = _subject_ending(cue, back)
    if subject is None or cue.form == "V":
        return "before", subject
    if (
        cue.form == "u"
        and cue.reading.words[cue.at - 1] in cue.lexicon.language.infinitives
    ):
        if subject.left and subject.left in "PvVXEGgu":  # "took to the air to say"
            return "same", _main(cue, back)
    if cue.form == "g" and subject.kind == "thing" and cue.reading.tags[back] == "C":
        # "footage of Jane Doe saying"
        inner = phrase_before(cue.reading, back, cue.lexicon, alone=True)
        return "before", inner
    return "before", subject


def _nearest(cue: _Cue, last: int) -> Mention | None:
    """The subject of the nearest verb before a token, as of `and called`."""
    tags = cue.reading.tags
    for at in range(last - 1, cue.first, -1):
        if tags[at] in "Q;":
            return None
        if tags[at] in "XvVE":
            back = at - 1
            while back > cue.first and tags[back] in SKIPPED:
                back -= 1
            found = (
                phrase_before(cue.reading, back, cue.lexicon)
                if tags[back] in HEADS
                else None
            )
            if found is not None and (tags[at] != "E" or found.left in ",&s"):
                return found
    return None


def _relative(cue: _Cue, at: int) -> Mention | None:
    """`who` with the phrase it stands for; for `that`, the phrase itself."""
    reading = cue.reading
    last = at - 1
    while last >= cue.first and reading.tags[last] in ",P)":
        last -= 1
    means = None
    if last >= cue.first:
        means = phrase_before(reading, last, cue.lexicon)
    if reading.tags[at] == "t":
        return means
    return Mention(reading, at, at + 1, at + 1, "pronoun", means)


def _subject_ending(cue: _Cue, last: int) -> Mention | None:
    """The subject whose words end at a token, a relative clause passed over."""
    reading, lexicon, first = cue.reading, cue.lexicon, cue.first
    found = phrase_before(reading, last, lexicon)
    if found is None or found.start <= first or found.left not in "vVXEGgP":
        return found
    tags = reading.tags
    at = found.start - 1
    while at > first and tags[at] not in ",;:-Q.":
        if tags[at] == "w":
            return _relative(cue, at)
        if tags[at] in "EG" and tags[at - 1] in "NRC":
            return phrase_before(reading, at - 1, lexicon) or found
        at -= 1
    return found


def _past_aside(cue: _Cue, last: int) -> Mention | None:
    """The subject before appositions and relative clauses that end at a token.

    The part between commas that can hold a subject is kept; parts behind it that
    begin like an aside leave it, and a part with a verb of its own drops it.
    """
    reading, tags = cue.reading, cue.reading.tags
    subject: Mention | None = None
    open_clause = False
    within: Mention | None = None
    open_parts = 0
    start = cue.first
    for at in range(cue.first, last + 1):
        if tags[at] not in BREAKS and tags[at] != ")":
            continue
        part, begin = tags[start:at], start
        start = at + 1
        if not part:
            continue
        begins = part[0]
        has_verb = any(letter in "vVX" for letter in part)
        if subject is not None and (open_clause or begins in "wt"):
            inside = None
            if not has_verb and not open_clause:
                inside = phrase_before(reading, at - 1, cue.lexicon)
            within = inside or within
            open_clause = not has_verb
            open_parts = open_parts + 1 if open_clause else 0
            continue
        # "Jane Doe, Ohio,", "Jane Doe, the mayor’s chief of staff,"
        short = begins in "CH" and (len(part) <= SHORT_ASIDE or "'" in part)
        if subject is not None and (short or begins in "ADmPEGgJRT") and not has_verb:
            if subject.kind == "role" and begins in "CH" and subject.end == begin - 1:
                subject = Mention(reading, subject.start, at, at, "name")
            continue
        subject = phrase_before(reading, at - 1, cue.lexicon)
        if subject is not None and subject.start > begin and subject.left in "PvVEGgux":
            subject = None
    # ", which the mayor, Tom Arden, called …": the verb is that of the clause
    return within if open_parts > 1 and within is not None else subject


def _main(cue: _Cue, last: int) -> Mention | None:
    """The subject of the sentence so far: the phrase before its first verb.

    Behind a quotation it is the speaker of the first verb of speech.
    """
    reading, tags = cue.reading, cue.reading.tags
    if tags[cue.first] == "Q":
        for report in cue.earlier[-4:]:
            if report.cue > cue.first and report.speaker is not None:
                return report.speaker
    language = cue.lexicon.language
    subject: Mention | None = None
    fallback: Mention | None = None
    begins = True
    at = cue.first
    while at <= last:
        letter = tags[at]
        if letter in BREAKS:
            begins = True
        elif letter in "PEGgTw" and begins:
            # an adverbial or a relative clause: "Speaking in Salem, ..."
            while at <= last and tags[at] not in BREAKS:
                at += 1
            continue
        elif letter in "ADCRHNJpm":
            found = phrase_from(reading, at, cue.lexicon)
            if found is not None:
                if begins and _verb_follows(tags, past_asides(tags, found.end)):
                    subject = found
                elif begins and fallback is None:
                    fallback = found
                elif subject is None and _verb_follows(tags, found.end):
                    subject = found
                at = found.end
                begins = False
                continue
        elif letter in "sa&":
            begins = begins or letter == "&" or reading.words[at] in language.contrasts
        else:
            begins = False
        at += 1
    return subject or fallback


def past_asides(tags: str, at: int) -> int:
    """The token behind the appositions that follow a phrase."""
    for _ in range(4):
        if tags[at : at + 1] == "(":
            at = tags.find(")", at) + 1 or len(tags)
        elif tags[at : at + 1] == "," and tags[at + 1 : at + 2] in tuple(
            "wADmPEGgJRCH"
        ):
            close = tags.find(",", at + 1, at + LONGEST_ASIDE)
            if close < 0:
                return at
            at = close + 1
        else:
            return at
    return at


def _verb_follows(tags: str, at: int) -> bool:
    """Whether a finite verb follows a phrase."""
    while tags[at : at + 1] in ("a", "T"):
        at += 1
    return tags[at : at + 1] in tuple("XvVE")
