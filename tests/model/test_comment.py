import pytest

from articlekit.errors import InvalidArticle
from articlekit.model import Comment, walk_comments


def test_comments_are_walked_in_reading_order_with_their_level():
    thread = (
        Comment(
            id="c1",
            text="At last!",
            replies=(
                Comment(
                    id="c2", text="Indeed.", replies=(Comment(id="c3", text="No."),)
                ),
                Comment(id="c4", text="Who pays?"),
            ),
        ),
        Comment(id="c5", text="First!"),
    )
    walked = [(level, comment.id) for level, comment in walk_comments(thread)]
    assert walked == [(0, "c1"), (1, "c2"), (2, "c3"), (1, "c4"), (0, "c5")]
    assert list(walk_comments(())) == []


def test_replies_are_comments():
    with pytest.raises(InvalidArticle, match=r"Comment\.replies: 'No' is no Comment"):
        Comment(id="c1", text="At last!", replies=("No",))
