"""Where a month lies on the timeline."""

from dataclasses import dataclass

from planner.months import HORIZON, decimal_year


@dataclass(frozen=True)
class MonthScale:
    """Months along a width in pixels, from the first to the one after the horizon."""

    left: float
    right: float

    def x(self, month: float) -> float:
        """Place of the start of a month."""
        return self.left + (self.right - self.left) * month / (HORIZON + 1)

    def months(self, pixels: float) -> float:
        """How many months so many pixels are."""
        return pixels * (HORIZON + 1) / max(1.0, self.right - self.left)

    def years(self) -> list[tuple[float, str]]:
        """Places and names of the Januaries."""
        first = decimal_year(0)
        return [(self.x((year - first) * 12), str(year)) for year in range(int(first) + 1, int(first) + 5)]
