"""Players, posts and other pages that are shown inside a story."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from articlekit.blocks import Embed
from articlekit.markup.addresses import absolute
from articlekit.markup.page import Box, Element, Page, Passage, Player, ancestors
from articlekit.parse.html.figures import APART, is_small
from articlekit.parse.html.hints import hint_bits
from articlekit.parse.html.landscape import Landscape
from articlekit.prose.clean import one_line

__all__ = ["embed_of", "posts_in"]

EMBEDDED = hint_bits("embed")
SIGNED = re.compile(r"[—–-]\s*\S.{0,80}\(@\w{1,40}\)")
"""How a post that is quoted names its author."""

LONGEST_POST = 1500
HIGHEST = 4
IDS = {
    "data-tweetid": "https://twitter.com/i/status/{}",
    "data-videoid": "https://www.youtube.com/watch?v={}",
    "videoid": "https://www.youtube.com/watch?v={}",
    "data-shortcode": "https://www.instagram.com/p/{}/",
}
"""The attributes of players that name what they play, and where that is."""

PLAYERS = {
    "youtube": "YouTube",
    "youtu": "YouTube",
    "youtube-nocookie": "YouTube",
    "tiktok": "TikTok",
    "soundcloud": "SoundCloud",
}
"""How players write their names."""

SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url")


def embed_of(player: Player, found: Landscape, base: str | None) -> Embed | None:
    """The page or player shown inside the story; its id is for its place to give."""
    element = player.element
    if found.around[player.box.number] & APART or is_small(element):
        return None
    said = (element.get(name) for name in SOURCES)
    inner = (source.get("src") for source in element.iterchildren("source"))
    links = [link.get("href") for link in element.iter("a")]
    named = (
        form.format(value)
        for name, form in IDS.items()
        if (value := element.get(name)) and value.isascii()
    )
    hrefs = (*said, *inner, *links[-1:], *named)
    url = next((url for href in hrefs if (url := absolute(href, base))), None)
    if url is None:
        return None
    title = one_line(element.get("title") or "") or None
    return Embed("b0", url, _provider(url), title)


def _provider(url: str) -> str | None:
    """The name of the site that a player comes from."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    labels = [label for label in host.split(".") if label != "www"]
    if len(labels) < 2 or labels[-1].isdigit():  # noqa: PLR2004
        return None
    name = labels[-2]
    if name in {"co", "com", "org", "net"} and len(labels) > 2:  # noqa: PLR2004
        name = labels[-3]
    return PLAYERS.get(name) or name.capitalize() or None


def posts_in(
    page: Page, found: Landscape, places: range, base: str | None
) -> dict[int, Embed]:
    """The posts that a page quotes with a link to them, by the last of their places."""
    posts: dict[int, Embed] = {}
    for at in places:
        item = page.items[at]
        if not isinstance(item, Passage) or not item.links:
            continue
        box = _quotation(item.box)
        if box is None or box.size > LONGEST_POST:
            continue
        if SIGNED.search(item.text) or found.own[box.number] & EMBEDDED:
            url = _last_link(box.element, base)
            if url is not None:
                posts[box.last - 1] = Embed("b0", url, _provider(url))
    return posts


def _quotation(box: Box) -> Box | None:
    for around in islice(ancestors(box), HIGHEST):
        if around.tag == "blockquote":
            return around
    return None


def _last_link(element: Element, base: str | None) -> str | None:
    links = [absolute(link.get("href"), base) for link in element.iter("a")]
    return next((url for url in reversed(links) if url), None)
