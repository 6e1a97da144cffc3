"""What stands among the passages of a story and is no part of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from attrs import frozen

from articlekit.language.page import plain, words_for
from articlekit.markup.page import BREAK, Box, Element, Passage, ancestors
from articlekit.parse.html.buttons import is_button
from articlekit.parse.html.captions import picture_credit
from articlekit.parse.html.contents import leave_out_lists
from articlekit.parse.html.ends import leave_out_ends
from articlekit.parse.html.hints import hint_bits
from articlekit.parse.html.landscape import HEADINGS, PROSE, Landscape
from articlekit.parse.html.metadata import Metadata
from articlekit.parse.html.scan import text_of

__all__ = ["leave_out"]

LINES = frozenset(("p", "div", "section", "article", "blockquote", "td"))
EXACT = frozenset(("pre", "td", "th"))
FEWEST_LINKS = 2
LABEL = 24
"""Characters of a link that may name another story."""

MOSTLY = 0.65
"""The share of a line that a link to another story makes up."""

STRAY = hint_bits(
    "comment related newsletter paywall consent ad social app donate facts"
)
PERSON = hint_bits("byline")
PLAYER = hint_bits("embed")
UNSEEN = hint_bits("<HIDDEN> <dialog> <noscript>")
SHORT = 150
MOST_UNSEEN = 0.5
"""If more of the story than that is hidden, a script was to show it."""

HIGHEST = 4
MOST_BEHIND = 400
NEAR = 8
TOP = 12
"""So many passages at the top may repeat a field."""

SURE = 3.0
TOLD = 5.0
LAST = 6.0
APART = 2.1
LIKELY = 1.0
"""From these scores on, headings, lines and standfirsts are parts of the story.

