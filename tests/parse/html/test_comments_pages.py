"""Threads of fictional pages, each in markup that the web knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from articlekit.markup.tree import page_tree
from articlekit.model import Comment
from articlekit.model.comment import walk_comments
from articlekit.parse.html.comments import Comments, take_comments
from articlekit.parse.html.scan import scan

PAGES = sorted((Path(__file__).parents[2] / "data" / "comments").glob("*.html"))
STORY = "The swing bridge over the Aller reopened on Monday"


def outline(comments: tuple[Comment, ...]) -> str:
    """A line a comment: who, when and what, answers set in."""
    lines = []
    for level, comment in walk_comments(comments):
        when = comment.published.isoformat() if comment.published else "-"
        text = comment.text.replace("\n\n", " / ").replace("\n", "⏎")
        lines.append(f"{'  ' * level}{comment.author or '-'} | {when} | {text}\n")
    return "".join(lines)


def taken(page: Path) -> tuple[Comments, str]:
    """The threads of a page, and the text that is left of it."""
    root = page_tree(page.read_text(encoding="utf-8"))
    assert root is not None
    found = take_comments(scan(root, "https://news.example/bridge/"))
    return found, " ".join("".join(root.itertext()).split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_thread_is_found_as_its_outline_tells(page: Path) -> None:
    found, _ = taken(page)
    assert outline(found.comments) == page.with_suffix(".txt").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_story_stays_and_the_comments_leave_the_page(page: Path) -> None:
    found, rest = taken(page)
    assert STORY in rest
    if page.stem != "jsonld-only":
        for _, comment in walk_comments(found.comments):
            words = comment.text.split("\n")[-1]
            assert words not in rest


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_ids_count_in_reading_order_and_a_finding_tells_the_reader(page: Path) -> None:
    found, _ = taken(page)
    ids = [comment.id for _, comment in walk_comments(found.comments)]
    assert ids == [f"c{number}" for number in range(1, len(ids) + 1)]
    assert [finding.field for finding in found.findings] == ["comments"] * bool(ids)
