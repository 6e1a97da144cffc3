"""Names told from other nouns where every noun has a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

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
    r"([^\W\d_][\w’'\-]*)(\.?)[ \u00a0]((?:[a-zà-ÿ]{1,3}[ \u00a0]){0,2})([^\W\d_a-zà-ÿ][\w’'\-]+)"
)
OPENS = re.compile(r"(?:^|[.!?“”«»\"] )([^\W\d_a-zà-ÿ][\w’'\-]+)[ \u00a0]([a-zà-ÿ]+)")
"""A sentence that opens with a noun without an article, and its next word."""

COMMON_ENDINGS = (
    "ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum", "ment", "ungen", "heiten",
    "keiten", "schaften", "tionen", "täten", "nisse", "ismus", "zeug", "jahr", "zeit", "gesetz",
    "recht", "fall", "haus", "stelle", "ur", "age", "enz", "anz", "ie", "ik",
)  # fmt: skip
CLOSED = "DpoPXstw&amTvVSu"
LEAD = ".Q(:-;"
SHORTEST_ROLE = 4
LONGEST_ACRONYM = 6
INFLECTED = ("e", "en", "er", "es", "em")
UNINFLECTED = ("lich", "isch", "weise", "mals", "wärts", "end")
SHORT = 2


def is_role(word: str, roles: frozenset[str]) -> bool:
    """Whether a noun, or the last part of a compound, is a role."""
    if word in roles:
        return True
    last = word.rsplit("-", 1)[-1]
    return any(last[at:] in roles for at in range(len(last) - SHORTEST_ROLE + 1))


def _is_common(word: str, lexicon: Lexicon) -> bool:
    return (
        word.endswith(COMMON_ENDINGS)
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


def capital_noun(
    words: Sequence[str],
    shown: Sequence[str],
    at: int,
    tags: Sequence[str],
    lexicon: Lexicon,
    names: frozenset[str],
) -> str:
    """The class of a word with a capital in a language whose nouns all have one."""
    language, word = lexicon.language, words[at]
    before = tags[-1] if tags else "."
    last = words[at - 1] if at else ""
    follower = shown[at + 1] if at + 1 < len(shown) else "."
    proper = follower[0].isupper()
    letter = lexicon.classes.get(word)
    if word in language.titles and (proper or follower in language.particles):
        return "H"
    if letter == "T" or (letter == "p" and before not in "DJ"):
        return letter
    if before in LEAD and word in language.particles and follower not in names:
        after = words[at + 2] if at + 2 < len(words) else ""
        if follower.lower() in names or (
            follower in language.particles and after in names
        ):
            return "C"  # "Von der Leyen"
    if letter is not None and letter in CLOSED and before in LEAD:
        return letter
    if before == "H" or (
        before == "C" and (last in lexicon.given_names or len(last.strip(".")) == 1)
    ):
        return "C" if letter in {None, "R"} or word in names else "N"
    if (
        before == "C"
        and len(tags) > 1
        and tags[-2] in "RH"
        and last not in language.places
        and not _is_common(word, lexicon)
    ):
        return "C"  # "Verkäuferin Nele Kard"
    if before == "C" and last in language.particles:
        return "C"
    if word in names or (word[-1] == "s" and word[:-1] in names):
        return "C"
    if word in lexicon.given_names and letter is None:
        return "C" if proper or before not in "DJ'm" else "N"
    if word in language.places or word in language.organisations:
        return "C"
    written = shown[at]
    if SHORT <= len(written) <= LONGEST_ACRONYM and written.isupper():
        return "C"
    if is_role(word, language.roles):
        return "R"
    if before in LEAD and letter is None and not proper:
        guess = small(word, lexicon)
        if guess == "a" or word.endswith(UNINFLECTED):
            return "a"
    if letter == "J" and before in LEAD:
        return "J"
    if (
        before == "R"
        and last not in language.plural_roles
        and not _is_common(word, lexicon)
    ):
        return "C"
    if len(word) == 1:
        return "C"
    return "N"


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
    if word.startswith("ge") and word.endswith(("t", "en")):
        return "E"
    if "." in word and not word[0].isdigit():  # an address: a paper on the web
        return "C"
    for ending, kind in lexicon.language.suffixes:
        if word.endswith(ending) and len(word) > len(ending) + SHORT:
            return "v" if kind == "past" else ENDINGS[kind]
    return "J" if word.endswith(INFLECTED) else "a"


def settled_adjectives(tags: list[str], words: Sequence[str]) -> str:
    """The classes with participles and the like before a noun read as adjectives."""
    for at in range(len(tags) - 2, -1, -1):
        if (
            tags[at] in "vEVu"
            and tags[at + 1] in "NRCHJ"
            and words[at].endswith(INFLECTED)
        ):
            before = tags[at - 1] if at else "."
            if before in "DJ'mP" and (tags[at + 1] != "C" or tags[at] in "vE"):
                tags[at] = "J"
        elif tags[at] == "m" and words[at + 1] == "jahre":
            tags[at] = "m"
    return "".join(tags)
