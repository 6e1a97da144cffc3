import pytest

from articlekit.errors import InvalidArticle
from articlekit.model import Quote
from articlekit.spans import Span

SPANS = (Span("b1", 0, 2), Span("b1", 4, 6))


def test_a_split_quote_has_two_spans_and_begins_at_the_first():
    assert Quote(id="q1", text="We will", spans=SPANS).span is SPANS[0]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"spans": ()}, "Quote.spans: a quote stands somewhere: give its spans"),
        (
            {"spans": [SPANS[0]]},
            "Quote.spans: [Span(block='b1', start=0, end=2)] is not",
        ),
        ({"kind": "spoken"}, "Quote.kind: 'spoken' is not one of 'direct', 'indirect'"),
        ({"text": ""}, "Quote.text: '' is blank"),
        (
            {"speaker_span": SPANS[0]},
            "Quote.speaker_span: give speaker_text too: the words at this span",
        ),
        (
            {"cue_span": SPANS[0]},
            "Quote.cue_span: give cue too: the words at this span",
        ),
        (
            {"speaker_span": (0, 1), "speaker_text": "she"},
            "Quote.speaker_span: (0, 1) is no Span",
        ),
    ],
)
def test_a_quote_that_contradicts_itself_is_refused(fields, told):
    with pytest.raises(InvalidArticle) as caught:
        Quote(**{"id": "q1", "text": "We will", "spans": SPANS, **fields})
    assert str(caught.value).startswith(told)


def test_words_may_stand_without_their_span():
    quote = Quote(id="q1", text="We", spans=SPANS[:1], speaker_text="she", cue="said")
    assert quote.speaker_span is None
    assert quote.cue_span is None
