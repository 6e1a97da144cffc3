"""Which passages of a page are its story."""

import json

import pytest
from clock import HERE, LINES

from articlekit import parse_html
from articlekit.blocks import BlockQuote, Embed, Figure, ListItem, Paragraph, Table
from articlekit.errors import NothingFound
from articlekit.markup.tree import page_tree
from articlekit.parse.html.body import Body, find_body
from articlekit.parse.html.metadata import read_metadata
from articlekit.parse.html.scan import scan
from articlekit.sites import SiteRules

STORY = "".join(f"<p>{line}</p>" for line in LINES)


def body(
    inside: str, head: str = "", around: str = "", rules: SiteRules | None = None
) -> Body:
    """The body of a page with this text below its headline."""
    root = page_tree(
        f"<html><head>{head}</head><body><main><h1>The clock that strikes thirteen</h1>"
        f"<article><div class='body'>{inside}</div></article>{around}"
        "</main></body></html>"
    )
    assert root is not None
    return find_body(root, read_metadata(scan(root, HERE), rules), HERE, rules)


def blocks(found: Body) -> list[object]:
    return [block for section in found.sections for block in section.blocks]


def texts(found: Body) -> list[str]:
    """The paragraphs and other running text of a body, headings left out."""
    return [b.text for b in blocks(found) if isinstance(b, Paragraph | ListItem)]


def headings(found: Body) -> list[str]:
    return [s.heading for s in found.sections if s.heading]


def test_the_paragraphs_of_a_story_are_its_body():
    found = body(STORY)
    assert texts(found) == list(LINES)
    assert found.rule == "passages"


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='/a'>The bell tower of Hallam falls silent after a storm</a></p>",
        "<p>Read on: <a href='/a'>The bell tower falls silent after a storm</a></p>",
        "<p><a href='/a'>Write to us</a> | <a href='/b'>Print</a></p>",
        "<p class='visually-hidden'>Article content</p>",
        "<div class='newsletter-box'><p>The Heron by mail, every day at six.</p></div>",
        "<aside class='related'><h3>From the town</h3><p>Swifts are back.</p></aside>",
        "<p>* * *</p>",
        "<p>© 2024 The Heron Press. All rights reserved by the publisher.</p>",
        "<p hidden>Words for machines that nobody reads, however long.</p>",
        "<dialog><p>Log in to save this story and to find it tomorrow.</p></dialog>",
        "<p>Ada Merle a.merle@heron.example</p>",
        "<p><span>Print</span><span>Share</span><span>Save</span></p>",
        "<p>Share this article</p>",
        "<p><a class='btn btn-big' href='/shop'>Buy a bell for the tower</a></p>",
        "<div class='wp-button'><a href='/shop'>Buy a bell for the tower</a></div>",
        "<p><a role='button' href='/shop'>Buy a bell for the tower</a></p>",
        (
            "<div class='offer'>Bell of brass <span>£14</span> <a class='button'"
            " rel='nofollow sponsored' href='/shop'>See it at the shop</a></div>"
        ),
    ],
)
def test_a_line_that_is_furniture_by_its_shape_is_left_out(line):
    half = "".join(f"<p>{text}</p>" for text in LINES[:2])
    rest = "".join(f"<p>{text}</p>" for text in LINES[2:])
    found = body(half + line + rest)
    assert texts(found) == list(LINES)
    assert headings(found) == []


@pytest.mark.parametrize(
    "line",
    [
        "The shop has <a class='btn' href='/shop'>bells of brass</a> for fourteen.",
        "The shop has <a class='btn' rel='sponsored' href='/b'>14 bells</a> of brass.",
    ],
)
def test_a_link_that_looks_like_a_button_leaves_the_sentence_around_it(line):
    found = body(f"{STORY}<p>{line}</p>{STORY}")
    assert len(texts(found)) == 2 * len(LINES) + 1


def test_a_last_line_of_accounts_to_follow_is_left_out():
    found = body(
        STORY + "<p>Follow the tower @heronclock and the town @hallamtown.</p>"
    )
    assert texts(found) == list(LINES)


def test_code_and_cells_may_be_made_of_signs_alone():
    found = body(STORY + "<pre>{\n}</pre>" + STORY)
    assert any(getattr(block, "text", "") == "{\n}" for block in blocks(found))


def test_a_heading_whose_text_was_left_out_goes_with_it():
    box = (
        "<div class='related'><h3>Seen elsewhere</h3>"
        "<ul><li><a href='/a'>Swifts</a></ul></div>"
    )
    found = body(STORY + box)
    assert headings(found) == []


