"""List who said what in a story, as CSV: speaker, role, kind, section and words.

python examples/who_said_what.py IN [IN ...] > quotes.csv
"""

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from articlekit import Article, read
from articlekit.errors import ArticleKitError

COLUMNS = ("file", "speaker", "role", "called", "cue", "kind", "section", "words")


def rows(article: Article) -> Iterator[tuple[str, ...]]:
    """One row a quote, in reading order."""
    sections = {b.id: s.heading or "" for s in article.sections for b in s.blocks}
    for quote in article.quotes:
        speaker = article.speaker(quote)
        yield (
            speaker.name if speaker else "",
            "; ".join(speaker.roles) if speaker else "",
            quote.speaker_text or "",
            quote.cue or "",
            quote.kind,
            sections[quote.span.block],
            quote.text,
        )


def main() -> int:
    """0 when every story was read, 1 when one could not be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sources", nargs="+", type=Path, metavar="IN")
    options = parser.parse_args()

    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
    table = csv.writer(sys.stdout)
    table.writerow(COLUMNS)
    failed = 0
    for source in options.sources:
        try:
            article = read(source)
        except ArticleKitError as error:
            failed = 1
            print(f"{source}: {error}", file=sys.stderr)
            continue
        table.writerows((source.name, *row) for row in rows(article))
    return failed


if __name__ == "__main__":
    sys.exit(main())
