"""Quoted words that are names and titles, and who speaks where no verb says so."""

import pytest
from actor_cases import of_kind, story

from articlekit import annotate


def said(*paragraphs: str) -> list[tuple[str, str | None]]:
    """The quotations of a story without the reports, each with its speaker's words."""
    return [
        (quote.text, quote.speaker_text)
        for quote in annotate(story(*paragraphs)).quotes
        if quote.kind != "indirect"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“Nobody wants it,” Oakes said on CBN’s “State of the Valley.”",
        "“Nobody wants it,” Oakes said in an interview with “Harbor News Sunday.”",
        "“Nobody wants it,” said Ann Oakes, the author of “Low Water.”",
        "“Nobody wants it,” said Ann Oakes, host of the podcast “Small Boats.”",
        "“Nobody wants it,” Oakes told the hosts of “Morning Harbor.”",
        "“Nobody wants it,” Ann Oakes said as the band played “Tide,” by Jim Dole.",
        "“Nobody wants it,” state Del. Marcia “Cia” Price said.",
    ],
)
def test_what_is_broadcast_written_or_sung_is_not_said(text: str):
    assert [words for words, _ in said(text)] == ["Nobody wants it,"]


def test_the_title_of_a_spot_is_no_quotation_of_the_spot():
    text = "The spot, titled “Arrogant,” features a report from last weekend."
    assert said(text) == []


def test_doctors_know_a_term_and_do_not_say_it():
    assert said("Sailors know the wind as the “doctor.”") == []


def test_a_title_in_the_midst_of_a_report_is_a_fragment():
    text = "Oakes, a lawyer, called the plan “Harbor for Nobody.”"
    quotes = annotate(story(text)).quotes
    assert [quote.kind for quote in quotes] == ["mixed"]


def test_a_sentence_that_leads_on_tells_who_speaks():
    assert said(
        "Mayor Ann Oakes released the following statement:",
        "“We will dredge the harbor in spring.”",
    ) == [("We will dredge the harbor in spring.", "Mayor Ann Oakes")]


def test_the_verb_before_a_colon_beats_the_speaker_before_it():
    assert said(
        "“I am against it,” Jim Dole said.",
        "Reporter Ann Oakes writes:",
        "“There is no money for a harbor.”",
    ) == [
        ("I am against it,", "Jim Dole"),
        ("There is no money for a harbor.", "Reporter Ann Oakes"),
    ]


def test_a_line_that_leads_on_names_people_like_any_other():
    assert of_kind("person", "Reporter Jomana Ilves says:", "“It was late.”") == [
        "Jomana Ilves"
    ]


def test_a_plain_verb_is_no_part_of_a_phrase():
    text = "The bylaws allow bakers to call stale bread “fresh.”"
    assert said(text) == [("fresh.", "The bylaws")]


def test_a_verb_before_a_name_is_no_part_of_it():
    text = "The union is unlikely to give Barton the nod: “We will see.”"
    assert said(text) == [("We will see.", "Barton")]


def test_whoever_pounds_somebody_says_so():
    text = "Ann Oakes has been steadily pounding Dole as a “con artist” for a year."
    assert said(text) == [("con artist", "Ann Oakes")]


def test_a_show_named_after_somebody_is_nobody():
    text = "Ann Oakes blasted the plan on The Laura Dole Show."
    assert of_kind("person", text) == ["Ann Oakes"]


def test_a_surname_behind_quoted_words_is_a_name():
    people = of_kind(
        "person",
        "“He made himself the front-runner,” Mattheus said.",
        "Mattheus said the plan should help.",
    )
    assert people == ["Mattheus"]


def test_an_attack_in_passing_reports_nothing():
    text = "Ann Oakes is describing as “unhinged” a tweet attacking a former skipper."
    assert [quote.kind for quote in annotate(story(text)).quotes] == ["mixed"]
