import pytest
from attrs import evolve
from hypothesis import given
from lxml import etree

from articlekit.blocks import Paragraph
from articlekit.markup.reading import Reading, line_of
from articlekit.markup.xhtml import Heading, Ids, append_body, read_body
from articlekit.model import Section
from ferry import FERRY
from strategies import bodies

BLOCKS = [block for section in FERRY.sections for block in section.blocks]


def unmarked(block):
    """The block as the body has it: marks stand elsewhere."""
    return evolve(block, marks=()) if getattr(block, "marks", ()) else block


def read(body):
    reading = Reading()
    parts = [part for _, part in read_body(body, reading, Ids(body))]
    assert reading.problems == []
    return parts


@pytest.mark.parametrize("tag", ["body", "{http://www.w3.org/1999/xhtml}body"])
def test_the_elements_are_in_the_namespace_of_their_body(tag):
    body = etree.Element(tag)
    append_body(body, FERRY.sections)
    namespace = tag.removesuffix("body")
    assert {str(e.tag).removesuffix(etree.QName(e).localname) for e in body.iter()} == {
        namespace
    }
    heading = Heading("s2", "What comes next", 3)
    assert read(body)[2] == heading
    assert [part for part in read(body) if part != heading] == list(
        map(unmarked, BLOCKS)
    )


@given(bodies())
def test_any_block_comes_back_without_its_marks(sections):
    body = etree.Element("body")
    append_body(body, sections)
    expected = []
    for section in sections:
        if section.heading is not None:
            level = max(section.level, 2)
            expected.append(Heading(section.id, section.heading, level))
        expected += map(unmarked, section.blocks)
    assert read(body) == expected


def test_new_ids_are_like_none_that_is_there():
    body = etree.fromstring(
        '<body><p>x</p><p id="b1">y</p><h2>z</h2><p id="b1">w</p></body>'
    )
    assert [part.id for part in read(body)] == ["b2", "b1", "s3", "b4"]


def test_a_problem_tells_the_line():
    body = etree.fromstring('<body>\n<ul>\n<li data-depth="x">y</li>\n</ul>\n</body>')
    reading = Reading()
    list(read_body(body, reading, Ids(body)))
    assert reading.problems == ["line 3: li/@data-depth: 'x' is no whole number"]


def test_an_element_made_here_has_no_line():
    assert line_of(etree.Element("p")) == 0


def test_a_section_without_a_heading_leaves_no_trace():
    body = etree.Element("body")
    append_body(body, [Section(id="s1"), Section(id="s2")])
    assert len(body) == 0
    append_body(body, [Section(id="s1", blocks=(Paragraph("b1", "Full."),))])
    assert etree.tostring(body) == b'<body><p id="b1">Full.</p></body>'
