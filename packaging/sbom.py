"""The bill of materials of a built program, as CycloneDX: ``sbom.py FOLDER``.

It says what FOLDER's own list of components says (see licences.py), and comes out the same every time.
"""

from __future__ import annotations

import json
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from freeze import epoch
from packageurl import PackageURL
from product import COMMAND, NAME, ROOT, VERSION, facts

from ui.about.components import LIST


def document(bundle: Path) -> str:
    """The bill as JSON."""
    (listed,) = bundle.glob(f"**/licences/{LIST}")
    text = listed.read_text(encoding="utf-8")
    program = Component(
        name=NAME, version=VERSION, type=ComponentType.APPLICATION, bom_ref=COMMAND,
        licenses=[LicenseFactory().make_from_string(facts()["licence"])])
    parts = [_part(entry) for entry in json.loads(text)]
    bill = Bom(
        components=parts, serial_number=uuid5(NAMESPACE_URL, f"{COMMAND} {VERSION} {epoch()} {text}"),
        metadata=BomMetaData(component=program, timestamp=datetime.fromtimestamp(epoch(), UTC)))
    bill.register_dependency(program, parts)
    return JsonV1Dot6(bill).output_as_string(indent=1) + "\n"


def _part(entry: dict[str, str]) -> Component:
    return Component(
        name=entry["name"], version=entry["version"], type=ComponentType.LIBRARY, bom_ref=entry["purl"],
        purl=PackageURL.from_string(entry["purl"]),
        licenses=[LicenseFactory().make_from_string(entry["licence"])])


if __name__ == "__main__":
    target = ROOT / "dist" / f"{COMMAND}_{VERSION}_{platform.system().lower()}_{platform.machine()}.cdx.json"
    target.write_text(document(Path(sys.argv[1])), encoding="utf-8", newline="\n")
    print(target)
