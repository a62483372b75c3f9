"""Whether a window can be shown, asked before Qt is: Qt ends the program with an abort where it cannot."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from planner.language import say

_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1", "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xkb.so.1": "libxcb-xkb1", "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libdbus-1.so.3": "libdbus-1-3", "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
"""Libraries that Qt's windows need from the system, with the Debian package that holds each."""


class DisplayError(Exception):
    """No window can be shown; the sentence says why and what to do."""


def choose(environment: Mapping[str, str] = os.environ) -> str:
    """Qt's name of the platform to show the window on; empty where Qt knows itself.

    Raises DisplayError.
    """
    if not sys.platform.startswith("linux"):
        return ""
    wanted = _wanted(environment)
    if not wanted:
        raise DisplayError(say(
            "Tradewinds found no display to open its window on; start it from a desktop, or use "
            "'tradewinds run' for tables."))
    problems = []
    for name in wanted:
        problem = _problem(name.split(":")[0], environment)
        if problem is None:
            return name
        problems.append(problem)
    raise DisplayError(problems[-1])


def _wanted(environment: Mapping[str, str]) -> list[str]:
    """Platforms that may do, the best first."""
    if asked := environment.get("QT_QPA_PLATFORM"):
        return [name for name in asked.split(";") if name]
    found = [name for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
             if environment.get(variable)]
    return found[::-1] if environment.get("XDG_SESSION_TYPE") == "x11" else found


def _problem(name: str, environment: Mapping[str, str]) -> str | None:
    """Why a platform will not do, as a sentence."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - with all libraries it needs
        from PySide6.QtCore import QCoreApplication
    except ModuleNotFoundError:
        raise
    except ImportError as error:
        return _lacks(str(error))
    plugin = next((path for folder in QCoreApplication.libraryPaths()
                   if (path := Path(folder) / "platforms" / f"libq{name}.so").is_file()), None)
    if plugin is None:
        return say(
            "Tradewinds cannot open its window on the Qt platform {platform!r}, which it does not have; "
            "unset QT_QPA_PLATFORM, or use 'tradewinds run' for tables.", platform=name)
    try:
        ctypes.CDLL(str(plugin))  # which Qt would load a moment later anyway
    except OSError as error:
        return _lacks(str(error))
    reach = _REACH.get(name)
    if reach is None or reach[1]():
        return None
    display = environment.get(reach[0], "")
    return say(
        "Tradewinds cannot reach the display {display!r} that {variable} names; start it from a desktop "
        "session of your own, or use 'tradewinds run' for tables.", display=display, variable=reach[0])


def _lacks(message: str) -> str:
    """A sentence about libraries that the system lacks: the one the loader names, and those we know of."""
    missing = [name for name in _PACKAGES if not _loads(name)] or [message.partition(":")[0].strip()]
    packages = list(dict.fromkeys(_PACKAGES[name] for name in missing if name in _PACKAGES))
    names = ", ".join(missing)
    if not packages:
        return say(
            "Tradewinds cannot open its window, because the system lacks {libraries}; install it, or use "
            "'tradewinds run' for tables.", libraries=names)
    return say(
        "Tradewinds cannot open its window, because the system lacks {libraries}; on Debian and Ubuntu "
        "'sudo apt-get install {packages}' installs it, or use 'tradewinds run' for tables.",
        libraries=names, packages=" ".join(packages))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _reaches_x11() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)  # never null
    well = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return well


def _reaches_wayland() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(None)
    if connection:
        wayland.wl_display_disconnect(connection)
    return bool(connection)


_REACH: dict[str, tuple[str, Callable[[], bool]]] = {
    "xcb": ("DISPLAY", _reaches_x11), "wayland": ("WAYLAND_DISPLAY", _reaches_wayland)}
