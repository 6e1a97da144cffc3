"""What a site does in its own way, told by whoever knows the site."""

from __future__ import annotations

from urllib.parse import urlsplit

from attrs import field, frozen

from articlekit.checks import line, many

__all__ = ["SiteRules"]


@frozen(kw_only=True)
class SiteRules:
    """Where the parts of a story stand on the pages of a site."""

    hosts: tuple[str, ...] = field(validator=many(line))
    """The site's host names; subdomains are covered."""

    def covers(self, url: str | None) -> bool:
        """Whether the page at `url` belongs to the site."""
        try:
            host = urlsplit(url or "").hostname or ""
        except ValueError:
            return False
        return any(host == own or host.endswith(f".{own}") for own in self.hosts)
