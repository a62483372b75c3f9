"""The page on sensitivity: bars that can be set, and what the band is made of, never old unmarked."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.analysis import sensitivity
from planner.analysis.sensitivity import indices, indices_words, tornado
from planner.analysis.trials import Question, question
from planner.kpis import KPIS
from planner.measures import MEASURES
from planner.scenario import INPUTS, Scenario
from ui.insight.sensitivity import SensitivityPage
from ui.insight.tornado import TornadoView

from .more_pages import InsightPage, read_tip
from .pages import App, Key, accessible_name, near

pytestmark = pytest.mark.unpainted

_LEFT = Qt.MouseButton.LeftButton
GAP = "price_gap_2030"


class Page:
    """The page as it is pointed at and read."""

    def __init__(self, app: App) -> None:
        self.app = app
        InsightPage(app).turn("Sensitivity")
        self.settle()

    @property
    def widget(self) -> SensitivityPage:
        return self.app.window.insight.sensitivity

    @property
    def view(self) -> TornadoView:
        return self.widget.tornado

    def settle(self) -> None:
        self.app.settle()
        asker = self.widget.asker
        self.app.qtbot.waitUntil(lambda: asker.is_current and not asker.is_blank)
        QApplication.processEvents()

    def click(self, name: str, end: str) -> None:
        place = self.view.place(self.view.names.index(name), end).toPoint()
        QTest.mouseClick(self.view, _LEFT, pos=place)
        self.settle()

    def click_label(self, name: str) -> None:
        first, _ = self.view.lines_of(self.view.names.index(name))
        QTest.mouseClick(self.view, _LEFT, pos=(first.topLeft() + QPointF(20, 6)).toPoint())
        QApplication.processEvents()

    def tip(self, place: QPointF) -> str:
        at = place.toPoint()
        QApplication.sendEvent(self.view, QHelpEvent(QEvent.Type.ToolTip, at, self.view.mapToGlobal(at)))
        return read_tip(QToolTip.text())

    def keys(self, *keys: Key) -> None:
        self.view.setFocus()
        for key in keys:
            QTest.keyClick(self.view, key)
        self.settle()

    def work_out(self) -> None:
        QTest.mouseClick(self.widget.variance.button, _LEFT)

    def finish(self) -> None:
        self.app.qtbot.waitUntil(lambda: not self.widget.variance.is_working, timeout=30_000)
        QApplication.processEvents()


@pytest.fixture
def page(app: App) -> Page:
    return Page(app)


def widest(measure: str, scenario: Scenario) -> list[str]:
    return [bar.name for bar in tornado(Question(measure), scenario).bars]


def test_the_widest_bars_are_shown_and_a_line_unfolds_all_that_move_it(page: Page) -> None:
    bars = tornado(Question(), Scenario()).bars
    assert list(page.view.names) == [bar.name for bar in bars[:12]]
    moving = [bar.name for bar in bars if bar.swing > 1e-6]
    assert page.widget.more.text() == f"{len(moving) - 12} more"
    QTest.mouseClick(page.widget.more, _LEFT)
    assert list(page.view.names) == moving
    assert f"{len(INPUTS) - len(moving)} other inputs do not move it." in page.widget._flat.text()
    assert page.view.height() == pytest.approx(page.view.rect_of(len(moving) - 1).bottom(), abs=1)
    QTest.mouseClick(page.widget.more, _LEFT)
    assert len(page.view.names) == 12 and page.widget._flat.isHidden()


@pytest.mark.parametrize("end", ["low", "high"])
def test_a_click_on_an_end_sets_it_in_one_step_and_the_number_is_the_bars(page: Page, end: str) -> None:
    app = page.app
    bars = {bar.name: bar for bar in tornado(Question(), Scenario()).bars}
    for name in page.view.names[:4]:
        bar, spec = bars[name], INPUTS[name]
        page.click(name, end)
        assert app.value(name) == getattr(spec, end) == getattr(bar, end)
        assert app.kpis.text("chinese_share") == MEASURES["chinese_share"].text(getattr(bar, f"at_{end}"))
        assert app.steps == 1 and app.window.menus.undo.text().startswith(f"Undo {spec.label} ")
        app.undo()
        assert app.scenario == Scenario()
        page.settle()


def test_the_step_is_named_as_a_lever_names_it(page: Page) -> None:
    page.click(GAP, "low")
    assert page.app.window.menus.undo.text() == "Undo Price gap US/China, 2030 4 \u2192 2.5 x"


def test_bars_stand_where_their_values_are(page: Page) -> None:
    for at, bar in enumerate(tornado(Question(), Scenario()).bars[:12]):
        low, high = page.view.place(at, "low").x(), page.view.place(at, "high").x()
        assert (low < high) == (bar.at_low < bar.at_high)
        assert min(low, high) > 0 and max(low, high) < page.view.width()


def test_where_both_ends_lie_on_one_side_each_can_still_be_set(page: Page) -> None:
    app = page.app
    beyond = Scenario().with_input(GAP, INPUTS[GAP].max)
    for end in ("low", "high"):
        app.state.edit(beyond, "Beyond belief")
        page.settle()
        row = page.view._rows[page.view.names.index(GAP)]
        assert row.is_one_sided and row.is_set
        page.click(GAP, end)
        assert app.value(GAP) == getattr(INPUTS[GAP], end)


def test_beside_the_bars_nothing_is_set(page: Page) -> None:
    at = len(page.view.names) - 1
    _, line = page.view.lines_of(at)
    QTest.mouseClick(page.view, _LEFT, pos=QPoint(round(line.right()) - 2, round(line.center().y())))
    QTest.mouseClick(page.view, Qt.MouseButton.RightButton, pos=page.view.place(0, "low").toPoint())
    QTest.mouseClick(page.view, _LEFT, pos=QPoint(100, 4))
    assert page.app.steps == 0


def test_a_click_on_a_name_shows_the_input(page: Page) -> None:
    page.click_label(GAP)
    assert page.app.window.focusWidget() is page.app.panel.row(GAP).value
    assumption = next(name for name in page.view.names if INPUTS[name].kind == "assumption")
    page.click_label(assumption)
    assert page.app.window.focusWidget() is page.app.window.inputs.assumptions.rows[assumption].value
    assert page.app.steps == 0


def point(view: TornadoView, place: QPointF) -> None:
    """Move the mouse over a place, whatever window lies on top there."""
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(view, QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(view.mapToGlobal(place)), none, none,
        Qt.KeyboardModifier.NoModifier))


def test_pointing_tells_both_ends_and_what_a_click_does(page: Page) -> None:
    view, at = page.view, page.view.names.index(GAP)
    place = view.place(at, "high")
    tip = page.tip(place)
    assert "at 2.5x Chinese share, 2030 comes to 45%; at 6.5x to 55%" in tip
    assert tip.endswith("A click sets it to 6.5x.")
    point(view, place)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    point(view, QPointF(100, 4))
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert "A click shows the input." in page.tip(view.lines_of(at)[0].topLeft() + QPointF(20, 6))


def test_the_keyboard_goes_to_a_row_sets_its_ends_and_shows_it(page: Page) -> None:
    app = page.app
    second = page.view.names[1]
    page.keys(Key.Key_Down, Key.Key_Left)
    assert app.value(second) == INPUTS[second].low and app.steps == 1
    assert page.view.names[page.view.current] == second  # wherever it stands now
    page.keys(Key.Key_Right)
    assert app.value(second) == INPUTS[second].high and app.steps == 2
    page.keys(Key.Key_End)
    last = page.view.names[-1]
    assert page.view.names[page.view.current] == last
    QTest.keyClick(page.view, Key.Key_Return)
    QApplication.processEvents()
    row = app.panel.row(last) if INPUTS[last].kind == "lever" else app.window.inputs.assumptions.rows[last]
    assert app.window.focusWidget() is row.value


def test_ears_hear_the_rows_and_then_the_one_with_the_keyboard(page: Page) -> None:
    page.app.window.setFocus()
    assert len(page.view.accessibleDescription().splitlines()) == 12
    assert "Left sets the low end" in accessible_name(page.view)
    page.keys(Key.Key_Home, Key.Key_Down)
    assert page.view.accessibleDescription().startswith(INPUTS[page.view.names[1]].label)


def test_what_the_scenario_has_set_is_marked(page: Page) -> None:
    from ui import theme

    before = page.app.colours(page.view)
    assert not near(theme.palette().accent, before)
    page.click(GAP, "low")
    row = page.view._rows[page.view.names.index(GAP)]
    assert row.is_set and "This scenario has set it to 2.5x." in row.tip
    assert sum(row.is_set for row in page.view._rows) == 1
    assert near(theme.palette().accent, page.app.colours(page.view))


def test_bars_follow_the_measure_and_leave_out_what_does_not_move_it(page: Page) -> None:
    page.app.window.insight.focus.choose("price_gap")
    page.settle()
    assert list(page.view.names) == widest("price_gap", Scenario())[:12]
    page.app.window.insight.focus.choose("unserved")
    page.settle()
    assert 0 < len(page.view.names) < 12 and not page.widget.more.isVisible()


def test_the_band_is_taken_apart_on_demand_only(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    few = partial(indices, n=128)
    monkeypatch.setattr(sensitivity, "indices", few)
    variance = page.widget.variance
    assert not variance.is_working and variance.button.text() == "Work out"
    assert not variance.shares.isVisible() and not variance.progress.isVisible()
    page.work_out()
    assert variance.is_working and variance.button.text() == "Stop" and variance.progress.isVisible()
    page.app.qtbot.waitUntil(lambda: variance.progress.value() > 0, timeout=20_000)
    page.finish()
    found = few(question(Scenario().display), Scenario())
    assert variance.is_current and variance.shares.names == tuple(row.name for row in found.rows[:8])
    assert variance._words.text() == indices_words(found, 1)[0]
    alone = 100 * sum(row.first for row in found.rows)
    assert f"{alone:.0f}% of the variance" in variance._rest.text()
    assert not variance.age.isVisible() and not variance.button.isVisible()

    page.click(GAP, "low")  # and now it is old, and says so
    assert variance.age.isVisible() and variance.age.text() == "of an earlier scenario"
    assert variance.button.text() == "Work out again" and variance._grey.isEnabled()
    assert variance.shares.isVisible()
    page.app.undo()
    assert variance.is_current and not variance.age.isVisible() and not variance._grey.isEnabled()
    page.app.window.insight.focus._set_threshold(60.0, -1)
    page.settle()
    assert variance.is_current  # the variance knows of no threshold


def test_work_can_be_stopped_and_stops_when_the_scenario_moves_on(page: Page) -> None:
    variance = page.widget.variance
    page.work_out()
    page.work_out()
    assert not variance.is_working and variance.button.text() == "Work out"
    page.app.qtbot.waitUntil(lambda: page.app.state.analyst.is_idle)
    QApplication.processEvents()
    assert not variance.shares.isVisible()
    page.work_out()
    page.click(GAP, "low")
    assert not variance.is_working and not variance.progress.isVisible()
    page.app.qtbot.waitUntil(lambda: page.app.state.analyst.is_idle)
    QApplication.processEvents()
    assert not variance.shares.isVisible() and variance.button.text() == "Work out"


def test_the_number_of_a_headline_is_that_of_the_line(page: Page) -> None:
    assert page.view._base_text == KPIS["chinese_share"].text(page.app.state.result)


def test_every_label_has_room_in_both_looks(page: Page) -> None:
    for look in ("Dark", "Light"):
        page.app.wear(look)
        image = page.view.grab().toImage()
        assert image.width() == page.view.width()
        for row in page.view._rows:
            left, right = page.view._reach(row)
            assert left >= 0 and right <= page.view.width()
