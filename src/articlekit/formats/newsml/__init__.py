"""NewsML-G2: what newsroom systems exchange."""

from articlekit.formats.newsml.read import from_newsml
from articlekit.formats.newsml.write import to_newsml

__all__ = ["from_newsml", "to_newsml"]
