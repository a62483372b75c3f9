"""A row of the start page: a name, and below it a sentence on what one gets."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.language import say
from ui.widgets import wrapped_label


class Entry(QPushButton):
    """Pressed as a whole, with the mouse, Enter or the space bar."""

    def __init__(
        self, name: str, sentence: str, do: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self.setAutoDefault(True)  # so that Enter presses it
        self.setAccessibleName(say("{name}: {sentence}", name=name, sentence=sentence) if sentence else name)
        self.name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.setSpacing(1)
        labels = [wrapped_label(name, 10.5, bold=bool(sentence))]
        if sentence:
            labels.append(wrapped_label(sentence, 9.5, name="quiet"))
        for label in labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _=False: do())

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.layout().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self.layout().heightForWidth(width))
