"""Links as pages write them to addresses that every format can hold."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from w3lib.url import safe_url_string

from articlekit.checks import ADDRESS

__all__ = ["absolute"]

NOWHERE = ("#", "javascript:", "data:", "blob:", "about:", "void(")
LONGEST = 4000
"""Longer ones hold data, not an address."""

# what is already the address it means, whatever the page: most links are
WHOLE = re.compile(
    r"https?://[a-zA-Z0-9][a-zA-Z0-9.-]*+(?::\d{1,5})?"
    r"(?:/[\w./~+,@!$&'()*:=-]*+(?:%[0-9A-Fa-f]{2}[\w./~+,@!$&'()*:=-]*+)*+)?"
    r"(?:\?(?:[\w./~+,@!$&'()*:=?-]|%[0-9A-Fa-f]{2})++)?",
    re.ASCII,
)


def absolute(href: str | None, base: str | None = None) -> str | None:
    """The address that `href` means on a page at `base`, or None if it leads nowhere.

    A fragment of the page itself leads nowhere; what the page left unescaped is
    escaped.
    """
    href = href.strip() if href else ""
    if not href or len(href) > LONGEST:
        return None
    if WHOLE.fullmatch(href):
        return href
    if href.lower().startswith(NOWHERE):
        return None
    try:
        whole = urljoin(base, href) if base else href
        if ADDRESS.fullmatch(whole) and whole.isprintable():
            return whole
        whole = safe_url_string(whole)
    except ValueError:
        return None
    return whole if ADDRESS.fullmatch(whole) else None
