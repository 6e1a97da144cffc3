"""How long the main jobs take on a story of forty paragraphs, and the import.

python bench/speed.py
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from attrs import evolve

from articlekit import (
    Article,
    annotate,
    from_json,
    from_newsml,
    parse_html,
    parse_text,
    read,
    to_json,
    to_newsml,
)

DATA = Path(__file__).parent.parent / "examples" / "data"
IMPORT = """import time; t = time.perf_counter(); import articlekit
print(time.perf_counter() - t)"""
PARAGRAPHS = 40


def forty_paragraphs() -> str:
    """The bundled story, repeated until it has forty paragraphs."""
    headline, *parts = (DATA / "budget.txt").read_text("utf-8").split("\n\n")
    body = [part for part in parts[: parts.index("Comments")] if part[-1] in ".”"]
    times = PARAGRAPHS // len(body) + 1
    return "\n\n".join([headline.partition("\n")[0], *(body * times)[:PARAGRAPHS]])


def best(job: Callable[[], object], rounds: int = 25) -> float:
    """The shortest of some runs, in milliseconds."""
    spent = []
    for _ in range(rounds):
        start = time.perf_counter()
        job()
        spent.append(time.perf_counter() - start)
    return 1000 * min(spent)


def import_time() -> float:
    """The shortest of five imports in new processes, in milliseconds."""
    runs = (
        subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, check=True)  # noqa: S603
        for _ in range(5)
    )
    return 1000 * min(float(run.stdout) for run in runs)


def main() -> None:
    """Print one line a job."""
    story = forty_paragraphs()
    page = (DATA / "budget.html").read_bytes()
    article = parse_text(story)
    bare: Article = evolve(article, actors=(), quotes=(), provenance=())
    json, newsml = to_json(article), to_newsml(article)
    words = len(article.text.split())
    print(f"{PARAGRAPHS} paragraphs, {words} words, {len(article.quotes)} quotes")
    jobs: dict[str, Callable[[], object]] = {
        "parse_text, no finders": lambda: parse_text(story, actors=None, quotes=None),
        "annotate": lambda: annotate(bare),
        "to_json": lambda: to_json(article),
        "from_json": lambda: from_json(json),
        "to_newsml": lambda: to_newsml(article),
        "from_newsml": lambda: from_newsml(newsml),
        "read a text file": lambda: read(DATA / "budget.txt"),
        "parse_html, a small page": lambda: parse_html(page),
    }
    for name, job in jobs.items():
        print(f"{name:26}{best(job):8.2f} ms")
    print(f"{'import articlekit':26}{import_time():8.1f} ms")


if __name__ == "__main__":
    main()
