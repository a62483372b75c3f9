"""A dialog of named fields with OK and Cancel."""

from collections.abc import Mapping

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ui.help.desk import help_on_key
from ui.widgets import plain_label


class FormDialog(QDialog):
    """Fields one under another; the names are what a screen reader says too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help_on_key(self)

    def lay_out(
        self, fields: Mapping[str, QWidget], above: QWidget | None = None, below: QWidget | None = None
    ) -> None:
        """Place the fields by name, with something above or below them if there is something to say."""
        form = QFormLayout()
        for name, widget in fields.items():
            widget.setAccessibleName(name)
            form.addRow(plain_label(name), widget)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        if above is not None:
            column.addWidget(above)
        column.addLayout(form)
        if below is not None:
            column.addWidget(below)
        column.addWidget(buttons)
