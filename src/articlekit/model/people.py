"""Who wrote an article, and who is in it."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from attrs import field, frozen

from articlekit.checks import address, identifier, line, many, one_of, optional, passage
from articlekit.spans import Span

__all__ = ["Actor", "ActorKind", "Author"]

ActorKind: TypeAlias = Literal["person", "organisation", "place", "group", "unknown"]


@frozen(kw_only=True)
class Author:
    """Somebody who wrote the article."""

    name: str = field(validator=line)
    title: str | None = field(default=None, validator=optional(line))
    """The job: `Staff Reporter`."""

    url: str | None = field(default=None, validator=optional(address))
    """The author's page or profile."""

    email: str | None = field(default=None, validator=optional(line))


@frozen(kw_only=True)
class Actor:
    """Somebody, or something that acts, in the story."""

    id: str = field(validator=identifier)
    """A slug of the name, so that references read well: `jane-doe`."""

    name: str = field(validator=line)
    """The fullest form of the name in the story."""

    kind: ActorKind = field(default="person", validator=one_of(*get_args(ActorKind)))
    roles: tuple[str, ...] = field(default=(), validator=many(line))
    """What the story calls them: `Mayor of Portville`."""

    affiliation: str | None = field(default=None, validator=optional(identifier))
    """The `Actor.id` of the organisation they belong to."""

    description: str | None = field(default=None, validator=optional(passage))
    uri: str | None = field(default=None, validator=optional(address))
    """The same actor in a knowledge base, such as Wikidata."""

    aliases: tuple[str, ...] = field(default=(), validator=many(line))
    """Other names the story uses: `Mayor Roe`, `Roe`."""

    mentions: tuple[Span, ...] = field(default=(), validator=many(Span))
    """Where the story names them."""
