"""The page that holds the articles' claims against the scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from planner.analysis.claims import CLAIMS, Answer, Verdict, check_all
from planner.levers import LEVERS
from planner.scenario import INPUTS, Scenario
from planner.shocks import Shock, ShockKind
from ui import theme
from ui.insight.claim_marks import paint_finding, paint_verdict
from ui.insight.claim_row import ClaimRow
from ui.insight.claim_words import Telling, _summary
from ui.insight.claims import ClaimsPage

from .conftest import StartApp
from .more_pages import InsightPage
from .pages import App, Key, accessible_name

pytestmark = pytest.mark.unpainted

TURNS = "price_driven"
"""A claim that holds in part at first, and begins to hold at a value of its lever."""
STUCK = "cheap_power"
"""A claim that no value of its lever makes hold."""
OUTSIDE = "who_the_users_are"
HOSTILE = "<b>{claim}</b> & {0} %s <img src=x>"
OTHER = (Scenario("Other").with_input("energy_per_mtok", 1.1).with_input("locked_in", 0.05)
         .with_shock(Shock(ShockKind.EXPORT_CONTROL, 6, None, 1.0)))


class Page:
    """The list as its user meets it."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.insight = InsightPage(app)
        self.insight.turn("Claims")
        self.settle()

    @property
    def view(self) -> ClaimsPage:
        return self.insight.dock.claims

    def settle(self) -> None:
        """Let the verdicts follow the scenario."""
        self.app.settle()
        asker = self.view.asker
        self.app.qtbot.waitUntil(lambda: asker.is_current and not asker.is_blank)
        QApplication.processEvents()

    def row(self, claim: str) -> ClaimRow:
        return self.view.rows[claim]

    def verdicts(self) -> dict[str, str]:
        """Names of the verdicts whose marks are shown, by claim."""
        return {claim: row.told.verdict for claim, row in self.view.rows.items() if row.told}

    def changes(self) -> dict[str, str]:
        return {claim: row.told.changed for claim, row in self.view.rows.items()
                if row.told and row.told.changed}

    def click(self, claim: str) -> None:
        row = self.row(claim)
        self.area.ensureWidgetVisible(row)
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, 12))
        QApplication.processEvents()

    def unfold(self, claim: str) -> None:
        if self.view.unfolded != claim:
            self.click(claim)

    def unfolded(self) -> list[str]:
        return [claim for claim, row in self.view.rows.items() if row.unfolded]

    def key(self, key: Key) -> None:
        """Press a key wherever the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        QApplication.processEvents()

    def focused(self) -> str:
        """The claim that has the keyboard."""
        return next((claim for claim, row in self.view.rows.items() if row.hasFocus()), "")

    def labels(self) -> list[QLabel]:
        """What is told of the claim that is unfolded, from top to bottom."""
        found = [label for label in self.view.details.findChildren(QLabel) if label.isVisible()]
        return sorted(found, key=lambda label: label.mapTo(self.view, QPoint(0, 0)).y())

    def told(self) -> list[str]:
        return [label.text() for label in self.labels()]

    @property
    def buttons(self) -> dict[str, QPushButton]:
        return {button.text(): button for button in self.view.details.findChildren(QPushButton)
                if button.isVisible()}

    @property
    def try_it(self) -> QPushButton:
        return next(button for text, button in self.buttons.items() if text.startswith("Try it"))

    def press(self, button: QPushButton) -> None:
        self.area.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def area(self) -> QScrollArea:
        return next(area for area in self.insight.dock.findChildren(QScrollArea)
                    if area.isAncestorOf(self.view))

    def in_sight(self, row: ClaimRow) -> bool:
        place = QRect(row.mapTo(self.area.viewport(), QPoint(0, 0)), row.size())
        return self.area.viewport().rect().contains(place)


@pytest.fixture
def page(app: App) -> Page:
    return Page(app)


@pytest.fixture
def large_type() -> Iterator[None]:
    """Type half as large again, for everything that is made from now on."""
    theme.set_zoom(1.5)
    yield
    theme.set_zoom(1.0)


def answers(scenario: Scenario) -> dict[str, Answer]:
    return dict(zip(CLAIMS, check_all(scenario), strict=True))


def holding(verdict: Verdict) -> Any:
    """As much of an answer as is counted."""
    return SimpleNamespace(verdict=verdict)


def test_every_claim_is_shown_with_its_verdict(app: App, page: Page) -> None:
    for scenario in (Scenario(), OTHER):
        app.state.open(scenario, None)
        page.settle()
        found = answers(scenario)
        assert list(page.view.rows) == list(CLAIMS)
        assert page.verdicts() == {claim: answer.verdict.name for claim, answer in found.items()}
        for claim, answer in found.items():
            row = page.row(claim)
            assert row.isVisible() and row.told is not None
            assert (row.told.sentence, row.told.verdict_words) == (answer.sentence, answer.verdict_words)
            assert accessible_name(row).startswith(f"{answer.sentence} Verdict: {answer.verdict_words}")
    assert {answer.verdict for answer in answers(OTHER).values()} == set(Verdict)  # all marks were seen


def test_the_first_sentence_counts_the_verdicts(app: App, page: Page) -> None:
    assert page.view.summary.text() == (
        "Of 15 claims 3 hold in this scenario, 8 in part, 3 do not; 1 is not for the model.")
    app.state.open(OTHER, None)
    page.settle()
    count = {verdict: list(page.verdicts().values()).count(verdict.name) for verdict in Verdict}
    said = [int(word) for word in page.view.summary.text().replace(";", "").split() if word.isdigit()]
    assert said == [len(CLAIMS), *(count[verdict] for verdict in (
        Verdict.HOLDS, Verdict.PARTLY, Verdict.FAILS, Verdict.OUTSIDE))]


def test_one_and_many_take_other_verbs() -> None:
    one = _summary(tuple(holding(verdict) for verdict in Verdict))
    assert one == "Of 4 claims 1 holds in this scenario, 1 in part, 1 does not; 1 is not for the model."
    two = _summary(tuple(holding(verdict) for verdict in (*Verdict, *Verdict)))
    assert two == "Of 8 claims 2 hold in this scenario, 2 in part, 2 do not; 2 are not for the model."


def test_a_click_unfolds_one_claim_with_all_that_is_known_of_it(page: Page) -> None:
    assert page.unfolded() == [] and page.told() == []
    for claim, answer in answers(Scenario()).items():
        page.click(claim)
        assert page.unfolded() == [claim]
        assert page.told() == [
            *(part for part, _ in answer.findings), answer.arithmetic, answer.where, answer.advice]
        signs = [label.accessibleName().partition(":")[0] for label in page.labels()[:len(answer.findings)]]
        assert signs == ["Yes" if true else "No" for _, true in answer.findings]
        assert page.row(claim).mapTo(page.view, QPoint(0, 0)).y() < page.view.details.y()
        assert page.row(claim).geometry().bottom() + 1 == page.view.details.y()
        assert page.row(claim).accessibleDescription() == "unfolded"
    page.click(claim)
    assert page.unfolded() == [] and page.told() == []
    assert {row.accessibleDescription() for row in page.view.rows.values()} == {"folded"}


def test_what_is_unfolded_comes_into_sight(page: Page) -> None:
    for claim in reversed(CLAIMS):
        page.click(claim)
        assert page.in_sight(page.row(claim))
        details = page.view.details
        bottom = details.mapTo(page.area.viewport(), QPoint(0, details.height())).y()
        fits = page.row(claim).height() + details.height() <= page.area.viewport().height()
        assert not fits or bottom <= page.area.viewport().height()


def test_actions_are_there_where_there_is_something_to_do(page: Page) -> None:
    page.unfold(TURNS)
    assert set(page.buttons) == {"Try it: 8.6%", "Show the lever"}
    assert accessible_name(page.try_it) == f'Try it: 8.6% for "{INPUTS["locked_in"].label}"'
    page.unfold(STUCK)
    assert set(page.buttons) == {"Show the lever"}
    page.unfold(OUTSIDE)
    assert page.buttons == {}
    page.unfold(TURNS)
    assert set(page.buttons) == {"Try it: 8.6%", "Show the lever"}


def test_the_keyboard_goes_from_claim_to_claim_and_unfolds(page: Page) -> None:
    claims = list(CLAIMS)
    page.row(claims[0]).setFocus()
    for key, at in ((Key.Key_Up, 0), (Key.Key_Down, 1), (Key.Key_Down, 2), (Key.Key_Up, 1), (Key.Key_End, 14),
                    (Key.Key_Down, 14), (Key.Key_Home, 0)):
        page.key(key)
        assert page.focused() == claims[at]
        assert page.in_sight(page.row(claims[at]))
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_Enter):
        page.key(Key.Key_Down)
        page.key(key)
        assert page.unfolded() == [page.focused()]
        page.key(key)
        assert page.unfolded() == []


def test_the_tab_key_stops_at_one_claim_and_at_its_actions(app: App, page: Page) -> None:
    page.row(TURNS).setFocus()
    page.key(Key.Key_Return)
    reached = app.tab_through()
    assert [row for row in reached if isinstance(row, ClaimRow)] == [page.row(TURNS)]
    at = reached.index(page.row(TURNS))
    assert reached[at + 1:at + 3] == [page.view.details.try_it, page.view.details.show_lever]
    page.row(STUCK).setFocus()
    assert [row for row in app.tab_through() if isinstance(row, ClaimRow)] == [page.row(STUCK)]


def test_trying_a_value_is_one_step_and_turns_the_verdict(app: App, page: Page) -> None:
    before = app.scenario
    for claim in (TURNS, "moe_window", "energy_per_million"):  # one of each verdict that can turn
        lever = answers(before)[claim].lever
        assert lever is not None
        held = page.verdicts()[claim] == "HOLDS"
        page.unfold(claim)
        page.press(page.try_it)
        assert app.steps == 1
        assert app.value(lever.id) == lever.turns
        assert [change.spec.id for change in app.scenario.diff(before)] == [lever.id]
        assert (page.verdicts()[claim] == "HOLDS") is not held
        assert page.unfolded() == [claim]
        app.undo()
        page.settle()
        assert app.scenario == before and (page.verdicts()[claim] == "HOLDS") is held


def test_the_step_is_named_after_the_input(app: App, page: Page) -> None:
    page.unfold(TURNS)
    page.press(page.try_it)
    assert app.window.menus.undo.text() == f"Undo {INPUTS['locked_in'].label} 30 \u2192 8.6 %"
    assert page.told()[-1].startswith("It would no longer hold with")


def test_the_keyboard_is_not_lost_when_there_is_nothing_left_to_try(app: App, page: Page) -> None:
    page.unfold(TURNS)
    page.try_it.setFocus()
    stuck = app.scenario.with_input("price_us", 0.1)  # Chinese models are the dearer ones, whoever is tied
    assert check_all(stuck, [TURNS])[0].lever.turns is None  # type: ignore[union-attr]
    app.state.edit(stuck, "Cheap US models")
    page.settle()
    assert set(page.buttons) == {"Show the lever"} and page.buttons["Show the lever"].hasFocus()


def test_the_lever_is_shown(app: App, page: Page) -> None:
    sought: list[str] = []
    page.view.sought.connect(sought.append)
    for claim, lever in ((TURNS, "locked_in"), ("gpu_demand", "reinvestment")):
        page.unfold(claim)
        page.press(page.buttons["Show the lever"])
        assert sought.pop() == lever
        panel = app.window.inputs.levers if lever in LEVERS else app.window.inputs.assumptions
        assert panel is not None and panel.rows[lever].isVisible()
        assert panel.rows[lever].isAncestorOf(app.window.focusWidget())
    assert app.steps == 0


def test_what_is_not_as_in_the_reference_is_marked(app: App, page: Page) -> None:
    assert page.changes() == {}
    app.state.open(OTHER, None, beside=True)
    page.settle()
    here, there = answers(OTHER), answers(Scenario())
    short = {Verdict.HOLDS: "holds", Verdict.PARTLY: "in part", Verdict.FAILS: "does not hold"}
    expected = {claim: f"changed from: {short[there[claim].verdict]}" for claim in CLAIMS
                if here[claim].verdict is not there[claim].verdict}
    assert len(expected) > 2 and page.changes() == expected
    for claim in CLAIMS:
        assert ("changed from" in accessible_name(page.row(claim))) is (claim in expected)
    app.state.refer_to(app.state.current)
    page.settle()
    assert page.changes() == expected  # a scenario that is its own reference is held against the baseline
    app.state.step(1)
    page.settle()
    assert page.changes().keys() == expected.keys() and page.verdicts()[TURNS] == there[TURNS].verdict.name
    assert page.changes()[TURNS] == "changed from: holds"
    app.state.refer_to(None)
    page.settle()
    assert page.changes() == {}


def test_the_mark_of_a_change_is_to_be_seen(app: App, page: Page) -> None:
    plain = app.colours(page.row(TURNS))
    page.unfold(TURNS)
    page.press(page.try_it)
    page.click(TURNS)
    assert theme.palette().accent in app.colours(page.row(TURNS)) - plain


def test_no_old_verdict_is_seen_without_a_veil(app: App, page: Page) -> None:
    veil = page.view._veil
    assert not veil.isVisible()
    app.state.edit(app.scenario.with_input("locked_in", 0.05), "Untie")
    app.settle()
    old = page.verdicts()[TURNS] == "PARTLY"
    assert old and veil.isVisible() and veil.geometry() == page.view.rect()
    page.settle()
    assert page.verdicts()[TURNS] == "HOLDS"
    app.qtbot.waitUntil(lambda: not veil.isVisible())


def test_rows_are_kept_while_a_lever_is_dragged(app: App, page: Page) -> None:
    page.unfold(TURNS)
    rows, labels = dict(page.view.rows), page.labels()
    app.panel.press("locked_in")
    for value in (20.0, 10.0, 4.0):
        app.panel.move("locked_in", value)
        page.settle()
        found = answers(app.scenario)
        assert page.verdicts() == {claim: answer.verdict.name for claim, answer in found.items()}
        assert page.told()[2] == found[TURNS].arithmetic
    app.panel.release("locked_in")
    assert page.view.rows == rows and page.labels() == labels
    assert app.steps == 1


def test_words_of_the_scenario_do_not_matter(app: App, page: Page) -> None:
    before = {claim: accessible_name(row) for claim, row in page.view.rows.items()}
    page.unfold(TURNS)
    told = page.told()
    hostile = replace(app.scenario, name=HOSTILE, author=HOSTILE, description=HOSTILE,
                      notes=(("locked_in", HOSTILE),))
    app.state.edit(hostile, "Rename")
    page.settle()
    assert {claim: accessible_name(row) for claim, row in page.view.rows.items()} == before
    assert page.told() == told
    page.press(page.try_it)
    assert HOSTILE not in page.row(TURNS).toolTip() and "changed from: in part" in page.row(TURNS).toolTip()
    assert app.scenario.name == HOSTILE


def assert_nothing_is_clipped(page: Page) -> None:
    assert page.view.width() <= page.area.viewport().width()
    for row in page.view.rows.values():
        assert row.height() >= row.heightForWidth(row.width())
        places = row._place(row.width())
        for place in (places.sentence, places.verdict, places.change):
            assert row.rect().contains(place) or place.isEmpty()
        assert not places.change.intersects(places.verdict)
    for label in (page.view.summary, *page.labels()):
        assert label.height() >= label.heightForWidth(label.width())
    for button in page.buttons.values():
        assert button.width() >= min(button.sizeHint().width(), button.parentWidget().width())
        assert button.parentWidget().rect().contains(button.geometry())
    for first, second in combinations(page.buttons.values(), 2):
        assert not first.geometry().intersects(second.geometry())


@pytest.mark.parametrize("width", [0, 300, 420])
def test_words_wrap_at_any_width(app: App, page: Page, width: int) -> None:
    app.state.edit(OTHER, "Other")
    page.settle()
    dock = page.insight.dock.window().findChild(object, "insight")
    app.window.resizeDocks([dock], [width or 10], Qt.Orientation.Horizontal)
    for claim in (TURNS, "energy_per_million", OUTSIDE):
        page.unfold(claim)
        assert_nothing_is_clipped(page)


def test_words_wrap_where_type_is_large(start: StartApp, large_type: None) -> None:
    page = Page(start())
    page.app.state.edit(OTHER, "Other")
    page.settle()
    for claim in (TURNS, "energy_per_million"):
        page.unfold(claim)
        assert_nothing_is_clipped(page)


def test_the_look_is_switched(app: App, page: Page) -> None:
    page.unfold(TURNS)
    light = app.colours(page.view.rows[TURNS])
    assert theme.palette().warning in light
    app.wear("Dark")
    dark = app.colours(page.view.rows[TURNS])
    assert theme.palette().warning in dark and theme.palette().ink in dark
    assert light != dark
    app.wear("Light")


def drawn(paint: Any) -> bytes:
    """The shape that is painted, whatever its colour."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return bytes(QColor(image.pixel(x, y)).alpha() > 0 and image.pixelColor(x, y).alpha() > 128
                 for y in range(24) for x in range(24))


def test_marks_differ_by_their_shape_alone(app: App) -> None:
    middle = QPointF(12, 12)
    shapes = [drawn(lambda painter, verdict=verdict: paint_verdict(painter, middle, 7, verdict.name))
              for verdict in Verdict]
    shapes += [drawn(lambda painter, true=true: paint_finding(painter, middle, 7, true=true))
               for true in (True, False)]
    assert len(set(shapes)) == len(shapes)
    for first, second in combinations(shapes, 2):
        assert sum(a != b for a, b in zip(first, second, strict=True)) > 20


def test_a_telling_of_nothing_new_is_the_same(app: App) -> None:
    from ui.insight.claim_words import telling

    first, second = (telling(OTHER.bare, Scenario().bare) for _ in range(2))
    assert isinstance(first, Telling) and first == second
