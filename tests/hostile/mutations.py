"""Files that nobody wrote: seeds of the corpus and shipped scenarios, changed at random but repeatably."""

import json
import re
import tempfile
from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

from planner import files
from planner.errors import FileError
from planner.export.carry import carry_in_html, carry_in_png, carry_in_pptx, carry_in_svg, carry_in_xlsx
from tests.hostile.carriers import CARRIERS, FILE, made, pdf
from tests.hostile.corpus import CORPUS
from tests.hostile.kind import Kind
from tests.hostile.texts import GOOD

LARGEST_SEED = 100_000
NAME = "story.tradewinds.json"
_CARRY = {"png": carry_in_png, "svg": carry_in_svg, "html": carry_in_html, "xlsx": carry_in_xlsx,
          "pptx": carry_in_pptx}
_TOKENS = [token.encode() for token in (
    *'{}[]",:\\', "null", "true", "NaN", "-Infinity", "1e999", "-0", "9" * 40, '"x"', r"\ud800", r"\u0000",
    "\u202e", "\ufeff", "\0", "{}", "[[", '"levers":', '"shocks":[', '"kind":"tariff"', "2031-01",
    '"format":"tradewinds-scenario"', "PK\3\4", "stream\n", "\nendstream", "<metadata>", "iTXt",
    "<!DOCTYPE a>", "data:application/vnd.tradewinds.scenario+json;base64,", "customXml/item1.xml",
    "xl/workbook.xml")]
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**30, 1e308, "", "x", "\u202e", "a\0b", "=1+1", [], {}, [[]], {"": {}},
    "2030-13", "all", "us", "tariff", ["price"], "x" * 300, float("nan"), {"value": 1, "unit": "x"})


def seeds(kinds: Iterable[Kind] = CORPUS.values()) -> list[bytes]:
    """What files are made from: the shipped scenarios, every kind of export, and small hostile files."""
    shipped = [path.read_bytes() for path in sorted((Path(__file__).parents[2] / "scenarios").glob("*.json"))]
    exports = [*(made(kind) for kind in CARRIERS), pdf(FILE), pdf(FILE, packed=True)]
    hostile = []
    for kind in kinds:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, NAME)
            kind.make(path)
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST_SEED:
                hostile.append(path.read_bytes())
    return [*shipped, *exports, *hostile]


def mutated(given: list[bytes], number: int) -> bytes:
    """The file of a number: the same one each time."""
    random = Random(number)
    data = random.choice(given)
    if random.random() < 0.4:
        data = _changed_values(random.choice([*given[:15], GOOD.encode()]), random)
        if random.random() < 0.3:
            kind = random.choice(list(_CARRY))
            return _CARRY[kind](CARRIERS[kind][0]() if kind != "pptx" else made("pptx", b""), data)
        if random.random() < 0.5:
            return data
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        _change(changed, given, random)
    return bytes(changed)


def outcome(path: Path) -> str:
    """``read`` or ``refused``; whatever else happens with the file at ``path`` is raised."""
    try:
        loaded = files.read(path)
    except FileError as error:
        sentence = str(error)
        assert sentence.isprintable() and sentence.endswith(".") and path.name in sentence, sentence
        assert len(sentence) < 600, sentence
        return "refused"
    assert files.parse(files.to_bytes(loaded.scenario), path.name).scenario == loaded.scenario
    return "read"


def _change(data: bytearray, given: list[bytes], random: Random) -> None:
    at = random.randrange(len(data) + 1)
    end = min(len(data), at + random.choice((0, 1, 1, 4, 30, 500)))
    match random.randrange(7):
        case 0 if data:
            data[min(at, len(data) - 1)] ^= 1 << random.randrange(8)
        case 1:
            data[at:end] = random.randbytes(random.randrange(5))
        case 2:
            data[at:end] = b""
        case 3:
            data[at:at] = data[at:end] * random.choice((1, 2, 50))
        case 4:
            data[at:end] = random.choice(_TOKENS)
        case 5:
            other = random.choice(given)
            start = random.randrange(len(other) + 1)
            data[at:end] = other[start : start + random.choice((10, 100, 2000))]
        case 6 if random.random() < 0.3:
            del data[at:]
        case _:
            numbers = list(re.finditer(rb"\d+", data))[:500]
            if numbers:
                spot = random.choice(numbers)
                data[spot.start() : spot.end()] = str(random.choice((0, -1, 2**31, 2**64, 10**400))).encode()


def _changed_values(text: bytes, random: Random) -> bytes:
    """A scenario in which one value or key, or two, is another."""
    tree = json.loads(text)
    for _ in range(random.choice((1, 1, 2))):
        parent, key = random.choice(_spots(tree))
        if isinstance(parent, dict) and random.random() < 0.2:
            parent[random.choice(("", "valu", "NAME", "\u202e", "unit", "k" * 300))] = parent.pop(key)
        elif isinstance(parent, dict) and random.random() < 0.2:
            del parent[key]
        else:
            parent[key] = deepcopy(random.choice(_VALUES))
    return json.dumps(tree, ensure_ascii=random.random() < 0.5).encode(errors="surrogatepass")


def _spots(tree: Any) -> list[tuple[Any, Any]]:
    """Every place at which something stands in a tree of values: what holds it, and its key."""
    held = list(tree.items()) if isinstance(tree, dict) else list(enumerate(tree))
    deeper = [spot for _, value in held if isinstance(value, dict | list) for spot in _spots(value)]
    return [(tree, key) for key, _ in held] + deeper
