"""Comments as they stand, one below the other, into comments with their answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from attrs import frozen

from articlekit.language.page import plain
from articlekit.model import Comment
from articlekit.model.comment import DEEPEST_REPLY

__all__ = ["Entry", "nested"]

SPOKEN_TO = re.compile(r"@((\w[\w.-]*\w)(?: \w+)?)")
"""The name, of one word or of two, at which a comment begins: `@Jane Doe so it is`."""


@frozen
class Entry:
    """A comment before it is known whom it answers."""

    text: str
    level: int
    """How far it is set in."""

    author: str | None = None
    published: datetime | date | None = None
    dated: bool = False
    """Whether it tells a time, be it only "3 hours ago"."""

    likes: int | None = None
    url: str | None = None
    number: str | None = None
    parent: str | None = None
    """The name of whoever it answers."""

    aside: str | None = None
    """What stands beside the author: a place, or the name it answers."""

    parent_number: str | None = None
    replies: int | None = None
    """Announces answers: how many, or 0 where it does not say."""

    firm: bool = False
    """Whether "says", or bold letters, tell that the name is one."""

    ended: bool = False
    """Whether a button of its own stands under it."""


def nested(entries: Sequence[Entry]) -> tuple[tuple[Comment, ...], bool]:
    """The comments with their answers, and whether some stood too deep."""
    parents, flattened = _parents(entries)
    answers: list[list[Comment]] = [[] for _ in entries]
    top: list[Comment] = []
    for at in range(len(entries) - 1, -1, -1):
        entry, parent = entries[at], parents[at]
        comment = Comment(
            id=f"c{at + 1}",
            text=entry.text,
            author=entry.author,
            published=entry.published,
            url=entry.url,
            likes=entry.likes,
            replies=tuple(reversed(answers[at])),
        )
        (top if parent is None else answers[parent]).append(comment)
    return tuple(reversed(top)), flattened


def _parents(entries: Sequence[Entry]) -> tuple[list[int | None], bool]:
    """Which comment each answers, and whether some stood too deep."""
    parents: list[int | None] = []
    depths: list[int] = []
    numbers: dict[str, int] = {}
    names: dict[str, int] = {}
    levels: list[tuple[int, int]] = []
    group: tuple[int, int] | None = None
    flattened = False
    flat = not any(map(_tells_its_place, entries))
    for at, entry in enumerate(entries):
        while levels and levels[-1][0] >= entry.level:
            levels.pop()
        parent = _named(entry, numbers, names)
        if parent is None and flat:
            parent = _spoken_to(entry, names)
        if parent is None and levels:
            parent = levels[-1][1]
        if parent is None and group is not None:
            parent = group[0]
        if parent is not None and depths[parent] >= DEEPEST_REPLY:
            parent, flattened = parents[parent], True
        parents.append(parent)
        depths.append(0 if parent is None else depths[parent] + 1)
        levels.append((entry.level, at))
        if entry.number:
            numbers[entry.number] = at
        for name in _forms(entry.author):
            names[name] = at
        group = _group(group, at, entry, len(entries))
    return parents, flattened


def _named(entry: Entry, numbers: dict[str, int], names: dict[str, int]) -> int | None:
    """The comment that an entry says it answers."""
    number = entry.parent_number
    if number is None and entry.number:
        number = entry.number.rpartition(".")[0]
    if number and number in numbers:
        return numbers[number]
    forms = [*_forms(entry.parent), *_forms(entry.aside)[:1]]
    return next((names[form] for form in forms if form in names), None)


def _tells_its_place(entry: Entry) -> bool:
    """Whether numbers, indents or a count of answers say where a comment belongs."""
    return bool(entry.level or entry.number or entry.parent or entry.replies)


def _spoken_to(entry: Entry, names: dict[str, int]) -> int | None:
    """The last comment of the reader whom a comment speaks to by name: `@Jane`."""
    match = SPOKEN_TO.match(entry.text)
    forms = map(plain, match.groups()) if match else ()
    return next((names[form] for form in forms if form in names), None)


def _forms(name: str | None) -> list[str]:
    """A name as it is looked up: whole, and by its first word."""
    whole = plain(name) if name else ""
    return list(dict.fromkeys([whole, whole.split(" ")[0]])) if whole else []


def _group(
    group: tuple[int, int] | None, at: int, entry: Entry, count: int
) -> tuple[int, int] | None:
    """The comment whose answers follow, and how many more; -1 where it does not say."""
    if entry.replies is not None:
        if entry.replies > count - at - 1:
            # the page counts answers that it does not show
            return None
        return at, entry.replies or -1
    if group is None:
        return None
    parent, more = group
    if more > 0:
        return (parent, more - 1) if more > 1 else None
    return None if entry.ended else group
