"""What the JSON-LD of a page says about its story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import frozen

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.model import Author
from articlekit.parse.html.evidence import Evidence, Identity, plain
from articlekit.parse.html.json_web import Json, load

__all__ = ["read_jsonld"]

Node = dict[str, Json]

_STORIES = (
    "newsarticle article blogposting reportagenewsarticle analysisnewsarticle"
    " opinionnewsarticle liveblogposting backgroundnewsarticle reviewnewsarticle"
    " askpublicnewsarticle advertisercontentarticle satiricalarticle posting"
    " scholarlyarticle techarticle medicalscholarlyarticle report socialmediaposting"
    " discussionforumposting medialarticle apireference newsreport"
)
STORIES = frozenset(_STORIES.split())
_WORKS = (
    "creativework review recipe howto interview medicalwebpage claimreview"
    " criticreview podcastepisode episode videoobject audioobject newsvideo faqpage"
    " qapage book course event imagegallery photograph movie"
)
WORKS = frozenset(_WORKS.split())
_PAGES = (
    "webpage itempage collectionpage aboutpage contactpage profilepage"
    " searchresultspage webcontent"
)
PAGES = frozenset(_PAGES.split())
_SITES = "website organization newsmediaorganization corporation localbusiness"
SITES = frozenset(_SITES.split())
INWARD = ("@graph", "mainEntity", "mainEntityOfPage", "@included", "itemReviewed")
"""The properties that lead from a page or list of nodes to its story."""

RULE = "jsonld"
PAGE_RULE = "jsonld-page"

LISTS = {"keyword": ("keywords",), "topic": ("articleSection",)}
PARTIES = {
    "publisher": ("publisher",),
    "source": ("sourceOrganization", "provider"),
    "copyright-holder": ("copyrightHolder",),
}
PIXELS = re.compile(r"(\d{1,6})(?:\.\d+)?\s*(?:px)?")
MOST_PIXELS = 100_000
MOST_NODES = 2000
STORY, WORK = 3, 1
OWN_URL, OWN_TITLE = 4, 3


@frozen
class Graph:
    """The nodes of a page's scripts, and those that others refer to by id."""

    nodes: tuple[Node, ...]
    ids: dict[str, Node]

    def node(self, value: Json) -> Node | None:
        """The node that a value is or refers to."""
        if isinstance(value, dict):
            ref = value.get("@id")
            full = self.ids.get(ref) if isinstance(ref, str) else None
            # what stands elsewhere in full is often repeated by name
            return value if full is None or full is value else full | value
        if isinstance(value, str) and value in self.ids:
            return self.ids[value]
        return None


def read_graph(scripts: Iterable[str]) -> Graph:
    """The nodes at the top of each script, of `@graph`, and of what they are about."""
    nodes: list[Node] = []
    ids: dict[str, Node] = {}
    for script in scripts:
        todo: list[tuple[Json, bool]] = [(value, True) for value in load(script)]
        todo.reverse()
        seen = 0
        while todo and seen < MOST_NODES:
            value, top = todo.pop()
            seen += 1
            if isinstance(value, list):
                todo += [(item, top) for item in reversed(value)]
            elif isinstance(value, dict):
                _note(value, ids)
                if top and value.get("@type"):
                    nodes.append(value)
                for key, inner in reversed(value.items()):
                    if isinstance(inner, dict | list):
                        todo.append((inner, top and key in INWARD))
    return Graph(tuple(nodes), ids)


def _note(node: Node, ids: dict[str, Node]) -> None:
    """Remembers a node by its id; the fullest of several."""
    name = node.get("@id")
    if isinstance(name, str) and len(node) > len(ids.get(name, ())):
        ids[name] = node


def types(node: Node) -> tuple[str, ...]:
    """The types of a node in lower case, without their vocabulary."""
    value = node.get("@type")
    values = value if isinstance(value, list) else [value]
    return tuple(
        v.rstrip("/").rpartition("/")[2].rpartition(":")[2].strip().lower()
        for v in values
        if isinstance(v, str)
    )


def _rank(node: Node, own: Identity, base: str | None) -> int:
    """How surely a node is the story of this page; 0 where it is not."""
    kinds = types(node)
    story = bool(STORIES.intersection(kinds))
    kind = STORY if story else WORK if WORKS.intersection(kinds) else 0
    if not kind:
        return 0
    urls = tuple(absolute(u, base) or u for u in _urls(node))
    title = next(strings(node, "headline", "name"), None)
    ours = any(map(own.owns_url, urls))
    alike = title is not None and own.owns_title(title)
    if own.titles and title is not None and not alike and not (ours and story):
        return 0
    if urls and own.urls and not ours and not alike:
        return 0
    return kind + OWN_URL * ours + OWN_TITLE * alike


def _urls(node: Node) -> Iterator[str]:
    """The addresses that a node says it has."""
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and value.startswith(("http:", "https:", "/")):
            yield value.partition("#")[0]


def strings(node: Node, *keys: str) -> Iterator[str]:
    """The texts under the first keys that have any, cleaned; lists opened."""
    for key in keys:
        values = node.get(key)
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, dict):
                value = value.get("@value") or value.get("name") or value.get("text")  # noqa: PLW2901
            if isinstance(value, str) and (text := plain(value)):
                yield text


SINGLE = {
    "headline": ("headline", "name"),
    "subheadline": ("alternativeHeadline", "alternateName"),
    "summary": ("description", "abstract"),
    "language": ("inLanguage",),
    "published": ("datePublished", "dateCreated", "uploadDate"),
    "modified": ("dateModified",),
    "copyright": ("copyrightNotice",),
    "genre": ("genre",),
    "dateline": ("dateline",),
    "location": ("locationCreated",),
    "id": ("identifier",),
}
OF_PAGES = {
    "published": ("datePublished",),
    "modified": ("dateModified",),
    "language": ("inLanguage",),
    "summary": ("description",),
}


