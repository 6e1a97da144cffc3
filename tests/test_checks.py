"""The checks, each seen through a field that uses it."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest

from articlekit.blocks import BlockQuote, Image, ListItem, Paragraph, Table
from articlekit.checks import shown
from articlekit.errors import InvalidArticle
from articlekit.model import Article, Author, Comment, Section


class Summer(tzinfo):
    """Summer time that ends at 3 o'clock: the hour before comes twice."""

    def utcoffset(self, moment):
        return timedelta(hours=1 if moment.hour == 2 and moment.fold else 2)

    def dst(self, moment):
        return self.utcoffset(moment)


def told(build):
    with pytest.raises(InvalidArticle) as caught:
        build()
    return str(caught.value)


@pytest.mark.parametrize("bad", ["\0", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_is_refused_with_its_offset(bad):
    message = told(lambda: Paragraph("b1", f"ab{bad}"))
    assert message.startswith("Paragraph.text: character '\\")
    assert message.endswith("at offset 2 cannot be written in XML: remove it")


@pytest.mark.parametrize("good", ["\t", "\r\n", "\x7f", "\x85", "\u2028", "\U0001f600"])
def test_what_xml_can_hold_is_kept(good):
    assert Paragraph("b1", f"a{good}b").text == f"a{good}b"


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\N{NO-BREAK SPACE}", "\x85"])
def test_blank_text_is_refused_for_none_means_absent(blank):
    message = told(lambda: Article(headline=blank))
    assert message == f"Article.headline: {blank!r} is blank: use None where absent"


def test_text_is_a_str():
    assert told(lambda: Article(summary=5)) == "Article.summary: 5 is not a str"


@pytest.mark.parametrize("break_", ["\t", "\n", "\r"])
def test_a_line_has_no_tab_and_no_break(break_):
    message = told(lambda: Author(name=f"Ada{break_}Vale"))
    assert message.startswith("Author.name: 'Ada\\")
    assert message.endswith("has a tab or line break at offset 3")


def test_a_line_may_hold_what_only_looks_like_a_break():
    assert Author(name="Ada\x85Vale\N{LINE SEPARATOR}").name


@pytest.mark.parametrize("bad", ["", "1a", "-a", "é", "a b", "a\n", "ª", 5, None])
def test_an_id_is_what_xml_takes_for_one(bad):
    message = told(lambda: Section(id=bad))
    assert message == (
        f"Section.id: {bad!r} is no id: begin with a letter A-Z or _, "
        "go on with letters, digits, _ . -"
    )


@pytest.mark.parametrize("good", ["a", "_", "jane-doe-2", "A.b_c-9"])
def test_an_id_may_be_a_slug(good):
    assert Section(id=good).id == good


@pytest.mark.parametrize("bad", ["", "e n", "english1", "en_GB", "en-", 5])
def test_a_language_is_a_tag(bad):
    message = told(lambda: Article(language=bad))
    assert message == (
        f"Article.language: {bad!r} is no BCP 47 language tag, such as 'en' or 'pt-BR'"
    )


@pytest.mark.parametrize(
    "bad",
    [
        *("https://a.example/a b", "https://a.example/100%", "/search?q[]=1"),
        *("/a#b#c", "1http://a.example", ":a", "http://[::1", "//a:port/", "mailto:"),
    ],
)
def test_an_address_is_percent_encoded(bad):
    message = told(lambda: Article(url=bad))
    assert message == (
        f"Article.url: {bad!r} is no URL: percent-encode spaces, % [ ] and a second #"
    )


@pytest.mark.parametrize(
    "good",
    [
        *("https://a.example", "http://[::1]:80/x", "//a.example/b", "/a%20b?c=d#e"),
        *("news/1.html", "#top", "mailto:ada@a.example", "https://bücher.example/ä"),
        "https://ada:pw@a.example/",
    ],
)
def test_an_address_may_be_relative_and_international(good):
    assert Article(url=good).url == good


def test_a_number_is_whole():
    assert told(lambda: Comment(id="c1", text="x", likes=1.5)) == (
        "Comment.likes: 1.5 is not an int"
    )
    assert told(lambda: ListItem("b1", "x", depth=True)) == (
        "ListItem.depth: True is not an int"
    )


def test_a_number_has_its_least_value():
    assert told(lambda: ListItem("b1", "x", depth=-1)) == (
        "ListItem.depth: -1 is not 0 or more"
    )
    assert (
        told(lambda: Image(url="a.jpg", width=0)) == "Image.width: 0 is not 1 or more"
    )
    assert Comment(id="c1", text="x", likes=-3).likes == -3


@pytest.mark.parametrize("sign", [1, -1])
def test_a_number_can_be_written_whatever_the_settings_of_python(sign):
    longest = sign * (10**640 - 1)
    assert Comment(id="c1", text="x", likes=longest).likes == longest
    assert told(lambda: Comment(id="c1", text="x", likes=longest + sign)) == (
        "Comment.likes: a number of more than 640 digits cannot be written everywhere"
    )
    assert "640 digits" in told(lambda: Article(version=10**5000))


def test_a_flag_is_true_or_false():
    message = told(lambda: BlockQuote("b1", "x", pull=1))
    assert message == "BlockQuote.pull: 1 is not a bool"


def test_a_choice_is_one_of_its_kind():
    listed = "is not one of 1, 2, 3, 4, 5, 6"
    assert told(lambda: Section(id="s1", level=7)) == f"Section.level: 7 {listed}"
    assert told(lambda: Section(id="s1", level=True)) == f"Section.level: True {listed}"
    assert told(lambda: Section(id="s1", level=2.0)) == f"Section.level: 2.0 {listed}"
    assert told(lambda: Section(id="s1", level=[])) == f"Section.level: [] {listed}"


def test_many_are_a_tuple_of_their_class():
    author = Author(name="Tom Vale")
    assert told(lambda: Article(authors=[author])) == (
        "Article.authors: [Author(name='Tom Vale', title=None, url=None, email=None)] "
        "is not a tuple: articles hold no lists"
    )
    assert told(lambda: Article(authors=("Tom",))) == (
        "Article.authors: 'Tom' is no Author"
    )
    assert told(lambda: Section(id="s1", blocks=(author,))).endswith(
        "is no Paragraph or ListItem or BlockQuote or Preformatted or Table or Figure "
        "or Embed"
    )


def test_many_lines_are_checked_one_by_one():
    assert told(lambda: Article(keywords=("a", ""))) == (
        "Article.keywords: '' is blank: use None where absent"
    )
    assert told(lambda: Article(keywords="ab")) == (
        "Article.keywords: 'ab' is not a tuple: articles hold no lists"
    )


@pytest.mark.parametrize(
    "good",
    [
        date(1, 1, 1),
        datetime(2026, 3, 1, 9, 30),  # noqa: DTZ001 - no zone on purpose
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2026, 10, 25, 3, tzinfo=Summer()),
    ],
)
def test_a_moment_is_a_date_or_a_datetime(good):
    assert Article(published=good).published == good


@pytest.mark.parametrize("bad", ["2026-03-01", 2026, timedelta(1)])
def test_a_moment_is_nothing_else(bad):
    message = told(lambda: Article(published=bad))
    assert message == f"Article.published: {bad!r} is no date or datetime"


@pytest.mark.parametrize(
    "offset",
    [
        timedelta(hours=14, minutes=1),
        -timedelta(hours=15),
        timedelta(hours=1, seconds=1),
        timedelta(microseconds=1),
    ],
)
def test_a_zone_is_one_that_xml_schema_can_write(offset):
    moment = datetime(2026, 3, 1, tzinfo=timezone(offset))
    assert told(lambda: Article(modified=moment)) == (
        f"Article.modified: UTC offset {offset} is no whole number of minutes up to "
        "14 hours"
    )


@pytest.mark.parametrize("fold", [0, 1])
def test_an_hour_that_comes_twice_equals_nothing_read_back(fold):
    moment = datetime(2026, 10, 25, 2, 30, tzinfo=Summer(), fold=fold)
    assert moment != datetime.fromisoformat(moment.isoformat())
    message = told(lambda: Article(modified=moment))
    assert message.startswith(f"Article.modified: {moment} comes twice, or never")
    fixed = moment.replace(tzinfo=timezone(moment.utcoffset()))
    assert Article(modified=fixed).modified == fixed


def test_a_long_value_is_cut_in_the_message():
    message = told(lambda: Article(id="ab\n" * 1000))
    assert len(message) < 200
    assert shown("x" * 1000).startswith("'xxx")
    assert len(shown(["x" * 1000] * 1000)) < 1000


def test_a_number_too_long_for_python_to_write_is_named_by_its_type():
    assert shown(10**5000).startswith("<int")
    assert told(lambda: Table("b1", (("a",),), 10**5000)).startswith(
        "Table.header_rows"
    )
