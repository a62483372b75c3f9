"""Whether things may move by themselves."""

import ctypes
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSettings

from ui import settings

_PATIENCE = 0.1
"""How long a desktop has to answer, seconds."""


def is_calm() -> bool:
    """Whether curves and replays are to jump instead of gliding: chosen here, or for the whole system."""
    chosen = settings.is_calm()
    return system_is_calm() if chosen is None else chosen


@cache
def system_is_calm() -> bool:
    """Whether the system was asked for less motion before; where it cannot be asked it was not."""
    try:
        if sys.platform == "win32":
            return _windows_is_calm()
        if sys.platform == "darwin":
            return _mac_is_calm()
        return _desktop_is_calm()
    except (OSError, subprocess.SubprocessError):
        return False


def _windows_is_calm() -> bool:
    animated = ctypes.c_int(1)
    client_area_animation = 0x1042
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined]
        client_area_animation, 0, ctypes.byref(animated), 0)
    return not animated.value


def _mac_is_calm() -> bool:
    place = Path.home() / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    return str(QSettings(str(place), QSettings.Format.NativeFormat).value("reduceMotion", 0)) in ("1", "true")


def _desktop_is_calm() -> bool:
    """As GNOME and its relatives keep it."""
    asking = shutil.which("gsettings")
    if asking is None:
        return False
    told = subprocess.run(
        [asking, "get", "org.gnome.desktop.interface", "enable-animations"],
        capture_output=True, text=True, timeout=_PATIENCE, check=False)
    return told.stdout.strip() == "false"
