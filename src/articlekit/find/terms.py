"""Signs that quoted words are a name, a title or a term, and not speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading

__all__ = ["sign"]

NEAR = 3
SHORTEST_PART = 4
LONGEST_PART = 30
AROUND = 30
PASSED_OVER = "DAJm'x(oPs"


def sign(
    reading: Reading, token: int, reports: Sequence[Report], lexicon: Lexicon
) -> str:
    """What announces that the quotation at a token is no speech; "" for nothing."""
    tags, language = reading.tags, lexicon.language
    low = bisect_left(reports, token - AROUND, key=_cue)
    near = reports[low : bisect_left(reports, token + AROUND, low, key=_cue)]
    named = [report for report in near if _is_named(report, reading, token)]
    if any(report.kind == "source" for report in named):
        return "the name of a source"
    if named:
        return "part of a speaker's name"
    closer = reading.ends[token]
    behind = reading.text[closer : closer + 2]
    if behind[:1] == "-" and behind[1:].isalpha():
        return "part of a compound"
    if language.capital_nouns and tags[token - 1 : token] == "D":
        oblique = reading.words[token - 1] in language.oblique
        if any(_speaks_to(report, token - 1, oblique=oblique) for report in near):
            return "someone is spoken to"
    return _announced(reading, token, near, lexicon)


def _cue(report: Report) -> int:
    return report.cue


def _is_named(report: Report, reading: Reading, token: int) -> bool:
    """Whether a quotation is part of the phrase that speaks: `die „Morgenpost“`."""
    speaker = report.speaker
    return (
        speaker is not None
        and speaker.reading is reading
        and speaker.start <= token < speaker.end
    )


def _announced(
    reading: Reading, token: int, near: Sequence[Report], lexicon: Lexicon
) -> str:
    """The sort of word before a quotation that announces a term or a title."""
    words, tags, language = reading.words, reading.tags, lexicon.language
    nearest = token - 1
    if tags[nearest : nearest + 1] == "," and nearest:
        nearest -= 1  # "sa deuxième pièce, « … »,"
    for at in range(nearest, max(-1, token - 1 - NEAR), -1):
        if words[at] in language.term_signs and not _is_said(at, near):
            return "a term is announced"
        if at == nearest and tags[at] in "NRC" and _has_title(words[at], lexicon):
            return "a title is announced"
        if tags[at] not in PASSED_OVER:
            break
    return ""


def _is_said(token: int, near: Sequence[Report]) -> bool:
    """Whether a word is the verb of somebody: `she called it “…”` is a quotation."""
    return any(
        report.cue <= token < report.cue_end
        and report.speaker is not None
        and report.relation != "passive"
        for report in near
    )


def _has_title(word: str, lexicon: Lexicon) -> bool:
    """Whether a noun, or the last part of a compound, is one of what has a title."""
    language = lexicon.language
    if word in language.work_nouns or word in language.organisation_nouns:
        return True
    if not language.capital_nouns:
        return False
    start = max(1, len(word) - LONGEST_PART)
    ends = [word[at:] for at in range(start, len(word) - SHORTEST_PART + 1)]
    return not (
        language.work_nouns.isdisjoint(ends)
        and language.organisation_nouns.isdisjoint(ends)
    )


def _speaks_to(report: Report, token: int, *, oblique: bool) -> bool:
    """Whether the phrase at a token is who is spoken to: `sagte sie der „Welt“`."""
    speaker = report.speaker
    if report.kind not in {"say", "voice"} or speaker is None:
        return False
    behind = speaker.start >= report.cue_end and speaker.end == token
    return behind or (oblique and report.cue_end == token)
