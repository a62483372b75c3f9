"""The map window: what it paints, how it moves the scenario, and when it asks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from planner.analysis.surface import Surface, slice_words, surface
from planner.analysis.trials import Question, question
from planner.levers import LEVERS
from planner.palette import DARK, LIGHT
from planner.scenario import INPUTS, Scenario
from tests.ui.pages import App, accessible_name
from ui import theme
from ui.map.answer import map_words
from ui.map.colours import colour, ramp
from ui.map.dialog import MapDialog
from ui.map.marks import Kind, Place
from ui.map.reading import rows, value_at
from ui.map.sheet import image, lay_out

GAP, CHIPS, GROWTH = "price_gap_2030", "accelerators_china_2030", "token_growth"
Key = Qt.Key
pytestmark = pytest.mark.unpainted  # the main window, not the map
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class MapWindow:
    """The map as its user meets it."""

    def __init__(self, app: App) -> None:
        self.app = app
        dialog = app.window.besides.show("map")
        assert isinstance(dialog, MapDialog)
        self.dialog, self.page, self.view = dialog, dialog.page, dialog.map
        assert not dialog.copy.isEnabled()  # before there is anything to copy
        self.wait()

    def wait(self) -> None:
        """Until the map is that of the scenario."""
        self.app.settle()
        self.app.qtbot.waitUntil(
            lambda: self.page.asker.is_current and not self.page.asker.is_blank, timeout=20_000)
        QApplication.processEvents()

    @property
    def surface(self) -> Surface:
        assert self.view.surface is not None
        return self.view.surface

    @property
    def dot(self) -> Place:
        """The scenario's mark."""
        place = self.view.places[0]
        assert place.mark.kind is Kind.SCENARIO
        return place

    def others(self, kind: Kind) -> list[Place]:
        return [place for place in self.view.places if place.mark.kind is kind]

    def mouse(self, kind: QEvent.Type, x: float, y: float) -> None:
        """An event of the mouse where both inputs have these values."""
        self.mouse_at(kind, self.view.place(x, y))

    def mouse_at(self, kind: QEvent.Type, at: QPointF) -> None:
        button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
        held = _LEFT if self.view.dragging or kind == QEvent.Type.MouseButtonPress else _NONE
        QApplication.sendEvent(self.view, QMouseEvent(
            kind, at, QPointF(self.view.mapToGlobal(at)), button, held, Qt.KeyboardModifier.NoModifier))
        self.app.settle()

    def press(self, x: float, y: float) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, x, y)

    def move(self, x: float, y: float) -> None:
        self.mouse(QEvent.Type.MouseMove, x, y)

    def release(self, x: float, y: float) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, x, y)

    def click(self, x: float, y: float) -> None:
        self.press(x, y)
        self.release(x, y)

    def key(self, key: Key) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, key)
        self.app.settle()

    def choose(self, box: QComboBox, name: str) -> None:
        """Choose an input from a box."""
        at = box.findData(name)
        box.setCurrentIndex(at)
        box.activated.emit(at)
        self.wait()

    def ask_about(self, measure: str) -> None:
        """Choose the measure in the dock."""
        self.app.window.insight.focus.choose(measure)
        self.wait()

    def pixel(self, at: QPointF) -> QColor:
        return QColor(self.view.grab().toImage().pixel(at.toPoint()))


@pytest.fixture
def window(app: App) -> MapWindow:
    return MapWindow(app)


def near(a: QColor, b: QColor) -> bool:
    return all(abs(x - y) <= 6 for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))


def cell(name: str) -> float:
    """The width of a cell of the grid."""
    low, high = INPUTS[name].soft
    return (high - low) / 63


def made_up(values: Any, threshold: float = 50.0, measure: str = "chinese_share") -> Surface:
    """A surface with other values than the model's."""
    grid = np.asarray(values, np.float64)
    xs, ys = (np.linspace(*INPUTS[name].soft, len(grid)) for name in (GAP, CHIPS))
    return Surface(Question(measure, threshold), GAP, CHIPS, xs, ys, grid, (4.0, 18.0), float(grid[0, 0]))


# What is shown

