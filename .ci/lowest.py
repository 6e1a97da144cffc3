"""Print each dependency of the project pinned to the lowest version it allows."""

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
LOWEST = re.compile(r"(?P<name>[\w-]+)(?:\[[\w,]+\])?>=(?P<version>[\w.]+)")

with PROJECT.open("rb") as file:
    project = tomllib.load(file)["project"]
for requirement in project["dependencies"]:
    if match := LOWEST.fullmatch(requirement):
        print(f"{match['name']}=={match['version']}.*")
