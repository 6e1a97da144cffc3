"""Organisations and places, told by their words and by what stands around them."""

import pytest
from actor_cases import cast, of_kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He teaches at the University of Santiago.", "University of Santiago"),
        (
            "The Department of Health and Human Services agreed.",
            "Department of Health and Human Services",
        ),
        ("The Food and Drug Administration agreed.", "Food and Drug Administration"),
        (
            "The Commission on Presidential Debates met.",
            "Commission on Presidential Debates",
        ),
        ("Smith & Sons agreed.", "Smith & Sons"),
        ("The Pilots’ Union called a strike.", "Pilots’ Union"),
        ("They ate at Nena’s Café.", "Nena’s Café"),
        ("Cold Spring Partners bought it.", "Cold Spring Partners"),
        ("The Sunday Chronicle reported it.", "Sunday Chronicle"),
        ("Chicago-based Hull Brewing bought it.", "Hull Brewing"),
        ("The clip ran on Channel 6 at night.", "Channel 6"),
        ("Radio Altura reported it.", "Radio Altura"),
        ("The Republican Party won.", "Republican Party"),
        ("The Tulsa Police Department agreed.", "Tulsa Police Department"),
        ("Steve Harvey Hospital opened.", "Steve Harvey Hospital"),
        ("Mexico’s Foreign Ministry agreed.", "Mexico’s Foreign Ministry"),
        ("They wrote to Peru’s government.", "Peru’s government"),
        ("The Welsh government agreed.", "Welsh government"),
        ("Argentina’s central bank agreed.", "Argentina’s central bank"),
        ("They asked the FBI for help.", "FBI"),
        ("They asked NATO for help.", "NATO"),
        ("The NDP’s votes fell.", "NDP"),
        ("They left Twitter for good.", "Twitter"),
        ("They like RealPoll more.", "RealPoll"),
    ],
)
def test_an_organisation_is_told_by_its_words(text: str, name: str) -> None:
    assert of_kind("organisation", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The retailer Parcelry is growing. Shares of the retailer Parcelry rose.",
        "Investors like Parcelry, a start-up that sells boxes.",
        "They blamed Parcelry, which sells boxes. Parcelry’s shares fell.",
        "An analyst at Parcelry left. Critics of Parcelry’s board won.",
        "The company, Parcelry, was late. Then they sued Parcelry, which paid.",
    ],
)
def test_an_unknown_word_is_an_organisation_for_what_stands_around_it(
    text: str,
) -> None:
    assert of_kind("organisation", text) == ["Parcelry"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He was born in Lima.", "Lima"),
        ("They live near Quay Street now.", "Quay Street"),
        ("They live in Tarnholm now.", "Tarnholm"),
        ("The shop in Tarnholm, Ohio, closed.", "Tarnholm"),
        ("The Republic of Karsovia agreed.", "Republic of Karsovia"),
        ("SONPUR, March 4 — The river rose again on Monday.", "Sonpur"),
    ],
)
def test_a_place_is_told_by_its_words_and_its_preposition(text: str, name: str) -> None:
    assert name in of_kind("place", text)


def test_a_place_in_front_of_a_name_is_no_part_of_it() -> None:
    found = cast("In Ohio Jane Doe said no.")
    assert {name: actor.kind for name, actor in found.items()} == {
        "Ohio": "place",
        "Jane Doe": "person",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Don Guardian left.", "Don Guardian"),
        ("The book by Douglas J. Band sold well.", "Douglas J. Band"),
        ("Big Ron Tully left, and Big Ron Tully came back.", "Ron Tully"),
        ("Speaker of the House Jane Doe left.", "Jane Doe"),
        ("Superintendent of Education Glenn Mabry left.", "Glenn Mabry"),
        ("GP Rawiri Nathan, who was tired, left.", "Rawiri Nathan"),
    ],
)
def test_a_person_stands_behind_offices_and_other_words(text: str, name: str) -> None:
    assert of_kind("person", text) == [name]


def test_short_forms_belong_to_the_full_name() -> None:
    found = cast(
        "The House Intelligence Committee met. The Intelligence Committee was late.",
        "The Democratic National Committee (DNC) paid. The DNC was calm.",
        "The Altrana Group sold it; Altrana said so, as did the GOP.",
        "The Republican Party was late.",
        "Peru’s Congress voted. Congress was loud.",
    )
    assert found["House Intelligence Committee"].aliases == ("Intelligence Committee",)
    assert found["Democratic National Committee"].aliases == ("DNC",)
    assert found["Altrana Group"].aliases == ("Altrana",)
    assert found["Republican Party"].aliases == ("GOP",)
    assert found["Peru’s Congress"].aliases == ("Congress",)


def test_an_acronym_in_brackets_need_not_be_the_initials() -> None:
    found = cast("The Union of Dockers (NUD) struck. “No,” the NUD said.")
    assert found["Union of Dockers"].aliases == ("NUD",)


def test_a_magazine_named_like_its_founder_is_the_founder_named_before() -> None:
    assert (
        of_kind("organisation", "Steve Forbes spoke.", "Forbes said he would run.")
        == []
    )


def test_two_papers_joined_by_a_hyphen_are_two() -> None:
    text = "A Washington Post-ABC News poll was out."
    assert of_kind("organisation", text) == ["Washington Post", "ABC News"]


def test_a_compound_with_a_name_is_no_name() -> None:
    assert cast("The Reagan-era rules stayed.") == {}
