"""The checks that attrs fields share, and what XML forbids.

Each is a validator: it takes the object, its field and the value, and raises
`InvalidArticle` where the value could not be written in every format.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

from attrs import Attribute

from articlekit.errors import InvalidArticle

__all__ = [
    "FORBIDDEN",
    "address",
    "cell",
    "flag",
    "identifier",
    "language_tag",
    "line",
    "many",
    "moment",
    "natural",
    "number",
    "one_of",
    "passage",
    "positive",
]

Check: TypeAlias = "Callable[[Any, Attribute[Any], Any], None]"

# XML 1.0, section 2.2, "Char": nothing else can be written in a document
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
BREAK = re.compile(r"[\t\n\r]")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
# RFC 3986 with the letters of RFC 3987, a little stricter than `xs:anyURI`
ADDRESS = re.compile(
    r"""
    (?:[A-Za-z][A-Za-z0-9+.-]*:(?=.) | (?![^/?\#]*:))                # scheme
    (?://(?:(?:[^\s%\[\]\#?/@]|%[0-9A-Fa-f]{2})*@)?                 # user
        (?:(?:\[[0-9A-Fa-f:.]+\]|(?:[^\s%\[\]\#?/:@]|%[0-9A-Fa-f]{2})+)  # host
           (?::[0-9]{1,5})?)? (?=[/?\#]|$)
      |(?!//))
    (?:[^\s%\[\]\#]|%[0-9A-Fa-f]{2})*                              # path, query
    (?:\#(?:[^\s%\[\]\#]|%[0-9A-Fa-f]{2})*)?                       # fragment
    """,
    re.VERBOSE,
)
FURTHEST_OFFSET = timedelta(hours=14)
"""`xs:dateTime` knows no zone further from UTC."""


def refuse(owner: object, attribute: Attribute[Any], problem: str) -> InvalidArticle:
    """The error that names the class and the field."""
    return InvalidArticle(f"{type(owner).__name__}.{attribute.name}", problem)


def cell(owner: object, attribute: Attribute[Any], value: object) -> None:
    """Any text that XML can hold, the empty one included."""
    if not isinstance(value, str):
        raise refuse(owner, attribute, f"{value!r} is not a str")
    if not value.isprintable() and (bad := FORBIDDEN.search(value)):
        problem = (
            f"character {bad.group()!a} at offset {bad.start()} cannot be "
            "written in XML: remove it"
        )
        raise refuse(owner, attribute, problem)


def passage(owner: object, attribute: Attribute[Any], value: object) -> None:
    """Text that may run over several lines, and says something."""
    cell(owner, attribute, value)
    assert isinstance(value, str)
    if not value or value.isspace():
        raise refuse(owner, attribute, f"{value!r} is blank: use None where absent")


def line(owner: object, attribute: Attribute[Any], value: object) -> None:
    """Text on a single line."""
    passage(owner, attribute, value)
    assert isinstance(value, str)
    if not value.isprintable() and (bad := BREAK.search(value)):
        problem = f"{value!r} has a tab or line break at offset {bad.start()}"
        raise refuse(owner, attribute, problem)


def identifier(owner: object, attribute: Attribute[Any], value: object) -> None:
    """An id that XML and HTML accept."""
    if not isinstance(value, str) or not NAME.fullmatch(value):
        problem = (
            f"{value!r} is no id: begin with a letter A-Z or _, "
            "go on with letters, digits, _ . -"
        )
        raise refuse(owner, attribute, problem)


def language_tag(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A BCP 47 language tag, such as `en` or `pt-BR`."""
    if not isinstance(value, str) or not LANGUAGE.fullmatch(value):
        problem = f"{value!r} is no BCP 47 language tag, such as 'en' or 'pt-BR'"
        raise refuse(owner, attribute, problem)


def address(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A URL, absolute or relative, with what RFC 3986 forbids percent-encoded."""
    line(owner, attribute, value)
    assert isinstance(value, str)
    if not ADDRESS.fullmatch(value):
        problem = f"{value!r} is no URL: percent-encode spaces, % [ ] and a second #"
        raise refuse(owner, attribute, problem)


def number(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number."""
    if type(value) is not int:
        raise refuse(owner, attribute, f"{value!r} is not an int")


def natural(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number, 0 or more."""
    if type(value) is not int or value < 0:
        raise refuse(owner, attribute, f"{value!r} is not an int of 0 or more")


def positive(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number, 1 or more."""
    if type(value) is not int or value < 1:
        raise refuse(owner, attribute, f"{value!r} is not an int of 1 or more")


def flag(owner: object, attribute: Attribute[Any], value: object) -> None:
    """True or False."""
    if not isinstance(value, bool):
        raise refuse(owner, attribute, f"{value!r} is not a bool")


def moment(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A date, or a date and time whose zone XML Schema can write."""
    if not isinstance(value, date):
        raise refuse(owner, attribute, f"{value!r} is no date or datetime")
    offset = value.utcoffset() if isinstance(value, datetime) else None
    if offset is not None and (
        abs(offset) > FURTHEST_OFFSET or offset.seconds % 60 or offset.microseconds
    ):
        problem = f"UTC offset {offset} is no whole number of minutes up to 14 hours"
        raise refuse(owner, attribute, problem)


def one_of(*choices: object) -> Check:
    """A check for a value out of a fixed set."""

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        if value not in choices:
            listed = ", ".join(map(repr, choices))
            raise refuse(owner, attribute, f"{value!r} is not one of {listed}")

    return check


def many(member: type | tuple[type, ...] | Check) -> Check:
    """A check for a tuple of instances of a class, or of values that pass a check."""
    if isinstance(member, type | tuple):
        return _many_instances(member)

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        _tuple(owner, attribute, value)
        assert isinstance(value, tuple)
        for item in value:
            member(owner, attribute, item)

    return check


def _many_instances(member: type | tuple[type, ...]) -> Check:
    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        _tuple(owner, attribute, value)
        assert isinstance(value, tuple)
        for item in value:
            if not isinstance(item, member):
                kinds = member if isinstance(member, tuple) else (member,)
                wanted = " or ".join(kind.__name__ for kind in kinds)
                raise refuse(owner, attribute, f"{item!r} is no {wanted}")

    return check


def _tuple(owner: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, tuple):
        problem = f"{value!r} is not a tuple: articles hold no lists"
        raise refuse(owner, attribute, problem)
