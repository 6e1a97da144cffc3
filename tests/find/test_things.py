"""Products, places with two names, and subjects behind a relative clause."""

import pytest
from actor_cases import cast, of_kind, story

from articlekit import annotate


@pytest.mark.parametrize(
    "text",
    [
        "Harbor VPN said it was safe, and Ann Oakes agreed.",
        "Sales Dock said it was a dock for teams, and Ann Oakes agreed.",
        "Google Harborspace said it was new, and Ann Oakes agreed.",
    ],
)
def test_a_product_is_no_person(text: str):
    assert of_kind("person", text) == ["Ann Oakes"]


def test_a_person_whose_surname_is_a_word_of_the_story_stays_one():
    assert "Marta Dock" in of_kind("person", "Marta Dock, 44, said the dock was full.")


def test_a_country_with_two_names_is_one_place_under_its_full_name():
    found = cast("The U.S. agreed. The United States and the UK signed, Britain first.")
    assert [(a.name, a.aliases) for a in found.values()] == [
        ("United States", ("U.S.",)),
        ("UK", ("Britain",)),
    ]


def test_the_capital_is_one_place_by_either_name():
    assert of_kind("place", "The Washington, D.C., council met in Washington.") == [
        "Washington"
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "The mayor of a town that built it said the wall would hold.",
            "The mayor of a town",
            "the wall would hold",
        ),
        (
            "Ann Oakes told “Morning Harbor” that the bill would pass.",
            "Ann Oakes",
            "that the bill would pass",
        ),
        (
            "Ann Oakes told “Morning Harbor” she would not run.",
            "Ann Oakes",
            "she would not run",
        ),
    ],
)
def test_who_is_reported_and_what(text: str, speaker: str, words: str):
    quotes = annotate(story(text)).quotes
    assert [(q.speaker_text, q.text) for q in quotes] == [(speaker, words)]


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("Andy Oakes beat Frenchman Corentin Moulin.", "Corentin Moulin", "Frenchman"),
        ("A show featuring singer Ann Dole.", "Ann Dole", "singer"),
        ("She sang with her fellow Ann Dole.", "Ann Dole", None),
        ("Mr. Oakes contradicted Mr. Dole.", "Dole", None),
        ("The lawyers for Ocean Florida Abby Dunn met.", "Abby Dunn", None),
    ],
)
def test_a_role_has_no_verb_and_no_name_in_it(text: str, name: str, roles: str | None):
    actor = cast(text)[name]
    assert actor.roles == ((roles,) if roles else ())
    assert all("contradicted" not in alias for alias in actor.aliases)


def test_a_branch_and_a_generation_and_a_post_are_nobody():
    assert (
        of_kind(
            "person",
            "She is President Ascom North America.",
            "The plan suits Gen Z voters.",
            "It names Hull, and the General Manager said so.",
        )
        == []
    )
