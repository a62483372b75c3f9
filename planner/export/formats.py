"""Every kind of file that scenarios can become, declared once for the command line and the window."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Protocol

from planner.analysis.spread import FULL, Spread, gather, wanted
from planner.charts import CHARTS, quantities
from planner.errors import FileError, printable, reason
from planner.export.file_name import file_stem
from planner.figures import Figure, Result, figure
from planner.language import Spoken, mark, say, worded
from planner.measures import MEASURES
from planner.scenario import Scenario
from planner.stamp import stamp

LINES = 6
"""Scenarios that a chart has room for: one and five thin ones behind it."""
COLUMNS = 100
"""Scenarios that tables take."""
PIXELS, HIGH, PRINT = 1.0, 2.0, 3.125
"""Scales of a picture in pixels: 96, 192 and 300 dpi."""
_LARGEST_TEMPLATE = 300_000_000


class Group(Spoken, StrEnum):
    """Where a format is listed."""

    PICTURES = mark("Pictures")
    DATA = mark("Data")
    OFFICE = mark("Office")
    BRIEF = mark("Brief")


class Choice(StrEnum):
    """What can be chosen about an export, by its name on the command line."""

    CHARTS = "chart"
    BANDS = "draws"
    SCALE = "scale"
    TRANSPARENT = "transparent"
    TEMPLATE = "template"


@dataclass(frozen=True, eq=False)
class Package:
    """What is exported.

    results      the first is the scenario, further ones come along
    reference    what the scenario is held against
    spread       draws of the scenario; None for no bands
    charts       those that are shown, by id
    scale        of pictures in pixels: 1 is 96 dpi
    transparent  whether pictures have no ground
    difference   whether charts show the scenario less the reference
    template     a .pptx or .potx file for a deck
    """

    results: tuple[Result, ...]
    reference: Result | None
    spread: Spread | None
    charts: tuple[str, ...]
    today: date
    scale: float = HIGH
    transparent: bool = False
    difference: bool = False
    template: bytes | None = None

    @property
    def result(self) -> Result:
        return self.results[0]

    @property
    def scenario(self) -> Scenario:
        return self.result.scenario

    @property
    def others(self) -> tuple[Result, ...]:
        """What comes along, but for the reference, which is drawn already."""
        return tuple(result for result in self.results[1:] if self.reference is None
                     or result.scenario != self.reference.scenario)

    @property
    def banded(self) -> Result:
        """The scenario with the bands of its draws."""
        from planner.export.data import banded

        return banded(self.result, self.spread)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The charts, with bands where they have been drawn."""
        shown = self.banded
        return tuple(
            figure(id, shown, self.reference, self.others, difference=self.difference) for id in self.charts)

    @property
    def stamp(self) -> str:
        """Where the numbers of the charts come from."""
        return charts_stamp(self.scenario, self.figures, self.spread, self.today)

    @cached_property
    def picture(self) -> "Picture":
        from planner.export.carry import cargo

        return Picture(
            self.figures, self.scenario.title, self.stamp, cargo(self.scenario), self.scale,
            transparent=self.transparent)


@dataclass(frozen=True, eq=False)
class Picture:
    """Charts side by side on a page.

    scenario  the scenario file that goes into the file of the picture; may be empty
    """

    figures: tuple[Figure, ...]
    heading: str
    footer: str
    scenario: bytes = b""
    scale: float = HIGH
    transparent: bool = False


class Paint(Protocol):
    """What needs a painter, which the planner has not. Everything raises FileError."""

    def png(self, picture: Picture) -> bytes:
        """Pixels."""

    def svg(self, picture: Picture) -> bytes:
        """A drawing with letters as letters."""

    def pdf(self, picture: Picture) -> bytes:
        """One page of its size."""

    def drawing(self, figures: Sequence[Figure], size: tuple[int, int], /) -> bytes:
        """Charts without words around them as SVG, so many pixels in width and height."""

    def brief_pdf(self, package: Package) -> bytes:
        """The brief in pages."""


