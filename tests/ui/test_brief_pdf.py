"""The brief on paper: all of its words, all of them on the page, and pages that break where they may."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner import files
from planner.analysis.spread import Spread, spread, wanted
from planner.charts import CHARTS
from planner.export.brief.blocks import Brief, Bullets, Cell, Column, Paragraph, Picture, Section, Table
from planner.export.brief.content import content
from planner.figures import Result
from planner.files.carried import ATTACHMENT, carried
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from ui import theme
from ui.brief.flow import Page, Piece, paged
from ui.brief.letters import BODY, CELL, FOOT, TITLE, wrapped
from ui.brief.pieces import pieces
from ui.brief.tables import table_pieces
from ui.brief_pdf import BOTTOM, LEFT, PAGE, TOP, brief_pdf, printed
from ui.charts.lettering import Type, clean, draw

DAY = date(2026, 4, 2)
WALL = Shock(ShockKind.API_RESTRICTION, 10, None, 0.8, 3, Bloc.CHINA, Region.US, None, 0.6, "As feared.")
STORY = Scenario(
    "A story", "Somebody", "First.\nSecond.", shocks=(WALL,), notes=(("price_us", "Why not?"),),
).with_input("price_us", 1.1).with_input("moe_convergence", 20.0)
SCENARIOS = sorted((Path(__file__).parents[2] / "scenarios").glob("*.json"))
CHINESE = "\u4e2d\u56fd\u6a21\u578b\u7684\u5d1b\u8d77"
HOSTILE = [
    "<b>Wall</b> & <script>alert(1)</script>", "line\x00two\n\u202eevil\u202c\ud800", CHINESE * 30,
    "x" * 3000, "\u05e9\u05dc\u05d5\u05dd " * 40, "(\\)) Tj endstream endobj", "\U0001f600" * 300,
    "word " * 400, "",
]


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


def everything() -> Scenario:
    """Every second input changed, and as many charts as a brief shows."""
    made = replace(
        Scenario("Everything", shocks=(WALL,) * 20),
        display=replace(Scenario().display, charts=tuple(CHARTS)))
    for name, spec in list(INPUTS.items())[::2]:
        made = made.with_input(name, spec.low if spec.low != spec.default else spec.high)
    return made


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(data))


def letters(text: str) -> str:
    """The words without spaces and line ends, which no PDF keeps for sure."""
    return "".join(clean(text).split())


def found(reader: pypdf.PdfReader, foot: str = "") -> str:
    """The words of all pages, without those at their feet where these are known."""
    texts = [letters(page.extract_text()) for page in reader.pages]
    return "".join(text.rpartition(letters(foot))[0] if foot else text for text in texts)


def told(brief: Brief) -> Iterator[str]:
    """All words of a brief but those in charts."""
    yield from (brief.title, brief.byline, brief.lede, *brief.description)
    for section in brief.sections:
        yield section.heading
        for block in section.blocks:
            match block:
                case Paragraph():
                    yield block.words
                case Bullets():
                    yield from block.items
                case Picture():
                    yield from (block.headline, block.figure.note)
                case Table():
                    yield from (cell.words for row in block.rows for cell in row)


@pytest.fixture(scope="module")
def cloud() -> Spread:
    return spread(STORY, *wanted(STORY.display), n=200)


@pytest.fixture(scope="module")
def brief(baseline: Result, cloud: Spread) -> Brief:
    return content(result(STORY), baseline, cloud, DAY)


@pytest.fixture
def data(fresh: None, brief: Brief) -> bytes:
    return printed(brief)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QRectF, Type]]:
    """Every line that is written, with its place."""
    lines: list[tuple[str, QRectF, Type]] = []

    def note(painter: QPainter, text: object) -> None:
        lines.append((text.text, text.rect, text.type))  # type: ignore[attr-defined]
        draw(painter, text)  # type: ignore[arg-type]

    monkeypatch.setattr("ui.brief.letters.draw", note)
    monkeypatch.setattr("ui.charts.painting.draw", note)
    return lines


# The file

def test_all_words_can_be_searched(data: bytes, brief: Brief) -> None:
    assert "\t" not in read(data).pages[0].extract_text()
    assert "Chinese share, 2030" in read(data).pages[0].extract_text()
    text = found(read(data), brief.stamp)
    for words in told(brief):
        assert letters(words) in text, words


def test_headlines_charts_and_what_they_show_are_there(data: bytes, brief: Brief) -> None:
    text = found(read(data))
    for block in brief.section("charts").blocks:
        if isinstance(block, Picture):
            assert letters(block.figure.title) in text
    assert "circles:observed" in text and "dashed:Baseline" in text


def test_charts_are_drawings_and_not_pixels(data: bytes) -> None:
    reader = read(data)
    assert all(not page.images for page in reader.pages)
    assert sum(page.get_contents().get_data().count(b"\nS\n") for page in reader.pages) > 100  # strokes


def test_pages_are_a4_numbered_and_stamped(data: bytes, brief: Brief) -> None:
    reader = read(data)
    count = len(reader.pages)
    assert 2 <= count <= 4
    for number, page in enumerate(reader.pages, start=1):
        assert [float(side) for side in page.mediabox[2:]] == pytest.approx([595, 842], abs=1)
        text = letters(page.extract_text())
        assert f"Page{number}of{count}" in text
        assert letters(brief.stamp) in text
    assert letters("2,000") not in letters(brief.foot) and "200draws,seed1" in letters(brief.stamp)


def test_ordinary_scenarios_take_two_to_four_pages(fresh: None, baseline: Result) -> None:
    for path in SCENARIOS[::3]:
        scenario = files.read(path).scenario
        drawn = spread(scenario, *wanted(scenario.display), n=100)
        made = read(brief_pdf(result(scenario), baseline, drawn, DAY))
        assert 2 <= len(made.pages) <= 4, path


def test_the_scenario_is_attached_and_the_file_described(data: bytes, brief: Brief) -> None:
    reader = read(data)
    assert reader.attachments[ATTACHMENT] == [brief.scenario]
    inside = carried(data, "brief.pdf")
    assert inside is not None and files.parse(inside, "x").scenario == STORY
    assert reader.metadata is not None
    assert reader.metadata.title == "A story" and reader.metadata.author == "Somebody"


def test_the_same_scenario_gives_the_same_bytes_apart_from_the_time(fresh: None, brief: Brief) -> None:
    first, second = printed(brief), printed(brief)
    dates = re.compile(rb"D:\d{14}[+\-Z]\d\d'\d\d'|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+\-Z\d:.]*")
    assert dates.sub(b"", first) == dates.sub(b"", second)


def test_a_zoomed_or_dark_window_prints_the_same(fresh: None, brief: Brief) -> None:
    usual = found(read(printed(brief)))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        theme.set_zoom(1.6)
        theme.apply(app, "dark")
        theme.set_zoom(1.6)
        again = read(printed(brief))
    finally:
        theme.set_zoom(1.0)
        theme.apply(app, "light")
    assert found(again) == usual


# Where things stand

@pytest.mark.parametrize("case", ["usual", "everything", "hostile"])
def test_every_line_is_inside_its_page_and_on_no_other(
    case: str, fresh: None, baseline: Result, brief: Brief, drawn: list[tuple[str, QRectF, Type]]
) -> None:
    if case == "everything":
        brief = content(result(everything()), baseline, None, DAY)
    elif case == "hostile":
        text = "x" * 3000
        odd = replace(STORY, name=text, author=text, description=text, notes=(("price_us", text),))
        reference = replace(baseline, scenario=replace(baseline.scenario, name=text))
        brief = content(result(odd), reference, None, DAY)
    count = len(read(printed(brief)).pages)
    pages: list[list[tuple[str, QRectF]]] = [[]]
    for text, rect, _ in drawn:
        assert rect.left() >= LEFT - 1 and rect.right() <= PAGE.width() - LEFT + 1, text
        assert rect.top() >= TOP - 2 and rect.bottom() <= PAGE.height() - 20, text
        pages[-1].append((text, rect))
        if re.fullmatch(r"Page \d+ of \d+", text):
            pages.append([])
    assert len(pages) == count + 1 and not pages[-1]
    for page in pages:
        for n, (text, rect) in enumerate(page):
            inner = rect.adjusted(1, 3, -1, -3)
            for other, taken in page[n + 1 :]:
                assert not inner.intersects(taken.adjusted(1, 3, -1, -3)), (text, other)


ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 GPU "


def test_what_runs_from_right_to_left_starts_at_the_right(
    fresh: None, baseline: Result, drawn: list[tuple[str, QRectF, Type]]
) -> None:
    scenario = replace(
        STORY, name=ARABIC, description=f"{ARABIC * 30}\nEnglish \u0645.", notes=(("price_us", ARABIC),))
    printed(content(result(scenario), baseline, None, DAY))
    arabic = [rect for text, rect, type in drawn if text.startswith(ARABIC[:5]) and type is not FOOT]
    assert len(arabic) > 4
    right = PAGE.width() - LEFT
    ends = [rect.right() for text, rect, type in drawn if type is BODY and text.startswith(ARABIC[:5])]
    assert ends == [pytest.approx(right)] * len(ends) and ends
    (english,) = [rect for text, rect, _ in drawn if text.startswith("English")]
    (title,) = [rect for _, rect, type in drawn if type is TITLE]
    assert english.left() == LEFT and title.right() == pytest.approx(right)
    (byline,) = [rect for text, rect, _ in drawn if "Tradewinds model" in text and rect.top() < 150]
    assert byline.left() == LEFT  # it is the program's sentence


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_an_author_are_words(text: str, fresh: None, baseline: Result) -> None:
    odd = replace(
        STORY, name=text, author=text, description=text, shocks=(replace(WALL, note=text),),
        notes=(("price_us", text),))
    reference = replace(baseline, scenario=replace(baseline.scenario, name=text))
    reader = read(brief_pdf(result(odd), reference, None, DAY))
    assert len(reader.pages) <= 9
    kept = letters(text)[:20]
    if kept.isascii():
        assert kept in found(reader)
    assert not reader.get_fields() and not any(page.annotations for page in reader.pages)


def test_chinese_is_text(fresh: None, baseline: Result) -> None:
    scenario = replace(STORY, name=CHINESE, description=CHINESE)
    text = found(read(brief_pdf(result(scenario), baseline, None, DAY)))
    assert text.count(CHINESE) >= 3


def test_many_changes_go_on_under_their_headings(fresh: None, baseline: Result) -> None:
    scenario = everything()
    reader = read(brief_pdf(result(scenario), baseline, None, DAY))
    assert len(reader.pages) > 4
    texts = [letters(page.extract_text()) for page in reader.pages]
    with_rows = [text for text in texts if any(letters(c.spec.label) in text for c in scenario.diff()[10:])
                 and "Default\u2192here" in text]
    assert len(with_rows) >= 2
    for change in scenario.diff():
        assert any(letters(change.spec.label) in text for text in texts)


# Pages

def piece(height: float, *, kept: bool = False, gap: float = 0.0, repeated: Piece | None = None) -> Piece:
    return Piece(height, lambda painter, left, top: None, gap, kept, repeated)


def heights(pages: list[Page]) -> list[list[float]]:
    return [[one.height for _, one in page.pieces] for page in pages]


def test_a_heading_is_never_left_at_the_foot() -> None:
    assert heights(paged([piece(80), piece(10, kept=True), piece(30)], 100)) == [[80], [10, 30]]
    assert heights(paged([piece(50), piece(10, kept=True), piece(30)], 100)) == [[50, 10, 30]]


@pytest.mark.parametrize("height", [1122.5 - TOP - BOTTOM, 700, 500])
def test_no_page_ends_in_what_belongs_to_the_next(height: float, fresh: None, brief: Brief) -> None:
    pages = paged(list(pieces(brief, 666)), height)
    assert len(pages) > 1
    for page in pages:
        assert page.end <= height and not page.pieces[-1][1].kept


def test_what_no_page_can_hold_together_is_parted() -> None:
    assert heights(paged([piece(60, kept=True), piece(60, kept=True), piece(60)], 100)) == [[60], [60], [60]]


def test_headings_of_a_table_are_repeated() -> None:
    heads = piece(7)
    rows = [piece(30, repeated=heads) for _ in range(5)]
    assert heights(paged([heads, *rows], 100)) == [[7, 30, 30, 30], [7, 30, 30]]


def test_there_is_no_gap_at_the_top_of_a_page() -> None:
    pages = paged([piece(60, gap=20), piece(60, gap=20)], 100)
    assert [page.pieces[0][0] for page in pages] == [0, 0]


def test_gaps_give_way_where_that_saves_a_page() -> None:
    close = paged([piece(80, gap=20), piece(10, gap=12)], 100)
    assert len(close) == 1 and close[0].end <= 100
    assert paged([piece(50, gap=20), piece(10, gap=30)], 100)[0].end == 90


def test_what_can_grow_fills_a_page_that_is_not_the_last() -> None:
    def high(height: float) -> Piece:
        return replace(piece(height), taller=lambda extra: high(height + extra))

    assert heights(paged([high(40), piece(30), piece(90)], 100)) == [[70, 30], [90]]
    assert heights(paged([high(40), piece(30)], 100)) == [[40, 30]]


def test_no_row_of_a_table_is_lost_however_long_it_is(fresh: None) -> None:
    words = "word " * 2000
    table = Table("T", (Column("A", 1), Column("B", 1)), tuple(
        (Cell(f"row {n}"), Cell(words if n == 3 else "")) for n in range(8)))
    made = list(table_pieces(table, 600, tied=False))
    assert len(made) == 9 and max(one.height for one in made) < PAGE.height() - TOP - BOTTOM
    brief = Brief("T", "", "", "", (), (Section("s", "S", (table,)),), "stamp", "foot", b"")
    text = found(read(printed(brief)))
    assert all(f"row{n}" in text for n in range(8)) and "\u2026" in text


# Lines

@pytest.mark.parametrize("text", [*HOSTILE, "from 2027-01 on for 24 months until 2029-01-31"])
def test_lines_fit_and_hold_every_word(text: str, fresh: None) -> None:
    for type, room in ((BODY, 300.0), (CELL, 61.0)):
        lines = wrapped(text, type, room)
        assert letters("".join(lines)) == letters(text)
        assert all(type.width(line) <= room + 1 for line in lines)
        assert all("2027-01" in line or "2027" not in line for line in lines)
        few = wrapped(text, type, room, 2)
        assert len(few) == min(2, len(lines)) and few[:1] == lines[:1]


def test_bars_are_drawn_where_the_numbers_say(fresh: None, brief: Brief) -> None:
    table = next(block for block in brief.section("why").blocks if isinstance(block, Table))
    row = list(table_pieces(table, 600, tied=False))[1]
    picture = QImage(600, 60, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    row.paint(painter, 0, 0)
    painter.end()
    blue = [x for x in range(600) if picture.pixelColor(x, round(row.height / 2)).name() == "#2a66b0"]
    graph = table.rows[0][2].graph
    assert graph is not None
    left = 600 * sum(column.weight for column in table.columns[:2]) / sum(c.weight for c in table.columns)
    assert blue and blue[0] >= left - 1
    assert len(blue) > 60
