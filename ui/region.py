"""Language, numbers, currency and Qt's own words, as they were chosen or as the system has them."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from planner import currency, headline, language, notation, translations
from planner.currency import RMB, USD
from planner.notation import Notation
from planner.translations import SOURCE_LANGUAGE
from ui import settings

NOTATIONS: dict[str, Notation] = {
    "point": notation.POINT, "comma": notation.COMMA, "space": notation.SPACE}
"""Ways to write numbers that can be chosen, by the name under which they are remembered."""
CURRENCIES = {"usd": USD, "rmb": RMB}
"""Currencies that can be chosen, by the name under which they are remembered."""
_WRITES_LIKE = {
    notation.POINT: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    notation.COMMA: QLocale(QLocale.Language.German, QLocale.Country.Germany),
    notation.SPACE: QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),
}
"""A locale of Qt's that writes numbers in the same way, for its boxes."""
_QT = "qtbase"

_translator: QTranslator | None = None


def spoken() -> str:
    """Code of the language that the program speaks: the one chosen if it has it, else the system's."""
    chosen = settings.language()
    return chosen if chosen in translations.LANGUAGES else systems_language()


def systems_language() -> str:
    """Code of the language that suits the one the system asks for first."""
    return translations.best(next(iter(QLocale.system().uiLanguages()), SOURCE_LANGUAGE))


def systems_notation() -> Notation:
    """How the system writes numbers."""
    system = QLocale.system()
    marks = system.decimalPoint(), system.groupSeparator()
    if system.zeroDigit() != "0" or any(len(mark) != 1 for mark in marks) or marks[0] == marks[1]:
        return notation.POINT
    return next((known for known in NOTATIONS.values() if (known.decimal, known.group) == marks),
                Notation(*marks))


def apply(app: QApplication) -> None:
    """Speak and write from now on as the settings say; what is on the screen stays as it is."""
    code = spoken()
    chosen = NOTATIONS.get(settings.numbers() or "")
    in_force = chosen or systems_notation()
    language.speak(translations.read(code))
    notation.use(in_force)
    headline.use(settings.headline_year())
    currency.use(CURRENCIES.get(settings.currency(), USD))
    QLocale.setDefault(_WRITES_LIKE.get(in_force, QLocale.system()))
    _translate_qt(app, code)


def _translate_qt(app: QApplication, code: str) -> None:
    """Have the words of Qt's own dialogs in the language; English is what they are written in."""
    global _translator  # noqa: PLW0603 - an application has one language
    if _translator is not None:
        app.removeTranslator(_translator)
        _translator = None
    if code == SOURCE_LANGUAGE:
        return
    made = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if made.load(QLocale(code), _QT, "_", folder):
        app.installTranslator(made)
        _translator = made