A last heading, with nothing behind it, needs more than all of them.
"""

MAIL = re.compile(r"[^\s@]@[\w-]+\.\w")
ACCOUNT = re.compile(r"\B@\w{3,}|\b@[\w-]+\.\w")
ALOUD = re.compile(r"(?i)visually-?hidden|sr-?only|screen-?reader|assistive")
RIGHTS = re.compile(r"(?:©|\([cC]\)|ⓒ).{0,80}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d.{0,20}©")
RIGHTS_SIGNS = ("©", "(c)", "(C)", "ⓒ")
GLUED = re.compile(r"(?<=[^\W\d_A-ZÄÖÜÉ])(?=[A-ZÄÖÜÉ])")
SENTENCE_END = frozenset(".!?…。！？؟।\"”»’'")


def leave_out(
    land: Landscape, metadata: Metadata, values: Sequence[float], taken: list[bool]
) -> None:
    """Gives up the taken passages that are furniture by their shape."""
    _unseen(land, taken)
    placed = frozenset(metadata.placed)
    usual = _usual(land, taken)
    words = words_for(metadata.language)
    furniture = words.furniture
    for at, take in enumerate(taken):
        if take:
            passage = land.passages[at]
            value = values[at]
            taken[at] = not (
                _is_for_readers_aloud(passage)
                or _is_menu(passage)
                or is_button(passage)
                or (value < TOLD and _is_link(passage))
                or (value < TOLD and _is_stray(land, passage, value, usual))
                or _is_label(passage, furniture)
                or _is_credit(passage)
                or _shows_field(land, at, value, placed)
            )
    _contacts(land, taken)
    leave_out_lists(land, metadata, taken)
    leave_out_ends(land, metadata, taken)
    _repeated_fields(land, metadata, values, taken)
    _related_end(land, metadata, taken)
    _announced(land, taken)
    _headings(land, values, taken, furniture | words.teasers)


def _unseen(land: Landscape, taken: list[bool]) -> None:
    """Gives up what is hidden, unless most of the story is."""
    hidden = [
        at
        for at, take in enumerate(taken)
        if take and land.around[land.passages[at].box.number] & UNSEEN
    ]
    if hidden:
        size = sum(land.weights[at] for at in hidden)
        whole = sum(w for w, take in zip(land.weights, taken, strict=True) if take)
        if size < MOST_UNSEEN * whole:
            for at in hidden:
                taken[at] = False


def _usual(land: Landscape, taken: Sequence[bool]) -> int:
    """The hints around most of the story, which tell nothing about its parts."""
    counts: dict[int, int] = {}
    total = 0
    for passage, take in zip(land.passages, taken, strict=True):
        if not take:
            continue
        total += 1
        left = land.around[passage.box.number] & (STRAY | PERSON | PLAYER)
        while left:
            low = left & -left
            counts[low] = counts.get(low, 0) + 1
            left ^= low
    return sum(bit for bit, count in counts.items() if 2 * count > total)


def _shows_field(
    land: Landscape, at: int, value: float, placed: frozenset[Element]
) -> bool:
    """Whether a passage stands there for a field, and is hardly a part of the story."""
    passage = land.passages[at]
    box = passage.box
    if not any(around.element in placed for around in islice(ancestors(box), 2)):
        return False
    if box.tag in HEADINGS:
        return value < SURE
    return len(passage.text) < PROSE or value < (APART if _opens(land, at) else LIKELY)


def _opens(land: Landscape, at: int) -> bool:
    """Whether a passage stands in a box of its own above the first paragraph."""
    behind = next(
        (n for n in range(at + 1, min(at + NEAR, len(land.clear))) if land.clear[n]),
        None,
    )
    return behind is None or land.groups[behind] is not land.groups[at]


def _is_stray(land: Landscape, passage: Passage, value: float, usual: int) -> bool:
    """Whether names around a passage say what it is, as around no other."""
    box = passage.box
    bits = 0
    high = 3 if box.tag == "li" or value < LIKELY else 2
    for around in islice(ancestors(box), high):
        bits |= land.own[around.number]
    bits &= ~usual
    if bits & STRAY:
        return True
    beside = PERSON | PLAYER if value < LIKELY else PERSON
    return bool(bits & beside) and len(passage.text) < SHORT


def _is_link(passage: Passage) -> bool:
    """Whether a line is a link to another story, with or without a label before it.

    A line that is one link is the sign of it in any language.
    """
    return (
        passage.linked >= max(LABEL, MOSTLY * len(passage.text))
        and passage.box.tag in LINES
        and _ends_in_link(passage)
    )


def _is_for_readers_aloud(passage: Passage) -> bool:
    """Whether a line is a label that only programs which read aloud tell."""
    kind = passage.box.kind
    return len(passage.text) < SHORT and bool(kind) and _is_aloud(kind)


@lru_cache(maxsize=4096)
def _is_aloud(kind: str) -> bool:
    return bool(ALOUD.search(kind))


def _contacts(land: Landscape, taken: list[bool]) -> None:
    """Gives up a last line that is about where to write to or whom to follow."""
    last = max((at for at, take in enumerate(taken) if take), default=None)
    if last is None:
        return
    text = land.passages[last].text
    if len(text) < 2 * SHORT and "@" in text:
        taken[last] = len(ACCOUNT.findall(text)) < FEWEST_LINKS


def _is_credit(passage: Passage) -> bool:
    """Whether a line of its own says only whom a picture is from."""
    is_line = passage.box.tag in LINES or passage.box.tag == "figcaption"
    return is_line and picture_credit(passage.text) is not None


def _related_end(land: Landscape, metadata: Metadata, taken: list[bool]) -> None:
    """Gives up the links to other stories of the site that a story ends with.

    Each is a line, or a heading with the first words of that story below it.
    """
    if metadata.url is None:
        return
    host = _host(metadata.url)
    end: list[int] = []
    teasers = words = 0
    for at in range(len(taken) - 1, -1, -1):
        if not taken[at]:
            continue
        passage = land.passages[at]
        if passage.linked >= ENTIRELY * len(passage.text) and _leads_to(passage, host):
            teasers += 1
            words = 0
            end.append(at)
        elif words < MOST_WORDS and len(passage.text) < LONGEST_TEASER:
            words += 1
            end.append(at)
        else:
            break
    end = end[: len(end) - words]
    size = sum(land.weights[at] for at in end)
    whole = sum(w for w, take in zip(land.weights, taken, strict=True) if take)
    if teasers >= FEWEST_TEASERS and 2 * size < whole:
        for at in end:
            taken[at] = False


ENTIRELY = 0.8
MOST_WORDS = 1
LONGEST_TEASER = 220
FEWEST_TEASERS = 3
"""So many links to other stories at the end are a list of them."""


def _leads_to(passage: Passage, host: str) -> bool:
    """Whether the link of a passage leads to another page of a site."""
    for piece in passage.pieces:
        if piece is None or isinstance(piece, str) or piece.tag != "a":
            continue
        href = (piece.get("href") or "").strip()
        if not href or href[0] == "#":
            return False
        return "//" not in href[:8] or _host(href) == host
    return False


def _host(url: str) -> str:
    """The host of an address, without `www.`; empty where there is none."""
    return url.partition("//")[2].partition("/")[0].lower().removeprefix("www.")


def _announced(land: Landscape, taken: list[bool]) -> None:
    """Gives up a last line that announces links which are no part of the story."""
    last = max((at for at, take in enumerate(taken) if take), default=None)
    if last is None or last + 1 == len(taken):
        return
    text = land.passages[last].text
    if len(text) < LONGEST_LABEL and text[-1] in COLONS:
        behind = land.passages[last + 1]
        taken[last] = 2 * behind.linked < len(behind.text)


COLONS = frozenset(":：")
LONGEST_LABEL = 100


def _is_menu(passage: Passage) -> bool:
    """Whether a line is made of links and nothing else."""
    if passage.links < FEWEST_LINKS or 2 * passage.linked < len(passage.text):
        return False
    if passage.box.tag not in LINES:
        return False
    open_ = 0
    for piece in passage.pieces:
        if piece is None:
            open_ = max(open_ - 1, 0)
        elif not isinstance(piece, str):
            open_ += piece.tag == "a" or open_ > 0
        elif not open_ and any(map(str.isalnum, piece)):
            return False
    return True


def _ends_in_link(passage: Passage) -> bool:
    """Whether nothing but marks stands behind the last link."""
    open_ = 0
    last_in_link = False
    for piece in passage.pieces:
        if isinstance(piece, str):
            if any(map(str.isalnum, piece)):
                last_in_link = open_ > 0
        elif piece is None:
            open_ = max(open_ - 1, 0)
        elif piece.tag == "a" or open_:
            open_ += 1
    return last_in_link


def _is_label(passage: Passage, furniture: Iterable[str]) -> bool:
    """Whether a line is made of buttons, an address or a notice, or says nothing."""
    text = passage.text
    if len(text) < SHORT:
        if not any(map(str.isalnum, text)):
            return not any(b.tag in EXACT for b in islice(ancestors(passage.box), 2))
        if "@" in text and text[-1] not in SENTENCE_END and MAIL.search(text):
            return True
        if passage.box.tag not in HEADINGS and plain(text) in furniture:
            return True
        words = plain(text).replace("…", " ").replace(".", " ").split()
        # the words of buttons side by side have no space between them
        if len(words) == 1 and len(apart := GLUED.sub(" ", text).split()) > 1:
            words = [plain(word) for word in apart]
        if len(words) <= 4 and all(word in furniture for word in words):  # noqa: PLR2004
            return True
    return (
        len(text) < 2 * SHORT
        and any(map(text.__contains__, RIGHTS_SIGNS))
        and bool(RIGHTS.search(text))
    )


def _repeated_fields(
    land: Landscape, metadata: Metadata, values: Sequence[float], taken: list[bool]
) -> None:
    """Gives up what only repeats the headline, the byline or the standfirst.

    A standfirst that is set like the paragraphs behind it opens the story.
    """
    shown = [text_of(element, PROSE + 1) for element in metadata.placed]
    fields = (metadata.byline, metadata.kicker, *shown)
    known = {plain(text) for text in fields if text and len(text) <= PROSE}
    known |= {plain(i.caption) for i in metadata.images if i.caption}
    headline = plain(metadata.headline or "")
    lines = {plain(text) for text in (metadata.subheadline, metadata.summary) if text}
    left = TOP
    for at, take in enumerate(taken):
        if not take:
            continue
        left -= 1
        if left < 0:
            break
        key = plain(land.passages[at].text)
        if key in lines:
            if values[at] < APART and _opens(land, at):
                taken[at] = False
        elif (
            key == headline
            or (key in known and not _is_sure_heading(land, values, at))
            or _has_line(land.passages[at], headline)
        ):
            taken[at] = any(taken[n] for n in range(at + 1, len(taken))) is False


def _is_sure_heading(land: Landscape, values: Sequence[float], at: int) -> bool:
    return land.passages[at].box.tag in HEADINGS and values[at] >= SURE


def _has_line(passage: Passage, headline: str) -> bool:
    """Whether one line of a short passage is the headline."""
    if len(passage.text) > 2 * SHORT or BREAK not in passage.pieces:
        return False
    whole = "".join([piece for piece in passage.pieces if isinstance(piece, str)])
    lines = (" ".join(line.split()) for line in whole.split(BREAK))
    return any(len(line) > LABEL and plain(line) == headline for line in lines)


def _headings(
    land: Landscape,
    values: Sequence[float],
    taken: list[bool],
    labels: frozenset[str],
) -> None:
    """Gives up the headings of what was given up."""
    kept = [at for at, take in enumerate(taken) if take]
    if not any(land.passages[at].box.tag in HEADINGS for at in kept):
        return
    followed = over_heading = False
    texts = _Texts.of(land, taken)
    for at in reversed(kept):
        passage = land.passages[at]
        if passage.box.tag not in HEADINGS:
            followed, over_heading = True, False
            continue
        linked = 2 * passage.linked > len(passage.text)
        left_out = at + 1 < len(taken) and not taken[at + 1]
        if (
            (not followed and values[at] < LAST)
            or (left_out and plain(passage.text) in labels)
            or (
                values[at] < SURE
                and ((linked and over_heading) or _is_abandoned(land, at, texts))
            )
        ):
            taken[at] = False
        else:
            over_heading = True


@frozen
class _Texts:
    """What the passages that are no headings add up to, before each passage.

    So what stands behind a heading is told at once, however much it is.
    """

    count: list[int]
    size: list[int]
    linked: list[int]
    taken: list[int]

    @classmethod
    def of(cls, land: Landscape, taken: Sequence[bool]) -> _Texts:
        """The sums over all passages of a page."""
        texts = cls([0], [0], [0], [0])
        for passage, is_taken in zip(land.passages, taken, strict=True):
            is_text = passage.box.tag not in HEADINGS
            texts.count.append(texts.count[-1] + is_text)
            texts.size.append(texts.size[-1] + is_text * len(passage.text))
            texts.linked.append(texts.linked[-1] + is_text * passage.linked)
            texts.taken.append(texts.taken[-1] + (is_text and is_taken))
        return texts


def _is_abandoned(land: Landscape, at: int, texts: _Texts) -> bool:
    """Whether nothing else in the box that a heading opens was taken."""
    box: Box | None = land.groups[at]
    for _ in range(HIGHEST):
        if box is None or box.last - box.first > 1:
            break
        box = box.parent
    if box is None:
        return False
    start = at + 1
    end = min(bisect_left(land.places, box.last, start), start + MOST_BEHIND)
    if texts.taken[end] > texts.taken[start] or texts.count[end] == texts.count[start]:
        return False
    passage = land.passages[at]
    size = texts.size[end] - texts.size[start]
    return (
        2 * passage.linked > len(passage.text)
        or 2 * (texts.linked[end] - texts.linked[start]) > size
        or size >= PROSE
    )
