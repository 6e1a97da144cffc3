"""Dates out of what pages and people write, the same answer today and tomorrow.

A date counts only when day, month and year are all written: "3", "May" and
"two hours ago" are none, since their meaning changes with the calendar.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone

from attrs import frozen

from articlekit.checks import FURTHEST_OFFSET
from articlekit.language.calendar import (
    AFTERNOON,
    HOUR_WORDS,
    MORNING,
    months,
    writes_month_first,
)

__all__ = ["Dated", "dates_in", "read_date", "short_date"]

SHORTEST, LONGEST = 6, 120
"""In characters: no date string is longer, with its labels."""

FIRST_YEAR, LAST_YEAR = 1450, 2199
"""Systems write year 1 and year 9999 where they know no date."""

ISO = re.compile(
    r"""
    (?P<year>\d{4}) (?: [-/] (?P<month>\d\d?) [-/] (?P<day>\d\d?)
                      | (?P<month2>\d\d) (?P<day2>\d\d) )
    (?: (?:T|t|\ ?-?\ ) \ ? (?P<hour>\d\d?) (?: :? (?P<minute>\d\d)
        (?: :? (?P<second>\d\d) (?: [.,:] (?P<fraction>\d{1,9}) )? )? )? )?
    \ ? (?P<zone> [Zz] | (?:UTC|GMT)? [+-] \d\d? (?: :? \d\d )? | [A-Z]{3,4} )?
    (?: \[ [\w/+-]+ \] )?
    """,
    re.VERBOSE | re.ASCII,
)
NUMBERS = re.compile(r"\d\D+\d")
"""Two numbers: no date that is written out has fewer."""

STAMPS = frozenset((19, 20, 25))
"""How long a moment in ISO 8601 is: without a zone, with `Z`, with an offset."""

EPOCH = re.compile(r"1\d{9}(?:\d{3})?", re.ASCII)

# a word of a month may hold vowel signs, which are no \w: Thai, Hindi, Tamil
WORD = r"[^\s\d,/|()\[\]:;·•–—_-]{2,20}"
LINK = r"(?:[^\W\d_]{1,5}[.'’]?\s|[^\W\d_]['’])?"  # "of", "de", "d’", "gada"
GAP = r"[\s,.\-/]{0,3}"
DAY = r"(?<!\d)(?<!\d[.:,])(?P<day>\d{1,2})(?:st|nd|rd|th|er|re|an|[ºª°])?"
YEAR = r"(?P<year>\d{4})(?!\d)"
WRITTEN = (
    re.compile(rf"{DAY}{GAP}{LINK}(?P<word>{WORD}){GAP}{LINK}{YEAR}", re.IGNORECASE),
    re.compile(
        rf"(?<!\w)(?P<word>{WORD})[\s.,\-/]{{1,3}}(?P<day>\d{{1,2}})"
        rf"(?:st|nd|rd|th)?[\s,.\-/]{{1,3}}{LINK}{YEAR}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\d){YEAR}{GAP}{LINK}(?P<word>{WORD}){GAP}(?P<day>\d{{1,2}})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\d){YEAR}{GAP}{LINK}(?P<day>\d{{1,2}}){GAP}(?P<word>{WORD})",
        re.IGNORECASE,
    ),
)
# "Tue Mar 03 14:05:00 CET 2026": ctime and its kin
CTIME = re.compile(
    rf"(?P<word>{WORD})\s+(?P<day>\d{{1,2}})\s+(?P<clock>\d\d?:\d\d:\d\d)"
    rf"\s+(?:(?P<zone>[A-Z]{{3,4}}|[+-]\d{{4}})\s+)?{YEAR}"
)
NUMBERED = re.compile(
    r"(?<![\d.:/-])(?P<first>\d{1,2})(?:\.\s?(?P<dotted>\d{1,2})\.\s?"
    r"|(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)|\s(?P<spaced>\d\d)\s"
    r"|\s?[|]\s?(?P<ruled>\d{1,2})\s?[|]\s?)"
    r"(?P<year>\d{4}|\d\d(?!\d))(?![\d/-])"
)
SHORT = re.compile(r"(?<![\d./-])(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<year>\d\d)$")
SERIAL = re.compile(  # 2026/3/3, 2026.03.03, 2026年3月3日, 2026년 3월 3일
    r"(?<![\d.:/-])(?P<year>\d{4})(?:\s?[年년]\s?|(?P<mark>[-./])\s?)(?P<month>\d{1,2})"
    r"(?:\s?[月월]\s?|(?(mark)(?P=mark)\s?))(?P<day>\d{1,2})(?:\s?[日일])?(?!\d)"
)
VIETNAMESE = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})[\s,]+(?:năm\s+)?"
    r"(?P<year>\d{4})",
    re.IGNORECASE,
)

_MORNING = "|".join(map(re.escape, MORNING))
_AFTERNOON = "|".join(map(re.escape, AFTERNOON))
_HALF = rf"(?:(?P<am>{_MORNING})|(?P<pm>{_AFTERNOON}))(?![^\W\d_])\.?"
_HALF_BEFORE = rf"(?:(?P<am1>{_MORNING})|(?P<pm1>{_AFTERNOON}))\.?\s?"
_WORDS = "|".join(HOUR_WORDS)
CLOCK = re.compile(
    rf"""
    (?: {_HALF_BEFORE} )? (?<![\d.:/]) (?P<hour>[01]?\d|2[0-3])
    (?: (?: [:.h] | \s?[hH:]\s? | [時时点點시]\s? ) (?P<minute>[0-5]\d) (?![\d/])
        (?: : (?P<seconds>[0-5]\d) (?: [.,]\d+ )? )?
        (?: \s? {_HALF} | \s?(?:{_WORDS})(?!\w) | [分분] )?
      | \s? {_HALF.replace("am>", "am2>").replace("pm>", "pm2>")}
      | \s? (?:{_WORDS}) (?!\w) )
    \s? (?P<zone> [Zz](?!\w) | \(?(?:UTC|GMT)?\s?[+-]\d\d?(?: :?\d\d)?(?!\d)
        | \(?(?: (?-i:[A-Z]{{2,4}}) | utc | gmt | bst | ces?t | [ecmp][sd]t )(?!\w) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
HOURS, MINUTES, MONTHS, NOON, CENTURY = 24, 60, 12, 12, 100
CURRENT = 2000
LONGEST_CLOCK = 12
CLOCK_GAP = 24
"""How many characters may stand between a date and its time of day."""

ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60,
    "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120, "SAST": 120, "EEST": 180,
    "MSK": 180, "IST": 330, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "HKT": 480, "SGT": 480, "WIB": 420,
}  # fmt: skip
"""Minutes from UTC, as newsrooms mean them; CST and the like mean too many."""

AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
"""Minutes from UTC in winter; in summer an hour less, by the rule of 2007."""

OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d\d?)(?::?(\d\d))?", re.IGNORECASE)
# what dateparser is shown: a year, and a word that may be a month
PERHAPS = re.compile(r"(?=.*\d{4})(?=.*(?<!\d)\d{1,2}(?!\d))(?=.*[^\W\d_]{3})")
BUDDHIST = 543


@frozen
class Dated:
    """A date found in a text, and where it stands."""

    start: int
    end: int
    value: datetime | date


def read_date(text: str, languages: Sequence[str] = ()) -> datetime | date | None:
    """The date that a string writes out, or None where it is not all there.

    Reads ISO 8601 as the web spells it, RFC 2822, and written-out dates in any
    language, with a label before or a zone behind. The `languages` are those
    the text may be in, likeliest first: they settle what 3/4/2026 means.

    Example:
        >>> read_date("2026-03-03T14:05:00+0100").isoformat()
        '2026-03-03T14:05:00+01:00'
        >>> read_date("3. März 2026, 14.05 Uhr", ["de"]).isoformat()
        '2026-03-03T14:05:00'
        >>> read_date("two hours ago") is None
        True
    """
    text = " ".join(text.split())
    if not SHORTEST <= len(text) <= LONGEST or not any(map(str.isdigit, text)):
        return None
    if exact := _machine(text):
        return exact
    tags = tuple(languages)
    found = next(dates_in(text, tags), None)
    if found is not None:
        return found.value
    return _by_dateparser(text, tags) if PERHAPS.match(text) else None


def dates_in(text: str, languages: Sequence[str] = ()) -> Iterator[Dated]:
    """The dates written out in a text, in reading order, with times beside them."""
    if not NUMBERS.search(text):
        return
    tags = tuple(languages)
    found: list[tuple[int, int, date | None]] = []
    for pattern in WRITTEN:
        found.extend(_spelled(match, tags) for match in pattern.finditer(text))
    found.extend(_numbered(match, tags) for match in NUMBERED.finditer(text))
    for pattern in (SERIAL, VIETNAMESE):
        found.extend(_serial(match) for match in pattern.finditer(text))
    days = sorted((s, -e, d) for s, e, d in found if d is not None)
    last = 0
    for number, (start, negative, day) in enumerate(days):
        end = -negative
        if start < last:
            continue
        after = days[number + 1][0] if number + 1 < len(days) else len(text)
        clock = _clock(text, last, start, end, max(after, end))
        last = max(end, clock[1])
        yield Dated(start, last, clock[0](day))


def short_date(text: str, languages: Sequence[str] = ()) -> date | None:
    """The day of a text that ends with a date such as 3/24/26, in this century.

    Only for texts that are known to be dates: elsewhere that may be a fraction.

    Example:
        >>> short_date("Published 3/24/26").isoformat()
        '2026-03-24'
    """
    match = SHORT.search(text.rstrip()[-LONGEST:])
    if match is None:
        return None
    first, second, year = map(int, match.group("first", "second", "year"))
    return _ordered(first, second, CURRENT + year, tuple(languages))


def _day(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it and a page may mean it."""
    if BUDDHIST + FIRST_YEAR < year < BUDDHIST + LAST_YEAR and year > LAST_YEAR:
        year -= BUDDHIST
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _machine(text: str) -> datetime | date | None:
    """What ISO 8601, a Unix time stamp or ctime says."""
    if text[7:11:3] == "-T" and len(text) in STAMPS and (moment := _stamp(text)):
        return moment
    if match := ISO.fullmatch(text):
        found = match.groupdict()
        day = _day(
            int(found["year"]),
            int(found["month"] or found["month2"]),
            int(found["day"] or found["day2"]),
        )
        if day is None or found["hour"] is None:
            return day
        return _at(
            day,
            (int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0)),
            found["zone"],
            int((found["fraction"] or "").ljust(6, "0")[:6]),
        )
    if EPOCH.fullmatch(text):
        seconds = int(text[:10])
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    if match := CTIME.search(text):
        named = months(match["word"], ("en",))
        if len(named) == 1:
            day = _day(int(match["year"]), min(named), int(match["day"]))
            hour, minute, second = map(int, match["clock"].split(":"))
            return day and _at(day, (hour, minute, second), match["zone"])
    return None


def _stamp(text: str) -> datetime | None:
    """The moment of `2026-03-03T14:05:00+01:00`, as most pages write it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    offset = moment.utcoffset()
    if not FIRST_YEAR <= moment.year <= LAST_YEAR or (
        offset is not None and abs(offset) > FURTHEST_OFFSET
    ):
        return None
    return moment


def _at(
    day: date, clock: tuple[int, int, int], zone: str | None, fraction: int = 0
) -> datetime | date:
    """The moment; the day alone where the clock shows no time."""
    hour, minute, second = clock
    later = timedelta(days=1) if (hour, minute, second) == (24, 0, 0) else timedelta()
    if later:
        hour = 0
    if hour >= HOURS or minute >= MINUTES:
        return day
    moment = datetime.combine(day, time(hour, minute, min(second, MINUTES - 1)))
    return (moment + later).replace(microsecond=fraction, tzinfo=_zone(zone, day))


def _zone(text: str | None, day: date) -> timezone | None:
    """The zone that a name or an offset means on that day, if it means one only."""
    if text is None:
        return None
    text = text.strip(" (").upper()
    if (winter := AMERICAN.get(text)) is not None:
        return timezone(timedelta(minutes=winter + 60 * _summer(day)))
    if (minutes := ZONES.get(text)) is not None:
        return timezone(timedelta(minutes=minutes)) if minutes else UTC
    if match := OFFSET.fullmatch(text):
        sign, hours, rest = match.groups()
        offset = timedelta(hours=int(hours), minutes=int(rest or 0))
        if offset <= FURTHEST_OFFSET:
            return timezone(-offset if sign == "-" else offset)
    return None


def _summer(day: date) -> bool:
    """Whether North America keeps summer time: from mid-March to early November."""
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    begin = march + timedelta(days=6 - march.weekday())
    end = november + timedelta(days=6 - november.weekday())
    return begin <= day < end


Place = tuple[int, int, date | None]


def _spelled(match: re.Match[str], languages: tuple[str, ...]) -> Place:
    """A date with the month in letters."""
    named = months(match["word"], languages)
    day = None
    if len(named) == 1:
        day = _day(int(match["year"]), min(named), int(match["day"]))
    return match.start(), match.end(), day


def _numbered(match: re.Match[str], languages: tuple[str, ...]) -> Place:
    """A date in three numbers, the year last."""
    first, year = int(match["first"]), int(match["year"])
    second = int(
        match["dotted"] or match["second"] or match["spaced"] or match["ruled"]
    )
    place = match.start(), match.end()
    if year < CENTURY:
        # 3/4/26 could be a fraction, a score or a season
        if match["dotted"] is None:
            return *place, None
        year += CURRENT
    if match["mark"]:
        return *place, _ordered(first, second, year, languages)
    month, day = (first, second) if second > MONTHS else (second, first)
    return *place, _day(year, month, day)


def _ordered(
    first: int, second: int, year: int, languages: tuple[str, ...]
) -> date | None:
    """The day of two numbers and a year, in the order of the language."""
    month_first: bool | None = second > MONTHS
    if first != second and max(first, second) <= MONTHS:
        month_first = writes_month_first(languages)
    if month_first is None:
        return None
    month, day = (first, second) if month_first else (second, first)
    return _day(year, month, day)


def _serial(match: re.Match[str]) -> Place:
    """A date in three numbers whose order is plain."""
    day = _day(int(match["year"]), int(match["month"]), int(match["day"]))
    return match.start(), match.end(), day


def _clock(
    text: str, earliest: int, start: int, end: int, latest: int
) -> tuple["Clock", int]:
    """The time of day beside a date, and where the two end."""
    after = CLOCK.search(text, end, min(latest, end + CLOCK_GAP + 24))
    if after and after.start() - end <= CLOCK_GAP:
        return Clock.of(after), after.end()
    window = max(earliest, start - CLOCK_GAP - LONGEST_CLOCK)
    before = [*CLOCK.finditer(text, window, start)]
    return Clock.of(before[-1]) if before else Clock(), end


@frozen
class Clock:
    """A time of day, or none."""

    time: tuple[int, int, int] | None = None
    zone: str | None = None

    @classmethod
    def of(cls, match: re.Match[str]) -> "Clock":
        """What a match of `CLOCK` says."""
        found = match.groupdict()
        hour = int(found["hour"])
        if any(found[name] for name in ("pm", "pm1", "pm2")):
            hour += NOON if hour < NOON else 0
        elif hour == NOON and any(found[name] for name in ("am", "am1", "am2")):
            hour = 0
        minute, second = int(found["minute"] or 0), int(found["seconds"] or 0)
        return cls((hour, minute, second), found["zone"])

    def __call__(self, day: date) -> datetime | date:
        """The day at this time."""
        return _at(day, self.time, self.zone) if self.time else day


def _by_dateparser(text: str, languages: tuple[str, ...]) -> datetime | date | None:
    """What dateparser reads in languages whose months are not known here."""
    codes = sorted({tag.replace("_", "-").split("-")[0].lower() for tag in languages})
    if not codes:
        return None
    from dateparser import parse  # noqa: PLC0415 - it takes a third of a second
    from dateparser.data.languages_info import language_order  # noqa: PLC0415

    known = [code for code in codes if code in language_order]
    if not known:
        return None
    found = parse(
        text,
        languages=known,
        settings={
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
        },
    )
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        return None
    return found if CLOCK.search(text) else found.date()
