"""All fields of one shock."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from planner.language import mark, say
from planner.sets import key, label
from planner.shocks import AXES, KINDS, MONTHS_AT_MOST, RAMP_AT_MOST, Shock, ShockKind
from planner.words import shown
from ui.form import FormDialog
from ui.help import about
from ui.levers.policy import MonthBox
from ui.widgets import wrapped_label

_NOTE_AT_MOST = 10_000
_PLACES = {"bloc": mark("Bloc"), "region": mark("Region"), "segment": mark("Segment")}


class ShockDialog(FormDialog):
    """Edits a shock; ``shock()`` is what it has become."""

    def __init__(self, shock: Shock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "shocks", key(shock.kind))
        spec = KINDS[shock.kind]
        self._shock = shock
        self._factor, unit = shown(spec.unit)
        self.setWindowTitle(spec.label)
        self.setMinimumWidth(380)
        effect = wrapped_label(spec.effect, name="quiet")

        self.severity = QDoubleSpinBox()
        self.severity.setRange(spec.min * self._factor, spec.max * self._factor)
        self.severity.setDecimals(1)
        self.severity.setSuffix("%" if unit == "%" else f" {unit}")
        self.severity.setSingleStep(5 if unit == "%" else 1)
        self.severity.setValue(shock.severity * self._factor)
        self.start = MonthBox()
        self.start.setValue(shock.start)
        self.months = _months(MONTHS_AT_MOST, say("for good"))
        self.months.setValue(shock.months or 0)
        self.ramp = _months(RAMP_AT_MOST, say("at once"))
        self.ramp.setValue(shock.ramp)
        self.probability = QSpinBox()
        self.probability.setRange(0, 100)
        self.probability.setSuffix("%")
        self.probability.setValue(round(100 * shock.probability))
        self.note = QLineEdit(shock.note)
        self.note.setMaxLength(_NOTE_AT_MOST)
        self.places = {name: _places(shock, name) for name in spec.targets}
        self._as_shown = self._fields()

        self.lay_out({
            say("Severity"): self.severity, say("First month"): self.start, say("Lasts"): self.months,
            say("Ramp"): self.ramp, **{say(_PLACES[name]): box for name, box in self.places.items()},
            say("Probability"): self.probability, say("Note"): self.note,
        }, above=effect)

    def shock(self) -> Shock:
        """The shock with the fields that were set; a number shown rounded stays what it was."""
        changed = {name: value for name, value in self._fields().items() if value != self._as_shown[name]}
        return replace(self._shock, **changed)

    def _fields(self) -> dict[str, Any]:
        places = {name: [*AXES[name], None][box.currentIndex()] for name, box in self.places.items()}
        return {
            "severity": round(self.severity.value() / self._factor, 9), "start": self.start.value(),
            "months": self.months.value() or None, "ramp": self.ramp.value(),
            "probability": self.probability.value() / 100, "note": self.note.text(), **places}


def _months(most: int, none: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    box.setSpecialValueText(none)
    box.setSuffix(say(" months"))
    return box


def _places(shock: Shock, name: str) -> QComboBox:
    box = QComboBox()
    members: list[object] = [*AXES[name]]
    if shock.kind is not ShockKind.BREAKTHROUGH:  # which is one bloc's
        members.append(None)
    for member in members:
        box.addItem(say("all") if member is None else label(member))  # type: ignore[arg-type]
    box.setCurrentIndex(members.index(getattr(shock, name)))
    return box
