"""Threads under plain-text stories; each case file is a story and what is in it."""

from pathlib import Path

import pytest

from articlekit import parse_text
from articlekit.model import walk_comments

CASES = sorted((Path(__file__).parents[1] / "data/text/comments").glob("*.txt"))


def wanted(line):
    name, published, text, *likes = (part.strip() for part in line.split(" | "))
    level = len(name) - len(name.lstrip(">"))
    count = int(likes[0].split()[1]) if likes else None
    return level, name.lstrip("> "), published, text, count


def given(level, comment):
    shown = "-" if comment.published is None else comment.published.isoformat()
    text = " ".join(comment.text.split())
    return level, comment.author, shown.removesuffix(":00"), text, comment.likes


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_thread_is_read_as_its_case_says(path):
    story, _, expected = path.read_text("utf-8").rpartition("\n---\n")
    article = parse_text(story, actors=None, quotes=None)
    found = [given(*pair) for pair in walk_comments(article.comments)]
    assert found == [wanted(line) for line in expected.splitlines() if line.strip()]
