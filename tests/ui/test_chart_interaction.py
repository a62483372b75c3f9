"""Charts under the hand: cross-hair, ghosts, differences, logarithms, panes, the list of all charts."""

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from planner.charts import BOARD, CHARTS
from planner.figures import Result, figure
from planner.months import month_name
from planner.run import run
from planner.scale import has_logarithm, log_range, log_text, log_ticks
from planner.scenario import Scenario
from ui import theme
from ui.charts.board import MOST_GHOSTS, Board
from ui.charts.buttons import Note
from ui.charts.card import ChartCard
from ui.charts.thumbnails import Thumbnails
from ui.charts.view import ChartView

pytestmark = pytest.mark.unpainted

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


def result(name: str, **inputs: float) -> Result:
    scenario = Scenario(name=name)
    for key, value in inputs.items():
        scenario = scenario.with_input(key, value)
    return Result(scenario, run(scenario))


@pytest.fixture(scope="module")
def gap2() -> Result:
    return result("Gap to 2x", price_gap_2030=2.0)


@pytest.fixture(scope="module")
def ghosts() -> list[Result]:
    return [result(f"Ghost {i}", price_gap_2030=2.5 + i) for i in range(7)]


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication, gap2: Result, baseline: Result) -> Iterator[Board]:
    if not qapp.styleSheet():
        theme.apply(qapp, "light")
    made = Board()
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show_result(gap2, baseline)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QToolTip.hideText()


def point(view: ChartView, at: QPointF) -> None:
    button = Qt.MouseButton.NoButton
    QApplication.sendEvent(view.viewport(), QMouseEvent(
        QEvent.Type.MouseMove, at, view.viewport().mapToGlobal(at), button, button, NONE))


def leave(view: ChartView) -> None:
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))


def months(board: Board) -> list[int | None]:
    return [card.view.cross.month for card in board.cards]


def card_of(board: Board, chart: str) -> ChartCard:
    return next(card for card in board.cards if card.chart_id == chart)


# ---- cross-hair


def test_the_pointer_shows_the_nearest_month_in_all_charts(
    board: Board, gap2: Result, baseline: Result
) -> None:
    view = card_of(board, "price").view
    places = view.panels[0].scene_places()
    when = 2028.25 + 0.02  # a little after 2028-04 begins
    point(view, QPointF(places.x(when), places.area.center().y()))
    assert months(board) == [25] * 4 and month_name(25) == "2028-04"
    for card in board.cards:
        assert [box.month for box in card.view.cross.boxes] == ["2028-04"] * len(card.view.panels)
        for where, x, panel in card.view.cross.lines:
            assert x == pytest.approx(panel.scene_places().x(2028.25)) and where.area.height() > 50
    rows = view.cross.boxes[0].rows
    expected = figure("price", gap2, baseline).panels[0]
    solid = {line.label: line.y[25] for line in expected.lines if line.style == "solid"}
    dashed = {line.label: line.y[25] for line in expected.lines if line.style == "reference"}
    assert [row.name for row in rows] == list(solid)
    for row in rows:
        assert float(row.figures[0][0]) == pytest.approx(solid[row.name], rel=0.005)
        assert float(row.reference) == pytest.approx(dashed[row.name], rel=0.005)
        assert row.figures[0][1] == row.role == {"China": "china", "US": "us", "Rest": "rest"}[row.name]


def test_a_value_box_carries_the_unit_and_a_stack_its_total(board: Board) -> None:
    for card in board.cards:
        card.view.point_at(20)
    share = card_of(board, "developer_share").view
    assert all(row.figures[0][0].endswith("%") for row in share.cross.boxes[0].rows)
    stack = card_of(board, "cost_stack").view.cross.boxes[0].rows
    assert [row.name for row in stack] == ["Hardware", "Operation", "Electricity", "Total"]
    parts = [float(row.figures[0][0]) for row in stack]
    assert sum(parts[:3]) == pytest.approx(parts[3], abs=3e-4)


