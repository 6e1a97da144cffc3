import pickle
from pathlib import Path

import pytest

from articlekit import Article, Paragraph, Section, read, to_json, write
from articlekit.errors import (
    ArticleKitError,
    FileError,
    FormatError,
    ParseError,
    UnknownFormat,
)
from articlekit.files import Format, formats, register_format, save

BRIDGE = Article(
    headline="Bridge reopens",
    sections=(Section(id="s1", blocks=(Paragraph("b1", "It took two years."),)),),
)


@pytest.fixture
def line_format():
    before = {f.name: f for f in formats()}
    register_format(
        Format(name="line", suffixes=(".line",), write=lambda a: f"{a.headline}\n")
    )
    yield "bridge.line"
    for name in [f.name for f in formats() if f.name not in before]:
        from articlekit.files import _known  # noqa: PLC0415

        del _known[name]


@pytest.mark.parametrize("name", ["a.json", "a.xml", "a.newsml", "A.JSON"])
def test_an_article_comes_back_from_its_file(tmp_path, name):
    write(BRIDGE, tmp_path / name)
    assert read(tmp_path / name) == BRIDGE


def test_the_format_may_be_named(tmp_path):
    write(BRIDGE, tmp_path / "bridge", format="newsml")
    assert read(tmp_path / "bridge", format="newsml") == BRIDGE


@pytest.mark.parametrize("name", ["json", "newsml"])
def test_a_file_without_a_suffix_is_told_by_its_first_bytes(tmp_path, name):
    write(BRIDGE, tmp_path / "bridge", format=name)
    assert read(str(tmp_path / "bridge")) == BRIDGE


def test_a_page_without_a_suffix_is_told_by_its_first_bytes(tmp_path):
    page = "<!DOCTYPE html><title>Bridge reopens</title><p>It took two years of work."
    (tmp_path / "bridge").write_text(page)
    assert read(tmp_path / "bridge").headline == "Bridge reopens"


def test_text_goes_through_the_parser(tmp_path):
    (tmp_path / "bridge.txt").write_text("Bridge reopens\n\nIt took two years.\n")
    assert read(tmp_path / "bridge.txt").text == "It took two years."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_people_save(tmp_path, encoding):
    story = "Brücke öffnet\n\nEs dauerte zwei Jahre, sagte „Anna“ Groß.\n"
    (tmp_path / "bridge.txt").write_bytes(story.encode(encoding))
    assert read(tmp_path / "bridge.txt").headline == "Brücke öffnet"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\x00\x81\x8d"])
def test_a_binary_file_named_txt_is_no_text(tmp_path, data):
    (tmp_path / "picture.txt").write_bytes(data)
    with pytest.raises(ParseError, match="no text"):
        read(tmp_path / "picture.txt")


@pytest.mark.parametrize("name", ["a.json", "a.xml", "a.html", "a.txt"])
def test_an_empty_file_is_an_error_in_every_format(tmp_path, name):
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(ArticleKitError):
        read(tmp_path / name)


def test_a_missing_file_names_its_path(tmp_path):
    with pytest.raises(FileError, match=r"nowhere\.json: cannot be read") as caught:
        read(tmp_path / "nowhere.json")
    assert isinstance(caught.value, OSError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_unknown_suffix_names_what_is_known(tmp_path):
    with pytest.raises(UnknownFormat, match=r"'\.docx'.*json \(\.json\)"):
        write(BRIDGE, tmp_path / "bridge.docx")
    (tmp_path / "bridge.docx").write_bytes(b"PK")
    with pytest.raises(UnknownFormat, match=r"'\.docx'.*newsml, html, text"):
        read(tmp_path / "bridge.docx")


def test_an_unknown_format_name_is_an_error(tmp_path):
    with pytest.raises(UnknownFormat, match=r"'nitf'. Known: json, newsml"):
        write(BRIDGE, tmp_path / "bridge.xml", format="nitf")
    with pytest.raises(UnknownFormat, match="'html'"):  # read only
        write(BRIDGE, tmp_path / "bridge.xml", format="html")


def test_the_error_of_the_format_says_what_is_wrong(tmp_path):
    (tmp_path / "cut.json").write_text(to_json(BRIDGE)[:40])
    with pytest.raises(FormatError, match="json"):
        read(tmp_path / "cut.json")


def test_a_new_format_can_be_registered(tmp_path, line_format):
    write(BRIDGE, tmp_path / line_format)
    assert (tmp_path / line_format).read_text() == "Bridge reopens\n"
    with pytest.raises(UnknownFormat, match="line"):  # it only writes
        read(tmp_path / line_format)


def test_nothing_is_left_behind_when_writing_fails(tmp_path):
    target = tmp_path / "folder" / "bridge.json"
    with pytest.raises(FileError, match="cannot be written"):
        write(BRIDGE, target)
    (tmp_path / "full").mkdir()
    with pytest.raises(FileError, match="cannot be written"):
        save("x", tmp_path / "full")
    assert list(tmp_path.rglob("*.part")) == []


def test_an_older_file_is_replaced_whole(tmp_path):
    target = tmp_path / "bridge.json"
    target.write_text("x" * 100_000)
    write(BRIDGE, target)
    assert read(target) == BRIDGE
    assert [p.name for p in tmp_path.iterdir()] == ["bridge.json"]


def test_a_link_keeps_pointing_at_the_file(tmp_path):
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write(BRIDGE, tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert read(tmp_path / "real.json") == BRIDGE


def test_a_device_is_written_in_place():
    save(b"nothing", "/dev/null")
    assert Path("/dev/null").is_char_device()
