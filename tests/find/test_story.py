"""A story is read once for both finders, and they find what they find alone."""

import attrs

from articlekit import Article, Paragraph, Section, annotate
from articlekit.find import find_actors, find_quotes
from articlekit.find.pages import stretches_of
from articlekit.find.story import Story


def article(*texts: str, language: str = "en") -> Article:
    blocks = tuple(Paragraph(f"b{at}", text) for at, text in enumerate(texts))
    return Article(language=language, sections=(Section(id="s1", blocks=blocks),))


SAID = article(
    "The mayor, Jane Doe, opened the bridge on Friday.",
    "“We waited two years,” she said. Officials warned that it may close again.",
)


def test_both_finders_together_find_what_each_finds_alone() -> None:
    together = annotate(SAID)
    cast = find_actors(SAID)
    assert together.actors == cast
    assert together.quotes == find_quotes(attrs.evolve(SAID, actors=cast))
    assert [quote.speaker for quote in together.quotes] == ["jane-doe", None]


def test_a_paragraph_without_quotation_is_read_once() -> None:
    story = Story(SAID)
    assert story.reading(0) is story.reading(0)


def test_a_quotation_is_one_token() -> None:
    story = Story(SAID)
    marked = stretches_of(story)
    reading = story.reading(1, marked[1])
    assert reading.tags[reading.quotes[0]] == "Q"
    assert reading is not story.reading(1)
    assert "Q" not in story.reading(1).tags


def test_actors_found_before_are_found_anew_and_kept_where_no_finder_runs() -> None:
    once = annotate(SAID)
    assert annotate(once) == once
    assert annotate(once, actors=None).actors == once.actors
    assert annotate(once, quotes=None).quotes == ()


def test_an_article_without_words_has_no_quotes() -> None:
    assert annotate(Article()).quotes == ()