@worded("label", "note")
@dataclass(frozen=True, eq=False, slots=True)
class Format:
    """A kind of file.

    id        a plain one is what the usual ending stands for, one with a hyphen has to be asked for
    suffixes  endings of its name, the usual one first
    note      what is in it, in a sentence
    most      scenarios it can hold
    painted   whether it needs a painter
    choices   what can be chosen about it
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    group: Group
    note: str
    build: Callable[[Package, Paint], bytes]
    most: int = 1
    painted: bool = False
    choices: frozenset[Choice] = frozenset()

    @property
    def several(self) -> bool:
        """Whether it can hold several scenarios."""
        return self.most > 1

    @property
    def suffix(self) -> str:
        return self.suffixes[0]

    def file_name(self, scenario: Scenario) -> str:
        """What a file is called where nobody says otherwise; formats of one ending get different names."""
        kind, hyphen, _ = self.id.partition("-")
        return f"{file_stem(scenario.name)}{hyphen + kind if hyphen else ''}{self.suffix}"


def charts_stamp(
    scenario: Scenario, figures: Sequence[Figure], spread: Spread | None, today: date | None = None
) -> str:
    """The stamp of charts, which names the draws where bands are shown."""
    words = stamp(scenario, today)
    banded = any(panel.fans for shown in figures for panel in shown.panels)
    if spread is None or not banded:
        return words
    from planner.export.terms import draws_text

    return say("{stamp} \u00b7 {draws}", stamp=words, draws=draws_text(spread))


def drawn(
    format: Format, scenario: Scenario, charts: Sequence[str], draws: int = FULL, seed: int = 1, *,
    progress: Callable[[int], None] = lambda done: None, stopped: Callable[[], bool] = lambda: False,
) -> Spread | None:
    """The draws that a format shows: those of the charts, or of all where it has all; None if stopped."""
    shown, asked = wanted(scenario.display)
    everything = format.group is Group.DATA and Choice.CHARTS not in format.choices
    bands = [quantity for id in (CHARTS if everything else charts) for quantity in quantities(id)]
    return gather(
        scenario, (*bands, *shown), MEASURES if everything else asked, draws, seed, progress=progress,
        stopped=stopped)


def by_suffix(suffix: str) -> Format | None:
    """The format that an ending stands for where nobody says otherwise."""
    return next((each for each in FORMATS.values()
                 if "-" not in each.id and suffix.lower() in each.suffixes), None)


_UNREAD = {
    FileNotFoundError: mark("there is no such file"),
    PermissionError: mark("you are not allowed to read it"),
    ValueError: mark("its name holds a character no file can have"),
}


def read_template(path: Path) -> bytes:
    """The bytes of a deck's template. Raises FileError."""
    try:
        if path.is_dir():
            raise _refusal(path, say("it is a folder"))
        if path.exists() and (not path.is_file() or path.stat().st_size > _LARGEST_TEMPLATE):
            raise _refusal(path, say("it is no file of a deck's size"))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise _refusal(path, reason(error, _UNREAD)) from error


def _refusal(path: Path, words: str) -> FileError:
    return FileError(say("Cannot read the template {file}: {reason}; choose a .pptx or .potx file.",
                         file=printable(str(path), 200), reason=words))


def _csv(package: Package, _: Paint) -> bytes:
    """One table below another, as each chart's own file holds it."""
    from planner.export.table import chart_text

    return "\n".join(chart_text(shown, package.stamp) for shown in package.figures).encode()


def _json(package: Package, _: Paint) -> bytes:
    from planner.export.document import json_document

    made = json_document(package.result, package.spread, package.today)
    return (json.dumps(made, indent=1, allow_nan=False) + "\n").encode()


def _parquet(package: Package, _: Paint) -> bytes:
    from planner.export.data import parquet

    return parquet(package.result, package.spread, package.today)


def _iamc_csv(package: Package, _: Paint) -> bytes:
    from planner.export.iamc import iamc_csv

    return iamc_csv(package.results)


