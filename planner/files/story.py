"""What a schema cannot say of a story: its places are known, and nothing comes into force twice."""

from collections.abc import Iterator
from typing import Any

from planner.errors import FileError, nearest, printable
from planner.files.tree import Place, dotted
from planner.language import say
from planner.places import OF_SHOCK, fault, names


def check_story(checked: Any, name: str) -> None:
    """Refuse a checked document whose steps or sources are at odds with themselves. Raises FileError."""
    for problem in _problems(checked):
        raise FileError(say("{file}: {problem}.", file=printable(name, 150), problem=problem))


def _problems(checked: Any) -> Iterator[str]:
    yield from _twice([(("sources", n), code) for n, code in enumerate(checked.sources or ())])
    steps = checked.steps or ()
    if steps:
        yield from _text(("description",), checked.description, shock=False)
    brought: list[tuple[Place, Any]] = []
    for i, step in enumerate(steps):
        for part in ("title", "text"):
            yield from _text(("steps", i, part), getattr(step, part), shock=bool(step.shocks))
        brought += [(("steps", i, "inputs", n), id) for n, id in enumerate(step.inputs or ())]
        brought += [(("steps", i, "shocks", n), tuple(event)) for n, event in enumerate(step.shocks or ())]
    yield from _twice(brought)


def _twice(entries: list[tuple[Place, Any]]) -> Iterator[str]:
    seen: dict[Any, Place] = {}
    for place, entry in entries:
        if entry in seen:
            yield say("{where} is the same as {first}; keep one of the two",
                      where=dotted(place), first=dotted(seen[entry]))
        seen[entry] = place


def _text(place: Place, text: str, *, shock: bool) -> Iterator[str]:
    found = fault(text, shock=shock)
    if found is None:
        return
    where, name = dotted(place), found.strip("{}")
    guess = nearest(name, [*names(), *OF_SHOCK]) if name else None
    if name in OF_SHOCK:
        yield say("{where} holds {place}, but the step brings no shock; remove it or add the shock",
                  where=where, place=found)
    elif guess:
        yield say("{where} holds {place}, which is no known place; write {guess}, or double the braces",
                  where=where, place=printable(found, 60), guess=f"{{{guess}}}")
    else:
        yield say(
            "{where} holds {place}, which is no known place; write the name of a measure or an input in "
            "braces, or double the braces", where=where, place=printable(found, 60))
