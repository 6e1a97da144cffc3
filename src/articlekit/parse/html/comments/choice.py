"""Which of the sets of elements that may be comments are the threads of a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from attrs import define, field

from articlekit.markup.page import Element
from articlekit.parse.html.comments.draft import read_draft
from articlekit.parse.html.comments.judge import MOST, Thread, judge, sample_of
from articlekit.parse.html.comments.names import COMMENT, POST, REPLY
from articlekit.parse.html.comments.regions import regions
from articlekit.parse.html.comments.units import (
    Candidate,
    candidates,
    gathered,
    scattered,
)

if TYPE_CHECKING:
    from articlekit.parse.html.scan import Scan

__all__ = ["Thread", "threads_in"]

MOST_CANDIDATES, MOST_HEADLESS, MOST_THREADS = 60, 3, 4
FARTHEST, DEEPEST = 12, 40
"""How far up the comment around an answer is looked for, and one across it."""

FEWEST = 2
"""Runs of text: no comment has fewer, with its head."""

TIMES_MORE = 4
"""So many answers may lie in each comment."""


@define(eq=False)
class _Taken:
    """Elements that belong to a thread, and those around them."""

    units: set[Element] = field(factory=set)
    around: set[Element] = field(factory=set)
    size: int = 0

    def take(self, units: list[Element]) -> None:
        """Nothing: the elements belong to a thread from now on."""
        self.size = max(self.size, len(units))
        self.units.update(units)
        for unit in units:
            parent = unit.getparent()
            while parent is not None and parent not in self.around:
                self.around.add(parent)
                parent = parent.getparent()

    def touches(self, unit: Element) -> bool:
        """Whether an element lies in, or around, one that is taken."""
        if unit in self.around or unit in self.units:
            return True
        return _home(unit, self.units, DEEPEST) is not None


def _home(unit: Element, units: set[Element], most: int) -> Element | None:
    """The nearest of some elements around one."""
    parent = unit.getparent()
    for _ in range(most):
        if parent is None or parent in units:
            return parent
        parent = parent.getparent()
    return None


def threads_in(page: Scan, languages: Sequence[str]) -> list[Thread]:
    """The threads of a page in reading order; none lies across another."""
    places = regions(page)
    if not _hold_words(places):
        return []
    ranked = sorted(candidates(places), key=_promise, reverse=True)[:MOST_CANDIDATES]
    judged = _judged(ranked, languages)
    threads = [thread for thread in judged if thread.score > 0]
    if not threads:
        threads = _gathered(ranked, judged, languages)
    threads.sort(key=lambda one: (-one.score, one.many, one.height))
    chosen = _chosen(threads)
    inner = [one for one in ranked if one.marks & (REPLY | COMMENT | POST)]
    for thread in chosen:
        _add_answers(thread, inner, languages)
    if len(chosen) <= 1:
        return chosen
    first = {thread.units[0]: thread for thread in chosen}
    return [first[unit] for unit in _in_order(set(first))]


def _hold_words(places: list[Element]) -> bool:
    """Whether there is more in some places than a button or a heading."""
    words = (text for place in places for text in place.itertext())
    told = (text for text in words if text and not text.isspace())
    return len([*islice(told, FEWEST)]) == FEWEST


def _promise(candidate: Candidate) -> tuple[bool, int]:
    return bool(candidate.marks & COMMENT), len(candidate.units)


def _judged(ranked: list[Candidate], languages: Sequence[str]) -> list[Thread]:
    """The candidates as threads, but those that others leave no room for."""
    judged: list[Thread] = []
    best = _Taken()
    for candidate in ranked:
        if len(candidate.units) < best.size and best.touches(candidate.units[0]):
            # the best has more comments, and all that comments have
            continue
        thread = judge(candidate.units, candidate.marks, languages)
        if thread is None:
            continue
        judged.append(thread)
        if thread.sure and thread.score and len(thread.units) > best.size:
            best = _Taken()
            best.take(thread.units)
    return judged


def _gathered(
    ranked: list[Candidate], judged: list[Thread], languages: Sequence[str]
) -> list[Thread]:
    """A thread whose comments are no elements, made of heads and what follows them."""
    marks = {id(candidate.units): candidate.marks for candidate in ranked}
    headless = [thread for thread in judged if thread.headless]
    for head in headless[:MOST_HEADLESS]:
        wrappers = gathered(head.units)
        thread = judge(wrappers, marks[id(head.units)], languages)
        if thread is not None and thread.score > 0:
            return [thread]
        scattered(wrappers)
    return []


def _chosen(threads: list[Thread]) -> list[Thread]:
    """The best of the threads, and more that do not lie across it."""
    chosen: list[Thread] = []
    taken = _Taken()
    for thread in threads:
        if len(chosen) == MOST_THREADS:
            break
        if chosen and not thread.sure:
            continue
        if not any(taken.touches(unit) for unit in sample_of(thread.units)):
            taken.take(thread.units)
            chosen.append(thread)
    return chosen


def _add_answers(
    thread: Thread, inner: list[Candidate], languages: Sequence[str]
) -> None:
    """Nothing: answers of another shape inside the comments join the thread."""
    taken = set(thread.units)
    for candidate in inner:
        fresh = [unit for unit in candidate.units if unit not in taken]
        if not fresh or len(fresh) > TIMES_MORE * len(taken):
            continue
        if _are_answers(fresh, taken, languages):
            taken |= set(fresh)
            thread.units = _in_order(taken)


def _are_answers(
    fresh: list[Element], taken: set[Element], languages: Sequence[str]
) -> bool:
    """Whether elements inside comments are comments, and what is left is one too."""
    sample = sample_of(fresh)
    hosts: dict[Element, None] = {}
    for unit in sample:
        home = _home(unit, taken, FARTHEST)
        if home is None:
            return False
        hosts[home] = None
    both = taken | set(fresh)
    drafts = [read_draft(unit, both, languages) for unit in sample]
    full = sum(1 for draft in drafts if draft.text and draft.author and draft.dated)
    if full < MOST * len(drafts):
        return False
    for host in hosts:
        old = read_draft(host, taken, languages)
        new = read_draft(host, both, languages)
        if (bool(old.text), old.author, old.dated) != (
            bool(new.text),
            new.author,
            new.dated,
        ):
            return False
    return True


def _in_order(units: set[Element]) -> list[Element]:
    """The elements in reading order."""
    top = next(iter(units)).getroottree().getroot()
    return [element for element in top.iter("*") if element in units]
