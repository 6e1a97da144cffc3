"""Hypothesis strategies for every Article that can be built, the hostile included."""

from datetime import timedelta, timezone
from functools import cache

from hypothesis import strategies as st

from articlekit.blocks import (
    BlockQuote,
    Embed,
    Figure,
    Image,
    ListItem,
    Paragraph,
    Preformatted,
    Table,
)
from articlekit.checks import ADDRESS, FORBIDDEN
from articlekit.model import (
    Actor,
    Article,
    Author,
    Comment,
    Finding,
    Quote,
    Section,
    Topic,
)
from articlekit.spans import Mark, Span

CHARACTERS = st.characters(
    exclude_categories=("Cs",),
    exclude_characters=[c for c in map(chr, range(0x10000)) if FORBIDDEN.match(c)],
)
HOSTILE = (
    *("<", ">", "&", '"', "'", "]]>", "<![CDATA[", "<!--", "&amp;", "&#13;", "</p>"),
    *("\r", "\n", "\r\n", "\t", " ", "  ", "\N{NO-BREAK SPACE}", "\x7f", "\x85"),
    *("\N{LINE SEPARATOR}", "\N{ZERO WIDTH JOINER}", "\N{ZERO WIDTH NO-BREAK SPACE}"),
    *("e\N{COMBINING ACUTE ACCENT}", "\N{FAMILY}", "\U0010fffd", "\N{SNOWMAN}"),
    *("\N{RIGHT-TO-LEFT OVERRIDE}", "שלום", "مرحبا", "\ud7ff", "\ue000", "\ufffd"),
    *("“", "”", "{", "\\", "\\u0000", "%", "null", "The mayor said ", "Ada", ". "),
)
# one text is one draw, which is what makes an Article quick to draw
CODED = {ord("A") + at: token for at, token in enumerate(HOSTILE)}

texts = st.text(CHARACTERS, min_size=1, max_size=12) | st.text(
    list(map(chr, CODED)), min_size=1, max_size=6
).map(lambda text: text.translate(CODED))
passages = texts.filter(lambda text: not text.isspace())
lines = texts.map(
    lambda text: text.translate(dict.fromkeys(map(ord, "\t\n\r"), " "))
).filter(lambda text: not text.isspace())
urls = (
    st.tuples(
        st.sampled_from(
            (
                *("https://example.org/", "HTTP://example.org:8080/", "//example.org/"),
                *("mailto:", "urn:isbn:", "/", "", "?", "#", "http://[::1]/", "./a:b"),
                *("https://ada:pw@bücher.example/", "news/2026/"),
            )
        ),
        st.text("aZ09é水-._~!$&'()*+,;=:@/\"<>\\^`{|}", max_size=8),
        st.sampled_from(("", "%C3%A9", "?q=1&r=2", "#top")),
    )
    .map("".join)
    .filter(lambda url: url and ADDRESS.fullmatch(url))
)
zones = st.none() | st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
moments = st.dates() | st.datetimes(timezones=zones)
languages = st.sampled_from(("en", "pt-BR", "zh-Hant-TW", "x-klingon", "de-CH-1996"))
scores = st.integers(-(10**25), 10**25)
counts = st.integers(1, 10**30) | st.just(10**640 - 1)


@cache
def maybe(strategy):
    """None, or a value of the strategy."""
    return st.none() | strategy


@cache
def few(strategy, most=3):
    """A tuple of a few values of the strategy."""
    return st.lists(strategy, max_size=most).map(tuple)


@cache
def several_ids(most):
    """Up to so many ids, no two alike."""
    stems = st.sampled_from(("b", "_", "jane-doe-", "A.b_", "Z9.-"))
    return st.builds(
        lambda stem, size: [f"{stem}{at}" for at in range(size)],
        stems,
        st.integers(0, most),
    )


images = st.builds(
    Image,
    url=urls,
    caption=maybe(passages),
    alt=maybe(passages),
    credit=maybe(lines),
    width=maybe(counts),
    height=maybe(counts),
)
authors = st.builds(
    Author, name=lines, title=maybe(lines), url=maybe(urls), email=maybe(lines)
)
codes = st.one_of(
    st.sampled_from(("medtop:04000000", "subj:0400 1", "dpa:12", "medtop:", "urn:a:b")),
    urls,
    lines,
)
topics = st.builds(Topic, code=maybe(codes), name=maybe(lines))
findings = st.builds(Finding, field=lines, rule=lines)


# a position in something whose length is not known yet: taken modulo that
PLACES = st.integers(0, 30)
HEAPS = st.lists(st.tuples(PLACES, PLACES), max_size=4)
MARK_KINDS = st.sampled_from(("link", "emphasis", "strong", "code"))
ACTOR_KINDS = st.sampled_from(("person", "organisation", "place", "group", "unknown"))
QUOTE_KINDS = st.sampled_from(("direct", "indirect", "mixed"))
BLOCK_KINDS = st.sampled_from(
    (
        *(Paragraph, Paragraph, ListItem, ListItem, BlockQuote, Preformatted),
        *(Table, Figure, Embed),
    )
)
ROWS = st.lists(
    st.lists(st.just("") | texts, min_size=1, max_size=3).map(tuple),
    min_size=1,
    max_size=3,
).map(tuple)
INDENTS = st.sampled_from(("", "\n", "\r\n", "  "))


def pick(draw, values):
    """One of the values."""
    return values[draw(PLACES) % len(values)]


@st.composite
def nested_marks(draw, text):
    """Marks of the text: those of a random heap that nest."""
    heap = [(start, min(end, len(text))) for start, end in draw(HEAPS)]
    marks = []
    around = []
    for start, end in sorted(heap, key=lambda place: (place[0], -place[1])):
        while around and around[-1] <= start:
            around.pop()
        if start < end and (not around or end <= around[-1]):
            around.append(end)
            kind = draw(MARK_KINDS)
            href = draw(urls) if kind == "link" else None
            marks.append(Mark(start, end, kind, href))
    return tuple(marks)


