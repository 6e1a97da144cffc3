"""The case files of quotes: what the finders make of each language."""

import pytest
from quote_cases import FOLDER, Case, annotated, faults, read_cases

from articlekit import Article, Paragraph, Section, annotate
from articlekit.language import Language, get_language, languages

CASES = {file.stem: read_cases(file.stem) for file in sorted(FOLDER.glob("*.txt"))}
SHARE = 0.9

KNOWN_FAULTS: dict[str, dict[str, str]] = {
    "de": {
        "Namenszusatz zu und Doppelname": "a title of nobility inside a name parts it",
    },
    "fr": {
        "pronom inversé avec auxiliaire": "taken for the speaker of the story so far",
        "un terme n'est pas une citation": "looks just like what doctors say of it",
    },
    "es": {
        "cita en dos párrafos con comillas repetidas": (
            "the verb has no subject, and the sentence behind it names the speaker"
        ),
    },
}
"""Cases that go wrong, and why. One that goes right has to leave this list."""


def test_every_language_with_a_module_has_a_case_file():
    assert languages() == tuple(CASES) == ("de", "en", "es", "fr")
    assert [get_language(code).code for code in CASES] == list(CASES)


def rows():
    for language, cases in CASES.items():
        for case in cases:
            yield pytest.param(language, case, id=f"{language}: {case.title}")


@pytest.mark.parametrize(("language", "case"), list(rows()))
def test_a_case_is_read_as_it_is_written_down(language: str, case: Case):
    found = faults(case, language)
    if case.title in KNOWN_FAULTS.get(language, {}):
        assert found, "this case goes right now: take it off the list of known faults"
    else:
        assert found == []


@pytest.mark.parametrize("language", CASES)
def test_each_language_has_forty_cases_and_nine_in_ten_are_right(language: str):
    cases = CASES[language]
    titles = {case.title for case in cases}
    assert len(titles) == len(cases) >= 40
    assert set(KNOWN_FAULTS.get(language, {})) <= titles
    right = len(cases) - len(KNOWN_FAULTS.get(language, {}))
    assert right >= SHARE * len(cases)


@pytest.mark.parametrize("mark", ["", ",", " &", " “"])
@pytest.mark.parametrize("language", CASES)
def test_a_paragraph_may_break_off_anywhere(language: str, mark: str):
    for line in (line for case in CASES[language] for line in case.paragraphs):
        words = line.split()
        cuts = (" ".join(words[:size]) + mark for size in range(1, len(words) + 1))
        blocks = tuple(Paragraph(f"b{at}", cut) for at, cut in enumerate(cuts))
        section = Section(id="s1", blocks=blocks)
        found = annotate(Article(language=language, sections=(section,)))
        assert found.sections == (section,)


@pytest.mark.parametrize("language", CASES)
def test_every_span_of_a_quote_reads_its_words(language: str):
    for case in CASES[language]:
        article = annotated(case, language)
        for quote in article.quotes:
            joined = " ".join(article.words(span) for span in quote.spans)
            assert joined.split() == quote.text.split()


def test_nothing_slows_down_a_look_at_the_words_of_a_language() -> None:
    # a cached property makes attrs write one for the class, asked for every field
    assert not hasattr(Language, "__getattr__")
