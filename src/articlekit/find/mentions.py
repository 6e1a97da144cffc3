"""Noun phrases that can speak, and the verbs they speak with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from articlekit.find.lexicon import Lexicon
from articlekit.find.reading import Reading
from articlekit.language import CueClass

__all__ = ["Mention", "Report", "mentions", "reports"]

Relation: TypeAlias = Literal[
    "before",
    "after",
    "aside",
    "relative",
    "same",
    "agent",
    "passive",
    "source",
    "owner",
]
"""Where the speaker stands: before its verb, after it, before an aside, before
`who`, as subject of the whole sentence, behind `by`, as one who is told, behind
`according to`, as owner of a noun."""

MentionKind: TypeAlias = Literal["pronoun", "name", "role", "plural", "thing"]

PHRASE = re.compile(
    r"p|[Dm]{0,2}(?:[JmNRCH']|T(?=[NRC])|[EGag](?=[JNRCHm]))*[NRCJ](?:m(?!T))?|D"
)
"""A noun phrase without what stands behind its noun."""
INSIDE = "NRCJmH'EGg"
HEADS = "NRCpoJDm"
SENTENCE = "."
MAIN_RELATIONS = frozenset({"before", "after", "aside", "same"})
SHORT_ASIDE = 5
SKIPPED = "aXT"
LINKS = frozenset(
    {
        "of",
        "for",
        "at",
        "from",
        "with",
        "in",
        "to",
        "on",
        "by",
        "behind",
        "against",
        "near",
    }
)
FARTHEST_BACK = 40
LONGEST_DATELINE = 14


@frozen(eq=False)
class Mention:
    """A noun phrase of a reading."""

    reading: Reading
    start: int
    """The first token."""

    end: int
    """The token behind the last one of the whole phrase."""

    core: int
    """The token behind the noun that is its head."""

    kind: MentionKind
    means: Mention | None = None
    """For `who`: the phrase it stands for."""

    @property
    def head(self) -> int:
        """The token of the noun, or of the last part of the name."""
        return self.core - 1

    @property
    def text(self) -> str:
        """The words of the phrase."""
        return self.reading.shown(self.start, self.end)


@frozen(eq=False)
class Report:
    """A reporting verb and who it is said of."""

    cue: int
    """The token of the verb."""

    cue_end: int
    kind: CueClass | Literal["source"]
    relation: Relation
    speaker: Mention | None
    form: str
    """The letter of the verb: `V`, `g` or `u`; `S` for a source phrase."""


def mention(
    reading: Reading, start: int, core: int, end: int, lexicon: Lexicon
) -> Mention:
    """The phrase between these tokens, with what kind of phrase it is."""
    tags, words = reading.tags, reading.words
    language = lexicon.language
    head = words[core - 1]
    kind: MentionKind = "thing"
    if tags[start] == "p" and core == start + 1:
        kind = "pronoun"
    elif tags[core - 1] == "C":
        kind = "name"
    elif head in language.plural_roles:
        kind = "plural"
    elif tags[core - 1] == "R":
        kind = "role"
    return Mention(reading=reading, start=start, end=end, core=core, kind=kind)


def phrase_from(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase that begins at a token, with what belongs to its noun."""
    match = PHRASE.match(reading.tags, at)
    if match is None:
        return None
    core = match.end()
    end = core
    tags, words = reading.tags, reading.words
    head = tags[core - 1]
    if head in "NRJD":
        while end < len(tags) - 1 and tags[end] == "P" and words[end] in LINKS:
            inner = PHRASE.match(tags, end + 1)
            if inner is None or tags[end + 1] in "Tp":
                break
            end = inner.end()
        if (
            head == "R"
            and end < len(tags) - 1
            and tags[end] == ","
            and tags[end + 1] in "CH"
        ):
            inner = PHRASE.match(tags, end + 1)
            if inner is not None and tags[inner.end() - 1] == "C":
                core = end = inner.end()
    return mention(reading, at, core, end, lexicon)


