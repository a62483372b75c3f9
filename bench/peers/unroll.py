"""The same Vensim model with an equation for every member of a set, as the tools run it fastest.

Reads only what equations.mdl uses: sets, constants in rows, INTEG, INITIAL and SUM over sets.
"""

import re
from itertools import product

_SET = re.compile(r"^(\w+): ([\w, ]+)$")
_PLACE = re.compile(r"\[([^\]]*)\]")
_ROW = re.compile(r"^-?[\d.e+-]+(, -?[\d.e+-]+)+$")


def unroll(model: str) -> str:
    """The model without subscripts: ``cost[Chinese, Hardware]`` becomes ``cost Chinese Hardware``."""
    sets: dict[str, list[str]] = {}
    equations: list[str] = []
    for block in model.removeprefix("{UTF-8}").split("|"):
        body = block.split("~")[0].strip()
        if found := _SET.match(body):
            sets[found[1]] = found[2].split(", ")
        elif "=" in body and not body.startswith("*"):
            equations += _members(body, sets)
    return "{UTF-8}\n" + "".join(f"{equation}\n\t~~|\n" for equation in equations)


def flat(name: str) -> str:
    """Name of one member: ``cost[Chinese, Hardware]`` is ``cost Chinese Hardware``."""
    return _PLACE.sub(lambda place: "".join(f" {part.strip()}" for part in place[1].split(",")), name)


def _members(equation: str, sets: dict[str, list[str]]) -> list[str]:
    """One equation for each member that an equation stands for."""
    left, right = (side.strip() for side in equation.split("=", 1))
    place = _PLACE.search(left)
    over = [name.strip() for name in place[1].split(",")] if place else []
    over = [name for name in over if name in sets]
    row = right.split(", ") if _ROW.match(right) else []
    whole = []
    for i, members in enumerate(product(*(sets[name] for name in over))):
        here = dict(zip(over, members, strict=True))
        term = row[i] if row else flat(_fill(_sums(right, sets), here))
        whole.append(f"{flat(_fill(left, here))} = {term}")
    return whole


def _fill(text: str, here: dict[str, str]) -> str:
    """Members in the place of their sets, inside brackets."""
    return _PLACE.sub(
        lambda place: f"[{', '.join(here.get(part.strip(), part.strip()) for part in place[1].split(','))}]",
        text)


def _sums(text: str, sets: dict[str, list[str]]) -> str:
    """Every SUM written out."""
    while "SUM(" in text:
        start = text.index("SUM(")
        end = _closing(text, start + 3)
        term = text[start + 4 : end]
        over = sorted({part[:-1] for part in re.findall(r"\w+!", term)})
        parts = [
            _fill(term, {f"{name}!": member for name, member in zip(over, members, strict=True)})
            for members in product(*(sets[name] for name in over))
        ]
        text = f"{text[:start]}({' + '.join(parts)}){text[end + 1 :]}"
    return text


def _closing(text: str, start: int) -> int:
    """Where the bracket that opens at ``start`` closes."""
    depth = 0
    for i in range(start, len(text)):
        depth += (text[i] == "(") - (text[i] == ")")
        if depth == 0:
            return i
    raise ValueError(f"a bracket is not closed in {text!r}")
