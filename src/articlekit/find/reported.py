"""What is reported where subjects may follow their verbs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from articlekit.find.indirect import Tokens
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading

__all__ = ["reported"]

CLAUSE_KINDS = frozenset({"say", "voice", "ask", "write", "show", "urge", "source"})
ASKING = frozenset({"say", "voice", "ask", "show", "write"})
WISHING = frozenset({"say", "voice", "urge", "ask", "call"})
AFTER = frozenset({"after", "source", "owner"})
MAIN_VERB = re.compile(",(?=[vVX])")
LONGEST_SENTENCE = 160
NEAR_OPENER = 4
FEWEST = 2


def reported(
    reading: Reading, report: Report, sentences: Sequence[int], lexicon: Lexicon
) -> tuple[Tokens, ...]:
    """The tokens of what a verb reports: one stretch, or two around the verb."""
    speaker = report.speaker
    nobody = speaker is None and report.kind == "call"
    if nobody or report.form == "v" or report.relation == "passive":
        return ()
    tags, cue = reading.tags, report.cue
    lends = reading.words[cue] in lexicon.language.signs.lending
    if lends and report.cue_end == cue + 1:
        return ()  # "elle a fait mieux que prévu"
    first = max(sentences[cue], cue - LONGEST_SENTENCE)
    end = _end(reading, report, sentences)
    begins, behind = cue, report.cue_end
    if (
        speaker is not None
        and speaker.reading is reading
        and first <= speaker.start < end
        and (report.form, report.relation) != ("S", "same")
    ):
        begins = min(begins, speaker.start)
        if report.relation in AFTER:
            behind = max(behind, speaker.end)
    if report.form == "S":
        return _around(tags, (first, end), begins, behind)
    opener = _opener(reading, begins, first, lexicon)
    if opener is not None:
        close = tags.find(",", cue, end)
        return _around(tags, (first, end), opener, end if close < 0 else close)
    rest = _behind(reading, report, behind, end, lexicon)
    led = cue > first and tags[cue - 1] in ",-" and report.relation in AFTER
    fronted = report.relation == "source" and begins < cue
    led = led and report.form != "n" and not fronted  # "In dem Brief, der …, heißt es"
    before = ((first, cue - 1),) if led else ()
    if rest is None:
        return before
    if report.form == "n" or (tags[first] == "s" and cue < rest):
        main = MAIN_VERB.search(tags, rest, end)  # "die Sorge, es sei spät, teilt er"
        end = end if main is None else main.start()
    if tags[first] in "sP" or tags[rest] in "tw":  # "Als er kam, sagte sie, dass …"
        before = ()
    return (*before, (rest, end))


def _end(reading: Reading, report: Report, sentences: Sequence[int]) -> int:
    """Where what belongs to a report ends: with its sentence, or its opening phrase."""
    tags, first = reading.tags, sentences[report.cue]
    end = report.cue_end
    last = min(len(tags), report.cue + LONGEST_SENTENCE)
    border = bisect_right(sentences, first, end, last)
    dot = tags.find(".", end, border)
    end = border if dot < 0 else dot
    if report.form == "g" and tags[report.cue - 1 : report.cue] == "P":
        comma = tags.find(",", report.cue, end)  # "Tras afirmar que no, la directora …"
        return comma if comma > 0 else end
    return end


def _around(tags: str, whole: Tokens, start: int, stop: int) -> tuple[Tokens, ...]:
    """A sentence without the words between two of its tokens."""
    before = start - 1 if tags[start - 1 : start] == "," else start
    after = stop + 1 if tags[stop : stop + 1] == "," else stop
    parts = ((whole[0], before), (after, whole[1]))
    return tuple((a, b) for a, b in parts if not set(tags[a:b]) <= {"a"})


def _opener(reading: Reading, at: int, first: int, lexicon: Lexicon) -> int | None:
    """Where `wie` opens the clause of a report, if it does."""
    tags = reading.tags
    for back in range(at, max(first, at - NEAR_OPENER) - 1, -1):
        if reading.words[back] in lexicon.language.report_openers:
            return back if back == first or tags[back - 1] in ",-Q(" else None
        if tags[back] in ",.;:Q":
            break
    return None


def _behind(
    reading: Reading, report: Report, at: int, end: int, lexicon: Lexicon
) -> int | None:
    """The first token of the clause that follows a verb of speech."""
    tags = reading.tags
    if report.kind not in CLAUSE_KINDS and report.kind != "call":
        return None
    if _opens_infinitive(reading, report.cue_end, end, lexicon):
        return report.cue_end
    while at < end:
        letter = tags[at]
        if letter == "t":
            return at
        if letter == "," and at + 1 < end:
            if _opens_content(reading, at + 1, end, report, lexicon):
                return at + 1
            letter = "Q" if tags[at + 1] == "Q" else letter
        colon = letter == ":" or (letter == "-" and at + FEWEST < end)
        if colon and at + FEWEST < end and "Q" not in tags[at:end]:
            return at + 1
        if colon or (letter == "Q" and report.kind != "call"):
            break
        at += 1
    return None


def _opens_infinitive(reading: Reading, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a plain form follows a verb: `nier avoir vu`, `affirme n’avoir vu`."""
    language = lexicon.language
    if not language.infinitive_endings:
        return False
    while at < end and (
        reading.words[at] in language.negations or reading.tags[at] == "o"
    ):
        at += 1
    return (
        at < end
        and reading.tags[at] in "XvNu"
        and reading.words[at].endswith(language.infinitive_endings)
        and reading.text[reading.starts[at]].islower()
    )


def _opens_content(
    reading: Reading, at: int, end: int, report: Report, lexicon: Lexicon
) -> bool:
    """Whether a reported clause begins at a token behind a comma."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    letter, kind = tags[at], report.kind
    close = at
    while close < end and tags[close] not in ",;:-":
        close += 1
    clause = words[at:close]
    mood = not language.reported_mood.isdisjoint(clause)
    mood = mood or not language.hinted_mood.isdisjoint(clause)
    if letter in "VvX" and report.relation in {"same", "relative"}:
        return False  # "den Streit zu kommentieren, sagte er"
    if letter in "tw":
        return letter == "t" or kind in ASKING
    if _is_wish(clause, lexicon):
        return kind in WISHING and letter != "s"
    relative = letter == "D" and close < end and tags[close - 1] in "vVXuE"
    if kind == "call" or letter == "s" or (relative and not mood):
        return False
    verb = kind in {"say", "voice"} and not {"X", "v", "V"}.isdisjoint(tags[at:close])
    return mood or (verb and letter != "&")


def _is_wish(clause: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a clause has a plain form with its mark: `… zu senken`, `anzunehmen`."""
    marks = lexicon.language.infinitive_marks
    return any(
        mark in clause[1:] or mark in clause[-1][FEWEST:-FEWEST]
        for mark in marks
        if clause
    )
