"""Shocks as sliders: how hard, from when, for how long, where."""

from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCursor, QShowEvent, QValidator
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, say
from planner.months import HORIZON, month_name, month_number, month_words
from planner.scenario import Scenario
from planner.sets import Bloc, key, label
from planner.shocks import AXES, KINDS, MAX_SHOCKS, MONTHS_AT_MOST, POLICIES, Shock, ShockKind, fresh
from planner.words import severity_text, shown
from ui.focus import tab_through
from ui.help import about
from ui.levers.row import NumberRow
from ui.levers.value_box import asks_undo
from ui.widgets import Still, plain_label, plain_tip

_STEPS = 100
_WHERE = {"bloc": mark("{shock}, bloc"), "region": mark("{shock}, region"),
          "segment": mark("{shock}, segment")}
"""What a box for the place of a shock is called, by the axis."""


class _SpinBox(Still, QSpinBox):
    """A number, told when it is typed in full."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)

    def event(self, event: QEvent) -> bool:
        if asks_undo(event) and not self.lineEdit().isModified():
            event.ignore()
            return False
        return bool(super().event(event))


class _PlaceBox(Still, QComboBox):
    pass


class MonthBox(_SpinBox):
    """A month like 2027-01, stepped with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(1, HORIZON)

    def textFromValue(self, value: int) -> str:
        return month_name(value)

    def valueFromText(self, text: str) -> int:
        return month_number(text)

    def validate(self, text: str, pos: int) -> object:
        try:
            inside = 1 <= month_number(text) <= HORIZON
        except ValueError:
            return QValidator.State.Intermediate, text, pos
        return (QValidator.State.Acceptable if inside else QValidator.State.Intermediate), text, pos


class ShockRow(NumberRow):
    """One shock of the scenario, or the offer of one: at severity 0 it is not there.

    changed  the shock as it should be, with the number of the drag or -1
    """

    changed = Signal(object, int)

    def __init__(self, shock: Shock, *, extra: bool) -> None:
        kind = KINDS[shock.kind]
        self.factor, unit = shown(kind.unit)
        low, high = (end * self.factor for end in kind.soft)
        super().__init__(
            kind.label, unit, (kind.min * self.factor, kind.max * self.factor), (low, high),
            max(1.0, (high - low) / _STEPS), 0)
        about(self, "shocks", key(shock.kind))
        self.shock = shock
        self._extra = extra
        if extra:
            self.reset.setText("\u00d7")
            self.reset.setToolTip(say("Remove {shock}", shock=kind.label))
        self.label.setToolTip(plain_tip(kind.effect))
        self.info.setToolTip(plain_tip(kind.effect))
        self.info.clicked.connect(lambda: QToolTip.showText(QCursor.pos(), plain_tip(kind.effect), self))
        self._start = MonthBox()
        self._months = _SpinBox()
        self._months.setRange(0, MONTHS_AT_MOST)
        self._months.setSpecialValueText(say("for good"))
        self._months.setSuffix(say(" months"))
        self._places = {name: _place_box(shock.kind, name) for name in kind.targets}
        self._build_details(kind.label)
        self.show_shock(shock)
        self.chosen.connect(lambda value, drag: self._change(drag, severity=value / self.factor))
        self._start.valueChanged.connect(lambda month: self._change(-1, start=month))
        self._months.valueChanged.connect(lambda months: self._change(-1, months=months or None))
        for name, box in self._places.items():
            box.currentIndexChanged.connect(
                lambda i, name=name: self._change(-1, **{name: _places(AXES[name])[i]}))

    def _build_details(self, name: str) -> None:
        when = [
            plain_label(say("from"), name="quiet"), self._start,
            plain_label(say("for"), name="quiet"), self._months]
        where: list[QWidget] = list(self._places.values())
        if len(where) > 1:
            where.insert(1, plain_label(say("in"), name="quiet"))
        else:
            when, where = when + where, []
        self._start.setFixedWidth(66)
        self._months.setFixedWidth(80)
        self._start.setAccessibleName(say("{shock}, first month", shock=name))
        self._months.setAccessibleName(say("{shock}, duration in months", shock=name))
        for place, box in self._places.items():
            box.setAccessibleName(say(_WHERE[place], shock=name))
        for row, widgets in enumerate((when, where), start=3):
            line = QHBoxLayout()
            line.setSpacing(5)
            line.setContentsMargins(0, 2, 0, 2)
            for widget in widgets:
                line.addWidget(widget)
            line.addStretch(1)
            self.grid.addLayout(line, row, 0, 1, 3)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return *super().stops, self._start, self._months, *self._places.values()

    def show_shock(self, shock: Shock) -> None:
        """Follow the scenario, without telling anybody."""
        self.shock = shock
        self.show_value(round(shock.severity * self.factor, 6), 0.0)
        there = shock.severity != 0
        if self._extra:
            self.reset.show()
        for box in (self._start, self._months, *self._places.values()):
            box.blockSignals(True)
            box.setEnabled(there)
        self._start.setValue(shock.start)
        self._months.setValue(shock.months or 0)
        for name, box in self._places.items():
            box.setCurrentIndex(_places(AXES[name]).index(getattr(shock, name)))
        for box in (self._start, self._months, *self._places.values()):
            box.blockSignals(False)

    def _change(self, drag: int, **fields: object) -> None:
        self.changed.emit(replace(self.shock, **fields), drag)  # type: ignore[arg-type]


