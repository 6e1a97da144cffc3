"""Whom `he` and `she` mean, where more than one person may be meant."""

from articlekit import Article, Paragraph, Section, annotate, parse_text


def speakers(*texts: str) -> list[str | None]:
    blocks = tuple(Paragraph(f"b{at}", text) for at, text in enumerate(texts))
    section = Section(id="s1", blocks=blocks)
    found = annotate(Article(language="en", sections=(section,)))
    return [quote.speaker for quote in found.quotes]


def test_the_one_who_spoke_last_goes_on_speaking() -> None:
    assert speakers(
        "John Poole met Peter Hale at the harbour in Portville.",
        "“The bridge is safe,” John Poole said.",
        "“We tested every bolt,” he added.",
    ) == ["john-poole", "john-poole"]


def test_she_is_the_woman_though_a_man_was_named_later() -> None:
    assert speakers(
        "Mary Poole, the mayor, met Peter Hale on Friday.",
        "“We will pay for it,” she said.",
    ) == ["mary-poole"]


def test_nobody_is_meant_where_nobody_fits() -> None:
    assert speakers(
        "Mary Poole, the mayor, opened the bridge.",
        "“It was closed for two years,” he said.",
    ) == [None]


def test_one_who_owns_something_may_be_meant() -> None:
    found = speakers(
        "Peter Hale, the architect, came to the opening with his brother.",
        "Hale’s plan was praised. “It took us two years,” he said. He left at noon.",
    )
    assert found == ["peter-hale"]


def test_after_many_others_the_first_is_forgotten() -> None:
    names = ("Ann", "Mary", "Susan", "Linda", "Karen", "Laura", "Emma", "Julia")
    crowd = [f"{name} Roe came with {name} Poe." for name in names]
    found = speakers("Peter Hale opened the bridge.", *crowd, "“It is late,” he said.")
    assert found == [None]


def test_a_name_inside_a_quotation_tells_nothing() -> None:
    assert speakers(
        "Peter Hale, the mayor, met reporters.",
        "“John Poole is a liar,” he said.",
    ) == ["peter-hale"]


def test_a_town_behind_a_role_is_no_name_of_whoever_has_it() -> None:
    article = parse_text(
        "Ferries\n\n“It works,” says an engineer at the University of Hallby, "
        "San Francisco.",
        language="en",
    )
    (quote,) = article.quotes
    assert quote.speaker is None
    assert quote.speaker_text == "an engineer at the University of Hallby"
