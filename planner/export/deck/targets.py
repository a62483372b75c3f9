"""What it would take: the settings of single levers that bring the measure to the threshold."""

from planner.analysis.distinct import distinct
from planner.analysis.goal import Solution
from planner.analysis.phrases import chosen, setting
from planner.declare import Spec
from planner.export.deck.box import Box
from planner.export.deck.look import INK, QUIET, SMALL
from planner.export.deck.paper import Page, Paper
from planner.export.deck.tables import Cell, Column, Table, draw, enlarged, pages
from planner.export.measure_words import goal_headline
from planner.export.story import Story
from planner.export.terms import more
from planner.language import mark, say
from planner.measures import Measure
from planner.scenario import INPUTS
from planner.words import brief, shown

_MISSED_ROOM = 58.0
"""Points that the levers out of reach may take below the others, where those fill the slide."""
_BETWEEN = 16.0
"""Points between the levers that get there and those that do not, where both have a table."""

_LEVER, _NOW, _NEEDED, _PLAUSIBLE, _VERDICT = (
    mark("Lever"), mark("Now"), mark("For {target}"), mark("Held plausible"),
    mark("Against what is held plausible"))
_NEAREST, _REACHES = mark("Nearest at"), mark("Gets to")
_FROM_TO = mark("{low} to {high}")
_INSIDE, _BEYOND, _AS_IS = mark("inside it"), mark("outside of it"), mark("as it is")
_OUT_OF_REACH = mark("Out of reach by itself, anywhere between its limits: {levers}.")
_COME_NEAREST = mark("These do not get to {target} by themselves, anywhere between their limits:")
_GETS_TO = mark("{lever} (gets to {nearest})")


def goal(paper: Paper, story: Story) -> None:
    """A row for each lever that gets there by itself, and those that do not."""
    asked, solutions = story.question, story.solutions
    measure, target = asked.measure, chosen(asked.measure, asked.threshold)
    reachable = [solution for solution in solutions if solution.reachable]
    missed = [solution for solution in solutions if not solution.reachable]
    table = _reachable(reachable, target)
    page = paper.page(goal_headline(solutions, asked), story.notes(
        [*(" ".join(cell.words for cell in row) for row in table.rows),
         *(_missed(solution, measure) for solution in missed)]))
    body, second = page.body, _nearest(missed, measure)
    if not reachable or not missed:
        _fill(page, body, enlarged(table if reachable else second, page, body))
        return
    upper, _ = body.cut(body.height / 2)
    if len(pages(table, page, upper)) == 1:
        end = draw(enlarged(table, page, upper), page, upper) + _BETWEEN * page.scale
        line = page.line(SMALL) * 1.5
        page.words(Box(body.left, end, body.width, line), say(_COME_NEAREST, target=target), SMALL, QUIET)
        _fill(page, Box(body.left, end + line, body.width, body.bottom - end - line), second)
        return
    body, below = body.cut(_MISSED_ROOM * page.scale, 10 * page.scale)
    page.words(below, _listed(page, below, missed, measure), SMALL, QUIET)
    _fill(page, body, enlarged(table, page, body))


def _fill(page: Page, body: Box, table: Table) -> None:
    """As many rows as stand in the body, and how many are left."""
    room = body if len(pages(table, page, body)) == 1 else body.cut(20 * page.scale)[0]
    left = len(table.rows) - len(pages(table, page, room)[0].rows)
    end = draw(table, page, room)
    if left:
        below = Box(body.left, end + 4 * page.scale, body.width, 15 * page.scale)
        page.words(below, more(left), SMALL, QUIET)


def _reachable(solutions: list[Solution], target: str) -> Table:
    columns = (Column(say(_LEVER), 34), Column(say(_NOW), 14, right=True),
               Column(say(_NEEDED, target=target), 16, right=True), Column(say(_PLAUSIBLE), 20, right=True),
               Column(say(_VERDICT), 18))
    return Table(columns, tuple(_row(solution) for solution in solutions), lines=2)


def _row(solution: Solution) -> tuple[Cell, ...]:
    spec, value = INPUTS[solution.name], solution.nearest_value
    inside = spec.low <= value <= spec.high
    verdict = _AS_IS if value == solution.current else _INSIDE if inside else _BEYOND
    return (Cell(spec.label), Cell(setting(spec, solution.current), QUIET),
            Cell(setting(spec, value), bold=True), Cell(_plausible(spec), QUIET),
            Cell(say(verdict), INK if inside else QUIET))


def _nearest(solutions: list[Solution], measure: Measure) -> Table:
    """How near each lever comes."""
    columns = (Column(say(_LEVER), 34), Column(say(_NOW), 14, right=True),
               Column(say(_NEAREST), 16, right=True), Column(say(_REACHES), 14, right=True),
               Column(say(_PLAUSIBLE), 22, right=True))
    rows = []
    for solution in solutions:
        spec = INPUTS[solution.name]
        rows.append((
            Cell(spec.label), Cell(setting(spec, solution.current), QUIET),
            Cell(setting(spec, solution.nearest_value)), Cell(_gets_to(solution, measure), bold=True),
            Cell(_plausible(spec), QUIET)))
    return Table(columns, tuple(rows), lines=2)


def _listed(page: Page, box: Box, missed: list[Solution], measure: Measure) -> str:
    """As many of the levers out of reach as can be named in the box, the nearest first."""
    room = int(box.height / page.line(SMALL))
    for count in range(len(missed), 0, -1):
        told = [_missed(solution, measure) for solution in missed[:count]]
        if count < len(missed):
            told.append(more(len(missed) - count))
        words = say(_OUT_OF_REACH, levers="; ".join(told))
        if page.lines(words, box.width, SMALL) <= room:
            return words
    return ""


def _missed(solution: Solution, measure: Measure) -> str:
    return say(_GETS_TO, lever=INPUTS[solution.name].label, nearest=_gets_to(solution, measure))


def _gets_to(solution: Solution, measure: Measure) -> str:
    return distinct(measure, solution.nearest, solution.target)[0]


def _plausible(spec: Spec) -> str:
    factor, _ = shown(spec.unit)
    return say(_FROM_TO, low=brief(spec.low * factor), high=setting(spec, spec.high))
