"""Keywords and topics: what the story is about, and the desk it ran on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from urllib.parse import urlsplit

from articlekit.language.bylines import SUBJECT_LABELS, label_words
from articlekit.language.page import EVERY_LANGUAGE
from articlekit.language.page import plain as bare
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Element
from articlekit.model import Topic
from articlekit.parse.html.authors import WIDE
from articlekit.parse.html.evidence import Evidence, letters, plain
from articlekit.parse.html.ground import BESIDE, INSIDE, Ground
from articlekit.parse.html.identity import is_home
from articlekit.parse.html.scan import Scan, text_of

__all__ = ["keywords_of", "topics_of"]

SPLIT = re.compile(r"\s*[,;|、،]\s*")
LABELLED = re.compile(r"\s?[\w ]{1,30}: ?\S")
NUMBERED = re.compile(r"[0-9a-f]{8}-|[0-9a-f]{16}|\d{6}|\d+$", re.IGNORECASE)
HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+", re.ASCII)
LONGEST = 60
MOST = 60
FEWEST = 2
ENOUGH_LABELS = 3
LONGEST_TAG = 40
MOST_WORDS = 5
MOST_SHOWN = 25
NEAR = 40
"""How many elements above the headline its tags may stand."""

META_RULES = (
    "meta news_keywords", "meta keywords", "meta dc.subject", "meta dcterms.subject",
    "meta article:tag", "meta parsely-tags", "meta og:article:tag",
    "meta sailthru.tags", "meta citation_keywords", "meta tags",
)  # fmt: skip
"""The tags that hold keywords, the surest first."""


def keywords_of(
    evidence: Sequence[Evidence], page: Scan, ground: Ground, sites: Iterable[str]
) -> tuple[tuple[str, ...], str] | None:
    """The keywords of the story, and where they stand."""
    drop = frozenset(filter(None, map(letters, sites)))
    sections = {letters(str(e.value)) for e in evidence if e.field == "topic"}
    found: list[tuple[tuple[str, ...], str]] = []
    rules = dict.fromkeys(("site-rules", "jsonld", *META_RULES, "microdata"))
    rules |= dict.fromkeys(e.rule for e in evidence if e.field == "keyword")
    declared = [e for e in evidence if e.field in {"keyword", "tag"}]
    for rule in rules if declared else ():
        said = (str(e.value) for e in declared if e.rule == rule)
        if words := _clean(said, drop):
            found.append((words, rule.partition(" ")[0]))
    # a list that only names the desk says nothing of the story
    telling = [
        f
        for f in found
        if f[1] == "site-rules" or not {letters(w) for w in f[0]} <= sections
    ]
    if telling and not (telling[0][1] == "meta" and _of_site(telling[0][0], page)):
        return telling[0]
    shown = _clean(_tags(page, ground), drop)
    if len(shown) < LEAST_LINKS:
        shown = _clean(_plain_links(page, ground), drop | sections) or shown
    if telling and len(shown) < LEAST_LINKS:
        return telling[0]
    first = found[0][0] if found and not telling else ()
    if shown:
        known = set(map(letters, first))
        return first + tuple(w for w in shown if letters(w) not in known), "tags"
    return found[0] if found else None


def _of_site(words: Sequence[str], page: Scan) -> bool:
    """Whether keywords say nothing of this story: it holds hardly one of them."""
    keys = [tuple(map(letters, _telling_words(word))) for word in words]
    if len(keys) < FEWEST_OF_SITE:
        return False
    texts = [page.title or "", *(c for n, c in page.metas if "description" in n)]
    text = letters(" ".join((*texts, page.opening)))
    return sum(any(k in text for k in key) for key in keys) * RARE < len(keys)


def _telling_words(keyword: str) -> list[str]:
    """The longer words of a keyword, or all of it."""
    return [w for w in keyword.split() if len(w) > SHORT_WORD] or [keyword]


SHORT_WORD = 4
FEWEST_OF_SITE, RARE = 4, 6
"""A site's own keywords are many, and at most one in so many is in a story."""


