"""Which step of the model reads an input, found in the source of the engine itself.

A step names itself in the first word of a law's docstring ("3. Cost."). What ``calibrate`` gathers of the
inputs into the world ``w`` is followed from there to the laws that read that part of the world.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from planner import calibration, market, model
from planner.language import mark, say

_STEP = re.compile(r"(\d+)(?:-\d+)?\. ")
_ELSEWHERE = {
    "spending": "reported", "month": "", "start": "", "sticky_share": "7", "free_share": "7", "trade": "9"}
"""Functions whose docstring names another step or none: where docs/model.md has what they do."""
_HANDED_ON = {
    "consideration_today": ("6",), "consideration_2024": ("past",), "western_hosted": ("8",),
    "substitution_time": ("3", "10")}
"""What is only copied or handed on where it is read: the steps that make use of it."""


TITLES = {
    "1": mark("1. Quality lag"), "2": mark("2. Computing behind a token"), "3": mark("3. Cost"),
    "4": mark("4. Price"), "5": mark("5. Demand"), "6": mark("6. Who would consider a Chinese model"),
    "7": mark("7. Choice"), "8": mark("8. Access and reach"), "9": mark("9. Tokens"),
    "10": mark("10. Capacity and experience"), "reported": mark("What is reported"), "past": mark("The past"),
}
"""Headings of docs/model.md, after anchors such as ``step-1``."""


@cache
def steps() -> dict[str, tuple[str, ...]]:
    """For each input the steps that read it: numbers of docs/model.md, ``reported`` or ``past``."""
    by_input: dict[str, set[str]] = defaultdict(set)
    inputs_of: dict[str, set[str]] = defaultdict(set)
    for statement in _statements(calibration):
        read = _attributes(statement, "p")
        for field in _attributes(statement, "w"):
            inputs_of[field] |= read
    for function in (*_functions(model), *_functions(market)):
        step = _step(function)
        if not step:
            continue
        for name in _attributes(function, "p"):
            by_input[name].add(step)
        for field in _attributes(function, "w"):
            for name in inputs_of[field]:
                by_input[name].add(step)
    for name, found in _HANDED_ON.items():
        by_input[name].update(found)
    return {name: tuple(sorted(found, key=_order)) for name, found in by_input.items()}


def title(step: str) -> str:
    """What the page of the model calls a step."""
    return say(TITLES[step])


def _order(step: str) -> tuple[bool, int, str]:
    return (not step.isdigit(), int(step) if step.isdigit() else 0, step)


def _step(function: ast.FunctionDef) -> str:
    if function.name in _ELSEWHERE:
        return _ELSEWHERE[function.name]
    match = _STEP.match(ast.get_docstring(function) or "")
    return match[1] if match else ""


def _functions(module: object) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _statements(module: object) -> Iterator[ast.stmt]:
    for function in _functions(module):
        yield from function.body


def _attributes(node: ast.AST, of: str) -> set[str]:
    """Fields of a record that are named in a piece of source."""
    return {
        each.attr for each in ast.walk(node)
        if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == of}
