import json
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.errors import FormatError, UnsupportedVersion
from articlekit.formats import json as format_json
from articlekit.formats.json import from_dict, from_json, to_dict, to_json
from articlekit.model import Article, Comment
from ferry import FERRY
from strategies import articles

DATA = Path(__file__).parent.parent / "data" / "schema"


def problems(data):
    with pytest.raises(FormatError) as caught:
        from_json(data) if isinstance(data, str | bytes) else from_dict(data)
    assert caught.value.format == "json"
    return list(caught.value.problems)


def document(**fields):
    return {"articlekit": "1", **fields}


def body(*blocks):
    return document(sections=[{"id": "s1", "blocks": list(blocks)}])


@given(articles())
def test_any_article_comes_back_and_is_written_alike_again(article):
    text = to_json(article)
    again = from_json(text)
    assert again == article
    assert to_json(again) == text
    assert from_json(to_json(article, indent=2).encode()) == article


@given(articles())
def test_any_dict_is_what_json_reads(article):
    assert to_dict(article) == json.loads(to_json(article))
    assert from_dict(to_dict(article)) == article


def test_the_version_comes_first_and_what_is_default_is_left_out():
    assert to_json(Article(headline="Full")) == (
        '{"articlekit": "1", "headline": "Full"}'
    )
    assert list(to_dict(FERRY))[:4] == ["articlekit", "headline", "id", "version"]


def test_text_is_not_escaped_and_may_be_indented():
    assert to_json(Article(kicker="ß"), indent=1) == (
        '{\n "articlekit": "1",\n "kicker": "ß"\n}'
    )


@pytest.mark.parametrize("path", sorted(DATA.glob("*.json")), ids=lambda p: p.name)
def test_a_file_of_every_past_version_is_still_read(path):
    assert from_json(path.read_bytes()) == FERRY


def test_a_byte_order_mark_does_no_harm():
    text = to_json(FERRY)
    assert from_json("\ufeff" + text) == FERRY
    assert from_json(text.encode("utf-8-sig")) == FERRY


def test_mappings_and_tuples_do_as_dicts_and_lists():
    section = MappingProxyType({"id": "s1", "blocks": ({"id": "b1", "text": "Full."},)})
    article = from_dict(MappingProxyType(document(sections=(section,))))
    assert article.text == "Full."


def test_replies_a_hundred_deep_come_back():
    comment = Comment(id="c100", text="x")
    for number in range(99, -1, -1):
        comment = Comment(id=f"c{number}", text="x", replies=(comment,))
    article = Article(comments=(comment,))
    assert from_json(to_json(article)) == article


def test_all_that_is_wrong_is_listed_with_its_path():
    data = document(
        version=True,
        topics="local",
        published="2026-02-30",
        sections=[
            {"id": "s1", "level": 9, "blocks": []},
            {"id": "s2", "blocks": [{"id": "b1", "text": ""}, {"kind": "paragraf"}]},
            [],
        ],
        actors=[{"id": "ada", "name": "Ada", "affiliation": None}],
        comments=[{"id": "c1", "text": "x", "replies": [{"id": "c2", "likes": 1.5}]}],
        colour="red",
    )
    known = ", ".join(list(to_dict(FERRY))[1:])
    assert problems(data) == [
        "$.version: expected a whole number, found a boolean",
        (
            "$.published: '2026-02-30' is no date such as 2026-03-01, "
            "2026-03-01T09:30:00 or 2026-03-01T09:30:00+01:00"
        ),
        "$.topics: expected an array, found a string",
        "$.sections[0].level: 9 is not one of 1, 2, 3, 4, 5, 6",
        "$.sections[1].blocks[0].text: '' is blank: use None where absent",
        (
            "$.sections[1].blocks[1]: unknown block kind 'paragraf': a paragraph has "
            "none, the others are preformatted, list_item, block_quote, table, "
            "figure, embed"
        ),
        "$.sections[2]: expected an object, found an array",
        "$.actors[0].affiliation: expected a string, found null",
        "$.comments[0].replies[0].text: missing",
        (
            "$.comments[0].replies[0].likes: expected a whole number, "
            "found a number that is not whole"
        ),
        f"$: unknown key 'colour': known are {known}",
    ]


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ({"id": "b1"}, ".text: missing"),
        ({"id": 5, "text": "x"}, ".id: expected a string, found a whole number"),
        ({"kind": None, "id": "b1"}, ": unknown block kind None: a paragraph has"),
        (
            {"kind": "paragraph"},
            ": unknown block kind 'paragraph': a para",
        ),
        ({"kind": ["table"]}, ": unknown block kind ['table']: a paragraph has none"),
        (
            {"kind": "list_item", "id": "b1", "text": "x", "ordered": 1},
            ".ordered: expected a boolean, found a whole number",
        ),
        (
            {"id": "b1", "text": "x", "ordered": True},
            ": unknown key 'ordered': known are id, text, marks",
        ),
        (
            {"kind": "table", "id": "b1", "rows": [["a", 1]]},
            ".rows[0][1]: expected a string, found a whole number",
        ),
        (
            {"kind": "figure", "id": "b1", "image": {}},
            ".image.url: missing",
        ),
        (
            {"id": "b1", "text": "x", "marks": [{"start": 0, "end": 1, "kind": "b"}]},
            ".marks[0].kind: 'b' is not one of 'link', 'emphasis', 'strong', 'code'",
        ),
        ({"id": "b1", "text": "\ud800"}, ".text: character '\\ud800' at offset 0"),
        ("x", ": expected an object, found a string"),
    ],
)
def test_a_wrong_block_is_told_with_its_path(block, told):
    assert len(problems(body(block))) == 1
    assert problems(body(block))[0].startswith(f"$.sections[0].blocks[0]{told}")


