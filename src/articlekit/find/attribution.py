"""Who said a quotation: a choice between candidates by named, weighted features."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen

from articlekit.find.mentions import Mention, Report
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = [
    "FEATURES",
    "Candidate",
    "Choice",
    "Unit",
    "candidates",
    "choose",
    "features",
    "weights",
]

MOST_BARE = 4
"""So many phrases without a verb of speech are looked at."""

LEADS = {
    ":": "a colon", ",": "a comma", "t": "that", "V": "a verb", "g": "a verb", "u": "a verb",
    "X": "a form of be", "P": "a preposition",
}  # fmt: skip

Weights = Mapping[str, float]


@frozen(eq=False)
class Unit:
    """Quoted words to find a speaker for: one stretch, or one over paragraphs."""

    reading: Reading
    token: int
    """The token that stands for them in their paragraph."""

    last: Reading
    """The paragraph they end in."""

    last_token: int
    words: str
    fragment: bool
    """Part of a sentence of the report, not one of its own."""


@frozen(eq=False)
class Candidate:
    """One who may have said it."""

    kind: str
    """`report`, `bare` (a phrase without a verb of speech), `carried` (the speaker
    before), `unknown` (said by nobody named) or `unsaid` (no speech at all)."""

    report: Report | None = None
    mention: Mention | None = None
    reading: Reading | None = None
    far: int = 0
    """For a carried one: how many paragraphs back."""


@frozen(eq=False)
class Choice:
    """The winner and what decided for it, the strongest first."""

    candidate: Candidate
    reasons: tuple[str, ...]
    score: float


@frozen(eq=False)
class Scene:
    """What all candidates of a unit share."""

    unit: Unit
    reports: Sequence[Report]
    """Those of the unit's paragraph."""

    contents: Sequence[Sequence[tuple[int, int]]]
    """For each of them, the tokens it reports."""

    sentences: Sequence[int]
    """For each token of the paragraph, the first token of its sentence."""

    before: Candidate | None
    """What was chosen for the quotation before."""

    language: Language

    sign: str = ""
    """What announces a name or a term instead of speech."""


Feature = Callable[[Candidate, Scene], str | None]


def candidates(
    scene: Scene,
    later: Sequence[Report],
    bare: Sequence[Mention],
    carried: Sequence[Candidate],
) -> Iterator[Candidate]:
    """Everybody who may have said it, and the two answers that name nobody."""
    unit = scene.unit
    named = False
    for report in scene.reports:
        if report.speaker is not None:
            named = True
            yield Candidate("report", report, report.speaker, unit.reading)
    for report in later:
        if report.speaker is not None:
            named = True
            yield Candidate("report", report, report.speaker, unit.last)
    nearest = sorted(bare, key=lambda m: abs(m.head - unit.token))
    spoken = {r.speaker.head for r in scene.reports if r.speaker is not None}
    limit = MOST_BARE if not named else 2
    for mention in nearest[:limit]:
        if mention.head not in spoken:
            yield Candidate("bare", None, mention, unit.reading)
    yield from carried
    yield Candidate("unknown")
    yield Candidate("unsaid")


# --- features: each gives the name of what it sees, or None ---------------------------


def _cue_side(candidate: Candidate, scene: Scene) -> tuple[str, int]:
    """On which side of the quoted words the verb stands, and how many tokens off."""
    unit = scene.unit
    report = candidate.report
    assert report is not None
    if candidate.reading is not unit.reading:
        return "after", max(0, report.cue - unit.last_token - 1)
    if report.cue > unit.token:
        return "after", report.cue - unit.token - 1
    return "before", unit.token - report.cue_end


def answer(candidate: Candidate, scene: Scene) -> str | None:
    """What sort of answer it is."""
    return candidate.kind


def place(candidate: Candidate, scene: Scene) -> str | None:
    """Where the verb stands: side, sentence and distance."""
    if candidate.report is None or candidate.kind != "report":
        return None
    side, gap = _cue_side(candidate, scene)
    unit = scene.unit
    if candidate.reading is not unit.reading:
        return "cue in the last paragraph of the quotation"
    first, last = sorted((unit.token, candidate.report.cue))
    same = scene.sentences[first] == scene.sentences[last]
    near = "right " if _adjacent(candidate, scene) else ""
    if same:
        return f"cue {near}{side}"
    apart = sum(
        1
        for at in range(first + 1, last + 1)
        if scene.sentences[at] != scene.sentences[at - 1]
    )
    return f"cue {side}, {min(apart, 3)} sentences off"


