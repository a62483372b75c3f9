"""What keeps work from being lost: versions, recovery, backups, holders, the log; and what it is worth."""

import getpass
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from bench import kill
from planner import files
from planner.errors import FileError
from planner.keeping import holders
from planner.keeping.backups import back_up, backups
from planner.keeping.crash_log import CrashLog, scrubbed
from planner.keeping.journal import Version, newest, read_version, versions, write_version
from planner.keeping.keeper import Keeper
from planner.keeping.recovery import differences, forget_logs, look, put_aside, take
from planner.keeping.saving import save, was_changed
from planner.keeping.session import HELD, LOG, OWNER, Past, Session, discarded, past_sessions
from planner.keeping.thinning import BACKUPS, DAY, JOURNAL, superfluous
from planner.processes import Process, started, this_process
from planner.scenario import Scenario
from planner.shocks import Shock, ShockKind

GAP = "price_gap_2030"
EDITED = Scenario("Plan").with_input(GAP, 2.5)
WEEK = 7 * DAY


def version(scenario: Scenario = EDITED, file: Path | None = None, **more: object) -> Version:
    return replace(Version.now(scenario, file, "", False), **more)


@pytest.fixture(scope="module")
def gone() -> Process:
    """A process of this host that has ended."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        began = started(process.pid)
        assert began is not None
        process.communicate(b"\n")
    return replace(this_process(), pid=process.pid, started=began)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def die(session: Session, gone: Process) -> None:
    """Let a session look as if its process had been killed."""
    owner = session.folder / OWNER
    body = json.loads(owner.read_bytes())
    owner.write_text(json.dumps({**body, "pid": gone.pid, "started": gone.started}))
    for file in session._held:
        lock = holders.lock_path(file)
        if lock.exists():
            lock.write_text(json.dumps({**json.loads(lock.read_bytes()), "pid": gone.pid,
                                        "started": gone.started}))


# Processes

def test_this_process_is_here_and_one_that_has_ended_is_gone(gone: Process) -> None:
    assert this_process().is_here and not this_process().is_gone and gone.is_gone
    assert gone.mark != this_process().mark


def test_a_later_process_with_the_same_number_is_another(gone: Process) -> None:
    assert replace(this_process(), started="earlier").is_gone
    assert not replace(this_process(), started="unknown").is_gone
    assert not replace(gone, host="elsewhere", started="then").is_gone  # nobody here knows


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems do not number their boots")
def test_a_host_that_was_renamed_knows_its_processes(gone: Process) -> None:
    assert replace(gone, host="as it was called").is_gone
    assert not replace(this_process(), host="as it was called").is_gone


def test_a_session_of_another_host_is_offered_after_a_day_of_silence(state: Path, gone: Process) -> None:
    session = Session(state)
    session.begin()
    write_version(session.journal("a"), version())
    die(session, replace(gone, started="then"))
    owner = session.folder / OWNER
    owner.write_text(json.dumps({**json.loads(owner.read_bytes()), "host": "elsewhere"}))
    assert not look(state)
    for path in (owner, session.journal("a"), session.folder):
        os.utime(path, (time.time() - 2 * DAY,) * 2)
    assert len(look(state).drafts) == 1


# Versions

def test_a_version_is_read_as_it_was_written(tmp_path: Path) -> None:
    written = write_version(tmp_path / "a", version(file=tmp_path / "plan", digest="d", settled=True))
    assert newest(tmp_path / "a") == written
    assert written.scenario == EDITED and written.settled and written.file == tmp_path / "plan"


def test_versions_of_a_clock_that_is_set_back_stay_in_order(tmp_path: Path) -> None:
    for n, when in enumerate((1000.0, 500.0, 500.0)):
        write_version(tmp_path, version(Scenario(f"{n}"), when=time.time() + when))
    assert [read_version(path).scenario.name for path in versions(tmp_path)] == ["2", "1", "0"]


@pytest.mark.parametrize("broken", [
    b"", b"{", b"[]", b"{}", b"\xff", b'{"when": 1, "scenario": "{}"}', b'{"when": "x", "scenario": 1}',
    b'{"when": 1, "scenario": "\\ud800"}', b"[" * 100_000, b"1" * 5_000_000])
def test_a_broken_version_gives_way_to_the_one_before(tmp_path: Path, broken: bytes) -> None:
    sound = write_version(tmp_path, version())
    (tmp_path / "99999999999999.json").write_bytes(broken)
    assert newest(tmp_path) == sound


def test_a_journal_does_not_grow_for_ever(tmp_path: Path) -> None:
    begin = time.time() - 3 * 3600
    for path_time in range(0, 3 * 3600, 20):
        (tmp_path / f"{round((begin + path_time) * 1000):014d}.json").write_text("{}")
    write_version(tmp_path, version())
    assert len(versions(tmp_path)) < 25


@pytest.mark.parametrize(("rules", "step", "most"), [(JOURNAL, 7.0, 40), (BACKUPS, 5 * 3600.0, 18)])
def test_thinning_as_time_passes_keeps_new_ones_and_a_few_of_every_age(
    rules: tuple[tuple[float, float], ...], step: float, most: int
) -> None:
    kept: list[float] = []
    reach = rules[-1][0]
    for n in range(4000):
        now = 1e9 + n * step
        kept = sorted({*kept, now} - superfluous([*kept, now], now, rules))
        assert kept[-1] == now and len(kept) <= most
    assert now - kept[0] > 0.5 * min(reach, 4000 * step)
    assert max(b - a for a, b in pairwise(kept)) <= 2 * rules[-1][1]


# The keeper

@pytest.fixture
def keeper(state: Path) -> Iterator[Keeper]:
    made = Keeper(Session(state), problems.append, interval=0.05)
    problems.clear()
    yield made
    made.stop()


problems: list[str] = []


def wait_for(found: object, seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not found() and time.monotonic() < end:  # type: ignore[operator]
        time.sleep(0.005)
    assert found()  # type: ignore[operator]


def test_the_newest_of_many_changes_is_kept_soon(keeper: Keeper) -> None:
    journal = keeper._session.journal("a")
    for n in range(200):
        keeper.note("a", version(Scenario(f"{n}")))
    keeper.note("b", version(Scenario("other")))
    wait_for(lambda: newest(journal) is not None and newest(journal).scenario.name == "199")
    wait_for(lambda: newest(keeper._session.journal("b")) is not None)
    assert len(versions(journal)) < 10


def test_changes_that_never_pause_are_kept_all_the_same(keeper: Keeper) -> None:
    journal, end = keeper._session.journal("a"), time.monotonic() + 0.5
    while time.monotonic() < end:
        keeper.note("a", version())
        time.sleep(0.002)
    assert len(versions(journal)) >= 3


@pytest.mark.parametrize("settled", [True, False])
def test_who_closes_a_scenario_waits_for_no_disk(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch, settled: bool
) -> None:
    state, journal = keeper._session.state, keeper._session.journal("a")
    keeper.note("a", version())
    wait_for(lambda: newest(journal) is not None)
    busy = threading.Lock()
    for name in ("forget", "discard"):
        real = getattr(keeper._session, name)

        def slow(key: str, real: Callable[[str], None] = real) -> None:
            with busy:
                real(key)

        monkeypatch.setattr(keeper._session, name, slow)
    with busy:
        keeper.note("a", version(EDITED))
        keeper.close("a", settled=settled)  # would never return if it waited
        assert journal.exists()
    wait_for(lambda: not journal.exists())
    assert [newest(put_aside).scenario for put_aside in discarded(state)] == ([] if settled else [EDITED])


def test_what_was_closed_last_is_put_away_before_the_keeper_stops(state: Path) -> None:
    keeper = Keeper(Session(state), lambda problem: None, 60.0)
    keeper.note("a", version(EDITED))
    keeper.note("b", version())
    keeper.close("a", settled=False)
    keeper.stop()
    assert [newest(put_aside).scenario for put_aside in discarded(state)] == [EDITED]


def test_what_is_dropped_does_not_come_back(keeper: Keeper) -> None:
    for _ in range(20):
        keeper.note("a", version())
        keeper.drop("a")
        shutil.rmtree(keeper._session.journal("a"), ignore_errors=True)
    time.sleep(0.15)
    assert not keeper._session.journal("a").exists()


def test_a_disk_that_is_full_is_told_and_so_is_its_end(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.keeping.keeper._PATIENCE", 0.05)
    real_write = os.write

    def full(handle: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")
    monkeypatch.setattr(os, "write", full)
    keeper.note("a", version())
    wait_for(lambda: problems)
    assert "disk is full" in problems[0]
    monkeypatch.setattr(os, "write", real_write)
    wait_for(lambda: problems[-1] == "")
    assert newest(keeper._session.journal("a")).scenario == EDITED


# Recovery

def test_a_running_session_is_not_offered(state: Path) -> None:
    session = Session(state)
    session.begin()
    write_version(session.journal("a"), version())
    assert not look(state) and session.journal("a").exists()


def test_what_a_killed_session_had_open_is_offered_until_it_is_taken(
    state: Path, gone: Process, tmp_path: Path
) -> None:
    file = tmp_path / "plan.tradewinds.json"
    digest = files.write(file, Scenario("Plan"))
    session = Session(state)
    assert session.hold(file) is None
    write_version(session.journal("a"), version(file=file, digest=digest))
    write_version(session.journal("b"), version(Scenario("In no file")))
    write_version(session.journal("c"), version(settled=True))
    write_version(session.journal("d"), version(Scenario("Plan"), file=file))  # as the file is
    (tmp_path / f".tradewinds-{gone.mark}0000.tmp").touch()
    back_up(state, file)
    (backups(state, file)[0].path.parent / f".tradewinds-{gone.mark}0000.tmp").touch()
    other = tmp_path / ".tradewinds-0000000000000000.tmp"
    other.touch()
    die(session, gone)
    for _ in range(2):  # later is later
        left = look(state)
        assert [draft.version.scenario.name for draft in left.drafts] == ["Plan", "In no file"]
    first, second = left.drafts
    assert first.against == Scenario("Plan") and not first.moved and second.against is None
    assert differences(first.version.scenario, first.against) == (
        "Differs from the file in Price gap US/China, 2030.")
    assert not holders.lock_path(file).exists()
    assert sorted(tmp_path.rglob(".tradewinds-*")) == [other]  # somebody else is writing that
    mine = Session(state)
    assert take(first, mine, "new") and not take(first, mine, "again")
    assert newest(mine.journal("new")).scenario == EDITED
    put_aside(second, state)
    assert not look(state) and not session.folder.exists()
    assert [newest(journal).scenario.name for journal in discarded(state)] == ["In no file"]
    assert files.read(file).scenario == Scenario("Plan")


def test_a_file_that_somebody_changed_since_is_told(state: Path, gone: Process, tmp_path: Path) -> None:
    file = tmp_path / "plan.tradewinds.json"
    files.write(file, Scenario("Theirs"))
    session = Session(state)
    session.begin()
    write_version(session.journal("a"), version(file=file, digest="as it was"))
    die(session, gone)
    draft, = look(state).drafts
    assert draft.moved and "Name and notes" in differences(draft.version.scenario, draft.against)


def test_what_differs_is_told_in_few_words() -> None:
    many = Scenario("b", shocks=(Shock(ShockKind.TARIFF, 5, None, 1.0),)).with_input(GAP, 2.0).with_input(
        "locked_in", 0.2).with_input("moe_convergence", 50.0)
    assert differences(many, None) == "It is in no file yet."
    assert differences(many, Scenario()).endswith("; and 2 more.")


def test_what_was_discarded_goes_after_a_week(state: Path, gone: Process) -> None:
    session = Session(state)
    session.begin()
    write_version(session.journal("a"), version())
    session.discard("a")
    assert len(discarded(state)) == 1 and len(discarded(state, time.time() + WEEK - 60)) == 1
    assert discarded(state, time.time() + WEEK + 60) == [] == discarded(state)


def test_a_session_without_a_sound_owner_is_left_alone_while_it_is_young(state: Path, gone: Process) -> None:
    session = Session(state)
    session.begin()
    write_version(session.journal("a"), version())
    (session.folder / OWNER).write_bytes(b"{")
    (state / "sessions" / f"{gone.pid}-just-made").mkdir()  # by a process that came no further
    left = past_sessions(state)
    assert [past.folder.name for past in left] == [f"{gone.pid}-just-made"]
    assert not look(state) and not left[0].folder.exists()
    for path in (session.folder / OWNER, session.journal("a"), session.folder):
        os.utime(path, (1e9, 1e9))
    assert [draft.version.scenario for draft in look(state).drafts] == [EDITED]


def test_a_session_that_ends_leaves_nothing(state: Path, tmp_path: Path) -> None:
    session = Session(state)
    session.hold(tmp_path / "plan")
    write_version(session.journal("a"), version())
    session.end()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_without_a_place_to_keep_things_everything_goes_on(state: Path, tmp_path: Path) -> None:
    state.write_text("no folder")
    session = Session(state)
    assert session.hold(tmp_path / "plan") is None and not look(state)
    with pytest.raises(FileError):
        session.begin()
    file = tmp_path / "plan.json"
    save(state, file, EDITED)
    save(state, file, EDITED)
    assert files.read(file).scenario == EDITED


def test_a_list_of_files_that_is_no_small_file_is_left(state: Path, gone: Process, tmp_path: Path) -> None:
    session = Session(state)
    session.hold(tmp_path / "plan")
    past = Past(session.folder, gone, 0.0)
    held = session.folder / HELD
    with held.open("r+b") as stream:
        stream.truncate(2_000_000_000)
    past.clear_up()
    held.unlink()
    if os.name == "posix":
        os.mkfifo(held)
        past.clear_up()
    session.end()


# Backups

def test_the_first_save_of_a_day_keeps_what_was_there(tmp_path: Path, state: Path) -> None:
    file = tmp_path / "plan.json"
    noon = datetime(2026, 3, 2, 12).timestamp()
    for day in range(80):
        for hour in (0, 1):
            file.write_text(f"{day}.{hour}")
            back_up(state, file, noon + day * DAY + hour * 3600)
    kept = [(round((noon + 79 * DAY - b.when) / DAY), b.path.read_text()) for b in backups(state, file)]
    assert [age for age, _ in kept[:7]] == [0, 1, 2, 3, 4, 5, 6]
    assert all(text == f"{79 - age}.0" for age, text in kept)
    weekly = [age for age, _ in kept[7:]]
    assert 50 < max(weekly) <= 61 and 6 <= len(weekly) <= 10


def test_each_file_has_its_own_backups_and_a_new_one_none(tmp_path: Path, state: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    save(state, one, EDITED)
    assert backups(state, one) == []
    save(state, one, Scenario("Newer"))
    assert files.read(backups(state, one)[0].path).scenario == EDITED and backups(state, other) == []


def test_a_backup_that_cannot_be_made_does_not_keep_anybody_from_saving(tmp_path: Path) -> None:
    file, no_folder = tmp_path / "plan.json", tmp_path / "no folder"
    no_folder.touch()
    save(no_folder, file, EDITED)
    save(no_folder, file, Scenario("Newer"))
    assert files.read(file).scenario.name == "Newer"


def test_a_change_by_somebody_else_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    known = files.write(file, EDITED)
    assert not was_changed(file, known)
    status = file.stat()
    data = file.read_bytes()
    file.write_bytes(data.replace(b"2.5", b"2.6"))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))  # same size, same time
    assert was_changed(file, known)
    file.write_bytes(data)
    assert not was_changed(file, known)
    file.unlink()
    assert not was_changed(file, known)


# Holders

def test_a_file_is_held_by_one_session_and_free_again(tmp_path: Path) -> None:
    file = tmp_path / ("x" * 250 + ".json")
    assert holders.hold(file, "a") is None and holders.hold(file, "a") is None
    other = holders.hold(file, "b")
    assert other == holders.Holder(this_process(), "a")
    holders.release(file, "b")
    assert holders.holder(file) == other
    holders.release(file, "a")
    assert holders.hold(file, "b") is None and len(list(tmp_path.iterdir())) == 1


def test_the_lock_of_a_dead_process_is_taken_over_and_that_of_another_host_is_not(
    tmp_path: Path, gone: Process
) -> None:
    file = tmp_path / "plan"
    strange = replace(gone, host="elsewhere", user="ann", started="then")
    for process, free in ((gone, True), (strange, False)):
        holders._create(holders.lock_path(file), holders.Holder(process, "old"))
        held = holders.hold(file, "mine")
        assert (held is None) == free
        if held is not None:
            assert (held.process.user, held.process.host) == ("ann", "elsewhere")
            assert holders.hold(file, "mine", by_force=True) is None
        assert holders.holder(file) == holders.Holder(this_process(), "mine")
        holders.release(file, "mine")
    assert list(tmp_path.iterdir()) == []


def test_a_lock_without_sound_words_holds_for_half_a_minute(tmp_path: Path) -> None:
    file = tmp_path / "plan"
    lock = holders.lock_path(file)
    for content in (b"", b"[]", b'{"pid": "x"}', b"\xff" * 9):
        lock.write_bytes(content)
        assert holders.hold(file, "mine") == holders.UNKNOWN
        os.utime(lock, (time.time() - 60, time.time() - 60))
        assert holders.hold(file, "mine") is None
        holders.release(file, "mine")


@pytest.mark.parametrize("number", [1, 5, 13, 28, 30, 95, 110])  # EPERM EIO EACCES ENOSPC EROFS ENOTSUP ..
@pytest.mark.parametrize("call", ["open", "write"])
def test_a_lock_that_cannot_be_written_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    def fail(*_: object) -> int:
        raise OSError(number, os.strerror(number))
    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        assert holders.hold(tmp_path / "plan", "a") is None
    assert holders.hold(tmp_path / "no" / "folder", "a") is None
    assert list(tmp_path.iterdir()) == []


def test_of_many_who_find_a_stale_lock_one_gets_it(tmp_path: Path, gone: Process) -> None:
    file = tmp_path / "plan"
    code = ("import sys, time; from pathlib import Path; from planner.keeping.holders import hold\n"
            "time.sleep(max(0, float(sys.argv[3]) - time.time()))\n"
            "print(hold(Path(sys.argv[1]), sys.argv[2]) is None, flush=True); input()")
    holders._create(holders.lock_path(file), holders.Holder(gone, "old"))
    begin = str(time.time() + 1.0)
    racers = [subprocess.Popen(
        [sys.executable, "-c", code, str(file), str(n), begin], text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE) for n in range(6)]
    won = [racer.stdout.readline().strip() for racer in racers if racer.stdout]
    for racer in racers:
        racer.communicate("\n")
    assert sorted(won) == ["False"] * 5 + ["True"]


# The log

def test_the_log_names_no_user_and_no_folder() -> None:
    home, user = str(Path.home()), "joe-smith"
    text = (f'  File "{home}/plans/ui/app.py", line 3\n  File "/opt/{user}/x y/lib.py", line 4, in f\n'
            "  File \"C:\\Users\\joe\\app\\state.py\", line 9\nFileNotFoundError: '/srv/team plans/q3.json'\n"
            "from /usr/lib/libQt.so.6 and \\\\share\\team\\a.json; 3/4 of 1/2")
    told = scrubbed(text)
    assert "plans/" not in told and "joe" not in told and "team" not in told and "/opt" not in told
    for kept in ('"app.py", line 3', '"lib.py", line 4, in f', '"state.py", line 9', "'q3.json'",
                 "libQt.so.6", "a.json", "3/4 of 1/2"):
        assert kept in told, kept
    assert scrubbed(f"by {getpass.getuser()}\n").count("\u2026") == (len(getpass.getuser()) > 2)


def test_an_exception_and_a_fault_are_told_at_the_next_start_once(state: Path) -> None:
    code = ("import os, sys; from pathlib import Path\n"
            "from planner.keeping.session import Session, LOG\n"
            "from planner.keeping.crash_log import CrashLog\n"
            "session = Session(Path(sys.argv[1])); session.begin(); log = CrashLog(session.folder / LOG)\n"
            "try: open('/nowhere/secret/plan')\n"
            "except OSError as error: log.note(error)\n"
            "os.kill(os.getpid(), 11)")
    subprocess.run([sys.executable, "-c", code, str(state)], check=False, cwd=Path(__file__).parents[2])
    left = look(state)
    assert left and left.drafts == () and abs(left.ended - time.time()) < 60
    assert "FileNotFoundError" in left.log and "'plan'" in left.log and "nowhere" not in left.log
    assert "Segmentation fault" in left.log
    forget_logs(state)
    assert not look(state) and list((state / "sessions").iterdir()) == []


def test_a_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / LOG)
    try:
        sizes = []
        for _ in range(60):
            log.note(ValueError("x" * 100))
            sizes.append((tmp_path / LOG).stat().st_size)
    finally:
        log.close()
    assert sizes[10] > sizes[0] > 0 and sizes[-1] == sizes[-10]


# Under fire

@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_ten_kills_damage_and_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kill, "LIFE", (0.05, 1.4))
    monkeypatch.setattr(kill, "DUE", 0.8)
    monkeypatch.setattr(kill, "_PAUSE", (0.001, 0.006))
    monkeypatch.setattr("planner.keeping.keeper.INTERVAL", 0.1)
    tally = kill.storage(10, seed=995)  # of which two never save and live long, and seven die in a save
    assert tally.kills == 10 and tally.due >= 2
    assert tally.offered == tally.due and tally.lost < kill.DUE
    assert tally.damaged == tally.forgotten_saves == tally.strays == 0
