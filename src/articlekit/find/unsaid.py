"""What speaks for quoted words that nobody said: names, titles, terms.

The features here have one view each, like those of `features`; they are asked
only of the answer that nobody said it.
"""

from __future__ import annotations

from bisect import bisect_left

from articlekit.find.candidates import Candidate, Scene

__all__ = [
    "after",
    "again",
    "announced",
    "capitals",
    "inside_phrase",
    "look_within",
    "names_and_verb",
    "verb_of_sentence",
    "word_before",
]

LONG_WORD = 3
FEW_BLANKS = 4
SPEECH_ENDS = ",.!?…—"
STRENGTH = ("call", "say", "write", "ask", "urge", "show", "source", "voice")
"""Kinds of reports, those that quote most surely first."""

BESIDE = (*STRENGTH, "another verb", "no verb")

SMALL_WORDS = "PA&"
"""Prepositions, articles, and what joins: few words that all texts share."""

NAMES = {
    "odd name": "name",
    "capital word": "name",
    "capitals": "name",
    "capitals and small words": "mixed name",
}
"""What `look` sees in names."""

BEFORE = {
    "P": "after a preposition",
    "'": "after an owner",
    **dict.fromkeys("NRC", "after a noun"),
    **dict.fromkeys("VvXgE", "after a verb"),
    **dict.fromkeys("ADJm", "after an article"),
}
"""What stands before words in capitals."""

BEHIND = {
    "(": "a bracket",
    ")": "a bracket",
    "N": "a noun",
    "R": "a noun",
    "C": "a name",
    "Q": "a quotation",
    ",": "a comma",
    "&": "a conjunction",
}


def announced(candidate: Candidate) -> str | None:
    """What announces a name or a term instead of speech."""
    if not candidate.scene.sign:
        return None
    return f"unsaid: {candidate.scene.sign}"


def inside_phrase(candidate: Candidate) -> str | None:
    """Quoted words that are part of a noun phrase: `the “x” plan`."""
    unit = candidate.scene.unit
    if not unit.fragment:
        return None
    tags = unit.reading.tags
    article = unit.token > 0 and tags[unit.token - 1] in "AD"
    noun = tags[unit.token + 1 : unit.token + 2] in ("N", "R", "C", "J")
    behind = "behind an article" if article else "elsewhere"
    return f"unsaid {behind}{', before a noun' if noun else ''}"


def capitals(candidate: Candidate) -> str | None:
    """Quoted words in capitals, like a title."""
    unit = candidate.scene.unit
    found = [
        capital
        for word in unit.words.split()
        if (capital := word[0].isupper()) or len(word) > LONG_WORD
    ]
    capitals = sum(found)
    if not found or capitals * 2 < len(found):
        return None
    before = unit.reading.tags[unit.token - 1] if unit.token else "^"
    where = BEFORE.get(before, "elsewhere")
    if candidate.scene.language.capital_nouns:
        # "Panikverkäufe" shows nothing, "Radio Sund" a little
        if len(found) == 1:
            return f"one noun after {before}"
        return f"{'all' if capitals == len(found) else 'half'} nouns after {before}"
    if len(found) == 1:
        return f"one capital {where}"
    return f"{'all' if capitals == len(found) else 'half'} in capitals {where}"


def look(candidate: Candidate) -> str:
    """How the quoted words are written: like a name, a noun, or anything else."""
    words = candidate.scene.unit.words
    parts = words.split()
    if candidate.scene.unit.titled:
        return "capitals"
    if words[-1] in SPEECH_ENDS or len(parts) > FEW_BLANKS + 1:
        return "words"
    if not words[0].isupper():
        odd = words[0].isdigit() or any(c.isupper() for c in words)
        return ("small odd" if odd else "small") + (" word" if len(parts) == 1 else "")
    if any(c.isdigit() or c in "&." for c in words) or words[1:].upper() == words[1:]:
        return "odd name"
    if len(parts) == 1:
        inner = any(c.isupper() for c in words[1:])
        return "odd name" if inner else "capital word"
    small = any(word[0].islower() for word in parts)
    return "capitals and small words" if small else "capitals"


def look_within(candidate: Candidate) -> str | None:
    """How the words are written, and whether a report holds them."""
    scene = candidate.scene
    if not scene.unit.fragment and not scene.language.capital_nouns:
        return None
    inside = "inside" if scene.around else "outside"
    return f"unsaid {look(candidate)} {inside} reports"


def after(candidate: Candidate) -> str | None:
    """What stands behind a fragment."""
    unit = candidate.scene.unit
    if not unit.fragment:
        return None
    tags, behind = unit.last.tags, unit.last_token + 1
    if tags[behind : behind + 1] == ",":
        behind += 1
    if tags[behind : behind + 1] == "P" and unit.last.words[behind] == "by":
        named = tags[behind + 1 : behind + 2] in ("C", "H", "R")
        return f"unsaid before {'its maker' if named else 'by'}"
    letter = tags[unit.last_token + 1 : unit.last_token + 2]
    before = unit.reading.tags[unit.token - 1 : unit.token]
    if before == "(":
        return "unsaid in brackets"
    return f"unsaid before {BEHIND.get(letter, 'other words')}"


def again(candidate: Candidate) -> str | None:
    """Whether the same words are quoted twice, or stand without marks as well."""
    again = candidate.scene.again
    return f"unsaid: {again}, {candidate.scene.width}" if again else None


def verb_of_sentence(candidate: Candidate) -> str | None:
    """The verb of its sentence that quotes most surely."""
    scene = candidate.scene
    sentences = scene.page.sentences
    first = sentences[scene.unit.token]
    reports = scene.reports
    best = len(STRENGTH) + 1
    for at in range(bisect_left(reports, first, key=lambda r: r.cue), len(reports)):
        report = reports[at]
        if sentences[report.cue] != first:
            break
        weak = report.form == "v"
        best = min(best, len(STRENGTH) if weak else STRENGTH.index(report.kind))
    return f"unsaid beside {BESIDE[best]}"


def names_and_verb(candidate: Candidate) -> str | None:
    """Words written like a name, and what the nearest verb before them does.

    Whoever is called “Iron Jane” is quoted; who talks to “Morning Jane” is not.
    """
    scene = candidate.scene
    shape = NAMES.get(look(candidate))
    if shape is None or scene.language.capital_nouns:
        return None
    return f"unsaid {shape} beside {_verb_before(scene)}"


def _verb_before(scene: Scene) -> str:
    """What the nearest verb of speech before a quotation does, in its sentence."""
    token = scene.unit.token
    first = scene.page.sentences[token]
    for at in range(bisect_left(scene.reports, token, key=lambda r: r.cue) - 1, -1, -1):
        report = scene.reports[at]
        if report.cue < first:
            break
        if report.form != "v":
            return report.kind
    return "no verb"


def word_before(candidate: Candidate) -> str | None:
    """Which small word stands before the quoted words, in a report or outside."""
    scene = candidate.scene
    before = scene.unit.token - 1
    reading = scene.unit.reading
    if before < 0 or reading.tags[before] not in SMALL_WORDS:
        return None
    if scene.unit.titled:
        return f"unsaid title after {reading.words[before]}"
    inside = "inside" if scene.around else "outside"
    return f"unsaid after {reading.words[before]} {inside} reports"