def _adjacent(candidate: Candidate, scene: Scene) -> bool:
    """Whether nothing but the speaker and small words lies between verb and quotation."""
    report, mention = candidate.report, candidate.mention
    assert report is not None and mention is not None
    token = scene.unit.token
    tags = scene.unit.reading.tags
    if report.cue > token:
        between = set(range(token + 1, report.cue))
    else:
        between = set(range(report.cue_end, token))
    between -= set(range(mention.start, mention.end))
    return all(tags[at] in "aX,:tT" for at in between) or (
        report.cue < token and ":" in tags[token - 1]
    )


def _reporting(scene: Scene) -> list[Report]:
    """The reports whose reported words hold the quotation, in reading order."""
    token = scene.unit.token
    return [
        report
        for report, content in zip(scene.reports, scene.contents, strict=True)
        if any(start <= token < end for start, end in content)
    ]


def within(candidate: Candidate, scene: Scene) -> str | None:
    """Whether the quotation stands inside what a verb reports, and inside what else."""
    around = _reporting(scene)
    kind = "fragment" if scene.unit.fragment else "sentence"
    if candidate.report is None or candidate.kind != "report":
        return f"{candidate.kind}, {kind}, within {min(len(around), 1)} reports"
    if candidate.report not in around:
        if not around:
            return None
        return f"outside its report, {kind}, within another"
    if len(around) == 1:
        side, _ = _cue_side(candidate, scene)
        return f"within its report alone, {kind}, {side}"
    number = around.index(candidate.report)
    order = "first" if number == 0 else "last" if number == len(around) - 1 else "midst"
    return f"within its report, {order} of several, {kind}"


def lead_in(candidate: Candidate, scene: Scene) -> str | None:
    """What leads into the quoted words, for a verb before them."""
    unit = scene.unit
    if candidate.kind != "report" or candidate.reading is not unit.reading:
        return None
    assert candidate.report is not None
    if candidate.report.cue > unit.token or unit.token == 0:
        return None
    kind = "fragment" if unit.fragment else "sentence"
    if unit.token == candidate.report.cue_end and candidate.report.form != ":":
        return f"led in by its verb, {kind}"
    letter = unit.reading.tags[unit.token - 1]
    return f"led in by {LEADS.get(letter, 'other words')}, {kind}"


def deed(candidate: Candidate, scene: Scene) -> str | None:
    """What the verb does, on which side."""
    if candidate.report is None or candidate.kind != "report":
        return None
    side, _ = _cue_side(candidate, scene)
    return f"{candidate.report.kind} {side}"


def deed_and_words(candidate: Candidate, scene: Scene) -> str | None:
    """What the verb does, and whether a whole sentence or a fragment is quoted."""
    if candidate.report is None or candidate.kind != "report":
        return None
    kind = "fragment" if scene.unit.fragment else "sentence"
    return f"{candidate.report.kind} with {kind}"


def speaker_and_verb(candidate: Candidate, scene: Scene) -> str | None:
    """How the speaker stands to the verb, and the form of the verb."""
    if candidate.kind != "report":
        return None
    assert candidate.report is not None
    return f"speaker {candidate.report.relation} {candidate.report.form}"


def sort_of_speaker(candidate: Candidate, scene: Scene) -> str | None:
    """Name, role, pronoun, plural or thing."""
    mention = candidate.mention
    if mention is None:
        return None
    if mention.kind == "pronoun":
        return f"{candidate.kind}: {mention.reading.words[mention.head]}"
    return f"{candidate.kind}: {mention.kind}"


def ending(candidate: Candidate, scene: Scene) -> str | None:
    """How the quoted words end, for a verb on either side."""
    unit = scene.unit
    last = unit.words[-1]
    end = "comma" if last in ",—" else "stop" if last in ".!?…" else "no mark"
    if candidate.kind == "report":
        side, _ = _cue_side(candidate, scene)
        near = (
            "right "
            if candidate.reading is unit.reading and _adjacent(candidate, scene)
            else ""
        )
        return f"ends in {end}, cue {near}{side}"
    return f"ends in {end}, {candidate.kind}"


