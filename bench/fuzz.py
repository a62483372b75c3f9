"""Files that nobody wrote, by the hundred thousand, and every kind of hostile file: is anything let in?

``python -m bench.fuzz`` takes some minutes; ``--write`` keeps what it saw in docs/dev/security.md, where
``python -m bench.fuzz kinds`` only brings the list of kinds up to date. FUZZ_FILES sets how many files. A
finding is named by its number: ``mutated(seeds(), number)`` makes its file again.
"""

import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from bench.engine import machine
from bench.page import fill, publish
from tests.hostile.corpus import CORPUS, listing
from tests.hostile.guard import seen
from tests.hostile.mutations import NAME, mutated, outcome, seeds

FILES = int(os.environ.get("FUZZ_FILES", "100000"))
WORKERS = 2
PATIENCE = 5.0
"""Seconds that a file may take."""
MEMORY = 600_000_000
"""Bytes of addresses that a worker may have."""
PAGE = Path(__file__).parents[1] / "docs/dev/security.md"


@dataclass
class Found:
    """What came of the files so far: counts of outcomes, the slowest in seconds, and what went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    wrong: list[tuple[int, str]] = field(default_factory=list)


def corpus_rows() -> list[tuple[str, str]]:
    """What the corpus came to."""
    folder = Path(tempfile.mkdtemp())
    paths = [folder / str(n) / NAME for n in range(len(CORPUS))]
    for path, kind in zip(paths, CORPUS.values(), strict=True):
        path.parent.mkdir()
        kind.make(path)
    met = seen(paths)
    shutil.rmtree(folder)
    refused = [it for it in met if it.sentence is not None and not it.failure and not it.others]
    return [
        ("kinds of hostile file", f"{len(met)}"),
        ("refused in one sentence, with nothing else opened, loaded or started", f"{len(refused)}"),
        ("slowest refusal, processor time", f"{max(it.seconds for it in met):.2f} s"),
        ("most memory, Python and the reader included", f"{max(it.megabytes for it in met):.0f} MB"),
    ]


def fuzz_rows() -> list[tuple[str, str]]:
    """What the mutated files came to."""
    begin, given, found = time.perf_counter(), seeds(), Found()
    share = -(-FILES // WORKERS)
    workers = [_Worker(range(first, min(FILES, first + share)), given, found)
               for first in range(0, FILES, share)]
    while workers:
        time.sleep(0.2)
        workers = [worker for worker in workers if worker.goes_on()]
    for number, what in found.wrong:
        print(f"file {number}: {what}", file=sys.stderr)
    hangs = sum(what == "hang" for _, what in found.wrong)
    return [
        (f"mutated files, from {len(given)} seeds", f"{FILES:,}"),
        ("refused in one sentence", f"{found.counts['refused']:,}"),
        ("sound in spite of it, read and written again as they were", f"{found.counts['read']:,}"),
        ("crashes", f"{len(found.wrong) - hangs}"),
        (f"hangs of more than {PATIENCE:g} s", f"{hangs}"),
        ("slowest file", f"{1000 * found.slowest:.0f} ms"),
        ("time", f"{time.perf_counter() - begin:.0f} s in {WORKERS} processes"),
    ]


class _Worker:
    """A process that opens files; where it dies or hangs, another goes on behind the file."""

    def __init__(self, numbers: range, given: list[bytes], found: Found) -> None:
        self._numbers, self._given, self._found = numbers, given, found
        self._process: SpawnProcess
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._at: Any = context.Value("q", self._numbers.start - 1, lock=False)
        self._results, sender = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_work, args=(self._numbers, self._given, self._at, sender), daemon=True)
        self._process.start()
        sender.close()
        self._seen, self._since = -1, time.monotonic()

    def goes_on(self) -> bool:
        """Take in results, replace a process that has died or hangs; False once all files are done."""
        ended = not self._process.is_alive()
        self._take()
        if self._at.value != self._seen:
            self._seen, self._since = self._at.value, time.monotonic()
        hangs = self._seen >= self._numbers.start and time.monotonic() - self._since > PATIENCE
        if ended and self._process.exitcode == 0:
            return False
        if ended or hangs:
            self._process.kill()
            self._process.join()
            what = "hang" if hangs else f"the process ended with {self._process.exitcode}"
            self._found.wrong.append((self._seen, what))
            self._numbers = range(self._seen + 1, self._numbers.stop)
            self._start()
        return True

    def _take(self) -> None:
        try:
            while self._results.poll():
                counts, slowest, wrong = self._results.recv()
                self._found.counts.update(counts)
                self._found.slowest = max(self._found.slowest, slowest)
                self._found.wrong.extend(wrong)
        except EOFError:
            pass


def _work(numbers: range, given: list[bytes], at: Any, results: Any) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        path = Path(folder, NAME)
        for number in numbers:
            at.value = number
            path.write_bytes(mutated(given, number))
            results.send(_opened(path, number))


def _opened(path: Path, number: int) -> tuple[list[str], float, list[tuple[int, str]]]:
    begin = time.perf_counter()
    try:
        what, wrong = [outcome(path)], []
    except Exception as error:
        what, wrong = [], [(number, f"{type(error).__name__}: {error}"[:300])]
    return what, time.perf_counter() - begin, wrong


if __name__ == "__main__":
    fill("kinds", listing(), PAGE)
    if "kinds" in sys.argv[1:]:
        sys.exit()
    publish("hostile", [*machine(), *corpus_rows()], PAGE)
    publish("fuzz", fuzz_rows(), PAGE)
