"""Whose verb it is, where a subject may stand on either side of its verb."""

from __future__ import annotations

import re

from articlekit.find.free_phrases import (
    can_be_subject,
    is_title,
    phrase_ending,
    phrase_from,
    skip_phrase,
)
from articlekit.find.guesses import is_role
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention, Relation
from articlekit.find.reading import Reading

__all__ = ["agent", "main_subject", "subject", "subject_after"]

BOUNDARY = ".,;:Q-("
FARTHEST = 14
BEFORE_TITLE = "NDRJs"
"""Before a quoted title: `das Blatt „Bote“ meldet`, `wie „Der Bote“ meldet`."""

CLAUSE_ENDS = ("", *",.;X")
"""Behind a verb that closes its clause."""

NO_OBJECT = frozenset("msx")
"""Sorts of pronouns that are never objects: `er`, `ich`, `man`; `sie` can be."""

APPOSED = re.compile(r",H{0,3}C{1,5}(?:\([^()]{1,5}\))?,\Z")
"""A name between commas, in the letters of its tokens."""

LONGEST_APPOSED = 16
BETWEEN = frozenset("aTPNRCDJm'EoXp()Q-&")
"""What may stand between a subject and its verb behind it."""


def subject(
    reading: Reading, verb: int, first: int, lexicon: Lexicon
) -> tuple[Relation, Mention | None]:
    """The subject of a finite verb: before it, after it, or that of the sentence.

    `first` is the first token of the sentence.
    """
    tags = reading.tags
    back = verb - 1
    while back >= first and tags[back] in "ao":
        back -= 1
    if back >= first and tags[back] == ")":  # "Malte Brandis (FUL) sagte"
        back = max(tags.rfind("(", first, back) - 1, first - 1)
    before = tags[back] if back >= first else "."
    if before == "Q" and tags[verb + 1 : verb + 2] in CLAUSE_ENDS:
        relative = _relative_before(reading, back, first, lexicon)
        if relative is not None:  # "ein Mann, der „Feuer“ rief,"
            return "relative", relative
    titled = before == "Q" and back > first and tags[back - 1] in BEFORE_TITLE
    if titled and is_title(reading, back):  # "Das Magazin „Stern“ hatte"
        before = "N"
    if before == "Q":
        relative = _relative_before(reading, back, first, lexicon)
        if relative is not None:
            return "relative", relative
    if before == "Q" and tags[verb + 1 : verb + 2] in CLAUSE_ENDS:
        opener = _opener_before(reading, back, first, lexicon)
        if opener is not None:  # "weil der Rat es als „Unfug“ bezeichnet hat"
            return _in_clause(reading, opener, verb, lexicon)
    if before in BOUNDARY and set(tags[back + 1 : verb]) <= {"o"}:
        aside = _before_aside(reading, first, back, lexicon) if before == "," else None
        if aside is None and before == ",":
            aside = _before_name(reading, first, back, lexicon)
        if aside is not None and not _is_object(reading, aside, verb, lexicon):
            return "aside", aside
        return "after", subject_after(reading, verb + 1, lexicon)
    if before == "&":
        main = _of_verb_before(reading, back, first, lexicon)
        main = main or main_subject(reading, first, verb, lexicon)
        if main is not None:
            return "same", main
        return "after", subject_after(reading, verb + 1, lexicon)
    opener = back
    while opener >= first and tags[opener] not in ".,;:Q-&":
        opener -= 1
    opener = _past_title(reading, opener, first)
    return _in_clause(reading, _past_pair(tags, opener, first), verb, lexicon)


def _opener_before(
    reading: Reading, quote: int, first: int, lexicon: Lexicon
) -> int | None:
    """The comma before a clause whose verb comes last, or None if it has none."""
    tags = reading.tags
    at = quote - 1
    while at > first and tags[at] not in ".,;:Q-vVX":
        at -= 1
    if tags[at] != ",":
        return None
    opens = tags[at + 1] in "swt"
    opens = opens or reading.words[at + 1] in lexicon.language.relative_articles
    return at if opens else None


def _relative_before(
    reading: Reading, quote: int, first: int, lexicon: Lexicon
) -> Mention | None:
    """`der` between a comma and a quotation: `ein Mann, der „Feuer“ rief`."""
    at = quote - 1
    if at <= first or reading.tags[at - 1] != ",":
        return None
    if reading.words[at] not in lexicon.language.relative_articles:
        return None
    means = phrase_ending(reading, at - 2, lexicon)
    if means is None:
        return None
    return Mention(reading, at, at + 1, at + 1, "pronoun", means)


def _of_verb_before(
    reading: Reading, end: int, first: int, lexicon: Lexicon
) -> Mention | None:
    """The subject of the verb that stands next before `und`: `… lief er und rief`."""
    tags = reading.tags
    at = end - 1
    while at >= first and tags[at] not in "vVX.;:":
        at -= 1
    if at < first or tags[at] not in "vVX":
        return None
    back = at - 1
    while back >= first and tags[back] in "ao":
        back -= 1
    if back >= first and tags[back] == "&":
        return None
    return subject(reading, at, first, lexicon)[1]


