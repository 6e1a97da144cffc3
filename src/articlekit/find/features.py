"""What speaks for and against a candidate: small functions, each with one view.

A feature gives the name of what it sees, or None. `weights.json` says what each
name is worth; the names of the strongest become the rule of a `Finding`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import TypeAlias

from articlekit.find.candidates import Candidate, CandidateKind, Scene
from articlekit.find.mood import is_reported
from articlekit.find.pages import Unit
from articlekit.find.unsaid import (
    after,
    again,
    announced,
    capitals,
    inside_phrase,
    look_within,
    names_and_verb,
    verb_of_sentence,
    word_before,
)

__all__ = ["FEATURES", "Feature", "features"]

Feature: TypeAlias = Callable[[Candidate], str | None]

LEADS = {
    ":": "a colon",
    ",": "a comma",
    "t": "that",
    "V": "a verb",
    "g": "a verb",
    "u": "a verb",
    "X": "a form of be",
    "P": "a preposition",
}
MANY_SENTENCES = 3
FEW_BLANKS = 4
NEAR_COLON = 8
"""So few tokens lie between a verb and the colon to which it leads."""

LISTED = ",&DAP"
"""What stands between the parts of a list."""


def answer(candidate: Candidate) -> str | None:
    """What sort of answer it is."""
    return candidate.kind


# --- verbs of speech ------------------------------------------------------------------


def place(candidate: Candidate) -> str | None:
    """Where the verb stands: side, and how many sentences off."""
    report, scene = candidate.report, candidate.scene
    if report is None:
        return None
    if candidate.reading is not scene.unit.reading:
        return "cue in the last paragraph of the quotation"
    first, last = _in_order(scene.unit.token, report.cue)
    sentences, apart = scene.page.sentences, 0
    while sentences[last] > first and apart < MANY_SENTENCES:
        last = sentences[last] - 1
        apart += 1
    if apart:
        return f"cue {candidate.side}, {apart} sentences off"
    return f"cue {candidate.near}{candidate.side}"


def within(candidate: Candidate) -> str | None:
    """Whether the quotation stands inside what a verb reports, and inside what else."""
    scene = candidate.scene
    around = scene.around
    if candidate.kind != "report":
        count = 1 if around else 0
        return f"{candidate.kind}, {scene.width}, within {count} reports"
    if candidate.report not in around:
        return f"outside its report, {scene.width}, within another" if around else None
    if len(around) == 1:
        return f"within its report alone, {scene.width}, {candidate.side}"
    number = around.index(candidate.report)
    order = "first" if number == 0 else "last" if number == len(around) - 1 else "midst"
    return f"within its report, {order} of several, {scene.width}"


def lead_in(candidate: Candidate) -> str | None:
    """What leads into the quoted words, for a verb before them."""
    report, unit = candidate.report, candidate.scene.unit
    if report is None or candidate.side != "before":
        return None
    width = candidate.scene.width
    if unit.token == report.cue_end and report.form != ":":
        return f"led in by its verb, {width}"
    letter = unit.reading.tags[unit.token - 1]
    return f"led in by {LEADS.get(letter, 'other words')}, {width}"


def deed(candidate: Candidate) -> str | None:
    """What the verb does, on which side."""
    if candidate.report is None:
        return None
    return f"{candidate.report.kind} {candidate.side}"


def deed_and_words(candidate: Candidate) -> str | None:
    """What the verb does, and whether a whole sentence or a fragment is quoted."""
    if candidate.report is None:
        return None
    return f"{candidate.report.kind} with {candidate.scene.width}"


def speaker_and_verb(candidate: Candidate) -> str | None:
    """How the speaker stands to the verb, and the form of the verb."""
    if candidate.report is None:
        return None
    told = f"speaker {candidate.report.relation} {candidate.report.form}"
    language = candidate.scene.language
    if language.reported_mood and candidate.kind == "report":
        reading = candidate.scene.unit.reading
        if candidate.reading is reading and is_reported(
            reading, candidate.report, language
        ):
            return f"{told}, itself reported"
    return told


def rank(candidate: Candidate) -> str | None:
    """How many other verbs of speech lie nearer on the same side."""
    report, scene = candidate.report, candidate.scene
    if report is None or candidate.reading is not scene.unit.reading:
        return None
    first, last = _in_order(scene.unit.token, report.cue)
    nearer = sum([first < other.cue < last for other in scene.reports])
    return f"{min(nearer, 2)} cues nearer" if nearer else None


# --- any phrase -----------------------------------------------------------------------


def sort_of_speaker(candidate: Candidate) -> str | None:
    """Name, role, plural or thing; of a pronoun, which."""
    mention = candidate.mention
    if mention is None:
        return None
    if mention.kind == "pronoun":
        return f"{candidate.kind}: {mention.reading.words[mention.head]}"
    return f"{candidate.kind}: {mention.kind}"


def ending(candidate: Candidate) -> str | None:
    """How the quoted words end, for a verb on either side."""
    unit = candidate.scene.unit
    last = unit.words[-1]
    if candidate.scene.language.order == "free" and _behind(unit) == ",":
        last = ","  # set outside the marks: „Wer war das?“, fragte sie
    end = "comma" if last in ",—" else "stop" if last in ".!?…" else "no mark"
    if candidate.kind == "report":
        return f"ends in {end}, cue {candidate.near}{candidate.side}"
    return f"ends in {end}, {candidate.kind}"


def _behind(unit: Unit) -> str:
    """The token behind a quotation."""
    return unit.last.tags[unit.last_token + 1 : unit.last_token + 2]


def opening(candidate: Candidate) -> str | None:
    """Whether the quoted words open their paragraph."""
    if candidate.scene.unit.token:
        return None
    if candidate.kind == "report":
        return f"opens the paragraph, cue {candidate.side}"
    return f"opens the paragraph, {candidate.kind}"


def between(candidate: Candidate) -> str | None:
    """How many other quotations lie between."""
    unit = candidate.scene.unit
    if candidate.mention is None or candidate.reading is not unit.reading:
        return None
    at = candidate.report.cue if candidate.report else candidate.mention.head
    first, last = _in_order(unit.token, at)
    quotes = unit.reading.quotes
    crossed = bisect_right(quotes, last - 1) - bisect_right(quotes, first)
    return f"crosses {min(crossed, 2)} quotations" if crossed > 0 else None


def distance(candidate: Candidate) -> str | None:
    """How many tokens lie between, roughly."""
    if candidate.reading is not candidate.scene.unit.reading:
        return None
    return f"{candidate.kind}, {_bucket(candidate.gap)} tokens off"


def _in_order(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _bucket(gap: int) -> str:
    for limit, name in ((0, "0"), (2, "1-2"), (5, "3-5"), (10, "6-10"), (20, "11-20")):
        if gap <= limit:
            return name
    return "over 20"


def chain(candidate: Candidate) -> str | None:
    """Whether it was the answer for the quotation before."""
    before, width = candidate.scene.before, candidate.scene.width
    if before is None:
        return None
    if candidate.report is not None and candidate.report is before.report:
        return f"verb of the quotation before, {width}"
    if candidate.mention is not None and candidate.mention is before.mention:
        return f"speaker before, {width}"
    if before.kind == "unsaid":
        return f"nobody said the one {_where_before(candidate.scene)}, {candidate.kind}"
    return None


def _where_before(scene: Scene) -> str:
    """Where the quotation before stands: next to this one, in its sentence, or off."""
    unit, before = scene.unit, scene.before
    last = before.scene.unit if before is not None else unit
    if last.last is not unit.reading:
        return "in another paragraph"
    between = unit.reading.tags[last.last_token + 1 : unit.token]
    if len(between) <= FEW_BLANKS and not between.strip(LISTED):
        return "beside it"
    same = scene.page.sentences[unit.token] <= last.last_token
    return "in the sentence" if same else "before"


def carried(candidate: Candidate) -> str | None:
    """How far a speaker is carried over, and what the quotation's paragraph has."""
    scene = candidate.scene
    own = "verbs here" if scene.told else "no verb here"
    report, reading = candidate.report, candidate.reading
    if (
        candidate.far == 1
        and report is not None
        and reading is not None
        and not scene.unit.token
        and reading.tags.endswith(":")
    ):
        near = len(reading.tags) - report.cue_end <= NEAR_COLON
        return f"carried by a colon, {'its verb' if near else 'another verb'}, {own}"
    return f"carried {min(candidate.far, 3)} paragraphs, {scene.width}, {own}"


