"""Capitals that name nobody: degrees, products, titles of works, terms, peoples."""

import pytest
from actor_cases import cast, of_kind


@pytest.mark.parametrize(
    "text",
    [
        "The new iBoat Pro is out, and the iBoat Pro said hello.",
        "The Lanta 12 Pro said hello.",
        "© Tom Brecher Needles behind the clinic.",
        "Possession of a Schedule IV substance, Jane Doe said.",
        "“Governor @AnnOakes has done a wonderful job,” Jane Doe said.",
        "It has its first Welsh American mayor. A Welsh American, Jane Doe agreed.",
        "Virginia Democrats said no, and Jane Doe agreed.",
        "New Yorkers said no, and Jane Doe agreed.",
        "Tunisians and Salafists said no, and Jane Doe agreed.",
        "Native American voters said no, and the Native American, Jane Doe, agreed.",
        "The U.S. Constitution says so, and Jane Doe agreed.",
        "The Tidal Order of 2020 said no, and Jane Doe agreed.",
        "See https://tarn.example/OUiKqj8q, Jane Doe said.",
        "They want to MAKE HARBORS RICH AGAIN, Jane Doe said.",
        "They left for Project Fi, and Project Fi said hello, Jane Doe said.",
        "They saw AI-driven tools of ABC13 on GPT-5 Boats, Jane Doe said.",
        "Before they ring in Q2, sales fall, Jane Doe said.",
        "She was on Jimmy Dole Live that night, Jane Doe said.",
    ],
)
def test_some_capitals_name_nobody(text: str) -> None:
    assert set(cast(text)) <= {"Jane Doe"}


def test_an_article_ends_no_name() -> None:
    text = "They look in Tidal Bar The ebb shows there."
    assert of_kind("organisation", text) == ["Tidal Bar"]


def test_a_name_goes_on_behind_a_number_where_it_is_a_persons() -> None:
    assert of_kind("person", "In Formula 1 Lewis Dole said he would race.") == [
        "Lewis Dole"
    ]


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        (
            "Samir Oakes, MD, FACP, director of the Hull Clinic, said so.",
            "Samir Oakes",
            "director of the Hull Clinic",
        ),
        (
            "It was led by Maho Tarnfeld, MD, MSc, a physician at Hull Hospital.",
            "Maho Tarnfeld",
            "physician at Hull Hospital",
        ),
        ("It was led by Jane Doe, PhD, a geologist.", "Jane Doe", "geologist"),
    ],
)
def test_degrees_stand_between_a_name_and_a_role(
    text: str, person: str, role: str
) -> None:
    found = cast(text)
    assert found[person].kind == "person"
    assert found[person].roles == (role,)
    assert {"MD", "MSc", "PhD", "FACP"}.isdisjoint(found)


def test_a_state_stands_behind_a_town() -> None:
    assert of_kind("place", "They live in College Park, MD, with Jane Doe.") == [
        "College Park",
        "MD",
    ]


def test_a_work_is_nobody_wherever_it_is_named() -> None:
    found = cast(
        "The musical Low Water won. Low Water said more than any play, and critics of "
        "Low Water’s board agreed.",
    )
    assert "Low Water" not in found


def test_a_singer_is_no_work() -> None:
    assert of_kind("person", "The song Jane Doe sang moved them.") == ["Jane Doe"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They sell point of sale (POS) boxes. The POS agreed.", "en"),
        ("Robotic process tooling (RPT) is old. The RPT agreed.", "en"),
        (
            "It needs threat detection, inquiry, and response (TDR). The TDR agreed.",
            "en",
        ),
        ("Le produit intérieur brut (PIB) baisse. Le PIB a dit non.", "fr"),
        ("Das Hafenlärmgesetz (HLG) gilt. Das HLG sagt das.", "de"),
    ],
)
def test_an_acronym_of_words_written_small_is_no_organisation(
    text: str, language: str
) -> None:
    assert cast(text, language=language) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Office of Tidal Studies (OTS) agreed.", "Office of Tidal Studies"),
        ("The lifeboat crews’ union (LCU) said no. The LCU agreed.", "LCU"),
        ("The spyware maker (NSQ) said no. The NSQ agreed.", "NSQ"),
        ("The port, once a small town (ZQK), said no. The ZQK agreed.", "ZQK"),
    ],
)
def test_an_acronym_of_an_organisation_stays_one(text: str, name: str) -> None:
    assert of_kind("organisation", text) == [name]


@pytest.mark.parametrize("word", ["SaaS", "IoT", "PhD"])
def test_a_short_word_with_two_capitals_may_be_a_term(word: str) -> None:
    assert cast(f"They blamed {word}, which is old, and the {word} agreed.") == {}