class PolicyList(QWidget):
    """The shocks on offer, those of the scenario, and a way to add any other.

    changed  the scenario as it should be, what was done in words, the number of the drag or -1
    shown    the list has come into sight
    """

    changed = Signal(object, str, int)
    dropped = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        about(self, "timeline")
        self._scenario = Scenario()
        self._offers = list(POLICIES)
        self._emptied = -1
        self.rows: list[ShockRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add = QPushButton(say("add another shock"))
        self._add.setObjectName("link")
        menu = QMenu(self._add)
        for kind, spec in KINDS.items():
            menu.addAction(spec.label, lambda kind=kind: self._add_shock(kind)).setToolTip(spec.effect)
        self._add.setMenu(menu)
        self._places: list[int | None] = []
        self._column.addWidget(self._add)
        self.show_scenario(Scenario())

    def places(self) -> list[tuple[Shock, int | None]]:
        """The shock of every row, and where it stands in the scenario; None for an offer."""
        return [(row.shock, at) for row, at in zip(self.rows, self._places, strict=True)]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tab_in_order()  # which is lost on the way into the window
        self.shown.emit()

    def forget(self) -> None:
        """Offer what is usual, not what another scenario had."""
        self._offers = list(POLICIES)

    def show_scenario(self, scenario: Scenario) -> None:
        """Follow the scenario: first the offers, each as its first shock of that kind, then the rest."""
        self._scenario = scenario
        used: set[int] = set()
        shown_shocks: list[tuple[Shock, int | None]] = []
        for i, offer in enumerate(self._offers):
            at = next((n for n, shock in enumerate(scenario.shocks)
                       if shock.kind is offer.kind and n not in used), None)
            if at is not None:
                used.add(at)
                self._offers[i] = replace(scenario.shocks[at], severity=0.0, probability=1.0, note="")
            shown_shocks.append((offer if at is None else scenario.shocks[at], at))
        shown_shocks += [(s, n) for n, s in enumerate(scenario.shocks) if n not in used]
        if [row.shock.kind for row in self.rows] != [shock.kind for shock, _ in shown_shocks]:
            self._rebuild([shock for shock, _ in shown_shocks])
        self._places = [at for _, at in shown_shocks]
        for row, (shock, _) in zip(self.rows, shown_shocks, strict=True):
            row.show_shock(shock)
        full = len(scenario.shocks) >= MAX_SHOCKS
        self._add.setEnabled(not full)
        for row, at in zip(self.rows, self._places, strict=True):
            row.setEnabled(at is not None or not full)

    def _rebuild(self, shocks: list[Shock]) -> None:
        """Make the rows anew from the first whose kind differs."""
        kinds = [(row.shock.kind, shock.kind) for row, shock in zip(self.rows, shocks, strict=False)]
        same = next((i for i, (old, new) in enumerate(kinds) if old is not new), len(kinds))
        for row in self.rows[same:]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[same:]
        for i, shock in enumerate(shocks[same:], start=same):
            row = ShockRow(shock, extra=i >= len(self._offers))
            row.changed.connect(lambda new, drag, i=i: self._edit(i, new, drag))
            row.cleared.connect(lambda i=i: self._remove(i))
            row.dropped.connect(lambda i=i: self._drop(i))
            self._column.insertWidget(i, row)
            self.rows.append(row)
        self._tab_in_order()

    def _tab_in_order(self) -> None:
        tab_through(*(stop for row in self.rows for stop in row.stops), self._add)

    def _edit(self, i: int, shock: Shock, drag: int) -> None:
        empty = shock.severity == 0 and i < len(self._offers)
        self._emptied = drag if empty else -1
        if empty and drag < 0:
            self._remove(i)
            return
        self.changed.emit(self._scenario.with_shock(shock, self._places[i]), _step(shock), drag)

    def _drop(self, i: int) -> None:
        """A shock that was drawn to nothing goes when it is let go; until then it may come back."""
        drag, self._emptied = self._emptied, -1
        if drag >= 0:
            self._remove(i, drag)
        self.dropped.emit()

    def _remove(self, i: int, drag: int = -1) -> None:
        at = self._places[i]
        if at is not None:
            title = self._scenario.shocks[at].title
            self.changed.emit(self._scenario.without_shock(at), say("No {shock}", shock=title), drag)

    def _add_shock(self, kind: ShockKind) -> None:
        shock = fresh(kind)
        self.changed.emit(self._scenario.with_shock(shock), say("Add {shock}", shock=shock.title), -1)


def _step(shock: Shock) -> str:
    """What a shock that is set is called in the history."""
    what = {"shock": shock.title, "severity": severity_text(shock), "start": month_words(shock.start)}
    match shock.months:
        case None:
            return say("{shock} {severity} from {start}", **what)
        case 1:
            return say("{shock} {severity} from {start} for 1 month", **what)
        case months:
            return say("{shock} {severity} from {start} for {months} months", months=months, **what)


def _places(axis: type[IntEnum]) -> list[IntEnum | None]:
    return [*axis, None]


def _place_box(kind: ShockKind, name: str) -> QComboBox:
    axis, box = AXES[name], _PlaceBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(4)
    for member in axis:
        box.addItem(label(member))
    if kind is not ShockKind.BREAKTHROUGH:  # which is one bloc's or none
        box.addItem(say("everyone") if axis is Bloc else say("everywhere"))
    return box
