"""The headline out of all that a page calls itself.

A page has many titles: for readers, for search engines, for cards. The site's
name and the section are taken off only where something on the page proves that
they are one: it is called so elsewhere, or what is left stands alone elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from attrs import evolve, frozen

from articlekit.markup.page import Element
from articlekit.parse.html.evidence import letters
from articlekit.parse.html.scan import text_of
from articlekit.prose.clean import one_line

__all__ = ["Titles", "best_headline", "shown_at"]

SEPARATOR = re.compile(
    r"\s{0,9}(?:\s(?:[-–—·•»«›/~*]{1,3}|::|<|>)\s|[|｜]{1,2}|_|-{2,3}|：|\s»|«\s)\s{0,9}"
)
SIGNS = frozenset("-–—·•»«›/~*:<>|｜_：")
"""A title with none of these has no separator in it."""

TITLE_PARTS = re.compile(rf"{SEPARATOR.pattern}|:\s+")
COLON = re.compile(r"\s*:\s+")
LINK_MARK = "¶"
"""What a heading ends with where readers can link to it."""

LONGEST = 500
SHORT = 12
SHORTEST_SITE = 4
MOST_PARTS = 6
MOST_INNER = 40
MOST_HEADINGS = 20
SAME, MOSTLY, PARTLY = 3, 2, 1


@frozen(kw_only=True)
class Titles:
    """The titles of one page, by where they stand."""

    declared: tuple[str, ...] = ()
    """In the JSON-LD or microdata of the story."""

    news: bool = False
    """Whether the story is declared as news, by people who write headlines."""

    cards: tuple[str, ...] = ()
    """In meta tags, for cards and search engines."""

    title: str | None = None
    headings: tuple[Element, ...] = ()
    """Each `h1` that may be the headline."""

    smaller: tuple[Element, ...] = ()
    """Other headings, and elements named for a headline."""

    sites: tuple[str, ...] = ()
    """What the site and its publisher are called."""

    sections: tuple[str, ...] = ()
    """What the desks of the site are called."""


@frozen
class Headline:
    """A headline, where it came from, and where it stands."""

    text: str
    rule: str
    element: Element | None = None
    kicker: str | None = None


@frozen
class Shown:
    """A heading that readers see."""

    element: Element
    text: str
    key: str

    def part(self, key: str) -> str | None:
        """What an element inside shows beside the text with this key, if all of it."""
        rest = self.key.removeprefix(key)
        if rest == self.key:
            rest = self.key.removesuffix(key)
        if rest == self.key or not rest:
            return None
        for inner in islice(self.element.iterdescendants(), MOST_INNER):
            if isinstance(inner.tag, str) and letters(text := text_of(inner)) == rest:
                return text
            if inner.tail and letters(inner.tail) == rest:
                return one_line(inner.tail)
        if letters(self.element.text or "") == rest:
            return one_line(self.element.text or "")
        return None


def best_headline(titles: Titles) -> Headline | None:
    """The headline of the story, or None where the page has no title at all."""
    sites = frozenset(filter(None, map(letters, titles.sites)))
    shown = [
        Shown(e, t, letters(t))
        for e in titles.headings[:MOST_HEADINGS]
        if (t := text_of(e).removesuffix(LINK_MARK).rstrip())
    ]
    shown = [s for s in shown if s.key and not _is_site(s.key, sites)]
    texts = [*titles.declared[:1], *titles.cards, *filter(None, [titles.title])]
    proofs = frozenset((*map(letters, texts), *(s.key for s in shown)))
    desks = frozenset(filter(None, map(letters, titles.sections)))
    names = Known(sites=sites, desks=desks, proofs=proofs)
    trimmed = [_trimmed(text, names) for text in texts]
    ranked = sorted(shown, key=lambda s: -_likeness(s.key, trimmed))
    heading = ranked[0] if ranked else None
    known = heading is not None and _likeness(heading.key, trimmed) > 0
    if titles.declared:
        own = heading if known else None
        return _with_declared(trimmed[0], own, trimmed[1:], news=titles.news)
    if heading is not None:
        rest = _rest(heading, titles)
        if rest is not None or known:
            return rest or _heading(heading, trimmed)
    lonely = heading if len(shown) == 1 else None
    return _smaller(titles.smaller, trimmed, texts) or _unknown(
        lonely if trimmed else heading, trimmed, titles
    )


def _unknown(
    heading: Shown | None, trimmed: Sequence[str], titles: Titles
) -> Headline | None:
    """The headline where no heading is what the page calls itself."""
    if heading is not None and (not trimmed or " " in heading.text):
        return Headline(heading.text, "h1", heading.element)
    if not trimmed:
        return None
    return Headline(trimmed[0], "meta" if titles.cards else "title")


def shown_at(root: Element, text: str) -> Element | None:
    """The element that shows a headline which no heading holds."""
    key = letters(text)
    for element in root.iter("*"):
        line = element.text
        if line is None or not len(text) // 2 <= len(line.strip()) <= 2 * len(text):
            continue
        if element.tag not in UNSEEN and letters(line) == key:
            return element
    return None


UNSEEN = frozenset(("title", "script", "style", "option", "textarea", "noscript"))


def _is_site(key: str, sites: frozenset[str]) -> bool:
    """Whether letters are the name of the site, or hold it and little more."""
    return key in sites or any(
        len(site) >= SHORTEST_SITE and site in key and len(key) <= len(site) * 4
        for site in sites
    )


@frozen(kw_only=True)
class Known:
    """What proves that a part of a title is no part of the headline."""

    sites: frozenset[str]
    desks: frozenset[str]
    proofs: frozenset[str]
    """The titles that stand alone elsewhere."""

    def goes(self, part: str, rest: str) -> bool:
        """Whether a part is not of the headline, and what is left is."""
        key = letters(part)
        return bool(letters(rest)) and (
            key in self.desks
            or letters(rest) in self.proofs
            or _is_site(key, self.sites)
        )


def _trimmed(text: str, known: Known) -> str:
    """The title without the names of site and section around it."""
    for _ in range(0 if SIGNS.isdisjoint(text) else MOST_PARTS):
        cuts = [m.span() for m in SEPARATOR.finditer(text)]
        if not cuts:
            break
        (first, after), (last, behind) = cuts[0], cuts[-1]
        head, tail = text[:last], text[behind:]
        if not letters(tail) or known.goes(tail, head):
            text = head
        elif not letters(text[:first]) or known.goes(text[:first], text[after:]):
            text = text[after:]
        else:
            break
    colon = COLON.search(text)
    if colon and letters(text[: colon.start()]) in known.sites:
        text = text[colon.end() :]
    return text


def _likeness(key: str, titles: Sequence[str]) -> int:
    """How surely a heading is what the page calls itself."""
    best = 0
    for title in titles:
        other = letters(title)
        if key == other:
            return SAME
        short, long = sorted((key, other), key=len)
        if len(short) >= SHORT and short in long:
            best = max(best, MOSTLY if len(short) * 2 > len(long) else PARTLY)
    return best


def _with_declared(
    text: str, heading: Shown | None, cards: Iterable[str], *, news: bool
) -> Headline:
    """The headline where the story's own data has one."""
    if heading is None:
        return Headline(text, "jsonld")
    declared = Headline(text, "jsonld", heading.element)
    key = letters(text)
    shown = Headline(heading.text, "h1", heading.element)
    if key == heading.key:
        apart = heading.text.count(" ") >= text.count(" ")
        return Headline(heading.text if apart else text, "jsonld", heading.element)
    if key in heading.key:
        extra = heading.part(key)
        if extra is None and len(key) * 2 > len(heading.key):
            return shown
        return evolve(declared, kicker=extra if heading.key.endswith(key) else None)
    if heading.key in key:
        return shown if _at_cut(text, heading.key) else declared
    # who writes news writes its headline; a blog's is made for search engines
    agreed = not news and any(letters(card) == heading.key for card in cards)
    return shown if agreed else declared


