"""The headline out of all that a page calls itself."""

import json

import pytest
from reading import read, rule


def page(*headings, title=None, og=None, site=None, ld=None, kind="NewsArticle"):
    head = f"<title>{title}</title>" if title else ""
    head += f"<meta property='og:title' content='{og}'>" if og else ""
    head += f"<meta property='og:site_name' content='{site}'>" if site else ""
    if ld:
        node = json.dumps(
            {"@type": kind, "headline": ld, "url": "/local/bridge-reopens"}
        )
        head += f"<script type='application/ld+json'>{node}</script>"
    return f"<html><head>{head}</head><body>{''.join(headings)}</body></html>"


def headline(*headings, **titles):
    return read(page(*headings, **titles)).headline


def test_the_heading_that_readers_see_is_the_headline():
    found = read(
        page(("<h1>Bridge <em>reopens</em></h1>"), title="Bridge reopens | Times")
    )
    assert (found.headline, rule(found, "headline")) == ("Bridge reopens", "h1")
    assert [e.tag for e in found.placed] == ["h1"]


@pytest.mark.parametrize(
    "title",
    [
        "Bridge reopens | Example Times",
        "Example Times - Bridge reopens",
        "Bridge reopens – Local – Example Times",
        "Bridge reopens « Example Times",
        "Example Times: Bridge reopens",
        "Bridge reopens_Example Times",
        "Bridge reopens | ",
    ],
)
def test_the_name_of_the_site_comes_off_where_it_is_called_so_elsewhere(title):
    head = "<meta property='article:section' content='Local'>"
    head += "<meta property='og:site_name' content='Example Times'>"
    html = f"<html><head><title>{title}</title>{head}</head><p>x</p></html>"
    assert read(html).headline == "Bridge reopens"


def test_a_part_of_a_title_that_nothing_proves_to_be_a_site_stays():
    assert headline(title="Bridge reopens - Traffic grows") == (
        "Bridge reopens - Traffic grows"
    )


def test_the_host_names_the_site_too():
    html = page(title="Bridge reopens | The Portville Ledger")
    url = "https://www.portvilleledger.example/bridge"
    assert read(html, url).headline == "Bridge reopens"


def test_what_is_left_may_stand_alone_elsewhere():
    assert headline(title="Bridge reopens - Anything", og="Bridge reopens") == (
        "Bridge reopens"
    )


def test_a_heading_that_is_the_name_of_the_site_is_passed_over():
    headings = ("<h1>Example Times</h1>", "<h2>Bridge reopens</h2>")
    found = read(
        page(*headings, title=("Bridge reopens | Example Times"), site="Example Times")
    )
    assert (found.headline, rule(found, "headline")) == ("Bridge reopens", "heading")


def test_a_smaller_heading_may_be_a_part_of_the_title():
    headings = (
        "<h1><a href='/'>My blog</a></h1>",
        ("<h2>Bridge over Aller reopens</h2>"),
    )
    found = headline(*headings, title="My blog » Bridge over Aller reopens")
    assert found == "Bridge over Aller reopens"


def test_of_several_headings_the_one_that_titles_know_is_taken():
    headings = ("<h1>Newsletter sign up</h1>", "<h1>Bridge reopens at last</h1>")
    assert headline(*headings, og="Bridge reopens at last") == "Bridge reopens at last"


def test_headings_in_boxes_around_the_story_are_passed_over():
    headings = ("<aside><h1>Most read stories</h1></aside>", "<h1>Bridge reopens</h1>")
    assert headline(*headings) == "Bridge reopens"


def test_a_lone_heading_stands_where_the_cards_say_something_else():
    assert headline("<h1>Bridge reopens</h1>", og="You will not believe this") == (
        "Bridge reopens"
    )


def test_a_card_stands_where_no_heading_says_anything():
    found = read(page(og="Bridge reopens"))
    assert (found.headline, rule(found, "headline")) == ("Bridge reopens", "meta")


