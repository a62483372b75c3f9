"""Paths at which no scenario file is."""

import contextlib
import os
import socket
from pathlib import Path

from tests.hostile.kind import Kind, Kinds


def _chain(path: Path) -> None:
    for n in range(60):
        path.with_name(f"link-{n}").symlink_to(f"link-{n + 1}")
    path.symlink_to("link-0")


def _listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener, contextlib.chdir(path.parent):
        listener.bind(path.name)  # an address has little room


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _sparse(path: Path, start: bytes = b"") -> None:
    with path.open("wb") as stream:
        stream.write(start)
        stream.truncate(2_000_000_000)


def _folder_link(path: Path) -> None:
    path.with_name("folder").mkdir()
    path.symlink_to("folder")


def _link(target: str, words: str) -> Kind:
    return Kind(lambda path: path.symlink_to(target), words, posix=True)


PLACES: Kinds = {
    "nothing": Kind(lambda path: None, "there is no such file"),
    "a folder": Kind(lambda path: path.mkdir(), "it is a folder"),
    "a link to a folder": Kind(_folder_link, "it is a folder", posix=True),
    "a pipe": Kind(_pipe, "a device or a pipe", posix=True),
    "a socket": Kind(_listening, "a device or a pipe", posix=True),
    "a link to a device without end": _link("/dev/zero", "a device or a pipe"),
    "a link to a device without anything": _link("/dev/null", "a device or a pipe"),
    "a link to itself": Kind(lambda path: path.symlink_to(path.name), "leads in a circle", posix=True),
    "a chain of 60 links": Kind(_chain, "leads in a circle", posix=True),
    "a link to nothing": _link("gone", "there is no such file"),
    "a link to a file of the system": _link("/etc/passwd", "line 1, column 1"),
    "a link to the memory of the program": _link("/proc/self/mem", "Cannot open"),
    "a file of 2 GB": Kind(_sparse, "larger than 1 MB"),
    "a picture of 2 GB": Kind(lambda path: _sparse(path, b"\x89PNG\r\n\x1a\n"), "larger than 64 MB"),
    "a PDF of 2 GB": Kind(lambda path: _sparse(path, b"%PDF-1.7"), "larger than 64 MB"),
    "an office file of 2 GB": Kind(lambda path: _sparse(path, b"PK\x03\x04"), "larger than 64 MB"),
    "a web page of 2 GB": Kind(lambda path: _sparse(path, b"<html>"), "larger than 64 MB"),
}
