"""Signs that quoted words are a name, a title or a term, and not speech."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from articlekit.find.free_phrases import is_title
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = ["NICKNAME", "is_titled", "sign"]

COMPOUND = re.compile(r"-([^\W\d_]+)")
SLOGAN = "a slogan is announced"
NEAR = 3
FARTHEST_KNOWN = 6
SHORTEST_PART = 4
LONGEST_PART = 30
AROUND = 30
LONGEST_TITLE = 100
SMALL_WORD = 3
"""So many letters have words that stand small in titles: `of`, `the`."""

NICKNAME = "a nickname"
LONGEST_NICKNAME = 2
PARTICIPLES = frozenset({"passive", "aside"})
"""How speakers stand to verbs that only describe them: `the film, called “…”,`."""

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
    if not language.capital_nouns and _is_nickname(reading, token):
        return NICKNAME
    compound = COMPOUND.match(reading.text, reading.ends[token])
    if compound is not None:
        shout = compound.group(1).lower() in language.signs.shouts
        return SLOGAN if shout else "part of a compound"
    if language.capital_nouns and tags[token - 1 : token] == "D":
        if any(_speaks_to(report, token - 1, reading, language) for report in near):
            return "someone is spoken to"
    if _is_talked_with(reading, token, lexicon):
        return "someone is spoken to"
    if any(_cites(report, reading, token, lexicon) for report in near):
        return "the name of a source"
    if any(_is_called(report, reading, token, lexicon) for report in near):
        return "a term is announced"
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


def _is_talked_with(reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether quoted words name a partner: `im Gespräch mit der „Morgenpost“`."""
    words, tags, language = reading.words, reading.tags, lexicon.language
    at = token - 1
    if tags[at : at + 1] == "D" and at:
        at -= 1
    return at > 0 and tags[at] == "P" and words[at - 1] in language.signs.talks


