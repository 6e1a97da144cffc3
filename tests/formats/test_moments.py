from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.formats.moments import moment_text, read_moment
from strategies import moments


@given(moments)
def test_any_moment_comes_back(moment):
    again = read_moment(moment_text(moment))
    assert type(again) is type(moment)
    assert again == moment
    assert moment_text(again) == moment_text(moment)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
        (
            "2026-03-01T09:30:00.5-03:30",
            datetime(2026, 3, 1, 9, 30, 0, 500000, timezone(-timedelta(minutes=210))),
        ),
    ],
)
def test_dates_are_read_as_xml_schema_writes_them(text, moment):
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        *("", "2026", "2026-3-1", "20260301", "2026-02-30", "0000-01-01", "٢٠٢٦-٠٣-٠١"),
        *("2026-03-01T09:30", "2026-03-01 09:30:00", "2026-03-01T24:00:00"),
        *("2026-03-01T09:30:60", "2026-03-01T09:30:00,5", "2026-03-01T09:30:00z"),
        *("2026-03-01T09:30:00+0100", "2026-03-01T09:30:00+25:00", "2026-W09-7"),
        *("2026-03-01T09:30:00.1234567", "2026-03-01\n", " 2026-03-01"),
    ],
)
def test_anything_else_is_no_date(text):
    assert read_moment(text) is None


@given(st.text())
def test_no_text_makes_it_fail(text):
    moment = read_moment(text)
    assert moment is None or isinstance(moment, date)