def opening(candidate: Candidate, scene: Scene) -> str | None:
    """Whether the quoted words open their paragraph."""
    if scene.unit.token:
        return None
    if candidate.kind == "report":
        side, _ = _cue_side(candidate, scene)
        return f"opens the paragraph, cue {side}"
    return f"opens the paragraph, {candidate.kind}"


def between(candidate: Candidate, scene: Scene) -> str | None:
    """How many other quotations lie between."""
    unit = scene.unit
    if (
        candidate.mention is None
        or candidate.reading is not unit.reading
        or candidate.kind == "carried"
    ):
        return None
    at = (
        candidate.report.cue if candidate.report is not None else candidate.mention.head
    )
    first, last = sorted((unit.token, at))
    crossed = sum(first < quote < last for quote in unit.reading.quotes)
    return f"crosses {min(crossed, 2)} quotations" if crossed else None


def rank(candidate: Candidate, scene: Scene) -> str | None:
    """How many other verbs of speech lie nearer on the same side."""
    if candidate.kind != "report" or candidate.reading is not scene.unit.reading:
        return None
    token = scene.unit.token
    assert candidate.report is not None
    cue = candidate.report.cue
    if cue < token:
        nearer = sum(cue < r.cue < token for r in scene.reports)
    else:
        nearer = sum(token < r.cue < cue for r in scene.reports)
    return f"{min(nearer, 2)} cues nearer" if nearer else None


def distance(candidate: Candidate, scene: Scene) -> str | None:
    """How many tokens lie between, roughly."""
    if (
        candidate.mention is None
        or candidate.kind == "carried"
        or candidate.reading is not scene.unit.reading
    ):
        return None
    if candidate.report is not None:
        _, gap = _cue_side(candidate, scene)
    else:
        gap = abs(candidate.mention.head - scene.unit.token) - 1
    return f"{candidate.kind}, {_bucket(gap)} tokens off"


def _bucket(gap: int) -> str:
    for limit, name in ((0, "0"), (2, "1-2"), (5, "3-5"), (10, "6-10"), (20, "11-20")):
        if gap <= limit:
            return name
    return "over 20"


def chain(candidate: Candidate, scene: Scene) -> str | None:
    """Whether it was the answer for the quotation before."""
    before = scene.before
    if before is None:
        return None
    kind = "fragment" if scene.unit.fragment else "sentence"
    if candidate.report is not None and candidate.report is before.report:
        return f"verb of the quotation before, {kind}"
    if candidate.mention is not None and candidate.mention is before.mention:
        return f"speaker before, {kind}"
    if before.kind == "unsaid":
        return f"nobody said the one before, {candidate.kind}"
    return None


def carried(candidate: Candidate, scene: Scene) -> str | None:
    """How far a speaker is carried over, and what the quotation's paragraph has."""
    if candidate.kind != "carried":
        return None
    kind = "fragment" if scene.unit.fragment else "sentence"
    own = "verbs here" if any(r.speaker for r in scene.reports) else "no verb here"
    return f"carried {min(candidate.far, 3)} paragraphs, {kind}, {own}"


def bare_place(candidate: Candidate, scene: Scene) -> str | None:
    """Where a phrase without a verb of speech stands."""
    if candidate.kind != "bare":
        return None
    mention, unit = candidate.mention, scene.unit
    assert mention is not None
    tags = unit.reading.tags
    if mention.head < unit.token:
        first = scene.sentences[unit.token]
        same = "" if mention.start >= first else " in another sentence"
        starts = (
            "subject"
            if mention.start in {first, scene.sentences[mention.start]}
            else "phrase"
        )
        owner = tags[mention.end : mention.end + 1] == "'"
        return f"{'owner' if owner else starts} before{same}"
    if mention.start == unit.token + 1 or tags[unit.token + 1 : mention.start] == "-":
        return "name right after"
    return "phrase after"


