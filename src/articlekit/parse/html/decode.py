"""Bytes to text, as browsers do it."""

from __future__ import annotations

import codecs
import re

from w3lib.encoding import (
    html_body_declared_encoding,
    read_bom,
    resolve_encoding,
    to_unicode,
)

__all__ = ["decode"]

HEAD = 4096
"""How many bytes of a page are searched for its encoding and language."""

LANGUAGE = re.compile(
    rb"""<html[^<>]{0,500}?\blang\s*=\s*["']?([A-Za-z]{2,3})\b""", re.IGNORECASE
)

# what the Encoding Standard knows, by the names Python has for it: any other
# codec (`hex`, `punycode`, `unicode_escape`) is no encoding of a page
LABELS = """
    utf-8 utf-16-le utf-16-be utf-32-le utf-32-be cp866 koi8-r koi8-u mac_roman
    mac_cyrillic cp874 gb18030 gbk gb2312 big5hkscs big5 cp932 shift_jis euc_jp
    iso2022_jp cp949 euc_kr latin-1 ascii cp1250 cp1251 cp1252 cp1253 cp1254 cp1255
    cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7
    iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16
"""
KNOWN = frozenset(codecs.lookup(name).name for name in LABELS.split())

LEGACY = {
    language: page
    for page, languages in {
        "cp1250": "bs cs hr hu pl ro sk sl sq",
        "cp1251": "be bg kk mk mn ru sr uk",
        "cp1253": "el",
        "cp1254": "tr az",
        "cp1255": "he yi",
        "cp1256": "ar fa ur",
        "cp1257": "et lt lv",
        "cp1258": "vi",
        "cp874": "th",
        "cp932": "ja",
        "cp949": "ko",
        "gb18030": "zh",
    }.items()
    for language in languages.split()
}
"""The code page that software of each language wrote before there was UTF-8."""

JAPANESE = re.compile(rb"2022[^a-z0-9]{0,9}jp", re.IGNORECASE)
NOT_ASCII = bytes(range(0x80, 0x100))


def decode(html: bytes | str, encoding: str | None = None) -> str | bytes:
    """The text of a page, whatever its labels say; never an error.

    Bytes that are UTF-8 are given back as they are: so they are parsed.

    A byte order mark decides, then the caller's `encoding`, then `<meta>` unless
    the bytes are UTF-8 and nothing else, and last the code page of the page's
    language. A label that is unknown is passed over. A page that was once read as
    Latin-1 though it was UTF-8, as programs do that fetch it, is set right.
    """
    if isinstance(html, str):
        return _repaired(html.removeprefix("\ufeff"))
    marked, mark = read_bom(html)
    if marked is not None and mark is not None:
        return to_unicode(html[len(mark) :], marked)
    if (given := _known(encoding)) is not None:
        return to_unicode(html, given)
    head = html[:HEAD]
    if JAPANESE.search(head) and _label(head) == "iso2022_jp":
        return to_unicode(html, "iso2022_jp")
    try:
        # a page that is UTF-8 to the last byte is UTF-8, whatever its label says
        text = html.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        repaired = _repaired(text)
        return html if repaired is text else repaired
    label = _label(head)
    if label in {None, "utf-8"}:
        label = "utf-8" if _almost_utf8(html) else _legacy(html)
    return to_unicode(html, label or "cp1252")


def _repaired(text: str) -> str:
    """The text as it was before its UTF-8 was read as Latin-1; itself otherwise.

    Each character must be a byte, and all of them UTF-8: no text is so by chance.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _almost_utf8(html: bytes) -> bool:
    """Whether more characters beyond ASCII are sound than damaged."""
    text = html.decode("utf-8", "replace")
    faults = text.count("\ufffd")
    return len(text) - len(html.translate(None, NOT_ASCII)) - faults > faults


def _label(head: bytes) -> str | None:
    """The Python name of the encoding that the start of a page declares."""
    return _known(html_body_declared_encoding(head))


def _known(label: str | None) -> str | None:
    """The Python name of an encoding of the web, if the label names one."""
    name = resolve_encoding(label.strip()) if label and label.isascii() else None
    return name if name in KNOWN else None


def _legacy(html: bytes) -> str:
    found = LANGUAGE.search(html[:HEAD])
    language = found.group(1).decode("ascii").lower() if found else ""
    return LEGACY.get(language, "cp1252")
