"""What stands around the headline: kicker, standfirst, dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from attrs import frozen

from articlekit.markup.page import Element
from articlekit.parse.html.authors import WIDE
from articlekit.parse.html.evidence import letters
from articlekit.parse.html.ground import INSIDE, Ground
from articlekit.parse.html.scan import Scan, text_of
from articlekit.prose.dates import dates_in

__all__ = ["Dateline", "dateline_of", "kicker_of", "standfirst_of"]

LONGEST_KICKER = 80
SHORTEST_STANDFIRST, LONGEST_STANDFIRST = 25, 700
SHORTEST_WIDE = 10
FAR = 80
"""How many elements may lie between the headline and what belongs to it."""

FEW = 25
# what stands before the first dash, as in "LIMA, March 3 (AP) — Thousands"
HEAD = re.compile(
    r"(?P<head>[^—–\n]{3,85}?)\s{0,2}(?P<dash>—|–|--|-(?=\s)|\.\s?[-–—])\s{0,2}"
)
PLACE_END = re.compile(r"[,(/]")
AGENCY = re.compile(r"\(([^()]{2,30})\)|/([^/]{2,30})/")
SMALL_WORD = re.compile(r"(?<![\w.’'])[^\W\d_A-Z][^\W\d_]*")
MOST_PLACE_WORDS = 4
ACRONYM = 4


@frozen
class Dateline:
    """Where a story was written, and for whom."""

    text: str
    place: str | None
    agency: str | None


def kicker_of(
    page: Scan, ground: Ground, headline: Element | None, title: str | None
) -> tuple[str, Element] | None:
    """The short line above the headline."""
    if headline is None:
        return None
    start = page.order.get(headline, 0)
    for element in page.hinted["kicker"]:
        away = page.order[element] - start
        if not -FEW <= away <= FEW or ground.level(element) != INSIDE:
            continue
        if headline in element.iterdescendants(headline.tag):
            continue
        text = text_of(element, LONGEST_KICKER * 2).strip(" -–—|:·•/»›")
        if 1 < len(text) <= LONGEST_KICKER and letters(text) != letters(title or ""):
            return text, element
    return None


def standfirst_of(
    page: Scan, ground: Ground, headline: Element | None, summary: str | None
) -> tuple[str, Element] | None:
    """The line or two below the headline that lead into the story.

    It is named so, stands below the headline as a smaller heading, or is what
    the page describes itself with.
    """
    if headline is None:
        return None
    start = page.order.get(headline, 0)
    holder = page.holder
    for element in page.hinted["standfirst"]:
        away = page.order[element] - start
        if 0 < away <= FAR and ground.level(element) == INSIDE:
            if holder is not None and (element is holder or _holds(element, holder)):
                continue
            if text := _prose(element):
                return text, element
    described = letters(summary or "")
    for element in _below(headline):
        text = _prose(element)
        if text is None or element is holder or ground.level(element) != INSIDE:
            continue
        key = letters(text)
        if element.tag in {"h2", "h3"} or (described and key == described):
            return text, element
    return None


def _holds(element: Element, other: Element) -> bool:
    return any(around is element for around in islice(other.iterancestors(), FAR))


def _below(headline: Element) -> Iterator[Element]:
    """The few elements that come right below the headline."""
    around: Element | None = headline
    for _ in range(3):
        if around is None:
            return
        sibling = around.getnext()
        if sibling is not None:
            yield sibling
            yield from islice(sibling, 1)
        around = around.getparent()


def _prose(element: Element) -> str | None:
    """The text of an element, where it reads like a sentence or two."""
    # a comment or instruction is a neighbour too
    if callable(element.tag) or _is_caption(element):
        return None
    text = text_of(element, LONGEST_STANDFIRST + 1)
    shortest = SHORTEST_WIDE if WIDE.search(text) else SHORTEST_STANDFIRST
    if not shortest <= len(text) <= LONGEST_STANDFIRST:
        return None
    links = sum(len(text_of(a, len(text))) for a in element.iterdescendants("a"))
    return text if links * 2 < len(text) else None


def _is_caption(element: Element) -> bool:
    """Whether an element is or holds what is written about a picture."""
    around = islice(element.iterancestors(), 2)
    return any(e.tag in CAPTIONED for e in (element, *around)) or any(
        True for _ in islice(element.iterdescendants("figcaption"), 1)
    )


CAPTIONED = frozenset(("figure", "figcaption"))


def dateline_of(text: str) -> Dateline | None:
    """The place and agency before the first words of a story.

    A place alone counts where it is written in capitals: any other first word
    before a dash may be the subject of the sentence.
    """
    match = HEAD.match(text)
    if match is None:
        return None
    head = match["head"]
    place = PLACE_END.split(head, maxsplit=1)[0].strip(" .")
    words = place.split()
    if not words or len(words) > MOST_PLACE_WORDS or not place[0].isupper():
        return None
    agency = AGENCY.search(head)
    rest = AGENCY.sub(" ", head)
    small = [w for w in SMALL_WORD.findall(rest) if w.islower()]
    if len(small) > 1:
        return None
    told = agency is not None or next(dates_in(head), None) is not None
    capital = place.isupper() and len(place) > 2 and not any(map(str.isdigit, place))  # noqa: PLR2004
    # "NATO – it says" is no place, "LIMA — Thousands" is
    if capital and len(place) <= ACRONYM and match["dash"] in {"–", "-"}:
        capital = "," in head
    if not told and not capital:
        return None
    shown = place.title() if place.isupper() else place
    name = agency and (agency[1] or agency[2])
    return Dateline(match.group().strip(), shown, name or None)