def phrase_before(reading: Reading, last: int, lexicon: Lexicon) -> Mention | None:
    """The noun phrase whose last token is `last`, with the ones it hangs on."""
    start = _phrase_start(reading, last)
    if start is None:
        return None
    tags, words = reading.tags, reading.words
    first, core = start, last + 1
    while first >= 2 and tags[first - 1] == "P" and words[first - 1] in LINKS:
        left = _phrase_start(reading, first - 2)
        if left is None or tags[first - 2] in "pT":
            break
        core = first - 1
        first = left
    return mention(reading, first, core, last + 1, lexicon)


def _phrase_start(reading: Reading, last: int) -> int | None:
    """The first token of the phrase that ends with token `last`."""
    tags = reading.tags
    if last < 0 or tags[last] not in HEADS:
        return None
    if tags[last] in "po":
        return last
    at = last
    stop = max(0, last - FARTHEST_BACK)
    while at > stop:
        before = tags[at - 1]
        if before == "D":
            at -= 1
            if at > stop and tags[at - 1] in "Dm":
                at -= 1
            break
        if before not in INSIDE:
            break
        if before in "N" and tags[at] in "CH":
            break  # "after the vote Smith said"
        if before in "EGg" and (
            tags[at] not in "NR" or tags[at - 2 : at - 1] not in ("D", "J")
        ):
            break
        at -= 1
    while at < last and tags[at] == "'":
        at += 1
    return at


def mentions(reading: Reading, lexicon: Lexicon) -> Iterator[Mention]:
    """The phrases of a paragraph that could be a speaker."""
    tags = reading.tags
    at = 0
    for match in PHRASE.finditer(tags):
        if match.start() < at:
            continue
        found = mention(reading, match.start(), match.end(), match.end(), lexicon)
        if found.kind != "thing":
            yield found
        at = match.end()


def sentence_starts(reading: Reading) -> list[int]:
    """For each token, the first token of its sentence."""
    starts: list[int] = []
    start = 0
    tags = reading.tags
    dateline = _dateline_end(reading)
    quotes = iter(reading.stretches)
    for at, letter in enumerate(tags):
        starts.append(start)
        if letter == SENTENCE or at == dateline:
            start = at + 1
        elif letter == "Q":
            stretch = next(quotes)
            if reading.text[stretch.end - 1] in ".!?…" and not _is_attributed(tags, at):
                start = at + 1
    return starts


def _dateline_end(reading: Reading) -> int:
    """The dash behind a dateline such as `LIMA, March 3 (AP) —`, or -1."""
    if not reading.tags or not reading.shown(0, 1).isupper():
        return -1
    dash = reading.tags.find("-", 1, LONGEST_DATELINE)
    return dash if dash > 0 and not set(reading.tags[:dash]) & set("VvXpQ") else -1


def _is_attributed(tags: str, at: int) -> bool:
    """Whether words such as `he said` follow the quotation at a token."""
    for end in range(at + 1, min(at + 9, len(tags))):
        letter = tags[end]
        if letter in "Vgu":
            follower = tags[end + 1 : end + 2]
            return end == at + 1 or follower in (
                "",
                ".",
                ",",
                ":",
                "T",
                "P",
                "a",
                "R",
                "o",
            )
        if letter in ".Q":
            return False
    return False


def reports(reading: Reading, lexicon: Lexicon) -> list[Report]:
    """Every reporting verb of a paragraph with those who may be its speakers."""
    tags = reading.tags
    found: list[Report] = []
    firsts = sentence_starts(reading)
    for at, letter in enumerate(tags):
        if letter == "S":
            found += _source(reading, at, lexicon)
        elif letter in "Vgu":
            found += _speakers(reading, at, firsts[at], found, lexicon)
        elif letter == ":" and tags[at + 1 : at + 2] == "Q":
            found += _named_by_colon(reading, at, firsts[at], lexicon)
    return found


