"""Whether a set of elements is a thread of comments, and how surely."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from attrs import define

from articlekit.markup.page import Element
from articlekit.parse.html.comments.draft import Draft, draft_of
from articlekit.parse.html.comments.names import (
    ACTION,
    AVATAR,
    COMMENT,
    MANY,
    META,
    REJECT,
    REPLY,
    kind_words,
)
from articlekit.parse.html.comments.pieces import element_roles, pieces_of
from articlekit.parse.html.comments.regions import is_typed
from articlekit.parse.html.comments.when import days_in, find_time

__all__ = ["Thread", "judge", "sample_of"]

SAMPLE = 20
NEAR, NEXT = 6, 3
"""How far above a comment a list may say what it holds, and that it holds none."""

FEW = 2
"""So many comments are one thread only if nothing speaks against it."""

MOST_DAYS = 2
MOST = 0.8
COMMENT_LINK = re.compile(r"#[^#\d]{0,20}(\d+)$")


@define(eq=False)
class Thread:
    """Elements that may be comments, and what was found in them."""

    units: list[Element]
    score: float = 0.0
    """0 where they are no thread."""

    many: float = 0.0
    """The share of elements that are named as lists."""

    height: int = 0
    """How far down the tree; for a single comment how far up."""

    typed: bool = False
    """Whether they say themselves that they are comments, in microdata."""

    headless: bool = False
    """Whether nearly all have a name or a time, and hardly one has text."""

    sure: bool = False
    """Whether all have text, author and time."""


@define(eq=False)
class _Sample:
    """Some of the elements, and what is known of each."""

    drafts: list[Draft]
    bits: list[int]
    told: list[bool]
    """Whether each stands where the page has its comments."""

    languages: Sequence[str]

    def count(self, name: str) -> int:
        """How many comments have a text, an author, a time or more."""
        return sum(1 for draft in self.drafts if getattr(draft, name))

    def most(self, name: str, share: float = 0.5) -> bool:
        """Whether so many of them have it."""
        return self.count(name) >= share * len(self.drafts)


def sample_of(units: list[Element]) -> list[Element]:
    """The first of the elements, and some of the others."""
    if len(units) <= SAMPLE:
        return units
    step = len(units) // (SAMPLE // 2)
    return units[: SAMPLE // 2] + units[SAMPLE // 2 :: step]


def judge(units: list[Element], marks: int, languages: Sequence[str]) -> Thread | None:
    """The elements as a thread; None where the names around them speak against it.

    `marks` tells by what parts they were found, as bits.
    """
    sample = sample_of(units)
    bits = [element_roles(unit) for unit in sample]
    rejected = sum(1 for one in bits if one & REJECT and not one & REPLY)
    if 2 * rejected >= len(sample) or any(
        one & REJECT and one & COMMENT for one in _near(sample[0])[:NEXT]
    ):
        return None
    inside = bool(marks & COMMENT) and not marks & (ACTION | META | MANY)
    told = [
        inside or bool(one & COMMENT) or any(near & COMMENT for near in _near(unit))
        for unit, one in zip(sample, bits, strict=True)
    ]
    found = _Sample([], bits, told, languages)
    if not _are_read(found, units, sample):
        return None
    drafts = found.drafts
    score = _score(found) if _is_thread(found) else 0.0
    count = len(drafts)
    return Thread(
        units,
        score * len(units) / count,
        many=sum(1 for one in bits if one & COMMENT and one & MANY) / count,
        height=_height(sample),
        typed=all(
            is_typed(unit.get("itemtype") or unit.get("typeof")) for unit in sample
        ),
        headless=len(units) > 1
        and not found.most("text")
        and found.most("named", MOST)
        and all(unit.getparent() is sample[0].getparent() for unit in sample),
        sure=all(draft.text and draft.author and draft.dated for draft in drafts),
    )


def _are_read(found: _Sample, units: list[Element], sample: list[Element]) -> bool:
    """Whether the sample is read to its end, since it may still be a thread.

    Most pages have no thread, and much that seems to be one.
    """
    others = set(units)
    alone = len(units) == 1
    if alone and (_is_list(sample[0]) or _is_page(sample[0])):
        return False
    count = len(sample)
    untold = 2 * sum(found.told) < count
    bare = count > FEW and all(one & COMMENT for one in found.bits)
    textless = unsure = undated = unnamed = texts = 0
    for unit in sample:
        pieces = pieces_of(unit, others)
        if alone and find_time(pieces, found.languages).stretch is None:
            return False
        draft = draft_of(pieces, found.languages)
        found.drafts.append(draft)
        texts += bool(draft.text)
        textless += not draft.text
        unsure += not draft.sure
        undated += not draft.dated
        unnamed += not draft.named
        headed = bare or 2 * unsure <= count or 2 * undated <= count
        may_be_thread = not untold and headed and 2 * textless <= count
        if may_be_thread:
            continue
        # heads without text, which may follow them, are needed to the last
        if alone or 2 * texts >= count or count - unnamed < MOST * count:
            return False
    return True


def _near(unit: Element) -> list[int]:
    """What the elements around one are, innermost first."""
    found: list[int] = []
    parent = unit.getparent()
    while parent is not None and parent.tag != "body" and len(found) < NEAR:
        found.append(element_roles(parent))
        parent = parent.getparent()
    return found


def _height(sample: list[Element]) -> int:
    """How deep the elements lie: the outermost of a list, the innermost alone."""
    depth = sum(1 for _ in sample[0].iterancestors())
    return -depth if len(sample) == 1 else depth


def _is_thread(found: _Sample) -> bool:
    """Whether most of these do what comments do."""
    drafts = found.drafts
    size = sum(len(draft.text) for draft in drafts)
    if (
        2 * sum(found.told) < len(drafts)
        or not found.most("text")
        or found.count("titled") * 2 > len(drafts)
        or 2 * sum(draft.linked for draft in drafts) > size
    ):
        return False
    if not (found.most("sure") or found.most("dated")) and not _is_bare(found):
        return False
    if not found.most("dated") and not (_are_named(found) and _are_alike(found)):
        return False
    return not (
        _are_too_few(found)
        or _lead_elsewhere(drafts)
        or _are_pages(found)
        or _hold_many(found)
    )


def _score(found: _Sample) -> float:
    """How much of what comments have is in these."""
    dated = found.most("dated", 0.6)
    headed = found.most("sure") or found.most("dated")
    score = 0.0
    for draft, known in zip(found.drafts, found.told, strict=True):
        if not draft.text or not known:
            score -= 1.5 if known else 3.0
        elif dated and not draft.dated:
            score -= 1.0
        elif draft.named or not headed:
            score += 1 + (draft.author is not None) + draft.dated
        else:
            score -= 0.5
    return max(score, 0.0)


def _are_named(found: _Sample) -> bool:
    """Whether most of the elements themselves are called comments."""
    named = sum(1 for one in found.bits if one & COMMENT and not one & REJECT)
    return 2 * named >= len(found.bits)


def _are_alike(found: _Sample) -> bool:
    """Whether most of the elements are called the same."""
    kinds = Counter(
        (draft.element.tag, *kind_words(draft.element.get("class") or "")[:1])
        for draft in found.drafts
    )
    return max(kinds.values()) >= MOST * len(found.drafts)


def _is_bare(found: _Sample) -> bool:
    """Whether these are comments without name or date: named and drawn as such."""
    drawn = sum(
        1
        for draft in found.drafts
        if any(
            element_roles(child) & AVATAR for child in draft.element.iter("div", "img")
        )
    )
    return (
        len(found.bits) > FEW
        and all(one & COMMENT for one in found.bits)
        and 2 * drawn > len(found.bits)
    )


def _are_too_few(found: _Sample) -> bool:
    """Whether a comment or two lack what only many may lack."""
    count = len(found.drafts)
    if count > FEW:
        return False
    named = all(one & COMMENT and not one & REJECT for one in found.bits)
    authors = found.count("author" if named else "sure")
    return authors < count or found.count("dated") < count


def _lead_elsewhere(drafts: list[Draft]) -> bool:
    """Whether the comments belong to many pages, as in a box of recent ones."""
    paths = {
        link.partition("#")[0].partition("?")[0]
        for draft in drafts
        for link in draft.links
        if (match := COMMENT_LINK.search(link))
        and match.start()
        # an address of its own for each comment tells nothing
        and match[1] not in link[: match.start()]
    }
    return len(drafts) > FEW and len(paths) > max(FEW, len(drafts) // 2)


def _are_pages(found: _Sample) -> bool:
    """Whether an element is as large as the page."""
    return len(found.drafts) <= FEW and any(
        _is_page(draft.element) for draft in found.drafts
    )


def _is_page(unit: Element) -> bool:
    return unit.tag == "main" or next(unit.iter("h1"), None) is not None


def _is_list(unit: Element) -> bool:
    return unit.tag in {"ol", "dl"}


def _hold_many(found: _Sample) -> bool:
    """Whether what seems to be one comment, or two, are lists of them."""
    if len(found.drafts) > FEW:
        return False
    for one, draft in zip(found.bits, found.drafts, strict=True):
        if _is_list(draft.element):
            return True
        days = days_in(draft.element, found.languages)
        if days > MOST_DAYS or (one & COMMENT and one & MANY and days != 1):
            return True
    return False
