"""Fonts, colours and the style sheet. The only place that knows what anything looks like."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from planner.palette import DARK, LIGHT, Palette, high_contrast
from ui.fonts import interface_font
from ui.resources import asset

ELIDE = Qt.TextElideMode.ElideRight

PIXELS_A_POINT = 96 / 72

_current = LIGHT
_zoom = 1.0
_paper = False
_enlarged: dict[str, tuple[float, bool]] = {}
"""Fonts that were made while type is larger, with the size and weight that were asked for."""


def palette() -> Palette:
    """The look in force."""
    return _current


def color(value: str, alpha: float = 1.0) -> QColor:
    """A colour of the palette, see-through if ``alpha`` is below 1."""
    made = QColor(value)
    made.setAlphaF(alpha)
    return made


def role_color(role: str, alpha: float = 1.0) -> QColor:
    """The colour of a series."""
    return color(_current.roles[role], alpha)


@cache
def font(points: float = 10, *, bold: bool = False) -> QFont:
    """The interface font with figures of equal width; not to be changed by who asks."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(points * _zoom)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if _paper:
        return for_paper(made, points)
    made.setFeature(QFont.Tag("tnum"), 1)
    if _zoom != 1:
        _enlarged[made.key()] = (points, bold)
    return made


def for_paper(font: QFont, points: float) -> QFont:
    """A font of so many points in whole pixels, so that screen, image and page measure the same.

    Without variants of glyphs: a PDF would keep them from being searched and copied.
    """
    made = QFont(font)  # a copy: the theme hands out one for all
    made.clearFeatures()
    for feature in ("calt", "clig", "liga"):
        made.setFeature(QFont.Tag(feature), 0)
    made.setPixelSize(round(points * PIXELS_A_POINT))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def zoomed(pixels: float) -> float:
    """A distance that grows with the type, pixels."""
    return pixels * _zoom


def set_zoom(factor: float) -> None:
    """Make all type that is set from now on larger, for presenting; 1 is the usual size."""
    global _zoom  # noqa: PLW0603 - one size for the whole program
    _zoom = factor
    font.cache_clear()


def to_usual_size(window: QWidget) -> None:
    """Give what a window set up while type was larger the size it should have."""
    for widget in window.findChildren(QWidget):
        if asked := _enlarged.get(widget.font().key()):
            widget.setFont(font(asked[0], bold=asked[1]))
    _enlarged.clear()


@contextmanager
def on_paper() -> Iterator[None]:
    """Let widgets that paint themselves do it as pictures look: light, with letters measured in pixels.

    No event may be processed meanwhile: the window would dress alike.
    """
    global _current, _zoom, _paper
    worn, zoom = _current, _zoom
    _current, _zoom, _paper = LIGHT, 1.0, True
    font.cache_clear()
    try:
        yield
    finally:
        _current, _zoom, _paper = worn, zoom, False
        font.cache_clear()


def apply(app: QApplication, name: str | None = None) -> None:
    """Dress the application in the ``light`` or ``dark`` look, or the one the system wears."""
    global _current  # noqa: PLW0603 - one look for the whole program, as Qt has one palette
    if name is None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    _current = DARK if name == "dark" else LIGHT
    hints = QGuiApplication.styleHints()  # held: what it gives ends with it, as PySide sees it
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        _current = high_contrast(_current)
    app.setStyleSheet("")  # worn while the rest changes, it dresses every widget three times
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(asset("tradewinds.svg"))))
    app.setFont(interface_font())
    font.cache_clear()
    app.setPalette(_qt_palette(_current))
    app.setStyleSheet(_style_sheet(_current))


