"""Roles: what a story says a person is, and where that person belongs."""

import pytest
from actor_cases import cast


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mayor Jane Doe left.", "Mayor"),
        ("The former mayor Jane Doe left.", "former mayor"),
        (
            "He met former Peruvian Prime Minister Jane Doe.",
            "former Peruvian Prime Minister",
        ),
        ("Secretary of State Jane Doe left.", "Secretary of State"),
        ("New Jersey Gov. Jane Doe left.", "New Jersey Gov."),
        ("The physician Dr. Jane Doe left.", "physician"),
        ("Jane Doe, the mayor of Portville, left.", "mayor of Portville"),
        ("Jane Doe, 61, a retired baker, left.", "retired baker"),
        ("“No,” said Jane Doe, R-Ohio, the panel’s chairwoman.", "panel’s chairwoman"),
        (
            "Jane Doe, a bus driver and mother of three who left, said so.",
            "bus driver and mother of three",
        ),
        ("Jane Doe, his wife, left.", "wife"),
        ("The mayor of Portville, Jane Doe, left.", "mayor of Portville"),
        ("Its executive director, Jane Doe, left.", "executive director"),
        ("Portville’s mayor, Jane Doe, left.", "Portville’s mayor"),
        ("One of them, a health aide named Jane Doe, left.", "health aide"),
        ("“No,” said the mill’s owner, Jane Doe.", "mill’s owner"),
    ],
)
def test_a_role_stands_before_or_behind_the_name(text: str, role: str) -> None:
    assert cast(text)["Jane Doe"].roles == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Jane Doe left.",
        "Ms. Jane Doe left.",
        "Sister Jane Doe left.",
        "Jane Doe, in London, left.",
        "Jane Doe, the mayor says, left.",
        "They met the mayor, Jane Doe and others.",
        "The fishmonger, a friend of the mayor’s, saw Jane Doe.",
        "Police, Jane Doe said.",
        "Others came, Jane Doe, too.",
    ],
)
def test_forms_of_address_and_strangers_are_no_roles(text: str) -> None:
    assert cast(text)["Jane Doe"].roles == ()


def test_a_title_and_an_apposition_are_two_roles() -> None:
    found = cast("The army’s spokesman, Col. Radan Miro, left.")["Radan Miro"]
    assert found.roles == ("Col.", "army’s spokesman")


def test_a_longer_role_says_a_shorter_one_too() -> None:
    found = cast(
        "Mayor Ruth Adeyemi left.", "Ruth Adeyemi, the mayor of Harrow, came back."
    )
    assert found["Ruth Adeyemi"].roles == ("mayor of Harrow",)


def test_a_role_names_where_a_person_belongs() -> None:
    found = cast("Dr. Ilse Brandt, a lecturer at Harrow Bay University, warned them.")
    assert found["Ilse Brandt"].affiliation == found["Harrow Bay University"].id


def test_an_organisation_before_the_role_is_where_a_person_belongs() -> None:
    found = cast("White House Press Secretary Jane Doe left.")
    assert found["Jane Doe"].affiliation == found["White House"].id


def test_a_place_in_a_role_is_no_affiliation() -> None:
    assert cast("Jane Doe, the mayor of London, left.")["Jane Doe"].affiliation is None


@pytest.mark.parametrize(
    "text",
    [
        "“No,” said Jane Doe of Hull Bank.",
        "“No,” said Jane Doe of the Hull Bank.",
        "“No,” said Jane Doe from Hull Bank, who was calm.",
        "“No,” said Hull Bank’s chief executive Jane Doe.",
    ],
)
def test_an_organisation_beside_the_name_is_where_a_person_belongs(text: str) -> None:
    found = cast(text)
    assert found["Jane Doe"].affiliation == found["Hull Bank"].id


@pytest.mark.parametrize("end", ["of", "of the", "of Lima."])
def test_no_organisation_beside_the_name_is_no_affiliation(end: str) -> None:
    assert cast(f"“No,” said Jane Doe {end}")["Jane Doe"].affiliation is None


def test_nobody_has_more_than_forty_roles() -> None:
    letters = "abcdefghij"
    words = [f"zu{a}{b}k" for a in letters for b in letters]
    text = [f"The {word} mayor Jane Doe left." for word in words]
    roles = cast(*text)["Jane Doe"].roles
    assert roles == tuple(f"{word} mayor" for word in words[:40])


def test_a_role_behind_the_genitive_of_a_place_is_no_part_of_the_name() -> None:
    text = "„Sie lief gut“, sagte Lindaus Coach Jörg Weidner."
    assert cast(text, language="de")["Jörg Weidner"].roles == ("Lindaus Coach",)


def test_of_two_people_joined_by_and_each_has_a_role() -> None:
    found = cast("She met the adviser Jane Doe and the minister, Ann Lee, on Monday.")
    assert found["Jane Doe"].roles == ("adviser",)
    assert found["Ann Lee"].roles == ("minister",)


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("Attorney General Ann Oakes left.", "Ann Oakes", ("Attorney General",)),
        ("Police Chief Ann Oakes left.", "Ann Oakes", ("Police Chief",)),
        ("The physician Dr. Ann Oakes left.", "Ann Oakes", ("physician",)),
        (
            "Tom Dole, the brother of the town’s mayor, Ann Oakes, left.",
            "Ann Oakes",
            ("town’s mayor",),
        ),
        ("When choosing a chair for a yard, Ann Oakes said no.", "Ann Oakes", ()),
        ("The storm hurt two people, Ann Oakes said.", "Ann Oakes", ()),
        ("It has songs like Assassin’s Tide, Ann Oakes.", "Ann Oakes", ()),
        (
            "They met Low Water’s young director, Ann Oakes.",
            "Ann Oakes",
            ("Low Water’s young director",),
        ),
        (
            "They had briefed President-elect Ann Oakes.",
            "Ann Oakes",
            ("President-elect",),
        ),
        ("Lana Del Oakes sang.", "Lana Del Oakes", ()),
        ("She wants to unseat Senator Ann Oakes.", "Ann Oakes", ("Senator",)),
        ("It would repeal President Oakes’s rule.", "Oakes", ("President",)),
        ("It aims to repeal President Oakes’s rule.", "Oakes", ("President",)),
        ("He spoke to state Sen. Ann Oakes.", "Ann Oakes", ("Sen.",)),
        ("Ann Oakes, the executives, and others left.", "Ann Oakes", ()),
        (
            "Ann Oakes, the Hull police chief, left.",
            "Ann Oakes",
            ("Hull police chief",),
        ),
        (
            "Acting Premier Honourable Ann Oakes left.",
            "Ann Oakes",
            ("Acting Premier",),
        ),
    ],
)
def test_a_role_is_neither_too_long_nor_too_short(
    text: str, name: str, roles: tuple[str, ...]
) -> None:
    assert cast(text)[name].roles == roles


def test_a_role_that_is_a_given_name_too_is_none_in_capitals() -> None:
    found = cast("Ann Lee met Hunter Doe. “No,” Ann Lee said.")
    assert found["Hunter Doe"].roles == ()


@pytest.mark.parametrize(
    "office",
    [
        "Minister of Foreign Affairs",
        "Minister of Youth and Sports",
        "Secretary of Health and Human Services",
        "Secretary of State",
    ],
)
def test_an_office_ends_before_a_name_that_no_list_has(office: str) -> None:
    found = cast(f"{office} Xandor Bellweg left.")
    assert found["Xandor Bellweg"].roles == (office,)
