"""A box to type one number into, up to the hard limits."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from planner import notation
from planner.language import mark, say
from planner.words import brief, plain
from ui.widgets import plain_tip

_AMBIGUOUS = mark("\u201c{text}\u201d can be read as {whole} or as {part}; write it without marks for "
                  "thousands.")


class ValueBox(QLineEdit):
    """Shows a number and takes another.

    chosen  a number within the limits was typed, or stepped to with the arrow and page keys
    """

    chosen = Signal(float)

    def __init__(
        self, low: float, high: float, step: float, decimals: int, unit: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._step, self._decimals, self._unit = low, high, step, decimals, unit
        self._value = low
        self.setObjectName("value")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(24)
        self.editingFinished.connect(self._take)

    def show_value(self, value: float) -> None:
        """Set what is shown, without telling anybody; typing in progress is left alone."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._words(value))

    def _words(self, value: float) -> str:
        return plain(value, self._decimals)

    def _take(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        try:
            value = notation.read(self.text().strip(" %x"))
        except notation.AmbiguousError as error:
            whole, part = error.readings
            self._refuse(say(_AMBIGUOUS, text=self.text(), whole=whole, part=notation.written(part)))
            return
        except ValueError:
            self._refuse(say("\u201c{text}\u201d is not a number.", text=self.text()))
            return
        if not self._low <= value <= self._high:
            self._refuse(say(
                "Between {low} and {high} {unit}, please.",
                low=brief(self._low, 6), high=brief(self._high, 6), unit=self._unit))
            return
        self.chosen.emit(value)
        self.setText(self._words(self._value))

    def _refuse(self, words: str) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), plain_tip(words), self)
        self.setText(self._words(self._value))

    def event(self, event: QEvent) -> bool:
        if asks_undo(event) and not self.isModified():
            event.ignore()  # there is no typing to undo: the window does it
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10,
        }.get(Qt.Key(event.key()))
        if steps is not None:
            self._take()
            value = round(self._value + steps * self._step, 10)
            self.chosen.emit(min(self._high, max(self._low, value)))
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._words(self._value))
            self.setModified(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.deselect()


def asks_undo(event: QEvent) -> bool:
    """Whether a box is asked if it wants the keys of undo or redo for itself."""
    keys = QKeySequence.StandardKey
    return (event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
            and (event.matches(keys.Undo) or event.matches(keys.Redo)))


