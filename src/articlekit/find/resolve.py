"""Which actor a phrase means: a name, a title, `she`, `the minister`."""

from __future__ import annotations

from collections import defaultdict

from articlekit.find.actors import text_blocks
from articlekit.find.lexicon import Lexicon
from articlekit.find.mentions import Mention
from articlekit.language.given_names import FEMALE, MALE
from articlekit.model import Actor, Article
from articlekit.spans import Span

__all__ = ["Cast"]


class Cast:
    """The actors of a story by where they are named."""

    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.texts = {block.id: block.text for block in text_blocks(article)}
        self.order = {block: at for at, block in enumerate(self.texts)}
        self.named: dict[str, list[tuple[int, int, Actor]]] = defaultdict(list)
        self.lexicon = lexicon
        self.history: list[tuple[int, int, Actor]] = []
        for actor in article.actors:
            for span in actor.mentions:
                self.named[span.block].append((span.start, span.end, actor))
                self.history.append((self.order[span.block], span.start, actor))
        self.history.sort(key=lambda row: row[:2])
        self.sexes = {actor.id: self._sex(actor) for actor in article.actors}

    def text(self, span: Span) -> str:
        """The words at a span."""
        return self.texts[span.block][span.start : span.end]

    def actor(self, mention: Mention) -> str | None:
        """The id of the actor that a phrase means, or None."""
        if mention.means is not None:
            mention = mention.means
        reading = mention.reading
        if mention.kind == "pronoun":
            return self._pronoun(mention)
        head = reading.starts[mention.head]
        for start, end, actor in self.named[reading.block]:
            if start <= head < end:
                return actor.id
        return None

    def _pronoun(self, mention: Mention) -> str | None:
        reading = mention.reading
        sex = self.lexicon.language.pronouns.get(reading.words[mention.head])
        if sex not in {"m", "f"}:
            return None
        place = (self.order[reading.block], reading.starts[mention.head])
        seen: set[str] = set()
        for block, start, actor in reversed(self.history):
            if (block, start) >= place or actor.kind != "person" or actor.id in seen:
                continue
            seen.add(actor.id)
            if self.sexes[actor.id] in {sex, None}:
                return actor.id
            if place[0] - block > 8:
                break
        return None

    def _sex(self, actor: Actor) -> str | None:
        """`m` or `f` where given name, title or role tell."""
        language = self.lexicon.language
        words = [
            w.lower().strip(".,")
            for text in (*actor.roles, *actor.aliases)
            for w in text.split()
        ]
        if any(w in language.female_words for w in words):
            return "f"
        if any(w in language.male_words for w in words):
            return "m"
        first = actor.name.split()[0].lower()
        if first in FEMALE:
            return "f"
        return "m" if first in MALE else None
