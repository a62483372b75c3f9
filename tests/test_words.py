"""Every word of the program is in every catalogue, and nothing else is."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from planner.translations import LANGUAGES, read

ROOT = Path(__file__).parents[1]


def _words() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words", ROOT / "packaging" / "words.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


WORDS = _words()
WANTED = list(dict.fromkeys(WORDS.collect()))


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_a_catalogue_holds_every_template_and_no_other(code: str) -> None:
    assert list(WORDS.complaints(WANTED, WORDS.CATALOGUES / f"{code}.ts")) == []
    assert set(read(code)) == set(WANTED)


def test_what_is_missing_stale_or_different_in_its_places_is_told(tmp_path: Path) -> None:
    catalogue = tmp_path / "zh_CN.ts"
    entries = {"{n} steps": "{m}", "Stale": "x", "Waits": ""}
    catalogue.write_text("<TS><context>" + "".join(
        f"<message><source>{source}</source><translation>{told}</translation></message>"
        for source, told in entries.items()) + "</context></TS>", encoding="utf-8")
    told = list(WORDS.complaints(["{n} steps", "Waits", "New"], catalogue))
    assert told == ["2 not translated: 'Waits'; 'New'", "1 said nowhere: 'Stale'",
                    "1 other places than in English: '{n} steps'"]
