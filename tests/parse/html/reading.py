"""What the tests of metadata share."""

from articlekit.markup.tree import page_tree
from articlekit.parse.html.metadata import Metadata, read_metadata
from articlekit.parse.html.scan import scan

HERE = "https://www.example.com/local/bridge-reopens"
LONG = "The bridge over the Aller, closed for three years, reopened on Monday morning."


def read(html: str, url: str | None = HERE, **options) -> Metadata:
    """What a page says."""
    root = page_tree(html)
    assert root is not None
    return read_metadata(scan(root, url), **options)


def rule(metadata: Metadata, field: str) -> str | None:
    """The rule that decided a field."""
    return next((f.rule for f in metadata.findings if f.field == field), None)


def story(head: str = "", top: str = "", bottom: str = "") -> str:
    """A page with a headline and three paragraphs."""
    body = "".join(f"<p>{LONG} {n}</p>" for n in range(3))
    return (
        f"<html><head>{head}</head><body><main><h1>Bridge reopens</h1>{top}"
        f"<div class='text'>{body}</div>{bottom}</main></body></html>"
    )
