"""Captions, and the credits at their end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.markup.tree import page_tree
from articlekit.parse.html.captions import Caption, caption_of, split_caption

BRIDGE = "The bridge on Monday."


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The bridge on Monday. Photo: Jane Doe", BRIDGE, "Jane Doe"),
        ("The bridge on Monday. Photo by Jane Doe", BRIDGE, "Jane Doe"),
        ("The bridge on Monday. (Photo by Jane Doe)", BRIDGE, "Jane Doe"),
        ("The bridge on Monday. (AP Photo/Jane Doe)", BRIDGE, "AP Photo/Jane Doe"),
        ("The bridge on Monday. Jane Doe/Reuters", BRIDGE, "Jane Doe/Reuters"),
        ("The bridge on Monday. © Jane Doe", BRIDGE, "Jane Doe"),
        (
            ("Die Brücke am Montag. Foto: Max Muster/dpa"),
            "Die Brücke am Montag.",
            "Max Muster/dpa",
        ),
        ("Die Brücke | Bild: Max Muster", "Die Brücke", "Max Muster"),
        ("O barco — Foto: Raí Duarte", "O barco", "Raí Duarte"),
        ("Un pont. Crédit photo : Luc Petit", "Un pont.", "Luc Petit"),
        ("Foto: dpa", None, "dpa"),
        ("© Jane Doe", None, "Jane Doe"),
        ("Photograph: Jane Doe/Example Wire", None, "Jane Doe/Example Wire"),
        ("橋が再開した。写真：山田太郎", "橋が再開した。", "山田太郎"),
    ],
)
def test_a_credit_is_told_by_its_label_sign_or_agency(text, caption, credit):
    assert split_caption(text) == Caption(caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opened on Monday.",
        "The photo shows: a bridge",
        "By the river: a bridge",
        "The bridge (right) on Monday",
        "Jane Doe, left, and Sam Poe",
    ],
)
def test_what_has_no_credit_is_a_caption_as_a_whole(text):
    assert split_caption(text) == Caption(text)


def test_nothing_is_neither():
    assert split_caption(" | ") == Caption()


def of(html):
    root = page_tree(f"<figcaption>{html}</figcaption>")
    return caption_of(next(root.iter("figcaption")))


def test_a_part_that_is_named_for_the_credit_holds_it():
    found = of(
        "The bridge on Monday. <span class='media-credit'>Foto: Max Muster</span>"
    )
    assert found == Caption(BRIDGE, "Max Muster")
    found = of("<i class='photoCredit'>Jane Doe</i> The bridge on Monday.")
    assert found == Caption(BRIDGE, "Jane Doe")


def test_a_credit_alone_is_no_caption():
    assert of("<span class='copyright'>© Jane Doe</span>") == Caption(None, "Jane Doe")


def test_a_part_too_long_for_a_credit_is_caption():
    text = "The bridge was rebuilt " * 8
    assert of(f"<span class='source'>{text}</span>") == Caption(text.strip())


@given(st.text(max_size=200))
def test_no_text_makes_it_raise(text):
    split_caption(text)