def _at_cut(text: str, key: str) -> bool:
    """Whether a title without one of its ends has this key."""
    cuts = [match.span() for match in SEPARATOR.finditer(text)]
    return any(
        key in {letters(text[:end]), letters(text[start:])} for end, start in cuts
    )


def _heading(heading: Shown, cards: Iterable[str]) -> Headline:
    """The heading; without the kicker that stands in it but not on the cards."""
    for card in cards:
        key = letters(card)
        if len(key) >= SHORT and key != heading.key and key in heading.key:
            extra = heading.part(key)
            if extra is not None:
                kicker = extra if heading.key.endswith(key) else None
                return Headline(card, "h1", heading.element, kicker)
    return Headline(heading.text, "h1", heading.element)


def _rest(heading: Shown, titles: Titles) -> Headline | None:
    """The smaller heading that is what follows the name of a blog in the title."""
    first, *rest = TITLE_PARTS.split(titles.title or "", maxsplit=1)
    key = letters(" ".join(rest))
    if heading.key != letters(first) or len(key) <= len(heading.key) or titles.cards:
        return None
    for element in titles.smaller:
        if letters(text := text_of(element, LONGEST)) == key:
            return Headline(text, "heading", element)
    return None


def _smaller(
    elements: Iterable[Element], trimmed: Sequence[str], texts: Sequence[str]
) -> Headline | None:
    """A smaller heading that is the title of the page, or a part of it."""
    whole = {letters(text) for text in trimmed}
    parts = {
        letters(part) for text in texts for part in SEPARATOR.split(text)
    }  # fmt: skip
    second = None
    for element in elements:
        text = text_of(element, LONGEST)
        key = letters(text)
        if key and key in whole:
            return Headline(text, "heading", element)
        if second is None and len(key) >= SHORT and key in parts:
            second = Headline(text, "heading", element)
    return second
