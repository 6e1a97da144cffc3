import pytest

from articlekit.errors import InvalidArticle
from articlekit.spans import Mark, Span


def test_a_span_is_half_open():
    span = Span("b1", 0, 3)
    assert "abcd"[span.start : span.end] == "abc"


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (("", 0, 1), "Span.block: '' is no id"),
        (("b1", -1, 1), "Span.start: -1 is not 0 or more"),
        (("b1", 1, 1), "Span.end: 1 is not after start 1"),
        (("b1", 2, 1), "Span.end: 1 is not after start 2"),
        (("b1", 0, True), "Span.end: True is not an int"),
        (("b1", 0, -1), "Span.end: -1 is not 0 or more"),
    ],
)
def test_a_span_that_covers_nothing_is_refused(values, told):
    with pytest.raises(InvalidArticle) as caught:
        Span(*values)
    assert str(caught.value).startswith(told)


def test_a_link_leads_somewhere():
    assert Mark(0, 4, "link", "/bridge").href == "/bridge"


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ((0, 0, "code"), "Mark.end: 0 is not after start 0"),
        ((0, 4, "bold"), "Mark.kind: 'bold' is not one of 'link', 'emphasis'"),
        ((0, 4, "link"), "Mark.href: a link needs its href, and no other mark has one"),
        ((0, 4, "code", "/a"), "Mark.href: a link needs its href"),
        ((0, 4, "link", "a b"), "Mark.href: 'a b' is no URL"),
    ],
)
def test_a_mark_that_contradicts_itself_is_refused(values, told):
    with pytest.raises(InvalidArticle) as caught:
        Mark(*values)
    assert str(caught.value).startswith(told)
