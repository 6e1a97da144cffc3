"""Files of numbers that ship beside the code."""

from __future__ import annotations

import json
import pkgutil
from typing import Any

__all__ = ["shipped_json"]


def shipped_json(package: str, name: str) -> Any:  # noqa: ANN401
    """What a JSON file of a package holds.

    `pkgutil` reads it out of a zip archive too, and is there already, while
    `importlib.resources` would load a dozen modules.

    Raises:
        FileNotFoundError: The package ships no such file.
    """
    data = pkgutil.get_data(package, name)
    if data is None:
        raise FileNotFoundError(name)
    return json.loads(data)