def read_jsonld(
    scripts: Iterable[str], own: Identity, base: str | None
) -> tuple[Evidence, ...]:
    """What the nodes of this page's story say, the surest node first."""
    graph = read_graph(scripts)
    ranked = [(_rank(node, own, base), -n, node) for n, node in enumerate(graph.nodes)]
    ranked.sort(key=lambda r: r[:2], reverse=True)
    found: list[Evidence] = []
    best = 0
    for rank, _, node in ranked:
        if not rank or (best and rank < best - OWN_TITLE):
            break
        best = best or rank
        found += _story(node, graph, base)
    found += _about_page(graph, own, base)
    return tuple(found)


def _story(node: Node, graph: Graph, base: str | None) -> Iterator[Evidence]:
    yield from (Evidence("type", kind, RULE) for kind in types(node))
    for field, keys in (*SINGLE.items(), *LISTS.items()):
        for key in keys:
            yield from (Evidence(field, text, RULE) for text in strings(node, key))
    for key in ("author", "creator"):
        yield from _authors(node.get(key), graph, base)
    for field, keys in PARTIES.items():
        parties = (party for key in keys for party in _nodes(node.get(key), graph))
        for party in parties:
            names = strings(party, "name", "legalName")
            yield from (Evidence(field, name, RULE) for name in names)
    for key in ("image", "primaryImageOfPage", "thumbnailUrl"):
        images = _images(node.get(key), graph, base)
        yield from (Evidence("image", image, RULE) for image in images)
    body = node.get("articleBody") or node.get("text")
    if isinstance(body, str) and body.strip():
        yield Evidence("body", body, RULE)


def _nodes(value: Json, graph: Graph) -> Iterator[Node]:
    """The nodes that a property holds, its lists opened; a text is a name."""
    todo = [value]
    count = 0
    while todo and count < MOST_NODES:
        item = todo.pop()
        count += 1
        if isinstance(item, list):
            todo += reversed(item)
        elif (node := graph.node(item)) is not None:
            todo += [node["@list"]] if "@list" in node else []
            yield node
        elif isinstance(item, str):
            yield {"name": item}


def _authors(value: Json, graph: Graph, base: str | None) -> Iterator[Evidence]:
    for party in _nodes(value, graph):
        kinds = types(party)
        field = "author"
        if any("organi" in kind for kind in kinds):
            field = "author-organisation"
        for name in strings(party, "name"):
            author = Author(
                name=name,
                title=next(strings(party, "jobTitle"), None),
                url=next(
                    filter(None, (absolute(u, base) for u in strings(party, "url"))),
                    None,
                ),
                email=next(strings(party, "email"), None),
            )
            yield Evidence(field, author, RULE)


def _images(value: Json, graph: Graph, base: str | None) -> Iterator[Image]:
    for node in _nodes(value, graph):
        text = next(strings(node, "contentUrl", "url", "@id"), None) or node.get("name")
        address = absolute(text, base) if isinstance(text, str) else None
        if address is None:
            continue
        credit = next(strings(node, "creditText", "copyrightNotice"), None)
        for key in ("creator", "author", "copyrightHolder"):
            for party in _nodes(node.get(key), graph) if credit is None else ():
                credit = next(strings(party, "name"), None)
        yield Image(
            url=address,
            caption=next(strings(node, "caption", "description"), None),
            credit=credit,
            width=_pixels(node.get("width")),
            height=_pixels(node.get("height")),
        )


def _pixels(value: Json) -> int | None:
    """A number of pixels, as a number, a text or a quantity."""
    if isinstance(value, dict):
        value = value.get("value") or value.get("name")
    if isinstance(value, str):
        match = PIXELS.fullmatch(value.strip())
        value = int(match[1]) if match else None
    if isinstance(value, int | float) and 1 <= value < MOST_PIXELS:
        return int(value)
    return None


def _about_page(graph: Graph, own: Identity, base: str | None) -> Iterator[Evidence]:
    """What the page's own node says, which is about the page rather than the story."""
    for node in graph.nodes:
        if not PAGES.intersection(types(node)):
            continue
        urls = [absolute(u, base) or u for u in _urls(node)]
        if not urls or not own.urls or any(map(own.owns_url, urls)):
            yield from _page(node, graph, base)
    for node in graph.nodes:
        kinds = types(node)
        if "breadcrumblist" in kinds:
            yield from _crumbs(node, graph, own)
        elif SITES.intersection(kinds):
            names = strings(node, "name", "alternateName")
            yield from (Evidence("site", name, RULE) for name in names)


def _page(node: Node, graph: Graph, base: str | None) -> Iterator[Evidence]:
    for field, keys in OF_PAGES.items():
        yield from (Evidence(field, text, PAGE_RULE) for text in strings(node, *keys))
    for key in ("primaryImageOfPage", "image"):
        images = _images(node.get(key), graph, base)
        yield from (Evidence("image", image, PAGE_RULE) for image in images)
    yield from _authors(node.get("author"), graph, base)


def _crumbs(node: Node, graph: Graph, own: Identity) -> Iterator[Evidence]:
    """The names of the breadcrumbs, from the home page down."""
    # the first is the home page
    for item in islice(_nodes(node.get("itemListElement"), graph), 1, None):
        name = next(strings(item, "name"), None)
        if name is None:
            name = next(
                (
                    n
                    for inner in _nodes(item.get("item"), graph)
                    for n in strings(inner, "name")
                ),
                None,
            )
        if name is not None and not own.owns_title(name):
            yield Evidence("crumb", name, RULE)
