"""Pairs up quotation marks: which words of a paragraph stand between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from attrs import frozen

from articlekit.language import QuotationMarks

__all__ = ["Stretch", "quoted", "quoted_in_single_marks"]

Turn: TypeAlias = Literal["opens", "closes", "either"]

BLANK = " \t\n\r\u00a0\u2009\u200a\u202f\u3000"
BEFORE_OPENING = BLANK + "([{—–-/:‘'’“«‹¿¡„"
AFTER_CLOSING = BLANK + ")]}.,;:!?—–-…’'”»›*"
FEET = re.compile(r"\d['’′]\s?\d{1,2}$")
DECADE = re.compile(r"\d0?\d?s\b")
LETTERS = re.compile(r"\w")
SENTENCE_MARKS = ".,!?…;—"
LEAD_IN = (":", ",")
A_MARK_AND_A_SIGN = 2
OUTER_AND_INNER = 2
INCH_LOOKBACK = 8


@frozen
class Stretch:
    """Words between two marks, without the marks and the blanks beside them."""

    start: int
    end: int
    closed: bool = True
    """False where the paragraph ends before a closing mark."""

    opener: int = 0
    """Where the opening mark stands."""

    closer: int = 0
    """Where the closing mark ends."""


class _Mark(NamedTuple):
    start: int
    end: int
    turn: Turn


@cache
def _pattern(marks: QuotationMarks) -> re.Pattern[str]:
    longest = sorted({m for pair in marks.double for m in pair}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)))


@cache
def _single_pattern(marks: QuotationMarks) -> re.Pattern[str]:
    listed = "".join(mark for pair in marks.single for mark in pair)
    return re.compile(f"[{re.escape(listed)}]")


@cache
def _openers(marks: QuotationMarks) -> frozenset[str]:
    return frozenset(opening for opening, _ in marks.double)


@cache
def _closers(marks: QuotationMarks) -> frozenset[str]:
    return frozenset(closing for _, closing in marks.double)


def _opens_with_mark(text: str, marks: QuotationMarks) -> bool:
    """Whether a paragraph begins with an opening mark."""
    lead = text.lstrip(BLANK)
    found = _pattern(marks).match(lead)
    return found is not None and (
        found.group() in _openers(marks) or found.group() in _closers(marks)
    )


def quoted(
    text: str, marks: QuotationMarks, *, following: str = ""
) -> tuple[Stretch, ...]:
    """The stretches of `text` between double marks, outermost only.

    A mark left open at the end of the paragraph closes there when the `following`
    paragraph opens with one, or when words like `he said:` lead into it; otherwise
    it is taken for a stray mark. It never costs the rest of the paragraph.
    """
    found = _marks(text, marks)
    if not found:
        return ()
    # how many marks that clearly open or close stand from each mark to the end
    opening, closing = [0], [0]
    for mark in reversed(found):
        opening.append(opening[-1] + (mark.turn == "opens"))
        closing.append(closing[-1] + (mark.turn == "closes"))
    opening.reverse()
    closing.reverse()
    stretches: list[Stretch] = []
    begun: _Mark | None = None
    depth = 0
    for number, mark in enumerate(found):
        if begun is None:
            if mark.turn != "closes" and not _is_inch(text, mark):
                begun, depth = mark, 1
        elif mark.turn == "opens":
            left_over = closing[number + 1] - opening[number + 1]
            if left_over >= depth + 1:
                depth += 1
            else:  # the mark before was never closed: begin anew
                begun, depth = mark, 1
        elif _inch_inside(text, found, number):
            continue
        else:
            depth -= 1
            if depth == 0:
                stretches += _stretch(text, begun, mark)
                begun = None
    if begun is not None:
        lead = text[: begun.start].strip(BLANK)
        if (
            len(lead) < A_MARK_AND_A_SIGN
            or lead.endswith(LEAD_IN)
            or _opens_with_mark(following, marks)
        ):
            stretches += _stretch(text, begun, None)
    return tuple(stretches)


def _stretch(text: str, opener: _Mark, closer: _Mark | None) -> list[Stretch]:
    """The words between two marks; nothing when there are none, or in markup."""
    start, end = opener.end, len(text) if closer is None else closer.start
    while start < end and text[start] in BLANK:
        start += 1
    while end > start and text[end - 1] in BLANK:
        end -= 1
    if text[opener.start - 1 : opener.start] == "=":  # an attribute left in the text
        return []
    if not LETTERS.search(text, start, end):
        return []
    return [
        Stretch(
            start=start,
            end=end,
            closed=closer is not None,
            opener=opener.start,
            closer=len(text) if closer is None else closer.end,
        )
    ]


def _marks(text: str, marks: QuotationMarks) -> list[_Mark]:
    """Every double mark, with the way it turns by itself and by its neighbours."""
    matches = [*_pattern(marks).finditer(text)]
    if not matches:
        return []
    openers, closers = _openers(marks), _closers(marks)
    found = []
    for match in matches:
        mark, start, end = match.group(), match.start(), match.end()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        left_free, right_free = before in BEFORE_OPENING, after in AFTER_CLOSING
        turn: Turn
        if mark in openers and mark in closers:
            if _is_feet(text, start, before):
                continue
            turn = "either"
            if left_free and after not in BLANK and (before in BLANK or not right_free):
                turn = "opens"
            elif right_free and not left_free:
                turn = "closes"
        elif mark in openers:
            turn = "closes" if right_free and not left_free else "opens"
        else:
            # at the start of a paragraph it can only be a mark set anew
            turned = before in BLANK and (after.isalnum() or start == 0)
            turn = "opens" if turned else "closes"
        found.append(_Mark(start, end, turn))
    return found


def _is_feet(text: str, start: int, before: str) -> bool:
    """Whether a mark ends a height such as 6'2"."""
    if not before.isdigit():
        return False
    return FEET.search(text[max(0, start - INCH_LOOKBACK) : start]) is not None


