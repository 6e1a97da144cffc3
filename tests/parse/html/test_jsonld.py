"""What JSON-LD says of a story, and of whose."""

import json

from articlekit.blocks import Image
from articlekit.model import Author
from articlekit.parse.html.evidence import Identity
from articlekit.parse.html.jsonld import read_jsonld

HERE = "https://www.example.com/2026/03/bridge-reopens"
OWN = Identity(
    urls=(HERE,), titles=(("Bridge reopens | Example Times"), "Bridge reopens")
)
STORY = {"@type": "NewsArticle", "headline": "Bridge reopens"}


def said(*nodes, own=OWN):
    """The values of each field, by name."""
    found: dict[str, list[object]] = {}
    for item in read_jsonld(map(json.dumps, nodes), own, HERE):
        found.setdefault(item.field, []).append(item.value)
    return found


def test_a_story_of_its_own_is_read():
    found = said(
        STORY
        | {
            "datePublished": "2026-03-03T14:05:00+01:00",
            "dateModified": "2026-03-04",
            "description": "It was closed for &quot;three&quot; years.",
            "articleSection": ["Local", "Traffic"],
            "inLanguage": "en-GB",
            "keywords": ["bridge", {"@type": "DefinedTerm", "name": "river"}],
            "publisher": {"@type": "Organization", "name": "Example Times"},
            "articleBody": "The bridge reopened.",
        }
    )
    assert found["headline"] == ["Bridge reopens"]
    assert found["published"] == ["2026-03-03T14:05:00+01:00"]
    assert found["modified"] == ["2026-03-04"]
    assert found["summary"] == ['It was closed for "three" years.']
    assert found["topic"] == ["Local", "Traffic"]
    assert found["language"] == ["en-GB"]
    assert found["keyword"] == ["bridge", "river"]
    assert found["publisher"] == ["Example Times"]
    assert found["body"] == ["The bridge reopened."]
    assert found["type"] == ["newsarticle"]


def test_types_may_be_lists_and_carry_their_vocabulary():
    node = STORY | {"@type": ["https://schema.org/Thing", "schema:NewsArticle"]}
    assert said(node)["headline"] == ["Bridge reopens"]


def test_a_graph_and_arrays_are_opened():
    assert said({"@graph": [[STORY]]})["headline"] == ["Bridge reopens"]


def test_references_by_id_are_followed():
    graph = [
        STORY | {"author": {"@id": "#jane"}, "publisher": "#paper"},
        {"@id": "#jane", "@type": "Person", "name": "Jane Doe", "url": "/people/jane"},
        {"@id": "#paper", "@type": "Organization", "name": "Example Times"},
    ]
    found = said({"@graph": graph})
    url = "https://www.example.com/people/jane"
    assert found["author"] == [Author(name="Jane Doe", url=url)]
    assert found["publisher"] == ["Example Times"]


def test_a_reference_to_nothing_is_no_author():
    assert "author" not in said(STORY | {"author": {"@id": "#gone"}})


def test_authors_come_one_by_one_with_what_is_said_of_them():
    people = [
        {"@type": "Person", "name": "Jane Doe", "jobTitle": "Reporter"},
        "Sam Poe",
        {"@list": [{"name": "Ann Lee", "email": "ann@example.com"}]},
        {"@type": "NewsMediaOrganization", "name": "Example Wire"},
    ]
    found = said(STORY | {"author": people})
    assert found["author"] == [
        Author(name="Jane Doe", title="Reporter"),
        Author(name="Sam Poe"),
        Author(name="Ann Lee", email="ann@example.com"),
    ]
    assert found["author-organisation"] == [Author(name="Example Wire")]


def test_another_story_in_a_list_or_among_related_ones_is_not_this_one():
    other = {"@type": "NewsArticle", "headline": "Ferry sinks", "url": "/ferry"}
    listed = {"@type": "ItemList", "itemListElement": [{"item": other}]}
    assert said(listed, {"@type": "WebPage", "relatedLink": [other]}) == {}
    assert said(other, STORY)["headline"] == ["Bridge reopens"]


