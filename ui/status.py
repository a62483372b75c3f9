"""The line at the foot: model, time of a run, and what kind of statement all this is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStatusBar

from planner.language import say
from planner.version import MODEL_VERSION
from ui import theme
from ui.help import about
from ui.state import State
from ui.widgets import plain_label, plain_tip

_MENTION_MS = 20_000


class StatusLine(QStatusBar):
    """Follows the results.

    asked  what the bands rest on
    """

    asked = Signal()

    def __init__(self, state: State) -> None:
        super().__init__()
        about(self, "bands", "status")
        self._state = state
        self._words = plain_label(say("Starting the model \u2026"), 9, name="quiet")
        self._words.setContentsMargins(6, 0, 0, 2)
        self.draws = QPushButton()
        self.draws.setObjectName("link")
        self.draws.setFont(theme.font(9))
        self.draws.setToolTip(say("What the bands rest on: what is varied and what not"))
        self.draws.clicked.connect(self.asked)
        self.draws.hide()
        self._model = plain_label(
            say("Model {version}   \u00b7", version=MODEL_VERSION), 9, name="quiet")
        self._model.setContentsMargins(10, 0, 0, 2)
        self._model.hide()
        self.addWidget(self._model)
        self.addWidget(self.draws)
        self.addWidget(self._words, 1)
        self.setSizeGripEnabled(False)
        state.computed.connect(self._follow)
        state.refined.connect(self._follow)

    def text(self) -> str:
        shown = (part for part in (self._model, self.draws, self._words) if not part.isHidden())
        return "   ".join(part.text() for part in shown)

    def show_failure(self, sentence: str) -> None:
        """The engine did not start."""
        self._words.setText(sentence)
        self._words.setObjectName("error")
        self.style().polish(self._words)

    def mention(self, sentence: str) -> None:
        """Something to know, which gives way after a while; nothing if the sentence is empty."""
        if sentence:
            self.setToolTip(plain_tip(sentence))
            self.showMessage(sentence, _MENTION_MS)

    def _follow(self) -> None:
        reference = self._state.reference
        name = " ".join(reference.scenario.title.split())[:40] if reference else ""
        coverage = 100 * self._state.scenario.value("router_coverage")
        spread = self._state.spread
        if spread is not None:
            self.draws.setText(
                say("{count:,} draws, seed {seed}", count=spread.draws, seed=spread.seed))
            self.draws.show()
            self._model.show()
        self._words.setText("\u00b7   " + "   \u00b7   ".join((
            say("{count:.0f} ms", count=1000 * self._state.draw_seconds),
            say("share of router tokens, about {percent:.1f}% of the world\u2019s", percent=coverage),
            say("dashed: {name}", name=name),
            say("if these inputs hold, not a forecast"),
        )))
