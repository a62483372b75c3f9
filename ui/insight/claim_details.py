"""What is known of one claim: its parts, the arithmetic, where it is made, and what would turn it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, say
from ui import theme
from ui.insight.claim_marks import paint_finding
from ui.widgets import plain_tip, wrapped_label

if TYPE_CHECKING:
    from ui.insight.claim_words import Told

_YES, _NO = mark("Yes: {part}"), mark("No: {part}")

_POINTS = 9.0
_BETWEEN = 10
"""Room between two buttons side by side, pixels."""


class ClaimDetails(QWidget):
    """Stands under a claim that is unfolded.

    sought  an input is to be shown, by id
    tried   an input is to be set, to a value in its unit
    """

    sought = Signal(str)
    tried = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self._told: Told | None = None
        self._findings: list[_Finding] = []
        self._arithmetic, self._where, self._advice = (
            wrapped_label("", _POINTS, name=name) for name in ("", "quiet", ""))
        self.try_it, self.show_lever = _Button(), _Button(say("Show the lever"))
        self.show_lever.setObjectName("link")
        self._actions = _Actions(self.try_it, self.show_lever)
        self.show_lever.clicked.connect(self._seek)
        self.try_it.clicked.connect(self._try)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(7)
        for label in (self._arithmetic, self._where, self._advice):
            self._column.addWidget(label)
        self._column.addWidget(self._actions)
        self.hide()

    def indent(self, left: int) -> None:
        """Begin where the words of the claim do, pixels."""
        self._column.setContentsMargins(left, 4, 4, 12)

    def show_told(self, told: Told) -> None:
        """Tell of a claim; what is said already is left alone."""
        if told == self._told:
            return
        self._told = told
        self._show_findings(told.findings)
        for label, text in ((self._arithmetic, told.arithmetic), (self._where, told.where),
                            (self._advice, told.advice)):
            _write(label, text)
        self._show_actions(told)

    def _show_actions(self, told: Told) -> None:
        if told.lever:
            _name(self.show_lever, say('Show the lever "{input}"', input=told.lever_label))
        if told.turns is not None:
            self.try_it.setText(say("Try it: {value}", value=told.turns_text))
            _name(self.try_it, say(
                'Try it: {value} for "{input}"', value=told.turns_text, input=told.lever_label))
        elif self.try_it.hasFocus():
            self.show_lever.setFocus()
        self.try_it.setVisible(told.turns is not None)
        self._actions.setVisible(bool(told.lever))
        self._actions.lay_out()

    def _show_findings(self, findings: tuple[tuple[str, bool], ...]) -> None:
        while len(self._findings) < len(findings):
            line = _Finding()
            self._column.insertWidget(len(self._findings), line)
            self._findings.append(line)
        for line, finding in zip(self._findings, findings, strict=False):
            line.show_finding(*finding)
        for at, line in enumerate(self._findings):
            line.setVisible(at < len(findings))

    def _seek(self) -> None:
        assert self._told is not None
        self.sought.emit(self._told.lever)

    def _try(self) -> None:
        assert self._told is not None and self._told.turns is not None
        self.tried.emit(self._told.lever, self._told.turns)


class _Finding(QWidget):
    """A part of a claim, with a tick or a cross."""

    def __init__(self) -> None:
        super().__init__()
        self._words = wrapped_label("", _POINTS)
        self._sign = _Sign()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def show_finding(self, part: str, true: bool) -> None:
        _write(self._words, part)
        self._words.setAccessibleName(say(_YES if true else _NO, part=part))
        self._sign.show_sign(true=true)


class _Sign(QWidget):
    """A tick or a cross as high as a line of type."""

    def __init__(self) -> None:
        super().__init__()
        self._true = True
        self.setFont(theme.font(_POINTS))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, *, true: bool) -> None:
        if true != self._true:
            self._true = true
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.ascent(), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_finding(painter, QRectF(self.rect()).center(), 0.38 * self.width(), true=self._true)
        painter.end()


class _Button(QPushButton):
    """Its words end in an ellipsis where there is no room for all of them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        option.text = self.fontMetrics().elidedText(self.text(), theme.ELIDE, self.width() - around + 1)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class _Actions(QWidget):
    """Buttons side by side, or one below another where there is no room for that."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
            button.setFont(theme.font(_POINTS))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lay_out(self) -> None:
        """Make room for other words."""
        self._place(self.width())
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button has another size
            self.lay_out()
        return bool(super().event(event))

    def _place(self, width: int) -> None:
        for button, place in self._places(width):
            button.setGeometry(place)

    def _places(self, width: int) -> list[tuple[QPushButton, QRect]]:
        rows: list[list[QPushButton]] = [[]]
        for button in self._buttons:
            if button.isHidden():
                continue
            taken = sum(other.sizeHint().width() + _BETWEEN for other in rows[-1])
            if rows[-1] and taken + button.sizeHint().width() > width:
                rows.append([])
            rows[-1].append(button)
        places, top = [], 0
        for row in rows:
            left, height = 0, max((button.sizeHint().height() for button in row), default=0)
            for button in row:
                size = button.sizeHint().boundedTo(QSize(width, height))
                places.append((button, QRect(QPoint(left, top + (height - size.height()) // 2), size)))
                left += size.width() + _BETWEEN
            top += height + _BETWEEN // 2
        return places


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _name(button: QPushButton, name: str) -> None:
    if button.accessibleName() != name:
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
