"""Bylines, lines of dates and datelines, one at a time."""

import pytest

from articlekit.language.page import words_for
from articlekit.parse.text.bylines import byline_in, dateline_in, dates_of


@pytest.mark.parametrize(
    ("language", "line", "names", "source"),
    [
        ("en", "By Ana Ruiz", ["Ana Ruiz"], None),
        ("en", "By ANA RUIZ", ["ANA RUIZ"], None),
        ("en", "By Ana Ruiz, Reuters", ["Ana Ruiz"], "Reuters"),
        ("en", "By Ana Ruiz (AP)", ["Ana Ruiz"], "AP"),
        (
            "en",
            "By Ana Ruiz | The Harbour Gazette",
            ["Ana Ruiz"],
            "The Harbour Gazette",
        ),
        ("en", "By Ana Ruiz, The Evening Globe", ["Ana Ruiz"], "The Evening Globe"),
        ("en", "By Ana Ruiz, Ben Lee", ["Ana Ruiz", "Ben Lee"], None),
        (
            "en",
            "By Ana Ruiz, Ben Lee and Cleo Ng",
            ["Ana Ruiz", "Ben Lee", "Cleo Ng"],
            None,
        ),
        ("en", "Written by: Ana Ruiz and Reuters", ["Ana Ruiz", "Reuters"], None),
        ("en", "By Ana Ruiz in Lima", ["Ana Ruiz"], None),
        ("en", "By Harbour Gazette staff", ["Harbour Gazette staff"], None),
        ("en", "Ana Ruiz | 3 March 2026", ["Ana Ruiz"], None),
        ("de", "Von Ana Ruiz und dpa", ["Ana Ruiz", "dpa"], None),
        ("de", "Von Dr. Max Kolbe", ["Dr. Max Kolbe"], None),
        ("de", "Von mko und jli", ["mko", "jli"], None),
        ("fr", "Par Ana Ruiz et Ben Lee", ["Ana Ruiz", "Ben Lee"], None),
        ("es", "Por Ana Ruiz y Ben Lee", ["Ana Ruiz", "Ben Lee"], None),
        ("zh", "记者 李明", ["李明"], None),
        ("zh", "文/李明", ["李明"], None),
        ("ja", "佐藤花子記者", ["佐藤花子"], None),
        ("ko", "김철수 기자", ["김철수"], None),
    ],
)
def test_a_byline_names_its_authors(language, line, names, source):
    found = byline_in(line, [language], words_for(language))
    assert found is not None
    assert [author.name for author in found.authors] == names
    assert found.source == source


def test_jobs_mail_and_place_stand_beside_the_name():
    found = byline_in(
        "By Ana Ruiz, Staff Reporter, ana@example.org", ["en"], words_for("en")
    )
    (author,) = found.authors
    assert (author.title, author.email) == ("Staff Reporter", "ana@example.org")
    placed = byline_in("By Ana Ruiz in Lima", ["en"], words_for("en"))
    assert placed.location == "Lima"


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers",
        "By 2030 the bridge will be too small.",
        "By noon, all was over.",
        "By Ana Ruiz, “the queen of the harbour”",
        "Bridge reopens",
        "By " + "Ana Ruiz, " * 40,
        "Van Gogh returns to the harbour",
        "By",
        "新华社记者",
    ],
)
def test_other_lines_are_no_bylines(line):
    language = "zh" if "记" in line else "en"
    assert byline_in(line, [language], words_for(language)) is None


@pytest.mark.parametrize(
    ("language", "line", "published", "modified"),
    [
        ("en", "March 3, 2026", "2026-03-03", None),
        (
            "en",
            "Published on Tuesday, 3 March 2026 at 10:04",
            "2026-03-03T10:04:00",
            None,
        ),
        ("en", "Last updated: 4 March 2026", "2026-03-04", None),
        ("en", "3 March 2026 | Updated 4 March 2026", "2026-03-03", "2026-03-04"),
        ("de", "Stand: 12.05.2023, 14:30 Uhr", "2023-05-12T14:30:00", None),
        ("fr", "Publié le 3 mars 2026 à 10h04", "2026-03-03T10:04:00", None),
    ],
)
def test_a_line_of_dates(language, line, published, modified):
    found = dates_of(line, [language], words_for(language))
    assert found is not None
    assert found.published.isoformat() == published
    assert (found.modified and found.modified.isoformat()) == modified


@pytest.mark.parametrize(
    "line", ["Since 3 March 2026 it is open", "Tuesday", "2 hours ago"]
)
def test_other_lines_are_no_lines_of_dates(line):
    assert dates_of(line, ["en"], words_for("en")) is None


@pytest.mark.parametrize(
    ("text", "dateline", "location", "source"),
    [
        ("LIMA, March 3 (AP) — The bridge", "LIMA, March 3 (AP) —", "Lima", "AP"),
        ("LIMA (Reuters) - The bridge", "LIMA (Reuters) -", "Lima", "Reuters"),
        ("Berlin (dpa) - Die Brücke", "Berlin (dpa) -", "Berlin", "dpa"),
        ("NEW YORK — The bridge", "NEW YORK —", "New York", None),
        (
            "UTICA, N.Y., Sept. 26 (UPI) — The",
            "UTICA, N.Y., Sept. 26 (UPI) —",
            "Utica, N.Y.",
            "UPI",
        ),
        ("Lima, March 3 — The bridge", "Lima, March 3 —", "Lima", None),
        ("Madrid, 3 mar (EFE).- El puente", "Madrid, 3 mar (EFE).-", "Madrid", "EFE"),
        ("MOSCOW, March 3. /TASS/. The", "MOSCOW, March 3. /TASS/.", "Moscow", "TASS"),
        ("WASHINGTON, DC (AP): The", "WASHINGTON, DC (AP):", "Washington, DC", "AP"),
        ("(AP) — The bridge", "(AP) —", "", "AP"),
        ("新华社北京4月24日电 大桥", "新华社北京4月24日电", "北京", "新华社"),
    ],
)
def test_a_dateline_opens_a_paragraph(text, dateline, location, source):
    found = dateline_in(text + " was opened by the mayor on Sunday.")
    assert found is not None
    assert (found.text, found.location, found.source) == (dateline, location, source)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor — who is 3 — said so.",
        "Jane Doe, 34, a welder — she has two jobs — said so.",
        "A 3-year plan — it is long — was made.",
        "IRCC - what is it?",
        "Sports: The match was lost.",
        "May 3 - The army came.",
        "Bridge — the word is old.",
        "LIMA —",
        "新华社北京4月24日电 题：大桥重新开放",
        "",
        "A" * 200,
    ],
)
def test_other_paragraphs_have_no_dateline(text):
    assert dateline_in(text) is None