@pytest.mark.parametrize("size", [(620, 420), (1000, 640), (1700, 1100)])
def test_no_value_box_leaves_its_plot_or_covers_the_pointer(
    board: Board, ghosts: list[Result], gap2: Result, baseline: Result, size: tuple[int, int]
) -> None:
    board.resize(*size)
    board.show_result(gap2, baseline, ghosts[:5])
    QApplication.processEvents()
    seen = 0
    for card in board.cards:
        view, panel = card.view, card.view.panels[0]
        area = panel.scene_places().area
        for across in np.linspace(0.01, 0.99, 23):
            for down in (0.02, 0.3, 0.5, 0.7, 0.98):
                at = QPointF(area.left() + across * area.width(), area.top() + down * area.height())
                point(view, at)
                for other in board.cards:
                    frame = other.view.rect().toRectF()
                    for box in other.view.cross.boxes:
                        assert frame.contains(box.rect)
                        if len(other.view.panels) == 1:
                            assert other.view.panels[0].scene_places().area.contains(box.rect)
                        assert other is not card or not box.rect.contains(at)
                        seen += 1
    assert seen > 500


def test_the_cross_hair_hides_when_the_pointer_leaves(board: Board) -> None:
    view = board.cards[0].view
    point(view, view.panels[0].scene_places().area.center())
    assert None not in months(board)
    leave(view)
    assert months(board) == [None] * 4 and not any(card.view.cross.boxes for card in board.cards)


def test_keys_move_the_cross_hair_by_a_month(board: Board, qtbot: QtBot) -> None:
    view = card_of(board, "price").view
    view.setFocus()
    for key, month in (
        (Key.Key_End, 57), (Key.Key_Left, 56), (Key.Key_Left, 55), (Key.Key_Right, 56), (Key.Key_Right, 57),
        (Key.Key_Right, 57),
    ):
        qtbot.keyClick(view, key)
        assert months(board) == [month] * 4
    qtbot.keyClick(view, Key.Key_Home)
    first = months(board)[0]
    assert first is not None and first <= 0
    qtbot.keyClick(view, Key.Key_Escape)
    assert months(board) == [None] * 4


def test_the_values_are_said_in_plain_text(board: Board, qtbot: QtBot) -> None:
    view = card_of(board, "price_gap").view
    resting = view.accessibleDescription()
    view.setFocus()
    qtbot.keyClick(view, Key.Key_End)
    said = view.accessibleDescription()
    assert said.startswith("2030-12, x, realised: US over China 2.2") and "4.0" in said and "Baseline" in said
    qtbot.keyClick(view, Key.Key_Escape)
    assert view.accessibleDescription() == resting


def test_the_value_box_follows_the_numbers(board: Board, baseline: Result, qtbot: QtBot) -> None:
    view = card_of(board, "price_gap").view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_End)
    before = view.cross.boxes[0].rows[0].figures
    board.show_result(baseline, baseline)
    assert view.cross.boxes[0].rows[0].figures != before


def test_observations_keep_their_source_under_the_cross_hair(board: Board) -> None:
    view = card_of(board, "developer_share").view
    panel = view.panels[0]
    seen = panel.panel.points[0]
    at = panel.scene_places().at(seen.x, seen.y)
    point(view, at)
    assert view.words_at(at) and "Source: " in QToolTip.text()


# ---- ghosts


def test_ghosts_are_thin_dashed_and_paler_than_the_scenario(
    board: Board, gap2: Result, baseline: Result, ghosts: list[Result]
) -> None:
    board.show_result(gap2, baseline, ghosts)
    panel = card_of(board, "developer_share").view.panels[0]
    drawn = [curve for curve in panel.curves if curve.line.style == "ghost"]
    assert len(drawn) == 3 * MOST_GHOSTS == 15
    solid = next(curve for curve in panel.curves if curve.line.style == "solid")
    dashed = next(curve for curve in panel.curves if curve.line.style == "reference")
    for curve in drawn:
        assert curve.pen.widthF() < solid.pen.widthF() and curve.pen.color().alphaF() < 0.7
        assert curve.pen.dashPattern() and curve.pen.dashPattern() != dashed.pen.dashPattern()
    assert len({tuple(curve.pen.dashPattern()) for curve in drawn}) == MOST_GHOSTS
    ghost = drawn[3]
    assert np.array_equal(ghost.getData()[1], 100 * ghosts[1].projection.line("developer_share", 0))
    assert not any(c.line.style == "ghost" for c in card_of(board, "cost_stack").view.panels[0].curves)