def test_a_linked_heading_right_above_another_one_is_a_teaser():
    found = body(
        f"{STORY}<div><h2><a href='/a'>Swifts are back in Hallam</a></h2></div>"
        f"<h3>What the clock cost</h3>{STORY}"
    )
    assert headings(found) == ["What the clock cost"]


def test_the_id_of_a_heading_says_nothing_about_it():
    found = body(f"{STORY}<h2 id='more-about-the-newsletter'>Where it went</h2>{STORY}")
    assert headings(found) == ["Where it went"]


def test_the_headline_is_not_repeated_in_the_body():
    found = body(f"<h2>The clock that strikes thirteen</h2>{STORY}")
    assert headings(found) == []


def test_a_standfirst_in_a_box_of_its_own_is_no_part_of_the_body():
    line = "A town has lived with its thirteenth hour for eighty years. Now it may end."
    found = body(STORY, head=f"<meta name='description' content='{line}'>")
    top = body(
        f"<div class='standfirst'><p>{line}</p></div>{STORY}",
        head=f"<meta name='description' content='{line}'>",
    )
    assert texts(top) == texts(found) == list(LINES)


def test_a_first_paragraph_that_is_the_summary_too_opens_the_story():
    found = body(STORY, head=f"<meta name='description' content='{LINES[0]}'>")
    assert texts(found) == list(LINES)


# in this place the weights alone are in doubt about it
DOUBTFUL = (
    "{head}<article><header><h1>The clock is slow</h1></header>"
    "<ul class='meta'><li>Share</li><li>Print</li></ul>"
    "<div class='hero-box__data'><p>{lead}</p></div>"
    "<figure><img src='a.jpg'></figure><div class='ad'><p>Advertisement</p></div>"
    "<div class='entry-content articleBody'>{story}</div></article>"
)
LEAD = f"{LINES[2]} {LINES[3]} {LINES[2]}"


def first_words(lead: str, head: str = "") -> str:
    """The first paragraph of a page whose first one stands in a strange box."""
    story = "".join(f"<p>{line} {line}</p>" for line in LINES)
    root = page_tree(DOUBTFUL.format(head=head, lead=lead, story=story))
    assert root is not None
    return texts(find_body(root, read_metadata(scan(root, HERE)), HERE))[0]


def test_a_first_paragraph_in_a_strange_box_is_not_lost():
    assert first_words(LEAD) == LEAD


def test_a_first_paragraph_that_the_summary_breaks_off_is_kept_whole():
    cut = f"<meta name='description' content='{LEAD[:120]} …'>"
    assert first_words(LEAD, cut) == LEAD


@pytest.mark.parametrize(
    ("lead", "head"),
    [
        (LEAD, f"<meta name='description' content='{LEAD}'>"),
        (f"{LEAD} We may earn a commission.", ""),
        (f"<a href='/b'>{LEAD}</a>", ""),
        (LINES[2], ""),
    ],
)
def test_what_a_field_holds_and_what_is_no_first_paragraph_does_not_open_it(lead, head):
    assert first_words(lead, head) == f"{LINES[0]} {LINES[0]}"


def test_a_page_of_teasers_has_no_story():
    teasers = "".join(
        f"<div class='card'><h2><a href='/{n}'>{line[:30]}</a></h2>"
        f"<p>{line[:40]}.</p></div>"
        for n, line in enumerate(LINES)
    )
    root = page_tree(f"<html><body><h1>News</h1>{teasers}</body></html>")
    assert root is not None
    found = find_body(root, read_metadata(scan(root, HERE), None), HERE)
    assert found.sections == ()


def test_the_items_of_a_list_between_paragraphs_are_kept():
    items = "<ul><li>the hammer</li><li>the rope</li><li>the dial</li></ul>"
    found = body(STORY + items + STORY)
    listed = [b.text for b in blocks(found) if isinstance(b, ListItem)]
    assert listed == ["the hammer", "the rope", "the dial"]


def test_a_pull_quote_that_repeats_the_story_is_marked_as_one():
    quote = "<aside class='pullquote'><p>Nobody in the square looked up</p></aside>"
    found = body(STORY + quote + STORY)
    quotes = [b for b in blocks(found) if isinstance(b, BlockQuote)]
    assert [(q.text, q.pull) for q in quotes] == [
        ("Nobody in the square looked up", True)
    ]


