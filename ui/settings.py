"""What the window remembers between starts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_RECENT_AT_MOST = 8


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "tradewinds", "tradewinds")


def recent_files() -> list[Path]:
    """Files opened or saved last, newest first, that are still there."""
    value = _store().value("recent", [])
    names = value if isinstance(value, list) else [value]
    return [Path(name) for name in names if isinstance(name, str) and Path(name).is_file()]


def remember_file(path: Path) -> None:
    """Put a file at the head of the recent ones."""
    kept = [path, *(p for p in recent_files() if p != path)][:_RECENT_AT_MOST]
    _store().setValue("recent", [str(p) for p in kept])


def folder() -> Path:
    """Where a file dialog opens."""
    files = recent_files()
    return files[0].parent if files else Path.home()


def look() -> str | None:
    """``light``, ``dark``, or None: as the system."""
    value = _store().value("look", "")
    return str(value) if value in ("light", "dark") else None


def set_look(name: str | None) -> None:
    """Choose the look; None follows the system."""
    _store().setValue("look", name or "")


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
    return Path(name) if name and _is(Path(name).is_file) else None


def export_folder() -> Path:
    """Where the last export went, or where a file dialog opens."""
    name = export_choice("folder", "")
    return Path(name) if name and _is(Path(name).is_dir) else folder()


def _is(check: Callable[[], bool]) -> bool:
    try:
        return check()
    except (OSError, ValueError):
        return False
