"""Draw the package as it is, each module with the first line of its docstring.

    python docs/draw_tree.py > docs/tree.txt

A test holds the drawing against the code.
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "articlekit"
WIDTH = 34


def floors() -> dict[str, int]:
    """The floor of each module or package below `articlekit`, 0 the lowest."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        contract = tomllib.load(file)["tool"]["importlinter"]["contracts"][0]
    return {
        name.strip().removeprefix("articlekit."): floor
        for floor, names in enumerate(reversed(contract["layers"]))
        for name in names.split(":")
    }


def told(path: Path) -> str:
    """The first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0]


def lines(folder: Path, indent: str) -> Iterator[str]:
    """What is in a folder: its modules, its data, then its own folders."""
    for path in sorted(folder.iterdir(), key=lambda p: (p.is_dir(), p.name)):
        if path.is_dir() and (path / "__init__.py").exists():
            yield f"{indent + path.name + '/':{WIDTH}} {told(path / '__init__.py')}"
            yield from lines(path, indent + "  ")
        elif path.suffix == ".py" and path.name != "__init__.py":
            yield f"{indent + path.name:{WIDTH}} {told(path)}".rstrip()
        elif path.suffix == ".json":
            yield indent + path.name


def draw() -> str:
    """The whole drawing, floor by floor from the top."""
    drawn = [f"{'src/articlekit/':{WIDTH}} {told(PACKAGE / '__init__.py')}"]
    by_floor: dict[int, list[str]] = {}
    for name, floor in floors().items():
        by_floor.setdefault(floor, []).append(name)
    for floor in sorted(by_floor, reverse=True):
        drawn += ["", f"floor {floor}"]
        for name in sorted(by_floor[floor]):
            path = PACKAGE / name
            if path.is_dir():
                drawn.append(
                    f"{'  ' + name + '/':{WIDTH}} {told(path / '__init__.py')}"
                )
                drawn += lines(path, "    ")
            else:
                module = path.with_suffix(".py")
                drawn.append(f"{'  ' + module.name:{WIDTH}} {told(module)}")
    return "\n".join(drawn) + "\n"


if __name__ == "__main__":
    print(draw(), end="")
