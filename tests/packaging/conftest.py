"""The scripts of packaging/ find each other as they do when they are started."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
for _folder in (PACKAGING / "windows", PACKAGING):
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))
