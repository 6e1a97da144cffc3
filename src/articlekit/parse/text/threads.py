"""The comment thread under a story: where it begins, and what each comment says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from articlekit.language.page import plain
from articlekit.model import Comment
from articlekit.parse.text.comment_lines import Reading
from articlekit.parse.text.furniture import (
    is_comments_heading,
    is_copyright,
    is_furniture,
    is_notice,
)
from articlekit.parse.text.heads import (
    ABOVE,
    LONGEST_CONTROL,
    STEP,
    Header,
    Page,
    first_header,
    header_at,
    headers_from,
    joined,
    tells,
)
from articlekit.parse.text.lexicon import Lexicon
from articlekit.parse.text.lines import Line, Wrapping, closed, is_rule
from articlekit.parse.text.markdown import plain_of
from articlekit.parse.text.pieces import ATX
from articlekit.parse.text.replies import Entry, nested

__all__ = ["Thread", "find_thread"]

SHORT = 40
MOST_TRIES = 6
OPENING = '"“„«»‘「'
NOTHING = re.compile(r"(?<![\d.,])0(?![\d.,])")
INITIALS = re.compile(r"[^\W\d_]{1,2}$")


@frozen
class Thread:
    """The comments, and where they begin in the lines."""

    start: int
    comments: tuple[Comment, ...]
    rule: str
    flattened: bool


def find_thread(page: Page) -> Thread | None:
    """The thread under a story; None where there is none.

    A heading alone starts nothing: the head of a comment has to follow.
    """
    tries = 0
    for at, line in enumerate(page.lines):
        if not at or not _heads_thread(line, page.known):
            continue
        tries += 1
        if tries > MOST_TRIES:
            break
        thread = _under_heading(page, at)
        if thread is not None:
            return thread
    return _without_heading(page)


def _bare(line: Line) -> str:
    """A line without the marks of a heading."""
    marked = ATX.match(line.text)
    text = marked[2] if marked else line.text
    return text.strip("*_ ")


def _heads_thread(line: Line, known: Lexicon) -> bool:
    return len(line.text) <= LONGEST_CONTROL and is_comments_heading(
        _bare(line), known.words
    )


def _under_heading(page: Page, heading: int) -> Thread | None:
    """The thread under a heading, if there is one."""
    if NOTHING.search(page.lines[heading].text):
        return None
    first = first_header(page, heading + 1)
    if first is None:
        entries = _by_footers(page, heading + 1) or _by_colons(page, heading + 1)
    else:
        headers = headers_from(page, first)
        entries = list(_entries(page, headers))
        if not entries[-1].text:
            entries = _by_signatures(page, heading + 1, headers) or entries
    entries = [entry for entry in entries if entry.text]
    if not entries or not _sound(entries, page.lines[heading]):
        return None
    start = heading
    while start and is_rule(page.lines[start - 1].text):
        start -= 1
    return _thread(start, entries, "comments-heading")


def _thread(start: int, entries: Sequence[Entry], rule: str) -> Thread:
    comments, flattened = nested(entries)
    return Thread(start, comments, rule, flattened)


def _sound(entries: Sequence[Entry], heading: Line) -> bool:
    """Whether what was read can be a thread: times, buttons or a number say so."""
    if any(entry.dated or entry.ended for entry in entries):
        return True
    if re.search(r"\d", heading.text):
        return True
    # "Name says:" twice under "Comments"; once, or quoted, it may be an interview
    quoted = any(entry.text[0] in OPENING for entry in entries)
    return len(entries) > 1 and not quoted and all(e.firm for e in entries)


def _entries(page: Page, headers: Sequence[Header]) -> Iterator[Entry]:
    """The comments between the heads."""
    for number, header in enumerate(headers):
        if number + 1 < len(headers):
            yield _entry(page, header, headers[number + 1].start, last=False)
        else:
            yield _entry(page, header, len(page.lines), last=True)


def _entry(page: Page, header: Header, end: int, *, last: bool) -> Entry:
    """A comment: the lines from its head to the next."""
    kept: list[Line] = []
    told = header.reading
    replies: int | None = None
    ended, button = False, ""
    for at in range(header.end, end):
        line = page.lines[at]
        reading = page.read(at)
        begun = bool(kept) or bool(told.rest)
        over = (ended and begun) or _ends_thread(line, page.known, begun=begun)
        if last and over and not tells(reading):
            break
        if is_rule(line.text) or (at + 1 == end and _is_avatar(page, at)):
            continue
        if not tells(reading):
            if _is_button_notice(line, page.known):
                ended = True
            elif not ended:
                kept.append(line)
            continue
        assert reading is not None
        # a second button of the same name is the label above the answers
        twice = plain(line.text) == button in page.known.words.replies
        button = plain(line.text)
        if reading.replies is not None or twice:
            replies = reading.replies or 0
        elif reading.dated and told.dated and not reading.buttons and not ended:
            kept.append(line)
        ended = ended or bool(reading.buttons)
        told = joined(told, reading)
    return _entry_of(page, told, kept, header.level, (replies, ended))


def _entry_of(
    page: Page,
    told: Reading,
    lines: Sequence[Line],
    level: int,
    end: tuple[int | None, bool],
) -> Entry:
    text = _text(told.rest, lines, page.wrapping)
    replies, ended = end
    return Entry(
        plain_of(text) if page.markdown else text,
        level,
        author=told.name,
        published=told.published,
        dated=told.dated,
        likes=told.likes,
        url=told.url,
        number=told.number,
        parent=told.parent,
        aside=told.aside,
        parent_number=told.parent_number,
        replies=replies,
        ended=ended,
        firm=told.bold or told.says,
    )


def _is_avatar(page: Page, at: int) -> bool:
    """Whether a line above a head shows the initials, or the name once more."""
    if at + 1 >= len(page.lines):
        return False
    text, name = page.lines[at].text, page.lines[at + 1].text
    initials = INITIALS.match(text) and text.isupper() and text[0] == name[0].upper()
    return text == name or bool(initials)


def _ends_thread(line: Line, known: Lexicon, *, begun: bool) -> bool:
    """Whether a line stands under the thread: a form, a notice, the page's foot."""
    text = _bare(line)
    if ATX.match(line.text) and not line.quotes:
        return True
    if not begun:
        # "What do you think" may be how a comment begins
        return _is_button_notice(line, known) or text.endswith(("…", "..."))
    if is_notice(text, known.words) or is_copyright(text):
        return True
    if is_furniture(text, known.words) and plain(text) not in known.words.buttons:
        return True
    return line.gap > 0 and _about_comments(text, known)


