"""Words that were not said: what a made-up language, which puts every template in brackets, leaves bare."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QGraphicsView, QTabBar, QTextEdit, QWidget

from ui.help.reader import Reader

_OPEN, _CLOSE = "\u27e6", "\u27e7"
_SAID = re.compile(f"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BARE = re.compile(
    # names of the program, of formats, of things and of units
    r"\b(Tradewinds|NVIDIA|Qt|PNG|SVG|PDF|CSV|XLSX|JSON|GPU|PUE|MoE|H100e|USD|Mtok|kWh|tokens?)\b"
    r"|\b(Ctrl|Shift|Alt|Esc|F\d+)\b"
    # titles of publications, places of the user, what languages call themselves
    r"|(?<!\w)/[^\s<]+|\b(English|\u7b80\u4f53\u4e2d\u6587)\b|\bT/day\b"
    r"|State of AI: a 100 trillion token study"
    # scenarios that the views open and their steps, ids and addresses
    r"|\b(Baseline|Price war|MoE catches up|API wall, gap to 2x|Six changes)\b"
    r"|[a-z0-9]+[_.][a-z0-9_.]+|https?://\S+|[\w.-]+@\S+")
_TEXTS = (
    "text", "title", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle",
    "statusTip", "suffix", "prefix", "specialValueText")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_OF_LIBRARIES = ("Float", "Undocks and re-attaches the dock widget", "Close", "Closes the dock widget",
                 "Scroll Left", "Scroll Right", "Export")
"""Of buttons and menus that are never shown."""
_UNIT = re.compile(r"%|x|M?USD\b")
_ROWS = 60
"""Rows of a list that are read."""


class Pseudo(Mapping[str, str]):
    """A catalogue of every template there could be."""

    def __getitem__(self, template: str) -> str:
        kept = _UNIT.match(template)  # by which values find how to be written
        start = kept[0] if kept else ""
        return f"{start}{_OPEN}{template.removeprefix(start)}{_CLOSE}"

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def unsaid(root: QWidget) -> Iterator[str]:
    """Texts inside ``root`` that hold a word outside brackets."""
    for text in dict.fromkeys(_texts(root)):
        if text and text not in _OF_LIBRARIES and _WORD.search(_BARE.sub("", _outside(_TAG.sub(" ", text)))):
            yield text


def _outside(text: str) -> str:
    while (rest := _SAID.sub("", text)) != text:
        text = rest
    return text.partition(_OPEN)[0]  # of some texts only the first sentence is shown


def _texts(root: QWidget) -> Iterator[str]:
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.window() is not root.window() or isinstance(widget, Reader):
            continue  # windows beside it have views of their own, pages of the help are files
        yield from _own(widget, _TEXTS)
        match widget:
            case QComboBox():
                yield from map(widget.itemText, range(widget.count()))
            case QTabBar():
                yield from map(widget.tabText, range(widget.count()))
                yield from map(widget.tabToolTip, range(widget.count()))
            case QTextEdit():
                yield widget.toPlainText()
            case QAbstractItemView() if widget.model() is not None:
                yield from _cells(widget)
            case QGraphicsView():
                for item in widget.items():
                    yield from _own(item, ("toPlainText", "text"))
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _own(thing: Any, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        text = getattr(thing, name, None)
        if callable(text) and isinstance(told := text(), str):
            yield told


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
        for row in range(min(model.rowCount(), _ROWS)):
            found = (model.data(model.index(row, column), role) for role in _ROLES)
            yield from (text for text in found if isinstance(text, str))
        heading = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        if isinstance(heading, str):
            yield heading
