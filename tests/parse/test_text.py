"""Stories as people paste them: headline, sections, blocks, both ends."""

import textwrap
from datetime import date

import pytest

from articlekit import Paragraph, parse_text
from articlekit.blocks import (
    BlockQuote,
    Figure,
    ListItem,
    Preformatted,
    Table,
)
from articlekit.errors import NothingFound, ParseError
from articlekit.model import Finding

LEAD = (
    "The harbour bridge opened to traffic on Sunday, two years after a ship struck "
    "its east pier and closed the shortest way across the bay."
)
COST = (
    "The repair cost 41 million crowns, the council said, twice of what it had set "
    "aside when the work began in the first winter."
)
LANES = (
    "Two of the four lanes stay closed until May. Lorries over twelve tonnes have to "
    "use the tunnel, and the ferry runs as before."
)


def read(text, **options):
    return parse_text(text, actors=None, quotes=None, **options)


def body(article):
    return [(s.heading, [b.text for b in s.blocks]) for s in article.sections]


STORY = [
    (None, [LEAD, COST]),
    ("What drivers should know", [LANES]),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n\n\n"])
def test_paragraphs_stand_a_line_each_or_between_blank_lines(gap):
    text = gap.join(["Bridge reopens", LEAD, COST, "What drivers should know", LANES])
    article = read(text)
    assert article.headline == "Bridge reopens"
    assert body(article) == STORY


def test_the_headline_may_stand_right_above_the_first_paragraph():
    text = f"Bridge reopens\n{LEAD}\n\n{COST}\n\nWhat drivers should know\n{LANES}\n"
    article = read(text)
    assert article.headline == "Bridge reopens"
    assert body(article) == STORY


@pytest.mark.parametrize("columns", [40, 60, 72, 100])
def test_hard_wrapped_paragraphs_are_joined(columns):
    pieces = ["Bridge reopens", LEAD, COST, "What drivers should know", LANES]
    text = "\n\n".join("\n".join(textwrap.wrap(p, columns)) for p in pieces)
    assert body(read(text)) == STORY


def test_a_headline_that_nobody_broke_stands_above_wrapped_paragraphs():
    headline = "Harbour bridge reopens to cars, buses and bicycles after two long years"
    wrapped = "\n\n".join("\n".join(textwrap.wrap(p, 50)) for p in (LEAD, COST))
    article = read(f"{headline}\n\n{wrapped}\n")
    assert article.headline == headline
    assert body(article) == [(None, [LEAD, COST])]


def test_wrapped_paragraphs_may_follow_without_a_blank_line():
    lines = [line for p in (LEAD, COST, LANES) for line in textwrap.wrap(p, 60)]
    article = read("Bridge reopens\n\n" + "\n".join(lines))
    assert body(article) == [(None, [LEAD, COST, LANES])]


def test_a_word_cut_at_the_end_of_a_line_is_mended():
    article = read(
        "Bridge reopens\n\n"
        "The repair went on for two long years, and the traf-\n"
        "fic went round by the tunnel, where the traffic was\n"
        "heavy. A well-known welder and his son, with pre-\n"
        "and post-war tools, were the last to go, as a well-\n"
        "known song has it, in the first hours of the morn-\n"
        "ing.\n"
    )
    (paragraph,) = body(article)[0][1]
    assert "and the traffic went" in paragraph
    assert "as a well-known song" in paragraph
    assert "with pre- and post-war tools," in paragraph
    assert "hours of the morning." in paragraph


def test_a_hyphen_stays_where_no_word_is_cut():
    article = read(
        "Bridge reopens\n\n"
        "The bridge was opened on Sunday by the mayor, Marie-\n"
        "Claire Dupont, and by a crowd of some two thousand\n"
        "who had waited for this since the first winter.\n"
    )
    assert "Marie-Claire Dupont" in body(article)[0][1][0]


def test_markdown_headings_have_levels():
    article = read(
        f"# Bridge reopens\n\n{LEAD}\n\n## Lanes\n\n{LANES}\n\n### Cost ###\n\n{COST}\n"
    )
    assert article.headline == "Bridge reopens"
    assert [(s.heading, s.level) for s in article.sections] == [
        (None, 2),
        ("Lanes", 2),
        ("Cost", 3),
    ]


def test_underlined_headings():
    article = read(
        f"Bridge reopens\n==============\n\n{LEAD}\n\nLanes\n-----\n\n{LANES}\n"
    )
    assert article.headline == "Bridge reopens"
    assert body(article) == [(None, [LEAD]), ("Lanes", [LANES])]
    assert Finding(field="sections", rule="marked-headings") in article.provenance


def test_where_headings_are_marked_none_is_guessed():
    article = read(f"# Bridge reopens\n\n{LEAD}\n\nA long wait\n\n{COST}\n")
    assert body(article) == [(None, [LEAD, "A long wait", COST])]


def test_a_line_drawn_between_paragraphs_is_left_out():
    article = read(f"Bridge reopens\n\n{LEAD}\n\n* * *\n\n{COST}\n\n----------\n")
    assert body(article) == [(None, [LEAD, COST])]


def test_links_and_emphasis_of_markdown_become_marks():
    article = read(
        "# Bridge reopens\n\n"
        "It is [**long**](https://example.org/b), *old* and `E4`; 2 * 3 * 4, a_b_c, "
        "\\*no\\* and [a b](not a url).\n"
    )
    (paragraph,) = article.sections[0].blocks
    assert paragraph.text == (
        "It is long, old and E4; 2 * 3 * 4, a_b_c, *no* and [a b](not a url)."
    )
    assert [
        (paragraph.text[m.start : m.end], m.kind, m.href) for m in paragraph.marks
    ] == [
        ("long", "link", "https://example.org/b"),
        ("long", "strong", None),
        ("old", "emphasis", None),
        ("E4", "code", None),
    ]


def test_stars_in_a_text_without_markdown_stay():
    article = read(
        f"Brücke\n\nLeser*innen und *alle* [andere] freuen sich.\n\n{COST}\n"
    )
    assert body(article)[0][1][0] == "Leser*innen und *alle* [andere] freuen sich."


def test_the_other_blocks_of_markdown():
    article = read(
        f"# Bridge reopens\n\n{LEAD}\n\n> We will not rush.\n\n"
        "| Lane | Opens |\n|------|:-----:|\n| East | now |\n| West \\| 2 | May |\n\n"
        "```text\nE1  open\n\n  E2  shut\n```\n\n"
        '![The ramp](https://example.org/ramp.jpg "At dawn")\n\n'
        "![No address](not%%an address)\n"
    )
    blocks = article.sections[0].blocks
    assert blocks[1:4] == (
        BlockQuote("b2", "We will not rush."),
        Table("b3", (("Lane", "Opens"), ("East", "now"), ("West | 2", "May")), 1),
        Preformatted("b4", "E1  open\n\n  E2  shut"),
    )
    figure = blocks[4]
    assert isinstance(figure, Figure)
    assert (figure.image.url, figure.image.alt, figure.image.caption) == (
        "https://example.org/ramp.jpg",
        "The ramp",
        "At dawn",
    )
    assert isinstance(blocks[5], Paragraph)


def test_a_fence_that_nothing_closes_is_text():
    article = read(f"# Bridge reopens\n\n```\n{LEAD}\n")
    assert body(article) == [(None, ["```", LEAD])]


@pytest.mark.parametrize("bullet", ["-", "*", "•", "–", "▪"])
def test_bullets_make_items(bullet):
    article = read(
        f"Bridge reopens\n\n{LEAD} You need:\n\n"
        f"{bullet} a light\n{bullet} a bell\n  {bullet} a loud one\n\n{COST}\n"
    )
    items = [b for b in article.sections[0].blocks if isinstance(b, ListItem)]
    assert [(i.text, i.depth, i.ordered) for i in items] == [
        ("a light", 0, False),
        ("a bell", 0, False),
        ("a loud one", 1, False),
    ]


def test_numbers_make_ordered_items():
    article = read(
        f"Bridge reopens\n\n{LEAD}\n\n1. Slow down\n2. Stop\n3. Wait\n\n{COST}\n"
    )
    items = [b for b in article.sections[0].blocks if isinstance(b, ListItem)]
    assert [(i.text, i.ordered) for i in items] == [
        ("Slow down", True),
        ("Stop", True),
        ("Wait", True),
    ]


def test_an_item_may_run_over_several_lines():
    article = read(
        f"Bridge reopens\n\n{LEAD}\n\n"
        "- a light that can be\n  seen from afar\n- a bell\n"
    )
    assert body(article)[0][1][1:] == ["a light that can be seen from afar", "a bell"]


def test_dialogue_with_dashes_is_no_list():
    article = read(
        f"Bridge reopens\n{LEAD}\n- It took two years, says the mayor.\n"
        f"- And many nights, says the welder.\n{COST}\n"
    )
    assert all(isinstance(b, Paragraph) for b in article.sections[0].blocks)
    assert "- And many nights, says the welder." in body(article)[0][1]


def test_a_numbered_paragraph_keeps_its_number():
    article = read(f"Three lessons\n\n1. {LEAD} {COST}\n\n2. {LANES} {COST}\n")
    assert [b.text[:3] for b in article.sections[0].blocks] == ["1. ", "2. "]


def test_numbered_headings_keep_their_numbers():
    article = read(
        f"Three lessons\n\n{LEAD}\n\n1. Buy a bell\n\n{COST}\n\n"
        f"2. Be patient\n\n{LANES}\n"
    )
    assert [s.heading for s in article.sections] == [
        None,
        "1. Buy a bell",
        "2. Be patient",
    ]


def test_quoted_lines_make_a_block_quote():
    article = read(
        f"Bridge reopens\n\n{LEAD}\n\n> It took two years\n> and many nights.\n"
        f"> So be it.\n\n{COST}\n"
    )
    assert article.sections[0].blocks[1:3] == (
        BlockQuote("b2", "It took two years and many nights."),
        BlockQuote("b3", "So be it."),
    )


def test_an_interview_has_no_headings():
    article = read(
        f"Bridge keeper talks\n\n{LEAD}\n\nQ: Were you afraid?\n\nA: {COST}\n\n"
        f"Q: And then?\n\nA: {LANES}\n"
    )
    assert [s.heading for s in article.sections] == [None]


def test_a_list_of_names_has_no_headings():
    names = [f"Player {number}" for number in range(60)]
    article = read("\n".join(["The squad", LEAD, *names]))
    assert [s.heading for s in article.sections] == [None]


def test_the_page_around_the_story_is_left_out():
    article = read(
        "\n\n".join(  # noqa: FLY002 - a list reads like the page
            [
                "Home", "World", "Share this", "Bridge reopens", "By Ana Ruiz", "Print",
                "5 min read", "12 Comments", LEAD, "Advertisement", COST,
                "Share on Facebook", "Tags: bridge, harbour; #traffic",
                "© 2026 Example News Agency", "Comments", "Post a Comment",
                "Related Articles", "Ferry line closes",
            ]
        )
    )  # fmt: skip
    assert article.headline == "Bridge reopens"
    assert body(article) == [(None, [LEAD, COST])]
    assert article.comments == ()
    assert article.keywords == ("bridge", "harbour", "traffic")
    assert article.copyright == "© 2026 Example News Agency"


@pytest.mark.parametrize(
    ("language", "above", "below"),
    [
        (
            "de",
            "Artikel teilen",
            ("Auf Facebook teilen", "Kommentare", "Kommentar schreiben"),
        ),
        (
            "fr",
            "Partager",
            ("Partager sur Facebook", "Commentaires", "Ajouter un commentaire"),
        ),
        (
            "es",
            "Compartir",
            ("Compartir en Facebook", "Comentarios", "Escribe un comentario"),
        ),
        ("ja", "シェアする", ("関連記事", "コメントを書く")),
        ("ru", "Поделиться", ("Комментарии", "Оставить комментарий")),
    ],
)
def test_furniture_is_known_in_other_languages(language, above, below):
    text = "\n".join(["Bridge reopens", above, LEAD, COST, *below])
    article = read(text, language=language)
    assert body(article) == [(None, [LEAD, COST])]


def test_a_paragraph_about_comments_stays():
    last = "Comments on the plan are welcome until May and will be read, it said."
    article = read(f"Bridge reopens\n\n{LEAD}\n\n{last}\n")
    assert body(article) == [(None, [LEAD, last])]


def test_byline_date_and_dateline():
    article = read(
        "Bridge reopens\nBy Ana Ruiz, Reuters\nMarch 3, 2026\n\n"
        f"LIMA, March 3 (AP) — {LEAD}\n\n{COST}\n"
    )
    assert article.byline == "By Ana Ruiz, Reuters"
    assert [author.name for author in article.authors] == ["Ana Ruiz"]
    assert article.source == "Reuters"
    assert article.published == date(2026, 3, 3)
    assert article.dateline == "LIMA, March 3 (AP) —"
    assert article.location == "Lima"
    assert body(article) == [(None, [LEAD, COST])]
    assert {f"{f.field}: {f.rule}" for f in article.provenance} == {
        "headline: first-line",
        "authors: byline-line",
        "published: date-line",
        "dateline: dateline-form",
        "source: byline-line",
        "language: guess",
    }


def test_published_and_updated_times_of_one_line():
    dates = "Published: 3 March 2026, 10:04 | Updated: 4 March 2026"
    article = read(f"Bridge reopens\n\n{dates}\n\n{LEAD}\n\n{COST}\n")
    assert article.published.isoformat() == "2026-03-03T10:04:00"
    assert article.modified == date(2026, 3, 4)


def test_a_dateline_on_a_line_of_its_own():
    article = read(f"Bridge reopens\n\nLIMA, March 3 (AP) —\n\n{LEAD}\n\n{COST}\n")
    assert article.dateline == "LIMA, March 3 (AP) —"
    assert body(article) == [(None, [LEAD, COST])]


def test_a_text_that_begins_with_its_first_paragraph_has_no_headline():
    article = read(f"{LEAD}\n\n{COST}\n")
    assert article.headline is None
    assert body(article) == [(None, [LEAD, COST])]


def test_a_single_line_is_a_headline_or_a_paragraph():
    assert read("Bridge reopens").headline == "Bridge reopens"
    assert read("Bridge reopens").sections == ()
    assert body(read("The bridge is open.")) == [(None, ["The bridge is open."])]


def test_scripts_without_spaces_or_case():
    article = read(
        "海港大桥重新开放\n\n海港大桥星期日重新通车，距货轮撞上东侧桥墩已经两年，市民纷纷前往。\n\n"
        "新的通行规则\n\n大桥只开放两条车道，其余车道五月开放，市政府表示将继续施工，直到夏天结束。\n"
    )
    assert article.headline == "海港大桥重新开放"
    assert [s.heading for s in article.sections] == [None, "新的通行规则"]


def test_wrapped_chinese_is_joined_without_spaces():
    sentence = (
        "海港大桥星期日重新通车，距货轮撞上东侧桥墩已经两年，市民纷纷前往参观并拍照留念。"
        * 3
    )
    lines = [sentence[at : at + 32] for at in range(0, len(sentence), 32)]
    article = read("大桥\n\n" + "\n".join(lines) + "\n")
    assert body(article) == [(None, [sentence])]


def test_the_language_given_wins_over_the_guess():
    assert read(f"Bridge reopens\n\n{LEAD}\n").language == "en"
    article = read(f"Bridge reopens\n\n{LEAD}\n", language="en-GB")
    assert article.language == "en-GB"
    assert Finding(field="language", rule="given") in article.provenance


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", ">>>\n> >\n"])
def test_a_blank_text_holds_nothing(text):
    with pytest.raises(NothingFound):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "\x89PNG\r\n\x1a\n" + "\x00\x01\x02IHDR" * 40,
        "\ufffd\ufffdPK\ufffd" * 9,
        "h\x00i\x00",
    ],
)
def test_binary_data_is_refused(text):
    with pytest.raises(ParseError, match="binary"):
        read(text)


