"""The only place that builds lxml parsers: a new one for each call, closed to the world."""

from lxml import etree

__all__ = ["html_parser", "xml_parser"]


def html_parser() -> etree.HTMLParser:
    """A parser for pages: any depth, any length, nothing fetched.

    Without `huge_tree` libxml2 silently drops what lies below 254 levels and
    behind a text node of 10 MB.
    """
    return etree.HTMLParser(
        huge_tree=True, no_network=True, remove_pis=True, encoding="utf-8"
    )


def xml_parser() -> etree.XMLParser:
    """A parser for XML documents that expands no entity and fetches nothing."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
