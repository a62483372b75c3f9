"""What a monkey's hands can do: press, drag, type and choose on whatever widget is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_K = Qt.Key
KEYS = (
    _K.Key_Up, _K.Key_Down, _K.Key_Left, _K.Key_Right, _K.Key_Home, _K.Key_End, _K.Key_PageUp,
    _K.Key_PageDown, _K.Key_Return, _K.Key_Space, _K.Key_Escape, _K.Key_Tab, _K.Key_Backtab, _K.Key_Delete,
    _K.Key_Backspace, _K.Key_F2, _K.Key_F5, _K.Key_F9, _K.Key_F10, _K.Key_F11, _K.Key_R, _K.Key_B, _K.Key_1,
    _K.Key_9)
CONTROL_KEYS = (
    _K.Key_N, _K.Key_Z, _K.Key_Y, _K.Key_D, _K.Key_K, _K.Key_1, _K.Key_2, _K.Key_4, _K.Key_P, _K.Key_R,
    _K.Key_S, _K.Key_W, _K.Key_A, _K.Key_V, _K.Key_X, _K.Key_C, _K.Key_Up, _K.Key_Down, _K.Key_PageUp,
    _K.Key_PageDown, _K.Key_E, _K.Key_M, _K.Key_O)
TEXTS = (
    "3", "-1", "\u22122.5", "1e308", "nan", "inf", "1,5", "0", "99999999999999999999", "1_000", "% x",
    "2031-01", "2027-03", "", " ", "price", "gap", "chip", "<b>x</b><img src=x>", "&copy; &amp; &", "=1+1",
    "[*]", "{x} %s", "\u202eabc", "\u4f60\u597d", "a\nb\tc\x00d", "\U0001f412" * 9, "x" * 400,
    "'\"\\;--", "../../etc")


Kind: TypeAlias = type[QWidget] | tuple[type[QWidget], ...]
_STROKES = ((2, 9), (2, 9), (60, 300))
"""Moves of a drag: a flick, twice as often as a hand that goes to and fro for seconds."""
_TURNS = 1 / 12
"""How often the window follows between two moves: a mouse tells a thousand a second, a screen shows sixty."""


class Hands:
    """Sends input events; counts them.

    sent     how many
    touched  the widget of the newest act, in words
    """

    def __init__(self) -> None:
        self.sent = 0
        self.touched = ""
        self.random = Random(0)

    def widgets(self, root: QWidget) -> list[QWidget]:
        """Everything in a window that can be seen and used."""
        return [w for w in root.findChildren(QWidget) if w.isVisible() and w.isEnabled()
                and w.window() is root and w.width() > 2 and w.height() > 2]

    def pick(self, root: QWidget, kind: Kind = QWidget) -> QWidget | None:
        """A widget of a kind; every class is as likely as any other, so that rare ones get a turn."""
        found: dict[str, list[QWidget]] = {}
        for widget in self.widgets(root):
            if isinstance(widget, kind):
                found.setdefault(type(widget).__name__, []).append(widget)
        if not found:
            return None
        picked = self.random.choice(self.random.choice(list(found.values())))
        self.touched = f"{type(picked).__name__} {picked.accessibleName()[:50]!r}"
        return picked

    def place(self, widget: QWidget) -> QPoint:
        """Somewhere in a widget; in one case of six at its very edge."""
        x, y = self.random.randrange(widget.width()), self.random.randrange(widget.height())
        edge = self.random.randrange(12)
        return QPoint({0: 0, 1: widget.width() - 1}.get(edge, x), y)

    def press(self, widget: QWidget, button: Qt.MouseButton = LEFT, *, double: bool = False) -> None:
        at = self.place(widget)
        self.sent += 2
        QTest.mouseClick(widget, button, self.modifier(), at)
        if double and _is_there(widget):
            self.sent += 2
            QTest.mouseDClick(widget, button, NO_KEYS, at)

    def ask_menu(self, widget: QWidget) -> None:
        """The right button, as a window system sends it."""
        at = self.place(widget)
        self.sent += 1
        QApplication.sendEvent(widget, QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))

    def drag(self, widget: QWidget, reach: int) -> None:
        """Take hold anywhere, move to and fro, let go; the window may change under the hand."""
        at = self.place(widget)
        self.sent += 2
        QTest.mousePress(widget, LEFT, NO_KEYS, at)
        for _ in range(self.random.randint(*self.random.choice(_STROKES))):
            if not _is_there(widget):
                return
            self.sent += 1
            at += QPoint(self.random.randint(-reach, reach), self.random.randint(-reach, reach) // 2)
            self.move(widget, at)
        if _is_there(widget):
            QTest.mouseRelease(widget, LEFT, NO_KEYS, at)

    def move(self, widget: QWidget, at: QPoint) -> None:
        """A move with the button held, which QTest cannot send, and now and then a turn of the event loop."""
        QApplication.sendEvent(widget, QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(widget.mapToGlobal(at)), Qt.MouseButton.NoButton,
            LEFT, NO_KEYS))
        if self.random.random() < _TURNS:
            QApplication.processEvents()

    def key(self, widget: QWidget) -> str:
        """One key; the way out of the program is not among them."""
        modifier = self.modifier()
        key = self.random.choice(CONTROL_KEYS if modifier & CONTROL else KEYS)
        self.sent += 1
        QTest.keyClick(widget, key, modifier)
        return f"{modifier.name} {key.name}"

    def modifier(self) -> Qt.KeyboardModifier:
        return self.random.choice((NO_KEYS, NO_KEYS, NO_KEYS, CONTROL, SHIFT, CONTROL | SHIFT))

    def type(self, widget: QWidget) -> str:
        """Type over what is there, and end with Enter, Tab or nothing."""
        text = self.random.choice(TEXTS)
        widget.setFocus()
        QTest.keyClick(widget, _K.Key_A, CONTROL)
        self.sent += len(text) + 2
        _enter(widget, text)
        end = self.random.choice((_K.Key_Return, _K.Key_Tab, None))
        if end is not None and _is_there(widget):
            QTest.keyClick(widget, end)
        return repr(text[:40])

    def wheel(self, widget: QWidget) -> None:
        at = QPointF(self.place(widget))
        self.sent += 1
        turned = QPoint(0, self.random.choice((-360, -120, 120, 360)))
        QApplication.sendEvent(widget, QWheelEvent(
            at, QPointF(widget.mapToGlobal(at)), QPoint(), turned, Qt.MouseButton.NoButton, NO_KEYS,
            Qt.ScrollPhase.NoScrollPhase, False))

    def choose(self, menu: QMenu, depth: int = 0, without: Sequence[str] = ()) -> str:
        """Trigger a command of a menu or of those below it, if it has one that can be chosen."""
        menu.aboutToShow.emit()
        can: list[QAction] = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator()
                              and a.text().replace("&", "").rstrip("\u2026") not in without]
        if not can:
            return "nothing"
        action = self.random.choice(can)
        if action.menu() is not None and depth < 3:
            return self.choose(action.menu(), depth + 1, without)
        words = action.text()
        self.sent += 1
        action.trigger()
        return words


def _enter(widget: QWidget, text: str) -> None:
    if text.isascii() and text.isprintable() and len(text) < 40:
        for letter in text:
            QTest.keyClick(widget, letter)
    else:
        event = QInputMethodEvent()  # as pasted, or from a keyboard with other letters
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


def _is_there(widget: QWidget) -> bool:
    """Whether a widget is left after what was done to it."""
    return bool(isValid(widget)) and widget.isVisible()
