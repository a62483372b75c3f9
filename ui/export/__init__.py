"""The dialog that exports: what is wanted, what it will look like, and its making beside the window."""

from ui.export.dialog import ExportDialog

__all__ = ["ExportDialog"]
