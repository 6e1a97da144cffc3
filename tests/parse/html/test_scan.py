"""What the scan of a page notes on its way."""

from articlekit.markup.tree import page_tree
from articlekit.parse.html.scan import Scan, scan, text_of


def scanned(body: str) -> Scan:
    """The scan of a page with this body."""
    root = page_tree(f"<html><body>{body}</body></html>")
    assert root is not None
    return scan(root, None)


def test_an_element_hints_once_at_what_both_its_class_and_its_id_say():
    page = scanned("<p class='byline' id='author-date'>By Maud Ash</p>")
    assert [e.text for e in page.hinted["author"]] == ["By Maud Ash"]
    assert [e.text for e in page.hinted["date"]] == ["By Maud Ash"]


def test_places_for_comments_are_noted_and_forms_are_not():
    page = scanned(
        "<div class='comment-list'></div><ol id='comments'></ol>"
        "<div class='comment-form'></div><div class='story'></div>"
    )
    assert [e.tag for e in page.discussed] == ["div", "ol"]


def test_the_text_of_an_element_ends_where_enough_is_read():
    page = scanned("<div>The <b>bridge</b> over<br>the Aller<p>reopened</p>today</div>")
    (box,) = page.root.iter("div")
    assert text_of(box) == "The bridge over the Aller reopened today"
    assert text_of(box, 10) == "The bridge"


def test_the_opening_is_the_first_paragraphs_in_the_box_with_most():
    line = "The bridge over the Aller, closed for three years, reopened on Monday."
    page = scanned(f"<p>{line}</p><div>{f'<p>{line} Again.</p>' * 2}</div>")
    assert page.opening == f"{line} Again. {line} Again."


def test_the_names_of_drawings_and_scripts_hint_at_nothing():
    page = scanned(
        "<svg class='author-icon'><path class='date'/></svg>"
        "<script id='comments'></script>"
        "<script type='application/ld+json' class='date'>{}</script>"
    )
    assert not any(page.hinted.values())
    assert page.discussed == []
    assert page.scripts == ["{}"]
