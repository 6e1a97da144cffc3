"""What a page holds about its story, gathered in a single pass over the tree.

Every source of evidence reads from here, so that none walks the page again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from attrs import define, field

from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.parse.html.comments.names import tells_of_comments
from articlekit.prose.clean import one_line, visible

__all__ = ["Scan", "pieces_of", "scan", "text_of"]

MOST_TEXT = 2000
"""Characters of one element that are read: a byline or a heading is shorter."""

LONGEST_NAMES = 300

LONGEST_OPENING = 800
"""Characters of the first paragraphs, to tell a language and a subject by."""

MOST_STEPS = 4000
"""Elements and texts inside one element that are looked at."""

MOST_META = 20_000
"""Characters of one `content` that are read."""

SILENT = frozenset(("script", "style", "noscript", "template", "svg", "button"))
_BREAKS = (
    "br p div li ul ol dd dt dl td th tr section header h1 h2 h3 h4 h5 h6 figure"
    " figcaption address time article aside"
)
BREAKS = frozenset(_BREAKS.split())

# the vocabulary of class names, ids and data attributes: each part of a name,
# or two neighbouring parts joined
HINTS: dict[str, str] = {
    "author": (
        "author authors authorname authorinfo byline bylines autor autoren autores"
        " auteur auteurs autore autori writer writers writtenby contributor"
        " contributors journalist verfasser postedby reporter reporters redakteur"
        " redaktor forfatter skribent schrijver yazar penulis creator vcard firma"
        " username fn"
    ),
    "date": (
        "date dates dateline datetime time timestamp timestamps publish published"
        " publishdate publishedat publicationdate publication pubdate pubtime datum"
        " fecha posted postedon updated modified created meta metadata entrymeta"
        " postmeta articlemeta tarih dateandtime publishtime postdate articledate"
        " datepublished datemodified byline bylines info when"
    ),
    "tags": (
        "tag tags taglist tagslist keyword keywords topic topics schlagwort"
        " schlagworte schlagworter etiquetas etiqueta tagcloud"
    ),
    "kicker": (
        "kicker eyebrow overline roofline overtitle supertitle pretitle topline"
        " dachzeile spitzmarke antetitulo volanta occhiello surtitre overheading"
    ),
    "standfirst": (
        "standfirst subhead subheading subtitle subheadline dek deck lead lede intro"
        " introduction excerpt summary abstract sottotitolo bajada subtitulo chapo"
        " chapeau ingress manchet sapo vorspann entradilla strapline teaser"
    ),
    "crumbs": (
        "breadcrumb breadcrumbs crumb crumbs brotkrumen brotkrume pathway hierarchie"
        " ariane filariane migas rootline klickpfad kruimelpad"
    ),
}
WORDS = {
    word: tuple(kind for kind, words in HINTS.items() if word in words.split())
    for words in HINTS.values()
    for word in words.split()
}
PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def text_of(element: Element, most: int = MOST_TEXT) -> str:
    """The words of an element on one line; scripts and buttons say nothing.

    Children are asked for one by one, so that no more is read than is wanted.
    """
    if len(element) == 0:
        # most have nothing in them but text
        return "" if element.tag in SILENT else _line(element.text or "")[:most]
    parts: list[str] = []
    size = steps = 0
    levels: list[tuple[Element, bool, Iterator[Element]]] = []
    children = iter((element,))
    while size <= most and steps < MOST_STEPS:
        steps += 1
        node = next(children, None)
        if node is None:
            if not levels:
                break
            node, apart, children = levels.pop()
        elif (tag := node.tag) in SILENT:
            apart = False
        else:
            apart = tag in BREAKS
            if apart:
                parts.append(" ")
            if text := node.text:
                parts.append(text)
                size += len(text)
            if len(node):
                levels.append((node, apart, children))
                children = iter(node)
                continue
        if apart:
            parts.append(" ")
            size += 1
        if size <= most and node is not element and (text := node.tail):
            parts.append(text)
            size += len(text)
    return _line("".join(parts))[:most]


def _line(text: str) -> str:
    """The text on one line; no-break spaces stay."""
    return " ".join(text.split()) if text.isascii() else one_line(text)


def pieces_of(element: Element, most: int = 60) -> list[tuple[str, bool]]:
    """The texts inside an element, each with whether a block begins before it."""
    found: list[tuple[str, bool]] = []
    todo: list[Element | str | None] = [element]
    apart = False
    steps = 0
    while todo and len(found) < most and steps < MOST_STEPS:
        steps += 1
        node = todo.pop()
        if node is None:
            apart = True
        elif isinstance(node, str):
            if text := " ".join(node.split()):
                found.append((text if text.isascii() else visible(text), apart))
                apart = False
        else:
            tag = node.tag
            if not isinstance(tag, str) or tag in SILENT:
                continue
            if tag in BREAKS:
                todo.append(None)
                apart = True
            for child in reversed(node):
                if child.tail:
                    todo.append(child.tail)
                todo.append(child)
            if inner := node.text:
                todo.append(inner)
    return found


@define(eq=False, slots=False)
class Scan:
    """The elements and strings of a page that may tell about its story."""

    root: Element
    url: str | None
    elements: list[Element]
    """All of them: those that somebody keeps, lxml finds again at a fraction."""

    base: str | None
    """What relative links are relative to."""

    language: str | None = None
    title: str | None = None
    metas: list[tuple[str, str]] = field(factory=list)
    """Name in lower case and content, in the order of the page."""

    links: list[tuple[str, str, str]] = field(factory=list)
    """The `rel`, `href` and `hreflang` of each `link`."""

    scripts: list[str] = field(factory=list)
    """The JSON-LD of the page, as it stands."""

    headings: list[Element] = field(factory=list)
    """All `h1`, and the `h2` and `h3` too."""

    times: list[Element] = field(factory=list)
    props: list[Element] = field(factory=list)
    """Elements with microdata or RDFa."""

    hinted: dict[str, list[Element]] = field(factory=dict)
    """Elements by what their class, id or data attributes hint at."""

    discussed: list[Element] = field(factory=list)
    """Elements that are called comments, or a place for them."""

    typed: list[Element] = field(factory=list)
    """Elements that say of what type they are, as comments may."""

    by_author: list[Element] = field(factory=list)
    """Links with `rel=author`."""

    by_category: list[Element] = field(factory=list)

    images: list[Element] = field(factory=list)
    holders: dict[Element, int] = field(factory=dict)
    """How many paragraphs of some length lie directly in each of these."""

    firsts: dict[Element, Element] = field(factory=dict)
    """The first of these paragraphs in each."""

    order: dict[Element, int] = field(factory=dict)
    """How far down the page each of these elements begins."""

    @cached_property
    def holder(self) -> Element | None:
        """The element with the most paragraphs directly in it."""
        return max(self.holders, key=self.holders.__getitem__, default=None)

    @cached_property
    def opening(self) -> str:
        """The first paragraphs of the story."""
        texts: list[str] = []
        size = 0
        for element in self.holder.iterchildren("p") if self.holder is not None else ():
            text = text_of(element, LONGEST_OPENING)
            texts.append(text)
            size += len(text)
            if size > LONGEST_OPENING:
                break
        return " ".join(texts)

    def tags_from(self, start: int) -> list[Element]:
        """Links with `rel=tag` or to the pages of tags, from some place down."""
        order = self.order
        return [
            link
            for link in self.root.iter("a")
            if order[link] >= start and _leads_to_tag(link)
        ]

    @property
    def first_paragraph(self) -> int | None:
        """How far down the page the first paragraph in the holder begins."""
        return self.order[self.firsts[self.holder]] if self.holder is not None else None


def scan(root: Element, url: str | None) -> Scan:
    """All that the page holds, gathered in reading order."""
    elements = list(root.iter("*"))
    found = Scan(root=root, url=url, elements=elements, base=url)
    hinted: dict[str, list[Element]] = {name: [] for name in HINTS}
    found.hinted = hinted
    order = found.order
    props = found.props
    readers = READERS.get
    for number, element in enumerate(elements):
        tag = element.tag
        if tag in NAMELESS:
            if tag == "script":
                _script(found, element)
            continue
        reader = readers(tag)
        # asking for the names is cheaper than for each value in vain
        keys: list[str] = element.keys()  # type: ignore[assignment]
        if reader is not None:
            reader(found, element, keys)
            order[element] = number
        kinds: tuple[str, ...] = ()
        discussed = False
        for key in keys:
            if key == "class" or key == "id":  # noqa: PLR1714 - twice as fast
                named, is_place = _told(element.get(key, ""))
                discussed |= is_place
                if named:
                    kinds = named + _others(kinds, named) if kinds else named
            elif key in PROPERTIES:
                props.append(element)
                order[element] = number
            elif key == "itemtype":
                found.typed.append(element)
        if discussed:
            found.discussed.append(element)
        if kinds:
            order[element] = number
            for kind in kinds:
                hinted[kind].append(element)
    found.language = root.get("lang") or root.get("xml:lang") or found.language
    return found


PROPERTIES = frozenset(("itemprop", "property"))
_NAMELESS = "script style svg g path use source option input"
NAMELESS = frozenset(_NAMELESS.split())
"""What shows no words of its own: its names tell nothing about the story."""


def _others(kinds: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """The kinds that are not known yet."""
    return tuple(kind for kind in kinds if kind not in known)


@lru_cache(maxsize=20_000)
def _told(names: str) -> tuple[tuple[str, ...], bool]:
    """What an element named so may hold, and whether it may be for comments.

    The pages of a site share their names.
    """
    kinds: tuple[str, ...] = ()
    for name in names[:LONGEST_NAMES].split():
        last = ""
        for part in PARTS.findall(name):
            word = part.lower()
            if word in WORDS:
                kinds += WORDS[word]
            if last + word in WORDS:
                kinds += WORDS[last + word]
            last = word
    return tuple(dict.fromkeys(kinds)), tells_of_comments(names)


def _meta(found: Scan, element: Element, keys: Sequence[str]) -> None:
    content = element.get("content")
    if not content or len(content) > MOST_META:
        return
    for name in ("property", "name", "http-equiv"):
        if name in keys and (key := element.get(name)):
            found.metas.extend((one, content) for one in key.lower().split()[:4])


def _link(found: Scan, element: Element, keys: Sequence[str]) -> None:
    if "rel" in keys and (href := element.get("href")) and (rel := element.get("rel")):
        found.links.append((rel.lower(), href, element.get("hreflang") or ""))


def _script(found: Scan, element: Element) -> None:
    kind = element.get("type")
    if kind and "ld+json" in kind.lower() and (text := element.text):
        found.scripts.append(text)


def _title(found: Scan, element: Element, _: Sequence[str]) -> None:
    if found.title is None and element.text:
        found.title = one_line(element.text[:MOST_TEXT]) or None


def _base(found: Scan, element: Element, _: Sequence[str]) -> None:
    found.base = absolute(element.get("href"), found.url) or found.base


def _anchor(found: Scan, element: Element, keys: Sequence[str]) -> None:
    if "rel" in keys:
        rels = (element.get("rel") or "").lower().split()
        if "author" in rels:
            found.by_author.append(element)
        if "category" in rels:
            found.by_category.append(element)


def _leads_to_tag(link: Element) -> bool:
    """Whether a link says that it is a tag, or leads to the page of one."""
    rels = (link.get("rel") or "").lower().split()
    if "category" in rels:
        return False
    return "tag" in rels or bool(TAG_PAGE.search((link.get("href") or "").lower()))


def _paragraph(found: Scan, element: Element, _: Sequence[str]) -> None:
    text = element.text
    if text is not None and len(text) > LONG_PARAGRAPH:
        parent = element.getparent()
        if parent is not None:
            found.holders[parent] = found.holders.get(parent, 0) + 1
            found.firsts.setdefault(parent, element)


LONG_PARAGRAPH = 60
# of an address in lower case: to look for either case takes three times as long
TAG_PAGE = re.compile(
    r"/(?:tags?|topics?|themen?|temas?|sujets?|keywords?|etiquetas?|tagged|hashtags?"
    r"|stichworte?|schlagworte?|aiheet|emne|amne|tagi|tagy|etiket)/[^/?#]"
)


def _heading(found: Scan, element: Element, _: Sequence[str]) -> None:
    if element.tag != "h1" or not _in_hidden_box(element):
        found.headings.append(element)


def _in_hidden_box(element: Element) -> bool:
    """Whether an element stands in a box that is not shown with the page."""
    around = element.getparent()
    for _ in range(HIGHEST_BOX):
        if around is None:
            break
        style = around.get("style")
        if style is not None and HIDDEN.search(style):
            return True
        # what machines that translate pages add to them
        if "skiptranslate" in (around.get("class") or ""):
            return True
        around = around.getparent()
    return False


HIGHEST_BOX = 12
HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none", re.IGNORECASE)


def _time(found: Scan, element: Element, _: Sequence[str]) -> None:
    found.times.append(element)


def _image(found: Scan, element: Element, _: Sequence[str]) -> None:
    found.images.append(element)


READERS: dict[str, Callable[[Scan, Element, Sequence[str]], None]] = {
    "meta": _meta,
    "link": _link,
    "title": _title,
    "p": _paragraph,
    "base": _base,
    "a": _anchor,
    "h1": _heading,
    "h2": _heading,
    "h3": _heading,
    "time": _time,
    "img": _image,
    "amp-img": _image,
}
