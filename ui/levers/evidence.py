"""What is known about an input: value, belief, limits, status, source, note."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from planner.declare import Spec, Status
from planner.evidence import cite
from planner.words import brief, shown
from ui.widgets import plain_label, wrapped_label

_WIDTH = 340


def show_evidence(spec: Spec, beside: QWidget) -> "EvidenceCard":
    """Open the card of an input beside the button that asked for it."""
    card = EvidenceCard(spec, beside.window())
    card.adjustSize()
    place = beside.mapToGlobal(QPoint(beside.width() + 8, -12))
    screen = beside.screen().availableGeometry()
    place.setX(min(place.x(), screen.right() - card.width()))
    place.setY(max(screen.top(), min(place.y(), screen.bottom() - card.height())))
    card.move(place)
    card.show()
    return card


class EvidenceCard(QFrame):
    """A sheet that closes when anything else is touched."""

    def __init__(self, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(wrapped_label(spec.label, 11, bold=True))
        column.addWidget(wrapped_label(spec.note))
        column.addLayout(_table(spec))
        ours = spec.status in (Status.ASSUMPTION, Status.RECALLED)
        words = spec.status.value.capitalize()
        column.addWidget(wrapped_label(
            f"{words}; no source gives it." if ours else words + ".", name="warning" if ours else "quiet"))
        column.addWidget(wrapped_label(f"Sources: {cite(spec.source)}", name="quiet"))


def _table(spec: Spec) -> QGridLayout:
    factor, unit = shown(spec.unit)
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    rows = (
        ("Default", brief(spec.default * factor)),
        ("80% belief", f"{brief(spec.low * factor)} to {brief(spec.high * factor)}"),
        ("Limits", f"{brief(spec.min * factor)} to {brief(spec.max * factor)}"),
    )
    for i, (name, value) in enumerate(rows):
        grid.addWidget(plain_label(name, name="quiet"), i, 0)
        grid.addWidget(plain_label(f"{value} {unit}"), i, 1)
    grid.setColumnStretch(1, 1)
    return grid

