"""The classes of English words that only their neighbours tell."""

import pytest

from articlekit import Article, Paragraph, Section
from articlekit.find.story import Story


def tags(text: str) -> str:
    section = Section(id="s1", blocks=(Paragraph("b1", text),))
    return Story(Article(language="en", sections=(section,))).reading(0).tags


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("They met Mr. de Vos.", "pvHCC."),
        ("Then Mary April came.", "aCCv."),
        ("On Friday I’m free.", "PTXJ."),
        ("The Peruvian mayor left.", "AJRv."),
        ("Roe, the Mayor said.", "C,ARV."),
    ],
)
def test_capitals_are_read_by_their_place(text: str, letters: str) -> None:
    assert tags(text) == letters