def test_a_lone_story_with_another_title_is_another_story():
    assert said({"@type": "NewsArticle", "headline": "Ferry sinks"}) == {}


def test_a_story_with_this_address_may_have_another_headline():
    node = {"@type": "NewsArticle", "headline": "At last!", "url": HERE + "?utm=x"}
    assert said(node)["headline"] == ["At last!"]


def test_an_address_elsewhere_counts_less_than_the_same_title():
    node = STORY | {"mainEntityOfPage": {"@id": "https://agency.example/bridge"}}
    assert said(node)["headline"] == ["Bridge reopens"]
    lost = {"@type": "NewsArticle", "url": "https://agency.example/bridge"}
    assert said(lost) == {}


def test_the_best_of_several_nodes_comes_first():
    movie = {
        "@type": "VideoObject",
        "name": "Bridge reopens",
        "uploadDate": "2020-01-01",
    }
    found = said(movie, STORY | {"datePublished": "2026-03-03", "url": HERE})
    assert found["published"] == ["2026-03-03"]


def test_the_node_of_the_page_counts_after_that_of_the_story():
    page = {
        "@type": "WebPage",
        "url": HERE,
        "datePublished": "2026-03-02",
        "primaryImageOfPage": {"url": "/page.jpg"},
        "mainEntity": STORY | {"datePublished": "2026-03-03"},
    }
    assert said(page)["published"] == ["2026-03-03", "2026-03-02"]
    other = {"@type": "WebPage", "url": "/other", "datePublished": "2020-01-01"}
    assert said(other) == {}


def test_breadcrumbs_lead_from_the_home_page_to_the_story():
    crumbs = [
        {"@type": "ListItem", "name": "Home"},
        {"@type": "ListItem", "item": {"@id": "/local", "name": "Local"}},
        {"@type": "ListItem", "name": "Bridge reopens"},
        {"@type": "ListItem"},
    ]
    node = {"@type": "BreadcrumbList", "itemListElement": crumbs}
    assert said(node)["crumb"] == ["Local"]


def test_the_site_is_named_by_its_own_node():
    assert said({"@type": "WebSite", "name": "Example Times"})["site"] == [
        "Example Times"
    ]


def test_pictures_come_with_caption_credit_and_size():
    picture = {
        "@type": "ImageObject",
        "contentUrl": "/bridge.jpg",
        "caption": "The bridge.",
        "creator": {"name": "Jane Doe"},
        "width": {"@type": "QuantitativeValue", "value": 1200},
        "height": "675px",
    }
    found = said(STORY | {"image": [picture, "/second.jpg", {"url": "data:x"}, 7]})
    assert found["image"] == [
        Image(
            url="https://www.example.com/bridge.jpg",
            caption="The bridge.",
            credit="Jane Doe",
            width=1200,
            height=675,
        ),
        Image(url="https://www.example.com/second.jpg"),
    ]


def test_sizes_that_are_none_are_left_out():
    picture = {"url": "/b.jpg", "width": "wide", "height": 0, "creditText": "Ann Lee"}
    (found,) = said(STORY | {"image": picture})["image"]
    assert found == Image(url="https://www.example.com/b.jpg", credit="Ann Lee")


def test_one_broken_script_hides_no_other():
    scripts = ['{"@type": "NewsArticle", "headline": ', json.dumps(STORY)]
    found = read_jsonld(scripts, OWN, HERE)
    assert [e.value for e in found if e.field == "headline"] == ["Bridge reopens"]


def test_a_page_that_does_not_name_itself_takes_the_only_story():
    nobody = Identity(urls=(), titles=())
    assert said(STORY, own=nobody)["headline"] == ["Bridge reopens"]
