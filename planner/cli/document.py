"""What commands print for programs that read it: a run and the inputs of the model as plain data."""

from typing import Any

from planner.export.document import run_document

__all__ = ["inputs", "run_document"]


def inputs() -> list[dict[str, Any]]:
    """Every lever and assumption with all that is declared about it."""
    from planner.scenario import INPUTS

    return [
        {"id": spec.id, "kind": spec.kind, "group": spec.group.value, "label": spec.label,
         "unit": spec.unit, "default": spec.default, "low": spec.low, "high": spec.high,
         "min": spec.min, "max": spec.max, "source": list(spec.source), "status": spec.status.value,
         "note": spec.note}
        for spec in INPUTS.values()]