def _past_title(reading: Reading, opener: int, first: int) -> int:
    """The border before a clause; a quoted title is none: `Das Blatt „Post“ meldet`."""
    tags = reading.tags
    while opener > first and tags[opener] == "Q" and tags[opener - 1] in BEFORE_TITLE:
        opener -= 1
        while opener >= first and tags[opener] not in ".,;:Q-&":
            opener -= 1
    return opener


def _past_pair(tags: str, opener: int, first: int) -> int:
    """The border before a clause; `und` between two phrases is none."""
    if opener < first or tags[opener] != "&":
        return opener
    start = opener - 1
    while start >= first and tags[start] not in ".,;:Q-vVX":
        start -= 1
    return start if start < first or tags[start] not in "vVXQ" else opener


def _in_clause(
    reading: Reading, opener: int, verb: int, lexicon: Lexicon
) -> tuple[Relation, Mention | None]:
    """The subject of a verb inside the clause that begins behind a border."""
    tags, words, language = reading.tags, reading.words, lexicon.language
    start = opener + 1
    while start < verb and tags[start] == "&":
        start += 1
    if tags[start] in "stw" or words[start] in language.report_openers:
        return _in_subordinate(reading, start, verb, lexicon)
    if (
        opener >= 0
        and tags[opener] == ","
        and words[start] in language.relative_articles
    ):
        relative = _relative(reading, start, verb, lexicon)
        if relative is not None:
            return "relative", relative
    while start < verb and tags[start] == "a":
        start += 1  # "Auch der Minister kritisierte"
    found = phrase_from(reading, start, lexicon)
    if (
        found is not None
        and found.end <= verb
        and can_be_subject(found, lexicon)
        and BETWEEN.issuperset(tags[found.end : verb])
        and not _is_object(reading, found, verb, lexicon)
    ):
        return "before", found
    return "after", subject_after(reading, verb + 1, lexicon)


def _is_object(reading: Reading, phrase: Mention, verb: int, lexicon: Lexicon) -> bool:
    """Whether a phrase before a verb is its object: `Die Pläne nannte er „Unfug“`."""
    if _is_subject_pronoun(reading, verb + 1, lexicon):
        return True
    many = _is_many(reading, phrase, lexicon) and not _is_plural(reading, verb)
    if not many and phrase.kind != "thing":
        return False
    after = subject_after(reading, verb + 1, lexicon)
    if after is None or after.start != verb + 1:
        return after is not None and many
    called = lexicon.language.cues.get(reading.words[verb]) == "call"
    called = called and after.kind in {"name", "role"}
    return many or called or _is_nominative(after, lexicon)


def _is_nominative(phrase: Mention, lexicon: Lexicon) -> bool:
    """Whether a phrase must be a subject by its article: `der Minister`, no dative."""
    words, language = phrase.reading.words, lexicon.language
    if words[phrase.start] not in language.male_articles:
        return False
    inner = words[phrase.start + 1 : phrase.core]
    male = any(
        is_role(word, language.male_words)
        or (word.endswith("e") and is_role(word, language.roles))
        for word in inner
    )
    return male and language.female_words.isdisjoint(inner)


def _is_many(reading: Reading, phrase: Mention, lexicon: Lexicon) -> bool:
    """Whether a phrase is surely a plural: `die neuen Pläne`, `alle Mitglieder`."""
    words, first, language = reading.words, phrase.start, lexicon.language
    if words[first] in language.plural_determiners:
        return True
    ending = language.plural_with.get(words[first])
    return (
        ending is not None
        and reading.tags[first + 1 : first + 2] == "J"
        and words[first + 1].endswith(ending)
    )


def _is_plural(reading: Reading, verb: int) -> bool:
    """Whether a finite verb is a plural by its ending: `nannten`, `sind`."""
    return reading.words[verb].endswith(("n", "nd", "ns"))


def _is_subject_pronoun(reading: Reading, at: int, lexicon: Lexicon) -> bool:
    """Whether a pronoun stands at a token that is no object: `bezeichnete er`."""
    if reading.tags[at : at + 1] != "p":
        return False
    word, language = reading.words[at], lexicon.language
    return language.pronouns[word] in NO_OBJECT and word not in language.oblique


def _in_subordinate(
    reading: Reading, start: int, verb: int, lexicon: Lexicon
) -> tuple[Relation, Mention | None]:
    """The subject of a clause that a small word opens and its verb closes."""
    tags = reading.tags
    at = start + 1
    if _is_subject_pronoun(reading, verb + 1, lexicon):  # "Als er kam sagte er"
        return "after", subject_after(reading, verb + 1, lexicon)
    if tags[at] == "N" and tags[start] == "s":
        after = subject_after(reading, verb + 1, lexicon)
        if after is not None:  # "Als Dank für die Hilfe sagte eine Wirtin"
            return "after", after
    if tags[at] == "Q" and is_title(reading, at):
        return "before", Mention(reading, at, at + 1, at + 1, "name")
    while at < verb:
        found = phrase_from(reading, at, lexicon)
        if found is None:
            at += 1
            continue
        if tags[at - 1] != "P" and can_be_subject(found, lexicon):
            return "before", found
        at = found.end
    if tags[start] == "w":
        return "relative", phrase_ending(reading, start - 2, lexicon)
    if reading.words[start] in lexicon.language.report_openers:
        return "after", subject_after(reading, verb + 1, lexicon)
    return "before", None


