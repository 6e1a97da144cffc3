import csv
import subprocess
import sys
from pathlib import Path

import pytest

from articlekit import read

EXAMPLES = Path(__file__).parent.parent / "examples"
BUDGET = EXAMPLES / "data" / "budget.txt"


def run(script, *arguments):
    command = [sys.executable, EXAMPLES / script, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("suffix", [".json", ".xml"])
def test_convert_writes_what_can_be_read_back(tmp_path, suffix):
    target = tmp_path / f"budget{suffix}"
    done = run("convert.py", BUDGET, target)
    assert done.returncode == 0, done.stderr
    assert read(target) == read(BUDGET)
    assert "Council passes budget" in done.stdout


def test_convert_says_what_is_wrong(tmp_path):
    done = run("convert.py", tmp_path / "nowhere.txt", tmp_path / "out.json")
    assert done.returncode == 1
    assert "cannot be read" in done.stderr
    assert not list(tmp_path.iterdir())


def test_who_said_what_lists_speaker_role_and_section():
    done = run("who_said_what.py", BUDGET)
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(done.stdout.splitlines()))
    by_words = {row["words"]: row for row in rows}
    hole = by_words["This budget is a hole with a bow on it,"]
    assert hole["speaker"] == "Daniel Marsh"
    assert hole["section"] == "What the opposition says"
    assert "opposition" in hole["role"]


def test_who_said_what_goes_on_after_a_bad_file(tmp_path):
    done = run("who_said_what.py", tmp_path / "nowhere.txt", BUDGET)
    assert done.returncode == 1
    assert "cannot be read" in done.stderr
    assert "Ruth Adeyemi" in done.stdout


@pytest.mark.parametrize("script", sorted(p.name for p in EXAMPLES.glob("*.py")))
def test_every_example_is_short_and_explains_itself(script):
    assert len((EXAMPLES / script).read_text("utf-8").splitlines()) <= 80
    done = run(script, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("usage:")
