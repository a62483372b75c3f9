"""The audit of dependencies: what it makes of each kind of answer."""

import runpy
from pathlib import Path

AUDIT = runpy.run_path(str(Path(__file__).parents[1] / "packaging" / "audit.py"))
FLAW = {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2.1"]}


def told(*packages: dict) -> tuple[int, str]:
    return AUDIT["verdict"]("lock.txt", {"dependencies": list(packages)})


def test_no_answer_is_said_and_fails_nothing() -> None:
    code, words = AUDIT["verdict"]("lock.txt", None)
    assert code == 0 and words.startswith("lock.txt: not audited")


def test_an_index_that_knows_nothing_is_not_taken_for_a_clean_bill() -> None:
    code, words = told({"name": "a", "skip_reason": "not found"})
    assert code == 0 and "not audited" in words


def test_a_flaw_fails_and_names_package_and_remedy() -> None:
    code, words = told(
        {"name": "a", "version": "2.0", "vulns": [FLAW]}, {"name": "b", "version": "1", "vulns": []})
    assert code == 1
    assert "2 of 2 packages audited, 1 known" in words
    assert "a 2.0 has PYSEC-1; versions without it: 2.1." in words


def test_an_accepted_flaw_passes_by_any_of_its_names() -> None:
    AUDIT["ACCEPTED"]["CVE-1"] = "not reachable"
    try:
        assert told({"name": "a", "version": "2.0", "vulns": [FLAW]})[0] == 0
    finally:
        AUDIT["ACCEPTED"].clear()


def test_every_lock_file_is_asked_about() -> None:
    root = Path(__file__).parents[1]
    assert {path.name for path in root.glob("requirements*.txt")} == set(AUDIT["LOCKS"])
