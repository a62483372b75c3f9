"""Places on a slide, in points from its upper left corner."""

from dataclasses import dataclass

from planner.export.deck.markup import EMU


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def emu(self) -> tuple[int, int, int, int]:
        """Left, top, width and height as a drawing counts them, rounded inwards."""
        return (round(self.left * EMU), round(self.top * EMU), int(self.width * EMU), int(self.height * EMU))

    def split(self, height: float, gap: float = 0.0) -> tuple["Box", "Box"]:
        """The upper part of that height, and what is left below a gap."""
        height = min(height, self.height)
        rest = max(0.0, self.height - height - gap)
        return (Box(self.left, self.top, self.width, height),
                Box(self.left, self.bottom - rest, self.width, rest))

    def cut(self, height: float, gap: float = 0.0) -> tuple["Box", "Box"]:
        """What is left above a gap, and the lower part of that height."""
        upper, lower = self.split(self.height - height)
        return Box(self.left, self.top, self.width, max(0.0, upper.height - gap)), lower

    def cells(self, count: int, across: int, gap: float) -> list["Box"]:
        """So many equal parts, row by row."""
        down = -(-count // across)
        width = (self.width - gap * (across - 1)) / across
        height = (self.height - gap * (down - 1)) / down
        return [Box(self.left + (i % across) * (width + gap), self.top + (i // across) * (height + gap),
                    width, height) for i in range(count)]