def _iamc_xlsx(package: Package, _: Paint) -> bytes:
    from planner.export.iamc import iamc_xlsx

    return iamc_xlsx(package.results, package.today)


def _workbook(package: Package, _: Paint) -> bytes:
    from planner.export.workbook import workbook

    return workbook(
        package.results, package.reference, package.today, spread=package.spread, charts=package.charts)


def _deck(package: Package, _: Paint) -> bytes:
    from planner.export.carry import cargo, carry_in_pptx
    from planner.export.deck import deck

    made = deck(
        package.banded, package.reference, spread=package.spread, others=package.others,
        today=package.today, template=package.template, charts=package.charts)
    return carry_in_pptx(made, cargo(package.scenario))


def _brief_html(package: Package, paint: Paint) -> bytes:
    from planner.export.brief import brief_html

    return brief_html(package.result, package.reference, package.spread, paint.drawing, package.today)


_LOOKS = frozenset({Choice.CHARTS, Choice.BANDS, Choice.TRANSPARENT})

FORMATS: dict[str, Format] = {made.id: made for made in (
    Format(
        "png", "PNG picture", (".png",), Group.PICTURES,
        "The charts in pixels, for slides and the web.",
        lambda package, paint: paint.png(package.picture), LINES, painted=True,
        choices=_LOOKS | {Choice.SCALE}),
    Format(
        "svg", "SVG drawing", (".svg",), Group.PICTURES,
        "The charts as a drawing whose letters can be searched and edited.",
        lambda package, paint: paint.svg(package.picture), LINES, painted=True, choices=_LOOKS),
    Format(
        "pdf", "PDF page", (".pdf",), Group.PICTURES,
        "The charts on one page of their size, for print.",
        lambda package, paint: paint.pdf(package.picture), LINES, painted=True, choices=_LOOKS),
    Format(
        "csv", "CSV tables", (".csv",), Group.DATA,
        "The numbers of the charts, month by month.",
        _csv, choices=frozenset({Choice.CHARTS, Choice.BANDS})),
    Format(
        "json", "JSON document", (".json",), Group.DATA,
        "The whole run for programs: inputs, outputs, charts, headline numbers, draws.",
        _json, choices=frozenset({Choice.BANDS})),
    Format(
        "parquet", "Parquet table", (".parquet",), Group.DATA,
        "Every number of every chart as one long table, for notebooks and databases.",
        _parquet, choices=frozenset({Choice.BANDS})),
    Format(
        "iamc-csv", "IAMC table, CSV", (".csv",), Group.DATA,
        "Yearly values by region and variable, as pyam and scenario databases read them.",
        _iamc_csv, COLUMNS),
    Format(
        "iamc-xlsx", "IAMC workbook", (".xlsx",), Group.DATA,
        "The same with months, definitions of all variables and what was changed.",
        _iamc_xlsx, COLUMNS),
    Format(
        "xlsx", "Excel workbook", (".xlsx",), Group.OFFICE,
        "Headline numbers, charts drawn from their cells, inputs, evidence and sources.",
        _workbook, COLUMNS, choices=frozenset({Choice.CHARTS, Choice.BANDS})),
    Format(
        "pptx", "PowerPoint deck", (".pptx",), Group.OFFICE,
        "One message a slide, with charts that can be edited, notes and sources.",
        _deck, COLUMNS, choices=frozenset({Choice.CHARTS, Choice.BANDS, Choice.TEMPLATE})),
    Format(
        "html", "Brief, web page", (".html", ".htm"), Group.BRIEF,
        "A page or two of words and charts, in one file that needs nothing else.",
        _brief_html, painted=True, choices=frozenset({Choice.BANDS})),
    Format(
        "brief-pdf", "Brief, PDF", (".pdf",), Group.BRIEF,
        "The same brief in pages, for print and mail.",
        lambda package, paint: paint.brief_pdf(package), painted=True, choices=frozenset({Choice.BANDS})),
)}
