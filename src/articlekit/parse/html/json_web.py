"""JSON as pages carry it: commented out, cut short, with commas too many.

One broken script never hides another: each is read on its own, mended where
that is safe, and at worst its plain fields are picked out of the ruins.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TypeAlias

__all__ = ["Json", "load"]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

LARGEST = 5_000_000
"""Characters of one script that are read: longer ones hold no metadata."""

MOST_RUINS = 100_000

OPENING = re.compile(
    r"\A(?:\s|<!--|//[ \t]*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|\ufeff)*"
)
START = re.compile(r"[{\[]")
# a string, whole or up to the end of the text, or a comma that nothing follows
PIECE = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|,(?=\s{0,500}[,}\]])', re.DOTALL
)
BAD_ESCAPE = re.compile(r"\\(?:u(?![0-9a-fA-F]{4})|([^\"\\/bfnrtu]))")
ESCAPE = re.compile(r"\\.", re.DOTALL)
# a quotation mark that ends a string: behind it comes what JSON allows there
CLOSING = re.compile(
    r'"(?=\s{0,50}(?:[:}\]]|,\s{0,500}(?:["{\[\]}]|-?\d|true|false|null)|\Z))'
)
BARE_MARK = re.compile(r'(?<!\\)"')
FIELD = re.compile(r'"([A-Za-z@]{2,40})"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){1,2000})"')
BETWEEN = 200
"""Characters that may stand between two values: commas, semicolons, comments."""


def _object(pairs: list[tuple[str, Json]]) -> Json:
    """An object; of values under one name the last that says anything."""
    whole = dict(pairs)
    if len(whole) < len(pairs):
        whole |= dict(pair for pair in pairs if pair[1])
    return whole


DECODER = json.JSONDecoder(strict=False, object_pairs_hook=_object)


def load(text: str) -> tuple[Json, ...]:
    """The values that a script holds, one after the other; none if it is broken."""
    if len(text) > LARGEST:
        return ()
    opening = OPENING.match(text)
    text = text[opening.end() :] if opening else text
    if '"' not in text and "&quot;" in text:
        text = unescape(text)
    for mend in (_as_it_is, _without_extras, _with_closed_strings):
        if values := _values(mend(text)):
            return values
    return _ruins(text)


def _values(text: str) -> tuple[Json, ...]:
    """The values up to the first that is broken."""
    values: list[Json] = []
    at = 0
    while start := START.search(text, at, at + BETWEEN):
        try:
            value, at = DECODER.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            break
        values.append(value)
    return tuple(values)


def _as_it_is(text: str) -> str:
    return text


def _without_extras(text: str) -> str:
    """The text without commas that nothing follows and without unknown escapes."""

    def mend(match: re.Match[str]) -> str:
        piece = match.group()
        if piece == ",":
            return ""
        return BAD_ESCAPE.sub(r"\1", piece) if "\\" in piece else piece

    return PIECE.sub(mend, text)


def _with_closed_strings(text: str) -> str:
    """The text with the quotation marks inside its strings escaped."""
    parts: list[str] = []
    at = 0
    while (start := text.find('"', at)) >= 0:
        closing = CLOSING.search(text, start + 1)
        while closing and text[closing.start() - 1] == "\\":
            closing = CLOSING.search(text, closing.end())
        if closing is None:
            break
        parts += (
            text[at : start + 1],
            BARE_MARK.sub(r"\"", text[start + 1 : closing.start()]),
            '"',
        )
        at = closing.end()
    return _without_extras("".join(parts) + text[at:])


def _ruins(text: str) -> tuple[Json, ...]:
    """The plain fields that can still be read, as one object."""
    fields: dict[str, Json] = {}
    for name, value in FIELD.findall(text[:MOST_RUINS]):
        # the first of each name: the story comes before what belongs to it, but
        # a name may be anybody's
        if name not in {"name", "url"}:
            fields.setdefault(name, _string(value))
    return (fields,) if "@type" in fields else ()


def _string(text: str) -> str:
    try:
        value, _ = DECODER.raw_decode(f'"{text}"')
    except ValueError:
        return ESCAPE.sub(" ", text)
    return str(value)
