"""What holds for any text at all: no surprise, no loss, no long wait."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlekit import parse_text
from articlekit.errors import ArticleKitError

WORDS = st.sampled_from(
    [
        "Comments", "3 Comments", "By", "Ana Ruiz", "says:", "3 May 2024", "Reply",
        "#", "##", "---", "===", ">", "> >", "- ", "1. ", "• ", "|", "|-|", "```",
        "[a](b)", "**a**", "_b_", "“", "”", "LIMA (AP) —", "Share this", "©", "Tags:",
        "\n", "\n\n", "\t", "   ", "3 hours ago", "↳", "word", "The bridge opened.",
        "桥", "\u00a0", "\ufeff", "\r\n", "😀", "e\u0301", "\u202e", "!", "?", ":",
        "#1.1", "@ana",
    ]
)  # fmt: skip


def read(text):
    return parse_text(text, actors=None, quotes=None)


def try_read(text):
    try:
        return read(text)
    except ArticleKitError as error:
        return repr(error)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_an_article_or_an_error_of_ours(text):
    assert try_read(text) == try_read(text)


@given(st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_whatever_pages_are_made_of_gives_an_article_or_an_error(text):
    assert try_read(text) == try_read(text)


SENTENCE = st.lists(
    st.sampled_from(["bridge", "ferry", "pier", "welder", "night", "of", "the"]),
    min_size=12,
    max_size=40,
).map(lambda words: " ".join(words).capitalize() + ".")
HEADING = st.sampled_from(["What comes next", "A long night", "The ferry", "Who pays?"])
GAPS = st.sampled_from(["\n", "\n\n", "\n\n\n"])


@given(st.lists(st.tuples(HEADING, SENTENCE, SENTENCE), min_size=1, max_size=6), GAPS)
@settings(max_examples=100, deadline=None)
def test_no_letter_of_a_story_is_lost(parts, gap):
    pieces = ["Harbour bridge reopens", *(piece for part in parts for piece in part)]
    article = read(gap.join(pieces))
    shown = f"{article.headline}{article.text}"
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", "".join(pieces))


SIZE = 100_000
HOSTILE = {
    "one word": "a" * SIZE,
    "one line": "word " * (SIZE // 5),
    "blank lines": "a" + "\n" * SIZE + "b",
    "quote marks": ">" * SIZE,
    "quoted lines": "> a\n" * (SIZE // 4),
    "dashes": "-" * SIZE,
    "lines of dashes": "a\n---\n" * (SIZE // 6),
    "items": "- a\n" * (SIZE // 4),
    "stars": "# a\n\n" + "*" * SIZE,
    "open links": "# a\n\n" + "[a](" * (SIZE // 4),
    "open emphasis": "# a\n\n" + "**a _b " * (SIZE // 7),
    "open fences": "# a\n" + "```a\n" * (SIZE // 5),
    "rows": "# a\n" + "|a|\n" * (SIZE // 4),
    "brackets": "(" * SIZE,
    "digits": "1" * SIZE,
    "dates": "3 May 2024 " * (SIZE // 11),
    "headings of threads": "Story\n\n" + "Comments\n" * (SIZE // 9),
    "names": "Story\n\nComments\n\n" + "Ana\n" * (SIZE // 4),
    "empty comments": "Story\n\nComments\n\n" + "Ana · 3 May 2024\n" * (SIZE // 17),
    "arrows": "Story\n\nComments\n\n" + "↳" * SIZE,
    "wrapped": ("word " * 12 + "word\n") * (SIZE // 65),
    "cut words": ("word " * 12 + "wor-\n") * (SIZE // 65),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(name):
    start = time.process_time()
    try_read(HOSTILE[name][: SIZE // 4])
    quarter = time.process_time() - start
    start = time.process_time()
    try_read(HOSTILE[name])
    assert time.process_time() - start < 12 * quarter + 0.5