def test_ghosts_are_named_at_the_end_of_a_single_curve_and_in_every_box(
    board: Board, gap2: Result, baseline: Result, ghosts: list[Result]
) -> None:
    board.show_result(gap2, baseline, ghosts[:2])
    gap = card_of(board, "price_gap").view
    names = [label.name for label in gap.panels[0].labels.labels()]
    assert names == ["", "Baseline", "Ghost 0", "Ghost 1"]
    share = card_of(board, "developer_share").view
    assert [label.name for label in share.panels[0].labels.labels()] == ["China", "US", "Rest"]
    share.pointed.emit(57)
    share.point_at(57)
    last = ghosts[1].projection.line("developer_share", 0)[57] * 100
    row = share.cross.boxes[0].rows[-1]
    assert row.name == "Ghost 1" and len(row.figures) == 3
    assert float(row.figures[0][0].rstrip("%")) == pytest.approx(last, rel=0.005)
    assert [row.name for row in gap.cross.boxes[0].rows][1:] == ["Ghost 0", "Ghost 1"]


def test_ghosts_go_when_they_are_unpinned(
    board: Board, gap2: Result, baseline: Result, ghosts: list[Result]
) -> None:
    board.show_result(gap2, baseline, ghosts)
    board.show_result(gap2, baseline)
    panels = [panel for card in board.cards for panel in card.view.panels]
    assert not any(curve.line.style == "ghost" for panel in panels for curve in panel.curves)


# ---- differences


def test_difference_mode_shows_the_scenario_less_the_reference(
    board: Board, gap2: Result, baseline: Result
) -> None:
    board.set_difference(True)
    view = card_of(board, "developer_share").view
    x, y = view.panels[0].curves[0].getData()
    ours, theirs = (r.projection.line("developer_share", 0) for r in (gap2, baseline))
    expected = 100 * (ours - theirs)
    assert np.allclose(y, expected) and len(x) == 58 and y.min() < 0
    low, high = view.panels[0].plot.box.viewRange()[1]
    assert low < y.min() < 0 < high
    assert view.panels[0].drawing.has_zero_line()
    text = view.panels[0].labels.words(view.panels[0].labels.labels()[1])
    assert text.startswith("US +")
    assert "less Baseline" in card_of(board, "developer_share")._unit.text()
    board.set_difference(False)
    assert not view.panels[0].drawing.has_zero_line() and len(view.panels[0].curves) > 3


def test_no_difference_is_a_line_through_the_middle(board: Board, baseline: Result) -> None:
    board.show_result(baseline, baseline)
    board.set_difference(True)
    for card in board.cards:
        low, high = card.view.panels[0].plot.box.viewRange()[1]
        assert low == -high


def test_labels_of_the_value_axis_are_not_cut(board: Board, qtbot: QtBot) -> None:
    board.set_difference(True)
    QApplication.processEvents()
    for card in board.cards:
        axis = card.view.panels[0].plot.value_axis
        metrics = QFontMetricsF(theme.font(8.5))
        assert max(metrics.horizontalAdvance(text) for _, text in axis.labels()) <= axis.width() - 6


# ---- logarithms


def test_log_ticks_are_round_and_few() -> None:
    assert log_ticks(0.05, 2, 8) == pytest.approx([0.05, 0.1, 0.2, 0.5, 1, 2])
    assert log_ticks(1, 100000, 6) == pytest.approx([1, 10, 100, 1000, 10000, 100000])
    assert log_ticks(3, 7, 6) == pytest.approx([3, 4, 5, 6, 7])
    assert len(log_ticks(1e-6, 1e6, 5)) <= 5
    words = [log_text(value) for value in (0.05, 1.0, 20.0, 0.001, 5000.0)]
    assert words == ["0.05", "1", "20", "0.001", "5,000"]


