"""Links as pages write them, and the addresses they mean."""

import pytest

from articlekit.markup.addresses import absolute

HERE = "https://www.example.com/local/bridge"


@pytest.mark.parametrize(
    "href",
    [
        "https://www.example.com/local/bridge-reopens",
        "http://example.com",
        "https://example.com:8080/a/b.jpg?w=640&h=%20x",
        "https://example.com/a%20b/(c),d;e",
    ],
)
def test_a_whole_address_is_taken_as_it_is(href):
    assert absolute(href) == absolute(href, HERE) == absolute(f" {href}\n") == href


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("/img/a.jpg", "https://www.example.com/img/a.jpg"),
        ("b", "https://www.example.com/local/b"),
        ("//cdn.example.com/a", "https://cdn.example.com/a"),
        ("?page=2", "https://www.example.com/local/bridge?page=2"),
        ("https://example.com/a b", "https://example.com/a%20b"),
    ],
)
def test_what_is_not_whole_is_resolved_and_escaped(href, address):
    assert absolute(href, HERE) == address


@pytest.mark.parametrize(
    "href",
    [
        None,
        "",
        " ",
        "#top",
        "javascript:void(0)",
        "DATA:image/gif;base64,x",
        "http://[",
    ],
)
def test_what_leads_nowhere_is_no_address(href):
    assert absolute(href, HERE) is None


def test_what_is_too_long_is_data():
    assert absolute("https://example.com/" + "a" * 5000) is None
