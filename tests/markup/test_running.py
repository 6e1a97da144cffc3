"""The text of a passage as a reader sees it, and where its marks lie."""

from __future__ import annotations

import pytest

from articlekit.markup.page import Passage, read_page
from articlekit.markup.running import Running, running_text, shown
from articlekit.markup.tree import page_tree
from articlekit.spans import Mark


def running(html: str, *, exact: bool = False) -> Running:
    """The first passage of a page as a reader sees it."""
    root = page_tree(html)
    assert root is not None
    first = next(i for i in read_page(root).items if isinstance(i, Passage))
    return running_text(first, "https://example.org/", exact=exact)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>  The ferry   is late. </p>", "The ferry is late."),
        ("<p>The ferry\n\tis late.</p>", "The ferry is late."),
        ("<p>Route\u00a09  is closed.</p>", "Route\u00a09 is closed."),
        ("<p>The har\u00adbour is shut.</p>", "The harbour is shut."),
        ("<p>The ferry <br> is late.</p>", "The ferry\nis late."),
        ("<p>The ferry<br>\n<b>is late.</b></p>", "The ferry\nis late."),
    ],
)
def test_blanks_are_single_spaces_and_breaks_are_newlines(html: str, text: str) -> None:
    assert running(html)[0] == text


def test_a_listing_keeps_each_space_where_it_stands() -> None:
    text, marks = running("<pre>\n  one  two\n   <b>three</b>\n</pre>", exact=True)
    assert text == "  one  two\n   three"
    assert marks == (Mark(14, 19, "strong"),)


def test_a_passage_without_marks_has_none() -> None:
    assert running("<p>The ferry is late.</p>") == ("The ferry is late.", ())


def test_a_mark_begins_and_ends_on_a_letter() -> None:
    text, marks = running("<p>The <b> ferry </b> is late.</p>")
    assert text == "The ferry is late."
    assert marks == (Mark(4, 9, "strong"),)


def test_a_mark_around_nothing_but_blanks_is_none() -> None:
    assert running("<p>The ferry<i> </i>is late.</p>") == ("The ferry is late.", ())


def test_a_mark_that_runs_on_is_a_mark_of_both_passages() -> None:
    text, marks = running("<div><b>The ferry<p>is late.</p></b></div>")
    assert (text, marks) == ("The ferry", (Mark(0, 9, "strong"),))


def test_two_tags_that_mean_the_same_are_one_mark() -> None:
    text, marks = running("<p><b><strong>Late</strong></b> again</p>")
    assert (text, marks) == ("Late again", (Mark(0, 4, "strong"),))


def test_a_link_that_leads_nowhere_is_no_mark() -> None:
    html = '<p><a href="#top">Up</a> or <a href="/ferry">on</a></p>'
    text, marks = running(html)
    assert text == "Up or on"
    assert marks == (Mark(6, 8, "link", "https://example.org/ferry"),)


@pytest.mark.parametrize(
    ("said", "line"), [(None, None), ("", None), (" \n ", None), (" a\nb ", "a b")]
)
def test_an_attribute_is_shown_on_one_line_or_not_at_all(
    said: str | None, line: str | None
) -> None:
    assert shown(said) == line
