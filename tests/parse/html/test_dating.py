"""When a story was published and changed: what pages declare, and what they show."""

import json
from datetime import date, datetime

import pytest
from reading import LONG, read, rule, story

DAY = date(2026, 3, 3)
NOON = datetime.fromisoformat("2026-03-03T14:05:00+01:00")


def data(**fields):
    node = {"@type": "NewsArticle", "headline": "Bridge reopens"} | fields
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


@pytest.mark.parametrize(
    ("top", "value", "by"),
    [
        ("<time datetime='2026-03-03T14:05:00+01:00'>today</time>", NOON, "time"),
        ("<time>3 March 2026</time>", DAY, "time"),
        ("<span class='post-date'>March 3, 2026</span>", DAY, "date"),
        (
            ("<abbr class='published' title='2026-03-03T14:05:00+01:00'>x</abbr>"),
            NOON,
            "date",
        ),
        ("<p>Portville, March 3, 2026</p>", DAY, "date-words"),
        (
            ("<p class='date'>Updated 4 March 2026, published 3 March 2026</p>"),
            DAY,
            "date",
        ),
        ("<time datetime='x'>soon</time>", None, None),
        ("<div class='related'><time>4 March 2026</time></div>", None, None),
    ],
)
def test_a_date_near_the_headline_is_that_of_the_story(top, value, by):
    found = read(story(top=top))
    assert (found.published, rule(found, "published")) == (value, by)


def test_a_date_of_a_change_is_never_that_of_publication():
    found = read(story(top="<p class='date'>Updated: 4 March 2026</p>"))
    assert (found.published, found.modified) == (None, date(2026, 3, 4))
    found = read(story(top="<p>Updated: <time>4 March 2026</time></p>"))
    assert (found.published, found.modified) == (None, date(2026, 3, 4))
    found = read(story(top="<p><b>Updated</b> <time>4 March 2026</time></p>"))
    assert (found.published, found.modified) == (None, date(2026, 3, 4))


def test_a_change_is_read_beside_a_declared_date():
    top = "<time>3 March 2026</time><time class='updated'>4 March 2026</time>"
    found = read(story(head=data(datePublished="2026-03-03"), top=top))
    assert (found.published, found.modified) == (DAY, date(2026, 3, 4))


def test_dates_of_a_list_of_stories_are_passed_over():
    items = "".join(f"<li><time>{n} March 2026</time></li>" for n in (3, 4, 5))
    assert read(story(bottom=f"<ul>{items}</ul>")).published is None


def test_the_time_of_day_may_stand_in_another_source():
    head = data(datePublished="2026-03-03")
    head += (
        "<meta property='article:published_time' content='2026-03-03T14:05:00+01:00'>"
    )
    assert read(story(head=head)).published == NOON
    top = "<p class='info'>3 March 2026 <abbr class='published' title='{}'>x</abbr></p>"
    found = read(story(top=top.format("2026-03-03T14:05:00+01:00")))
    assert found.published == NOON


def test_a_line_far_down_that_is_a_date_counts_after_those_near():
    far = "<i>x</i>" * 120
    found = read(story(top=far + "<p>3 March 2026</p>"))
    assert (found.published, rule(found, "published")) == (DAY, "date-line")
    page = f"<p>3 March 2026</p>{far}<h1>Bridge reopens</h1>"
    assert read(page).published == DAY
    assert read(story(top=far + f"<p>3 March 2026 {LONG}</p>")).published is None


def test_the_day_above_the_masthead_is_not_that_of_the_story():
    menu = "".join(f"<p><a href='/{n}'>Page {n}</a></p>" for n in range(20))
    masthead = f"<p class='date'>Monday, 9 March 2026</p><div>{menu}</div>"
    page = f"{masthead}{story(top='<p>3 March 2026</p>')}"
    assert read(page).published == DAY
    assert read(f"{masthead}{story()}").published == date(2026, 3, 9)


def test_a_link_to_a_publication_of_some_day_counts_after_the_day_of_the_story():
    top = "<p>3 March 2026</p><a class='publication' href='/9'>No. 9, 1 March 2026</a>"
    assert read(story(top=top)).published == DAY


