"""Names out of bylines, one by one: nobody rather than somebody wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from attrs import evolve

from articlekit.language.bylines import (
    CREDENTIALS,
    LEGAL_FORMS,
    NAME_PARTICLES,
    PROFESSIONS,
    SHORTENED,
    desk_words,
    label_words,
    opening_words,
    other_roles,
)
from articlekit.language.given_names import EITHER, FEMALE, MALE
from articlekit.language.page import EVERY_LANGUAGE, page_words
from articlekit.language.page import plain as bare
from articlekit.model import Author
from articlekit.parse.html.evidence import letters
from articlekit.prose.clean import one_line
from articlekit.prose.dates import dates_in

__all__ = [
    "GIVEN_NAMES",
    "first_words",
    "is_job",
    "named",
    "of_others",
    "opens",
    "people",
]

GIVEN_NAMES = MALE | FEMALE | EITHER

MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
HANDLE = re.compile(r"(?<!\w)@\w{2,40}")
BRACKETED = re.compile(r"\s*[(（\[【<][^()（）\[\]【】<>]{0,200}[)）\]】>]")
APART = re.compile(
    r"\s*(?:[;|•·●▪／｜、，\n\t]|(?<=\s)[/–—>»-](?=\s)|(?<=\w)/(?=\w{3})|\s\.\s)\s*"
)
COMMA = re.compile(r"\s*[,،]\s*")
CLOCK = re.compile(r"\d{1,2}[:.]\d{2}|\d{4}|\d{1,3}\s*(?:m|min|hours?|days?)\b")
NAME_WORD = re.compile(r"[^\W\d_][\w.'’‘`´‐-]*|[^\W\d_]")
INNER_BY = re.compile(
    r"(?:^|\s)(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported) [Bb]y:?\s+"
)
LABEL_MARK = re.compile(r"([:：・])")
LONGEST = 300
LONGEST_NAME = 60
MOST_WORDS = 6
WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
WITHOUT_CASE = re.compile("[\u0590-\u08ff\u0900-\u109f\u1200-\u137f]")


@lru_cache(maxsize=1024)
def people(
    byline: str, language: str | None = None, *, strict: bool = False
) -> tuple[Author, ...]:
    """Those whom a byline names, each with the job and mail beside the name.

    What nobody has declared to be a byline is read `strict`: only what is
    written as a full name is one.

    Example:
        >>> [a.name for a in people("By Jane Doe, Staff Writer and Sam Poe")]
        ['Jane Doe', 'Sam Poe']
    """
    text = one_line(byline.replace("\u00a0", " "))
    if not text or len(text) > LONGEST:
        return ()
    mails = MAIL.findall(text) if "@" in text else []
    if mails or "@" in text or "." in text:
        text = HANDLE.sub(" ", ADDRESS.sub(" ", MAIL.sub(" | ", text)))
    text = DATE_MARK.join(_without_dates(text))
    found: list[Author] = []
    dated = False
    for part in _parts(text, language):
        if found and _is_company(found[-1].name):
            # "Swan Press Ltd, Hallam, England"
            break
        if part == DATE_SIGN or CLOCK.search(part):
            dated = True
            continue
        if found and (is_job(part) or _describes(part)):
            # behind a date stand buttons and counts
            if bare(part) in label_words():
                dated = True
                continue
            if is_job(part) or not (dated or _is_no_job(part, found[-1].name)):
                found[-1] = evolve(found[-1], title=found[-1].title or part)
            continue
        if _is_profession(part):
            continue
        name, job = _name_and_job(part)
        if bare(name).strip(".") in CREDENTIALS or not named(name):
            continue
        if not strict or _full(name):
            found.append(Author(name=_written(name), title=job))
    if len(mails) == len(found) == 1:
        found = [evolve(found[0], email=mails[0])]
    unique = {letters(author.name): author for author in reversed(found)}
    return tuple(reversed(unique.values()))


DATE_SIGN = "‖"
DATE_MARK = f" | {DATE_SIGN} | "


def _without_dates(text: str) -> Iterator[str]:
    """What stands around the dates of a byline."""
    last = 0
    for found in dates_in(text) if any(map(str.isdigit, text)) else ():
        yield text[last : found.start]
        last = found.end
    yield text[last:]


def _parts(text: str, language: str | None) -> Iterator[str]:
    """The pieces of a byline, each a name, a job or something else."""
    for piece in APART.split(text):
        if of_others(piece):
            continue
        piece = _without_opening(piece)  # noqa: PLW2901
        for count, item in enumerate(COMMA.split(piece)):
            names = [item] if count and _has_small_words(item, language) else None
            for name in names or _both(item, language):
                cleaned = _cleaned(name)
                if cleaned:
                    yield cleaned


def _cleaned(text: str) -> str:
    """A name without brackets, the label before it and the marks around it."""
    ends = text.rstrip().endswith(".")
    text = BRACKETED.sub(" ", text)
    text = _without_opening(one_line(text).strip(EDGES))
    for word in EVERY_LANGUAGE.reporter:
        text = text.removesuffix(word) if WIDE.search(word) else text
    name = one_line(text).strip(EDGES)
    last = bare(name.rpartition(" ")[2])
    return f"{name}." if ends and last in SHORTENED else name


EDGES = ' .:,;-–—|*#"“”„»«>/·•●■◆[]'


def _name_and_job(text: str) -> tuple[str, str | None]:
    """A name, and the job that stands behind it without a comma."""
    words = text.split()
    if len(words) > 2 and words[-1].casefold() in EVERY_LANGUAGE.jobs:  # noqa: PLR2004
        for count in range(2, len(words)):
            job = " ".join(words[count:])
            if is_job(job) and not words[count - 1][-1].isdigit():
                return " ".join(words[:count]), job
    # "Jane Doe in Politics", "Jane Doe on behalf of the team"
    for count, word in enumerate(words):
        small = word.islower() and word not in NAME_PARTICLES
        if small and count >= 2 and all(w[0].isupper() for w in words[:2]):  # noqa: PLR2004
            return " ".join(words[:count]), None
    return text, None


def _is_company(name: str) -> bool:
    """Whether a name ends with the legal form of a company."""
    return bare(name.rpartition(" ")[2]) in LEGAL_FORMS


def _is_profession(text: str) -> bool:
    """Whether a piece says what somebody does, and does not begin with a name."""
    words = bare(text).split()
    return len(words) > 1 and words[-1] in PROFESSIONS and words[0] not in GIVEN_NAMES


def _written(name: str) -> str:
    """A name that a byline sets in capitals, as it is written elsewhere."""
    words = name.split()
    if len(words) == 1 or not name.isupper() or not any(len(w) > 2 for w in words):  # noqa: PLR2004
        return name
    return " ".join(word.title() if len(word) > 2 else word for word in words)  # noqa: PLR2004


def _describes(text: str) -> bool:
    """Whether what follows a name tells about it: it has words written small."""
    words = text.split()
    small = [w for w in words if w.islower() and w not in NAME_PARTICLES]
    return len(words) > 2 and bool(small) and not words[0].islower()  # noqa: PLR2004


def _is_no_job(text: str, name: str) -> bool:
    """Whether what follows a name is a count, a button or a sentence."""
    words = text.split()
    known = {word.strip(".,") for word in name.split()}
    return (
        len(words) > MOST_DESCRIBING
        or any(map(str.isdigit, text))
        or ":" in text
        or bare(words[0]) in label_words()
        or not known.isdisjoint(word.strip(".,") for word in words)
    )


MOST_DESCRIBING = 8


def _full(name: str) -> bool:
    """Whether a text is written as a full name: two words or more, in capitals."""
    if WIDE.search(name) or WITHOUT_CASE.search(name):
        return True
    words = name.split()
    large = [w for w in words if w[0].isupper()]
    small = [w for w in words if w[0].islower() and w.lower() not in NAME_PARTICLES]
    return len(large) > 1 and not small and not any(map(str.isdigit, name))


def _without_opening(text: str) -> str:
    """The text behind "By", "Written by", "Von" and the like."""
    for _ in range(3):
        words = text.split(" ")
        first = bare(words[0])
        most = 0 if first and first not in first_words() else MOST_OPENING
        for count in range(min(most, len(words) - 1), 0, -1):
            opening = " ".join(words[:count])
            if opens(opening) and not _is_first_name(words, count):
                text = " ".join(words[count:])
                break
        else:
            head, mark, *tail = [*LABEL_MARK.split(text, maxsplit=1), "", ""]
            if mark and opens(head) and tail[0].strip():
                text = tail[0].strip()
            elif (match := INNER_BY.search(text)) and text[match.end() :].strip():
                text = text[match.end() :].strip()
            else:
                break
    return text


def of_others(text: str) -> bool:
    """Whether a piece opens with the role of somebody who did not write."""
    words = text.split(" ", 4)
    first = bare(words[0])
    if first and first not in _first_of_roles():
        return False
    return any(bare(" ".join(words[:n])) in other_roles() for n in range(1, 4))


@cache
def _first_of_roles() -> frozenset[str]:
    """The first words of all roles of those who did not write."""
    return frozenset(bare(role.split(" ", 1)[0]) for role in other_roles())


@cache
def first_words() -> frozenset[str]:
    """The first words of all that a byline may open with."""
    openings = EVERY_LANGUAGE.by | opening_words()
    return frozenset(bare(opening.split(" ", 1)[0]) for opening in openings)


def opens(text: str) -> bool:
    """Whether a text is what stands before the names of a byline."""
    key = bare(text)
    return key in EVERY_LANGUAGE.by or key in opening_words()


MOST_OPENING = 4


def _is_first_name(words: Sequence[str], count: int) -> bool:
    """Whether what looks like "By" is part of a name: "Von Miller", "Bai Ling"."""
    return count == 1 and len(words) == 2 and words[0] in {"Theo", "Par", "Av", "Di"}  # noqa: PLR2004


def _has_small_words(text: str, language: str | None) -> bool:
    """Whether a piece behind a name has words of which names have none."""
    small = {word for word in text.split() if word.islower()}
    return not small <= NAME_PARTICLES | _joints(language)


def _joints(language: str | None) -> set[str]:
    """What stands between two names."""
    words = page_words(language)
    joints = {"and", "&", "with", "und", "et"}
    return joints | {joint.lower() for joint in words.both} if words else joints


def _both(text: str, language: str | None) -> list[str]:
    """The two sides of "and", where each can be a name."""
    joints = _joints(language)
    tokens = text.split(" ")
    sides: list[list[str]] = [[]]
    for token in tokens:
        if token.lower() in joints:
            if sides[-1]:
                sides.append([])
        else:
            sides[-1].append(token)
    names = [" ".join(side) for side in sides if side]
    if len(names) > 1 and any(len(n) == 1 for n in names):
        return [text]
    return names


def is_job(text: str) -> bool:
    """Whether a piece of a byline is what somebody does."""
    key = bare(text)
    if key in EVERY_LANGUAGE.jobs:
        return True
    words = key.split()
    if not words or len(words) > MOST_WORDS:
        return False
    # no family is called so: "Head Winemaker", "Marketing Manager"
    return (
        words[-1] in EVERY_LANGUAGE.jobs
        or words[0] in EVERY_LANGUAGE.jobs
        or words[-1] in PROFESSIONS
    )


def named(text: str) -> bool:
    """Whether a text can be the name of somebody.

    Handles and mononyms can: readers know people by them.
    """
    words = text.split()
    if not (
        SHORTEST_NAME <= len(text) <= LONGEST_NAME
        and any(map(str.isalpha, text))
        and len(words) <= MOST_WORDS
    ):
        return False
    if _is_label(text) or CLOCK.search(text) or not NO_NAME.isdisjoint(text):
        return False
    if len(words) == 1 or WIDE.search(text) or WITHOUT_CASE.search(text):
        return True
    if all(bare(word) in label_words() for word in words):
        return False
    small = [w for w in words if w[0].islower() and w.lower() not in NAME_PARTICLES]
    # a handle of two words may be written small
    return not small or len(small) == len(words) == MOST_SMALL


SHORTEST_NAME, MOST_SMALL = 2, 2
NO_NAME = frozenset("@/:?!=<>{}[]©…")


def _is_label(text: str) -> bool:
    """Whether a text is what stands where a name should be, or beside it."""
    key = bare(text)
    return (
        opens(key)
        or key in desk_words()
        or key in label_words()
        or key in EVERY_LANGUAGE.jobs
        or key in PROFESSIONS
        or key in EVERY_LANGUAGE.furniture
        or key in EVERY_LANGUAGE.published
        or key in EVERY_LANGUAGE.updated
    )
