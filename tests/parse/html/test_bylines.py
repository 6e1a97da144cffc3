"""Who wrote the story: what is declared, and what readers see."""

import json

import pytest
from reading import read, rule, story

from articlekit.model import Author


def authors(top="", head=""):
    found = read(story(head=head, top=top))
    return [author.name for author in found.authors], rule(found, "authors")


def declared(*people, **more):
    node = {
        "@type": "NewsArticle",
        "headline": "Bridge reopens",
        "author": people,
    } | more
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def person(name, **more):
    return {"@type": "Person", "name": name} | more


def organisation(name):
    return {"@type": "Organization", "name": name}


@pytest.mark.parametrize(
    ("html", "expected", "by"),
    [
        ("<p>By Jane Doe</p>", ["Jane Doe"], "byline-words"),
        ("<div><span>By</span> <b>Jane Doe</b></div>", ["Jane Doe"], "byline-words"),
        ("<div>By<a>Jane Doe</a></div>", ["Jane Doe"], "byline-words"),
        ("<p><!-- x -->Von Jane Doe</p>", ["Jane Doe"], "byline-words"),
        ("<p>Posted by gizmo</p>", ["gizmo"], "byline-words"),
        ("<p class='author'>Jane Doe</p>", ["Jane Doe"], "byline"),
        ("<p class='author'>gizmo</p>", ["gizmo"], "byline"),
        ("<a rel='author' href='/x'>Jane Doe</a>", ["Jane Doe"], "byline"),
        (
            "<p class='byline'><a href='/author/jd'>Jane Doe</a>, Portville</p>",
            ["Jane Doe"],
            "byline",
        ),
        (
            "<div class='byline'><span>Jane Doe</span><span>Reporter</span></div>",
            ["Jane Doe"],
            "byline",
        ),
        (
            "<div class='byline'><span>Jane Doe</span> <span>Sam Poe</span></div>",
            ["Jane Doe", "Sam Poe"],
            "byline",
        ),
        ("<p class='byline'><b>J</b>ane Doe</p>", ["Jane Doe"], "byline"),
        ("<p class='date'>3 March 2026 | Jane Doe</p>", ["Jane Doe"], "byline-date"),
        ("<p class='date'>3 March 2026 | Portville North</p>", [], None),
        ("<p class='author'>Follow</p>", [], None),
        ("<div class='comments'><p class='author'>Jane Doe</p></div>", [], None),
        ("", [], None),
    ],
)
def test_a_byline_is_read_in_any_wording_and_place(html, expected, by):
    assert authors(html) == (expected, by)


def test_the_line_is_kept_as_it_stands_and_is_no_part_of_the_body():
    found = read(story(top="<p id='by'>By Jane Doe, Staff Writer</p>"))
    assert found.byline == "By Jane Doe, Staff Writer"
    assert found.authors == (Author(name="Jane Doe", title="Staff Writer"),)
    assert [e.get("id") for e in found.placed] == [None, "by"]


def test_a_name_in_bold_may_open_the_story():
    html = "<main><h1>Bridge reopens</h1>{}</main>"
    lines = "<p></p><p><strong>Jane Doe/Sam Poe</strong></p>"
    text = (
        "<p>The bridge over the Aller reopened on Monday after three years of work.</p>"
    )
    found = read(html.format(lines + text * 3))
    assert [a.name for a in found.authors] == ["Jane Doe", "Sam Poe"]
    assert rule(found, "authors") == "byline-alone"
    other = "<p><strong>Why</strong> it matters</p>"
    assert read(html.format(other + text * 3)).authors == ()


def test_declared_authors_win_and_keep_what_is_said_of_them():
    head = declared(person("Jane Doe", jobTitle="Reporter", url="/people/jane"))
    found = read(story(head=head, top="<p>By Ann Lee</p>"))
    assert found.authors == (
        Author(
            name="Jane Doe", title="Reporter", url="https://www.example.com/people/jane"
        ),
    )
    assert rule(found, "authors") == "jsonld"


def test_a_byline_adds_the_job_of_a_declared_author():
    head = declared(person("Jane Doe"))
    found = read(story(head=head, top="<p>By Jane Doe, Staff Writer</p>"))
    assert found.authors == (Author(name="Jane Doe", title="Staff Writer"),)


