"""Speech told by dashes, and words such as `explique-t-il` inside the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlekit.find.lexicon import Lexicon
from articlekit.prose.quotation import Stretch

__all__ = ["with_dialogue"]

LEAD = re.compile(r"[,?!…]\s+(?=[^\W\d_])")
WORD = re.compile(r"[^\W\d_]+")
FARTHEST_VERB = 5
LONGEST = 90
ENDS = re.compile(r"[,.;!?…:](?=\s|$)")
BLANK = " \t\u00a0\u202f\u2009"


def with_dialogue(
    texts: Sequence[str], stretches: Sequence[tuple[Stretch, ...]], lexicon: Lexicon
) -> list[tuple[Stretch, ...]]:
    """The quoted stretches of each paragraph, and speech behind dashes; no incises."""
    language = lexicon.language
    found = []
    for text, marked in zip(texts, stretches, strict=True):
        own = marked
        if language.marks.dash and not marked and text[:1] in language.marks.dash:
            own = tuple(_behind_dash(text, lexicon))
        elif language.incises_inside:
            own = tuple(
                piece for one in marked for piece in _parted(text, one, lexicon)
            )
        found.append(own)
    return found


def _behind_dash(text: str, lexicon: Lexicon) -> Iterator[Stretch]:
    """The spoken parts of a paragraph that opens with a dash, if it says who speaks."""
    dash = text[0]
    parts = [match.start() for match in re.finditer(re.escape(dash), text)]
    if len(parts) > 1 and _verb_at(text, parts[1] + 1, lexicon):
        # «—No —dijo Ana—. Mañana.»: every second part is the narrator's
        bounds = [*parts, len(text)]
        for number in range(0, len(parts), 2):
            start, end = bounds[number] + 1, bounds[number + 1]
            if number:
                while start < end and text[start] in ".,;:" + BLANK:
                    start += 1
            yield from _stretch(text, start, end, bounds[number], bounds[number + 1])
        return
    whole = Stretch(start=1, end=len(text), opener=0, closer=len(text))
    pieces = tuple(_parted(text, whole, lexicon))
    if pieces != (whole,):
        yield from pieces


def _parted(text: str, stretch: Stretch, lexicon: Lexicon) -> Iterator[Stretch]:
    """A stretch without the words that say who speaks: its parts before and behind."""
    for match in LEAD.finditer(text, stretch.start, stretch.end):
        if not _verb_at(text, match.end(), lexicon):
            continue
        close = ENDS.search(text, match.end(), stretch.end)
        if (
            close is not None
            and close.group() == ","
            and text[close.end() + 1 : close.end() + 2].isupper()
        ):  # "a dit le maire, Marc Aubin."
            close = ENDS.search(text, close.end(), stretch.end)
        end = stretch.end if close is None else close.end()
        if end - match.end() > LONGEST:
            continue
        comma = text[match.start()] == ","
        last = match.start() if comma else match.start() + 1
        yield from _stretch(text, stretch.start, last, stretch.opener, last)
        yield from _stretch(text, end, stretch.end, end, stretch.closer)
        return
    yield stretch


def _stretch(
    text: str, start: int, end: int, opener: int, closer: int
) -> Iterator[Stretch]:
    while start < end and text[start] in BLANK:
        start += 1
    while end > start and text[end - 1] in BLANK:
        end -= 1
    if end - start > 1 and WORD.search(text, start, end):
        yield Stretch(start=start, end=end, opener=opener, closer=max(closer, end))


def _verb_at(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb of speech begins here, behind auxiliaries and small pronouns."""
    language = lexicon.language
    words = [word.group().lower() for word in WORD.finditer(text, at, at + LONGEST)]
    helped = False
    for number, word in enumerate(words[:FARTHEST_VERB]):
        follower = words[number + 1] if number + 1 < len(words) else ""
        if word in language.cues or (helped and word in language.cue_participles):
            return follower not in language.complementisers
        if word in language.auxiliaries:
            helped = True
        elif len(word) > 1 and not _is_small(word, lexicon):
            return False
    return False


def _is_small(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.language.object_pronouns or word in lexicon.language.pronouns