def sign(candidate: Candidate, scene: Scene) -> str | None:
    """What announces a name or a term instead of speech."""
    if candidate.kind != "unsaid" or not scene.sign:
        return None
    return f"unsaid: {scene.sign}"


def inside_phrase(candidate: Candidate, scene: Scene) -> str | None:
    """Quoted words that are part of a noun phrase: `the “x” plan`."""
    unit = scene.unit
    if candidate.kind != "unsaid" or not unit.fragment:
        return None
    tags = unit.reading.tags
    before = tags[unit.token - 1] if unit.token else "^"
    noun = tags[unit.token + 1 : unit.token + 2] in ("N", "R", "C", "J")
    return f"unsaid {'behind an article' if before in 'AD' else 'elsewhere'}{', before a noun' if noun else ''}"


def size(candidate: Candidate, scene: Scene) -> str | None:
    """How long the quoted words are, for the answers that name nobody."""
    if candidate.kind not in {"unsaid", "unknown"}:
        return None
    blanks = scene.unit.words.count(" ")
    return f"{candidate.kind}: {'one word' if not blanks else 'short' if blanks < 4 else 'long'}"


def title_case(candidate: Candidate, scene: Scene) -> str | None:
    """Quoted words in capitals, like a title."""
    if candidate.kind != "unsaid":
        return None
    unit = scene.unit
    found = [w for w in unit.words.split() if len(w) > 3 or w[:1].isupper()]
    capitals = sum(w[0].isupper() for w in found)
    if not found or capitals * 2 < len(found):
        return None
    before = unit.reading.tags[unit.token - 1] if unit.token else "^"
    where = "after a preposition or owner" if before in "P'" else "elsewhere"
    if scene.language.capital_nouns:  # "Panikverkäufe" shows nothing, "Radio Sund" a little
        if len(found) == 1:
            return f"one noun after {before}"
        where = "of nouns"
    if len(found) == 1:
        return f"one capital {where}"
    return f"{'all' if capitals == len(found) else 'half'} in capitals {where}"


def shape(candidate: Candidate, scene: Scene) -> str | None:
    """For the answers that name nobody: whole sentence or fragment."""
    if candidate.kind not in {"unsaid", "unknown"}:
        return None
    kind = "fragment" if scene.unit.fragment else "sentence"
    own = any(r.speaker is not None for r in scene.reports)
    return f"{candidate.kind}: {kind}, {'verbs' if own else 'no verb'} in the paragraph"


def verb_in_sentence(candidate: Candidate, scene: Scene) -> str | None:
    """For the answer that nobody said it: whether its sentence has a verb of speech."""
    if candidate.kind != "unsaid":
        return None
    first = scene.sentences[scene.unit.token]
    kinds = sorted({r.kind for r in scene.reports if scene.sentences[r.cue] == first})
    return f"unsaid beside {'/'.join(kinds) or 'no verb'}"


FEATURES: tuple[Feature, ...] = (
    answer,
    place,
    within,
    lead_in,
    deed,
    deed_and_words,
    speaker_and_verb,
    sort_of_speaker,
    ending,
    opening,
    between,
    rank,
    distance,
    chain,
    carried,
    bare_place,
    sign,
    inside_phrase,
    size,
    title_case,
    shape,
    verb_in_sentence,
)


def features(candidate: Candidate, scene: Scene) -> list[str]:
    """What the features say of a candidate."""
    return [
        name for feature in FEATURES if (name := feature(candidate, scene)) is not None
    ]


@cache
def weights(language: str = "en") -> Weights:
    """What each feature is worth in stories of a language, read once."""
    folder = files("articlekit.find")
    own = folder.joinpath(f"weights.{language}.json")
    path = own if own.is_file() else folder.joinpath("weights.json")
    text = path.read_text("utf-8")
    table = json.loads(text)
    return {str(name): float(value) for name, value in table.items()}


def choose(found: Sequence[Candidate], scene: Scene, table: Weights) -> Choice:
    """The candidate whose features weigh most; of equals, the first."""
    best: Choice | None = None
    for candidate in found:
        seen = features(candidate, scene)
        score = sum(table.get(name, 0.0) for name in seen)
        if best is None or score > best.score:
            best = Choice(candidate, tuple(seen), score)
    assert best is not None
    return best
