"""Who published the story: the name of the site, as people write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from attrs import frozen

from articlekit.language.page import EVERY_LANGUAGE, plain
from articlekit.parse.html.evidence import Evidence, choose, every, letters
from articlekit.parse.html.headline import SEPARATOR
from articlekit.parse.html.scan import Scan

__all__ = ["holder_name", "publisher_of"]

LONGEST_NAME = 100
LONGEST_PART, MOST_WORDS = 50, 6
"""A longer part of a title is no name of a site."""

SHORTEST_LABEL, SHORTEST_INNER = 3, 4
"""Letters of a label of a host that a name is, and of one that stands in a name."""

ADDRESS = re.compile(r"https?:|@|www\.", re.IGNORECASE)
BAR = re.compile(r"\s*[|·•»]\s*")
DASH = re.compile(r"\s+[–—-]\s+")
COMMON = frozenset(
    (
        "www",
        "com",
        "co",
        "blog",
        "blogs",
        "news",
        "m",
        "amp",
        "web",
        "org",
        "gov",
        "edu",
    )
)
PLATFORMS = frozenset(("blogger", "wordpress", "medium", "substack", "wix", "tumblr"))
"""Programs that name themselves as publishers of what others write with them."""


def publisher_of(
    page: Scan, evidence: Sequence[Evidence], headline: str | None
) -> tuple[str, str] | None:
    """The name of the publisher, and the rule that it came by.

    What the page declares counts first. Of a name with a slogan the name stays, and
    a name written like an address gives way to the same name as people write it.
    Where nothing is declared, the name of the site stands in the title.
    """
    host = _Host.of(page)
    shown = [part for part in _title_parts(page.title, headline) if host.is_named(part)]
    for field in ("publisher", "site"):
        said = choose(evidence, field, _name)
        if said is not None:
            name = host.without_slogan(said[0])
            if not _is_slug(name):
                return name, said[1]
            others = [str(e.value) for f in FIELDS for e in every(evidence, f)]
            return _spelled(name, [*others, *shown], host), said[1]
    return (shown[0], "title") if shown else None


FIELDS = ("publisher", "site")


@frozen
class _Host:
    """What an address says of the name of a site."""

    whole: str
    labels: tuple[str, ...]

    @classmethod
    def of(cls, page: Scan) -> _Host:
        """The host of a page, and its labels, as letters."""
        try:
            host = urlsplit(page.url or page.base or "").hostname or ""
        except ValueError:
            host = ""
        labels = [p for p in host.split(".")[:-1] if p not in COMMON]
        keys = (letters(label) for label in labels)
        return cls(
            letters(host.removeprefix("www.")),
            tuple(key for key in keys if len(key) >= SHORTEST_LABEL),
        )

    def is_named(self, name: str) -> bool:
        """Whether a name is that of the site."""
        key = letters(name)
        return len(key) >= SHORTEST_LABEL and (
            key == self.whole or any(self._fits(key, label) for label in self.labels)
        )

    def _fits(self, key: str, label: str) -> bool:
        if key == label:
            return True
        short, long = sorted((key, label), key=len)
        return len(short) >= SHORTEST_INNER and short in long

    def without_slogan(self, name: str) -> str:
        """A name without what a site says of itself beside it."""
        for mark in (BAR, DASH):
            parts = [part for part in mark.split(name) if part]
            named = [part for part in parts if self.is_named(part)]
            # what stands behind a dash may be a part of the name
            if named and len(parts) > 1 and (mark is BAR or named[0] == parts[0]):
                if len(letters(named[0])) >= SHORTEST_INNER:
                    return named[0]
        return name


def holder_name(text: str) -> str | None:
    """A name, where a text can be one."""
    text = text.strip()
    return None if ADDRESS.match(text) or len(text) > LONGEST_NAME else text or None


def _name(text: str) -> str | None:
    name = holder_name(text)
    return None if name is None or letters(name) in PLATFORMS else name


def _is_slug(name: str) -> bool:
    """Whether a name is written like a part of an address."""
    return name.isascii() and name.islower() and " " not in name


def _spelled(slug: str, others: Sequence[str], host: _Host) -> str:
    """The same name as people write it, or the one that the title gives."""
    keys = {letters(slug), letters(slug.partition(".")[0])}
    for other in others:
        if letters(other) in keys and not _is_slug(other):
            return other
    if host.is_named(slug):
        return slug
    return next((other for other in others if not _is_slug(other)), slug)


def _title_parts(title: str | None, headline: str | None) -> Iterator[str]:
    """The parts of a title that may name the site: the last, then the first."""
    cuts = [m.span() for m in SEPARATOR.finditer(title or "")]
    if not title or not cuts:
        return
    own = letters(headline or "")
    for part in (title[cuts[-1][1] :], title[: cuts[0][0]]):
        text = part.strip(" ()[]-–—|»«")
        words = text.split()
        if len(text) > LONGEST_PART or not 0 < len(words) <= MOST_WORDS:
            continue
        if ADDRESS.match(text) or ": " in text or plain(words[0]) in EVERY_LANGUAGE.by:
            continue
        if letters(text) != own:
            yield text
