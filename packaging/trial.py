"""Starts the built program and sees whether it works: trial.py FOLDER [STARTS].

Runs its self-test from an empty folder with an empty environment, as often as asked, and the commands
that need no window. Ends with 0 if all went well, with one sentence otherwise.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

WINDOWS = sys.platform == "win32"
COMMANDS = (
    ("--help",), ("run", "--set", "price_gap_2030=2"), ("levers",), ("schema",),
    ("why", "--set", "price_gap_2030=2"), ("claims",), ("goal", "--target", "60"),
    ("bands", "--draws", "500"),
)
_KEPT = ("SYSTEMROOT", "TEMP", "TMP", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")
"""What a program cannot do without on some platform; nothing else of the environment is handed on."""


def main(folder: Path, starts: int) -> None:
    """Try the program in ``folder``. Raises SystemExit with a sentence if something fails."""
    for number in range(starts):
        seen = self_test(folder / f"tradewinds{'.exe' if WINDOWS else ''}")
        if number == 0:
            print(json.dumps(seen, indent=1))
        else:
            print(json.dumps(seen["seconds"]))
    for command in COMMANDS:
        words(folder / f"tradewinds{'-cli.exe' if WINDOWS else ''}", *command)
    print(f"{len(COMMANDS)} commands answered.")


def self_test(program: Path) -> dict[str, Any]:
    """What the program says that it saw."""
    with tempfile.TemporaryDirectory() as folder:
        done = _run([str(program), "selftest", "--out", "seen", "--since", repr(time.time())], folder)
        if done.returncode:
            raise SystemExit(f"The self-test failed: {_last_line(done.stderr)}")
        seen: dict[str, Any] = json.loads(Path(folder, "seen", "selftest.json").read_text(encoding="utf-8"))
    if seen["machine code"]["compiled here"] and sys.platform != "darwin":  # see docs/dev/packaging.md
        raise SystemExit("The machine code that comes with the program was not used.")
    return seen


def words(program: Path, *command: str) -> str:
    """What a command prints."""
    with tempfile.TemporaryDirectory() as folder:
        done = _run([str(program), *command], folder)
    if done.returncode or not done.stdout.strip():
        raise SystemExit(f"'tradewinds {' '.join(command)}' failed: {_last_line(done.stderr)}")
    return done.stdout


def _run(command: list[str], folder: str) -> subprocess.CompletedProcess[str]:
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", errors="replace",
        timeout=600, check=False)


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it said nothing"])[-1]


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
