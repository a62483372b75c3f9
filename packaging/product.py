"""What every installer says about the program, said once; templates are filled from here.

The version is the program's own, the description and the licence are those of pyproject.toml.
"""

from __future__ import annotations

import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from freeze import epoch  # noqa: E402

from planner.files.form import SUFFIX  # noqa: E402
from planner.version import VERSION  # noqa: E402

NAME, COMMAND = "Tradewinds", "tradewinds"
ID = "io.github.tradewinds.tradewinds"
"""Reversed name of a domain that the publisher holds; see docs/dev/packaging.md."""
PUBLISHER, CONTACT = "The Tradewinds developers", "tradewinds@users.noreply.github.com"
SUMMARY = "Scenario planner for the AI token economy"
MIME, MIME_LABEL = "application/x-tradewinds+json", "Tradewinds scenario"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def facts() -> dict[str, str]:
    """What a template may name."""
    day = datetime.fromtimestamp(epoch(), UTC)
    return {
        "name": NAME, "command": COMMAND, "id": ID, "version": VERSION, "publisher": PUBLISHER,
        "contact": CONTACT, "summary": SUMMARY, "description": str(_PROJECT["description"]),
        "licence": str(_PROJECT["license"]), "mime": MIME, "mime_label": MIME_LABEL, "suffix": SUFFIX,
        "extension": SUFFIX.removeprefix("."),
        "day": day.date().isoformat(), "year": str(day.year),
    }


def fill(template: Path, **more: str) -> str:
    """A template with its facts filled in. Raises KeyError for a name that is none."""
    return Template(template.read_text(encoding="utf-8")).substitute(facts(), **more)


if __name__ == "__main__":  # product.py TEMPLATE: for the installers that are not made by Python
    sys.stdout.write(fill(Path(sys.argv[1])) if len(sys.argv) > 1 else VERSION + "\n")
