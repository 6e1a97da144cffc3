"""One comment of a page: who wrote it, when, and what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from attrs import define, field

from articlekit.language.page import EVERY_LANGUAGE
from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import ACTION, BODY, DATE, LIKES, plain
from articlekit.parse.html.comments.people import clean_name
from articlekit.parse.html.comments.pieces import (
    Key,
    Pieces,
    Stretch,
    attributes_of,
    pieces_of,
)
from articlekit.parse.html.comments.what import find_body, words_of
from articlekit.parse.html.comments.when import find_time
from articlekit.parse.html.comments.who import author_by_markup, author_elsewhere

__all__ = ["NO_KEYS", "Draft", "Keys", "draft_of", "read_draft"]

NUMBER = re.compile(
    r"(?<![\w.,/:#])[+\u2212-]?\d{1,3}(?:[.,\u202f' ]?\d{3})*(?![\w/:])"
)
NO_DIGIT = re.compile(r"[^\d-]")
LABEL = re.compile(r"#?\s?(\d{1,5}(?:\.\d{1,4})*)\.?")
ANSWERED = re.compile(r"(?i)parent|reply-?to(?!ggle)|in-?reply")
PARENT = "parent"
"""What a link to the comment answered is called where it is called anything."""

UNIT_IDS = ("id", "data-id", "data-comment-id", "data-key", "name", "thingid")
MOST_PIECES, MOST_STRETCHES, MOST_WORDS = 12, 20, 4
LONGEST_COUNT, SHORTEST_TITLE = 40, 30
HEADINGS = frozenset(("h2", "h3", "h4"))

REPLY_FIRST = frozenset(opening.split()[0] for opening in EVERY_LANGUAGE.reply_to)

Keys = tuple[Key | None, Key | None, Key | None]
"""The tag and classes of what gave time, author and words."""

NO_KEYS: Keys = (None, None, None)


@define(eq=False)
class Draft:
    """What is read from one comment."""

    element: Element
    attributes: dict[str, str] = field(factory=dict)
    text: str = ""
    author: str | None = None
    sure: bool = False
    """Whether the markup says that this is the author."""

    published: datetime | date | None = None
    dated: bool = False
    """Whether it says when, even if only how long ago."""

    likes: int | None = None
    links: list[str] = field(factory=list)
    """Where its time and its permalinks lead."""

    answers: str | None = None
    """The name or the id of the comment that it says it answers."""

    buttons: int = 0
    """How many buttons that comments have stand in it."""

    linked: int = 0
    """Characters of its text inside links."""

    titled: bool = False
    """Whether it has a heading that is a link, as teasers do."""

    paragraphs: list[str] = field(factory=list)
    keys: Keys = NO_KEYS

    ids: list[str] = field(factory=list)
    """Its ids and anchors, as fragments of an address may name them."""

    label: str | None = None
    """Its number, as `2.1`."""

    @property
    def named(self) -> bool:
        """Whether it says who or when."""
        return self.author is not None or self.dated


def read_draft(
    unit: Element,
    others: set[Element],
    languages: Sequence[str],
    learned: Keys = NO_KEYS,
) -> Draft:
    """The comment in an element; those in `others` inside it are not part of it.

    What is `learned` from its neighbours, where time and author stand, is tried
    first: a thread of thousands is read in a fraction of the time.
    """
    return draft_of(pieces_of(unit, others), languages, learned)


def draft_of(found: Pieces, languages: Sequence[str], learned: Keys = NO_KEYS) -> Draft:
    """The comment that some pieces of text are, with what is known of each."""
    when = find_time(found, languages, learned[0])
    who = author_by_markup(found, when.stretch, languages, learned[1])
    body = find_body(found, (when.stretch, who.stretch), learned[2])
    if who.name is None:
        who = author_elsewhere(found, when.stretch, body, languages)
    words = words_of(found, body, (when.stretch, who.stretch), who.line)
    attributes = attributes_of(found.unit)
    draft = Draft(
        found.unit,
        attributes,
        "\n\n".join(words.paragraphs),
        author=who.name,
        sure=who.sure,
        published=when.moment.value if when.moment else None,
        dated=when.stretch is not None,
        buttons=words.buttons,
        linked=words.linked,
        paragraphs=words.paragraphs,
        keys=(
            when.stretch.key if when.stretch else None,
            who.stretch.key if who.stretch else None,
            body.key if body else None,
        ),
        ids=_ids(attributes, found),
        label=_label(found, body),
    )
    _read_answered(draft, found, body)
    for stretch in found.stretches:
        _note(draft, found, stretch)
    return draft


def _ids(own: dict[str, str], found: Pieces) -> list[str]:
    """The ids of the comment and of the anchors in it."""
    ids = [value for name in UNIT_IDS if (value := own.get(name))]
    for stretch in found.stretches[:MOST_STRETCHES]:
        for name in ("id", "name"):
            value = stretch.attributes.get(name)
            if value and any(map(str.isdigit, value)):
                ids.append(value)
    return ids


def _label(found: Pieces, body: Stretch | None) -> str | None:
    """The number of the comment, as `2.1`."""
    for number, piece in enumerate(found.pieces[:MOST_PIECES]):
        if body is not None and body.holds(number):
            return None
        text = piece.text.strip()
        if text[0] != "#" and not text[0].isdecimal():
            continue
        if match := LABEL.fullmatch(text):
            return match[1]
    return None


def _read_answered(draft: Draft, found: Pieces, body: Stretch | None) -> None:
    """Nothing: the comment that a short line says is answered goes into the draft."""
    pieces = found.pieces
    for number, piece in enumerate(pieces[:MOST_PIECES]):
        if body is not None and body.holds(number):
            continue
        if len(piece.text.split(None, 1)) == 1:
            # no opening is a single word
            continue
        words = plain(piece.text).split()
        if not words or words[0] not in REPLY_FIRST:
            continue
        opening = next(
            (
                size
                for size in range(min(MOST_WORDS, len(words)), 1, -1)
                if " ".join(words[:size]) in EVERY_LANGUAGE.reply_to
            ),
            None,
        )
        if opening is None:
            continue
        for stretch in found.stretches:
            _, mark, fragment = stretch.attributes.get("href", "").partition("#")
            if stretch.start == number + 1 and mark:
                draft.answers = fragment
                return
        rest = piece.text.split()[opening:]
        if not rest and number + 1 < len(pieces):
            rest = pieces[number + 1].text.split()
        draft.answers = clean_name(" ".join(rest))
        return


def _note(draft: Draft, found: Pieces, stretch: Stretch) -> None:
    """Nothing: a link, a heading or a number of likes goes into the draft."""
    if stretch.tag == "a":
        _note_link(draft, stretch, plain(found.text(stretch.start, stretch.end)))
    elif stretch.tag in HEADINGS:
        text = found.text(stretch.start, stretch.end)
        if len(text) > SHORTEST_TITLE:
            linked = next(stretch.element.iter("a"), None) is not None
            draft.titled = draft.titled or linked
    bits = stretch.bits
    if stretch.attributes.get("itemprop") == "upvoteCount":
        text = found.text(stretch.start, stretch.end)
        draft.likes = number_in(stretch.attributes.get("content") or text)
    elif bits & LIKES and draft.likes is None:
        text = found.text(stretch.start, stretch.end)
        if len(text) < LONGEST_COUNT and (
            bits & ACTION or not (bits | stretch.around) & BODY
        ):
            draft.likes = number_in(text)


def _note_link(draft: Draft, stretch: Stretch, text: str) -> None:
    """Nothing: what a link leads to, or does, goes into the draft."""
    href = stretch.attributes.get("href", "")
    if "#" in href or stretch.bits & ACTION or (stretch.bits | stretch.around) & DATE:
        draft.links.append(href)
    fragment = href.partition("#")[2]
    names = stretch.attributes.get("class", "")
    if fragment and (text == PARENT or ANSWERED.search(names)):
        draft.answers = fragment
    if stretch.bits & ACTION or text in EVERY_LANGUAGE.buttons:
        draft.buttons += 1


def number_in(text: str) -> int | None:
    """The number in a text, if there is one alone."""
    found = NUMBER.findall(text)
    if len(found) != 1:
        return None
    digits = NO_DIGIT.sub("", found[0].replace("\u2212", "-"))
    return int(digits) if digits.strip("-") else None
