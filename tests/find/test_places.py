"""Places: under several names, and told from persons."""

import pytest
from actor_cases import cast, of_kind


def test_the_acronym_of_a_place_is_no_organisation() -> None:
    found = cast(
        "Old Tarn Islands (OTI) Governor Jane Doe spoke. They asked the OTI for help."
    )
    assert found["Old Tarn Islands"].aliases == ("OTI",)
    assert found["Jane Doe"].kind == "person"
    assert "OTI" not in found


def test_other_brackets_behind_a_place_are_no_acronym() -> None:
    found = cast("In Old Tarn Islands (NATO) it rained. They asked NATO for help.")
    assert found["NATO"].kind == "organisation"


def test_the_short_form_of_a_state_is_that_state() -> None:
    found = cast("In California it rained. In Portville, Calif., it did not.")
    assert found["California"].aliases == ("Calif.",)


@pytest.mark.parametrize(
    "name",
    [
        "Stanley Avenue",
        "Bartholomew County",
        "Bartholomew County Jail",
        "Jasper National Park",
        "Lake Tarn",
        "Mount Oakes",
    ],
)
def test_a_place_named_after_somebody_is_nobody(name: str) -> None:
    assert of_kind("place", f"They reached {name} in June, Jane Doe said.") == [name]


@pytest.mark.parametrize(
    "name", ["Linda Sue Park", "Jane M. Hill", "Bill Gates", "Lake Jane"]
)
def test_somebody_named_like_a_place_is_a_person(name: str) -> None:
    assert name in of_kind("person", f"“No,” {name} said. {name}, 44, left.")


def test_a_town_that_a_park_is_named_after_is_nobody() -> None:
    found = cast(
        "In Jasper National Park it rained.",
        "Life in Jasper is good, and ties to Jasper are deep. They invest in Jasper.",
    )
    assert found["Jasper"].kind == "place"


def test_a_surname_that_is_a_town_too_means_whoever_was_named() -> None:
    found = cast(
        "The swimmer Hannah Cairo won. Cairo moved to Ohio. In Cairo’s words, it was "
        "late."
    )
    assert found["Hannah Cairo"].aliases == ("swimmer Hannah Cairo", "Cairo")


def test_a_town_behind_a_preposition_stays_one() -> None:
    found = cast("The swimmer Hannah Cairo won. She moved to Cairo. Cairo was hot.")
    assert found["Cairo"].kind == "place"


@pytest.mark.parametrize(
    "name", ["Reno", "Crimea", "Aberdeenshire", "San Bernardino", "Black Sea"]
)
def test_many_places_are_known(name: str) -> None:
    assert of_kind("place", f"They wrote of {name} again.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Russian-occupied towns.",
        "They played the Stanley Dole-designed course.",
    ],
)
def test_a_word_of_origin_is_no_place(text: str) -> None:
    assert cast(text) == {}
