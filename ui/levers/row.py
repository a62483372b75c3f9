"""One input: its label, value, unit, slider, and the way back to the default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from planner.declare import Spec, Status
from planner.language import say
from planner.words import shown
from ui import theme
from ui.help import about
from ui.levers.slider import ValueSlider
from ui.levers.strip import ResponseStrip
from ui.levers.value_box import ValueBox
from ui.widgets import ElidedLabel, mark, plain_tip

_OURS = (Status.ASSUMPTION, Status.RECALLED)


class NumberRow(QWidget):
    """Label on one line; slider, value and unit below; under the slider how the measure responds.

    Values are in the unit shown.

    chosen   a new value, with the number of the drag or -1
    cleared  back to the default
    dropped  a drag has ended
    """

    chosen = Signal(float, int)
    cleared = Signal()
    dropped = Signal()

    def __init__(
        self, label: str, unit: str, limits: tuple[float, float], soft: tuple[float, float], step: float,
        decimals: int, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = ElidedLabel(label)
        self.info = _button("i", say("About {input}", input=label))
        self.reset = _button("\u21ba", say("Reset {input}", input=label))
        self.value = ValueBox(*limits, step, decimals, unit)
        self.slider = ValueSlider(*soft, step)
        self.strip = ResponseStrip(label)
        self.unit = ElidedLabel(unit)
        self.unit.setObjectName("unit")
        self.unit.setFont(theme.font(9))
        self.unit.setToolTip(unit)
        self.unit.setFixedWidth(80)
        self.value.setFixedWidth(56)
        self.value.setAccessibleName(say("{input}, {unit}", input=label, unit=unit))
        self.slider.setAccessibleName(say("{input}, slider, {unit}", input=label, unit=unit))
        _keep_room(self.reset)
        self.reset.hide()

        self.grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 1, 0, 1)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        heading = QHBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self.label, 1)
        heading.addWidget(self.reset)
        heading.addWidget(self.info)
        grid.addLayout(heading, 0, 0, 1, 3)
        grid.addWidget(self.slider, 1, 0)
        grid.addWidget(self.value, 1, 1)
        grid.addWidget(self.unit, 1, 2)
        grid.addWidget(self.strip, 2, 0)
        grid.setColumnStretch(0, 1)

        self.slider.moved.connect(self.chosen)
        self.slider.dropped.connect(self.dropped)
        self.value.chosen.connect(lambda value: self.chosen.emit(value, -1))
        self.reset.clicked.connect(self.cleared)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in the order of reading."""
        return self.reset, self.info, self.slider, self.value

    def show_value(self, value: float, baseline: float) -> None:
        """Set what is shown: the value, and where the baseline has its tick."""
        self.value.show_value(value)
        self.slider.show_value(value, baseline)
        self.slider.setAccessibleDescription(say(
            "{value} {unit}", value=self.value.text(), unit=self.unit.text()))  # Qt tells its steps
        self.strip.show_value(value)
        changed = value != baseline
        if changed == self.reset.isHidden():
            self.reset.setVisible(changed)
            self.label.setFont(theme.font(10, bold=changed))
            mark(self.value, changed=changed)


class InputRow(NumberRow):
    """A lever or an assumption.

    asked  what is known about it
    """

    asked = Signal()

    def __init__(self, spec: Spec, parent: QWidget | None = None) -> None:
        factor, unit = shown(spec.unit)
        places = max(_decimals(value * factor) for value in (spec.default, spec.low, spec.high))
        super().__init__(
            spec.label, unit, (spec.min * factor, spec.max * factor),
            (spec.soft[0] * factor, spec.soft[1] * factor), spec.step * factor, places, parent)
        about(self, f"{spec.kind}s", spec.id)
        self.spec = spec
        self.factor = factor
        self.label.setToolTip(plain_tip(say("{name}. {words}", name=spec.label, words=spec.note)))
        if spec.status in _OURS:
            self.info.setText("?")
            self.info.setToolTip(say(
                "{status}: about this number", status=spec.status.label.capitalize()))
        self.info.clicked.connect(self.asked)

    def show_input(self, value: float) -> None:
        """Set the value, in the unit of the model."""
        default = round(self.spec.default * self.factor, 10)
        self.show_value(round(value * self.factor, 10), default)

    def to_model(self, value: float) -> float:
        """A value in the unit shown, in that of the model."""
        return round(value / self.factor, 12)


def _decimals(value: float) -> int:
    """Decimal places that show a declared number in full."""
    return len(f"{round(value, 9):g}".partition(".")[2])


def _button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFixedSize(24, 24)
    button.setObjectName("small")
    return button


def _keep_room(widget: QWidget) -> None:
    policy = QSizePolicy(widget.sizePolicy())
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


