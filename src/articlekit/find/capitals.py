"""Names told from other nouns where every noun has a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import frozen

from articlekit.find.lexicon import ENDINGS, Lexicon

__all__ = [
    "capital_noun",
    "is_role",
    "particle",
    "settled_adjectives",
    "small",
    "surnames",
]

PAIR = re.compile(
    r"""
    (?<![\w’'\-])([^\W\d_][\w’'\-]*+)(\.?)[ \u00a0]     # a name, title, role or verb
    ((?:[a-zà-ÿ]{1,3}[ \u00a0]){0,2})                    # particles
    ([^\W\d_a-zà-ÿ][\w’'\-]++)                         # and a capital
    """,
    re.VERBOSE,
)
OPENS = re.compile(r"(?:^|[.!?“”«»\"] )([^\W\d_a-zà-ÿ][\w’'\-]+)[ \u00a0]([a-zà-ÿ]+)")
"""A sentence that opens with a noun without an article, and its next word."""

COMMON_ENDINGS = (
    "ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum",
    "ment", "ungen", "heiten", "keiten", "schaften", "tionen", "täten", "nisse",
    "ismus", "zeug", "jahr", "zeit", "gesetz", "recht", "fall", "haus",
    "stelle", "ur", "age", "enz", "anz", "ie", "ik",
)  # fmt: skip
CLOSED = "DpoPXstw&amTvVSu"
LEAD = ".Q(:-;"
KEPT_WORDS = 10_000
"""So many words are remembered: the same ones come back in every story."""

SHORTEST_ROLE = 4
LONGEST_ROLE = 30
LONGEST_ACRONYM = 6
INFLECTED = ("e", "en", "er", "es", "em")
UNINFLECTED = ("lich", "isch", "weise", "mals", "wärts", "end")
SHORT = 2


@lru_cache(maxsize=KEPT_WORDS)
def is_role(word: str, roles: frozenset[str]) -> bool:
    """Whether a noun, or the last part of a compound, is a role."""
    if word in roles:
        return True
    last = word.rsplit("-", 1)[-1]
    start = max(0, len(last) - LONGEST_ROLE)
    return any(last[at:] in roles for at in range(start, len(last) - SHORTEST_ROLE + 1))


def _is_common(word: str, lexicon: Lexicon) -> bool:
    return (
        word.endswith(COMMON_ENDINGS)
        or word.endswith(UNINFLECTED)
        or word in lexicon.classes
        or is_role(word, lexicon.language.roles)
        or word in lexicon.language.organisation_nouns
    )


def surnames(texts: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The words that stand behind given names, titles or roles somewhere in a story."""
    found: set[str] = set()
    given, titles = lexicon.given_names, lexicon.language.titles
    roles, cues = lexicon.language.roles, lexicon.language.cues
    for text in texts:
        at = 0
        while match := PAIR.search(text, at):
            at = match.end(1)
            before, name = match.group(1).lower(), match.group(4).lower()
            capital = match.group(1)[0].isupper()
            if capital and before in given and name not in lexicon.classes:
                found |= {before, name}
            elif capital and (before in titles or len(before) == 1):
                found.add(name)
            elif match.group(2) or match.group(3):
                continue
            elif (
                cues.get(before) in {"say", "voice"}
                or (capital and is_role(before, roles))
            ) and not _is_common(name, lexicon):
                found.add(name)
        for match in OPENS.finditer(text):
            name = match.group(1).lower()
            if match.group(2) in cues and not _is_common(name, lexicon):
                found.add(name)
    return frozenset(found)


@frozen
class _Word:
    """A word with a capital, and what stands around it."""

    words: Sequence[str]
    shown: Sequence[str]
    at: int
    tags: Sequence[str]
    """The classes of the words before it."""

    lexicon: Lexicon
    names: frozenset[str]

    @property
    def word(self) -> str:
        """The word in lower case."""
        return self.words[self.at]

    @property
    def letter(self) -> str | None:
        """The class that the lists give it."""
        return self.lexicon.classes.get(self.word)

    @property
    def before(self) -> str:
        """The class of the word before it."""
        return self.tags[-1] if self.tags else "."

    @property
    def last(self) -> str:
        """The word before it."""
        return self.words[self.at - 1] if self.at else ""

    @property
    def follower(self) -> str:
        """The word behind it as written."""
        return self.shown[self.at + 1] if self.at + 1 < len(self.shown) else "."


def capital_noun(
    words: Sequence[str],
    shown: Sequence[str],
    at: int,
    tags: Sequence[str],
    lexicon: Lexicon,
    names: frozenset[str],
) -> str:
    """The class of a word with a capital in a language whose nouns all have one."""
    word = _Word(words, shown, at, tags, lexicon, names)
    return _small_word(word) or _name_part(word) or _noun(word)


def _small_word(word: _Word) -> str:
    """The class of a title, or of a small word that opens a sentence."""
    language, letter, before = word.lexicon.language, word.letter, word.before
    proper = word.follower[0].isupper()
    if word.word in language.titles and (proper or word.follower in language.particles):
        return "H"
    if letter == "T" or (letter == "p" and before not in "DJ"):
        return letter
    if before not in LEAD:
        return ""
    if word.word in language.particles and _opens_name(word):
        return "C"  # "Von der Leyen"
    return letter if letter is not None and letter in CLOSED else ""


def _opens_name(word: _Word) -> bool:
    """Whether a particle with a capital opens a name that the story has."""
    follower = word.follower.lower()
    behind = word.words[word.at + 2 : word.at + 3]
    return follower in word.names or (
        word.follower in word.lexicon.language.particles
        and not word.names.isdisjoint(behind)
    )


def _name_part(word: _Word) -> str:
    """`C` for a part of a name, `N` for a noun behind a full one."""
    lexicon, language = word.lexicon, word.lexicon.language
    before, last, letter, text = word.before, word.last, word.letter, word.word
    given = lexicon.given_names
    if before == "H" or (
        before == "C" and (last in given or len(last.strip(".")) == 1)
    ):
        return "C" if letter in {None, "R"} or text in word.names else "N"
    if before == "C" and (last in language.particles or _is_surname(word)):
        return "C"
    if text in word.names or (text[-1] == "s" and text[:-1] in word.names):
        return "C"
    if text in given and letter is None:
        proper = word.follower[0].isupper()
        return "C" if proper or before not in "DJ'm" else "N"
    return ""


def _is_surname(word: _Word) -> bool:
    """Whether a role or verb and one part of a name stand before: `sagte Nele Kard`."""
    return (
        word.tags[-2:-1] in (["R"], ["H"], ["V"])
        and word.last not in word.lexicon.language.places
        and not _is_common(word.word, word.lexicon)
    )


def _noun(word: _Word) -> str:
    """The class of any other noun, or of an adjective that opens a sentence."""
    lexicon, language, text = word.lexicon, word.lexicon.language, word.word
    written = word.shown[word.at]
    acronym = SHORT <= len(written) <= LONGEST_ACRONYM and written.isupper()
    listed = text in language.places or text in language.organisations
    if acronym or listed or len(text) == 1:
        return "C"
    if is_role(text, language.roles):
        return "R"
    opens = word.before in LEAD
    unknown = opens and word.letter is None and not word.follower[0].isupper()
    if unknown and (small(text, lexicon) == "a" or text.endswith(UNINFLECTED)):
        return "a"
    if opens and word.letter == "J":
        return "J"
    single = word.before == "R" and word.last not in language.plural_roles
    return "C" if single and not _is_common(text, lexicon) else "N"


def particle(
    words: Sequence[str],
    shown: Sequence[str],
    at: int,
    tags: Sequence[str],
    lexicon: Lexicon,
) -> bool:
    """Whether a small word behind a given name or title belongs to the name."""
    last, language = words[at - 1], lexicon.language
    behind = next(
        (n for n in (at + 1, at + 2) if shown[n : n + 1] and shown[n][0].isupper()), 0
    )
    if not behind:
        return False
    if words[at] in language.genitives and last not in language.particles:
        return False
    if words[at] in language.conjunctions:  # "de la Hoz y Peralta"
        return tags[-3:] == ["C", "C", "C"] and words[behind] not in lexicon.given_names
    known = last in lexicon.given_names or last in language.particles
    if known or last in language.titles:
        return True
    if language.capital_nouns:
        name = words[behind]
        return tags[-2:-1] in (["V"], ["R"], ["H"]) and not (
            shown[behind].isupper() or _is_common(name, lexicon)
        )
    return len(tags) > 1 and tags[-2] in "CVgHR"


def small(word: str, lexicon: Lexicon) -> str:
    """The class of an unknown small word: an adjective, a verb or an adverb."""
    return _guessed(word, lexicon.language.suffixes)


@lru_cache(maxsize=KEPT_WORDS)
def _guessed(word: str, suffixes: tuple[tuple[str, str], ...]) -> str:
    if word.startswith("ge") and word.endswith(("t", "en")):
        return "E"
    if "." in word and not word[0].isdigit():  # an address: a paper on the web
        return "C"
    for ending, kind in suffixes:
        if word.endswith(ending) and len(word) > len(ending) + SHORT:
            return "v" if kind == "past" else ENDINGS[kind]
    return "J" if word.endswith(INFLECTED) else "a"


def settled_adjectives(tags: list[str], words: Sequence[str]) -> str:
    """The classes with participles and the like before a noun read as adjectives."""
    for at in range(len(tags) - 2, -1, -1):
        before = tags[at - 1] if at else "."
        if (
            tags[at] in "vEVu"
            and tags[at + 1] in "NRCHJ"
            and before in "DJ'mP"
            and words[at].endswith(INFLECTED)
            and (tags[at + 1] != "C" or tags[at] in "vE")
        ):
            tags[at] = "J"
    return "".join(tags)
