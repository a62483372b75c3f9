"""Keeps the catalogues of planner/translations in step with the words of the program.

``python packaging/words.py`` writes new templates into each catalogue with Qt's lupdate, where they
wait for a translator (Qt Linguist, or any editor), and drops those that nothing says any more.
``--check`` changes nothing and says what is missing, stale or different in its places.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "planner" / "translations"
_SAYING = ("say", "mark")
_AT_MOST = 12
"""Templates of one complaint that are listed."""


def main(arguments: list[str]) -> int:
    """Exit code 1 if a catalogue does not fit and nothing was to be changed."""
    sys.path.insert(0, str(ROOT))
    wanted = list(dict.fromkeys(collect()))
    codes = sorted(path.stem for path in CATALOGUES.glob("*.ts"))
    if arguments != ["--check"]:
        for code in codes:
            _update(wanted, CATALOGUES / f"{code}.ts")
    faults = [f"{code}: {fault}" for code in codes for fault in complaints(wanted, CATALOGUES / f"{code}.ts")]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(wanted):,} templates, all of them in {', '.join(codes)}")
    return int(bool(faults))


def collect() -> Iterator[str]:
    """Every template of the program in English: in the source and that of pages, declarations and stories."""
    for folder in ("planner", "ui", "docs"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from _said_in(ast.parse(path.read_text(encoding="utf-8")))
    yield from _declared()


def _said_in(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in _SAYING:
            choices = [node.args[0]]
            while choices:
                choice = choices.pop()
                if isinstance(choice, ast.IfExp):
                    choices += [choice.orelse, choice.body]
                elif isinstance(choice, ast.Constant) and isinstance(choice.value, str):
                    yield choice.value


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else ""


def _declared() -> Iterator[str]:
    """Words of declarations, texts of stories, and units that are words."""
    for path in sorted((ROOT / "planner").rglob("*.py")):
        if "@worded(" in path.read_text(encoding="utf-8"):
            import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    from planner import evidence, language, outputs, scenario, shipped

    assert evidence.all_observations()
    yield from language.declared()
    yield from shipped.templates()
    yield from dict.fromkeys(spec.unit for spec in (*scenario.INPUTS.values(), *outputs.SERIES.values()))


def complaints(wanted: list[str], catalogue: Path) -> Iterator[str]:
    """What a catalogue lacks, has too much, or has with other places than the English template."""
    entries = {message.findtext("source", ""): message.find("translation")
               for message in ElementTree.parse(catalogue).iter("message")}
    told = {source: entry.text for source, entry in entries.items()
            if entry is not None and entry.text and entry.get("type") is None}
    yield from _list("not translated", [text for text in wanted if text not in told])
    yield from _list("said nowhere", [text for text in entries if text not in set(wanted)])
    yield from _list("other places than in English", [
        source for source, text in told.items() if _places(source) != _places(text)])


def _list(what: str, texts: list[str]) -> Iterator[str]:
    if texts:
        more = f" and {len(texts) - _AT_MOST} more" if len(texts) > _AT_MOST else ""
        yield f"{len(texts)} {what}: {'; '.join(repr(text) for text in texts[:_AT_MOST])}{more}"


def _places(template: str) -> list[str]:
    """Named places with their formats; a text that is no template has none."""
    try:
        parts = Formatter().parse(template)
        return sorted(f"{name}:{form}" for _, name, form, _ in parts if name is not None)
    except ValueError:
        return [template]


def _update(wanted: list[str], catalogue: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "words.py")
        source.write_text("".join(f"say({_literal(text)})\n" for text in wanted), encoding="utf-8")
        subprocess.run(
            ["pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-sort-messages",
             "-tr-function-alias", "tr+=say", str(source), "-ts", str(catalogue)], check=True)


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