def test_a_label_before_a_date_tells_of_a_change():
    for label in ("Updated on", "Last updated"):
        found = read(story(top=f"<p>By Ann Poe {label} 4 March 2026</p>"))
        assert (found.published, found.modified) == (None, date(2026, 3, 4))


def test_a_date_may_follow_a_label_or_a_line_break():
    far = "<i>x</i>" * 120
    boxed = f"{far}<fieldset><legend>Diary</legend> 3 March 2026 <p>x</p></fieldset>"
    found = read(story(top=boxed))
    assert (found.published, rule(found, "published")) == (DAY, "date-line")
    found = read(story(top=f"{far}<div><b>Published:</b> <br>3 March 2026</div>"))
    assert found.published == DAY
    found = read(story(top=f"{far}<div><b>Last updated:</b> 3 March 2026</div>"))
    assert (found.published, found.modified) == (None, DAY)


def test_the_first_paragraph_may_open_with_the_date():
    lead = f"<p>3 March 2026 {LONG} {LONG}</p>"
    found = read(f"<h1>Bridge reopens</h1>{lead}<p>{LONG}</p>")
    assert (found.published, rule(found, "published")) == (DAY, "dateline")
    assert all(element.tag != "p" for element in found.placed)
    far = "<i>x</i>" * 120
    assert read(f"<h1>Cup</h1>{far}<div class='related'>{lead}</div>").published is None


def test_a_short_lead_with_a_date_in_it_stays_in_the_story():
    lead = f"<p>On 3 March 2026 {LONG.lower()}</p>"
    found = read(f"<h1>Bridge reopens</h1>{lead}<p>{LONG}</p>")
    assert (found.published, rule(found, "published")) == (DAY, "date-words")
    assert all(element.tag != "p" for element in found.placed)


def test_the_address_is_the_last_resort():
    found = read(story(), "https://www.example.com/2026/03/03/bridge")
    assert (found.published, rule(found, "published")) == (DAY, "url")
    assert read(story(), "https://www.example.com/20260303-bridge").published == DAY
    assert read(story(), "https://www.example.com/2026/02/31/x").published is None
    found = read(story(), "https://www.example.com/news/13-03-2026")
    assert found.published == date(2026, 3, 13)
    assert read(story(), "https://www.example.com/news/04-03-2026").published is None


def test_an_unsure_meta_tag_counts_before_the_address():
    head = "<meta name='date' content='2026-03-03'>"
    assert (
        read(story(head=head), "https://www.example.com/2026/03/09/x").published == DAY
    )


def test_the_first_day_of_computers_is_no_date():
    assert (
        read(story(head=data(datePublished="1970-01-01T00:00:00Z"))).published is None
    )


def test_numbers_are_read_in_the_language_of_the_page():
    html = story(top="<time>3/4/2026</time>")
    assert read(html.replace("<html>", "<html lang='en-US'>")).published == date(
        2026, 3, 4
    )
    assert read(html.replace("<html>", "<html lang='fr'>")).published == date(
        2026, 4, 3
    )


def test_a_moment_in_utc_is_told_by_the_clock_that_readers_see():
    utc = data(datePublished="2026-03-03T23:05:40Z")
    found = read(story(utc, "<p class='date'>4 March 2026, 00:05</p>"))
    assert found.published == datetime.fromisoformat("2026-03-04T00:05:40+01:00")
    assert found.published.isoformat() == "2026-03-04T00:05:40+01:00"
    assert rule(found, "published") == "jsonld"


@pytest.mark.parametrize(
    "seen",
    [
        "<p class='date'>4 March 2026, 00:17</p>",  # another minute
        "<p class='date'>5 March 2026, 23:05</p>",  # further than clocks are apart
        "<p class='date'>Updated 4 March 2026, 00:05</p>",
        "<p class='date'>3 March 2026, 23:05</p>",
        "<time datetime='2026-03-03T23:05:40+00:00'>today</time>",
    ],
)
def test_a_moment_that_no_clock_on_the_page_tells_stays_in_utc(seen):
    found = read(story(data(datePublished="2026-03-03T23:05:40Z"), seen))
    assert found.published.isoformat() == "2026-03-03T23:05:40+00:00"


