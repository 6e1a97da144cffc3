"""Article in, annotations out: who is in the story, and who said what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from articlekit.find.actors import actors_in, find_actors
from articlekit.find.quotes import find_quotes, quotes_in
from articlekit.find.story import Story
from articlekit.model import Actor, Article, Finding, Quote

__all__ = ["ActorFinder", "QuoteFinder", "annotate", "find_actors", "find_quotes"]

ActorFinder: TypeAlias = Callable[[Article], tuple[Actor, ...]]
"""Who is in the story. Sees the article without actors and quotes."""

QuoteFinder: TypeAlias = Callable[[Article], tuple[Quote, ...]]
"""What is quoted in the story, and by whom. Sees the actors already found."""


def annotate(
    article: Article,
    *,
    actors: ActorFinder | None = find_actors,
    quotes: QuoteFinder | None = find_quotes,
) -> Article:
    """The article with its actors and quotes, and a finding for each quote.

    A finder that is None leaves what the article has.

    >>> from articlekit import Paragraph, Section, annotate
    >>> said = Paragraph("b1", "“We will win,” said Jane Doe, the mayor.")
    >>> article = annotate(Article(sections=(Section(id="s1", blocks=(said,)),)))
    >>> article.speaker(article.quotes[0]).roles
    ('mayor',)
    """
    own = actors is find_actors and quotes is find_quotes
    if actors is not None:
        if article.actors or article.quotes:
            article = attrs.evolve(article, actors=(), quotes=())
        if not own:
            article = attrs.evolve(article, actors=actors(article))
    if quotes is None:
        return article
    if quotes is not find_quotes:
        return attrs.evolve(article, quotes=quotes(article))
    story = Story(article)
    cast = actors_in(story) if own else article.actors
    rows = quotes_in(story, cast)
    kept = tuple(f for f in article.provenance if not f.field.startswith("quotes."))
    findings = tuple(
        Finding(field=f"quotes.{quote.id}", rule=rule) for quote, rule in rows
    )
    return attrs.evolve(
        article,
        actors=cast,
        quotes=tuple(quote for quote, _ in rows),
        provenance=kept + findings,
    )
