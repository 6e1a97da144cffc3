"""Actors named by a spaCy pipeline, in place of our own finder."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, Self, cast

from attrs import field, frozen

from articlekit.errors import FileError, MissingExtra, ParseError
from articlekit.find.actors import actors_named, readings_of
from articlekit.find.lexicon import Lexicon
from articlekit.find.names import Name, NameKind, name_at
from articlekit.find.reading import Reading
from articlekit.find.story import Story
from articlekit.model import Actor, Article

__all__ = ["LABELS", "Document", "Entity", "Pipeline", "SpacyActors"]

LABELS: Mapping[str, NameKind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""What the labels of spaCy's published pipelines mean to us; others are left out."""


class Entity(Protocol):
    """A name that a pipeline has found: spaCy's `Span`."""

    @property
    def label_(self) -> str:
        """What sort of name it is: `PERSON`."""

    @property
    def start_char(self) -> int:
        """Where it begins, in characters of the text."""

    @property
    def end_char(self) -> int:
        """Behind its last character."""


class Document(Protocol):
    """A text that a pipeline has read: spaCy's `Doc`."""

    @property
    def ents(self) -> Iterable[Entity]:
        """The names in it, in reading order."""


class Pipeline(Protocol):
    """What reads texts: spaCy's `Language`, or anything that gives the same."""

    def pipe(self, texts: Iterable[str]) -> Iterator[Document]:
        """One document for each text, in the same order."""


@frozen
class SpacyActors:
    """An `ActorFinder` that takes the names, and their kinds, from a spaCy pipeline.

    Whose names are one person's, the roles, affiliations and aliases are then found
    as `find_actors` finds them. Calling it raises `ParseError` for a text that the
    pipeline refuses, as spaCy does beyond its `max_length`.
    """

    nlp: Pipeline
    """A pipeline with an `ner` or `entity_ruler` component."""

    labels: Mapping[str, NameKind] = field(default=LABELS, kw_only=True)
    """The kind of actor by entity label; other labels are left out."""

    @classmethod
    def load(cls, model: str) -> Self:
        """A finder with one of spaCy's installed models, such as `en_core_web_sm`.

        Raises `MissingExtra` without spaCy, and `FileError` without the model.
        """
        try:
            spacy = import_module("spacy")
        except ImportError:
            raise MissingExtra("spacy") from None
        try:
            return cls(cast("Pipeline", spacy.load(model)))
        except OSError:
            problem = f"no such spaCy model. Run: python -m spacy download {model}"
            raise FileError(Path(model), problem) from None

    def __call__(self, article: Article) -> tuple[Actor, ...]:
        """The actors of the article, in reading order."""
        story = Story(article)
        readings = readings_of(story)
        texts = [reading.text for reading in readings]
        try:
            documents = list(self.nlp.pipe(texts))
        except ValueError as error:
            raise ParseError(f"the pipeline refuses the text: {error}") from error
        found = [
            name
            for reading, document in zip(readings, documents, strict=True)
            for name in self._names(reading, document.ents, story.lexicon)
        ]
        return actors_named(story, readings, found)

    def _names(
        self, reading: Reading, entities: Iterable[Entity], known: Lexicon
    ) -> Iterator[Name]:
        for entity in entities:
            kind = self.labels.get(entity.label_)
            start, end = _tokens(reading, entity)
            if kind is not None and start < end:
                yield name_at(reading, start, end, kind, known)


def _tokens(reading: Reading, entity: Entity) -> Sequence[int]:
    """The first token of an entity, and the one behind its last: ours, not spaCy's."""
    start = bisect_left(reading.ends, entity.start_char + 1)
    return start, bisect_left(reading.starts, entity.end_char)
