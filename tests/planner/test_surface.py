"""A map holds single runs bit for bit, and its lines run where the measure takes the level."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from planner import files
from planner.analysis.phrases import difference, per_cent, setting
from planner.analysis.surface import Surface, contour, slice_words, surface
from planner.analysis.trials import Question, ask
from planner.cli import main
from planner.language import speak
from planner.measures import MEASURES
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.surface")

Capture = pytest.CaptureFixture[str]
ASKED = Question()
STORY = Scenario(
    name="A story", shocks=(Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA, region=Region.US),)
).with_input("token_growth", 5.0)


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


def drawn(field: Callable[[Values, Values], Values], size: int = 33) -> Surface:
    """A map of a known function on -1 to 1 across and 0 to 4 down."""
    xs, ys = np.linspace(-1, 1, size), np.linspace(0, 4, size)
    values = field(xs[None, :], ys[:, None]) + np.zeros((size, size))
    return Surface(ASKED, "x", "y", xs, ys, values, (0.0, 2.0), 0.0)


# the map

@pytest.mark.parametrize(("x", "y"), [
    ("price_gap_2030", "quality_lag_china_2030"), ("electricity_us", "margin_floor"),
    ("home_bias", "token_growth")])
def test_every_point_is_that_run_alone(x: str, y: str) -> None:
    made = surface(ASKED, STORY, x, y, 5)
    assert made.values.shape == (5, 5)
    for j in range(5):
        for i in range(5):
            alone = STORY.with_input(x, made.xs[i]).with_input(y, made.ys[j])
            assert made.values[j, i] == ask(ASKED, alone.record, alone.shock_table)[0]
    assert made.at_here == ask(ASKED, STORY.record, STORY.shock_table)[0]
    assert made.here == (STORY.value(x), STORY.value(y))


def test_the_axes_are_the_sliders() -> None:
    made = surface(ASKED, Scenario(), "price_gap_2030", "electricity_us", 7)
    for name, values in (("price_gap_2030", made.xs), ("electricity_us", made.ys)):
        assert (values[0], values[-1]) == INPUTS[name].soft
        assert len(values) == 7 and np.allclose(np.diff(values, 2), 0)


def test_exchanging_the_inputs_turns_the_map_over() -> None:
    one = surface(ASKED, Scenario(), "price_gap_2030", "electricity_us", 6)
    other = surface(ASKED, Scenario(), "electricity_us", "price_gap_2030", 6)
    np.testing.assert_array_equal(one.values, other.values.T)
    assert one.share_above == other.share_above


def test_two_inputs_and_a_size_are_needed() -> None:
    with pytest.raises(ValueError, match="two inputs"):
        surface(ASKED, Scenario(), "price_gap_2030", "price_gap_2030")
    with pytest.raises(ValueError, match="at least 2"):
        surface(ASKED, Scenario(), "price_gap_2030", "token_growth", 1)
    with pytest.raises(KeyError):
        surface(ASKED, Scenario(), "price_gap_2030", "nothing")


# its lines

def test_the_line_of_a_plane_is_exact() -> None:
    """Interpolation is straight, so a plane's line has no error: x + y / 4 = 0.6."""
    (line,) = contour(drawn(lambda x, y: x + y / 4), 0.6)
    np.testing.assert_allclose(line[:, 0] + line[:, 1] / 4, 0.6, atol=1e-14)
    ends = sorted([tuple(line[0]), tuple(line[-1])])
    np.testing.assert_allclose(ends, [(-0.4, 4.0), (0.6, 0.0)], atol=1e-14)


def test_a_circle_is_one_closed_line_near_its_radius() -> None:
    (line,) = contour(drawn(lambda x, y: x**2 + (y - 2) ** 2, 65), 0.49)
    np.testing.assert_array_equal(line[0], line[-1])
    radius = np.hypot(line[:, 0], line[:, 1] - 2)
    assert np.abs(radius - 0.7).max() < 0.002  # a chord of the grid, squared, over 8 radii
    angle = np.unwrap(np.arctan2(line[:, 1] - 2, line[:, 0]))
    assert abs(angle[-1] - angle[0]) == pytest.approx(2 * np.pi)
    steps = np.hypot(*np.diff(line, axis=0).T)
    assert steps.sum() == pytest.approx(2 * np.pi * 0.7, rel=0.005)
    assert steps.max() < 0.08  # no jump across the map


