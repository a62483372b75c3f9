"""Known vulnerabilities in the locked dependencies, asked of the package index by pip-audit.

Exit code 0: none is known, or nobody could be asked, which is then said; 1: some are known.
"""

import json
import subprocess
import sys
from pathlib import Path

LOCKS = ("requirements.txt", "requirements-dev.txt")
ACCEPTED: dict[str, str] = {}
"""Advisories that do not concern this program, with the reason."""
_SECONDS = 60
_ROOT = Path(__file__).resolve().parent.parent


def ask(lock: Path) -> dict | None:
    """What pip-audit says of a lock file; None where no service answered."""
    command = [
        sys.executable, "-m", "pip_audit", "--requirement", str(lock), "--require-hashes", "--disable-pip",
        "--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
        return json.loads(answer.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        return None


def verdict(lock: str, answer: dict | None) -> tuple[int, str]:
    """Exit code and what to tell of one lock file."""
    if answer is None:
        return 0, f"{lock}: not audited, no service that lists vulnerabilities can be reached from here."
    asked = [package for package in answer["dependencies"] if "skip_reason" not in package]
    if not asked:
        return 0, f"{lock}: not audited, the package index in use lists no vulnerabilities."
    found = [
        f"{package['name']} {package['version']} has {flaw['id']}; versions without it: "
        f"{', '.join(flaw['fix_versions']) or 'none yet'}."
        for package in asked for flaw in package["vulns"]
        if not {flaw["id"], *flaw.get("aliases", ())} & ACCEPTED.keys()]
    total = len(answer["dependencies"])
    known = f"{lock}: {len(asked)} of {total} packages audited, {len(found)} known vulnerabilities."
    return int(bool(found)), "\n".join([known, *found])


def main() -> int:
    code = 0
    for lock in LOCKS:
        failed, words = verdict(lock, ask(_ROOT / lock))
        print(words)
        code = max(code, failed)
    return code


if __name__ == "__main__":
    sys.exit(main())