def test_what_contradicts_another_place_is_told_with_its_path():
    quote = {"id": "q1", "text": "x", "spans": [{"block": "b1", "start": 0, "end": 9}]}
    data = {**body({"id": "b1", "text": "x"}), "quotes": [quote]}
    assert problems(data) == ["$.quotes[0].spans[0]: ends at 9, block 'b1' at 1"]


def test_a_document_says_its_version():
    told = 'a document starts with "articlekit": "1"'
    assert problems({}) == [f"$.articlekit: missing: {told}"]
    assert problems({"articlekit": 1}) == [f"$.articlekit: 1: {told}"]
    assert problems({"articlekit": "0"}) == [f"$.articlekit: '0': {told}"]


@pytest.mark.parametrize("version", ["2", "10", "9" * 5000])
def test_a_newer_version_is_not_supported(version):
    with pytest.raises(UnsupportedVersion, match="Upgrade articlekit") as caught:
        from_dict({"articlekit": version})
    assert caught.value.found == version
    assert caught.value.supported == "1"


def test_an_older_version_is_brought_up_to_date(monkeypatch):
    def rename(old):
        return {"headline" if key == "title" else key: old[key] for key in old}

    monkeypatch.setattr(format_json, "UPGRADES", (rename,))
    monkeypatch.setattr(format_json, "VERSION", "2")
    assert from_dict({"articlekit": "1", "title": "Full"}).headline == "Full"
    assert from_dict({"articlekit": "2", "headline": "Full"}).headline == "Full"
    assert to_dict(Article()) == {"articlekit": "2"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1, column 1: Expecting value"),
        (
            '{"articlekit": "1",\n "headline": "Fu',
            "line 2, column 14: Unterminated s",
        ),
        ('{"articlekit": "1"} {}', "line 1, column 21: Extra data"),
        ("[]", "$: expected an object, found an array"),
        ("null", "$: expected an object, found null"),
        ('{"articlekit": "1", "version": NaN}', "$.version: expected a whole number"),
        ('{"articlekit": "1", "version": 1.0}', "$.version: expected a whole number"),
        (f'{{"version": {"9" * 5000}}}', "$: a number with too many digits"),
        ("[" * 100_000, "$: nested too deeply"),
        ('{"a": 1, "a": 2}', "$: key 'a' appears twice"),
        (
            '{"articlekit": "1", "sections": [{"id": "s1", "id": "s2"}]}',
            "$.sections[0]: key 'id' appears twice",
        ),
        (
            (
                '{"articlekit": "1", "sections": [{"id": "s1", "blocks": '
                '[{"id": "b1", "text": "x", "text": "y"}]}]}'
            ),
            "$.sections[0].blocks[0]: key 'text' appears twice",
        ),
        (b"\xff\xfe{", "byte 0: not UTF-8"),
        (b'{"headline": "\xe9"}', "byte 14: not UTF-8"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(text, told):
    assert len(problems(text)) == 1
    assert problems(text)[0].startswith(told)


def test_replies_too_deep_for_python_are_one_clear_error():
    comments = []
    comments.append({"id": "c1", "text": "x", "replies": comments})
    (problem,) = problems(document(comments=comments))
    assert problem.endswith(": nested too deeply")


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(("s1", "b1", "2026-03-01", "link", "figure", "", " ", "a\0")),
)
KEYS = st.sampled_from(
    (
        *("id", "text", "kind", "blocks", "marks", "spans", "start", "end", "url"),
        *("image", "rows", "replies", "name", "other", "speaker", "author"),
    )
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)
    ),
    max_leaves=10,
)
FIELDS = st.sampled_from(list(to_dict(FERRY))[1:])


def answer(read, data):
    """The article, or the problems: nothing else is ever raised."""
    try:
        return read(data)
    except FormatError as error:
        return error.problems


@given(st.dictionaries(FIELDS, VALUES, max_size=6) | VALUES)
def test_any_json_value_is_an_article_or_a_list_of_problems_with_their_paths(data):
    if isinstance(data, dict):
        data["articlekit"] = "1"
    found = answer(from_dict, data)
    assert found == answer(from_dict, data)
    if isinstance(found, tuple):
        assert found
        assert all(problem.startswith("$") for problem in found)


@given(st.binary() | st.text())
def test_arbitrary_bytes_and_text_are_told_from_articles(data):
    assert problems(data)


@given(articles(), st.data())
def test_a_damaged_file_is_an_article_or_a_list_of_problems(article, data):
    text = to_json(article).encode()
    at = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(at, min(at + 20, len(text))))
    assert answer(from_json, text[:at] + data.draw(st.binary(max_size=4)) + text[end:])
