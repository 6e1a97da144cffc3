"""NewsML-G2 read back: exactly, kindly where edited, and never a bomb."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit.blocks import Embed, Figure, Image, Paragraph, Preformatted
from articlekit.errors import FormatError
from articlekit.formats.newsml import from_newsml, to_newsml
from articlekit.model import Article, Comment, Section
from articlekit.spans import Mark
from ferry import FERRY, LEAD
from strategies import articles

DOCUMENT = to_newsml(FERRY).decode()
OURS = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"'


def edited(old, new, document=DOCUMENT):
    """The article in the document after somebody replaced a text in it."""
    assert old in document
    return from_newsml(document.replace(old, new))


def problems(data):
    with pytest.raises(FormatError) as caught:
        from_newsml(data)
    assert caught.value.format == "newsml"
    return list(caught.value.problems)


@given(articles())
def test_any_article_comes_back_and_is_written_alike_again(article):
    document = to_newsml(article)
    again = from_newsml(document)
    assert again == article
    assert to_newsml(again) == document
    assert from_newsml(document.decode()) == article


def test_every_field_of_the_ferry_comes_back():
    assert from_newsml(DOCUMENT) == FERRY


@pytest.mark.parametrize(
    "text",
    [
        *(
            "\r",
            "\n\n",
            "\t \r\n",
            "\x85",
            "\N{LINE SEPARATOR}",
            "\N{ZERO WIDTH JOINER}",
        ),
        *(" two  blanks ", "]]>&amp;<!--", "\U0001f600", "e\N{COMBINING ACUTE ACCENT}"),
        "\N{RIGHT-TO-LEFT OVERRIDE}שלום",
    ],
)
def test_hostile_text_comes_back_letter_by_letter(text):
    told = f"{text}x{text}"
    image = Image(url="a.jpg", alt=told, caption=told)
    blocks = (Paragraph("b1", told), Preformatted("b2", told), Figure("b3", image))
    section = Section(id="s1", heading=told, blocks=blocks)
    article = Article(headline=told, images=(image,), sections=(section,))
    assert from_newsml(to_newsml(article)) == article


def test_replies_a_hundred_deep_come_back():
    comment = Comment(id="c100", text="x")
    for number in range(99, -1, -1):
        comment = Comment(id=f"c{number}", text="x", replies=(comment,))
    article = Article(comments=(comment,))
    assert from_newsml(to_newsml(article)) == article


def test_texts_too_long_for_libxml2_come_back():
    article = Article(headline="ß" * 6_000_000, summary="a")
    document = to_newsml(article)
    assert from_newsml(document) == article
    assert from_newsml(document.decode()) == article


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_of_bytes_is_told_by_themselves(encoding):
    declared = "utf-8" if encoding == "utf-8-sig" else encoding
    text = DOCUMENT.replace("UTF-8", declared, 1)
    assert from_newsml(text.encode(encoding)) == FERRY


def test_the_encoding_that_a_str_declares_is_long_gone():
    for declared in ("ISO-8859-1", "utf-16", "nonsense"):
        assert from_newsml("\ufeff" + DOCUMENT.replace("UTF-8", declared, 1)) == FERRY


def test_comments_instructions_and_indentation_are_not_text():
    text = DOCUMENT.replace("<p id", "<!-- lead -->\n\n<?check yes?><p id")
    assert from_newsml(text.replace("out\n19", "out<!-- and back -->\n19")) == FERRY


# --- edited by hand -----------------------------------------------------------


def test_a_quote_whose_words_were_edited_is_left_out():
    article = edited(LEAD, LEAD.replace("full", "empty"))
    assert article.block("b1").text == LEAD.replace("full", "empty")
    assert [quote.id for quote in article.quotes] == ["q2"]


def test_a_quote_out_of_its_block_is_left_out():
    article = edited('start="65" end="87"', 'start="65" end="870"')
    assert [quote.id for quote in article.quotes] == ["q2"]
    assert article.actors == FERRY.actors


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<ak:text>The harbour board will decide in June</ak:text>", "<ak:text/>"),
        ('<ak:span block="b3" start="0" end="37"/>', ""),
        ('<ak:span block="b3" start="0"', '<ak:span block="b33" start="0"'),
        (
            '<ak:span block="b3" start="0" end="37"/>',
            (
                '<ak:span block="b3" start="12" end="37"/>'
                '<ak:span block="b3" start="0" end="11"/>'
            ),
        ),
    ],
    ids=["no text", "no span", "no such block", "spans out of order"],
)
def test_a_quote_that_stands_nowhere_is_left_out(old, new):
    article = edited(old, new)
    assert [quote.id for quote in article.quotes] == ["q1"]


def test_words_of_the_speaker_and_the_cue_stay_when_their_span_is_wrong():
    article = edited(
        '<ak:cue block="b1" start="48" end="52">',
        '<ak:cue block="b1" start="49" end="52">',
    )
    assert (article.quotes[0].cue, article.quotes[0].cue_span) == ("said", None)
    article = edited(">Inga Solberg</ak:speaker>", "> </ak:speaker>")
    assert article.quotes[0].speaker_text is None


def test_a_speaker_who_is_no_longer_an_actor_is_forgotten():
    article = edited(
        'kind="direct" speaker="inga-solberg"', 'kind="direct" speaker="x"'
    )
    assert article.quotes[0].speaker is None
    assert article.quotes[0].speaker_text == "Inga Solberg"


def test_an_affiliation_that_is_no_longer_an_actor_is_forgotten():
    article = edited('affiliation" literal="harbour-board"', 'affiliation" literal="x"')
    assert article.actors[0].affiliation is None


def test_mentions_and_marks_outside_their_text_are_left_out():
    assert edited('start="4" end="17"', 'start="4" end="999"').actors[1].mentions == ()
    assert edited('start="0" end="5"', 'start="0" end="99"').block("b10").marks == ()


def test_marks_that_no_longer_nest_are_left_out():
    article = edited(
        'start="5" end="10" kind="emphasis"', 'start="5" end="20" kind="code"'
    )
    kept = FERRY.block("b1").marks
    assert article.block("b1").marks == (kept[0], kept[2])
    article = edited(
        'start="5" end="10" kind="emphasis"', 'start="4" end="5" kind="code"'
    )
    assert article.block("b1").marks == (kept[0], kept[2])
    article = edited('start="5" end="16" kind="link"', 'start="5" end="10" kind="link"')
    link = Mark(5, 10, "link", kept[0].href)
    assert article.block("b1").marks == (link, *kept[1:])


def test_marks_of_a_block_that_holds_no_text_are_left_out():
    article = edited('mark block="b10"', 'mark block="b9"')
    assert article.block("b9") == FERRY.block("b9")
    assert article.block("b10").marks == ()


def test_a_new_paragraph_gets_an_id_and_stays_where_it_stands():
    new = '<p>Nobody was asked.</p><p id="b3">'
    article = edited('<p id="b3">', new)
    section = article.sections[1]
    assert section.blocks[0].text == "Nobody was asked."
    assert section.blocks[1].text == FERRY.block("b3").text
    assert article.quotes == FERRY.quotes


def test_a_copied_paragraph_gets_an_id_of_its_own():
    line = f'<p id="b3">{FERRY.block("b3").text}</p>'
    article = edited(line, line + line)
    first, second = article.sections[1].blocks[:2]
    assert first == FERRY.block("b3")
    assert second.text == first.text
    assert second.id not in {"b3", None}


@pytest.mark.parametrize("id_", ["1b", "b 1", "é"])
def test_an_id_that_is_none_is_replaced(id_):
    article = edited('<p id="b3">', f'<p id="{id_}">')
    assert article.sections[1].blocks[0].text == FERRY.block("b3").text
    assert len(article.sections) == 2


def test_a_new_heading_begins_a_section():
    article = edited('<blockquote id="b7">', '<h3>Voices</h3><blockquote id="b7">')
    assert [s.heading for s in article.sections] == [None, "What comes next", "Voices"]
    assert article.sections[2].level == 3
    assert article.sections[2].blocks[0] == FERRY.block("b7")


def test_a_new_heading_does_not_take_the_id_of_a_section():
    article = edited('<p id="b1">', '<h2 id="s1">Now</h2><p id="b1">')
    assert [s.heading for s in article.sections] == ["Now", None, "What comes next"]
    assert len({s.id for s in article.sections}) == 3


def test_a_heading_that_is_gone_leaves_its_section():
    article = edited('<h3 id="s2">What comes next</h3>', "")
    assert article.sections[1] == attrs.evolve(FERRY.sections[1], heading=None)


def test_a_heading_of_another_level_says_so():
    document = DOCUMENT.replace("h3", "h4")
    assert from_newsml(document).sections[1].level == 4


def test_a_heading_of_no_words_is_none():
    article = edited(">What comes next<", "> <")
    assert article.sections[1].heading is None


def test_a_body_without_any_plan_is_one_section():
    start = DOCUMENT.index("<ak:section")
    end = DOCUMENT.index("<ak:mark")
    article = from_newsml(DOCUMENT[:start] + DOCUMENT[end:])
    assert [s.heading for s in article.sections] == [None, "What comes next"]
    assert article.quotes == FERRY.quotes


def test_markup_inside_a_text_is_dropped_and_the_words_stay():
    article = edited(">The harbour board will", ">The <b>harbour</b> board will")
    assert article.quotes == FERRY.quotes
    assert article.block("b3") == FERRY.block("b3")


@pytest.mark.parametrize(
    ("old", "new", "gone"),
    [
        (">Nobody swims to work.<", "> <", "b7"),
        (">First, ask the state.<", "><", "b6"),
        (">A new boat costs 40 million.<", "><", "b4"),
        ("07:00  out\n19:00  back", "\n", "b10"),
        ('<img src="/img/quay.jpg"', "<br", "b2"),
    ],
)
def test_a_block_without_words_is_gone(old, new, gone):
    article = edited(old, new)
    assert gone not in {b.id for s in article.sections for b in s.blocks}


def test_a_table_without_rows_is_gone():
    start = DOCUMENT.index("<thead>")
    end = DOCUMENT.index("</table>")
    article = from_newsml(DOCUMENT[:start] + DOCUMENT[end:])
    assert "b9" not in {b.id for s in article.sections for b in s.blocks}


def test_an_element_nobody_expects_is_a_paragraph_of_its_words():
    article = edited('<p id="b3">', '<div>Nobody <i>was</i> asked.</div><p id="b3">')
    assert article.sections[1].blocks[0].text == "Nobody was asked."
    assert edited('<p id="b3">', '<hr/><p id="b3">') == FERRY


def test_an_embed_may_have_no_title():
    article = edited(">The crossing<", "><")
    assert article.block("b11") == Embed("b11", "https://video.example/7", "VideoHouse")


def test_what_is_blank_is_absent():
    article = edited(f"<headline>{FERRY.headline}<", "<headline> <")
    assert article == attrs.evolve(FERRY, headline=None)
    article = edited("<keyword>ferry</keyword>", "<keyword/>")
    assert article.keywords == ("islands",)
    article = edited(
        "<contentModified>2026-05-04T11:05:20.000120+00:00<", "<contentModified><"
    )
    assert article.modified is None


def test_an_actor_of_no_nature_is_of_unknown_kind():
    article = edited(' typeuri="urn:articlekit:1:kind:group"', "")
    assert article.actors[2].kind == "unknown"


# --- refused ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('version="3"', 'version="3b"', "newsItem/@version: '3b' is no whole number"),
        ('version="3"', 'version="0"', "Article.version: 0 is not 1 or more"),
        (
            "2026-05-04T09:30:00+02:00</contentC",
            "May 4</contentC",
            "contentCreated: 'May",
        ),
        (
            'href="https://news.example/2026/ferry"',
            'href="a b"',
            "Article.url: 'a b' is",
        ),
        (
            'start="5" end="16"',
            'start="x" end="16"',
            "mark/@start: 'x' is no whole num",
        ),
        ('start="5" end="16"', 'start="5"', "Mark.end: None is not an int"),
        ('kind="strong"', 'kind="bold"', "Mark.kind: 'bold' is not one of"),
        ('actor="inga-solberg" block="b1"', 'actor="inga-solberg"', "Span.block: None"),
        ('kind="indirect"', 'kind="spoken"', "Quote.kind: 'spoken' is not one of"),
        ('likes="12"', f'likes="{"9" * 5000}"', "comment/@likes: '999"),
        ('published="2026-05-05"', 'published="today"', "comment: 'today' is no date"),
        ("<ak:text>Who pays?</ak:text>", "", "Comment.text: None is not a str"),
        ('rule="jsonld"', "", "Finding.rule: None is not a str"),
        ('width="1600"', 'width="0"', "Image.width: 0 is not 1 or more"),
        ("<name>Inga Solberg</name>", "", "Actor.name: None is not a str"),
        ("<name>Tom Vale</name>", "", "Author.name: None is not a str"),
        ('literal="islanders"', 'literal="a b"', "Actor.id: 'a b' is no id"),
        (":kind:group", ":kind:robot", "Actor.kind: 'robot' is not one of"),
        ('data-depth="1"', 'data-depth="-1"', "ListItem.depth: -1 is not 0 or more"),
        ('href="https://video.example/7"', "", "Embed.url: None is not a str"),
        ('src="/img/quay.jpg"', 'src="/img/my quay.jpg"', "Image.url: '/img/my quay"),
        ('id="c2"', 'id="c1"', "comments[0].replies[0].id: id 'c1' is taken"),
        (
            'ak:section id="s2" level="3"',
            'ak:section id="s1"',
            "sections[2].id: id 's1'",
        ),
        (
            'ak:section id="s2" level="3"',
            'ak:section id="" level="3"',
            "Section.id: ''",
        ),
        (
            'literal="harbour-board" type',
            'literal="inga-solberg" type',
            "actors[1].id:",
        ),
    ],
)
def test_what_is_plainly_wrong_is_told_with_its_line(old, new, told):
    assert old in DOCUMENT
    listed = problems(DOCUMENT.replace(old, new))
    assert any(told in problem for problem in listed)
    assert all(problem.startswith("line ") for problem in listed)


def test_the_line_is_that_of_the_element():
    number = DOCUMENT[: DOCUMENT.index('likes="12"')].count("\n") + 1
    (problem,) = problems(DOCUMENT.replace('likes="12"', 'likes="a dozen"'))
    assert problem == f"line {number}: comment/@likes: 'a dozen' is no whole number"


def test_all_that_is_wrong_is_listed():
    document = DOCUMENT.replace('likes="12"', 'likes="x"').replace('"strong"', '"bold"')
    assert len(problems(document)) == 2


def test_a_document_without_a_body_is_told():
    start = DOCUMENT.index("<contentSet>")
    end = DOCUMENT.index("</newsItem>")
    (problem,) = problems(DOCUMENT[:start] + DOCUMENT[end:])
    assert problem == "line 2: no XHTML body in contentSet/inlineXML"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "line 1: the document is empty"),
        (" \n", "line 1: the document is empty"),
        ("plain text", "line 1: not well-formed XML: Start tag expected"),
        ('{"articlekit": "1"}', "line 1: not well-formed XML: Start tag expected"),
        (b"\x89PNG\r\n\x1a\n\0", "line 1: not well-formed XML: "),
        (b"<a>\xff</a>", "line 1: not well-formed XML: "),
        ("<a>\n<b>\n</a>", "line 3: not well-formed XML: Opening and ending tag mism"),
        ("<a>\ud800</a>", "line 1: not well-formed XML: "),
        ("<a>&lol;</a>", "line 1: not well-formed XML: Entity 'lol' not defined"),
        ("<a>" * 1000, "line 1: not well-formed XML: Excessive depth in document: 256"),
        ("<rss/>", "line 1: the root element is rss, not a NewsML-G2 newsItem"),
        (
            "<newsItem/>",
            "line 1: the root element is newsItem, not a NewsML-G2 newsItem",
        ),
        (f"{OURS}/>", "line 1: a newsItem without ak:article version 1: only those"),
        (
            (
                f'{OURS}><contentMeta><article xmlns="urn:articlekit:1" version="2"/>'
                "</contentMeta></newsItem>"
            ),
            "line 1: a newsItem without ak:article version 1: only those",
        ),
    ],
)
def test_what_is_no_document_of_ours_is_told_in_one_line(data, told):
    (problem,) = problems(data)
    assert problem.startswith(told)


BOMB = "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' if n else '<!ENTITY a0 "ha">'
    for n in range(9)
)


@pytest.mark.parametrize(
    "subset",
    [
        f"<!DOCTYPE newsItem [{BOMB}]>",
        '<!DOCTYPE newsItem [<!ENTITY a8 "ha">]>',
        '<!DOCTYPE newsItem [<!ENTITY a8 SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE newsItem SYSTEM "http://localhost/newsitem.dtd">',
        '<!DOCTYPE newsItem PUBLIC "-//X//Y" "newsitem.dtd">',
        "<!DOCTYPE newsItem>",
    ],
    ids=["bomb", "internal", "external", "system", "public", "bare"],
)
@pytest.mark.parametrize("inside", ["&a8;", "Full."])
def test_a_document_type_declaration_is_refused(subset, inside):
    declared = "<?xml version='1.0' encoding='UTF-8'?>\n"
    document = DOCUMENT.replace(declared, f"{declared}{subset}")
    (problem,) = problems(document.replace(FERRY.headline, inside))
    assert problem.startswith("line ")
    assert "hostname" not in problem


@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE newsItem>",
        "<?xml version='1.0' encoding='iso-8859-1'?>",
        "<?xml version='1.0' encoding='utf-7'?>+ADw-+ACE-DOCTYPE newsItem+AD4-",
    ],
)
def test_no_text_may_be_huge_where_entities_could_be_declared(head):
    huge = f"{head}<newsItem>{'x' * 10_000_001}</newsItem>"
    (problem,) = problems(huge.encode())
    assert problem.startswith("line 1: not well-formed XML: ")


def test_a_huge_text_that_is_not_utf_8_is_refused():
    (problem,) = problems(b"<a>" + b"\xff" * 10_000_001 + b"</a>")
    assert problem.startswith("line 1: not well-formed XML: ")


@given(st.binary() | st.text())
def test_arbitrary_bytes_and_text_are_told_from_documents(data):
    assert problems(data)


@given(articles(), st.data())
def test_a_damaged_document_is_an_article_or_a_list_of_problems(article, data):
    text = to_newsml(article)
    at = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(at, min(at + 20, len(text))))
    piece = data.draw(st.binary(max_size=4))
    try:
        again = from_newsml(text[:at] + piece + text[end:])
    except FormatError as error:
        again = error.problems
    assert again
