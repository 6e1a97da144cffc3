"""Rules for a site: checked when they are built, first when a page is read."""

import subprocess
import sys
from pathlib import Path

import pytest

from articlekit import parse_html
from articlekit.blocks import Image
from articlekit.errors import InvalidArticle, ParseError
from articlekit.markup.tree import page_tree
from articlekit.model import Author, Topic
from articlekit.parse.html.rules import drop, elements_of
from articlekit.sites import SiteRules

URL = "https://www.example.com/2026/bridge"
TEXT = "<p>The bridge over the Aller, closed for three years, reopened on Monday.</p>"
PAGE = f"""
<html lang="en"><head><title>Example Times</title>
<script type="application/ld+json">
{{"@type": "NewsArticle", "headline": "Wrong", "url": "{URL}", "author": "Wrong Person",
"datePublished": "2020-01-01", "keywords": ["wrong"], "articleSection": "Wrong"}}
</script></head><body>
<h1>Example Times</h1>
<div class="top">Traffic</div><h2 class="head">Bridge reopens</h2>
<h3>After three years, and not a day too soon</h3>
<div class="who">By Jane Doe and Sam Poe</div><i class="when"
datetime="2026-03-03">x</i>
<b class="tag">bridge</b><b class="tag">river</b><u>Local</u>
<img class="lead" src="/b.jpg" alt="A bridge"><div class="promo">Buy now</div> Tail.
<div class="text">{TEXT * 3}</div></body></html>
"""


def read(**rules):
    sites = [SiteRules(hosts=("example.com",), **rules)]
    return parse_html(PAGE, URL, sites=sites, actors=None, quotes=None)


def rules_of(article):
    return {f.field for f in article.provenance if f.rule == "site-rules"}


@pytest.mark.parametrize(
    "xpath", ["//h1[", "nothing()", "//x:y", "", " ", "re:test(., '[')", "re:test()"]
)
def test_what_is_no_xpath_is_refused_when_the_rules_are_built(xpath):
    with pytest.raises(InvalidArticle, match="headline"):
        SiteRules(hosts=("example.com",), headline=xpath)
    with pytest.raises(InvalidArticle, match="drop"):
        SiteRules(hosts=("example.com",), drop=(xpath,))


def test_the_error_names_the_field_and_the_expression():
    with pytest.raises(InvalidArticle) as error:
        SiteRules(hosts=("example.com",), body="//div[")
    assert str(error.value).startswith("SiteRules.body: '//div[' is no XPath")


@pytest.mark.parametrize(
    ("url", "covered"),
    [
        ("https://example.com/a", True),
        ("https://www.example.com/a", True),
        ("https://myexample.com/a", False),
        ("http://[x", False),
        (None, False),
    ],
)
def test_rules_cover_a_host_and_what_is_below_it(url, covered):
    assert SiteRules(hosts=("example.com",)).covers(url) is covered


def test_rules_win_over_everything_the_page_says():
    article = read(
        headline="//h2",
        kicker="//div[@class='top']",
        subheadline="//h3",
        authors="//div[@class='who']",
        published="//i[re:test(@class, '^when$')]",
        keywords="//b[@class='tag']",
        topics="//u",
        images="//img[@class='lead']",
        language="'en-GB'",
        publisher="'The Example Times'",
    )
    assert article.headline == "Bridge reopens"
    assert article.kicker == "Traffic"
    assert article.subheadline == "After three years, and not a day too soon"
    assert article.authors == (Author(name="Jane Doe"), Author(name="Sam Poe"))
    assert str(article.published) == "2026-03-03"
    assert article.keywords == ("bridge", "river")
    assert article.topics == (Topic(name="Local"),)
    assert article.language == "en-GB"
    assert article.publisher == "The Example Times"
    assert article.images == (
        Image(url="https://www.example.com/b.jpg", alt="A bridge"),
    )
    assert rules_of(article) == {
        *("headline", "kicker", "subheadline", "authors", "published", "keywords"),
        *("topics", "images", "language", "publisher"),
    }


def test_a_part_that_finds_nothing_is_left_to_the_page():
    article = read(headline="//h6", authors="//h6", published="//h6", images="//h6")
    assert article.headline == "Wrong"
    assert rules_of(article) == set()


def test_expressions_may_give_texts_and_numbers():
    article = read(
        headline="string(//h2)", source="count(//h2)", copyright="//h2/@class"
    )
    assert (article.headline, article.source) == ("Bridge reopens", "1.0")
    assert article.copyright == "head"


@pytest.mark.parametrize("xpath", ["//h2[re:test(., '[')]", "//h2[nothing()]"])
def test_what_only_fails_on_a_page_is_a_parse_error_that_names_it(xpath):
    for rules in ({"headline": xpath}, {"drop": (xpath,)}, {"body": xpath}):
        with pytest.raises(ParseError) as error:
            read(**rules)
        assert repr(xpath) in str(error.value)


def test_an_expression_that_gives_no_text_says_nothing():
    assert read(headline="boolean(//h2)").headline == "Wrong"


def test_what_is_dropped_is_gone_and_the_text_behind_it_stays():
    root = page_tree("<div><b>x</b>one<i>y</i> two</div><p>z</p>")
    drop(root, SiteRules(hosts=("example.com",), drop=("//b", "//i", "/html")))
    assert root.findtext(".//div") == "one two"
    drop(root, None)
    drop(root, SiteRules(hosts=("example.com",), drop=("count(//p)",)))
    assert root.findtext(".//p") == "z"


def test_the_first_rules_that_cover_a_page_are_used():
    other = SiteRules(hosts=("other.example",), headline="'Other'")
    first = SiteRules(hosts=("example.com",), headline="'First'")
    second = SiteRules(hosts=("www.example.com",), headline="'Second'")
    sites = [other, first, second]
    article = parse_html(PAGE, URL, sites=sites, actors=None, quotes=None)
    assert article.headline == "First"


def test_the_example_reads_a_page_by_its_rules():
    examples = Path(__file__).parent.parent / "examples"
    command = [sys.executable, examples / "site_rules.py", examples / "data/wharf.html"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "authors: Ines Okoro  [site-rules]" in done.stdout
    assert "mug" not in done.stdout


def test_the_example_says_which_page_cannot_be_read(tmp_path):
    examples = Path(__file__).parent.parent / "examples"
    command = [sys.executable, examples / "site_rules.py", tmp_path / "nowhere.html"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "nowhere.html" in done.stderr


def test_values_that_are_none_are_left_out():
    article = read(authors="//img", images="//h2", summary="//b/@none")
    assert article.summary is None
    assert rules_of(article) == set()


def test_elements_are_found_in_the_order_of_their_expressions_and_once():
    root = page_tree("<p>a</p><i>b</i>")
    found = elements_of(root, ["//i", "//p | //i", "count(//p)"])
    assert [element.tag for element in found] == ["i", "p"]
