"""Every exception the library raises.

Each says what is wrong, where, and how to mend it, and each can be pickled, so
that it comes back whole from a worker process.
"""

from pathlib import Path

from attrs import frozen

__all__ = [
    "ArticleKitError",
    "FileError",
    "FormatError",
    "InvalidArticle",
    "MissingExtra",
    "NothingFound",
    "ParseError",
    "UnknownFormat",
    "UnsupportedVersion",
]


class ArticleKitError(Exception):
    """What every error of the library is: catch this one to catch them all."""


@frozen
class InvalidArticle(ArticleKitError, ValueError):
    """A value that no Article may hold, refused where it was built."""

    place: str
    """The class and field, or the path inside the Article: `quotes[0].spans[1]`."""

    problem: str
    """What is wrong there, and what would be right."""

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


@frozen
class ParseError(ArticleKitError, ValueError):
    """Input that is not what the parser was given it as."""

    problem: str
    """What is wrong with the input, and what to do."""

    def __str__(self) -> str:
        return self.problem


@frozen
class NothingFound(ParseError):
    """Input without a story: no body, no comments, no headline with date or author."""


@frozen
class FormatError(ArticleKitError, ValueError):
    """A document that does not follow its format."""

    format: str
    """The name of the format: `json`, `newsml`, …"""

    problems: tuple[str, ...]
    """All that is wrong, each with its JSON path or XML line."""

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return f"not a valid {self.format} document: {self.problems[0]}"
        listed = "".join(f"\n  {problem}" for problem in self.problems)
        return f"not a valid {self.format} document:{listed}"


@frozen
class UnsupportedVersion(FormatError):
    """A document written by a newer version of the library than this one."""

    found: str
    supported: str

    def __str__(self) -> str:
        return (
            f"{self.format} version {self.found!r} is not supported: this release "
            f"reads up to version {self.supported}. Upgrade articlekit to read it."
        )


@frozen
class UnknownFormat(ArticleKitError, LookupError):
    """A format, or a file suffix, that nothing is registered for."""

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        known = ", ".join(self.known)
        return f"unknown format {self.name!r}. Known: {known}."


@frozen
class FileError(ArticleKitError, OSError):
    """A file that cannot be read or written."""

    path: Path
    problem: str

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


@frozen
class MissingExtra(ArticleKitError, ImportError):
    """A function whose optional packages are not installed."""

    extra: str

    def __str__(self) -> str:
        return f'not installed. Run: pip install "articlekit[{self.extra}]"'
