"""What no input may do to the public functions: raise, differ, or take for ever.

Whatever the bytes, `parse_html`, `parse_text`, `annotate` and the readers give an
Article or an `ArticleKitError`; the same input gives the same Article, one that can
be pickled, written and read back; and four times the input takes about four times
the time.
"""

import json
import pickle
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlekit import (
    annotate,
    from_json,
    from_newsml,
    parse_html,
    parse_text,
    to_json,
    to_newsml,
)
from articlekit.errors import ArticleKitError
from strategies import CHARACTERS, articles

MOMENT = datetime(2026, 3, 3, tzinfo=UTC)
steady = settings(derandomize=True)


def coded(*tokens):
    """Texts made of some tokens, and of a few characters of any kind."""
    table = {0xE000 + at: token for at, token in enumerate(tokens)}
    drawn = st.text(list(map(chr, table)), max_size=40).map(
        lambda text: text.translate(table)
    )
    return st.one_of(
        drawn, st.tuples(drawn, st.text(max_size=8), drawn).map("".join), st.text()
    )


def outcome(function, *args, **options):
    """What a function gives, or the error by which it refuses."""
    try:
        return function(*args, **options)
    except ArticleKitError as error:
        return error


def keeps_its_promises(article):
    """Whether an Article can be pickled, and written and read back without loss."""
    copy = pickle.loads(pickle.dumps(article))
    assert copy == article
    assert hash(copy) == hash(article)
    assert from_json(to_json(article)) == article
    assert from_newsml(to_newsml(article, version_created=MOMENT)) == article


def is_read_alike_twice(function, *args, **options):
    first = outcome(function, *args, **options)
    second = outcome(function, *args, **options)
    if isinstance(first, ArticleKitError):
        assert (type(first), str(first)) == (type(second), str(second))
        return
    assert first == second
    keeps_its_promises(first)


PAGES = coded(
    *("<p>", "</p>", "<div>", "</div>", "<br>", "<b>", "</b>", "<em>", "</i>", "<a>"),
    *("<h1>", "</h1>", "<h2>", "<h3>Why</h3>", "<ul><li>", "</ul>", "<ol>", "<li>"),
    *("<table>", "<tr>", "<td>", "<th colspan=3 rowspan=99>", "</table>", "<caption>"),
    *("<pre>", "</pre>", "<blockquote>", "<aside>", "<nav>", "<footer>", "<main>"),
    *("<article>", "</article>", "<section>", "<form>", "<button>", "<textarea>"),
    *("<script>", "</script>", "<style>", "<template>", "<noscript>", "</noscript>"),
    *("<svg>", "<math>", "<select><option>", "<frameset>", "<frame src=a>", "<title>"),
    *("<head>", "</head>", "<body>", "</body>", "</html>", "<html lang=de>", "<!--"),
    *("-->", "<![CDATA[", "]]>", "<?php", "<!doctype html>", "<base href='//a b'>"),
    *("<x-comment>", "<o:p>", "<1>", "<p", "<a href='", '<a href="/x">', "</a>"),
    *("<figure>", "<figcaption>", "</figure>", "<img src=/a.jpg width=900>", "<img>"),
    *("<img src='http://[::1' alt=' '>", "<img srcset='a 1w, b 9e9w, ,'>", "<picture>"),
    *("<source srcset=b>", "<video src=v>", "<iframe src=//e.example/1>", "<iframe>"),
    *(
        "<time datetime=2026-03-03>",
        "<time>3 March 2026",
        "</time>",
        "<time datetime=x>",
    ),
    *("<div class=comments>", "<li class=comment id=comment-1>", "<b class=author>"),
    *(
        "<div class='comment reply depth-99'>",
        "<ol class=children>",
        "<a href=#c2>#1.1",
    ),
    *("<div itemscope itemtype=https://schema.org/NewsArticle>", "<i itemprop=author>"),
    *("<div itemprop=comment itemscope itemtype=https://schema.org/Comment>",),
    *("<meta name=author content='Ada Bo'>", "<meta property=og:title content=X>"),
    *("<meta property=og:image content='javascript:1'>", "<meta charset=utf-7>"),
    *("<meta property=article:published_time content='0000-13-99T25:61'>", "<meta>"),
    *("<link rel=canonical href='http://[x'>", "<link rel=alternate hreflang=q>"),
    *(
        "<div hidden>",
        "<p style='display:none'>",
        "<p dir=rtl lang=zz>",
        "<p class=byline>",
    ),
    *("The council voted on Monday to rebuild the old bridge over the river Aller. ",),
    *(
        "“We will win,” said Ada Bo, the mayor. ",
        "By Ada Bo",
        "3 March 2026",
        "Read more: ",
    ),
    *("Photo: Ada Bo / dpa", "&nbsp;", "&#0;", "&#xD800;", "&bogus;", "&amp;lt;b&gt;"),
    *(
        "\x00",
        "\x0b",
        "\x85",
        "\u2028",
        "\ufeff",
        "\u00ad",
        "\ud800",
        "\uffff",
        "\u202e",
    ),
    *("桥梁重新开放。", "שלום", "สะพาน", "😀", "\n", "  ", "'", '"', ">", "=", "/>"),
)

