"""What a scenario file is called and how large its parts may be."""

from functools import cache
from hashlib import sha256

from planner.scenario import INPUTS

SUFFIX = ".tradewinds.json"
FORMAT = "tradewinds-scenario"
FORMAT_VERSION = 1

MAX_BYTES = 1_000_000
MAX_CONTAINER = 64_000_000
"""Bytes of an export that a scenario is read from."""
MAX_DEPTH = 16
"""Brackets and braces within each other; the format itself needs five."""
MAX_ENTRIES = 20_000
"""Brackets, commas and keys together; a scenario that names everything has some 3,000."""
MAX_KEY = 200
"""Characters of a key, escapes counted as they are written."""
MAX_WRITTEN = 130_000
"""Characters of a text as it is written, where one may take twelve: more than the longest text needs."""
MAX_NAME = 200
MAX_TEXT = 10_000
MAX_STEP_TITLE = 80
MAX_STEP_TEXT = 600
MAX_CHARTS = 4
VOLUME_UNIT = "Mtok/month"
THRESHOLD_LIMITS = (-1e9, 1e9)
EVERYWHERE = "all"
"""Stands for every bloc, region or segment in a shock."""


@cache
def fingerprint() -> str:
    """Mark of the ids, units and defaults of all inputs: it changes when one of them does."""
    lines = (f"{spec.id}\t{spec.unit}\t{spec.default!r}\n" for spec in INPUTS.values())
    return sha256("".join(lines).encode()).hexdigest()[:16]


def digest(data: bytes) -> str:
    """Mark of a file's bytes, to tell whether it was changed since."""
    return sha256(data).hexdigest()
