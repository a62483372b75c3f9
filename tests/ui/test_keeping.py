"""No work is lost: what the window keeps, offers after a crash, and notices about files of others."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from planner import files
from planner.keeping import holders
from planner.keeping.journal import Version, newest, write_version
from planner.keeping.places import state_folder
from planner.keeping.session import LOG, OWNER, Session
from planner.processes import Process, this_process
from planner.scenario import Scenario
from ui.documents import SUFFIX
from ui.recovery.dialog import RecoveryDialog
from ui.recovery.earlier import EarlierDialog

from .conftest import StartApp
from .more_pages import catching
from .pages import App

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
BUTTON = QMessageBox.StandardButton
ANN = holders.Holder(Process(7, "then", "laptop-7", "ann"), "hers")
PLAN = Scenario("Plan").with_input(GAP, 2.5)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / f"plan{SUFFIX}"
    files.write(path, PLAN)
    return path


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.keeping.keeper.INTERVAL", 0.05)


def crashed(*kept: Version, log: str = "", held: Path | None = None) -> Session:
    """A session of a process that is gone, with versions of scenarios that were open."""
    session = Session(state_folder())
    session.begin()
    if held is not None:
        session.hold(held)
    for n, version in enumerate(kept):
        write_version(session.journal(str(n)), version)
    if log:
        (session.folder / LOG).write_text(log)
    owner = session.folder / OWNER
    body = {**json.loads(owner.read_bytes()), "started": "before"}
    owner.write_text(json.dumps(body))
    if held is not None:
        lock = holders.lock_path(held)
        lock.write_text(json.dumps({**json.loads(lock.read_bytes()), "started": "before"}))
    return session


def kept(app: App, at: int = 0) -> Scenario | None:
    """What is kept of an open scenario."""
    version = newest(app.window.guard.session.journal(app.state.documents[at].key))
    return version.scenario if version else None


def look(app: App) -> str:
    """Look for what was left, and read the bar."""
    app.window.recovery.look()
    app.window.recovery.wait()
    QApplication.processEvents()
    bar = app.window.recovery.bar
    return "" if bar.isHidden() else bar.text


def review(app: App, monkeypatch: pytest.MonkeyPatch, do: Callable[[RecoveryDialog], None]) -> None:
    """Press Review and do something in the dialog."""
    monkeypatch.setattr(RecoveryDialog, "exec", do)
    app.window.recovery.bar.buttons["Review\u2026"].click()
    app.window.recovery.wait()
    QApplication.processEvents()


# Keeping

def test_every_change_of_every_scenario_is_kept_and_gone_after_a_clean_end(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.new()
    app.panel.drag(GAP, 6.0)
    for at in (0, 1):
        app.qtbot.waitUntil(lambda at=at: kept(app, at) == app.state.documents[at].scenario)
    app.messages.answer(BUTTON.Discard)
    assert app.window.close() and app.messages.only()
    assert not app.window.guard.session.folder.exists()


def test_a_scenario_that_was_not_changed_is_not_kept(app: App, plan: Path) -> None:
    app.open(plan)
    app.new()
    time.sleep(0.1)
    assert not list(app.window.guard.session.folder.glob("scenario-*"))


def test_nothing_is_offered_of_what_was_saved_or_undone(app: App, plan: Path) -> None:
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    app.save()
    app.qtbot.waitUntil(lambda: kept(app) == app.scenario)
    journal = app.window.guard.session.journal(app.state.current.key)
    app.qtbot.waitUntil(lambda: newest(journal).settled)
    app.panel.drag(GAP, 5.0)
    app.qtbot.waitUntil(lambda: not newest(journal).settled)
    app.undo()
    app.qtbot.waitUntil(lambda: newest(journal).settled)


def test_what_is_about_to_be_saved_is_kept_first(
    app: App, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.open(plan)
    app.window.guard.keeper._interval = 60.0  # it would be a coincidence
    app.panel.drag(GAP, 3.0)
    assert kept(app) is None
    seen: list[Scenario | None] = []
    monkeypatch.setattr(
        "planner.keeping.saving.write", lambda path, scenario: seen.append(kept(app)) or "digest")
    app.save()
    assert seen == [app.scenario]


def test_a_save_that_fails_leaves_what_is_kept_with_the_file_it_had(app: App, plan: Path) -> None:
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    app.save_as(plan.with_name("none") / f"plan{SUFFIX}")
    assert "folder does not exist" in app.messages.only().text
    journal = app.window.guard.session.journal(app.state.current.key)
    app.qtbot.waitUntil(lambda: newest(journal).file == plan)
    assert newest(journal).scenario == app.scenario and app.edited


def test_a_place_that_takes_nothing_is_told_once_and_nothing_is_in_the_way(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.window.guard.session.folder = Path("/proc/none/there")
    app.panel.drag(GAP, 3.0)
    bar = app.window.notices.unkept
    app.qtbot.waitUntil(lambda: not bar.isHidden())
    assert bar.text.startswith("Changes cannot be kept in case of a crash, so save often. Cannot make the ")
    bar.buttons["Close"].click()
    assert bar.isHidden() and app.messages.shown == []


# After a crash

def test_a_crash_is_told_and_the_work_comes_back_as_unsaved_changes(
    app: App, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = plan.read_bytes()
    edited = PLAN.with_input(GAP, 4.5)
    old = crashed(Version.now(edited, plan, files.read(plan).digest, False),
                  Version.now(Scenario("Loose"), None, "", False), held=plan)
    words = look(app)
    assert words.startswith("Tradewinds stopped unexpectedly on ") and words.endswith(" was kept.")

    def recover(dialog: RecoveryDialog) -> None:
        assert [row.box.text() for row in dialog.rows] == ["Plan", "Loose"]
        dialog.buttons["recover"].click()
    review(app, monkeypatch, recover)
    app.settle()
    assert [d.scenario for d in app.state.documents] == [edited, Scenario("Loose")]
    assert [d.path for d in app.state.documents] == [plan, None]
    assert not any(d.undo_stack.isClean() for d in app.state.documents)
    assert plan.read_bytes() == before and not old.folder.exists() and app.window.recovery.bar.isHidden()
    assert kept(app, 0) == edited and kept(app, 1) == Scenario("Loose")  # still, if it crashes again
    app.state.turn_to(app.state.documents[0])
    app.undo()
    assert app.scenario == PLAN and not app.edited
    app.redo()
    app.save()
    assert files.read(plan).scenario == edited


def test_discard_gives_up_what_is_ticked_and_keeps_it_for_a_week(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed(Version.now(Scenario("One"), None, "", False), Version.now(Scenario("Two"), None, "", False))
    assert look(app)

    def discard(dialog: RecoveryDialog) -> None:
        dialog.rows[1].box.setChecked(False)
        dialog.buttons["discard"].click()
    review(app, monkeypatch, discard)
    assert not app.window.recovery.bar.isHidden()

    def later(dialog: RecoveryDialog) -> None:
        assert [row.box.text() for row in dialog.rows] == ["Two"]
        dialog.rows[0].box.setChecked(False)
        assert not dialog.buttons["recover"].isEnabled() and not dialog.buttons["discard"].isEnabled()
        dialog.buttons["later"].click()
    review(app, monkeypatch, later)
    app.window.recovery.bar.buttons["Later"].click()
    assert app.window.recovery.bar.isHidden() and look(app)  # at the next start
    listed: list[str] = []

    def take(dialog: EarlierDialog) -> int:
        listed.extend(dialog.list.item(n).text() for n in range(dialog.list.count()))
        return int(QDialog.DialogCode.Accepted)
    monkeypatch.setattr(EarlierDialog, "exec", take)
    app.do("File", "Earlier versions")
    assert len(listed) == 1 and listed[0].endswith("One, discarded")
    assert app.scenario.name == "One" and app.edited and len(app.state.documents) == 2


def test_of_two_windows_one_recovers(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    old = crashed(Version.now(PLAN, None, "", False))
    assert look(app)
    old.journal("0").rename(old.folder.parent / "taken")
    review(app, monkeypatch, lambda dialog: dialog.buttons["recover"].click())
    assert "Another window has taken" in app.messages.only().text
    assert app.scenario == Scenario() and len(app.state.documents) == 1


def test_a_draft_of_a_file_that_is_open_and_edited_stands_beside_it(
    app: App, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed(Version.now(PLAN.with_input(GAP, 4.5), plan, "", False))
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    look(app)
    review(app, monkeypatch, lambda dialog: dialog.buttons["recover"].click())
    assert [(d.path, d.scenario.value(GAP)) for d in app.state.documents] == [(plan, 3.0), (None, 4.5)]


def test_a_draft_of_a_file_that_is_open_and_saved_becomes_its_next_step(
    app: App, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    app.qtbot.waitUntil(lambda: kept(app) == app.scenario)
    app.save()
    drafted = PLAN.with_input(GAP, 4.5)
    crashed(Version.now(drafted, plan, "", False))
    look(app)
    review(app, monkeypatch, lambda dialog: dialog.buttons["recover"].click())
    assert [(d.path, d.scenario) for d in app.state.documents] == [(plan, drafted)] and app.edited
    app.undo()
    assert app.value(GAP) == 3.0 and not app.edited


def test_a_fault_without_work_is_told_with_details_to_copy_and_then_forgotten(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed(log=f'Fatal Python error\n  File "{Path.home()}/secret/ui/app.py", line 1')
    assert look(app).endswith("Nothing was unsaved.")

    def copy(dialog: RecoveryDialog) -> None:
        assert "secret" not in dialog.details.toPlainText()
        dialog.copying.click()
        dialog.buttons["discard"].click()
    review(app, monkeypatch, copy)
    assert QApplication.clipboard().text() == 'Fatal Python error\n  File "app.py", line 1'
    assert look(app) == ""


def test_names_from_kept_work_are_shown_as_they_stand(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    crashed(Version.now(Scenario("<b>A & B</b>"), None, "", False))
    look(app)
    seen: list[str] = []
    review(app, monkeypatch, lambda dialog: seen.append(dialog.rows[0].box.text()))
    assert seen == ["<b>A && B</b>"]  # Qt shows two as one


def test_an_uncaught_exception_is_told_once_and_everything_goes_on(
    app: App, capsys: pytest.CaptureFixture[str]
) -> None:
    with catching(app):
        hook = sys.excepthook
    app.panel.drag(GAP, 3.0)

    def slot() -> None:
        open("/nowhere/secret/plan.json")  # noqa: SIM115 - it is not there

    def raised() -> tuple[type[BaseException], BaseException, TracebackType | None]:
        try:
            slot()
        except OSError:
            return sys.exc_info()  # type: ignore[return-value]
        raise AssertionError
    for _ in range(3):
        hook(*raised())
    message = app.messages.only()
    assert message.is_plain and "FileNotFoundError" in message.text and message.text.count(".") == 1
    assert kept(app) == app.scenario  # at once
    log = (app.window.guard.session.folder / LOG).read_text()
    assert log.count("FileNotFoundError") == 3 and "nowhere" not in log and str(Path.home()) not in log
    assert capsys.readouterr().err.count("FileNotFoundError") == 3
    app.panel.drag(GAP, 5.0)
    assert app.window.isVisible() and app.value(GAP) == 5.0


# Files of others

def elsewhere(path: Path, holder: holders.Holder = ANN) -> None:
    holders._create(holders.lock_path(path), holder)


def test_a_file_that_somebody_has_open_is_read_only_and_says_who(app: App, plan: Path) -> None:
    elsewhere(plan)
    app.open(plan)
    bar = app.window.notices.read_only
    assert not bar.isHidden() and "is open by ann on laptop-7 and read-only here" in bar.text
    app.panel.drag(GAP, 3.0)
    app.messages.answer(BUTTON.Cancel)
    app.save()
    assert "ann on laptop-7" in app.messages.only().text and files.read(plan).scenario == PLAN
    app.messages.answer(BUTTON.Save)
    app.files.answer(plan.with_name(f"mine{SUFFIX}"))
    app.save()
    assert app.messages.only() and files.read(plan).scenario == PLAN
    assert app.state.path == plan.with_name(f"mine{SUFFIX}") and bar.isHidden() and not app.edited
    assert holders.holder(plan) == ANN


def test_a_file_that_is_free_again_can_be_saved(app: App, plan: Path) -> None:
    elsewhere(plan)
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    app.window.notices.read_only.buttons["Try again"].click()
    assert not app.window.notices.read_only.isHidden()
    holders.lock_path(plan).unlink()
    app.window.notices.read_only.buttons["Try again"].click()
    assert app.window.notices.read_only.isHidden()
    app.save()
    assert files.read(plan).scenario == app.scenario and app.messages.shown == []


def test_a_lock_that_somebody_left_can_be_overruled(app: App, plan: Path) -> None:
    elsewhere(plan)
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    app.messages.answer(BUTTON.Yes)
    app.save()
    assert app.messages.only() and files.read(plan).scenario == app.scenario and not app.edited
    assert holders.holder(plan).session == app.window.guard.session.id


def test_two_windows_do_not_save_one_file(start: StartApp, plan: Path) -> None:
    one, two = start(), start()
    one.open(plan)
    two.open(plan)
    assert "in another window on this computer" in two.window.notices.read_only.text
    one.close()
    two.panel.drag(GAP, 3.0)
    two.save()
    assert files.read(plan).scenario == two.scenario and two.messages.shown == []


def test_locks_come_and_go_with_files(app: App, plan: Path, tmp_path: Path) -> None:
    app.open(plan)
    assert holders.lock_path(plan).exists()
    other = tmp_path / f"other{SUFFIX}"
    app.save_as(other)
    assert not holders.lock_path(plan).exists() and holders.lock_path(other).exists()
    app.do("File", "Close scenario")
    assert not list(tmp_path.glob(".tradewinds*"))


def test_a_file_of_a_dead_process_is_taken_over(app: App, plan: Path) -> None:
    elsewhere(plan, holders.Holder(replace(this_process(), started="before"), "old"))
    app.open(plan)
    assert app.window.notices.read_only.isHidden()


def test_saving_as_the_file_of_another_open_scenario_is_refused(app: App, plan: Path) -> None:
    app.open(plan)
    app.new()
    app.panel.drag(GAP, 6.0)
    app.save_as(plan)
    message = app.messages.only()
    assert "is open here as Plan" in message.text and message.is_plain
    assert files.read(plan).scenario == PLAN and app.state.path is None and app.edited


def test_saving_as_a_file_that_somebody_has_open_is_refused(app: App, plan: Path) -> None:
    elsewhere(plan)
    app.panel.drag(GAP, 6.0)
    app.save_as(plan)
    assert "is open by ann on laptop-7; choose another name" in app.messages.only().text
    assert files.read(plan).scenario == PLAN and app.state.path is None


THEIRS = Scenario("Theirs").with_input(GAP, 6.0)


@pytest.mark.parametrize("answer", [BUTTON.Save, BUTTON.Yes, BUTTON.Retry, BUTTON.Cancel])
def test_a_change_by_somebody_else_is_noticed_before_saving(
    app: App, plan: Path, answer: QMessageBox.StandardButton
) -> None:
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    mine = app.scenario
    files.write(plan, THEIRS)
    other = plan.with_name(f"mine{SUFFIX}")
    app.messages.answer(answer)
    if answer is BUTTON.Save:
        app.files.answer(other)
    app.save()
    question = app.messages.only()
    assert question.is_plain and "was changed by somebody else" in question.text
    assert files.read(plan).scenario == (mine if answer is BUTTON.Yes else THEIRS)
    assert app.edited == (answer is BUTTON.Cancel)
    if answer is BUTTON.Save:
        assert files.read(other).scenario == mine and app.state.path == other
    if answer is BUTTON.Retry:
        assert app.scenario == THEIRS
        app.undo()
        assert app.scenario == mine and app.edited  # nothing is lost by it
        app.save()
        assert files.read(plan).scenario == mine and app.messages.shown == []


def test_a_folder_that_takes_no_lock_opens_and_saves_all_the_same(
    app: App, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise PermissionError(13, "Permission denied")
    monkeypatch.setattr(holders, "_create", fail)
    app.open(plan)
    app.panel.drag(GAP, 3.0)
    app.save()
    assert files.read(plan).scenario == app.scenario and app.messages.shown == []


def test_the_file_as_it_was_before_todays_saves_can_be_had_back(
    app: App, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.open(plan)
    for value in (3.0, 5.0):
        app.panel.drag(GAP, value)
        app.save()

    def take(dialog: EarlierDialog) -> int:
        words = [dialog.list.item(n).text() for n in range(dialog.list.count())]
        dialog.list.setCurrentRow(next(n for n, w in enumerate(words) if "before it was saved" in w))
        return int(QDialog.DialogCode.Accepted)
    monkeypatch.setattr(EarlierDialog, "exec", take)
    app.do("File", "Earlier versions")
    assert app.scenario == PLAN and app.state.path is None and app.edited
