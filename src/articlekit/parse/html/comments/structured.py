"""Comments that a page tells machines about, in JSON-LD."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from articlekit.markup.page import Element
from articlekit.markup.tree import page_tree
from articlekit.parse.html.comments.draft import Draft
from articlekit.parse.html.comments.people import clean_name
from articlekit.parse.html.comments.pieces import pieces_of
from articlekit.parse.html.json_web import Json, load
from articlekit.prose.clean import visible
from articlekit.prose.dates import read_date

if TYPE_CHECKING:
    from articlekit.parse.html.scan import Scan

__all__ = ["structured_comments"]

TELLING = ('"comment"', '"comments"')
TEXTS = ("text", "commentText", "articleBody", "description")
STORIES = ("@graph", "mainEntity", "mainEntityOfPage")
TIMES = ("datePublished", "dateCreated", "commentTime", "uploadDate")
AUTHORS = ("author", "creator")
LIKES = ("upvoteCount", "likeCount")
MOST_NODES, MOST_LIKES = 200_000, 10**12


def structured_comments(
    page: Scan, languages: Sequence[str]
) -> tuple[list[Draft], list[int | None]]:
    """The comments of a page's JSON-LD, and which of them each answers."""
    drafts: list[Draft] = []
    parents: list[int | None] = []
    told = any(one in text for text in page.scripts for one in TELLING)
    for script in page.root.iter("script") if told else ():
        if (
            "ld+json" in (script.get("type") or "").lower()
            and (text := script.text)
            and any(one in text for one in TELLING)
        ):
            nodes = list(_comments(load(text)))
            drafts = [_draft(script, node, languages) for node, _ in nodes]
            parents = [parent for _, parent in nodes]
            if drafts:
                break
    return drafts, parents


def _comments(values: Sequence[Json]) -> Iterator[tuple[dict[str, Json], int | None]]:
    """Each comment, before its answers, with the place of the one it answers."""
    number = 0
    # the comments of one node, and nothing else: other nodes are other stories
    waiting: list[tuple[Json, int | None, bool]] = [
        (value, None, False) for value in reversed(values)
    ]
    seen = 0
    while waiting and seen < MOST_NODES:
        node, parent, is_comment = waiting.pop()
        seen += 1
        if isinstance(node, list):
            waiting.extend((one, parent, is_comment) for one in reversed(node))
            continue
        if not isinstance(node, dict):
            continue
        if is_comment:
            yield node, parent
            parent, number = number, number + 1
        inner = node.get("comment") or node.get("comments")
        if inner is not None:
            waiting.append((inner, parent, True))
        elif not is_comment:
            waiting.extend((node.get(name), None, False) for name in STORIES)


def _draft(element: Element, node: dict[str, Json], languages: Sequence[str]) -> Draft:
    """What a node says of a comment; without text if it says nothing."""
    draft = Draft(element)
    text = next((node[key] for key in TEXTS if isinstance(node.get(key), str)), None)
    if not isinstance(text, str):
        return draft
    draft.text = _plain_text(text)
    for key in AUTHORS:
        if draft.author is None and (name := _name(node.get(key))):
            draft.author = clean_name(name)
    for key in TIMES:
        value = node.get(key)
        if draft.published is None and isinstance(value, str):
            draft.published = read_date(value, languages)
    for key in LIKES:
        value = node.get(key)
        if type(value) is int and abs(value) < MOST_LIKES:
            draft.likes = value
    url = node.get("url") or node.get("@id")
    if isinstance(url, str):
        draft.links.append(url)
    return draft


def _name(value: Json) -> str | None:
    """The name of a person, of the first of several, or a bare name."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else None


def _plain_text(text: str) -> str:
    """The text in paragraphs, without markup or character references."""
    text = html.unescape(text)
    if "<" in text and (root := page_tree(f"<div>{text}</div>")) is not None:
        found = pieces_of(root, set())
        paragraphs: dict[int, list[str]] = {}
        for numbers in found.lines().values():
            paragraph = found.pieces[numbers[0]].paragraph
            words = found.text(numbers[0], numbers[-1] + 1)
            paragraphs.setdefault(paragraph, []).append(words)
        text = "\n\n".join("\n".join(each) for each in paragraphs.values())
    lines = (" ".join(line.split()) for line in visible(text).split("\n"))
    return "\n".join(lines).strip()
