"""One window a user and display: a second start hands its files to the first and ends.

A server in a folder that only this user can enter. The first greets, so that a start never hands anything
to a program that hangs; only then are files sent, and a word comes back.
"""

import contextlib
import hashlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_HELLO, _TAKEN = b"tradewinds 1\n", b"taken\n"
_MESSAGE_AT_MOST = 256 * 1024
_PATIENCE_MS = 2000
"""How long the first may take to answer before the second opens a window of its own."""
_SILENCE_MS = 5000
"""How long a caller may take to say what it wants."""


_NOBODY = (QLocalSocket.LocalSocketError.ServerNotFoundError,
           QLocalSocket.LocalSocketError.ConnectionRefusedError)


class Reception(QObject):
    """The first window's side.

    asked  files that another start was given, and the token that lets a window come to the front
    """

    asked = Signal(list, str)

    def __init__(self, address: str) -> None:
        super().__init__()
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def join(self, files: Sequence[Path], token: str) -> bool:
        """Hand the files to a window that is there, True; or become that window, False.

        A lock keeps two starts at the same moment from becoming it both.
        """
        lock = QLockFile(self._address + ".lock")
        lock.setStaleLockTime(0)  # it goes with the process that holds it, not with time
        held = lock.tryLock(_PATIENCE_MS)
        try:
            taken = hand_over(self._address, files, token)
            if taken is None and held:
                QLocalServer.removeServer(self._address)  # what a killed process left
                self._server.listen(self._address)
            return taken is True
        finally:
            if held:
                lock.unlock()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(_MESSAGE_AT_MOST + 1)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(_SILENCE_MS, caller, caller.abort)
            caller.write(_HELLO)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _MESSAGE_AT_MOST:
                caller.abort()
            return
        message = _understood(bytes(caller.readLine().data()))
        if message is None:
            caller.abort()
            return
        caller.write(_TAKEN)
        caller.disconnectFromServer()  # once it is written
        self.asked.emit(*message)


def hand_over(address: str, files: Sequence[Path], token: str) -> bool | None:
    """Whether a window has taken the files; None if there is none at all."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return None if socket.error() in _NOBODY else False
    deadline = QDeadlineTimer(_PATIENCE_MS)
    if _line(socket, deadline) != _HELLO:
        return False
    said = {"files": [os.path.abspath(path) for path in files], "token": token}
    socket.write(json.dumps(said).encode() + b"\n")
    return _line(socket, deadline) == _TAKEN


def address() -> str | None:
    """Where this user's window on this display listens; None if there is no private place."""
    display = "|".join(os.environ.get(name, "") for name in (
        "WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM", "SESSIONNAME"))
    if sys.platform == "win32":
        user = os.environ.get("USERDOMAIN", "") + "\\" + os.environ.get("USERNAME", "")
        return f"tradewinds-{_digest(user + '|' + display)}"
    folder = _private_folder()
    return None if folder is None else str(folder / f"tradewinds-{_digest(display)}")


def _private_folder() -> Path | None:
    """A folder of this user's that nobody else can enter, on this machine and with a short name."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(given) and len(given) < 60 and _is_private(Path(given)):
        return Path(given)
    made = Path(tempfile.gettempdir()) / f"tradewinds-{os.getuid()}"
    with contextlib.suppress(OSError):
        made.mkdir(mode=0o700, exist_ok=True)
    return made if _is_private(made) else None


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return (stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
            and not stat.S_IMODE(found.st_mode) & 0o077)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _line(socket: QLocalSocket, deadline: QDeadlineTimer) -> bytes:
    while not socket.canReadLine():
        left = int(deadline.remainingTime())
        if socket.bytesAvailable() > len(_HELLO) or not socket.waitForReadyRead(left):
            return b""
    return bytes(socket.readLine().data())


def _understood(line: bytes) -> tuple[list[Path], str] | None:
    """Files and token of a message; None if it is not one."""
    try:
        said = json.loads(line)
        files, token = said["files"], said["token"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return None
    if not (isinstance(files, list) and isinstance(token, str)
            and all(isinstance(name, str) and os.path.isabs(name) and "\0" not in name for name in files)):
        return None
    return [Path(name) for name in files], token
