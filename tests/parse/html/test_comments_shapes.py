"""Threads as pages of all kinds show them, and what looks like one."""

from __future__ import annotations

import json
from datetime import date, datetime

import pytest
from threads import at, comments, one, texts, thread

from articlekit.model import Comment


def ld(*nodes: dict[str, object]) -> str:
    """What a page tells machines about its comments."""
    told = {"@type": "NewsArticle", "comment": list(nodes)}
    return f'<script type="application/ld+json">{json.dumps(told)}</script>'


def authors(found: tuple[Comment, ...]) -> list[str | None]:
    return [comment.author for comment in found]


def test_a_link_from_another_page_among_the_comments_is_none() -> None:
    ping = one("<p>[…] has a picture of it […]</p>", name="Barge News", number=2)
    ping = ping.replace('class="comment"', 'class="pingback"')
    assert texts(thread(one(), ping, one("<p>Loudly.</p>", number=3))) == [
        "It hums.",
        "Loudly.",
    ]


def test_a_notice_among_the_comments_is_none() -> None:
    items = [one(f"<p>Remark {n}.</p>", when=at(n), number=n) for n in range(1, 6)]
    notice = '<li class="comment"><p class="comment-text">Join the ferry club</p></li>'
    assert texts(thread(*items[:3], notice, *items[3:])) == [
        f"Remark {n}." for n in range(1, 6)
    ]


def test_json_knows_some_of_the_comments_and_overrules_none() -> None:
    told = ld(
        {"text": "It hums.", "author": {"name": "Someone"}, "upvoteCount": 7},
        {"text": "Nobody saw this.", "upvoteCount": 1},
    )
    liked = '<span class="comment-likes">3 likes</span>'
    second = one("<p>Does it?</p>", name="Bo", number=2)
    found = comments(thread(one(more=liked), second), head=told)
    assert authors(found) == ["Maud", "Bo"]
    assert [comment.likes for comment in found] == [3, None]


def test_two_threads_stand_in_reading_order() -> None:
    def by(name: str, *numbers: int) -> str:
        items = "".join(
            f'<li class="{name}-comment"><b class="{name}-comment-author">Ann {n}</b>'
            f'{at(n)}<div class="{name}-comment-text">Remark {n}.</div></li>'
            for n in numbers
        )
        return f'<ul class="{name}-comments">{items}</ul>'

    body = f"{by('guest', 1, 2)}<p>Members only:</p>{by('member', 3, 4, 5)}"
    assert texts(body) == [f"Remark {n}." for n in range(1, 6)]


def test_a_head_and_the_text_below_it_are_one_comment() -> None:
    body = "".join(
        f'<dt class="comment-author" id="comment-{n}">{name} · 6 May 2024 09:1{n}</dt>'
        f"<dd><p>{text}</p></dd>"
        for n, name, text in ((1, "Maud", "It hums."), (2, "Bo", "Does it?"))
    )
    found = comments(f'<dl id="comments">{body}</dl>')
    assert authors(found) == ["Maud", "Bo"]
    assert [comment.text for comment in found] == ["It hums.", "Does it?"]


def test_control_characters_in_the_markup_of_comments_do_no_harm() -> None:
    body = "".join(
        f'<dt class="comment-author&#1;" id="comment-{n}&#2;">{name} · 6 May 2024 '
        f"09:1{n}</dt><dd><p>{text}</p></dd>&#3; ·"
        for n, name, text in ((1, "Maud", "It hums."), (2, "Bo", "Does it?"))
    )
    found = comments(f'<dl id="comments">{body}</dl>')
    assert authors(found) == ["Maud", "Bo"]


def test_heads_without_any_text_leave_the_page_as_it_was() -> None:
    heads = "".join(
        f'<dt class="comment-author">Ann {n} · 6 May 2024 09:1{n}</dt><dd></dd>'
        for n in range(1, 5)
    )
    assert comments(f'<dl id="comments">{heads}</dl>') == ()