def test_the_map_is_the_surface_in_its_colours_with_x_across_and_y_up(window: MapWindow) -> None:
    expected = surface(question(Scenario().display), Scenario(), GAP, CHIPS)
    assert np.array_equal(window.surface.values, expected.values)
    picture, shades = window.view.grab().toImage(), ramp(expected)
    area = window.view.sheet.frame.area
    hits = {"as it is": 0, "upside down": 0}
    places = [(i, j) for i in range(2, 62, 6) for j in range(2, 62, 6)]
    for i, j in places:
        at = window.view.place(expected.xs[i], expected.ys[j])
        assert area.contains(at)
        painted = QColor(picture.pixel(at.toPoint()))
        for way, row in (("as it is", j), ("upside down", 63 - j)):
            hits[way] += near(painted, colour(float(shades.part(expected.values[row, i])), LIGHT))
    assert hits["as it is"] > 0.85 * len(places)  # lines, labels and the dot cover the rest
    assert hits["upside down"] < 0.5 * len(places)


def test_a_line_of_the_threshold_parts_blue_from_amber(window: MapWindow) -> None:
    line = next(line for line in window.view.sheet.lines if line.is_threshold)
    assert line.text == "50%" and line.label.isValid()
    shades = ramp(window.surface)
    above, below = (colour(float(shades.part(value)), LIGHT) for value in (58.0, 20.0))
    assert above.blue() > above.red() and below.red() > below.blue()
    for look in (LIGHT, DARK):
        assert colour(0.01, look) != colour(-0.01, look)
    round_lines = [line for line in window.view.sheet.lines if not line.is_threshold]
    assert {line.text for line in round_lines} == {"20%", "30%", "40%"}
    assert window.dialog.heading.text() == "Chinese share, 2030: where it is above 50%"
    assert window.page.words.text() == slice_words(window.surface)


