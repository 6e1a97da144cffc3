"""Which actor a phrase means: a name, `she`, `the minister`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from operator import itemgetter

from attrs import define

from articlekit.find.mentions import Mention
from articlekit.find.reading import Reading
from articlekit.find.story import Story
from articlekit.language.given_names import FEMALE, MALE
from articlekit.model import Actor
from articlekit.spans import Span

__all__ = ["PRONOUN_FEATURES", "Cast", "Decide", "Guess", "Sighting", "likeliest"]

Weights = Mapping[str, float]

FARTHEST = 12
"""So many sentences back somebody is remembered."""

PRONOUNS = re.compile("[pA]")
"""The letters of `she` and `her`."""

HE_AND_SHE = frozenset("mf")
VERBS = tuple("XvVE,")
"""Behind a subject one of these stands."""

GOVERNORS = tuple("PVvguG")
"""Behind these stands an object."""

OFTEN = 3
"""Somebody seen so many times is seen often."""

MOST_NESTED = 3
MOST_REMEMBERED = 12


@define(eq=False)
class Sighting:
    """One place where a person is named, or meant by a pronoun."""

    sentence: int
    """Sentences of the whole story are counted through."""

    block: int
    place: str
    """`speaker`, `subject`, `object` or `owner`."""

    pronoun: bool


@define(eq=False)
class Guess:
    """A person who may be meant by a pronoun, as the features see it."""

    actor: Actor
    last: Sighting
    """Where the person was last seen."""

    sentence: int
    block: int
    sex: str | None
    named: int
    """How often the person was seen before, up to `OFTEN`."""

    rank: int
    """How many others were seen since."""

    last_meant: bool
    """Whether the last pronoun of the same kind meant this person."""

    last_speaker: bool


Feature = Callable[[Guess], str]
Decide = Callable[[Reading, int, Sequence[Guess]], "Guess | None"]
"""Whom the pronoun at a token of a reading means."""


def how_far(guess: Guess) -> str:
    """How many sentences ago the person was seen, and in which paragraph."""
    ago = min(guess.sentence - guess.last.sentence, 3)
    where = "" if guess.block == guess.last.block else ", another paragraph"
    return f"he or she: seen {ago} sentences ago{where}"


def where_seen(guess: Guess) -> str:
    """As what the person was last seen."""
    how = "meant" if guess.last.pronoun else "named"
    return f"he or she: {how} as {guess.last.place}"


def order(guess: Guess) -> str:
    """How many others were seen since."""
    return f"he or she: {min(guess.rank, 3)} others since"


def certainty(guess: Guess) -> str:
    """Whether the sex is known to fit."""
    return "he or she: sex fits" if guess.sex else "he or she: sex not known"


def fame(guess: Guess) -> str:
    """How often the person was seen."""
    seen = ("once", "twice", "often")[guess.named - 1]
    return f"he or she: seen {seen}"


def chain(guess: Guess) -> str:
    """Whether the person spoke last, or was meant last."""
    if guess.last_speaker:
        return "he or she: spoke last" + (", meant last" if guess.last_meant else "")
    return "he or she: meant last" if guess.last_meant else "he or she: new"


def standing(guess: Guess) -> str:
    """As what, and how many sentences ago, the person was last seen."""
    ago = min(guess.sentence - guess.last.sentence, 2)
    return f"he or she: {guess.last.place} {ago} sentences ago"


def chain_and_order(guess: Guess) -> str:
    """Whether the person spoke last, and how many others were seen since."""
    spoke = "spoke last" if guess.last_speaker else "silent"
    return f"he or she: {spoke}, {min(guess.rank, 2)} others since"


PRONOUN_FEATURES: tuple[Feature, ...] = (
    how_far,
    where_seen,
    order,
    certainty,
    fame,
    chain,
    standing,
    chain_and_order,
)


def likeliest(table: Weights) -> Decide:
    """The choice of the guess whose features weigh most; of equals, the first."""

    def decide(
        _reading: Reading, _token: int, guesses: Sequence[Guess]
    ) -> Guess | None:
        if len(guesses) == 1:
            return guesses[0]
        return max(guesses, key=worth, default=None)

    known: dict[tuple[object, ...], float] = {}

    def worth(guess: Guess) -> float:
        # all stories have the same few hundred sights
        last = guess.last
        sight = (
            guess.sentence - last.sentence,
            guess.block == last.block,
            last.pronoun,
            last.place,
            guess.rank,
            guess.sex,
            guess.named,
            guess.last_meant,
            guess.last_speaker,
        )
        found = known.get(sight)
        if found is None:
            found = known[sight] = sum(
                [table.get(feature(guess), 0.0) for feature in PRONOUN_FEATURES]
            )
        return found

    return decide


class Cast:
    """The actors of a story, in step with its reading: who was seen where so far."""

    def __init__(self, story: Story, actors: Sequence[Actor], decide: Decide) -> None:
        self.lexicon = story.lexicon
        self.decide = decide
        self.texts = {block.id: block.text for block in story.blocks}
        self.order = {block: at for at, block in enumerate(self.texts)}
        self.named: dict[str, list[tuple[int, int, Actor]]] = defaultdict(list)
        for actor in actors:
            for span in actor.mentions:
                self.named[span.block].append((span.start, span.end, actor))
        for rows in self.named.values():
            rows.sort(key=lambda row: row[:2])
        language = self.lexicon.language
        self._pronouns = {
            word: sex
            for word, sex in (*language.pronouns.items(), *language.owners.items())
            if sex in HE_AND_SHE
        }
        self._sexes: dict[str, str | None] = {}
        self.meant: dict[int, dict[int, str]] = {}
        """By reading and token: the actor that a pronoun means."""

        self._seen: dict[str, Sighting] = {}
        self._counts: dict[str, int] = defaultdict(int)
        self._last_meant: dict[str, str] = {}
        self._last_speaker: str | None = None
        self._sentence = 0
        self._actors = {actor.id: actor for actor in actors}

    def text(self, span: Span) -> str:
        """The words at a span."""
        return self.texts[span.block][span.start : span.end]

    def actor(self, mention: Mention) -> str | None:
        """The id of the actor that a phrase means, or None."""
        if mention.means is not None:
            mention = mention.means
        reading = mention.reading
        found = self.meant.get(id(reading), {}).get(mention.head)
        return found or self._named_at(reading, reading.starts[mention.head])

    def _named_at(self, reading: Reading, offset: int) -> str | None:
        rows = self.named.get(reading.block)
        if not rows:
            return None
        at = bisect_right(rows, offset, key=lambda row: row[0])
        # "former White House aide Jane Doe": one name may stand inside another
        nearest = rows[at - MOST_NESTED if at > MOST_NESTED else 0 : at]
        for start, end, actor in reversed(nearest):
            if start <= offset < end:
                return actor.id
        return None

    def follow(
        self, reading: Reading, sentences: Sequence[int], speakers: Collection[int]
    ) -> None:
        """Reads one paragraph on: who is named, and whom each pronoun means.

        `speakers` has the heads of the speakers of the paragraph.
        """
        sexes, words = self._pronouns, reading.words
        events: list[tuple[int, int, Actor | None]] = [
            (at, at + 1, None)
            for at in map(re.Match.start, PRONOUNS.finditer(reading.tags))
            if words[at] in sexes
        ]
        for start, end, named in self.named.get(reading.block, ()):
            if named.kind != "person":
                continue
            last = bisect_left(reading.ends, end)
            # names inside quotations are no tokens, and mean nothing to a pronoun
            if last < len(reading.ends) and reading.ends[last] == end:
                first = bisect_left(reading.starts, start)
                events.append((first, last + 1, named))
        events.sort(key=itemgetter(0, 1))
        firsts = [*dict.fromkeys(sentences)]
        begun = self._sentence
        for first, end, actor in events:
            self._sentence = begun + bisect_right(firsts, first) - 1
            if actor is None:
                self._mean(reading, first, sexes[reading.words[first]], speakers)
            elif first < end:
                place = self._place(reading, first, end, speakers)
                block = self.order[reading.block]
                self._see(actor, block, place, pronoun=False)
        self._sentence = begun + len(firsts)

    def _mean(
        self, reading: Reading, at: int, sex: str, speakers: Collection[int]
    ) -> None:
        """Finds whom a pronoun means, and remembers it."""
        block = self.order[reading.block]
        best = self.decide(reading, at, self._guesses(sex, block))
        if best is None:
            return
        self.meant.setdefault(id(reading), {})[at] = best.actor.id
        if reading.tags[at] == "A":
            return
        self._last_meant[sex] = best.actor.id
        place = self._place(reading, at, at + 1, speakers)
        self._see(best.actor, block, place, pronoun=True)

    def _place(
        self, reading: Reading, start: int, end: int, speakers: Collection[int]
    ) -> str:
        """As what a phrase stands in its sentence."""
        tags = reading.tags
        for head in range(start, end):
            if head in speakers:
                return "speaker"
        if tags[end : end + 1] == "'":
            return "owner"
        after = end
        while tags[after : after + 1] in ("a", "T"):
            after += 1
        before = tags[start - 1 : start]
        if tags[after : after + 1] in VERBS and before not in GOVERNORS:
            return "subject"
        return "object"

    def _see(self, actor: Actor, block: int, place: str, *, pronoun: bool) -> None:
        self._seen.pop(actor.id, None)
        self._seen[actor.id] = Sighting(self._sentence, block, place, pronoun)
        if self._counts[actor.id] < OFTEN:
            self._counts[actor.id] += 1
        if place == "speaker":
            self._last_speaker = actor.id
        if len(self._seen) > MOST_REMEMBERED:
            self._seen.pop(next(iter(self._seen)))

    def _guesses(self, sex: str, block: int) -> list[Guess]:
        guesses: list[Guess] = []
        now, meant, spoke = (
            self._sentence,
            self._last_meant.get(sex),
            self._last_speaker,
        )
        for key, sighting in reversed(self._seen.items()):
            known = self._sex_of(key)
            fits = known is None or known == sex
            if not fits or now - sighting.sentence > FARTHEST:
                continue
            guesses.append(
                Guess(
                    self._actors[key],
                    sighting,
                    now,
                    block,
                    known,
                    self._counts[key],
                    len(guesses),
                    meant == key,
                    spoke == key,
                )
            )
        return guesses

    def _sex_of(self, key: str) -> str | None:
        if key not in self._sexes:
            self._sexes[key] = self._sex(self._actors[key])
        return self._sexes[key]

    def _sex(self, actor: Actor) -> str | None:
        """`m` or `f` where given name, title or role tell."""
        language = self.lexicon.language
        shown = " ".join((*actor.roles, *actor.aliases)).lower()
        words = shown.replace(".", "").replace(",", "").split()
        if not language.female_words.isdisjoint(words):
            return "f"
        if not language.male_words.isdisjoint(words):
            return "m"
        first = actor.name.split()[0].lower()
        if first in FEMALE:
            return "f"
        return "m" if first in MALE else None
