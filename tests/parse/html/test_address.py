"""Where a page stands, and what is relative to it."""

import pytest
from reading import read

from articlekit import parse_html

STORY = "".join(
    f"<p>The bridge over the Aller reopened on day {n}, after three years.</p>"
    for n in range(4)
)
CANONICAL = "https://www.example.com/local/bridge-reopens"


def page(head="", top=""):
    return (
        f"<html><head>{head}</head><body><main><h1>Bridge reopens</h1>{top}"
        f"<article>{STORY}</article></main></body></html>"
    )


def images(html, url=None):
    article = parse_html(html, url, actors=None, quotes=None)
    return [image.url for image in article.images]


PICTURE = "<img src='/img/bridge.jpg' width='800' height='500'>"


def test_links_are_relative_to_the_canonical_address_where_none_is_given():
    head = f"<link rel='canonical' href='{CANONICAL}'>"
    assert images(page(head, PICTURE)) == ["https://www.example.com/img/bridge.jpg"]


def test_the_given_address_comes_before_the_canonical_one():
    head = f"<link rel='canonical' href='{CANONICAL}'>"
    found = images(page(head, PICTURE), "https://m.example.org/local/bridge")
    assert found == ["https://m.example.org/img/bridge.jpg"]


@pytest.mark.parametrize("href", ["/local/bridge", "https://www.example.com/"])
def test_a_relative_canonical_address_and_the_home_page_are_no_place(href):
    head = f"<link rel='canonical' href='{href}'>"
    assert images(page(head, PICTURE)) == ["/img/bridge.jpg"]


def test_no_rule_is_named_for_images_that_all_stand_in_the_story():
    head = "<meta property='og:image' content='https://www.example.com/img/pier.jpg'>"
    figure = (
        "<figure><img src='/img/pier.jpg'><figcaption>The pier.</figcaption></figure>"
    )
    html = page(head).replace("</p>", f"</p>{figure}", 1)
    article = parse_html(html, CANONICAL, actors=None, quotes=None)
    assert article.images == ()
    assert "images" not in [f.field for f in article.provenance]


def test_the_caption_of_another_picture_is_not_that_of_the_lead():
    top = (
        f"<div><div>{PICTURE}</div><div class='more'><img src='/img/pier.jpg'>"
        "<p class='caption'>The pier.</p></div></div>"
    )
    lead, pier = read(page(top=top), CANONICAL).images
    assert (lead.caption, pier.caption) == (None, "The pier.")


@pytest.mark.parametrize("name", ["arrow.png", "qr.png", "icon18_mail.gif"])
def test_signs_are_no_pictures(name):
    assert images(page(top=f"<img src='/img/{name}'>"), CANONICAL) == []
