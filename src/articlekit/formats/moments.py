"""Dates as JSON and XML write them."""

import re
from datetime import date, datetime

__all__ = ["moment_text", "read_moment"]

MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?P<time>T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?"
    r"(?:Z|[+-][0-9]{2}:[0-9]{2})?)?"
)


def moment_text(moment: date) -> str:
    """The date, or date and time, in ISO 8601: `2026-03-01T09:30:00+01:00`."""
    return moment.isoformat()


def read_moment(text: str) -> datetime | date | None:
    """The date, or date and time, that `moment_text` writes this way, or None.

    Seconds are needed, `Z` may stand for `+00:00`.
    """
    found = MOMENT.fullmatch(text)
    if found is None:
        return None
    try:
        if found["time"] is None:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text)
    except ValueError:
        # the 30th of February
        return None
