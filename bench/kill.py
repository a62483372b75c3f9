"""Kills the program at random moments, during edits and saves, and looks at what the next start finds.

``python -m bench.kill`` kills a thousand times, most of them the part that keeps and saves scenarios, some
the window itself, and prints what was damaged, lost, not offered or left lying about.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from bench.engine import machine
from bench.page import RELIABILITY, publish

KILLS = int(os.environ.get("KILLS", "1000"))
AT_ONCE = 12
LIFE = (0.02, 7.0)
"""Seconds a victim may live."""
DUE = 3.0
"""Seconds after which unsaved work must be offered: the pause of the keeper and time to write."""
_FILE = "plan.tradewinds.json"
_PAUSE = (0.002, 0.04)
"""Seconds between two edits."""
_HABITS = (0.0, 0.01, 0.1)
"""Part of the edits after which the file is saved: never, now and then, all the time."""
_IN_SAVE = 0.008
"""A victim that saves all the time dies within so many seconds after a save has begun."""


@dataclass
class Tally:
    """What a number of kills have done; see ``rows``."""

    kills: int = 0
    in_save: int = 0
    damaged: int = 0
    forgotten_saves: int = 0
    due: int = 0
    offered: int = 0
    lost: float = 0.0
    strays: int = 0

    def add(self, other: "Tally") -> None:
        """Count another tally in."""
        for name, value in vars(other).items():
            mine = getattr(self, name)
            setattr(self, name, max(mine, value) if name == "lost" else mine + value)


@dataclass(frozen=True)
class Diary:
    """What a victim said before it died: when each edit was made, which was saved last, whether it saved."""

    edits: dict[int, float]
    saved: int
    saving: bool

    @staticmethod
    def read(text: str) -> "Diary":
        edits: dict[int, float] = {}
        saved, saving = 0, False
        for line in text.splitlines(keepends=True):
            if not line.endswith("\n"):
                continue
            what, number, when = line.split()
            if what == "edit":
                edits[int(number)] = float(when)
            saving = what == "saving"
            saved = int(number) if what == "saved" else saved
        return Diary(edits, saved, saving)

    def lost(self, best: int, died: float) -> float:
        """Seconds between the first edit after number ``best`` and the end."""
        return max((died - when for number, when in self.edits.items() if number > best), default=0.0)


def storage(kills: int, seed: int) -> Tally:
    """Kill a forked process that edits, keeps and saves through ``planner.keeping``."""
    from planner import files  # noqa: F401 - loaded before the fork

    tally, chance = Tally(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "work").mkdir()
        for _ in range(kills):
            read, write = os.pipe()
            habit = chance.choice(_HABITS)
            child = os.fork()
            if child == 0:
                os.close(read)
                try:
                    _edit_and_save(folder, write, habit, random.Random(chance.random()))
                finally:
                    os._exit(1)
            os.close(write)
            with open(read, encoding="ascii") as stream:
                said = _live(stream, habit, chance)
                os.kill(child, signal.SIGKILL)
                died = time.time()
                os.waitpid(child, 0)
                diary = Diary.read(said + stream.read())
            chance.random()
            _judge(tally, folder, diary, died)
    return tally


def _live(diary: TextIO, habit: float, chance: random.Random) -> str:
    """Let a victim live for a while, or until it has just begun to save; what it said meanwhile."""
    if habit < max(_HABITS):
        time.sleep(chance.uniform(*LIFE))
        return ""
    said, saves = "", chance.randrange(1, 8)
    while said.count("saving") < saves:
        said += diary.readline()
    time.sleep(chance.uniform(0, _IN_SAVE))
    return said


def _edit_and_save(folder: Path, diary: int, habit: float, chance: random.Random) -> None:
    """The victim: one scenario that is edited for ever and saved now and then, numbered by its name."""
    from planner.keeping.journal import Version
    from planner.keeping.keeper import Keeper
    from planner.keeping.saving import save
    from planner.keeping.session import Session

    session = Session(folder / "state")
    keeper = Keeper(session, lambda _: None)
    file, digest, number = folder / "work" / _FILE, "", _number_in(folder / "work" / _FILE)
    assert session.hold(file) is None
    while True:
        number += 1
        scenario = _numbered(number, chance)
        keeper.note("a", Version.now(scenario, file, digest, False))
        _say(diary, "edit", number)
        if chance.random() < habit:
            keeper.flush()
            _say(diary, "saving", number)
            digest = save(session.state, file, scenario)
            keeper.note("a", Version.now(scenario, file, digest, True))
            _say(diary, "saved", number)
        time.sleep(chance.uniform(*_PAUSE))


def _judge(tally: Tally, folder: Path, diary: Diary, died: float) -> None:
    """What the next start finds, and then takes over or gives up."""
    from planner.keeping.recovery import look, put_aside

    left = look(folder / "state")
    file = folder / "work" / _FILE
    in_file = _number_in(file)
    best = max([in_file, *(int(draft.version.scenario.name) for draft in left.drafts)])
    _count(tally, diary, died, in_file, best)
    for draft in left.drafts:
        put_aside(draft, folder / "state")
    tally.strays += len(list(strays(folder)))


def _count(tally: Tally, diary: Diary, died: float, in_file: int, best: int) -> None:
    tally.kills += 1
    tally.in_save += diary.saving
    tally.damaged += in_file < 0
    tally.forgotten_saves += in_file < diary.saved
    if diary.lost(in_file, died) > DUE:
        tally.due += 1
        tally.offered += best > in_file
    tally.lost = max(tally.lost, diary.lost(best, died))


def strays(folder: Path) -> Iterator[Path]:
    """Locks, half-written files and sessions that nobody wants."""
    yield from folder.rglob(".tradewinds-*")
    yield from folder.rglob("*.tmp")
    yield from (folder / "state" / "sessions").glob("*")


def _numbered(number: int, chance: random.Random) -> Any:
    from planner.scenario import Scenario

    return Scenario(str(number), description="x" * chance.randrange(5000)).with_input(
        "price_gap_2030", chance.uniform(2, 6))


def _number_in(file: Path) -> int:
    """The number of the scenario in a file; 0 if there is none, -1 if it is damaged."""
    from planner import files
    from planner.errors import FileError

    if not file.exists():
        return 0
    try:
        return int(files.read(file).scenario.name)
    except (FileError, ValueError):
        return -1


def _say(diary: int, what: str, number: int) -> None:
    os.write(diary, f"{what} {number} {time.time()}\n".encode("ascii"))


def windows(kills: int, seed: int) -> Tally:
    """Kill the real window, which recovers by itself what the one before has left."""
    tally, chance = Tally(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "work").mkdir()
        env = {**os.environ, "XDG_CONFIG_HOME": f"{name}/config", "XDG_STATE_HOME": f"{name}/home",
               "QT_QPA_PLATFORM": "offscreen"}
        before: tuple[Diary, float, int] | None = None
        for life in range(kills + 1):
            started = subprocess.Popen(
                [sys.executable, "-m", "bench.kill", "window", name, str(chance.random())], env=env,
                stdout=subprocess.PIPE, text=True)
            assert started.stdout is not None
            first = started.stdout.readline().split()
            assert first[:1] == ["start"], first
            if before is not None:
                diary, died, in_file = before
                _count(tally, diary, died, in_file, max(in_file, int(first[1])))
                tally.strays += int(first[2])
            if life < kills:
                time.sleep(chance.uniform(*LIFE))
            started.kill()
            died = time.time()
            said = started.stdout.read()
            started.wait()
            before = Diary.read(said), died, _number_in(folder / "work" / _FILE)
    return tally


def _window(folder: Path, seed: str) -> None:
    """The victim with a window: recovers what there is, then edits and saves until it is killed."""
    from PySide6.QtCore import qInstallMessageHandler

    from bench.window import open_window
    from planner.processes import this_process
    from ui.documents import Documents

    qInstallMessageHandler(lambda kind, context, text: None)
    chance = random.Random(seed)
    app, window, _ = open_window()
    file = folder / "work" / _FILE
    window.guard.open_log()
    window.recovery.look()
    window.recovery.wait()
    app.processEvents()
    left = window.recovery._left
    numbers = [int(draft.version.scenario.name) for draft in left.drafts]
    assert bool(numbers) == (not window.recovery.bar.isHidden())
    window.recovery._carry_out("recover", list(left.drafts))
    window.recovery.wait()
    mine = f".tradewinds-{this_process().mark}"
    foreign = [path for path in strays(folder) if not path.name.startswith(mine) and path.suffix == ".tmp"]
    if not numbers and file.exists():
        window.open(file)
    os.write(1, f"start {max(numbers, default=0)} {len(foreign)}\n".encode("ascii"))
    documents: Documents = window.documents
    number, habit = max([*numbers, _number_in(file)]), chance.choice(_HABITS)
    while True:
        number += 1
        window.state.edit(_numbered(number, chance), "Edit")
        _say(1, "edit", number)
        if chance.random() < habit:
            _say(1, "saving", number)
            saved = documents.save() if window.state.path else documents._write(file)
            assert saved
            _say(1, "saved", number)
        end = time.monotonic() + chance.uniform(*_PAUSE)
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.001)


def rows(kills: int = KILLS) -> list[tuple[str, str]]:
    """What was seen, in words and numbers."""
    through_window = max(kills // 50, 1)
    rest = kills - through_window
    shares = [rest // AT_ONCE + (i < rest % AT_ONCE) for i in range(AT_ONCE)]
    jobs = [("storage", share) for share in shares if share]
    jobs.append(("windows", through_window))
    started = [subprocess.Popen(
        [sys.executable, "-m", "bench.kill", what, str(count), str(seed)], stdout=subprocess.PIPE, text=True)
        for seed, (what, count) in enumerate(jobs)]
    total = Tally()
    for process in started:
        out, _ = process.communicate()
        if process.returncode:
            raise SystemExit("a run of kills ended badly; see above")
        total.add(Tally(**json.loads(out.splitlines()[-1])))
    return [
        ("kills at random moments, of which the window itself", f"{total.kills:,}, {through_window}"),
        ("kills while a file was being saved", f"{total.in_save:,}"),
        ("damaged files", f"{total.damaged}"),
        ("saves that were reported and are not in the file", f"{total.forgotten_saves}"),
        (f"kills with unsaved work older than {DUE:g} s, of which it was offered at the next start",
         f"{total.due}, {total.offered}"),
        ("most work lost", f"{total.lost:.1f} s"),
        ("temporary files, locks and sessions left after the next start", f"{total.strays}"),
    ]


def _main(arguments: list[str]) -> None:
    match arguments:
        case ["window", folder, seed]:
            _window(Path(folder), seed)
        case ["storage", kills, seed]:
            print(json.dumps(vars(storage(int(kills), int(seed)))))
        case ["windows", kills, seed]:
            print(json.dumps(vars(windows(int(kills), int(seed)))))
        case _:
            publish("kill", [*machine(), *rows()], RELIABILITY)


if __name__ == "__main__":
    _main([argument for argument in sys.argv[1:] if argument != "--write"])