def test_the_headline_of_news_data_wins_over_a_heading_for_search_engines():
    found = headline(
        ("<h1>Aller: bridge reopens</h1>"),
        og="Aller: bridge reopens",
        ld="At last across",
    )
    assert found == "At last across"


def test_the_headline_of_blog_data_gives_way_to_what_readers_see():
    found = headline(
        "<h1>At last across the river</h1>",
        og="At last across the river",
        ld="Bridge SEO title",
        kind="BlogPosting",
    )
    assert found == "At last across the river"


def test_data_and_heading_that_are_one_keep_the_spelling_of_the_heading():
    assert headline("<h1>Bridge “reopens”</h1>", ld='Bridge "reopens"') == (
        "Bridge “reopens”"
    )


def test_words_that_a_heading_runs_together_are_taken_from_the_data():
    found = headline("<h1>Bridge:<b>it reopens</b></h1>", ld="Bridge: it reopens")
    assert found == "Bridge: it reopens"


def test_a_kicker_inside_the_heading_is_taken_out():
    html = "<h1><span>Traffic</span> Bridge reopens at last</h1>"
    found = read(page(html, ld="Bridge reopens at last"))
    assert (found.kicker, found.headline) == ("Traffic", "Bridge reopens at last")
    found = read(page(html, og="Bridge reopens at last"))
    assert (found.kicker, found.headline) == ("Traffic", "Bridge reopens at last")


def test_a_subtitle_inside_the_heading_is_taken_out():
    html = "<h1>Bridge reopens at last <small>and stays</small></h1>"
    found = read(page(html, ld="Bridge reopens at last"))
    assert (found.kicker, found.headline) == (None, "Bridge reopens at last")
    html = "<h1>Traffic: <b>Bridge reopens at last</b></h1>"
    assert read(page(html, ld="Bridge reopens at last")).kicker == "Traffic:"


def test_a_longer_heading_wins_where_nothing_sets_its_rest_apart():
    found = headline("<h1>Bridge reopens in Verden</h1>", ld="Bridge reopens in")
    assert found == "Bridge reopens in Verden"


def test_data_with_something_behind_a_dash_gives_way_to_the_heading():
    found = headline(
        ("<h1>Bridge reopens at last</h1>"), ld="Bridge reopens at last - Video"
    )
    assert found == "Bridge reopens at last"
    found = headline(
        ("<h1>Bridge reopens at last</h1>"), ld="Bridge reopens at last again"
    )
    assert found == "Bridge reopens at last again"


def test_what_follows_the_name_of_a_blog_in_the_title_is_the_headline():
    headings = ("<h1>River notes</h1>", "<h3>The bridge reopens at last</h3>")
    found = headline(*headings, title="River notes: The bridge reopens at last")
    assert found == "The bridge reopens at last"
    headings = ("<h1>River notes</h1>", "<h3>Another bridge closes</h3>")
    found = headline(*headings, title="River notes: The bridge reopens at last")
    assert found == "River notes"


def test_a_headline_in_no_heading_is_found_where_it_is_shown():
    found = read(page("<div id='x'><b>Bridge reopens</b></div>", og="Bridge reopens"))
    assert [e.tag for e in found.placed] == ["b"]


def test_tags_that_archives_fill_in_count_as_data():
    head = "<meta name='dc.title' content='Bridge reopens at last'>"
    html = f"<html><head>{head}<title>x</title></head><h1>Another heading</h1></html>"
    assert read(html).headline == "Bridge reopens at last"


def test_a_page_without_titles_has_no_headline():
    assert read("<p>x</p>", None).headline is None


def test_the_sign_of_a_link_to_a_heading_is_no_part_of_it():
    found = headline(
        "<h1>Bridge reopens<a href='#b'>¶</a></h1>", title="Bridge reopens"
    )
    assert found == "Bridge reopens"


@pytest.mark.parametrize("box", ["style='display: none'", "class='skiptranslate'"])
def test_a_heading_that_is_not_shown_with_the_page_is_none(box):
    hidden = f"<div {box}><div><h1>Original text</h1></div></div>"
    assert headline(hidden, title="Bridge reopens") == "Bridge reopens"
