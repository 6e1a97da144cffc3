"""Golden pages: the whole Article of each page, as its JSON stands beside it.

`pytest --update-golden` writes the files anew; whoever runs it reviews the difference.
A page without a story has the error it gives instead, in `NAME.error.txt`. A page
with known faults has no golden yet: a golden is what a careful reader takes.
"""

import tomllib
from pathlib import Path

import pytest

from articlekit import from_json, parse_html, to_json
from articlekit.errors import ArticleKitError

PAGES = Path(__file__).parents[2] / "data" / "pages"
URLS = {
    name: page["url"]
    for name, page in tomllib.loads(
        (PAGES / "expectations.toml").read_text("utf-8")
    ).items()
}
FAULTS = tomllib.loads((PAGES / "known-faults.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", [name for name in URLS if name not in FAULTS])
def test_a_page_gives_its_golden_article(name, request):
    html = (PAGES / f"{name}.html").read_bytes()
    golden, error = PAGES / f"{name}.json", PAGES / f"{name}.error.txt"
    try:
        article = parse_html(html, URLS[name], actors=None, quotes=None)
    except ArticleKitError as problem:
        path, other, text = error, golden, f"{type(problem).__name__}: {problem}\n"
    else:
        path, other, text = golden, error, to_json(article, indent=2) + "\n"
        assert from_json(text) == article
    if request.config.getoption("--update-golden"):
        path.write_text(text, "utf-8")
        other.unlink(missing_ok=True)
    assert path.exists(), f"{name} has no golden file: run pytest --update-golden"
    assert path.read_text("utf-8") == text
