"""What all tests share.

`pytest --hypothesis-profile=thorough` runs every property 10,000 times, and
`pytest --update-golden` writes the golden articles of the test pages anew.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

common = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("suite", max_examples=100, **common)
settings.register_profile("thorough", max_examples=10_000, **common)
settings.load_profile("suite")


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew; review the difference",
    )


@pytest.fixture(scope="session")
def conformance():
    """The folder of official schemas, which no clone of the repository holds."""
    folder = os.environ.get("ARTICLEKIT_CONFORMANCE")
    if folder:
        return Path(folder)
    told = "ARTICLEKIT_CONFORMANCE names no folder with the official schemas"
    if os.environ.get("CI") == "true":
        pytest.fail(f"{told}, and CI never skips")
    pytest.skip(told)
