"""Organisations under all their names."""

import pytest
from actor_cases import cast, of_kind


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        (
            "Peru’s parliament voted. The Peruvian parliament met.",
            "Peru’s parliament",
            "Peruvian parliament",
        ),
        (
            "The Peruvian government met. Peru’s centre-left government fell.",
            "Peruvian government",
            "Peru’s centre-left government",
        ),
        (
            "The Department of Tidal Safety met. The Tidal Safety Department left.",
            "Department of Tidal Safety",
            "Tidal Safety Department",
        ),
        (
            "The Department of Homeland Security met. Homeland Security agreed.",
            "Department of Homeland Security",
            "Homeland Security",
        ),
        (
            "The Peruvian Tidal Safety Agency met. TSA officials agreed.",
            "Peruvian Tidal Safety Agency",
            "TSA",
        ),
    ],
)
def test_an_organisation_has_several_names(text: str, name: str, other: str) -> None:
    found = cast(text)
    assert of_kind("organisation", text) == [name]
    assert other in found[name].aliases


def test_an_acronym_means_the_whole_and_not_a_part_of_it() -> None:
    found = cast(
        "The Office of Tidal Studies met. The OTS said no. "
        "The OTS Panel on Ebb agreed.",
    )
    assert found["Office of Tidal Studies"].aliases == ("OTS",)
    assert "OTS Panel on Ebb" in found


def test_a_word_that_the_story_writes_small_is_no_short_name() -> None:
    found = cast(
        "The Tide and Flood Agency met. Its tide was high. Critics of Tide’s board won."
    )
    assert "Tide" not in found["Tide and Flood Agency"].aliases


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She joined Doctors for Camp Closure last year.", "Doctors for Camp Closure"),
        ("She founded Friends of Tarn Parkway.", "Friends of Tarn Parkway"),
        (
            "Peru’s Ministry of Public Safety agreed.",
            "Peru’s Ministry of Public Safety",
        ),
        ("The care was paid by Beth Alan Moor Health.", "Beth Alan Moor Health"),
        ("Jane Doe, CEO of Gradify, said no.", "Gradify"),
        ("Jane Doe, an officer at Cloudfall, said no.", "Cloudfall"),
        ("The provider Imprivo said it would buy boats.", "Imprivo"),
    ],
)
def test_an_organisation_is_told_by_its_members_or_its_boss(
    text: str, name: str
) -> None:
    assert name in of_kind("organisation", text)


@pytest.mark.parametrize(
    "text",
    [
        "Veterans of Ireland’s navy left.",
        "She met Democrats of Ohio in June.",
    ],
)
def test_people_of_a_country_are_no_organisation(text: str) -> None:
    assert of_kind("organisation", text) == []


@pytest.mark.parametrize(
    ("more", "kind"), [("The startup is small.", "organisation"), ("", "person")]
)
def test_a_lone_name_is_a_company_in_a_story_of_a_company(more: str, kind: str) -> None:
    text = (
        "They met Stravo in June. Stravo said it would grow. Stravo told them so. "
        f"Stravo’s office agreed. {more}"
    )
    assert cast(text)["Stravo"].kind == kind


def test_a_topic_that_is_known_ends_a_name() -> None:
    text = "The Department of Homeland Security and Tidal Safety Agency met."
    assert of_kind("organisation", text) == [
        "Department of Homeland Security",
        "Tidal Safety Agency",
    ]


def test_an_adverb_with_a_capital_inside_a_sentence_opens_a_name() -> None:
    text = "They sued the Home Depot. Shares of Home Depot rose."
    assert of_kind("organisation", text) == ["Home Depot"]


def test_papers_in_a_row_are_no_single_paper() -> None:
    text = "From The New York Times to the CNN they carried it."
    assert of_kind("organisation", text) == ["New York Times", "CNN"]


def test_somebody_behind_and_is_no_part_of_an_organisation() -> None:
    found = cast(
        "She wrote to the Department of Tidal Safety and Alex Dole, the secretary."
    )
    assert found["Department of Tidal Safety"].kind == "organisation"
    assert found["Alex Dole"].roles == ("secretary",)


def test_two_persons_with_an_ampersand_are_no_firm() -> None:
    assert of_kind("person", "It is told by Ann Scott Doe & Tom Moghad.") == [
        "Ann Scott Doe",
        "Tom Moghad",
    ]
    assert of_kind("organisation", "It was told by Ann Mills & Partners.") == [
        "Ann Mills & Partners"
    ]
