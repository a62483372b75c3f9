"""What an empty place says: what belongs there, how it gets there, and a button where one step does it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets import wrapped_label


class Empty(QWidget):
    """A sentence with a button below it; hidden while there is nothing to say."""

    def __init__(self, button: str = "", do: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._words = wrapped_label("", name="quiet")
        self.button = QPushButton(button)
        self.button.setVisible(False)
        self.button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        if do is not None:
            self.button.setVisible(True)
            self.button.clicked.connect(lambda _=False: do())
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def tell(self, sentence: str) -> None:
        """Say a sentence; an empty one hides the place."""
        if sentence != self.text:
            self._words.setText(sentence)
        self.setVisible(bool(sentence))