def test_log_range_holds_everything(gap2: Result, baseline: Result) -> None:
    for chart in CHARTS:
        shown = figure(chart, gap2, baseline)
        if not has_logarithm(shown):
            continue
        low, high = log_range(shown)
        assert low > 0
        for panel in shown.panels:
            assert all(low <= line.y.min() and line.y.max() <= high for line in panel.lines)
            assert all(low <= p.y <= high for p in panel.points)
        assert all(low <= zone.low and zone.high <= high for zone in shown.zones)


def test_the_log_toggle_bends_curves_zones_and_points(board: Board) -> None:
    card = card_of(board, "price_gap")
    log_action(card).trigger()
    view = card.view
    assert card.log and view.log
    places = view.panels[0].scene_places()
    assert (10**places.low, 10**places.high) == pytest.approx(log_range(view.figure))
    y = view.panels[0].curves[0].getData()[1]
    assert y.min() > 1  # the data stay in real units
    assert places.y(4) - places.y(8) == pytest.approx(places.y(2) - places.y(4))
    labels = dict(view.panels[0].plot.value_axis.labels())
    assert labels[math.log10(5)] == "5"
    seen = view.panels[0].panel.points[0]
    assert view.words_at(places.at(seen.x, seen.y))
    log_action(card).trigger()
    assert not view.log and view.panels[0].plot.box.viewRange()[1][0] == 0


def test_log_is_remembered_while_the_chart_stays(board: Board, baseline: Result) -> None:
    card = card_of(board, "price")
    card.set_log(log=True)
    board.show_result(baseline, baseline)
    assert card.view.log
    board.set_difference(True)
    assert not card.view.log
    board.set_difference(False)
    assert card.view.log
    card.choose("carbon")
    card.choose("price")
    assert not card.log and not card.view.log


def test_stacks_differences_and_zeros_have_no_log(board: Board) -> None:
    assert not log_action(card_of(board, "cost_stack")).isEnabled()
    assert log_action(card_of(board, "price")).isEnabled()
    board.set_difference(True)
    assert not log_action(card_of(board, "price")).isEnabled()
    board.set_difference(False)
    board.cards[3].choose("unserved")
    assert not log_action(board.cards[3]).isEnabled()


def log_action(card: ChartCard) -> object:
    card.more.menu().aboutToShow.emit()
    return next(a for a in card.more.menu().actions() if a.text() == "Logarithmic axis")


# ---- axes during a drag


@pytest.mark.parametrize("mode", ["plain", "ghosts", "difference", "log"])
def test_axes_hold_still_in_every_mode_and_ease_after(
    board: Board, gap2: Result, baseline: Result, ghosts: list[Result], qtbot: QtBot, mode: str
) -> None:
    others = ghosts[:2] if mode == "ghosts" else []
    board.set_difference(mode == "difference")
    card = card_of(board, "price_gap")
    card.set_log(log=mode == "log")
    board.show_result(result("", price_gap_2030=5.0), baseline, others)
    qtbot.waitUntil(lambda: not card.view._easing.isActive())
    before = value_axis(card)
    board.hold(True)
    further = 5.2 if mode == "difference" else 7.0
    board.show_result(result("", price_gap_2030=further), baseline, others)
    qtbot.wait(60)
    assert value_axis(card) == before != card.view._target
    board.show_result(result("", price_gap_2030=20.0), baseline, others)
    far = value_axis(card)
    assert far[1] > before[1]
    board.show_result(result("", price_gap_2030=3.9), baseline, others)
    assert value_axis(card) == far
    board.hold(False)
    qtbot.waitUntil(lambda: not card.view._easing.isActive())
    assert value_axis(card) == pytest.approx(card.view._target) and value_axis(card) != far


def value_axis(card: ChartCard) -> tuple[float, float]:
    low, high = card.view.panels[0].plot.box.viewRange()[1]
    return low, high


# ---- panes and full screen


