"""How a paragraph is parted into words and marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.find.lexicon import lexicon
from articlekit.find.tokens import Tokens, tokens_of


def shown(text: str, language: str = "en") -> list[str]:
    return list(tokens_of(text, lexicon(language)).shown)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The mayor left.", ["The", "mayor", "left", "."]),
        ("“We won,” she said.", ["“", "We", "won", ",", "”", "she", "said", "."]),
        ("About 9,000 at 5:30", ["About", "9,000", "at", "5:30"]),
        ("O’Neil’s boat", ["O’Neil", "’s", "boat"]),
        ("a well-known man--or so", ["a", "well-known", "man", "--", "or", "so"]),
        ("Wait... what", ["Wait", "...", "what"]),
        ("two  blanks ", ["two", "blanks"]),
        ("“Dr.” and “Corp.,”", ["“", "Dr", "”", "and", "“", "Corp", ",", "”"]),
        ("““odd” “x”y”", ["“", "“", "odd", "”", "“", "x", "”", "y", "”"]),
        ("a\u00a0b c", ["a", "b", "c"]),
        (
            "Jane Doe\nAnn Lee\t Co\n",
            ["Jane", "Doe", ".", "Ann", "Lee", ".", "Co", "."],
        ),
        ("J.\nDoe", ["J", ".", "Doe"]),
        ("", []),
    ],
)
def test_marks_are_tokens_of_their_own(text: str, parts: list[str]) -> None:
    assert shown(text) == parts


def test_an_abbreviation_keeps_its_full_stop_in_its_extent() -> None:
    found = tokens_of("Dr. Roe met J. Poe. Then", lexicon("en"))
    assert list(found.shown) == ["Dr", "Roe", "met", "J", "Poe", ".", "Then"]
    text = "Dr. Roe met J. Poe. Then"
    extents = zip(found.starts, found.ends, strict=True)
    assert [text[a:b] for a, b in extents][:4] == ["Dr.", "Roe", "met", "J."]


def test_a_full_stop_before_a_comma_ends_a_word_and_no_sentence() -> None:
    assert shown("the firm Hull Co., he") == ["the", "firm", "Hull", "Co", ",", "he"]


def test_a_hyphen_parts_a_name_from_an_acronym() -> None:
    assert shown("the Post-ABC poll") == ["the", "Post", "ABC", "poll"]
    assert shown("the Ba-9B road") == ["the", "Ba-9B", "road"]
    assert shown("the Doe-Roe plan") == ["the", "Doe-Roe", "plan"]


def test_elided_words_and_pronouns_behind_hyphens_stand_alone() -> None:
    assert shown("l’avocat", "fr") == ["l’", "avocat"]
    assert shown("dit-il", "fr") == ["dit", "-il"]


def test_words_are_in_lower_case_with_one_sort_of_apostrophe() -> None:
    assert list(tokens_of("Peru’s Doe", lexicon("en")).words) == ["peru", "'s", "doe"]


def test_long_pieces_are_parted_each_time_anew() -> None:
    known = lexicon("en")
    piece = "a,b;" * 40
    kept = len(known.pieces)
    assert len(tokens_of(piece, known).shown) == 160
    assert len(known.pieces) == kept


@given(st.text(alphabet="aB.’,-“” 9\n\u00a0", max_size=40))
def test_tokens_stand_in_order_and_cover_all_but_blanks(text: str) -> None:
    found: Tokens = tokens_of(text, lexicon("en"))
    end = 0
    for start, behind in zip(found.starts, found.ends, strict=True):
        assert text[end:start].isspace() or not text[end:start]
        assert start < behind
        end = behind
    assert text[end:].isspace() or not text[end:]
    assert len(found.letters) == len(found.words) == len(found.shown)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("She said no. He", ["She", "said", "no", ".", "He"]),
        ("in the sun. He", ["in", "the", "sun", ".", "He"]),
        ("on Sun. He", ["on", "Sun", "He"]),
        ("No. 5 won", ["No", "5", "won"]),
    ],
)
def test_a_word_written_small_is_no_abbreviation_of_another(
    text: str, parts: list[str]
) -> None:
    assert shown(text) == parts
