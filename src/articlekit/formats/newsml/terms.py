"""The names of NewsML-G2, of the vocabularies used with it, and of our own profile."""

import re
from datetime import UTC, datetime

from articlekit.checks import ADDRESS

__all__ = [
    "AFFILIATION",
    "AK",
    "ALTERNATE_NAME",
    "CANONICAL",
    "CATALOG",
    "COMMENT_ACTION",
    "EPOCH",
    "G2",
    "GENERATOR_VERSION",
    "IMAGE",
    "JOB_TITLE",
    "KICKER",
    "KINDS",
    "NO_PROVIDER",
    "OTHER_KIND",
    "PREFIXES",
    "PROFILE_VERSION",
    "SUBHEADLINE",
    "SUMMARY",
    "TOPIC",
    "XHTML",
    "XML_LANG",
    "concept_attribute",
]

PREFIXES = {
    "g2": "http://iptc.org/std/nar/2006-10-01/",
    "ak": "urn:articlekit:1",
    "html": "http://www.w3.org/1999/xhtml",
}
"""Of the paths in the reader."""

G2 = "{http://iptc.org/std/nar/2006-10-01/}"
AK = "{urn:articlekit:1}"
XHTML = "{http://www.w3.org/1999/xhtml}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

PROFILE_VERSION = "1"
"""Of what we write beyond the standard; another one is not ours to read."""

GENERATOR_VERSION = "0.1.0"
"""That of this release; a test holds it to the package's own."""

CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
ALIASES = frozenset({"genre", "medtop", "subj", "wikidata"})
"""The vocabularies of that catalog which say what a story is about."""

# an IRI of a scheme that holds names for things; "dpa:12" may be anybody's qcode
ABSOLUTE = re.compile(r"(?:https?|ftp|urn|tag|doi|info):", re.IGNORECASE)

CANONICAL = "http://www.iana.org/assignments/relation/canonical"
IMAGE = "https://schema.org/image"
JOB_TITLE = "https://schema.org/jobTitle"
AFFILIATION = "https://schema.org/affiliation"
ALTERNATE_NAME = "https://schema.org/alternateName"
SUBHEADLINE = "https://schema.org/alternativeHeadline"
COMMENT_ACTION = "https://schema.org/CommentAction"
KICKER = "urn:articlekit:1:kicker"
NO_PROVIDER = "urn:articlekit:1:no-provider"
SUMMARY = "drol:summary"

TOPIC = "cpnat:abstract"
KINDS = {
    "person": "cpnat:person",
    "organisation": "cpnat:organisation",
    "place": "cpnat:geoArea",
}
"""The nature of each kind of actor that the IPTC has a code for."""

OTHER_KIND = "urn:articlekit:1:kind:"
"""The other kinds, as IRIs: `urn:articlekit:1:kind:group`."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands where the standard demands a time and the article has none."""


def concept_attribute(code: str) -> str:
    """The attribute that names a concept: `qcode`, `uri` or `literal`."""
    alias, _, rest = code.partition(":")
    if alias in ALIASES and rest and " " not in rest:
        return "qcode"
    if ABSOLUTE.match(code) and ADDRESS.fullmatch(code):
        return "uri"
    return "literal"
