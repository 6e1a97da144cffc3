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
    r"p|[Dmt]{0,2}(?:[JmNRCH']|T(?=[NRC])|[EGag](?=[JNRCHm]))*[NRCJ](?:m(?!T))?|D"
)
"""A noun phrase without what stands behind its noun."""
INSIDE = "NRCJmH'EGg"
HEADS = "NRCpoJD"
SENTENCE = "."
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
        if before in "Dt":
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
    quotes = iter(reading.stretches)
    for at, letter in enumerate(tags):
        starts.append(start)
        if letter == SENTENCE:
            start = at + 1
        elif letter == "Q":
            stretch = next(quotes)
            if reading.text[stretch.end - 1] in ".!?…" and not _is_attributed(tags, at):
                start = at + 1
    return starts


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
    return found


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
        passive = passive or words[back] in language.be
        back -= 1
    if passive and form == "V":
        agent = _agent(reading, at + 1, lexicon)
        if agent is not None:
            yield report("agent", agent)
            return
        if words[at] in language.addressees:
            return
    before = tags[back] if back >= first else SENTENCE
    if before == "Q" and form == "V" and not passive and _ends_open(reading, back):
        after = phrase_from(reading, at + 1, lexicon)
        if after is not None:
            yield report("after", after)
            return
    subject, relation = None, "before"
    if form == "g" and before in ",-Q.&P" or before in "&Q":
        subject, relation = _main(reading, first, back, earlier, lexicon), "same"
    elif before in "wt":
        last = back - 1
        while last >= first and tags[last] in ",P":
            last -= 1
        subject, relation = phrase_before(reading, last, lexicon), "relative"
    elif before in ",)-":
        subject, relation = _past_aside(reading, back, first, lexicon), "aside"
        if subject is None:
            subject, relation = _main(reading, first, back, earlier, lexicon), "same"
    elif before in HEADS:
        subject = _subject_ending(reading, back, first, lexicon)
    if subject is None and before == SENTENCE and form == "V":
        subject, relation = phrase_from(reading, at + 1, lexicon), "after"
    if subject is not None and passive:
        relation = "passive"
    yield report(relation, subject)
    if form == "g" and relation == "before":
        main = _main(reading, first, back, earlier, lexicon)
        if main is not None:
            yield report("same", main)


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
        if tags[at] == "w":
            return phrase_before(reading, at - 1, lexicon) or found
        if tags[at] in "EG" and at > first and tags[at - 1] in "NRC":
            return phrase_before(reading, at - 1, lexicon) or found
        at -= 1
    return found


def _past_aside(
    reading: Reading, comma: int, first: int, lexicon: Lexicon
) -> Mention | None:
    """The subject before an apposition or relative clause that ends at `comma`."""
    tags = reading.tags
    opener = {")": "(", "-": "-"}.get(tags[comma], ",")
    at = comma
    for _ in range(4):
        start = at - 1
        while start >= first and tags[start] != opener and tags[start] not in ".;Q":
            start -= 1
        if start < first or tags[start] != opener:
            return None
        found = phrase_before(reading, start - 1, lexicon)
        if found is None:
            if tags[start - 1] == "m" or tags[start - 1] in ")":
                at = start
                continue
            return None
        left = tags[found.start - 1] if found.start > first else SENTENCE
        if left in ",":
            outer = phrase_before(reading, found.start - 2, lexicon)
            appositive = (
                tags[found.start] in "DmR"
                and outer is not None
                and outer.kind == "name"
            )
            if appositive and (
                outer.start <= first or tags[outer.start - 1] not in "P"
            ):
                at = start
                continue
        if left in "vVEGgu" or (left == "P" and opener == ","):
            return None
        return found
    return None


def _main(
    reading: Reading, first: int, last: int, earlier: Sequence[Report], lexicon: Lexicon
) -> Mention | None:
    """The subject of the sentence so far: of its last verb of speech, or its first noun."""
    for report in reversed(earlier):
        if report.cue < first:
            break
        if report.speaker is not None and report.relation in {
            "before",
            "after",
            "aside",
            "same",
        }:
            return report.speaker
    tags = reading.tags
    at = first
    while at <= last:
        letter = tags[at]
        if letter == "P" or letter in "EGg":
            phrase = PHRASE.match(tags, at + 1)
            at = phrase.end() if phrase else at + 1
            continue
        if letter in "DCRHNJpm":
            found = phrase_from(reading, at, lexicon)
            return found
        at += 1
    return None
