"""Dates as pages and people write them."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.prose.dates import dates_in, read_date

DAY = date(2026, 3, 3)
OLDEST = datetime.fromisoformat("1900-01-01T00:00")
NEWEST = datetime.fromisoformat("2100-01-01T00:00")
NOON = datetime.fromisoformat("2026-03-03T14:05")


def zoned(hours: float) -> datetime:
    return NOON.replace(tzinfo=timezone(timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-03-03", DAY),
        ("20260303", DAY),
        ("2026/03/03", DAY),
        ("2026-03-03T14:05", NOON),
        ("2026-03-03T14:05:00Z", zoned(0)),
        ("2026-03-03T14:05:00+0100", zoned(1)),
        ("2026-03-03 14:05:00 +01:00", zoned(1)),
        ("2026-03-03T14:05:00-03", zoned(-3)),
        ("2026-03-03T14:05:00.000+05:30", zoned(5.5)),
        ("2026-03-03T14:05:00+01:00[Europe/Berlin]", zoned(1)),
        ("20260303T140500Z", zoned(0)),
        ("2026-03-03T24:00:00", datetime.fromisoformat("2026-03-04T00:00")),
        ("2026-03-03 14:05:00 UTC", zoned(0)),
        ("1772546700", zoned(0)),
        ("1772546700000", zoned(0)),
    ],
)
def test_machine_dates_are_read_with_their_offset(text, value):
    assert read_date(text) == value
    assert getattr(read_date(text), "tzinfo", None) == getattr(value, "tzinfo", None)


def test_fractions_of_a_second_are_kept_to_the_microsecond():
    found = read_date("2026-03-03T14:05:00.1234567Z")
    assert isinstance(found, datetime)
    assert found.microsecond == 123456


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tue, 03 Mar 2026 14:05:00 GMT", zoned(0)),
        ("Tue, 3 Mar 2026 14:05:00 -0500", zoned(-5)),
        ("Tue Mar 03 14:05:00 CET 2026", zoned(1)),
        ("Tue Mar  3 14:05:00 2026", NOON),
    ],
)
def test_mail_headers_and_ctime_are_read(text, value):
    assert read_date(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("March 3, 2026", DAY),
        ("Published: March 3rd, 2026 at 2:05 p.m.", NOON),
        ("Mar. 3, 2026 2:05 PM EST", zoned(-5)),
        ("3 March 2026 14:05 IST", zoned(5.5)),
        ("14:05, 3 March 2026", NOON),
        ("03-Mar-2026", DAY),
        ("3. März 2026", DAY),
        ("Dienstag, 3. März 2026, 14.05 Uhr", NOON),
        ("03.03.2026 14:05", NOON),
        ("03.03.26", DAY),
        ("3 mars 2026 à 14 h 05", NOON),
        ("3 de marzo de 2026", DAY),
        ("3 de março de 2026 às 14h05", NOON),
        ("d. 3. marts 2026 kl. 14:05", NOON),
        ("2026. március 3. 14:05", NOON),
        ("2026 m. kovo 3 d.", DAY),
        ("2026. gada 3. martā", DAY),
        ("3 марта 2026, 14:05", NOON),
        ("3 Temmuz 2026", date(2026, 7, 3)),
        ("3 มีนาคม 2569", DAY),
        ("٣ مارس ٢٠٢٦", DAY),
        ("३ मार्च २०२६", DAY),
        ("2026年3月3日 14時05分", NOON),
        ("2026년 3월 3일 오후 2:05", NOON),
        ("Thứ ba, 3 tháng 3, 2026, 14:05 (GMT+7)", zoned(7)),
        ("26 | 01 | 2022", date(2022, 1, 26)),
        ("03 03 2026", DAY),
        ("12.16.2025", date(2025, 12, 16)),
    ],
)
def test_written_out_dates_are_read_in_any_language(text, value):
    assert read_date(text) == value


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("March 3, 2026, 2:05 p.m. ET", -5),
        ("July 3, 2026, 2:05 p.m. ET", -4),
        ("November 1, 2026, 2:05 p.m. PT", -8),
        ("October 31, 2026, 2:05 p.m. PT", -7),
    ],
)
def test_american_zones_follow_summer_time(text, hours):
    found = read_date(text)
    assert isinstance(found, datetime)
    assert found.utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3",
        "May",
        "May 2026",
        "3 March",
        "2 hours ago",
        "yesterday",
        "Monday 14:05",
        "2026",
        "0001-01-01T00:00:00",
        "9999-12-31",
        "2026-02-30",
        "99 March 2026",
        "3 Marchember 2026",
        "3/4/26",
        "2026-13-45T99:99",
        "Tue Foo 03 14:05:00 CET 2026",
        "x" * 500,
    ],
)
def test_what_is_no_whole_date_is_none(text):
    assert read_date(text, ("en",)) is None


def test_numbers_with_slashes_follow_the_language():
    assert read_date("3/4/2026", ("en",)) == date(2026, 3, 4)
    assert read_date("3/4/2026", ("en-GB",)) == date(2026, 4, 3)
    assert read_date("3/4/2026", ("fr",)) == date(2026, 4, 3)


def test_numbers_with_slashes_and_no_language_are_read_only_where_they_are_plain():
    assert read_date("3/4/2026") is None
    assert read_date("13/4/2026") == date(2026, 4, 13)
    assert read_date("4/13/2026") == date(2026, 4, 13)
    assert read_date("3/3/2026") == DAY


def test_a_month_of_two_languages_needs_the_language():
    assert read_date("3 listopada 2026") is None
    assert read_date("3 listopada 2026", ("hr",)) == date(2026, 10, 3)
    assert read_date("3 listopada 2026", ("pl-PL",)) == date(2026, 11, 3)


def test_months_that_are_not_known_here_are_left_to_dateparser():
    assert read_date("3 ақпан 2026", ("kk",)) == date(2026, 2, 3)
    assert read_date("3 ақпан 2026 14:05", ("kk",)) == datetime.fromisoformat(
        "2026-02-03T14:05"
    )
    assert read_date("3 ақпан 2026") is None
    assert read_date("3 ақпан 2026", ("tlh",)) is None
    assert read_date("3 blah 2026", ("kk",)) is None


def test_a_time_of_day_in_the_morning_and_at_midnight():
    assert read_date("March 3, 2026 12:05 AM") == datetime.fromisoformat(
        "2026-03-03T00:05"
    )
    assert read_date("March 3, 2026 12:05 PM") == datetime.fromisoformat(
        "2026-03-03T12:05"
    )


def test_an_impossible_offset_leaves_the_time_without_one():
    assert read_date("2026-03-03T14:05:00+99:00") == NOON


def test_the_dates_of_a_text_come_in_reading_order_with_their_times():
    text = "Published 3 March 2026, 14:05. Updated 5 March 2026, 9:10."
    found = list(dates_in(text))
    assert [f.value for f in found] == [
        NOON,
        datetime.fromisoformat("2026-03-05T09:10"),
    ]
    assert text[found[0].start : found[0].end] == "3 March 2026, 14:05"


@given(st.text(max_size=200))
def test_no_text_makes_it_raise(text):
    read_date(text, ("en",))
    list(dates_in(text))


@given(st.datetimes(min_value=OLDEST, max_value=NEWEST))
def test_what_isoformat_writes_is_read_back(moment):
    assert read_date(moment.isoformat()) == moment
