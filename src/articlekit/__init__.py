"""News pages and plain text in, typed articles out, and the formats of newsrooms."""

from importlib import import_module
from typing import TYPE_CHECKING

from articlekit.blocks import Paragraph
from articlekit.model import Actor, Article, Author, Comment, Quote, Section
from articlekit.spans import Span

if TYPE_CHECKING:
    from articlekit.files import read, write
    from articlekit.find import annotate
    from articlekit.formats.json import from_dict, from_json, to_dict, to_json
    from articlekit.formats.newsml import from_newsml, to_newsml
    from articlekit.parse.html import parse_html
    from articlekit.parse.text import parse_text

__all__ = [
    "Actor",
    "Article",
    "Author",
    "Comment",
    "Paragraph",
    "Quote",
    "Section",
    "Span",
    "annotate",
    "from_dict",
    "from_json",
    "from_newsml",
    "parse_html",
    "parse_text",
    "read",
    "to_dict",
    "to_json",
    "to_newsml",
    "write",
]

ROOMS = {
    "annotate": "articlekit.find",
    "from_dict": "articlekit.formats.json",
    "from_json": "articlekit.formats.json",
    "from_newsml": "articlekit.formats.newsml",
    "parse_html": "articlekit.parse.html",
    "parse_text": "articlekit.parse.text",
    "read": "articlekit.files",
    "to_dict": "articlekit.formats.json",
    "to_json": "articlekit.formats.json",
    "to_newsml": "articlekit.formats.newsml",
    "write": "articlekit.files",
}
"""Where each function lives: loaded when first asked for, so that import is quick."""


def __getattr__(name: str) -> object:
    if name not in ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(ROOMS[name]), name)
    globals()[name] = value
    return value
