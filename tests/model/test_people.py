import pytest

from articlekit.errors import InvalidArticle
from articlekit.model import Actor, Author


def test_an_actor_is_a_person_unless_it_says_otherwise():
    assert Actor(id="ada", name="Ada").kind == "person"
    assert Actor(id="board", name="the board", kind="organisation").roles == ()


@pytest.mark.parametrize(
    ("build", "told"),
    [
        (
            lambda: Actor(id="ada", name="Ada", kind="robot"),
            "Actor.kind: 'robot' is not",
        ),
        (lambda: Actor(id="ada", name=""), "Actor.name: '' is blank"),
        (lambda: Actor(id="ada", name="Ada", roles=("",)), "Actor.roles: '' is blank"),
        (lambda: Actor(id="ada", name="Ada", uri="a b"), "Actor.uri: 'a b' is no URL"),
        (
            lambda: Actor(id="ada", name="Ada", affiliation="a b"),
            "Actor.affiliation: 'a b' is no id",
        ),
        (
            lambda: Actor(id="ada", name="Ada", mentions=("b1",)),
            "Actor.mentions: 'b1' is no Span",
        ),
        (lambda: Author(name="A\nB"), "Author.name: 'A\\nB' has a tab or line break"),
    ],
)
def test_people_that_no_format_could_carry_are_refused(build, told):
    with pytest.raises(InvalidArticle) as caught:
        build()
    assert str(caught.value).startswith(told)
