"""What a user may wish of the program as a whole: language, numbers, look, motion, new scenarios."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner import headline
from planner.currency import RMB
from planner.errors import printable
from planner.keeping.places import state_folder
from planner.language import mark, say
from planner.notation import Notation
from planner.scenario import VOLUME_LIMITS
from planner.translations import LANGUAGES
from ui import region, settings
from ui.beside import Beside
from ui.dialogs import show_error
from ui.folders import show_folder
from ui.help import about
from ui.levers.value_box import ValueBox
from ui.menus import LOOKS
from ui.widgets import Card, ElidedLabel, Still, plain_label, plain_tip, wrapped_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_SYSTEM = mark("As the system ({now})")
_MOTIONS = ((mark("As the system"), None), (mark("Reduced: curves and replays jump"), True))
_SAMPLE = "1,234.5"
_WIDTH, _NAMES = 560, 140


class SettingsDialog(Beside):
    """Every change holds at once and is remembered; there is nothing to confirm."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        about(self, "settings")
        self._window = window
        self.setWindowTitle(say("Settings"))
        self.languages = _choice(self._languages(), settings.language(), self._anew(settings.set_language))
        self.numbers = _choice(_notations(), settings.numbers(), self._anew(settings.set_numbers))
        self.currencies = _choice(_currencies(), settings.currency(), self._anew(settings.set_currency))
        years = [(str(year), year) for year in reversed(headline.YEARS)]
        self.years = _choice(years, settings.headline_year(), self._anew(settings.set_headline_year))
        self.looks = _choice(_said(LOOKS), settings.look(), window.menus.show_look)
        self.motions = _choice(_said(_MOTIONS), settings.is_calm(), settings.set_calm)
        self.volume = ValueBox(*VOLUME_LIMITS, 100, 0, say("Mtok/month"))
        self.volume.setObjectName("")
        self.volume.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.volume.show_value(settings.reference_volume())
        self.volume.chosen.connect(self._take_volume)
        self.start_page = QCheckBox(say("Show the start page when Tradewinds starts"))
        self.start_page.setChecked(settings.shows_start_page())
        self.start_page.toggled.connect(settings.set_shows_start_page)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._follow()

    def _follow(self) -> None:
        """The menu and the start page choose some of this too."""
        self.looks.setCurrentIndex(self.looks.findData(settings.look()))
        self.start_page.setChecked(settings.shows_start_page())

    def _languages(self) -> list[tuple[str, str | None]]:
        system = LANGUAGES[region.systems_language()]
        return [(say(_SYSTEM, now=system), None), *((name, code) for code, name in LANGUAGES.items())]

    def _anew(self, remember: Callable[[Any], object]) -> Callable[[Any], None]:
        """Remembers what is chosen, and has the window built anew with it."""
        def take(value: Any) -> None:
            remember(value)
            self._window.outdated.emit()

        return take

    def _take_volume(self, volume: float) -> None:
        settings.set_reference_volume(volume)
        self.volume.show_value(volume)

    def _open(self, folder: Path) -> None:
        if not show_folder(folder):
            show_error(self, say("The folder was not opened"), say(
                "The system could not show {folder}; open it in your file manager.",
                folder=printable(str(folder), 200)))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        for card in (
            self._words_and_numbers(),
            _section(say("Look and motion"), {say("Look"): self.looks, say("Motion"): self.motions}),
            _section(say("Start and new scenarios"), {
                "": self.start_page, say("Reference workload"): _with_unit(self.volume, say("Mtok/month"))},
                say("New scenarios show the bill of a team that uses so many tokens. Scenarios that are open "
                    "keep their own number.")),
            self._privacy(),
        ):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        room = self._window.screen().availableGeometry().size()
        self.resize(min(_WIDTH, room.width()), min(body.sizeHint().height() + 4, room.height() - 60))

    def _words_and_numbers(self) -> Card:
        fields: dict[str, QWidget] = {
            say("Language"): self.languages, say("Numbers"): self.numbers,
            say("Money shown in"): self.currencies, say("Headline numbers of"): self.years}
        return _section(say("Language and numbers"), fields, say(
            "RMB in charts and results are converted at {rate:g} per USD in every month, an assumption. "
            "Inputs and scenario files keep US dollars.", rate=RMB.rate))

    def _privacy(self) -> Card:
        card = _section(say("Privacy"), {}, say(
            "Nothing leaves this machine: Tradewinds uses no network, counts nothing and knows no account. "
            "Scenarios and exports are where you save them. What the program keeps for itself is here:"))
        for words, folder in (
            (say("Settings and the list of recent files"), settings.place().parent),
            (say("Versions of open scenarios, in case of a crash"), state_folder()),
        ):
            button = QPushButton(say("Open folder"))
            button.setAutoDefault(False)
            button.setAccessibleName(say("Open folder: {what}", what=words))
            button.clicked.connect(partial(self._open, folder))
            path = ElidedLabel(str(folder))
            path.setObjectName("quiet")
            path.setToolTip(plain_tip(str(folder)))
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(plain_label(words))
            lines.addWidget(path)
            row = QHBoxLayout()
            row.addLayout(lines, 1)
            row.addWidget(button)
            card.column.addLayout(row)
        return card


def _choice(
    offered: list[tuple[str, Any]], chosen: Hashable, take: Callable[[Any], object]
) -> QComboBox:
    """A box of words with what each stands for; what is not offered shows the first."""
    box = _Choice()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, value in offered:
        box.addItem(words, value)
    values = [value for _, value in offered]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    box.activated.connect(lambda at: take(values[at]))
    return box


class _Choice(Still, QComboBox):
    """Nobody wants another language for scrolling."""


def _said(offered: tuple[tuple[str, Any], ...]) -> list[tuple[str, Any]]:
    return [(say(words), value) for words, value in offered]


def _notations() -> list[tuple[str, str | None]]:
    def sample(notation: Notation) -> str:
        return notation.write(_SAMPLE)

    return [(say(_SYSTEM, now=sample(region.systems_notation())), None),
            *((sample(notation), name) for name, notation in region.NOTATIONS.items())]


def _currencies() -> list[tuple[str, str]]:
    return [(say("US dollars, USD"), "usd"), (say("Renminbi, RMB"), "rmb")]


def _section(title: str, fields: dict[str, QWidget], note: str = "") -> Card:
    """A card with a heading, fields by name, and a remark under them."""
    card = Card()
    card.column.setSpacing(8)
    card.column.addWidget(plain_label(title, 11, bold=True))
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setHorizontalSpacing(16)
    for name, widget in fields.items():
        if not name:
            form.addRow(widget)
            continue
        widget.setAccessibleName(name)
        label = plain_label(name)
        label.setMinimumWidth(_NAMES)
        form.addRow(label, widget)
    card.column.addLayout(form)
    if note:
        card.column.addWidget(wrapped_label(note, 9, name="quiet"))
    return card


def _with_unit(box: ValueBox, unit: str) -> QWidget:
    """A box with its unit beside it."""
    both = QWidget()
    box.setAccessibleName(say("Reference workload, {unit}", unit=unit))
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(box, 1)
    row.addWidget(plain_label(unit, name="quiet"))
    return both
