"""What is written at the ends of curves and beside the layers of a stack."""

from dataclasses import dataclass

from planner.figures import Figure, Panel, Style
from planner.language import say
from planner.words import number
from ui.charts.lettering import NAME, clean

SAME = 0.005
"""Part of the value axis below which a difference from the reference is not worth a label."""
LONGEST = 96.0
"""Width of a reference's name beside its curve, pixels; the key tells more of it."""


@dataclass(frozen=True)
class End:
    """A name and a figure in the colour of a role, wanted at the height of ``value``."""

    name: str
    figure: str
    role: str
    value: float
    style: Style = "solid"

    @property
    def text(self) -> str:
        return f"{self.name} {self.figure}".strip()

    def cut(self, room: float) -> str:
        """The text in so many pixels: the name gives way, the figure stays."""
        if NAME.width(self.text) <= room:
            return self.text
        name = NAME.elided(self.name, room - NAME.width(" " + self.figure))
        return f"{name} {self.figure}" if name else self.figure


def ends(panel: Panel, figure: Figure, span: float) -> list[End]:
    """Last values of curves; of layers, their part of the whole; ``span`` is that of the value axis."""
    def words(value: float) -> str:
        return number(0.0 if abs(value) < span * 1e-6 else value, figure.digits)
    if panel.areas:
        return _layers(panel, words(float(panel.areas[-1].upper[-1])))
    solid = [line for line in panel.lines if line.style == "solid"]
    made = [End(clean(line.label), words(float(line.y[-1])), line.role, float(line.y[-1])) for line in solid]
    if len(made) != 1:
        return made
    made = [End("", made[0].figure, made[0].role, made[0].value)]  # the title has named it
    for line in panel.lines:
        value = float(line.y[-1])
        if line.style == "reference" and figure.reference and abs(value - made[0].value) > SAME * span:
            name = NAME.elided(clean(figure.reference), LONGEST)
            made.append(End(name, words(value), line.role, value, "reference"))
    ghosts = [line for line in panel.lines if line.style == "ghost"]
    for scenario, line in zip(figure.ghosts, ghosts, strict=True):
        name = NAME.elided(clean(scenario), LONGEST)
        made.append(End(name, words(float(line.y[-1])), line.role, float(line.y[-1]), "ghost"))
    return made


def _layers(panel: Panel, total: str) -> list[End]:
    whole = float(panel.areas[-1].upper[-1])
    made = []
    for area in panel.areas:
        low, high = float(area.lower[-1]), float(area.upper[-1])
        part = f"{(high - low) / whole:.0%}" if whole else "0%"
        made.append(End(clean(area.label), part, area.role, (low + high) / 2))
    return [*made, End(say("Total"), total, "ink", whole)]
