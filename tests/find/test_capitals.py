"""Names told from other nouns where every noun has a capital."""

import pytest
from actor_cases import cast, of_kind


@pytest.mark.parametrize(
    "text",
    [
        "Aus Sicht von Siemens hat das Sinn. Aus Sicht der Stadt nicht.",
        "Ein Abendmahl aus Gips steht dort. Stühle aus Gips stehen da.",
        "Trailer Quelle http://youtu.be/9LcmmeZ-V3g",
        "Die Gewinnung von Kupfer kostet Wasser, und Kunstwerke kosten Geld.",
    ],
)
def test_nouns_without_an_article_are_nobody(text: str) -> None:
    assert set(cast(text, language="de")) <= {"Siemens"}


@pytest.mark.parametrize(
    "text",
    [
        "Der Vorstand Finanzen bleibt. Finanzen sind wichtig.",
        "Die Bereichsleiterin Sport geht in ihr sechstes Jahr.",
        "Aktuell fordern er und die Stadt mehr Geld.",
    ],
)
def test_a_department_behind_a_role_is_nobody(text: str) -> None:
    assert cast(text, language="de") == {}


def test_a_surname_that_is_a_noun_stays_one_behind_a_given_name() -> None:
    text = "Tim Obst sagte das. Der Trainer Lennart Busse schwieg."
    assert of_kind("person", text, language="de") == ["Tim Obst", "Lennart Busse"]


def test_a_clergyman_is_named_without_his_office() -> None:
    actor = cast("Pastor Albrecht Mertin kam.", language="de")["Albrecht Mertin"]
    assert actor.roles == ("Pastor",)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("In New York wohnen viele.", "place", "New York"),
        ("San Francisco ist weit.", "place", "San Francisco"),
        ("Das Robert Kern-Institut warnt.", "organisation", "Robert Kern-Institut"),
    ],
)
def test_longer_names_are_whole(text: str, kind: str, name: str) -> None:
    assert of_kind(kind, text, language="de") == [name]
