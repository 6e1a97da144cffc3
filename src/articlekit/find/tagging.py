"""Word classes in languages whose subjects stand on either side of their verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlekit.find.capitals import (
    Text,
    capital_noun,
    particle,
    plain_noun,
    settled_adjectives,
)
from articlekit.find.guesses import guess
from articlekit.find.lexicon import INSIDE, UNSURE, Lexicon
from articlekit.find.tokens import Tokens
from articlekit.find.vocabulary import Vocabulary

__all__ = ["tags"]

LEAD = ".Q(:-;"
KEPT_IN_CAPITALS = frozenset("TRpXH")
TIMES = ("T", "3")
LONGEST_ORDINAL = 2
STOP = re.compile(r"[^.]\.(?=[^.Q,:;()-])")
DOUBTFUL = re.compile("[0-9?]")
"""The letters of tokens whose neighbours must tell what they are."""


def tags(tokens: Tokens, lexicon: Lexicon, known: Vocabulary) -> str:
    """The class of each token; the vocabulary has what the story has as names."""
    capital_nouns = lexicon.language.capital_nouns
    found = [*tokens.letters]
    if capital_nouns:
        _settle_stops(found, tokens, lexicon)
    text = Text(tokens.words, tokens.shown, found, lexicon, known.capital)
    for at in map(re.Match.start, DOUBTFUL.finditer(tokens.letters)):
        letter = found[at]
        if letter == "?":
            letter = _small(text, at)
        elif capital_nouns:
            letter = plain_noun(text, at, letter) or capital_noun(text, at)
        elif letter != UNSURE and at and found[at - 1] not in LEAD:
            letter = INSIDE[letter]
        else:
            letter = _capital(text, at)
        found[at] = "D" if letter == "A" else letter
    if capital_nouns:
        return settled_adjectives(found, tokens.words, lexicon.language)
    return _settled(found, tokens.words, lexicon)


def _settle_stops(found: list[str], tokens: Tokens, lexicon: Lexicon) -> None:
    """Full stops that end no sentence get another class: `am 14. Mai`, `das 3. Mal`."""
    language = lexicon.language
    for match in STOP.finditer(tokens.letters):
        at = match.start() + 1
        shown = tokens.shown[at + 1]
        if shown[0].islower():
            found[at] = "m" if found[at - 1] == "m" else "x"
        elif found[at - 1] == "m" and len(tokens.words[at - 1]) <= LONGEST_ORDINAL:
            before = tokens.words[at - 2] if at > 1 else "."
            led = before in language.determiners or before in language.fused
            if found[at + 1] in TIMES or led:
                found[at] = "m"


def _small(text: Text, at: int) -> str:
    """The class of a particle, or of what begins with an apostrophe."""
    word, lexicon = text.words[at], text.lexicon
    last = text.tags[at - 1] if at else "."
    if last in "CH" and word in lexicon.language.particles and particle(text, at):
        return "C"
    letter = lexicon.classes.get(word)
    if letter is not None:
        return letter
    if word[0] == "'":
        return "'" if last in "NCR" else "x"
    return guess(word, lexicon.language)


def _capital(text: Text, at: int) -> str:
    """The class of a word with a capital where only names have one."""
    words, lexicon = text.words, text.lexicon
    language, word = lexicon.language, words[at]
    letter = lexicon.classes.get(word)
    follower, linked = ".", False
    if at + 1 < len(words):
        follower, linked = text.shown[at + 1][0], words[at + 1] in language.links
    if word in language.titles and (follower.isupper() or linked):
        return "H"
    if at and text.tags[at - 1] not in LEAD:
        return letter if letter is not None and letter in KEPT_IN_CAPITALS else "C"
    if letter is not None:
        return "C" if word in text.names and letter in "NJVvE" else letter
    if word in text.names or word in lexicon.given_names or follower.isupper():
        return "C"
    return guess(word, language)


def _settled(found: list[str], words: Sequence[str], lexicon: Lexicon) -> str:
    """The classes with nouns told from verbs of the same form by their neighbours."""
    language = lexicon.language
    for at, letter in enumerate(found):
        word = words[at]
        before = found[at - 1] if at else "."
        behind = found[at + 1] if at + 1 < len(found) else "."
        verb = letter == "v" or (letter == "u" and before == "D")
        doubtful = letter in "Vvu" and (verb or word in language.doubtful_cues)
        noun = doubtful and before in "DmP'"
        if noun or (letter in "gE" and before in "D'" and behind not in "NRC"):
            found[at] = "R" if word in language.roles else "N"
        elif letter == "o" and behind == "p" and word in language.complementisers:
            found[at] = "t"  # "s’il avait la clé"
        elif (
            letter == "D"
            and behind in "VX"
            and words[at + 1] not in language.doubtful_cues
        ):
            found[at] = "o"  # "le dit": a pronoun, no article
    return "".join(found)