@st.composite
def blocks(draw, id_):
    """A block of any kind."""
    kind = draw(BLOCK_KINDS)
    if kind is Table:
        rows = draw(ROWS)
        return Table(id_, rows, draw(PLACES) % (len(rows) + 1), draw(maybe(passages)))
    if kind is Figure:
        return Figure(id_, draw(images))
    if kind is Embed:
        return Embed(id_, draw(urls), draw(maybe(lines)), draw(maybe(passages)))
    text = draw(passages)
    if kind is Preformatted:
        text = draw(INDENTS) + text
    more = {}
    if kind is ListItem:
        more = {"ordered": draw(st.booleans()), "depth": draw(PLACES) % 4}
    if kind is BlockQuote:
        more = {"pull": draw(st.booleans())}
    return kind(id_, text, draw(nested_marks(text)), **more)


@st.composite
def bodies(draw):
    """Sections with and without headings and blocks."""
    names = draw(several_ids(9))
    sections = []
    while names:
        own, *rest = names
        size = min(draw(PLACES) % 5, len(rest))
        heading = draw(maybe(passages))
        level = draw(PLACES) % 6 + 1
        made = tuple(draw(blocks(name)) for name in rest[:size])
        sections.append(Section(id=own, heading=heading, level=level, blocks=made))
        names = rest[size:]
    return tuple(sections)


def span_in(draw, texts):
    """A span in one of the texts, which are pairs of block id and text."""
    block, text = pick(draw, texts)
    start = draw(PLACES) % len(text)
    return Span(block, start, start + 1 + draw(PLACES) % (len(text) - start))


@st.composite
def casts(draw, texts):
    """Actors, with mentions in any order."""
    names = draw(several_ids(3))
    return tuple(
        Actor(
            id=name,
            name=draw(lines),
            kind=draw(ACTOR_KINDS),
            roles=draw(few(lines, 2)),
            affiliation=pick(draw, (None, *names)),
            description=draw(maybe(passages)),
            uri=draw(maybe(urls)),
            aliases=draw(few(lines, 2)),
            mentions=tuple(span_in(draw, texts) for _ in range(draw(PLACES) % 4))
            if texts
            else (),
        )
        for name in names
    )


def told_at(draw, texts):
    """Words, with the span they stand at or with none; or neither."""
    span = span_in(draw, texts)
    words = dict(texts)[span.block][span.start : span.end]
    if not words.isspace() and draw(st.booleans()):
        return words, span
    return draw(maybe(passages)), None


@st.composite
def quotations(draw, texts, actors):
    """Quotes whose spans follow each other through the body."""
    order = [block for block, _ in texts]
    read = dict(texts)
    quotes = []
    for name in draw(several_ids(3)) if texts else ():
        where, words = [], ""
        picked = [span_in(draw, texts) for _ in range(draw(PLACES) % 4 + 1)]
        for span in sorted(picked, key=lambda s: (order.index(s.block), s.start)):
            if where and where[-1].block == span.block:
                if span.start < where[-1].end:
                    continue
                words += " "
            elif where:
                words += "\n"
            where.append(span)
            words += read[span.block][span.start : span.end]
        speaker_text, speaker_span = told_at(draw, texts)
        cue, cue_span = told_at(draw, texts)
        if not words.isspace():
            quote = Quote(
                id=name,
                text=words,
                spans=tuple(where),
                kind=draw(QUOTE_KINDS),
                speaker=pick(draw, (None, *(actor.id for actor in actors))),
                speaker_text=speaker_text,
                speaker_span=speaker_span,
                cue=cue,
                cue_span=cue_span,
            )
            quotes.append(quote)
    return tuple(quotes)


@st.composite
def threads(draw):
    """Comments with replies to replies."""
    names = draw(several_ids(5))
    replies = {None: [], **{name: [] for name in names}}
    for at in reversed(range(len(names))):
        comment = Comment(
            id=names[at],
            text=draw(passages),
            author=draw(maybe(lines)),
            published=draw(maybe(moments)),
            url=draw(maybe(urls)),
            likes=draw(maybe(scores)),
            replies=tuple(reversed(replies[names[at]])),
        )
        replies[pick(draw, (None, *names[:at]))].append(comment)
    return tuple(reversed(replies[None]))


@st.composite
def articles(draw):
    """Any Article."""
    sections = draw(bodies())
    texts = [
        (block.id, block.text)
        for section in sections
        for block in section.blocks
        if not isinstance(block, Table | Figure | Embed)
    ]
    actors = draw(casts(texts))
    return Article(
        headline=draw(maybe(passages)),
        id=draw(maybe(lines)),
        version=draw(counts),
        url=draw(maybe(urls)),
        language=draw(maybe(languages)),
        kicker=draw(maybe(passages)),
        subheadline=draw(maybe(passages)),
        summary=draw(maybe(passages)),
        byline=draw(maybe(passages)),
        authors=draw(few(authors, 2)),
        dateline=draw(maybe(passages)),
        location=draw(maybe(lines)),
        published=draw(maybe(moments)),
        modified=draw(maybe(moments)),
        publisher=draw(maybe(lines)),
        source=draw(maybe(lines)),
        copyright=draw(maybe(passages)),
        genre=draw(maybe(codes)),
        keywords=draw(few(lines)),
        topics=draw(few(topics, 2)),
        images=draw(few(images, 2)),
        sections=sections,
        actors=actors,
        quotes=draw(quotations(texts, actors)),
        comments=draw(threads()),
        provenance=draw(few(findings, 2)),
    )
