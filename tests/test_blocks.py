import pytest

from articlekit.blocks import (
    BlockQuote,
    Embed,
    Figure,
    Image,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.errors import InvalidArticle
from articlekit.spans import Mark

TEXT_BLOCKS = (Paragraph, ListItem, BlockQuote, Preformatted)


def told(build):
    with pytest.raises(InvalidArticle) as caught:
        build()
    return str(caught.value)


@pytest.mark.parametrize("kind", TEXT_BLOCKS)
def test_a_text_block_has_an_id_and_a_text(kind):
    block = kind("b1", "The ferry is full.")
    assert (block.id, block.text, block.marks) == ("b1", "The ferry is full.", ())
    assert "blank" in told(lambda: kind("b1", " "))
    assert "no id" in told(lambda: kind("b 1", "The ferry is full."))


def test_marks_nest_outermost_first():
    marks = (
        Mark(0, 9, "link", "/ferry"),
        Mark(0, 9, "strong"),
        Mark(4, 9, "emphasis"),
        Mark(10, 12, "code"),
    )
    assert Paragraph("b1", "The ferry is full.", marks).marks == marks


@pytest.mark.parametrize(
    "marks",
    [
        (Mark(0, 9, "strong"), Mark(4, 12, "code")),
        (Mark(4, 9, "strong"), Mark(0, 12, "code")),
        (Mark(4, 9, "strong"), Mark(0, 3, "code")),
    ],
    ids=["crossing", "inner first", "out of order"],
)
def test_marks_that_do_not_nest_are_refused(marks):
    message = told(lambda: Paragraph("b1", "The ferry is full.", marks))
    assert message == (
        "Paragraph.marks: mark 1 crosses or comes before its neighbour: marks nest, "
        "outermost first, sorted by their start"
    )


def test_a_mark_ends_with_its_text():
    message = told(lambda: Paragraph("b1", "Full.", (Mark(0, 6, "code"),)))
    assert message == "Paragraph.marks: mark 0 ends at 6, the text at 5"


def test_marks_are_marks():
    assert told(lambda: Paragraph("b1", "Full.", ("code",))).endswith("is no Mark")


def test_rows_may_differ_in_length_and_cells_be_empty():
    table = Table("b1", (("Boat", "Seats"), ("",)), header_rows=1, caption="Fleet")
    assert table.rows[1] == ("",)
    assert Table("b1", (("a",), ("b",)), header_rows=2).header_rows == 2


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Table("b1", ()), "Table.rows: a table has rows, and every row has"),
        (lambda: Table("b1", (("a",), ())), "Table.rows: a table has rows"),
        (lambda: Table("b1", (["a"],)), "Table.rows: ['a'] is no tuple"),
        (lambda: Table("b1", ((5,),)), "Table.rows: 5 is not a str"),
        (lambda: Table("b1", (("\0",),)), "Table.rows: character '\\x00' at offset 0"),
        (
            lambda: Table("b1", (("a",),), 2),
            "Table.header_rows: 2 is more than 1 rows",
        ),
        (lambda: Table("b1", (("a",),), -1), "Table.header_rows: -1 is not 0 or more"),
        (lambda: Table("b1", (("a",),), 0, ""), "Table.caption: '' is blank"),
    ],
)
def test_a_table_no_format_could_show_is_refused(build, message):
    assert told(build).startswith(message)


def test_a_figure_holds_an_image():
    image = Image(url="/quay.jpg", alt="A quay", credit="Nils Foss", width=1, height=2)
    assert Figure("b1", image).image is image
    assert told(lambda: Figure("b1", "/quay.jpg")) == (
        "Figure.image: '/quay.jpg' is no Image"
    )
    assert told(lambda: Image(url="")).startswith("Image.url: '' is blank")


def test_an_embed_has_an_address():
    assert Embed("b1", "https://video.example/7").provider is None
    assert told(lambda: Embed("b1", None)) == "Embed.url: None is not a str"
