"""The JSON Schema in the docs, held against the model and against what is written."""

import json
import typing
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from articlekit import blocks, model, spans
from articlekit.errors import FormatError
from articlekit.formats.json import KINDS, from_dict, to_dict
from ferry import FERRY
from strategies import articles

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs/schema/article.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
CLASSES = {
    "author": model.Author,
    "topic": model.Topic,
    "image": blocks.Image,
    "section": model.Section,
    "paragraph": blocks.Paragraph,
    **KINDS,
    "mark": spans.Mark,
    "span": spans.Span,
    "actor": model.Actor,
    "quote": model.Quote,
    "comment": model.Comment,
    "finding": model.Finding,
}
TEXTS = {"text", "passage", "line", "id", "address", "date", "natural", "positive"}


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_every_class_of_the_model_is_in_the_schema():
    assert set(SCHEMA["$defs"]) == set(CLASSES) | TEXTS | {"block"}
    kinds = [
        part["$ref"].rpartition("/")[2] for part in SCHEMA["$defs"]["block"]["oneOf"]
    ]
    assert kinds == ["paragraph", *KINDS]


@pytest.mark.parametrize(
    ("name", "owner", "own"),
    [
        ("article", model.Article, ["articlekit"]),
        *((name, cls, []) for name, cls in CLASSES.items() if name not in KINDS),
        *((name, cls, ["kind"]) for name, cls in KINDS.items()),
    ],
)
def test_the_schema_has_the_fields_of_the_class(name, owner, own):
    attrs.resolve_types(owner)
    schema = SCHEMA if name == "article" else SCHEMA["$defs"][name]
    fields = attrs.fields(owner)
    assert list(schema["properties"]) == [*own, *(field.name for field in fields)]
    needed = [field.name for field in fields if field.default is attrs.NOTHING]
    assert schema.get("required", []) == [*own, *needed]
    assert schema["additionalProperties"] is False
    for field in fields:
        told = schema["properties"][field.name]
        if field.default not in {attrs.NOTHING, None, ()}:
            assert told["default"] == field.default
        else:
            assert "default" not in told
        if typing.get_origin(field.type) is typing.Literal:
            assert told["enum"] == list(typing.get_args(field.type))


@given(articles())
def test_any_article_is_valid_under_the_schema(article):
    VALIDATOR.validate(to_dict(article))


def changed(path, value):
    data = json.loads(json.dumps(to_dict(FERRY)))
    *steps, last = path
    inner = data
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["articlekit"], "2"),
        (["headline"], ""),
        (["headline"], None),
        (["headline"], "\N{NO-BREAK SPACE}\n"),
        (["headline"], "a\x0b"),
        (["publisher"], "a\nb"),
        (["publisher"], "ab\n"),
        (["language"], "en_GB"),
        (["version"], 0),
        (["version"], True),
        (["url"], "/a b"),
        (["url"], "http://[::1"),
        (["url"], "/100%"),
        (["published"], "2026-3-1"),
        (["published"], "2026-03-01T25:00:00"),
        (["colour"], "red"),
        (["sections", 0, "id"], "1"),
        (["sections", 0, "level"], 7),
        (["sections", 0, "blocks", 0, "kind"], "paragraph"),
        (["sections", 0, "blocks", 0, "pull"], False),
        (["sections", 0, "blocks", 0, "marks", 0, "href"], "a b"),
        (["sections", 0, "blocks", 0, "marks", 1, "href"], "/a"),
        (["sections", 0, "blocks", 0, "marks", 0, "kind"], "bold"),
        (["sections", 1, "blocks", 6, "rows"], []),
        (["sections", 1, "blocks", 6, "rows", 0], []),
        (["images", 0, "width"], 0),
        (["actors", 0, "kind"], "robot"),
        (["quotes", 0, "spans"], []),
        (["quotes", 0, "spans", 0, "start"], -1),
        (["quotes", 1, "cue_span"], None),
        (["comments", 0, "likes"], "12"),
        (["comments", 0, "replies", 0, "text"], " "),
        (["provenance", 0], {"field": "headline"}),
    ],
)
def test_the_schema_and_the_reader_refuse_the_same(path, value):
    data = changed(path, value)
    assert not VALIDATOR.is_valid(data)
    with pytest.raises(FormatError):
        from_dict(data)


def test_a_link_without_an_address_and_a_span_without_words_are_refused():
    data = to_dict(FERRY)
    assert VALIDATOR.is_valid(data)
    del data["sections"][0]["blocks"][0]["marks"][0]["href"]
    assert not VALIDATOR.is_valid(data)
    data = to_dict(FERRY)
    del data["quotes"][0]["cue"]
    assert not VALIDATOR.is_valid(data)
