"""Messages to people: one sentence, plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_error(parent: QWidget | None, title: str, sentence: str) -> None:
    """Something did not work; ``sentence`` names what, where and what to do."""
    _message(QMessageBox.Icon.Warning, parent, title, sentence)


def show_notice(parent: QWidget | None, title: str, sentence: str) -> None:
    """Something to know."""
    _message(QMessageBox.Icon.Information, parent, title, sentence)


def _message(icon: QMessageBox.Icon, parent: QWidget | None, title: str, sentence: str) -> None:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.exec()
