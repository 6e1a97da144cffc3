"""A pipeline of spaCy's, or anything of the same shape, names the actors."""

import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import frozen

from articlekit import Article, annotate, parse_text
from articlekit.errors import FileError, MissingExtra, ParseError
from articlekit.spacy import SpacyActors

EXAMPLE = Path(__file__).parent.parent / "examples" / "spacy_actors.py"
STORY = """Bridge opens

Mayor Ruth Adeyemi opened the bridge in Portville’s harbour. It was built by the \
Harrow Bay Council.

“At last,” said Adeyemi, a Welsh engineer. “We waited for this.”
"""
NAMES = {
    "Mayor Ruth Adeyemi": "PERSON",
    "Portville’s": "GPE",
    "the Harrow Bay Council": "ORG",
    "Adeyemi": "PERSON",
    "Welsh": "NORP",
    "Rada Miasta": "ORG",
    "Zofia Lipska": "PERSON",
}


@frozen
class Entity:
    label_: str
    start_char: int
    end_char: int


@frozen
class Document:
    ents: list[Entity]


@frozen
class Gazetteer:
    """A pipeline that knows the names above; the longer first, as a ruler does."""

    def pipe(self, texts):
        pattern = re.compile("|".join(map(re.escape, NAMES)))
        for text in texts:
            found = pattern.finditer(text)
            yield Document([Entity(NAMES[m.group()], *m.span()) for m in found])


@frozen
class Refusing:
    """A pipeline for which every text is too long."""

    def pipe(self, texts):
        raise ValueError(f"{len(texts)} texts are too many")


def spacy_pipeline():
    """A real pipeline without a model, which knows the names above."""
    spacy = pytest.importorskip("spacy", reason="the extra articlekit[spacy] is absent")
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    rows = [("Portville" if "Port" in k else k, v) for k, v in NAMES.items()]
    ruler.add_patterns([{"label": v, "pattern": k} for k, v in rows])
    return nlp


@pytest.fixture
def installed(monkeypatch):
    """A spaCy that has one model."""
    models = {"en_core_web_sm": Gazetteer()}

    def load(model):
        if model not in models:
            raise OSError(model)
        return models[model]

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))


@pytest.mark.parametrize("pipeline", [Gazetteer, spacy_pipeline])
def test_the_names_are_the_pipelines_and_the_rest_is_ours(pipeline) -> None:
    article = parse_text(STORY, actors=SpacyActors(pipeline()))
    mayor, town, council = article.actors
    assert (mayor.name, mayor.kind) == ("Ruth Adeyemi", "person")
    assert mayor.roles == ("Mayor", "Welsh engineer")
    assert mayor.aliases == ("Mayor Ruth Adeyemi", "Adeyemi")
    assert [article.words(span) for span in mayor.mentions] == [
        "Mayor Ruth Adeyemi",
        "Adeyemi",
    ]
    assert (town.name, town.kind) == ("Portville", "place")
    assert (council.name, council.kind) == ("Harrow Bay Council", "organisation")
    assert article.speaker(article.quotes[0]) == mayor


def test_other_labels_are_counted_when_asked_for() -> None:
    finder = SpacyActors(Gazetteer(), labels={"NORP": "organisation"})
    assert [actor.name for actor in parse_text(STORY, actors=finder).actors] == [
        "Welsh"
    ]


def test_an_article_without_text_has_no_actors() -> None:
    assert annotate(Article(headline="x"), actors=SpacyActors(Gazetteer())).actors == ()


def test_a_text_that_the_pipeline_refuses_is_an_error_of_ours() -> None:
    with pytest.raises(ParseError, match="2 texts are too many"):
        parse_text(STORY, actors=SpacyActors(Refusing()))


def test_without_spacy_the_error_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtra, match=r"pip install \"articlekit\[spacy\]\""):
        SpacyActors.load("en_core_web_sm")


@pytest.mark.usefixtures("installed")
def test_without_the_model_the_error_says_what_to_download() -> None:
    with pytest.raises(FileError, match="python -m spacy download xx_none"):
        SpacyActors.load("xx_none")


@pytest.mark.usefixtures("installed")
def test_a_model_that_is_there_is_loaded() -> None:
    finder = SpacyActors.load("en_core_web_sm")
    assert parse_text(STORY, actors=finder).actor("ruth-adeyemi").roles


def test_the_example_reads_a_story_with_a_model_on_disk(tmp_path) -> None:
    model, story = tmp_path / "model", tmp_path / "story.txt"
    spacy_pipeline().to_disk(model)
    story.write_text(STORY, "utf-8")
    command = [sys.executable, EXAMPLE, story, "--model", model]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "Ruth Adeyemi, person: Mayor, Welsh engineer" in done.stdout


def test_a_language_whose_words_we_do_not_know_has_actors_too() -> None:
    story = "Most otwarty\n\nBudowała go Rada Miasta.\n\nMówi o tym Zofia Lipska."
    article = parse_text(story, language="pl", actors=SpacyActors(Gazetteer()))
    assert [actor.name for actor in article.actors] == ["Rada Miasta", "Zofia Lipska"]
