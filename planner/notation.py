"""Which marks stand before decimals and between thousands in numbers that people read or type.

Files for programs (scenarios, JSON, CSV, IAMC) and the command line do not follow it.
"""

import re
import unicodedata
from dataclasses import dataclass

from planner.in_force import InForce


@dataclass(frozen=True)
class Notation:
    """The two marks; they differ."""

    decimal: str
    group: str

    def write(self, number: str) -> str:
        """A number as Python writes it with ``,`` between thousands, in this notation."""
        return number.translate({ord(","): self.group, ord("."): self.decimal})


POINT = Notation(".", ",")
COMMA = Notation(",", ".")
SPACE = Notation(",", "\u00a0")

_chosen = InForce(POINT)
use, using, used = _chosen.use, _chosen.using, _chosen.used
"""Numbers are written like this: from now on, inside a block and this thread alone, and how it is."""


def written(number: str) -> str:
    """A number as Python writes it, with ``,`` between thousands, as people read it."""
    notation = used()
    return number if notation is POINT else notation.write(number)


class AmbiguousError(ValueError):
    """A text that is one number to some and another to others.

    readings  both, as Python writes them
    """

    def __init__(self, text: str, readings: tuple[str, str]) -> None:
        super().__init__(text)
        self.readings = readings


_SPACES = dict.fromkeys(map(ord, "\u2019'"), " ")
_TYPED = re.compile(r"([-+]?) *([0-9., ]*[0-9][0-9., ]*)((?:[eE][-+]?[0-9]+)?)")
_BY_THREE = re.compile(r"[1-9][0-9]{0,2}(?:([., ])[0-9]{3}(?:\1[0-9]{3})*)?")


def read(text: str) -> float:
    """A number as people type it, in any notation that leaves no doubt.

    Raises AmbiguousError for one such as ``1,234``, unless its only mark is the decimal one in force,
    and ValueError for what is no number.
    """
    plain = unicodedata.normalize("NFKC", text)  # digits of full width, and spaces of any
    typed = _TYPED.fullmatch(plain.translate(_SPACES).replace("\u2212", "-").strip())
    if typed is None:
        raise ValueError(f"{text!r} is no number")
    sign, digits, exponent = typed.groups()
    whole, rest = _parts(digits.strip(), text)
    if not (whole.isdigit() or _BY_THREE.fullmatch(whole) or not whole) or not (rest.isdigit() or not rest):
        raise ValueError(f"{text!r} is no number")
    return float(f"{sign}{''.join(filter(str.isdigit, whole)) or '0'}.{rest or '0'}{exponent}")


def _parts(digits: str, text: str) -> tuple[str, str]:
    """What stands before the decimal mark, and what after it."""
    marks = [mark for mark in digits if mark in ".,"]
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return digits, ""
    whole, _, rest = digits.rpartition(marks[-1])
    if len(marks) == 1 and marks[0] != used().decimal and _BY_THREE.fullmatch(digits):
        raise AmbiguousError(text, (whole + rest, f"{whole}.{rest}"))
    return whole, rest
