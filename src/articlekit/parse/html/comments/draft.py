"""One comment of a page: who wrote it, when, and what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from attrs import define, field

from articlekit.language.page import EVERY_LANGUAGE, plain
from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import (
    ACTION,
    AUTHOR,
    AVATAR,
    BITS,
    BODY,
    COMMENT,
    DATE,
    HIDDEN,
    LIKES,
    META,
    NAME,
    POST,
    QUOTE,
    REPLY,
    SIGNATURE,
    TITLE,
)
from articlekit.parse.html.comments.pieces import Pieces, Stretch, pieces_of
from articlekit.parse.html.comments.times import (
    TIMELY,
    Moment,
    first_date,
    is_ago,
    moment_of,
)
from articlekit.prose.clean import visible

__all__ = ["Draft", "moments_in", "Keys", "read_draft"]

LONGEST_NAME = 80
LONGEST_NOTE, LONGEST_REST = 90, 45
"""In characters: a longer line is no button and no label."""

PROFILE = re.compile(
    r"(?i)(?:/|[?&]|^)(?:~|@|u/|users?\b|profil|author|autor|auteur|members?\b|mitglied"
    r"|people|person|in/|nutzer|usuario|utilisateur|account|u=|mode=viewprofile)"
)
SPACE = re.compile(r"[ \t\n\r\f\v]+")
NUMBER = re.compile(r"(?<![\w.,/:#])[+\u2212-]?\d{1,3}(?:[.,\u202f' ]?\d{3})*(?![\w/:])")
NOTES = re.compile(r"[#№]?\s*\d{1,6}(?:[.:/)]\d{0,6})*[.:)]?|[\W_]+")
ANSWERED = re.compile(r"(?i)parent|reply-?to(?!ggle)|in-?reply")
NOTE = ACTION | META | LIKES | AVATAR | AUTHOR | DATE | TITLE
LABEL = re.compile(r"#?\s?(\d{1,5}(?:\.\d{1,4})*)\.?")
UNIT_IDS = ("id", "data-id", "data-comment-id", "data-key", "name", "thingid")
NAME_EDGES = " \t\u00a0,:;·•|–—-→»«>›/*\"“”„\u200e\u200f"
GAP = re.compile(r"\s[—–|·•-]\s")
DIGIT = re.compile(r"\d")
MOST_PIECES = 12
FAIR_TIME, SURE_TIME = 6, 8
NOTABLE = frozenset(("a", "h2", "h3", "h4"))
TIMES = frozenset(("time", "relative-time", "abbr"))
MOST_WORDS, MOST_NAMES = 7, 4
EDITED = re.compile(r"(?i)\b(?:edited|bearbeitet|modifi|editado|zuletzt|geändert)")


Keys = tuple[tuple[str, str] | None, tuple[str, str] | None]


@define(eq=False)
class Draft:
    """What is read from one comment."""

    element: Element
    text: str = ""
    author: str | None = None
    sure: bool = False
    """Whether the markup says that this is the author."""

    published: datetime | date | None = None
    moment: Moment | None = None
    ago: bool = False
    """Whether it says how long ago it was written."""

    likes: int | None = None
    links: list[str] = field(factory=list)
    """Where its time and its permalinks lead."""

    answers: str | None = None
    """The name, number or id of the comment that it says it answers."""

    buttons: int = 0
    """How many buttons that comments have stand in it."""

    linked: int = 0
    """Characters of its text inside links."""

    titled: bool = False
    """Whether it has a heading that is a link, as teasers do."""

    paragraphs: list[str] = field(factory=list)
    keys: Keys = (None, None)
    """The tag and class of what gave its time and its author."""

    ids: list[str] = field(factory=list)
    """Its ids and anchors, as fragments of an address may name them."""

    label: str | None = None
    """Its number, as `2.1`."""

    @property
    def named(self) -> bool:
        """Whether it says who or when."""
        return self.author is not None or self.dated

    @property
    def dated(self) -> bool:
        """Whether it says when, even if only how long ago."""
        return self.ago or self.moment is not None


def read_draft(
    unit: Element,
    others: set[Element],
    languages: Sequence[str],
    learned: Keys = (None, None),
) -> Draft:
    """The comment in an element; those in `others` inside it are not part of it.

    What is `learned` from its neighbours, where time and author stand, is tried
    first: a thread of thousands is read in a fraction of the time.
    """
    return _Reader(pieces_of(unit, others), languages, learned).draft


def moments_in(unit: Element, languages: Sequence[str]) -> int:
    """On how many different days something in an element is dated."""
    found = pieces_of(unit, set())
    moments = (
        moment_of(one.attributes, found.text(one.start, one.end), languages)
        for one in found.stretches
        if one.end - one.start < MOST_PIECES
    )
    return len({str(one.value)[:10] for one in moments if one is not None})


def _key(stretch: Stretch | None) -> tuple[str, str] | None:
    if stretch is None or not stretch.attributes.get("class"):
        return (stretch.tag, "") if stretch and stretch.tag in TIMES else None
    return stretch.tag, stretch.attributes["class"]


class _Reader:
    """The reading of one comment."""

    def __init__(
        self, found: Pieces, languages: Sequence[str], learned: Keys = (None, None)
    ) -> None:
        self.found = found
        self.languages = languages
        self.learned = learned
        self.draft = Draft(found.unit)
        self.used: list[tuple[int, int]] = []
        self.used_lines: set[int] = set()
        time = self.time()
        author = self.author(time)
        self.body = self.find_body(time, author)
        if author is None:
            self.author_in_words(time, spoken=True)
        if self.draft.author is None:
            author = self.author_by_place(time)
        if self.draft.author is None:
            self.author_in_words(time, spoken=False)
        if self.draft.author is None:
            self.author_in_attributes()
        self.notes()
        self.write(time, author)
        self.draft.keys = _key(time), _key(author)

    def known(self, key: tuple[str, str] | None) -> list[Stretch]:
        """The elements of a tag and class that others had what is looked for in."""
        if key is None:
            return []
        return [one for one in self.found.stretches if _key(one) == key]

    # -- when ---------------------------------------------------------------------

    def time(self) -> Stretch | None:
        """The element that says when, whose reading goes into the draft."""
        best: tuple[int, Stretch, Moment | None] | None = None
        for stretch in self.known(self.learned[0]):
            rank, moment = self.time_in(stretch)
            if rank >= FAIR_TIME:
                self.draft.moment = moment
                return stretch
        for stretch in self.found.stretches:
            rank, moment = self.time_in(stretch)
            if not rank:
                continue
            if best is None or rank > best[0] or (
                # of those around one time the innermost
                rank == best[0]
                and stretch.start < stretch.end <= best[1].end
                and best[1].start <= stretch.start
            ):
                best = rank, stretch, moment
                if rank >= SURE_TIME and stretch.tag in TIMES:
                    break
        if best is None:
            return self.time_in_lines()
        stretch, moment = best[1], best[2]
        self.draft.moment = moment
        self.draft.ago = moment is None
        return stretch

    def time_in_lines(self) -> Stretch | None:
        """A short line at either end that says when, as a stretch of its own."""
        lines: dict[int, list[int]] = {}
        for number, piece in enumerate(self.found.pieces):
            lines.setdefault(piece.line, []).append(number)
        ends = [*lines.values()]
        if len(ends) < 2:
            return None
        for numbers in ends if len(ends) < 6 else ends[:3] + ends[-3:]:
            text = self.found.text(numbers[0], numbers[-1] + 1)
            if len(text) > LONGEST_NOTE:
                continue
            dated = first_date(text, self.languages)
            if dated is None or len(text) - (dated.end - dated.start) > LONGEST_REST:
                continue
            partial = not isinstance(dated.value, datetime)
            self.draft.moment = Moment(dated.value, exact=False, partial=partial)
            return Stretch(
                self.found.unit, "line", 0, 0, numbers[0], numbers[-1] + 1, {}
            )
        return None

    def time_in(self, stretch: Stretch) -> tuple[int, Moment | None]:
        """How surely an element says when the comment was written, and what."""
        bits = stretch.bits
        if (bits | stretch.around) & SIGNATURE or (
            stretch.tag in {"img", "th"}
            or bits & AVATAR
            or stretch.end - stretch.start > MOST_PIECES
        ):
            return 0, None
        if not (
            bits & DATE
            or self.found.digits[stretch.end] > self.found.digits[stretch.start]
            or not TIMELY.isdisjoint(stretch.attributes)
        ):
            return 0, None
        text = self.found.text(stretch.start, stretch.end)
        if len(text) > LONGEST_NOTE:
            return 0, None
        edited = 4 if EDITED.search(text) or EDITED.search(
            stretch.attributes.get("class", "")
        ) else 0
        moment = moment_of(stretch.attributes, text, self.languages)
        if moment is not None:
            rank = 6 + (moment.exact * 2) + bool(bits & DATE)
            if stretch.tag == "data" and not bits & DATE:
                return 0, None
            if moment.partial:
                rank -= 1
            return max(1, rank - edited), moment
        if text and is_ago(text) and len(text) < 50:
            # only where nothing else says when
            return max(1, 3 + bool(bits & DATE) - edited), None
        return 0, None

    # -- who ----------------------------------------------------------------------

    def author(self, time: Stretch | None) -> Stretch | None:
        """The element that names the author, by what the markup calls it."""
        best: tuple[int, Stretch, str] | None = None
        for stretch in self.known(self.learned[1]):
            if name := self.name_in(stretch, time):
                self.draft.author = name
                self.draft.sure = True
                return stretch
        for stretch in self.found.stretches:
            rank = self.author_rank(stretch)
            if not rank or (best is not None and rank <= best[0]):
                continue
            name = self.name_in(stretch, time)
            if name is None:
                continue
            best = rank, stretch, name
        if best is None:
            return None
        self.draft.author = best[2]
        self.draft.sure = True
        return best[1]

    def author_rank(self, stretch: Stretch) -> int:
        """How surely an element names the author, by what it is called; 0 if not."""
        bits, around, tag = stretch.bits, stretch.around, stretch.tag
        element = stretch.element
        if (bits | around) & (SIGNATURE | QUOTE) and tag != "cite":
            return 0
        if EDITED.search(self.found.text(stretch.start, stretch.end)[:LONGEST_NAME]):
            return 0
        prop = element.get("itemprop") or element.get("property") or ""
        if prop and ("author" in prop or "creator" in prop):
            return 9 if len(self.found.text(stretch.start, stretch.end)) < 60 else 5
        if bits & (AVATAR | TITLE) or tag in {"img", "time", "abbr"}:
            return 0
        if "name" in prop and around & AUTHOR:
            return 10
        if bits & ACTION and (not bits & AUTHOR or bits & REPLY):
            profile = tag == "a" and PROFILE.search(element.get("href") or "")
            return 4 if profile and not bits & (REPLY | COMMENT | DATE) else 0
        if bits & AUTHOR and bits & DATE and not bits & NAME:
            return 0
        if around & (ACTION | BODY) and not around & (META | AUTHOR):
            if bits & COMMENT and bits & AUTHOR:
                return 4
            return 1 if bits & AUTHOR and bits & NAME else 0
        if bits & NAME and (bits & COMMENT or (bits | around) & AUTHOR):
            return 8
        if bits & AUTHOR:
            return 6 if not bits & META else 5
        if tag == "cite":
            return 5
        if tag == "a" and around & AUTHOR:
            return 7
        if tag == "a" and PROFILE.search(element.get("href") or ""):
            return 4
        if tag in {"b", "strong"} and around & AUTHOR:
            return 7
        return 3 if bits & NAME and not bits & META else 0

    def name_in(self, stretch: Stretch, time: Stretch | None) -> str | None:
        """The name that an element holds, if what it holds can be one."""
        found = self.found
        start, end = stretch.start, stretch.end
        if time is not None and (start, end) == (time.start, time.end):
            text = found.text(start, end)
            dated = first_date(text, self.languages)
            return clean_name(text[: dated.start]) if dated else None
        if time is not None and start <= time.start and time.end <= end:
            if time.start - start > 0:
                end = time.start
            else:
                start = time.end
        lines: dict[int, list[str]] = {}
        for piece in found.pieces[start:end]:
            if not piece.bits & (HIDDEN | LIKES) or piece.bits & NAME:
                lines.setdefault(piece.line, []).append(piece.text)
        if not lines:
            text = stretch.element.get("content") if stretch.tag == "meta" else None
            return clean_name(text or "")
        for words in lines.values():
            if name := clean_name("".join(words)):
                return name
        return None

    def author_by_place(self, time: Stretch | None) -> Stretch | None:
        """The element that names the author, by where it stands."""
        start = self.body.start if self.body else None
        for stretch in self.found.stretches:
            inside = start is not None and self.body and (
                self.body.start <= stretch.start < self.body.end
            )
            if inside or stretch.bits & (DATE | ACTION | AVATAR | TITLE | LIKES):
                continue
            if stretch.around & (ACTION | LIKES) and not stretch.around & META:
                continue
            if stretch.tag in {"b", "strong", "h2", "h3", "h4", "h5", "h6", "a", "dt"}:
                if stretch is time or stretch.start == stretch.end:
                    continue
                name = self.name_in(stretch, time)
                if name and len(name.split()) <= MOST_WORDS and self.heads(stretch, time):
                    self.draft.author = name
                    return stretch
        return None

    def heads(self, stretch: Stretch, time: Stretch | None) -> bool:
        """Whether an element stands in a short line at the top, or beside the time."""
        pieces = self.found.pieces
        line = pieces[stretch.start].line
        length = sum(len(p.text.strip()) for p in pieces if p.line == line)
        if length > LONGEST_NOTE:
            return False
        if time is not None and time.start < len(pieces):
            if pieces[time.start].line == line:
                return True
        above = {p.line for p in pieces[: stretch.start] if not p.bits & HIDDEN}
        return len(above - {line}) < 2

    def author_in_words(self, time: Stretch | None, *, spoken: bool) -> None:
        """Nothing: the name before "says" or the time goes into the draft."""
        lines: dict[int, list[int]] = {}
        for number, piece in enumerate(self.found.pieces):
            if not self.in_body(number):
                lines.setdefault(piece.line, []).append(number)
        for line, numbers in [*lines.items()][:6]:
            text = self.found.text(numbers[0], numbers[-1] + 1)
            if len(text) > LONGEST_NOTE:
                continue
            dated = first_date(text, self.languages)
            words = text.rstrip(" :").split()
            says = len(words) > 1 and plain(words[-1]) in EVERY_LANGUAGE.says
            if spoken and not says:
                continue
            if dated is not None:
                text = text[: dated.start]
            elif time is not None and numbers[0] < time.start <= numbers[-1]:
                text = self.found.text(numbers[0], time.start)
            elif not says:
                continue
            if name := clean_name(text):
                self.draft.author = name
                self.draft.sure = self.draft.sure or says
                self.used_lines.add(line)
                return

    def author_in_attributes(self) -> None:
        """Nothing: the name of a portrait, or of the comment, goes into the draft."""
        for stretch in self.found.stretches:
            alt = stretch.element.get("alt") if stretch.tag == "img" else None
            if alt and (stretch.bits | stretch.around) & AVATAR:
                name = clean_name(alt)
                if name and plain(name) not in BITS:
                    self.draft.author = name
                    return
        for key in ("data-author", "data-username", "data-user-name", "author"):
            if value := self.found.unit.get(key):
                self.draft.author = clean_name(value)
                self.draft.sure = self.draft.author is not None

    # -- what ---------------------------------------------------------------------

    def find_body(self, time: Stretch | None, author: Stretch | None) -> Stretch | None:
        """The element that holds the words alone, if one is called so."""
        best: tuple[int, int, Stretch] | None = None
        total = self.size(0, len(self.found.pieces))
        for one in (time, author):
            total -= self.size(one.start, one.end) if one is not None else 0
        for stretch in self.found.stretches:
            bits = stretch.bits
            if not bits & (BODY | COMMENT | POST) or bits & (SIGNATURE | TITLE | HIDDEN):
                continue
            if bits & (AUTHOR | DATE | ACTION | META | AVATAR | LIKES) and not bits & BODY:
                continue
            if bits & REPLY and not bits & COMMENT:
                continue
            if bits & (ACTION | AVATAR | META | AUTHOR) and stretch.tag in {"a", "span", "h3"}:
                continue
            if any(
                other is not None
                and stretch.start <= other.start
                and other.end <= stretch.end
                and other.start < other.end
                for other in (time, author)
            ):
                continue
            size = self.size(stretch.start, stretch.end)
            rank = size * (2 if bits & BODY else 1)
            if size and (best is None or rank > best[0]):
                best = rank, size, stretch
        if best is None:
            return None
        part = 12 if best[2].bits & BODY and best[2].bits & (COMMENT | POST) else 2
        return best[2] if part * best[1] >= total else None

    def size(self, start: int, end: int) -> int:
        """How many characters of some pieces may be the text of the comment."""
        return sum(
            len(piece.text.strip())
            for piece in self.found.pieces[start:end]
            if not piece.bits & (HIDDEN | SIGNATURE | LIKES | AVATAR)
            and (not piece.bits & (ACTION | META | AUTHOR | DATE) or piece.bits & BODY)
        )

    def notes(self) -> None:
        """Nothing: likes, permalinks and buttons go into the draft."""
        draft = self.draft
        self.name_unit()
        self.read_answered()
        for stretch in self.found.stretches:
            element, bits = stretch.element, stretch.bits
            if not (bits & LIKES or stretch.tag in NOTABLE or "itemprop" in stretch.attributes):
                continue
            text = self.found.text(stretch.start, stretch.end)
            inside = bits | stretch.around
            if stretch.tag == "a":
                href = element.get("href") or ""
                if "#" in href or bits & (ACTION | DATE) or inside & DATE:
                    draft.links.append(href)
                fragment = href.partition("#")[2]
                if fragment and (
                    plain(text) == "parent"
                    or ANSWERED.search(stretch.attributes.get("class", ""))
                ):
                    draft.answers = fragment
                if plain(text) in EVERY_LANGUAGE.buttons or bits & ACTION:
                    draft.buttons += 1
            if (
                stretch.tag in {"h2", "h3", "h4"}
                and text
                and next(element.iter("a"), None) is not None
                and len(text) > 30
            ):
                draft.titled = True
            if bits & LIKES and draft.likes is None and len(text) < 40:
                if not inside & (BODY & ~LIKES) or bits & ACTION:
                    draft.likes = _number(text)
            prop = element.get("itemprop")
            if prop == "upvoteCount":
                draft.likes = _number(element.get("content") or text)

    def read_answered(self) -> None:
        """Nothing: the comment that a short line says is answered goes into the draft."""
        pieces = self.found.pieces
        for number, piece in enumerate(pieces[:MOST_PIECES]):
            if self.in_body(number) or not piece.text[:1].isprintable():
                continue
            words = plain(piece.text).split()
            opening = next(
                (
                    size
                    for size in range(min(4, len(words)), 1, -1)
                    if " ".join(words[:size]) in EVERY_LANGUAGE.reply_to
                ),
                0,
            )
            if not opening:
                continue
            for stretch in self.found.stretches:
                href = stretch.attributes.get("href", "")
                if stretch.start == number + 1 and stretch.tag == "a" and "#" in href:
                    self.draft.answers = href.partition("#")[2]
                    return
            rest = piece.text.split()[opening:]
            if not rest and number + 1 < len(pieces):
                rest = pieces[number + 1].text.split()
            self.draft.answers = clean_name(" ".join(rest))
            return

    def name_unit(self) -> None:
        """Nothing: the ids of the comment go into the draft."""
        draft = self.draft
        unit = self.found.unit
        for name in UNIT_IDS:
            if value := unit.get(name):
                draft.ids.append(value)
        for number, piece in enumerate(self.found.pieces[:12]):
            if self.in_body(number):
                break
            if match := LABEL.fullmatch(piece.text.strip()):
                draft.label = match[1]
                break
        for stretch in self.found.stretches[:20]:
            for name in ("id", "name"):
                value = stretch.element.get(name)
                if value and any(map(str.isdigit, value)):
                    draft.ids.append(value)

    def write(self, time: Stretch | None, author: Stretch | None) -> None:
        """Nothing: the words, in paragraphs, go into the draft."""
        pieces = self.found.pieces
        start, end = 0, len(pieces)
        if self.body is not None:
            start, end = self.body.start, self.body.end
        dropped: set[int] = set()
        for stretch in (time, author):
            if stretch is not None and start <= stretch.start:
                dropped.update(range(stretch.start, stretch.end))
        lines: dict[int, list[int]] = {}
        for number in range(start, end):
            lines.setdefault(pieces[number].line, []).append(number)
        paragraphs: dict[int, list[str]] = {}
        for line, numbers in lines.items():
            words = self.line(line, numbers, dropped)
            if words:
                paragraphs.setdefault(pieces[numbers[0]].paragraph, []).append(words)
        draft = self.draft
        draft.paragraphs = ["\n".join(lines) for lines in paragraphs.values()]
        _trim(draft.paragraphs)
        draft.text = "\n\n".join(draft.paragraphs)
        if draft.moment is not None:
            draft.published = draft.moment.value

    def line(self, line: int, numbers: list[int], dropped: set[int]) -> str:
        """What of a line belongs to the comment's words."""
        pieces = self.found.pieces
        if line in self.used_lines and self.body is None:
            return ""
        kept: list[str] = []
        touched = False
        note = True
        outside = 0
        if self.body is not None and self.in_body(numbers[0]):
            outside = self.body.bits | self.body.around
        linked = 0
        for number in numbers:
            piece = pieces[number]
            if number in dropped:
                touched = True
                continue
            if piece.bits & (HIDDEN | SIGNATURE):
                continue
            text = visible(piece.text)
            kept.append(text if piece.exact else SPACE.sub(" ", text))
            linked += len(text) if piece.linked else 0
            if not piece.bits & ~outside & NOTE:
                note = False
        if pieces[numbers[0]].exact:
            return "".join(kept).strip("\n").rstrip()
        words = SPACE.sub(" ", "".join(kept)).strip()
        if not words or (touched and len(words) <= LONGEST_NOTE // 2):
            return ""
        if note and len(words) <= LONGEST_NOTE and not self.in_body(numbers[0]):
            return ""
        if note and len(words) <= 40:
            return ""
        if linked and all(
            plain(one) in EVERY_LANGUAGE.buttons or not one.strip() for one in kept
        ):
            self.draft.buttons += 1
            return ""
        bare = plain(words)
        if bare in EVERY_LANGUAGE.buttons and (linked or self.body is None):
            self.draft.buttons += 1
            return ""
        self.draft.linked += linked
        return words

    def in_body(self, number: int) -> bool:
        """Whether a piece lies in the element that holds the words alone."""
        return self.body is not None and self.body.start <= number < self.body.end


def _trim(paragraphs: list[str]) -> None:
    """Nothing: what is no text goes from both ends."""
    while paragraphs and _is_note(paragraphs[-1]):
        paragraphs.pop()
    while paragraphs and _is_note(paragraphs[0]):
        paragraphs.pop(0)


def _is_note(text: str) -> bool:
    """Whether a paragraph is a button, a number or an ornament."""
    if NOTES.fullmatch(text):
        # "+1", "?!" and emoji are opinions
        return text.isspace() or text.strip() in {"|", "·", "•", "-", "–", "—", ":"}
    bare = plain(text)
    if bare in EVERY_LANGUAGE.replies:
        return True
    return bare in EVERY_LANGUAGE.buttons and len(text) < 30 and bare not in {"agree", "top"}


def _number(text: str) -> int | None:
    """The number in a text, if there is one alone."""
    found = NUMBER.findall(text)
    if len(found) != 1:
        return None
    digits = re.sub(r"[^\d\u2212-]", "", found[0]).replace("\u2212", "-")
    return int(digits) if digits.strip("-") else None


def clean_name(text: str) -> str | None:
    """A name without what pages put around it, or None if it cannot be one."""
    text = SPACE.sub(" ", visible(text)).strip(NAME_EDGES)
    if not text or len(text) > LONGEST_NAME + 40:
        return None
    words = text.split(" ")
    while len(words) > 1 and (
        plain(words[-1]) in EVERY_LANGUAGE.says
        or (
            len(words[-1]) > 1
            and words[-1].islower()
            and plain(words[-1]) in EVERY_LANGUAGE.on | EVERY_LANGUAGE.at
        )
    ):
        words.pop()
    text = " ".join(words).strip(NAME_EDGES)
    if (gap := GAP.search(text)) and DIGIT.search(text, gap.end()):
        text = text[: gap.start()].strip(NAME_EDGES)
    lower = plain(text)
    if lower.partition(" ")[0].rstrip(":") in BY_FIRST:
        for opening in BY:
            if lower.startswith(opening) and lower[len(opening) :].strip(" :"):
                if lower[len(opening)] in " :":
                    text = text[len(opening) :].strip(NAME_EDGES)
                    break
    if text.startswith("@"):
        text = text[1:]
    if not text or len(text) > LONGEST_NAME:
        return None
    bare = plain(text)
    words = text.split()
    if (len(words) > MOST_WORDS and ". " in text) or (
        len(words) > MOST_NAMES and text[-1] in ".!?" and not text.endswith("...")
    ):
        return None
    if "://" in text or (len(words) > 1 and bare.split()[-1] in EVERY_LANGUAGE.likes):
        return None
    if (
        bare in EVERY_LANGUAGE.buttons
        or bare in EVERY_LANGUAGE.comments
        or bare in EVERY_LANGUAGE.says
        or (is_ago(text) and not text.istitle())
        or not any(map(str.isalpha, text))
    ):
        return None
    if first_date(text, ()) is not None:
        return None
    return text


BY = tuple(
    sorted(
        {word for word in EVERY_LANGUAGE.by if len(word) > 1}
        | {f"comment {word}" for word in EVERY_LANGUAGE.by},
        key=len,
        reverse=True,
    )
)
BY_FIRST = frozenset(opening.partition(" ")[0] for opening in BY)
