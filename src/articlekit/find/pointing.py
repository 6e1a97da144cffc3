"""What a report says by pointing back: `Es wird teurer. Das sagte die Ministerin`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from articlekit.find.indirect import Tokens
from articlekit.find.mentions import Report
from articlekit.find.reading import Reading
from articlekit.language import Language

__all__ = ["point_back"]


def point_back(
    reading: Reading,
    reports: Sequence[Report],
    contents: list[tuple[Tokens, ...]],
    sentences: Sequence[int],
    language: Language,
) -> set[int]:
    """Gives each report that opens with `das` the words before it, if they are free.

    What comes back is where these begin. Words are free that no other report
    holds, and where nobody else speaks.
    """
    claimed: set[int] = set()
    cues = [report.cue for report in reports]
    for number, report in enumerate(reports):
        if contents[number] or report.speaker is None or report.form not in "VS":
            continue
        if report.relation == "passive" or report.kind == "call":
            continue
        at = _pointer(reading, report, sentences, language)
        if at is None or at == 0:
            continue
        start = sentences[at - 1]
        end = at
        while end > start and reading.tags[end - 1] in ".,":
            end -= 1
        low = bisect_left(cues, start)
        if low < number and any(
            other.speaker is not None and other.form != "v"
            for other in reports[low:number]
        ):
            continue
        if end - start > 1:
            contents[number] = ((start, end),)
            claimed.add(start)
    return claimed


def _pointer(
    reading: Reading, report: Report, sentences: Sequence[int], language: Language
) -> int | None:
    """Where `das` stands before the verb of a report, as its object."""
    first = sentences[report.cue]
    if (
        report.relation == "after"
        and reading.words[first] in language.signs.pointing_back
    ):
        verb = reading.tags[first + 1 : first + 2]
        return first if verb in ("V", "X") else None
    at = report.cue - 1
    comma = at > first and reading.tags[at - 1] == ","
    after = report.relation == "after" and comma
    return at if after and reading.words[at] in language.signs.pointing_back else None
