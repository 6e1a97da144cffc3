"""How well the body of real pages is found, beside other libraries.

    python bench/compare_pages.py FOLDER [--limit N]

FOLDER holds `truth.json`, a list of `{"file": …, "url": …, "truth": {"body": …}}`,
and the pages it names, plain or gzipped. Other libraries are measured where they
are installed: trafilatura, newspaper4k, readability-lxml, resiliparse, goose3. Those
that take no bytes get the text that w3lib decodes.

Printed for each library: precision, recall and F1 over four-word shingles, each
page's counts normalised to one and the means combined, as the Article Extraction
Benchmark defines it (https://github.com/scrapinghub/article-extraction-benchmark);
the pages without any difference; and the median time, as a multiple of what lxml
needs to parse the same page.
"""

import argparse
import gzip
import importlib.util
import json
import logging
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import lxml.html
from attrs import frozen
from w3lib.encoding import html_to_unicode

import articlekit
from articlekit.errors import ArticleKitError

WORD = re.compile(r"\w+")
SIZE = 4


@frozen
class Page:
    """A page and the body that people found in it."""

    html: bytes
    url: str | None
    body: str

    @property
    def text(self) -> str:
        """The page decoded, for libraries that take no bytes."""
        return html_to_unicode(None, self.html)[1]


@frozen
class Score:
    """One library on one page."""

    precision: float | None
    recall: float | None
    same: bool
    seconds: float


Reader = Callable[[Page], str]


def pages(folder: Path, limit: int | None) -> list[Page]:
    """The pages of the folder, in the order of `truth.json`."""
    found = []
    for record in json.loads((folder / "truth.json").read_text("utf-8"))[:limit]:
        if "body" not in record["truth"]:
            continue
        data = (folder / record["file"]).read_bytes()
        if record["file"].endswith(".gz"):
            data = gzip.decompress(data)
        found.append(Page(data, record["url"], record["truth"]["body"]))
    return found


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """How often each run of four words occurs."""
    words = WORD.findall(text)
    runs = range(max(1, len(words) - SIZE + 1)) if words else ()
    return Counter(tuple(words[i : i + SIZE]) for i in runs)


def score(page: Page, read: Reader) -> Score:
    """What a library reads in a page, against the truth."""
    start = time.perf_counter()
    try:
        got = read(page)
    except Exception:  # noqa: BLE001 - a library that fails on a page found nothing
        got = ""
    seconds = time.perf_counter() - start
    want, have = shingles(page.body), shingles(got)
    hits = (want & have).total()
    return Score(
        hits / have.total() if have else None,
        hits / want.total() if want else None,
        WORD.findall(page.body) == WORD.findall(got),
        seconds,
    )


def with_articlekit(page: Page) -> str:
    """The text that articlekit reads, finders left out."""
    try:
        return articlekit.parse_html(page.html, page.url, actors=None, quotes=None).text
    except ArticleKitError:
        return ""


def others() -> dict[str, Reader]:
    """The other libraries that are installed."""
    readers: dict[str, Reader] = {}
    if importlib.util.find_spec("trafilatura"):
        import trafilatura  # noqa: PLC0415

        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
        readers["trafilatura"] = lambda page: (
            trafilatura.extract(page.html, url=page.url, include_comments=False) or ""
        )
    if importlib.util.find_spec("newspaper"):
        import newspaper  # noqa: PLC0415

        def with_newspaper(page: Page) -> str:
            article = newspaper.Article(
                page.url or "https://example.org/", fetch_images=False
            )
            article.download(input_html=page.text)
            article.parse()
            return str(article.text)

        readers["newspaper4k"] = with_newspaper
    if importlib.util.find_spec("readability"):
        import readability  # noqa: PLC0415

        def with_readability(page: Page) -> str:
            summary = readability.Document(page.html).summary()
            return str(lxml.html.fromstring(summary).text_content())

        readers["readability-lxml"] = with_readability
    if importlib.util.find_spec("resiliparse"):
        from resiliparse.extract.html2text import (  # noqa: PLC0415
            extract_plain_text,
        )

        readers["resiliparse"] = lambda page: extract_plain_text(
            page.text, main_content=True
        )
    if importlib.util.find_spec("goose3"):
        import goose3  # noqa: PLC0415

        goose = goose3.Goose({"enable_image_fetching": False})
        readers["goose3"] = lambda page: goose.extract(raw_html=page.text).cleaned_text
    return readers


def main() -> None:
    """Print one line a library."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    found = pages(options.folder, options.limit)
    readers = {"articlekit": with_articlekit, **others()}
    scores: dict[str, list[Score]] = {name: [] for name in readers}
    ratios: dict[str, list[float]] = {name: [] for name in readers}
    for page in found:
        start = time.perf_counter()
        lxml.html.document_fromstring(page.html)
        bare = time.perf_counter() - start
        for name, read in readers.items():
            scores[name].append(score(page, read))
            ratios[name].append(scores[name][-1].seconds / bare)
    print(f"{len(found)} pages of {options.folder.name}")
    print("library           precision  recall      F1   same  times lxml")
    for name, results in scores.items():
        p = statistics.mean(s.precision for s in results if s.precision is not None)
        r = statistics.mean(s.recall for s in results if s.recall is not None)
        same = sum(s.same for s in results) / len(results)
        print(
            f"{name:18}{p:9.3f}{r:8.3f}{2 * p * r / (p + r):8.3f}{same:7.2f}"
            f"{statistics.median(ratios[name]):12.1f}"
        )


if __name__ == "__main__":
    main()
