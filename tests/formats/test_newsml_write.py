"""NewsML-G2 as written: what stands where, and who else can read it."""

from datetime import UTC, date, datetime, timedelta, timezone
from importlib.metadata import version

import attrs
import pytest
from hypothesis import given
from lxml import etree
from NewsMLG2 import CATALOG_STORE, NewsMLG2Document

from articlekit.blocks import Image, ListItem, Paragraph, Table
from articlekit.errors import InvalidArticle
from articlekit.formats.newsml import from_newsml, to_newsml
from articlekit.formats.newsml.terms import ALIASES, PREFIXES
from articlekit.model import Actor, Article, Comment, Section, Topic
from ferry import FERRY
from strategies import articles

QCODES = ("qcode", "type", "role")


def find(article, path, **arguments):
    """The text and attributes of the elements at the path."""
    root = etree.fromstring(to_newsml(article, **arguments))
    return [(e.text, dict(e.attrib)) for e in root.findall(path, PREFIXES)]


def first(article, path, **arguments):
    return find(article, path, **arguments)[0]


@pytest.fixture(scope="session")
def xsd(conformance):
    path = conformance / "schemas/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"
    return etree.XMLSchema(etree.parse(path))


def test_the_ferry_is_valid_under_the_official_schema(xsd):
    xsd.assertValid(etree.fromstring(to_newsml(FERRY)))


@given(articles())
def test_any_article_is_valid_under_the_official_schema(xsd, article):
    xsd.assertValid(etree.fromstring(to_newsml(article)))


def test_an_empty_article_is_a_document_too():
    document = to_newsml(Article())
    assert document == to_newsml(Article())
    assert from_newsml(document) == Article()


def test_the_root_declares_version_and_conformance():
    root = etree.fromstring(to_newsml(FERRY))
    assert root.tag == "{http://iptc.org/std/nar/2006-10-01/}newsItem"
    assert dict(root.attrib) == {
        "guid": "urn:example:ferry-17",
        "version": "3",
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        "{http://www.w3.org/XML/1998/namespace}lang": "en-GB",
    }


def test_a_story_without_an_id_is_known_by_its_address():
    article = attrs.evolve(FERRY, id=None)
    root = etree.fromstring(to_newsml(article))
    assert root.get("guid") == FERRY.url
    assert first(article, "g2:contentMeta/ak:article")[1]["guid"] == "derived"


def test_a_story_without_an_address_is_known_by_its_content():
    one, other = Article(headline="Full"), Article(headline="Empty")
    guids = [etree.fromstring(to_newsml(a)).get("guid") for a in (one, one, other)]
    assert guids[0] == guids[1] == "urn:uuid:06f39309-c5de-5d90-92d8-d8fa718d23ca"
    assert guids[0] != guids[2]


ZONE = timezone(timedelta(hours=2))
NOON = datetime(2026, 5, 4, 12, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("fields", "given", "written"),
    [
        ({}, None, "1970-01-01T00:00:00+00:00"),
        ({"published": NOON}, None, "2026-05-04T12:00:00+02:00"),
        (
            {"published": NOON, "modified": NOON.replace(hour=13)},
            None,
            "2026-05-04T13:00:00+02:00",
        ),
        ({"published": date(2026, 5, 4)}, None, "2026-05-04T00:00:00"),
        (
            {"published": NOON},
            datetime(2027, 1, 1, tzinfo=UTC),
            "2027-01-01T00:00:00+0",
        ),
    ],
)
def test_version_created_is_the_best_moment_known(fields, given, written):
    document = first(
        Article(**fields), "g2:itemMeta/g2:versionCreated", version_created=given
    )
    assert document[0].startswith(written)


@pytest.mark.parametrize(
    "bad", ["now", datetime(2026, 1, 1, tzinfo=timezone(timedelta(seconds=1)))]
)
def test_version_created_is_a_moment_that_xml_schema_can_write(bad):
    with pytest.raises(InvalidArticle, match=r"^version_created: "):
        to_newsml(FERRY, version_created=bad)


def test_first_created_needs_a_time():
    path = "g2:itemMeta/g2:firstCreated"
    assert find(Article(published=date(2026, 5, 4)), path) == []
    assert first(FERRY, path)[0] == "2026-05-04T09:30:00+02:00"


def test_the_generator_is_this_release():
    told = first(FERRY, "g2:itemMeta/g2:generator")
    assert told == ("articlekit", {"versioninfo": version("articlekit")})


def test_a_provider_is_always_there():
    assert first(FERRY, "g2:itemMeta/g2:provider/g2:name")[0] == "Northern News Agency"
    assert first(Article(), "g2:itemMeta/g2:provider")[1] == {
        "uri": "urn:articlekit:1:no-provider"
    }


@pytest.mark.parametrize(
    ("code", "attribute"),
    [
        ("medtop:04000000", "qcode"),
        ("medtop:", "literal"),
        ("medtop:04 1", "literal"),
        ("dpa:12", "literal"),
        ("https://vocabulary.example/12", "uri"),
        ("https://vocabulary.example/a b", "literal"),
        ("urn:vocabulary:12", "uri"),
        ("local news", "literal"),
    ],
)
def test_a_code_goes_where_the_standard_wants_it(code, attribute):
    article = Article(topics=(Topic(code=code),), genre=code)
    told = first(article, "g2:contentMeta/g2:subject")[1]
    assert told == {"type": "cpnat:abstract", attribute: code}
    assert first(article, "g2:contentMeta/g2:genre")[1] == {attribute: code}
    assert from_newsml(to_newsml(article)) == article


