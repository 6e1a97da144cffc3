"""What stands in a story, beside it and around it."""

import pytest

from articlekit.markup.tree import page_tree
from articlekit.parse.html.ground import AROUND, BESIDE, INSIDE, Ground, leads_home


def level(html, within=()):
    root = page_tree(html)
    held = [e for name in within for e in root.iter(name)]
    return Ground(held).level(next(root.iter("i")))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div class='story'><i>x</i></div>", INSIDE),
        ("<nav><i>x</i></nav>", AROUND),
        ("<div role='dialog'><i>x</i></div>", AROUND),
        ("<div hidden><i>x</i></div>", AROUND),
        ("<div class='relatedStories'><p><i>x</i></p></div>", AROUND),
        ("<div class='post-comments'><i>x</i></div>", AROUND),
        ("<div id='most-read'><i>x</i></div>", AROUND),
        ("<aside><i>x</i></aside>", BESIDE),
        ("<div role='contentinfo'><i>x</i></div>", BESIDE),
        ("<div class='sidebar'><i>x</i></div>", BESIDE),
    ],
)
def test_a_box_is_told_by_its_tag_role_and_names(html, expected):
    assert level(html) == expected


def test_what_holds_the_story_is_in_it_whatever_it_is_called():
    html = "<div class='nav comments'><h1>x</h1><p><i>x</i></p></div>"
    assert level(html) == AROUND
    assert level(html, within=["h1"]) == INSIDE


def test_another_article_than_that_of_the_headline_is_another_story():
    html = "<article><h1>x</h1></article><article><i>x</i></article>"
    assert level(html, within=["h1"]) == AROUND


def test_a_box_knows_whether_it_holds_the_story():
    root = page_tree("<main><h1>x</h1><p>y</p></main>")
    ground = Ground(root.iter("h1"))
    assert ground.holds(root.find(".//main"))
    assert not ground.holds(root.find(".//p"))


@pytest.mark.parametrize(
    ("html", "home"),
    [
        ("<h1><a href='/'>Example Times</a></h1>", True),
        ("<a href='https://www.example.com'><h1>Example Times</h1></a>", True),
        ("<h1><a href='/en/'>Example Times</a></h1>", True),
        ("<h1><a href='/2026/03/bridge'>Bridge reopens</a></h1>", False),
        ("<h1><a href='#top'>Bridge reopens</a></h1>", False),
        ("<h1><a href='http://[x'>Bridge reopens</a></h1>", False),
        ("<h1>Bridge reopens</h1>", False),
    ],
)
def test_a_heading_may_lead_home(html, home):
    root = page_tree(html)
    url = "https://www.example.com/2026/03/bridge"
    assert leads_home(root.find(".//h1"), url) is home


def test_the_home_page_does_not_lead_home():
    root = page_tree("<h1><a href='/'>Example Times</a></h1>")
    assert not leads_home(root.find(".//h1"), "https://www.example.com/")
