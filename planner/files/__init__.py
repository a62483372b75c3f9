"""Scenario files: reading, checking and writing them. The only part of the engine that loads pydantic."""

from planner.files.form import FORMAT, FORMAT_VERSION, SUFFIX, digest, fingerprint
from planner.files.reading import Loaded, parse, read
from planner.files.schema import schema
from planner.files.writing import shock_entry, to_bytes, write

__all__ = [
    "FORMAT", "FORMAT_VERSION", "SUFFIX", "Loaded", "digest", "fingerprint", "parse", "read", "schema",
    "shock_entry", "to_bytes", "write",
]
