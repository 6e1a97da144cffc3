"""Phrases that mean an organisation that was named before."""

import pytest

from articlekit import parse_text


def aliases(text: str) -> dict[str, tuple[str, ...]]:
    article = parse_text(f"Ferries\n\n{text}", language="en")
    return {a.name: a.aliases for a in article.actors if a.kind == "organisation"}


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "The Northern Ferry Agency met on Monday. The agency has two boats.",
            "Northern Ferry Agency",
            "The agency",
        ),
        (
            "Students left the University of Hallby. In May the university closed.",
            "University of Hallby",
            "the university",
        ),
    ],
)
def test_a_noun_out_of_the_last_name_means_that_organisation(
    text: str, name: str, phrase: str
) -> None:
    assert aliases(text)[name] == (phrase,)


@pytest.mark.parametrize(
    "text",
    [
        # another body is named between
        "The Northern Ferry Agency met. The Hallby Bank paid. The agency has boats.",
        # nobody is named yet
        "The agency has boats. The Northern Ferry Agency met.",
        # another agency
        "The Northern Ferry Agency met. The agency of the town has boats.",
        "The Northern Ferry Agency met. An agency has boats.",
        "The Northern Ferry Agency met. The agency workers have boats.",
    ],
)
def test_other_phrases_mean_nobody_for_certain(text: str) -> None:
    assert aliases(text)["Northern Ferry Agency"] == ()


def test_an_organisation_speaks_by_a_noun_out_of_its_name() -> None:
    article = parse_text(
        "Ferries\n\nThe Northern Ferry Agency met. “We are late,” the agency said.",
        language="en",
    )
    assert article.quotes[0].speaker == "northern-ferry-agency"
