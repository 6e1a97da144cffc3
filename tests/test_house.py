"""The house itself: what is public, what is imported, what the docs draw."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import articlekit

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "articlekit").rglob("*.py"))
HEAVY = ("cattrs", "dateparser", "lxml", "w3lib")


def test_every_public_name_is_there():
    for name in articlekit.__all__:
        assert getattr(articlekit, name).__module__.startswith("articlekit.")
    assert articlekit.__all__ == sorted(articlekit.__all__)
    with pytest.raises(AttributeError, match="parse_pdf"):
        _ = articlekit.parse_pdf


def test_the_import_brings_the_model_and_nothing_heavy():
    code = "import sys, articlekit; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not {m.partition(".")[0] for m in done.stdout.split()}.intersection(HEAVY)


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_the_library_never_prints_or_reads_the_clock(path):
    tree = ast.parse(path.read_text("utf-8"))
    called = {ast.unparse(n.func) for n in ast.walk(tree) if isinstance(n, ast.Call)}
    if path.name == "cli.py":
        called -= {"print", "datetime.now"}
    assert not called & {"print", "datetime.now", "date.today", "time.time", "input"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_only_markup_parse_and_formats_touch_lxml(path):
    floor = path.relative_to(ROOT / "src" / "articlekit").parts[0]
    lxml = re.compile(r"^\s*(?:from|import) lxml", re.MULTILINE)
    assert not lxml.search(path.read_text("utf-8")) or floor in {
        "markup",
        "parse",
        "formats",
        "sites.py",
    }


def test_the_docs_draw_the_tree_as_it_is():
    """Mend it with: python docs/draw_tree.py > docs/tree.txt."""
    command = [sys.executable, ROOT / "docs" / "draw_tree.py"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert (ROOT / "docs" / "tree.txt").read_text("utf-8") == done.stdout
