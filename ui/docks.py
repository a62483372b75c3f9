"""The docks beside the charts: which one holds a widget, and room to show it."""

from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


def dock_of(widget: QWidget) -> QDockWidget | None:
    """The dock that holds a widget."""
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent


def uncover(window: QMainWindow, widget: QWidget) -> None:
    """Show the dock that holds a widget; where both docks have no room, the other one gives way."""
    dock = dock_of(widget)
    if dock is None or not dock.isHidden():
        return
    dock.show()
    others = [each for each in window.findChildren(QDockWidget) if each is not dock and not each.isHidden()]
    if others and window.minimumSizeHint().width() > window.width():
        for other in others:
            other.hide()
