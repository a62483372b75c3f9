"""Builds dist/tradewinds for the platform it runs on: freeze.py [FOLDER].

Two builds of a commit are alike but for what docs/dev/packaging.md names: hashes have no seed, and every
file carries the date of the commit.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def freeze(into: Path) -> Path:
    """Build the program's folder inside ``into`` and return it."""
    made = into / "tradewinds"
    for old in (ROOT / "build", made):
        shutil.rmtree(old, ignore_errors=True)
    stamp = epoch()
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(into),
         "--workpath", str(ROOT / "build"), str(ROOT / "build.spec")],
        cwd=ROOT, check=True, env={**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(stamp)})
    for path in [*made.rglob("*"), made]:
        if not path.is_symlink():
            os.utime(path, (stamp, stamp))
    return made


def epoch() -> int:
    """Seconds that files are dated with: SOURCE_DATE_EPOCH, or those of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 946684800


if __name__ == "__main__":
    try:
        print(freeze(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()))
    except subprocess.CalledProcessError as error:
        sys.exit(f"The program could not be built: {error.cmd[2]} ended with {error.returncode}.")
