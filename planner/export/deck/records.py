"""Scenarios side by side, and the slides at the end: what was changed, its sources, what to bear in mind."""

from collections.abc import Sequence

from planner.analysis.attribution_words import shock_detail
from planner.analysis.compare import Group, Row, compare
from planner.declare import Spec
from planner.evidence import cite, sources
from planner.export.caveats import caveats as caveat_words
from planner.export.caveats import changes_headline
from planner.export.deck.look import INK, QUIET, SMALL, Colour
from planner.export.deck.paper import Paper
from planner.export.deck.tables import Cell, Column, Table, draw, enlarged, pages
from planner.export.measure_words import range_headline
from planner.export.names import scenario_names
from planner.export.story import Story
from planner.export.terms import more, short_name
from planner.figures import Result
from planner.language import mark, say
from planner.scenario import Change
from planner.shocks import Shock
from planner.words import brief, shown

_SCENARIOS = 5
"""That stand side by side; those beyond are counted."""
_PAGES = 4
"""Slides of one table; rows beyond are counted."""

_RESULTS, _INPUTS, _SHOCKS = mark("Headline numbers"), mark("Inputs that differ"), mark("Shocks")
_GROUPS = {Group.RESULTS: _RESULTS, Group.INPUTS: _INPUTS, Group.SHOCKS: _SHOCKS}
_IN_UNIT, _WITH_CHANGE = mark("{label}, {unit}"), mark("{value} ({change})")
_INPUT, _DEFAULT, _VALUE, _UNIT, _SOURCE, _NOTE = (
    mark("Input"), mark("Default"), mark("Value"), mark("Unit"), mark("Source of the default"), mark("Note"))
_SHOCK, _COURSE, _PROBABILITY = mark("Shock"), mark("Strength and time"), mark("Probability")
_SOURCES = mark("What was changed and the observations in the charts rest on {count} sources.")
_SOURCES_WITH_STORY = mark(
    "The story, what was changed and the observations in the charts rest on {count} sources.")
_ONE_SOURCE = mark("What was changed and the observations in the charts rest on one source.")
_TITLE, _PUBLISHER, _DATE, _KIND = mark("Title"), mark("Publisher"), mark("Date"), mark("Kind")
_CAVEATS = mark("These results are conditional, and the model shows a part of the market.")
_CONTINUED = mark("{headline} (continued)")


def comparison(paper: Paper, story: Story) -> None:
    """Headline numbers, inputs and shocks of all scenarios; what differs from the first stands out."""
    results = story.compared
    if len(results) < 2:
        return
    shown_results = results[:_SCENARIOS]
    all_names = scenario_names(results)
    names = [short_name(name) for name in all_names[:_SCENARIOS]]
    columns = (Column("", 34), *(Column(name, 66 / len(names)) for name in names))
    rows: list[tuple[Cell, ...]] = []
    listed = sorted(compare(shown_results), key=lambda row: list(_GROUPS).index(row.group))
    for group, heading in _GROUPS.items():
        members = [row for row in listed if row.group == group]
        if members:
            rows += [(Cell(say(heading), QUIET, bold=True),), *(_compared(row) for row in members)]
    headline = range_headline(story.question, story.values, all_names)
    _flow(paper, story, headline, Table(columns, tuple(rows), lines=2), _beyond(results))


def _beyond(results: Sequence[Result]) -> str:
    hidden = len(results) - _SCENARIOS
    return more(hidden) if hidden > 0 else ""


def _compared(row: Row) -> tuple[Cell, ...]:
    is_input, is_result = row.group is Group.INPUTS, row.group is Group.RESULTS
    label = say(_IN_UNIT, label=row.label, unit=row.unit) if row.unit and is_input else row.label
    cells = []
    for value, change in zip(row.cells, row.changes, strict=True):
        told = say(_WITH_CHANGE, value=value, change=change) if change and is_result else value
        cells.append(Cell(told, Colour("accent1") if change and not is_result else INK,
                          bold=bool(change) and not is_result))
    return Cell(label), *cells


def inputs(paper: Paper, story: Story) -> None:
    """Every changed input and every shock."""
    scenario, headline = story.scenario, changes_headline(story.scenario)
    remarks = dict(scenario.notes)
    if changed := scenario.diff():
        columns = (Column(say(_INPUT), 26), Column(say(_DEFAULT), 9, right=True),
                   Column(say(_VALUE), 9, right=True), Column(say(_UNIT), 13), Column(say(_SOURCE), 24),
                   Column(say(_NOTE), 26))
        rows = tuple(_changed(change, remarks.get(change.spec.id, "")) for change in changed)
        _flow(paper, story, headline, Table(columns, rows))
    if scenario.shocks:
        heads = (Column(say(_SHOCK), 30), Column(say(_COURSE), 34), Column(say(_PROBABILITY), 12, right=True),
                 Column(say(_NOTE), 40))
        _flow(paper, story, headline, Table(heads, tuple(_shock(shock) for shock in scenario.shocks)))


def _changed(change: Change, remark: str) -> tuple[Cell, ...]:
    spec: Spec = change.spec
    factor, unit = shown(spec.unit)
    return (Cell(spec.label), Cell(brief(change.old * factor), QUIET),
            Cell(brief(change.new * factor), Colour("accent1"), bold=True), Cell(unit, QUIET),
            Cell(cite(spec.source), QUIET), Cell(remark or spec.note))


def _shock(shock: Shock) -> tuple[Cell, ...]:
    return (Cell(shock.title), Cell(shock_detail(None, shock), Colour("accent1"), bold=True),
            Cell(f"{shock.probability:.0%}"), Cell(shock.note))


def origins(paper: Paper, story: Story) -> None:
    """The sources of the story, of what was changed, and of the observations that the charts draw."""
    found = [sources()[code] for code in story.source_codes]
    if not found:
        return
    columns = (Column(say(_TITLE), 46), Column(say(_PUBLISHER), 28), Column(say(_DATE), 14),
               Column(say(_KIND), 12))
    many = _SOURCES_WITH_STORY if story.scenario.sources else _SOURCES
    headline = say(_ONE_SOURCE) if len(found) == 1 else say(many, count=len(found))
    rows = tuple((Cell(source.name), Cell(source.publisher, QUIET), Cell(source.dated, QUIET),
                  Cell(source.kind_name, QUIET)) for source in found)
    _flow(paper, story, headline, Table(columns, rows, lines=2))


def caveats(paper: Paper, story: Story) -> None:
    """What to bear in mind."""
    words = caveat_words(story.scenario, story.spread)
    page = paper.page(say(_CAVEATS), story.notes(words))
    page.bullets(page.body, words, 16.0)


def _flow(paper: Paper, story: Story, headline: str, table: Table, last: str = "") -> None:
    """A table over as many slides as it needs, up to a few; the rows beyond are counted."""
    page = paper.page(headline, story.notes(["\t".join(cell.words for cell in row) for row in table.rows]))
    line = 20 * page.scale
    table = enlarged(table, page, page.body.cut(line)[0])
    parts = pages(table, page, page.body.cut(line)[0])
    left = sum(len(part.rows) for part in parts[_PAGES:])
    for n, part in enumerate(parts[:_PAGES]):
        if n:
            page = paper.page(say(_CONTINUED, headline=headline), story.stamp)
        end = draw(part, page, page.body)
        if n == min(len(parts), _PAGES) - 1 and (left or last):
            below = page.body.split(end - page.body.top)[1].split(line)[0]
            page.words(below, more(left) if left else last, SMALL, QUIET)
