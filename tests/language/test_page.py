"""The words of pages: complete enough, and comparable."""

import pytest
from attrs import fields

from articlekit.language.page import (
    AGENCIES,
    EVERY_LANGUAGE,
    PAGE_WORDS,
    AllWords,
    PageWords,
    page_words,
    plain,
    words_for,
)


def test_every_language_has_what_a_thread_needs():
    for words in PAGE_WORDS.values():
        for name in ("by", "both", "furniture", "comments", "post", "says", "buttons"):
            assert getattr(words, name), (words.code, name)


def test_no_entry_is_blank_or_doubled():
    for words in PAGE_WORDS.values():
        for field in fields(PageWords):
            if field.name != "code":
                entries = [plain(entry) for entry in getattr(words, field.name)]
                assert all(entries), (words.code, field.name)


def test_the_fields_of_all_words_are_those_of_one_language():
    assert {f.name for f in fields(AllWords)} == {f.name for f in fields(PageWords)} - {
        "code"
    }


@pytest.mark.parametrize(
    ("tag", "code"),
    [("de", "de"), ("de-AT", "de"), ("pt_BR", "pt"), ("no", "nb"), ("sr", "hr")],
)
def test_a_tag_finds_its_language_or_the_next_of_kin(tag, code):
    words = page_words(tag)
    assert words is not None
    assert words.code == code


def test_a_strange_language_has_no_words_of_its_own():
    assert page_words("tlh") is None
    assert page_words(None) is None
    assert words_for("tlh") is EVERY_LANGUAGE


def test_english_is_mixed_into_every_language():
    assert {"teilen", "share"} <= words_for("de").furniture
    assert "partager" not in words_for("de").furniture


def test_case_marks_and_apostrophes_do_not_count():
    assert plain("  » J’AIME: ") == "j'aime"
    assert plain("Comments…") in EVERY_LANGUAGE.comments
    assert plain("Reuters") in AGENCIES
