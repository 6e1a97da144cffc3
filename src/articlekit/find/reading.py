"""A paragraph as the finders read it: tokens, word classes, quoted stretches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from articlekit.find.capitals import surnames
from articlekit.find.lexicon import ENDINGS, Lexicon
from articlekit.find.tagging import tags as free_tags
from articlekit.find.tagging import word_pattern
from articlekit.language import Language
from articlekit.prose.quotation import Stretch
from articlekit.prose.sentences import is_abbreviation

__all__ = ["Reading", "Vocabulary", "read", "vocabulary"]

TOKEN = re.compile(
    r"""
    [^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?        # U.S. and D.C.
    | \d+(?:[.,:]\d+)+
    | [@\#]?[^\W_]+ (?: (?![’']s\b) [’'&.\-‑] [^\W_]+ )*   # words, joined ones too
    | [’'](?:s\b)? | -- | \.\.\. | [^\w\s]
    """,
    re.VERBOSE,
)
WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
SHORTEST_ENDING = 2
COORDINATED = 4
INSIDE_SENTENCE = (")", ",", ";", ":")
"""Behind a full stop they show that it ends a word, not a sentence."""

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
    """How the words of a story are written."""
    if lexicon.language.capital_nouns:
        return Vocabulary(frozenset(), surnames(texts, lexicon))
    small, capital = set(), set()
    for text in texts:
        last = 0
        for match in WORD.finditer(text):
            word = match.group()
            if word[0].islower():
                small.add(word)
            elif last and text[last : match.start()] in {" ", ", ", "’s ", "'s "}:
                capital.add(word.lower())
            last = match.end()
    return Vocabulary(frozenset(small), frozenset(capital))


def read(
    block: str,
    text: str,
    stretches: Sequence[Stretch],
    lexicon: Lexicon,
    known: Vocabulary,
) -> Reading:
    """The tokens of a paragraph with their classes."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    quotes: list[int] = []
    shown: list[str] = []
    language = lexicon.language
    abbreviations = language.abbreviations
    pattern = TOKEN
    if language.order == "free":
        pattern = word_pattern(language.elisions, language.enclitics)
    at = 0
    for stretch in (*stretches, None):
        stop = len(text) if stretch is None else stretch.opener
        for match in pattern.finditer(text, at, stop):
            word = match.group()
            if word == "." and shown and ends[-1] == match.start():
                last = shown[-1].rpartition("-")[2]
                inside = text[match.end() : match.end() + 1] in INSIDE_SENTENCE
                if inside or is_abbreviation(last, abbreviations):
                    ends[-1] = match.end()
                    continue
            start = match.start()
            left, _, right = word.rpartition("-")
            if left and _joins_names(left, right):  # "Post-ABC News"
                shown.append(left)
                words.append(left.lower().replace("’", "'"))
                starts.append(start)
                ends.append(start + len(left))
                start, word = match.end() - len(right), right
            shown.append(word)
            words.append(word.lower().replace("’", "'"))
            starts.append(start)
            ends.append(match.end())
        if stretch is not None:
            quotes.append(len(words))
            shown.append("“”")
            words.append("“”")
            starts.append(stretch.opener)
            ends.append(stretch.closer)
            at = stretch.closer
    tags = _tags(shown, words, lexicon, known)
    return Reading(
        block=block,
        text=text,
        words=words,
        starts=starts,
        ends=ends,
        tags=tags,
        stretches=stretches,
        quotes=quotes,
    )


def _joins_names(left: str, right: str) -> bool:
    """Whether a hyphen parts a name from an acronym."""
    return (
        len(right) > 1 and right.isupper() and left[0].isupper() and not left.isupper()
    )


def _tags(
    shown: Sequence[str], words: Sequence[str], lexicon: Lexicon, known: Vocabulary
) -> str:
    if lexicon.language.order == "free":
        return free_tags(shown, words, lexicon, known.capital)
    classes = lexicon.classes
    particles = lexicon.language.particles
    tags: list[str] = []
    before = "."
    for at, word in enumerate(words):
        written = shown[at]
        first = written[0]
        letter = classes.get(word)
        if word == "“”":
            letter = "Q"
        elif first.isupper():
            follower = shown[at + 1][0] if at + 1 < len(shown) else "."
            given = at > 0 and words[at - 1] in lexicon.given_names
            letter = _capital(word, letter, before, follower, given, lexicon, known)
        elif first.isdigit():
            letter = "m"
        elif first in "@#" and len(word) > 1:
            letter = "C"
        elif first in "'’":
            letter = _apostrophe(word, before)
        elif word in particles and before == "C" and _name_goes_on(shown, at + 1):
            letter = "C"
        elif letter is None:
            letter = _unknown(word, lexicon) if first.isalpha() else "x"
        tags.append(letter)
        before = letter
    return _settled(tags, words, lexicon)


def _name_goes_on(shown: Sequence[str], at: int) -> bool:
    """Whether a word in capitals follows, perhaps behind one more small one."""
    return any(word[0].isupper() for word in shown[at : at + 2])


def _apostrophe(word: str, before: str) -> str:
    if word == "'s":
        return "X" if before in "pwt" else "'"
    return "'" if before in "NCRT" else "x"


def _unknown(word: str, lexicon: Lexicon) -> str:
    """The class of a word written small that no list has."""
    language = lexicon.language
    if word.endswith(language.role_endings):
        return "R"
    for ending, kind in language.suffixes:
        if word.endswith(ending) and len(word) > len(ending) + SHORTEST_ENDING:
            return ENDINGS[kind]
    return "N"


def _capital(
    word: str,
    letter: str | None,
    before: str,
    follower: str,
    before_given: bool,
    lexicon: Lexicon,
    known: Vocabulary,
) -> str:
    """The class of a word written with a capital."""
    language = lexicon.language
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
            return _unknown(word, lexicon)
        guess = _unknown(word, lexicon)
        return guess if guess in "aGE" and not proper else "C"
    if word in lexicon.given_names and proper:
        return "C"
    if letter in "NRJvuVgE" and word in known.capital and word not in known.small:
        return "C" if letter != "R" and letter != "J" else letter
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
        infinitive = words[back] in language.infinitives if back >= 0 else False
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
