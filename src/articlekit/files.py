"""Articles from files and to files, whatever their format."""

import os
import threading
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from articlekit.errors import FileError, ParseError, UnknownFormat
from articlekit.formats.json import from_json, to_json
from articlekit.formats.newsml import from_newsml, to_newsml
from articlekit.model import Article
from articlekit.parse.html import parse_html
from articlekit.parse.text import parse_text

__all__ = ["Format", "formats", "read", "register_format", "save", "write"]

FIRST_BYTES = 1000
"""How much of a file its format is told from."""


@frozen(kw_only=True)
class Format:
    """A way to read articles from files, to write them, or both."""

    name: str
    suffixes: tuple[str, ...]
    """The file suffixes it goes by, lower case, the one to write first."""

    read: Callable[[bytes], Article] | None = None
    write: Callable[[Article], str | bytes] | None = None
    """A `str` is saved as UTF-8."""

    sniff: Callable[[bytes], bool] | None = None
    """Whether a file that begins with these bytes is of this format."""


def formats() -> tuple[Format, ...]:
    """All formats known, in the order in which they were registered."""
    return tuple(_known.values())


def register_format(format: Format) -> None:  # noqa: A002
    """Make `read` and `write` know a format; one of the same name is replaced.

    Example:
        >>> from articlekit.files import Format, register_format
        >>> def to_line(article):
        ...     return f"{article.headline}: {len(article.quotes)} quotes"
        >>> register_format(Format(name="line", suffixes=(".line",), write=to_line))
    """
    _known[format.name] = format


def read(path: str | os.PathLike[str], *, format: str | None = None) -> Article:  # noqa: A002
    """The article in a file.

    The format is the one named, else the one the suffix or the first bytes
    tell. Pages and plain text go through the parsers.

    Raises:
        FileError: The file cannot be read.
        UnknownFormat: Nothing reads files like this one.
        FormatError: The document does not follow its format.
        ParseError: The text or page holds no article.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileError(path, f"cannot be read: {error.strerror}") from error
    reader = _reader(path, data[:FIRST_BYTES], format)
    assert reader.read is not None
    return reader.read(data)


def write(
    article: Article,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002
) -> None:
    """Save the article to a file, whole or not at all.

    The format is the one named, else the one the suffix tells.

    Raises:
        UnknownFormat: Nothing writes files like this one.
        FileError: The file cannot be written.
    """
    path = Path(path)
    able = [f for f in formats() if f.write is not None]
    name = path.suffix.lower() if format is None else format
    for writer in able:
        if writer.name == name or (format is None and name in writer.suffixes):
            assert writer.write is not None
            save(writer.write(article), path)
            return
    known = [f.name if format else f"{f.name} ({' '.join(f.suffixes)})" for f in able]
    raise UnknownFormat(name, tuple(known))


def save(data: str | bytes, path: str | os.PathLike[str]) -> None:
    """Write a file beside its place, then rename it: nobody sees half of it.

    Raises:
        FileError: The file cannot be written.
    """
    path = Path(path)
    content = data.encode() if isinstance(data, str) else data
    try:
        if path.exists() and not path.is_file():  # a pipe, a terminal
            path.write_bytes(content)
            return
        path = path.resolve()
        beside = path.with_name(f".{os.getpid()}-{threading.get_ident()}.part")
        try:
            beside.write_bytes(content)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(path, f"cannot be written: {error.strerror}") from error


def _reader(path: Path, start: bytes, name: str | None) -> Format:
    able = [f for f in formats() if f.read is not None]
    if name is not None:
        chosen = [f for f in able if f.name == name]
    else:
        chosen = [f for f in able if path.suffix.lower() in f.suffixes]
        if len(chosen) != 1:
            chosen = [f for f in chosen or able if f.sniff and f.sniff(start)]
    if not chosen:
        known = tuple(f.name for f in able)
        raise UnknownFormat(name or path.suffix or path.name, known)
    return chosen[0]


def _text(data: bytes) -> str:
    """The text of a file that does not say how it is encoded."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]  # as browsers do
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise ParseError("this is no text: it has bytes that no text has")


def _is_json(start: bytes) -> bool:
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def _is_newsml(start: bytes) -> bool:
    return b"<newsItem" in start or b"<newsMessage" in start


def _is_page(start: bytes) -> bool:
    lower = start.lower()
    return b"<!doctype html" in lower or b"<html" in lower


_known: dict[str, Format] = {
    known.name: known
    for known in (
        Format(
            name="json",
            suffixes=(".json",),
            read=from_json,
            write=to_json,
            sniff=_is_json,
        ),
        Format(
            name="newsml",
            suffixes=(".xml", ".newsml"),
            read=from_newsml,
            write=to_newsml,
            sniff=_is_newsml,
        ),
        Format(
            name="html",
            suffixes=(".html", ".htm", ".xhtml"),
            read=parse_html,
            sniff=_is_page,
        ),
        Format(
            name="text",
            suffixes=(".txt", ".md", ".text"),
            read=lambda data: parse_text(_text(data)),
        ),
    )
}
