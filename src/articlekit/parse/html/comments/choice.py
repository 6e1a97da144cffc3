"""Which of the sets of elements that may be comments are a thread."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from attrs import define
from lxml import etree

from articlekit.markup.page import Element
from articlekit.parse.html.comments.draft import Draft, read_draft
from articlekit.parse.html.comments.names import (
    ACTION,
    AVATAR,
    COMMENT,
    MANY,
    META,
    POST,
    REJECT,
    REPLY,
    kind_words,
)
from articlekit.parse.html.comments.pieces import element_roles
from articlekit.parse.html.comments.when import days_in
from articlekit.parse.html.comments.units import (
    COMMENT_TYPES,
    Candidate,
    candidates,
    gathered,
    regions,
    scattered,
)

__all__ = ["Thread", "threads_in"]

COMMENT_LINK = re.compile(r"#[^#\d]{0,20}(\d+)$")
SAMPLE = 20
NEAR = 6
"""How far above a comment a list may say that it holds comments."""

MOST_CANDIDATES = 60
MOST_HEADLESS = 3
MOST_THREADS = 4
MOST = 0.8


@define(eq=False)
class Thread:
    """Elements that are comments, and how surely."""

    units: list[Element]
    score: float
    many: float
    """The share of elements that are named as lists."""

    height: int
    """How far down the tree; for a single comment how far up."""

    headless: bool
    """Whether all have a name and a time, and hardly one has text."""

    typed: bool
    """Whether they say themselves that they are comments, in microdata."""

    sure: bool
    """Whether all have text, author and time."""


def threads_in(root: Element, languages: Sequence[str]) -> list[Thread]:
    """The threads of a page in reading order; none lies across another."""
    judged: list[Thread] = []
    inner: list[Candidate] = []
    headless: list[Candidate] = []
    places = regions(root)
    if not places:
        return []
    ranked = sorted(candidates(places), key=_promise, reverse=True)
    taken: set[Element] = set()
    around: set[Element] = set()
    full = 0
    for candidate in ranked[:MOST_CANDIDATES]:
        if candidate.marks & (REPLY | COMMENT | POST):
            inner.append(candidate)
        if len(candidate.units) < full and _touches(candidate.units[0], taken, around):
            # what is known already has more comments, and all that comments have
            continue
        thread = judge(candidate.units, candidate.marks, languages)
        if thread is None:
            continue
        if thread.score > 0:
            judged.append(thread)
        elif thread.headless:
            headless.append(candidate)
        if thread.sure and thread.score and len(thread.units) > full:
            taken, around = set(), set()
            _claim(thread.units, taken, around)
            full = len(thread.units)
    if not judged:
        judged = _gathered(headless, languages)
    judged.sort(key=lambda one: (-one.score, one.many, one.height))
    chosen: list[Thread] = []
    taken, around = set(), set()
    for thread in judged:
        if len(chosen) == MOST_THREADS:
            break
        if chosen and not thread.sure:
            continue
        if any(_touches(unit, taken, around) for unit in _sample(thread.units)):
            continue
        _claim(thread.units, taken, around)
        chosen.append(thread)
    for thread in chosen:
        _with_inner(thread, inner, languages)
    if len(chosen) < 2:
        return chosen
    first = {thread.units[0]: thread for thread in chosen}
    return [first[unit] for unit in in_order(set(first))]


def _gathered(headless: list[Candidate], languages: Sequence[str]) -> list[Thread]:
    """Threads whose comments are no elements, made of heads and what follows them."""
    for candidate in headless[:MOST_HEADLESS]:
        wrappers = gathered(candidate.units)
        thread = judge(wrappers, candidate.marks, languages)
        if thread is not None and thread.score > 0:
            return [thread]
        scattered(wrappers)
    return []


def _promise(candidate: Candidate) -> tuple[bool, int]:
    return bool(candidate.marks & COMMENT), len(candidate.units)


def _touches(unit: Element, taken: set[Element], around: set[Element]) -> bool:
    """Whether an element lies in, or around, one that is taken."""
    if unit in around or unit in taken:
        return True
    parent = unit.getparent()
    for _ in range(40):
        if parent is None:
            return False
        if parent in taken:
            return True
        parent = parent.getparent()
    return False


def _claim(units: list[Element], taken: set[Element], around: set[Element]) -> None:
    taken.update(units)
    for unit in units:
        parent = unit.getparent()
        while parent is not None and parent not in around:
            around.add(parent)
            parent = parent.getparent()


def _sample(units: list[Element]) -> list[Element]:
    if len(units) <= SAMPLE:
        return units
    step = len(units) // (SAMPLE // 2)
    return units[: SAMPLE // 2] + units[SAMPLE // 2 :: step]


def judge(units: list[Element], marks: int, languages: Sequence[str]) -> Thread | None:
    """The elements as a thread, with a score of 0 where they are none."""
    sample = _sample(units)
    bits = [element_roles(unit) for unit in sample]
    rejected = sum(1 for one in bits if one & REJECT and not one & REPLY)
    near = [_near(unit) for unit in sample]
    if 2 * rejected >= len(sample) or any(
        one & REJECT and one & COMMENT for one in near[0][:3]
    ):
        return None
    inside = bool(marks & COMMENT) and not marks & (ACTION | META | MANY)
    told = [
        inside or bool(one & COMMENT) or any(other & COMMENT for other in around)
        for one, around in zip(bits, near, strict=True)
    ]
    posts = bool(marks & (POST | REPLY)) or any(one & POST for one in bits + near[0])
    if 2 * sum(told) < len(told) and not posts:
        return None
    others = set(units)
    drafts = [read_draft(unit, others, languages) for unit in sample]
    score = _score(drafts, bits, told, languages)
    count = len(drafts)
    return Thread(
        units,
        score * len(units) / count,
        sum(1 for one in bits if one & COMMENT and one & MANY) / count,
        _height(sample) if score else 0,
        headless=len(units) > 1
        and 2 * sum(1 for draft in drafts if draft.text) < count
        and sum(1 for one in drafts if one.named) >= MOST * count
        and all(unit.getparent() is sample[0].getparent() for unit in sample),
        typed=all(_typed(unit) for unit in sample),
        sure=all(draft.text and draft.author and draft.dated for draft in drafts),
    )


def _typed(unit: Element) -> bool:
    kind = (unit.get("itemtype") or unit.get("typeof") or "").lower()
    return any(one in kind for one in COMMENT_TYPES)


def _height(sample: list[Element]) -> int:
    """How deep the elements lie: the outermost of a list, the innermost alone."""
    depth = sum(1 for _ in sample[0].iterancestors())
    return -depth if len(sample) == 1 else depth


def _score(
    drafts: list[Draft], bits: list[int], told: list[bool], languages: Sequence[str]
) -> float:
    """How well these do as comments; 0 where they are none."""
    count = len(drafts)
    texts = sum(1 for draft in drafts if draft.text)
    authors = sum(1 for draft in drafts if draft.sure)
    dates = sum(1 for draft in drafts if draft.dated)
    buttons = sum(1 for draft in drafts if draft.buttons)
    titled = sum(1 for draft in drafts if draft.titled)
    size = sum(len(draft.text) for draft in drafts)
    linked = sum(draft.linked for draft in drafts)
    if 2 * sum(told) < count and (
        count < 2 or 2 * min(buttons, dates, authors) < count
    ):
        return 0.0
    if 2 * texts < count or 2 * titled > count or 2 * linked > size:
        return 0.0
    if 2 * max(authors, dates) < count and not _bare(bits, drafts):
        return 0.0
    named = sum(1 for one in bits if one & COMMENT and not one & REJECT)
    if 2 * dates < count and (2 * named < count or not _alike(drafts)):
        return 0.0
    if count < 3:
        if named == count:
            authors = sum(1 for draft in drafts if draft.author)
        if authors < count or dates < count:
            return 0.0
    if (
        _leads_elsewhere(drafts)
        or _is_page([draft.element for draft in drafts])
        or _holds_many(bits, drafts, languages)
    ):
        return 0.0
    score = 0.0
    for draft, known in zip(drafts, told, strict=True):
        if draft.text and (known or 2 * sum(told) < count):
            if 5 * dates > 3 * count and not draft.dated:
                score -= 1.0
            elif draft.named or 2 * max(authors, dates) < count:
                score += 1 + (draft.author is not None) + draft.dated
            else:
                score -= 0.5
        else:
            score -= 1.5 if known else 3.0
    return max(score, 0.0)


def _near(unit: Element) -> list[int]:
    """What the elements around one are, innermost first."""
    found = []
    parent = unit.getparent()
    for _ in range(NEAR):
        if parent is None or parent.tag == "body":
            break
        found.append(element_roles(parent))
        parent = parent.getparent()
    return found


def _bare(bits: list[int], drafts: list[Draft]) -> bool:
    """Whether these are comments without name or date: named and drawn as such."""
    count = len(bits)
    named = sum(1 for one in bits if one & COMMENT)
    drawn = sum(
        1
        for draft in drafts
        if any(
            element_roles(child) & AVATAR for child in draft.element.iter("div", "img")
        )
    )
    return count > 2 and named == count and 2 * drawn > count


def _alike(drafts: list[Draft]) -> bool:
    """Whether most of the elements are called the same."""
    kinds = Counter(
        (draft.element.tag, *kind_words(draft.element.get("class") or "")[:1])
        for draft in drafts
    )
    return max(kinds.values()) >= MOST * len(drafts)


def _leads_elsewhere(drafts: list[Draft]) -> bool:
    """Whether the comments belong to many pages, as in a box of recent ones."""
    paths = [
        link.partition("#")[0].partition("?")[0]
        for draft in drafts
        for link in draft.links
        if (match := COMMENT_LINK.search(link))
        and match.start()
        # an address of its own for each comment tells nothing
        and match[1] not in link[: match.start()]
    ]
    return len(drafts) > 2 and len(set(paths)) > max(2, len(drafts) // 2)


def _holds_many(bits: list[int], drafts: list[Draft], languages: Sequence[str]) -> bool:
    """Whether what seems to be one comment or two are lists of them."""
    if len(drafts) > 2:
        return False
    for one, draft in zip(bits, drafts, strict=True):
        days = days_in(draft.element, languages)
        if days > 2 or (one & COMMENT and one & MANY and days != 1):
            return True
        if draft.element.tag in {"ol", "dl"}:
            return True
    return False


def _is_page(sample: list[Element]) -> bool:
    """Whether an element is as large as the page."""
    return len(sample) < 3 and any(
        next(unit.iter("h1"), None) is not None or unit.tag in {"main", "body"}
        for unit in sample
    )


def _with_inner(
    thread: Thread, inner: list[Candidate], languages: Sequence[str]
) -> None:
    """Nothing: answers of another shape inside the comments join the thread."""
    taken = set(thread.units)
    for candidate in inner:
        fresh = [unit for unit in candidate.units if unit not in taken]
        if not fresh or len(fresh) > 4 * len(taken):
            continue
        homes = [_home(unit, taken) for unit in _sample(fresh)]
        if not all(home is not None for home in homes):
            continue
        both = taken | set(fresh)
        sample = _sample(fresh)
        drafts = [read_draft(unit, both, languages) for unit in sample]
        full = sum(1 for draft in drafts if draft.text and draft.author and draft.dated)
        if full < 0.8 * len(drafts):
            continue
        hosts = [home for home in dict.fromkeys(homes) if home is not None]
        before = [read_draft(home, taken, languages) for home in hosts]
        after = [read_draft(home, both, languages) for home in hosts]
        if any(
            (bool(old.text), old.author, old.dated)
            != (bool(new.text), new.author, new.dated)
            for old, new in zip(before, after, strict=True)
        ):
            continue
        thread.units = in_order(both)
        taken = both


def in_order(units: set[Element]) -> list[Element]:
    """The elements in reading order."""
    if not units:
        return []
    top = next(iter(units)).getroottree().getroot()
    return [element for element in top.iter("*") if element in units]


def _home(unit: Element, taken: set[Element]) -> Element | None:
    parent = unit.getparent()
    for _ in range(12):
        if parent is None:
            return None
        if parent in taken:
            return parent
        parent = parent.getparent()
    return None


_ = etree
