"""What microdata and RDFa say of a story."""

from reading import HERE

from articlekit.blocks import Image
from articlekit.markup.tree import page_tree
from articlekit.model import Author
from articlekit.parse.html.ground import Ground
from articlekit.parse.html.microdata import read_microdata
from articlekit.parse.html.scan import scan

STORY = "<article itemscope itemtype='https://schema.org/NewsArticle'>{}</article>"


def said(html):
    page = scan(page_tree(html), HERE)
    found: dict[str, list[object]] = {}
    for marked in read_microdata(page.props, Ground(), HERE):
        for item in marked.evidence:
            found.setdefault(item.field, []).append(item.value)
    return found


def test_the_machine_form_of_a_value_counts_before_its_text():
    html = (
        "<h1 itemprop='headline'>Bridge <b>reopens</b></h1>"
        "<time itemprop='datePublished' datetime='2026-03-03'>today</time>"
        "<meta itemprop='dateModified' content='2026-03-04'>"
        "<abbr itemprop='dateCreated' title='2026-03-02'>2 March</abbr>"
        "<abbr itemprop='genre'>Opinion</abbr><i itemprop='keywords'></i>"
    )
    assert said(STORY.format(html)) == {
        "headline": ["Bridge reopens"],
        "published": ["2026-03-03", "2026-03-02"],
        "modified": ["2026-03-04"],
        "genre": ["Opinion"],
    }


def test_a_property_of_another_item_is_not_of_the_story():
    html = (
        "<div itemscope itemtype='https://schema.org/Person'>"
        "<i itemprop='description'>Writes about bridges.</i></div>"
        "<div itemscope><i itemprop='description'>It was closed.</i></div>"
    )
    assert said(html) == {"summary": ["It was closed."]}


def test_a_story_around_the_story_is_passed_over():
    assert (
        said(f"<nav>{STORY.format('<i itemprop=headline>Ferry sinks</i>')}</nav>") == {}
    )


def test_authors_and_publishers_are_named_by_their_name():
    party = "<div itemprop='{}' itemscope><b itemprop='name'>{}</b> <i>Follow</i></div>"
    html = party.format("author", "Jane Doe") + party.format("publisher", "Times")
    html += "<b itemprop='author'>Sam Poe</b><b itemprop='author'></b>"
    html += "<div itemprop='author' itemscope><i>nobody</i></div>"
    assert said(STORY.format(html)) == {
        "author": [Author(name="Jane Doe"), Author(name="Sam Poe")],
        "publisher": ["Times"],
    }


def test_pictures_are_found_where_their_address_is():
    html = (
        "<img itemprop='image' src='/a.jpg'><link itemprop='image' href='/b.jpg'>"
        "<div itemprop='image' itemscope><meta itemprop='url' content='/c.jpg'></div>"
        "<div itemprop='image'></div>"
    )
    base = "https://www.example.com/"
    assert said(STORY.format(html))["image"] == [
        Image(url=f"{base}{name}.jpg") for name in "abc"
    ]


def test_rdfa_is_read_without_its_prefix_and_not_from_meta_tags():
    html = (
        "<div typeof='schema:NewsArticle'>"
        "<i property='schema:datePublished' content='2026-03-03'></i>"
        "<i property='http://schema.org/headline'>Bridge reopens</i></div>"
        "<meta property='headline' content='no'><i property='articleBody'>x</i>"
    )
    assert said(html) == {"published": ["2026-03-03"], "headline": ["Bridge reopens"]}


def test_a_page_of_thousands_of_items_is_read_up_to_a_limit():
    assert len(said("<i itemprop='headline'>x</i>" * 5000)["headline"]) == 400
