"""The page "Why": what each change contributes to the difference from what the scenario is held against."""

import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from planner.analysis.attribution import Attribution, attribute, grouped
from planner.analysis.attribution_words import headline
from planner.analysis.trials import Question
from planner.measures import MEASURES
from planner.scenario import INPUTS, Display, Scenario
from planner.shocks import POLICIES, Shock, ShockKind
from planner.words import MINUS
from ui import theme
from ui.insight.part_bars import PartBars, PartLine
from ui.insight.part_words import PartWords
from ui.insight.why import WhyPage

from .conftest import StartApp
from .more_pages import InsightPage, read_tip
from .pages import App, Key, accessible_name, near

pytestmark = pytest.mark.unpainted

GAP, FREE, TODAY = "price_gap_2030", "free_share_china_2030", "price_us"
BAN = replace(POLICIES[0], severity=0.8)
STORY = replace(Scenario("Story").with_input(GAP, 2.0).with_input(FREE, 0.4).with_input(TODAY, 1.3),
                shocks=(BAN,))
_LEFT = Qt.MouseButton.LeftButton


class Why:
    """The page as it is met."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.dock = InsightPage(app)
        self.dock.turn("Why")
        self.page: WhyPage = self.dock.dock.why

    @property
    def bars(self) -> PartBars:
        return self.page.bars

    def settle(self) -> None:
        """Let the answer follow the scenario."""
        self._app.settle()
        self._app.qtbot.waitUntil(lambda: self.page.asker.is_current and not self.page.asker.is_blank)
        QApplication.processEvents()

    def show(self, scenario: Scenario) -> None:
        self._app.state.edit(scenario, "Another scenario")
        self.settle()

    def words(self) -> list[str]:
        """What its labels say, from top to bottom."""
        labels = [label for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]
        labels.sort(key=lambda label: label.mapTo(self.page, QPoint(0, 0)).y())
        return [label.text() for label in labels]

    def lines(self) -> dict[str, PartLine]:
        """The painted rows by label."""
        return {line.label: line for line in self.bars.lines} if self.bars.isVisible() else {}

    def click(self, label: str) -> None:
        at = [line.label for line in self.bars.lines].index(label)
        QTest.mouseClick(self.bars, _LEFT, pos=self.bars.rect_of(at).center().toPoint())

    def keys(self, *pressed: Key) -> None:
        self.bars.setFocus()
        for key in pressed:
            QTest.keyClick(self.bars, key)

    def current(self) -> str:
        """The label of the row that has the keyboard."""
        return self.bars.lines[self.bars.current].label

    def tip(self, label: str) -> str:
        at = [line.label for line in self.bars.lines].index(label)
        place = self.bars.rect_of(at).center().toPoint()
        QApplication.sendEvent(
            self.bars, QHelpEvent(QEvent.Type.ToolTip, place, self.bars.mapToGlobal(place)))
        return read_tip(QToolTip.text())

    def choices(self) -> list[str]:
        combo = self.page.against.choice
        return [combo.itemText(i) for i in range(combo.count())]

    def hold_against(self, name: str) -> None:
        """Choose with the keyboard what the scenario is held against."""
        combo = self.page.against.choice
        assert combo.isVisible() and combo.isEnabled()
        combo.setFocus()
        way = self.choices().index(name) - combo.currentIndex()
        for _ in range(abs(way)):
            QTest.keyClick(combo, Key.Key_Down if way > 0 else Key.Key_Up)
        self.settle()

    @contextmanager
    def busy(self) -> Iterator[None]:
        """The analyst has something else to do."""
        go_on, begun = threading.Event(), threading.Event()

        def work(stopped: object) -> None:
            begun.set()
            go_on.wait(10)

        self._app.state.analyst.ask("somebody else", 1, work)
        assert begun.wait(10)
        try:
            yield
        finally:
            go_on.set()


@pytest.fixture
def why(app: App) -> Why:
    page = Why(app)
    page.settle()
    return page


def expected(after: Scenario, before: Scenario | None = None, measure: str = "chinese_share") -> Attribution:
    return attribute(Question(measure), before or Scenario(), after)


def many(n: int) -> Scenario:
    """So many inputs changed, over several groups, each by something that counts."""
    scenario = Scenario("Many")
    names = [name for name, spec in INPUTS.items() if spec.high > spec.default][: 3 * n : 3]
    for name in names:
        scenario = scenario.with_input(name, INPUTS[name].high)
    assert len(scenario.diff()) == n
    return scenario


def shows(lines: dict[str, PartLine], attribution: Attribution) -> bool:
    """Whether the rows are the parts, in their order, with their values."""
    return [(line.label, line.value, line.error, line.detail) for line in lines.values()] == [
        (part.label, part.value, part.error, part.detail) for part in attribution.parts]


def test_nothing_is_shown_before_the_engine_is_ready(start: StartApp) -> None:
    app = start(ready=False)
    why = Why(app)
    assert why.page.isVisible() and why.words() == [] and why.lines() == {}
    assert not why.page.against.choice.isVisible()


def test_where_nothing_is_changed_one_quiet_sentence_says_so(why: Why) -> None:
    assert why.words() == [
        "Nothing differs from Baseline, so there is nothing to explain: "
        "move a lever, and its part shows here.",
        "against"]
    assert why.lines() == {} and why.page.unchanged.objectName() == "quiet"
    why.show(Scenario("Renamed"))
    assert why.words()[0].startswith("Nothing differs")


def test_the_bars_are_the_parts_and_sum_to_the_difference_of_the_headline_number(app: App, why: Why) -> None:
    why.show(STORY)
    parts = expected(STORY)
    assert len(parts.parts) == 4 and shows(why.lines(), parts)
    result, reference = app.state.result, app.state.reference
    assert result is not None and reference is not None
    measure = MEASURES["chinese_share"]
    change = measure.values(result.projection)[0] - measure.values(reference.projection)[0]
    assert math.isclose(sum(line.value for line in why.lines().values()), change, abs_tol=1e-9)
    assert why.page.headline.text() == headline(parts, "Baseline") and why.page.headline.font().weight() > 500
    assert why.page.sum.value.text() == f"{MINUS}{abs(change):.1f} points"
    assert app.kpis.change("chinese_share") == why.page.sum.value.text().replace("points", "pts")
    assert [line.text for line in why.lines().values()] == [
        f"{MINUS if part.value < 0 else '+'}{abs(part.value):.1f}" for part in parts.parts]


def test_a_bar_goes_from_zero_to_its_value_to_the_left_where_it_falls(why: Why) -> None:
    why.show(STORY)
    why.bars.clearFocus()
    look, image = theme.palette(), why.bars.grab().toImage()
    colour = {True: look.accent, False: look.roles["us"]}
    zero, unit = why.bars.axis()
    assert {line.value < 0 for line in why.bars.lines} == {True, False}
    for at, line in enumerate(why.bars.lines):
        rect = why.bars.rect_of(at)
        painted = {
            x for x in range(image.width()) for y in range(int(rect.top()), int(rect.bottom()))
            if near(image.pixelColor(x, y).name(), {colour[line.value < 0]})}
        ends = sorted((zero, zero + line.value * unit))
        assert abs(min(painted) - ends[0]) <= 2 and abs(max(painted) - ends[1]) <= 2
        other = colour[line.value >= 0]
        assert not any(
            near(image.pixelColor(x, y).name(), {other}) for x in range(image.width())
            for y in range(int(rect.top()), int(rect.bottom())))


def test_everything_that_is_written_has_room(why: Why) -> None:
    for scenario in (STORY, many(7), many(12)):
        why.show(scenario)
        zero, unit = why.bars.axis()
        for line in why.bars.lines:
            reach = why.bars._room(line) + (abs(line.value) + line.error) * abs(unit)
            room = zero if line.value < 0 else why.bars.width() - zero
            assert 0 < reach <= room
        assert why.bars.height() == round(len(why.bars.lines) * why.bars.row_height)


def test_a_drag_is_followed(app: App, why: Why) -> None:
    app.panel.press(GAP)
    seen = set()
    for value in (3.0, 2.0, 6.0):
        app.panel.move(GAP, value)
        why.settle()
        (line,) = why.lines().values()
        assert shows(why.lines(), expected(app.scenario))
        seen.add(line.text)
    app.panel.release(GAP)
    why.settle()
    assert len(seen) == 3 and line.text.startswith("+") and app.steps == 1


def test_an_old_answer_is_veiled_until_the_new_one_is_there(app: App, why: Why) -> None:
    why.show(STORY)
    before = why.lines()
    veil = why.page._veil
    app.qtbot.waitUntil(lambda: not veil.isVisible())
    with why.busy():
        app.panel.drag(GAP, 3.0)
        assert not why.page.asker.is_current and veil.isVisible() and veil.size() == why.page.size()
        assert why.lines() == before
    why.settle()
    app.qtbot.waitUntil(lambda: not veil.isVisible())
    assert shows(why.lines(), expected(app.scenario))


def test_an_input_is_shown_by_click_and_by_enter_and_a_shock_is_not(app: App, why: Why) -> None:
    why.show(STORY)
    sought: list[str] = []
    why.page.sought.connect(sought.append)
    why.click(BAN.title)
    assert sought == []
    for part in expected(STORY).parts:
        if part.kind != "shock":
            why.click(part.label)
            assert sought == [part.subject] and app.window.focusWidget() is app.panel.row(part.subject).value
            sought.clear()
    why.keys(Key.Key_Home)
    reached = []
    for part in expected(STORY).parts:
        assert why.current() == part.label
        why.keys(Key.Key_Return)
        reached += sought or [""]
        sought.clear()
        why.keys(Key.Key_Down)
    assert reached == ["" if part.kind == "shock" else part.subject for part in expected(STORY).parts]


def test_a_part_is_told_in_words_when_it_is_pointed_at_and_to_a_screen_reader(why: Why) -> None:
    why.show(STORY)
    gap, label = why.lines()[INPUTS[GAP].label], INPUTS[GAP].label
    tip = why.tip(label)
    assert tip == (f"“{label}” (4 → 2 x) lowers “Chinese share, 2030” by "
                   f"{abs(gap.value):.1f} points. A click or Enter shows the input.")
    assert "input" not in why.tip(BAN.title) and "raises" in why.tip(INPUTS[FREE].label)
    assert accessible_name(why.bars) == "What each change contributes"
    why.bars.clearFocus()
    said = why.bars.accessibleDescription()
    assert said.split("\n") == [line.words for line in why.bars.lines]
    why.keys(Key.Key_Home, Key.Key_Down)
    assert why.bars.accessibleDescription() == why.bars.lines[1].words


def test_two_shocks_of_one_title_are_two_rows(why: Why) -> None:
    later = replace(BAN, start=30, severity=0.4)
    scenario = Scenario("Twice", shocks=(BAN, later))
    why.show(scenario)
    lines = why.bars.lines
    assert [line.label for line in lines] == [BAN.title] * 2 and len({line.name for line in lines}) == 2
    assert [line.value for line in lines] == [part.value for part in expected(scenario).parts]


def test_up_to_six_parts_stand_alone(why: Why) -> None:
    why.show(many(6))
    assert not why.bars.is_grouped and shows(why.lines(), expected(many(6)))


def test_more_parts_are_grouped_and_much_is_folded(why: Why) -> None:
    for n, folded in ((7, False), (8, False), (9, True)):
        why.show(many(n))
        groups = grouped(expected(many(n)))
        assert any(len(group.parts) > 1 for group in groups)
        wanted = []
        for group in groups:
            alone = len(group.parts) == 1
            wanted += [] if alone else [(group.name, group.value)]
            wanted += [] if folded and not alone else [(part.label, part.value) for part in group.parts]
        assert [(line.label, line.value) for line in why.bars.lines] == wanted
        top = [line.value for line in why.bars.lines if not line.within]
        assert math.isclose(sum(top), expected(many(n)).difference, abs_tol=1e-9)


def test_a_group_is_folded_and_unfolded_by_mouse_and_by_keys(why: Why) -> None:
    why.show(many(9))
    group = next(group for group in grouped(expected(many(9))) if len(group.parts) > 1)
    children = [part.label for part in group.parts]

    def unfolded() -> bool:
        inside = [line.label for line in why.bars.lines if line.within == group.name]
        assert inside in ([], children)
        return bool(inside)

    height = why.bars.height()
    assert not unfolded() and f"{len(children)} changes" in why.tip(group.name)
    why.click(group.name)
    QApplication.processEvents()
    assert unfolded()
    assert why.bars.height() == pytest.approx(height + len(children) * why.bars.row_height, abs=1)
    why.click(group.name)
    assert not unfolded()
    why.keys(Key.Key_Right)
    assert unfolded() and why.current() == group.name
    why.keys(Key.Key_Down, Key.Key_Left)
    assert unfolded() and why.current() == group.name  # the first Left goes from a part to its heading
    why.keys(Key.Key_Left)
    assert not unfolded() and why.current() == group.name
    why.keys(Key.Key_Return)
    assert unfolded()


def test_what_was_folded_stays_so_as_the_scenario_moves(app: App, why: Why) -> None:
    why.show(many(9))
    group = next(group.name for group in grouped(expected(many(9))) if len(group.parts) > 1)
    why.click(group)
    app.panel.drag(GAP, 2.0)
    why.settle()
    heads = {line.heads for line in why.bars.lines if line.heads}
    inside = {line.within for line in why.bars.lines if line.within}
    assert len(heads) > 1 and inside == {group}


def test_folding_does_not_move_the_other_bars(why: Why) -> None:
    why.show(many(9))
    before = why.bars.axis()
    why.click(next(line.label for line in why.bars.lines if line.heads))
    assert why.bars.axis() == pytest.approx(before, abs=1e-9)


def test_what_is_sampled_says_so_and_has_errors(why: Why) -> None:
    why.show(many(5))
    assert not why.page.sampled.isVisible() and all(line.error == 0 for line in why.bars.lines)
    scenario = many(12)
    why.show(scenario)
    parts = expected(scenario)
    assert not parts.exact
    largest = max(part.error for part in parts.parts)
    words = why.page.sampled.text()
    assert why.page.sampled.isVisible()
    assert words.startswith(f"Sampled over {parts.runs:,} runs; largest error ")
    told = float(words.removesuffix(" points.").rsplit(" ", 1)[1])
    assert told == pytest.approx(largest, rel=0.5)
    for line in why.bars.lines:
        assert line.error > 0 and ("±" in line.text) == (round(line.error, 1) > 0)


def test_another_measure_is_told_in_its_own_unit(app: App, why: Why) -> None:
    for measure, amount in (("price_gap", "x"), ("bill", "$"), ("world_tokens", "T/day")):
        why.show(replace(STORY, display=Display(measure=measure)))
        assert shows(why.lines(), expected(STORY, measure=measure))
        assert amount in why.page.sum.value.text() and MEASURES[measure].label in why.page.headline.text()


def test_the_bill_is_that_of_the_volume_shown(why: Why) -> None:
    small, large = (replace(STORY, display=Display(measure="bill", reference_volume=volume))
                    for volume in (100.0, 1000.0))
    why.show(small)
    few = [line.value for line in why.bars.lines]
    why.show(large)
    assert [line.value for line in why.bars.lines] == pytest.approx([10 * value for value in few])


def test_a_threshold_explains_nothing_and_asks_nothing(app: App, why: Why) -> None:
    why.show(STORY)
    with why.busy():
        app.state.edit(replace(STORY, display=Display(threshold=30.0)), "Threshold")
        app.settle()
        assert why.page.asker.is_current


def test_the_scenario_can_be_held_against_any_other_that_is_open(app: App, why: Why) -> None:
    combo = why.page.against.choice
    assert why.choices() == ["Baseline"] and not combo.isEnabled()
    why.show(STORY)
    other = replace(STORY.with_input(GAP, 3.0).with_input(TODAY, 1.1), name="Other")
    app.state.open(other, None, beside=True)
    why.settle()
    assert why.choices() == ["Baseline", "Story"] and shows(why.lines(), expected(other))
    why.hold_against("Story")
    story = app.state.documents[0]
    assert app.state.reference_document is story
    parts = expected(other, STORY)
    assert shows(why.lines(), parts) and not shows(why.lines(), expected(other))
    assert why.page.headline.text() == headline(parts, "Story") and "Story" in why.page.headline.text()
    why.hold_against("Baseline")
    assert app.state.reference_document is None and shows(why.lines(), expected(other))


def test_the_choice_follows_what_is_open_and_what_is_the_reference(app: App, why: Why) -> None:
    combo = why.page.against.choice
    why.show(STORY)
    story = app.state.current
    app.do("Scenario", "Use as reference")
    app.state.open(replace(STORY.with_input(GAP, 3.0), name="Other"), None, beside=True)
    why.settle()
    other = app.state.current
    assert combo.currentText() == "Story" and "Story" in why.page.headline.text()
    app.state.turn_to(story)
    why.settle()
    assert why.choices() == ["Baseline", "Other"] and combo.currentText() == "Baseline"
    assert "below Baseline" in why.page.headline.text()
    app.state.turn_to(other)
    other_name = replace(other.scenario, name="New name")
    app.state.edit(other_name, "Rename")
    app.state.turn_to(story)
    assert why.choices() == ["Baseline", "New name"]
    app.state.turn_to(other)
    app.state.close(story)
    why.settle()
    assert why.choices() == ["Baseline"] and shows(why.lines(), expected(other_name))


def test_a_new_name_of_the_reference_is_in_the_words(app: App, why: Why) -> None:
    why.show(STORY)
    story = app.state.current
    app.state.open(replace(STORY.with_input(GAP, 3.0), name="Other"), None, beside=True)
    app.state.refer_to(story)
    why.settle()
    other = app.state.current
    app.state.turn_to(story)
    app.state.edit(replace(STORY, name="<b>Bold</b>"), "Rename")
    app.state.turn_to(other)
    why.settle()
    assert "below <b>Bold</b>. " in why.page.headline.text().replace("above", "below")
    assert why.page.headline.textFormat() is Qt.TextFormat.PlainText


def test_long_names_are_cut_and_do_not_widen_the_page(app: App, why: Why) -> None:
    why.show(replace(STORY, name="word " * 500))
    width = app.window.minimumSizeHint().width()
    app.state.open(replace(STORY.with_input(GAP, 3.0), name="Other"), None, beside=True)
    why.settle()
    why.hold_against(why.choices()[1])
    assert why.choices()[1].endswith("…") and len(why.choices()[1]) <= 40
    assert app.window.minimumSizeHint().width() <= width
    combo = why.page.against.choice
    assert combo.geometry().right() <= why.page.against.width()


def test_the_wheel_does_not_change_what_it_is_held_against(app: App, why: Why) -> None:
    why.show(STORY)
    app.state.open(replace(STORY.with_input(GAP, 3.0), name="Other"), None, beside=True)
    why.settle()
    combo = why.page.against.choice
    combo.setFocus()
    place = QPointF(combo.rect().center())
    QApplication.sendEvent(combo, QWheelEvent(
        place, QPointF(combo.mapToGlobal(place)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    assert combo.currentIndex() == 0 and app.state.reference_document is None


def test_it_asks_only_while_it_is_in_sight(app: App, why: Why) -> None:
    why.show(STORY)
    why.dock.turn("History")
    before = why.bars.lines
    app.panel.drag(GAP, 3.0)
    app.qtbot.waitUntil(lambda: app.state.analyst.is_idle)
    assert why.bars.lines == before
    why.dock.turn("Why")
    why.settle()
    assert shows(why.lines(), expected(app.scenario))


@pytest.mark.parametrize(("measure", "places", "value", "signed", "amount"), [
    ("chinese_share", 1, -7.13, f"{MINUS}7.1", f"{MINUS}7.1 points"),
    ("chinese_share", 1, 0.04, "0", "0 points"),
    ("price_gap", 2, 0.3149, "+0.31", "+0.31x"),
    ("bill", 0, -1234.5, f"{MINUS}1,234", f"{MINUS}$1,234"),
    ("world_tokens", 0, 12.4, "+12", "+12 T/day"),
])
def test_values_are_written_with_sign_and_unit(
    measure: str, places: int, value: float, signed: str, amount: str
) -> None:
    words = PartWords(MEASURES[measure], places)
    assert (words.signed(value), words.amount(value)) == (signed, amount)


def test_a_shock_says_what_became_of_it(why: Why) -> None:
    tariff = Shock(ShockKind.TARIFF, 10, 24, 0.5)
    why.show(Scenario("Levy", shocks=(tariff,)))
    (line,) = why.bars.lines
    assert line.detail == "50% from 2027-01 for 24 months" and line.input == ""


def test_a_detail_stands_beside_its_label_only_where_all_have_room(app: App, why: Why) -> None:
    why.show(Scenario("Gap").with_input(GAP, 2.0))
    beside = why.bars.row_height
    why.show(STORY)
    below = why.bars.row_height
    assert below > beside and why.bars.height() == round(4 * below)
    why.bars.setMinimumWidth(600)
    QApplication.processEvents()
    assert why.bars.row_height == beside and why.bars.height() == round(4 * beside)
