"""Which passages of a page are its story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape

from attrs import frozen

from articlekit.blocks import Image
from articlekit.language.asks import asks_of
from articlekit.language.page import plain
from articlekit.markup.page import Box, Element, Page, Passage, Player, read_page
from articlekit.markup.tree import page_tree
from articlekit.model import Section
from articlekit.parse.html.blocks import Part, sections_of
from articlekit.parse.html.embeds import embed_of, posts_in
from articlekit.parse.html.figures import Figures, figures_of
from articlekit.parse.html.furniture import leave_out
from articlekit.parse.html.landscape import HEADINGS, Landscape, landscape
from articlekit.parse.html.metadata import Metadata
from articlekit.parse.html.rules import RULE, elements_of
from articlekit.parse.html.scoring import scores
from articlekit.parse.html.tables import grids_of
from articlekit.sites import SiteRules

__all__ = ["Body", "find_body"]

EVEN = 0.2
"""The score above which a passage is taken."""

SHOWN = 0.6
"""The share of the declared story that a page shows at least, if it shows it."""

MOSTLY = 0.7
"""The share of what it shows that stands in the declared story, at least."""

LITTLE = 0.3
"""The same, where nothing that is shown is in the declared story."""


@frozen(kw_only=True)
class Body:
    """The story of a page."""

    sections: tuple[Section, ...] = ()
    images: tuple[Image, ...] = ()
    """Pictures of the story that stand outside its sections, in reading order."""

    rule: str | None = None


def find_body(
    root: Element,
    metadata: Metadata,
    base: str | None,
    rules: SiteRules | None = None,
) -> Body:
    """The story of a page: its sections, and the pictures in them."""
    page = read_page(root)
    found = landscape(page, metadata)
    rule = "passages"
    chosen = _by_rules(root, found, rules)
    if chosen:
        rule = RULE
    else:
        chosen = _by_weights(root, found, metadata, rules)
    if rule != RULE and _is_start(page, chosen, found.declared):
        declared = declared_story(metadata, base)
        if declared.sections:
            return declared
    if not chosen:
        return Body()
    figures = figures_of(page, found, chosen, metadata, base)
    parts = _parts(page, found, chosen, figures, base)
    sections = sections_of(parts, base)
    return Body(sections=sections, images=tuple(figures.above), rule=rule)


def _is_start(page: Page, chosen: Sequence[int], whole: str) -> bool:
    """Whether a page shows only the start of the story that it declares."""
    if not whole:
        return False
    texts = [p.text for at in chosen if isinstance(p := page.items[at], Passage)]
    size = sum(map(len, texts))
    if size < LITTLE * len(whole):
        return True
    shown = sum(len(text) for text in texts if text[:START] in whole)
    return MOSTLY * size < shown < SHOWN * len(whole)


START = 32


def _by_rules(root: Element, found: Landscape, rules: SiteRules | None) -> list[int]:
    """The places of the passages in the elements that the rules name."""
    if rules is None or rules.body is None:
        return []
    return _inside(found, elements_of(root, (rules.body,)))


def _inside(found: Landscape, elements: Sequence[Element]) -> list[int]:
    """The places of the passages in the elements."""
    wanted = set(elements)
    inside: set[int] = set()
    for box in found.boxes:
        if box.element in wanted or (box.parent and box.parent.number in inside):
            inside.add(box.number)
    return [
        place
        for passage, place in zip(found.passages, found.places, strict=True)
        if passage.box.number in inside
    ]


def _by_weights(
    root: Element, found: Landscape, metadata: Metadata, rules: SiteRules | None
) -> list[int]:
    """The places of the passages that look like the story."""
    values = scores(found, metadata)
    taken = _taken(found, values)
    _take_headings(found, values, taken)
    _take_pulled(found, taken)
    _take_lists(found, values, taken)
    _take_lead(found, metadata, values, taken)
    leave_out(found, metadata, values, taken)
    if _are_teasers(found, taken):
        return []
    chosen = [at for at, take in zip(found.places, taken, strict=True) if take]
    if rules is not None and rules.keep:
        kept = _inside(found, elements_of(root, rules.keep))
        chosen = sorted({*chosen, *kept})
    return chosen


def _taken(found: Landscape, values: Sequence[float]) -> list[bool]:
    """Whether each passage is taken for a part of the story.

    Where none would be, the best and what stands beside it: a page is more likely
    to have a short story in a strange place than none.
    """
    taken = [value > EVEN for value in values]
    sure = [at for at, clear in enumerate(found.clear) if clear and taken[at]]
    if sure:
        if sum(found.weights[at] for at in sure) < SHORT:
            for at, clear in enumerate(found.clear):
                taken[at] |= clear and values[at] > ALMOST
        return taken
    able = [at for at, clear in enumerate(found.clear) if clear] or [
        at
        for at, passage in enumerate(found.passages)
        if passage.box.tag in BLOCKS and 2 * passage.linked < len(passage.text)
    ]
    best = max(able, key=values.__getitem__, default=None)
    if best is None or values[best] < LEAST:
        return taken
    home = found.groups[best]
    if (
        best
        and found.weights[best] < TEASER
        and _is_linked_heading(found, best - 1)
        and home.first <= found.places[best - 1] < home.last
    ):
        # the first words of another story
        return [False] * len(values)
    least = {
        clear: min(values[best] - (PROSE_BESIDE if clear else BESIDE), EVEN)
        for clear in (True, False)
    }
    return [
        value > EVEN or (value > least[clear] and group is home)
        for value, group, clear in zip(values, found.groups, found.clear, strict=True)
    ]


SHORT = 600
"""Letters: so short a story is more likely cut, and what may be of it is taken."""

BLOCKS = frozenset(("p", "div", "section", "article", "blockquote", "body"))
BESIDE = 1.5
PROSE_BESIDE = 2.5
LEAST = -7.0


def _is_linked_heading(found: Landscape, at: int) -> bool:
    passage = found.passages[at]
    return passage.box.tag in HEADINGS and passage.linked > MOSTLY * len(passage.text)


def _are_teasers(found: Landscape, taken: Sequence[bool]) -> bool:
    """Whether all that was taken are links to stories and their first words."""
    links, size, homes = 0, 0, set[int]()
    for at, take in enumerate(taken):
        if not take:
            continue
        size += found.weights[at]
        if _is_linked_heading(found, at):
            links += 1
        elif found.clear[at] and found.groups[at].number in homes:
            return False
        elif found.clear[at]:
            homes.add(found.groups[at].number)
    many = links >= FEWEST_TEASERS and 2 * links >= sum(taken) - links
    return many and size < FEWEST_TEASERS * TEASER


FEWEST_TEASERS = 3
TEASER = 200
"""Letters: so long are the first words of another story at most."""


def _take_headings(
    found: Landscape, values: Sequence[float], taken: list[bool]
) -> None:
    """Takes a heading in doubt over text of its own box that is taken."""
    for at in range(len(taken) - 1):
        passage = found.passages[at]
        if taken[at] or values[at] < ALMOST or passage.box.tag not in HEADINGS:
            continue
        behind = next(
            (n for n in (at + 1, at + 2) if n < len(taken) and taken[n]), None
        )
        home = found.groups[at].parent or found.groups[at]
        if (
            behind is not None
            and found.places[behind] < home.last
            and 2 * passage.linked < len(passage.text)
        ):
            taken[at] = True


ALMOST = -1.0


def _take_pulled(found: Landscape, taken: list[bool]) -> None:
    """Takes the quotations that repeat words of the story to catch the eye."""
    if not any(taken):
        return
    first, last = taken.index(True), len(taken) - taken[::-1].index(True)
    for at in range(first, last):
        passage = found.passages[at]
        if taken[at] or passage.linked:
            continue
        names = passage.box.names + (passage.box.parent or passage.box).names
        if names and PULL.search(names):
            taken[at] = True


PULL = re.compile(r"(?i)pull-?_?quote")


def _take_lists(found: Landscape, values: Sequence[float], taken: list[bool]) -> None:
    """Takes the items of a list that stands between two passages of the story."""
    last = None
    for at, take in enumerate(taken):
        if not take:
            continue
        home = found.groups[at]
        if (
            last is not None
            and 1 < at - last <= LONGEST_LIST
            and home is found.groups[last]
        ):
            gap = range(last + 1, at)
            if all(_is_item(found, n, home) and values[n] > DOUBT for n in gap):
                for n in gap:
                    taken[n] = True
        last = at


def _take_lead(
    found: Landscape, metadata: Metadata, values: Sequence[float], taken: list[bool]
) -> None:
    """Takes a first paragraph in doubt between the headline and the story.

    It is set apart there as a standfirst is, but no field of the article holds it.
    """
    first = taken.index(True) if any(taken) else 0
    fields = (metadata.subheadline, metadata.summary)
    known = [plain(text) for text in fields if text and not _is_cut(text)]
    for at in range(max(first - NEAR, 0), first):
        passage = found.passages[at]
        if (
            found.headline is not None
            and found.places[at] > found.headline
            and found.weights[at] >= LEAD
            and values[at] > ALMOST
            and passage.box.tag == "p"
            and 4 * passage.linked < len(passage.text)
        ):
            text = passage.text.lower()
            key = plain(text)
            taken[at] = not (
                asks_of(metadata.language).is_disclosure(text)
                or any(key in field or field in key for field in known)
            )


NEAR = 4
LEAD = 150
"""Letters of a paragraph that is hardly anything but the first of a story."""


def _is_cut(text: str) -> bool:
    """Whether a description breaks off."""
    return text.rstrip("…. ") != text.rstrip(". ") or text.endswith("...")


def _is_item(found: Landscape, at: int, home: Box) -> bool:
    """Whether a passage is an item of a list that lies in a box, and no link."""
    passage = found.passages[at]
    if passage.box.tag != "li" or 2 * passage.linked >= len(passage.text):
        return False
    around = passage.box.parent
    while around is not None and around.tag in LISTS:
        around = around.parent
    return around is home


LISTS = frozenset(("ul", "ol", "li"))
LONGEST_LIST = 40
DOUBT = -7.0


def _parts(
    page: Page,
    found: Landscape,
    chosen: list[int],
    figures: Figures,
    base: str | None,
) -> list[Part]:
    """The chosen passages with the tables, pictures and players among them."""
    items = page.items
    last = max((chosen[-1] + 1, *figures.within))
    places = range(chosen[0], min(last + 1, len(items)))
    posts = posts_in(page, found, places, base)
    wanted = set(chosen) - figures.captions
    grids = grids_of(
        page, [p for at in sorted(wanted) if isinstance(p := items[at], Passage)]
    )
    parts: list[Part] = []
    for at in places:
        item = items[at]
        if at in grids:
            grid = grids[at]
            if grid is not None:
                parts.append(grid)
        elif at in wanted:
            parts.append(item)
        elif at in figures.within:
            parts.append(figures.within[at])
        elif isinstance(item, Player):
            embed = embed_of(item, found, base)
            if embed is not None:
                parts.append(embed)
        if at in posts:
            parts.append(posts[at])
    return parts


def declared_story(metadata: Metadata, base: str | None) -> Body:
    """The story as the page declares it to machines, where it shows none."""
    if not metadata.body:
        return Body()
    text = metadata.body if "<" in metadata.body else unescape(metadata.body)
    if "<" not in text:
        text = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    root = page_tree(text)
    passages = read_page(root).items if root is not None else []
    return Body(sections=sections_of(passages, base), rule="declared")