def test_the_same_moment_with_an_offset_says_more():
    utc = data(
        datePublished="2026-03-03T23:05:40Z", dateModified="2026-03-03T23:05:40Z"
    )
    meta = "<meta name='article:published_time' content='2026-03-04T00:05:40+01:00'>"
    shown = "<time datetime='2026-03-04T00:05:40+01:00'>today</time>"
    for page in (story(utc + meta), story(utc, shown)):
        found = read(page)
        assert found.published.isoformat() == "2026-03-04T00:05:40+01:00"
        assert found.modified.isoformat() == "2026-03-04T00:05:40+01:00"


def test_of_two_declared_days_the_one_that_readers_see_counts():
    two = data(datePublished="2026-03-01T14:05:00+01:00", dateModified="2026-03-09")
    two += "<meta name='article:published_time' content='2026-03-03T14:05:00+01:00'>"
    assert read(story(two, "<p class='date'>3 March 2026</p>")).published == NOON
    first = datetime.fromisoformat("2026-03-01T14:05:00+01:00")
    for seen in ("", "<p class='date'>1 March 2026</p>", "<p>9 March 2026</p>"):
        assert read(story(two, seen)).published == first


def test_one_day_declared_as_both_gives_way_to_an_earlier_one_that_is_seen():
    both = data(datePublished="2026-03-09", dateModified="2026-03-09")
    found = read(story(both, "<p class='date'>3 March 2026</p>"))
    assert (found.published, found.modified) == (DAY, date(2026, 3, 9))
    for seen in ("<p>3 March 2026</p>", "<p class='date'>8 March 2026</p>"):
        assert read(story(both, seen)).published == date(2026, 3, 9)


@pytest.mark.parametrize(
    "seen",
    [
        "<p class='date'>3 March 2026 last update</p>",
        "<div class='field-changed'><time>3 March 2026</time></div>",
        "<span class='time-changed date'>3 March 2026</span>",
    ],
)
def test_a_change_is_told_by_a_label_behind_it_or_by_names(seen):
    found = read(story(top=seen))
    assert (found.published, found.modified) == (None, DAY)


def test_one_element_for_both_dates_tells_the_publication():
    found = read(story(top="<time class='published updated'>3 March 2026</time>"))
    assert (found.published, found.modified) == (DAY, None)


def test_a_date_after_the_last_change_is_of_another_story():
    bottom = "<ul><li><b>Ferry sinks</b> <i class='date'>9 March 2026</i></li></ul>"
    found = read(story(top="<p class='date'>Updated 3 March 2026</p>", bottom=bottom))
    assert (found.published, found.modified) == (None, DAY)


@pytest.mark.parametrize(
    ("seen", "value"),
    [
        ("<p class='date'>Published on 03/24/26</p>", date(2026, 3, 24)),
        ("<p class='date'>Published on 24/3/26</p>", date(2026, 3, 24)),
        ("<p class='date'>Published on 3/4/26</p>", None),  # in no known language
        ("<p>Published on 03/24/26</p>", None),
        ("<p class='date'>What the league did with the fixtures of 3/24/26</p>", None),
    ],
)
def test_a_year_of_two_digits_is_one_only_in_what_is_marked_as_a_date(seen, value):
    assert read(story(top=seen)).published == value


def test_the_one_date_of_an_entry_in_hatom_is_that_of_its_publication():
    for date_ in (
        "<time class='updated' datetime='2026-03-03'></time>",
        "<span class='entry-date updated' title='2026-03-03'>3 March 2026</span>",
    ):
        found = read(story(top=date_))
        assert (found.published, found.modified) == (DAY, None)
    for date_ in (
        "<p>Updated <time class='updated' datetime='2026-03-03'></time></p>",
        "<p>Last updated: <span class='updated date'>3 March 2026</span></p>",
        "<time class='post-modified' datetime='2026-03-03'></time>",
    ):
        found = read(story(top=date_))
        assert (found.published, found.modified) == (None, DAY)