def test_words_for_ears_tell_the_value_and_the_sentence_and_the_focus_is_seen(window: MapWindow) -> None:
    said = window.view.accessibleDescription()
    place = f"{INPUTS[GAP].label} 4x; {INPUTS[CHIPS].label} 18 M H100e"
    assert said.startswith(f"{place}: Chinese share, 2030 51%")
    assert said.endswith(slice_words(window.surface))
    for name in (INPUTS[GAP].label, INPUTS[CHIPS].label, "Chinese share, 2030"):
        assert name in window.view.accessibleName()
    focusable = [w for w in window.dialog.findChildren(QWidget)
                 if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert window.view in focusable and len(focusable) == 6
    assert all(accessible_name(w).strip() for w in focusable)
    window.dialog.copy.setFocus()
    without = window.view.grab().toImage()
    window.view.setFocus()
    assert window.view.hasFocus() and window.view.grab().toImage() != without


def test_pointing_tells_what_a_click_would_set_and_about_what_comes_of_it(window: MapWindow) -> None:
    bare = window.view.grab().toImage()
    window.move(2.413, 12.07)
    assert window.view.pointed == (2.4, 12.0)
    told = dict(rows(window.surface, *window.view.pointed))
    value = value_at(window.surface, 2.4, 12.0)
    assert told == {INPUTS[GAP].label: "2.4x", INPUTS[CHIPS].label: "12 M H100e",
                    "Chinese share, 2030": f"~{value:.0f}%"}
    assert window.view.grab().toImage() != bare
    QApplication.sendEvent(window.view, QEvent(QEvent.Type.Leave))
    assert window.view.pointed is None and window.view.grab().toImage() == bare


def test_values_between_the_grid_are_interpolated() -> None:
    rough = made_up(np.arange(64 * 64).reshape(64, 64))
    for i, j in ((0, 0), (63, 63), (17, 40), (63, 0)):
        assert value_at(rough, rough.xs[i], rough.ys[j]) == pytest.approx(rough.values[j, i])
    middle = value_at(rough, (rough.xs[3] + rough.xs[4]) / 2, (rough.ys[8] + rough.ys[9]) / 2)
    assert middle == pytest.approx(rough.values[8:10, 3:5].mean())
    assert value_at(rough, 1e9, -1e9) == rough.values[0, 63]


def test_the_look_can_be_changed_while_it_is_open(window: MapWindow) -> None:
    at = window.view.place(9.0, 30.0)
    light = window.pixel(at)
    window.app.wear("Dark")
    part = float(ramp(window.surface).part(value_at(window.surface, 9.0, 30.0)))
    assert near(window.pixel(at), colour(part, DARK)) and not near(window.pixel(at), light)


@pytest.mark.parametrize("size", [(300, 220), (640, 440), (1600, 1000)])
@pytest.mark.parametrize("measure", ["chinese_share", "price_gap", "capacity", "bill", "world_tokens"])
def test_labels_stand_on_the_map_and_never_on_each_other(
    warm: None, fresh: None, size: tuple[int, int], measure: str
) -> None:
    asked = Question(measure, Question(measure).measure.threshold)
    sheet = lay_out(surface(asked, Scenario(), GAP, "token_growth", 24), QSizeF(*size))
    labels = [line.label for line in sheet.lines if line.label]
    for i, label in enumerate(labels):
        assert sheet.frame.area.contains(label)
        assert not any(label.intersects(other) for other in labels[:i])
    frame = sheet.frame
    assert frame.area.left() > 0 and frame.bar.right() < size[0] and frame.area.bottom() < size[1]
    assert all(frame.places.start <= value <= frame.places.end for value, _ in frame.across)
    words = [text for _, text in (*frame.across, *frame.up)]
    assert len(frame.across) >= 2 and len(frame.up) >= 2 and "" not in words
    assert len({text for _, text in frame.bar_ticks}) == len(frame.bar_ticks)


# Moving the scenario

def test_a_click_sets_both_inputs_in_one_step(window: MapWindow) -> None:
    app = window.app
    window.click(2.4, 12.0)
    assert app.value(GAP) == pytest.approx(2.4, abs=cell(GAP))
    assert app.value(CHIPS) == pytest.approx(12.0, abs=cell(CHIPS))
    assert app.steps == 1
    told = f"Map: {INPUTS[GAP].label} 2.4x; {INPUTS[CHIPS].label} 12 M H100e"
    assert app.state.undo_stack.undoText() == told
    own = question(Scenario().display).measure.values(app.state.result.projection)[0]
    assert window.dot.words == f"{own:.0f}%"
    at = window.view.place(app.value(GAP), app.value(CHIPS))
    assert (window.dot.point - at).manhattanLength() < 0.01
    QTest.keySequence(window.dialog, "Ctrl+Z")
    app.settle()
    assert app.scenario == Scenario()


def test_a_drag_is_live_and_one_step_and_the_map_stays_as_it_is(window: MapWindow) -> None:
    app, before = window.app, window.surface
    held: list[bool] = []
    window.dialog.held.connect(held.append)
    asked = count_questions(window)
    window.press(2.0, 30.0)
    seen = []
    for x, y in ((3.0, 25.0), (5.0, 12.0), (8.0, 6.0)):
        window.move(x, y)
        seen.append((app.value(GAP), app.value(CHIPS), window.dot.words))
    assert held[-1] is True
    window.release(8.0, 6.0)
    assert held[-1] is False
    assert [round(gap) for gap, _, _ in seen] == [3, 5, 8] and len({text for _, _, text in seen}) > 1
    assert app.steps == 1 and asked() == 0 and window.surface is before
    label = next(line.label for line in window.view.sheet.lines if line.is_threshold)
    left = window.view.sheet.frame.value_at(label.center() - QPointF(24, 0))
    window.press(*left)
    assert not window.dot.label.intersects(label)  # which it would, were it where it usually is
    window.release(*left)
    app.undo()
    window.press(app.value(GAP), app.value(CHIPS))
    window.release(app.value(GAP), app.value(CHIPS))
    assert app.steps == 1  # to take the dot and let it go moves nothing
    app.undo()
    assert app.scenario == Scenario()


def test_a_drag_keeps_to_the_map_and_ends_when_it_is_closed(window: MapWindow) -> None:
    held: list[bool] = []
    window.dialog.held.connect(held.append)
    window.press(4.0, 18.0)
    window.move(400.0, -400.0)
    assert (window.app.value(GAP), window.app.value(CHIPS)) == (
        INPUTS[GAP].soft[1], INPUTS[CHIPS].soft[0])
    window.dialog.close()
    assert held[0] and not held[-1] and not window.view.dragging


def test_arrows_go_a_step_of_the_grid_each_an_undo_step(window: MapWindow) -> None:
    app = window.app
    for step, (key, name, way) in enumerate((
        (Key.Key_Right, GAP, 1), (Key.Key_Up, CHIPS, 1), (Key.Key_Left, GAP, -1), (Key.Key_Down, CHIPS, -1),
    ), 1):
        before = app.value(name)
        window.key(key)
        moved = way * (app.value(name) - before)
        assert 0.5 * cell(name) < moved < 1.5 * cell(name)
        assert app.steps == step
        assert app.state.undo_stack.undoText().startswith(f"Map: {INPUTS[name].label} ")
    assert app.scenario == Scenario()


def test_a_scenario_beyond_the_map_is_at_its_edge_and_says_so(window: MapWindow) -> None:
    app, high = window.app, INPUTS[GAP].soft[1]
    app.state.edit(Scenario().with_input(GAP, 15.0), "Far")
    app.settle()
    assert window.dot.beyond and window.dot.words.endswith("beyond this map")
    assert window.dot.point.x() == pytest.approx(window.view.sheet.frame.area.right(), abs=1)
    assert window.view.sheet.frame.area.contains(window.dot.label)
    window.key(Key.Key_Right)
    assert app.value(GAP) == 15.0
    window.key(Key.Key_Up)
    assert app.value(GAP) == 15.0 and app.value(CHIPS) > INPUTS[CHIPS].default
    window.key(Key.Key_Left)
    assert high - 2 * cell(GAP) < app.value(GAP) < high and not window.dot.beyond


# Which inputs

def test_every_input_can_be_chosen_and_the_same_one_twice_swaps_them(window: MapWindow) -> None:
    axes, before = window.dialog.axes, window.surface
    for box, name in ((axes.across, GAP), (axes.up, CHIPS)):
        ids = [box.itemData(i) for i in range(box.count()) if box.itemData(i)]
        assert ids == list(INPUTS) and ids[: len(LEVERS)] == list(LEVERS)
        assert box.currentText() == INPUTS[name].label
    window.choose(axes.across, CHIPS)
    assert (axes.across.currentData(), axes.up.currentData()) == (CHIPS, GAP)
    assert np.allclose(window.surface.values, before.values.T)
    window.choose(axes.up, CHIPS)
    assert (axes.across.currentData(), axes.up.currentData()) == (GAP, CHIPS)
    QTest.mouseClick(axes.swap, _LEFT)
    window.wait()
    assert (window.surface.x, window.surface.y) == (CHIPS, GAP)
    window.choose(axes.up, GROWTH)
    assert (window.surface.x, window.surface.y) == (CHIPS, GROWTH)
    window.click(20.0, 3.0)
    assert window.app.value(GROWTH) == pytest.approx(3.0, abs=cell(GROWTH))
    assert window.app.value(GAP) == INPUTS[GAP].default


# Following the scenario

def count_questions(window: MapWindow) -> Callable[[], int]:
    """How often the map has asked from here on."""
    analyst, asker, asked = window.app.state.analyst, window.page.asker, []
    usual = analyst.ask

    def ask(who: Any, *rest: Any) -> None:
        if who is asker:
            asked.append(rest)
        usual(who, *rest)

    analyst.ask = ask  # type: ignore[method-assign]
    return lambda: len(asked)


def test_another_lever_changes_the_map_and_its_own_two_do_not(window: MapWindow) -> None:
    app, asked = window.app, count_questions(window)
    scenario = Scenario().with_input(GAP, 2.0).with_input(CHIPS, 30.0)
    app.state.edit(scenario, "Both")
    window.wait()
    assert asked() == 0 and window.dot.mark.x == 2.0 and window.dot.mark.y == 30.0
    (reference,) = window.others(Kind.REFERENCE)
    assert (reference.mark.x, reference.mark.y) == (INPUTS[GAP].default, INPUTS[CHIPS].default)
    app.state.edit(scenario.with_input(GROWTH, 5.0), "Growth")
    window.wait()
    expected = surface(question(scenario.display), scenario.with_input(GROWTH, 5.0), GAP, CHIPS)
    assert asked() == 1 and np.array_equal(window.surface.values, expected.values)


def test_a_threshold_moves_the_line_at_once(window: MapWindow) -> None:
    asked, before = count_questions(window), window.surface
    display = replace(Scenario().display, threshold=40.0)
    window.app.state.edit(replace(Scenario(), display=display), "Threshold")
    window.app.settle()
    assert asked() == 0 and window.surface.values is before.values
    assert window.dialog.heading.text().endswith("above 40%")
    assert window.view.sheet.lines[0].text == "40%"
    assert window.page.words.text() == slice_words(replace(before, question=Question(threshold=40.0)))


def test_the_map_follows_a_drag_of_another_lever_under_a_veil(
    window: MapWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one map is made the scenario moves on twice: it is shown all the same, and then the last one."""
    go, made = threading.Semaphore(0), []

    def slow(*args: Any) -> Surface:
        go.acquire()
        made.append(args[1].value(GROWTH))
        return surface(*args)

    monkeypatch.setattr("ui.map.page.surface", slow)
    app, shown = window.app, []
    window.page.asker.answered.connect(
        lambda _: shown.append((window.surface.values, window.page.asker.is_current)))
    try:
        for growth in (3.0, 4.0, 5.0):
            app.state.edit(app.scenario.with_input(GROWTH, growth), "Growth", 7)
            app.settle()
            assert not window.page.asker.is_current and not window.dialog.copy.isEnabled()
        go.release()
        app.qtbot.waitUntil(lambda: len(shown) == 1)
        assert not window.page.asker.is_current and not window.dialog.copy.isEnabled()
    finally:
        go.release(3)
    window.wait()
    assert made == [3.0, 5.0] and not np.array_equal(shown[0][0], shown[1][0])
    assert [current for _, current in shown] == [False, True] and window.dialog.copy.isEnabled()


def test_another_measure_does_not_wait_for_the_map_of_the_last(window: MapWindow) -> None:
    app = window.app
    app.state.edit(app.scenario.with_input(GROWTH, 5.0), "Growth")
    app.settle()
    window.ask_about("price_gap")
    assert window.surface.question.id == "price_gap"
    assert window.dialog.heading.text() == "Price gap, 2030: where it is above 3x"
    expected = surface(question(app.scenario.display), app.scenario, GAP, CHIPS)
    assert np.array_equal(window.surface.values, expected.values)


def test_a_closed_map_asks_nothing_until_it_is_opened_again(window: MapWindow) -> None:
    app, asked = window.app, count_questions(window)
    window.dialog.close()
    app.state.edit(Scenario().with_input(GROWTH, 5.0), "Growth")
    app.settle()
    app.state.edit(app.scenario.with_input(GAP, 2.0), "Gap")
    app.settle()
    assert asked() == 0
    window.dialog.show()
    window.wait()
    assert asked() == 1 and window.dot.mark.x == 2.0
    expected = surface(question(Scenario().display), app.scenario, GAP, CHIPS)
    assert np.array_equal(window.surface.values, expected.values)


def test_closing_while_a_map_is_made_gives_it_up(window: MapWindow) -> None:
    app, asked = window.app, count_questions(window)
    app.state.edit(Scenario().with_input(GROWTH, 5.0), "Growth")
    app.settle()
    window.dialog.close()
    app.state.edit(Scenario().with_input(GROWTH, 2.0), "Growth")
    app.settle()
    app.qtbot.waitUntil(lambda: app.state.analyst.is_idle, timeout=20_000)
    assert asked() == 1
    window.dialog.show()
    window.wait()
    assert asked() == 2  # for the scenario as it is now, and not for the one that was given up
    expected = surface(question(Scenario().display), app.scenario, GAP, CHIPS)
    assert np.array_equal(window.surface.values, expected.values)


# Maps with little on them

def test_a_flat_map_is_one_pale_colour_without_lines(window: MapWindow) -> None:
    window.ask_about("unserved")
    assert np.ptp(window.surface.values) < 0.5
    assert window.view.sheet.lines == []
    said = window.page.words.text()
    assert said.startswith("Demand not served, peak is above 5% nowhere on this map.")
    assert said.endswith("It is 0% all over this map.")
    colours = {window.pixel(window.view.place(x, y)).rgb() for x in (1.5, 3.0, 9.0) for y in (4.0, 33.0)}
    assert len(colours) == 1 and colours != {QColor(LIGHT.card).rgb()}


@pytest.mark.parametrize(("level", "threshold"), [(50.0, 50.0), (0.0, 0.0), (50.0, 20.0), (0.0, 5.0)])
def test_rounding_errors_draw_nothing(qapp: QApplication, level: float, threshold: float) -> None:
    noise = np.random.default_rng(1).normal(size=(64, 64)) * 1e-12 * max(level, 1.0)
    noisy = made_up(level + noise * (level != 0), threshold)
    assert lay_out(noisy, QSizeF(640, 440)).lines == []
    assert map_words(noisy).endswith(f"It is {level:.0f}% all over this map.")


def test_a_plateau_at_the_threshold_has_its_edge_drawn_and_no_more(qapp: QApplication) -> None:
    ground = np.zeros((64, 64))
    ground[:, 32:] = np.linspace(1, 50, 32)
    (line, *_) = lay_out(made_up(ground, 0.0), QSizeF(640, 440)).lines
    assert line.is_threshold
    edge = line.path.boundingRect()
    assert edge.width() < 1 and edge.height() > 300


def test_differences_that_do_not_matter_are_told_and_not_drawn(qapp: QApplication) -> None:
    small = made_up(np.tile(np.linspace(0.0, 0.02, 64), (64, 1)), 5.0, "unserved")
    assert lay_out(small, QSizeF(640, 440)).lines == []
    assert map_words(small).endswith("It hardly changes on this map: it lies between 0% and 0.020%.")


def test_what_is_not_a_number_has_a_colour_of_its_own(fresh: None) -> None:
    broken = np.full((64, 64), 30.0)
    broken[:, :40] = np.nan
    sheet = lay_out(made_up(broken), QSizeF(640, 440))
    at = sheet.frame.places.at(2.0, 30.0).toPoint()
    assert near(QColor(image(sheet, LIGHT, 1.0).pixel(at)), QColor(LIGHT.faint))
    nothing = lay_out(made_up(np.full((64, 64), np.nan)), QSizeF(640, 440))
    assert nothing.lines == [] and not image(nothing, DARK, 1.0).isNull()
    assert map_words(nothing.surface).endswith("nowhere on this map.")


# Other scenarios

HOSTILE = (
    "<b>Bold</b><img src=x>", "two\nlines & \u202eturned", "A very long name " * 20, "", "\u8ba1\u5212")


def test_pinned_scenarios_are_marked_with_their_names_as_plain_text(window: MapWindow) -> None:
    app, own = window.app, window.app.state.current
    for i, name in enumerate(HOSTILE):
        scenario = Scenario(name).with_input(GAP, 2.0 + i).with_input(CHIPS, 30.0)
        app.state.open(scenario.with_input("quality_lag_china_2030", 20.0), None, beside=True)
        app.state.pin(app.state.current, True)
    app.state.turn_to(own)
    window.wait()
    ghosts = window.others(Kind.GHOST)
    assert [ghost.mark.x for ghost in ghosts] == [2.0, 3.0, 4.0, 5.0, 6.0]
    names = [ghost.mark.name for ghost in ghosts]
    assert names[0] == HOSTILE[0] and names[1] == "two lines & turned" and names[3] == "Untitled"
    area = window.view.sheet.frame.area
    labels = [place.label for place in window.view.places if place.label]
    assert len(labels) >= 4 and all(area.contains(label) and label.width() < 150 for label in labels)
    assert not any(a.intersects(b) for i, a in enumerate(labels) for b in labels[:i])
    assert not window.view.grab().isNull()
    for name in names:
        assert name in window.view.accessibleDescription()
    told = rows(window.surface, 2.0, 30.0, ghosts[:1])
    assert told[-1] == (HOSTILE[0], ghosts[0].mark.value)  # what it comes to itself: its lag is another
    assert told[-1][1] != told[0][1].lstrip("~")
    app.state.pin(next(d for d in app.state.documents if d.pinned), False)
    app.settle()
    app.qtbot.waitUntil(lambda: len(window.others(Kind.GHOST)) == 4)


def test_scenarios_in_one_place_do_not_write_over_each_other(window: MapWindow) -> None:
    app, own = window.app, window.app.state.current
    for name in "ABCDE":
        app.state.open(Scenario(name), None, beside=True)
        app.state.pin(app.state.current, True)
    app.state.turn_to(own)
    window.wait()
    assert not window.others(Kind.REFERENCE)  # where the scenario is too there is one mark
    labels = [place.label for place in window.view.places if place.label]
    assert len(labels) >= 4 and not any(a.intersects(b) for i, a in enumerate(labels) for b in labels[:i])


# The picture

def test_the_picture_has_twice_the_pixels_and_no_pointer_in_it(window: MapWindow) -> None:
    QTest.mouseClick(window.dialog.copy, _LEFT)
    picture = QApplication.clipboard().image()
    size = window.view.size()
    assert picture.width() > 2 * size.width() and picture.height() > 2 * size.height()
    window.move(8.0, 30.0)
    window.view.setFocus()
    window.app.qtbot.waitUntil(lambda: window.view.pointed is not None)
    window.app.wear("Dark")
    assert theme.palette().name == "dark"
    window.dialog.copy.click()
    again = QApplication.clipboard().image()
    assert again == picture  # pictures are light, as those of charts are
