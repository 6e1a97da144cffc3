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

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from articlekit.language import CueClass, Language, get_language
from articlekit.language.given_names import EITHER, FEMALE, MALE

__all__ = ["ENDINGS", "Lexicon", "lexicon", "unknown"]

SHORTEST_STEM = 2
MOST_KEPT = 20_000
"""So many tokens are remembered with their class."""

ENDINGS = {"adverb": "a", "adjective": "J", "gerund": "G", "past": "E"}
PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(",
    ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "--": "-", "-": "-", "―": "-",
}  # fmt: skip


class Letters(dict[str, str]):
    """The class of each token that needs no neighbours, worked out when first seen."""

    def __init__(self, classes: Mapping[str, str], language: Language) -> None:
        super().__init__()
        self.classes = classes
        self.language = language

    def __missing__(self, token: str) -> str:
        """The letter of a token; it is kept, as long as there is room."""
        if len(self) >= MOST_KEPT:
            self.clear()
        self[token] = letter = self._letter(token)
        return letter

    def _letter(self, token: str) -> str:
        first = token[0]
        if token == "“”":  # noqa: S105 - a pair of marks
            return "Q"
        if first.isupper() or first in "'’":
            return "?"
        if first.isdigit():
            return "m"
        if first in "@#" and len(token) > 1:
            return "C"
        word = token.lower().replace("’", "'")
        if word in self.language.particles:
            return "?"
        letter = self.classes.get(word)
        if letter is not None:
            return letter
        return unknown(word, self.language) if first.isalpha() else "x"


def unknown(word: str, language: Language) -> str:
    """The class of a word written small that no list has."""
    if word.endswith(language.role_endings):
        return "R"
    for ending, kind in language.suffixes:
        if word.endswith(ending) and len(word) > len(ending) + SHORTEST_STEM:
            return ENDINGS[kind]
    return "N"


@frozen
class Lexicon:
    """A language with a table of word classes."""

    language: Language
    classes: Mapping[str, str]
    """The letter of each known word in lower case."""

    letters: Letters
    """The letter of each token as written, `?` where its neighbours must tell."""

    given_names: frozenset[str]
    links: frozenset[str]
    """Prepositions that hang a phrase on a noun: `of`, `for`."""

    source_openings: frozenset[str]
    """First words of what stands before a source: `according`."""

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
    return Lexicon(
        language=language,
        classes=classes,
        letters=Letters(classes, language),
        given_names=MALE | FEMALE | EITHER,
        links=language.links,
        source_openings=frozenset(phrase[0] for phrase in language.source_phrases),
        cue_kinds=cue_kinds,
    )
