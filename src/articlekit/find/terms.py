"""Signs that quoted words are a name, a title or a term, and not speech."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from articlekit.find.free_phrases import is_title
from articlekit.find.guesses import is_role
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Report
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = ["is_settled", "is_titled", "sign"]

COMPOUND = re.compile(r"-([^\W\d_]+)")
SLOGAN = "a slogan is announced"
ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+")
TWO = 2
LONGEST_LEAD = 16
LONGEST_WORK = 8
NEAR = 3
FARTHEST_KNOWN = 6
SHORTEST_PART = 4
LONGEST_PART = 30
AROUND = 30
LONGEST_TITLE = 100
SMALL_WORD = 3
"""So many letters have words that stand small in titles: `of`, `the`."""

NICKNAME = "a nickname"
COMPOUNDED = "part of a compound"
SOURCE = "the name of a source"
NAMES = frozenset(
    {
        "a title is announced",
        "a term is announced",
        "part of a speaker's name",
        SOURCE,
    }
)
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
    named = [report for report in near if _is_named(report, reading, token, language)]
    if any(report.kind == "source" for report in named):
        return SOURCE
    if named:
        return "part of a speaker's name"
    if not language.capital_nouns and _is_nickname(reading, token):
        return NICKNAME
    compound = COMPOUND.match(reading.text, reading.ends[token])
    if compound is not None:
        shout = compound.group(1).lower() in language.signs.shouts
        return SLOGAN if shout else COMPOUNDED
    if language.capital_nouns and tags[token - 1 : token] == "D":
        if any(_speaks_to(report, token - 1, reading, language) for report in near):
            return "someone is spoken to"
    if _is_talked_with(reading, token, lexicon):
        return "someone is spoken to"
    if near:
        if any(_is_published(report, reading, token, language) for report in near):
            return SOURCE
        if any(_cites(report, reading, token, lexicon) for report in near):
            return SOURCE
        if any(_is_called(report, reading, token, lexicon) for report in near):
            return "a term is announced"
    if _is_web_address(reading, token) or _has_role(reading, token, lexicon):
        return "a title is announced"
    return _announced(reading, token, near, lexicon)


def _is_web_address(reading: Reading, token: int) -> bool:
    """Whether quoted words are the address of a site: `sundkurier.example`."""
    stretch = reading.stretches[bisect_left(reading.quotes, token)]
    return ADDRESS.fullmatch(reading.text, stretch.start, stretch.end) is not None


def _has_role(reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether somebody has a role in what is quoted: `Sänger der „Roten Laterne“`."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    if not language.capital_nouns or token < TWO or tags[token - 1] != "D":
        return False
    owned = tags[token - TWO] == "R" and words[token - 1] in language.genitives
    return owned and is_title(reading, token)


def is_settled(sign: str, language: Language, *, fragment: bool) -> bool:
    """Whether a sign alone tells that nobody said the words.

    Where nouns have capitals, whole sentences are announced as titles too:
    `Unter dem Motto „Wir gehen!“`.
    """
    if sign == NICKNAME:
        return True
    if not language.capital_nouns:
        return False
    return sign in {COMPOUNDED, SOURCE} or (sign in NAMES and not fragment)


def _cue(report: Report) -> int:
    return report.cue


def _is_named(report: Report, reading: Reading, token: int, language: Language) -> bool:
    """Whether a quotation is part of the phrase that speaks: `die „Morgenpost“`."""
    speaker = report.speaker
    return (
        speaker is not None
        and speaker.reading is reading
        and (
            speaker.start <= token < speaker.end
            # "„Helfer ohne Pass“ und das Rote Kreuz kündigten an"
            or (token == speaker.start - TWO and reading.tags[token + 1] == "&")
            or _hangs_on(speaker, token, language)
        )
    )


def _hangs_on(speaker: Mention, token: int, language: Language) -> bool:
    """Whether quoted words are a genitive behind it: `der Bau des „neuen Werks“`."""
    words, tags = speaker.reading.words, speaker.reading.tags
    return (
        language.capital_nouns
        and token == speaker.end + 1
        and tags[token - TWO] in "NR"
        and tags[token - 1] == "D"
        and words[token - 1] in language.genitives
    )


def _is_talked_with(reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether quoted words name a partner: `im Gespräch mit der „Morgenpost“`."""
    words, tags, language = reading.words, reading.tags, lexicon.language
    at = token - 1
    if tags[at : at + 1] == "D" and at:
        at -= 1
    return at > 0 and tags[at] == "P" and words[at - 1] in language.signs.talks


