"""The program's icon in every size that a desktop asks for, drawn from its one SVG."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from product import COMMAND, ICON_SIZES, ROOT

SOURCE = ROOT / "assets" / "icon.svg"


def write_icons(hicolor: Path) -> None:
    """Write the icon theme's folders below ``hicolor``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(SOURCE))
    if not renderer.isValid():
        sys.exit(f"{SOURCE} is no SVG that Qt can draw.")
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = hicolor / f"{size}x{size}" / "apps" / f"{COMMAND}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
    target = hicolor / "scalable" / "apps" / f"{COMMAND}.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(SOURCE.read_bytes())
