"""A run does not depend on its neighbours, on the number of threads, or on what was run before."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from planner import run as running
from planner.figures import Result
from planner.months import N_MONTHS
from planner.outputs import OUTPUT_RECORD
from planner.projection import Projection
from planner.run import run, run_batch, warm_up
from planner.scenario import Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind
from tests.planner.extremes import Batch

SAMPLE = range(0, 704, 11)


def test_one_scenario_gives_one_run(baseline: Result) -> None:
    assert baseline.projection.runs == 1
    assert baseline.projection.records.shape == (1, N_MONTHS)


def test_each_row_of_a_batch_is_that_run_alone(wild: Batch, wild_projection: Projection) -> None:
    for i in SAMPLE:
        alone = run_batch(wild.inputs[i : i + 1], wild.shocks[i : i + 1])
        assert alone.records.tobytes() == wild_projection.records[i : i + 1].tobytes(), i


@pytest.mark.parametrize("chunk", [1, 7, 350, 10_000])
def test_how_threads_share_the_work_does_not_show(
    wild: Batch, wild_projection: Projection, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "_CHUNK", chunk)
    assert run_batch(*wild).records.tobytes() == wild_projection.records.tobytes()


def test_the_same_scenario_gives_the_same_bytes_twice(baseline: Result) -> None:
    run(Scenario().with_input("price_gap_2030", 2.0))
    assert run(Scenario()).records.tobytes() == baseline.projection.records.tobytes()


def test_shocks_may_be_shared_by_all_runs(wild: Batch) -> None:
    inputs, shocks = wild.inputs[:100], wild.shocks[-1:]
    each = run_batch(inputs, np.repeat(shocks, 100, axis=0))
    assert run_batch(inputs, shocks).records.tobytes() == each.records.tobytes()


def test_a_shock_without_strength_is_none(baseline: Result) -> None:
    idle = Scenario().with_shock(Shock(ShockKind.EXPORT_CONTROL, 5, None, 0.0))
    assert run(idle).records.tobytes() == baseline.projection.records.tobytes()


def test_a_projection_can_be_used_again(wild: Batch, wild_projection: Projection) -> None:
    kept = Projection(np.full((len(wild.inputs), N_MONTHS), np.nan, OUTPUT_RECORD))
    assert run_batch(*wild, into=kept) is kept
    assert kept.records.tobytes() == wild_projection.records.tobytes()
    run_batch(wild.inputs[::-1], wild.shocks[::-1], into=kept)
    assert kept.records[::-1].tobytes() == wild_projection.records.tobytes()


def test_inputs_are_left_as_they_are(wild: Batch) -> None:
    before = wild.inputs.tobytes(), wild.shocks.tobytes()
    run_batch(*wild)
    assert before == (wild.inputs.tobytes(), wild.shocks.tobytes())


def test_two_threads_at_once_give_the_same(wild: Batch, wild_projection: Projection) -> None:
    with ThreadPoolExecutor(4) as pool:
        batches = [pool.submit(run_batch, *wild) for _ in range(4)]
        singles = [pool.submit(run_batch, wild.inputs[i : i + 1], wild.shocks[i : i + 1]) for i in SAMPLE]
        for batch in batches:
            assert batch.result().records.tobytes() == wild_projection.records.tobytes()
        for i, single in zip(SAMPLE, singles, strict=True):
            assert single.result().records.tobytes() == wild_projection.records[i : i + 1].tobytes()


def test_rows_of_shocks_must_match(wild: Batch) -> None:
    with pytest.raises(ValueError, match="3 runs need 1 or 3 rows of shocks, not 2"):
        run_batch(wild.inputs[:3], wild.shocks[:2])


def test_the_projection_to_overwrite_must_match(wild: Batch, baseline: Result) -> None:
    with pytest.raises(ValueError, match="the projection to overwrite holds 1 runs, not 3"):
        run_batch(wild.inputs[:3], wild.shocks[:3], into=baseline.projection)


def test_warming_up_leaves_no_trace(baseline: Result) -> None:
    warm_up()
    assert run(Scenario()).records.tobytes() == baseline.projection.records.tobytes()


def test_an_unknown_output_is_named(baseline: Result) -> None:
    with pytest.raises(KeyError, match="no output is called 'prise'"):
        baseline.projection["prise"]


def test_a_frame_holds_every_number_of_a_run(baseline: Result) -> None:
    frame = baseline.projection.frame()
    assert frame.shape == (N_MONTHS, OUTPUT_RECORD.itemsize // 8)
    assert frame.index[0] == "2026-03"
    assert frame.index[-1] == "2030-12"
    assert frame.loc["2030-12", "price/us"] == baseline.projection.at(57, "price", Bloc.US)
    assert np.isfinite(frame.to_numpy()).all()
