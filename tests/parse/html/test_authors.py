"""Names out of bylines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.parse.html.authors import named, people


def names(byline, language=None):
    return [author.name for author in people(byline, language)]


@pytest.mark.parametrize(
    ("byline", "language", "expected"),
    [
        ("By Jane Doe", "en", ["Jane Doe"]),
        ("By Jane Doe, Sam Poe and Ann Lee", "en", ["Jane Doe", "Sam Poe", "Ann Lee"]),
        ("JANE DOE, SAM POE and ANN LEE", "en", ["Jane Doe", "Sam Poe", "Ann Lee"]),
        ("Written by: Jane van der Berg", "en", ["Jane van der Berg"]),
        ("Von Anna Beispiel und Max Muster", "de", ["Anna Beispiel", "Max Muster"]),
        ("Ein Beitrag von Anna Beispiel", "de", ["Anna Beispiel"]),
        ("Par Luc Petit et Anne Grand", "fr", ["Luc Petit", "Anne Grand"]),
        ("Por María García y José López", "es", ["María García", "José López"]),
        ("Di Carla Rossi e Ugo Bianchi", "it", ["Carla Rossi", "Ugo Bianchi"]),
        ("Av Kari Nordmann og Ola Hansen", "nb", ["Kari Nordmann", "Ola Hansen"]),
        ("文・山田太郎", "ja", ["山田太郎"]),
        ("홍길동 기자", "ko", ["홍길동"]),
        ("Jane Doe/Sam Poe", "en", ["Jane Doe", "Sam Poe"]),
        ("Jane Doe | March 3, 2026 14:05", "en", ["Jane Doe"]),
        ("March 3, 2026 by Jane Doe", "en", ["Jane Doe"]),
        ("Posted on 3 March 2026 by Jane Doe in News", "en", ["Jane Doe"]),
        ("By Jane Doe on behalf of the team", "en", ["Jane Doe"]),
        ("Jane Doe (Example Wire)", "en", ["Jane Doe"]),
        ("By\u00a0Jane Doe", "en", ["Jane Doe"]),
        ("Jane Doe @janedoe https://example.com/jane", "en", ["Jane Doe"]),
        ("Jane Doe, PhD, MD", "en", ["Jane Doe"]),
        ("Jane Doe, Jane Doe", "en", ["Jane Doe"]),
        ("Von Miller", "en", ["Miller"]),
        ("Theo Waters", "en", ["Theo Waters"]),
        ("JD MILLER", "en", ["JD Miller"]),
        ("NASA", "en", ["NASA"]),
        ("gizmo", None, ["gizmo"]),
        ("Jane Doe, Head Winemaker, Co-Founder", "en", ["Jane Doe"]),
        ("Jane Doe, Head of Music and Film", "en", ["Jane Doe"]),
        ("Jane Doe 4m", "en", []),
    ],
)
def test_a_byline_names_its_authors_one_by_one(byline, language, expected):
    assert names(byline, language) == expected


@pytest.mark.parametrize(
    "byline",
    [
        "",
        "Staff",
        "By Staff Reporter",
        "Editorial Team",
        "Licensed Coffee Grader",
        "Journalist & Sommelier",
        "Redaktion",
        "Follow",
        "View all posts",
        "14:05",
        "5 min read",
        "https://example.com/jane",
        "Edited by Ann Lee",
        "Foto: Max Muster",
        "x" * 400,
        "©",
        "By A very long line that is a whole sentence, or nearly so, about a bridge",
    ],
)
def test_what_names_nobody_gives_nobody(byline):
    assert names(byline, "en") == []


def test_a_job_goes_to_the_name_before_it():
    (jane, sam) = people("By Jane Doe, Staff Writer, and Sam Poe", "en")
    assert (jane.name, jane.title) == ("Jane Doe", "Staff Writer")
    assert (sam.name, sam.title) == ("Sam Poe", None)


def test_a_job_without_a_comma_is_told_by_its_last_word():
    (jane,) = people("Jane Doe Senior Reporter", "en")
    assert (jane.name, jane.title) == ("Jane Doe", "Senior Reporter")


def test_what_follows_a_name_in_small_words_tells_about_it():
    (jane,) = people("Jane Doe, Professor of bridges at Portville", "en")
    assert (jane.name, jane.title) == ("Jane Doe", "Professor of bridges at Portville")


def test_a_mail_goes_to_the_only_name():
    (jane,) = people("By Jane Doe jane@example.com", "en")
    assert jane.email == "jane@example.com"
    assert [a.email for a in people(("Jane Doe, Sam Poe x@example.com"), "en")] == [
        None
    ] * 2


def test_those_of_other_roles_are_left_out():
    assert names("By Jane Doe | Edited by Ann Lee | Photos by Sam Poe", "en") == [
        "Jane Doe"
    ]


def test_a_line_that_nobody_calls_a_byline_must_hold_full_names():
    assert people("data", "en", strict=True) == ()
    assert people("more relaxed", "en", strict=True) == ()
    assert [a.name for a in people("Jane Doe", "en", strict=True)] == ["Jane Doe"]
    assert [a.name for a in people("홍길동", "ko", strict=True)] == ["홍길동"]


@pytest.mark.parametrize("text", ["Jane Doe", "jane doe", "Ö", "Ng Wei", "R. R."])
def test_a_name_can_be_many_things(text):
    assert named(text) is (len(text) > 1)


@pytest.mark.parametrize(
    "text",
    ["Twitter Facebook", "by", "Jane <b>", "one two three", "a b c d e f g", "42"],
)
def test_some_texts_are_no_name(text):
    assert not named(text)


@given(st.text(max_size=120))
def test_no_text_makes_it_raise(text):
    people(text, "en")
    people(text, strict=True)


def test_a_shortened_word_at_the_end_of_a_name_keeps_its_full_stop():
    assert [a.name for a in people("By Example Mills Inc.")] == ["Example Mills Inc."]
    assert [a.name for a in people("By Jane Doe.")] == ["Jane Doe"]


def test_where_a_company_has_its_seat_is_nobody():
    found = people("Heron Press GmbH, Hallam, England")
    assert [author.name for author in found] == ["Heron Press GmbH"]


@pytest.mark.parametrize("button", ["email the author", "Contact the author"])
def test_a_button_beside_a_name_is_no_job(button):
    (author,) = people(f"By Jane Doe | {button} | Get the letter of the week")
    assert (author.name, author.title) == ("Jane Doe", None)


def test_a_button_alone_names_nobody():
    assert people("Autor kontaktieren") == ()
