"""Word lists written as running text."""

__all__ = ["phrases", "words"]


def words(text: str) -> frozenset[str]:
    """The words of a text with blanks between them."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The entries of a text with `|` between them."""
    entries = (" ".join(entry.split()) for entry in text.split("|"))
    return frozenset(entry for entry in entries if entry)
