"""Windows beside the main one: each is opened once, kept, and ended with it."""

from PySide6.QtWidgets import QDialog


class Beside(QDialog):
    """A window that stays while people go on in the main one."""

    def come(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def end(self) -> None:
        """Close for good. One with a thread of its own stops what it was working on."""
        self.close()