def test_answers_of_another_shape_inside_a_comment_answer_it() -> None:
    answer = (
        '<div class="answer"><b class="author">Bo</b>'
        f'{at(3)}<div class="answer-text"><p>Does it?</p></div></div>'
    )
    found = comments(
        thread(one(more=answer), one("<p>Loudly.</p>", when=at(5), number=2))
    )
    assert [comment.text for comment in found] == ["It hums.", "Loudly."]
    assert [reply.author for reply in found[0].replies] == ["Bo"]


def test_a_quotation_with_a_name_is_no_answer() -> None:
    quote = (
        '<blockquote class="reply-quote"><cite>Bo</cite> wrote: Does it?</blockquote>'
        "<p>It does.</p>"
    )
    items = [one(quote, when=at(n), number=n) for n in (1, 2, 3)]
    assert len(comments(thread(*items))) == 3


def test_the_name_of_whoever_is_answered_may_stand_in_bold() -> None:
    answered = "<span>In reply to</span> <b>Maud</b>"
    second = one("<p>Does it?</p>", name="Bo", when=f"{at(2)} {answered}", number=2)
    (found,) = comments(thread(one(), second))
    assert [reply.author for reply in found.replies] == ["Bo"]


def test_votes_may_be_told_in_microdata() -> None:
    votes = '<meta itemprop="upvoteCount" content="12">'
    assert comments(thread(one(more=votes)))[0].likes == 12


def test_comments_without_any_name_or_time_are_drawn_as_such() -> None:
    items = [
        '<li class="comment"><img class="avatar" src="a.png">'
        f'<div class="comment-text"><p>Remark {n} on the bridge.</p></div></li>'
        for n in range(1, 5)
    ]
    assert texts(thread(*items)) == [f"Remark {n} on the bridge." for n in range(1, 5)]


def test_comments_without_times_are_named_alike() -> None:
    items = [one(f"<p>Remark {n}.</p>", when="", number=n) for n in range(1, 5)]
    assert texts(thread(*items)) == [f"Remark {n}." for n in range(1, 5)]


@pytest.mark.parametrize(
    "body",
    [
        # a box of recent comments, each under a story of its own
        thread(
            *(
                one(
                    when=f'<a href="/story-{n}/#comment-9{n}">6 May 2024</a>',
                    number=n,
                )
                for n in range(1, 5)
            )
        ),
        # teasers
        thread(
            *(
                one(
                    f'<h3><a href="/{n}">The ferry company will not say when</a></h3>'
                    "<p>It sails.</p>",
                    number=n,
                )
                for n in range(1, 5)
            )
        ),
        # one that names nobody
        thread('<li class="comment">It hums. <i>6 May 2024</i></li>'),
        # links and nothing else
        thread(*(one(f'<a href="/{n}">See {n}</a>', number=n) for n in range(1, 4))),
    ],
    ids=["recent", "teasers", "nobody", "links"],
)
def test_what_only_looks_like_a_thread_is_none(body: str) -> None:
    assert comments(body) == ()


def test_what_is_said_of_the_author_is_no_name() -> None:
    name = "Maud Ferris – 12 posts"
    assert comments(thread(one(name=name)))[0].author == "Maud Ferris"


def test_whoever_edited_a_comment_did_not_write_it() -> None:
    edited = '<span class="comment-author-edit">Moderator</span>'
    found = comments(thread(one(when=f"{edited} {at(1)}")))
    assert authors(found) == ["Maud"]


def test_the_element_itself_may_name_its_author() -> None:
    items = [
        f'<li class="comment" data-author="{name}" id="comment-{n}">{at(n)}'
        f'<div class="comment-text">Remark {n}.</div></li>'
        for n, name in ((1, "Maud"), (2, "Bo"))
    ]
    assert authors(comments(thread(*items))) == ["Maud", "Bo"]


def test_a_number_for_machines_is_no_time() -> None:
    when = '<data value="2024-05-06">6</data><time datetime="2024-05-07">7 May</time>'
    assert comments(thread(one(when=when)))[0].published == date(2024, 5, 7)


