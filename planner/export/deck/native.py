"""A chart as python-pptx takes it for chart data, and the room it has."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Native:
    """A chart part with its embedded workbook."""

    xml: bytes
    xlsx_blob: bytes

    def xml_bytes(self, _: object) -> bytes:
        return self.xml


@dataclass(frozen=True)
class Size:
    """Of a chart, points; scale is that of its type."""

    width: float
    height: float
    scale: float = 1.0
