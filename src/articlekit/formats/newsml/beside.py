"""What stands beside the text: our `ak:article`, back to the parts of an Article.

Somebody may have edited the text since it was written. What no longer fits is
left out: a quote whose words are not those at its spans, a mention or mark
outside its block, the name of a speaker who is no longer among the actors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from articlekit.blocks import Block, Embed, Figure, Table
from articlekit.errors import InvalidArticle
from articlekit.formats.newsml.document import read_date
from articlekit.formats.newsml.terms import AK, PREFIXES
from articlekit.markup.reading import Element, Reading, attribute_of, text_of
from articlekit.markup.xhtml import Heading, Ids, read_body
from articlekit.model import Article, Comment, Finding, Quote, Section
from articlekit.spans import Mark, Span

__all__ = [
    "read_comments",
    "read_findings",
    "read_mentions",
    "read_quotes",
    "read_sections",
]

BODY = "g2:contentSet/g2:inlineXML/html:html/html:body"


def read_sections(
    root: Element, annotations: Element, reading: Reading
) -> tuple[Section, ...]:
    """The sections as they stand in the body, bounded as `ak:section` says."""
    body = root.find(BODY, PREFIXES)
    if body is None:
        reading.problem(root, "no XHTML body in contentSet/inlineXML")
        return ()
    planned = list(annotations.iterfind("ak:section", PREFIXES))
    drafts = _drafts(body, planned, _marks(annotations, reading), reading)
    return reading.all(
        reading.build(
            draft.element,
            Section,
            id=draft.id,
            heading=draft.heading,
            level=draft.level,
            blocks=tuple(draft.blocks),
        )
        for draft in drafts
    )


@attrs.define
class _Draft:
    """A section while its blocks are gathered."""

    element: Element
    id: str
    level: int | None = 2
    heading: str | None = None
    blocks: list[Block] = attrs.field(factory=list)

    def begin(self, heading: Heading) -> None:
        """The heading found in the body is this section's."""
        self.heading = heading.text
        if self.level is None or max(self.level, 2) != heading.level:
            # level 1 is written h2; any other difference is an edit
            self.level = heading.level


def _drafts(
    body: Element,
    planned: list[Element],
    marks: Mapping[str, list[Mark]],
    reading: Reading,
) -> list[_Draft]:
    """The sections of the body: a planned one begins where its heading or a block is.

    Headings and blocks that are in no plan are new, and stay where they stand.
    """
    ids = Ids(body)
    ids.present.update(element.get("id") for element in planned)
    ids.taken.update(e.get("id", "") for e in planned if e.get("heading") != "true")
    heads = {element.get("id"): at for at, element in enumerate(planned)}
    owners = {
        block: at
        for at, element in enumerate(planned)
        for block in element.get("blocks", "").split()
    }
    drafts: list[_Draft] = []
    begun = 0
    for element, part in read_body(body, reading, ids):
        place = (heads if isinstance(part, Heading) else owners).get(part.id, -1)
        if place >= begun:
            drafts += [_draft(e, reading) for e in planned[begun : place + 1]]
            begun = place + 1
            if isinstance(part, Heading):
                drafts[-1].begin(part)
        elif isinstance(part, Heading):
            drafts.append(_Draft(element, part.id, part.level, part.text))
        elif not drafts:
            drafts.append(_Draft(element, ids.new("s")))
        if not isinstance(part, Heading):
            drafts[-1].blocks.append(_marked(part, marks))
    return drafts + [_draft(element, reading) for element in planned[begun:]]


def _draft(element: Element, reading: Reading) -> _Draft:
    level = reading.number(element, "level", default=2)
    return _Draft(element, element.get("id", ""), level)


def _marks(annotations: Element, reading: Reading) -> Mapping[str, list[Mark]]:
    marks = defaultdict(list)
    for element in annotations.iterfind("ak:mark", PREFIXES):
        mark = reading.build(
            element,
            Mark,
            start=reading.number(element, "start"),
            end=reading.number(element, "end"),
            kind=element.get("kind"),
            href=element.get("href"),
        )
        if mark is not None:
            marks[element.get("block", "")].append(mark)
    return marks


