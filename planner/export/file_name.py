"""A scenario's name as the name of a file."""

_BYTES = 120
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
"""Names that Windows keeps for devices."""


def file_stem(name: str) -> str:
    """A name that any system takes: words in small letters with hyphens, without an ending."""
    words = "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
    words = words.encode()[:_BYTES].decode(errors="ignore").strip("-")
    return f"scenario-{words}".strip("-") if words in _RESERVED or not words else words