def test_two_hills_have_two_lines() -> None:
    lines = contour(drawn(lambda x, y: np.minimum(x**2 + (y - 1) ** 2, x**2 + (y - 3) ** 2), 65), 0.25)
    assert len(lines) == 2
    centres = sorted(float(line[:-1, 1].mean()) for line in lines)
    assert centres == pytest.approx([1.0, 3.0], abs=0.05)


@pytest.mark.parametrize(("level", "cut_off"), [(0.4, "low"), (0.6, "high")])
def test_a_saddle_is_settled_by_its_mean(level: float, cut_off: str) -> None:
    """Of corners 1, 0, 1, 0 the mean is 0.5: above the level it joins the high ones, else the low."""
    saddle = replace(drawn(lambda x, y: x, 2), values=np.array([[1.0, 0.0], [0.0, 1.0]]))
    lines = contour(saddle, level)
    assert len(lines) == 2
    for line in lines:
        x, y = line.mean(axis=0) - (0.0, 2.0)  # from the middle towards the corner that is cut off
        assert (x * y > 0) == (cut_off == "high")


def test_lines_part_the_points_above_from_those_below() -> None:
    """Between neighbours on different sides there is one point of a line, and nowhere else."""
    made = surface(ASKED, Scenario(), "price_gap_2030", "quality_lag_china_2030", 24)
    lines = contour(made)
    points = np.concatenate([line[:-1] if (line[0] == line[-1]).all() else line for line in lines])
    above = made.values >= ASKED.threshold
    changes = int((above[:, 1:] != above[:, :-1]).sum() + (above[1:] != above[:-1]).sum())
    assert changes == len(points) > 0
    assert np.isfinite(points).all()
    assert (points >= [made.xs[0], made.ys[0]]).all() and (points <= [made.xs[-1], made.ys[-1]]).all()


def test_a_level_on_the_grid_itself_gives_clean_lines() -> None:
    for line in contour(drawn(lambda x, y: x, 5), 0.0):
        assert np.isfinite(line).all()
        assert np.any(np.diff(line, axis=0) != 0, axis=1).all()
        np.testing.assert_array_equal(line[:, 0], 0.0)


def test_a_peak_that_just_touches_the_level_has_no_line() -> None:
    peak = np.zeros((3, 3))
    peak[1, 1] = 1.0
    assert contour(replace(drawn(lambda x, y: x, 3), values=peak), 1.0) == ()


def test_levels_beyond_the_map_have_no_line() -> None:
    made = drawn(lambda x, y: x + y)
    assert contour(made, 99.0) == contour(made, -99.0) == ()


def test_cells_without_a_number_are_left_out() -> None:
    made = drawn(lambda x, y: x, 9)
    holes = made.values.copy()
    holes[4, :] = np.nan
    holes[0, 0] = np.inf
    lines = contour(replace(made, values=holes), 0.1)
    assert len(lines) == 2
    assert all(np.isfinite(line).all() for line in lines)


def test_lines_are_the_same_every_time() -> None:
    made = surface(ASKED, Scenario(), "price_gap_2030", "token_growth", 16)
    for one, two in zip(contour(made), contour(made), strict=True):
        np.testing.assert_array_equal(one, two)


# words

def test_words_tell_how_much_lies_above() -> None:
    made = surface(ASKED, Scenario(), "price_gap_2030", "quality_lag_china_2030", 8)
    share = round(100 * float((made.values > 50).mean()))
    assert 0 < share < 100
    assert slice_words(made) == f"Chinese share, 2030 is above 50% on {share}% of this map."
    none, all_of_it = (replace(made, question=replace(ASKED, threshold=at)) for at in (100.0, 0.0))
    assert slice_words(none).endswith("nowhere on this map.")
    assert slice_words(all_of_it).endswith("on all of this map.")


@pytest.mark.usefixtures("english")
def test_words_come_from_templates() -> None:
    speak({template: template.upper().replace("{MEASURE}", "{measure}").replace(
        "{THRESHOLD}", "{threshold}").replace("{SHARE}", "{share}") for template in TEMPLATES})
    nowhere = replace(drawn(lambda x, y: x), question=ASKED)
    assert "NOWHERE ON THIS MAP" in slice_words(nowhere)


