"""What goes into an export: which charts, which scenarios, bands, size, ground, template."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.charts import CHARTS
from planner.errors import FileError
from planner.export.formats import HIGH, PIXELS, PRINT, Choice, Format, read_template
from planner.language import mark, say
from planner.words import fixed
from ui import settings, theme
from ui.dialogs import show_error
from ui.document import Document, one_line
from ui.widgets import ElidedLabel, plain_label, plain_tip, wrapped_label

WIDTH = 218
_SCENARIOS_IN_SIGHT = 6

_SCALES = {PIXELS: mark("1x, 96 dpi"), HIGH: mark("2x, 192 dpi"), PRINT: mark("3.1x, 300 dpi")}


class Choices(QWidget):
    """Shows what can be chosen about a format.

    changed  something else is wanted
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._charts: tuple[str, ...] = ()
        self._template: Path | None = settings.export_template()
        self.charts = QComboBox()
        self.charts.setAccessibleName(say("Charts"))
        self.charts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scenarios = ScenarioChecks()
        self.bands = QCheckBox()
        self.bands.setChecked(settings.export_choice("bands", "yes") == "yes")
        self.scale = QComboBox()
        self.scale.setAccessibleName(say("Size"))
        for scale, words in _SCALES.items():
            self.scale.addItem(say(words), scale)
        at = self.scale.findData(settings.export_scale())
        self.scale.setCurrentIndex(at if at >= 0 else self.scale.findData(HIGH))
        self.transparent = QCheckBox(say("Transparent ground"))
        self.transparent.setChecked(settings.export_choice("transparent", "no") == "yes")
        self.template = QPushButton(say("Own template\u2026"))
        self.template.setToolTip(say("A .pptx or .potx file whose look the deck takes"))
        self.template.setAutoDefault(False)
        self._template_name = ElidedLabel()
        self._template_name.setObjectName("quiet")
        self.without = QToolButton()
        self.without.setText("\u00d7")
        self.without.setToolTip(say("Without the template"))
        self.without.setAccessibleName(say("Without the template"))
        self._sections = self._lay_out()
        self.charts.currentIndexChanged.connect(self.changed)
        self.scale.currentIndexChanged.connect(self._remember)
        for box in (self.bands, self.transparent):
            box.toggled.connect(self._remember)
        self.scenarios.changed.connect(self.changed)
        self.template.clicked.connect(self._ask_template)
        self.without.clicked.connect(lambda: self.take_template(None))
        self._name_template()

    def show_format(self, form: Format) -> None:
        """Offer what goes with a format."""
        self._sections["charts"].setVisible(Choice.CHARTS in form.choices)
        self._sections["scale"].setVisible(Choice.SCALE in form.choices)
        self._sections["template"].setVisible(Choice.TEMPLATE in form.choices)
        self.bands.setVisible(Choice.BANDS in form.choices)
        self.transparent.setVisible(Choice.TRANSPARENT in form.choices)
        self._sections["scenarios"].setVisible(form.several and bool(self.scenarios.boxes))
        self.scenarios.limit(form.most - 1)

    def show_charts(self, charts: tuple[str, ...]) -> None:
        """Offer the charts of the board, together or one of them."""
        if charts == self._charts:
            return
        chosen = self.charts.currentData()
        self._charts = charts
        self.charts.blockSignals(True)
        self.charts.clear()
        self.charts.addItem(say("All that are shown ({count})", count=len(charts)), "")
        for chart in charts:
            self.charts.addItem(CHARTS[chart].title, chart)
        self.charts.setCurrentIndex(max(0, self.charts.findData(chosen)))
        self.charts.blockSignals(False)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Offer further scenarios, which Tab reaches where they stand."""
        self.scenarios.show_documents(documents)
        before: QWidget = self.charts
        for box in (*(box for _, box in self.scenarios.boxes), self.bands):
            QWidget.setTabOrder(before, box)
            before = box

    def show_draws(self, draws: int) -> None:
        """Name what bands would rest on."""
        self.bands.setText(say("Bands of {draws} draws", draws=fixed(draws)))

    @property
    def chosen_charts(self) -> tuple[str, ...]:
        one = self.charts.currentData()
        return (one,) if one else self._charts

    @property
    def chosen_scale(self) -> float:
        return float(self.scale.currentData())

    @property
    def chosen_template(self) -> Path | None:
        return self._template

    def take_template(self, path: Path | None) -> None:
        """Give decks the look of a template, or their own. One that cannot be read is refused in words."""
        try:
            if path is not None:
                read_template(path)
        except FileError as error:
            show_error(self, say("The template was not taken"), str(error))
            return
        self._template = path
        settings.set_export_choice("template", str(path or ""))
        self._name_template()
        self.changed.emit()

    def _ask_template(self) -> None:
        folder = self._template.parent if self._template else settings.folder()
        chosen, _ = QFileDialog.getOpenFileName(
            self, say("Template of decks"), str(folder), f"{say('PowerPoint files')} (*.pptx *.potx)")
        if chosen:
            self.take_template(Path(chosen))

    def _name_template(self) -> None:
        name = self._template.name if self._template else ""
        self._template_name.setText(" ".join(name.split()))
        self._template_name.setToolTip(plain_tip(str(self._template or "")))
        self._template_name.setVisible(bool(name))
        self.without.setVisible(bool(name))

    def _remember(self) -> None:
        settings.set_export_choice("bands", "yes" if self.bands.isChecked() else "no")
        settings.set_export_choice("transparent", "yes" if self.transparent.isChecked() else "no")
        settings.set_export_choice("scale", str(self.chosen_scale))
        self.changed.emit()

    def _lay_out(self) -> dict[str, QWidget]:
        name = QHBoxLayout()
        name.setSpacing(2)
        name.addWidget(self._template_name, 1)
        name.addWidget(self.without)
        sections = {
            "charts": _section(say("Charts"), self.charts),
            "scenarios": _section(say("Further scenarios"), self.scenarios),
            "scale": _section(say("Size"), self.scale),
            "template": _section(say("Look"), self.template)}
        sections["template"].layout().addLayout(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (sections["charts"], sections["scenarios"], self.bands, sections["scale"],
                     self.transparent, sections["template"]):
            column.addWidget(part)
        column.addStretch(1)
        self.setFixedWidth(WIDTH)
        return sections


class ScenarioChecks(QWidget):
    """A box for each further scenario that is open.

    changed  others are wanted
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[tuple[Document, QCheckBox]] = []
        self._wanted: dict[Document, bool] = {}
        self._most = 0
        self._names: tuple[str, ...] = ()
        self._sheet = QWidget()
        self._sheet.setObjectName("plain")
        self._list = QVBoxLayout(self._sheet)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)
        self._full = wrapped_label("", 9, name="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._area)
        column.addWidget(self._full)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Offer these; one that is new is wanted if it is pinned, and so on the charts."""
        names = tuple(one_line(document.scenario.title) for document in documents)
        if [document for document, _ in self.boxes] == list(documents) and names == self._names:
            return
        for _, box in self.boxes:
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._names, self.boxes = names, []
        self._wanted = {document: self._wanted.get(document, document.pinned) for document in documents}
        for document, name in zip(documents, names, strict=True):
            self.boxes.append((document, self._box(document, name)))
        shown = min(_SCENARIOS_IN_SIGHT, len(documents))
        self._area.setFixedHeight(shown * (QCheckBox("x").sizeHint().height() + 4))
        self._tell()

    def limit(self, most: int) -> None:
        """Take so many at most."""
        self._most = most
        self._tell()

    def chosen(self) -> list[Document]:
        """Those that come along, as many as there is room for."""
        return [document for document, box in self.boxes if box.isChecked()][: self._most]

    def _box(self, document: Document, name: str) -> QCheckBox:
        words = self.fontMetrics().elidedText(name, theme.ELIDE, WIDTH - 40)
        box = QCheckBox(words.replace("&", "&&"))
        box.setAccessibleName(name)
        box.setToolTip(plain_tip(name))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setChecked(self._wanted[document])
        box.toggled.connect(lambda on: self._choose(document, on))
        self._list.addWidget(box)
        return box

    def _choose(self, document: Document, on: bool) -> None:
        self._wanted[document] = on
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        full = sum(box.isChecked() for _, box in self.boxes) > self._most > 0
        self._full.setText(say(
            "There is room for {count} of them; the first ones are taken.", count=self._most) if full else "")
        self._full.setVisible(full)


def _section(title: str, content: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(plain_label(title, 9, bold=True, name="quiet"))
    column.addWidget(content)
    return made
