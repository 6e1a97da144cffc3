"""Comments as pages may show them, and what is read of them."""

from __future__ import annotations

from articlekit.markup.tree import page_tree
from articlekit.model import Comment
from articlekit.parse.html.comments import take_comments
from articlekit.parse.html.scan import scan

URL = "https://news.example/bridge/"


def comments(body: str, language: str = "en", head: str = "") -> tuple[Comment, ...]:
    """The threads of a page with this body."""
    page = (
        f'<html lang="{language}"><head>{head}</head><body><h1>Bridge</h1>'
        f"<p>It reopened.</p>{body}</body></html>"
    )
    root = page_tree(page)
    assert root is not None
    return take_comments(scan(root, URL)).comments


def texts(body: str) -> list[str]:
    """What the comments of a page say, those that answer none."""
    return [comment.text for comment in comments(body)]


def one(
    text: str = "<p>It hums.</p>",
    name: str = "Maud",
    when: str = '<time datetime="2024-05-06T09:14:00+02:00">6 May</time>',
    number: int = 1,
    more: str = "",
) -> str:
    """A comment as a page may show it."""
    return (
        f'<li class="comment" id="comment-{number}"><div class="comment-meta">'
        f'<b class="comment-author">{name}</b> {when}</div>'
        f'<div class="comment-content">{text}</div>'
        f'<a class="comment-reply" href="#">Reply</a>{more}</li>'
    )


def thread(*items: str) -> str:
    """A list of comments."""
    return f'<ol class="comment-list" id="comments">{"".join(items)}</ol>'


def at(minute: int) -> str:
    """The time of a comment."""
    return f'<time datetime="2024-05-06T09:1{minute}:00Z">6 May</time>'
