"""Observations of the user's own: from a table into the scenario."""

from ui.observe.dialog import ObserveDialog, ask_observations, import_table

__all__ = ["ObserveDialog", "ask_observations", "import_table"]
