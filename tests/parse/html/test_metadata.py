"""The other fields of a story: language, subjects, pictures and the rest."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import HERE, LONG, read, rule, story

from articlekit.blocks import Image
from articlekit.model import Topic
from articlekit.parse.html.images import picture_key


def data(**fields):
    node = {"@type": "NewsArticle", "headline": "Bridge reopens"} | fields
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


# --- language


@pytest.mark.parametrize(
    ("html", "expected", "by"),
    [
        ("<html lang='de-DE'>", "de-DE", "html"),
        ("<html lang='pt_br'>", "pt-BR", "html"),
        ("<html lang='zh-hans'>", "zh-Hans", "html"),
        ("<html lang='en'>", "en", "html"),
        ("<html xml:lang='de-AT'><p>x", "de-AT", "html"),
        ("<html><meta http-equiv='content-language' content='de'>", "de", "meta"),
        ("<html><meta property='og:locale' content='sv_SE'>", "sv-SE", "meta"),
        ("<html lang='und'>", "en", "text"),
        ("<html lang='x y'>", "en", "text"),
        (
            ("<html lang='de'><meta property='og:locale' content='en_GB'>"),
            "en-GB",
            "meta",
        ),
    ],
)
def test_the_language_is_declared_or_told_by_the_words(html, expected, by):
    found = read(story().replace("<html>", html))
    assert (found.language, rule(found, "language")) == (expected, by)


def test_the_words_win_over_what_systems_declare_by_default():
    text = (
        "<p>Die Brücke ist nach drei Jahren wieder offen, und das ist auch gut so.</p>"
    )
    html = f"<html lang='en-US'><h1>Brücke</h1><div>{text * 4}</div></html>"
    found = read(html)
    assert (found.language, rule(found, "language")) == ("de", "text")


def test_text_that_fills_a_layout_is_in_no_language():
    text = "<p>Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do.</p>"
    assert read(f"<html lang='en'><div>{text * 4}</div></html>").language == "en"


def test_a_page_of_few_words_has_no_language():
    assert read("<p>x</p>").language is None


# --- address, publisher and the rest


def test_the_canonical_address_wins():
    head = "<link rel='canonical' href='/local/bridge'>"
    head += "<meta property='og:url' content='https://www.example.com/og'>"
    found = read(story(head=head))
    assert found.url == "https://www.example.com/local/bridge"


def test_a_canonical_address_that_is_the_home_page_is_passed_over():
    head = "<link rel='canonical' href='https://www.example.com/'>"
    assert read(story(head=head)).url == HERE
    head += "<meta property='og:url' content='https://www.example.com/bridge'>"
    assert read(story(head=head)).url == "https://www.example.com/bridge"
    assert read(story(), None).url is None


def test_links_follow_the_base_of_the_page():
    head = (
        "<base href='https://cdn.example.com/a/'><link rel='canonical' href='bridge'>"
    )
    assert read(story(head=head)).url == "https://cdn.example.com/a/bridge"


def test_the_publisher_is_named_and_no_address():
    head = "<meta property='og:site_name' content='Example Times'>"
    assert read(story(head=head)).publisher == "Example Times"
    head += "<meta name='publisher' content='https://social.example/times'>"
    assert read(story(head=head)).publisher == "Example Times"


def test_the_holder_of_the_copyright_makes_a_notice():
    head = data(copyrightHolder={"name": "Example Times"})
    assert read(story(head=head)).copyright == "© Example Times"
    assert read(story(head=data(copyrightNotice="(c) us"))).copyright == "(c) us"


def test_plain_fields_are_taken_as_they_stand():
    head = data(genre="Opinion", identifier="a-17", description="It was closed.")
    found = read(story(head=head))
    assert (found.genre, found.id, found.summary) == (
        "Opinion",
        "a-17",
        "It was closed.",
    )


def test_the_longest_declared_body_is_the_story():
    head = data(articleBody="Short.") + data(articleBody="A longer one.")
    assert read(story(head=head)).body == "A longer one."


# --- around the headline


def test_the_kicker_and_standfirst_are_named():
    top = "<p class='kicker'>Traffic</p><h1>Bridge reopens</h1>"
    top += "<p class='standfirst'>It was closed for three years, and longer.</p>"
    found = read(f"<main>{top}</main>")
    assert found.kicker == "Traffic"
    assert found.subheadline == "It was closed for three years, and longer."
    assert len(found.placed) == 3


def test_a_kicker_stands_without_the_marks_around_it():
    html = "<p class='kicker'>- Traffic: </p><h1>Bridge reopens</h1>"
    assert read(html).kicker == "Traffic"


def test_the_address_of_another_site_is_no_author():
    head = "<meta name='author' content='pages.heron.com'>"
    assert read(story(head=head)).authors == ()
    (author,) = read(story(head=head), "https://pages.heron.com/a/b").authors
    assert author.name == "pages.heron.com"


def test_a_box_that_holds_the_headline_or_repeats_it_is_no_kicker():
    assert read("<div class='kicker'><h1>Bridge reopens</h1></div>").kicker is None
    html = "<p class='kicker'>Bridge reopens</p><h1>Bridge reopens</h1>"
    assert read(html).kicker is None


def test_a_smaller_heading_below_the_headline_is_the_standfirst():
    found = read(story(top="<h2>It was closed for three years, and longer.</h2>"))
    assert found.subheadline == "It was closed for three years, and longer."


def test_a_line_that_repeats_the_description_is_the_standfirst():
    text = "It was closed for three years, and longer."
    head = f"<meta name='description' content='{text}'>"
    assert read(story(head=head, top=f"<p>{text}</p>")).subheadline == text
    assert (
        read(story(head=head, top=("<!-- --><p>Or something else at all.</p>")))
        is not None
    )


def test_a_box_that_holds_the_story_is_no_standfirst():
    html = story(
        top=("<p class='lead'><a href='/x'>More stories about this bridge</a></p>")
    )
    html = html.replace("<div class='text'>", "<div class='intro text'>")
    assert read(html).subheadline is None


def test_data_may_hold_the_standfirst():
    head = data(alternativeHeadline="Closed for three years")
    assert read(story(head=head)).subheadline == "Closed for three years"
    assert (
        read(story(head=data(alternativeHeadline="Bridge Reopens"))).subheadline is None
    )


@pytest.mark.parametrize(
    ("text", "dateline", "location", "source"),
    [
        ("LIMA, March 3 (AP) — " + LONG, "LIMA, March 3 (AP) —", "Lima", "AP"),
        ("PORTVILLE — " + LONG, "PORTVILLE —", "Portville", None),
        ("Berlin (dpa) - " + LONG, "Berlin (dpa) -", "Berlin", "dpa"),
        ("HARROW, Ohio /Wire/ -- " + LONG, "HARROW, Ohio /Wire/ --", "Harrow", "Wire"),
        (
            "Portville, 3 March 2026 – " + LONG,
            "Portville, 3 March 2026 –",
            "Portville",
            None,
        ),
        ("NATO – " + LONG, None, None, None),
        ("Lima is a city – " + LONG, None, None, None),
        ("the bridge — " + LONG, None, None, None),
        ("Jane Doe – " + LONG, None, None, None),
        ("THE OLD BRIDGE OVER THE RIVER — " + LONG, None, None, None),
    ],
)
def test_a_dateline_opens_the_first_paragraph(text, dateline, location, source):
    found = read(f"<h1>x</h1><div><p>{text}</p></div>")
    assert (found.dateline, found.location, found.source) == (
        dateline,
        location,
        source,
    )


def test_a_declared_dateline_wins():
    assert read(story(head=data(dateline="Lima"))).dateline == "Lima"


# --- keywords and topics


def keywords(**parts):
    return read(story(**parts)).keywords


def test_keywords_are_split_and_cleaned():
    head = data(keywords="bridge, river,  #Aller , bridge, example.com, Category: x")
    assert keywords(head=head) == ("bridge", "river", "Aller")


def test_a_list_that_is_mostly_labels_for_machines_is_no_keywords():
    head = data(keywords=["Day: 3", "Time: 14", "Type: News", "WC: 100", "Medium"])
    assert keywords(head=head) == ()


def test_a_list_that_only_names_the_desk_gives_way():
    head = data(keywords=["Local"], articleSection="Local")
    assert keywords(head=head) == ("Local",)
    head += "<meta name='news_keywords' content='bridge, river'>"
    assert keywords(head=head) == ("bridge", "river")


def test_tags_that_readers_see_are_keywords():
    bottom = "<p><a rel='tag' href='/x'>bridge</a> <a href='/tag/river'>river</a></p>"
    assert keywords(bottom=bottom) == ("bridge", "river")
    bottom = (
        "<ul class='tags'><li><a href='/a'>bridge</a></li><li><a "
        "href='/b'>river</a></li></ul>"
    )
    assert keywords(bottom=bottom) == ("bridge", "river")
    assert keywords(bottom=f"<div class='related'>{bottom}</div>") == ()
    around = (
        "<div class='related'><ul class='tags'><a rel='tag' "
        "href='/a'>river</a></ul></div>"
    )
    assert keywords(bottom=around) == ("river",)


def test_keywords_that_are_labelled_for_readers_stay_among_labels_for_machines():
    labels = ["Day: 3", "Time: 14", "Type: News", "Subject: Bridges", "Tag: Aller"]
    assert keywords(head=data(keywords=labels)) == ("Bridges", "Aller")


def test_chinese_keywords_may_stand_apart_by_a_space():
    head = "<meta name='keywords' content='大桥 河流 交通'>"
    assert keywords(head=head) == ("大桥", "河流", "交通")
    head = "<meta name='keywords' content='old stone bridge'>"
    assert keywords(head=head) == ("old stone bridge",)


def test_a_meta_tag_named_for_tags_holds_keywords():
    head = "<meta name='classification-tags' content='bridge,river'>"
    assert keywords(head=head) == ("bridge", "river")


def test_keywords_of_the_whole_site_give_way_to_the_tags_of_the_story():
    site = "news, weather, traffic, football, recipes, horoscopes"
    head = f"<meta name='keywords' content='{site}'>"
    bottom = "<p><a rel='tag' href='/a'>Aller</a> <a rel='tag' href='/b'>roads</a></p>"
    assert keywords(head=head, bottom=bottom) == ("Aller", "roads")
    assert keywords(head=head) == tuple(site.split(", "))
    head = "<meta name='keywords' content='bridge, weather, traffic, football'>"
    assert keywords(head=head, bottom=bottom)[0] == "bridge"


def test_a_link_to_a_topic_in_the_footer_is_no_tag():
    bottom = "<footer><a href='/topics/experts'>Ask an expert</a></footer>"
    assert keywords(bottom=bottom) == ()
    bottom = "<footer><a rel='tag' href='/t/river'>river</a></footer>"
    assert keywords(bottom=bottom) == ("river",)


def test_tags_may_stand_behind_the_article():
    body = "".join(f"<p>{LONG} {n}</p>" for n in range(3))
    links = "".join(
        f"<li><a href='/sport/{n}'>{n}</a></li>" for n in ("judo", "rowing")
    )
    html = f"<main><article><h1>Cup</h1>{body}</article><ul>{links}</ul></main>"
    assert read(html).keywords == ("judo", "rowing")


def test_a_list_of_short_links_right_under_the_story_holds_its_tags():
    links = (
        "<ul><li><a href='/t-o/bridges'>Bridges</a></li><li><a "
        "href='/t-o/rivers'>Rivers</a></li></ul>"
    )
    assert keywords(bottom=links) == ("Bridges", "Rivers")
    full = links.replace("'/", "'https://www.example.com/")
    assert keywords(bottom=full) == ("Bridges", "Rivers")


@pytest.mark.parametrize(
    "links",
    [
        "<ul><li><a href='/t-o/bridges'>Bridges</a></li></ul>",
        (
            "<ul><li><a href='/t-o/a'>Share</a></li><li><a "
            "href='/t-o/b'>Print</a></li></ul>"
        ),
        (
            "<ul><li><a href='/login/now'>Log me in</a></li><li><a "
            "href='/t-o/ab'>Rivers</a></li></ul>"
        ),
        (
            "<ul><li><a href='/t-o/bridges'>A title of many small words</a></li>"
            "<li><a href='/t-o/rivers'>Rivers</a></li></ul>"
        ),
        (
            "<p>Read <a href='/t-o/bridges'>Bridges</a> and much else, or "
            "<a href='/t-o/rivers'>Rivers</a></p>"
        ),
        (
            "<ul><li><a href='https://other.example/t-o/bridges'>Bridges</a></li>"
            "<li><a href='http://[x'>Rivers</a></li></ul>"
        ),
    ],
)
def test_other_lists_of_links_are_no_tags(links):
    assert keywords(bottom=links) == ()


def topics(**parts):
    return [topic.name for topic in read(story(**parts)).topics]


def test_topics_are_sections_and_breadcrumbs():
    crumbs = [{"name": "Home"}, {"name": "Local"}, {"name": "Public Works"}]
    node = {"@type": "BreadcrumbList", "itemListElement": crumbs}
    head = data(articleSection="public-works")
    head += f"<script type='application/ld+json'>{json.dumps(node)}</script>"
    assert topics(head=head) == ["Public Works", "Local"]
    assert read(story(head=head)).topics[0] == Topic(name="Public Works")


def test_topics_may_be_seen_in_categories_breadcrumbs_and_kickers():
    assert topics(top="<a rel='category tag' href='/x'>City Hall</a>") == ["City Hall"]
    crumbs = (
        "<p class='breadcrumb'><a>Home</a><a>News</a><a>Local</a><a>Bridge "
        "reopens</a></p>"
    )
    assert topics(top=crumbs) == ["Local"]
    kicker = "<p class='kicker'><a href='/transport'>Transport</a></p>"
    assert topics(top=kicker) == ["Transport"]
    assert topics(top="<p class='kicker'><a href='/2026/x'>Read on</a></p>") == []


# --- pictures


def images(top="", head=""):
    return read(story(top=top, head=head)).images


def test_the_picture_above_the_story_is_the_lead_image():
    figure = (
        "<figure><picture><source srcset='/b-400.jpg 400w, /b-1200.jpg 1200w'>"
        "<img src='data:image/gif;base64,R0' alt='A bridge' width='640' height='360px'>"
        "</picture><figcaption>The bridge. Photo: Jane Doe</figcaption></figure>"
    )
    assert images(figure) == (
        Image(
            url="https://www.example.com/b-1200.jpg",
            caption="The bridge.",
            alt="A bridge",
            credit="Jane Doe",
            width=640,
            height=360,
        ),
    )


def test_what_is_declared_of_a_picture_is_added_to_it():
    head = data(
        image={"url": "/media/bridge-over-aller-1200x675.jpg", "caption": "It."}
    )
    (found,) = images("<img src='/x/bridge-over-aller-640x360.jpg'>", head)
    assert found.url == "https://www.example.com/x/bridge-over-aller-640x360.jpg"
    assert found.caption == "It."


def test_a_declared_picture_stands_where_none_is_shown():
    head = "<meta property='og:image' content='/b.jpg'>"
    assert images(head=head) == (Image(url="https://www.example.com/b.jpg"),)
    assert images(head="<meta property='og:image' content='/logo.png'>") == ()


@pytest.mark.parametrize(
    "html",
    [
        "<img src='/icon.svg'>",
        "<img src='/b.jpg' width='40'>",
        "<img src='/b-150x84.jpg'>",
        "<img src='/site-logo.png'>",
        "<img>",
        "<a href='/ferry'><img src='/ferry.jpg'></a>",
        "<div class='author'><img src='/jane.jpg'></div>",
        "<nav><img src='/b.jpg'></nav>",
        "<i>x</i>" * 200 + "<img src='/b.jpg'>",
    ],
)
def test_icons_portraits_and_teasers_are_no_lead_image(html):
    assert images(html) == ()


def test_a_picture_may_link_to_a_larger_one():
    (found,) = images("<a href='/large.jpg'><img data-src='/b.jpg' src='/x.gif'></a>")
    assert found.url == "https://www.example.com/b.jpg"


def test_a_figure_without_a_caption_element_says_its_text():
    (found,) = images("<figure><img src='/b.jpg'><p>The bridge. © Ann Lee</p></figure>")
    assert (found.caption, found.credit) == ("The bridge.", "Ann Lee")
    (found,) = images("<figure><img src='/b.jpg' data-credit='Ann Lee'></figure>")
    assert (found.caption, found.credit) == (None, "Ann Lee")


def test_the_caption_of_another_picture_is_not_taken():
    both = "<div><img src='/a.jpg'><img src='/b.jpg'></div><p class='caption'>It.</p>"
    assert [image.caption for image in images(both)] == [None, None]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x/bridge-640x360.jpg", "https://b.example/y/bridge.webp"),
        ("https://a.example/x/bridge_640w.jpg", "https://a.example/x/bridge@2x.jpg"),
        ("https://a.example/bridge/16x9/640", "https://a.example/bridge/original"),
        (
            "https://a.example/?url=https://b.example/bridge.jpg",
            "https://c.example/bridge.png",
        ),
        (
            "https://a.example/w_640/https://b.example/bridge.jpg",
            "https://b.example/bridge.jpg",
        ),
    ],
)
def test_the_addresses_of_one_picture_are_told_by_what_they_share(one, other):
    assert picture_key(one) == picture_key(other)


def test_addresses_of_nothing_still_have_a_key():
    assert picture_key("http://[x") == "http://[x"
    assert picture_key("https://a.example/640") == "/640"


def test_a_link_to_a_tag_in_running_text_is_no_tag():
    text = f"<p>{LONG} <a href='/tag/aller'>the Aller</a> {LONG}</p>"
    html = story().replace("<div class='text'>", f"<div class='text'>{text}")
    assert read(html).keywords == ()


def test_breadcrumbs_are_told_by_their_arrows_too():
    line = "<p><a href='/'>Home</a> &gt; <a href='/local/'>Local</a> &gt; Here</p>"
    assert topics(top=line) == ["Local"]


# --- any page


@pytest.mark.parametrize(
    "html",
    [
        "<div class='author date kicker tags'>" * 20_000 + "<h1>x</h1>",
        "<h1>x</h1>" + "<div class='author'>" * 20_000,
        "<h1>x</h1>" * 10_000,
        "<time>3 March 2026</time>" * 10_000,
        "<p>By " * 20_000,
        "<h1>" + "<b>x" * 20_000,
        "<a rel='tag' href='/tag/x'>x</a>" * 20_000,
        "<h1>x</h1><figure>" * 5_000 + "<img src='/a.jpg'>" * 300,
        "<h1>x</h1>" + "<p>3 March 2026 " * 20_000,
        "<title>" + " - x" * 100_000,
    ],
)
def test_any_page_is_read_in_time_that_grows_with_it(html):
    start = time.process_time()
    read(html)
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    "html", ["<p>", "<html></html>", "<h1></h1>", "<base href='http://['>"]
)
def test_a_page_that_says_nothing_gives_nothing(html):
    found = read(html, None)
    assert found.headline is None
    assert found.authors == ()


@given(st.text(alphabet="<>/=\"'ahimpt1 ", max_size=300))
def test_no_page_makes_it_raise(html):
    read(f"<p>{html}")


def test_a_caption_below_the_headline_is_no_standfirst():
    caption = "A locked gate stands above the cove on a grey morning in July."
    figure = f"<img src='/g.jpg'><figcaption>{caption}</figcaption>"
    top = f"<div><figure>{figure}</figure></div>"
    head = f"<meta name='description' content='{caption}'>"
    page = read(story(head=head, top=top))
    assert (page.subheadline, page.summary) == (None, caption)


def test_the_whole_story_is_no_summary():
    head = f"<meta name='description' content='{'The bridge is open. ' * 60}'>"
    assert read(story(head=head)).summary is None


def test_a_label_before_the_source_is_no_part_of_its_name():
    head = "<meta name='source' content='来源：港口通讯社'>"
    assert read(story(head)).source == "港口通讯社"
    assert read(story("<meta name='source' content='Port Wire'>")).source == "Port Wire"


def test_a_credit_at_the_end_of_a_declared_caption_is_one():
    lead = {"@type": "ImageObject", "url": "/b.jpg", "caption": "(Photo: Jane Doe)"}
    [image] = read(story(data(image=lead))).images
    assert (image.caption, image.credit) == (None, "Jane Doe")


def test_files_named_as_fillers_are_no_picture():
    for name in ("leer.gif", "transparent.png", "share.png", "loading.gif"):
        head = f"<meta property='og:image' content='/assets/{name}'>"
        assert read(story(head)).images == ()
