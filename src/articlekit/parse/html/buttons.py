"""Lines that are buttons: what a page wants clicked, and no words of the story."""

from __future__ import annotations

import re

from articlekit.markup.page import Element, Passage

__all__ = ["is_button"]

LONGEST_BUTTON, LONGEST_DEAL = 40, 150
ENTIRELY = 0.9
LINES = frozenset(("p", "div", "section", "center"))
DEALS = frozenset(("div", "section"))
BUTTON = re.compile(
    r"(?i)(?<![a-z])(?:btn|button|cta)(?![a-z])|button-?link|link-?button"
)
SENTENCE_END = frozenset(".!?…。！？؟।\"”»’'")


def is_button(passage: Passage) -> bool:
    """Whether a line is one button, or a product with its price and a button to buy."""
    text, tag = passage.text, passage.box.tag
    if not passage.links or tag not in LINES or len(text) > LONGEST_DEAL:
        return False
    names = passage.box.names
    if passage.linked >= ENTIRELY * len(text):
        return len(text) <= LONGEST_BUTTON and (
            bool(BUTTON.search(names)) or any(map(_is_named_button, _links(passage)))
        )
    return (
        tag in DEALS
        and text[-1] not in SENTENCE_END
        and any(map(str.isdigit, text))
        and any(_is_named_button(a) and _is_paid(a) for a in _links(passage))
    )


def _links(passage: Passage) -> list[Element]:
    return [
        piece
        for piece in passage.pieces
        if piece is not None and not isinstance(piece, str) and piece.tag == "a"
    ]


def _is_named_button(link: Element) -> bool:
    return bool(BUTTON.search(link.get("class") or "")) or link.get("role") == "button"


def _is_paid(link: Element) -> bool:
    return "sponsored" in (link.get("rel") or "").split()
