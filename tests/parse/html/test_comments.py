"""What makes a comment, piece by piece."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from threads import URL, at, comments, one, thread

from articlekit.markup.tree import page_tree
from articlekit.model import Comment, Finding
from articlekit.model.comment import DEEPEST_REPLY, walk_comments
from articlekit.parse.html.comments import take_comments
from articlekit.parse.html.comments.names import (
    AUTHOR,
    COMMENT,
    MANY,
    REJECT,
    kind_words,
    roles,
)
from articlekit.parse.html.comments.times import is_ago
from articlekit.parse.html.scan import scan


def test_a_comment_has_author_time_address_and_text() -> None:
    (comment,) = comments(thread(one()))
    assert comment == Comment(
        id="c1",
        text="It hums.",
        author="Maud",
        published=datetime.fromisoformat("2024-05-06T09:14:00+02:00"),
        url="https://news.example/bridge/#comment-1",
    )


def test_without_the_page_s_address_a_comment_has_none() -> None:
    root = page_tree(f"<h1>x</h1>{thread(one())}")
    assert root is not None
    assert take_comments(scan(root, None)).comments[0].url is None


def test_a_permalink_elsewhere_is_the_address() -> None:
    when = '<a href="/b/?p=2#comment-1"><time datetime="2024-05-06">6 May</time></a>'
    (comment,) = comments(thread(one(when=when)))
    assert comment.url == "https://news.example/b/?p=2#comment-1"
    assert comment.published == date(2024, 5, 6)


def test_paragraphs_lines_and_listings_are_kept() -> None:
    text = "<p>One<br>two.</p><p>Three.<br><br>Four.</p><pre>a\n  b</pre>"
    (comment,) = comments(thread(one(text)))
    assert comment.text == "One\ntwo.\n\nThree.\n\nFour.\n\na\n  b"


def test_markup_scripts_and_forms_leave_no_trace() -> None:
    text = (
        "<p>It <em>hums</em> &lt;b&gt;.</p><script>x()</script>"
        "<form><textarea>Your answer</textarea>Send</form>"
        '<p style="display: none">spam</p>'
    )
    (comment,) = comments(thread(one(text)))
    assert comment.text == "It hums <b>."


def test_buttons_votes_and_signatures_are_no_text() -> None:
    more = (
        '<div class="comment-signature">Sent from my barge</div>'
        '<div class="comment-actions"><a href="#">Like</a> <a href="#">Report</a></div>'
        '<span class="comment-likes">12 likes</span>'
    )
    (comment,) = comments(thread(one(more=more)))
    assert comment.text == "It hums."
    assert comment.likes == 12


def test_a_score_below_nothing_is_negative() -> None:
    more = '<span class="vote-count">−3</span>'
    (comment,) = comments(thread(one(more=more)))
    assert comment.likes == -3


def test_a_time_told_from_now_is_none() -> None:
    when = '<span class="comment-date">3 hours ago</span>'
    (comment,) = comments(thread(one(when=when)))
    assert comment.published is None
    assert comment.text == "It hums."


def test_an_absolute_time_beside_a_relative_one_counts() -> None:
    when = '<abbr title="2024-05-06T09:14:00Z" class="comment-date">2 years ago</abbr>'
    (comment,) = comments(thread(one(when=when)))
    assert comment.published == datetime.fromisoformat("2024-05-06T09:14:00+00:00")


def test_a_time_with_its_zone_counts_before_a_hint_in_the_reader_s_own() -> None:
    when = (
        '<a class="comment-timestamp" href="#c1" title="6 May 2024, 11:14">'
        '<time datetime="2024-05-06T09:14:00Z">May 6</time></a>'
    )
    (comment,) = comments(thread(one(when=when)))
    assert comment.published == datetime.fromisoformat("2024-05-06T09:14:00+00:00")


def test_the_clock_on_the_page_gives_its_zone_to_a_moment_in_utc() -> None:
    when = '<time datetime="2024-05-06T07:14:00Z">6 May 2024 at 09:14</time>'
    (comment,) = comments(thread(one(when=when)))
    assert comment.published is not None
    assert comment.published.isoformat() == "2024-05-06T09:14:00+02:00"


def test_a_day_in_an_attribute_takes_its_time_from_the_page() -> None:
    when = '<time datetime="2024-05-06">6 May 2024 at 09:14</time>'
    (comment,) = comments(thread(one(when=when)))
    assert comment.published == datetime(2024, 5, 6, 9, 14)  # noqa: DTZ001


def test_the_time_of_an_edit_is_not_the_time_of_the_comment() -> None:
    when = (
        '<time class="edited" datetime="2024-05-09T10:00:00Z">edited 9 May</time>'
        '<time datetime="2024-05-06T09:14:00+02:00">6 May</time>'
    )
    (comment,) = comments(thread(one(when=when)))
    assert comment.published == datetime.fromisoformat("2024-05-06T09:14:00+02:00")


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Maud Ferris says:", "Maud Ferris"),
        ("Comment by Maud Ferris", "Comment by Maud Ferris"[11:]),
        ("Posted by: Maud Ferris", "Maud Ferris"),
        ("@maud", "maud"),
        ("Leo", "Leo"),
        ("Joe D", "Joe D"),
    ],
)
def test_a_name_stands_without_what_pages_put_around_it(shown: str, name: str) -> None:
    (comment,) = comments(thread(one(name=shown)))
    assert comment.author == name


def test_a_sentence_is_no_name() -> None:
    name = "You must be logged in to join. Please read the rules first"
    assert comments(thread(one(name=name))) == ()


def test_a_name_without_a_class_stands_before_says_or_the_time() -> None:
    said = [
        f'<div class="comment" id="comment-{n}"><p><span>{name}</span> wrote:<br>'
        f"6 May 2024 09:1{n}</p><p>{text}</p></div>"
        for n, name, text in ((1, "Maud", "It hums."), (2, "Bo", "Does it?"))
    ]
    found = comments(f'<div id="comments">{"".join(said)}</div>')
    assert [comment.author for comment in found] == ["Maud", "Bo"]
    assert [comment.text for comment in found] == ["It hums.", "Does it?"]


def test_a_portrait_names_its_owner_where_nothing_else_does() -> None:
    items = [
        f'<li class="comment"><img class="avatar" alt="{name}" src="a.png">'
        f'<p class="comment-text">It hums, says {n}.</p>'
        f'<span class="comment-date">6 May 2024 09:1{n}</span></li>'
        for n, name in ((1, "Maud"), (2, "Bo"), (3, "Avatar"))
    ]
    found = comments(thread(*items))
    assert [comment.author for comment in found] == ["Maud", "Bo", None]


def test_the_quotation_of_another_comment_is_kept() -> None:
    text = '<blockquote class="quote">It hums.</blockquote><p>Does it?</p>'
    (comment,) = comments(thread(one(text)))
    assert comment.text == "It hums.\n\nDoes it?"


def test_what_ends_nearly_every_comment_is_no_part_of_one() -> None:
    items = [
        one(f"<p>Remark {n} on the bridge.</p><p>Sent with BargeMail</p>", number=n)
        for n in range(1, 6)
    ]
    assert [comment.text for comment in comments(thread(*items))] == [
        f"Remark {n} on the bridge." for n in range(1, 6)
    ]


def test_a_removed_comment_hands_its_answers_up() -> None:
    reply = f'<ol class="children">{one("<p>Why?</p>", number=3)}</ol>'
    removed = one("", number=2, more=reply)
    found = comments(thread(one(more=f'<ol class="children">{removed}</ol>')))
    assert [c.text for c in found] == ["It hums."]
    assert [c.text for c in found[0].replies] == ["Why?"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('data-depth="0"', 'data-depth="1"'),
        ('style="margin-left: 0px"', 'style="margin-left: 24px"'),
        ("", 'data-parent-id="comment-1"'),
        ("", 'data-parent-id="1"'),
    ],
)
def test_depth_comes_from_numbers_margins_and_parents(first: str, second: str) -> None:
    items = [
        one(number=1).replace("<li", f"<li {first}"),
        one("<p>Does it?</p>", number=2).replace("<li", f"<li {second}"),
        one("<p>Loudly.</p>", number=3).replace("<li", f"<li {first}"),
    ]
    found = comments(thread(*items))
    assert [comment.text for comment in found] == ["It hums.", "Loudly."]
    assert [reply.text for reply in found[0].replies] == ["Does it?"]


def test_an_answer_names_or_links_the_comment_it_answers() -> None:
    linked = '<span>In reply to <a href="#comment-1">Maud</a></span>'
    named = "<span>In reply to Bo</span>"
    items = [
        one(number=1),
        one("<p>Does it?</p>", name="Bo", when=f"{at(2)} {linked}", number=2),
        one("<p>Yes.</p>", name="Ann", when=f"{at(3)} {named}", number=3),
    ]
    (found,) = comments(thread(*items))
    assert found.text == "It hums."
    assert found.replies[0].text == "Does it?"
    assert found.replies[0].replies[0].text == "Yes."


def test_answers_in_a_box_behind_a_comment_answer_it() -> None:
    first = one(number=1).replace("<li", "<div").replace("</li", "</div")
    second = one("<p>Does it?</p>", number=2)
    second = second.replace("<li", "<div").replace("</li", "</div")
    third = one("<p>Loudly.</p>", number=3)
    third = third.replace("<li", "<div").replace("</li", "</div")
    body = f'<div id="comments">{first}<div class="replies">{second}</div>{third}</div>'
    found = comments(body)
    assert [comment.text for comment in found] == ["It hums.", "Loudly."]
    assert [reply.text for reply in found[0].replies] == ["Does it?"]


def test_a_thread_deeper_than_the_model_is_flattened_and_says_so() -> None:
    deep = 130
    body = ""
    for number in range(deep, 0, -1):
        body = f"<ol>{one(f'<p>Level {number}.</p>', number=number, more=body)}</ol>"
    root = page_tree(f'<h1>Bridge</h1><div id="comments">{body}</div>')
    assert root is not None
    found = take_comments(scan(root, URL))
    levels = [level for level, _ in walk_comments(found.comments)]
    assert len(levels) == deep
    assert max(levels) == DEEPEST_REPLY
    assert Finding(field="comments", rule="flattened at depth 100") in found.findings


def test_text_behind_a_comment_stays_on_the_page() -> None:
    root = page_tree(
        f'<h1>B</h1><div id="comments">before{one()}behind <b>it</b>{one(number=2)}'
        "and last</div>"
    )
    assert root is not None
    assert len(take_comments(scan(root, URL)).comments) == 2
    assert "".join(root.itertext()) == "Bbeforebehind itand last"


def test_a_page_that_speaks_of_comments_alone_has_none() -> None:
    body = (
        '<a class="comments-link" href="#comments">3 Comments</a>'
        '<div id="comments" class="comments"><h2>Comments</h2>'
        "<p>No comments yet</p></div>"
    )
    assert comments(body) == ()


def test_json_fills_in_what_the_page_does_not_show() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","comment":'
        '{"@type":"Comment","text":"It hums.","upvoteCount":7,'
        '"dateCreated":"2024-05-06T09:14:00+02:00","author":{"name":"Maud"}}}</script>'
    )
    when = '<span class="comment-date">3 hours ago</span>'
    (comment,) = comments(thread(one(when=when)), head=head)
    assert comment.published == datetime.fromisoformat("2024-05-06T09:14:00+02:00")
    assert comment.likes == 7


def test_json_without_text_or_of_another_kind_gives_nothing() -> None:
    head = (
        '<script type="application/ld+json">[1, {"@graph":[{"@type":"NewsArticle",'
        '"comment":[{"@type":"Comment","author":"Maud"}, 7, "x",'
        '{"text":"  "}]}]}]</script>'
    )
    assert comments("", head=head) == ()


def test_json_text_in_paragraphs_keeps_them() -> None:
    head = (
        '<script type="application/ld+json">{"comment":{"text":"<p>One<br>two.</p>'
        '<p>Three &amp; four.</p>","author":[],"@id":"#c9"}}</script>'
    )
    (comment,) = comments("", head=head)
    assert comment.text == "One\ntwo.\n\nThree & four."
    assert comment.author is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3 hours ago", True),
        ("vor 2 Stunden", True),
        ("il y a 3 ans", True),
        ("50 Minuten 46 Sekunden her", True),
        ("2 days ago at 07:52", True),
        ("3日前", True),
        ("yesterday", True),
        ("6y", True),
        ("an hour ago", True),
        ("Maud", False),
        ("v2787", False),
        ("12", False),
        ("I was there for 3 years and then I left again", False),
        ("the longest day of all that we have seen in our whole lives so far", False),
    ],
)
def test_a_time_span_counted_back_from_now_is_told(text: str, *, told: bool) -> None:
    assert is_ago(text) is told


def test_names_in_any_language_tell_their_roles() -> None:
    assert roles("kommentar__nutzer") & COMMENT
    assert roles("kommentar__nutzer") & AUTHOR
    assert roles("listaComentarios") & MANY
    assert roles("recent-comments") & REJECT
    assert not roles("header-menu") & COMMENT


def test_what_changes_from_comment_to_comment_is_no_part_of_its_kind() -> None:
    assert kind_words("comment odd alt thread-odd depth-2 comment-author-bo") == (
        "comment",
    )


def large(count: int) -> str:
    return thread(*(one(f"<p>Remark {n}.</p>", number=n) for n in range(count)))


def test_twenty_thousand_comments_take_as_long_for_each_as_two_thousand() -> None:
    times = []
    for count in (2_000, 20_000):
        start = time.process_time()
        assert len(comments(large(count))) == count
        times.append((time.process_time() - start) / count)
    assert times[1] < 4 * times[0]


def test_a_page_two_thousand_elements_deep_has_its_thread() -> None:
    deep = "<div>" * 2_000 + thread(one(), one(number=2)) + "</div>" * 2_000
    assert len(comments(deep)) == 2


@pytest.mark.parametrize("tag", ["div", "li", "article", "shout-comment"])
def test_ten_thousand_comments_around_nothing_are_no_trouble(tag: str) -> None:
    nested = f'<{tag} class="comment">' * 10_000 + "x" + f"</{tag}>" * 10_000
    start = time.process_time()
    assert comments(nested) == ()
    assert time.process_time() - start < 10


PARTS = st.sampled_from(
    (
        '<div class="comments">', '<li class="comment" id="comment-1">', "</li>",
        '<ol class="comment-list">', "</ol>", "</div>", "<p>It hums.</p>", "<br>",
        '<b class="author">Maud</b>', '<time datetime="2024-05-06">', "</time>",
        '<div class="comment-content">', '<a href="#comment-1">#1.1</a>', "<pre>",
        "In reply to Bo", "vor 2 Stunden", '<dt class="comment">', "<dd>", "\x0b",
        '<span class="likes">12</span>', '<div itemtype="http://schema.org/Comment">',
        '<table class="comment"><tr><td>', "</table>", "6 May 2024 at 09:14", "<h1>B",
        '<img class="avatar" alt="Bo">', '<div class="replies">', "<form><textarea>",
    )
)  # fmt: skip


@given(st.lists(PARTS, max_size=40))
def test_any_tangle_of_these_parts_is_read_twice_alike(parts: list[str]) -> None:
    page = "<body>" + "".join(parts)
    first, second = page_tree(page), page_tree(page)
    assert first is not None
    assert second is not None
    once, again = (take_comments(scan(root, URL)) for root in (first, second))
    assert once == again