def test_a_quotation_of_the_end_of_one_paragraph_and_the_start_of_the_next_is_none():
    first = "The mayor, who had come on foot from the station, said nothing at all."
    second = "Nobody in the square, full as it was that morning, looked up for long."
    quote = "<blockquote><p>Said nothing at all. Nobody in the square</p></blockquote>"
    found = body(f"{STORY}<p>{first}</p><p>{second}</p>{quote}{STORY}")
    quotes = [b for b in blocks(found) if isinstance(b, BlockQuote)]
    assert [q.pull for q in quotes] == [False]


def test_a_post_keeps_its_words_and_is_an_embed_too():
    post = (
        "<blockquote class='tweet'><p>The thirteenth stroke was the loudest today.</p>"
        "— Corn Exchange (@corn) <a href='https://posts.example/13'>2 May</a>"
        "</blockquote>"
    )
    found = body(STORY + post + STORY)
    embeds = [b.url for b in blocks(found) if isinstance(b, Embed)]
    assert embeds == ["https://posts.example/13"]


@pytest.mark.parametrize(
    ("player", "url", "provider"),
    [
        (
            "<iframe src='//www.youtube.com/embed/13'></iframe>",
            "https://www.youtube.com/embed/13",
            "YouTube",
        ),
        (
            "<amp-youtube data-videoid='13'></amp-youtube>",
            "https://www.youtube.com/watch?v=13",
            "YouTube",
        ),
        (
            "<video><source src='/clock.mp4'></video>",
            "https://www.heron.example/clock.mp4",
            "Heron",
        ),
        (
            "<iframe src='https://maps.co.example.uk/13'></iframe>",
            "https://maps.co.example.uk/13",
            "Example",
        ),
        ("<iframe src='https://10.0.0.13/a'></iframe>", "https://10.0.0.13/a", None),
    ],
)
def test_a_player_among_the_paragraphs_is_an_embed(player, url, provider):
    found = body(STORY + player + STORY)
    embeds = [(b.url, b.provider) for b in blocks(found) if isinstance(b, Embed)]
    assert embeds == [(url, provider)]


@pytest.mark.parametrize(
    "player",
    [
        "<iframe width='1' height='1' src='https://count.example/'></iframe>",
        "<iframe></iframe>",
        "<div class='ad'><iframe src='https://ads.example/13'></iframe></div>",
    ],
)
def test_a_player_of_something_else_is_none(player):
    found = body(STORY + player + STORY)
    assert not any(isinstance(b, Embed) for b in blocks(found))


def test_a_frame_of_a_picture_keeps_the_line_below_it_as_its_caption():
    frame = (
        "<div class='img-wrap'><img src='/clock.jpg' width='600'>"
        "<span>The clock on Tuesday. Photo: Ada Merle</span></div>"
    )
    found = body(STORY + frame + STORY)
    image = next(b.image for b in blocks(found) if isinstance(b, Figure))
    assert (image.caption, image.credit) == ("The clock on Tuesday.", "Ada Merle")


def test_a_table_between_paragraphs_is_one_block():
    table = "<table><tr><th>Hour<th>Strokes<tr><td>Noon<td>13</table>"
    found = body(STORY + table + STORY)
    grid = next(b for b in blocks(found) if isinstance(b, Table))
    assert grid.header_rows == 1
    assert [len(row) for row in grid.rows] == [2, 2]


def declared(text: str) -> str:
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org",'
        '"@type": "NewsArticle", "headline": "The clock that strikes thirteen",'
        f'"articleBody": "{text}"}}</script>'
    )


def test_a_page_that_shows_the_start_alone_gives_the_story_it_declares():
    found = body(f"<p>{LINES[0]}</p>", head=declared("\\n".join(LINES * 2)))
    assert found.rule == "declared"
    assert texts(found)[: len(LINES)] == list(LINES)


def test_a_declared_story_may_be_escaped():
    found = body("", head=declared("&lt;p&gt;The caf&eacute; strikes, too.&lt;/p&gt;"))
    assert texts(found) == ["The café strikes, too."]


def test_another_declared_text_than_the_story_shown_is_not_taken():
    other = "Words about a wholly different thing that stands nowhere on the page. " * 9
    found = body(STORY, head=declared(other))
    assert texts(found) == list(LINES)


def test_rules_name_what_to_keep():
    note = "<p class='visually-hidden'>Set in Hallam.</p>"
    rules = SiteRules(hosts=("heron.example",), keep=("//p[@class='visually-hidden']",))
    assert texts(body(STORY + note))[-1] == LINES[-1]
    assert texts(body(STORY + note, rules=rules))[-1] == "Set in Hallam."


