"""Where sentences end."""

from __future__ import annotations

import re
from collections.abc import Collection

__all__ = ["is_abbreviation", "sentence_ends"]

END = re.compile(
    r"""
    (?<![.!?…]) [.!?…]++ ["”’'»)\]]*+          # marks, and what closes after them
    (?= \s++ (?:["“‘'«„(\[]*+ (?:[^\Wa-z_]) | \Z) | \Z )   # then a capital or figure
    """,
    re.VERBOSE,
)
LAST_WORD = re.compile(r"(?:[\w’'-]+\.)*[\w’'-]+\Z")
INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
LONGEST_ABBREVIATION = 12


def is_abbreviation(word: str, abbreviations: Collection[str]) -> bool:
    """Whether a word keeps its full stop: `Gov`, `U.S`, `J`."""
    if word.lower() in abbreviations:
        return True
    return word[-1:].isupper() and INITIALS.fullmatch(word) is not None


def sentence_ends(text: str, abbreviations: Collection[str]) -> tuple[int, ...]:
    """The offset behind each sentence of a paragraph, the last one's included.

    A full stop after an abbreviation or an initial ends nothing.

    >>> sentence_ends("Dr. Roe came. She left.", {"dr"})
    (13, 23)
    """
    ends = []
    for match in END.finditer(text):
        start = match.start()
        if match.end() < len(text) and text[start : start + 2] in {". ", ".\n"}:
            word = LAST_WORD.search(text, max(0, start - LONGEST_ABBREVIATION), start)
            if word is not None and is_abbreviation(word.group(), abbreviations):
                continue
        ends.append(match.end())
    if text.strip() and (not ends or text[ends[-1] :].strip()):
        ends.append(len(text))
    return tuple(ends)
