"""A paragraph as the finders read it: tokens, word classes, quoted stretches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import frozen

from articlekit.find.capitals import surnames
from articlekit.find.lexicon import Lexicon, unknown
from articlekit.find.lexicon import lexicon as find_lexicon
from articlekit.find.tagging import tags as free_tags
from articlekit.find.tokens import tokens_of
from articlekit.language import Language
from articlekit.prose.quotation import Stretch

__all__ = ["Reading", "Vocabulary", "read", "vocabulary"]

COORDINATED = 4
QUOTED = "“”"
"""Stands for the words of a quotation."""

MIDST = (",", "’s", "'s")
"""Behind these a capital letter stands in the midst of a sentence."""

MARKS = frozenset('“”„«»‘"')
LEAD = ".Q(:-;"
"""After these a capital letter tells nothing."""


@frozen
class Vocabulary:
    """The words of a story by how they are written inside sentences."""

    small: frozenset[str]
    """Written small somewhere."""

    capital: frozenset[str]
    """Written with a capital in the midst of a sentence."""


@frozen(eq=False)
class Reading:
    """The tokens of a text, each with the letter of its class.

    A quoted stretch, marks included, is a single token `Q`.
    """

    block: str
    text: str
    words: Sequence[str]
    """The tokens in lower case."""

    starts: Sequence[int]
    ends: Sequence[int]
    tags: str
    stretches: Sequence[Stretch]
    quotes: Sequence[int]
    """The token that stands for each stretch."""

    def shown(self, first: int, last: int) -> str:
        """The text from the first token up to, not with, the last."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def vocabulary(texts: Iterable[str], lexicon: Lexicon) -> Vocabulary:
    """How the words of a story are written; that of the last story is kept.

    The two finders read the same story one after the other.
    """
    if lexicon.language.capital_nouns:
        return Vocabulary(frozenset(), surnames(texts, lexicon))
    return _written(tuple(texts), lexicon.language.code)


@lru_cache(maxsize=1)
def _written(texts: tuple[str, ...], code: str) -> Vocabulary:
    small: set[str] = set()
    capital: set[str] = set()
    for text in texts:
        tokens = tokens_of(text, find_lexicon(code))
        shown = tokens.shown
        small.update([word for word in shown if word.islower()])
        for at, word in enumerate(shown):
            if at and word[0].isupper():
                before = shown[at - 1]
                if before[0].isalnum() or before in MIDST:
                    capital.add(tokens.words[at])
    return Vocabulary(frozenset(small), frozenset(capital))


def read(
    block: str,
    text: str,
    stretches: Sequence[Stretch],
    lexicon: Lexicon,
    known: Vocabulary,
) -> Reading:
    """The tokens of a paragraph with their classes."""
    tokens = tokens_of(text, lexicon)
    if not stretches:
        tags = _tags(tokens.shown, tokens.words, lexicon, known)
        return Reading(
            block, text, tokens.words, tokens.starts, tokens.ends, tags, (), ()
        )
    shown: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    quotes: list[int] = []
    at = 0
    for stretch in (*stretches, None):
        stop = len(tokens.starts)
        if stretch is not None:
            stop = bisect_left(tokens.starts, stretch.opener, at)
        shown += tokens.shown[at:stop]
        words += tokens.words[at:stop]
        starts += tokens.starts[at:stop]
        ends += tokens.ends[at:stop]
        if stretch is not None:
            quotes.append(len(words))
            shown.append(QUOTED)
            words.append(QUOTED)
            starts.append(stretch.opener)
            ends.append(stretch.closer)
            at = bisect_left(tokens.starts, stretch.closer, stop)
    tags = _tags(shown, words, lexicon, known)
    return Reading(block, text, words, starts, ends, tags, stretches, quotes)