def _is_button_notice(line: Line, known: Lexicon) -> bool:
    """Whether a short line invites to answer: "Log in to reply"."""
    text = line.text
    return len(text) <= SHORT and not closed(text) and is_notice(text, known.words)


def _about_comments(text: str, known: Lexicon) -> bool:
    """Whether a sentence speaks of the comments: "Comments are moderated"."""
    first, _, rest = plain(text).partition(" ")
    return bool(rest) and first in known.words.comments and closed(text)


def _text(rest: str, lines: Sequence[Line], wrapping: Wrapping) -> str:
    """The paragraphs of a comment, one to a line."""
    paragraphs: list[list[str]] = [[rest]] if rest else []
    last: Line | None = None
    for line in lines:
        if last is not None and wrapping.goes_on(last, line):
            paragraphs[-1].append(line.text)
        else:
            paragraphs.append([line.text])
        last = line
    return "\n".join(wrapping.join(paragraph) for paragraph in paragraphs)


def _by_signatures(page: Page, start: int, headers: Sequence[Header]) -> list[Entry]:
    """Comments signed below the text: "Posted by: Ana | May 4, 2024"."""
    found: list[Entry] = []
    for header in headers:
        lines = [
            page.lines[at]
            for at in range(start, header.start)
            if not (tells(page.read(at)) or is_rule(page.lines[at].text))
        ]
        if not lines:
            return []
        end = None, False
        found.append(_entry_of(page, header.reading, lines, header.level, end))
        start = header.end
    return found


def _by_footers(page: Page, start: int) -> list[Entry]:
    """Comments whose time and buttons stand under them: name, text, "Like Reply 2h"."""
    found: list[Entry] = []
    begin = start
    for at in range(start, len(page.lines)):
        if is_notice(page.lines[at].text, page.known.words):
            break
        reading = page.read(at)
        if not tells(reading):
            continue
        assert reading is not None
        if not reading.buttons and not reading.dated:
            continue
        if at - begin > 1:
            name = page.read(begin)
            if name is None or not name.name or name.rest:
                return []
            level = page.lines[begin].indent + STEP * page.lines[begin].quotes
            told = joined(name, reading)
            end = reading.replies, True
            found.append(_entry_of(page, told, page.lines[begin + 1 : at], level, end))
        elif found:
            found[-1] = _footed(found[-1], reading)
        begin = at + 1
    return found


def _by_colons(page: Page, start: int) -> list[Entry]:
    """Comments that are told by nothing but "Name: text", each and every one."""
    found: list[tuple[Reading, int, list[Line]]] = []
    for at in range(start, len(page.lines)):
        line = page.lines[at]
        if _ends_thread(line, page.known, begun=bool(found)):
            break
        reading = page.read(at)
        if reading is not None and reading.name and reading.rest:
            found.append((reading, line.indent + STEP * line.quotes, []))
        elif line.gap or not found:
            return []
        else:
            found[-1][2].append(line)
    end = None, False
    return [
        _entry_of(page, reading, lines, level, end)
        for reading, level, lines in found
        if len(found) > 1
    ]


def _footed(entry: Entry, reading: Reading) -> Entry:
    """A comment with what one more line under it tells."""
    return evolve(
        entry,
        published=entry.published or reading.published,
        dated=entry.dated or reading.dated,
        likes=reading.likes if entry.likes is None else entry.likes,
        url=entry.url or reading.url,
        replies=reading.replies if entry.replies is None else entry.replies,
    )


def _without_heading(page: Page) -> Thread | None:
    """A thread that no heading announces: names with times, and buttons under them."""
    buttons = page.known.words.buttons
    likely = [
        at
        for at, line in enumerate(page.lines)
        if len(line.text) <= SHORT and plain(line.text) in buttons
    ]
    if len(likely) < 2:  # noqa: PLR2004 - one button is no thread
        return None
    for at in range(max(1, likely[0] - ABOVE), likely[0]):
        first = header_at(page, at)
        if first is None or not first.reading.dated:
            continue
        headers = [h for h in headers_from(page, first) if h.reading.dated]
        entries = [entry for entry in _entries(page, headers) if entry.text]
        ended = sum(1 for entry in entries if entry.ended)
        if len(entries) > 1 and ended * 2 >= len(entries):
            return _thread(first.start, entries, "comment-headers")
        return None
    return None
