"""The page of charts: what each shows, and how it is read."""

from __future__ import annotations

from generator.tables import table
from planner.charts import CHARTS, Chart, band_names, quantities
from planner.evidence import observations
from planner.language import mark, say
from planner.measures import MEASURES

_READING = {
    "developer_share": mark(
        "A line that rises shows a bloc that wins developers. The three lines always add up to 100%, so one "
        "that rises is paid for by another. Where the line misses a circle in the past, the model misses "
        "history."),
    "share_by_region": mark(
        "One plot a region, all with the same axis: read across to see where a policy bites. A ban in one "
        "region moves that plot and, through habit and cost, the others a little."),
    "share_by_segment": mark(
        "Frontier work minds quality most, agentic work switches fastest. Watch which line turns first as "
        "the price gap closes."),
    "tokens": mark(
        "The height is a bloc's volume. Compare it with the share: a bloc can lose share while it grows."),
    "spend_share": mark(
        "Shares of money and not of tokens. It lies far below the token share for whoever is cheap."),
    "spend": mark(
        "What vendors take in on the open market. A lower price with more tokens may be less money."),
    "unserved": mark(
        "Above nought, somebody has no model in reach or computing is short; a step marks a shock, a slope "
        "marks capacity."),
    "consideration": mark(
        "The S of a product that spreads. Share cannot rise above what this line allows, outside China."),
    "price": mark(
        "What is paid, after caching and promotions, not list prices. Lines that fall together show "
        "progress; their distance is the price gap. A logarithmic axis shows equal rates as equal slopes."),
    "price_gap": mark(
        "How many times a US token costs a Chinese one. The shaded zone is where an article expects loyalty "
        "to be tested: entering it from above says that price alone no longer holds developers."),
    "headline_gap": mark(
        "The same as list prices would show it. Use it to compare with quoted figures, not to argue about "
        "what is paid."),
    "cost_stack": mark(
        "Layers of one cost; the top is the total. The thin layer is electricity: dearer power matters as "
        "much as this layer is thick."),
    "gross_margin": mark(
        "Price less cost, over price. Below nought a vendor sells below cost; the lowest margin that vendors "
        "accept is an assumption."),
    "electricity_share": mark("How much of all cost is power. It bounds what cheap power can do."),
    "electricity_share_operating": mark(
        "The same with hardware left out. Articles quote this one, which is why power looks larger there."),
    "reference_bill": mark(
        "One team's monthly bill if it buys from one side only, or as the market does. The distance between "
        "the lines is what is saved by switching."),
    "energy": mark(
        "Falls with chips, cooling and models. A bloc below another does more with a kilowatt-hour."),
    "carbon": mark("Energy times the carbon of the grid: a bloc can be efficient and dirty at once."),
    "energy_use": mark("All blocs together, for the router market only and not for the world."),
    "load_ratio": mark(
        "At 100% all computing that a bloc has for tokens is in use. Prices rise from the scarcity threshold "
        "on; above 100% work is turned away. The peak is a headline number."),
    "accelerators": mark(
        "The fleet in equivalents of one NVIDIA H100. Shortage adds to the plan, an export control takes "
        "from it."),
    "tokens_per_accelerator": mark("Gain from software and model design since 2026-03, which is 100."),
    "quality_lag": mark(
        "Months behind the best US model: lower is better, the US line is the ground. A breakthrough lifts "
        "all lines but one."),
    "world_tokens": mark(
        "What the router market stands for if its part of the world stays as assumed. It sizes the load on "
        "computing."),
}
"""A chart that is declared needs its sentence here."""


def page() -> str:
    """An entry for each chart, by group."""
    parts = [
        f"# {say('Charts')}",
        say("Every chart runs from 2026-03 to 2030-12. Click the title of a chart to put another in its "
            "place. How lines, bands and marks are read is told in [charts and bands](bands.md)."),
    ]
    for group in dict.fromkeys(chart.group for chart in CHARTS.values()):
        parts.append(f"## {group}")
        parts += [_entry(id, chart) for id, chart in CHARTS.items() if chart.group == group]
    return "\n\n".join(parts) + "\n"


def _entry(id: str, chart: Chart) -> str:
    if id not in _READING:
        raise KeyError(f"docs/generator/charts.py has no sentence on how to read the chart {id}")
    measures = [f"[{m.label}](numbers.md#{name})" for name, m in MEASURES.items() if m.chart == id]
    facts = [
        (say("Unit"), chart.unit),
        (say("Shows"), "; ".join(band_names(id))),
        (say("Observed points"), _observed(id)),
        (say("Measures"), "; ".join(measures) or say("none")),
        (say("Id"), f"`{id}`"),
    ]
    words = " ".join(part for part in (chart.note, say(_READING[id])) if part)
    return "\n\n".join([
        f'<a id="{id}"></a>', f"### {chart.title}", words,
        table((say("What"), say("Value")), facts).rstrip()])


def _observed(id: str) -> str:
    """How many points of the shipped evidence it draws."""
    about = {(term.output, term.members[:1]) for quantity in quantities(id) for term in quantity.terms
             if len(quantity.terms) == 1}
    count = sum(
        point.bloc == (members[0] if members else None)
        for output, members in about for point in observations(output))
    return say("{count} shipped with the program", count=count) if count else say(
        "your own, if the scenario has any")
