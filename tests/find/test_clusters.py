"""Names of one actor put together, and those of two kept apart."""

import pytest
from actor_cases import cast, of_kind


def test_the_article_of_an_arabic_name_is_a_part_of_it() -> None:
    found = cast(
        "President Bashir al-Tarni fled. Mr. al-Tarni said so. Tarni stayed away."
    )
    assert list(found) == ["Bashir al-Tarni"]
    assert found["Bashir al-Tarni"].roles == ("President",)
    assert "Mr. al-Tarni" in found["Bashir al-Tarni"].aliases


def test_a_person_with_two_surnames_is_named_by_one_as_well() -> None:
    text = "Raúl Gil Soto dijo que no. Raúl Gil volvió ayer."
    assert of_kind("person", text, language="es") == ["Raúl Gil Soto"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Joaquín “El Tato” Gudiño salió ayer.", "es", "Joaquín Gudiño"),
        ("Sean “Puffy Daddy” Dole said no.", "en", "Sean Dole"),
    ],
)
def test_a_nickname_of_two_words_stands_inside_a_name(
    text: str, language: str, name: str
) -> None:
    assert of_kind("person", text, language=language) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "La Dirección General de Registro de Puertos cerró.",
            "Dirección General de Registro de Puertos",
        ),
        (
            "La Asociación Gremial de Dueños de Barcas protestó.",
            "Asociación Gremial de Dueños de Barcas",
        ),
    ],
)
def test_adjectives_stand_inside_the_name_of_a_body(text: str, name: str) -> None:
    assert of_kind("organisation", text, language="es") == [name]


def test_whoever_has_a_role_no_more_has_it_as_a_role() -> None:
    text = "El excomandante de la Policía, Yuri Calderón, salió."
    assert cast(text, language="es")["Yuri Calderón"].roles == (
        "excomandante de la Policía",
    )


def test_an_article_in_front_of_an_acronym_is_no_part_of_it() -> None:
    text = "Lire aussi Le FMI appelle les gouvernements. La CGT a dit non."
    assert of_kind("organisation", text, language="fr") == ["FMI", "CGT"]


def test_a_title_tells_namesakes_apart() -> None:
    found = cast(
        "Tom Arden, the mayor’s son, left. His father, Governor Hal Arden, stayed.",
        "Tom Arden rang. Tom Arden wrote. Governor Arden did not answer.",
    )
    assert "Governor Arden" in found["Hal Arden"].aliases


def test_the_title_of_a_relative_is_nobody_elses() -> None:
    found = cast(
        "Joe Arden left. Governor Arden’s younger brother James Arden stayed.",
        "Governor Arden rang.",
    )
    assert "Governor Arden" in found["Joe Arden"].aliases
