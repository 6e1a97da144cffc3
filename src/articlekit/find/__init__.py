"""Article in, annotations out: who is in the story, and who said what."""

from collections.abc import Callable
from typing import TypeAlias

from articlekit.model import Actor, Article, Quote

__all__ = ["ActorFinder", "QuoteFinder"]

ActorFinder: TypeAlias = Callable[[Article], tuple[Actor, ...]]
"""Who is in the story. Sees the article without actors and quotes."""

QuoteFinder: TypeAlias = Callable[[Article], tuple[Quote, ...]]
"""What is quoted in the story, and by whom. Sees the actors already found."""