def _named_by_colon(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Iterator[Report]:
    """The name before a colon, as in an interview: `Jane Doe: “Yes.”`."""
    speaker = phrase_before(reading, at - 1, lexicon)
    if speaker is not None and (
        speaker.start == first or tags_before(reading, speaker) == "-"
    ):
        yield Report(at, at + 1, "say", "before", speaker, ":")


def tags_before(reading: Reading, mention: Mention) -> str:
    """The letter of the token before a phrase."""
    return reading.tags[mention.start - 1 : mention.start]


def _source(reading: Reading, at: int, lexicon: Lexicon) -> Iterator[Report]:
    """The source behind `according to`."""
    for phrase in lexicon.language.source_phrases:
        end = at + len(phrase)
        if tuple(reading.words[at:end]) == phrase:
            speaker = phrase_from(reading, end, lexicon)
            yield Report(
                cue=at,
                cue_end=end,
                kind="source",
                relation="source",
                speaker=speaker,
                form="S",
            )
            return


def _cue_kind(word: str, lexicon: Lexicon) -> CueClass:
    language = lexicon.language
    for table in (language.cues, language.cue_participles, language.cue_infinitives):
        if word in table:
            return table[word]
    return "voice"


def _speakers(
    reading: Reading,
    at: int,
    first: int,
    earlier: Sequence[Report],
    lexicon: Lexicon,
) -> Iterator[Report]:
    tags, words = reading.tags, reading.words
    language = lexicon.language
    kind = _cue_kind(words[at], lexicon)
    form = tags[at]

    def report(relation: Relation, speaker: Mention | None) -> Report:
        return Report(
            cue=at,
            cue_end=at + 1,
            kind=kind,
            relation=relation,
            speaker=speaker,
            form=form,
        )

    back = at - 1
    passive = False
    while back >= first and (
        tags[back] in SKIPPED
        or (tags[back] == "P" and (tags[back + 1] == "T" or words[back] == "to"))
    ):
        passive = passive or (form == "V" and words[back] in language.be)
        back -= 1
    if form == "V" and (passive or words[at + 1 : at + 2] == ["by"]):
        agent = _agent(reading, at + 1, lexicon)
        if agent is not None:
            yield report("agent", agent)
            return
        if passive and words[at] in language.addressees:
            return
    chained = form in "ug"
    while (
        chained
        and back > first
        and (tags[back] in "vVuEG" or (tags[back] == "J" and words[back + 1] == "to"))
    ):
        # "went on to say", "declined to say": the subject of the verb before
        back -= 1
        while back >= first and (tags[back] in SKIPPED or words[back] in {"to", "on"}):
            back -= 1
    before = tags[back] if back >= first else SENTENCE
    if before == "Q" and form == "V" and not passive and _ends_open(reading, back):
        after = phrase_from(reading, at + 1, lexicon)
        if after is not None:
            yield report("after", after)
            return
    subject: Mention | None = None
    relation: Relation = "before"
    if (form == "g" and before in ",-Q.&PX") or before in "&Q":
        relation = "same"
        subject = _main(reading, first, back, earlier, lexicon)
    elif before in "wt":
        relation = "relative"
        subject = _relative(reading, back, first, lexicon)
    elif before in ",)-":
        relation = "aside"
        subject = _past_aside(reading, first, back, lexicon)
        if subject is None:
            relation = "same"
            subject = _main(reading, first, back, earlier, lexicon)
    elif before in HEADS:
        subject = _subject_ending(reading, back, first, lexicon)
    if subject is None and before == SENTENCE and form == "V":
        relation = "after"
        subject = phrase_from(reading, at + 1, lexicon)
    if subject is not None and passive:
        relation = "passive"
    yield report(relation, subject)
    if form == "g" and relation == "before":
        main = _main(reading, first, back, earlier, lexicon)
        if main is not None:
            yield report("same", main)


def _relative(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Mention | None:
    """`who` with the phrase it stands for; for `that`, the phrase itself."""
    last = at - 1
    while last >= first and reading.tags[last] in ",P)":
        last -= 1
    means = phrase_before(reading, last, lexicon) if last >= first else None
    if reading.tags[at] == "t":
        return means
    return Mention(reading, at, at + 1, at + 1, "pronoun", means)


def _ends_open(reading: Reading, at: int) -> bool:
    """Whether a quotation ends as if words such as `said he` should follow."""
    stretch = reading.stretches[reading.quotes.index(at)]
    return (
        reading.text[stretch.end - 1] in ",?!.—…-"
        or reading.text[stretch.closer : stretch.closer + 1] == ","
    )


def _agent(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Whoever stands behind `by` a few tokens on."""
    for by in range(at, min(at + 6, len(reading.tags) - 1)):
        if reading.words[by] == "by":
            return phrase_from(reading, by + 1, lexicon)
        if reading.tags[by] in ".,;Q":
            return None
    return None


def _subject_ending(
    reading: Reading, last: int, first: int, lexicon: Lexicon
) -> Mention | None:
    """The subject whose words end at a token, a relative clause passed over."""
    found = phrase_before(reading, last, lexicon)
    if found is None or found.start <= first:
        return found
    tags = reading.tags
    at = found.start - 1
    if tags[at] not in "vVXEGgP":
        return found
    while at >= first and tags[at] not in ",;:-Q.":
        if tags[at] == "w" or (
            tags[at] in "EG" and at > first and tags[at - 1] in "NRC"
        ):
            return phrase_before(reading, at - 1, lexicon) or found
        at -= 1
    return found


def _past_aside(
    reading: Reading, first: int, last: int, lexicon: Lexicon
) -> Mention | None:
    """The subject before appositions and relative clauses that end at a token.

    The part between commas that can hold a subject is kept; parts behind it that
    begin like an aside leave it, and a part with a verb of its own drops it.
    """
    tags = reading.tags
    subject: Mention | None = None
    open_clause = False
    start = first
    for at in range(first, last + 1):
        if tags[at] not in ",()-;Q:":
            continue
        part = tags[start:at]
        begins, begin = part[:1], start
        start = at + 1
        if not part:
            continue
        has_verb = any(letter in "vVX" for letter in part)
        if subject is not None and begins in "wt":
            open_clause = not has_verb
            continue
        if subject is not None and open_clause:
            open_clause = not has_verb
            continue
        aside = begins in "DmPEGgJRT(" or (begins in "CH" and len(part) <= SHORT_ASIDE)
        if subject is not None and aside and not has_verb:
            if subject.kind == "role" and begins in "CH" and subject.end == begin - 1:
                subject = Mention(reading, subject.start, at, at, "name")
            continue
        subject = phrase_before(reading, at - 1, lexicon)
        if subject is not None and subject.start > begin:
            left = tags[subject.start - 1]
            if left in "PvVEGgux":
                subject = None
    return subject


def _main(
    reading: Reading, first: int, last: int, earlier: Sequence[Report], lexicon: Lexicon
) -> Mention | None:
    """The subject of the sentence so far: of its first verb of speech, or first verb."""
    for report in earlier:
        if report.cue >= first:
            if report.relation in MAIN_RELATIONS and report.speaker is not None:
                return report.speaker
            break
    tags = reading.tags
    at = first
    begins = True
    while at <= last:
        letter = tags[at]
        if letter in ",;:Q-(":
            begins = True
        elif letter in "PEGg" and begins:
            # an adverbial: "Speaking in Salem, ..." holds no subject
            while at <= last and tags[at] not in ",;:Q":
                at += 1
            continue
        elif letter in "DCRHNJpmt":
            found = phrase_from(reading, at, lexicon)
            if found is not None:
                if begins or _has_verb(tags, found.end):
                    return found
                at = found.end
                begins = False
                continue
        elif letter not in "sa&":
            begins = False
        at += 1
    return None


def _has_verb(tags: str, at: int) -> bool:
    """Whether a verb follows a phrase."""
    while at < len(tags) and tags[at] == "a":
        at += 1
    return tags[at : at + 1] in tuple("XvVu")
