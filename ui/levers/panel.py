"""All inputs of one kind, in groups that fold, with a box to find one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.declare import Group, Spec
from planner.language import say
from planner.scenario import Scenario
from ui.empty import Empty
from ui.levers.row import InputRow


class InputPanel(QScrollArea):
    """Rows of inputs.

    chosen   an input's id and new value in the unit of the model, with the number of the drag or -1
    cleared  an input's id, back to its default
    dropped  a drag has ended
    asked    what is known about an input, by id
    shown    the panel has come into sight
    """

    chosen = Signal(str, float, int)
    asked = Signal(str)
    cleared = Signal(str)
    dropped = Signal()
    shown = Signal()

    def __init__(self, specs: Iterable[Spec], extra: dict[Group, QWidget] | None = None) -> None:
        super().__init__()
        self.rows: dict[str, InputRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 4, 12, 12)
        column.setSpacing(6)
        self._find = QLineEdit()
        self._find.setPlaceholderText(say("Find an input"))
        self._find.setClearButtonEnabled(True)
        self._find.setAccessibleName(say("Find an input"))
        self._find.textChanged.connect(self._filter)
        column.addWidget(self._find)
        self.nothing = Empty(say("Clear"), self._find.clear)
        column.addWidget(self.nothing)
        self.groups: dict[Group, GroupBox] = {}
        members: dict[Group, list[Spec]] = {}
        for spec in specs:
            members.setdefault(spec.group, []).append(spec)
        for group in Group:
            if group in members:
                box = GroupBox(group.label, [self._row(spec) for spec in members[group]],
                               (extra or {}).get(group))
                self.groups[group] = box
                column.addWidget(box)
        column.addStretch(1)
        self.setWidget(body)

    def show_scenario(self, scenario: Scenario) -> None:
        """Follow the scenario."""
        for name, row in self.rows.items():
            row.show_input(scenario.value(name))
        for box in self.groups.values():
            box.keep_changed_in_sight()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def seek(self, name: str) -> None:
        """Bring an input into sight and take the keyboard to it."""
        row = self.reveal(name)
        row.value.setFocus()
        row.value.selectAll()
        self.ensureWidgetVisible(row)

    def reveal(self, name: str) -> InputRow:
        """Bring an input into sight; its row."""
        row = self.rows[name]
        self._find.clear()
        self.groups[row.spec.group].unfold()
        self.widget().layout().activate()  # or rows that were unfolded have no place yet
        self.ensureWidgetVisible(row)
        return row

    def _row(self, spec: Spec) -> InputRow:
        row = InputRow(spec)
        self.rows[spec.id] = row
        row.chosen.connect(lambda value, drag: self.chosen.emit(spec.id, row.to_model(value), drag))
        row.cleared.connect(lambda: self.cleared.emit(spec.id))
        row.dropped.connect(self.dropped)
        row.asked.connect(lambda: self.asked.emit(spec.id))
        return row

    def _filter(self, text: str) -> None:
        for box in self.groups.values():
            box.filter(text.strip().lower())
        found = any(not box.isHidden() for box in self.groups.values())
        self.nothing.tell("" if found else say(
            "No input here has this in its name: try fewer letters, or Ctrl+K, which looks everywhere."))


class GroupBox(QWidget):
    """A heading, the rows that matter most, and a line that unfolds the others."""

    def __init__(self, title: str, rows: list[InputRow], extra: QWidget | None) -> None:
        super().__init__()
        self._title, self._rows, self._extra = title, rows, extra
        self._open, self._all, self._sought = True, not any(row.spec.headline for row in rows), ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        self._heading = QPushButton()
        self._heading.setObjectName("heading")
        self._heading.clicked.connect(self._fold)
        column.addWidget(self._heading)
        if extra is not None:
            column.addWidget(extra)
        for row in rows:
            column.addWidget(row)
        self._more = QPushButton()
        self._more.setObjectName("link")
        self._more.clicked.connect(self._unfold)
        column.addWidget(self._more)
        self._arrange()

    def filter(self, text: str) -> None:
        """Show only rows that hold ``text``; all as before where it is empty."""
        self._sought = text
        self._arrange()

    def keep_changed_in_sight(self) -> None:
        """Show every row that has been changed."""
        if any(row.isHidden() and not row.reset.isHidden() for row in self._rows):
            self._arrange()

    def unfold(self) -> None:
        """Show every row."""
        self._open = self._all = True
        self._arrange()

    def _fold(self) -> None:
        self._open = not self._open
        self._arrange()

    def _unfold(self) -> None:
        self._all = not self._all
        self._arrange()

    def _shows(self, row: InputRow) -> bool:
        if self._sought:
            words = f"{row.spec.label} {row.spec.id} {row.spec.group.label}".lower()
            return self._sought in words
        return self._open and (self._all or row.spec.headline or not row.reset.isHidden())

    def _arrange(self) -> None:
        for row in self._rows:
            row.setVisible(self._shows(row))
        hidden = sum(not row.spec.headline for row in self._rows)
        found = any(self._shows(row) for row in self._rows)
        self._heading.setText(f"{'▾' if self._open or self._sought else '▸'}  {self._title}")
        self._heading.setAccessibleName(say(
            "{group}, open" if self._open else "{group}, folded", group=self._title))
        self._more.setText(say("fewer") if self._all else say("{many} more", many=hidden))
        folds = hidden < len(self._rows) and hidden > 0
        self._more.setVisible(self._open and folds and not self._sought)
        if self._extra is not None:
            self._extra.setVisible(self._open and not self._sought)
        self.setVisible(found or not self._sought)
