"""The key of a chart: what strokes, dots and shades mean, with a sample of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.analysis.spread import Spread
from planner.export.deck.box import Box
from planner.export.deck.curves import DENSE, SOFT, STROKES, banded, names_shown, starts
from planner.export.deck.look import INK, QUIET, SMALL
from planner.export.deck.paper import Page
from planner.export.figure_words import curve_of
from planner.export.story import Story
from planner.export.table import columns
from planner.export.terms import short_name, value_text
from planner.figures import Figure
from planner.language import mark, say
from planner.months import HORIZON, month_words
from planner.words import fixed

_ROW, _SAMPLE, _AIR, _BETWEEN, _BELOW = 15.0, 22.0, 6.0, 20.0, 8.0
"""Points: height of a row, width of a sample, from it to its words, to the next, and below all."""

_OWN = mark("Diamonds: own observations")
_THIS, _TOTAL, _PAST, _SEEN = (
    mark("This scenario"), mark("Total in {name}"), mark("Model run over history"), mark("Observed"))
_BAND, _BAND_OF_ONE = mark("50% and 80% of {draws} draws, {curve} only"), mark("50% and 80% of {draws} draws")
_TOTALS, _RANGE_IN, _RANGE = (
    mark("Total in {month}, 80% of {draws} draws: {ranges}"), mark("{plot} {low} to {high}"),
    mark("{low} to {high}"))
_START, _STARTS = mark("Start of \u201c{shock}\u201d"), mark("Start of a shock")


@dataclass(frozen=True)
class Entry:
    """A sample and what it means.

    sample  a dash of a stroke, ``solid``, ``dot``, ``band``, or nothing
    points  of the stroke
    """

    sample: str
    words: str
    points: float = 0.0


def key(page: Page, box: Box, story: Story, figure: Figure) -> Box:
    """Put the key into the upper part of a box, in rows; returns what is left below it."""
    top = box.top
    for row in _rows(page, box.width, list(_entries(story, figure))):
        left = box.left
        for entry in row:
            wide = _width(page, entry)
            indent = wide - page.width(entry.words, SMALL)
            _draw(page, Box(left, top, _SAMPLE * page.scale, _ROW * page.scale), entry)
            room = min(wide - indent + 2, box.right - left - indent)
            page.words(Box(left + indent, top, room, _ROW * page.scale), entry.words, SMALL, QUIET)
            left += wide + _BETWEEN * page.scale
        top += _ROW * page.scale
    return box.split(top - box.top, _BELOW * page.scale)[1]


def _rows(page: Page, width: float, entries: Sequence[Entry]) -> list[list[Entry]]:
    rows: list[list[Entry]] = []
    used = 0.0
    for entry in entries:
        wide = _width(page, entry) + _BETWEEN * page.scale
        if not rows or used + wide > width + _BETWEEN * page.scale:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += wide
    return rows


def _width(page: Page, entry: Entry) -> float:
    return page.width(entry.words, SMALL) + ((_SAMPLE + _AIR) * page.scale if entry.sample else 0.0)


def _entries(story: Story, figure: Figure) -> Iterator[Entry]:
    kinds = {column.kind for column in columns(figure)}
    stacked = "area" in kinds
    if not stacked:
        yield _stroke("solid", say(_THIS))
    if "reference" in kinds:
        name = short_name(figure.reference)
        yield _stroke("reference", say(_TOTAL, name=name) if stacked else name)
    if "history" in kinds:
        yield _stroke("history", say(_PAST))
    if "observed" in kinds:
        yield Entry("dot", say(_SEEN))
    if "own" in kinds:
        yield Entry("", say(_OWN))
    if story.spread and "band" in kinds:
        yield (Entry("", _totals(story.spread, figure)) if stacked
               else Entry("band", _banded(story, story.spread, figure)))
    marked = [name for names in starts(figure).values() for name in names]
    if marked and len(figure.panels) > 1:  # else they carry their names
        yield Entry("sysDash", say(_START, shock=marked[0]) if len(marked) == 1 else say(_STARTS), 0.75)


def _stroke(kind: str, words: str) -> Entry:
    points, dash = STROKES[kind]
    return Entry(dash or "solid", words, points)


def _banded(story: Story, drawn: Spread, figure: Figure) -> str:
    """Which curve the band is of, where there are several."""
    focus = curve_of(figure, story.question)
    names = dict.fromkeys(
        fan.label for at, panel in enumerate(figure.panels) for fan in panel.fans
        if fan.role == banded(figure, at, focus))
    template = _BAND if names_shown(figure) else _BAND_OF_ONE
    return say(template, draws=fixed(drawn.draws), curve=", ".join(names))


def _totals(drawn: Spread, figure: Figure) -> str:
    """The range of a stack's totals in the last month, since a stack has no room for bands."""
    ranges = []
    for panel in figure.panels:
        for fan in panel.fans:
            low, high = (value_text(figure.unit, float(fan.levels[at, -1]), figure.digits) for at in (0, -1))
            ranges.append(say(_RANGE_IN if panel.title else _RANGE, plot=panel.title, low=low, high=high))
    return say(_TOTALS, month=month_words(HORIZON), draws=fixed(drawn.draws), ranges="; ".join(ranges))


def _draw(page: Page, box: Box, entry: Entry) -> None:
    """The sample, in the middle of a line of words."""
    middle = box.top + page.line(SMALL) / 2
    if entry.sample == "dot":
        side = 6 * page.scale
        page.patch(Box(box.left + (box.width - side) / 2, middle - side / 2, side, side), INK, disc=True)
    elif entry.sample == "band":
        for points, alpha in ((11.0, SOFT), (5.0, DENSE)):
            high = points * page.scale
            page.patch(Box(box.left, middle - high / 2, box.width, high), INK, alpha)
    elif entry.sample:
        dash = "" if entry.sample == "solid" else entry.sample
        colour = QUIET if dash == "sysDash" else INK
        page.stroke(Box(box.left, middle, box.width, 0), colour, entry.points, dash)
