"""What is reported where subjects may follow verbs, and speech that its mood alone tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articlekit.find.indirect import Tokens
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention
from articlekit.find.mentions import Report
from articlekit.find.free_phrases import can_be_subject, phrases
from articlekit.find.reading import Reading

__all__ = ["by_mood", "reported", "subjects"]

CLAUSE_KINDS = frozenset({"say", "voice", "ask", "write", "show", "urge", "source"})
LONGEST_TAIL = 9
MOOD = "mood"


def reported(
    reading: Reading, report: Report, sentences: Sequence[int], lexicon: Lexicon
) -> tuple[Tokens, ...]:
    """The tokens of what a verb reports: one stretch, or two around the verb."""
    speaker = report.speaker
    if report.form == "v" or report.relation == "passive":
        return ()
    if speaker is None and report.kind == "call":
        return ()
    tags, words = reading.tags, reading.words
    first = sentences[report.cue]
    end = report.cue_end
    while end < len(tags) and sentences[end] == first and tags[end] != ".":
        end += 1
    if report.form == "g" and tags[report.cue - 1 : report.cue] == "P":
        comma = tags.find(",", report.cue, end)  # "Tras afirmar que no, la directora …"
        end = comma if comma > 0 else end
    here = (
        speaker is not None
        and speaker.reading is reading
        and first <= speaker.start < end
    )
    begins, behind = report.cue, report.cue_end
    if here and speaker is not None:
        begins = min(begins, speaker.start)
        behind = (
            max(behind, speaker.end)
            if report.relation in {"after", "source"}
            else behind
        )
    if report.form == "S":
        return _around(
            tags,
            first,
            begins,
            max(behind, speaker.end if here and speaker else 0),
            end,
        )
    opener = _opener(reading, begins, first, lexicon)
    if opener is not None:
        close = tags.find(",", report.cue, end)
        close = end if close < 0 else close
        return _around(tags, first, opener, close, end)
    if report.kind not in CLAUSE_KINDS and report.kind != "call":
        return ()
    led = (
        report.cue > first
        and tags[report.cue - 1] in ",Q-"
        and report.relation in {"after", "source"}
    )
    rest = _behind(reading, report, behind, end, lexicon)
    if led and tags[report.cue - 1] != "Q":
        front = (first, report.cue - 1)
        aside = tags[first : first + 1] in "sP" and rest is not None
        if rest is None:
            return (front,)
        if not aside and tags[rest] not in "tw":
            return (front, (rest, end))
    if rest is None:
        return ()
    return ((rest, end),)


def _around(
    tags: str, first: int, start: int, stop: int, end: int
) -> tuple[Tokens, ...]:
    """The sentence without the words between two tokens."""
    parts = []
    before = start - 1 if tags[start - 1 : start] == "," else start
    if before > first:
        parts.append((first, before))
    after = stop + 1 if tags[stop : stop + 1] == "," else stop
    if after < end:
        parts.append((after, end))
    return tuple((a, b) for a, b in parts if any(x not in "a" for x in tags[a:b]))


def _opener(reading: Reading, at: int, first: int, lexicon: Lexicon) -> int | None:
    """Where `wie` opens the clause of a report, if it does."""
    openers = lexicon.language.report_openers
    stop = max(first, at - 4)
    while at >= stop:
        if reading.words[at] in openers:
            start = at == first or reading.tags[at - 1] in ",-Q("
            return at if start else None
        if reading.tags[at] in ",.;:Q":
            return None
        at -= 1
    return None


def _behind(
    reading: Reading, report: Report, at: int, end: int, lexicon: Lexicon
) -> int | None:
    """The first token of the clause that follows a verb of speech."""
    tags = reading.tags
    if _opens_infinitive(reading, report.cue_end, end, lexicon):
        return report.cue_end
    while at < end:
        letter = tags[at]
        if letter == "t":
            return at
        if letter in ":" or (letter == "-" and at + 2 < end):
            return at + 1 if at + 2 < end and "Q" not in tags[at:end] else None
        if letter == "," and at + 1 < end:
            if _opens_content(reading, at + 1, end, report, lexicon):
                return at + 1
            if tags[at + 1] in "Q":
                return None
        if letter == "Q" and report.kind != "call":
            return None
        at += 1
    return None


def _opens_infinitive(reading: Reading, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a plain form follows a verb: `nier avoir vu`, `affirme n’avoir rien vu`."""
    endings = lexicon.language.infinitive_endings
    if not endings:
        return False
    negations = lexicon.language.negations
    while at < end and (reading.words[at] in negations or reading.tags[at] == "o"):
        at += 1
    return (
        at < end
        and reading.tags[at] in "XvNu"
        and reading.words[at].endswith(endings)
        and reading.text[reading.starts[at]].islower()
    )


