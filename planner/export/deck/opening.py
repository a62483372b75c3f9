"""The first slides: what the scenario is, its headline numbers, and a slide for each chart."""

from collections.abc import Iterator, Sequence

from planner.export.deck.key import key
from planner.export.deck.look import QUIET, SMALL
from planner.export.deck.paper import Paper
from planner.export.deck.plots import plot
from planner.export.deck.tables import Cell, Column, Table, draw, enlarged
from planner.export.figure_words import curve_of, figure_headline
from planner.export.sheet import one_line, plain
from planner.export.story import Story
from planner.export.table import columns, named
from planner.export.terms import short_name
from planner.figures import Figure
from planner.kpis import KPIS, KPIS_SHOWN, Kpi
from planner.language import mark, say
from planner.measures import MEASURES
from planner.months import HORIZON, month_words
from planner.version import MODEL_VERSION
from planner.words import number

_TITLE_FOOT = (
    mark("{day} \u00b7 Tradewinds model {version} \u00b7 What follows if these inputs hold, not a forecast."))
_TITLE_FOOT_BY = mark(
    "{author} \u00b7 {day} \u00b7 Tradewinds model {version} \u00b7 "
    "What follows if these inputs hold, not a forecast.")
_HEADLINE, _VALUE, _AGAINST, _RANGE, _DETAIL = (
    mark("Headline number"), mark("This scenario"), mark("Against {name}"), mark("80% of draws"),
    mark("What it is"))
_FROM_TO = mark("{low} to {high}")
_SAME = mark("the same")
_ONE_DIFFERS = mark("If these inputs hold, against {name}: {first} {change}.")
_DIFFER = mark("If these inputs hold, against {name}: {first} {change}; {second} {second_change}.")
_ALL_SAME = mark("The headline numbers are those of {name} as far as can be seen.")
_ONE_ALONE = mark("If these inputs hold, {first} comes to {value}.")
_ALONE = mark("If these inputs hold: {first} comes to {value}, {second} to {second_value}.")

_NOTED_MONTHS = (*range(9, HORIZON, 12), HORIZON)
"""Every December."""
_NAME, _AUTHOR = 400, 60
_SIZES = ((17.0, 13.0), (16.0, 11.0), (15.0, 9.0), (14.0, 8.0), (13.0, 6.0), (12.0, 4.0))
"""Of the few headline numbers: type and air."""


def title(paper: Paper, story: Story) -> None:
    """Name, description, date, version, and that all of it is conditional."""
    scenario = story.scenario
    page = paper.opening(story.stamp)
    author = one_line(scenario.author, _AUTHOR)
    words = {"day": story.day.isoformat(), "version": MODEL_VERSION}
    foot = say(_TITLE_FOOT_BY, author=author, **words) if author else say(_TITLE_FOOT, **words)
    description = [one_line(part, 2000) for part in plain(story.description).split("\n")]
    page.name(one_line(scenario.title, _NAME) or "\u2013", [part for part in description if part], foot)


def headlines(paper: Paper, story: Story) -> None:
    """The headline numbers a scenario shows, against the reference, with the range of the draws."""
    heads = [Column(say(_HEADLINE), 25), Column(say(_VALUE), 15)]
    if story.reference:
        heads.append(Column(say(_AGAINST, name=short_name(story.reference.scenario.title)), 19))
    if story.spread:
        heads.append(Column(say(_RANGE), 18))
    heads.append(Column(say(_DETAIL), 28))
    shown = [KPIS[id] for id in story.scenario.display.kpis or KPIS_SHOWN]
    rows = [tuple(_kpi_cells(story, kpi)) for kpi in shown]
    notes = ["\t".join(column.heading for column in heads),
             *("\t".join(cell.words for cell in row) for row in rows)]
    page = paper.page(_told(story, shown), story.notes(notes))
    draw(enlarged(Table(tuple(heads), tuple(rows)), page, page.body, _SIZES), page, page.body)


def _told(story: Story, shown: Sequence[Kpi]) -> str:
    if story.reference is None:
        values = [(kpi.label, kpi.text(story.result)) for kpi in shown[:2]]
        (first, value), (second, second_value) = values[0], values[-1]
        return say(_ALONE if len(values) > 1 else _ONE_ALONE, first=first, value=value, second=second,
                   second_value=second_value)
    name = short_name(story.reference.scenario.title)
    changes = [(kpi.label, kpi.change(story.result, story.reference)) for kpi in shown]
    told = [(label, change) for label, change in changes if change][:2]
    if not told:
        return say(_ALL_SAME, name=name)
    (first, change), (second, second_change) = told[0], told[-1]
    return say(_DIFFER if len(told) > 1 else _ONE_DIFFERS, name=name, first=first, change=change,
               second=second, second_change=second_change)


def _kpi_cells(story: Story, kpi: Kpi) -> Iterator[Cell]:
    yield Cell(kpi.label)
    yield Cell(kpi.text(story.result), bold=True)
    if story.reference:
        yield Cell(kpi.change(story.result, story.reference) or say(_SAME))
    if story.spread:
        yield Cell(_range(story, kpi), QUIET)
    yield Cell(kpi.detail(story.result), QUIET)


def _range(story: Story, kpi: Kpi) -> str:
    """The 80% range of each of its numbers that was drawn."""
    told = []
    for id in kpi.measures:
        if story.spread and id in story.spread.values:
            low, high = (MEASURES[id].text(v) for v in story.spread.quantiles(id, (0.1, 0.9)))
            told.append(say(_FROM_TO, low=low, high=high))
    return " / ".join(told) or "\u2013"


def charts(paper: Paper, story: Story) -> None:
    """A slide for each chart."""
    for figure in story.figures:
        _chart(paper, story, figure)


def _chart(paper: Paper, story: Story, figure: Figure) -> None:
    curve = curve_of(figure, story.question)
    headline = story.headline if curve else figure_headline(figure)
    page = paper.page(headline, story.notes([*_numbers(figure), figure.note]))
    body = page.body
    if figure.note:
        body, below = body.cut(page.height(figure.note, body.width, SMALL), 6 * page.scale)
        page.words(below, figure.note, SMALL, QUIET)
    plots = key(page, body, story, figure)
    across = {1: 1, 2: 2}.get(len(figure.panels), 2 if len(figure.panels) <= 4 else 3)
    for at, box in enumerate(plots.cells(len(figure.panels), across, 18 * page.scale)):
        native = plot(figure, at, page.size(box), story.day, curve)
        name = named(figure, figure.panels[at].title)
        page.chart(box, native, say("{chart}. {headline}", chart=name, headline=headline))


def _numbers(figure: Figure) -> list[str]:
    """Every series at the ends of the years, and at its ends."""
    lines = [named(figure)]
    for column in columns(figure):
        if column.kind in ("history", "ghost"):
            continue
        listed = sorted(column.values) if column.kind in ("observed", "own") else [
            month for month in (min(column.values), *_NOTED_MONTHS) if month in column.values]
        values = "; ".join(f"{month_words(m)} {number(column.values[m], 4)}" for m in listed)
        lines.append(say("{series}: {values}", series=column.heading, values=values))
    return lines
