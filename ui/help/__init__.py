"""Help inside the program: the pages of docs/, read in a window, and what each control is about.

A widget says with ``about`` which page tells of it. F1 looks at the focus and goes up from there to the
first widget that has said something.
"""

from PySide6.QtWidgets import QWidget

_PROPERTY = "help"
START = "index"
"""The page that F1 opens where nothing says more."""


def about(widget: QWidget, page: str, anchor: str = "") -> None:
    """Say which page tells of a widget and of all in it, and where on the page."""
    widget.setProperty(_PROPERTY, f"{page}#{anchor}" if anchor else page)


def topic_of(widget: QWidget | None) -> str:
    """What a widget is about, by itself or by what it is in: a page, or ``page#anchor``."""
    while widget is not None:
        if topic := widget.property(_PROPERTY):
            return str(topic)
        widget = widget.parentWidget()
    return START