KEYS = st.sampled_from(
    (
        *("@type", "@id", "@graph", "@context", "headline", "author", "name", "url"),
        *(
            "image",
            "publisher",
            "datePublished",
            "dateModified",
            "articleBody",
            "comment",
        ),
        *(
            "keywords",
            "articleSection",
            "inLanguage",
            "mainEntityOfPage",
            "text",
            "about",
        ),
        *("description", "caption", "width", "itemListElement", "isPartOf", "@value"),
        *("dateCreated", "upvoteCount", "parentItem", "creator", "wordCount", "genre"),
    )
)
VALUES = st.one_of(
    st.sampled_from(
        (
            *(
                "NewsArticle",
                "Person",
                "Organization",
                "Comment",
                "ImageObject",
                "WebPage",
            ),
            *(
                "https://example.org/a",
                "http://[",
                "#1",
                "Ada Bo",
                "2026-03-03",
                "<b>x</b>",
            ),
            *(
                "2026-03-03T10:00:00+99:00",
                "",
                " ",
                "\x00",
                "en",
                "\ud800",
                "&amp;amp;",
            ),
        )
    ),
    st.text(max_size=5),
    st.none() | st.booleans() | st.integers() | st.floats(),
)
DECLARED = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)
    ),
    max_leaves=20,
)

STORIES = coded(
    *("“", "”", '"', "„", "‘", "’", "'", "«", "»", "「", "」", "—", "– ", "- ", "--"),
    *(
        "We will win",
        "the bridge is “safe” now",
        " said ",
        " says: ",
        " told reporters ",
    ),
    *(
        "Ada Bo",
        "Dr. Ada Bo",
        "Bo",
        "Mr. ",
        "the mayor",
        "she",
        "who",
        "Cy van der Dee, 54,",
    ),
    *(
        ", ",
        ". ",
        "?",
        "!",
        "… ",
        ": ",
        "; ",
        "(",
        ")",
        "[",
        "]",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
    ),
    *(
        "according to ",
        "warned that ",
        "sagte ",
        "erklärte, sie werde ",
        "a déclaré ",
        " dijo ",
    ),
    *(
        "dit-il",
        "l’",
        "que ",
        "dass ",
        "der Bürgermeister ",
        "El alcalde ",
        "A ",
        "B.",
        "U.S. ",
    ),
    *(
        "Comments",
        "3 comments",
        "Reply",
        "Ada says:",
        "3 March 2026 at 10:00",
        "> ",
        ">> ",
    ),
    *(
        "3 hours ago",
        "In reply to Bo",
        "#1.1",
        "• ",
        "1. ",
        "Q: ",
        "A: ",
        "## ",
        "====",
        "**",
    ),
    *(
        "[x](http://a.example)",
        "By Ada Bo",
        "Read more",
        "https://example.org/a?b#c",
        "---",
    ),
    *(
        "\x00",
        "\u00ad",
        "\u200b",
        "\ud800",
        "\ufeff",
        "\u2028",
        "\x85",
        "é",
        "桥",
        "市长说",
        "\x1f",
    ),
    *(
        "LONDON, March 3 (AP) — ",
        "BRIDGE REOPENS",
        "1,000.5",
        "%",
        "@ada",
        "#tag",
        "Post-ABC ",
    ),
)