def test_bytes_are_refused_by_name():
    with pytest.raises(ParseError, match="bytes"):
        read(b"Bridge reopens")


def test_a_line_that_names_only_the_reporter_is_no_heading():
    sentence = "海港大桥星期日重新通车，距货轮撞上东侧桥墩已经两年，市民纷纷前往。" * 2
    article = read(f"大桥重新开放\n\n{sentence}\n\n新华社记者\n\n{sentence}\n")
    assert [s.heading for s in article.sections] == [None]


def test_a_label_above_addresses_is_no_heading():
    article = read(f"Bridge reopens\n\n{LEAD}\n\nSources:\n\nwww.example.org/b\n")
    assert body(article) == [(None, [LEAD, "Sources:", "www.example.org/b"])]


def test_a_short_label_heads_what_follows():
    article = read(f"Bridge reopens\n\n{LEAD}\n\nIn short:\n\n{COST}\n\n{LANES}\n")
    assert body(article)[1] == ("In short:", [COST, LANES])


def test_a_last_paragraph_that_asks_the_reader_stays():
    last = (
        "What do you think of the bridge? The council would like to know, and whoever "
        "writes by the end of May will have an answer before the summer"
    )
    article = read(f"Bridge reopens\n\n{LEAD}\n\n{last}\n")
    assert body(article) == [(None, [LEAD, last])]


def test_a_line_that_announces_a_quotation_is_no_heading():
    article = parse_text(
        "Bridge reopens after repair\n\n"
        "The bridge opened to traffic on Sunday, two years after a ship struck it.\n\n"
        "Harrow Bay Courier reports:\n\n"
        "“Two lanes stay closed until May, the city council says in a letter to all "
        "who live at the harbour. Lorries must still take the ferry.”\n\n"
        "What drivers should know:\n\n"
        "Police asked drivers to keep away from the area until Monday morning."
    )
    assert [section.heading for section in article.sections] == [
        None,
        "What drivers should know:",
    ]
