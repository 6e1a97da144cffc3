"""Who may have said a quotation, and how each stands to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from attrs import define, field

from articlekit.find.binding import is_bound
from articlekit.find.indirect import Tokens
from articlekit.find.mentions import Mention, Report
from articlekit.find.pages import Page, Unit
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = ["Candidate", "CandidateKind", "Scene", "candidates", "scene_of"]

CandidateKind: TypeAlias = Literal[
    "report", "bare", "carried", "named", "unknown", "unsaid"
]
"""Somebody with a verb of speech, a phrase without one, the speaker before, a name
at the head of the quoted words themselves, nobody who is named, or no speech at all."""

MOST_BARE = 4
"""So many phrases without a verb of speech are looked at."""

FEWER_BARE = 2
MOST_REPORTS = 4
"""So many verbs of speech on either side are looked at."""

SMALL = "aoX,:tT"
FARTHEST_CARRIED = 3


@define(eq=False)
class Scene:
    """What all candidates for a quotation share."""

    unit: Unit
    page: Page
    reports: Sequence[Report]
    """Those near the quotation, in the order of their verbs."""

    around: Sequence[Report]
    """Those of them whose reported words hold the quotation."""

    before: Candidate | None
    """What was chosen for the quotation before."""

    language: Language
    sign: str
    """What announces a name or a term instead of speech."""

    again: str
    """Whether the story has the same words elsewhere, with marks or without."""

    width: str = field(init=False)
    """Whether a whole sentence is quoted or a fragment."""

    told: bool = field(init=False)
    """Whether one of the reports says who speaks."""

    def __attrs_post_init__(self) -> None:
        self.width = "fragment" if self.unit.fragment else "sentence"
        self.told = any(report.speaker is not None for report in self.reports)


@define(eq=False)
class Candidate:
    """One answer to who said it."""

    kind: CandidateKind
    scene: Scene
    report: Report | None = None
    mention: Mention | None = None
    reading: Reading | None = None
    """The paragraph of the verb."""

    far: int = 0
    """For a speaker carried over: how many paragraphs back."""

    side: str = field(init=False, default="")
    """For a verb of speech: `before` or `after` the quotation."""

    gap: int = field(init=False, default=0)
    """How many tokens lie between."""

    near: str = field(init=False, default="")
    """`right ` where only the speaker and small words lie between."""

    def __attrs_post_init__(self) -> None:
        unit = self.scene.unit
        if self.kind == "report" and self.report is not None:
            if self.reading is not unit.reading:
                self.side = "after"
                self.gap = max(0, self.report.cue - unit.last_token - 1)
            elif self.report.cue > unit.token:
                self.side, self.gap = "after", self.report.cue - unit.token - 1
            else:
                self.side, self.gap = "before", unit.token - self.report.cue_end
            if self.reading is unit.reading and self._adjacent(self.report):
                self.near = "right "
        elif self.kind == "bare" and self.mention is not None:
            self.gap = abs(self.mention.head - unit.token) - 1

    def _adjacent(self, report: Report) -> bool:
        unit, mention = self.scene.unit, self.mention
        tags = unit.reading.tags
        if report.cue < unit.token and tags[unit.token - 1] == ":":
            return True
        first, last = report.cue_end, unit.token
        if report.cue > unit.token:
            first, last = unit.token + 1, report.cue
        start, end = (mention.start, mention.end) if mention is not None else (0, 0)
        if last - first - (end - start) > len(SMALL):
            return False
        return all(tags[at] in SMALL or start <= at < end for at in range(first, last))


def scene_of(
    unit: Unit,
    page: Page,
    before: Candidate | None,
    language: Language,
    sign: str,
    again: str,
) -> Scene:
    """What the candidates for a quotation share."""
    middle = bisect_left(page.reports, unit.token, key=lambda report: report.cue)
    near = slice(max(0, middle - MOST_REPORTS), middle + MOST_REPORTS)
    reports = page.reports[near]
    around = [
        report
        for report, content in zip(reports, page.contents[near], strict=True)
        if _holds(content, unit.token)
        or is_bound(unit.reading, unit.token, report, language)
    ]
    return Scene(unit, page, reports, around, before, language, sign, again)


def _holds(content: Sequence[Tokens], token: int) -> bool:
    return any(start <= token < end for start, end in content)


def candidates(
    scene: Scene, pages: Sequence[Page], spoke: tuple[int, Candidate] | None
) -> list[Candidate]:
    """Everybody who may have said it, and the two answers that name nobody.

    `spoke` is the last one quoted, with the number of that paragraph.
    """
    unit = scene.unit
    found = [
        Candidate("report", scene, report, report.speaker, unit.reading)
        for report in scene.reports
        if report.speaker is not None and not _is_part(scene, report.speaker)
    ]
    if unit.last_page > unit.page:
        found += [
            Candidate("report", scene, report, report.speaker, unit.last)
            for report in pages[unit.last_page].reports[:MOST_REPORTS]
            if report.speaker is not None
        ]
    spoken = {c.mention.head for c in found if c.mention is not None}
    for mention in _bare(scene, FEWER_BARE if found else MOST_BARE):
        if mention.head not in spoken and not _is_part(scene, mention):
            found.append(Candidate("bare", scene, None, mention, unit.reading))
    found += _carried(scene, pages, spoke)
    found.append(Candidate("unknown", scene))
    found.append(Candidate("unsaid", scene))
    return found


def _is_part(scene: Scene, mention: Mention) -> bool:
    """Whether quoted words belong to a phrase: `der „Bote“`, `the so-called “x”`."""
    unit = scene.unit
    if mention.reading is not unit.reading:
        return False
    if mention.start <= unit.token < mention.end:
        return True
    return bool(scene.sign) and mention.kind == "thing" and mention.end == unit.token


def _bare(scene: Scene, most: int) -> list[Mention]:
    """The phrases nearest to the quotation."""
    token, phrases = scene.unit.token, scene.page.mentions
    middle = bisect_left(phrases, token, key=lambda mention: mention.head)
    near = phrases[max(0, middle - most) : middle + most]
    return sorted(near, key=lambda mention: abs(mention.head - token))[:most]


def _carried(
    scene: Scene, pages: Sequence[Page], spoke: tuple[int, Candidate] | None
) -> Iterator[Candidate]:
    """The last one quoted, and the last one reported, in the paragraphs before."""
    at = scene.unit.page
    seen: Mention | None = None
    if spoke is not None and 0 < at - spoke[0] <= FARTHEST_CARRIED:
        last = spoke[1]
        seen = last.mention
        yield Candidate(
            "carried", scene, last.report, seen, last.reading, at - spoke[0]
        )
    for back in range(at - 1, max(-1, at - FARTHEST_CARRIED), -1):
        for report in reversed(pages[back].reports):
            if report.speaker is None or report.relation == "passive":
                continue
            if report.speaker is not seen:
                reading = pages[back].reading
                yield Candidate(
                    "carried", scene, report, report.speaker, reading, at - back
                )
            return
