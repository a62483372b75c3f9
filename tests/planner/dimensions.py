"""Numbers that know their unit, and laws that compute with them.

A unit is a factor and powers of what cannot be converted into one another: dollars, energy, tokens,
carbon, accelerators, months and weeks. Sums and comparisons take equal units only, so a forgotten
1,000 or 12 shows as a wrong factor and a forgotten hour as a wrong power.
"""

import ast
import inspect
import math
import re
import textwrap
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any, Union

Powers = tuple[tuple[str, int], ...]
Number = Union["Quantity", float]


class UnitError(Exception):
    """A sum of unlike things, or a result in another unit than declared."""


WORDS: dict[str, tuple[float, Powers]] = {
    "USD": (1.0, (("USD", 1),)), "MUSD": (1e6, (("USD", 1),)),
    "kWh": (1e3, (("Wh", 1),)), "MWh": (1e6, (("Wh", 1),)), "GWh": (1e9, (("Wh", 1),)),
    "token": (1.0, (("token", 1),)), "Mtok": (1e6, (("token", 1),)), "T tokens": (1e12, (("token", 1),)),
    "gCO2": (1.0, (("gCO2", 1),)), "kgCO2": (1e3, (("gCO2", 1),)), "g": (1.0, ()), "kg": (1e3, ()),
    "H100e": (1.0, (("H100e", 1),)), "million H100e": (1e6, (("H100e", 1),)),
    "M H100e": (1e6, (("H100e", 1),)),
    "week": (1.0, (("week", 1),)), "day": (1 / 7, (("week", 1),)), "h": (1 / 168, (("week", 1),)),
    "H100e-hour": (1 / 168, (("H100e", 1), ("week", 1))),
    "month": (1.0, (("month", 1),)), "months": (1.0, (("month", 1),)), "year": (12.0, (("month", 1),)),
    "%": (0.01, ()), "doubling": (1.0, ()),
    **dict.fromkeys((
        "", "1", "x", "ratio", "fraction", "index", "elasticity", "exponent", "x frontier", "x dense",
        "x Chinese", "fraction of cost", "ln odds", "ln odds per unit share", "d ln odds", "d ln price ratio",
    ), (1.0, ())),
}
"""Words that units are made of."""


class Quantity:
    """A value in a unit; ``per`` is the time over which a growth factor applies."""

    def __init__(self, value: float, unit: str = "", factor: float = 1.0, powers: Powers = ()) -> None:
        self.value = float(value)
        self.per = unit.removeprefix("x per ") if unit.startswith("x per ") else ""
        self.factor, self.powers = parse("x" if self.per else unit) if unit else (factor, powers)

    def same(self, other: Number, what: str) -> "Quantity":
        """The other number, if it has this unit; nought has any. Raises UnitError."""
        other = quantity(other) if isinstance(other, Quantity) or other else self._like(0.0)
        if self.powers != other.powers or not math.isclose(self.factor, other.factor, rel_tol=1e-9):
            raise UnitError(f"{what} of {self!r} and {other!r}")
        return other

    def _like(self, value: float) -> "Quantity":
        return Quantity(value, "", self.factor, self.powers)

    def __add__(self, other: Number) -> "Quantity":
        return self._like(self.value + self.same(other, "sum").value)

    def __sub__(self, other: Number) -> "Quantity":
        return self._like(self.value - self.same(other, "difference").value)

    def __rsub__(self, other: Number) -> "Quantity":
        return quantity(other) - self

    def __mul__(self, other: Number) -> "Quantity":
        other = quantity(other)
        powers = _powers(self.powers, other.powers, 1)
        return Quantity(self.value * other.value, "", self.factor * other.factor, powers)

    def __truediv__(self, other: Number) -> "Quantity":
        other = quantity(other)
        powers = _powers(self.powers, other.powers, -1)
        return Quantity(self.value / other.value, "", self.factor / other.factor, powers)

    def __rtruediv__(self, other: Number) -> "Quantity":
        return quantity(other) / self

    def __pow__(self, other: Number) -> "Quantity":
        return Quantity(plain(self) ** plain(other))

    def __neg__(self) -> "Quantity":
        return self._like(-self.value)

    def __lt__(self, other: Number) -> bool:
        return self.value < self.same(other, "comparison").value

    def __gt__(self, other: Number) -> bool:
        return self.value > self.same(other, "comparison").value

    def __le__(self, other: Number) -> bool:
        return self.value <= self.same(other, "comparison").value

    def __ge__(self, other: Number) -> bool:
        return self.value >= self.same(other, "comparison").value

    def __eq__(self, other: object) -> bool:
        return self.value == self.same(other, "comparison").value  # type: ignore[arg-type]

    __hash__ = None  # type: ignore[assignment]
    __radd__, __rmul__ = __add__, __mul__

    def __repr__(self) -> str:
        powers = " ".join(f"{name}^{power}" for name, power in self.powers) or "1"
        return f"{self.value:g} [{self.factor:g} {powers}]"