def test_rules_name_the_body():
    rules = SiteRules(hosts=("heron.example",), body="//div[@id='small']")
    small = "<div id='small'><p>Small print.</p></div>"
    found = body(STORY, around=small, rules=rules)
    assert (texts(found), found.rule) == (["Small print."], "site-rules")


def test_a_page_without_any_text_has_no_body():
    assert body("") == Body()


def test_a_page_of_links_has_no_story():
    links = "".join(f"<li><a href=/{n}>Ferry fares rise again</a>" for n in range(9))
    with pytest.raises(NothingFound, match="no story"):
        parse_html(f"<h1>The Alder Courier</h1><ul>{links}</ul>")


def test_a_page_of_pictures_with_a_date_is_a_story():
    page = """<meta property=article:published_time content=2026-03-04T08:00:00Z>
    <h1>The ferry in pictures</h1><figure><img src=/ferry.jpg width=900></figure>"""
    assert parse_html(page, "https://example.org/a").headline == "The ferry in pictures"


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ada Quill",
        "(Image credit: Ada Quill/Heron Wire)",
        "Fotos: Ada Quill und Emil Rabe",
        "写真：山田太郎",
    ],
)
def test_a_line_that_only_says_whom_a_picture_is_from_is_no_text(line):
    found = body(f"<p>{LINES[0]}</p><p>{line}</p>" + STORY)
    assert line not in texts(found)


@pytest.mark.parametrize(
    "line", ["Photo: she took it herself, from the roof.", "Time: 9 to 5", "Photos"]
)
def test_other_lines_with_a_colon_stay(line):
    kept = line if not line.startswith("Photo:") else f"<li>{line}</li>"
    found = body(f"{STORY}<div>{kept}</div>{STORY}")
    assert line in texts(found)


def test_a_credit_right_behind_a_picture_is_its_own():
    picture = "<div><img src='/a/tower.jpg' width='640' alt='The tower'></div>"
    found = body(f"<p>{LINES[0]}</p>{picture}<p>Photo: Ada Quill</p>" + STORY)
    [figure] = [b for b in blocks(found) if isinstance(b, Figure)]
    assert figure.image.credit == "Ada Quill"
    assert "Photo: Ada Quill" not in texts(found)


def test_a_last_line_that_announces_links_goes_with_them():
    links = "".join(
        f"<li><a href='/{n}'>The bell of Hallam falls silent again, {n}</a></li>"
        for n in range(6)
    )
    line = "<p>You may also like to read these:</p>"
    assert texts(body(f"{STORY}{line}<ul>{links}</ul>")) == list(LINES)
    told = f"{STORY}{line}<blockquote>{LINES[0]}</blockquote>"
    assert "You may also like to read these:" in texts(body(told))


def test_a_last_heading_with_nothing_behind_it_is_given_up():
    section = f"<h2>What the tower needs</h2>{STORY}"
    found = body(STORY + section * 2 + "<h2>What the tower needs next</h2>")
    assert headings(found) == ["What the tower needs"] * 2


def test_a_line_named_as_newsrooms_call_such_headings_is_one():
    for name in ("crosshead", "artikel__Zwischentitel", "tussenkop"):
        found = body(f"{STORY}<p class='{name}'>The offer of the clockmaker</p>{STORY}")
        assert headings(found) == ["The offer of the clockmaker"]


def test_an_inline_element_may_hold_such_a_line_between_line_breaks():
    first, second, *_ = LINES
    found = body(
        f"<p>{first}<br><br><span class='titoletto'>The offer</span><br><br>{second}"
        f"</p><p>{first}<br><br><span class='mark'>The vote</span><br><br>{second}</p>"
    )
    assert headings(found) == ["The offer"]
    assert "The vote" in texts(found)


def test_a_call_to_subscribe_among_the_paragraphs_is_left_out():
    call = "To receive new stories about clocks and towers, join our readers today."
    widget = f"<div class='subscription-widget'><p class='cta-caption'>{call}</p></div>"
    assert texts(body(STORY + widget + STORY)) == list(LINES) * 2


def test_the_caption_of_the_lead_image_is_no_paragraph():
    line = "The tower in May, seen from the roof of the mill by the river."
    image = {"@type": "ImageObject", "url": "/t.jpg", "caption": line}
    node = {"@type": "NewsArticle", "headline": "The clock that strikes thirteen"}
    told = json.dumps(node | {"image": image})
    head = f"<script type='application/ld+json'>{told}</script>"
    assert texts(body(f"<p>{line}</p>{STORY}", head)) == list(LINES)
