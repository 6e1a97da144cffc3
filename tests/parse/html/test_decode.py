"""Bytes of pages to text, whatever their labels say."""

from __future__ import annotations

import pytest

from articlekit.parse.html.decode import decode


def labelled(text: str, encoding: str, label: str, language: str = "") -> bytes:
    """A page in one encoding that says it is in another."""
    lang = f' lang="{language}"' if language else ""
    return f'<html{lang}><meta charset="{label}">{text}'.encode(encoding)


@pytest.mark.parametrize(
    ("page", "encoding", "shown"),
    [
        ("\ufeffBrücke", None, "Brücke"),
        ("\ufeffBrücke".encode(), "latin-1", "Brücke"),
        ("Brücke".encode("utf-16"), None, "Brücke"),
        ("Brücke".encode("latin-1"), "iso-8859-1", "Brücke"),
        ("Brücke".encode("latin-1"), None, "Brücke"),
        ("Brücke".encode(), "no-such-encoding", "Brücke"),
        ("Brücke".encode(), "hex", "Brücke"),
        (labelled("Brücke", "utf-8", "iso-8859-1"), None, "Brücke"),
        (labelled("Brücke", "cp1252", "utf-8"), None, "Brücke"),
        (labelled("мост", "cp1251", "windows-1251"), None, "мост"),
        (labelled("мост", "cp1251", "punycode", "ru"), None, "мост"),
        (labelled("橋です", "iso2022_jp", "iso-2022-jp"), None, "橋です"),
        ("Die Brücke über die Öre".encode() + b"\xff", None, "Die Brücke über die Öre"),
    ],
)
def test_the_text_is_what_a_browser_shows(
    page: bytes | str, encoding: str | None, shown: str
) -> None:
    found = decode(page, encoding)
    assert shown in (found if isinstance(found, str) else found.decode())


def test_bytes_that_are_utf_8_stay_as_they_are() -> None:
    page = labelled("Brücke", "utf-8", "iso-8859-1")
    assert decode(page) is page


@pytest.mark.parametrize("text", ["Brücke – „offen“", "Die Straße", "Мост"])
def test_utf_8_that_was_once_read_as_latin_1_is_set_right(text: str) -> None:
    garbled = text.encode().decode("latin-1")
    assert decode(garbled) == text
    assert decode(garbled.encode()) == text


@pytest.mark.parametrize("text", ["Brücke", "Â la carte", "caf\u00e9 \u2013 Ã©"])
def test_what_is_no_utf_8_read_as_latin_1_stays(text: str) -> None:
    assert decode(text) == text
    assert decode(text.encode()) == text.encode()
