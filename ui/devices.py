"""Pages as files and for the clipboard: PNG, SVG and PDF from one painter."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QMimeData, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from planner.atomic import write_atomically
from planner.errors import FileError, printable
from planner.language import say
from ui.window_thread import in_window_thread

DPI = 96
POINTS_A_PIXEL = 72 / DPI
INCHES_A_METRE = 1 / 0.0254
LARGEST = 20_000
"""Pixels on the longer side of an image; more would not fit into memory."""

_LETTERS = re.compile(rb"\n\d+ beginbfrange\n[0-9A-F<>\[\] \n]*\nendbfrange\n")
"""What letters the glyphs of a font stand for. No text in JSON holds a line break: no attachment matches."""

# What a reader falls back to that lacks the font of this machine.
_FALLBACK = "'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"


@dataclass(frozen=True, eq=False)
class Page:
    """A picture that has not been painted yet.

    size         pixels at 96 dpi
    paint        draws it in so much room, which may be a fraction of a pixel more
    title        what it is, and
    description  where it comes from, for who reads the file and not the picture
    scenario     a scenario file that goes into the file of the picture; may be empty
    """

    size: QSizeF
    paint: Callable[[QPainter, QSizeF], None]
    title: str = ""
    description: str = ""
    scenario: bytes = b""


def image(page: Page, scale: float = 2.0) -> QImage:
    """The page in pixels; a null image if it is too large."""
    width, height = page.size.width(), page.size.height()
    if max(width, height) * scale > LARGEST:
        return QImage()
    made = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    if made.isNull():
        return made
    made.fill(Qt.GlobalColor.transparent)
    made.setDotsPerMeterX(round(DPI * scale * INCHES_A_METRE))
    made.setDotsPerMeterY(round(DPI * scale * INCHES_A_METRE))
    made.setText("Title", page.title)
    made.setText("Description", page.description)
    _paint(made, page, page.size, scale)
    return made


def png_bytes(page: Page, scale: float = 2.0) -> bytes:
    """The page in pixels as a file. Raises FileError where it would be too large."""
    buffer, made = _buffer(), image(page, scale)
    if made.isNull() or not QImageWriter(buffer, b"png").write(made):
        raise FileError(say("The picture is too large; choose a smaller size, or a drawing."))
    drawn = bytes(buffer.data().data())
    if not page.scenario:
        return drawn
    from planner.export.carry import carry_in_png  # loads pydantic, which a window starts without

    return carry_in_png(drawn, page.scenario)


def svg_bytes(page: Page) -> bytes:
    """The page as SVG with letters that can be searched and edited."""
    drawn = _with_fallback_fonts(in_window_thread(lambda: _svg(page)))
    if not page.scenario:
        return drawn
    from planner.export.carry import carry_in_svg

    return carry_in_svg(drawn, page.scenario)


def _svg(page: Page) -> bytes:
    buffer, size = _buffer(), page.size
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setResolution(DPI)
    device.setSize(size.toSize())
    device.setViewBox(QRectF(0, 0, size.width(), size.height()))
    device.setTitle(page.title)
    device.setDescription(page.description)
    _paint(device, page, size)
    return bytes(buffer.data().data())


def pdf_bytes(page: Page) -> bytes:
    """The page as a PDF of its size, in whole points as Qt wants them."""
    size = page.size * POINTS_A_PIXEL
    width, height = math.ceil(size.width()), math.ceil(size.height())
    paper = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    room = QSizeF(width, height) / POINTS_A_PIXEL
    return printed(
        paper, lambda painter, _: page.paint(painter, room), title=page.title, scenario=page.scenario)


def printed(
    paper: QPageSize, paint: Callable[[QPainter, QPdfWriter], None], *, title: str, author: str = "",
    scenario: bytes = b"",
) -> bytes:
    """A PDF without margins, its letters text that can be searched and copied.

    paint     draws it in pixels at 96 dpi, and asks the device for a new page where it wants one
    scenario  a scenario file that is attached; may be empty
    """
    buffer = _buffer()
    device = QPdfWriter(buffer)
    device.setResolution(DPI)
    device.setPageSize(paper)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    device.setTitle(title)
    device.setAuthor(author)
    device.setCreator("Tradewinds")
    _attach(device, scenario)
    painter = QPainter(device)
    try:
        paint(painter, device)
    finally:
        painter.end()  # a painter that outlives its device brings the program down
    return _with_spaces(bytes(buffer.data().data()))


def save(path: Path, page: Page, scale: float = 2.0) -> None:
    """Write a page as .png, .svg or .pdf. Raises FileError and leaves an old file as it was."""
    suffix = path.suffix.lower()
    if suffix not in (".png", ".svg", ".pdf"):
        raise FileError(say(
            "Cannot save {file}: a picture is a .png, .svg or .pdf file; give it one of these endings.",
            file=printable(str(path), 300)))
    data = (png_bytes(page, scale) if suffix == ".png" else svg_bytes(page) if suffix == ".svg"
            else pdf_bytes(page))
    write_atomically(path, data)


def for_clipboard(page: Page) -> QMimeData:
    """The page as pixels and as a drawing."""
    data = QMimeData()
    data.setImageData(image(page))
    data.setData("image/svg+xml", svg_bytes(page))
    return data


def _attach(device: QPdfWriter, scenario: bytes) -> None:
    """Attach the scenario file to a PDF that is about to be painted, and let its id follow from it."""
    if not scenario:
        return
    from planner.files.carried import ATTACHMENT, ATTACHMENT_TYPE

    device.addFileAttachment(ATTACHMENT, scenario, ATTACHMENT_TYPE)
    device.setDocumentId(QUuid.createUuidV5(QUuid(), scenario))


def _paint(device: QPaintDevice, page: Page, size: QSizeF, scale: float = 1.0) -> None:
    painter = QPainter(device)
    try:
        painter.scale(scale, scale)
        page.paint(painter, size)
    finally:
        painter.end()  # a painter that outlives its device brings the program down


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _with_spaces(pdf: bytes) -> bytes:
    """Qt takes a space for a tab where a font draws both alike; who searches or copies wants a space."""
    return _LETTERS.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), pdf)


def _with_fallback_fonts(data: bytes) -> bytes:
    """Qt names the fonts of this machine only; a reader without them would choose one with serifs."""
    def quoted(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[1].split(",")]
        return 'font-family="' + ", ".join([f"'{name}'" for name in names if name] + [_FALLBACK]) + '"'
    return re.sub(r'font-family="([^"]*)"', quoted, data.decode()).encode()
