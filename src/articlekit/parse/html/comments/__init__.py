"""What readers wrote under the story."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from articlekit.markup.tree import take_out
from articlekit.model import Comment, Finding
from articlekit.parse.html.comments.choice import Thread, threads_in
from articlekit.parse.html.comments.draft import NO_KEYS, Draft, Keys, read_draft
from articlekit.parse.html.comments.names import REJECT
from articlekit.parse.html.comments.pieces import Key, element_roles
from articlekit.parse.html.comments.structured import structured_comments
from articlekit.parse.html.comments.threads import (
    comments_of,
    parents_of,
    without_furniture,
)

if TYPE_CHECKING:
    from articlekit.parse.html.scan import Scan

__all__ = ["Comments", "take_comments"]

ENOUGH, AUTHORS = 40, 1
MOST, NEARLY_ALL = 0.8, 0.9
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@frozen(kw_only=True)
class Comments:
    """The threads of a page, and what decided."""

    comments: tuple[Comment, ...] = ()
    findings: tuple[Finding, ...] = ()

    taken: bool = False
    """Whether elements were taken out of the tree."""


def take_comments(page: Scan) -> Comments:
    """The comment threads of the page, which are taken out of the tree."""
    root = page.root
    language = root.get("lang") or root.get(XML_LANG)
    languages = (language,) if language else ()
    drafts: list[Draft] = []
    parents: list[int | None] = []
    rule = "markup"
    threads = threads_in(page, languages)
    for thread in threads:
        more = _drafts(thread, languages)
        without_furniture(more)
        answered = parents_of(more)
        start = len(drafts)
        parents += [None if one is None else one + start for one in answered]
        drafts += more
        if thread.typed:
            rule = "microdata"
        take_out(root, thread.units)
    told, told_parents = structured_comments(page, languages)
    if _count(told) > _count(drafts):
        drafts, parents, rule = told, told_parents, "jsonld"
    else:
        _complete(drafts, told)
    comments, flattened = comments_of(drafts, parents, page.url)
    if not comments:
        return Comments(taken=bool(threads))
    rules = (rule, "flattened at depth 100") if flattened else (rule,)
    findings = tuple(Finding(field="comments", rule=one) for one in rules)
    return Comments(comments=comments, findings=findings, taken=bool(threads))


def _count(drafts: list[Draft]) -> int:
    return sum(1 for draft in drafts if draft.text)


def _complete(drafts: list[Draft], told: list[Draft]) -> None:
    """Nothing: a comment that tells less than its twin in JSON-LD gets the rest."""
    twins = {_bare(draft.text): draft for draft in told if draft.text}
    if not twins:
        return
    for draft in drafts:
        twin = twins.get(_bare(draft.text))
        if twin is not None:
            draft.author = draft.author or twin.author
            draft.published = draft.published or twin.published
            if draft.likes is None:
                draft.likes = twin.likes


def _bare(text: str) -> str:
    return "".join(text.split())


def _drafts(thread: Thread, languages: tuple[str, ...]) -> list[Draft]:
    """The comments of a thread one by one; those that are none have no text."""
    others = set(thread.units)
    drafts: list[Draft] = []
    learned = NO_KEYS
    for unit in thread.units:
        draft = read_draft(unit, others, languages, learned)
        if len(drafts) == ENOUGH:
            learned = _learned(drafts)
        if "back" in (unit.get("class") or "") and element_roles(unit) & REJECT:
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
    """Where nearly all of these comments have their time, their author and words."""
    found: list[Key | None] = []
    for place in range(len(NO_KEYS)):
        keys = Counter(
            draft.keys[place] for draft in drafts if draft.sure or place != AUTHORS
        )
        key, number = keys.most_common(1)[0] if keys else (None, 0)
        found.append(key if number >= NEARLY_ALL * len(drafts) else None)
    return found[0], found[1], found[2]
