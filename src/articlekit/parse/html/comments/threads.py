"""Comments read one by one to threads: which answers which."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import urljoin

from articlekit.checks import ADDRESS
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Comment
from articlekit.model.comment import DEEPEST_REPLY
from articlekit.parse.html.comments.draft import Draft
from articlekit.parse.html.comments.names import CHILDREN
from articlekit.parse.html.comments.pieces import element_roles

__all__ = ["comments_of", "parents_of"]

DEPTH = re.compile(
    r"(?:^|[\s_-])(?:depth|level|indent|tiefe|niveau|ebene|nivel|poziom|lvl)[_-]?(\d{1,3})(?![\d])"
)
DEPTH_ATTRIBUTES = (
    "data-depth",
    "data-level",
    "depth",
    "aria-level",
    "data-indent",
    "indent",
)
PARENT_ATTRIBUTES = (
    "data-parent-id", "data-parent", "data-parentid", "data-parent-comment-id",
    "parentid", "data-parent-comment", "data-reply-to", "data-in-reply-to",
    "data-comment-parent", "data-replyto-id",
)  # fmt: skip
SHIFT = re.compile(r"(?:margin|padding)-left\s*:\s*(\d{1,4})")
TAIL = re.compile(r"\d[\da-z]*$")
CLIMB = 3
"""How far around a comment its depth and its neighbours are looked for."""

NUMERALS = 4
"""A depth or a width has no more."""

MOST_CELLS, MOST_CHILDREN = 8, 30
STEPS = 2
"""So many elements may stand between a comment and the box of its answers."""

FEWEST, OFTEN, LONGEST = 3, 0.4, 80
"""How many comments, and which share, end alike where that is furniture; its length."""


def parents_of(drafts: list[Draft]) -> list[int | None]:
    """For each comment the one it answers, as places in the list."""
    places = {draft.element: number for number, draft in enumerate(drafts)}
    inside = _enclosing(drafts, places)
    explicit = _named_parents(drafts)
    depths = _depths(drafts) if not any(one is not None for one in inside) else None
    parents: list[int | None] = []
    stack: list[tuple[int, int]] = []
    for number, draft in enumerate(drafts):
        parent = explicit[number]
        if depths is not None:
            depth = depths[number]
            while stack and stack[-1][0] >= depth:
                stack.pop()
            if parent is None and stack:
                parent = stack[-1][1]
            stack.append((depth, number))
        if parent is None:
            parent = inside[number]
        if parent is None and depths is None:
            parent = _beside(draft.element, places)
        parents.append(parent if parent is not None and parent < number else None)
    return parents


def _enclosing(drafts: list[Draft], places: dict[Element, int]) -> list[int | None]:
    """For each comment the one whose element it lies in."""
    known: dict[Element, int | None] = {}
    found: list[int | None] = []
    for draft in drafts:
        line: list[Element] = []
        parent = draft.element.getparent()
        result: int | None = None
        while parent is not None:
            if parent in places:
                result = places[parent]
                break
            if parent in known:
                result = known[parent]
                break
            line.append(parent)
            parent = parent.getparent()
        for element in line:
            known[element] = result
        found.append(result)
    return found


def _named_parents(drafts: list[Draft]) -> list[int | None]:
    """For each comment the one that an attribute, a link or a number names."""
    ids: dict[str, int] = {}
    for number, draft in enumerate(drafts):
        for name in draft.ids:
            ids.setdefault(name, number)
            if tail := TAIL.search(name):
                ids.setdefault(tail.group(), number)
    labels = {draft.label: number for number, draft in enumerate(drafts) if draft.label}
    names: dict[str, int] = {}
    found: list[int | None] = []
    for number, draft in enumerate(drafts):
        parent: int | None = None
        for key in PARENT_ATTRIBUTES:
            value = draft.attributes.get(key)
            if value and value in ids and ids[value] != number:
                parent = ids[value]
                break
        if parent is None and draft.answers:
            parent = ids.get(draft.answers, names.get(draft.answers))
        if parent is None and draft.label and "." in draft.label:
            parent = labels.get(draft.label.rpartition(".")[0])
        found.append(parent if parent is not None and parent < number else None)
        if draft.author:
            names[draft.author] = number
    return found


def _depths(drafts: list[Draft]) -> list[int] | None:
    """How deep each comment lies, by a class, an attribute or its margin."""
    for measure in (_by_class, _by_attribute, _by_margin, _by_gap):
        depths = [measure(draft) for draft in drafts]
        known = {depth for depth in depths if depth is not None}
        if len(known) > 1:
            least = min(known)
            return [least if depth is None else depth for depth in depths]
    return None


def _around(element: Element, levels: int = CLIMB) -> list[Element]:
    found = [element]
    parent = element.getparent()
    while parent is not None and len(found) < levels:
        found.append(parent)
        parent = parent.getparent()
    return found


def _by_class(draft: Draft) -> int | None:
    match = DEPTH.search(draft.attributes.get("class", ""))
    return int(match[1]) if match else None


def _by_attribute(draft: Draft) -> int | None:
    for name in DEPTH_ATTRIBUTES:
        value = draft.attributes.get(name, "")
        if value.isdecimal() and len(value) <= NUMERALS:
            return int(value)
    return None


def _by_margin(draft: Draft) -> int | None:
    """The left margin of a comment or of what is around it alone."""
    inner: Element | None = draft.element
    for _ in range(2 * CLIMB):
        if inner is None:
            break
        if match := SHIFT.search(inner.get("style") or ""):
            return int(match[1])
        inner = next(iter(inner), None)
    for around in _around(draft.element)[1:]:
        if around[0].getnext() is not None:
            return None
        if match := SHIFT.search(around.get("style") or ""):
            return int(match[1])
    return None


def _by_gap(draft: Draft) -> int | None:
    """The width of the picture, or the number, that shifts a row to the right."""
    for number, inner in enumerate(draft.element.iter("td", "img")):
        if number > MOST_CELLS:
            break
        value = inner.get("indent") or (
            inner.get("width") if inner.tag == "img" else ""
        )
        if value and value.isdecimal() and len(value) <= NUMERALS:
            return int(value)
    return None


def _beside(element: Element, places: dict[Element, int]) -> int | None:
    """The comment that stands before the box that an answer lies in."""
    box = element.getparent()
    for _ in range(CLIMB):
        if box is None:
            return None
        before = box.getprevious()
        for _ in range(STEPS):
            if before is None or before in places:
                break
            if element_roles(box) & CHILDREN and (
                (inner := _last_in(before, places)) is not None
            ):
                return inner
            before = before.getprevious()
        if before in places and (before.tag != "li" or box.tag in {"ul", "ol", "li"}):
            return places[before]
        box = box.getparent()
    return None


def _last_in(element: Element, places: dict[Element, int]) -> int | None:
    """The last comment in an element that is no long list."""
    if len(element) > MOST_CHILDREN:
        return None
    return max(
        (places[one] for one in element.iter("*") if one in places), default=None
    )


def comments_of(
    drafts: list[Draft], parents: list[int | None], url: str | None
) -> tuple[tuple[Comment, ...], bool]:
    """The comments as trees, and whether some lay too deep and were lifted."""
    count = len(drafts)
    level = [0] * count
    above: list[int | None] = [None] * count
    children: list[list[int]] = [[] for _ in range(count)]
    roots: list[int] = []
    flattened = False
    for number, draft in enumerate(drafts):
        parent = parents[number]
        # what a removed comment leaves behind answers the one before it
        while parent is not None and not drafts[parent].text:
            parent = parents[parent]
        if parent is not None and level[parent] >= DEEPEST_REPLY:
            parent = above[parent]
            flattened = True
        if not draft.text:
            continue
        above[number] = parent
        if parent is None:
            roots.append(number)
        else:
            level[number] = level[parent] + 1
            children[parent].append(number)
    order: list[int] = []
    waiting = roots[::-1]
    while waiting:
        number = waiting.pop()
        order.append(number)
        waiting.extend(reversed(children[number]))
    ids = {number: f"c{place}" for place, number in enumerate(order, 1)}
    made: dict[int, Comment] = {}
    for number in reversed(order):
        draft = drafts[number]
        made[number] = Comment(
            id=ids[number],
            text=draft.text,
            author=draft.author,
            published=draft.published,
            url=_address(draft, url),
            likes=draft.likes,
            replies=tuple(made.pop(child) for child in children[number]),
        )
    return tuple(made[number] for number in roots), flattened


def _address(draft: Draft, url: str | None) -> str | None:
    """Where the comment stands: its permalink, or the page at its id."""
    names = set(draft.ids)
    for link in draft.links:
        fragment = link.partition("#")[2]
        if fragment and (fragment in names or not names):
            if not link.startswith("#"):
                return absolute(link, url)
            return _joined(url, fragment)
    return _joined(url, draft.ids[0]) if draft.ids else None


def _joined(url: str | None, fragment: str) -> str | None:
    if url is None:
        return None
    whole = urljoin(url, "#" + fragment)
    return whole if ADDRESS.fullmatch(whole) else None


def without_furniture(drafts: list[Draft]) -> None:
    """Nothing: what most comments begin or end with is no comment's own."""
    count = sum(1 for draft in drafts if draft.text)
    for end in (-1, 0):
        for _ in range(FEWEST):
            seen = Counter(
                draft.paragraphs[end] for draft in drafts if len(draft.paragraphs) > 1
            )
            common = {
                text
                for text, times in seen.items()
                if times >= max(FEWEST, OFTEN * count) and len(text) < LONGEST
            }
            if not common:
                break
            for draft in drafts:
                if len(draft.paragraphs) > 1 and draft.paragraphs[end] in common:
                    draft.paragraphs.pop(end)
                    draft.text = "\n\n".join(draft.paragraphs)
