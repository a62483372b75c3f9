"""What the window remembers between starts; where nothing can be written, for as long as it runs."""

import threading
import time
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QDir, QSettings

from planner import headline
from planner.scenario import VOLUME, VOLUME_LIMITS
from planner.version import VERSION

_RECENT_AT_MOST = 8
_DISK_SECONDS = 0.3
"""How long a disk may take to say that a file is there; a folder of a lost network takes minutes."""


def place() -> Path:
    """The file of the settings."""
    folder = user_config_path("tradewinds", appauthor=False, roaming=True)
    if not folder.is_absolute():  # nobody's home is known
        folder = Path(QDir.tempPath()) / "tradewinds-settings"
    return folder / "tradewinds.ini"


def are_kept() -> bool:
    """Whether what is chosen now will be there at the next start; writes to find out."""
    store = _store()
    store.setValue("version", VERSION)
    store.sync()
    return store.status() is QSettings.Status.NoError


def close() -> None:
    """Let go of what could not be written, before Qt ends."""
    _held.cache_clear()


def _store() -> QSettings:
    name = str(place())
    _held(name)
    return QSettings(name, QSettings.Format.IniFormat)


@lru_cache(maxsize=1)
def _held(name: str) -> QSettings:
    """Qt forgets values it could not write as soon as nobody holds the store."""
    return QSettings(name, QSettings.Format.IniFormat)


def _remembered() -> list[Path]:
    value = _store().value("recent", [])
    names = value if isinstance(value, list) else [value]
    return [Path(name) for name in names if isinstance(name, str) and name]


def recent_files() -> list[Path]:
    """Files opened or saved last, newest first, that are seen to be still there."""
    return _there(_remembered(), Path.is_file)


def remember_file(path: Path) -> None:
    """Put a file at the head of the recent ones."""
    kept = [path, *(p for p in _remembered() if p != path)][:_RECENT_AT_MOST]
    _store().setValue("recent", [str(p) for p in kept])


def folder() -> Path:
    """Where a file dialog opens."""
    found = _there(dict.fromkeys(path.parent for path in _remembered()), Path.is_dir)
    return found[0] if found else Path(QDir.homePath())


def look() -> str | None:
    """``light``, ``dark``, or None: as the system."""
    value = _store().value("look", "")
    return str(value) if value in ("light", "dark") else None


def set_look(name: str | None) -> None:
    """Choose the look; None follows the system."""
    _store().setValue("look", name or "")


def shows_start_page() -> bool:
    """Whether the start page is wanted at the next start."""
    return str(_store().value("start_page", "yes")) != "no"


def set_shows_start_page(wanted: bool) -> None:
    """Choose whether the start page is seen at every start."""
    _store().setValue("start_page", "yes" if wanted else "no")


def language() -> str | None:
    """Code of the language that was chosen; None: as the system. The program may not have it any more."""
    value = _store().value("language", "")
    return value if isinstance(value, str) and value else None


def set_language(code: str | None) -> None:
    """Choose the language; None follows the system."""
    _store().setValue("language", code or "")


def numbers() -> str | None:
    """Name of the way to write numbers that was chosen, of ``region.NOTATIONS``; None: as the system."""
    value = _store().value("numbers", "")
    return value if isinstance(value, str) and value else None


def set_numbers(name: str | None) -> None:
    """Choose how numbers are written; None follows the system."""
    _store().setValue("numbers", name or "")


def currency() -> str:
    """Name of the currency that money is shown in, of ``region.CURRENCIES``; it may not be there any more."""
    return str(_store().value("currency", "usd"))


def set_currency(name: str) -> None:
    """Choose the currency that money is shown in."""
    _store().setValue("currency", name)


def headline_year() -> int:
    """The year whose December headline numbers are taken in."""
    value = str(_store().value("headline_year", headline.LAST))
    return int(value) if value in map(str, headline.YEARS) else headline.LAST


def set_headline_year(year: int) -> None:
    """Choose the year of headline numbers."""
    _store().setValue("headline_year", year)


def reference_volume() -> float:
    """Million tokens a month of the team whose bill a new scenario shows."""
    least, most = VOLUME_LIMITS
    try:
        value = float(str(_store().value("reference_volume", VOLUME)))
    except ValueError:
        return VOLUME
    return value if least <= value <= most else VOLUME


def set_reference_volume(volume: float) -> None:
    """Choose the volume that new scenarios begin with, million tokens a month."""
    _store().setValue("reference_volume", repr(volume))


def is_calm() -> bool | None:
    """Whether nothing is to move by itself; None: as the system."""
    return True if _store().value("motion", "") == "reduced" else None


def set_calm(calm: bool | None) -> None:
    """Choose that nothing moves by itself; None follows the system."""
    _store().setValue("motion", "reduced" if calm else "")


def layout() -> tuple[QByteArray, QByteArray]:
    """Geometry of the window and state of its docks."""
    geometry, docks = (_store().value(name) for name in ("geometry", "docks"))
    return (geometry if isinstance(geometry, QByteArray) else QByteArray(),
            docks if isinstance(docks, QByteArray) else QByteArray())


def set_layout(geometry: QByteArray, docks: QByteArray) -> None:
    """Remember the window's place and docks."""
    store = _store()
    store.setValue("geometry", geometry)
    store.setValue("docks", docks)


def export_choice(name: str, usual: str) -> str:
    """What was chosen last about exports: ``format``, ``bands``, ``transparent``, ``scale``, ``template``."""
    value = _store().value(f"export/{name}", usual)
    return value if isinstance(value, str) else usual


def set_export_choice(name: str, value: str) -> None:
    """Remember what is chosen."""
    _store().setValue(f"export/{name}", value)


def export_scale() -> float:
    """The scale of pictures; nought if what is remembered is no number."""
    try:
        return float(export_choice("scale", "0"))
    except ValueError:
        return 0.0


def export_template() -> Path | None:
    """The template of decks, if it is still there."""
    name = export_choice("template", "")
    return next(iter(_there([Path(name)], Path.is_file)), None) if name else None


def export_folder() -> Path:
    """Where the last export went, or where a file dialog opens."""
    name = export_choice("folder", "")
    return next(iter(_there([Path(name)], Path.is_dir)), None) or folder() if name else folder()


def _there(paths: Iterable[Path], check: Callable[[Path], bool]) -> list[Path]:
    """Those of the paths that pass the check soon enough, in their order."""
    passed: dict[Path, bool] = {}

    def ask(path: Path) -> None:
        try:
            passed[path] = check(path)
        except (OSError, ValueError):
            passed[path] = False

    asking = [(path, threading.Thread(target=ask, args=(path,), daemon=True)) for path in paths]
    for _, thread in asking:
        thread.start()
    end = time.monotonic() + _DISK_SECONDS
    for _, thread in asking:
        thread.join(max(0, end - time.monotonic()))
    return [path for path, _ in asking if passed.get(path)]
