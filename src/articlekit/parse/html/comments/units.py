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
    STEMS,
    kind_words,
    roles,
)
from articlekit.parse.html.comments.pieces import element_roles

__all__ = ["Candidate", "candidates", "gathered", "regions", "scattered"]

CLASSES = etree.XPath("//@class", smart_strings=False)
IDS = etree.XPath("//@id", smart_strings=False)
CUSTOM = etree.XPath("//*[contains(name(), 'comment')]")
KINDS = etree.XPath("//@itemtype", smart_strings=False)

DIGITS = re.compile(r"\d[\da-f-]*")
NUMBERED = re.compile(r"[a-z]{1,3}_?-?#")
COMMENT_TYPES = ("comment", "answer", "sioct:", "review")
HIGHEST = 14
"""How far above one of its parts the element of a comment is looked for."""

WIDE = frozenset("li div article section dd blockquote tr td p ul ol".split())
MOST_PARTS = 8
HEADINGS = frozenset(("h1", "h2", "form", "script"))
MOST_KEYS = 400
SMALLEST_GROUP = 1
STOPS = frozenset(("body", "html", "head"))
PLACES = (
    "div section ol ul li article aside table tr td dl dt dd details main center custom"
).split()
DULL = frozenset(
    "script style link input textarea nav head option svg noscript iframe".split()
)


@define(eq=False)
class Candidate:
    """Elements that may be the comments of one thread."""

    units: list[Element]
    marks: int
    """What is known of the parts they were found by, as bits."""

    keys: list[str] = field(factory=list)


def regions(root: Element) -> list[Element]:
    """The outermost elements that are named as comments or as a place for them."""
    known = _telling({*CLASSES(root), *IDS(root)})
    kinds = any(map(_is_typed, KINDS(root)))
    if not known and not kinds:
        return []
    found: list[Element] = []
    inside: set[Element] = set()
    for element in CUSTOM(root):
        if element not in inside and _is_named(element.tag):
            found.append(element)
            inside.update(element.iter("*"))
    for element in root.iter(*PLACES):
        get = element.get
        if not (
            get("class") in known
            or get("id") in known
            or (kinds and _is_typed(get("itemtype")))
        ):
            continue
        if element in inside or _holds_story(element):
            continue
        found.append(element)
        inside.update(element.iter("*"))
    return found


def _is_named(tag: str) -> bool:
    """Whether an element that HTML does not know is called a comment."""
    bits = roles(tag)
    return bool(bits & COMMENT) and not bits & (REJECT | ACTION | META)


def _telling(names: set[str]) -> set[str]:
    """The names that speak of comments, and not of a form or a number of them."""
    joined = "\n".join(names).lower()
    stems = [stem for stem in STEMS if stem in joined]
    if not stems:
        return set()
    return {
        name
        for name in names
        if any(stem in name.lower() for stem in stems)
        and (bits := roles(" ".join(kind_words(name)))) & COMMENT
        and not bits & REJECT
    }


def _is_typed(kind: str | None) -> bool:
    return kind is not None and any(one in kind.lower() for one in COMMENT_TYPES)


def _holds_story(element: Element) -> bool:
    """Whether an element is the page, or the article with its comments."""
    return element.tag in STOPS or next(element.iter("h1"), None) is not None


def candidates(places: list[Element]) -> Iterator[Candidate]:
    """The sets of elements in these places that may be comments, each set once."""
    seen: dict[tuple[int, ...], Candidate] = {}
    groups = _groups(places)
    for (tag, name), (marks, group) in groups.items():
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
                wrapper.set(name, value)
        parts[-1 if backward else 0].addprevious(wrapper)
        for part in reversed(parts) if backward else parts:
            wrapper.append(part)
        made.append(wrapper)
    return made


def scattered(wrappers: list[Element]) -> None:
    """Nothing: what was gathered stands where it stood."""
    for wrapper in wrappers:
        for part in list(wrapper):
            wrapper.addprevious(part)
        parent = wrapper.getparent()
        if parent is not None:
            parent.remove(wrapper)


Groups = dict[tuple[str, str], tuple[int, list[Element]]]


def _elements(places: list[Element]) -> Iterator[Element]:
    """All elements of some places but those of forms for writing."""
    for place in places:
        walker = etree.iterwalk(place, events=("start",))
        for _, element in walker:
            tag = element.tag
            if not isinstance(tag, str) or tag in DULL:
                walker.skip_subtree()
            elif tag == "form" and next(element.iter("textarea"), None) is not None:
                walker.skip_subtree()
            else:
                yield element


def _groups(places: list[Element]) -> Groups:
    """Elements that are parts of comments by their names, those alike together."""
    groups: Groups = {}
    useful: dict[str, tuple[tuple[str, int], ...]] = {}
    ids: dict[str, tuple[str, int]] = {}
    listed: list[Element] = []
    seen: list[Element] = []

    def put(tag: str, name: str, bits: int, element: Element) -> None:
        group = groups.get((tag, name))
        if group is None:
            if len(groups) < MOST_KEYS:
                groups[tag, name] = bits, [element]
        elif group[1][-1] is not element:
            group[1].append(element)

    for element in _elements(places):
        seen.append(element)
        tag = element.tag
        get = element.get
        classes = get("class")
        bits = 0
        if classes:
            words = useful.get(classes)
            if words is None:
                words = useful[classes] = _useful(classes)
            for word, own in words:
                bits |= own
                put(tag, "." + word, own, element)
        id_ = get("id")
        if id_:
            shape = ids.get(id_)
            if shape is None:
                shape = _shape(id_)
            bits |= shape[1]
            if "#" in shape[0] and shape[1] & (COMMENT | POST):
                put(tag, "#" + shape[0], shape[1], element)
            elif NUMBERED.fullmatch(shape[0]):
                put(tag, "#" + shape[0], POST, element)
        if "-" in tag and _is_named(tag):
            put(tag, "", COMMENT, element)
        if tag == "time" or tag == "relative-time":
            parent = element.getparent()
            if parent is not None:
                words2 = kind_words(parent.get("class") or "")[:1]
                put(tag, f"<{parent.tag}{words2}", DATE, element)
        kind = get("itemtype") or get("typeof")
        if kind and any(one in kind.lower() for one in COMMENT_TYPES):
            put(tag, "@" + kind, COMMENT, element)
        if (bits & COMMENT and bits & MANY) or tag in {"ul", "ol"}:
            listed.append(element)
    order = {element: number for number, element in enumerate(seen)}
    for element in listed:
        name = ">" + (element.get("id") or element.get("class") or "")
        for child in element:
            if child.tag not in DULL:
                put(child.tag, name, 0, child)
    for (_, name), (_, group) in groups.items():
        if name.startswith(">"):
            group.sort(key=lambda one: order.get(one, 0))
    return groups


def _useful(classes: str) -> tuple[tuple[str, int], ...]:
    """The class names that parts of comments have, and what they tell."""
    found = []
    for word in kind_words(classes):
        bits = roles(word)
        if bits & (COMMENT | AUTHOR | DATE | BODY | POST | REPLY):
            found.append((word, bits))
    return tuple(found)


def _shape(id_: str) -> tuple[str, int]:
    """An id with its numbers taken out, and what it tells."""
    shape = DIGITS.sub("#", id_)
    return shape, roles(shape)


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
