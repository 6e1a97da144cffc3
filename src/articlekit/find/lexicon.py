"""One letter for each word: the classes of a language's words, ready for look-up.

The finders read a paragraph as a string of such letters, one for each token:

    A article      D other determiner that can stand alone: "some", "both"
    R role noun    N other noun    C capitalised   H title
    J adjective    m number       T time          p pronoun       o object pronoun
    V cue          g cue, -ing    u cue, plain    v other verb    X auxiliary
    G other -ing   E other -ed    a adverb        P preposition   & and
    w relative     t that         s subordinator  ' possessive    Q quoted words
    S according    and , ; : . ( ) - for punctuation, x for any other
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from attrs import frozen

from articlekit.find.guesses import guess, noun_by_itself
from articlekit.language import CueClass, Language, get_language
from articlekit.language.given_names import EITHER, FEMALE, MALE
from articlekit.language.surnames import PREFIXES

__all__ = ["INSIDE", "UNSURE", "Lexicon", "lexicon"]

MOST_KEPT = 20_000
"""So many tokens are remembered with their class."""

LONGEST_KEPT = 40
GIVEN_NAMES = MALE | FEMALE | EITHER
INSIDE = {
    "1": "C", "2": "J", "3": "T", "4": "R", "5": "p", "6": "X", "7": "N",
}  # fmt: skip
"""What a word with a capital is inside a sentence, by its figure in `Letters`."""

IN_CAPITALS = {letter: figure for figure, letter in INSIDE.items()}

UNSURE = "0"
"""The figure of those that may be anything there."""

PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(",
    ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "--": "-", "-": "-", "―": "-",
}  # fmt: skip


class Letters(dict[str, str]):
    """The letter that each token, as written, has by itself.

    Where the neighbours must tell it is `?`, and for words with a capital a figure
    of `INSIDE`. Worked out when first seen.
    """

    def __init__(self, classes: Mapping[str, str], language: Language) -> None:
        super().__init__()
        self.classes = classes
        self.language = language
        self.free = language.order == "free"

    def __missing__(self, token: str) -> str:
        """The letter of a token; kept, as long as there is room."""
        word = token.lower()
        if "’" in word:
            word = word.replace("’", "'")
        letter = self._letter(token, word)
        if letter == "A" and self.free:
            letter = "D"
        if len(self) >= MOST_KEPT:
            self.clear()
        if len(token) <= LONGEST_KEPT:
            self[token] = letter
        return letter

    def _letter(self, token: str, word: str) -> str:
        first, language = token[0], self.language
        if first.isupper():
            return self._in_capitals(token, word)
        if first in "'’":
            return "?"
        if first.isdigit():
            role = self.free and word.endswith(language.role_endings)
            return "R" if role else "m"
        if first in "@#" and len(token) > 1:
            return "C"
        if word in language.particles:
            return "?"
        letter = self.classes.get(word)
        if letter is not None:
            return letter
        if token.startswith(PREFIXES) and token.partition("-")[2][:1].isupper():
            return IN_CAPITALS["C"]  # "al-Bashir"
        return guess(word, language) if first.isalpha() else "x"

    def _in_capitals(self, token: str, word: str) -> str:
        language, letter = self.language, self.classes.get(word, "C")
        if word in language.titles or word.startswith("i'"):
            return UNSURE
        if language.capital_nouns:
            known = word in self.classes or word in GIVEN_NAMES
            if known or word in language.particles:
                return UNSURE
            letter = noun_by_itself(token, word, language)
        elif letter == "J" and not self.free:  # "Peruvian", but not "New"
            letter = "J" if word in language.nationalities else "C"
        elif letter == "R" and word in GIVEN_NAMES and not self.free:
            # "Hunter Doe", but "Sultan Doe"
            letter = "R" if word in language.heads_of_state else "C"
        elif letter not in ("TRpX" if self.free else "TRp"):
            letter = "C"
        return IN_CAPITALS[letter]


@frozen
class Lexicon:
    """A language with a table of word classes."""

    language: Language
    classes: Mapping[str, str]
    """The letter of each known word in lower case."""

    letters: Letters
    """The letter of each token by itself."""

    pieces: dict[str, tuple[Any, ...]]
    """The tokens of pieces of text that were parted before, each as three items."""

    given_names: frozenset[str]
    links: frozenset[str]
    """Prepositions that hang a phrase on a noun: `of`, `for`."""

    joints: frozenset[str]
    """Small words that may stand inside a name: `of`, `and`."""

    acronyms: Mapping[str, Sequence[str]]
    """The short names of each well-known organisation."""

    sources: Mapping[str, Sequence[tuple[str, ...]]]
    """What stands before a source, by its first word: `according`."""

    cue_kinds: Mapping[str, CueClass]
    """What each form of a reporting verb does."""


@cache
def lexicon(code: str | None) -> Lexicon:
    """The lexicon of the language with this code or tag, built once."""
    language = get_language(code)
    classes: dict[str, str] = dict(PUNCTUATION)
    # later entries win over earlier ones
    for letter, words in (
        ("J", language.adjectives),
        ("R", language.roles),
        ("R", language.plural_roles),
        ("N", language.nouns),
        ("E", language.participles),
        ("v", language.verbs),
        ("v", language.reported_mood),
        ("v", language.hinted_mood),
        ("u", language.cue_infinitives),
        ("g", language.cue_participles),
        ("V", language.cues),
        ("J", language.nationalities),
        ("T", language.time_words),
        ("m", language.number_words),
        ("a", language.adverbs),
        ("a", language.negations),
        ("s", language.subordinators),
        ("P", language.prepositions),
        ("&", language.conjunctions),
        ("w", language.relatives),
        ("D", language.determiners),
        ("A", language.articles),
        ("A" if language.articles else "D", language.possessives),
        ("X", language.auxiliaries),
        ("t", language.complementisers),
        ("o", language.object_pronouns),
        ("p", language.pronouns),
        ("S", frozenset(p[0] for p in language.source_phrases) - language.prepositions),
    ):
        classes |= dict.fromkeys(words, letter)
    cue_kinds: dict[str, CueClass] = {}
    for table in (language.cue_infinitives, language.cue_participles, language.cues):
        cue_kinds |= table
    acronyms: dict[str, list[str]] = {}
    for short, long in language.acronyms.items():
        acronyms.setdefault(long, []).append(short)
    sources: dict[str, list[tuple[str, ...]]] = {}
    for phrase in language.source_phrases:
        sources.setdefault(phrase[0], []).append(phrase)
    return Lexicon(
        language=language,
        classes=classes,
        letters=Letters(classes, language),
        pieces={},
        given_names=GIVEN_NAMES,
        links=language.links,
        joints=language.name_links | language.small_time_words,
        acronyms=acronyms,
        sources=sources,
        cue_kinds=cue_kinds,
    )
