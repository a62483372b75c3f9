"""Scenario discovery: what leads to an outcome, in a window of its own."""

from ui.discovery.dialog import DiscoveryDialog

__all__ = ["DiscoveryDialog"]
