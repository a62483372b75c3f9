"""The documentation says what the program does, and every page of it can be read."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.assumptions import ASSUMPTIONS
from planner.charts import CHARTS
from planner.evidence import sources
from planner.files import parse
from planner.language import speaking
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.outputs import SERIES
from planner.scenario import INPUTS
from planner.sets import key
from planner.shipped import shipped
from planner.shocks import ShockKind
from ui.help.library import Library, slug

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
sys.path.insert(0, str(DOCS))
import generate  # noqa: E402
from generator import check, effects, inputs, languages, reads  # noqa: E402

sys.path.remove(str(DOCS))
PAGE = (DOCS / "model.md").read_text(encoding="utf-8")
STORIES = (DOCS / "stories.md").read_text(encoding="utf-8")
GENERATED = re.compile(r"<!-- generated:.*?<!-- /generated -->", re.DOTALL)
PROSE = GENERATED.sub("", PAGE)


def block(name: str) -> str:
    found = re.search(rf"<!-- generated:{name} -->\n(.*?)<!-- /generated -->", PAGE, re.DOTALL)
    assert found, name
    return found[1]


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A copy of the pages that may be spoilt."""
    shutil.copytree(DOCS, tmp_path / "docs", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    for name in ("README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path / name)
    for folder in ("bench", "tests"):  # which pages for developers point to
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "docs"


# What is made

def test_nothing_is_stale_and_no_link_is_broken() -> None:
    done = subprocess.run([sys.executable, "docs/generate.py", "--check"], capture_output=True, check=False,
                          text=True, cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_what_is_stale_is_named(docs: Path, monkeypatch: pytest.MonkeyPatch,
                                capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(generate, "PAGES", {"levers": generate.levers})
    monkeypatch.setattr(sys, "argv", ["generate.py", "--check"])
    (docs / "model.md").write_text(PAGE.replace("| `price_gap_2030` |", "| `price_gap_2031` |"), "utf-8")
    (docs / "levers.md").unlink()
    assert generate.main(docs) == 1
    told = capsys.readouterr().err
    assert "docs/model.md is stale" in told and "docs/levers.md is stale" in told


@pytest.mark.parametrize(("name", "ids"), [
    ("levers", list(LEVERS)),
    ("assumptions", list(ASSUMPTIONS)),
    ("outputs", list(SERIES)),
    ("shocks", [kind.name.lower() for kind in ShockKind]),
])
def test_every_declaration_has_its_row(name: str, ids: list[str]) -> None:
    assert re.findall(r"^\| `(\w+)` \|", block(name), re.MULTILINE) == ids


@pytest.mark.parametrize(("name", "ids"), [
    ("levers", list(LEVERS)), ("assumptions", list(ASSUMPTIONS)), ("charts", list(CHARTS)),
    ("numbers", list(MEASURES)), ("shocks", [key(kind) for kind in ShockKind]),
])
def test_every_declaration_has_its_entry(name: str, ids: list[str]) -> None:
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r'^<a id="(\w+)"></a>$', text, re.MULTILINE)) == sorted(ids)


def test_every_source_is_listed() -> None:
    assert re.findall(r"^\| (\w+) \|", block("sources"), re.MULTILINE)[1:] == list(sources())


def test_every_name_in_a_formula_is_declared() -> None:
    """Words joined by underscores in formulas are ids of inputs; one is a symbol."""
    code = "\n".join(re.findall(r"```\n.*?```|`[^`\n]+`", PROSE, re.DOTALL))
    names = set(re.findall(r"\b[a-z]+(?:_[a-z0-9]{2,})+\b", code))
    assert names - set(INPUTS) == {"lag_china"}


def test_every_input_is_read_by_a_step_of_the_page() -> None:
    assert set(reads.steps()) == set(INPUTS)
    for step, title in reads.TITLES.items():
        assert re.search(rf'<a id="step-{step}"></a>\n\n##+ {re.escape(title)}\n', PAGE), step
    for name, steps in {
        "electricity_us_2030": ("3",), "price_gap_2030": ("4",), "locked_in": ("7",),
        "switching_half_life": ("7", "8"), "price_elasticity": ("9",), "load_ratio_china": ("4", "10"),
        "consideration_2024": ("past",), "substitution_time": ("3", "10"), "hardware_progress": ("2", "3"),
    }.items():
        assert reads.steps()[name] == steps, name


def test_effects_are_those_of_the_model() -> None:
    from planner.run import run
    from planner.scenario import Scenario
    from planner.sets import Bloc

    effect = effects.effects()["price_gap_2030"]["chinese_share"]
    spec = INPUTS["price_gap_2030"]
    for end, value in ((spec.low, effect.at_low), (spec.high, effect.at_high)):
        share = run(Scenario().with_input("price_gap_2030", end)).at(57, "developer_share", Bloc.CHINA)
        assert value == pytest.approx(100 * share)
    ranks = [found["chinese_share"].rank for found in effects.effects().values() if "chinese_share" in found]
    assert sorted(ranks) == list(range(1, len(ranks) + 1)) and effect.moved == len(ranks)
    assert "chinese_share" not in effects.effects()["carbon_us"]


def test_pages_are_made_in_another_language(docs: Path) -> None:
    made = {"Levers": "\u6760\u6746", "Default": "\u9ed8\u8ba4", LEVERS["price_gap_2030"].label: "\u5dee"}
    with speaking(made):
        text = inputs.page("\u6760\u6746", "", LEVERS)
    assert "### \u5dee\n" in text and "| \u9ed8\u8ba4 | 4 x |" in text
    assert '<a id="price_gap_2030"></a>' in text, "places keep their names"
    (docs / "zh_CN").mkdir(exist_ok=True)
    (docs / "zh_CN" / "model.md").write_text(
        "# \u6a21\u578b\n\n<!-- generated:constants -->\n\n<!-- /generated -->\n", encoding="utf-8")
    assert "zh_CN" in languages.begun(docs)
    page = generate.filled((docs / "zh_CN" / "model.md").read_text(encoding="utf-8"))
    assert "47.17%" in page and page.startswith("# \u6a21\u578b")


# What is checked

def _spoil(path: str, text: str, instead: str) -> Callable[[Path], None]:
    def spoil(docs: Path) -> None:
        file = docs / path
        before = file.read_text(encoding="utf-8")
        assert text in before
        file.write_text(before.replace(text, instead, 1), encoding="utf-8")
    return spoil


@pytest.mark.parametrize(("spoil", "told"), [
    (_spoil("start.md", "(why.md)", "(nowhere.md)"), "docs/start.md: the link to nowhere.md leads out"),
    (_spoil("start.md", "(why.md)", "(dev/decisions.md)"), "leads out of the help"),
    (_spoil("charts.md", "(numbers.md#price_gap)", "(numbers.md#price_go)"), "no place numbers.md#price_go"),
    (_spoil("index.md", "- [Two levers at once: the map](map.md)\n", ""), "docs/map.md is not listed"),
    (lambda docs: (docs / "map.md").unlink(), "docs/map.md is named in the contents"),
    (_spoil("why.md", "img/why-light.png", "img/whi-light.png"), "img/whi-light.png is not there"),
    (_spoil("why.md", "![Why: a sentence, and a bar for each change](img/why-light.png)", ""),
     "The picture why of bench/guide.py is shown on no page"),
    (_spoil("why.md", "**Why** shares", "<b>Why</b> shares"), "<b> is HTML"),
    (_spoil("dev/README.md", "(security.md)", "(safety.md)"), "safety.md is not there"),
    (_spoil("dev/README.md", "- [Security](security.md)", "- Security"), "security.md is not listed"),
    (_spoil("why.md", '<a id="notes"></a>\n\n## Your', '<a id="notes"></a>\n\n- A list\n\n## Your'),
     "the anchor notes stands before neither"),
    (lambda docs: (docs / "img" / "stray-light.png").write_bytes(b""), "img/stray-light.png has no recipe"),
    (lambda docs: (docs / "img" / "map-dark.png").unlink(), "map-dark.png is not there"),
])
def test_a_fault_is_found_and_named(spoil: Callable[[Path], object], told: str, docs: Path) -> None:
    spoil(docs)
    faults = check.faults(docs)
    assert any(told in fault for fault in faults), faults


def test_headings_are_named_as_github_names_them(docs: Path) -> None:
    assert slug("What the analyses do: a test, of `code`!") == "what-the-analyses-do-a-test-of-code"
    assert slug("7. Choice") == "7-choice"
    (docs / "map.md").write_text("# A\n\n## B\n\n## B\n", encoding="utf-8")
    assert Library(docs).pages["map"].anchors == {"a", "b", "b-1"}


def test_every_page_has_one_title_and_no_heading_twice() -> None:
    for page in Library(DOCS).pages.values():
        places = [section.anchor for section in page.sections]
        assert page.sections[0].title == page.title and len(set(places)) == len(places), page.name


def test_lines_of_text_fit() -> None:
    assert max(map(len, (PROSE + GENERATED.sub("", STORIES)).splitlines())) <= 110
    for path in DOCS.glob("*.md"):
        if path.stem not in {*generate.PAGES, "model", "stories"}:
            lines = path.read_text(encoding="utf-8").splitlines()
            assert max(len(line) for line in lines if not line.startswith(("|", "!["))) <= 118, path.name


def test_every_story_is_told() -> None:
    assert re.findall("^### (.*)$", STORIES, re.MULTILINE) == list(shipped())


def test_the_example_of_a_step_is_one() -> None:
    example = re.search(r"```json\n(.*?)```", STORIES, re.DOTALL)
    assert example
    tree = json.loads("{" + example[1] + "}")
    story = {"format": "tradewinds-scenario", "format_version": 1, "model_version": "1.0", "name": "A"}
    assert parse(json.dumps(story | tree).encode(), "A").scenario.steps[0].title == "Dear power"
