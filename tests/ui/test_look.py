"""Light and dark, and what happens when the program itself is wrong."""

import pytest
from PySide6.QtCore import QTimer

from planner.palette import DARK, LIGHT
from ui import settings, theme

from .conftest import StartApp
from .more_pages import catching
from .pages import App, near

GAP = "price_gap_2030"


def test_a_switch_of_the_look_recolours_panel_charts_and_headline_numbers(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.policy.drag(app.policy.rows()[0].shock.kind, 80)
    for look, other in ((DARK, LIGHT), (LIGHT, DARK)):
        app.wear(look.name.capitalize())
        app.settle()
        for widget in (app.window.inputs, app.charts.card("developer_share"), app.kpis.card("chinese_share")):
            seen = app.colours(widget)
            assert look.card in seen and near(look.ink, seen) and other.card not in seen, widget
        for widget in (app.panel.row(GAP), app.kpis.card("chinese_share").change):
            assert near(look.accent, app.colours(widget), by=12), widget
        curves = app.colours(app.charts.view("developer_share"))
        for role in ("china", "us", "rest"):
            assert near(look.roles[role], curves) and other.roles[role] not in curves, role
        assert look.ground in app.colours(app.window)


def test_a_look_that_was_chosen_is_remembered(start: StartApp) -> None:
    app = start(ready=False)
    app.wear("Dark")
    assert settings.look() == "dark" and theme.palette() is DARK
    app.wear("As the system")
    assert settings.look() is None and theme.palette() is LIGHT


def test_a_switch_of_the_look_keeps_curves_axes_and_steps(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.charts.settle("price_gap")
    before = app.memory(), app.charts.value_axis("price_gap")
    app.wear("Dark")
    app.settle()
    assert (app.memory(), app.charts.value_axis("price_gap")) == before


def test_errors_of_the_program_are_told_once_and_it_goes_on(
    app: App, capfd: pytest.CaptureFixture[str]
) -> None:
    def wrong() -> None:
        raise ZeroDivisionError("<b>secret</b>")
    done: list[int] = []
    with catching(app):
        for _ in range(3):
            QTimer.singleShot(0, wrong)
        QTimer.singleShot(0, lambda: done.append(1))
        app.qtbot.waitUntil(lambda: bool(done))
    message = app.messages.only()
    assert message.is_plain and "internal error occurred (ZeroDivisionError)" in message.text
    assert "secret" not in message.text and capfd.readouterr().err.count("ZeroDivisionError: <b>") == 3
    app.panel.drag(GAP, 2.0)
    assert app.value(GAP) == 2.0
