"""Languages told from a sentence or two."""

from pathlib import Path

import pytest

from articlekit.language.guess import guess_language

CASES = Path(__file__).parents[1] / "data/text/languages.txt"
SENTENCES = dict(line.split(" | ", 1) for line in CASES.read_text("utf-8").splitlines())


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_tells_its_language(code):
    assert guess_language(SENTENCES[code]) == code


@pytest.mark.parametrize("text", ["", "42", "???", "Zxq vwlp krt", "Lima"])
def test_what_cannot_be_told_is_not_guessed(text):
    assert guess_language(text) is None


def test_an_opening_that_tells_nothing_is_read_on_from():
    names = "Zxq Vwlp, Krt Mnb, " * 60
    assert guess_language(names + SENTENCES["de"]) is None
    assert guess_language(names + SENTENCES["de"] * 20) == "de"