def _is_inch(text: str, mark: _Mark) -> bool:
    """Whether a mark that would open a quotation stands for inches."""
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    return text[mark.start] == '"' and before.isdigit() and after in AFTER_CLOSING


def _inch_inside(text: str, found: Sequence[_Mark], number: int) -> bool:
    """Whether a mark inside a quotation stands for inches: its true end follows."""
    mark = found[number]
    if text[mark.start] != '"' or not text[mark.start - 1 : mark.start].isdigit():
        return False
    if number + 1 == len(found) or text[mark.end : mark.end + 1] not in BLANK:
        return False
    return found[number + 1].turn == "closes"


def quoted_in_single_marks(text: str, marks: QuotationMarks) -> tuple[Stretch, ...]:
    """The stretches of `text` between single marks, told from apostrophes.

    A closing mark after a comma or full stop is sure; one after a plural's `s`
    counts only where no sure one follows before the next opening mark.
    """
    openers = frozenset(opening for opening, _ in marks.single)
    closers = frozenset(closing for _, closing in marks.single)
    if not any(mark in text for mark in openers):
        return ()
    found: list[tuple[int, str]] = []
    doubles = frozenset(m for pair in marks.double for m in pair)
    for match in _single_pattern(marks).finditer(text):
        at, char = match.start(), match.group()
        if text[at : at + 2] in doubles or text[at - 1 : at + 1] in doubles:
            continue
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if char in openers and before in BEFORE_OPENING and after not in BLANK:
            if char in closers and DECADE.match(text, at + 1):
                continue
            found.append((at, "opens"))
        elif char in closers and after in AFTER_CLOSING and before not in BLANK:
            found.append((at, "sure" if before in SENTENCE_MARKS else "perhaps"))
            if before in "sz":
                found[-1] = (at, "plural")
    return tuple(_pair_single(text, found))


def _pair_single(text: str, found: Sequence[tuple[int, str]]) -> list[Stretch]:
    stretches: list[Stretch] = []
    begun: int | None = None
    end: dict[str, int] = {}
    for at, turn in (*found, (len(text), "opens")):
        if turn != "opens":
            if begun is not None:
                end.setdefault(turn, at)
            continue
        chosen = end.get("sure", end.get("perhaps", end.get("plural")))
        if begun is not None and chosen is not None:
            first, last = (
                _Mark(begun, begun + 1, "opens"),
                _Mark(chosen, chosen + 1, "closes"),
            )
            stretches += _stretch(text, first, last)
        begun, end = at, {}
    return stretches
