"""Files of numbers beside the code."""

import sys
import zipfile
from pathlib import Path

import pytest

from articlekit.shipped import shipped_json


def test_a_file_of_numbers_is_read_from_its_package() -> None:
    table = shipped_json("articlekit.find", "weights.json")
    assert all(isinstance(worth, float | int) for worth in table.values())


def test_a_file_that_nobody_ships_is_missed() -> None:
    with pytest.raises(FileNotFoundError):
        shipped_json("articlekit.find", "weights.tlh.json")


def test_a_package_in_a_zip_archive_is_read_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "packed.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("harbour_numbers/__init__.py", "")
        packed.writestr("harbour_numbers/berths.json", '{"ferries": 2}')
    monkeypatch.syspath_prepend(str(archive))
    assert shipped_json("harbour_numbers", "berths.json") == {"ferries": 2}
    sys.modules.pop("harbour_numbers")
