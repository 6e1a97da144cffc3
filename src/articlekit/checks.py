"""The checks that attrs fields share, and what XML forbids.

Each is a validator: it takes the object, its field and the value, and raises
`InvalidArticle` where the value could not be written in every format.
"""

from __future__ import annotations

import re
import reprlib
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
    "optional",
    "passage",
    "positive",
    "shown",
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
    (?://(?:(?:[^\s%\[\]\#?/@]++|%[0-9A-Fa-f]{2})*+@)?               # user
        (?:(?:\[[0-9A-Fa-f:.]+\]|(?:[^\s%\[\]\#?/:@]++|%[0-9A-Fa-f]{2})++)  # host
           (?::[0-9]{1,5})?)? (?=[/?\#]|$)
      |(?!//))
    (?:[^\s%\[\]\#]++|%[0-9A-Fa-f]{2})*+                           # path, query
    (?:\#(?:[^\s%\[\]\#]++|%[0-9A-Fa-f]{2})*+)?                    # fragment
    """,
    re.VERBOSE,
)
FURTHEST_OFFSET = timedelta(hours=14)
"""`xs:dateTime` knows no zone further from UTC."""

DIGITS = 640
"""The most digits that Python turns into a number whatever its settings."""

LARGEST = 10**DIGITS

SHORT = reprlib.Repr()
SHORT.maxstring = SHORT.maxlong = SHORT.maxother = 80


def shown(value: object) -> str:
    """The value as an error shows it, cut to a length that a person reads."""
    try:
        return SHORT.repr(value)
    except ValueError:
        # a number too long for Python to write out
        return f"<{type(value).__name__}>"


def refuse(owner: object, attribute: Attribute[Any], problem: str) -> InvalidArticle:
    """The error that names the class and the field."""
    return InvalidArticle(f"{type(owner).__name__}.{attribute.name}", problem)


def cell(owner: object, attribute: Attribute[Any], value: object) -> None:
    """Any text that XML can hold, the empty one included."""
    if not isinstance(value, str):
        raise refuse(owner, attribute, f"{shown(value)} is not a str")
    if not value.isprintable() and (bad := FORBIDDEN.search(value)):
        problem = (
            f"character {bad.group()!a} at offset {bad.start()} cannot be "
            "written in XML: remove it"
        )
        raise refuse(owner, attribute, problem)


def passage(owner: object, attribute: Attribute[Any], value: object) -> None:
    """Text that may run over several lines, and says something."""
    if type(value) is str and value.isprintable() and value.strip(" "):
        return  # most texts, told at a glance
    cell(owner, attribute, value)
    assert isinstance(value, str)
    if not value or value.isspace():
        problem = f"{shown(value)} is blank: use None where absent"
        raise refuse(owner, attribute, problem)


def line(owner: object, attribute: Attribute[Any], value: object) -> None:
    """Text on a single line."""
    if type(value) is str and value.isprintable() and value.strip(" "):
        return  # most texts, told at a glance
    passage(owner, attribute, value)
    assert isinstance(value, str)
    if bad := BREAK.search(value):
        problem = f"{shown(value)} has a tab or line break at offset {bad.start()}"
        raise refuse(owner, attribute, problem)


def identifier(owner: object, attribute: Attribute[Any], value: object) -> None:
    """An id that XML and HTML accept."""
    if isinstance(value, str) and (
        # most ids, in a fifth of the time
        (value.isidentifier() and value.isascii()) or NAME.fullmatch(value)
    ):
        return
    problem = (
        f"{shown(value)} is no id: begin with a letter A-Z or _, "
        "go on with letters, digits, _ . -"
    )
    raise refuse(owner, attribute, problem)


def language_tag(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A BCP 47 language tag, such as `en` or `pt-BR`."""
    if not isinstance(value, str) or not LANGUAGE.fullmatch(value):
        problem = f"{shown(value)} is no BCP 47 language tag, such as 'en' or 'pt-BR'"
        raise refuse(owner, attribute, problem)


def address(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A URL, absolute or relative, with what RFC 3986 forbids percent-encoded."""
    line(owner, attribute, value)
    assert isinstance(value, str)
    if not ADDRESS.fullmatch(value):
        problem = (
            f"{shown(value)} is no URL: percent-encode spaces, % [ ] and a second #"
        )
        raise refuse(owner, attribute, problem)


def number(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number."""
    if type(value) is not int:
        raise refuse(owner, attribute, f"{shown(value)} is not an int")
    if not -LARGEST < value < LARGEST:
        problem = f"a number of more than {DIGITS} digits cannot be written everywhere"
        raise refuse(owner, attribute, problem)


def natural(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number, 0 or more."""
    if type(value) is int and 0 <= value < LARGEST:
        return
    number(owner, attribute, value)
    raise refuse(owner, attribute, f"{shown(value)} is not 0 or more")


def positive(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number, 1 or more."""
    if type(value) is int and 1 <= value < LARGEST:
        return
    number(owner, attribute, value)
    raise refuse(owner, attribute, f"{shown(value)} is not 1 or more")


def flag(owner: object, attribute: Attribute[Any], value: object) -> None:
    """True or False."""
    if not isinstance(value, bool):
        raise refuse(owner, attribute, f"{shown(value)} is not a bool")


def moment(owner: object, attribute: Attribute[Any], value: object) -> None:
    """A date, or a date and time whose zone XML Schema can write."""
    if not isinstance(value, date):
        raise refuse(owner, attribute, f"{shown(value)} is no date or datetime")
    if not isinstance(value, datetime):
        return
    offset = value.utcoffset()
    if offset is None:
        return
    if abs(offset) > FURTHEST_OFFSET or offset.seconds % 60 or offset.microseconds:
        problem = f"UTC offset {offset} is no whole number of minutes up to 14 hours"
        raise refuse(owner, attribute, problem)
    if offset != value.replace(fold=1 - value.fold).utcoffset():
        # equal to no other datetime, PEP 495 says, not even to the one read back
        problem = (
            f"{value} comes twice, or never, where the clocks change: give it a "
            "fixed datetime.timezone"
        )
        raise refuse(owner, attribute, problem)


def one_of(*choices: str | int) -> Check:
    """A check for a value out of a fixed set."""
    # 1 == True == 1.0, but they are not written alike
    kinds = {type(choice) for choice in choices}

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        if type(value) not in kinds or value not in choices:
            listed = ", ".join(map(repr, choices))
            raise refuse(owner, attribute, f"{shown(value)} is not one of {listed}")

    return check


def optional(check: Check) -> Check:
    """A check that lets None pass.

    A function takes half the time of the object that `attrs.validators` has.
    """

    def check_some(owner: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None:
            check(owner, attribute, value)

    return check_some


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
    kinds = frozenset(member if isinstance(member, tuple) else (member,))

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        _tuple(owner, attribute, value)
        assert isinstance(value, tuple)
        if kinds.issuperset(map(type, value)):
            return  # nearly always, told at a glance
        for item in value:
            if not isinstance(item, member):
                listed = member if isinstance(member, tuple) else (member,)
                wanted = " or ".join(kind.__name__ for kind in listed)
                raise refuse(owner, attribute, f"{shown(item)} is no {wanted}")

    return check


def _tuple(owner: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, tuple):
        problem = f"{shown(value)} is not a tuple: articles hold no lists"
        raise refuse(owner, attribute, problem)
