"""The deck: what its slides say, that it fits, that text is data, and that it is a file of its kind."""

import io
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from pptx import Presentation
from pptx.util import Emu

from planner import language
from planner.analysis.attribution import attribute
from planner.analysis.attribution_words import headline as why_words
from planner.analysis.goal import solve_all
from planner.analysis.odds_words import odds_words
from planner.analysis.sensitivity import tornado, tornado_words
from planner.analysis.spread import Spread, spread, wanted
from planner.analysis.trials import question
from planner.charts import CHARTS, quantities
from planner.export.caveats import caveats
from planner.export.deck import ALL, deck
from planner.export.measure_words import goal_headline
from planner.export.terms import draws_text, source_line
from planner.figures import Result
from planner.kpis import KPIS, KPIS_SHOWN
from planner.run import run
from planner.scenario import INPUTS, Display, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.stamp import stamp
from planner.version import MODEL_VERSION
from tests.planner.spoken import templates

DAY = date(2026, 4, 2)
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US, None, 0.6, "As feared.")
EIGHT = ("developer_share", "share_by_region", "price", "price_gap", "cost_stack", "gross_margin", "unserved",
         "reference_bill")
STORY = replace(
    Scenario("A story", "Somebody", "First.\nSecond.", shocks=(WALL,), notes=(("price_us", "Why not?"),))
    .with_input("price_us", 1.1).with_input("moe_convergence", 20.0),
    display=Display(charts=EIGHT))
SHOWN_AS_IT_IS = ("Baseline", "A story", *(chart.note for chart in CHARTS.values() if chart.note))
"""Words that are data, or that charts declare."""
HOSTILE = {
    "formula": '=HYPERLINK("http://evil.example","x")', "plus": "+1", "tab": "\t=1",
    "breaks": "\r\n=1+1\x0b2", "link": "http://evil.example", "markup": "<b>&amp;<a:t>", "escape": "_x0041_",
    "control": "".join(map(chr, range(32))) + "x\x7f\x9f\ud800\ufffe", "turned": "\u202egnp.exe\u202c",
    "chinese": "\u4e2d\u56fd" * 300, "arabic": "\u0646\u0635 \u0639\u0631\u0628\u064a " * 40,
    "emoji": "\U0001f469\u200d\U0001f4bb " * 200, "words": "word " * 2000, "letters": "x" * 10_000,
    "lines": "many\nlines\n" * 40, "nothing": "",
}


def drawn(scenario: Scenario, charts: tuple[str, ...] = EIGHT, n: int = 200) -> Spread:
    bands, measures = wanted(scenario.display)
    return spread(scenario, [*bands, *(q for chart in charts for q in quantities(chart))], measures, n)


@pytest.fixture(scope="module")
def draws() -> Spread:
    return drawn(STORY)


@pytest.fixture(scope="module")
def story(draws: Spread) -> Result:
    return Result(STORY, run(STORY), draws.bands)


@pytest.fixture(scope="module")
def other() -> Result:
    scenario = replace(Scenario("Another").with_input("price_gap_2030", 2.0), author="Else")
    return Result(scenario, run(scenario))


@pytest.fixture(scope="module")
def data(story: Result, baseline: Result, draws: Spread, other: Result) -> bytes:
    return deck(story, baseline, spread=draws, others=[other], today=DAY)


@pytest.fixture(scope="module")
def slides(data: bytes) -> list[Any]:
    return list(opened(data).slides)


def opened(data: bytes) -> Any:
    return Presentation(io.BytesIO(data))


def texts(slide: Any) -> list[str]:
    """All words on a slide, those of tables among them."""
    found = []
    for shape in slide.shapes:
        if shape.has_text_frame:
            found.append(shape.text_frame.text)
        if shape.has_table:
            found += [cell.text for row in shape.table.rows for cell in row.cells]
    return found


def title(slide: Any) -> str:
    return str(slide.shapes.title.text_frame.text)


def notes(slide: Any) -> str:
    return str(slide.notes_slide.notes_text_frame.text)


def rows(slide: Any) -> list[list[str]]:
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    return [[cell.text for cell in row.cells] for row in table.rows]


def charts_of(presentation: Any) -> list[Any]:
    return [shape.chart for slide in presentation.slides for shape in slide.shapes if shape.has_chart]


def slide_with(slides: list[Any], words: str) -> Any:
    return next(slide for slide in slides if words in title(slide))


