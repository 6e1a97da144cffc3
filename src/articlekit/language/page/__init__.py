"""The words that pages put around a story, in each language and in all of them.

Text is compared through `plain`: no case, no punctuation at the ends, one kind
of apostrophe.

    >>> "share this" in EVERY_LANGUAGE.furniture
    True
    >>> page_words("de").by[0]
    'Von'
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from attrs import fields, frozen

from articlekit.language.page.asian import ASIAN
from articlekit.language.page.eastern import EASTERN
from articlekit.language.page.further import FURTHER
from articlekit.language.page.germanic import GERMANIC
from articlekit.language.page.nordic import NORDIC
from articlekit.language.page.romance import ROMANCE
from articlekit.language.page.words import PageWords, listed

__all__ = [
    "AGENCIES",
    "EVERY_LANGUAGE",
    "PAGE_WORDS",
    "AllWords",
    "PageWords",
    "outer_words",
    "page_words",
    "plain",
    "words_for",
]

PAGE_WORDS = {
    words.code: words
    for words in (*GERMANIC, *NORDIC, *ROMANCE, *EASTERN, *FURTHER, *ASIAN)
}
"""The words of each language by its tag."""

KIN = {
    "no": "nb", "nn": "nb", "bs": "hr", "sr": "hr", "sh": "hr", "ms": "id", "be": "ru",
    "gl": "pt", "yue": "zh", "ast": "es", "mk": "bg", "lb": "de", "fo": "is",
}  # fmt: skip
"""Languages whose pages are read with the words of a near relative."""

# at the ends of a line: marks that a button or heading may carry or not
ENDS = " \t\u00a0:：.…!!?？,;·•|/›»«‹→←↓↑▼▲▾▸►✕×*_#-–—()[]【】「」\"“”„'’‘`>+"
APOSTROPHES = ("’", "‘", "`", "´")


def plain(text: str) -> str:
    """The text as words are compared: lower case, one apostrophe, bare ends."""
    return _folded(text).strip(ENDS)


def _folded(text: str) -> str:
    if text.isascii():
        return text.replace("`", "'").lower()
    for mark in APOSTROPHES:  # four of these take less time than one `translate`
        text = text.replace(mark, "'")
    return text.replace("\u00a0", " ").casefold()


def outer_words(text: str) -> tuple[str, ...]:
    """The first and the last word of what `plain` gives, without folding the rest."""
    words = text.strip(ENDS).split()
    return (_folded(words[0]), _folded(words[-1])) if words else ()


def page_words(language: str | None) -> PageWords | None:
    """The words of a language, or of its nearest relative; None for a strange one."""
    if language is None:
        return None
    code = language.replace("_", "-").partition("-")[0].lower()
    return PAGE_WORDS.get(KIN.get(code, code))


@frozen(kw_only=True)
class AllWords:
    """The words of every language together, in the form that `plain` gives."""

    by: frozenset[str]
    reporter: frozenset[str]
    both: frozenset[str]
    either: frozenset[str]
    articles: frozenset[str]
    places: frozenset[str]
    jobs: frozenset[str]
    published: frozenset[str]
    updated: frozenset[str]
    furniture: frozenset[str]
    adverts: frozenset[str]
    openings: frozenset[str]
    tags: frozenset[str]
    teasers: frozenset[str]
    comments: frozenset[str]
    no_comments: frozenset[str]
    post: frozenset[str]
    says: frozenset[str]
    buttons: frozenset[str]
    badges: frozenset[str]
    replies: frozenset[str]
    reply_to: frozenset[str]
    likes: frozenset[str]
    ago_before: frozenset[str]
    ago_after: frozenset[str]
    units: frozenset[str]
    lately: frozenset[str]
    on: frozenset[str]
    at: frozenset[str]
    days: frozenset[str]


def _together(languages: Iterable[PageWords]) -> AllWords:
    every = tuple(languages)
    return AllWords(
        **{
            field.name: frozenset(
                plain(word) for words in every for word in getattr(words, field.name)
            )
            for field in fields(AllWords)
        }
    )


@cache
def words_for(language: str | None) -> AllWords:
    """The words of a language and English, which many pages mix in.

    Those of every language where the language is not known.
    """
    own = page_words(language)
    return EVERY_LANGUAGE if own is None else _together((own, PAGE_WORDS["en"]))


EVERY_LANGUAGE = _together(PAGE_WORDS.values())

AGENCIES = frozenset(
    plain(name)
    for name in listed(
        "Reuters|Thomson Reuters|AP|The Associated Press|Associated Press|AFP"
        "|dpa|Agence France-Presse|Deutsche Presse-Agentur|Bloomberg"
        "|Bloomberg News|UPI|PA|PA Media|Press Association|Xinhua|TASS"
        "|Interfax|RIA Novosti|Kyodo|Kyodo News|Jiji|Yonhap|PTI"
        "|Press Trust of India|ANI|IANS|EFE|Europa Press|ANSA|Adnkronos|AGI"
        "|askanews|LaPresse|Lusa|Belga|ANP|APA|SDA|Keystone-SDA|ATS|AWP|TT|NTB"
        "|Ritzau|STT|PAP|CTK|ČTK|MTI|Agerpres|BTA|HINA|Tanjug|STA|BNS|LETA"
        "|ELTA|AAP|NZPA|CP|The Canadian Press|Canadian Press|Anadolu"
        "|Anadolu Agency|AA|DHA|IHA|WAM|MENA|SPA|KUNA|IRNA|Antara|Bernama|VNA"
        "|CNA|SAPA|NAN|Inter Press Service|IPS|epd|KNA|AFX|dapd|Reuters/AFP"
        "|AFP/dpa|dpa-AFX|新华社|新華社|共同通信|時事通信|연합뉴스|뉴시스|뉴스1"
    )
)
"""News agencies, which stand in bylines and datelines of every language."""
