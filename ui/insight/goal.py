"""To be written."""

from PySide6.QtCore import Signal

from ui.insight.page import AnalysisView


class GoalPage(AnalysisView):
    sought = Signal(str)
    held = Signal(bool)

    def question(self):
        return None

    def show_answer(self, answer):
        pass