def _clean(said: Iterable[str], drop: frozenset[str]) -> tuple[str, ...]:
    """Single keywords without machine labels, repetitions and the site's name."""
    words: dict[str, str] = {}
    subjects: dict[str, str] = {}
    labelled = 0
    for text in said:
        for item in _split(text):
            word = item.strip(" #.\"'")
            key = letters(word)
            if not key or key in drop or len(word) > LONGEST or NUMBERED.match(word):
                continue
            if HOST.fullmatch(word):
                continue
            if LABELLED.match(word):
                labelled += 1
                label, _, word = word.partition(": ")
                if bare(label) in SUBJECT_LABELS:
                    subjects.setdefault(letters(word), word)
                continue
            words.setdefault(key, word)
    if labelled >= ENOUGH_LABELS and len(words) < labelled:
        return tuple(subjects.values())
    return tuple((words | subjects).values())[:MOST]


def _split(text: str) -> list[str]:
    """The keywords in a list; Chinese ones may stand apart by a space alone."""
    items = SPLIT.split(text)
    if len(items) == 1 and text.count(" ") > 1 and all(map(WIDE.match, text.split())):
        return text.split()
    return items


def _tags(page: Scan, ground: Ground) -> Iterator[str]:
    """What readers see as the tags of the story."""
    headline = next((e for e in page.headings if e.tag == "h1"), None)
    start = page.order.get(headline, 0) if headline is not None else 0
    named = set(page.hinted["tags"])
    marked = [
        element
        for element in page.tags_from(start - NEAR)
        if not _in_text(element, page)
        and (_stands_well(element, ground) or _listed(element, named))
    ]
    for element in marked if len(marked) <= MOST_SHOWN else ():
        yield from _short(element)
    for element in page.hinted["tags"]:
        if ground.level(element) != INSIDE or page.order[element] < start - NEAR:
            continue
        # the story itself may be named for its tags
        if element.tag in STORY or ground.holds(element):
            continue
        links = [element] if element.tag == "a" else list(element.iterdescendants("a"))
        if len(links) <= MOST_SHOWN:
            for link in links:
                yield from _short(link)


def _stands_well(link: Element, ground: Ground) -> bool:
    """Whether a link to a tag is no part of a menu; what says so may stand beside."""
    level = ground.level(link)
    said = level == BESIDE and "tag" in (link.get("rel") or "").lower().split()
    return level == INSIDE or said


def _plain_links(page: Scan, ground: Ground) -> Iterator[str]:
    """The links of a short list right under the story that holds nothing else."""
    for box in _below(page):
        for element in islice(box.iter("ul", "div", "p", "nav"), MOST_BOXES):
            if names := _links_alone(element, page, ground):
                yield from names
                return


def _below(page: Scan) -> Iterator[Element]:
    """The boxes right under the story, in and behind its `article`."""
    around = page.holder
    for _ in range(CLIMB):
        if around is None or around.tag in STORY - {"article"}:
            return
        yield from islice(around.itersiblings(), MOST_SIBLINGS)
        if around.tag == "article":
            return
        around = around.getparent()


CLIMB, MOST_SIBLINGS, MOST_BOXES = 4, 6, 8
LEAST_LINKS = 2
LONGEST_LABEL = 16


def _links_alone(element: Element, page: Scan, ground: Ground) -> list[str]:
    """The texts of the links that fill an element, if they are as short as tags."""
    links = [*islice(element.iterdescendants("a"), MOST_SHOWN)]
    if not LEAST_LINKS <= len(links) < MOST_SHOWN or ground.level(element) != INSIDE:
        return []
    texts = [text_of(link, LONGEST) for link in links]
    whole = len(text_of(element, LONGEST * MOST_SHOWN))
    if whole - sum(map(len, texts)) > LONGEST_LABEL + len(links):
        return []
    for link, text in zip(links, texts, strict=True):
        words = text.count(" ") + 1
        path = INNER_PAGE.fullmatch(_path(link.get("href") or "", page))
        if not text or len(text) > LONGEST_TAG or words > MOST_WORDS - 1 or not path:
            return []
        if ACCOUNT.search(path.group()) or (WIDE.search(text) and len(text) > WIDEST):
            return []
        if bare(text) in EVERY_LANGUAGE.furniture or bare(text) in label_words():
            return []
    return texts if len(set(texts)) >= LEAST_LINKS else []


ACCOUNT = re.compile(
    r"/(?:log-?in|sign-?(?:in|up)|register|account|user|subscri|abo|member|auth)",
    re.IGNORECASE,
)
WIDEST = 10
# a page below a section of the site: letters and hyphens, few of them
INNER_PAGE = re.compile(r"/[a-z][\w%-]{1,30}/[a-z][\w%/-]{1,60}/?", re.IGNORECASE)