def test_one_declared_name_may_hold_several():
    assert authors(head=declared(person("Jane Doe and Sam Poe"))) == (
        ["Jane Doe", "Sam Poe"],
        "jsonld",
    )


def test_a_byline_with_the_full_name_wins_over_a_short_one():
    head = declared(person("jane.doe"))
    assert authors("<p>By Jane Doe</p>", head) == (["Jane Doe"], "byline-words")
    head = declared(person("Jane"))
    assert authors("<p>By Jane Doe</p>", head) == (["Jane Doe"], "byline-words")


def test_a_byline_may_name_more_persons_than_are_declared():
    head = declared(person("Jane Doe"))
    assert authors(("<p>By Jane Doe and Paul Poe</p>"), head)[0] == [
        "Jane Doe",
        "Paul Poe",
    ]
    assert authors("<p>By Jane Doe and Hello World</p>", head)[0] == ["Jane Doe"]
    long = f"<p>By Jane Doe and Paul Poe{', Reporter at Large' * 6}</p>"
    assert authors(long, head)[0] == ["Jane Doe"]


def test_the_paper_is_the_author_only_where_nobody_else_is():
    site = "<meta property='og:site_name' content='Example Times'>"
    head = site + declared(person("Example Times"))
    assert authors("<p>By Jane Doe</p>", head)[0] == ["Jane Doe"]
    assert authors("", head) == (["Example Times"], "jsonld")
    head = site + declared(organisation("Example Times"))
    assert authors("", head) == (["Example Times"], "jsonld")
    assert authors("<p>By Example Times</p>", site)[0] == ["Example Times"]


def test_an_agency_beside_the_author_is_the_source():
    head = declared(person("Jane Doe"), organisation("Example Wire"))
    found = read(story(head=head))
    assert [a.name for a in found.authors] == ["Jane Doe"]
    assert found.source == "Example Wire"


def test_the_name_of_an_agency_stuck_to_a_name_is_taken_off():
    more = {"sourceOrganization": {"name": "Northern Wire"}}
    head = declared(person("Jane Doe Northern Wire"), **more)
    assert authors("", head)[0] == ["Jane Doe"]


def test_meta_tags_come_after_json_ld_and_before_what_readers_see():
    head = "<meta name='author' content='Jane Doe'>"
    assert authors("<p>By Ann Lee</p>", head) == (["Jane Doe"], "meta")


def test_microdata_names_an_author_by_its_name():
    html = (
        "<div itemprop='author' itemscope itemtype='https://schema.org/Person'>"
        "<span itemprop='name'>Jane Doe</span> <i>Follow</i></div>"
    )
    assert authors(html) == (["Jane Doe"], "microdata")


def test_rdfa_names_an_author_too():
    html = "<p>By <span property='schema:author'>Jane Doe</span></p>"
    assert authors(html) == (["Jane Doe"], "microdata")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>By Jane Doe | 3 March 2026</p>", "By Jane Doe"),
        ("<p>By Jane Doe, Thursday 3rd October 2019</p>", "By Jane Doe"),
        ("<p>By Jane Doe on 3 March 2026</p>", "By Jane Doe"),
        ("<p>By Jane Doe, business reporter</p>", "By Jane Doe, business reporter"),
        ("<p>Von Jane Doe | Veröffentlicht: 3.3.2026</p>", "Von Jane Doe"),
        (
            "<div>By <a>Jane Doe</a><span>City Editor</span><b>5 min read</b></div>",
            "By Jane Doe City Editor",
        ),
        ("<div>By <a>Jane Doe</a> <i>Share</i> <i>Print</i></div>", "By Jane Doe"),
        ("<div>By <b>Jane Doe</b><a>jane@example.com</a></div>", "By Jane Doe"),
        (
            "<div class='byline'><i>3 March 2026</i> <b>Jane Doe</b></div>",
            "Jane Doe",
        ),
        ("<p>By <b>J</b>ane Doe</p>", "By Jane Doe"),
    ],
)
def test_the_byline_ends_with_the_names_and_jobs(html, expected):
    assert read(story(top=html)).byline == expected


def test_a_byline_that_names_nobody_in_its_words_is_none():
    page = read(story(top="<p class='byline'>Jane<sup>1</sup> Doe</p>"))
    assert page.byline is None


