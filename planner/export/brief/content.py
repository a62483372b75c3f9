"""What a brief says: the scenario's headline numbers and charts, and what the analyses answer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from unicodedata import bidirectional

from planner.analysis.spread import Spread
from planner.export.brief.answers import goal, sensitivity, uncertainty, why
from planner.export.brief.blocks import Block, Brief, Cell, Column, Paragraph, Picture, Section, Table
from planner.export.brief.records import caveats, changed, origin, sources
from planner.export.carry import cargo
from planner.export.data import banded
from planner.export.figure_words import curve_of, figure_headline
from planner.export.sheet import one_line, plain
from planner.export.story import Story
from planner.export.terms import draws_text, source_line
from planner.export.workbook import shown_charts
from planner.figures import Figure, Result
from planner.kpis import KPIS, KPIS_SHOWN, Kpi
from planner.language import mark, say
from planner.measures import MEASURES
from planner.version import MODEL_VERSION

MOST_CHARTS = 8
_NAME, _AUTHOR, _DESCRIPTION, _HEADING = 200, 80, 2000, 30
"""Characters of the author's words that there is room for; the file inside holds them all."""

_LEFT_TO_RIGHT = "\u200e"
_BY = mark(
    "{author} \u00b7 {day} \u00b7 Tradewinds model {version} \u00b7 "
    "What follows if these inputs hold, not a forecast.")
_BY_NOBODY = mark(
    "{day} \u00b7 Tradewinds model {version} \u00b7 "
    "What follows if these inputs hold, not a forecast.")
_HEADLINES, _HEADLINE, _HERE, _AGAINST, _RANGE, _DETAIL = (
    mark("Headline numbers"), mark("Headline number"), mark("This scenario"), mark("Against {name}"),
    mark("80% of draws"), mark("What it is"))
_SAME, _FROM_TO = mark("the same"), mark("{low} to {high}")
_MONTHS, _BANDS = mark("Month by month"), mark("Bands hold 50% and 80% of {draws}.")
_ONE_CHART_MORE = mark("The scenario shows one more chart.")
_CHARTS_MORE = mark("The scenario shows {count} more charts.")


def content(
    result: Result, reference: Result | None, spread: Spread | None, today: date | None = None
) -> Brief:
    """All that a brief of a scenario says.

    reference  what it is held against; one that gives the same numbers is none
    spread     draws of the scenario: without them there are no ranges, bands and odds

    Raises ValueError for draws of another scenario.
    """
    scenario, day = result.scenario, today or date.today()
    if reference is not None and reference.scenario.same_numbers(scenario):
        reference = None
    listed = shown_charts(scenario)
    shown = banded(replace(result, bands={}), spread)  # no band without its number of draws
    story = Story(shown, reference, spread, (), tuple(listed[:MOST_CHARTS]), day)
    inside = cargo(scenario)
    sections = (
        _headlines(story), _charts(story, len(listed)), why(story), sensitivity(story), uncertainty(story),
        goal(story), changed(story), sources(story), caveats(story), origin(story, inside != b""))
    foot = source_line(scenario, day)
    if spread is not None:
        foot = say("{stamp} \u00b7 {draws}", stamp=foot, draws=draws_text(spread))
    return Brief(
        one_line(scenario.title, _NAME) or "\u2013", one_line(scenario.author, _AUTHOR), _byline(story),
        story.headline, _description(story.description),
        tuple(section for section in sections if section is not None), story.stamp, foot, inside,
        say("en"))  # the code of the language, which is said in each as its own


def _byline(story: Story) -> str:
    author, day = one_line(story.scenario.author, _AUTHOR), story.day.isoformat()
    if any(bidirectional(letter) in ("R", "AL") for letter in author):
        author += _LEFT_TO_RIGHT  # else the date would be turned round with the name before it
    if author:
        return say(_BY, author=author, day=day, version=MODEL_VERSION)
    return say(_BY_NOBODY, day=day, version=MODEL_VERSION)


def _description(text: str) -> tuple[str, ...]:
    """Its paragraphs, as far as there is room."""
    words = plain(text).strip()
    if len(words) > _DESCRIPTION:
        words = words[: _DESCRIPTION - 1].rstrip() + "\u2026"
    return tuple(line for part in words.split("\n") if (line := one_line(part, _DESCRIPTION)))


def _headlines(story: Story) -> Section:
    columns = [Column(say(_HEADLINE), 29), Column(say(_HERE), 15, right=True)]
    if story.reference:
        name = one_line(story.reference.scenario.title, _HEADING) or "\u2013"
        columns.append(Column(say(_AGAINST, name=name), 18, right=True))
    if story.spread:
        columns.append(Column(say(_RANGE), 22, right=True))
    columns.append(Column(say(_DETAIL), 29))
    shown = [KPIS[id] for id in story.scenario.display.kpis or KPIS_SHOWN]
    heading = say(_HEADLINES)
    table = Table(heading, tuple(columns), tuple(tuple(_kpi_cells(story, kpi)) for kpi in shown))
    return Section("headlines", heading, (table,))


def _kpi_cells(story: Story, kpi: Kpi) -> Iterator[Cell]:
    yield Cell(kpi.label)
    yield Cell(kpi.text(story.result), "strong")
    if story.reference:
        yield Cell(kpi.change(story.result, story.reference) or say(_SAME))
    if story.spread:
        yield Cell(_range(story.spread, kpi), "quiet")
    yield Cell(kpi.detail(story.result), "quiet")


def _range(spread: Spread, kpi: Kpi) -> str:
    """What 80% of the draws of each of its numbers lie between."""
    told = []
    for id in kpi.measures:
        if id in spread.values:
            low, high = (MEASURES[id].text(value) for value in spread.quantiles(id, (0.1, 0.9)))
            told.append(say(_FROM_TO, low=low, high=high))
    return " / ".join(told) or "\u2013"


def _charts(story: Story, listed: int) -> Section:
    figures = story.figures
    blocks: list[Block] = [
        _picture(story, figure, wide) for figure, wide in zip(figures, _wide(figures), strict=True)]
    if story.spread and any(panel.fans for figure in figures for panel in figure.panels):
        blocks.append(Paragraph(say(_BANDS, draws=draws_text(story.spread)), "quiet"))
    if hidden := listed - len(figures):
        words = say(_ONE_CHART_MORE) if hidden == 1 else say(_CHARTS_MORE, count=hidden)
        blocks.append(Paragraph(words, "quiet"))
    return Section("charts", say(_MONTHS), tuple(blocks))


def _picture(story: Story, figure: Figure, wide: bool) -> Picture:
    return Picture(figure, figure_headline(figure, curve_of(figure, story.question)), wide)


def _wide(figures: Sequence[Figure]) -> list[bool]:
    """Which charts take the whole width: those of several plots, and the first of an odd number between."""
    wide = [len(figure.panels) > 1 for figure in figures]
    start = 0
    for end in range(len(wide) + 1):
        if end == len(wide) or wide[end]:
            if (end - start) % 2:
                wide[start] = True
            start = end + 1
    return wide
