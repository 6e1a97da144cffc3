"""Which elements of a page are its comments: the parts that repeat, made whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field
from lxml import etree

from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import (
    ACTION,
    AUTHOR,
    BODY,
    COMMENT,
    DATE,
    LIKES,
    MANY,
    META,
    POST,
    REJECT,
    REPLY,
    kind_words,
    roles,
)
from articlekit.parse.html.comments.pieces import attributes_of, element_roles
from articlekit.parse.html.comments.regions import is_named, is_typed
from articlekit.prose.clean import visible

__all__ = ["Candidate", "candidates", "gathered", "scattered"]

DIGITS = re.compile(r"\d[\da-f-]*")
NUMBERED = re.compile(r"[a-z]{1,3}_?-?#")
HIGHEST = 14
"""How far above one of its parts the element of a comment is looked for."""

MOST_PARTS, MOST_KEYS = 8, 400
TELLING = COMMENT | AUTHOR | DATE | BODY | POST | REPLY
WIDE = frozenset(
    ("li", "div", "article", "section", "dd", "blockquote", "tr", "td", "p", "ul", "ol")
)
TIMES = frozenset(("time", "relative-time"))
HEADINGS = frozenset(("h1", "h2", "form", "script"))
STOPS = frozenset(("body", "html", "head"))
DULL = frozenset(
    (
        "script", "style", "link", "input", "textarea", "nav", "head", "option", "svg",
        "noscript", "iframe",
    )
)  # fmt: skip


@define(eq=False)
class Candidate:
    """Elements that may be the comments of one thread."""

    units: list[Element]
    marks: int
    """What is known of the parts they were found by, as bits."""

    keys: list[str] = field(factory=list)


def candidates(places: list[Element]) -> Iterator[Candidate]:
    """The sets of elements in these places that may be comments, each set once."""
    seen: dict[tuple[int, ...], Candidate] = {}
    for (tag, name), (marks, group) in _Groups(places).groups.items():
        levels = [_raised(group)]
        if len(group) == 1 or (marks & REPLY and tag in WIDE):
            levels.append(group)
        for units in levels:
            if not units:
                continue
            key = (len(units), id(units[0]), id(units[-1]), id(units[len(units) // 2]))
            if (known := seen.get(key)) is not None:
                known.marks |= marks
                known.keys.append(f"{tag}{name}")
                continue
            seen[key] = Candidate(units, marks, [f"{tag}{name}"])
    yield from seen.values()


def gathered(units: list[Element]) -> list[Element]:
    """New elements that hold each of these with what follows it, up to the next.

    Some pages give the head and the text of a comment as neighbours: `dt` and
    `dd`, or two rows of a table. Where the last stands at the end of its parent
    it is what comes before that belongs to it.
    """
    marks = set(units)
    last = units[-1]
    backward = last.getnext() is None
    made: list[Element] = []
    for unit in units:
        parts = [unit]
        other = unit.getprevious() if backward else unit.getnext()
        while other is not None and other not in marks and len(parts) < MOST_PARTS:
            if not isinstance(other.tag, str) or other.tag in HEADINGS:
                break
            parts.append(other)
            other = other.getprevious() if backward else other.getnext()
        wrapper = unit.makeelement("div", {})
        for name in ("id", "class"):
            if value := unit.get(name):
                wrapper.set(name, visible(value))
        parts[-1 if backward else 0].addprevious(wrapper)
        for part in reversed(parts) if backward else parts:
            wrapper.append(part)
        made.append(wrapper)
        # what one holds does not belong to the next as well
        marks.add(wrapper)
    return made


def scattered(wrappers: list[Element]) -> None:
    """Nothing: what was gathered stands where it stood."""
    for wrapper in wrappers:
        for part in list(wrapper):
            wrapper.addprevious(part)
        parent = wrapper.getparent()
        if parent is not None:
            parent.remove(wrapper)


def _elements(places: list[Element]) -> Iterator[Element]:
    """All elements of some places but those of forms for writing."""
    for place in places:
        walker = etree.iterwalk(place, events=("start",))
        for _, element in walker:
            tag = element.tag
            if (
                not isinstance(tag, str)
                or tag in DULL
                or (tag == "form" and next(element.iter("textarea"), None) is not None)
            ):
                walker.skip_subtree()
            else:
                yield element


class _Groups:
    """Elements that are parts of comments by their names, those alike together."""

    def __init__(self, places: list[Element]) -> None:
        self.groups: dict[tuple[str, str], tuple[int, list[Element]]] = {}
        self.useful: dict[str, tuple[tuple[str, int], ...]] = {}
        self.ids: dict[str, tuple[str, int]] = {}
        order: dict[Element, int] = {}
        lists: list[Element] = []
        for element in _elements(places):
            order[element] = len(order)
            bits = self.add(element)
            if (bits & COMMENT and bits & MANY) or element.tag in {"ul", "ol"}:
                lists.append(element)
        for element in lists:
            name = ">" + (element.get("id") or element.get("class") or "")
            for child in element:
                if child in order:
                    self.put(str(child.tag), name, 0, child)
        for (_, name), (_, group) in self.groups.items():
            if name.startswith(">"):
                # lists of the same name may lie in each other
                group.sort(key=order.__getitem__)

    def add(self, element: Element) -> int:
        """What an element is by its names, as bits; it joins those named alike."""
        tag = str(element.tag)
        bits = 0
        attributes = attributes_of(element)
        if classes := attributes.get("class"):
            words = self.useful.get(classes)
            if words is None:
                words = self.useful[classes] = _useful(classes)
            for word, own in words:
                bits |= own
                self.put(tag, f".{word}", own, element)
        if id_ := attributes.get("id"):
            shape, own = self.shape(id_)
            bits |= own
            if "#" in shape and own & (COMMENT | POST):
                self.put(tag, f"#{shape}", own, element)
            elif NUMBERED.fullmatch(shape):
                self.put(tag, f"#{shape}", POST, element)
        if tag in TIMES:
            self.put(tag, _around(element), DATE, element)
        elif "-" in tag and is_named(tag):
            self.put(tag, "", COMMENT, element)
        kind = attributes.get("itemtype") or attributes.get("typeof")
        if kind and is_typed(kind):
            self.put(tag, f"@{kind}", COMMENT, element)
        return bits

    def put(self, tag: str, name: str, bits: int, element: Element) -> None:
        """Nothing: the element joins a group, unless there are too many of them."""
        group = self.groups.get((tag, name))
        if group is not None:
            if group[1][-1] is not element:
                group[1].append(element)
        elif len(self.groups) < MOST_KEYS:
            self.groups[tag, name] = bits, [element]

    def shape(self, id_: str) -> tuple[str, int]:
        """An id with its numbers taken out, and what it tells."""
        known = self.ids.get(id_)
        if known is None:
            shape = DIGITS.sub("#", id_)
            known = self.ids[id_] = shape, roles(shape)
        return known


def _around(element: Element) -> str:
    """What the element around one is called."""
    parent = element.getparent()
    if parent is None:
        return "<"
    return f"<{parent.tag}{kind_words(parent.get('class') or '')[:1]}"


def _useful(classes: str) -> tuple[tuple[str, int], ...]:
    """The class names that parts of comments have, and what they tell."""
    found = ((word, roles(word)) for word in kind_words(classes))
    return tuple((word, bits) for word, bits in found if bits & TELLING)


def _raised(group: list[Element]) -> list[Element]:
    """The elements around those of a group, as far up as each has its own."""
    current = group
    for _ in range(HIGHEST):
        above: list[Element] = []
        for element in current:
            parent = element.getparent()
            if parent is None or parent.tag in STOPS:
                return _by_name(group)
            above.append(parent)
        if len(set(above)) < len(above):
            return current
        current = above
    return _by_name(group)


def _by_name(group: list[Element]) -> list[Element]:
    """The elements around those of a group that are named as single comments."""
    first: dict[Element, int] = {}
    for number, element in enumerate(group):
        for around in _line(element)[1:]:
            first.setdefault(around, number)
    units: dict[Element, None] = {}
    for number, element in enumerate(group):
        chosen = element
        for around in _line(element):
            # what holds an earlier comment is not this one's own
            if first.get(around, number) < number:
                break
            bits = element_roles(around)
            if bits & COMMENT and bits & MANY and around is not element:
                break
            if _is_single(bits, around.tag):
                chosen = around
        units[chosen] = None
    return list(units)


def _line(element: Element) -> list[Element]:
    """The element and those around it, innermost first."""
    found: list[Element] = []
    around: Element | None = element
    while around is not None and around.tag not in STOPS and len(found) < HIGHEST:
        found.append(around)
        around = around.getparent()
    return found


def _is_single(bits: int, tag: str) -> bool:
    """Whether an element is named as one comment."""
    if bits & COMMENT:
        if tag in {"li", "article", "tr"}:
            return True
        if bits & BODY and not bits & (DATE | AUTHOR):
            return True
    apart = DATE | AUTHOR | BODY | META | ACTION | LIKES | REJECT
    return bool(bits & (COMMENT | POST | REPLY)) and not bits & apart