@pytest.mark.parametrize(("share", "text"), [
    (0.0, "0%"), (0.001, "<1%"), (0.384, "38%"), (0.999, ">99%"), (1.0, "100%")])
def test_only_none_is_none_and_only_all_is_all(share: float, text: str) -> None:
    assert per_cent(share) == text


def test_numbers_carry_their_units() -> None:
    assert setting(INPUTS["price_gap_2030"], 3.2) == "3.2x"
    assert setting(INPUTS["locked_in"], 0.4) == "40%"
    assert setting(INPUTS["electricity_us"], 0.042) == "0.042 USD/kWh"
    assert setting(INPUTS["price_sensitivity"], 0.8) == "0.8"
    assert difference(MEASURES["chinese_share"], 4.23) == "4.2 points"
    assert difference(MEASURES["price_gap"], 0.31) == "0.31x"
    assert difference(MEASURES["bill"], 12.04) == "$12.0"
    assert difference(MEASURES["world_tokens"], 12.04) == "12.0 T/day"


# the command

def works(capsys: Capture, *argv: str) -> str:
    code = main(list(argv))
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def fails(capsys: Capture, *argv: str) -> str:
    code = main(list(argv))
    captured = capsys.readouterr()
    assert code == 2 and captured.out == ""
    return captured.err


AXES = ("--x", "price_gap_2030", "--y", "margin_floor")


def test_json_holds_the_whole_map(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "story.tradewinds.json"
    files.write(path, STORY)
    tree = json.loads(works(capsys, "map", str(path), *AXES, "--size", "6", "--set", "home_bias=0.7",
                            "--measure", "us_share", "--threshold", "45", "--format", "json"))
    asked = Question("us_share", 45.0)
    made = surface(asked, STORY.with_input("home_bias", 0.7), "price_gap_2030", "margin_floor", 6)
    assert tree["values"] == made.values.tolist()
    assert (tree["x"]["values"], tree["y"]["values"]) == (made.xs.tolist(), made.ys.tolist())
    assert (tree["measure"], tree["threshold"], tree["unit"]) == ("us_share", 45.0, "%")
    assert (tree["x"]["here"], tree["y"]["here"], tree["here"]) == (4.0, 0.0, made.at_here)
    assert tree["contour"] == [line.tolist() for line in contour(made)]
    assert tree["share_above"] == made.share_above and tree["words"] == slice_words(made)


def test_the_table_is_a_coarse_grid_with_high_values_on_top(capsys: Capture) -> None:
    lines = works(capsys, "map", *AXES).splitlines()
    made = surface(ASKED, Scenario(), "price_gap_2030", "margin_floor", 65)
    start = next(i for i, line in enumerate(lines) if line.split()[:1] == ["1"])
    grid = [line.split() for line in lines[start + 1 : start + 10]]
    assert [row[0] for row in grid] == ["70", "52.5", "35", "17.5", "0", "-17.5", "-35", "-52.5", "-70"]
    for row, values in zip(grid, made.values[::-8, ::8], strict=True):
        marked = [ASKED.measure.text(v) + ("*" if v > 50 else "") for v in values]
        assert row[1:] == marked
    assert lines[-1] == slice_words(made)
    assert max(map(len, lines)) <= 100 and "\u2212" not in "".join(lines)


def test_a_small_map_is_shown_whole(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "map.txt"
    main(["map", *AXES, "--size", "3", "--out", str(out)])
    captured = capsys.readouterr()
    assert captured.out == "" and "Wrote" in captured.err
    assert [line.split()[0] for line in out.read_text().splitlines()[5:8]] == ["70", "0", "-70"]


def test_wrong_inputs_are_named(capsys: Capture) -> None:
    assert "--x" in fails(capsys, "map", "--x", "price_gap_2031", "--y", "margin_floor")
    assert "choose another" in fails(capsys, "map", "--x", "margin_floor", "--y", "margin_floor")
    assert "--y" in fails(capsys, "map", "--x", "margin_floor")
    assert "--size" in fails(capsys, "map", *AXES, "--size", "1")
