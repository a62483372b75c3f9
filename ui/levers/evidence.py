"""What is known about an input: belief, limits, status, source, and your own note."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.analysis.uncertainty import density
from planner.declare import Spec, Status
from planner.evidence import cite, dates
from planner.language import say
from planner.words import brief, shown
from ui import theme
from ui.help import about, topic_of
from ui.help.desk import desk_of
from ui.widgets import plain_label, wrapped_label

_WIDTH = 340
_NOTE_AT_MOST = 10_000


def show_evidence(
    spec: Spec, beside: QWidget, note: str = "", take_note: Callable[[str], None] | None = None
) -> "EvidenceCard":
    """Open the card of an input beside the button that asked for it."""
    card = EvidenceCard(spec, beside.window(), note, take_note)
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

    def __init__(
        self, spec: Spec, parent: QWidget | None = None, note: str = "",
        take_note: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        about(self, f"{spec.kind}s", spec.id)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self._note: QLineEdit | None = None
        self._take_note = take_note
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(wrapped_label(spec.label, 11, bold=True))
        column.addWidget(wrapped_label(spec.note))
        column.addWidget(Belief(spec))
        column.addLayout(_table(spec))
        ours = spec.status in (Status.ASSUMPTION, Status.RECALLED)
        words = spec.status.label.capitalize()
        column.addWidget(wrapped_label(
            say("{status}; no source gives it.", status=words) if ours else say("{status}.", status=words),
            name="warning" if ours else "quiet"))
        column.addWidget(wrapped_label(say("Sources: {sources}", sources=cite(spec.source)), name="quiet"))
        if dates(spec.source):
            column.addWidget(wrapped_label(say("Dated: {dates}", dates=dates(spec.source)), name="quiet"))
        if take_note is not None:
            box = QLineEdit(note)
            box.setMaxLength(_NOTE_AT_MOST)
            box.setPlaceholderText(say("Your note"))
            box.setAccessibleName(say("Your note on {input}", input=spec.label))
            box.editingFinished.connect(self._take)
            column.addWidget(box)
            self._note = box
        self.more = QPushButton(say("More in help"))
        self.more.setObjectName("link")
        self.more.clicked.connect(self._tell_more)
        column.addWidget(self.more)

    def hideEvent(self, event: QHideEvent) -> None:
        self._take()  # a sheet that closes does not finish what is typed in it
        super().hideEvent(event)

    def _tell_more(self) -> None:
        desk = desk_of(self)
        self.close()
        if desk is not None:
            desk.show(topic_of(self))

    def _take(self) -> None:
        if self._note is not None and self._take_note is not None and self._note.isModified():
            self._note.setModified(False)
            self._take_note(self._note.text().strip())


class Belief(QWidget):
    """A sketch of what is believed: the density between the slider's ends, 80% of it shaded."""

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self._spec = spec
        self.setAccessibleName(say("Sketch of the belief: 80% of it is shaded"))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 32, 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, spec = theme.palette(), self._spec
        x, y = density(spec)
        left, right, floor = 2.0, self.width() - 2.0, self.height() - 4.0
        px = left + (right - left) * (x - x[0]) / (x[-1] - x[0])
        py = floor - (floor - 4) * y / y.max()
        inside = (x >= spec.low) & (x <= spec.high)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.roles["us"], 0.22))
        if inside.any():
            a, b = px[inside], py[inside]
            curve = [QPointF(*point) for point in zip(a, b, strict=True)]
            painter.drawPolygon(QPolygonF([QPointF(a[0], floor), *curve, QPointF(a[-1], floor)]))
        painter.setPen(QPen(theme.color(look.quiet), 1.3))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in zip(px, py, strict=True)]))
        painter.setPen(QPen(theme.color(look.edge), 1))
        painter.drawLine(QPointF(left, floor), QPointF(right, floor))
        painter.end()


def _table(spec: Spec) -> QGridLayout:
    factor, unit = shown(spec.unit)
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    rows = (
        (say("Default"), say("{value} {unit}", value=brief(spec.default * factor), unit=unit)),
        (say("80% belief"), _range(spec.low * factor, spec.high * factor, unit)),
        (say("Limits"), _range(spec.min * factor, spec.max * factor, unit)),
    )
    for i, (name, value) in enumerate(rows):
        grid.addWidget(plain_label(name, name="quiet"), i, 0)
        grid.addWidget(plain_label(value), i, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _range(low: float, high: float, unit: str) -> str:
    return say("{low} to {high} {unit}", low=brief(low), high=brief(high), unit=unit)
