"""What is wrong with a file, in one sentence of our own: pydantic's words never reach anybody."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from planner.assumptions import ASSUMPTIONS
from planner.errors import FileError, nearest, printable
from planner.files.form import MAX_NAME
from planner.files.schema import node
from planner.files.tree import Place, dotted
from planner.levers import LEVERS
from planner.months import HORIZON, month_name
from planner.observations import FIRST, LAST, OBSERVABLE
from planner.sets import key
from planner.shocks import KINDS

Problem = dict[str, Any]


def complaint(error: ValidationError, name: str) -> FileError:
    """The first problem, as a sentence. A misspelt key comes before the one it leaves missing."""
    problems: list[Any] = error.errors(include_url=False)
    first = next((p for p in problems if p["type"] != "missing"), problems[0])
    words = _WORDS.get(first["type"], _anything)(first)
    where = dotted(_as_written(first["loc"])) or "the file"
    return FileError(f"{printable(name, 150)}: {where} {words}.")


def _as_written(place: Place) -> Place:
    """pydantic's place without the kind that it inserts after an entry's number, and its word for a key."""
    place = place[:-1] if place[-1:] == ("[key]",) else place
    return place[:2] + place[3:] if place[:1] in (("shocks",), ("observations",)) else place


def _unknown_key(problem: Problem) -> str:
    *parents, last = problem["loc"]
    if parents in (["levers"], ["assumptions"]) and last in LEVERS | ASSUMPTIONS:
        kind = "lever" if last in LEVERS else "assumption"
        return f"is {'a' if kind == 'lever' else 'an'} {kind}; move it to {kind}s"
    guess = nearest(str(last), node(tuple(parents)).get("properties", {}))
    return f"is not a known key; {f'rename it to {guess} or' if guess else 'correct or'} remove it"


def _missing(problem: Problem) -> str:
    return f"is missing; add it{_for_example(node(problem['loc']))}"


def _for_example(here: dict[str, Any]) -> str:
    return f" as '{here['const']}'" if isinstance(here.get("const"), str) else ""


def _choice(problem: Problem) -> str:
    place, given = problem["loc"], _described(problem["input"])
    if place[-1] == "[key]":
        return (f"is no month from {month_name(FIRST)} to {month_name(LAST)}; "
                "correct it, such as 2026-04, or remove it")
    here = node(place)
    options = [f"'{option}'" for option in here.get("enum", [here.get("const")])]
    if place[-1] == "unit":
        return f"must be {options[0]}, not {given}; convert the value to that unit"
    if place[-1] == "start":
        months = f"from {month_name(1)} to {month_name(HORIZON)}"
        return f"must be a month {months}, not {given}; write it like 2027-01"
    return f"must be {_listed(options, problem['input'])}, not {given}; correct it"


def _listed(options: list[str], given: Any) -> str:
    if len(options) > 6:
        guess = nearest(given, options) if isinstance(given, str) else None
        return f"a known name such as {guess or options[0]}"
    return options[0] if len(options) == 1 else f"one of {', '.join(options)}"


def _range(problem: Problem) -> str:
    place, given = problem["loc"], problem["input"]
    here = node(place)
    unit = node((*place[:-1], "unit")).get("const", "") if place[-1] in ("value", "severity") else ""
    if here["minimum"] == here["maximum"]:
        return f"must be {here['minimum']}, not {_described(given)}; correct it"
    limits = f"{here['minimum']:.12g} and {here['maximum']:.12g}{f' ({unit})' if unit else ''}"
    return f"must lie between {limits}, not {_described(given)}; correct it"


def _not_a_number(problem: Problem) -> str:
    return f"must be a number, not {_described(problem['input'])}; write it without quotes, such as 2.5"


def _not_whole(problem: Problem) -> str:
    here = node(problem["loc"])
    given = _described(problem["input"])
    if here["minimum"] == here["maximum"]:
        return f"must be the whole number {here['minimum']}, not {given}; correct it"
    return f"must be a whole number from {here['minimum']} to {here['maximum']}, not {given}; correct it"


def _not_text(problem: Problem) -> str:
    return f"must be text in double quotes, not {_described(problem['input'])}; correct it"


def _too_long(problem: Problem) -> str:
    most = problem["ctx"]["max_length"]
    return f"has {len(problem['input'])} characters where {most} are allowed; shorten it"


def _too_many(problem: Problem) -> str:
    return f"holds more than {problem['ctx']['max_length']} entries; remove some"


def _too_short(problem: Problem) -> str:
    return "is empty; fill it in or remove the entry"


def _characters(problem: Problem) -> str:
    if problem["loc"] == ("defaults",):
        return "must be 16 hexadecimal digits; remove it, or save the scenario again"
    extra = "" if node(problem["loc"]).get("maxLength") == MAX_NAME else " other than line breaks and tabs"
    return f"holds control characters{extra}; remove them"


def _not_an_object(problem: Problem) -> str:
    return f"must be an object in braces, not {_described(problem['input'])}; correct it"


def _not_a_list(problem: Problem) -> str:
    return f"must be a list in brackets, not {_described(problem['input'])}; correct it"


def _kind(problem: Problem) -> str:
    word, known = ("series", list(OBSERVABLE)) if problem["loc"][0] == "observations" else (
        "kind", [key(kind) for kind in KINDS])
    given = problem["input"].get(word) if isinstance(problem["input"], dict) else None
    guess = nearest(given, known) if isinstance(given, str) else None
    advice = guess or f"one of {', '.join(known)}"
    return f"is of no known {word} ({_described(given)}); set {word} to {advice}"


def _anything(problem: Problem) -> str:
    return "is not what belongs there; compare it with the schema that 'tradewinds schema' prints"


_WORDS: dict[str, Callable[[Problem], str]] = {
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
    return {type(None): "null", list: "a list"}.get(type(value), "an object")
