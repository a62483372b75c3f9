"""The tour: it points to the real things, knows when they are done, and never is in the way."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from planner.shocks import ShockKind
from ui.documents import SUFFIX
from ui.tour.callout import Callout, Ring
from ui.tour.place import Side, place
from ui.tour.steps import STEPS

from .keyboard import ALT, Keyboard
from .pages import App, Key, accessible_name

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
_LEFT = Qt.MouseButton.LeftButton
_LENGTH = st.integers(1, 2000)


def begin(app: App) -> Callout:
    app.do("Help", "Take the tour")
    QApplication.processEvents()
    return callout(app)


def callout(app: App) -> Callout:
    (found,) = seen(app, Callout)
    assert isinstance(found, Callout)
    return found


def ring(app: App) -> QRect:
    (found,) = seen(app, Ring)
    return QRect(found.geometry())


def seen(app: App, kind: type[QWidget]) -> list[QWidget]:
    """What is to be seen of a kind; what has gone may take a while to be taken down."""
    return [each for each in app.window.findChildren(kind) if each.isVisible()]


def go(app: App, step: int) -> Callout:
    """To a step, with its keys."""
    shown = begin(app)
    Keyboard(app).press(Key.Key_Right, mod=ALT, times=step - 1)
    QApplication.processEvents()
    assert app.window.tour.at == step
    return shown


def target(app: App) -> QRect:
    """What the step is about, as far as it can be seen, in the window."""
    widget = app.window.tour._target
    assert widget is not None
    seen = widget.visibleRegion().boundingRect()
    assert not seen.isEmpty(), f"{widget} is out of sight"
    return QRect(widget.mapTo(app.window, seen.topLeft()), seen.size())


# Where a callout goes

@given(
    st.integers(0, 2000), st.integers(0, 2000), _LENGTH, _LENGTH, *2 * (st.integers(100, 420),),
    *2 * (st.integers(420, 2500),))
@settings(max_examples=300, deadline=None)
def test_it_is_inside_its_room_and_beside_what_it_points_to(
    x: int, y: int, wide: int, high: int, width: int, height: int, room_width: int, room_height: int
) -> None:
    room = QRect(0, 0, room_width, room_height)
    about = QRect(x, y, wide, high).intersected(room)
    if about.isEmpty():
        return
    found = place(about, QSize(width, height), room)
    assert room.contains(found.rect) and found.rect.size() == QSize(width, height)
    if found.side is not Side.NONE:
        assert not found.rect.intersects(about)
        length = height if found.side in (Side.LEFT, Side.RIGHT) else width
        assert 0 < found.beak < length
    beside = (room.right() - about.right(), about.left() - room.left())
    over = (room.bottom() - about.bottom(), about.top() - room.top())
    assert (found.side is Side.NONE) == (max(beside) < width and max(over) < height)


def test_its_beak_is_level_with_the_middle_of_what_it_points_to() -> None:
    about = QRect(100, 300, 50, 20)
    found = place(about, QSize(200, 160), QRect(0, 0, 1000, 800))
    assert found.side is Side.LEFT and found.rect.top() + found.beak == about.center().y()
    found = place(QRect(880, 4, 100, 30), QSize(300, 160), QRect(0, 0, 1000, 800))
    assert found.side is Side.RIGHT and found.rect.topLeft() == QPoint(580, 0)


# The steps

@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
@pytest.mark.parametrize("docks", ["shown", "hidden"])
def test_every_step_points_to_something_in_sight_and_is_in_the_window(
    app: App, size: tuple[int, int], docks: str
) -> None:
    app.window.resize(*size)
    for dock in app.window.findChildren(QDockWidget):
        dock.setHidden(docks == "hidden")
    shown = begin(app)
    for number in range(1, len(STEPS) + 1):
        QApplication.processEvents()
        assert app.window.tour.at == number
        assert app.window.rect().contains(shown.geometry()), number
        assert not shown.geometry().adjusted(10, 10, -10, -10).intersects(target(app)), number
        assert ring(app).contains(target(app).intersected(app.window.rect())), number
        assert shown.isVisible() and not shown.visibleRegion().isEmpty()
        for label in (shown.title, shown.words):
            assert label.height() >= label.heightForWidth(label.width()), f"step {number} is cut"
        QTest.mouseClick(shown.next, _LEFT)
    QApplication.processEvents()
    assert app.window.tour.at == 0 and not seen(app, Callout) and not seen(app, Ring)
    hidden = [dock.isHidden() for dock in app.window.findChildren(QDockWidget)]
    assert hidden == [docks == "hidden"] * 2, "docks are as they were"


def test_it_follows_the_window_as_it_is_resized(app: App) -> None:
    shown = go(app, 6)
    for size in ((1024, 640), (1900, 1000), (1200, 700)):
        app.window.resize(*size)
        app.qtbot.waitUntil(lambda: ring(app).contains(target(app)))
        assert app.window.rect().contains(shown.geometry())


def test_it_follows_what_it_points_to(app: App) -> None:
    go(app, 2)
    before = ring(app)
    bar = app.window.inputs.levers.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    app.qtbot.waitUntil(lambda: ring(app).top() == before.top() - 30)


def test_keys_and_buttons_go_on_back_and_out(app: App) -> None:
    shown = begin(app)
    keys = Keyboard(app)
    assert not shown.previous.isEnabled()
    keys.press(Key.Key_Return)
    assert app.window.tour.at == 2
    keys.press(Key.Key_Left, mod=ALT)
    assert app.window.tour.at == 1
    keys.press(Key.Key_Right, mod=ALT)
    keys.press(Key.Key_Tab)
    assert QApplication.focusWidget() is shown.next
    keys.press(Key.Key_Escape)
    assert app.window.tour.at == 0
    begin(app)
    callout(app).skip.click()
    assert app.window.tour.at == 0
    keys.press(Key.Key_Right, mod=ALT)
    assert app.window.tour.at == 0, "its keys are free again"


def test_escape_ends_it_from_anywhere_in_the_window(app: App) -> None:
    begin(app)
    app.kpis.card("bill").setFocus()
    Keyboard(app).press(Key.Key_Escape)
    assert app.window.tour.at == 0


def test_the_window_can_be_used_all_the_time(app: App) -> None:
    begin(app)
    app.panel.drag(GAP, 2.0)
    assert app.value(GAP) == 2.0 and app.window.tour.at == 1
    app.undo()
    assert app.steps == 0


# What is done

def test_a_lever_is_taken_with_the_keyboard_and_what_came_of_it_is_told(app: App) -> None:
    shown = go(app, 2)
    keys = Keyboard(app)
    assert QApplication.focusWidget() is shown.act and shown.came.text() == ""
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Left, times=8)
    app.settle()
    assert app.value(GAP) < 4.0
    assert app.kpis.text("chinese_share") in shown.came.text() and app.kpis.change("chinese_share") in (
        shown.came.text())
    assert shown.came.text() in accessible_name(shown)


def test_a_shock_is_placed_from_the_list(app: App) -> None:
    shown = go(app, 3)
    keys = Keyboard(app)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    app.settle()
    assert [shock.kind for shock in app.scenario.shocks] == [ShockKind.API_RESTRICTION]
    assert shown.came.text() == f"{app.scenario.shocks[0].title} is on the timeline."


def test_why_is_shown_although_another_page_was(app: App) -> None:
    app.window.insight.turn("history")
    app.window.findChild(QDockWidget, "insight").hide()
    go(app, 4)
    assert app.window.insight.why.isVisible()


def test_a_scenario_is_saved(app: App, tmp_path: Path) -> None:
    app.panel.type(GAP, "2")
    shown = go(app, 5)
    path = tmp_path / f"mine{SUFFIX}"
    app.files.answer(path)
    Keyboard(app).press(Key.Key_Return)
    assert path.exists() and shown.came.text() == f"Saved as {path.name}."


def test_the_export_dialog_opens(app: App) -> None:
    go(app, 6)
    Keyboard(app).press(Key.Key_Return)
    assert app.window.besides.opened["export"].isVisible()
    app.window.besides.opened["export"].close()


def test_a_screen_reader_hears_the_step(app: App) -> None:
    shown = begin(app)
    for number, step in enumerate(STEPS, start=1):
        assert accessible_name(shown) == f"Tour. Step {number} of 6. {step.title}. {step.words}"
        told = {button.accessibleDescription() for button in (shown.act, shown.next)}
        assert told == {accessible_name(shown)}
        shown.next.click()


def test_it_can_be_begun_again(app: App) -> None:
    go(app, 3)
    begin(app)
    assert app.window.tour.at == 1
