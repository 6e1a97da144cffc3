"""One made-up story with every field of the model set, for tests to take apart."""

from datetime import UTC, date, datetime, timedelta, timezone

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

LEAD = (
    "“The night ferry is full by noon,” Inga Solberg said on Monday. "
    "“We need a second boat.”"
)
ANSWER = "The harbour board will decide in June, according to its chairman."

FERRY = Article(
    headline="Island asks for a second ferry",
    id="urn:example:ferry-17",
    version=3,
    url="https://news.example/2026/ferry",
    language="en-GB",
    kicker="Transport",
    subheadline="Ten thousand people share one boat",
    summary="Skarholm wants another boat before the summer.",
    byline="By Tom Vale and Una Marsh",
    authors=(
        Author(
            name="Tom Vale",
            title="Harbour Correspondent",
            url="https://news.example/staff/vale",
            email="vale@news.example",
        ),
        Author(name="Una Marsh"),
    ),
    dateline="SKARHOLM, May 4 (NNA) —",
    location="Skarholm",
    published=datetime(2026, 5, 4, 9, 30, tzinfo=timezone(timedelta(hours=2))),
    modified=datetime(2026, 5, 4, 11, 5, 20, 120, tzinfo=UTC),
    publisher="Northern News Agency",
    source="Skarholm Courier",
    copyright="© 2026 Northern News Agency",
    genre="genre:Current",
    keywords=("ferry", "islands"),
    topics=(Topic(code="medtop:04000000", name="economy"), Topic(name="local news")),
    images=(
        Image(
            url="https://news.example/img/ferry.jpg",
            caption="The ferry at dawn",
            alt="A white boat",
            credit="Nils Foss",
            width=1600,
            height=900,
        ),
    ),
    sections=(
        Section(
            id="s1",
            blocks=(
                Paragraph(
                    "b1",
                    LEAD,
                    (
                        Mark(5, 16, "link", "https://news.example/night-ferry"),
                        Mark(5, 10, "emphasis"),
                        Mark(35, 47, "strong"),
                    ),
                ),
                Figure("b2", Image(url="/img/quay.jpg", credit="Nils Foss")),
            ),
        ),
        Section(
            id="s2",
            heading="What comes next",
            level=3,
            blocks=(
                Paragraph("b3", ANSWER),
                ListItem("b4", "A new boat costs 40 million."),
                ListItem("b5", "A used one is half of that.", depth=1),
                ListItem("b6", "First, ask the state.", ordered=True),
                BlockQuote("b7", "Nobody swims to work."),
                BlockQuote("b8", "We need a second boat", pull=True),
                Table(
                    "b9",
                    (("Boat", "Seats"), ("Alma", "320"), ("Berta", "")),
                    header_rows=1,
                    caption="The fleet",
                ),
                Preformatted("b10", "07:00  out\n19:00  back", (Mark(0, 5, "code"),)),
                Embed("b11", "https://video.example/7", "VideoHouse", "The crossing"),
            ),
        ),
    ),
    actors=(
        Actor(
            id="inga-solberg",
            name="Inga Solberg",
            roles=("mayor",),
            affiliation="harbour-board",
            description="Mayor of Skarholm",
            uri="https://people.example/solberg",
            aliases=("Solberg",),
            mentions=(Span("b1", 35, 47),),
        ),
        Actor(
            id="harbour-board",
            name="harbour board",
            kind="organisation",
            mentions=(Span("b3", 4, 17),),
        ),
        Actor(id="islanders", name="the islanders", kind="group"),
    ),
    quotes=(
        Quote(
            id="q1",
            text="The night ferry is full by noon, We need a second boat.",
            spans=(Span("b1", 1, 33), Span("b1", 65, 87)),
            speaker="inga-solberg",
            speaker_text="Inga Solberg",
            speaker_span=Span("b1", 35, 47),
            cue="said",
            cue_span=Span("b1", 48, 52),
        ),
        Quote(
            id="q2",
            text="The harbour board will decide in June",
            spans=(Span("b3", 0, 37),),
            kind="indirect",
            speaker_text="its chairman",
            cue="according to",
        ),
    ),
    comments=(
        Comment(
            id="c1",
            text="At last!\nAbout time.",
            author="quay_walker",
            published=datetime(2026, 5, 4, 12, 0),  # noqa: DTZ001 - no zone on purpose
            url="https://news.example/2026/ferry#c1",
            likes=12,
            replies=(
                Comment(id="c2", text="We shall see.", likes=-1),
                Comment(id="c3", text="Who pays?", published=date(2026, 5, 5)),
            ),
        ),
    ),
    provenance=(
        Finding(field="headline", rule="jsonld"),
        Finding(field="quotes.q1", rule="cue-after"),
    ),
)
