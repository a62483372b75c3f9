"""Messages to people: one sentence, plain text."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.errors import printable
from planner.language import say


def show_error(parent: QWidget | None, title: str, sentence: str) -> None:
    """Something did not work; ``sentence`` names what, where and what to do."""
    _message(QMessageBox.Icon.Warning, parent, title, sentence)


def show_notice(parent: QWidget | None, title: str, sentence: str) -> None:
    """Something to know."""
    _message(QMessageBox.Icon.Information, parent, title, sentence)


def may_write(parent: QWidget | None, asked: str, path: Path) -> bool:
    """Whether ``path`` may be written; the file dialog has asked about ``asked`` only."""
    if path == Path(asked) or not path.exists():
        return True
    box = _box(QMessageBox.Icon.Question, parent, say("Replace the file?"),
               say("{file} is there already. Replace it?", file=printable(path.name, 150)))
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return _answer(box) == QMessageBox.StandardButton.Yes


def file_filter(*kinds: tuple[str, str]) -> str:
    """Kinds of files among which a file dialog chooses: what each is called, and its patterns."""
    return ";;".join(f"{words} ({patterns})" for words, patterns in kinds)


def ask(
    parent: QWidget | None, title: str, sentence: str,
    choices: Mapping[QMessageBox.StandardButton, str], default: QMessageBox.StandardButton,
) -> QMessageBox.StandardButton:
    """What is chosen of some buttons, each with its own words; an empty word leaves the usual one."""
    box = _box(QMessageBox.Icon.Question, parent, title, sentence)
    for button, words in choices.items():
        made = box.addButton(button)
        if words:
            made.setText(words)
    box.setDefaultButton(default)
    return QMessageBox.StandardButton(_answer(box))


def _message(icon: QMessageBox.Icon, parent: QWidget | None, title: str, sentence: str) -> None:
    _answer(_box(icon, parent, title, sentence))


def _answer(box: QMessageBox) -> int:
    """What is pressed; the box goes then, and not only with its parent."""
    answer = int(box.exec())
    box.deleteLater()
    return answer


def _box(icon: QMessageBox.Icon, parent: QWidget | None, title: str, sentence: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    return box
