"""Pages and documents as trees, whatever is wrong with them."""

from __future__ import annotations

import time

import pytest
from lxml import etree

from articlekit.errors import ParseError
from articlekit.markup import tree
from articlekit.markup.addresses import absolute
from articlekit.markup.tree import page_tree, take_out, xml_parser


def shown(page: str) -> str:
    root = page_tree(page)
    assert root is not None
    return " ".join("".join(root.itertext()).split())


@pytest.mark.parametrize("page", ["", " \n", "\x00", "<!-- a note -->", "<!DOCTYPE x>"])
def test_a_page_without_markup_and_text_has_no_tree(page: str) -> None:
    assert page_tree(page) is None


def test_text_alone_is_a_page() -> None:
    assert shown("Bridge reopens") == "Bridge reopens"


def test_what_follows_the_end_of_a_page_belongs_to_it() -> None:
    page = "<html><body><p>One.</p></body></html><p>Two.</p><script>x</script>"
    assert shown(page) == "One.Two.x"


def test_scripts_behind_the_end_of_a_page_change_nothing() -> None:
    page = "<html><body><p>One.</p></body></html>\n<script>x</script>"
    assert "One." in shown(page)


@pytest.mark.parametrize("page", ["<p>Öne.</p>", "<p>Öne.</p>".encode()])
def test_a_page_too_long_is_refused(
    monkeypatch: pytest.MonkeyPatch, page: str | bytes
) -> None:
    monkeypatch.setattr(tree, "LONGEST_PAGE", 10)
    with pytest.raises(ParseError, match="11 characters, more than 10"):
        page_tree(page)


def test_a_page_is_measured_in_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "LONGEST_PAGE", 11)
    assert page_tree("<p>Öne.</p>".encode()) is not None


def test_a_page_that_the_parser_gives_up_has_no_tree(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(tree.etree, "fromstring", refuse)
    assert page_tree("<p>One.</p>") is None


def test_characters_that_no_encoding_has_are_replaced() -> None:
    assert shown("<p>A\ud800B\x00C</p>") == "A?BC"


def test_nothing_is_lost_far_below_the_top() -> None:
    assert shown("<div>" * 400 + "deep") == "deep"


@pytest.mark.parametrize("huge", [False, True])
def test_a_parser_of_documents_expands_no_entity(*, huge: bool) -> None:
    from lxml import etree  # noqa: PLC0415

    text = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'
    root = etree.fromstring(text, xml_parser(huge=huge))
    assert "".join(map(str, root.itertext(with_tail=False))).count("root") == 0


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("<p>One <b>two</b> three <b>four</b> five</p>", "One  three  five"),
        ("<p><b>One <b>two</b></b> three</p>", " three"),
        ("<p>One <b>two</b>&#1; three</p>", "One \x01 three"),
    ],
)
def test_what_is_taken_out_leaves_the_text_behind_it(page: str, left: str) -> None:
    root = page_tree(page)
    assert root is not None
    take_out(root, list(root.iter("b")))
    assert "".join(root.itertext()) == left


def test_the_root_itself_stays() -> None:
    root = page_tree("<p>One.</p>")
    assert root is not None
    take_out(root, [root])
    assert "".join(root.itertext()) == "One."


@pytest.mark.parametrize(
    ("page", "body"),
    [
        (
            "<title>T</title><main><h1>One</h1></main>two<footer>three</footer>",
            "<body><main><h1>One</h1></main>two<footer>three</footer></body>",
        ),
        (
            "<meta name=a><header>One</header> two<p>three</p>four",
            "<body><header>One</header> two<p>three</p>four</body>",
        ),
        (
            "<title>T</title><article>One</article><p>two<section>three</section>",
            "<body><article>One</article><p>two<section>three</section></p></body>",
        ),
        (
            "<head><title>T</title></head><article>One</article>",
            "<body><article>One</article></body>",
        ),
    ],
)
def test_what_is_shown_stands_in_the_body_whatever_tags_are_left_out(page, body):
    root = page_tree(page)
    assert root is not None
    found = root.find("body")
    assert found is not None
    assert etree.tostring(found, encoding="unicode") == body
    assert [child.tag for child in root.find("head")] in (["title"], ["meta"])


def test_a_page_of_ten_thousand_sections_in_its_head_takes_no_time():
    start = time.process_time()
    root = page_tree("<title>T</title>" + "<section>One</section>" * 10_000)
    assert root is not None
    assert len(root.find("body")) == 10_000
    assert time.process_time() - start < 1


def test_control_characters_of_a_page_are_left_out() -> None:
    root = page_tree(
        b'<p>The\x0cAl\x01ler<a href="https://ferry.example/\x02plan">x</a>'
    )
    assert root is not None
    assert root.findtext(".//p") == "The Aller"
    assert root.find(".//a").get("href") == "https://ferry.example/plan"


def test_control_characters_out_of_json_are_escaped_in_addresses() -> None:
    assert absolute("https://ferry.example/a\x12b") == "https://ferry.example/a%12b"
