"""The command that writes scenarios as pictures, data, workbooks, decks and briefs."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli import arguments
from planner.cli.program import Settings, app
from planner.cli.refusals import UsageError
from planner.errors import nearest, printable
from planner.language import Catalogue, speaking

if TYPE_CHECKING:
    from planner.export.formats import Choice, Format, Package, Paint
    from planner.figures import Result
    from planner.scenario import Scenario

_NO_PAINTER = (
    "Pictures need the desktop part of Tradewinds; start the command as 'tradewinds export', "
    "or use 'tradewinds run' for numbers.")
_LEAST_SCALE, _MOST_SCALE = 0.5, 8.0


@app.command()
def export(
    context: typer.Context,
    to: Annotated[Path, typer.Option(
        metavar="PATH", help="A file, whose ending says the format, or a folder for pictures, tables and "
        "workbook together; the folder is made if need be.")],
    files: Annotated[list[Path] | None, typer.Argument(
        metavar="FILE", help="Scenario files, the baseline if left out. The first is the scenario, "
        "further ones come along in pictures, workbooks and decks.")] = None,
    kind: Annotated[str | None, typer.Option(
        "--kind", metavar="ID", help="The format, where the ending fits several: iamc-csv, iamc-xlsx, "
        "brief-pdf.")] = None,
    charts: Annotated[list[str] | None, typer.Option(
        "--chart", metavar="ID", help="Show this chart instead of the scenario's own; may be given "
        "again.")] = None,
    scale: Annotated[float | None, typer.Option(
        metavar="1|2|3.125", help="Size of a .png: 1 is 96 dpi, 3.125 is 300; 2 if left out.")] = None,
    transparent: Annotated[bool, typer.Option("--transparent", help="A picture without a ground.")] = False,
    template: Annotated[Path | None, typer.Option(
        metavar="FILE", help="A .pptx or .potx file for the look of a deck.")] = None,
    draws: Annotated[int | None, typer.Option(
        help="How many draws bands rest on, 0 for none; 2,000 if left out, and none in a folder.")] = None,
    seed: Annotated[int, typer.Option(help="Which draws; the same seed gives the same ones.")] = 1,
    language: Annotated[str, typer.Option(
        metavar="en|zh_CN", help="Language of the words in the file; English if left out.")] = "en",
    changes: Settings = None,
) -> None:
    """Write scenarios as a picture, data, a workbook, a deck or a brief, or a folder of files."""
    from planner.export.formats import HIGH, Choice, read_template

    given = files or []
    form = _format(to, kind)
    paint: Paint = context.obj  # None where there is no desktop part
    if context.obj is None and (form is None or form.painted):
        raise UsageError(_NO_PAINTER)
    _check(form, len(given), {
        Choice.CHARTS: charts is not None, Choice.SCALE: scale is not None, Choice.TRANSPARENT: transparent,
        Choice.TEMPLATE: template is not None, Choice.BANDS: draws is not None})
    _check_numbers(scale, draws, seed)
    _check_charts(charts or [])
    ground = None if template is None else read_template(template)
    results = _results(given, changes, to)
    with speaking(_catalogue(language)):
        _write(results, to, form, paint, charts=charts or [], draws=draws, seed=seed, scale=scale or HIGH,
               transparent=transparent, template=ground)


def _write(
    results: "tuple[Result, ...]", to: Path, form: "Format | None", paint: "Paint", *, charts: list[str],
    draws: int | None, seed: int, scale: float, transparent: bool, template: bytes | None,
) -> None:
    from datetime import date

    from planner.atomic import write_atomically
    from planner.export.bundle import write_bundle
    from planner.export.formats import Package
    from planner.export.workbook import shown_charts

    main = results[0].scenario
    shown = tuple(dict.fromkeys(charts or shown_charts(main)))
    package = Package(
        results, _reference(results[0]), None, shown, date.today(), scale, transparent,
        template=template)
    package = _with_draws(package, form, draws, seed)
    if form is None:
        for path in write_bundle(to, package, paint):
            print(path)
        return
    try:
        data = form.build(package, paint)
    except ValueError as error:
        raise UsageError(f"--kind {form.id}: {error}; choose another format.") from None
    write_atomically(to, data)
    print(to)


def _catalogue(language: str) -> Catalogue:
    from planner.translations import LANGUAGES, read

    if language not in LANGUAGES:
        raise UsageError(
            f"--language: there is no '{printable(language)}'; there are {', '.join(LANGUAGES)}.")
    return read(language)


def _format(to: Path, kind: str | None) -> "Format | None":
    """What is to be written; None for a folder."""
    from planner.export.formats import FORMATS, by_suffix

    if kind is not None and kind not in FORMATS:
        guess = nearest(kind, FORMATS)
        advice = f"the nearest is {guess}" if guess else f"there are {', '.join(FORMATS)}"
        raise UsageError(f"--kind: no format is called '{printable(kind)}'; {advice}.")
    if kind is not None:
        form = FORMATS[kind]
        if to.suffix.lower() not in form.suffixes:
            raise UsageError(f"--to: a file of the kind {kind} ends in {form.suffix}; give it that ending.")
        return form
    if not to.suffix or _is_folder(to):
        return None
    found = by_suffix(to.suffix)
    if found is None:
        endings = ", ".join(dict.fromkeys(suffix for form in FORMATS.values() for suffix in form.suffixes))
        raise UsageError(f"--to: no format ends in '{printable(to.suffix)}'; there are {endings}, "
                         "or a folder, whose name has no ending.")
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _check(form: "Format | None", count: int, chosen: "dict[Choice, bool]") -> None:
    """Refuse what a format has no place for."""
    from planner.export.formats import FORMATS, Choice

    if form is None and count > 1:
        raise UsageError("--to: a folder holds one scenario; name a file such as all.xlsx or all.pptx.")
    if form is not None and count > form.most:
        several = ", ".join(id for id, each in FORMATS.items() if each.most >= count)
        held = "one scenario" if form.most == 1 else f"at most {form.most} scenarios"
        raise UsageError(f"--to: {form.id} holds {held}, not {count}; for {count} there are {several}.")
    folder = frozenset({Choice.CHARTS, Choice.BANDS, Choice.SCALE, Choice.TRANSPARENT})
    for choice, given in chosen.items():
        if given and choice not in (folder if form is None else form.choices):
            fitting = ", ".join(id for id, each in FORMATS.items() if choice in each.choices)
            what = "a folder" if form is None else form.id
            raise UsageError(f"--{choice} does not go with {what}; leave it out, or write {fitting}.")


def _check_numbers(scale: float | None, draws: int | None, seed: int) -> None:
    from planner.analysis.spread import MOST

    if scale is not None and not _LEAST_SCALE <= scale <= _MOST_SCALE:
        raise UsageError(f"--scale must lie between {_LEAST_SCALE:g} and {_MOST_SCALE:g}, not {scale:g}; "
                         "3.125 is 300 dpi.")
    if draws is not None and not 0 <= draws <= MOST:
        raise UsageError(f"--draws must lie between 0 and {MOST:,}, not {draws:,}.")
    if seed < 0:
        raise UsageError(f"--seed must not be negative, as {seed} is.")


def _check_charts(charts: Sequence[str]) -> None:
    from planner.charts import CHARTS

    for chart in charts:
        if chart not in CHARTS:
            guess = nearest(chart, CHARTS) or "developer_share"
            raise UsageError(f"--chart: no chart is called '{printable(chart)}'; the nearest is {guess}.")


def _results(files: Sequence[Path], changes: list[str] | None, to: Path) -> "tuple[Result, ...]":
    """Projections of all scenarios; settings are those of the first."""
    from planner.figures import Result
    from planner.run import run

    for file in files:
        if to.exists() and file.exists() and to.samefile(file):
            raise UsageError(
                f"--to names the scenario itself, {printable(str(to), 200)}; choose another file.")
    scenarios: list[Scenario] = [arguments.scenario(files[0] if files else None, changes)]
    scenarios += [arguments.scenario(file, None) for file in files[1:]]
    return tuple(Result(scenario, run(scenario)) for scenario in scenarios)


def _reference(result: "Result") -> "Result | None":
    """The baseline, unless the scenario is no other."""
    from planner.scenario import Scenario

    return None if result.scenario.same_numbers(Scenario()) else arguments.baseline(result)


def _with_draws(package: "Package", form: "Format | None", draws: int | None, seed: int) -> "Package":
    """The package with the draws that its format shows."""
    from dataclasses import replace

    from planner.analysis.spread import FULL
    from planner.export.formats import FORMATS, Choice, drawn

    shows = form or FORMATS["png"]
    count = draws if draws is not None else FULL if form else 0
    if not count or Choice.BANDS not in shows.choices:
        return package
    return replace(package, spread=drawn(shows, package.scenario, package.charts, count, seed))
