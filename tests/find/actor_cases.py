"""Who the finder sees in a few lines of a story."""

from articlekit import Actor, Article, Paragraph, Section
from articlekit.find import find_actors


def story(*paragraphs: str, language: str = "en") -> Article:
    blocks = tuple(
        Paragraph(f"b{number}", text) for number, text in enumerate(paragraphs, start=1)
    )
    return Article(language=language, sections=(Section(id="s1", blocks=blocks),))


def cast(*paragraphs: str, language: str = "en") -> dict[str, Actor]:
    """The actors of a story by name."""
    return {
        actor.name: actor
        for actor in find_actors(story(*paragraphs, language=language))
    }


def of_kind(kind: str, *paragraphs: str, language: str = "en") -> list[str]:
    """The names of the actors of one kind."""
    found = cast(*paragraphs, language=language)
    return [name for name, actor in found.items() if actor.kind == kind]
