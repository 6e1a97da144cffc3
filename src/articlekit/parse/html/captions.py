"""What is written about a picture: its caption, and whom it is from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from attrs import frozen

from articlekit.language.credits import (
    CREDIT_ENDINGS,
    credit_labels,
    photo_words,
    picture_labels,
)
from articlekit.language.page import plain as bare
from articlekit.markup.page import Element
from articlekit.parse.html.scan import text_of
from articlekit.prose.clean import one_line

__all__ = ["COUNTER", "Caption", "caption_of", "picture_credit", "split_caption"]

LONGEST_CREDIT = 120
LONGEST_CAPTION = 1500
MOST_LABEL_WORDS = 3
MOST_INNER = 60

# names of parts that hold a credit; the words are of class names, not of a language
CREDIT_NAMES = re.compile(
    r"(?:^|[\W_])(?:cred|credits?|copyright|photographer|photo-?credit|source|attribution"
    r"|byline|author|rights|quelle|fotograf\w*|bildrechte|agency)(?:$|[\W_])",
    re.IGNORECASE,
)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
BRACKETED = re.compile(r"\s*[(\[（]([^()\[\]（）]{2,120})[)\]）]\s*\.?\s*$")
CLOSING = frozenset(")]）")
SIGNED = re.compile(r"\s*(?:©|\(c\)|ⓒ|&copy;)\s*(?P<name>[^©]{2,120})$", re.IGNORECASE)
LABEL_MARK = re.compile(r"\s*[:：/=]\s*|\s+(?=by\b)")
# where a label may begin: at the start, or behind the end of a sentence or a line
BOUNDARY = re.compile(
    r"(?:^|(?<=[.!?…”\"»)|–—/-])\s+|\s+[|•·–—-]\s+|\s*\n\s*|[。」]\s*)"
)
LONGEST_BOUNDARY = 8

SIGNS = frozenset("©ⓒ(&")
"""What each of these signs begins with."""

SLASHED = re.compile(r"[.!?”\"»]\s+(?P<name>[^.!?]{2,60}/[^.!?/]{2,40})\.?$")
AGENCIES = re.compile(
    r"\b(?:AP|AFP|EPA|Reuters|Getty|dpa|APA|EFE|ANSA|NTB|TT|Ritzau|Lusa|PA|Xinhua|Keystone"
    r"|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Wikimedia|Flickr|Imago|Belga)\b",
    re.IGNORECASE,
)


# "1 / 5" under a picture of a gallery
COUNTER = re.compile(r"(?:^|\s)\d{1,3}\s?/\s?\d{1,3}$")
# where a label with a mark behind it may stand in a line without a full stop
LABELLED = re.compile(r"\s(?=(?P<label>[^\s:：=]{2,20})\s?[:：=])")
ENDED = re.compile(
    rf"(?:^|[\s。」]){{1,2}}(?P<name>[^\s。」]{{2,12}})\s?(?:{'|'.join(CREDIT_ENDINGS)})$"
)
LEAST_NAMES, MOST_NAMES = 2, 4


@frozen
class Caption:
    """A caption and a credit; either may be absent."""

    text: str | None = None
    credit: str | None = None


def caption_of(element: Element) -> Caption:
    """What a caption element says, its credit apart."""
    if len(element) == 0:
        return split_caption(text_of(element, LONGEST_CAPTION))
    credit = next(_named_for_credit(element), None)
    if credit is None:
        credit = next(_labelled_apart(element), None)
    if credit is None:
        credit = _name_apart(element)
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


def _labelled_apart(element: Element) -> Iterator[Element]:
    """The parts of a caption that are a label and a name, and nothing else."""
    for inner in islice(element.iterdescendants("*"), MOST_INNER):
        text = text_of(inner, LONGEST_CREDIT + 1)
        if text and len(text) <= LONGEST_CREDIT and labelled(text):
            yield inner


def _name_apart(element: Element) -> Element | None:
    """The last part of a caption, where it is a name and nothing else."""
    last = element[-1] if len(element) else None
    if last is None or last.tag != "span" or (last.tail or "").strip():
        return None
    before = element.text or (len(element) > 1 and element[-2].tail) or ""
    names = text_of(last, LONGEST_CREDIT).split()
    told = LEAST_NAMES <= len(names) <= MOST_NAMES and all(map(_is_name, names))
    return last if told and len(before.split()) >= LEAST_WORDS else None


def _is_name(word: str) -> bool:
    return word[0].isupper() and word.rstrip(".").replace("-", "").isalpha()


LEAST_WORDS = 3


def split_caption(text: str) -> Caption:
    """A caption and the credit at its end, told by a label, a sign or an agency.

    Example:
        >>> split_caption("The bridge on Monday. Photo: Jane Doe")
        Caption(text='The bridge on Monday.', credit='Jane Doe')
    """
    text = COUNTER.sub("", one_line(text)).strip(" |–—-")
    # a label alone is for those who hear the page
    if not text or bare(text) in photo_words() or bare(text) in HIDDEN:
        return Caption()
    found = (reading(text) for reading in (_in_brackets, _behind_label, _at_the_end))
    return next(filter(None, found), Caption(text))


def _in_brackets(text: str) -> Caption | None:
    """A caption with its credit in brackets."""
    if CLOSING.isdisjoint(text) or (match := BRACKETED.search(text)) is None:
        return None
    inside = match[1]
    name = labelled(inside) or _after_photo_word(inside)
    if name is None and (AGENCIES.search(inside) or "/" in inside):
        name = inside
    return Caption(text[: match.start()].strip() or None, name) if name else None


def _behind_label(text: str) -> Caption | None:
    """A caption with a labelled credit behind the end of a sentence."""
    # nothing farther from the end is short enough for a credit
    start = max(len(text) - LONGEST_CREDIT - LONGEST_BOUNDARY, 0)
    for boundary in reversed(list(BOUNDARY.finditer(text, start))):
        tail = text[boundary.end() :]
        if len(tail) > LONGEST_CREDIT:
            break
        if name := labelled(tail) or _after_photo_word(tail):
            return Caption(
                text[: boundary.start() + _kept(boundary)].strip(" |") or None, name
            )
    return None


def _at_the_end(text: str) -> Caption | None:
    """A caption with a credit at its end that a sign, slash, word or label tells."""
    if not SIGNS.isdisjoint(text) and (match := SIGNED.search(text)):
        return Caption(
            text[: match.start()].strip(" |–—-") or None, match["name"].strip(" .")
        )
    slashed = SLASHED.search(text) if "/" in text else None
    ended = ENDED.search(text) if text.endswith(CREDIT_ENDINGS) else None
    if match := slashed or ended:
        return Caption(text[: match.start("name")].strip() or None, match["name"])
    for match in LABELLED.finditer(text):
        tail = text[match.end() :]
        shown = bare(match["label"]) in photo_words() and not match["label"].islower()
        if shown and len(tail) <= LONGEST_CREDIT and (name := labelled(tail)):
            return Caption(text[: match.start()], name)
    return None


HIDDEN = frozenset(("image", "images", "picture", "bild", "imagen", "imagem"))


def _after_photo_word(text: str) -> str | None:
    """The name in "Photo Jane Doe", which has nothing but a name behind the label."""
    first, *names = text.strip(" .").split()[: MOST_NAMES + 2] or [""]
    if bare(first) not in photo_words():
        return None
    named = LEAST_NAMES <= len(names) <= MOST_NAMES
    return " ".join(names) if named and all(n[0].isupper() for n in names) else None


def _kept(boundary: re.Match[str]) -> int:
    """How many characters of a boundary belong to the caption: its full stop."""
    return 1 if boundary.group()[:1] in "。」" and boundary.group() else 0


def without_label(text: str) -> str | None:
    """A credit without "Photo:" or "©" before it; None where nothing else is left."""
    return labelled(text) or one_line(text).strip(EDGES) or None


def labelled(text: str) -> str | None:
    """What stands behind a label or sign of a credit; None where there is no such."""
    text = one_line(text).strip(" |()[]")
    cut = _after_label(SIGN.sub("", text))
    if cut == text:
        return None
    cut = _after_label(SIGN.sub("", cut))
    name = cut.strip(EDGES)
    if INITIAL.search(name) and name + "." in cut:
        name += "."
    return name or None


def picture_credit(text: str) -> str | None:
    """The name in a line that is the credit of a picture and nothing else.

    Example:
        >>> picture_credit("(Photo: Jane Doe)")
        'Jane Doe'
    """
    if len(text) > LONGEST_CREDIT or COLON.isdisjoint(text[:LONGEST_HEAD]):
        return None
    head = text.replace("：", ":").partition(":")[0]
    return labelled(text) if bare(head) in picture_labels() else None


COLON = frozenset(":：")
LONGEST_HEAD = 28
"""Characters of the longest label, with its colon."""

EDGES = " .:|()[]"
# the full stop of "A. B." is a part of it
INITIAL = re.compile(r"\.[\s-]?[^\W\d_]$")
SIGN = re.compile(r"^(?:©|\(c\)|ⓒ)\s*", re.IGNORECASE)


def _after_label(text: str) -> str:
    words = text.split(" ", MOST_LABEL_WORDS + 1)
    behind = len(words[-1]) if len(words) > MOST_LABEL_WORDS + 1 else 0
    for match in LABEL_MARK.finditer(text, 0, len(text) - behind):
        head = text[: match.start()]
        if head.count(" ") >= MOST_LABEL_WORDS:
            break
        if bare(head) in credit_labels():
            return text[match.end() :].removeprefix("by ").strip()
    for count in range(min(MOST_LABEL_WORDS, len(words) - 1), 1, -1):
        if bare(" ".join(words[:count])) in credit_labels():
            return " ".join(words[count:])
    return text
