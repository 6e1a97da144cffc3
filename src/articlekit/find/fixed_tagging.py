"""Word classes in languages whose subjects stand before their verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlekit.find.guesses import guess
from articlekit.find.lexicon import INSIDE, UNSURE, Lexicon
from articlekit.find.tokens import Tokens
from articlekit.find.vocabulary import Vocabulary
from articlekit.language import Language

__all__ = ["tags"]

COORDINATED = 4
NAME = "1"
"""The letter of a word that is always a name: `al-Bashir`."""

MARKS = frozenset('“”„«»‘"')
LEAD = ".Q(:-;"
"""After these a capital letter tells nothing."""

PLAIN = str.maketrans(INSIDE)
"""What most words with a capital are: what they are inside a sentence."""

DOUBTFUL = re.compile(r"[?0-9] (?: (?<= [?03] ) | (?<! [^.Q(:;x-]. ) )", re.VERBOSE)
"""The letters of tokens whose neighbours must tell what they are.

Among them are words with a capital at the very start, behind `LEAD`, or behind an
`x` that may be a mark; and times, which behind a given name are names.
"""

VERBS = re.compile("[Vugv]")


def tags(tokens: Tokens, lexicon: Lexicon, known: Vocabulary) -> str:
    """The class of each token."""
    shown, words = tokens.shown, tokens.words
    found = [*tokens.letters.translate(PLAIN)]
    given_names = lexicon.given_names
    for at in map(re.Match.start, DOUBTFUL.finditer(tokens.letters)):
        letter, before = tokens.letters[at], found[at - 1] if at else "."
        if before == "x" and shown[at - 1] in MARKS:
            before = "Q"
        if letter == "?":
            found[at] = _small(tokens, at, before, lexicon)
        elif letter == UNSURE or before in LEAD:
            found[at] = _capital(tokens, at, before, lexicon, known)
        elif found[at] == "T" and before == "C" and words[at - 1] in given_names:
            found[at] = "C"
    return _settled(found, words, lexicon)


def _small(tokens: Tokens, at: int, before: str, lexicon: Lexicon) -> str:
    """The class of a particle, or of a token with an apostrophe."""
    word = tokens.words[at]
    if word[0] == "'":
        if word == "'s":
            return "X" if before in "pwt" else "'"
        return "'" if before in "NCRT" else "x"
    if before in "CH" and any(w[0].isupper() for w in tokens.shown[at + 1 : at + 3]):
        return "C"  # a name goes on, perhaps behind one more small word
    return lexicon.classes.get(word) or guess(word, lexicon.language)


def _capital(
    tokens: Tokens, at: int, before: str, lexicon: Lexicon, known: Vocabulary
) -> str:
    """The class of a word written with a capital."""
    language, given_names = lexicon.language, lexicon.given_names
    words, word = tokens.words, tokens.words[at]
    letter = lexicon.classes.get(word)
    proper = False  # whether another capital follows
    if at + 1 < len(words):
        proper = tokens.letters[at + 1] == NAME or tokens.shown[at + 1][0].isupper()
        proper = proper or (
            words[at + 1] in language.particles  # "Mr. de Vos", like "Mr. Doe"
            and tokens.shown[at + 1][0].islower()
        )
    if word in language.titles and proper:
        return "H"
    if before not in LEAD:  # in the midst of a sentence: a name, if not said otherwise
        if letter == "T" and before == "C" and words[at - 1] in given_names:
            return "C"
        if word.startswith("i'"):
            return letter or "p"
        if letter == "J":  # "Peruvian", but not "New"
            return "J" if word in language.nationalities else "C"
        return letter if letter in {"T", "R", "p"} else "C"
    if letter is None:
        if word in known.capital or word in given_names:
            return "C"
        guessed = guess(word, language)
        if word in known.small:
            return guessed
        return guessed if guessed in "aGE" and not proper else "C"
    if word in given_names and proper:
        return "C"
    if letter in "NRJvuVgE" and word in known.capital and word not in known.small:
        return "C" if letter not in "RJ" else letter
    return letter


def _settled(tags: list[str], words: Sequence[str], lexicon: Lexicon) -> str:
    """The classes with verbs told from nouns of the same form by their neighbours."""
    language = lexicon.language
    doubtful = language.doubtful_cues
    for at in map(re.Match.start, VERBS.finditer("".join(tags))):
        letter = tags[at]
        unsure = letter == "v" or words[at] in doubtful
        back = at - 1
        while back >= 0 and tags[back] == "a":
            back -= 1
        before = tags[back] if back >= 0 else "."
        if not unsure and letter != "u" and before not in "A'":
            continue  # most verbs
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
