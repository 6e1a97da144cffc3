"""Signs that quoted words are a name, a title or a term, and not speech."""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading

__all__ = ["sign"]

NEAR = 3
SHORTEST_PART = 4
PASSED_OVER = "DAJm'x(oPs"


def sign(
    reading: Reading, token: int, reports: Sequence[Report], lexicon: Lexicon
) -> str:
    """What announces that the quotation at a token is no speech; "" for nothing."""
    words, tags, language = reading.words, reading.tags, lexicon.language
    if any(
        report.speaker is not None
        and report.speaker.reading is reading
        and report.speaker.start <= token < report.speaker.end
        for report in reports
    ):
        return "part of a speaker's name"
    closer = reading.ends[token]
    if (
        reading.text[closer : closer + 1] == "-"
        and reading.text[closer + 1 : closer + 2].isalpha()
    ):
        return "part of a compound"
    if language.capital_nouns and tags[token - 1 : token] == "D":
        oblique = words[token - 1] in language.oblique
        if any(_speaks_to(report, token - 1, oblique) for report in reports):
            return "someone is spoken to"
    at = token - 1
    if tags[at : at + 1] == "," and at:
        at -= 1  # "sa deuxième pièce, « … »,"
    near = at
    stop = max(-1, token - 1 - NEAR)
    while at > stop:
        word = words[at]
        if word in language.term_signs:
            return "a term is announced"
        if at == near and tags[at] in "NRC":
            nouns = (language.work_nouns, language.organisation_nouns)
            if any(_is_one(word, known, language.capital_nouns) for known in nouns):
                return "a title is announced"
        if tags[at] not in PASSED_OVER:
            break
        at -= 1
    return ""


def _speaks_to(report: Report, token: int, oblique: bool) -> bool:
    """Whether the phrase at a token is who is spoken to: `sagte sie der „Welt“`."""
    speaker = report.speaker
    if report.kind not in {"say", "voice"} or speaker is None:
        return False
    behind = speaker.start >= report.cue_end and speaker.end == token
    return behind or (oblique and report.cue_end == token)


def _is_one(word: str, known: frozenset[str], compounds: bool) -> bool:
    """Whether a noun, or the last part of a compound, is listed."""
    if word in known:
        return True
    return compounds and any(
        word[at:] in known for at in range(1, len(word) - SHORTEST_PART + 1)
    )
