"""The subject of a verb of speech in a language whose subjects come first."""

from __future__ import annotations

from collections.abc import Sequence

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

__all__ = [
    "Cue",
    "before_asides",
    "main_subject",
    "nearest_subject",
    "past_asides",
    "subject_of",
]

SKIPPED = "aXT"
BREAKS = ",;:Q-("
ASIDES = frozenset("wADmPEGgJRCH")
"""What an aside begins with."""

VERBS = frozenset("XvVE")
SHORT_ASIDE = 5
LONGEST_ASIDE = 25


@define(eq=False)
class Cue:
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
        """The report of the verb with somebody as its speaker."""
        return Report(self.at, self.at + 1, self.kind, relation, speaker, self.form)


def subject_of(cue: Cue, back: int, before: str) -> tuple[Relation, Mention | None]:
    """The subject by the token before the verb, and how it stands to the verb."""
    contrast = (
        before == "s" and cue.reading.words[back] in cue.lexicon.language.contrasts
    )
    if (cue.form == "g" and before in ",-Q.&PX") or before in "&Q" or contrast:
        return "same", main_subject(cue, back)
    if (
        before == "w"
        and cue.reading.words[back] in cue.lexicon.language.question_adverbs
    ):
        return "before", None  # "when asked"
    if before in "wt":
        return "relative", _relative(cue, back)
    if before in ",)-":
        subject = before_asides(cue, back)
        if subject is not None:
            return "aside", subject
        return "same", main_subject(cue, back)
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
            return "same", main_subject(cue, back)
    if cue.form == "g" and subject.kind == "thing" and cue.reading.tags[back] == "C":
        # "footage of Jane Doe saying"
        inner = phrase_before(cue.reading, back, cue.lexicon, alone=True)
        return "before", inner
    return "before", subject


def nearest_subject(cue: Cue, last: int) -> Mention | None:
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


def _relative(cue: Cue, at: int) -> Mention | None:
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


def _subject_ending(cue: Cue, last: int) -> Mention | None:
    """The subject whose words end at a token, a relative clause passed over."""
    reading, lexicon, first = cue.reading, cue.lexicon, cue.first
    found = phrase_before(reading, last, lexicon)
    if found is None or found.start <= first or found.left not in "vVXEGgP":
        return found
    tags = reading.tags
    at = found.start - 1
    while at > first and tags[at] not in ",;:-Q.":
        if tags[at] == "w" or (tags[at] == "t" and tags[at - 1] in "NRC"):
            return _relative(cue, at) or found
        if tags[at] in "EG" and tags[at - 1] in "NRC":
            return phrase_before(reading, at - 1, lexicon) or found
        at -= 1
    return found


def before_asides(cue: Cue, last: int) -> Mention | None:
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


def main_subject(cue: Cue, last: int) -> Mention | None:
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
        elif tags[at : at + 1] == "," and tags[at + 1 : at + 2] in ASIDES:
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
    return tags[at : at + 1] in VERBS
