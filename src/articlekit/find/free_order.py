"""Reporting verbs and their subjects where a subject may follow its verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articlekit.find.capitals import is_role
from articlekit.find.free_phrases import (
    EMPTY,
    can_be_subject,
    is_title,
    phrase_ending,
    phrase_from,
    phrases,
    skip_phrase,
)
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Relation, Report
from articlekit.find.reading import Reading

__all__ = ["phrases", "reports", "sentence_starts"]

BOUNDARY = ".,;:Q-("
FARTHEST = 14
SPEECH_ENDS = ".!?…"


def sentence_starts(reading: Reading) -> list[int]:
    """For each token, the first token of its sentence."""
    starts: list[int] = []
    start = 0
    tags = reading.tags
    quotes = iter(reading.stretches)
    for at, letter in enumerate(tags):
        starts.append(start)
        if letter == ".":
            start = at + 1
        elif letter == "Q":
            stretch = next(quotes)
            ended = reading.text[stretch.end - 1] in SPEECH_ENDS
            if ended and tags[at + 1 : at + 2] not in tuple(",VXS.:-"):
                start = at + 1
    return starts


def reports(reading: Reading, firsts: Sequence[int], lexicon: Lexicon) -> list[Report]:
    """Every reporting verb and source phrase of a paragraph, with its speaker."""
    tags, words = reading.tags, reading.words
    language = lexicon.language
    openings = {phrase[0] for phrase in language.source_phrases}
    found: list[Report] = []
    for at, letter in enumerate(tags):
        word = words[at]
        if word in openings and (source := _source(reading, at, lexicon)):
            found.append(source)
        elif word in language.source_markers_behind:
            found += _source_before(reading, at, lexicon)
        elif (
            letter == "V"
            and word in language.cue_participles
            and _helped(tags, at, far=not language.adjectives_follow)
        ):
            found += _participle(reading, at, firsts[at], lexicon)
        elif letter == "V" and _has_particle(reading, at, lexicon):
            found += _finite(reading, at, firsts[at], lexicon)
        elif letter in "gE" and word in language.cue_participles:
            found += _participle(reading, at, firsts[at], lexicon)
        elif letter == "u" and word in language.cue_infinitives:
            found += _plain(reading, at, firsts[at], lexicon)
    return [*found, *_unknown_verbs(reading, firsts, found, lexicon)]


def _unknown_verbs(
    reading: Reading, firsts: Sequence[int], found: Sequence[Report], lexicon: Lexicon
) -> Iterator[Report]:
    """The verbs of sentences that quote somebody with no verb of speech."""
    spoken = {firsts[report.cue] for report in found if report.speaker is not None}
    tags = reading.tags
    for quote in reading.quotes:
        first = firsts[quote]
        if first in spoken:
            continue
        spoken.add(first)
        at = first
        while at < len(tags) and firsts[at] == first:
            if tags[at] in "vX" and (at == first or tags[at - 1] != "P"):
                if reading.words[at] in lexicon.language.reported_mood:
                    break
                relation, speaker = _subject(reading, at, at, first, lexicon)
                if speaker is not None and not _says_nothing(speaker):
                    if tags[at] == "v" or speaker.kind != "thing":
                        yield Report(at, at + 1, "voice", relation, speaker, "v")
                        break
            at += 1


def _report(
    reading: Reading,
    at: int,
    relation: Relation,
    speaker: Mention | None,
    lexicon: Lexicon,
) -> Report:
    language, word = lexicon.language, reading.words[at]
    kind = language.cues.get(word) or language.cue_participles.get(word) or "voice"
    # a participle with its auxiliary reports like a finite verb, a plain form like a gerund
    form = "g" if reading.tags[at] == "u" else "V"
    return Report(at, at + 1, kind, relation, speaker, form)


# --- sources ------------------------------------------------------------------------------


def _source(reading: Reading, at: int, lexicon: Lexicon) -> Report | None:
    """The source behind `laut` or `nach Angaben`."""
    tags, words = reading.tags, reading.words
    language = lexicon.language
    for phrase in language.source_phrases:
        end = at + len(phrase)
        if tuple(words[at:end]) != phrase:
            continue
        cue_end = end
        if (
            tags[end : end + 1] == "P"
            and words[end] in language.links
            and len(phrase) > 1
        ):
            end += 1
        speaker = phrase_from(reading, end, lexicon)
        if speaker is None and tags[end : end + 1] == "Q":
            speaker = Mention(reading, end, end + 1, end + 1, "name")
        if speaker is None:
            continue
        if len(phrase) == 1 and not _is_plain_source(reading, at, speaker, lexicon):
            continue
        if (
            len(phrase) > 1
            and end == at + len(phrase)
            and tags[speaker.start] not in "DC'JH"
        ):
            continue
        return Report(at, cue_end, "source", "source", speaker, "S")
    return None


def _is_plain_source(
    reading: Reading, at: int, speaker: Mention, lexicon: Lexicon
) -> bool:
    """Whether a word such as `so` or `nach` names the source of what is said."""
    tags, word = reading.tags, reading.words[at]
    if word in lexicon.language.adverbs:  # "…, so die Polizei."
        before = tags[at - 1 : at]
        after = tags[speaker.end : speaker.end + 1]
        return before in (",", "Q", ")") and after not in ("X", "V", "v", "N")
    if word in lexicon.language.source_phrases_of_nouns:
        nouns = lexicon.language.speech_nouns
        return any(
            is_role(noun, nouns) for noun in reading.words[speaker.start : speaker.core]
        )
    return True


def _source_before(reading: Reading, at: int, lexicon: Lexicon) -> Iterator[Report]:
    """The source before `zufolge`."""
    speaker = phrase_ending(reading, at - 1, lexicon)
    if speaker is not None:
        yield Report(at, at + 1, "source", "source", speaker, "S")


# --- verbs --------------------------------------------------------------------------------


def _has_particle(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb that needs a particle has it at the end of its clause."""
    needed = lexicon.language.separable.get(reading.words[at])
    if needed is None or "" in needed:
        return True
    tags, words = reading.tags, reading.words
    for after in range(at + 1, len(tags)):
        if words[after] in needed and tags[after + 1 : after + 2] in ("", *",.;:Q&-)P"):
            return True
        if tags[after] in ".;":
            break
    return False


