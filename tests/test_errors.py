import pickle
from pathlib import Path

import pytest

from articlekit import errors
from articlekit.errors import (
    ArticleKitError,
    FileError,
    FormatError,
    InvalidArticle,
    MissingExtra,
    NothingFound,
    ParseError,
    UnknownFormat,
    UnsupportedVersion,
)

EVERY = (
    (InvalidArticle("Span.end", "3 is not after start 3"), ValueError),
    (ParseError("the page has too many characters"), ValueError),
    (NothingFound("neither a headline nor a body"), ParseError),
    (FormatError("json", ("$.id: missing",)), ValueError),
    (UnsupportedVersion("json", ("$.articlekit: '9'",), "9", "1"), FormatError),
    (UnknownFormat("docx", ("json", "newsml")), LookupError),
    (FileError(Path("gone.json"), "cannot be read"), OSError),
    (MissingExtra("spacy"), ImportError),
)


@pytest.mark.parametrize(
    ("error", "also"), EVERY, ids=[type(e).__name__ for e, _ in EVERY]
)
def test_an_error_is_of_the_library_and_of_a_kind_python_knows(error, also):
    assert isinstance(error, ArticleKitError)
    assert isinstance(error, also)


@pytest.mark.parametrize("error", [e for e, _ in EVERY], ids=lambda e: type(e).__name__)
def test_an_error_comes_back_whole_from_a_worker_process(error):
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)


def test_every_error_of_the_module_is_tested_here():
    assert {type(error).__name__ for error, _ in EVERY} == set(errors.__all__) - {
        "ArticleKitError"
    }


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (EVERY[0][0], "Span.end: 3 is not after start 3"),
        (EVERY[1][0], "the page has too many characters"),
        (EVERY[3][0], "not a valid json document: $.id: missing"),
        (
            FormatError("json", ("$.id: missing", "$.text: missing")),
            "not a valid json document:\n  $.id: missing\n  $.text: missing",
        ),
        (
            EVERY[4][0],
            (
                "json version '9' is not supported: this release reads up to version 1."
                " Upgrade articlekit to read it."
            ),
        ),
        (EVERY[5][0], "unknown format 'docx'. Known: json, newsml."),
        (EVERY[6][0], "gone.json: cannot be read"),
        (EVERY[7][0], 'not installed. Run: pip install "articlekit[spacy]"'),
    ],
)
def test_an_error_tells_a_person_what_to_do(error, told):
    assert str(error) == told