def test_no_reading_time_and_no_button_is_a_job():
    top = "<p>By Jane Doe 3 March 2026 12:30 <b>Send this to a friend</b></p>"
    assert [a.title for a in read(story(top=top)).authors] == [None]


def test_who_runs_the_site_is_the_author_only_where_nobody_else_is():
    admin = person("Portville D", url="https://www.example.com/author/admin/")
    head = declared(admin)
    paragraphs = (
        "<p>The bridge reopened on Monday after three long years of repairs.</p>" * 3
    )
    text = f"<div><p><strong>JANE DOE</strong></p>{paragraphs}</div>"
    found = read(f"<head>{head}</head><h1>Bridge reopens</h1>{text}")
    assert [author.name for author in found.authors] == ["Jane Doe"]
    assert authors(head=head)[0] == ["Portville D"]


def test_a_node_that_is_repeated_by_name_is_read_in_full():
    ident = "https://www.example.com/#jane"
    whole = person("Jane Doe", jobTitle="Reporter") | {"@id": ident}
    short = {"@id": ident, "name": "Jane Doe"}
    head = declared(short, mentions=whole)
    assert read(story(head=head)).authors == (
        Author(name="Jane Doe", title="Reporter"),
    )


def test_a_family_name_beside_the_full_name_is_no_second_author():
    top = "<p class='byline'><b>Jane Doe</b>, <b>Doe</b></p>"
    assert authors(top)[0] == ["Jane Doe"]
    top = "<p class='byline'><b>Jane Doe</b>, <b>About Jane Doe</b></p>"
    assert authors(top)[0] == ["Jane Doe"]
    assert authors(head=declared(person("Jane Doe"), person("Doe")))[0] == ["Jane Doe"]
    assert authors(head=declared(person("Doe")))[0] == ["Doe"]


def test_a_label_before_a_list_is_nobody():
    paragraphs = (
        "<p>The bridge reopened on Monday after three long years of repairs.</p>" * 3
    )
    text = f"<div><p><strong>Related Resources:</strong></p>{paragraphs}</div>"
    assert read(f"<h1>Bridge reopens</h1>{text}").authors == ()


def test_an_interview_series_is_nobody():
    assert authors("<p>Interview series</p>") == ([], None)
    assert authors("<p>Interview: gizmo</p>")[0] == ["gizmo"]


def test_what_tells_the_life_of_an_author_is_no_part_of_the_line():
    life = "Jane Doe has written about bridges and rivers for more than ten years."
    line = f"<b>Jane Doe</b><span>Staff Writer</span><i>{life}</i>"
    found = read(story(top=f"<div class='byline'>{line}</div>"))
    assert found.authors == (Author(name="Jane Doe", title="Staff Writer"),)
    assert found.byline == "Jane Doe Staff Writer"
    found = read(story(top=f"<div class='byline'>Jane Doe writes of {life}</div>"))
    assert found.byline == "Jane Doe"


@pytest.mark.parametrize(
    "beside",
    ["8 months ago", "View all of her posts", "Now: the rest of it"],
)
def test_a_count_a_button_or_a_sentence_is_no_job(beside):
    top = f"<div class='byline'><b>Jane Doe</b><span>{beside}</span></div>"
    assert read(story(top=top)).authors == (Author(name="Jane Doe"),)


def test_an_account_behind_a_name_is_no_part_of_the_line():
    top = "<p class='byline'>By <a>Jane Doe</a><a>@janedoe</a></p>"
    assert read(story(top=top)).byline == "By Jane Doe"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ines Fuller", "By Ines Fuller"),
        ("By I. Fuller", "By I. Fuller"),
        ("By Rosa Heron", None),
    ],
)
def test_a_line_that_names_none_of_the_declared_authors_is_no_byline(line, byline):
    head = (
        '<script type=\'application/ld+json\'>{"@type": "NewsArticle",'
        ' "headline": "Bridge reopens", "author": {"@type": "Person",'
        ' "name": "Ines Fuller"}}</script>'
    )
    found = read(story(head=head, top=f"<p class='byline'>{line}</p>"))
    assert [author.name for author in found.authors] == ["Ines Fuller"]
    assert found.byline == byline
