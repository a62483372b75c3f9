"""Policies against worlds, in a window of its own."""

from ui.policies.dialog import PoliciesDialog

__all__ = ["PoliciesDialog"]
