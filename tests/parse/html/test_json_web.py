"""JSON as pages carry it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.parse.html.json_web import load


@pytest.mark.parametrize(
    "text",
    [
        '{"a": "x"}',
        '<!-- {"a": "x"} -->',
        '//<![CDATA[\n{"a": "x"}\n//]]>',
        '/* <![CDATA[ */ {"a": "x"} /* ]]> */',
        '\ufeff{"a": "x"};',
        '{"a": "x",}',
        '{"a": "x",,}',
        "{&quot;a&quot;: &quot;x&quot;}",
    ],
)
def test_what_stands_around_json_and_commas_too_many_do_no_harm(text):
    assert load(text) == ({"a": "x"},)


def test_several_values_in_one_script_are_all_read():
    assert load('{"a": 1};{"b": 2}\n[3]') == ({"a": 1}, {"b": 2}, [3])


def test_line_breaks_and_control_characters_inside_strings_are_allowed():
    assert load('{"a": "one\ntwo\x01"}') == ({"a": "one\ntwo\x01"},)


def test_quotation_marks_left_bare_inside_a_string_belong_to_it():
    text = '{"headline": "Mayor: "We will build" again", "n": [1, 2,]}'
    assert load(text) == ({"headline": 'Mayor: "We will build" again', "n": [1, 2]},)


def test_escapes_that_json_does_not_know_lose_their_backslash():
    assert load(r'{"a": "don\'t \x",}') == ({"a": "don't x"},)


def test_of_values_under_one_name_the_last_that_says_anything_counts():
    assert load('{"a": 1, "a": 2}') == ({"a": 2},)
    assert load('{"a": "Jane Doe", "a": ""}') == ({"a": "Jane Doe"},)


def test_plain_fields_are_picked_out_of_what_is_cut_short():
    text = '{"@type": "NewsArticle", "headline": "Caf\\u00e9", "author": {"name": "J"'
    assert load(text) == ({"@type": "NewsArticle", "headline": "Café"},)


def test_a_broken_escape_in_ruins_is_a_space():
    text = r'{"@type": "NewsArticle", "headline": "Ca\q", "author": {"name": "Jane'
    text = text.replace("\\\\", "\\")
    assert load(text) == ({"@type": "NewsArticle", "headline": "Ca "},)


def test_ruins_without_a_type_say_nothing():
    assert load('{"headline": "Bridge reopens", "x": [') == ()


@pytest.mark.parametrize(
    "text", ["", "no json", "[" * 5000, '{"a":' * 50_000, '"' * 50_000, "x" * 5_000_001]
)
def test_what_is_no_json_gives_nothing_and_never_raises(text):
    assert load(text) == ()


@given(st.text(alphabet='{}[]":,\\ax1\n', max_size=300))
def test_no_text_makes_it_raise(text):
    load(text)


@pytest.mark.parametrize(
    "text", ['x" ' * 200_000, '\\"' * 200_000, '\\"' * 200_000 + "\\", ', "' * 200_000]
)
def test_a_long_script_is_read_in_time_that_grows_with_it(text):
    start = time.process_time()
    load(f'{{"a": "{text}')
    assert time.process_time() - start < 2