def quantity(number: Number) -> Quantity:
    """The number itself, or a plain one where it has no unit."""
    return number if isinstance(number, Quantity) else Quantity(number)


def plain(number: Number) -> float:
    """Value of a number without a unit. Raises UnitError."""
    return Quantity(1.0).same(number, "plain number").value


def parse(unit: str) -> tuple[float, Powers]:
    """Factor and powers of a unit as it is declared. Raises KeyError for a word that is not known."""
    if unit in WORDS:
        return WORDS[unit]
    above, _, below = re.sub(" at twice the threshold$", "", unit).rpartition("/" if "/" in unit else "per ")
    if " per " in below:  # Mtok/h per H100e
        above, _, below = unit.rpartition(" per ")
    over, under = parse(above.strip()), parse(below.strip())
    return over[0] / under[0], _powers(over[1], under[1], -1)


def check(number: Any, unit: str) -> None:
    """Raises UnitError if a result is not in the unit."""
    if isinstance(number, tuple):
        for part in number:
            check(part, unit)
    else:
        Quantity(1.0, unit or "1").same(number, "result")


def unit_aware(law: Any, literals: Mapping[str, str] = {}, edit: Callable[[str], str] = str) -> Any:
    """A law in plain Python that takes quantities.

    literals  units of the numbers and constants in its text, as they are written; 0, 1 and 2 may do without
    edit      changes its text first
    """
    function = getattr(law, "py_func", law)
    tree = ast.parse(edit(textwrap.dedent(inspect.getsource(function))))
    definition = tree.body[0]
    assert isinstance(definition, ast.FunctionDef)
    definition.decorator_list = []
    tree = ast.fix_missing_locations(_Literals(literals).visit(tree))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & function.__globals__.keys()
    names = function.__globals__ | {name: _plain_laws(function.__globals__[name]) for name in used}
    names |= {"math": _MATH, "quantity_of": Quantity}
    exec(compile(tree, function.__code__.co_filename, "exec"), names)
    return names[function.__name__]


def _plain_laws(value: Any) -> Any:
    """A law, or a file of laws, in plain Python; anything else as it is."""
    if hasattr(value, "py_func"):
        return unit_aware(value)
    if inspect.ismodule(value) and value.__name__.startswith("planner."):
        laws = {name: law for name, law in vars(value).items() if hasattr(law, "py_func")}
        return SimpleNamespace(**{name: unit_aware(law) for name, law in laws.items()})
    return value


class _Literals(ast.NodeTransformer):
    def __init__(self, units: Mapping[str, str]) -> None:
        self.units = units

    def _with_unit(self, node: ast.expr) -> ast.expr:
        unit = self.units.get(ast.unparse(node))
        if unit is None:
            return node
        return ast.Call(ast.Name("quantity_of", ast.Load()), [node, ast.Constant(unit)], [])

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        made = self._with_unit(node)
        if made is node and isinstance(node.value, int | float) and node.value not in {0, 1, 2}:
            raise UnitError(f"nobody says what {node.value} is")
        return made

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._with_unit(node) if isinstance(node.ctx, ast.Load) else node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        made = self._with_unit(node)
        return self.generic_visit(node) if made is node else made  # type: ignore[return-value]


def _powers(left: Powers, right: Powers, sign: int) -> Powers:
    total = dict(left)
    for name, power in right:
        total[name] = total.get(name, 0) + sign * power
    return tuple(sorted((name, power) for name, power in total.items() if power))


def _log(number: Number) -> Quantity:
    number = quantity(number)
    rate = Quantity(math.log(plain(number)))
    return rate / Quantity(1.0, number.per) if number.per else rate


_MATH = SimpleNamespace(
    exp=lambda x: Quantity(math.exp(plain(x))), exp2=lambda x: Quantity(math.exp2(plain(x))),
    log=_log, log1p=lambda x: Quantity(math.log1p(plain(x))))
