"""The program's icon in every size that a desktop asks for, drawn from its one SVG."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path

from product import COMMAND, ICON_SIZES, ROOT

SOURCE = ROOT / "assets" / f"{COMMAND}.svg"


def write_icons(hicolor: Path) -> None:
    """Write the icon theme's folders below ``hicolor``."""
    for size in ICON_SIZES:
        target = hicolor / f"{size}x{size}" / "apps" / f"{COMMAND}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    target = hicolor / "scalable" / "apps" / f"{COMMAND}.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(SOURCE.read_bytes())


def write_program_icon(folder: Path, ending: str) -> Path:
    """Write the icon of an executable, ``ico`` for Windows or ``icns`` for macOS; returns its path."""
    from PIL import Image

    sizes = {"ico": (16, 24, 32, 48, 64, 256), "icns": (32, 64, 128, 256, 512, 1024)}[ending]
    drawn = [Image.open(BytesIO(png(size))) for size in sizes]
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{COMMAND}.{ending}"
    drawn[-1].save(target, append_images=drawn[:-1], sizes=[image.size for image in drawn])
    return target


def png(size: int) -> bytes:
    """The icon as a picture of ``size`` pixels a side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(SOURCE))
    if not renderer.isValid():
        sys.exit(f"{SOURCE} is no SVG that Qt can draw.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
