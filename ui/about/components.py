"""What the program is made of: each component with its version and the terms it comes under."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from ui.resources import licences

LIST = "components.json"
"""Name of the list in the folder that a built program carries."""


@dataclass(frozen=True)
class Component:
    """Something that ships inside the program."""

    name: str
    version: str
    licence: str
    """An SPDX expression where the component's licence has one."""
    purl: str
    """Where it comes from, as a package URL."""
    texts: tuple[Path, ...]
    """The files that hold its terms."""

    def text(self) -> str:
        """The terms in full, as they stand in its files."""
        return ("\n\n" + "-" * 78 + "\n\n").join(
            path.read_text(encoding="utf-8", errors="replace").strip("\n") for path in self.texts)


def components() -> tuple[Component, ...]:
    """The list that the built program carries; without one, the packages that are installed here."""
    folder = licences()
    if (folder / LIST).exists():
        return tuple(
            Component(**{**entry, "texts": tuple(folder / name for name in entry["texts"])})
            for entry in json.loads((folder / LIST).read_text(encoding="utf-8")))
    from ui.about.installed import font, packages

    return (*packages(), font())
