"""The end of a brief: what was changed, where it comes from, what to bear in mind."""

from collections.abc import Sequence

from planner.analysis.attribution_words import input_detail, shock_detail
from planner.evidence import sources as all_sources
from planner.export.brief.answers import plausible
from planner.export.brief.blocks import Block, Bullets, Cell, Column, Paragraph, Section, Table
from planner.export.caveats import caveats as caveat_words
from planner.export.caveats import changes_headline
from planner.export.sheet import one_line
from planner.export.story import Story
from planner.language import mark, say
from planner.scenario import Change, Scenario
from planner.shocks import KINDS, Shock

_REMARK_LENGTH = 400
"""Characters of a remark that there is room for; the file inside holds all of it."""

_CHANGED, _INPUT, _BECAME, _PLAUSIBLE, _BASIS, _FROM, _REMARK = (
    mark("What was changed"), mark("Input"), mark("Default \u2192 here"), mark("Held plausible"),
    mark("How it is known"), mark("Sources"),
    mark("Remark"))
_SHOCKS, _SHOCK, _COURSE, _PROBABILITY, _EFFECT = (
    mark("Shocks"), mark("Shock"), mark("Strength and time"), mark("Probability"), mark("What it does"))
_SOURCES, _NUMBER, _TITLE, _PUBLISHER, _DATE, _KIND = (
    mark("Sources"), mark("No."), mark("Title"), mark("Publisher"), mark("Date"), mark("Kind"))
_SOURCES_OF = mark("What was changed and the observations in the charts rest on these sources.")
_SOURCES_WITH_STORY = mark(
    "The story, what was changed and the observations in the charts rest on these sources.")
_SOURCES_SEEN = mark("The observations in the charts rest on these sources.")
_CAVEATS, _ORIGIN = mark("What to bear in mind"), mark("Where this comes from")
_INSIDE = mark("The scenario is inside this file: open the file in Tradewinds to go on from it.")
_NOT_INSIDE = mark("The scenario is not inside this file: a scenario file cannot hold all of it.")


def changed(story: Story) -> Section:
    """Every changed input and every shock."""
    scenario, heading = story.scenario, say(_CHANGED)
    blocks: list[Block] = [Paragraph(changes_headline(scenario))]
    if scenario.diff():
        blocks.append(_inputs(story, heading))
    if scenario.shocks:
        blocks.append(_shocks(scenario.shocks))
    return Section("changed", heading, tuple(blocks))


def _inputs(story: Story, heading: str) -> Table:
    columns = (Column(say(_INPUT), 30), Column(say(_BECAME), 24), Column(say(_PLAUSIBLE), 20),
               Column(say(_BASIS), 19), Column(say(_FROM), 13))
    numbers, changes, remarks = _numbers(story), story.scenario.diff(), dict(story.scenario.notes)
    rows = [_change(change, numbers) for change in changes]
    return _remarked(heading, columns, rows, [remarks.get(change.spec.id, "") for change in changes])


def _shocks(shocks: Sequence[Shock]) -> Table:
    columns = (Column(say(_SHOCK), 25), Column(say(_COURSE), 27), Column(say(_PROBABILITY), 14, right=True),
               Column(say(_EFFECT), 42))
    return _remarked(say(_SHOCKS), columns, [_shock(shock) for shock in shocks], [s.note for s in shocks])


def _remarked(
    name: str, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]], remarks: Sequence[str]
) -> Table:
    """A table with a column of remarks if there are any."""
    told = [one_line(remark, _REMARK_LENGTH) for remark in remarks]
    if any(told):
        columns = (*columns, Column(say(_REMARK), 31))
        rows = [(*row, Cell(remark)) for row, remark in zip(rows, told, strict=True)]
    return Table(name, columns, tuple(rows))


def _change(change: Change, numbers: dict[str, int]) -> tuple[Cell, ...]:
    spec = change.spec
    cited = ", ".join(map(str, sorted({numbers[code] for code in spec.source})))
    return (Cell(spec.label), Cell(input_detail(spec, change.old, change.new), "accent"),
            Cell(plausible(spec), "quiet"), Cell(spec.status.label, "quiet"), Cell(cited, "quiet"))


def _shock(shock: Shock) -> tuple[Cell, ...]:
    return (Cell(shock.title), Cell(shock_detail(None, shock), "accent"), Cell(f"{shock.probability:.0%}"),
            Cell(KINDS[shock.kind].effect, "quiet"))


def sources(story: Story) -> Section | None:
    """The sources of what was changed and of the observations that the charts draw; None without any."""
    columns = (Column(say(_NUMBER), 6), Column(say(_TITLE), 44), Column(say(_PUBLISHER), 24),
               Column(say(_DATE), 18), Column(say(_KIND), 10))
    found = [(number, all_sources()[code]) for code, number in _numbers(story).items()]
    rows = tuple(
        (Cell(str(number), "quiet"), Cell(s.title), Cell(s.publisher, "quiet"), Cell(s.date, "quiet"),
         Cell(s.kind, "quiet"))
        for number, s in found)
    if not rows:
        return None
    heading = say(_SOURCES)
    told = say(_resting(story.scenario))
    return Section("sources", heading, (Paragraph(told), Table(heading, columns, rows)))


def _resting(scenario: Scenario) -> str:
    """What rests on the sources, as a sentence still to be said."""
    if scenario.sources:
        return _SOURCES_WITH_STORY
    return _SOURCES_OF if scenario.diff() else _SOURCES_SEEN


def _numbers(story: Story) -> dict[str, int]:
    """Codes of sources with the number that each has in the list."""
    return {code: number for number, code in enumerate(story.source_codes, start=1)}


def caveats(story: Story) -> Section:
    """What to bear in mind."""
    return Section("caveats", say(_CAVEATS), (Bullets(caveat_words(story.scenario, story.spread)),))


def origin(story: Story, inside: bool) -> Section:
    """The stamp in full, and where the scenario file is."""
    return Section("origin", say(_ORIGIN), (
        Paragraph(story.stamp, "quiet"), Paragraph(say(_INSIDE if inside else _NOT_INSIDE), "quiet")))
