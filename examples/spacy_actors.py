"""List who is in a story by the names that a spaCy model finds, and who said what.

pip install "articlekit[spacy]" && python -m spacy download en_core_web_sm
python examples/spacy_actors.py IN [--model en_core_web_sm]
"""

import argparse
import sys
from pathlib import Path

from articlekit import annotate, read
from articlekit.errors import ArticleKitError
from articlekit.spacy import SpacyActors


def main() -> int:
    """0 when the story was read, 1 when it or the model could not be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument("--model", default="en_core_web_sm", help="name or folder")
    options = parser.parse_args()

    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        finder = SpacyActors.load(options.model)
        article = annotate(read(options.source), actors=finder)
    except ArticleKitError as error:
        print(error, file=sys.stderr)
        return 1
    for actor in article.actors:
        print(f"{actor.name}, {actor.kind}: {', '.join(actor.roles) or '-'}")
    for quote in article.quotes:
        speaker = article.speaker(quote)
        name = speaker.name if speaker else quote.speaker_text or "nobody named"
        print(f"“{quote.text}” ({name})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
