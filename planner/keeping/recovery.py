"""What a run that ended badly has left, to be offered at the next start."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planner.errors import FileError
from planner.keeping.backups import backup_folders
from planner.keeping.crash_log import scrubbed
from planner.keeping.journal import Version, newest
from planner.keeping.places import read_bytes
from planner.keeping.session import LOG, Past, Session, discard, discarded, past_sessions
from planner.language import say
from planner.scenario import Scenario


@dataclass(frozen=True)
class Draft:
    """The newest version of a scenario that was open, and differs from its file.

    journal  the folder of its versions
    against  what the file holds now, or None if there is none to compare with
    moved    whether the file was changed by somebody since
    """

    journal: Path
    version: Version
    against: Scenario | None
    moved: bool


@dataclass(frozen=True)
class Left:
    """All that was left.

    ended  seconds since 1970 of the last sign of life of what stopped last
    log    what is known of why, without names and paths; empty if nothing is
    """

    drafts: tuple[Draft, ...] = ()
    ended: float = 0.0
    log: str = ""

    def __bool__(self) -> bool:
        return bool(self.drafts or self.log)


def look(state: Path, also: tuple[Path, ...] = ()) -> Left:
    """Find what is to be offered, and clear up what is not.

    also  folders in which files may have been left half-written
    """
    drafts: list[Draft] = []
    logs: list[str] = []
    ended = 0.0
    for past in past_sessions(state):
        past.clear_up((*also, *backup_folders(state)))
        found = [draft for journal in past.journals if (draft := _draft(journal)) is not None]
        log = _log(past)
        if not (found or log):
            past.forget()
            continue
        drafts += found
        logs += [log] if log else []
        ended = max([past.ended, *(draft.version.when for draft in found)])
    discarded(state)
    return Left(tuple(drafts), ended, "\n".join(logs))


def take(draft: Draft, session: Session, key: str) -> bool:
    """Make a draft this session's own, its versions with it; False if another window was faster."""
    try:
        session.begin()
        draft.journal.rename(session.journal(key))
    except (OSError, FileError):
        return False
    _tidy(draft.journal.parent)
    return True


def put_aside(draft: Draft, state: Path) -> None:
    """Discard a draft; it is kept for a week."""
    discard(state, draft.journal)
    _tidy(draft.journal.parent)


def forget_logs(state: Path) -> None:
    """Remove the logs of past sessions: they have been shown."""
    for past in past_sessions(state):
        with suppress(OSError):
            (past.folder / LOG).unlink()
        _tidy(past.folder)


def differences(version: Scenario, file: Scenario | None) -> str:
    """What a version holds that its file does not, in a few words."""
    if file is None:
        return say("It is in no file yet.")
    changed = [change.spec.label for change in version.diff(file)]
    if version.shocks != file.shocks:
        changed.append(say("Shocks"))
    if _words(version) != _words(file):
        changed.append(say("Name and notes"))
    if version.display != file.display:
        changed.append(say("What is shown"))
    shown = "; ".join(changed[:3])
    if len(changed) > 3:
        return say("Differs from the file in {names}; and {count} more.", names=shown, count=len(changed) - 3)
    return say("Differs from the file in {names}.", names=shown)


def _words(scenario: Scenario) -> tuple[object, ...]:
    return (scenario.name, scenario.author, scenario.description, scenario.notes, scenario.sources,
            scenario.steps)


def _draft(journal: Path) -> Draft | None:
    version = newest(journal)
    if version is None or version.settled:
        return None
    against, moved = None, False
    if version.file is not None:
        against, moved = _now_in(version.file, version.digest)
        if against == version.scenario:
            return None
    return Draft(journal, version, against, moved)


def _now_in(file: Path, digest: str) -> tuple[Scenario | None, bool]:
    from planner.files import read  # loads pydantic

    try:
        loaded = read(file)
    except FileError:
        return None, False
    return loaded.scenario, bool(digest) and loaded.digest != digest


def _log(past: Past) -> str:
    try:
        return scrubbed(read_bytes(past.folder / LOG).decode(errors="replace")).strip()
    except OSError:
        return ""


def _tidy(folder: Path) -> None:
    """Remove a past session in which nothing is left."""
    left = Past(folder, None, 0.0)
    if not left.journals and not _log(left):
        left.forget()
