"""When a story was published: what a page declares, held against what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice, tee

from articlekit.markup.page import Element
from articlekit.parse.html.evidence import Evidence, choose, every
from articlekit.parse.html.ground import Ground
from articlekit.parse.html.scan import Scan, text_of
from articlekit.parse.html.stamps import (
    DATELINE,
    Stamp,
    address_date,
    is_hatom,
    marked_stamps,
    near_stamps,
    stamps,
    times,
)
from articlekit.prose.dates import read_date

__all__ = ["Dating", "Moment"]

EPOCH = "1970-01-01"
MOST_TIMES = 8
LONGEST_STAMP_LINE = 80
"""Characters of a line of the story that is there for its date."""

MARKED = ("time", "date")
"""The rules of dates that the page itself marks as such."""

FURTHEST_ZONE = timedelta(hours=14)
QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)

Moment = datetime | date
Chosen = tuple[Moment, str]


class Dating:
    """The choice of the two dates of a story, and the elements that show them."""

    def __init__(
        self,
        page: Scan,
        ground: Ground,
        headline: Element | None,
        languages: Sequence[str],
    ) -> None:
        self.page = page
        self.ground = ground
        self.headline = headline
        self.languages = languages
        self.placed: list[Element] = []
        self.seen: Iterator[Stamp] = islice(self.stamps_by(near_stamps), MOST_TIMES)

    def choose(
        self, evidence: Sequence[Evidence]
    ) -> tuple[Chosen | None, Chosen | None]:
        """When the story was published, and when it was changed."""
        published = _exact(evidence, "published", self.accept)
        modified = choose(evidence, "modified", self.accept)
        if published is None:
            published, updated = self.stamped()
            modified = modified or updated
        else:
            published = self.as_shown(published, modified, evidence)
        if published is None:
            published = choose(evidence, "dated", self.accept)
        if modified is None:
            seen = islice(self.stamps_by(times), MOST_TIMES)
            changes = (s for s in seen if s.updated and s.element not in self.placed)
            modified = next(map(self.shown, changes), None)
        if published is None and (day := address_date(self.page.url)):
            published = day, "url"
        if published and modified and published[0] == modified[0]:
            modified = published[0], modified[1]  # by one clock
        return published, modified

    def accept(self, text: str) -> Moment | None:
        """The date of a text, if it is one and more than a system's nothing."""
        value = read_date(text, self.languages)
        return None if value is None or str(value).startswith(EPOCH) else value

    def stamps_by(self, finder: Callable[..., Iterator[Stamp]]) -> Iterator[Stamp]:
        """The dates that readers see, by one of the ways to find them."""
        return finder(self.page, self.ground, self.headline, self.languages)

    def near(self) -> Iterator[Stamp]:
        """The dates near the headline; each is looked for once, when it is needed."""
        self.seen, again = tee(self.seen)
        return again

    def as_shown(
        self,
        published: Chosen,
        modified: Chosen | None,
        evidence: Sequence[Evidence],
    ) -> Chosen:
        """The declared date, put right by what readers see of it."""
        others = [*self.others(published[0], evidence)]
        if others or _unchanged(published, modified):
            published = self.doubted(published, modified, others)
        value, rule = published
        if not isinstance(value, datetime):
            return self.timed(published)
        if value.tzinfo is UTC:
            return self.local(value, evidence), rule
        return published

    def others(self, value: Moment, evidence: Sequence[Evidence]) -> Iterator[Chosen]:
        """The dates of other days that the page declares for the same."""
        for field in ("published", "dated"):
            for said in every(evidence, field):
                other = self.accept(str(said.value))
                if other is not None and _day(other) != _day(value):
                    yield other, said.rule

    def doubted(
        self,
        published: Chosen,
        modified: Chosen | None,
        others: Sequence[Chosen],
    ) -> Chosen:
        """The declared date that readers see, where a page declares more than one.

        Some systems declare the day of the last change for both dates; then the
        earlier day beside the headline is that of the publication.
        """
        own = _day(published[0])
        changed = _day(modified[0]) if modified else None
        shown: list[Stamp] = []
        for stamp in self.near():
            if _apart(stamp.value, own) <= DAY:
                return published
            if not stamp.updated:
                shown.append(stamp)
        for stamp in shown:
            day = _day(stamp.value)
            for other in others:
                if _day(other[0]) == day != changed:
                    return other
        if shown and _unchanged(published, modified):
            first = shown[0]
            if first.rule in MARKED and _day(first.value) < own:
                return self.shown(first)
        return published

    def local(self, value: datetime, evidence: Sequence[Evidence]) -> datetime:
        """The moment by the clock of the page, where that shows or tells it."""
        for said in every(evidence, "published"):
            other = self.accept(str(said.value))
            if isinstance(other, datetime) and other.tzinfo and other == value:
                if other.utcoffset():
                    return other
        for stamp in self.near():
            seen = stamp.value
            if not isinstance(seen, datetime) or stamp.updated:
                continue
            if seen.utcoffset() and seen == value:
                return seen
            if seen.tzinfo is None:
                moment = value.replace(tzinfo=None, second=0, microsecond=0)
                offset = seen.replace(second=0, microsecond=0) - moment
                if abs(offset) <= FURTHEST_ZONE and not offset % QUARTER:
                    return value.astimezone(timezone(offset)) if offset else value
        return value

    def timed(self, published: Chosen) -> Chosen:
        """The day with the time of day that readers see beside it, if any."""
        for stamp in islice(self.stamps_by(marked_stamps), MOST_TIMES):
            value = stamp.value
            same = isinstance(value, datetime) and value.date() == published[0]
            if same and not stamp.updated:
                return self.shown(stamp)
        return published

    def stamped(self) -> tuple[Chosen | None, Chosen | None]:
        """The first date that readers see, and the first of a change before it."""
        updated = None
        is_only = False
        seen = self.stamps_by(stamps)
        for stamp in seen:
            if stamp.updated:
                if updated is None:
                    is_only = is_hatom(stamp.element)
                    updated = self.shown(stamp)
                continue
            if updated and _day(stamp.value) > _day(updated[0]):
                continue  # another story's
            # the same day with a time of day may stand inside or beside
            day = stamp.value
            for other in islice(seen, 0 if isinstance(day, datetime) else MOST_TIMES):
                value = other.value
                if isinstance(value, datetime) and value.date() == day:
                    self.placed.append(stamp.element)
                    return self.shown(other), updated
            return self.shown(stamp), updated
        return (updated, None) if is_only else (None, updated)

    def tells(self, element: Element) -> bool:
        """Whether an element is a paragraph of the story, whatever date is in it."""
        paragraph = element.tag == "p" and element.getparent() is self.page.holder
        return paragraph and len(text_of(element)) > LONGEST_STAMP_LINE

    def shown(self, stamp: Stamp) -> Chosen:
        """A date that readers see, whose element is no part of the body."""
        if stamp.rule != DATELINE and not self.tells(stamp.element):
            self.placed.append(stamp.element)
        return stamp.value, stamp.rule


def _day(value: Moment) -> date:
    """The day of a moment, by its own clock."""
    return value.date() if isinstance(value, datetime) else value


def _unchanged(published: Chosen, modified: Chosen | None) -> bool:
    """Whether both dates are declared to be one."""
    return modified is not None and modified[0] == published[0]


def _apart(value: Moment, day: date) -> timedelta:
    """How far two days are apart."""
    return abs(_day(value) - day)


def _exact(
    evidence: Sequence[Evidence], field: str, accept: Callable[[str], Moment | None]
) -> Chosen | None:
    """The first date, with the time of day that another source gives for that day."""
    first = choose(evidence, field, accept)
    if first is None or isinstance(first[0], datetime):
        return first
    for said in every(evidence, field):
        value = accept(str(said.value))
        if isinstance(value, datetime) and value.date() == first[0]:
            return value, said.rule
    return first
