"""What must hold in an Article as a whole: each contradiction, told with its place."""

import pytest
from attrs import evolve

from articlekit.blocks import Paragraph
from articlekit.errors import InvalidArticle
from articlekit.model import Actor, Comment, Quote, Section
from articlekit.spans import Span
from ferry import FERRY

QUOTE = Quote(id="q1", text="The", spans=(Span("b3", 0, 3),))
BARE = evolve(FERRY, actors=(), quotes=())


def told(**changes):
    with pytest.raises(InvalidArticle) as caught:
        evolve(BARE, **changes)
    return str(caught.value)


def test_ids_of_sections_are_unique():
    assert told(sections=(Section(id="s1"), Section(id="s1"))) == (
        "sections[1].id: id 's1' is taken: every id is used once"
    )


def test_ids_of_blocks_are_unlike_those_of_sections():
    double = Section(id="s1", blocks=(Paragraph("b1", "x"), Paragraph("s1", "x")))
    assert told(sections=(double,)) == (
        "sections[0].blocks[1].id: id 's1' is taken: every id is used once"
    )


def test_ids_of_actors_are_unique():
    actors = (Actor(id="a1", name="Ada"), Actor(id="a1", name="Ben"))
    assert told(actors=actors).startswith("actors[1].id: id 'a1' is taken")


def test_ids_of_quotes_are_unique():
    assert told(quotes=(QUOTE, QUOTE)).startswith("quotes[1].id: id 'q1' is taken")


def test_ids_of_comments_are_unique_among_all_replies():
    replies = (Comment(id="c2", text="x"), Comment(id="c1", text="x"))
    comments = (Comment(id="c1", text="x", replies=replies),)
    assert told(comments=comments).startswith(
        "comments[0].replies[1].id: id 'c1' is taken"
    )


def test_ids_of_different_things_may_be_alike():
    article = evolve(
        BARE,
        actors=(Actor(id="b1", name="Ada"),),
        quotes=(evolve(QUOTE, id="b1"),),
        comments=(Comment(id="b1", text="x"),),
    )
    assert article.actor("b1").name == "Ada"


def test_an_affiliation_is_another_actor():
    actors = (Actor(id="a1", name="Ada", affiliation="board"),)
    assert told(actors=actors) == "actors[0].affiliation: there is no actor 'board'"


def test_an_affiliation_may_come_later_in_the_list():
    actors = (
        Actor(id="a1", name="Ada", affiliation="a2"),
        Actor(id="a2", name="the board", kind="organisation"),
    )
    assert evolve(BARE, actors=actors).actors == actors


def test_a_speaker_is_an_actor():
    assert told(quotes=(evolve(QUOTE, speaker="ada"),)) == (
        "quotes[0].speaker: there is no actor 'ada'"
    )


def test_a_mention_lies_in_running_text():
    actors = (Actor(id="a1", name="Ada", mentions=(Span("b9", 0, 1),)),)
    assert told(actors=actors) == (
        "actors[0].mentions[0]: there is no block with running text 'b9'"
    )


def test_a_mention_ends_with_its_block():
    actors = (Actor(id="a1", name="Ada", mentions=(Span("b4", 0, 99),)),)
    assert told(actors=actors) == (
        "actors[0].mentions[0]: ends at 99, block 'b4' at 28"
    )


def test_a_quote_reads_what_its_spans_say():
    assert told(quotes=(evolve(QUOTE, text="Then"),)) == (
        "quotes[0].text: the article reads 'The' here, not 'Then'"
    )


def test_spans_of_a_quote_join_by_a_space_or_into_the_next_block_by_a_newline():
    spans = (Span("b3", 0, 3), Span("b3", 4, 11), Span("b4", 0, 1))
    quote = evolve(QUOTE, text="The harbour\nA", spans=spans)
    assert evolve(BARE, quotes=(quote,)).quotes == (quote,)


@pytest.mark.parametrize(
    "spans",
    [
        (Span("b3", 4, 11), Span("b3", 0, 3)),
        (Span("b3", 0, 4), Span("b3", 3, 5)),
        (Span("b4", 0, 1), Span("b3", 0, 1)),
    ],
    ids=["backwards", "overlapping", "blocks out of order"],
)
def test_spans_of_a_quote_follow_each_other(spans):
    assert told(quotes=(evolve(QUOTE, spans=spans),)) == (
        "quotes[0].spans[1]: comes before the end of the span before it"
    )


def test_a_quote_lies_in_running_text():
    assert told(quotes=(evolve(QUOTE, spans=(Span("b99", 0, 3),)),)) == (
        "quotes[0].spans[0]: there is no block with running text 'b99'"
    )


def test_the_words_for_the_speaker_are_those_at_their_span():
    quote = evolve(QUOTE, speaker_text="she", speaker_span=Span("b3", 0, 3))
    assert told(quotes=(quote,)) == (
        "quotes[0].speaker_text: the article reads 'The' here, not 'she'"
    )


def test_the_cue_is_what_stands_at_its_span():
    quote = evolve(QUOTE, cue="said", cue_span=Span("b3", 0, 3))
    assert told(quotes=(quote,)) == (
        "quotes[0].cue: the article reads 'The' here, not 'said'"
    )


def chain(length):
    comment = Comment(id=f"c{length}", text="x")
    for number in range(length - 1, -1, -1):
        comment = Comment(id=f"c{number}", text="x", replies=(comment,))
    return comment


def test_replies_go_a_hundred_deep():
    assert evolve(BARE, comments=(chain(100),)).comments


def test_replies_go_no_deeper():
    message = told(comments=(chain(101),))
    assert message.startswith("comments[0].replies[0].replies[0]")
    assert message.endswith(".replies: replies nest more than 100 deep: flatten them")
