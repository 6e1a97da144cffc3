"""The language of a story: what the page says, held against its words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlekit.language.guess import SMALL_WORDS, guess_language
from articlekit.parse.html.evidence import Evidence
from articlekit.parse.html.scan import Scan

__all__ = ["language_of", "language_tag"]

DEFAULT = "en"
"""What systems declare unless somebody tells them better."""

KIN = {
    "nb": "no", "nn": "no", "da": "no", "bs": "hr", "sr": "hr", "sk": "cs", "ms": "id",
}  # fmt: skip
"""Languages that small words alone do not tell apart."""

NONE = frozenset(("utf", "und", "xx", "mul", "zxx"))
TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
REGION, SCRIPT = 2, 4
"""How many letters the parts of a tag have."""


def language_of(page: Scan, evidence: Iterable[Evidence]) -> tuple[str, str] | None:
    """The language of the story, and the rule that told it.

    The text decides where sources disagree, say nothing, or say what systems
    say by default.
    """
    evidence = tuple(evidence)
    ruled = (e for e in evidence if e.field == "language" and e.rule == "site-rules")
    if (first := next(ruled, None)) and (tag := language_tag(str(first.value))):
        return tag, first.rule
    said = [(page.language, "html")]
    for field in ("language", "locale"):
        said += [(str(e.value), e.rule) for e in evidence if e.field == field]
    tags = [(tag, rule) for v, rule in said if v and (tag := language_tag(v))]
    codes = {tag.partition("-")[0] for tag, _ in tags}
    text = sample(page) if len(codes) != 1 or DEFAULT in codes else ""
    if text and codes == {DEFAULT} and _is_english(text):
        text = ""
    if text and (guess := guess_language(text)):
        # a tag with a region tells more than the bare code
        agreeing = [t for t in tags if _kin(t[0]) == _kin(guess)]
        tags = agreeing or [(guess, "text")]
    return tags[0] if tags else None


def language_tag(text: str) -> str | None:
    """A BCP 47 tag out of what pages write: `pt_BR`, `EN-us`."""
    text = text.strip().replace("_", "-")
    if not TAG.fullmatch(text):
        return None
    code, *rest = text.split("-")
    if code.lower() in NONE:
        return None
    return "-".join((code.lower(), *map(_subtag, rest)))


def _subtag(part: str) -> str:
    if len(part) == REGION:
        return part.upper()
    return part.title() if len(part) == SCRIPT and part.isalpha() else part


def _kin(tag: str) -> str:
    """The language of a tag, or the one it is easily taken for."""
    code = tag.partition("-")[0]
    return KIN.get(code, code)


def _is_english(text: str) -> bool:
    """Whether small words leave no doubt, so that nothing needs to be compared."""
    words = text.lower().split()
    small = sum(map(SMALL.__contains__, words))
    return small >= LEAST_SHARE * len(words) > 0


SMALL = frozenset(SMALL_WORDS[DEFAULT].split("|"))
LEAST_SHARE = 0.3


def sample(page: Scan) -> str:
    """Some of the text of the story, to tell its language by."""
    whole = page.opening
    if not whole:
        texts = [page.title or "", *(c for n, c in page.metas if "description" in n)]
        whole = " ".join(texts)
    # text that only fills a layout is in no language
    return "" if "lorem ipsum" in whole.lower() else whole
