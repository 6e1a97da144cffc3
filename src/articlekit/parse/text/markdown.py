"""Links, emphasis and code inside a line of Markdown."""

from __future__ import annotations

import re

from articlekit.checks import ADDRESS
from articlekit.spans import Mark, MarkKind

__all__ = ["plain_of", "with_marks"]

# each begins and ends at a word, so that `2 * 3 * 4` and `snake_case` stay
INLINE = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+\-.!|>~])"
    r"|(?P<image>!)?\[(?P<label>[^\[\]\n]{1,500})\]"
    r"\((?P<href>[^\s()]{1,2000}(?:\([^\s()]{0,200}\))?[^\s()]{0,200})"
    r"(?:[ \t]+\"[^\"\n]{0,300}\")?\)"
    r"|<(?P<bare>https?://[^\s<>]{1,2000})>"
    r"|(?<![\w`])`(?P<code>[^`\n]{1,500})`(?!`)"
    r"|(?<![\w*])\*\*(?P<strong>[^\s*](?:[^*\n]{0,1000}[^\s*])?)\*\*(?![\w*])"
    r"|(?<![\w_])__(?P<strong2>[^\s_](?:[^_\n]{0,1000}[^\s_])?)__(?![\w_])"
    r"|(?<![\w*])\*(?P<em>[^\s*](?:[^*\n]{0,1000}[^\s*])?)\*(?![\w*])"
    r"|(?<![\w_])_(?P<em2>[^\s_](?:[^_\n]{0,1000}[^\s_])?)_(?![\w_])"
)
KINDS: dict[str, MarkKind] = {
    "code": "code",
    "strong": "strong",
    "strong2": "strong",
    "em": "emphasis",
    "em2": "emphasis",
}


def with_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """The text as it is read, and the marks on it."""
    pieces: list[str] = []
    marks: list[Mark] = []
    size = last = 0
    for match in INLINE.finditer(text):
        before = text[last : match.start()]
        pieces.append(before)
        size += len(before)
        shown, inner = _shown(match)
        pieces.append(shown)
        marks += [
            Mark(size + mark.start, size + mark.end, mark.kind, mark.href)
            for mark in inner
        ]
        size += len(shown)
        last = match.end()
    if not last:
        return text, ()
    pieces.append(text[last:])
    shown = "".join(pieces)
    # a paragraph of nothing but an empty picture keeps what was written
    return (shown, tuple(marks)) if shown.strip() else (text, ())


def plain_of(text: str) -> str:
    """The text without its marks."""
    return with_marks(text)[0]


def _shown(match: re.Match[str]) -> tuple[str, list[Mark]]:
    """What a reader sees of a marked stretch, and the marks on it."""
    found = match.groupdict()
    if found["escaped"]:
        return found["escaped"], []
    if found["bare"]:
        href = found["bare"]
        return href, [Mark(0, len(href), "link", href)] if ADDRESS.fullmatch(
            href
        ) else []
    if found["label"]:
        label, inner = with_marks(found["label"])
        href = found["href"]
        if found["image"] or not ADDRESS.fullmatch(href):
            return label, list(inner)
        return label, [Mark(0, len(label), "link", href), *inner]
    kind, words = next((KINDS[k], w) for k, w in found.items() if k in KINDS and w)
    if kind == "code":
        return words, [Mark(0, len(words), kind)]
    inside, inner = with_marks(words)
    return inside, [Mark(0, len(inside), kind), *inner]
