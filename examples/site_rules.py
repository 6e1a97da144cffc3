"""Read pages of one site by rules of our own, and say where each field came from.

python examples/site_rules.py examples/data/wharf.html
"""

import argparse
import sys
from pathlib import Path

from articlekit import Article, parse_html
from articlekit.errors import ArticleKitError
from articlekit.sites import SiteRules

# one value a site: an XPath for what the page does in its own way, nothing else
WHARF = SiteRules(
    hosts=("wharf-gazette.example",),
    headline="//div[@class='x9']",
    kicker="//div[@class='x7']",
    authors="substring-before(substring-after(//div[@class='x12'], 'words '), ',')",
    published="substring-after(//div[@class='x12'], 'set ')",
    body="//div[@class='col']",
    drop=("//div[@class='offer']",),
    keep=("//div[@class='par']",),
)


def show(article: Article) -> None:
    """Prints the fields that were found, each with the rule that found it."""
    rules = {finding.field: finding.rule for finding in article.provenance}
    fields = {
        "headline": article.headline,
        "kicker": article.kicker,
        "authors": ", ".join(author.name for author in article.authors),
        "published": article.published,
    }
    for field, value in fields.items():
        print(f"{field}: {value}  [{rules.get(field, 'nothing')}]")
    print(f"\n{article.text}")


def main() -> int:
    """0 when every page was read, 1 when one could not be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE")
    parser.add_argument("--url", default="https://wharf-gazette.example/bell")
    options = parser.parse_args()

    failed = 0
    for page in options.pages:
        try:
            html = page.read_bytes()
            show(parse_html(html, options.url, sites=[WHARF]))
        except (ArticleKitError, OSError) as error:
            failed = 1
            print(f"{page}: {error}", file=sys.stderr)
    return failed


if __name__ == "__main__":
    sys.exit(main())
