"""A run and the inputs of the model as plain data, for programs that read what we print."""

from typing import TYPE_CHECKING, Any

from planner.version import MODEL_VERSION, VERSION

if TYPE_CHECKING:
    from planner.projection import Projection
    from planner.scenario import Scenario


def run_document(scenario: "Scenario", projection: "Projection") -> dict[str, Any]:
    """A run as plain data, every number in full: arrays over months, then the axes of the output."""
    from planner.files import shock_entry
    from planner.months import month_names
    from planner.outputs import SERIES
    from planner.sets import Bloc, Component, Region, Segment, key

    return {
        "scenario": scenario.name,
        "model_version": MODEL_VERSION,
        "program_version": VERSION,
        "inputs": {
            change.spec.id: {"value": change.new, "default": change.spec.default, "unit": change.spec.unit}
            for change in scenario.diff()},
        "shocks": [shock_entry(shock) for shock in scenario.shocks],
        "months": month_names(),
        "blocs": [key(member) for member in Bloc],
        "regions": [key(member) for member in Region],
        "segments": [key(member) for member in Segment],
        "components": [key(member) for member in Component],
        "units": {id: series.unit for id, series in SERIES.items()},
        "outputs": {id: projection[id][0].tolist() for id in SERIES},
        "reference_bill": _bill(scenario, projection),
    }


def _bill(scenario: "Scenario", projection: "Projection") -> dict[str, Any]:
    """A team's monthly bill; the saving is that of all Chinese models over all US ones."""
    from planner.sets import Bloc

    volume = scenario.display.reference_volume
    us, china = (volume * projection.line("price", bloc) for bloc in (Bloc.US, Bloc.CHINA))
    return {
        "unit": "USD/month",
        "volume": {"value": volume, "unit": "Mtok/month"},
        "market": (volume * projection.line("market_price")).tolist(),
        "all_us": us.tolist(),
        "all_chinese": china.tolist(),
        "saving": (us - china).tolist(),
    }


def inputs() -> list[dict[str, Any]]:
    """Every lever and assumption with all that is declared about it."""
    from planner.scenario import INPUTS

    return [
        {"id": spec.id, "kind": spec.kind, "group": spec.group.value, "label": spec.label,
         "unit": spec.unit, "default": spec.default, "low": spec.low, "high": spec.high,
         "min": spec.min, "max": spec.max, "source": list(spec.source), "status": spec.status.value,
         "note": spec.note}
        for spec in INPUTS.values()]