def bare_place(candidate: Candidate) -> str | None:
    """Where a phrase without a verb of speech stands."""
    mention, scene = candidate.mention, candidate.scene
    if mention is None:
        return None
    token, tags, sentences = (
        scene.unit.token,
        scene.unit.reading.tags,
        scene.page.sentences,
    )
    if mention.head > token:
        right = mention.start == token + 1 or tags[token + 1 : mention.start] == "-"
        return "name right after" if right else "phrase after"
    same = "" if mention.start >= sentences[token] else " in another sentence"
    if tags[mention.end : mention.end + 1] == "'":
        return f"owner before{same}"
    subject = mention.start == sentences[mention.start]
    return f"{'subject' if subject else 'phrase'} before{same}"


# --- no speech ------------------------------------------------------------------------


def size(candidate: Candidate) -> str | None:
    """How long the quoted words are, for the answers that name nobody."""
    blanks = candidate.scene.unit.words.count(" ")
    long = "one word" if not blanks else "short" if blanks < FEW_BLANKS else "long"
    return f"{candidate.kind}: {long}"


def shape(candidate: Candidate) -> str | None:
    """For the answers that name nobody: whole sentence or fragment, verbs around."""
    scene = candidate.scene
    verbs = "verbs" if scene.told else "no verb"
    return f"{candidate.kind}: {scene.width}, {verbs} in the paragraph"


ANY: tuple[Feature, ...] = (answer, within, ending, opening, chain)
SOMEBODY: tuple[Feature, ...] = (*ANY, sort_of_speaker)
NOBODY: tuple[Feature, ...] = (*ANY, size, shape)
FEATURES: Mapping[CandidateKind, tuple[Feature, ...]] = {
    "report": (
        *SOMEBODY,
        place,
        lead_in,
        deed,
        deed_and_words,
        speaker_and_verb,
        rank,
        between,
        distance,
    ),
    "bare": (*SOMEBODY, bare_place, between, distance),
    "carried": (*SOMEBODY, carried),
    "unknown": NOBODY,
    "unsaid": (
        *NOBODY,
        announced,
        inside_phrase,
        capitals,
        look_within,
        after,
        again,
        verb_of_sentence,
        names_and_verb,
        word_before,
    ),
}
"""What is looked at in each kind of candidate."""


def features(candidate: Candidate) -> list[str]:
    """What the features see in a candidate."""
    names = [feature(candidate) for feature in FEATURES[candidate.kind]]
    return [name for name in names if name is not None]
