"""XML of anybody to a root element, or to one error that names the line."""

import re
from datetime import date, datetime

from lxml import etree

from articlekit.checks import shown
from articlekit.errors import FormatError
from articlekit.formats.moments import read_moment
from articlekit.markup.reading import Element, Reading, local_name
from articlekit.markup.tree import xml_parser

__all__ = ["document_root", "read_date", "refuse"]

DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml\s[^>]*\?>")
OTHER_ENCODING = re.compile(
    rb"""\A(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*encoding\s*=\s*["'](?!utf-8["'])""",
    re.IGNORECASE,
)
# where libxml2 says again where it is, and how to switch its limits off
AFTERTHOUGHT = re.compile(
    r"(?:, (?:try|use) XML_PARSE_HUGE.*|, line \d+.*|\s+)\Z", re.DOTALL
)

LONGEST_TEXT = 10_000_000
"""In bytes: libxml2 refuses a longer text or attribute unless it may be huge."""


def document_root(data: str | bytes) -> Element:
    """The root element of an XML document.

    Raises:
        FormatError: It is not well-formed, or has a document type declaration, or
            is neither bytes nor a str.
    """
    given: object = data
    if not isinstance(given, str | bytes):
        raise refuse(1, f"it has to be bytes or a str, not {type(given).__name__}")
    if isinstance(data, str):
        # what it declares was the encoding of the file it came from
        text = DECLARATION.sub("", data).removeprefix("\ufeff")
        data = text.encode("utf-8", "surrogatepass")
    if not data or data.isspace():
        raise refuse(1, "the document is empty")
    huge = len(data) > LONGEST_TEXT and _has_no_doctype(data)
    try:
        root = etree.fromstring(data, xml_parser(huge=huge))
    except etree.XMLSyntaxError as error:
        told = AFTERTHOUGHT.sub("", str(error.msg))
        raise refuse(error.lineno or 1, f"not well-formed XML: {told}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        told = "a document type declaration: NewsML-G2 has none, remove it"
        raise refuse(1, told)
    return root


def refuse(line: int, told: str) -> FormatError:
    """The error for a document of which nothing can be read."""
    return FormatError("newsml", (f"line {line}: {told}",))


def read_date(
    element: Element, text: str | None, reading: Reading
) -> datetime | date | None:
    """The date in the text, None where that is blank; anything else is a problem."""
    if text is None or not text.strip():
        return None
    moment = read_moment(text.strip())
    if moment is None:
        told = f"{shown(text)} is no date such as 2026-03-01T09:30:00+01:00"
        reading.problem(element, f"{local_name(element)}: {told}")
    return moment


def _has_no_doctype(data: bytes) -> bool:
    """Whether it is certain that no entity can be declared.

    Only then may texts be huge, for libxml2 lifts all its limits at once.
    """
    if b"<!DOCTYPE" in data or b"\0" in data or OTHER_ENCODING.match(data):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