@pytest.mark.parametrize(
    ("kind", "nature"),
    [
        ("person", {"type": "cpnat:person"}),
        ("organisation", {"type": "cpnat:organisation"}),
        ("place", {"type": "cpnat:geoArea"}),
        ("group", {"typeuri": "urn:articlekit:1:kind:group"}),
        ("unknown", {"typeuri": "urn:articlekit:1:kind:unknown"}),
    ],
)
def test_an_actor_is_a_subject_of_its_nature(kind, nature):
    article = Article(actors=(Actor(id="a1", name="Alma", kind=kind),))
    told = first(article, "g2:contentMeta/g2:subject")[1]
    assert told == {"literal": "a1", **nature}
    assert find(article, "g2:assert") == []


def test_the_first_headline_is_the_headline():
    told = find(FERRY, "g2:contentMeta/g2:headline")
    assert told[0] == ("Island asks for a second ferry", {})
    assert [text for text, _ in told[1:]] == [FERRY.subheadline, FERRY.kicker]


def test_a_picture_is_a_link_and_what_is_written_about_it_stands_inside():
    bare = Image(url="/ferry.jpg")
    article = Article(images=(bare, Image(url="/quay.jpg", credit="Nils Foss")))
    assert [a["href"] for _, a in find(article, "g2:itemMeta/g2:link")] == [
        "/ferry.jpg",
        "/quay.jpg",
    ]
    assert find(article, ".//ak:image") == [(None, {"credit": "Nils Foss"})]
    assert from_newsml(to_newsml(article)) == article


def test_all_comments_are_counted():
    told = first(FERRY, "g2:contentMeta/g2:userInteraction")[1]
    assert told["interactions"] == "3"


def test_a_text_block_holds_text_and_nothing_else():
    root = etree.fromstring(to_newsml(FERRY))
    body = root.find("g2:contentSet/g2:inlineXML/html:html/html:body", PREFIXES)
    told = [(etree.QName(child).localname, child.get("id")) for child in body]
    assert told == [
        ("p", "b1"),
        ("figure", "b2"),
        ("h3", "s2"),
        ("p", "b3"),
        ("ul", None),
        ("ol", None),
        ("blockquote", "b7"),
        ("blockquote", "b8"),
        ("table", "b9"),
        ("pre", "b10"),
        ("figure", "b11"),
    ]
    assert [len(child) for child in body.findall("html:p", PREFIXES)] == [0, 0]


@given(articles())
def test_newsroom_readers_meet_no_white_space_that_is_not_text(article):
    root = etree.fromstring(to_newsml(article))
    for child in root.find(".//html:body", PREFIXES):
        parts = list(child.iter())[1:]
        assert all(part.tail is None for part in parts)
        assert not parts or child.text is None


def test_items_of_one_kind_share_a_list():
    items = (
        ListItem("b1", "x"),
        ListItem("b2", "x"),
        ListItem("b3", "x", ordered=True),
        Paragraph("b4", "x"),
        ListItem("b5", "x", ordered=True),
    )
    article = Article(sections=(Section(id="s1", blocks=items),))
    root = etree.fromstring(to_newsml(article))
    lists = root.xpath("//html:ul | //html:ol", namespaces=PREFIXES)
    assert [len(each) for each in lists] == [2, 1, 1]


@pytest.mark.parametrize("rows", [0, 1, 2])
def test_header_rows_are_a_head(rows):
    table = Table("b1", (("a",), ("b",)), rows)
    article = Article(sections=(Section(id="s1", blocks=(table,)),))
    root = etree.fromstring(to_newsml(article))
    assert len(root.findall(".//html:thead/html:tr/html:th", PREFIXES)) == rows
    assert len(root.findall(".//html:tbody/html:tr/html:td", PREFIXES)) == 2 - rows
    assert from_newsml(to_newsml(article)) == article


def test_a_long_thread_is_written_in_reading_order():
    thread = Comment(
        id="c1",
        text="x",
        replies=(
            Comment(id="c2", text="x", replies=(Comment(id="c3", text="x"),)),
            Comment(id="c4", text="x"),
        ),
    )
    article = Article(comments=(thread, Comment(id="c5", text="x")))
    root = etree.fromstring(to_newsml(article))
    told = [
        (e.get("id"), e.getparent().get("id"))
        for e in root.iterfind(".//ak:comment", PREFIXES)
    ]
    assert told == [
        ("c1", None),
        ("c2", "c1"),
        ("c3", "c2"),
        ("c4", "c1"),
        ("c5", None),
    ]


def test_newsmlg2_reads_what_we_write():
    item = NewsMLG2Document(to_newsml(FERRY)).get_item()
    assert item.guid == "urn:example:ferry-17"
    assert str(item.itemmeta.pubstatus.qcode) == "stat:usable"
    assert str(item.contentmeta.headline[0]) == FERRY.headline
    assert [str(keyword) for keyword in item.contentmeta.keyword] == [
        "ferry",
        "islands",
    ]
    assert str(item.contentmeta.creator[0].name) == "Tom Vale"


def test_what_newsmlg2_writes_again_is_still_our_article():
    again = from_newsml(NewsMLG2Document(to_newsml(FERRY)).to_xml_string())
    # of the relations of an actor it keeps only the last
    solberg, *others = FERRY.actors
    assert again == attrs.evolve(
        FERRY, actors=(attrs.evolve(solberg, roles=()), *others)
    )


def test_every_alias_we_write_is_in_the_catalog_we_name():
    document = to_newsml(FERRY)
    NewsMLG2Document(document)
    root = etree.fromstring(document)
    written = {
        e.get(name).partition(":")[0]
        for e in root.iter("{http://iptc.org/std/nar/2006-10-01/}*")
        for name in QCODES
        if e.get(name) is not None
    }
    assert written == {"ninat", "stat", "genre", "medtop", "cpnat", "drol"}
    for alias in written | ALIASES:
        assert CATALOG_STORE.get_scheme_for_alias(alias)