def parts(data: bytes, pattern: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if re.fullmatch(pattern, name)}


def assert_fits(data: bytes) -> None:
    """Every shape lies on its slide, and no table is lower than its rows."""
    presentation = opened(data)
    for slide in presentation.slides:
        for shape in slide.shapes:
            place = (title(slide) if slide.shapes.title else "", shape.name)
            assert shape.left >= 0 and shape.top >= 0, place
            assert shape.left + shape.width <= presentation.slide_width, place
            assert shape.top + shape.height <= presentation.slide_height, place
            if shape.has_table:
                assert sum(row.height for row in shape.table.rows) <= shape.height + Emu(20), place
                assert sum(column.width for column in shape.table.columns) <= shape.width, place


def assert_sound(data: bytes) -> None:
    """Nothing leads out of the file, no part is there twice, every relation has its part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        assert len(set(names)) == len(names) and archive.testzip() is None
        for name in names:
            if name.endswith((".xml", ".rels")):
                root = ElementTree.fromstring(archive.read(name))
                assert not [node for node in root.iter() if "hlink" in node.tag and "lrScheme" not in node.tag
                            and not node.tag.endswith(("}hlink", "}folHlink"))]
            if name.endswith(".rels"):
                assert b"External" not in archive.read(name)


# What the slides say

def test_every_section_has_its_slide_in_order(slides: list[Any], story: Result, baseline: Result,
                                              draws: Spread) -> None:
    titles = [title(slide) for slide in slides]
    asked = question(STORY.display)
    found = attribute(asked, baseline.scenario, STORY)
    expected = [
        "A story", "If these inputs hold, against Baseline: ", "The Chinese share comes to", "The share of",
        "in these scenarios.", why_words(found, "Baseline"), tornado_words(tornado(asked, STORY), 1)[0],
        odds_words(draws, asked), goal_headline(solve_all(asked, STORY, asked.threshold), asked),
        "Inputs changed: 2. Shocks: 1.", "sources", "conditional"]
    at = [next(i for i, words in enumerate(titles) if part in words) for part in expected]
    assert at == sorted(at) and len(set(at)) == len(at)


def test_the_first_slide_says_what_it_is(slides: list[Any]) -> None:
    words = texts(slides[0])
    assert words[0] == "A story"
    assert words[1].split("\n")[:2] == ["First.", "Second."]
    for part in ("Somebody", "2026-04-02", f"model {MODEL_VERSION}", "if these inputs hold"):
        assert part in words[1]


def test_headline_numbers_stand_with_their_difference_and_range(
    slides: list[Any], story: Result, baseline: Result, draws: Spread
) -> None:
    table = rows(slides[1])
    assert [row[0] for row in table[1:]] == [KPIS[id].label for id in KPIS_SHOWN]
    for id, row in zip(KPIS_SHOWN, table[1:], strict=True):
        kpi = KPIS[id]
        assert row[1] == kpi.text(story) and row[2] == (kpi.change(story, baseline) or "the same")
        assert row[4] == kpi.detail(story)
    low, high = (kpi_text for kpi_text in table[1][3].split(" to "))
    ends = draws.quantiles("chinese_share", (0.1, 0.9))
    assert [low, high] == [KPIS["chinese_share"].main.text(end) for end in ends]


def test_each_chart_has_a_slide_with_a_sentence_of_its_own(slides: list[Any]) -> None:
    charted = [slide for slide in slides[2:] if any(shape.has_chart for shape in slide.shapes)][:len(EIGHT)]
    plots = [sum(shape.has_chart for shape in slide.shapes) for slide in charted]
    assert plots == [len(CHARTS[chart].plots) for chart in EIGHT]
    assert len({title(slide) for slide in charted}) == len(EIGHT)
    for slide, chart in zip(charted, EIGHT, strict=True):
        assert title(slide).endswith(".") and CHARTS[chart].title in notes(slide)


def test_the_slides_of_scenarios_side_by_side_hold_all_of_them(
    slides: list[Any], story: Result, other: Result, baseline: Result
) -> None:
    table = rows(slide_with(slides, "in these scenarios."))
    assert table[0][1:] == ["Baseline", "A story", "Another"]
    kpi = KPIS["chinese_share"]
    row = next(row for row in table if row[0] == kpi.label)
    assert row[1:] == [kpi.text(baseline), *(
        f"{kpi.text(r)} ({kpi.change(r, baseline)})" if kpi.change(r, baseline) else kpi.text(r)
        for r in (story, other))]
    assert any(row[0].startswith(INPUTS["price_gap_2030"].label) for row in table)


def test_changed_inputs_and_shocks_are_listed(slides: list[Any]) -> None:
    tables = [rows(slide) for slide in slides if "Inputs changed: 2" in title(slide)]
    changed = {row[0]: row for row in tables[0][1:]}
    assert set(changed) == {change.spec.label for change in STORY.diff()}
    assert changed[INPUTS["price_us"].label][1:4] == ["1", "1.1", "USD/Mtok"]
    assert changed[INPUTS["price_us"].label][5] == "Why not?"
    assert tables[1][1] == [WALL.title, "80% from 2027-01 for 24 months", "60%", "As feared."]


def test_caveats_are_told(slides: list[Any], draws: Spread) -> None:
    words = texts(slides[-1])
    assert set(caveats(STORY, draws)) <= set(words)
    assert any("independently" in text for text in words)


def test_every_slide_has_notes_with_the_stamp_and_the_draws(slides: list[Any], draws: Spread) -> None:
    for slide in slides:
        assert notes(slide).endswith(f"{stamp(STORY, DAY)} \u00b7 {draws_text(draws)}")


def test_every_slide_but_the_first_has_its_foot_and_number(slides: list[Any]) -> None:
    assert source_line(STORY, DAY) not in texts(slides[0])
    for slide in slides[1:]:
        assert source_line(STORY, DAY) in texts(slide)
        assert slide.element.xpath('.//a:fld[@type="slidenum"]')


def test_no_word_promises_anything(slides: list[Any]) -> None:
    for slide in slides:
        for words in (*texts(slide), notes(slide)):
            assert "!" not in words
            assert re.search(r"forecast|predict", words.replace("not a forecast", "")) is None


def test_every_word_can_be_said_in_another_language(
    story: Result, baseline: Result, draws: Spread, other: Result
) -> None:
    told = templates(
        *(f"planner.analysis.{name}" for name in ("attribution_words", "sensitivity", "odds_words", "goal")),
        *(f"planner.export.{name}" for name in ("figure_words", "measure_words", "caveats", "terms")),
        *(f"planner.export.deck.{name}" for name in (
            "curves", "key", "opening", "answers", "targets", "records", "histogram")))
    try:
        language.speak({template: f"\u00a7{template}" for template in told})
        data = deck(story, baseline, spread=draws, others=[other], today=DAY)
    finally:
        language.speak({})
    for slide in list(opened(data).slides)[1:]:
        assert title(slide).startswith("\u00a7"), title(slide)
        labels = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        own = [text for text in labels if len(text) > 3 and not text.startswith(SHOWN_AS_IT_IS)]
        assert all("\u00a7" in text for text in own), own


# What is asked for

def test_sections_that_are_asked_for_are_there_and_no_others(
    story: Result, baseline: Result, draws: Spread
) -> None:
    def titles(*include: str) -> list[str]:
        data = deck(story, baseline, spread=draws, today=DAY, charts=EIGHT[:1], include=include)
        return [title(slide) for slide in opened(data).slides]

    alone = [titles(section) for section in ALL]
    assert all(alone) and [words for found in alone for words in found] == titles(*ALL)
    assert titles("caveats", "title") == alone[0] + alone[-1]


def test_without_draws_there_are_no_ranges_bands_and_odds(story: Result, baseline: Result) -> None:
    bare = Result(STORY, story.projection)
    presentation = opened(deck(bare, baseline, spread=None, today=DAY, charts=("developer_share",)))
    words = [text for slide in presentation.slides for text in texts(slide)]
    assert not [text for text in words if "draws" in text]
    assert not any("draws" in notes(slide) for slide in presentation.slides)
    assert not charts_of(presentation)[0]._chartSpace.xpath(".//c:areaChart")


def test_without_a_reference_nothing_is_compared(story: Result, draws: Spread, baseline: Result) -> None:
    for result, reference, made in (
            (story, None, draws), (baseline, baseline, drawn(Scenario(), n=50))):
        presentation = opened(deck(result, reference, spread=made, today=DAY, charts=("developer_share",)))
        found = [title(slide) for slide in presentation.slides]
        assert not [words for words in found if "Baseline" in words[1:] or "scenarios" in words]
        chart = charts_of(presentation)[0]
        assert "dash" not in [d.get("val") for d in chart._chartSpace.xpath(".//a:prstDash")]
    assert "Inputs changed" not in " ".join(found)  # nothing is, in the baseline


def test_the_usual_charts_are_drawn_where_a_scenario_names_none(baseline: Result) -> None:
    presentation = opened(deck(baseline, None, spread=None, today=DAY, include=("charts",)))
    assert len(presentation.slides) == 4


def test_every_chart_that_is_asked_for_has_a_slide(baseline: Result) -> None:
    presentation = opened(deck(baseline, None, spread=None, today=DAY, charts=tuple(CHARTS),
                               include=("charts",)))
    assert len(presentation.slides) == len(CHARTS) > 8


@pytest.mark.parametrize(("wrong", "words"), [
    ({"include": ("title", "moon")}, "no section 'moon'"),
    ({"charts": ("moon",)}, "no chart is called 'moon'"),
    ({"spread": "other"}, "draws are those of another scenario"),
])
def test_what_cannot_be_is_refused(
    wrong: dict[str, Any], words: str, baseline: Result, draws: Spread
) -> None:
    options = {"spread": None, **wrong}
    if options["spread"] == "other":
        options["spread"] = draws
    with pytest.raises(ValueError, match=words):
        deck(baseline, None, **options)


# The file

def test_everything_lies_on_its_slide(data: bytes) -> None:
    assert_fits(data)


def test_nothing_leads_out_of_the_file(data: bytes) -> None:
    assert_sound(data)


def test_equal_decks_are_equal_files(
    data: bytes, story: Result, baseline: Result, draws: Spread, other: Result
) -> None:
    assert deck(story, baseline, spread=draws, others=[other], today=DAY) == data
    later = deck(story, baseline, spread=draws, others=[other], today=date(2026, 4, 3))
    assert later != data and b"2026-04-03" in parts(later, "docProps/core.xml")["docProps/core.xml"]


def test_slides_are_wide_and_the_theme_is_the_palette(data: bytes) -> None:
    presentation = opened(data)
    assert presentation.slide_width * 9 == presentation.slide_height * 16
    theme = parts(data, "ppt/theme/theme1.xml")["ppt/theme/theme1.xml"].decode()
    assert '<a:accent1><a:srgbClr val="C8472F"/>' in theme and '<a:accent2><a:srgbClr val="2A66B0"/>' in theme
    assert [layout.name for layout in presentation.slide_layouts] == ["Title Slide", "Title Only", "Blank"]


def test_the_file_knows_its_title_author_and_day(data: bytes) -> None:
    properties = opened(data).core_properties
    assert (properties.title, properties.author) == ("A story", "Somebody")
    assert properties.created.date() == properties.modified.date() == DAY
    assert properties.comments in f"{stamp(STORY, DAY)} \u00b7 200 draws, seed 1"


def test_parts_have_no_time_of_their_own(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if "thumbnail" in name or "printer" in name]


def test_shapes_of_a_slide_have_numbers_of_their_own(slides: list[Any]) -> None:
    for slide in slides:
        numbers = [shape.shape_id for shape in slide.shapes]
        assert len(set(numbers)) == len(numbers)


def test_naming_the_deck_loads_no_powerpoint() -> None:
    script = "import sys, planner.export.deck; sys.exit('pptx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_eight_charts_are_quick(story: Result, baseline: Result, draws: Spread) -> None:
    start = time.process_time()
    deck(story, baseline, spread=draws, today=DAY, charts=EIGHT)
    assert time.process_time() - start < 5.0


# Text is data, and fits

@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_end_as_words(text: str, story: Result, baseline: Result, other: Result) -> None:
    shock = replace(WALL, note=text)
    scenario = replace(STORY, name=text, author=text, description=text, shocks=(shock,),
                       notes=(("price_us", text),), display=Display(charts=("developer_share",)))
    renamed = [replace(result, scenario=replace(result.scenario, name=text)) for result in (baseline, other)]
    data = deck(replace(story, scenario=scenario), renamed[0], spread=None, others=renamed[1:], today=DAY,
                include=set(ALL) - {"sensitivity", "goal", "sources", "caveats"})
    assert_fits(data)
    assert_sound(data)
    for book in parts(data, r"ppt/embeddings/.*\.xlsx").values():
        for sheet in parts(book, r"xl/worksheets/.*").values():
            assert not [node for node in ElementTree.fromstring(sheet).iter() if node.tag.endswith("}f")]
    presentation = opened(data)
    shown = " ".join(words for slide in presentation.slides for words in texts(slide))
    assert not re.search("[\x00-\x08\x0e-\x1f\x7f\u202e\ud800]", shown)
    sample = re.sub(r"[^\w\u0600-\u06ff]", "", text)[:12]
    assert sample in re.sub(r"[^\w\u0600-\u06ff]", "", shown) or text.startswith("\x00")


def many() -> Scenario:
    """Forty changed inputs with remarks, shocks of every kind, a long description."""
    scenario = Scenario("Many changes", "", "\n".join(["word " * 800, "\u4e2d\u6587" * 400]))
    for spec in INPUTS.values():
        value = spec.low if spec.low != spec.default else spec.high
        if len(scenario.diff()) < 40:
            scenario = scenario.with_input(spec.id, value)
    shocks = tuple(
        Shock(kind, 5 + kind, None, 0.1, bloc=Bloc.US if kind is ShockKind.BREAKTHROUGH else None,
              note="note " * 60) for kind in ShockKind) * 4
    return replace(scenario, shocks=shocks, notes=tuple((id, "remark " * 80) for id in INPUTS))


@pytest.fixture(scope="module")
def crowd() -> Scenario:
    return many()


def test_much_flows_over_slides_and_what_is_left_is_counted(crowd: Scenario, baseline: Result) -> None:
    data = deck(Result(crowd, run(crowd)), baseline, spread=None, today=DAY, include=("title", "inputs"))
    assert_fits(data)
    presentation = opened(data)
    pages = [slide for slide in presentation.slides if title(slide).startswith("Inputs changed: 40.")]
    shown = [row[0] for slide in pages for row in rows(slide)[1:]]
    inputs = [label for label in shown if label in {change.spec.label for change in crowd.diff()}]
    left = [int(found[1]) for slide in pages for words in texts(slide)
            if (found := re.fullmatch(r"and (\d+) more", words))]
    assert inputs == [change.spec.label for change in crowd.diff()][: len(inputs)]
    assert len(shown) + sum(left) == 40 + 44 and len(inputs) + left[0] == 40
    assert all("(continued)" in title(slide) for slide in pages[1:4])
    listed = notes(pages[0])
    assert all(change.spec.label in listed for change in crowd.diff())  # the notes have them all


def test_scenarios_beyond_five_are_counted(story: Result, baseline: Result, other: Result) -> None:
    others = [replace(other, scenario=replace(other.scenario, name=f"No {n}")) for n in range(6)]
    data = deck(story, baseline, spread=None, others=others, today=DAY, include=("comparison",))
    last = list(opened(data).slides)[-1]
    assert rows(last)[0][1:] == ["Baseline", "A story", "No 0", "No 1", "No 2"]
    assert "and 3 more" in texts(last)


def test_scenarios_of_one_name_are_told_apart(story: Result, baseline: Result, other: Result) -> None:
    data = deck(story, baseline, spread=None, others=[other, other], today=DAY, include=("comparison",))
    assert rows(opened(data).slides[0])[0][3:] == ["Another", "Another (2)"]


def corners() -> Iterator[Scenario]:
    """Scenarios at the ends of what inputs may be."""
    for ends in ("min", "max"):
        scenario = Scenario(f"All at {ends}")
        for spec in INPUTS.values():
            scenario = scenario.with_input(spec.id, getattr(spec, ends))
        yield scenario


@pytest.mark.parametrize("scenario", list(corners()), ids=lambda scenario: scenario.name)
def test_the_ends_of_all_inputs_make_a_deck(scenario: Scenario, baseline: Result) -> None:
    made = drawn(scenario, n=20)
    assert len(made.varied) < 5  # of all that are set none is
    data = deck(Result(scenario, run(scenario), made.bands), baseline, spread=made, today=DAY, charts=EIGHT,
                include=set(ALL) - {"why"})
    assert_fits(data)
    for chart in parts(data, r"ppt/charts/chart\d+\.xml").values():
        root = ElementTree.fromstring(chart)
        numbers = [float(str(node.get("val"))) for node in root.iter() if node.tag.endswith(("}max", "}min"))]
        assert np.isfinite(numbers).all()
        assert all(low < high for high, low in pairwise(numbers[:2]))
