"""Convert an article: a page, plain text, JSON or NewsML-G2 into JSON or NewsML-G2.

    python examples/convert.py IN OUT

The suffixes tell the formats: .html, .txt, .json and .xml (NewsML-G2).
"""

import argparse
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from articlekit import from_newsml, read, to_newsml, write
from articlekit.errors import ArticleKitError
from articlekit.files import Format, register_format


def main() -> int:
    """0 when the file was converted, 1 when it could not be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("target", type=Path, metavar="OUT")
    options = parser.parse_args()

    # Newsroom systems drop a story whose version looks long expired, so NewsML
    # is stamped with this moment. The library itself never reads the clock.
    now = datetime.now(UTC).replace(microsecond=0)
    register_format(
        Format(
            name="newsml",
            suffixes=(".xml",),
            read=from_newsml,
            write=partial(to_newsml, version_created=now),
        )
    )
    try:
        article = read(options.source)
        write(article, options.target)
    except ArticleKitError as error:
        print(f"{options.source}: {error}", file=sys.stderr)
        return 1
    print(f"{options.target}: {article!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
