"""Shows folders of this computer in the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Open a folder, or the nearest one above it that is there; whether the system could."""
    there = next((path for path in (folder, *folder.parents) if path.is_dir()), None)
    return there is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
