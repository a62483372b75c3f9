"""Opens files in a process of their own, which may open, load and start nothing else.

``python -m tests.hostile.guard``: one path a line comes in, one line of JSON goes out, a Seen. The reader
is loaded once; every file then gets a child of it with 300 MB of addresses and a few seconds.
"""

import contextlib
import gc
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

MEMORY = 300_000_000
"""Bytes of addresses that a child may have, Python and the reader included."""
_PATIENCE = 20
"""Seconds until a child is ended."""
_WATCHED = ("open", "import", "compile", "exec", "socket.", "subprocess.", "os.system", "os.exec", "os.spawn",
            "os.posix_spawn", "os.fork", "os.listdir", "os.scandir", "shutil.", "ctypes.", "pickle.",
            "marshal.", "urllib.", "http.", "ftplib.", "tempfile.", "os.remove", "os.rename", "os.mkdir")


@dataclass
class Seen:
    """What happened with a file.

    sentence    with which it was refused; None where it was read
    validate    exit code, output and errors of ``tradewinds validate``; run likewise
    seconds     of the processor, for the slowest of the three; who waits is ended instead
    megabytes   of memory at most, Python and the reader included
    others      what was opened, loaded or started besides the file
    failure     how the child ended, if not by itself
    """

    sentence: str | None = None
    validate: tuple[int, str, str] = (0, "", "")
    run: tuple[int, str, str] = (0, "", "")
    seconds: float = 0.0
    megabytes: float = 0.0
    others: list[str] = field(default_factory=list)
    failure: str = ""


def seen(paths: Sequence[Path]) -> list[Seen]:
    """What happens with each file."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.guard"], input="\n".join(map(str, paths)), text=True,
        capture_output=True, check=False, cwd=Path(__file__).parents[2],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    assert done.returncode == 0, done.stderr
    return [Seen(**json.loads(line)) for line in done.stdout.splitlines()]


def _main() -> None:
    paths = [Path(line) for line in sys.stdin.read().split("\n")]
    _warm_up()
    gc.collect()
    gc.freeze()
    for path in paths:
        print(json.dumps(_in_a_child(path)), flush=True)


def _warm_up() -> None:
    """Load what a sound file and a refused one need."""
    from tests.hostile.texts import GOOD, VARIED

    with tempfile.TemporaryDirectory() as folder:
        for n, text in enumerate((GOOD, *VARIED)):
            path = Path(folder, f"{n}.json")
            path.write_text(text)
            _commands(path, ("validate",) if n == 0 else ("validate", "run"))
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("xl/workbook.xml", "<a/>")
        _commands(path, ("validate",))


def _in_a_child(path: Path) -> dict[str, Any]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        code = 1
        try:
            os.write(writer, json.dumps(asdict(_look(path)))[:60_000].encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writer)
    with open(reader, "rb") as stream:
        told = stream.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status == 0:
        return dict(json.loads(told))
    return asdict(Seen(failure=f"signal {-status}" if status < 0 else f"exit code {status}"))


def _look(path: Path) -> Seen:
    import resource  # only POSIX systems have it, and they alone run this

    from planner.errors import FileError
    from planner.files import read
    from planner.files.csv_table import read_table
    from planner.observations import TABLES

    is_table = path.suffix in TABLES
    made = Seen()
    signal.alarm(_PATIENCE)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if not event.startswith(_WATCHED) or (event == "open" and str(arguments[0]) == str(path)):
            return
        if not (event == "open" and isinstance(arguments[0], int)):
            made.others.append(f"{event} {arguments[:1]}"[:200])
    sys.addaudithook(watch)
    begin = time.process_time()
    try:
        (read_table if is_table else read)(path)
    except FileError as error:
        made.sentence = str(error)
    except BaseException as error:
        made.failure = f"{type(error).__name__}: {error}"[:300]
    made.seconds = time.process_time() - begin
    try:
        for name, (told, seconds) in _commands(path, () if is_table else ("validate", "run")).items():
            setattr(made, name, told)
            made.seconds = max(made.seconds, seconds)
    except BaseException as error:
        made.failure += f"{type(error).__name__}: {error}"[:300]
    others = list(made.others)  # before this looks at its own memory
    made.megabytes, made.others = _most_memory(), others
    return made


def _commands(path: Path, names: Sequence[str]) -> dict[str, tuple[tuple[int, str, str], float]]:
    from planner.cli import main

    told = {}
    for name in names:
        out, errors, begin = io.StringIO(), io.StringIO(), time.process_time()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            code = main([name, str(path)])
        told[name] = ((code, out.getvalue(), errors.getvalue()), time.process_time() - begin)
    return told


def _most_memory() -> float:
    """MB that were resident at once."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000


if __name__ == "__main__":
    _main()
