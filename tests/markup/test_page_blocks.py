"""A page cut into passages, pictures and players."""

from __future__ import annotations

import pytest

from articlekit.markup.page import BREAK, Passage, Picture, Player, read_page
from articlekit.markup.tree import page_tree


def read(body: str) -> list[str]:
    """What a page with this body shows, item by item."""
    root = page_tree(f"<html><body>{body}</body></html>")
    assert root is not None
    shown = []
    for item in read_page(root).items:
        if isinstance(item, Passage):
            shown.append(item.text)
        elif isinstance(item, Picture):
            shown.append(
                f"[{item.element.get('src')} {item.link or ''}]".replace(" ]", "]")
            )
        else:
            assert isinstance(item, Player)
            shown.append(f"({item.element.get('src')})")
    return shown


@pytest.mark.parametrize(
    ("body", "passages"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("<div>One <b>b</b> c<p>Two.</p>three</div>", ["One b c", "Two.", "three"]),
        ("<p>A <span>quiet</span> <em>word</em>.</p>", ["A quiet word."]),
        ("One.<br>Still one.<br><br>Two.", ["One.\u2028Still one.", "Two."]),
        ("<h2>A<br><br>heading</h2>", ["A heading"]),
        ("<br>One.", ["One."]),
        ("<p>One.<hr>Two.</p>", ["One.", "Two."]),
        ("<p>A note<a href='#n1'>[1]</a> below.</p>", ["A note below."]),
        ("<p>A <a href='#n1'>mark</a> below.</p>", ["A mark below."]),
        ("<script>x()</script><p>One.</p><style>p{}</style>tail", ["One.", "tail"]),
        ("<p>A<i>B</i><span hidden>secret</span>C</p>", ["ABC"]),
        ("<p>A<span style='display:none'>x</span>C</p>", ["AC"]),
        ("<select><option>a<option>b</select>One.", ["One."]),
        ("<button>Share <i>now</i></button>One.", ["One."]),
        ("<button>Share<p>One.</p>two", ["One.", "two"]),
        ("<h3><button>When does it open?</button></h3>", ["When does it open?"]),
        ("<nav><a href='/'>Home</a></nav>One.", ["One."]),
        ("<nav><h1>Bridge</h1><p>One.</p></nav>", ["Bridge", "One."]),
        ("<p>One <x-mark>two</x-mark> three.</p>", ["One two three."]),
        ("One <x-card>two</x-card> three.", ["One", "two", "three."]),
        ("<p>  \n </p><p>\u00a0</p>", []),
    ],
)  # fmt: skip
def test_passages_end_where_blocks_do(body: str, passages: list[str]) -> None:
    assert read(body) == [passage.replace(BREAK, " ") for passage in passages]


def test_pictures_and_players_stand_where_the_page_shows_them() -> None:
    body = (
        '<p>One <img src="a.png"> two</p><a href="/big"><img src="b.png"></a>'
        '<iframe src="v"><p>No frames.</p></iframe>three'
    )
    assert read(body) == ["[a.png]", "One two", "[b.png /big]", "(v)", "three"]


def test_boxes_know_what_is_in_them() -> None:
    root = page_tree(
        '<html><body><div id="a" class="b c" style="display:none">'
        '<p>One.</p><p>See <a href="/">this one</a>.</p></div></body></html>'
    )
    assert root is not None
    box = next(box for box in read_page(root).boxes if box.tag == "div")
    assert (box.names, box.kind, box.hidden) == ("a b c", "b c", True)
    assert (box.boxes, box.passages) == (2, 0)
    assert (box.size, box.linked) == (len("One.See this one."), len("this one"))
    assert (box.first, box.last) == (0, 2)


def test_bold_and_linked_characters_are_counted() -> None:
    root = page_tree("<p>A <b>bold</b> and <a href='/'>linked</a> word</p>")
    assert root is not None
    (passage,) = read_page(root).items
    assert isinstance(passage, Passage)
    assert (passage.strong, passage.linked, passage.links) == (4, 6, 1)


def test_marks_that_stay_open_go_on_in_the_next_passage() -> None:
    root = page_tree("<a href='/'><div>One.</div><div>Two.</div></a>")
    assert root is not None
    passages = [one for one in read_page(root).items if isinstance(one, Passage)]
    assert [passage.linked for passage in passages] == [4, 4]


def test_two_thousand_levels_are_read() -> None:
    assert read("<div>" * 2_000 + "One.") == ["One."]
