"""The canonical form: JSON, read strictly.

The file starts with the version of its schema. Whatever changes in what is
written makes a new version, and one function in `UPGRADES` that brings the
version before it up to date.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache, reduce
from operator import or_
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args, get_origin

import attrs

from articlekit.blocks import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.checks import shown
from articlekit.errors import FormatError, InvalidArticle, UnsupportedVersion
from articlekit.formats.moments import moment_text, read_moment
from articlekit.model import Article

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]

Document: TypeAlias = dict[str, Any]
Hook: TypeAlias = Callable[[Any, Any], Any]

UPGRADES: tuple[Callable[[Document], Document], ...] = ()
"""Each takes a document of one version, the first of version 1, to the next."""

VERSION = str(len(UPGRADES) + 1)
VERSION_NUMBER = re.compile("[1-9][0-9]*")

KINDS: dict[str, type] = {
    "preformatted": Preformatted,
    "list_item": ListItem,
    "block_quote": BlockQuote,
    "table": Table,
    "figure": Figure,
    "embed": Embed,
}
"""What `kind` says a block is; a paragraph has none."""


def to_dict(article: Article) -> dict[str, Any]:
    """The article as JSON values: dicts, lists, strings, numbers and booleans.

    Example:
        >>> from articlekit import Article, to_dict
        >>> to_dict(Article(headline="Bridge reopens"))
        {'articlekit': '1', 'headline': 'Bridge reopens'}
    """
    return {"articlekit": VERSION, **_converter().unstructure(article)}


def to_json(article: Article, *, indent: int | None = None) -> str:
    """The article as JSON text, on one line unless it is indented.

    Example:
        >>> from articlekit import Article, to_json
        >>> to_json(Article(headline="Bridge reopens"))
        '{"articlekit": "1", "headline": "Bridge reopens"}'
    """
    return json.dumps(to_dict(article), ensure_ascii=False, indent=indent)


def from_dict(data: Mapping[str, Any]) -> Article:
    """The article that `to_dict` made this of.

    Raises:
        FormatError: The data does not follow the schema; `problems` lists all
            that is wrong, each with its JSON path.
        UnsupportedVersion: A newer release of the library wrote it.

    Example:
        >>> from articlekit import from_dict
        >>> from_dict({"articlekit": "1", "headline": "Bridge reopens"})
        <Article 'Bridge reopens' 0 paragraphs, 0 quotes, 0 actors>
    """
    from cattrs import BaseValidationError  # noqa: PLC0415

    try:
        document = _current(_object(data))
        article: Article = _converter().structure(document, Article)
    except Wrong as error:
        raise FormatError("json", (f"$: {error}",)) from None
    except BaseValidationError as error:
        raise FormatError("json", tuple(_problems(error))) from None
    return article


def from_json(data: str | bytes) -> Article:
    """The article that `to_json` made this of; bytes are UTF-8.

    Raises:
        FormatError: The data is no JSON, or does not follow the schema;
            `problems` lists all that is wrong, each with its JSON path or line.
        UnsupportedVersion: A newer release of the library wrote it.

    Example:
        >>> from articlekit import from_json
        >>> from_json('{"articlekit": "1", "headline": "Bridge reopens"}')
        <Article 'Bridge reopens' 0 paragraphs, 0 quotes, 0 actors>
    """
    given: object = data
    if not isinstance(given, str | bytes):
        told = f"it has to be bytes or a str, not {type(given).__name__}"
        raise FormatError("json", (told,))
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
        value = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_unique)
    except UnicodeDecodeError as error:
        problem = f"byte {error.start}: not UTF-8"
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno}, column {error.colno}: {error.msg}"
    except ValueError:
        problem = "$: a number with too many digits"
    except RecursionError:
        problem = "$: nested too deeply"
    else:
        return from_dict(value)
    raise FormatError("json", (problem,))


class Wrong(ValueError):
    """A JSON value of the wrong type, where its path is not known yet."""


class Twice(dict[str, Any]):
    """An object that has a key twice, which is an error once its path is known."""

    key = ""


def _unique(pairs: list[tuple[str, Any]]) -> Document:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    counts = Counter(key for key, _ in pairs)
    twice = Twice(made)
    twice.key = counts.most_common(1)[0][0]
    return twice


def _current(document: Document) -> Document:
    """The document without its version, brought up to date."""
    version = document.get("articlekit")
    if not isinstance(version, str) or not VERSION_NUMBER.fullmatch(version):
        told = shown(version) if "articlekit" in document else "missing"
        problem = f'$.articlekit: {told}: a document starts with "articlekit": "1"'
        raise FormatError("json", (problem,))
    if (len(version), version) > (len(VERSION), VERSION):
        problem = f"$.articlekit: version {shown(version)}"
        raise UnsupportedVersion("json", (problem,), version, VERSION)
    document = {k: v for k, v in document.items() if k != "articlekit"}
    for upgrade in UPGRADES[int(version) - 1 :]:
        document = upgrade(document)
    return document


NAMES = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "a whole number",
    float: "a number that is not whole",
    NoneType: "null",
}


def _refuse(wanted: type, value: object) -> Wrong:
    found = NAMES.get(type(value), shown(value))
    return Wrong(f"expected {NAMES[wanted]}, found {found}")


def _object(value: object) -> Document:
    if isinstance(value, Twice):
        raise Wrong(f"key {shown(value.key)} appears twice")
    if not isinstance(value, Mapping):
        raise _refuse(dict, value)
    return dict(value)


def _string(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise _refuse(str, value)
    return value


def _whole_number(value: object, _: object) -> int:
    if type(value) is not int:
        raise _refuse(int, value)
    return value


def _boolean(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise _refuse(bool, value)
    return value


def _moment(value: object, _: object) -> datetime | date:
    moment = read_moment(_string(value, _))
    if moment is None:
        told = f"{shown(value)} is no date such as 2026-03-01, 2026-03-01T09:30:00"
        raise Wrong(f"{told} or 2026-03-01T09:30:00+01:00")
    return moment


@cache
def _converter() -> Converter:
    """The converter between the model and JSON values.

    Built when first needed, for `import articlekit` is to stay quick.
    """
    from cattrs import Converter  # noqa: PLC0415

    converter = Converter(
        forbid_extra_keys=True,
        omit_if_default=True,
        unstruct_collection_overrides={tuple: list},
    )
    converter.register_structure_hook(str, _string)
    converter.register_structure_hook(int, _whole_number)
    converter.register_structure_hook(bool, _boolean)
    converter.register_structure_hook(datetime | date, _moment)
    converter.register_structure_hook_func(_is_literal, _string)
    converter.register_structure_hook_factory(attrs.has, _object_hook)
    converter.register_structure_hook_factory(_is_tuple, _array_hook)
    converter.register_structure_hook_factory(_is_optional, _present_hook)
    converter.register_structure_hook(Block, _block_hook(converter))
    converter.register_unstructure_hook(date, moment_text)
    converter.register_unstructure_hook(datetime, moment_text)
    converter.register_unstructure_hook(Block, _block_writer(converter))
    return converter


def _is_scalar(type_: object) -> bool:
    members = [t for t in get_args(type_) if t is not NoneType] or [type_]
    return _is_literal(type_) or set(members) <= {str, int, bool}


def _is_literal(type_: object) -> bool:
    return get_origin(type_) is Literal


def _is_tuple(type_: object) -> bool:
    return get_origin(type_) is tuple


def _is_optional(type_: object) -> bool:
    return NoneType in get_args(type_)


def _object_hook(type_: type, converter: Converter) -> Hook:
    structure: Hook = converter.gen_structure_attrs_fromdict(type_)
    converted = {a.name for a in attrs.fields(type_) if not _is_scalar(a.type)}

    def hook(value: object, _: object) -> object:
        if type(value) is not dict:
            value = _object(value)
        if converted.isdisjoint(value) and None not in value.values():
            # nothing to convert, and the model checks types as strictly: if it
            # refuses, the long way tells all that is wrong
            try:
                return type_(**value)
            except (InvalidArticle, TypeError):
                pass
        return structure(value, type_)

    return hook


def _array_hook(type_: type, converter: Converter) -> Hook:
    from cattrs import (  # noqa: PLC0415
        BaseValidationError,
        IterableValidationError,
        IterableValidationNote,
    )

    member = get_args(type_)[0]
    structure = converter.get_structure_hook(member)

    def hook(value: object, _: object) -> object:
        if not isinstance(value, list | tuple):
            raise _refuse(list, value)
        items = []
        errors: list[Exception] = []
        for index, item in enumerate(value):
            try:
                items.append(structure(item, member))
            except (BaseValidationError, Wrong) as error:
                error.add_note(IterableValidationNote("", index, member))
                errors.append(error)
        if errors:
            raise IterableValidationError("", errors, type_)
        return tuple(items)

    return hook


def _present_hook(type_: type, converter: Converter) -> Hook:
    """The hook of a field that may be absent: a key that is there has a value."""
    first, *others = (t for t in get_args(type_) if t is not NoneType)
    return converter.get_structure_hook(reduce(or_, others, first))


def _block_hook(converter: Converter) -> Hook:
    hooks = {kind: converter.get_structure_hook(cls) for kind, cls in KINDS.items()}
    paragraph = converter.get_structure_hook(Paragraph)

    def hook(value: object, _: object) -> object:
        block = value if type(value) is dict else _object(value)
        if "kind" not in block:
            return paragraph(block, Paragraph)
        kind = block["kind"]
        if not isinstance(kind, str) or kind not in hooks:
            known = ", ".join(KINDS)
            raise Wrong(
                f"unknown block kind {shown(kind)}: a paragraph has none, "
                f"the others are {known}"
            )
        rest = {key: item for key, item in block.items() if key != "kind"}
        return hooks[kind](rest, KINDS[kind])

    return hook


def _block_writer(converter: Converter) -> Callable[[Block], Document]:
    kinds = {cls: kind for kind, cls in KINDS.items()}
    classes = [Paragraph, *kinds]
    writers = {cls: converter.get_unstructure_hook(cls) for cls in classes}

    def write(block: Block) -> Document:
        kind = kinds.get(type(block))
        document: Document = writers[type(block)](block)
        return {"kind": kind, **document} if kind else document

    return write


def _problems(error: Exception, path: str = "$") -> Iterator[str]:
    """All that is wrong, each with its path: cattrs nests them in error groups."""
    from cattrs import (  # noqa: PLC0415
        ClassValidationError,
        ForbiddenExtraKeysError,
        IterableValidationError,
        IterableValidationNote,
    )

    if isinstance(error, ClassValidationError | IterableValidationError):
        named, others = error.group_exceptions()
        for inner, note in named:
            if isinstance(note, IterableValidationNote):
                yield from _problems(inner, f"{path}[{note.index}]")
            else:
                yield from _problems(inner, f"{path}.{note.name}")
        for inner in others:
            yield from _problems(inner, path)
    elif isinstance(error, InvalidArticle):
        owner, _, field = error.place.partition(".")
        place = field if owner[0].isupper() else error.place
        yield f"{path}.{place}: {error.problem}"
    elif isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(attrs.fields_dict(error.cl))
        for key in sorted(error.extra_fields, key=shown):
            yield f"{path}: unknown key {shown(key)}: known are {known}"
    elif isinstance(error, KeyError):
        yield f"{path}: missing"
    elif isinstance(error, RecursionError):
        # raised far below, where cattrs caught it: the way up is clear
        yield f"{path}: nested too deeply"
    else:
        yield f"{path}: {error}"
