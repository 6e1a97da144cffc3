"""Languages whose subjects may follow their verbs, on odd and hostile texts."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import Article, Paragraph, Section, annotate

LANGUAGES = ("de", "fr", "es")
PIECES = (
    "„", "“", "»", "«", '"', "—", "– ", ", ", ". ", ": ", "? ", "(", ") ", " ", "’",
    "-", "sagte ", "teilte ", "mit", "hat ", "gesagt", "wurde ", "von ", "der ",
    "die ", "er ", "Frau ", "Jana ", "Dorn ", "von der Leyen ", "laut ", "zufolge ",
    "so ", "wie ", "dass ", "sei ", "habe ", "hieß es ", "in ", "und ", "29-jährige ",
    "Dr. ", "a dit ", "dit-il ", "l’", "d’", "selon ", "que ", "le maire ", "Anne ",
    "dijo ", "según ", "el alcalde ", "y ",
)  # fmt: skip
MOST_SECONDS = 10


def article(language: str, *texts: str) -> Article:
    blocks = tuple(Paragraph(f"b{n}", text) for n, text in enumerate(texts, start=1))
    section = Section(id="s1", blocks=blocks)
    return annotate(Article(language=language, sections=(section,)))


@pytest.mark.parametrize("language", LANGUAGES)
@given(texts=st.lists(st.lists(st.sampled_from(PIECES), min_size=1), max_size=4))
def test_no_text_makes_the_finders_raise(language: str, texts: list[list[str]]):
    joined = ["".join(pieces).strip() for pieces in texts]
    found = article(language, *(text for text in joined if text))
    assert all(found.words(span) for quote in found.quotes for span in quote.spans)


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("de", "„Ja“, sagte er und fragte, ob es gut sei, "),
        ("de", "teilte der Mann, "),
        ("de", "Er habe es nicht getan. "),
        ("de", "„offen "),
        ("de", "Polizeisprecher"),
        ("fr", "« Oui, dit-il, non »"),
        ("fr", "« Oui, "),
        ("es", "—No —dijo—. "),
    ],
)
def test_time_stays_in_bounds_on_long_paragraphs(language: str, piece: str):
    start = time.process_time()
    article(language, piece * (100_000 // len(piece)))
    assert time.process_time() - start < MOST_SECONDS


def test_sentences_in_the_reporting_mood_become_one_quote():
    found = article(
        "de",
        "Der Bericht ist fertig, sagte Jana Dorn. Er sei lang. Er werde gedruckt.",
    )
    assert [quote.text for quote in found.quotes] == [
        "Der Bericht ist fertig",
        "Er sei lang Er werde gedruckt",
    ]
    assert {found.speaker(quote).name for quote in found.quotes} == {"Jana Dorn"}


def test_a_verb_without_its_particle_reports_nothing():
    assert (
        article("de", "Der Bauer teilte den Apfel, den er gekauft hatte.").quotes == ()
    )
    assert article("de", "Der Bauer teilte mit, dass der Apfel süß ist.").quotes


def test_the_object_of_citing_is_the_speaker():
    found = article("de", "Die Zeitung zitiert den Förster Ole Kamp: „Es brennt.“")
    assert found.speaker(found.quotes[0]).name == "Ole Kamp"


def test_a_dative_is_no_subject():
    found = article("de", "Der neuen Zeitung sagte Ole Kamp: „Es brennt.“")
    assert found.speaker(found.quotes[0]).name == "Ole Kamp"
