"""Plain text, as people paste and scrape it, into an Article."""

from __future__ import annotations

from articlekit.checks import FORBIDDEN
from articlekit.errors import NothingFound, ParseError
from articlekit.find import (
    ActorFinder,
    QuoteFinder,
    annotate,
    find_actors,
    find_quotes,
)
from articlekit.language.guess import guess_language
from articlekit.model import Article
from articlekit.parse.text.story import read_story
from articlekit.prose.clean import visible

__all__ = ["parse_text"]

BINARY = 30
"""One control character in so many letters: no text has more."""


def parse_text(
    text: str,
    *,
    language: str | None = None,
    actors: ActorFinder | None = find_actors,
    quotes: QuoteFinder | None = find_quotes,
) -> Article:
    r"""The article that a text holds: headline, sections, authors, comments.

    Raises:
        ParseError: The text is none: binary data, or no `str`.
        NothingFound: The text is blank.

    Example:
        >>> article = parse_text("Bridge reopens\n\nIt took two years.")
        >>> article.headline
        'Bridge reopens'
    """
    given: object = text
    if not isinstance(given, str):
        problem = (
            f"text has to be a str, not {type(given).__name__}: decode bytes first"
        )
        raise ParseError(problem)
    clean = visible(text)
    strange = text.count("\ufffd")
    if clean is not text:  # something had to be taken out
        strange += len(FORBIDDEN.findall(text))
    if strange * BINARY > len(text):
        raise ParseError(
            "the text is binary data, or was decoded with the wrong encoding: "
            f"{strange} of its {len(text)} characters cannot be written"
        )
    if not clean.strip():
        raise NothingFound("the text is blank: there is no story in it")
    code = language or guess_language(clean)
    story = read_story(clean, code, given=language is not None)
    return annotate(story, actors=actors, quotes=quotes)