def _cites(report: Report, reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether quoted words name who cites: `wird von der „Morgenpost“ zitiert`."""
    words, language = reading.words, lexicon.language
    if words[report.cue] not in language.citing or reading.tags[token - 1] != "D":
        return False
    if token == report.cue_end + 1:
        return True
    return token < report.cue and words[token - 2] in language.agents


def _is_called(report: Report, reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether quoted words are a name: `Der Titel lautet „X“`, `hieß das Lokal „X“`."""
    speaker, words, language = report.speaker, reading.words, lexicon.language
    if speaker is None or speaker.reading is not reading or report.form != "V":
        return False
    behind = max(report.cue_end, speaker.end)
    if behind > token or reading.tags[behind:token].strip("a"):
        return False
    if words[report.cue] in language.impersonal_cues:
        return speaker.kind != "pronoun" and speaker.left != "P"
    return words[speaker.head] in language.term_signs and report.kind == "voice"


def _announced(
    reading: Reading, token: int, near: Sequence[Report], lexicon: Lexicon
) -> str:
    """The sort of word before a quotation that announces a term or a title."""
    words, tags, language = reading.words, reading.tags, lexicon.language
    if not language.capital_nouns and _has_maker(reading, token, lexicon):
        return "a title is announced"
    nearest = token - 1
    while nearest > 0 and words[nearest] in language.signs.for_instance:
        nearest -= 1  # "Parolen wie zum Beispiel „…“"
    if tags[nearest : nearest + 1] == "," and nearest:
        nearest -= 1  # "sa deuxième pièce, « … »,"
    if nearest > 0 and not language.known_as.isdisjoint(
        words[nearest - 1 : nearest + 1]
    ):
        back = words[max(0, nearest - FARTHEST_KNOWN) : nearest]
        if not language.knowing.isdisjoint(back):
            return "a term is announced"  # "Doctors know the condition as “…”"
    for at in range(nearest, max(-1, token - 1 - NEAR), -1):
        if words[at] in language.signs.slogans and not _is_said(at, near):
            return SLOGAN
        if words[at] in language.term_signs and not _is_said(at, near):
            used = words[at] in language.signs.word_nouns and any(
                _is_object(report, at, tags) for report in near
            )
            return "a term is used" if used else "a term is announced"
        if at == nearest and tags[at] in "NRC" and _has_title(words[at], lexicon):
            if any(r.kind == "call" and r.cue == token + 1 for r in near):
                break  # "hat dem Verein „Wortbruch“ vorgeworfen"
            if language.capital_nouns and not is_title(reading, token):
                break
            return "a title is announced"
        if tags[at] not in PASSED_OVER:
            break
    return ""


def _is_said(token: int, near: Sequence[Report]) -> bool:
    """Whether a word is the verb of somebody: `she called it “…”` is a quotation."""
    return any(
        report.cue <= token < report.cue_end
        and report.speaker is not None
        and report.relation not in PARTICIPLES
        for report in near
    )


def is_titled(words: str) -> bool:
    """Whether words are written like a title, all but the small ones in capitals."""
    if len(words) > LONGEST_TITLE or words[-1] in "!?…":
        return False
    parts = [w for w in words.split() if len(w) > SMALL_WORD or not w.islower()]
    return len(parts) > 1 and all(w[0].isupper() or w[0].isdigit() for w in parts)


def _is_nickname(reading: Reading, token: int) -> bool:
    """Whether the quotation at a token stands inside a name: `Ann “Nan” Doe`."""
    tags = reading.tags
    if not token or tags[token - 1] != "C" or tags[token + 1 : token + 2] != "C":
        return False
    stretch = reading.stretches[bisect_left(reading.quotes, token)]
    words = reading.text[stretch.start : stretch.end]
    return words[:1].isupper() and words[-1:].isalpha() and _is_short(words)


def _is_short(words: str) -> bool:
    return words.count(" ") < LONGEST_NICKNAME


def _has_maker(reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether words in capitals are what somebody made, or a station sends.

    `the author of “Low Tide”`, `KBX’s “Morning Call”`.
    """
    tags, words = reading.tags, reading.words
    stretch = reading.stretches[bisect_left(reading.quotes, token)]
    quoted = reading.text[stretch.start : stretch.end].rstrip(",.")
    if token < NEAR or not quoted[:1].isupper():
        return False
    titled = is_titled(quoted)
    behind = token + 1 + (tags[token + 1 : token + 2] == ",")
    made = words[behind : behind + 1] and words[behind] in lexicon.language.agents
    if made and (titled or quoted.isalpha()):
        return tags[behind + 1 : behind + 2] in ("C", "H")
    if words[token - 1] in lexicon.language.genitives:
        maker = words[token - 2].removesuffix("s")
        return titled and (tags[token - 2] == "R" or maker in lexicon.language.roles)
    if tags[token - 1] != "'" or not (titled or quoted.isalpha()):
        return False
    owner = words[token - 2]
    return (
        reading.shown(token - 2, token - 1).isupper()
        or owner in lexicon.language.organisation_endings
        or owner in lexicon.language.organisations
    )


def _is_object(report: Report, noun: int, tags: str) -> bool:
    """Whether a noun is what a verb speaks of: `verteidigte den Begriff „X“`."""
    behind = tags[report.cue_end : noun]
    return report.speaker is not None and report.cue < noun and not behind.strip("DJ")


def _has_title(word: str, lexicon: Lexicon) -> bool:
    """Whether a noun, or the last part of a compound, is one of what has a title."""
    language = lexicon.language
    if word in language.work_nouns or word in language.organisation_nouns:
        return True
    if not language.capital_nouns:
        return False
    start = max(1, len(word) - LONGEST_PART)
    ends = [
        part[at:]
        for part in {word, word.removesuffix("s"), word.removesuffix("es")}
        for at in range(start - 1, len(part) - SHORTEST_PART + 1)
    ]
    return not (
        language.work_nouns.isdisjoint(ends)
        and language.organisation_nouns.isdisjoint(ends)
    )


def _speaks_to(
    report: Report, token: int, reading: Reading, language: Language
) -> bool:
    """Whether the phrase at a token is who is spoken to: `sagte sie der „Welt“`."""
    speaker = report.speaker
    if report.kind not in {"say", "voice"} or speaker is None:
        return False
    word = reading.words[token]
    if word not in language.datives:
        return False
    behind = speaker.start >= report.cue_end and speaker.end == token
    return behind or (word in language.oblique and report.cue_end == token)