def _finite(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Iterator[Report]:
    """The report of a finite verb."""
    language = lexicon.language
    relation, speaker = _subject(reading, at, at, first, lexicon)
    if reading.words[at] in language.citing:
        yield _report(
            reading, at, "agent", _cited(reading, at, first, lexicon), lexicon
        )
        return
    if reading.words[at] in language.impersonal_cues:
        speaker = _impersonal_source(reading, at, lexicon) or (
            speaker if speaker is not None and speaker.kind != "pronoun" else None
        )
        relation = "source"
    if speaker is not None and _says_nothing(speaker):
        speaker = None
    yield _report(reading, at, relation, speaker, lexicon)


def _cited(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Mention | None:
    """Who is cited: the subject of a passive, or the object of `zitiert`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    back = at - 1
    while back >= first and tags[back] not in ".;:":
        if tags[back] == "X" and words[back] in language.passives:
            return _subject(reading, back, at, first, lexicon)[1]
        back -= 1
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
    subject_before = at > first and tags[at - 1] not in BOUNDARY
    if subject_before or len(found) == 1:
        return found[0] if found else None
    return found[1] if found else None


def _says_nothing(speaker: Mention) -> bool:
    """Whether a subject is the `es` of `es heißt`."""
    return speaker.kind == "pronoun" and speaker.reading.words[speaker.start] in EMPTY


def _impersonal_source(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """Where it is said: `hieß es in einer Mitteilung`."""
    tags = reading.tags
    for after in range(at + 1, min(at + FARTHEST, len(tags) - 1)):
        if tags[after] == "P" and reading.words[after] in lexicon.language.whence:
            return phrase_from(reading, after + 1, lexicon)
        if tags[after] in ".;:Q,":
            break
    back = at - 1
    while back >= 0 and tags[back] not in ".;:Q,":
        if tags[back] == "P" and reading.words[back] in lexicon.language.whence:
            return phrase_from(reading, back + 1, lexicon)
        back -= 1
    return None


def _helped(tags: str, at: int, *, far: bool) -> bool:
    """Whether an auxiliary stands before a verb: `a dit`, `hatte gestern betont`."""
    back = at - 1
    if far and tags[at + 1 : at + 2] in ("", *BOUNDARY):
        while back >= 0 and tags[back] not in ".,;:-(VXvtw":
            back -= 1
        return back >= 0 and tags[back] == "X"
    while back >= 0 and tags[back] in "ap":
        back -= 1
    return back >= 0 and tags[back] == "X"


def _plain(reading: Reading, at: int, first: int, lexicon: Lexicon) -> Iterator[Report]:
    """The report of a plain form or gerund: that of whoever the sentence is about."""
    tags = reading.tags
    if (
        at and tags[at - 1] == "p" and tags[at - 2 : at - 1] == "X"
    ):  # "peut-on lire dans"
        source = _impersonal_source(reading, at, lexicon)
        yield _report(reading, at, "source", source, lexicon)
        return
    speaker = _main(reading, first, len(tags), lexicon)
    yield _report(reading, at, "same", speaker, lexicon)


def _participle(
    reading: Reading, at: int, first: int, lexicon: Lexicon
) -> Iterator[Report]:
    """The report of a participle: of a perfect tense, or of a passive with its agent."""
    tags, words = reading.tags, reading.words
    language = lexicon.language
    verb = at
    after = at + 1
    passive = False
    while tags[after : after + 1] == "X":
        passive = passive or words[after] in language.passives
        after += 1
    behind = after > at + 1
    if not behind:
        back = at - 1
        while back >= first and not (tags[back] == "X" or tags[back] in ".;:"):
            back -= 1
        if back < first or tags[back] != "X":
            return
        verb = back
    passive = passive or (
        words[verb] in language.passives and tags[verb - 1 : verb] != "o"
    )
    if passive:
        agent = _agent(reading, min(verb, first if behind else verb), at, lexicon)
        if agent is None:
            agent = _agent(reading, at, min(len(tags), at + FARTHEST), lexicon)
        yield _report(reading, at, "agent" if agent else "passive", agent, lexicon)
        return
    relation, speaker = _subject(
        reading, verb if not behind else at, at, first, lexicon
    )
    if relation == "after" and not behind and language.adjectives_follow:
        # "a dit le maire": the subject stands behind the whole verb
        inner = tags.find("p", verb, at)
        start = inner if inner >= 0 else at + 1
        speaker = _subject_after(reading, start, lexicon)
    if speaker is not None and _says_nothing(speaker):
        relation, speaker = "source", _impersonal_source(reading, verb, lexicon)
    yield _report(reading, at, relation, speaker, lexicon)


def _agent(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Mention | None:
    """Whoever stands behind `von` between two tokens."""
    for at in range(start, end):
        if reading.tags[at] == "P" and reading.words[at] in lexicon.language.agents:
            found = phrase_from(reading, at + 1, lexicon)
            if found is not None and found.kind != "thing":
                return found
    return None


def _subject(
    reading: Reading, verb: int, cue: int, first: int, lexicon: Lexicon
) -> tuple[Relation, Mention | None]:
    """The subject of a finite verb: before it, after it, or that of the sentence."""
    tags = reading.tags
    back = verb - 1
    while back >= first and tags[back] in "ao":
        back -= 1
    before = tags[back] if back >= first else "."
    if before == ")":  # "Malte Brandis (FUL) sagte"
        back = max(tags.rfind("(", first, back) - 1, first - 1)
        before = tags[back] if back >= first else "."
    if set(tags[back + 1 : verb]) <= {"o"} and before in BOUNDARY:
        if before == ",":
            aside = _before_aside(reading, first, back, lexicon)
            if aside is not None:
                return "aside", aside
        return "after", _subject_after(reading, verb + 1, lexicon)
    if before == "&":
        main = _main(reading, first, verb, lexicon)
        if main is not None:
            return "same", main
        return "after", _subject_after(reading, verb + 1, lexicon, near=True)
    opener = back
    while opener >= first and tags[opener] not in ".,;:Q-&":
        opener -= 1
    opener = _inside_phrase(reading, opener, first)
    start = opener + 1
    while start < verb and (
        tags[start] in "s&" and reading.words[start] not in {"wie", "als"}
    ):
        if (
            tags[start] == "s"
            and reading.words[start] not in lexicon.language.conjunctions
        ):
            break
        start += 1
    letter = tags[start] if start < len(tags) else "."
    if letter in "stw" or reading.words[start] in lexicon.language.report_openers:
        return _in_subordinate(reading, start, verb, first, lexicon)
    if (
        letter == "D"
        and opener >= first
        and tags[opener] == ","
        and tags[start + 1] != "N"
    ):
        relative = _relative(reading, start, verb, lexicon)
        if relative is not None:
            return "relative", relative
    while start < verb and tags[start] == "a":
        start += 1  # "Auch der Minister kritisierte"
    found = phrase_from(reading, start, lexicon)
    if found is not None and found.end <= verb and can_be_subject(found, lexicon):
        if all(x in "aTPNRCDJm'EoXp()Q-" for x in tags[found.end : verb]):
            return "before", found
    after = _subject_after(reading, verb + 1, lexicon)
    return "after", after


def _inside_phrase(reading: Reading, opener: int, first: int) -> int:
    """A quoted title is no border: `Das Magazin „Stern“ meldet`."""
    tags = reading.tags
    while opener > first and tags[opener] == "Q" and tags[opener - 1] in "NDRJ":
        opener -= 1
        while opener >= first and tags[opener] not in ".,;:Q-&":
            opener -= 1
    return opener


def _in_subordinate(
    reading: Reading, start: int, verb: int, first: int, lexicon: Lexicon
) -> tuple[Relation, Mention | None]:
    """The subject of a clause that a small word opens and its verb closes."""
    at = start + 1
    if reading.tags[at] == "N" and reading.tags[start] == "s":
        after = _subject_after(reading, verb + 1, lexicon)
        if after is not None:  # "Als Antwort auf den Brief sagte ein Sprecher"
            return "after", after
    if reading.tags[at] == "Q" and is_title(reading, at):
        return "before", Mention(reading, at, at + 1, at + 1, "name")
    while at < verb:
        found = phrase_from(reading, at, lexicon)
        if found is None:
            at += 1
            continue
        if reading.tags[at - 1] != "P" and can_be_subject(found, lexicon):
            return "before", found
        at = found.end
    if reading.tags[start] == "w":
        return "relative", phrase_ending(reading, start - 2, lexicon)
    if reading.words[start] in lexicon.language.report_openers:
        return "after", _subject_after(reading, verb + 1, lexicon)
    return "before", None


def _relative(
    reading: Reading, start: int, verb: int, lexicon: Lexicon
) -> Mention | None:
    """`der` as a relative pronoun, with the phrase it stands for."""
    if reading.words[start] not in {
        "der",
        "die",
        "das",
        "welcher",
        "welche",
        "welches",
    }:
        return None
    if start + 1 < verb and phrase_from(reading, start, lexicon) is not None:
        return None
    means = phrase_ending(reading, start - 2, lexicon)
    if means is None:
        return None
    return Mention(reading, start, start + 1, start + 1, "pronoun", means)


def _subject_after(
    reading: Reading, at: int, lexicon: Lexicon, *, near: bool = False
) -> Mention | None:
    """The first phrase behind a verb that can be its subject."""
    tags = reading.tags
    last = min(len(tags), at + FARTHEST)
    if (
        tags[at : at + 1] == "Q"
        and tags[at - 2 : at - 1] in tuple(",Q-")
        and is_title(reading, at)
    ):
        return Mention(reading, at, at + 1, at + 1, "name")  # "schrieb „Die Zeit“"
    while at < last:
        letter = tags[at]
        if letter in ".;:" or letter == "-" or (letter == "," and not near):
            return None
        if letter in "stwVv&,":
            return None
        if letter == "P":
            if near:
                return None
            at = max(at + 1, skip_phrase(reading, at + 1, lexicon))
            continue
        if letter == "T":
            at += 1
            continue
        found = phrase_from(reading, at, lexicon)
        if found is None:
            at += 1
        elif can_be_subject(found, lexicon):
            return found
        else:
            at = found.end
    return None


def _before_aside(
    reading: Reading, first: int, comma: int, lexicon: Lexicon
) -> Mention | None:
    """The phrase that opens a sentence, when only asides part it from a comma."""
    tags = reading.tags
    at = first
    while at < comma and tags[at] in "s&a":
        at += 1
    found = phrase_from(reading, at, lexicon)
    if found is None or not can_be_subject(found, lexicon):
        return None
    end = found.end
    while end < comma and tags[end] == "P" and tags[end + 1] in "DNRCJT":
        end = max(end + 1, skip_phrase(reading, end + 1, lexicon))
    if end == comma:
        return (
            found
            if found.core == found.end and "," in tags[found.start : found.end]
            else None
        )
    if tags[end : end + 1] != ",":
        return None
    part = end + 1
    for at in range(end + 1, comma + 1):
        if tags[at] != ",":
            continue
        piece = tags[part:at]
        relative = piece[:1] == "w" or (piece[:1] in "DP'" and piece[-1:] in "VvXuE")
        if any(x in "VvX" for x in piece) and not relative:
            return None
        part = at + 1
    return found


def _main(reading: Reading, first: int, end: int, lexicon: Lexicon) -> Mention | None:
    """The subject of a sentence: its first phrase that can be one."""
    tags = reading.tags
    at = first
    while at < end and tags[at] not in ".;:":
        if tags[at] == "P":
            at = max(at + 1, skip_phrase(reading, at + 1, lexicon))
            continue
        found = phrase_from(reading, at, lexicon)
        if found is None:
            at += 1
        elif can_be_subject(found, lexicon):
            return found
        else:
            at = found.end
    return None
