"""What stands near the headline, and what is repeated there as in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from articlekit.markup.page import Element
from articlekit.parse.html.ground import AROUND, Ground
from articlekit.parse.html.scan import Scan, text_of

__all__ = ["near", "near_with_digits", "nearest", "without_lists"]

LONGEST_STAMP = 160
NEAR = 90
"""How many elements around the headline may hold its byline and date."""

REPEATED = 3
FAR_APART = 60
"""Elements between the date of the story and those in a list of stories."""

ENOUGH = 12
MOST_MARKED = 2000
DIGIT = re.compile(r"\d")
SKIPPED = frozenset(("script", "style", "noscript", "template", "svg", "path", "br"))


def near(headline: Element | None) -> Iterator[Element]:
    """The elements behind the headline, then those before it, nearest first."""
    yield from islice(_around(headline, preceding=False), NEAR)
    yield from islice(_around(headline, preceding=True), NEAR // 3)


def near_with_digits(headline: Element | None) -> Iterator[Element]:
    """The elements near the headline, but those in which there is no digit.

    To read the text of each would be to read most of it again and again.
    """
    for preceding, most in ((False, NEAR), (True, NEAR // 3)):
        elements = [*islice(_around(headline, preceding=preceding), most)]
        # what goes on behind the last of so many is not looked at
        holders: set[Element | None] = set(elements[most - 1 :])
        for element in reversed(elements):
            if element in holders or _has_digit_of_its_own(element):
                holders |= {element, element.getparent()}
        yield from (element for element in elements if element in holders)


def _has_digit_of_its_own(element: Element) -> bool:
    """Whether a digit stands in the text of an element, outside those in it."""
    texts = (element.text, *(inner.tail for inner in element))
    return any(text is not None and DIGIT.search(text) for text in texts)


def _around(headline: Element | None, *, preceding: bool) -> Iterator[Element]:
    """The elements on one side of the headline, and of what it stands in."""
    around = headline
    for _ in range(NEAR):
        if around is None or around.tag == "body":
            return
        for sibling in around.itersiblings(preceding=preceding):
            for element in sibling.iter("*"):
                if element.tag not in SKIPPED:
                    yield element
        around = around.getparent()


def nearest(
    elements: Sequence[Element], page: Scan, ground: Ground, headline: Element | None
) -> list[Element]:
    """The elements in the story, those behind the headline first, nearest first."""
    order = page.order
    start = order.get(headline, 0) if headline is not None else 0
    inside = [
        (ground.level(e), e) for e in without_lists(elements[:MOST_MARKED], order)
    ]
    kept = [
        (level, order[e] < start, abs(order[e] - start), n, e)
        for n, (level, e) in enumerate(inside)
        if level != AROUND
    ]
    kept.sort(key=lambda k: k[:4])
    return [k[4] for k in kept]


def without_lists(
    elements: Sequence[Element], order: Mapping[Element, int]
) -> list[Element]:
    """The elements that are not repeated, as the dates in a list of stories are."""
    groups: dict[tuple[str, str, str], list[Element]] = {}
    for element in elements:
        parent = element.getparent()
        around = (parent.get("class") or parent.tag) if parent is not None else ""
        key = (str(element.tag), element.get("class") or "", str(around))
        groups.setdefault(key, []).append(element)
    kept: list[Element] = []
    for group in groups.values():
        kept += _lonely(group, order) if _is_list(group) else group
    return kept


def _lonely(group: Sequence[Element], order: Mapping[Element, int]) -> list[Element]:
    """The elements of a list that stand far from all others: the story's own."""
    places = [order.get(element, 0) for element in group]
    return [
        element
        for n, element in enumerate(group)
        if (n == 0 or places[n] - places[n - 1] >= FAR_APART)
        and (n + 1 == len(group) or places[n + 1] - places[n] >= FAR_APART)
    ]


def _is_list(group: Sequence[Element]) -> bool:
    """Whether elements of one form say different things, as those of a list do."""
    if len(group) < REPEATED:
        return False
    texts = {text_of(element, LONGEST_STAMP) for element in group[:ENOUGH]}
    return len(texts) >= REPEATED
