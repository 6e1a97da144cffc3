"""What readers wrote under the story."""

from __future__ import annotations

from collections import Counter

from articlekit.markup.page import Element
from articlekit.model import Comment
from articlekit.parse.html.comments.choice import Thread, threads_in
from articlekit.parse.html.comments.draft import Draft, Keys, read_draft
from articlekit.parse.html.comments.names import REJECT
from articlekit.parse.html.comments.pieces import element_roles
from articlekit.parse.html.comments.threads import (
    comments_of,
    parents_of,
    without_furniture,
)

__all__ = ["take_comments"]

ENOUGH = 40
MOST, NEARLY_ALL = 0.8, 0.9
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def take_comments(root: Element, url: str | None) -> tuple[Comment, ...]:
    """The comment threads of the page, which are taken out of the tree."""
    language = root.get("lang") or root.get(XML_LANG)
    languages = (language,) if language else ()
    comments: tuple[Comment, ...] = ()
    count = 1
    for thread in threads_in(root, languages):
        drafts = _drafts(thread, languages)
        without_furniture(drafts)
        more, _ = comments_of(drafts, parents_of(drafts), url, count)
        comments += more
        count += sum(1 for draft in drafts if draft.text)
        _remove(thread.units)
    return comments


def _drafts(thread: Thread, languages: tuple[str, ...]) -> list[Draft]:
    others = set(thread.units)
    drafts = []
    learned: Keys = (None, None)
    for unit in thread.units:
        draft = read_draft(unit, others, languages, learned)
        if len(drafts) == ENOUGH:
            learned = _learned(drafts)
        if element_roles(unit) & REJECT and "back" in (unit.get("class") or ""):
            draft.text = ""
        drafts.append(draft)
    told = sum(1 for draft in drafts if draft.dated)
    if told >= MOST * len(drafts):
        for draft in drafts:
            # a notice among the comments has neither
            if not draft.dated and not draft.sure:
                draft.text = ""
    return drafts


def _learned(drafts: list[Draft]) -> Keys:
    """Where nearly all of these comments have their time and their author."""
    times = Counter(draft.keys[0] for draft in drafts)
    authors = Counter(draft.keys[1] for draft in drafts if draft.sure)
    found = []
    for keys in (times, authors):
        key, number = keys.most_common(1)[0] if keys else (None, 0)
        found.append(key if number >= NEARLY_ALL * len(drafts) else None)
    return found[0], found[1]


def _remove(units: list[Element]) -> None:
    """Nothing: the elements leave the tree, the text behind them stays."""
    for unit in units:
        parent = unit.getparent()
        if parent is None:
            continue
        tail = unit.tail
        if tail and not tail.isspace():
            before = unit.getprevious()
            if before is not None:
                before.tail = (before.tail or "") + tail
            else:
                parent.text = (parent.text or "") + tail
        parent.remove(unit)
