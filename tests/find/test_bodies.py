"""Organisations, places and people where every noun has a capital, or articles tell."""

import pytest
from actor_cases import cast, of_kind, story

from articlekit import annotate
from articlekit.find import find_actors


def organisations(language: str, *paragraphs: str) -> list[str]:
    return of_kind("organisation", *paragraphs, language=language)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das teilte die Universität Holm mit.", ["Universität Holm"]),
        ("Die Reederei Nordtief schweigt.", ["Reederei Nordtief"]),
        ("Das Landgericht Mehringen sprach ihn frei.", ["Landgericht Mehringen"]),
        ("Ein Sprecher des Umweltministeriums lehnte ab.", ["Umweltministerium"]),
        ("Der Fischereiverband warnt vor Quallen.", ["Fischereiverband"]),
        ("Der Verband der Lotsen ist dagegen.", ["Verband der Lotsen"]),
        ("Das Amt für Brücken prüft noch.", ["Amt für Brücken"]),
        ("Die Zentralbank von Nordland senkte den Zins.", ["Zentralbank von Nordland"]),
        ("Die Polizei sperrte die Straße.", ["Polizei"]),
        ("Der Konzern Nordfracht kündigte Stellenabbau an.", ["Nordfracht"]),
        ("Der Naturschutzverein Moorblick klagt.", ["Moorblick"]),
        ("Der Verein Freie Fahrt widersprach.", ["Freie Fahrt"]),
        ("Das Bankhaus Falk & Lund haftet.", ["Bankhaus Falk & Lund"]),
        (
            "Die Gewerkschaft Morgenrot streikt. Morgenrot droht.",
            ["Gewerkschaft Morgenrot"],
        ),
        ("Der Autobauer Lento ruft Wagen zurück.", ["Lento"]),
        # what is none: no article, a plural, an office, dative and object, a compound
        ("Mehrere Umweltverbände und ein Institut kamen.", []),
        ("Sie übt ein Ehrenamt aus.", []),
        ("Der Firma gefällt das.", []),
        ("Die Behörde hat der Polizei Hinweise gegeben.", ["Polizei"]),
    ],
)
def test_german_organisations_are_named_by_what_they_are(
    text: str, names: list[str]
) -> None:
    assert organisations("de", text) == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "Selon l’université de Vernoy, tout va bien.", ["université de Vernoy"]),
        (
            "fr",
            "Elle est soutenue par le ministère moravien de la Santé.",
            ["ministère moravien de la Santé"],
        ),
        ("fr", "La police a fermé le pont.", ["police"]),
        ("fr", "Le fabricant Orvelle a rappelé ses vélos.", ["Orvelle"]),
        ("fr", "Un constructeur moravien a signé.", []),
        (
            "es",
            "Lo confirmó la Universidad de Villarmeda.",
            ["Universidad de Villarmeda"],
        ),
        ("es", "El gobierno de Damián Lucena cayó.", []),
        ("es", "La empresa Norvia cerró la planta.", ["Norvia"]),
        (
            "es",
            "La Policía Fronteriza de Oruna cerró el paso.",
            ["Policía Fronteriza de Oruna"],
        ),
        ("es", "El policía habló.", []),
        ("es", "Dos universidades cerraron.", []),
    ],
)
def test_organisations_behind_articles_are_named_by_what_they_are(
    language: str, text: str, names: list[str]
) -> None:
    assert organisations(language, text) == names


def test_a_body_speaks_under_its_own_name() -> None:
    found = annotate(
        story("Das Umweltministerium teilte mit, die Brücke sei sicher.", language="de")
    )
    quote = found.quotes[0]
    assert found.speaker(quote).name == "Umweltministerium"


# --- inflected names ------------------------------------------------------------------


def test_a_genitive_is_no_other_name() -> None:
    found = story(
        "Ruth Adeyemi regiert Israel nicht.",
        "Adeyemis Plan half Israels Armee. Der mögliche Nachfolger Adeyemis schwieg.",
        language="de",
    )
    people = {actor.name: actor for actor in find_actors(found)}
    assert set(people) == {"Ruth Adeyemi", "Israel"}
    assert people["Ruth Adeyemi"].roles == ()
    assert people["Ruth Adeyemi"].aliases == ()
    assert people["Israel"].aliases == ()


def test_a_noun_behind_a_given_name_is_a_surname() -> None:
    found = cast("Sophie Winter und Frieder Lang kamen.", language="de")
    assert list(found) == ["Sophie Winter", "Frieder Lang"]


def test_a_particle_before_a_common_noun_is_no_part_of_a_name() -> None:
    found = cast("Das sagte Sophie Winter vom Vermögensverwalter Tarn.", language="de")
    assert "Sophie Winter" in found


def test_a_particle_ends_no_name() -> None:
    found = cast("Elle est la Rosa Parks du mouvement vernois.", language="fr")
    assert list(found) == ["Rosa Parks"]


@pytest.mark.parametrize(
    "text",
    [
        "Vielmehr sagte die Bahn ab.",
        "Die betroffenen Personen wurden befragt.",
        "Dies gab die Bahn bekannt.",
        "Auch sollen Polizisten Knüppel benutzt haben.",
    ],
)
def test_common_nouns_and_pronouns_are_nobody(text: str) -> None:
    assert of_kind("person", text, language="de") == []


# --- towns ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Das Schiff kam nach Borkensiel.", ["Borkensiel"]),
        ("In der Hauptstadt Tamrin regnet es.", ["Tamrin"]),
        ("Sie lebt in Kelm. Der Bahnhof in Kelm wird umgebaut.", ["Kelm"]),
        ("Hallö (dpa) – Ein Segler ist gerettet worden.", ["Hallö"]),
        ("Die Altstadt von Hallwangen ist gesperrt.", ["Hallwangen"]),
        ("Er saß in Haft und handelte aus Sicherheitsgründen.", []),
        ("Das Essen war nach Polizeiangaben verdorben.", []),
    ],
)
def test_german_places_that_no_list_has(text: str, places: list[str]) -> None:
    assert of_kind("place", text, language="de") == places
