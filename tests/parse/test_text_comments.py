"""Threads under plain-text stories; each case file is a story and what is in it."""

from pathlib import Path

import pytest

from articlekit import parse_text
from articlekit.model import Finding, walk_comments
from articlekit.model.comment import DEEPEST_REPLY

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


def test_a_thread_deeper_than_the_model_allows_is_flattened():
    deep = "\n\n".join(
        f"{'>' * level} **Reader {level}** · 3 May 2024\n{'>' * level}\n"
        f"{'>' * level} Answer number {level}."
        for level in range(1, 131)
    )
    article = parse_text(
        f"# Bridge reopens\n\nIt took two years.\n\n## Comments\n\n{deep}\n",
        actors=None,
        quotes=None,
    )
    walked = list(walk_comments(article.comments))
    assert len(walked) == 130
    assert max(level for level, _ in walked) == DEEPEST_REPLY
    assert Finding(field="comments", rule="flattened") in article.provenance


def test_a_thread_is_no_part_of_the_body():
    article = parse_text(
        "Bridge reopens\n\nIt took two years and many nights, the mayor said.\n\n"
        "Reader area\n\nComments\n\nAna Ruiz says:\n3 May 2024\nAt last!\nReply\n",
        actors=None,
        quotes=None,
    )
    assert article.text == "It took two years and many nights, the mayor said."
    assert [comment.text for comment in article.comments] == ["At last!"]


def test_in_a_flat_thread_a_name_behind_an_at_sign_says_whom_a_comment_answers():
    article = parse_text(
        "Bridge reopens\n\nIt took two years and many nights, the mayor said.\n\n"
        "Comments\n\nAna Ruiz, 3 May 2024 08:15\nAt last!\n\n"
        "old.salt, 3 May 2024 08:20\n@Ana Ruiz And who pays?\n\n"
        "Bo, 3 May 2024 08:30\n@old.salt: We do.\n\n"
        "Ines, 3 May 2024 08:40\n@nobody Is it open to bicycles?\n",
        actors=None,
        quotes=None,
    )
    found = [(level, one.author) for level, one in walk_comments(article.comments)]
    assert found == [(0, "Ana Ruiz"), (1, "old.salt"), (2, "Bo"), (0, "Ines")]
