"""What an article is: the typed, frozen classes."""

from articlekit.model.article import Article, Finding, Section, Topic
from articlekit.model.comment import Comment, walk_comments
from articlekit.model.people import Actor, ActorKind, Author
from articlekit.model.quote import Quote, QuoteKind

__all__ = [
    "Actor",
    "ActorKind",
    "Article",
    "Author",
    "Comment",
    "Finding",
    "Quote",
    "QuoteKind",
    "Section",
    "Topic",
    "walk_comments",
]
