"""Pictures of charts as files and for the clipboard: PNG, SVG and PDF from one painter.

A file holds the scenario file too where ``scenario`` gives its bytes, so that it can be opened again.
"""

import math
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt, QUuid
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from planner.atomic import write_atomically
from planner.charts import Figure
from planner.errors import FileError, printable
from planner.palette import LIGHT, Palette
from ui.charts.lettering import clean
from ui.charts.painting import paint_board

DPI = 96
POINTS_A_PIXEL = 72 / DPI
INCHES_A_METRE = 1 / 0.0254
LARGEST = 20_000
"""Pixels on the longer side of an image; more would not fit into memory."""

Size = tuple[int, int]

# What a reader falls back to that lacks the font of this machine.
_FALLBACK = "'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"


def usual_size(count: int) -> Size:
    """Width and height of a picture of so many charts, pixels at 96 dpi."""
    if count <= 2:
        return (760, 480) if count < 2 else (1200, 480)
    return (1200, 820) if count <= 4 else (1600, 380 * -(-count // 3) + 80)


def save_picture(
    path: Path, figures: Sequence[Figure], heading: str, footer: str, *, look: Palette = LIGHT,
    scale: float = 2.0, transparent: bool = False, size: Size | None = None, scenario: bytes = b"",
) -> None:
    """Write charts as .png, .svg or .pdf; scale is that of a .png: 1 is 96 dpi, 3.125 is 300.

    Raises FileError and leaves an old file as it was.
    """
    suffix = path.suffix.lower()
    if suffix == ".png":
        data = _png_bytes(path, image(
            figures, heading, footer, look=look, scale=scale, transparent=transparent, size=size), scenario)
    elif suffix in (".svg", ".pdf"):
        write = svg_bytes if suffix == ".svg" else pdf_bytes
        data = write(figures, heading, footer, look=look, transparent=transparent, size=size,
                     scenario=scenario)
    else:
        raise FileError(
            f"Cannot save {printable(str(path), 300)}: a picture is a .png, .svg or .pdf file; "
            "give it one of these endings.")
    write_atomically(path, data)


def image(
    figures: Sequence[Figure], heading: str = "", footer: str = "", *, look: Palette = LIGHT,
    scale: float = 2.0, transparent: bool = False, size: Size | None = None,
) -> QImage:
    """The picture in pixels; a null image if it is too large."""
    width, height = size or usual_size(len(figures))
    if max(width, height) * scale > LARGEST:
        return QImage()
    made = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    if made.isNull():
        return made
    made.fill(Qt.GlobalColor.transparent)
    made.setDotsPerMeterX(round(DPI * scale * INCHES_A_METRE))
    made.setDotsPerMeterY(round(DPI * scale * INCHES_A_METRE))
    made.setText("Title", clean(heading))
    made.setText("Description", clean(footer))
    _paint(made, scale, QSizeF(width, height), figures, look, heading, footer, transparent)
    return made


def svg_bytes(
    figures: Sequence[Figure], heading: str = "", footer: str = "", *, look: Palette = LIGHT,
    transparent: bool = False, size: Size | None = None, scenario: bytes = b"",
) -> bytes:
    """The picture as SVG with letters that can be searched and edited."""
    width, height = size or usual_size(len(figures))
    buffer = _buffer()
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setResolution(DPI)
    device.setSize(QSize(width, height))
    device.setViewBox(QRectF(0, 0, width, height))
    device.setTitle(clean(heading))
    device.setDescription(clean(footer))
    _paint(device, 1.0, QSizeF(width, height), figures, look, heading, footer, transparent)
    drawn = _with_fallback_fonts(bytes(buffer.data().data()))
    if not scenario:
        return drawn
    from planner.export.carry import carry_in_svg  # loads pydantic, which a window starts without

    return carry_in_svg(drawn, scenario)


def pdf_bytes(
    figures: Sequence[Figure], heading: str = "", footer: str = "", *, look: Palette = LIGHT,
    transparent: bool = False, size: Size | None = None, scenario: bytes = b"",
) -> bytes:
    """The picture as one PDF page of its size, in whole points as Qt wants them."""
    width, height = (math.ceil(pixels * POINTS_A_PIXEL) for pixels in size or usual_size(len(figures)))
    buffer = _buffer()
    device = QPdfWriter(buffer)
    device.setResolution(DPI)
    device.setPageSize(QPageSize(
        QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    device.setTitle(clean(heading))
    device.setCreator("Tradewinds")
    attach(device, scenario)
    page = QSizeF(width, height) / POINTS_A_PIXEL
    _paint(device, 1.0, page, figures, look, heading, footer, transparent)
    return bytes(buffer.data().data())


def attach(device: QPdfWriter, scenario: bytes) -> None:
    """Attach the scenario file to a PDF that is about to be painted, and let its id follow from it."""
    if not scenario:
        return
    from planner.files.carried import ATTACHMENT, ATTACHMENT_TYPE

    device.addFileAttachment(ATTACHMENT, scenario, ATTACHMENT_TYPE)
    device.setDocumentId(QUuid.createUuidV5(QUuid(), scenario))


def _paint(
    device: QPaintDevice, scale: float, size: QSizeF, figures: Sequence[Figure], look: Palette, heading: str,
    footer: str, transparent: bool,
) -> None:
    painter = QPainter(device)
    try:
        painter.scale(scale, scale)
        paint_board(painter, QRectF(QPointF(), size), figures, look, footer, heading, transparent=transparent)
    finally:
        painter.end()  # a painter that outlives its device brings the program down


def _png_bytes(path: Path, picture: QImage, scenario: bytes) -> bytes:
    buffer = _buffer()
    if picture.isNull() or not QImageWriter(buffer, b"png").write(picture):
        raise FileError(
            f"Cannot save {printable(str(path), 300)}: the picture is too large; choose a smaller one.")
    drawn = bytes(buffer.data().data())
    if not scenario:
        return drawn
    from planner.export.carry import carry_in_png

    return carry_in_png(drawn, scenario)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _with_fallback_fonts(data: bytes) -> bytes:
    """Qt names the fonts of this machine only; a reader without them would choose one with serifs."""
    def quoted(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[1].split(",")]
        return 'font-family="' + ", ".join([f"'{name}'" for name in names if name] + [_FALLBACK]) + '"'
    return re.sub(r'font-family="([^"]*)"', quoted, data.decode()).encode()
