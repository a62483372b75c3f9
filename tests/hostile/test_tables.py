"""Tables of strangers: refused in one sentence, or read as what they say and nothing more."""

import shutil
from pathlib import Path

import pytest

from planner.cli import main
from planner.files import read, write
from planner.files.csv_table import parse_table
from planner.files.observed import read_observed, suggest
from planner.scenario import Scenario
from tests.hostile.corpus import here
from tests.hostile.guard import MEMORY, Seen, seen
from tests.hostile.places import PLACES
from tests.hostile.tables import ODDITIES, SOUND, TABLES
from tests.hostile.test_hostile import SECONDS, assert_sentence

NAME = "story.tradewinds.json.csv"
KINDS = here(TABLES)


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """What happened with one of each kind."""
    folder = tmp_path_factory.mktemp("tables")
    paths = [folder / str(n) / NAME for n in range(len(KINDS))]
    for path, kind in zip(paths, KINDS.values(), strict=True):
        path.parent.mkdir()
        kind.make(path)
    found = seen(paths)
    shutil.rmtree(folder)  # some are large
    return dict(zip(KINDS, found, strict=True))


@pytest.mark.skipif("os.name != 'posix'", reason="the guard limits memory as POSIX systems do")
@pytest.mark.parametrize("name", KINDS)
def test_a_hostile_table_gets_one_sentence(name: str, met: dict[str, Seen]) -> None:
    it = met[name]
    assert not it.failure and it.sentence is not None
    assert_sentence(it.sentence, KINDS[name].words)
    assert it.others == []
    assert it.seconds < SECONDS and it.megabytes < MEMORY / 1e6


@pytest.mark.parametrize("name", ODDITIES)
def test_an_odd_table_is_read_as_what_it_says(name: str) -> None:
    odd = ODDITIES[name]
    table = parse_table(odd.data, "odd.csv")
    outcome = read_observed(table, suggest(table))
    assert outcome.points == odd.points
    problems = iter(outcome.problems)
    assert all(any(words in problem for problem in problems) for words in odd.words), outcome.problems
    assert len(outcome.bad_rows) >= len(odd.words) and bool(outcome.bad_rows) is bool(odd.words)
    assert all(problem.isprintable() for problem in outcome.problems)
    for one in outcome.observed:
        assert [month for month, _ in one.points] == sorted({month for month, _ in one.points})


@pytest.mark.parametrize("name", [name for name in KINDS if name not in PLACES])
def test_the_command_refuses_it_and_writes_nothing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, scenario, out = (tmp_path / each for each in (NAME, "a.tradewinds.json", "b.tradewinds.json"))
    KINDS[name].make(table)
    write(scenario, Scenario("Mine"))
    assert main(["observe", str(scenario), str(table), "--out", str(out)]) == 2
    assert_sentence(capsys.readouterr().err.rstrip("\n"), KINDS[name].words)
    assert not out.exists() and read(scenario).scenario == Scenario("Mine")


def test_a_sound_table_is_sound() -> None:
    table = parse_table(SOUND.encode(), NAME)
    assert read_observed(table, suggest(table)).points == 6