def test_a_long_line_of_links_is_no_button() -> None:
    words = "See the long list of all the bridges of the region and of their ferries"
    text = f'<p><a href="/list">{words}, {words}.</a></p><p>{words}.</p><p>{words}.</p>'
    found = comments(thread(one(text + f"<p>{words}</p>")))
    assert found[0].text.startswith(f"{words}, {words}.")


def margin(width: int) -> str:
    return f'<div style="margin-left: {width}px">'


def test_a_margin_around_a_comment_tells_its_depth() -> None:
    first, second, third = (
        one(f"<p>Remark {n}.</p>", number=n).replace("li", "div") for n in (1, 2, 3)
    )
    found = comments(
        f'<div id="comments">{margin(0)}{first}</div>{margin(20)}{second}</div>'
        f"{margin(0)}{third}</div></div>"
    )
    assert [len(comment.replies) for comment in found] == [1, 0]


def test_an_empty_picture_shifts_an_answer_to_the_right() -> None:
    rows = "".join(
        f'<tr class="comment" id="c_{n}"><td><img src="s.gif" height="1" width="{w}">'
        f'</td><td><a class="hnuser">{name}</a> <span class="age" '
        f'title="2024-05-06T09:1{n}:00">6 May</span>'
        f'<div class="commtext">Remark {n}.</div></td></tr>'
        for n, name, w in ((1, "maud", 0), (2, "bo", 40), (3, "ann", 0))
    )
    found = comments(f'<table class="comment-tree">{rows}</table>')
    assert [[reply.text for reply in comment.replies] for comment in found] == [
        ["Remark 2."],
        [],
    ]


def test_answers_in_a_box_two_elements_behind_answer_the_last_one_before_it() -> None:
    first, second, third = (
        one(f"<p>Remark {n}.</p>", number=n).replace("li", "div") for n in (1, 2, 3)
    )
    found = comments(
        f'<div id="comments"><div class="row">{first}{second}</div><hr>'
        f'<div class="children">{third}</div></div>'
    )
    assert [comment.text for comment in found] == ["Remark 1.", "Remark 2."]
    assert [reply.text for reply in found[1].replies] == ["Remark 3."]


def test_a_comment_removed_from_the_start_leaves_its_answers_on_top() -> None:
    reply = f'<ol class="children">{one("<p>Why?</p>", number=3)}</ol>'
    found = comments(thread(one("", number=2, more=reply), one(number=4)))
    assert [comment.text for comment in found] == ["Why?", "It hums."]


def test_elements_that_html_does_not_know_may_hold_a_thread() -> None:
    items = "".join(
        f'<reader-comment id="c{n}"><b class="author">{name}</b> {at(n)}'
        f'<div class="comment-text"><p>{text}</p></div></reader-comment>'
        for n, name, text in ((1, "Maud", "It hums."), (2, "Bo", "Does it?"))
    )
    found = comments(f'<comment-tree class="comments">{items}</comment-tree>')
    assert authors(found) == ["Maud", "Bo"]


def test_microdata_says_what_a_comment_is() -> None:
    items = "".join(
        '<div itemscope itemtype="https://schema.org/Comment">'
        f'<span itemprop="author">{name}</span> {at(n)}'
        f'<div itemprop="text">{text}</div></div>'
        for n, name, text in ((1, "Maud", "It hums."), (2, "Bo", "Does it?"))
    )
    found = comments(f"<section>{items}</section>")
    assert [comment.text for comment in found] == ["It hums.", "Does it?"]
    assert found[0].published == datetime.fromisoformat("2024-05-06T09:11:00+00:00")


@pytest.mark.parametrize(
    "body",
    [
        '<div class="comments"></div>',
        '<div class="comments"><button>Show comments</button></div>',
        '<div id="comments"><p>No comments</p></div>',
        '<li class="comments"><a href="#c">12</a></li>',
    ],
)
def test_a_place_for_comments_without_any_has_none(body: str) -> None:
    assert comments(body) == ()
