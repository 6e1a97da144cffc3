"""What the meta tags of a page say about its story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from articlekit.blocks import Image
from articlekit.markup.addresses import absolute
from articlekit.model import Author
from articlekit.parse.html.authors import opens
from articlekit.parse.html.evidence import Evidence, plain

__all__ = ["read_metatags"]

# names in lower case without their punctuation, the surest first
NAMES: dict[str, str] = {
    "headline": (
        "headline articleheadline ogtitle citationtitle parselytitle twittertitle"
        " twittertexttitle sailthrutitle dctitle dctermstitle cxenseparsetitle title"
    ),
    "summary": (
        "ogdescription description twitterdescription sailthrudescription"
        " dcdescription dctermsabstract dctermsdescription abstract lead"
    ),
    "subheadline": "alternativeheadline subheadline subtitle standfirst",
    "author": (
        "author articleauthorname ogarticleauthor articleauthor citationauthor"
        " parselyauthor sailthruauthor dccreator dctermscreator creator byl byline"
        " cxenseparseauthor authors authorname contentauthor bookauthor ogauthor"
        " twitterauthor xauthor newsauthor"
    ),
    "published": (
        "articlepublishedtime articlepublished ogarticlepublishedtime ogpublishedtime"
        " datepublished parselypubdate sailthrudate citationpublicationdate"
        " citationonlinedate citationdate publisheddate publishdate pubdate"
        " publicationdate publishtime publishedtime articlepublicationdate"
        " articlepubdate cxenseparserecspublishtime cxenseparsepublishtime"
        " publishedat dcdateissued dctermsissued dctermscreated dctermsavailable"
        " dcdatecreated datecreated ogreleasedate dateissued articledate articlecreated"
        " originalpublicationdate firstpublished vrpublishedtime bookreleasedate"
        " videoreleasedate displaydate"
    ),
    # of the last change as often as of the first
    "dated": "dcdate dctermsdate date sortdate",
    "modified": (
        "articlemodifiedtime articlemodified ogarticlemodifiedtime ogmodifiedtime"
        " ogupdatedtime datemodified dcdatemodified dctermsmodified lastmodified"
        " lastmod modifieddate modificationdate updatedate dateupdated articleupdated"
        " revised updatedtime modifiedtime lastupdated utime"
    ),
    "language": (
        "contentlanguage language inlanguage dclanguage dctermslanguage"
        " citationlanguage"
    ),
    "locale": "oglocale locale",
    "publisher": (
        "articlepublishername citationpublisher dcpublisher dctermspublisher publisher"
        " citationjournaltitle"
    ),
    "site": "ogsitename applicationname sitename applemobilewebapptitle",
    "source": "dcsource source syndicationsource originalsource newssource",
    "copyright": "copyright dcrights dctermsrights rights dcrightscopyright",
    "genre": "articlegenre genre prismgenre dctype articlecontenttype",
    "keyword": (
        "newskeywords keywords parselytags sailthrutags dcsubject dctermssubject"
        " citationkeywords cxenseparsekeywords tags classificationtags articletags"
        " contenttags pagetags storytags articlekeywords contentkeywords pagekeywords"
    ),
    "tag": "articletag ogarticletag",
    "topic": (
        "articlesection ogarticlesection parselysection prismsection section"
        " category articlecategory articlesubsection"
    ),
    "id": (
        "articleid parselypostid cxenseparserecsarticleid cxenseparsearticleid"
        " dcidentifier postid contentid"
    ),
    "image": (
        "ogimage ogimagesecureurl ogimageurl twitterimage twitterimagesrc image"
        " parselyimageurl sailthruimagefull thumbnailurl thumbnail"
    ),
    "location": "oglocality geoplacename",
}
FIELDS = {
    name: (field, rank)
    for field, names in NAMES.items()
    for rank, name in enumerate(names.split())
}
PUNCTUATION = re.compile(r"[^a-z0-9]+")
ADDRESSES = re.compile(r"(?:https?:|/|www\.)", re.IGNORECASE)
PIXELS = re.compile(r"\d{1,5}")
RULE = "meta"


def read_metatags(
    metas: Iterable[tuple[str, str]], base: str | None
) -> tuple[Evidence, ...]:
    """What the tags say: those of one field by how sure their name is."""
    metas = tuple(metas)
    found: list[tuple[int, Evidence]] = []
    for name, content in metas:
        known = _known(name)
        if known is None:
            continue
        field, rank = known
        rule = f"meta {name}"
        found += (
            (rank, Evidence(field, value, rule))
            for value in _values(field, content, base)
        )
    found.sort(key=lambda item: item[0])
    return (*(item for _, item in found), *_labelled(metas))


@lru_cache(maxsize=2048)
def _known(name: str) -> tuple[str, int] | None:
    """The field that a tag is about, and how sure its name is."""
    return FIELDS.get(PUNCTUATION.sub("", name))


def _values(
    field: str, content: str, base: str | None
) -> Iterator[str | Author | Image]:
    text = plain(content)
    if text is None:
        return
    if field == "image":
        if address := absolute(content, base):
            yield Image(url=address)
    elif field == "author":
        if not ADDRESSES.match(text):
            yield Author(name=text)
    else:
        yield text


def _labelled(metas: tuple[tuple[str, str], ...]) -> Iterator[Evidence]:
    """The author out of the pairs that cards show: `Written by`, `Jane Doe`."""
    content = dict(reversed(metas))
    for number in ("1", "2", "3"):
        label = content.get(f"twitter:label{number}")
        name = plain(content.get(f"twitter:data{number}") or "")
        if label and name and opens(label):
            yield Evidence("author", Author(name=name), "meta twitter:data")
