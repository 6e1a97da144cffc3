"""What must hold in an Article as a whole, so that every format can write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articlekit.blocks import Embed, Figure, Table
from articlekit.checks import shown
from articlekit.errors import InvalidArticle
from articlekit.model.comment import DEEPEST_REPLY

if TYPE_CHECKING:
    from articlekit.model.article import Article
    from articlekit.model.quote import Quote
    from articlekit.spans import Span

__all__ = ["check_article"]

WITHOUT_TEXT = (Table, Figure, Embed)


def check_article(article: Article) -> None:
    """Nothing, or `InvalidArticle` naming the first place that contradicts another."""
    texts = _check_body(article)
    actors: set[str] = set()
    for number, actor in enumerate(article.actors):
        _take(actors, actor.id, f"actors[{number}].id")
    for number, actor in enumerate(article.actors):
        if actor.affiliation is not None and actor.affiliation not in actors:
            problem = f"there is no actor {actor.affiliation!r}"
            raise InvalidArticle(f"actors[{number}].affiliation", problem)
        place = f"actors[{number}].mentions"
        for at, span in enumerate(actor.mentions):
            _read(texts, span, place, at)
    quotes: set[str] = set()
    order = {block: at for at, block in enumerate(texts)}
    for number, quote in enumerate(article.quotes):
        _take(quotes, quote.id, f"quotes[{number}].id")
        try:
            _check_quote(quote, texts, order)
        except InvalidArticle as error:
            place = f"quotes[{number}].{error.place}"
            raise InvalidArticle(place, error.problem) from None
        if quote.speaker is not None and quote.speaker not in actors:
            problem = f"there is no actor {quote.speaker!r}"
            raise InvalidArticle(f"quotes[{number}].speaker", problem)
    _check_comments(article)


def _check_body(article: Article) -> dict[str, str]:
    """The text of each text block by its id, in reading order."""
    texts: dict[str, str] = {}
    seen: set[str] = set()
    for at, section in enumerate(article.sections):
        _take(seen, section.id, f"sections[{at}].id")
        for number, block in enumerate(section.blocks):
            if block.id in seen:
                _take(seen, block.id, f"sections[{at}].blocks[{number}].id")
            seen.add(block.id)
            if not isinstance(block, WITHOUT_TEXT):
                texts[block.id] = block.text
    return texts


def _check_quote(quote: Quote, texts: dict[str, str], order: dict[str, int]) -> None:
    words = ""
    last: tuple[int, int] | None = None
    for number, span in enumerate(quote.spans):
        read = _read(texts, span, "spans", number)
        begins = order[span.block], span.start
        if last is not None:
            if begins < last:
                problem = "comes before the end of the span before it"
                raise InvalidArticle(f"spans[{number}]", problem)
            words += " " if begins[0] == last[0] else "\n"
        words += read
        last = order[span.block], span.end
    _agrees(words, quote.text, "text")
    if quote.speaker_span is not None:
        read = _read(texts, quote.speaker_span, "speaker_span")
        _agrees(read, quote.speaker_text, "speaker_text")
    if quote.cue_span is not None:
        read = _read(texts, quote.cue_span, "cue_span")
        _agrees(read, quote.cue, "cue")


def _check_comments(article: Article) -> None:
    seen: set[str] = set()
    waiting = [(0, "comments", article.comments)]
    while waiting:
        level, place, comments = waiting.pop()
        if comments and level > DEEPEST_REPLY:
            problem = f"replies nest more than {DEEPEST_REPLY} deep: flatten them"
            raise InvalidArticle(place, problem)
        for number, comment in enumerate(comments):
            _take(seen, comment.id, f"{place}[{number}].id")
            waiting.append((level + 1, f"{place}[{number}].replies", comment.replies))


def _read(
    texts: dict[str, str], span: Span, place: str, number: int | None = None
) -> str:
    """The words at a span; `place` and `number` are put together only for an error."""
    text = texts.get(span.block)
    if text is not None and span.end <= len(text):
        return text[span.start : span.end]
    if number is not None:
        place = f"{place}[{number}]"
    if text is None:
        problem = f"there is no block with running text {span.block!r}"
    else:
        problem = f"ends at {span.end}, block {span.block!r} at {len(text)}"
    raise InvalidArticle(place, problem)


def _agrees(read: str, said: str | None, place: str) -> None:
    if read != said:
        problem = f"the article reads {shown(read)} here, not {shown(said)}"
        raise InvalidArticle(place, problem)


def _take(taken: set[str], id_: str, place: str) -> None:
    if id_ in taken:
        raise InvalidArticle(place, f"id {id_!r} is taken: every id is used once")
    taken.add(id_)
