import pickle
from copy import deepcopy

import attrs
import pytest
from hypothesis import given

from articlekit.blocks import Figure, Image, Paragraph, Table
from articlekit.errors import InvalidArticle
from articlekit.model import Article, Section, Topic
from articlekit.spans import Span
from ferry import ANSWER, FERRY, LEAD
from strategies import articles


def test_an_article_may_be_empty():
    article = Article()
    assert article.headline is None
    assert article.version == 1
    assert article.text == ""


def test_an_article_tells_itself_in_a_line():
    assert repr(FERRY) == (
        "<Article 'Island asks for a second ferry' 2 paragraphs, 2 quotes, 3 actors>"
    )
    lead = Section(id="s1", blocks=(Paragraph("b1", "Full."),))
    assert repr(Article(sections=(lead,))) == (
        "<Article None 1 paragraph, 0 quotes, 0 actors>"
    )


def test_the_text_is_headings_and_blocks_joined_by_a_blank_line():
    assert FERRY.text.split("\n\n") == [
        LEAD,
        "What comes next",
        ANSWER,
        "A new boat costs 40 million.",
        "A used one is half of that.",
        "First, ask the state.",
        "Nobody swims to work.",
        "We need a second boat",
        "Boat\tSeats\nAlma\t320\nBerta\t",
        "07:00  out\n19:00  back",
    ]


def test_a_section_has_its_text_and_its_paragraphs():
    lead, rest = FERRY.sections
    assert lead.text == LEAD
    assert rest.text.startswith("What comes next\n\nThe harbour board")
    assert [block.id for block in rest.paragraphs] == ["b3"]


def test_a_block_is_found_by_its_id():
    assert FERRY.block("b3").text == ANSWER
    with pytest.raises(InvalidArticle, match="there is no block 'b99'"):
        FERRY.block("b99")


def test_an_actor_is_found_by_its_id():
    assert FERRY.actor("inga-solberg").name == "Inga Solberg"
    with pytest.raises(InvalidArticle, match="there is no actor 'nobody'"):
        FERRY.actor("nobody")


def test_a_quote_leads_to_its_speaker_and_back():
    first, second = FERRY.quotes
    assert FERRY.speaker(first) is FERRY.actors[0]
    assert FERRY.speaker(second) is None
    assert FERRY.quotes_by("inga-solberg") == (first,)
    assert FERRY.quotes_by("harbour-board") == ()


def test_words_of_several_spans_are_joined_as_a_quote_is():
    first = FERRY.quotes[0]
    assert FERRY.words(*first.spans) == first.text
    across = (Span("b1", 1, 4), Span("b3", 0, 3))
    assert FERRY.words(*across) == "The\nThe"
    assert FERRY.words() == ""


@pytest.mark.parametrize(
    "span", [Span("b1", 0, 1000), Span("b9", 0, 1), Span("b2", 0, 1)]
)
def test_words_outside_the_running_text_are_refused(span):
    with pytest.raises(InvalidArticle, match="points outside its block of"):
        FERRY.words(span)


def test_an_offset_is_a_position_in_the_text():
    for actor in FERRY.actors:
        for span in actor.mentions:
            at = FERRY.offset(span)
            assert FERRY.text[at : at + span.end - span.start] == FERRY.words(span)


def test_an_article_is_frozen():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        FERRY.headline = "Another"


def test_an_article_changes_by_evolve_and_stale_spans_are_caught():
    with pytest.raises(InvalidArticle, match=r"actors\[0\].mentions\[0\]"):
        attrs.evolve(FERRY, sections=())
    assert attrs.evolve(FERRY, sections=(), actors=(), quotes=()).text == ""


def test_topics_may_have_a_code_a_name_or_both():
    assert Topic(code="medtop:1").name is None


def test_a_table_and_a_figure_are_blocks_too():
    picture = Figure("b1", Image(url="/quay.jpg"))
    table = Table("b2", (("a", "b"),))
    section = Section(id="s1", blocks=(picture, table))
    assert section.paragraphs == ()
    assert section.text == "a\tb"


@given(articles())
def test_any_article_pickles_hashes_and_copies(article):
    for again in (pickle.loads(pickle.dumps(article)), deepcopy(article)):
        assert again == article
        assert hash(again) == hash(article)
    assert repr(article).startswith("<Article ")


@given(articles())
def test_every_span_reads_its_words(article):
    for quote in article.quotes:
        assert article.words(*quote.spans) == quote.text
        assert quote.span is quote.spans[0]
        starts = [article.offset(span) for span in quote.spans]
        assert starts == sorted(starts)
        for span, at in zip(quote.spans, starts, strict=True):
            assert article.text[at:].startswith(article.words(span))
