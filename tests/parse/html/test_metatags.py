"""What meta tags say of a story."""

from articlekit.blocks import Image
from articlekit.model import Author
from articlekit.parse.html.metatags import read_metatags

BASE = "https://www.example.com/story"


def said(*tags):
    found: dict[str, list[object]] = {}
    for item in read_metatags(tags, BASE):
        found.setdefault(item.field, []).append(item.value)
    return found


def test_names_are_told_by_their_letters_alone():
    tags = [
        ("article:published_time", "2026-03-03"),
        ("DC.Date.Issued".lower(), "2026-03-02"),
        ("parsely-pub-date", "2026-03-01"),
    ]
    assert said(*tags)["published"] == ["2026-03-03", "2026-03-01", "2026-03-02"]


def test_the_surest_name_of_a_field_comes_first():
    tags = [("title", "Bridge | Times"), ("og:title", "Bridge reopens")]
    assert said(*tags)["headline"] == ["Bridge reopens", "Bridge | Times"]


def test_entities_escaped_twice_and_tags_are_cleaned():
    tags = [("og:description", "A &amp;quot;new&amp;quot; <b>bridge</b>")]
    assert said(*tags)["summary"] == ['A "new" bridge']


def test_an_author_that_is_an_address_is_none():
    tags = [("article:author", "https://social.example/jane"), ("author", "Jane Doe")]
    assert said(*tags)["author"] == [Author(name="Jane Doe")]


def test_pictures_are_resolved():
    assert said(("og:image", "/b.jpg"))["image"] == [
        Image(url="https://www.example.com/b.jpg")
    ]
    assert said(("og:image", "data:image/gif;base64,R0")) == {}


def test_a_date_that_may_be_of_the_last_change_is_kept_apart():
    assert list(said(("date", "2026-03-03"))) == ["dated"]


def test_blank_and_unknown_tags_say_nothing():
    assert said(("og:title", " "), ("viewport", "width=1")) == {}


def test_the_author_of_a_card_stands_beside_its_label():
    tags = [
        ("twitter:label1", "Written by"),
        ("twitter:data1", "Jane Doe"),
        ("twitter:label2", "Reading time"),
        ("twitter:data2", "3 minutes"),
    ]
    assert said(*tags) == {"author": [Author(name="Jane Doe")]}
