"""No network: the program at work calls nobody, and nothing in it could."""

import ast
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from planner import files
from planner.scenario import Scenario

from .export_page import ExportPage
from .pages import App

pytestmark = pytest.mark.unpainted

ROOT = Path(__file__).parents[2]
GAP = "price_gap_2030"
CLIENTS = {
    "urllib.request", "urllib.error", "urllib3", "http", "requests", "httpx", "aiohttp", "ftplib", "smtplib",
    "poplib", "imaplib", "telnetlib", "xmlrpc", "socketserver", "socket", "ssl", "webbrowser", "websockets",
    "asyncio", "tornado", "distributed", "dask", "multiprocessing.connection", "multiprocessing.managers"}
ON_REQUEST = {
    "planner/sweep/cluster.py": {"asyncio", "distributed"}, "ui/folders.py": {"QDesktopServices"}}
"""A sweep on a cluster calls the scheduler whose address its user gives; the system's file manager shows a
folder of this computer."""
LOCAL = {"QLocalServer", "QLocalSocket"}
"""Of QtNetwork: they reach programs of the same user on the same computer."""
OUTWARD = {"QDesktopServices", "setOpenExternalLinks", "QNetworkAccessManager", "QWebEngineView"}
INNER = "TRADEWINDS_TEST_OFFLINE"

_watching: list[list[str]] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Forbid what leads out of this computer while somebody watches; a hook cannot be taken away."""
    if not _watching or not event.startswith("socket."):
        return
    outward = event.startswith(("socket.getaddrinfo", "socket.gethostby", "socket.getnameinfo"))
    family = arguments[1] if event == "socket.__new__" else getattr(arguments[0], "family", None)
    if outward or family in (socket.AF_INET, socket.AF_INET6):
        _watching[0].append(f"{event} {arguments}")
        raise PermissionError(f"{event} while no network is allowed")


sys.addaudithook(_watch)


@pytest.fixture
def calls() -> Iterator[list[str]]:
    """Calls that led out of this computer; there should be none."""
    _watching.append([])
    yield _watching[0]
    _watching.clear()


def test_the_watch_sees_calls(calls: list[str]) -> None:
    for act in (lambda: socket.create_connection(("127.0.0.1", 9)),
                lambda: socket.getaddrinfo("a.example", 1), lambda: socket.socket(socket.AF_INET6)):
        with pytest.raises(PermissionError):
            act()
    assert len(calls) == 3
    if hasattr(socket, "AF_UNIX"):
        socket.socket(socket.AF_UNIX).close()
    assert len(calls) == 3


def test_opening_moving_and_exporting_calls_nobody(calls: list[str], app: App, tmp_path: Path) -> None:
    files.write(tmp_path / "a.tradewinds.json", Scenario("A story").with_input(GAP, 2.0))
    app.open(tmp_path / "a.tradewinds.json")
    app.panel.drag(GAP, 3.0)
    app.rest()
    page = ExportPage(app)
    page.choose("pptx")
    page.save(tmp_path / "a.pptx")
    assert (tmp_path / "a.pptx").stat().st_size > 20_000 and calls == []


@pytest.mark.skipif(INNER in os.environ, reason="this is the inner run")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux's tools")
def test_it_works_where_there_is_no_network_and_asks_the_system_for_none(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    around = [command for command in (
        ["unshare", "--map-root-user", "--net"],
        ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", str(trace)],
    ) if shutil.which(command[0]) and subprocess.run(
        [*command, "true"], check=False, capture_output=True).returncode == 0]
    if not around:
        pytest.skip("neither unshare nor strace may be used here")
    inner = f"{__file__}::{test_opening_moving_and_exporting_calls_nobody.__name__}"
    done = subprocess.run(
        [*chain(*around), sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider",
         inner], cwd=ROOT, env={**os.environ, INNER: "1"}, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    if trace.exists():
        assert re.findall(r".*AF_INET.*", trace.read_text()) == []


def test_no_module_could_call_anybody() -> None:
    paths = sorted(path for folder in ("planner", "ui") for path in (ROOT / folder).rglob("*.py"))
    assert len(paths) > 200
    found = {path.relative_to(ROOT).as_posix(): outward(path) for path in paths}
    assert {path: names for path, names in found.items() if names} == ON_REQUEST


def test_only_files_of_this_computer_are_handed_to_the_system(monkeypatch: pytest.MonkeyPatch,
                                                              tmp_path: Path) -> None:
    from ui import folders

    source = Path(folders.__file__).read_text(encoding="utf-8")
    assert source.count("openUrl") == source.count("openUrl(QUrl.fromLocalFile(") == 1
    opened: list[str] = []
    monkeypatch.setattr(
        folders.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    assert folders.show_folder(tmp_path / "not" / "there")
    assert opened == [f"file://{tmp_path}"]


@pytest.mark.parametrize("line", [
    "import urllib.request", "from urllib import request", "import http.client", "from http.server import x",
    "import requests", "from PySide6.QtNetwork import QTcpSocket", "from PySide6 import QtNetwork",
    "import PySide6.QtNetwork", "import socket", "QDesktopServices.openUrl(x)",
    "label.setOpenExternalLinks(True)",
    "import importlib; importlib.import_module('http.client')", "__import__('socket')"])
def test_the_search_finds_what_could(line: str, tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(f"def f():\n    {line}\n")
    assert outward(path)


def test_the_search_lets_local_sockets_and_words_be(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("from PySide6.QtNetwork import QLocalServer, QLocalSocket\n"
                    "from urllib.parse import quote\n"
                    'WORDS = "a socket; see http://schemas.example"\n')
    assert outward(path) == set()


def outward(path: Path) -> set[str]:
    """What a module names that could lead out of this computer."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name for alias in node.names if (name := _client(alias.name))}
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork":
            found |= {alias.name for alias in node.names} - LOCAL
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            found |= {name for full in names if (name := _client(full or ""))}
        elif isinstance(node, ast.Name | ast.Attribute):
            found |= {getattr(node, "id", ""), getattr(node, "attr", "")} & OUTWARD
        elif isinstance(node, ast.Call) and "import" in ast.unparse(node.func):
            found |= {name for each in node.args if isinstance(each, ast.Constant)
                      if (name := _client(str(each.value)))}
    return found


def _client(name: str) -> str:
    """The client library that a module's name belongs to; empty if none."""
    if name == "PySide6.QtNetwork":
        return name
    parts = name.split(".")
    return next((start for n in range(1, len(parts) + 1) if (start := ".".join(parts[:n])) in CLIENTS), "")