def _relative(
    reading: Reading, start: int, verb: int, lexicon: Lexicon
) -> Mention | None:
    """`der` as a relative pronoun, with the phrase it stands for."""
    # "der das Haus": two articles are no phrase
    plain = start + 1 < verb and reading.tags[start + 1] not in "DQ"
    if plain and phrase_from(reading, start, lexicon) is not None:
        return None
    means = phrase_ending(reading, start - 2, lexicon)
    if means is None:
        return None
    return Mention(reading, start, start + 1, start + 1, "pronoun", means)


def subject_after(reading: Reading, at: int, lexicon: Lexicon) -> Mention | None:
    """The first phrase behind a verb that can be its subject."""
    tags = reading.tags
    last = min(len(tags), at + FARTHEST)
    inverted = at > 1 and tags[at - 2] in ",Q-"
    if inverted and tags[at : at + 1] == "Q" and is_title(reading, at):
        return Mention(reading, at, at + 1, at + 1, "name")  # "schrieb „Die Zeit“"
    while at < last:
        letter = tags[at]
        if letter in ".;:-,stwVv&":
            return None
        if letter == "P":
            at = max(at + 1, skip_phrase(reading, at + 1, lexicon))
            continue
        found = None if letter == "T" else phrase_from(reading, at, lexicon)
        if found is None:
            at += 1
        elif can_be_subject(found, lexicon):
            return found
        else:
            at = found.end
    return None


def _before_aside(
    reading: Reading, first: int, comma: int, lexicon: Lexicon
) -> Mention | None:
    """The phrase that opens a sentence, when only asides part it from a comma."""
    tags = reading.tags
    at = first
    while at < comma and tags[at] in "s&a":
        at += 1
    found = phrase_from(reading, at, lexicon)
    if found is None or not can_be_subject(found, lexicon):
        return None
    end = found.end
    while end < comma and tags[end] in "P&" and tags[end + 1] in "DNRCJT":
        end = max(end + 1, skip_phrase(reading, end + 1, lexicon))
    if tags[end] == "(":
        end = max(end, tags.find(")", end, comma) + 1)
    if end == comma:
        # as in "Der Bürgermeister und Richter, Henning Lau (ULD), warnte"
        return found if "," in tags[found.start : end] else None
    asides = tags[end] == "," and _only_asides(tags[end + 1 : comma])
    return found if asides else None


def _before_name(
    reading: Reading, first: int, comma: int, lexicon: Lexicon
) -> Mention | None:
    """The role before a name between commas: `…, die Chefin, Ina Lau (ULD), erklärte`.

    It need not open its sentence: `Der Rat schweigt, die Chefin, Ina Lau, erklärte`.
    """
    match = APPOSED.search(reading.tags, max(first, comma - LONGEST_APPOSED), comma + 1)
    if match is None:
        return None
    at = match.start() - 1
    while at >= first and reading.tags[at] not in ".;:,Q&vVX":
        at -= 1
    found = phrase_from(reading, at + 1, lexicon)
    if found is None or "R" not in reading.tags[found.start : found.core]:
        return None
    return found if can_be_subject(found, lexicon) else None


def _only_asides(tags: str) -> bool:
    """Whether all that stands between commas are appositions and relative clauses."""
    for piece in tags.split(","):
        relative = piece[:1] == "w" or (piece[:1] in "DP'" and piece[-1:] in "VvXuE")
        if not relative and not {"V", "v", "X"}.isdisjoint(piece):
            return False
    return True


def main_subject(
    reading: Reading, first: int, end: int, lexicon: Lexicon
) -> Mention | None:
    """The subject of a sentence: its first phrase that can be one."""
    tags = reading.tags
    at = first
    while at < end and tags[at] not in ".;:":
        if tags[at] == "P":
            at = max(at + 1, skip_phrase(reading, at + 1, lexicon))
            continue
        found = phrase_from(reading, at, lexicon)
        if found is None:
            at += 1
        elif can_be_subject(found, lexicon):
            return found
        else:
            at = found.end
    return None


def agent(reading: Reading, start: int, end: int, lexicon: Lexicon) -> Mention | None:
    """Whoever stands behind `von` between two tokens."""
    for at in range(start, min(end, len(reading.tags))):
        if reading.tags[at] in ".;":
            break
        if reading.tags[at] == "P" and reading.words[at] in lexicon.language.agents:
            found = phrase_from(reading, at + 1, lexicon)
            if found is not None and (found.kind != "thing" or at + 1 == found.head):
                return found  # "von Musikkennern", but not "von der Sonne"
    return None
