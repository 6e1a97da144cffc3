"""The shape of what is known about a language's pages."""

from __future__ import annotations

from attrs import frozen

__all__ = ["PageWords", "listed"]


@frozen(kw_only=True)
class PageWords:
    """The words that pages put around a story in one language.

    Lines are compared whole and without regard to case or the punctuation at
    their ends; what is called an opening is compared with a line's first words.
    """

    code: str
    """The BCP 47 tag of the language."""

    by: tuple[str, ...] = ()
    """Openings of a byline: `By`, `Written by`."""

    reporter: tuple[str, ...] = ()
    """What stands directly after a name, or before it, in a byline: `記者`."""

    both: tuple[str, ...] = ()
    """Words that join the last two names of a list: `and`."""

    either: tuple[str, ...] = ()
    """Words between alternatives, which may stand behind a cut compound: `or`."""

    articles: tuple[str, ...] = ()
    """The definite articles, with which the names of papers begin: `The`."""

    places: tuple[str, ...] = ()
    """Words before the place a byline names: "Ana Ruiz in Lima"."""

    jobs: tuple[str, ...] = ()
    """Jobs that follow a name in a byline: `Staff Writer`."""

    published: tuple[str, ...] = ()
    """Openings of the line that dates the story: `Published`."""

    updated: tuple[str, ...] = ()
    """Openings of the line that says when it was changed: `Updated`."""

    furniture: tuple[str, ...] = ()
    """Buttons and labels, each a whole line: `Share this`, `Advertisement`."""

    adverts: tuple[str, ...] = ()
    """Labels of advertisements, which stand among the paragraphs too."""

    openings: tuple[str, ...] = ()
    """Openings of lines that are no part of a story: `Share on`, `Sign up for`."""

    tags: tuple[str, ...] = ()
    """Labels of a list of keywords, before a colon: `Tags`, `Filed under`."""

    teasers: tuple[str, ...] = ()
    """Labels of links to other stories: `Read more`, `Related`."""

    comments: tuple[str, ...] = ()
    """Headings of a comment thread: `Comments`; a number may stand beside them."""

    no_comments: tuple[str, ...] = ()
    """Openings of what stands in place of a thread: `No comments`."""

    post: tuple[str, ...] = ()
    """Openings of an invitation to comment: `Post a comment`."""

    says: tuple[str, ...] = ()
    """What stands between the name and the words of a comment: `says`, `wrote`."""

    buttons: tuple[str, ...] = ()
    """Buttons of a single comment: `Reply`, `Like`, `Report`."""

    badges: tuple[str, ...] = ()
    """What stands beside the name of a commenter: `Author`, `edited`."""

    replies: tuple[str, ...] = ()
    """Labels of the answers to a comment: `Replies`; a number may stand there."""

    reply_to: tuple[str, ...] = ()
    """Openings of the line that names the comment answered: `In reply to`."""

    likes: tuple[str, ...] = ()
    """What a number of approving readers is called: `likes`, `points`."""

    ago_before: tuple[str, ...] = ()
    """What stands before a time span counted back from now: `vor`, `il y a`."""

    ago_after: tuple[str, ...] = ()
    """What stands after it: `ago`."""

    units: tuple[str, ...] = ()
    """The units of such a time span: `minutes`, `days`."""

    lately: tuple[str, ...] = ()
    """Times that are told without a number: `just now`, `yesterday`."""

    on: tuple[str, ...] = ()
    """Words before a date: `on`, `am`, `le`."""

    at: tuple[str, ...] = ()
    """Words before, in or after a time of day: `at`, `um`, `Uhr`."""

    days: tuple[str, ...] = ()
    """Names of the days of the week, short ones too."""


def listed(words: str) -> tuple[str, ...]:
    """The entries of a list written with `|` between them."""
    return tuple(word.strip() for word in words.split("|") if word.strip())