def _opens_content(
    reading: Reading, at: int, end: int, report: Report, lexicon: Lexicon
) -> bool:
    """Whether a reported clause begins at a token behind a comma."""
    tags, words = reading.tags, reading.words
    language = lexicon.language
    if tags[at] == "t":
        return True
    close = at
    while close < end and tags[close] not in ",;:-":
        close += 1
    clause = words[at:close]
    mood = any(w in language.reported_mood or w in language.hinted_mood for w in clause)
    if tags[at] == "w" and report.kind != "call":
        return report.kind in {"say", "voice", "ask", "show", "write"}
    if "zu" in clause[1:] or any("zu" in w[2:-3] for w in clause[-1:]):
        return (
            report.kind in {"say", "voice", "urge", "ask", "call"} and tags[at] != "s"
        )
    if report.kind == "call":
        return False
    if tags[at] == "D" and close < end and tags[close - 1] in "vVXuE" and not mood:
        return False  # a relative clause
    if tags[at] in "s&" and words[at] not in {"wenn", "falls"}:
        return mood and tags[at] == "&"
    return mood or (
        report.kind in {"say", "voice"} and any(x in "XvV" for x in tags[at:close])
    )


def by_mood(
    reading: Reading,
    reports: Sequence[Report],
    sentences: Sequence[int],
    before: Mention | None,
    lexicon: Lexicon,
) -> Iterator[tuple[Report, tuple[Tokens, ...]]]:
    """Sentences in the mood of reported speech with no verb of speech of their own.

    They go on with what the one before them says; neighbours make one report.
    """
    language = lexicon.language
    if not language.reported_mood:
        return
    tags, words = reading.tags, reading.words
    bounds = [at for at, first in enumerate(sentences) if at == first]
    attributed = {
        sentences[r.cue] for r in reports if r.speaker is not None and r.kind != "call"
    }
    speaker: Mention | None = before
    going_on = before is not None
    run: list[Tokens] = []
    said: Mention | None = None
    for number, start in enumerate(bounds):
        end = bounds[number + 1] if number + 1 < len(bounds) else len(tags)
        stop = end
        while stop > start and tags[stop - 1] == ".":
            stop -= 1
        if start in attributed:
            if run and said is not None:
                yield _run(run, said)
            run = []
            last = [
                r for r in reports if start <= r.cue < end and r.speaker is not None
            ]
            speaker, going_on = last[-1].speaker, True
            continue
        strong, weak = _mood(reading, start, stop, lexicon)
        if (strong or (weak and going_on)) and speaker is not None and stop - start > 2:
            if run and (said is not speaker or "Q" in tags[start:stop]):
                yield _run(run, said or speaker)
                run = []
            said = speaker
            run.append((start, stop))
            going_on = True
            if "Q" in tags[start:stop]:
                yield _run(run, said)
                run = []
            continue
        if run and said is not None:
            yield _run(run, said)
        run = []
        going_on = False
        if "Q" not in tags[start:stop]:
            speaker = _subject_of(reading, start, stop, lexicon) or speaker
    if run and said is not None:
        yield _run(run, said)


def _run(run: Sequence[Tokens], speaker: Mention) -> tuple[Report, tuple[Tokens, ...]]:
    start = run[0][0]
    return Report(start, start, "voice", "same", speaker, "k"), tuple(run)


def _mood(
    reading: Reading, start: int, stop: int, lexicon: Lexicon
) -> tuple[bool, bool]:
    """Whether a sentence has a verb in the mood of reports, or in one like it."""
    language = lexicon.language
    strong = weak = False
    for at in range(start, stop):
        if reading.tags[at] in "NRCHQ":
            continue
        word = reading.words[at]
        if word in language.reported_mood and reading.tags[at] not in "JD":
            if (
                at + 1 < stop
                and reading.tags[at + 1] in "NR"
                and reading.tags[at] not in "Xv"
            ):
                continue
            strong = True
        elif word in language.hinted_mood:
            weak = True
        elif language.pronouns.get(word) == "s":
            return False, False
    return strong, weak


def _subject_of(
    reading: Reading, start: int, stop: int, lexicon: Lexicon
) -> Mention | None:
    """Who a sentence is about: its first phrase that can be a subject and speak."""
    for found in phrases(reading, lexicon):
        if start <= found.start < stop and can_be_subject(found, lexicon):
            if found.start and reading.tags[found.start - 1] == "P":
                continue
            return found
        if found.start >= stop:
            break
    return None


def subjects(
    reading: Reading, sentences: Sequence[int], lexicon: Lexicon
) -> list[Mention]:
    """Who each sentence of a paragraph is about, where that is somebody."""
    bounds = [at for at, first in enumerate(sentences) if at == first]
    found = []
    for number, start in enumerate(bounds):
        end = bounds[number + 1] if number + 1 < len(bounds) else len(sentences)
        subject = _subject_of(reading, start, end, lexicon)
        if subject is not None:
            found.append(subject)
    return found