def follow_system(app: QApplication, restyle: Callable[[], object]) -> None:
    """Call when the system turns dark or light, or asks for more contrast."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _: restyle())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: restyle())


def _qt_palette(look: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for where, value in {
        role.Window: look.ground, role.Base: look.card, role.AlternateBase: look.ground,
        role.Button: look.card, role.WindowText: look.ink, role.Text: look.ink, role.ButtonText: look.ink,
        role.PlaceholderText: look.quiet, role.ToolTipBase: look.card, role.ToolTipText: look.ink,
        role.Highlight: look.roles["us"], role.HighlightedText: look.card, role.Mid: look.edge,
        role.Link: look.roles["us"],
    }.items():
        made.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, color(look.quiet, 0.6))
    return made


def _style_sheet(look: Palette) -> str:
    return f"""
    QToolTip {{ color: {look.ink}; background: {look.card}; border: 1px solid {look.edge}; padding: 6px; }}
    QMainWindow, QDialog {{ background: {look.ground}; }}
    QMainWindow::separator {{ background: {look.ground}; width: 6px; height: 6px; }}
    QMenuBar {{ background: {look.ground}; color: {look.ink}; padding: 2px 8px; }}
    QMenuBar::item {{ padding: 4px 9px; border: 1px solid transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {look.card}; border-color: {look.rim}; }}
    QMenu {{ background: {look.card}; border: 1px solid {look.edge}; padding: 4px; }}
    QMenu::item {{ padding: 4px 27px 4px 19px; border: 1px solid transparent; border-radius: 4px; }}
    QMenu::item:selected {{ background: {look.ground}; color: {look.ink}; border-color: {look.roles["us"]}; }}
    QMenu::item:disabled {{ color: {look.quiet}; }}
    QMenu::separator {{ height: 1px; background: {look.edge}; margin: 4px 8px; }}
    QStatusBar {{ background: {look.ground}; color: {look.quiet}; }}
    QStatusBar::item {{ border: none; }}
    #page {{ background: {look.ground}; }}
    #card {{ background: {look.card}; border: 1px solid {look.edge}; border-radius: 8px; }}
    #callout {{ background: {look.card}; border: 1px solid {look.quiet}; border-radius: 10px; }}
    #entry {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; }}
    #entry:hover {{ background: {look.ground}; }}
    #entry:focus {{ border-color: {look.roles["us"]}; background: {look.ground}; }}
    #card:focus {{ border: 2px solid {look.roles["us"]}; }}
    #top {{ background: {look.ground}; border: none; padding: 0; margin: 0; spacing: 0; }}
    #bar {{ background: transparent; border: none; }}
    #quiet, #unit {{ color: {look.quiet}; }}
    #remark {{ color: {look.quiet}; border: 1px solid transparent; border-radius: 4px; padding: 3px 2px; }}
    #remark:focus {{ border-color: {look.roles["us"]}; }}
    #changed {{ color: {look.accent}; }}
    #error {{ color: {look.accent}; }}
    #warning {{ color: {look.warning}; }}
    QScrollArea, #plain {{ background: transparent; border: none; }}
    #reading {{ border: 1px solid transparent; border-radius: 4px; }}
    #reading:focus {{ border-color: {look.roles["us"]}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {look.rim}; border-radius: 3px; min-height: 32px;
        margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {look.rim}; border-radius: 3px; min-width: 32px;
        margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px;
        padding: 3px 6px; color: {look.ink}; }}
    QToolButton:hover {{ background: {look.ground}; }}
    QToolButton:focus {{ border-color: {look.roles["us"]}; }}
    QToolButton:disabled {{ color: {look.faint}; }}
    QToolButton::menu-indicator {{ image: none; }}
    #chart {{ padding: 3px 1px; }}
    #primary {{ background: {look.ink}; color: {look.card}; border: 1px solid {look.ink};
        border-radius: 6px; padding: 5px 16px; font-weight: 600; }}
    #primary:focus {{ background: {look.card}; color: {look.ink}; border: 2px solid {look.roles["us"]};
        padding: 4px 15px; }}
    QLineEdit, QSpinBox, QComboBox {{ background: {look.card}; color: {look.ink};
        border: 1px solid {look.rim}; border-radius: 4px; padding: 2px 6px; min-height: 20px;
        selection-background-color: {look.roles["us"]}; selection-color: {look.card}; }}
    QLineEdit:focus, QSpinBox:focus, QComboBox:focus {{ border: 2px solid {look.roles["us"]};
        padding: 1px 5px; }}
    QSpinBox:disabled, QComboBox:disabled {{ color: {look.quiet}; background: transparent; }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
    QComboBox::drop-down {{ border: none; width: 16px; }}
    QComboBox::down-arrow {{ image: url("{asset(f"arrow-{look.name}.svg").as_posix()}");
        width: 10px; height: 10px; }}
    QComboBox QAbstractItemView {{ background: {look.card}; border: 1px solid {look.edge};
        selection-background-color: {look.roles["us"]}; selection-color: {look.card}; outline: none; }}
    #value {{ background: transparent; border: 1px solid transparent; padding: 1px 3px; }}
    #value:hover {{ border-color: {look.edge}; }}
    #value:focus {{ border: 1px solid {look.roles["us"]}; padding: 1px 3px; background: {look.card}; }}
    #value[changed="true"] {{ color: {look.accent}; font-weight: 600; }}
    #small {{ padding: 0; color: {look.quiet}; }}
    #link {{ background: transparent; border: 1px solid transparent; padding: 0; min-height: 22px;
        color: {look.quiet}; text-align: left; }}
    #link::menu-indicator {{ image: none; width: 0; }}
    #link:hover {{ color: {look.ink}; }}
    #heading {{ background: transparent; border: 1px solid transparent; padding: 3px 0; text-align: left;
        color: {look.ink}; font-weight: 600; }}

    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {look.quiet}; border: none; padding: 6px 3px 4px 3px;
        margin-right: 10px; border-bottom: 2px solid transparent; }}
    #narrow::tab {{ margin-right: 5px; }}
    QTabBar::tab:selected {{ color: {look.ink}; border-bottom-color: {look.ink}; }}
    QTabBar::tab:selected:focus {{ border: 1px solid {look.roles["us"]}; border-bottom-width: 2px;
        border-radius: 4px; padding: 5px 2px 4px 2px; }}
    QTableWidget, QTableView {{ background: {look.card}; color: {look.ink}; border: 1px solid {look.edge};
        border-radius: 8px; selection-background-color: {look.ground}; selection-color: {look.ink};
        outline: none; }}
    QTableWidget:focus, QTableView:focus {{ border: 2px solid {look.roles["us"]}; }}
    QTableWidget::item, QTableView::item {{ padding: 4px 10px; }}
    QTableWidget::item:focus, QTableView::item:focus {{ border: 1px solid {look.roles["us"]}; }}
    QHeaderView, QTableCornerButton::section, QAbstractScrollArea::corner {{ background: transparent;
        border: none; }}
    QHeaderView::section {{ background: {look.card}; color: {look.quiet}; border: none;
        border-bottom: 1px solid {look.edge}; padding: 6px 10px; font-weight: 600; }}
    QCheckBox {{ spacing: 7px; color: {look.ink}; min-height: 22px; border: 1px solid transparent;
        border-radius: 3px; padding: 0 3px; }}
    QCheckBox:focus {{ border-color: {look.roles["us"]}; }}
    QTextBrowser {{ border: 1px solid transparent; border-radius: 4px; }}
    QTextBrowser:focus {{ border-color: {look.roles["us"]}; }}
    QCheckBox:disabled {{ color: {look.quiet}; }}
    QCheckBox::indicator {{ width: 12px; height: 12px; border: 1px solid {look.quiet}; border-radius: 3px;
        background: {look.card}; }}
    QCheckBox::indicator:checked {{ background: {look.ink}; border-color: {look.ink};
        image: url("{asset(f"tick-{look.name}.svg").as_posix()}"); }}
    QCheckBox::indicator:focus {{ border-color: {look.roles["us"]}; }}
    #formats {{ background: transparent; border: 1px solid transparent; }}
    #formats::item {{ border-radius: 4px; padding-left: 8px; }}
    #parts::branch:selected {{ background: {look.ground}; }}
    #parts {{ background: transparent; border: 1px solid transparent; outline: none; }}
    #parts::item {{ border-radius: 4px; padding: 2px; color: {look.quiet}; }}
    #parts::item:selected {{ background: {look.ground}; color: {look.ink}; }}
    #formats::item:selected {{ background: {look.card}; color: {look.ink}; }}
    QUndoView, QPlainTextEdit, QListView {{ background: {look.card}; color: {look.ink};
        border: 1px solid {look.edge}; border-radius: 4px; selection-background-color: {look.ground};
        selection-color: {look.ink}; outline: none; }}
    QUndoView:focus, QPlainTextEdit:focus, QListView:focus, #formats:focus, #parts:focus {{
        border-color: {look.roles["us"]}; }}
    QPushButton {{ background: {look.card}; color: {look.ink}; border: 1px solid {look.edge};
        border-radius: 6px; padding: 5px 14px; }}
    QPushButton:disabled {{ color: {look.quiet}; background: transparent; }}
    QPushButton:hover {{ background: {look.ground}; }}
    QPushButton:default {{ border-color: {look.roles["us"]}; }}
    QPushButton:focus {{ border: 2px solid {look.roles["us"]}; padding: 4px 13px; }}
    #link:focus, #heading:focus {{ border: 1px solid {look.roles["us"]}; border-radius: 3px; padding: 0; }}
    #heading:focus {{ padding: 3px 0; }}
    """
