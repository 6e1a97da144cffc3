"""Words that tell what quoted words are, and whose: slogans, names, what is written."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

__all__ = ["Signs"]


@frozen(kw_only=True)
class Signs:
    """What stands beside quoted words, other than the verbs of speech."""

    talk_nouns: Mapping[str, str] = field(factory=dict)
    """Nouns that report with a form of be, and their article: `war von … die Rede`."""

    judging: Mapping[str, frozenset[str]] = field(factory=dict)
    """Verbs that say something with one of these before it: `sieht` darin `einen` …."""

    own: frozenset[str] = frozenset()
    """Words that make a source of whoever is spoken of: nach `eigenen` Angaben."""

    word_nouns: frozenset[str] = frozenset()
    """Those of the signs of terms for a word that somebody uses: `Begriff`."""

    slogans: frozenset[str] = frozenset()
    """Words before what is shouted or written on a banner: `Parolen`, `Aufschrift`."""

    shouts: frozenset[str] = frozenset()
    """Words to which such a slogan is joined by a hyphen: `„Haut ab“-Rufe`."""

    for_instance: frozenset[str] = frozenset()
    """Words that may stand between such a word and a slogan: `wie`, `zum Beispiel`."""

    written: frozenset[str] = frozenset()
    """Verbs of what can be read somewhere: auf dem Schild `steht` „Halt“."""

    pointers: frozenset[str] = frozenset()
    """Words that mean a text named before: `darin` heißt es."""

    documents: frozenset[str] = frozenset()
    """Nouns of what has words in it: `Brief`, `Plakat`."""

    lending: frozenset[str] = frozenset()
    """Verbs that report a clause only with a verb of speech behind: `fait savoir`."""

    lent: frozenset[str] = frozenset()
    """Those verbs of speech: `savoir`, `remarquer`."""

    naming: frozenset[str] = frozenset()
    """Verbs that only name whoever they stand beside `sich` with: `nennt` sich „X“."""

    itself: frozenset[str] = frozenset()
    """The pronoun beside them: `sich`."""

    silent: frozenset[str] = frozenset()
    """Verbs whose subject says nothing: `gilt` als „Favorit“, `wurde`."""

    media: frozenset[str] = frozenset()
    """Nouns of those that publish: `Presse`."""

    pointing_back: frozenset[str] = frozenset()
    """Words that mean the sentence before them: `Das` sagte der Minister."""

    talks: frozenset[str] = frozenset()
    """Nouns of a talk with somebody: `Interview` mit der „Morgenpost“."""