def _marked(block: Block, marks: Mapping[str, list[Mark]]) -> Block:
    """The block with those of its marks that lie in its text and nest."""
    if block.id not in marks or isinstance(block, Table | Figure | Embed):
        return block
    fitting: list[Mark] = []
    around: list[int] = []
    for mark in marks[block.id]:
        while around and around[-1] <= mark.start:
            around.pop()
        ends = around[-1] if around else len(block.text)
        begins = fitting[-1].start if fitting else 0
        if mark.end <= ends and mark.start >= begins:
            fitting.append(mark)
            around.append(mark.end)
    return attrs.evolve(block, marks=tuple(fitting))


def _span(element: Element, reading: Reading) -> Span | None:
    return reading.build(
        element,
        Span,
        block=element.get("block"),
        start=reading.number(element, "start"),
        end=reading.number(element, "end"),
    )


def read_mentions(
    annotations: Element, body: Article, reading: Reading
) -> dict[str, tuple[Span, ...]]:
    """The mentions of each actor, by the actor's id."""
    mentions: dict[str, list[Span]] = defaultdict(list)
    for element in annotations.iterfind("ak:mention", PREFIXES):
        span = _span(element, reading)
        if span is not None and _words(body, span) is not None:
            mentions[element.get("actor", "")].append(span)
    return {actor: tuple(spans) for actor, spans in mentions.items()}


def _words(body: Article, *spans: Span) -> str | None:
    """The words at the spans, None where these lie outside, or out of order."""
    try:
        starts = [body.offset(span) for span in spans]
        words = body.words(*spans)
    except InvalidArticle:
        return None
    ends = [start + s.end - s.start for start, s in zip(starts, spans, strict=True)]
    in_order = all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    return words if in_order else None


def read_quotes(
    annotations: Element, body: Article, actors: set[str], reading: Reading
) -> tuple[Quote, ...]:
    """The quotes whose words the body still reads at their spans."""

    def quotes() -> Iterator[Quote | None]:
        for element in annotations.iterfind("ak:quote", PREFIXES):
            text = text_of(element.find("ak:text", PREFIXES))
            parts = element.iterfind("ak:span", PREFIXES)
            spans = reading.all(_span(part, reading) for part in parts)
            if text is None or _words(body, *spans) != text:
                continue
            speaker = attribute_of(element, "speaker")
            speaker_text, speaker_span = _told(element, "ak:speaker", body, reading)
            cue, cue_span = _told(element, "ak:cue", body, reading)
            yield reading.build(
                element,
                Quote,
                id=element.get("id"),
                text=text,
                spans=spans,
                kind=element.get("kind"),
                speaker=speaker if speaker in actors else None,
                speaker_text=speaker_text,
                speaker_span=speaker_span,
                cue=cue,
                cue_span=cue_span,
            )

    return reading.all(quotes())


def _told(
    quote: Element, path: str, body: Article, reading: Reading
) -> tuple[str | None, Span | None]:
    """The words for the speaker or the cue, and their span where it reads them."""
    element = quote.find(path, PREFIXES)
    text = text_of(element)
    if element is None or text is None or element.get("block") is None:
        return text, None
    span = _span(element, reading)
    return text, span if span and _words(body, span) == text else None


def read_comments(annotations: Element, reading: Reading) -> tuple[Comment, ...]:
    """The comments, with the replies that nest in them."""
    tag = f"{AK}comment"
    # replies come after what they answer: read from the end, they are there first
    built: dict[Element, Comment | None] = {}
    for element in reversed(list(annotations.iter(tag))):
        replies = (built[reply] for reply in element if reply.tag == tag)
        built[element] = reading.build(
            element,
            Comment,
            id=element.get("id"),
            text=text_of(element.find("ak:text", PREFIXES)),
            author=text_of(element.find("ak:author", PREFIXES)),
            published=read_date(element, element.get("published"), reading),
            url=attribute_of(element, "url"),
            likes=reading.number(element, "likes"),
            replies=reading.all(replies),
        )
    return reading.all(built[e] for e in annotations if e.tag == tag)


def read_findings(annotations: Element, reading: Reading) -> tuple[Finding, ...]:
    """Where the fields came from."""
    return reading.all(
        reading.build(
            element, Finding, field=element.get("field"), rule=element.get("rule")
        )
        for element in annotations.iterfind("ak:finding", PREFIXES)
    )