def _path(href: str, page: Scan) -> str:
    """The path of a link within the site; blank where it leads elsewhere."""
    if href.startswith("/") and not href.startswith("//"):
        return href.partition("?")[0]
    try:
        there, here = urlsplit(href), urlsplit(page.url or "")
    except ValueError:
        return ""
    return there.path if there.hostname and there.hostname == here.hostname else ""


STORY = frozenset(("article", "main", "body", "html"))


def _in_text(element: Element, page: Scan) -> bool:
    """Whether a link stands in a paragraph of the story, among other words."""
    around = element.getparent()
    if around is None or around.tag != "p" or around.getparent() is not page.holder:
        return False
    return len(text_of(around)) > 2 * LONGEST


def _listed(element: Element, named: set[Element]) -> bool:
    """Whether a link stands in a list that is named for tags."""
    return any(around in named for around in islice(element.iterancestors(), 3))


def _short(element: Element) -> Iterator[str]:
    """The text of a link, where it is as short as tags are."""
    text = text_of(element, LONGEST)
    if len(text) <= LONGEST_TAG and text.count(" ") < MOST_WORDS:
        yield text


def topics_of(
    evidence: Sequence[Evidence], page: Scan, headline: str | None, sites: Iterable[str]
) -> tuple[tuple[Topic, ...], str] | None:
    """The desks that the story ran on, and where they are named."""
    drop = {letters(site) for site in sites} | {letters(headline or ""), ""}
    ruled = tuple(e for e in evidence if e.rule == "site-rules")
    if any(e.field == "topic" for e in ruled):
        evidence = ruled
    said = [(str(e.value), e.rule) for e in evidence if e.field == "topic"]
    said += [(str(e.value), "breadcrumb") for e in evidence if e.field == "crumb"]
    said += [(text_of(e, LONGEST * 2), "category") for e in page.by_category]
    if not said:
        said += [(text, "breadcrumb") for text in _crumbs(page, headline)]
    if not said:
        said += [(text, "breadcrumb") for text in _crumb_line(page)]
    if not said:
        said += [(text, "kicker") for text in _section(page)]
    names: dict[str, str] = {}
    rules: list[str] = []
    for text, rule in said:
        whole = plain(text) or ""
        for part in [whole] if rule in WHOLE else SPLIT.split(whole):
            key = letters(part)
            if key and key not in drop and len(part) <= LONGEST:
                # "public-service" and "Public Service" are one
                if key not in names or names[key].islower() or "-" in names[key]:
                    names[key] = part
                rules.append(rule.partition(" ")[0])
    if not names:
        return None
    return tuple(Topic(name=name) for name in names.values())[:MOST], rules[0]


def _crumbs(page: Scan, headline: str | None) -> Iterator[str]:
    """The desk at the end of the breadcrumbs that readers see."""
    for element in page.hinted["crumbs"][:1]:
        links = [*islice(element.iterdescendants("a"), 1, MOST_CRUMBS)]
        texts = [text_of(link, LONGEST * 2) for link in links]
        own = [text for text in texts if letters(text) != letters(headline or "")]
        yield from own[-1:]


def _crumb_line(page: Scan) -> Iterator[str]:
    """The desk in a line of links with arrows between them, the first of them home."""
    for link in page.root.iter("a"):
        following = link.getnext()
        if (
            following is not None
            and following.tag == "a"
            and (link.tail or "").strip() in ARROWS
            and (following.tail or "").strip()[:1] in ARROWS
            and is_home(absolute(link.get("href"), page.base) or "//x/longer")
        ):
            yield text_of(following, LONGEST * 2)
            return


ARROWS = frozenset(("›", ">", "»", "→", "::", "⟩"))


def _section(page: Scan) -> Iterator[str]:
    """A kicker that leads to a section of the site."""
    for element in page.hinted["kicker"][:2]:
        links = [element] if element.tag == "a" else list(element.iterdescendants("a"))
        for link in links[:1]:
            if SECTION.fullmatch(link.get("href") or ""):
                yield text_of(link, LONGEST * 2)


WHOLE = frozenset(("breadcrumb", "category"))
SECTION = re.compile(r"(?:https?://[^/]+)?/[\w-]{2,30}/?")
MOST_CRUMBS = 6