def _is_published(
    report: Report, reading: Reading, token: int, language: Language
) -> bool:
    """Whether quoted words name where it is written: `schrieb Lau in der „Post“`."""
    tags, words = reading.tags, reading.words
    if report.kind != "write" or not language.capital_nouns or token < TWO:
        return False
    if tags[token - TWO : token] != "PD" or words[token - TWO] not in language.whence:
        return False
    behind = tags[report.cue_end : token - TWO]
    return (
        report.cue < token
        and not set(behind) & set(".;:,")
        and is_title(reading, token)
    )


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
    if words[report.cue] in language.signs.naming:  # "Sie nennt sich „Tide“"
        return report.cue < token and not language.signs.itself.isdisjoint(
            words[max(0, report.cue - 1) : min(token, report.cue + NEAR)]
        )
    if token < report.cue and speaker.start >= report.cue_end:
        # "„Tide“, so lautet der Titel"
        near = not reading.tags[token + 1 : report.cue].strip("a,S")
        return near and words[speaker.core - 1] in language.term_signs
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
    if language.capital_nouns and tags[nearest:token] == ":":
        return _after_colon(reading, token, lexicon)
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
            if any(_calls(r, token, reading, language) for r in near):
                break  # "hat dem Verein „Wortbruch“ vorgeworfen"
            if language.capital_nouns and not (
                is_title(reading, token) or _is_work(reading, token, lexicon)
            ):
                break
            return "a title is announced"
        if tags[at] not in PASSED_OVER:
            break
    return ""


def _after_colon(reading: Reading, token: int, lexicon: Lexicon) -> str:
    """What a colon announces: a name, where its sentence tells of one.

    `Den Titel gab sie bekannt: „Das Moor“`, but not `…: „Wir gehen.“`.
    """
    tags, language = reading.tags, lexicon.language
    if not is_title(reading, token) or tags[token + 1 : token + 2] not in ("", "."):
        return ""
    for at in range(token - TWO, max(-1, token - TWO - LONGEST_LEAD), -1):
        if tags[at] in ".;:Q":
            break
        word = reading.words[at]
        if tags[at] == "N" and (
            word in language.term_signs or word in language.work_nouns
        ):
            return "a title is announced"
    return ""


def _is_work(reading: Reading, token: int, lexicon: Lexicon) -> bool:
    """Whether words are a long title, or a small one, behind the noun of a work.

    `das Lied „Wenn der Wind über die Deiche weht“`, `im Magazin „auto und rad“`.
    """
    words, tags, language = reading.words, reading.tags, lexicon.language
    stretch = reading.stretches[bisect_left(reading.quotes, token)]
    quoted = reading.text[stretch.start : stretch.end]
    if quoted[-1] in ".!?…," or quoted.count(" ") > LONGEST_WORK:
        return False
    if not is_role(words[token - 1], language.work_nouns):
        return False
    before = words[token - TWO]
    fused = tags[token - TWO] == "P" or before in language.fused
    return quoted[0].isupper() or fused or before in language.genitives


def _calls(report: Report, token: int, reading: Reading, language: Language) -> bool:
    """Whether a verb calls something what is quoted: `ihm „Wortbruch“ vorgeworfen`."""
    if report.kind != "call":
        return False
    if report.cue == token + 1:
        return True
    if report.cue < token and reading.words[report.cue] in language.signs.naming:
        return not set(reading.tags[report.cue_end : token]) & set(".;:,")
    parts = language.separable.get(reading.words[report.cue], frozenset())
    behind = reading.words[token + 1 : token + TWO]
    return report.cue < token and bool(behind) and behind[0] in parts


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
    # "Der Wirt sagte der „Welt“, dass"
    behind = behind or (report.cue_end == token and speaker.end <= report.cue)
    return behind or (word in language.oblique and report.cue_end == token)