@pytest.mark.parametrize("panes", [1, 2, 4])
def test_panes(board: Board, panes: int) -> None:
    board.set_panes(panes)
    QApplication.processEvents()
    shown = [card for card in board.cards if card.isVisible()]
    assert shown == board.cards[:panes] == board.shown_cards() and board.panes == panes
    assert [f.id for f in board.figures()] == list(BOARD[:panes])
    tall = shown[0].height() > 0.9 * board.height()
    wide = shown[0].width() > 0.9 * board.width()
    assert (tall, wide) == {1: (True, True), 2: (True, False), 4: (False, False)}[panes]


def test_other_numbers_of_panes_are_refused(board: Board) -> None:
    with pytest.raises(ValueError, match="3 panes"):
        board.set_panes(3)


def test_a_pane_that_was_away_comes_back_with_new_numbers(board: Board, baseline: Result) -> None:
    board.set_panes(1)
    board.show_result(baseline, baseline)
    board.set_panes(4)
    y = card_of(board, "price_gap").view.panels[0].curves[-1].getData()[1]
    assert np.array_equal(y, baseline.projection.line("price_gap"))


def test_full_screen_by_button_double_click_and_key(board: Board, qtbot: QtBot) -> None:
    card = board.cards[2]
    heading = card.title.parentWidget()

    def by_button() -> None:
        qtbot.mouseClick(card.full, Qt.MouseButton.LeftButton)

    def by_double_click() -> None:
        qtbot.mouseDClick(heading, Qt.MouseButton.LeftButton, pos=QPoint(heading.width() // 2, 5))

    def by_key() -> None:
        card.view.setFocus()
        qtbot.keyClick(card.view, Key.Key_F11)

    def by_menu() -> None:
        next(a for a in card.more.menu().actions() if a.text() == "Full screen").trigger()

    def by_escape() -> None:
        card.view.setFocus()
        qtbot.keyClick(card.view, Key.Key_Escape)

    for out in (by_button, by_double_click, by_key, by_menu):
        for back in (out, by_escape):
            out()
            QApplication.processEvents()
            assert [c.isVisible() for c in board.cards] == [False, False, True, False]
            assert card.width() > 0.9 * board.width() and card.height() > 0.9 * board.height()
            assert card.full.accessibleName() == "Back to all charts"
            back()
            assert all(c.isVisible() for c in board.cards) and card.full.accessibleName() == "Full screen"


def test_escape_first_hides_the_cross_hair_that_keys_have_shown(board: Board, qtbot: QtBot) -> None:
    card = board.cards[0]
    board.enlarge(card)
    qtbot.keyClick(card.view, Key.Key_Left)
    qtbot.keyClick(card.view, Key.Key_Escape)
    assert card.is_large and card.view.cross.month is None
    qtbot.keyClick(card.view, Key.Key_Escape)
    assert not card.is_large


# ---- the list of all charts


def open_catalogue(board: Board, number: int, qtbot: QtBot) -> object:
    qtbot.mouseClick(board.cards[number].title, Qt.MouseButton.LeftButton)
    assert board.catalogue is not None and board.catalogue.isVisible()
    return board.catalogue


def test_the_catalogue_shows_every_chart_with_title_unit_and_picture(board: Board, qtbot: QtBot) -> None:
    catalogue = open_catalogue(board, 1, qtbot)
    assert sorted(tile.chart_id for tile in catalogue.tiles) == sorted(CHARTS)
    for tile in catalogue.tiles:
        chart = CHARTS[tile.chart_id]
        assert tile.accessibleName() == f"{chart.title}, {chart.unit}" and tile.toolTip()
    headings = [label.text() for label in catalogue.findChildren(QLabel) if label.isVisible()]
    assert headings == list(dict.fromkeys(chart.group for chart in CHARTS.values()))
    assert [tile.chart_id for tile in catalogue.tiles if tile.isChecked()] == ["price"]
    picture = catalogue.tiles[0].grab().toImage()
    assert len({picture.pixel(x, y) for x in range(10, 150) for y in range(10, 60)}) > 10
    catalogue.close()



def test_thumbnails_are_drawn_once_for_each_result(
    gap2: Result, baseline: Result, qapp: QApplication
) -> None:
    thumbnails, size = Thumbnails(), QSize(150, 54)
    assert thumbnails.pixmap("price", size, 1) is None
    thumbnails.show_result(gap2, baseline)
    first = thumbnails.pixmap("price", size, 1)
    thumbnails.show_result(gap2, baseline)
    assert thumbnails.pixmap("price", size, 1) is first
    thumbnails.show_result(baseline, baseline)
    assert thumbnails.pixmap("price", size, 1) is not first


def test_typing_filters_and_enter_chooses(board: Board, qtbot: QtBot) -> None:
    changed: list[tuple[str, ...]] = []
    board.changed.connect(changed.append)
    catalogue = open_catalogue(board, 1, qtbot)
    for letter in "carb":  # typed on a tile, it goes to the filter
        qtbot.keyClick(catalogue.focusWidget(), letter)
    assert catalogue.filter.text() == "carb" and [t.chart_id for t in catalogue.shown()] == ["carbon"]
    qtbot.keyClick(catalogue.filter, Key.Key_Return)
    assert not catalogue.isVisible() and board.cards[1].chart_id == "carbon"
    assert board.cards[1].figure.id == "carbon" and changed == [("developer_share", "carbon", *BOARD[2:])]


def test_a_filter_without_a_match_says_so(board: Board, qtbot: QtBot) -> None:
    catalogue = open_catalogue(board, 1, qtbot)
    catalogue.filter.setText("zzz")
    assert catalogue.shown() == []
    assert [w.text() for w in catalogue.findChildren(QLabel) if w.isVisible()] == ["No chart of that name."]
    qtbot.keyClick(catalogue.filter, Key.Key_Return)
    assert catalogue.isVisible()
    qtbot.keyClick(catalogue.filter, Key.Key_Escape)
    assert not catalogue.isVisible() and board.cards[1].chart_id == "price"


def test_arrows_reach_every_chart(board: Board, qtbot: QtBot) -> None:
    catalogue = open_catalogue(board, 0, qtbot)
    reached, waiting = set(), [catalogue.tiles[0]]
    while waiting:
        tile = waiting.pop()
        if tile.chart_id in reached:
            continue
        reached.add(tile.chart_id)
        for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down):
            tile.setFocus()
            qtbot.keyClick(tile, key)
            if catalogue.focusWidget() in catalogue.tiles:
                waiting.append(catalogue.focusWidget())
    assert reached == set(CHARTS)
    catalogue.close()


def test_a_click_on_a_tile_chooses(board: Board, qtbot: QtBot) -> None:
    catalogue = open_catalogue(board, 3, qtbot)
    tile = next(tile for tile in catalogue.tiles if tile.chart_id == "energy")
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert not catalogue.isVisible() and board.cards[3].chart_id == "energy"


# ---- the card


def test_the_menu_holds_everything_and_asks_for_it(board: Board) -> None:
    card, asked = board.cards[0], []
    board.asked.connect(lambda name, shown: asked.append((name, shown.id)))
    words = [action.text().rstrip("\u2026") for action in card.more.menu().actions() if action.text()]
    assert words == [
        "Show as table", "Copy picture", "Copy data", "Export picture", "Export data", "Logarithmic axis",
        "Full screen"]
    for action in card.more.menu().actions()[:5]:
        action.trigger()
    assert asked == [(name, "developer_share")
                     for name in ("show_table", "copy_picture", "copy_data", "export_picture", "export_data")]


def test_every_control_has_a_name_a_tooltip_and_the_keyboard(board: Board) -> None:
    for card in board.cards:
        buttons = [b for b in card.findChildren(QToolButton) if b.isVisible()]
        assert len(buttons) >= 4
        for button in buttons:
            assert button.accessibleName() and button.toolTip()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert card.view.accessibleName() and card.view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_note_can_be_read_by_pressing_its_button(board: Board, qtbot: QtBot) -> None:
    card = board.cards[0]
    card.note.setFocus()
    qtbot.keyClick(card.note, Key.Key_Space)
    note = next(w for w in card.findChildren(QWidget) if isinstance(w, Note))
    assert note.isVisible() and note.label.text() == CHARTS["developer_share"].note
    assert note.label.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(note, Key.Key_Escape)
    assert not note.isVisible()
    card.choose("share_by_region")
    assert card.note.isHidden()
