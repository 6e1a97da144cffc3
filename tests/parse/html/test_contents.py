"""Lists of links inside a story that are no part of it."""

import pytest
from clock import HERE, LINES

from articlekit import parse_html

PARTS = ("Who rings the bells", "What a clock needs", "When the swifts leave")


def read(more: str, below: str = "") -> list[str]:
    """The lines of a story with more behind its first paragraphs, but theirs."""
    story = "".join(f"<p>{line} {line}</p>" for line in LINES)
    article = parse_html(
        f"<html lang='en'><h1>The clock is slow</h1><article>{story}{more}{below}",
        HERE,
        actors=None,
        quotes=None,
    )
    found = [s.heading for s in article.sections if s.heading]
    found += [b.text for s in article.sections for b in s.blocks]
    return [text for text in found if not any(text.startswith(n) for n in LINES)]


def links(*targets: str) -> str:
    """A list of links with the names of parts."""
    named = zip(targets, PARTS, strict=False)
    return "".join(f"<li><a href='{href}'>{name}</a></li>" for href, name in named)


@pytest.mark.parametrize(
    "above", ["<h2>In this story</h2>", "<p>Skip to:</p>", "<h4>Contents</h4>"]
)
def test_a_table_of_contents_is_no_part_of_the_story(above):
    below = "".join(f"<p>{line} So it is.</p>" for line in LINES)
    assert read(f"{above}<ul>{links('#a', '#b', '#c')}</ul>", below) == []


def test_the_items_may_stand_in_paragraphs_of_their_own():
    items = links("#a", "#b", "#c").replace("<a", "<p><a").replace("</a>", "</a></p>")
    below = "".join(f"<p>{line} So it is.</p>" for line in LINES)
    assert read(f"<ol>{items}</ol>", below) == []


@pytest.mark.parametrize(
    "items",
    [
        links("#a", "#b"),
        links("https://bells.example/a", "#b", "https://bells.example/c"),
        "<li>Bells <a href='#a'>rung</a> by hand</li>" * 3,
        "<li>Bells</li><li>Clocks</li><li>Swifts</li>",
    ],
)
def test_other_lists_stay(items):
    below = "".join(f"<p>{line} So it is.</p>" for line in LINES)
    assert len(read(f"<ul>{items}</ul>", below)) == items.count("<li>")


def test_a_paragraph_above_the_contents_stays():
    told = "The tower can be told in three parts, each of them longer than the last."
    below = "".join(f"<p>{line} So it is.</p>" for line in LINES)
    assert read(f"<p>{told}</p><ul>{links('#a', '#b', '#c')}</ul>", below) == [told]


def test_links_under_a_heading_that_announces_other_stories_go_with_it():
    other = links("https://bells.example/a", "https://bells.example/b")
    assert read(f"<h2>Related articles</h2><ul>{other}</ul>") == []
    assert read(f"<h2>Bells to hear</h2><ul>{other}</ul>")[:2] == [
        "Bells to hear",
        PARTS[0],
    ]


def test_text_behind_such_links_keeps_them():
    other = links("https://bells.example/a", "https://bells.example/b")
    below = "".join(f"<p>{line} So it is.</p>" for line in LINES)
    assert PARTS[0] in read(f"<h2>Related articles</h2><ul>{other}</ul>", below)
