"""What one line of plain text tells of a comment."""

from __future__ import annotations

from datetime import datetime

import pytest

from articlekit.parse.text.comment_lines import Reading, read_line
from articlekit.parse.text.lexicon import lexicon

DAY = datetime(2024, 5, 6, 9, 14)  # noqa: DTZ001 - as the line tells it
ENGLISH = lexicon("en")


@pytest.mark.parametrize(
    ("line", "reading"),
    [
        (
            "[Maud](/users/1) · [6 May 2024, 09:14](https://news.example/#c1)",
            Reading("Maud", published=DAY, dated=True, url="https://news.example/#c1"),
        ),
        (
            "[Maud](/users/1) · [6 May 2024, 09:14](https://[news/#c1)",
            Reading("Maud", published=DAY, dated=True, url="/users/1"),
        ),
        (
            "Comment #3 by Maud",
            Reading("Maud", number="3"),
        ),
        (
            "Comment 3 by Maud",
            Reading("Maud", number="3"),
        ),
        (
            "6 May 2024, 09:14 (edited 7 May 2024)",
            Reading(published=DAY, dated=True),
        ),
        ("Maud · 5 days ago", Reading("Maud", dated=True)),
        ("Maud · long ago", Reading("Maud", aside="long ago")),
        ("Like 3 Top fan Reply", Reading(buttons=2)),
        ("Like Reply 2h", Reading(buttons=1, dated=True)),
        ("Replies (3)", Reading(replies=3)),
        ("3 replies", Reading(replies=3)),
        ("Likes 3", Reading(likes=3)),
        ("Top fan 12", Reading(likes=12)),
        ("Maud · 3 replies", Reading("Maud", replies=3)),
        ("today at 10:04", Reading(dated=True)),
        ("Maud · yesterday", Reading("Maud", dated=True)),
        (
            "Maud · in reply to #2 by Bo",
            Reading("Maud", parent="Bo", parent_number="2"),
        ),
        ("Maud · in reply to Bo", Reading("Maud", parent="Bo")),
        ("Maud · reply to:", Reading("Maud", aside="reply to:")),
        ("on Maud", Reading("Maud")),
        ("Maud replied to Bo", Reading("Maud", parent="Bo")),
        ("12", Reading(likes=12)),
        ("—", Reading()),
        ("· Admin", None),
        ("in reply to", Reading("in reply to")),
        ("10:04 at the pier", Reading("10:04 at the pier")),
    ],
)
def test_a_line_tells_who_when_and_what(line: str, reading: Reading | None) -> None:
    assert read_line(line, ENGLISH) == reading


@pytest.mark.parametrize(
    ("line", "name"),
    [("李明说：", "李明"), ("李明說", "李明"), ("Li Ming 说：", "Li Ming")],
)
def test_says_may_stand_behind_a_name_without_a_space(line: str, name: str) -> None:
    reading = read_line(line, lexicon("zh"))
    assert reading is not None
    assert reading.name == name
