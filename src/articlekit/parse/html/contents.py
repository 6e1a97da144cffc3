"""Lists of links inside a story that are no part of it: its contents, other stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from articlekit.language.page import plain, words_for
from articlekit.markup.page import Passage
from articlekit.parse.html.landscape import HEADINGS, Landscape
from articlekit.parse.html.metadata import Metadata

__all__ = ["leave_out_lists"]

ENTIRELY = 0.9
FEWEST = 3
"""So many links to places on the page are a table of its contents."""

LONGEST_LABEL = 60
MOST_RELATED = 12
COLONS = (":", "：")


def leave_out_lists(land: Landscape, metadata: Metadata, taken: list[bool]) -> None:
    """Gives up tables of contents, and the links under headings such as `Related`."""
    kept = [at for at, take in enumerate(taken) if take]
    words = words_for(metadata.language)
    for at in (*_contents(land, kept), *_related(land, kept, words.furniture)):
        taken[at] = False


def _contents(land: Landscape, kept: Sequence[int]) -> Iterator[int]:
    """The items of tables of contents, and the lines that announce them."""
    order = 0
    while order < len(kept):
        run = list(
            takewhile(
                lambda at: _leads_inside(land.passages[at]),
                (kept[n] for n in range(order, len(kept))),
            )
        )
        # behind a table of contents stands what it is of
        if len(run) >= FEWEST and order + len(run) < len(kept):
            yield from run
            if order and _announces(land.passages[kept[order - 1]]):
                yield kept[order - 1]
        order += max(len(run), 1)


def _related(
    land: Landscape, kept: Sequence[int], labels: frozenset[str]
) -> Iterator[int]:
    """The headings that announce other stories, and the links below them."""
    for order, at in enumerate(kept):
        passage = land.passages[at]
        if passage.box.tag not in HEADINGS or plain(passage.text) not in labels:
            continue
        below = kept[order + 1 : order + 1 + MOST_RELATED]
        run = list(takewhile(lambda n: _is_linked_item(land.passages[n]), below))
        rest = below[len(run) :]
        if run and (not rest or land.passages[rest[0]].box.tag in HEADINGS):
            yield at
            yield from run


def _is_linked_item(passage: Passage) -> bool:
    """Whether an item of a list is one link."""
    return (
        passage.links == 1
        and passage.linked >= ENTIRELY * len(passage.text)
        and (passage.box.tag == "li" or (passage.box.parent or passage.box).tag == "li")
    )


def _leads_inside(passage: Passage) -> bool:
    """Whether an item of a list is a link to another place on the page."""
    return _is_linked_item(passage) and any(
        piece is not None
        and not isinstance(piece, str)
        and piece.tag == "a"
        and (piece.get("href") or "").strip()[:1] == "#"
        for piece in passage.pieces
    )


def _announces(passage: Passage) -> bool:
    """Whether a line is what stands over a list."""
    return len(passage.text) <= LONGEST_LABEL and (
        passage.box.tag in HEADINGS or passage.text.endswith(COLONS)
    )
