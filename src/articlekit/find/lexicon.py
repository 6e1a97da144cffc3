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

__all__ = ["Lexicon", "lexicon"]

ENDINGS = {"adverb": "a", "adjective": "J", "gerund": "G", "past": "E"}
PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(",
    ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "--": "-", "-": "-", "―": "-",
}  # fmt: skip


@frozen
class Lexicon:
    """A language with a table of word classes."""

    language: Language
    classes: Mapping[str, str]
    """The letter of each known word in lower case."""

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
        given_names=MALE | FEMALE | EITHER,
        links=language.links,
        source_openings=frozenset(phrase[0] for phrase in language.source_phrases),
        cue_kinds=cue_kinds,
    )
