"""What stands at both ends of a story and is about the page or its author."""

import pytest
from clock import LINES

from articlekit import parse_html

STORY = [f"{line} {line}" for line in LINES]
HEAD = (
    "<html lang='en'><meta name='author' content='Maud Perrin'>"
    "<meta property='article:published_time' content='2024-05-02T08:00:00Z'>"
)


def read(*, above: str = "", below: str = "", head: str = HEAD) -> list[str]:
    """The paragraphs and headings that are not those of the story itself."""
    lines = "".join(f"<p>{line}</p>" for line in STORY)
    page = f"{head}<h1>The clock is slow</h1><article>{above}{lines}{below}</article>"
    article = parse_html(page, actors=None, quotes=None)
    whole = [s.heading for s in article.sections if s.heading]
    whole += [b.text for s in article.sections for b in s.blocks]
    return [text for text in whole if text not in STORY]


@pytest.mark.parametrize(
    "call",
    [
        "There is more to hear. Sign up to our free newsletter for a bell a day.",
        "By signing up to our free newsletter you agree to hear from us weekly.",
        "Follow us on Facebook, Instagram and wherever bells are rung.",
        "To receive new posts, consider becoming a free subscriber.",
        "*** Follow the ringers on Instagram ***",
    ],
)
def test_a_call_to_readers_is_not_the_end_of_a_story(call):
    assert read(below=f"<p>{call}</p>") == []


def test_a_call_above_the_first_paragraph_goes_too():
    assert read(above="<p>Subscribe now to get our newsletter about bells.</p>") == []


def test_a_call_between_paragraphs_goes_where_it_links():
    told = ("So it was.", "So they say.", "It rang.")
    rest = "".join(f"<p>{line} {more}</p>" for more in told for line in LINES)
    with_link = "<p>Sign up to our <a href='/n'>bell newsletter</a> today.</p>"
    without = "<p>Sign up to our newsletter, they said on posters.</p>"
    assert "Sign up to our bell newsletter today." not in read(below=with_link + rest)
    assert "Sign up to our newsletter, they said on posters." in read(
        below=without + rest
    )


@pytest.mark.parametrize(
    "told",
    [
        "“Follow us on Facebook,” the ringers say to anybody who asks.",
        "The ringers now have a newsletter of their own, and an app.",
        "Sign up for lessons at the tower on Monday.",
    ],
)
def test_what_is_told_of_calls_stays(told):
    assert read(below=f"<p>{told}</p>") == [told]


@pytest.mark.parametrize(
    "stamp",
    [
        "Published: 2 May 2024",
        "Last updated: May 3, 2024",
        "Updated 3 May 2024, 10:15",
    ],
)
def test_a_line_that_only_dates_the_page_is_no_paragraph(stamp):
    assert read(below=f"<p>{stamp}</p>") == []
    assert read(above=f"<p>{stamp}</p>") == []


@pytest.mark.parametrize(
    "told",
    [
        "Published in 1871, the book on the tower names every man who rang in it.",
        "Updated maps of the town will be shown to all ringers on 2 May 2024 there.",
        "Published maps show 3 towers.",
    ],
)
def test_what_was_published_long_ago_is_told(told):
    assert read(below=f"<p>{told}</p>") == [told]


@pytest.mark.parametrize("sign", ["(mpe)", "mpe/dpa", "（责编：林、高）"])
def test_the_mark_of_an_editor_is_no_paragraph(sign):
    assert read(below=f"<p>{sign}</p>") == []


@pytest.mark.parametrize("told", ["(1871)", "No.", "East/West"])
def test_other_short_last_lines_stay(told):
    assert read(below=f"<p>{told}</p>") == [told]


@pytest.mark.parametrize(
    "line", ["Text: Maud Perrin", "By Maud Perrin", "Author: Staff writer"]
)
def test_a_line_that_only_names_who_wrote_the_story_is_no_paragraph(line):
    assert read(above=f"<p>{line}</p>") == []
    assert read(below=f"<p>{line}</p>") == []


@pytest.mark.parametrize("told", ["Text: Ode to Maud Perrin", "By night: staff"])
def test_other_lines_with_a_label_stay(told):
    assert read(below=f"<p>{told}</p>") == [told]


def test_the_life_of_the_author_below_the_story_is_no_part_of_it():
    life = (
        "<p>Maud Perrin is the editor for towers and has rung all her life.</p>"
        "<p>Perrin holds a degree in the measuring of time from a school at Aller</p>"
    )
    assert read(below=life) == []


@pytest.mark.parametrize("tag", ["h3", "div", "p"])
def test_a_life_under_its_own_heading_goes_with_it(tag):
    life = (
        f"<{tag}>About the author</{tag}><p>A ringer for years, she is from here.</p>"
    )
    assert read(below=life, head="<html lang='en'>") == []


def test_what_stands_behind_the_next_heading_stays():
    more = "<h3>About the author</h3><p>She lives nearby and has done so always.</p>"
    more += "<h3>How it was counted</h3><p>By hand, in a book that is kept below.</p>"
    assert "By hand, in a book that is kept below." in read(
        below=more, head="<html lang='en'>"
    )


def test_a_name_alone_signs_the_story_and_is_no_paragraph():
    assert read(below="<p>Maud Perrin</p>") == []


def test_another_text_behind_the_life_of_the_author_ends_it():
    life = "<p>Maud Perrin is the editor for towers and has rung all her life.</p>"
    told = "A correction of the date was made by the tower keeper on Wednesday."
    more = "<p>Maud is a name that was given to a bell in the tower long ago.</p>"
    assert told in read(below=f"{life}<p>{told}</p>{more}")


def test_a_person_of_the_story_keeps_the_last_word():
    last = "Maud Perrin is the only one who still climbs the stairs of the tower."
    first = "<p>The stairs belong to Maud Perrin, who wrote down what she found.</p>"
    rest = "".join(f"<p>{line} So it was.</p>" for line in STORY)
    assert last in read(above=first, below=rest + f"<p>{last}</p>")


def test_where_a_feed_found_the_story_is_no_part_of_it():
    below = "<p>The post The clock is slow appeared first on Heron Ringers.</p>"
    assert read(below=below) == []


def test_a_page_that_is_all_calls_keeps_them():
    page = (
        "<h1>Letters from the tower</h1><article>"
        "<p>Sign up to our newsletter and hear of every bell that is cast here.</p>"
        "<p>Follow us on Facebook and see them hung in the tower above the river.</p>"
        "</article>"
    )
    article = parse_html(page, actors=None, quotes=None)
    assert len(article.sections[0].blocks) == 2
