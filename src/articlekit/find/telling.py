"""Whether a verb tells what somebody says, or only what is, or what to do."""

from __future__ import annotations

from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading

__all__ = ["tells"]

VERBS = tuple("vuVX")
SPEECH = frozenset({"say", "ask"})
"""Kinds of verbs that report whoever their subject is."""


def tells(reading: Reading, report: Report, start: int, lexicon: Lexicon) -> bool:
    """Whether a report gives somebody's words; `start` is the first token of these.

    `She added that …` does, `you can add …` and `the app offers …` do not.
    """
    language, speaker = lexicon.language, report.speaker
    if language.order == "free" or speaker is None:
        return True
    word = reading.words[report.cue]
    first = speaker.reading.words[speaker.start]
    head = speaker.reading.words[speaker.head]
    if first in language.own_words or head in language.own_words:
        return False  # "according to your needs", "you may find that"
    if report.form in "Sn":
        return True
    that = reading.tags[start] == "t"
    weak = word in language.weak_cues
    if that and weak and reading.tags[start + 1 : start + 2] in VERBS:
        return False  # "emails that notify customers"
    whole = that or start < report.cue
    if head in language.pointing_words and (report.kind != "say" or report.form == "u"):
        return whole and not weak and _is_past(word, lexicon)
    if report.kind == "show":
        return whole and not (report.form == "u" and word in language.weak_cues)
    body = head in language.body_nouns or head in language.organisation_nouns
    if speaker.kind == "thing" and not body and report.kind not in SPEECH:
        return whole and not (weak and report.form != "V")
    if not weak:
        return True
    return whole or (
        report.form == "V" and _is_past(word, lexicon) and _is_clause(reading, start)
    )


def _is_past(word: str, lexicon: Lexicon) -> bool:
    """Whether a verb does not stand in the present: `added`, but not `adds`."""
    return not word.endswith("s") and word not in lexicon.language.cue_infinitives


def _is_clause(reading: Reading, start: int) -> bool:
    """Whether words are more than an infinitive: `to go on` is one."""
    return reading.tags[start + 1 : start + 2] not in ("u", "v") or (
        reading.tags[start] != "P"
    )
