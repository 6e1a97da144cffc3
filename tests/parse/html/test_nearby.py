"""What is looked for near the headline."""

from articlekit.markup.tree import page_tree
from articlekit.parse.html.nearby import NEAR, near_with_digits


def told(body: str) -> list[str]:
    """The ids of the elements near the headline in which a digit may stand."""
    root = page_tree(f"<html><body>{body}</body></html>")
    assert root is not None
    headline = next(root.iter("h1"))
    return [e.get("id", "") for e in near_with_digits(headline)]


def test_what_holds_no_digit_is_passed_over():
    assert told(
        "<p id='above'>Local</p><h1>Bridge reopens</h1>"
        "<div id='box'><p id='name'>By Maud Ash</p><p id='day'>3 March 2026</p></div>"
    ) == ["box", "day"]


def test_a_digit_behind_a_line_break_stands_in_what_holds_both():
    assert told(
        "<h1>Bridge reopens</h1><div id='box'><p id='line'>Updated<br>3 March 2026</p>"
        "<p id='name'>By Maud Ash</p></div>"
    ) == ["box", "line"]


def test_what_goes_on_behind_the_last_element_looked_at_may_hold_a_digit():
    many = "<i></i>" * (NEAR - 2) + "<i id='last'></i><b>3 March 2026</b>"
    assert told(f"<h1>Bridge reopens</h1><div id='box'>{many}</div>") == ["box", "last"]
