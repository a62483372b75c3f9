"""Nothing hostile is let in: one sentence each, soon, in little memory, and no other file is touched."""

import os
import re
import shutil
from pathlib import Path

import pytest

from planner import files
from planner.files import form
from planner.scenario import Scenario
from tests.hostile.corpus import CORPUS, GROUPS, listing
from tests.hostile.guard import MEMORY, Seen, seen
from tests.hostile.kind import Kind

SECONDS = 2.0
NAME = "story.tradewinds.json"
PAGE = Path(__file__).parents[2] / "docs" / "dev" / "security.md"


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """What happened with one of each kind, and with a sound file."""
    if os.name != "posix":
        pytest.skip("the guard limits memory, and starts children, as POSIX systems do")
    folder = tmp_path_factory.mktemp("hostile")
    kinds = {**CORPUS, "sound": Kind(lambda path: files.write(path, Scenario("Sound")), "")}
    paths = [folder / str(n) / NAME for n in range(len(kinds))]
    for path, kind in zip(paths, kinds.values(), strict=True):
        path.parent.mkdir()
        kind.make(path)
    found = seen(paths)
    shutil.rmtree(folder)  # some are large
    return dict(zip(kinds, found, strict=True))


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_file_gets_one_sentence(name: str, met: dict[str, Seen]) -> None:
    it = met[name]
    assert not it.failure and it.sentence is not None
    assert_sentence(it.sentence, CORPUS[name].words)
    for code, out, errors in (it.validate, it.run):
        assert (code, out, errors) == (2, "", f"{it.sentence}\n")
    assert it.others == []
    assert it.seconds < SECONDS and it.megabytes < MEMORY / 1e6


def assert_sentence(sentence: str, words: str) -> None:
    """It names the file and what is wrong, in one sentence of ours that can be printed anywhere."""
    assert words in sentence and NAME in sentence
    assert sentence.isprintable() and len(sentence) < 500
    assert sentence.endswith(".") and not sentence.endswith("..")
    assert ". " not in re.sub("'.*?'", "quoted", sentence)
    assert not re.search(r"pydantic|Traceback|[Ii]nput should|JSONDecode|Error|root:x", sentence)


def test_the_guard_sees_what_a_sound_file_sets_going(met: dict[str, Seen]) -> None:
    it = met["sound"]
    assert it.sentence is None and it.validate[0] == 0 and it.validate[1].startswith("ok  ")
    assert any("planner.run" in other for other in it.others)


def test_the_page_on_security_lists_every_kind_and_every_cap() -> None:
    page = " ".join(PAGE.read_text(encoding="utf-8").split())
    assert " ".join(listing().split()) in page, "run python -m bench.fuzz kinds"
    for cap in (f"{form.MAX_BYTES // 10**6} MB for a scenario",
                f"{form.MAX_CONTAINER // 10**6} MB for an export",
                f"at most {form.MAX_DEPTH} deep", f"at most {form.MAX_ENTRIES:,} entries",
                f"keys of at most {form.MAX_KEY} characters", f"texts of at most {form.MAX_WRITTEN:,}"):
        assert cap in page


def test_there_are_sixty_kinds_and_more_and_no_name_twice() -> None:
    names = [name for kinds in GROUPS.values() for name in kinds]
    assert len(names) > 250 and len(set(names)) == len(names)
