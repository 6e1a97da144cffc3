"""Blocks to and from flat XHTML: one element a block, its id on it, no markup inside.

This is the exact form that interchange formats carry. Pages of the web, of which
anything may be expected, are read in `markup.page`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count

from attrs import frozen
from lxml import etree

from articlekit.blocks import (
    Block,
    BlockQuote,
    Embed,
    Figure,
    Image,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.markup.reading import (
    Element,
    Reading,
    all_text,
    attribute_of,
    local_name,
    text_of,
)
from articlekit.model import Section

__all__ = ["Heading", "Ids", "add", "append_body", "read_body"]

VALID_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
NONE: Mapping[str, str | None] = {}


def add(
    parent: Element,
    tag: str,
    text: str | None = None,
    attributes: Mapping[str, str | None] = NONE,
) -> Element:
    """A new last child of the parent, without the attributes that are None.

    `pretty_print` never puts white space into an element whose text is "".
    """
    present = {name: value for name, value in attributes.items() if value is not None}
    element = etree.SubElement(parent, tag, present)
    element.text = text
    return element


def append_body(body: Element, sections: Iterable[Section]) -> None:
    """Nothing: the headings and blocks are now children of `body`, in its namespace."""
    namespace = str(body.tag).removesuffix("body")
    for section in sections:
        if section.heading is not None:
            tag = f"{namespace}h{max(section.level, 2)}"
            add(body, tag, section.heading, {"id": section.id})
        neighbours = None
        for block in section.blocks:
            if not isinstance(block, ListItem):
                neighbours = None
                _append(body, namespace, block)
                continue
            tag = namespace + ("ol" if block.ordered else "ul")
            if neighbours is None or neighbours.tag != tag:
                neighbours = add(body, tag, "")
            depth = str(block.depth) if block.depth else None
            attributes = {"id": block.id, "data-depth": depth}
            add(neighbours, f"{namespace}li", block.text, attributes)


def _append(body: Element, namespace: str, block: Block) -> None:
    match block:
        case Table():
            _append_table(body, namespace, block)
        case Figure():
            figure = add(body, f"{namespace}figure", "", {"id": block.id})
            _append_image(figure, namespace, block.image)
        case Embed():
            attributes = {
                "id": block.id,
                "class": "embed",
                "data-provider": block.provider,
            }
            figure = add(body, f"{namespace}figure", "", attributes)
            add(figure, f"{namespace}a", block.title, {"href": block.url})
        case BlockQuote():
            attributes = {"id": block.id, "class": "pull" if block.pull else None}
            add(body, f"{namespace}blockquote", block.text, attributes)
        case _:
            tag = "pre" if isinstance(block, Preformatted) else "p"
            add(body, namespace + tag, block.text, {"id": block.id})


def _append_table(body: Element, namespace: str, block: Table) -> None:
    table = add(body, f"{namespace}table", "", {"id": block.id})
    if block.caption is not None:
        add(table, f"{namespace}caption", block.caption)
    header, rest = block.rows[: block.header_rows], block.rows[block.header_rows :]
    for part, cell, rows in (("thead", "th", header), ("tbody", "td", rest)):
        group = add(table, namespace + part) if rows else table
        for row in rows:
            tr = add(group, f"{namespace}tr")
            for text in row:
                add(tr, namespace + cell, text or None)


def _append_image(figure: Element, namespace: str, image: Image) -> None:
    attributes = {
        "src": image.url,
        # HTML wants an alt: an empty one calls the picture mere decoration
        "alt": image.alt or "",
        "data-noalt": "true" if image.alt is None else None,
        "width": None if image.width is None else str(image.width),
        "height": None if image.height is None else str(image.height),
        "data-credit": image.credit,
    }
    add(figure, f"{namespace}img", None, attributes)
    if image.caption is not None:
        add(figure, f"{namespace}figcaption", image.caption)


@frozen
class Heading:
    """What begins a section, as it stands in the body."""

    id: str
    text: str
    level: int


class Ids:
    """The ids of a body: each is given out once, new ones are like none of them."""

    def __init__(self, body: Element, reserved: Iterable[str] = ()) -> None:
        self.taken = set(reserved)
        self.present = {element.get("id") for element in body.iter()} | self.taken
        self.numbers = count(1)

    def of(self, element: Element) -> str:
        """The id of the element, or a new one where it has none of its own."""
        id_ = element.get("id", "")
        if id_ in self.taken or not VALID_ID.fullmatch(id_):
            is_heading = READERS.get(local_name(element)) is _read_heading
            return self.new("s" if is_heading else "b")
        self.taken.add(id_)
        return id_

    def new(self, letter: str) -> str:
        """The letter and the next number that make an id nothing has."""
        ids = (f"{letter}{number}" for number in self.numbers)
        return next(id_ for id_ in ids if id_ not in self.present)


def read_body(
    body: Element, reading: Reading, ids: Ids
) -> Iterator[tuple[Element, Heading | Block]]:
    """The headings and blocks of a body that `append_body` wrote, with their elements.

    Somebody may have edited it since: elements without an id, or with the id of
    another, get a new one; elements without words are left out; markup inside a
    text is dropped.
    """
    for child in body:
        listed = local_name(child) in {"ul", "ol"}
        for element in child if listed else (child,):
            read = READERS.get(local_name(element), _read_paragraph)
            part = read(element, ids.of(element), reading)
            if part is not None:
                yield element, part


def _read_heading(element: Element, id_: str, _: Reading) -> Heading | None:
    text = text_of(element)
    return Heading(id_, text, int(local_name(element)[1])) if text else None


def _read_paragraph(element: Element, id_: str, _: Reading) -> Paragraph | None:
    text = text_of(element)
    return Paragraph(id_, text) if text else None


def _read_preformatted(element: Element, id_: str, _: Reading) -> Preformatted | None:
    text = text_of(element)
    return Preformatted(id_, text) if text else None


def _read_block_quote(element: Element, id_: str, _: Reading) -> BlockQuote | None:
    text = text_of(element)
    pull = element.get("class") == "pull"
    return BlockQuote(id_, text, pull=pull) if text else None


def _read_item(element: Element, id_: str, reading: Reading) -> ListItem | None:
    text = text_of(element)
    if text is None:
        return None
    around = element.getparent()
    fields = {
        "id": id_,
        "text": text,
        "ordered": around is not None and local_name(around) == "ol",
        "depth": reading.number(element, "data-depth", default=0),
    }
    return reading.build(element, ListItem, **fields)


def _read_table(element: Element, id_: str, reading: Reading) -> Table | None:
    header = 0
    rows = []
    caption = None
    for part in element.iter():
        name = local_name(part)
        if name == "caption":
            caption = text_of(part)
        elif name == "tr" and len(part):
            rows.append(tuple(all_text(cell) for cell in part))
            around = part.getparent()
            header += around is not None and local_name(around) == "thead"
    if not rows:
        return None
    return reading.build(
        element, Table, id=id_, rows=tuple(rows), header_rows=header, caption=caption
    )


def _read_figure(element: Element, id_: str, reading: Reading) -> Figure | Embed | None:
    parts = {local_name(part): part for part in element}
    if "a" in parts and "img" not in parts:
        fields = {
            "id": id_,
            "url": parts["a"].get("href"),
            "provider": attribute_of(element, "data-provider"),
            "title": text_of(parts["a"]),
        }
        return reading.build(element, Embed, **fields)
    if "img" not in parts:
        return None
    picture = parts["img"]
    image = reading.build(
        picture,
        Image,
        url=picture.get("src"),
        caption=text_of(parts.get("figcaption")),
        alt=attribute_of(picture, "alt"),
        credit=attribute_of(picture, "data-credit"),
        width=reading.number(picture, "width"),
        height=reading.number(picture, "height"),
    )
    return Figure(id_, image) if image else None


READERS: dict[str, Callable[[Element, str, Reading], Heading | Block | None]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _read_heading),
    "pre": _read_preformatted,
    "blockquote": _read_block_quote,
    "li": _read_item,
    "table": _read_table,
    "figure": _read_figure,
}
"""What reads an element; any other one is read as a paragraph."""
