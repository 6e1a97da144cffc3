"""What is written about a picture: its caption, and whom it is from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from attrs import frozen

from articlekit.language.credits import credit_labels
from articlekit.language.page import plain as bare
from articlekit.markup.page import Element
from articlekit.parse.html.scan import text_of
from articlekit.prose.clean import one_line

__all__ = ["Caption", "caption_of", "split_caption"]

LONGEST_CREDIT = 120
LONGEST_CAPTION = 1500
MOST_LABEL_WORDS = 3
MOST_INNER = 60

# names of parts that hold a credit; the words are of class names, not of a language
CREDIT_NAMES = re.compile(
    r"(?:^|[\W_])(?:credits?|copyright|photographer|photo-?credit|source|attribution"
    r"|byline|author|rights|quelle|fotograf\w*|bildrechte|agency)(?:$|[\W_])",
    re.IGNORECASE,
)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
BRACKETED = re.compile(r"\s*[(\[（]([^()\[\]（）]{2,120})[)\]）]\s*\.?\s*$")
SIGNED = re.compile(r"\s*(?:©|\(c\)|ⓒ|&copy;)\s*(?P<name>[^©]{2,120})$", re.IGNORECASE)
LABEL_MARK = re.compile(r"\s*[:：/]\s*|\s+(?=by\b)")
# where a label may begin: at the start, or behind the end of a sentence or a line
BOUNDARY = re.compile(
    r"(?:^|(?<=[.!?…”\"»)|–—/-])\s+|\s+[|•·–—-]\s+|\s*\n\s*|[。」]\s*)"
)
SLASHED = re.compile(r"[.!?”\"»]\s+(?P<name>[^.!?]{2,60}/[^.!?/]{2,40})\.?$")
AGENCIES = re.compile(
    r"\b(?:AP|AFP|EPA|Reuters|Getty|dpa|APA|EFE|ANSA|NTB|TT|Ritzau|Lusa|PA|Xinhua|Keystone"
    r"|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Wikimedia|Flickr|Imago|Belga)\b",
    re.IGNORECASE,
)


@frozen
class Caption:
    """A caption and a credit; either may be absent."""

    text: str | None = None
    credit: str | None = None


def caption_of(element: Element) -> Caption:
    """What a caption element says, its credit apart."""
    credit = next(_named_for_credit(element), None)
    whole = text_of(element, LONGEST_CAPTION)
    if credit is None:
        return split_caption(whole)
    text = text_of(credit, LONGEST_CREDIT * 2)
    if len(text) > LONGEST_CREDIT:
        return split_caption(whole)
    rest = (
        whole.removesuffix(text)
        if whole.endswith(text)
        else whole.replace(text, " ", 1)
    )
    found = split_caption(one_line(rest)) if rest.strip() else Caption()
    name = without_label(text)
    return Caption(found.text, name or found.credit)


def _named_for_credit(element: Element) -> Iterator[Element]:
    for inner in islice(element.iterdescendants("*"), MOST_INNER):
        names = f"{inner.get('class') or ''} {inner.get('itemprop') or ''}"
        if len(names) > 1 and CREDIT_NAMES.search(CAMEL.sub("-", names)):
            text = text_of(inner, LONGEST_CREDIT)
            if text:
                yield inner


def split_caption(text: str) -> Caption:
    """A caption and the credit at its end, told by a label, a sign or an agency.

    Example:
        >>> split_caption("The bridge on Monday. Photo: Jane Doe")
        Caption(text='The bridge on Monday.', credit='Jane Doe')
    """
    text = one_line(text).strip(" |–—-")
    if not text:
        return Caption()
    if match := BRACKETED.search(text):
        inside = match[1]
        name = labelled(inside)
        if name is None and (AGENCIES.search(inside) or "/" in inside):
            name = inside
        if name:
            return Caption(text[: match.start()].strip() or None, name)
    for boundary in reversed(list(BOUNDARY.finditer(text))):
        tail = text[boundary.end() :]
        if len(tail) > LONGEST_CREDIT:
            break
        if name := labelled(tail):
            return Caption(
                text[: boundary.start() + _kept(boundary)].strip(" |") or None, name
            )
    if match := SIGNED.search(text):
        return Caption(
            text[: match.start()].strip(" |–—-") or None, match["name"].strip(" .")
        )
    if match := SLASHED.search(text):
        return Caption(text[: match.start("name")].strip() or None, match["name"])
    return Caption(text)


def _kept(boundary: re.Match[str]) -> int:
    """How many characters of a boundary belong to the caption: its full stop."""
    return 1 if boundary.group()[:1] in "。」" and boundary.group() else 0


def without_label(text: str) -> str | None:
    """A credit without "Photo:" or "©" before it; None where nothing else is left."""
    return labelled(text) or one_line(text).strip(EDGES) or None


def labelled(text: str) -> str | None:
    """What stands behind a label or sign of a credit; None where there is no such."""
    text = one_line(text).strip(" |()[]")
    cut = text
    for _ in range(2):
        cut = _after_label(SIGN.sub("", cut))
    return cut.strip(EDGES) or None if cut != text else None


EDGES = " .:|()[]"
SIGN = re.compile(r"^(?:©|\(c\)|ⓒ)\s*", re.IGNORECASE)


def _after_label(text: str) -> str:
    for match in LABEL_MARK.finditer(text):
        head = text[: match.start()]
        if head.count(" ") >= MOST_LABEL_WORDS:
            break
        if bare(head) in credit_labels():
            return text[match.end() :].removeprefix("by ").strip()
    words = text.split(" ", MOST_LABEL_WORDS + 1)
    for count in range(min(MOST_LABEL_WORDS, len(words) - 1), 1, -1):
        if bare(" ".join(words[:count])) in credit_labels():
            return " ".join(words[count:])
    return text
