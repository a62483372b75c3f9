"""To be written."""

from PySide6.QtCore import Signal

from ui.insight.page import AnalysisView


class ClaimsPage(AnalysisView):
    sought = Signal(str)
    asked = Signal(str)

    def question(self):
        return None

    def show_answer(self, answer):
        pass
