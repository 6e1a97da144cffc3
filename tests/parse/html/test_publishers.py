"""Who published a story: the name of the site, as people write it."""

import pytest
from reading import read, rule, story

from articlekit.parse.html.metadata import Metadata

HERON = "https://www.heron-post.example/town/bridge"


def named(*names: str, title: str = "", url: str | None = HERON) -> Metadata:
    """A page that declares names of its site, and has a title."""
    keys = ("og:site_name", "application-name", "apple-mobile-web-app-title")
    head = "".join(
        f"<meta property='{key}' content='{name}'>"
        for key, name in zip(keys, names, strict=False)
    )
    return read(story(head=f"<title>{title}</title>{head}"), url)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge reopens | Heron Post", "Heron Post"),
        ("Bridge reopens - Town - The Heron Post", "The Heron Post"),
        ("Heron Post » Bridge reopens", "Heron Post"),
        ("Bridge reopens (heron-post.example) | Heron-Post", "Heron-Post"),
    ],
)
def test_a_page_that_declares_no_name_shows_it_in_its_title(title, name):
    found = named(title=title)
    assert (found.publisher, rule(found, "publisher")) == (name, "title")


@pytest.mark.parametrize(
    "title",
    [
        "Bridge reopens",
        "Bridge reopens | Town",
        "Bridge reopens - by Heron Post",
        "Bridge reopens | www.heron-post.example",
        "Bridge reopens | Heron Post: all that was said of the bridge",
        "Bridge reopens | All that the Heron Post has written on bridges in ten years",
        "Heron Post | Bridge reopens at last and for good, as the Heron Post has said",
    ],
)
def test_other_parts_of_a_title_are_no_publisher(title):
    assert named(title=title).publisher in {None, "Heron Post"}
    assert named(title=title, url="https://swan.example/b").publisher is None


def test_the_headline_is_no_publisher():
    head = "<title>Bridge reopens | Town</title>"
    head += "<meta property='og:title' content='Bridge reopens'>"
    found = read(story(head=head), "https://bridge.example/a/b")
    assert (found.headline, found.publisher) == ("Bridge reopens", None)


def test_a_page_without_an_address_has_a_publisher_only_if_it_says_so():
    assert named(title="Bridge reopens | Heron Post", url=None).publisher is None
    assert named("Heron Post", url=None).publisher == "Heron Post"


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("Heron Post | Town, river and tower", "Heron Post"),
        ("News of the river | Heron Post", "Heron Post"),
        ("Heron Post – what the river says", "Heron Post"),
        ("Swan - Heron Post", "Swan - Heron Post"),
        ("Swan | Goose", "Swan | Goose"),
    ],
)
def test_a_name_stays_without_its_slogan(declared, name):
    assert named(declared).publisher == name


@pytest.mark.parametrize(
    ("names", "title", "name"),
    [
        (("heron-post.example", "Heron-Post"), "", "Heron-Post"),
        (("heronpost",), "Bridge reopens | Heron Post", "Heron Post"),
        (("town",), "Bridge reopens | Heron Post", "Heron Post"),
        (("heron-post.example",), "Bridge reopens", "heron-post.example"),
        (("town",), "Bridge reopens", "town"),
    ],
)
def test_a_name_like_an_address_gives_way_to_the_written_one(names, title, name):
    assert named(*names, title=title).publisher == name


def test_a_program_that_blogs_are_written_with_publishes_none_of_them():
    title = "Bridge reopens | Heron Post"
    assert named("Blogger", title=title).publisher == "Heron Post"
    assert named("Blogger", "Heron Notes", title=title).publisher == "Heron Notes"


def test_an_address_that_is_none_names_nobody():
    found = named("Heron Post", url="https://[heron/bridge")
    assert found.publisher == "Heron Post"
