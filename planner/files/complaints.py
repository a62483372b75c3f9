"""What is wrong with a file, in one sentence of our own: pydantic's words never reach anybody."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from planner.assumptions import ASSUMPTIONS
from planner.errors import FileError, nearest, printable
from planner.files.form import MAX_NAME
from planner.files.schema import node
from planner.files.tree import Place, dotted
from planner.language import mark, say
from planner.levers import LEVERS
from planner.months import HORIZON, month_name
from planner.observations import FIRST, LAST, OBSERVABLE
from planner.sets import key
from planner.shocks import KINDS

Problem = dict[str, Any]

_MANY = 6
"""Options up to which all are listed."""


def complaint(error: ValidationError, name: str) -> FileError:
    """The first problem, as a sentence. A misspelt key comes before the one it leaves missing."""
    problems: list[Any] = error.errors(include_url=False)
    first = next((p for p in problems if p["type"] != "missing"), problems[0])
    where = dotted(_as_written(first["loc"])) or say("the file")
    problem = _WORDS.get(first["type"], _anything)(first, where)
    return FileError(say("{file}: {problem}.", file=printable(name, 150), problem=problem))


def _as_written(place: Place) -> Place:
    """pydantic's place without the kind that it inserts after an entry's number, and its word for a key."""
    place = place[:-1] if place[-1:] == ("[key]",) else place
    if place[:1] == ("steps",) and place[2:3] == ("shocks",):
        return place[:4] + place[5:]
    return place[:2] + place[3:] if place[:1] in (("shocks",), ("observations",)) else place


def _unknown_key(problem: Problem, where: str) -> str:
    *parents, last = problem["loc"]
    if parents in (["levers"], ["assumptions"]) and last in LEVERS | ASSUMPTIONS:
        if last in LEVERS:
            return say("{where} is a lever; move it to levers", where=where)
        return say("{where} is an assumption; move it to assumptions", where=where)
    guess = nearest(str(last), node(tuple(parents)).get("properties", {}))
    if guess:
        return say("{where} is not a known key; rename it to {guess} or remove it", where=where, guess=guess)
    return say("{where} is not a known key; correct or remove it", where=where)


def _missing(problem: Problem, where: str) -> str:
    example = node(problem["loc"]).get("const")
    if isinstance(example, str):
        return say("{where} is missing; add it as '{example}'", where=where, example=example)
    return say("{where} is missing; add it", where=where)


def _choice(problem: Problem, where: str) -> str:
    place, given = problem["loc"], _described(problem["input"])
    if place[-1] == "[key]":
        return say("{where} is no month from {first} to {last}; correct it, such as 2026-04, or remove it",
                   where=where, first=month_name(FIRST), last=month_name(LAST))
    here = node(place)
    options = [f"'{option}'" for option in here.get("enum", [here.get("const")])]
    if place[-1] == "unit":
        return say("{where} must be {unit}, not {given}; convert the value to that unit",
                   where=where, unit=options[0], given=given)
    if place[-1] == "start":
        return say("{where} must be a month from {first} to {last}, not {given}; write it like 2027-01",
                   where=where, first=month_name(1), last=month_name(HORIZON), given=given)
    return say(_among(options), where=where, option=_listed(options, problem["input"]), given=given)


def _among(options: list[str]) -> str:
    if len(options) > _MANY:
        return mark("{where} must be a known name such as {option}, not {given}; correct it")
    if len(options) == 1:
        return mark("{where} must be {option}, not {given}; correct it")
    return mark("{where} must be one of {option}, not {given}; correct it")


def _listed(options: list[str], given: Any) -> str:
    """The options, or of many the one that was probably meant."""
    if len(options) > _MANY:
        return (nearest(given, options) if isinstance(given, str) else None) or options[0]
    return ", ".join(options)


def _range(problem: Problem, where: str) -> str:
    place, given = problem["loc"], _described(problem["input"])
    here = node(place)
    unit = node((*place[:-1], "unit")).get("const", "") if place[-1] in ("value", "severity") else ""
    low, high = here["minimum"], here["maximum"]
    if low == high:
        return say("{where} must be {value}, not {given}; correct it", where=where, value=low, given=given)
    if unit:
        return say("{where} must lie between {low:.12g} and {high:.12g} ({unit}), not {given}; correct it",
                   where=where, low=low, high=high, unit=unit, given=given)
    return say("{where} must lie between {low:.12g} and {high:.12g}, not {given}; correct it",
               where=where, low=low, high=high, given=given)


def _not_a_number(problem: Problem, where: str) -> str:
    return say("{where} must be a number, not {given}; write it without quotes, such as 2.5",
               where=where, given=_described(problem["input"]))


def _not_whole(problem: Problem, where: str) -> str:
    here, given = node(problem["loc"]), _described(problem["input"])
    low, high = here["minimum"], here["maximum"]
    if low == high:
        return say("{where} must be the whole number {value}, not {given}; correct it",
                   where=where, value=low, given=given)
    return say("{where} must be a whole number from {low} to {high}, not {given}; correct it",
               where=where, low=low, high=high, given=given)


def _not_text(problem: Problem, where: str) -> str:
    return say("{where} must be text in double quotes, not {given}; correct it",
               where=where, given=_described(problem["input"]))


def _too_long(problem: Problem, where: str) -> str:
    return say("{where} has {count} characters where {most} are allowed; shorten it",
               where=where, count=len(problem["input"]), most=problem["ctx"]["max_length"])


def _too_many(problem: Problem, where: str) -> str:
    return say("{where} holds more than {most} entries; remove some",
               where=where, most=problem["ctx"]["max_length"])


def _too_short(problem: Problem, where: str) -> str:
    return say("{where} is empty; fill it in or remove the entry", where=where)


def _characters(problem: Problem, where: str) -> str:
    if problem["loc"] == ("defaults",):
        return say(
            "{where} must be 16 hexadecimal digits; remove it, or save the scenario again", where=where)
    if node(problem["loc"]).get("maxLength") == MAX_NAME:
        return say("{where} holds control characters; remove them", where=where)
    return say("{where} holds control characters other than line breaks and tabs; remove them", where=where)


def _not_an_object(problem: Problem, where: str) -> str:
    return say("{where} must be an object in braces, not {given}; correct it",
               where=where, given=_described(problem["input"]))


def _not_a_list(problem: Problem, where: str) -> str:
    return say("{where} must be a list in brackets, not {given}; correct it",
               where=where, given=_described(problem["input"]))


def _kind(problem: Problem, where: str) -> str:
    word, known = ("series", list(OBSERVABLE)) if problem["loc"][0] == "observations" else (
        "kind", [key(kind) for kind in KINDS])
    given = problem["input"].get(word) if isinstance(problem["input"], dict) else None
    guess = nearest(given, known) if isinstance(given, str) else None
    if guess:
        return say("{where} is of no known {word} ({given}); set {word} to {guess}",
                   where=where, word=word, given=_described(given), guess=guess)
    return say("{where} is of no known {word} ({given}); set {word} to one of {known}",
               where=where, word=word, given=_described(given), known=", ".join(known))


def _anything(problem: Problem, where: str) -> str:
    return say(
        "{where} is not what belongs there; compare it with the schema that 'tradewinds schema' prints",
               where=where)


_WORDS: dict[str, Callable[[Problem, str], str]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "literal_error": _choice,
    "greater_than_equal": _range,
    "less_than_equal": _range,
    "float_type": _not_a_number,
    "int_type": _not_whole,
    "int_from_float": _not_whole,
    "string_type": _not_text,
    "string_too_long": _too_long,
    "string_pattern_mismatch": _characters,
    "too_long": _too_many,
    "too_short": _too_short,
    "string_too_short": _too_short,
    "model_type": _not_an_object,
    "model_attributes_type": _not_an_object,
    "dict_type": _not_an_object,
    "list_type": _not_a_list,
    "union_tag_invalid": _kind,
    "union_tag_not_found": _kind,
}


def _described(value: Any) -> str:
    """A JSON value in a few words, safe to print."""
    if isinstance(value, str):
        return f"'{printable(value)}'"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if value is None:
        return "null"
    return say("a list") if isinstance(value, list) else say("an object")
