"""Guides, reviews and shops use verbs of speech for what nobody says."""

import pytest
from actor_cases import story

from articlekit import annotate


def reported(text: str) -> list[str]:
    """The reports without marks that a paragraph holds."""
    quotes = annotate(story(text)).quotes
    return [quote.text for quote in quotes if quote.kind == "indirect"]


@pytest.mark.parametrize(
    "text",
    [
        "You may find that the door sticks in winter.",
        "There are a dozen sizes you can choose from, according to your needs.",
        "If you decide to take no boat along, come by train.",
        "Our harbor guide offers powerful tools that save time.",
        "The lamp adds warmth to any room, and it suggests a quiet evening.",
        "It estimated the rows that the search would touch.",
        "Send letters that notify members of late boats.",
        "The leaflet explains how to tie a knot, and where a rope chafes.",
    ],
)
def test_what_to_do_and_what_is_reports_nobody(text: str):
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Oakes added that the harbor would close.",
            "that the harbor would close",
        ),
        ("The report showed that ferries were late.", "that ferries were late"),
        (
            "The company has paid the fine, it said on Monday.",
            "The company has paid the fine",
        ),
        ("Prices rose by a third, according to the bank.", "Prices rose by a third"),
    ],
)
def test_whoever_says_something_is_still_reported(text: str, words: str):
    assert reported(text) == [words]
