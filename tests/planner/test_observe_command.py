"""Observations into a scenario on the command line: the same as through the dialog."""

from pathlib import Path

import pytest

from planner import files
from planner.cli import main
from planner.files.csv_table import read_table
from planner.files.observed import read_observed, suggest, summary
from planner.scenario import Scenario
from planner.sets import Bloc

Capture = pytest.CaptureFixture[str]
SOUND = "Month,China share,US share\n2026-02,49.5,39\n2026-01,48.1,40\n"
BROKEN = SOUND + "2026-03,=1+1,38\n"


class Call:
    """A scenario, a table and a place for what comes of them."""

    def __init__(self, folder: Path, capsys: Capture) -> None:
        self.scenario, self.table, self.out = (
            folder / name for name in ("mine.tradewinds.json", "seen.csv", "out.tradewinds.json"))
        self._capsys = capsys
        files.write(self.scenario, Scenario("Mine").with_input("price_gap_2030", 2.0))

    def __call__(self, text: str, *options: str) -> tuple[int, list[str]]:
        self.table.write_text(text, encoding="utf-8")
        code = main(["observe", str(self.scenario), str(self.table), "--out", str(self.out), *options])
        said = self._capsys.readouterr()
        assert said.out == ""
        return code, said.err.splitlines()


@pytest.fixture
def call(tmp_path: Path, capsys: Capture) -> Call:
    return Call(tmp_path, capsys)


def test_a_table_goes_into_a_copy_and_what_was_read_is_told(call: Call) -> None:
    before = call.scenario.read_bytes()
    code, said = call(SOUND)
    table = read_table(call.table)
    outcome = read_observed(table, suggest(table))
    made = files.read(call.out).scenario
    assert code == 0 and made.observations == outcome.observed and made.value("price_gap_2030") == 2.0
    assert call.scenario.read_bytes() == before
    assert said[0].startswith("seen.csv: months from 'Month'; Developer share, China from 'China share'")
    assert said[1] == summary(outcome) and said[2].startswith("Wrote ")


def test_options_say_what_is_what(call: Call) -> None:
    code, _ = call("When;A;B\n04/05/2026;1,5;x\n", "--map", "month=1", "--map", "value=A", "--quantity",
                   "price_gap", "--decimal-comma", "--month-first", "--source", "Mine")
    one, = files.read(call.out).scenario.observations
    assert code == 0 and (one.series, one.bloc, one.source) == ("price_gap", None, "Mine")
    assert one.points == ((1, 1.5),)
    code, _ = call("When;A;B\n04/05/2026;0.2;0.3\n", "--map", "us=B", "--unit", "fraction")
    one, = files.read(call.out).scenario.observations
    assert code == 0 and one.bloc is Bloc.US and one.points == ((2, 0.3),)


def test_rows_with_problems_hold_it_back_until_they_are_left_out(call: Call) -> None:
    code, said = call(BROKEN)
    problem, = read_observed(read_table(call.table), suggest(read_table(call.table))).problems
    assert code == 2 and problem in said and not call.out.exists()
    assert said[-1] == "seen.csv was not imported; correct them, or add --leave-out."
    code, said = call(BROKEN, "--leave-out")
    assert code == 0 and problem in said
    assert sum(len(one.points) for one in files.read(call.out).scenario.observations) == 4


@pytest.mark.parametrize(("options", "words"), [
    (("--map", "mnth=Month"), "none of month, value, china, us, rest"),
    (("--map", "china=2", "--map", "china=3"), "each once"),
    (("--map", "china=Chine share"), "the nearest is China share"),
    (("--map", "china=0"), "no column '0'"),
    (("--map", "value=2"), "needs blocs"),
    (("--quantity", "price_gap", "--map", "us=2"), "has no blocs"),
    (("--quantity", "prices"), "the nearest is price"),
    (("--unit", "USD"), "does not come in 'USD'; there are %"),
])
def test_an_option_that_cannot_be_is_one_sentence(call: Call, options: tuple[str, ...], words: str) -> None:
    code, said = call(SOUND, *options)
    assert code == 2 and len(said) == 1 and words in said[0] and not call.out.exists()


def test_what_is_read_is_never_overwritten(call: Call) -> None:
    call.out = call.table
    code, said = call(SOUND)
    assert code == 2 and "choose another file" in said[0] and call.table.read_text() == SOUND
    call.out = call.scenario
    code, said = call(SOUND)
    assert code == 2 and "choose another file" in said[0]
    assert not files.read(call.scenario).scenario.observations


def test_a_scenario_holds_so_many_series_and_no_more(call: Call) -> None:
    for number in range(40):
        assert call(SOUND, "--map", "china=2", "--source", f"Source {number}")[0] == 0
        call.scenario.write_bytes(call.out.read_bytes())
    before = call.out.read_bytes()
    code, said = call(SOUND, "--map", "china=2", "--source", "One more")
    assert code == 2 and "holds 40 at most" in said[-1] and call.out.read_bytes() == before
