"""Small widgets that know nothing of the model. Text is always plain."""

import html
import re

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from ui import theme

_VEIL = 0.62


def plain_tip(text: str, width: int = 340) -> str:
    """A tooltip that wraps, in which nothing of ``text`` is taken for markup."""
    return f'<table width="{width}"><tr><td>{html.escape(text)}</td></tr></table>'


def command_words(text: str) -> str:
    """The words of a menu without the letter that Alt reaches them by, and without the dots of a question.

    The letter may be one of the words (``&Save``) or follow them (``words(&S)``).
    """
    return re.sub(r"\(&\w\)|&", "", text).rstrip("\u2026")


def plain_label(text: str = "", points: float = 10, *, bold: bool = False, name: str = "") -> QLabel:
    """A label that shows its text as it stands."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setFont(theme.font(points, bold=bold))
    if name:
        label.setObjectName(name)
    return label


def wrapped_label(text: str, points: float = 10, *, bold: bool = False, name: str = "") -> QLabel:
    """The same over several lines."""
    label = plain_label(text, points, bold=bold, name=name)
    label.setWordWrap(True)
    return label


def passing_menu(parent: QWidget) -> QMenu:
    """A menu for one use, such as of the right button: it goes when it closes, before its parent does."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


class ElidedLabel(QLabel):
    """A label that ends in an ellipsis where there is no room for all of it, or says less."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def offer(self, text: str, *shorter: str) -> None:
        """Show ``text``, or where it does not fit the first of those that say less."""
        self._shorter = shorter
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self._fitting())
        painter.end()

    def _fitting(self) -> str:
        metrics = self.fontMetrics()
        for words in (self.text(), *self._shorter):
            if metrics.horizontalAdvance(words) <= self.width():
                return words
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())


class Still:
    """A box that leaves the wheel to the page around it: a value never changes by accident."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Card(QFrame):
    """A white sheet with a hairline around it and room inside."""

    def __init__(self, margin: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.column.setSpacing(2)


def mark(widget: QWidget, *, changed: bool) -> None:
    """Let the style sheet colour a widget as changed."""
    widget.setProperty("changed", changed)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Veil(QWidget):
    """Half hides its parent, in all its size; it does not take the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(theme.palette().card, _VEIL))
        painter.end()
