"""The page of the scenario file, from its JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.tables import table
from planner.files import form
from planner.files.schema import schema
from planner.language import mark, say

Node = dict[str, Any]

_TEXTS = {
    "string": mark("text"), "integer": mark("whole number"), "number": mark("number"),
    "array": mark("list"), "object": mark("object"), "null": mark("null"),
}
_FEW = 5
_OPENING = mark(
    "A scenario is one UTF-8 text file that ends in `{suffix}`. It names what differs from the defaults of "
    "one version of the model, so it is small and can be read in a diff. `tradewinds schema` prints the JSON "
    "Schema that this page is made from, `tradewinds validate FILE` checks a file.")
_REFUSALS = mark(
    "A file is refused in one sentence that names the place: for a key that is not known, a unit that is not "
    "the declared one, a value beyond its limits, a number that is not finite, a missing key. Nothing is "
    "left out silently. A file may have {bytes} bytes, {depth} levels and {entries} entries at most.")


def page() -> str:
    """Every key of the file with its type and limits."""
    whole = schema()
    parts = [
        f"# {say('The scenario file')}", say(_OPENING, suffix=form.SUFFIX),
        say(_REFUSALS, bytes=f"{form.MAX_BYTES:,}", depth=form.MAX_DEPTH, entries=f"{form.MAX_ENTRIES:,}"),
        f"## {say('The whole file')}", _keys(whole, whole)]
    for title, node in _parts(whole):
        parts += [f"## {title}", str(node.get("description", "")), _keys(node, whole)]
    parts += [f"## {say('An example')}", "```json\n" + _EXAMPLE + "\n```"]
    return "\n\n".join(part for part in parts if part) + "\n"


_EXAMPLE = """{
  "format": "tradewinds-scenario",
  "format_version": 1,
  "model_version": "1.0",
  "name": "A wall in the US",
  "levers": {
    "price_gap_2030": {"value": 2.0, "unit": "x", "note": "If US vendors go on cutting."}
  },
  "shocks": [
    {"kind": "api_restriction", "bloc": "china", "region": "us", "start": "2027-01", "months": 24,
     "ramp": 3, "severity": 0.8, "unit": "fraction", "probability": 0.5}
  ]
}"""


def _parts(whole: Node) -> Iterator[tuple[str, Node]]:
    """The objects inside: one input, display, a shock of each kind, an observed series of each kind."""
    found = whole["$defs"]
    levers = found["levers"]["properties"]
    yield say("A lever or an assumption"), {
        **found[next(iter(levers))], "description": say(
            "`levers` and `assumptions` are objects of these by id. The ids, units and limits are on the "
            "pages of [levers](levers.md) and [assumptions](assumptions.md).")}
    yield say("Display"), found["display"]
    yield say("A reference volume"), found["reference_volume"]
    for name in _members(whole, "shocks"):
        yield say("A shock: {kind}", kind=found[name]["properties"]["kind"]["const"]), found[name]
    for name in _members(whole, "observations"):
        yield say("Observations: {series}", series=found[name]["properties"]["series"]["const"]), found[name]


def _members(whole: Node, part: str) -> list[str]:
    return [one["$ref"].rsplit("/", 1)[1] for one in whole["properties"][part]["items"]["oneOf"]]


def _keys(node: Node, whole: Node) -> str:
    needed = node.get("required", [])
    rows = []
    for name, about in node["properties"].items():
        rows.append((f"`{name}`", _type(about, whole), say("yes") if name in needed else say("no"),
                     _limits(about, whole)))
    return table((say("Key"), say("Type"), say("Needed"), say("Values")), rows).rstrip()


def _resolved(about: Node, whole: Node) -> Node:
    return whole["$defs"][about["$ref"].rsplit("/", 1)[1]] if "$ref" in about else about


def _type(about: Node, whole: Node) -> str:
    if "anyOf" in about:
        first, second = (_type(each, whole) for each in about["anyOf"])
        return say("{first} or {second}", first=first, second=second)
    return say(_TEXTS[_resolved(about, whole)["type"]])


def _limits(about: Node, whole: Node) -> str:
    """What the value may be, in a few words."""
    if "anyOf" in about:
        return _limits(about["anyOf"][0], whole)
    here = _resolved(about, whole)
    said = []
    if "const" in here:
        said.append(f"`{here['const']}`")
    if "enum" in here:
        values = here["enum"]
        said.append(", ".join(f"`{v}`" for v in values) if len(values) <= _FEW else say(
            "one of {count}, `{first}` to `{last}`", count=len(values), first=values[0], last=values[-1])
            if str(values[0])[:2] == "20" or str(values[0])[:1].isdigit() else say(
            "one of {count} ids", count=len(values)))
    if "minimum" in here:
        said.append(say("{low} to {high}", low=f"{here['minimum']:g}", high=f"{here['maximum']:g}"))
    if "maxLength" in here:
        said.append(say("up to {count} characters", count=f"{here['maxLength']:,}"))
    if "maxItems" in here:
        said.append(say("up to {count}", count=here["maxItems"]))
    if "default" in here and here["default"] not in ("", None):
        said.append(say("{value} if left out", value=f"{here['default']:g}"))
    if here.get("title") == "Defaults":
        said.append(say("mark of the defaults, sixteen hexadecimal digits"))
    if "propertyNames" in here:
        number = here["additionalProperties"]
        said.append(say("a value for each month, {low} to {high}", low=f"{number['minimum']:g}",
                        high=f"{number['maximum']:g}"))
    return "; ".join(said)