@steady
@given(PAGES, st.sampled_from((None, "https://example.org/a/", "http://[", "x y", "")))
def test_any_page_is_an_article_or_refused(page, url):
    is_read_alike_twice(parse_html, page, url)


@steady
@given(
    st.binary(max_size=60) | PAGES.map(lambda page: page.encode("utf-16", "replace"))
)
def test_any_bytes_are_an_article_or_refused(data):
    is_read_alike_twice(parse_html, data)


@steady
@given(
    PAGES.map(lambda page: page.encode("utf-8", "surrogatepass")),
    st.sampled_from(("utf-8", "utf-16", "gbk", "hex", "rot13", "", "\x00", "x" * 99)),
)
def test_no_encoding_makes_a_page_raise(data, encoding):
    is_read_alike_twice(parse_html, data, encoding=encoding)


@steady
@given(DECLARED, st.sampled_from(("", "<h1>Bridge reopens</h1><p>It is open.")))
def test_whatever_a_page_declares_is_an_article_or_refused(declared, shown):
    said = json.dumps(declared).replace("</", "<\\/")
    script = f'<script type="application/ld+json">{said}</script>'
    is_read_alike_twice(parse_html, script + shown, "https://example.org/")


@steady
@given(STORIES, st.sampled_from((None, "en", "de", "fr", "es", "zh", "x", "tlh-Piqd")))
def test_any_text_is_an_article_or_refused(text, language):
    is_read_alike_twice(parse_text, text, language=language)


@steady
@given(articles())
def test_any_article_can_be_annotated(article):
    annotated = annotate(article)
    assert annotated == annotate(article)
    assert annotated.sections == article.sections
    keeps_its_promises(annotated)


@steady
@given(
    articles(),
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 9), st.text(CHARACTERS, max_size=3)),
        min_size=1,
        max_size=3,
    ),
)
def test_a_damaged_file_is_an_article_or_refused(article, wounds):
    for write, read in ((to_json, from_json), (_newsml, from_newsml)):
        text = write(article)
        for place, size, more in wounds:
            at = int(place * len(text))
            text = text[:at] + more + text[at + size :]
        found = outcome(read, text.encode())
        if not isinstance(found, ArticleKitError):
            keeps_its_promises(found)


WORDS = (
    *("Mayor Ada ", "PM ", "Dr. Prof. Ada ", "von der Bo ", "O’", "A. ", "1. ", "a-"),
    *("“", "“A” said ", "said ", ", who ", " and ", "(", "By ", "3 March 2026 ", "@a "),
)


def seconds(function, *args):
    """The processor time that a call takes."""
    start = time.process_time()
    function(*args)
    return time.process_time() - start


@pytest.mark.parametrize("words", WORDS)
def test_a_paragraph_of_one_thing_takes_time_that_grows_with_it(words):
    opening = "Bridge reopens\n\nIt took two years.\n\n"
    parse_text(opening)
    short = seconds(parse_text, opening + words * 5_000)
    long = seconds(parse_text, opening + words * 20_000)
    # four times the text: the square would be sixteen, a busy machine adds some
    assert long < 10 * short + 0.5


def test_elements_in_one_another_take_time_that_grows_with_them():
    opening = "<h1>Bridge reopens</h1><p>It took two years."
    parse_html(opening)
    few = seconds(parse_html, opening + "<div>" * 10_000)
    many = seconds(parse_html, opening + "<div>" * 40_000)
    assert many < 10 * few + 0.5


def _newsml(article):
    return to_newsml(article, version_created=MOMENT).decode()


@pytest.mark.parametrize("read", [parse_html, parse_text, from_json, from_newsml])
@pytest.mark.parametrize("nothing", [None, 1, ["<p>"]])
def test_what_is_no_text_is_refused_by_its_type(read, nothing):
    with pytest.raises(ArticleKitError, match=type(nothing).__name__):
        read(nothing)