def _tags(
    shown: Sequence[str], words: Sequence[str], lexicon: Lexicon, known: Vocabulary
) -> str:
    if lexicon.language.order == "free":
        return free_tags(shown, words, lexicon, known.capital)
    # most tokens have one class; "?" is for those whose neighbours must tell
    letters = lexicon.letters
    tags = [letters[word] for word in shown]
    particles = lexicon.language.particles
    for at in [at for at, letter in enumerate(tags) if letter == "?"]:
        written, word = shown[at], words[at]
        before = tags[at - 1] if at else "."
        if before == "x" and shown[at - 1] in MARKS:
            before = "Q"
        if written[0].isupper():
            follower = shown[at + 1][0] if at + 1 < len(shown) else "."
            if follower.islower() and words[at + 1] in particles:
                follower = "D"  # "Mr. de Vos" is a name like "Mr. Doe"
            given = at > 0 and words[at - 1] in lexicon.given_names
            tags[at] = _capital(word, before, follower, given, lexicon, known)
        elif written[0] in "'’":
            tags[at] = _apostrophe(word, before)
        elif word in particles and before in "CH" and _name_goes_on(shown, at + 1):
            tags[at] = "C"
        else:
            tags[at] = lexicon.classes.get(word) or unknown(word, lexicon.language)
    return _settled(tags, words, lexicon)


def _name_goes_on(shown: Sequence[str], at: int) -> bool:
    """Whether a word in capitals follows, perhaps behind one more small one."""
    return any(word[0].isupper() for word in shown[at : at + 2])


def _apostrophe(word: str, before: str) -> str:
    if word == "'s":
        return "X" if before in "pwt" else "'"
    return "'" if before in "NCRT" else "x"


def _capital(
    word: str,
    before: str,
    follower: str,
    before_given: bool,  # noqa: FBT001 - one letter of the context
    lexicon: Lexicon,
    known: Vocabulary,
) -> str:
    """The class of a word written with a capital."""
    language = lexicon.language
    letter = lexicon.classes.get(word)
    proper = follower.isupper()
    if word in language.titles and proper:
        return "H"
    if before not in LEAD:  # in the midst of a sentence: a name, if not said otherwise
        if letter == "T" and before == "C" and before_given:
            return "C"
        if word.startswith("i'"):
            return letter or "p"
        if letter == "J":  # "Peruvian", but not "New"
            return "J" if word in language.nationalities else "C"
        return letter if letter in {"T", "R", "p"} else "C"
    if letter is None:
        if word in known.capital or word in lexicon.given_names:
            return "C"
        if word in known.small:
            return unknown(word, language)
        guess = unknown(word, language)
        return guess if guess in "aGE" and not proper else "C"
    if word in lexicon.given_names and proper:
        return "C"
    if letter in "NRJvuVgE" and word in known.capital and word not in known.small:
        return "C" if letter not in "RJ" else letter
    return letter


def _settled(tags: list[str], words: Sequence[str], lexicon: Lexicon) -> str:
    """The classes with verbs told from nouns of the same form by their neighbours."""
    language = lexicon.language
    doubtful = language.doubtful_cues
    for at, letter in enumerate(tags):
        if letter not in "Vugv":
            continue
        unsure = letter == "v" or words[at] in doubtful
        back = at - 1
        while back >= 0 and tags[back] == "a":
            back -= 1
        before = tags[back] if back >= 0 else "."
        after = tags[at + 1] if at + 1 < len(tags) else "."
        infinitive = letter == "u" and back >= 0 and words[back] in language.infinitives
        plural = before in "NRC" and (
            _is_plural(words[back], language)
            or "&" in tags[max(0, back - COORDINATED) : back]
        )
        if letter == "u" and not infinitive:
            if (
                before == "p"
                or plural
                or (before == "w" and back and tags[back - 1] in "NR,")
            ):
                if not (unsure and after in "VXvP."):
                    tags[at] = "V"
                    continue
        if letter == "u" and unsure and before == "X" and words[back] in language.be:
            tags[at] = "J"
        elif before in "A'" and not infinitive:
            tags[at] = "E" if words[at].endswith("ed") else "N"
        elif not unsure:
            continue
        elif (
            (before in "DJmPH" and not infinitive)
            or (
                letter in "Vv"
                and words[at].endswith("s")
                and (before in "NJEGQ.&,t" or (before == "C" and tags[back - 1] == "P"))
                and after in "VXvP.,&"
            )
            or (
                letter == "u" and before in "NCJ" and (not plural or after in "VXvP.NQ")
            )
        ):
            tags[at] = "N"
    return "".join(tags)


def _is_plural(word: str, language: Language) -> bool:
    return word in language.plural_roles or (
        word.endswith("s") and not word.endswith("ss")
    )
