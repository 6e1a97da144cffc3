"""Whether quoted words are what a verb of speech takes: `sprach von einem „Wunder“`."""

from __future__ import annotations

import re

from articlekit.find.mentions import Report
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = ["is_bound"]

DESCRIBING = "DJmEaT'"
"""What stands before quoted words and belongs to them: `einem neuen „Pakt“`."""

BORDER = re.compile("[.;:,stwVvX]")
"""What parts quoted words from the verb of another clause."""


def is_bound(reading: Reading, token: int, report: Report, language: Language) -> bool:
    """Whether quoted words are what a verb of speech takes.

    By its small word: `sprach von einem „Wunder“`, `als „Unfug“ bezeichnet`; or
    right before the end of its clause: `warf ihm „Betrug“ vor`, `„Unfug“ genannt`.
    """
    if not token or not language.governs or report.form in "vSk":
        return False
    cue = reading.words[report.cue]
    said = report.relation == "relative" and report.kind == "say"
    if report.cue == token + 1 and (said or report.kind == "call"):
        return report.relation != "passive"
    at = token
    particles = language.separable.get(cue)
    behind = reading.words[token + 1 : token + 2]
    if not (particles and behind and behind[0] in particles):
        at = _opening(reading.tags, token)
        if reading.tags[at] == "N" and reading.words[at + 1] in language.genitives:
            at = _opening(reading.tags, at)  # "sprach von der Gefahr eines „Krieges“"
        small = reading.words[at]
        judged = language.signs.judging.get(cue, frozenset())
        if small not in language.governs.get(cue, judged):
            return False
    return _in_clause(reading, at, token, report)


def _opening(tags: str, token: int) -> int:
    """The token before a word and all that describes it."""
    at = token - 1
    while at > 0 and tags[at] in DESCRIBING:
        at -= 1
    return at


def _in_clause(reading: Reading, small: int, token: int, report: Report) -> bool:
    """Whether no border lies between a verb and quoted words."""
    first, last = report.cue_end, small
    speaker = report.speaker
    if report.cue > token:
        first, last = token + 1, report.cue
    elif speaker is not None and speaker.reading is reading and speaker.end <= token:
        first = max(first, speaker.end)
    return BORDER.search(reading.tags, first, last) is None
