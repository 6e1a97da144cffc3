"""Names in texts that break off, and in words thrown together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import Article, Paragraph, Section, annotate

WORDS = """
    Mr. Secretary Mayor General King Of of For On The the And and & Jane Doe J. “Bill”
    “ ” ’ ’s , . — ( ) University House Sunday Morning Channel 6 Peruvian U.S.
    government central bank named said R-Ky. KC Lima-based @x #y de von leader
    Residents İ ﬁ ß
""".split()
WORDS += ["\n", "Lee\nBank", "Mayor\n", "\tUnion", "said\nJane"]


def annotated(text: str, language: str = "en") -> Article:
    sections = (Section(id="s1", blocks=(Paragraph("b1", text),)),)
    return annotate(Article(language=language, sections=sections))


def test_a_nickname_behind_what_tells_of_an_origin_is_left_out() -> None:
    (actor,) = annotated("Jim Doe left. The Lima-based “Bill” Doe said no.").actors
    assert actor.aliases == ("Doe",)
    assert annotated("Mr. “ Lima-based “Bill”").actors == ()


@pytest.mark.parametrize(
    "text", ["Secretary Of", "They met the Mayor On", "Mr.", "General For The"]
)
def test_an_office_that_breaks_off_names_nobody(text: str) -> None:
    assert annotated(text).actors == ()


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).filter(
        lambda words: any(map(str.strip, words))
    ),
    st.sampled_from(["en", "de", "fr", "es"]),
)
def test_words_thrown_together_make_no_finder_raise(
    words: list[str], language: str
) -> None:
    article = annotated(" ".join(words), language)
    for actor in article.actors:
        assert all(article.words(span) for span in actor.mentions)


def test_no_name_runs_on_over_the_end_of_a_line() -> None:
    article = annotated("They met Mayor Jane Doe\nAnn Lee, the mayor\nof Lima, left.")
    assert [actor.name for actor in article.actors] == ["Jane Doe", "Ann Lee", "Lima"]
