"""What stands among the passages of a story and is given up by its shape."""

import pytest
from clock import HERE, LINES

from articlekit.markup.page import read_page
from articlekit.markup.tree import page_tree
from articlekit.parse.html.furniture import leave_out
from articlekit.parse.html.landscape import landscape
from articlekit.parse.html.metadata import read_metadata
from articlekit.parse.html.scan import scan

STORY = "".join(f"<p>{line} {line}</p>" for line in LINES)


def kept(end: str, story: str = STORY, url: str | None = HERE) -> list[str]:
    """What is left of the end of a page whose passages were all taken."""
    root = page_tree(f"<h1>The clock</h1><div>{story}<hr>{end}</div>")
    assert root is not None
    metadata = read_metadata(scan(root, url))
    land = landscape(read_page(root), metadata)
    taken = [True] * len(land.passages)
    leave_out(land, metadata, [2.0] * len(taken), taken)
    texts = [
        passage.text
        for passage, take in zip(land.passages, taken, strict=True)
        if take and passage.text[:20] not in STORY
    ]
    return [text for text in texts if text != "The clock"]


def links(count: int, href: str) -> str:
    """A list of links to other stories, under a heading."""
    items = "".join(
        f"<li><a href='{href}/{n}'>Bells, part {n}</a></li>" for n in range(count)
    )
    return f"<h2>More about towers</h2><ul>{items}</ul>"


@pytest.mark.parametrize("href", ["/a", HERE, "//heron.example/a"])
def test_links_to_other_stories_of_the_site_are_not_the_end_of_a_story(href):
    assert kept(links(4, href)) == []


@pytest.mark.parametrize(
    ("count", "href"), [(2, "/a"), (4, "https://archive.example/a"), (4, "#part")]
)
def test_sources_and_a_link_or_two_stay(count, href):
    assert f"Bells, part {count - 1}" in kept(links(count, href))


def test_links_that_are_most_of_a_story_stay():
    assert "Bells, part 29" in kept(links(30, "/a"), story=f"<p>{LINES[0]}</p>")


def test_links_of_a_page_without_an_address_stay():
    assert "Bells, part 3" in kept(links(4, "/a"), url=None)


def test_first_words_below_linked_headings_go_with_them():
    teasers = "".join(
        f"<h3><a href='/a/{n}'>Bells, part {n}</a></h3><p>Part {n}: {line}</p>"
        for n, line in enumerate(LINES)
    )
    assert kept(teasers) == []


def test_text_behind_the_links_keeps_them():
    behind = f"<p>{LINES[0]} {LINES[1]} {LINES[2]}</p>"
    assert "Bells, part 3" in kept(links(4, "/a") + behind * 2)


@pytest.mark.parametrize(("heading", "left"), [("Read more", []), ("Bells", ["Bells"])])
def test_a_heading_over_links_that_were_left_out_goes_where_it_says_so(heading, left):
    link = "<p><a href='/a/bells'>Bells and who rings them, part by part</a></p>"
    more = f"<p>{LINES[0]} So they say.</p>" * 2
    found = kept(f"<h4>{heading}</h4>{link}{more}")
    assert [text for text in found if text[:20] not in more] == left
