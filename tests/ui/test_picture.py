"""Pictures: every chart in every format, words as words, nothing on top of anything else."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pypdf
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage

from planner import files
from planner.charts import BOARD, CHARTS
from planner.errors import FileError
from planner.figures import Figure, Result, figure
from planner.files.carried import ATTACHMENT, carried
from planner.palette import DARK, LIGHT
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.stamp import stamp
from ui import theme
from ui.charts.lettering import (
    CONTRAST,
    HEADING,
    NAME,
    SMALL,
    TINY,
    TITLE,
    clean,
    contrast,
    readable,
)
from ui.charts.picture import image, pdf_bytes, save_picture, svg_bytes, usual_size
from ui.charts.picture_layout import layout

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "<b>Wall</b> & <img src='file:///etc/passwd'>\nline\x00two \u202eevil\u202c \u4e2d\u56fd "
    "\u0639\u0631\u0628\u064a")
SIZES = [(420, 300), (760, 480), (1600, 1000)]


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


@pytest.fixture(scope="module")
def results() -> tuple[Result, Result]:
    wall = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
    scenario = Scenario("API wall").with_input("price_gap_2030", 2.0).with_shock(wall)
    return result(scenario), result(Scenario())


@pytest.fixture(scope="module")
def crowded() -> Result:
    """Many shocks, two of them in one month, one at the very end."""
    scenario = Scenario("Crowded")
    kinds = [ShockKind.TARIFF, ShockKind.MODEL_BAN, ShockKind.EXPORT_CONTROL, ShockKind.TRUST_SHOCK]
    for kind, start in zip(kinds * 2, (2, 5, 5, 6, 20, 21, 50, 57), strict=True):
        scenario = scenario.with_shock(Shock(kind, start, 12, 0.5))
    return result(scenario)


@pytest.fixture(params=CHARTS)
def chart(request: pytest.FixtureRequest, results: tuple[Result, Result], qapp: object) -> Figure:
    return figure(request.param, *results)


def words(svg: bytes) -> list[str]:
    return ["".join(node.itertext()) for node in ElementTree.fromstring(svg).iter(SVG + "text")]


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf", ".PNG"])
def test_every_chart_becomes_a_file(chart: Figure, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"chart{suffix}"
    save_picture(path, [chart], "Name", "Footer", scale=1)
    assert path.stat().st_size > 3000


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_an_svg_holds_title_labels_and_footer_as_text(chart: Figure, look: object) -> None:
    svg = svg_bytes([chart], "A name", "The footer", look=look)
    places = layout(QRectF(0, 0, 700, 400), chart, look)
    wanted = {text.text for text in places.texts if text.kind in ("title", "unit", "end")}
    assert wanted | {"A name", "The footer"} <= set(words(svg))
    assert b"sans-serif" in svg


def test_an_svg_is_the_same_each_time(chart: Figure) -> None:
    assert svg_bytes([chart], "A", "B") == svg_bytes([chart], "A", "B")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("shocked", ["one", "many"])
def test_no_word_stands_on_another_or_outside(
    chart: Figure, size: tuple[int, int], shocked: str, results: tuple[Result, Result], crowded: Result
) -> None:
    if shocked == "many":
        chart = figure(chart.id, crowded, results[1])
    rect = QRectF(20, 30, *size)
    texts = layout(rect, replace(chart, reference="Baseline with quite a long name"), LIGHT).texts
    for a, b in combinations(texts, 2):
        # a pixel of air above and below the letters may be shared
        both = a.rect.adjusted(0, 1, 0, -1) & b.rect.adjusted(0, 1, 0, -1)
        assert both.isEmpty(), (a, b)
    assert all(rect.adjusted(-1, -1, 1, 1).contains(text.rect) for text in texts)


@pytest.mark.parametrize("size", SIZES)
def test_every_curve_and_layer_is_named_at_its_end(chart: Figure, size: tuple[int, int]) -> None:
    places = layout(QRectF(0, 0, *size), replace(chart, reference=""), LIGHT)
    ends = [text for text in places.texts if text.kind == "end"]
    for panel, axes in zip(chart.panels, places.axes, strict=True):
        near = [text for text in ends if abs(text.rect.left() - axes.plot.right()) < 12
                and axes.plot.top() - 1 <= text.rect.center().y() <= axes.plot.bottom() + 1]
        layers = len(panel.areas) + 1 if panel.areas else 0  # and their total
        assert len(near) == max(layers, sum(line.style == "solid" for line in panel.lines))


def test_years_thin_out_before_they_collide(results: tuple[Result, Result], qapp: object) -> None:
    def years(width: float) -> list[str]:
        places = layout(QRectF(0, 0, width, 300), figure("price", *results), LIGHT)
        return [text.text for text in places.texts if text.kind == "year"]
    assert years(700) == ["2026", "2027", "2028", "2029", "2030", "2031"]
    assert years(240) == ["2026", "2028", "2030"]


@pytest.mark.parametrize("size", SIZES)
def test_no_shock_is_struck_out_by_the_line_of_another(
    chart: Figure, size: tuple[int, int], results: tuple[Result, Result], crowded: Result
) -> None:
    places = layout(QRectF(0, 0, *size), figure(chart.id, crowded, results[1]), LIGHT)
    names = [text.rect for text in places.texts if text.kind == "marker"]
    for axes in places.axes:
        for flag in axes.flags:
            pole = QRectF(flag.x - 0.5, axes.pole(flag), 1, axes.plot.bottom() - axes.pole(flag))
            assert not any(pole.intersects(name.adjusted(0, 1, 0, -1)) for name in names)


def test_shocks_close_together_are_all_named_in_rows(results: tuple[Result, Result], qapp: object) -> None:
    kinds = (ShockKind.EXPORT_CONTROL, ShockKind.MODEL_BAN, ShockKind.TRUST_SHOCK)
    scenario = Scenario("Close", shocks=tuple(
        Shock(kind, start, None, 0.5) for kind, start in zip(kinds, (6, 10, 16), strict=True)))
    for size in ((372, 250), (570, 330)):
        places = layout(QRectF(0, 0, *size), figure("price", result(scenario), results[1]), LIGHT)
        told = [text for text in places.texts if text.kind == "marker"]
        assert [text.text for text in told] == [shock.title for shock in scenario.shocks]
        assert [text.rect.top() for text in told] == sorted(text.rect.top() for text in told)
        assert places.axes[0].plot.height() > 0.4 * size[1]


@pytest.mark.parametrize("gap", [1.5, 2.0, 3.9, 4.4, 6.0])
@pytest.mark.parametrize("size", [(330, 200), (570, 330), (1000, 500)])
def test_no_curve_runs_through_the_name_of_a_zone(
    gap: float, size: tuple[int, int], results: tuple[Result, Result], qapp: object
) -> None:
    changed = result(Scenario("Changed").with_input("price_gap_2030", gap))
    shown = figure("price_gap", changed, results[1])
    places = layout(QRectF(0, 0, *size), shown, LIGHT)
    (axes,), (panel,) = places.axes, shown.panels
    (name,) = [text.rect for text in places.texts if text.kind == "zone"]
    assert axes.plot.contains(name)
    for line in panel.lines:
        fine = np.linspace(line.x[0], line.x[-1], 2000)
        assert not any(name.contains(axes.x(x), axes.y(y)) for x, y in zip(
            fine, np.interp(fine, line.x, line.y), strict=True))


def test_the_text_of_a_pdf_has_spaces_between_its_words(chart: Figure) -> None:
    data = pdf_bytes([chart], "A name of words", "Made here \u00b7 and now")
    assert b"<0009>" not in data
    (page,) = pypdf.PdfReader(BytesIO(data)).pages
    text = page.extract_text()
    assert "A name of words" in text and "\t" not in text and chart.title in text


def test_a_stack_tells_each_layers_part(results: tuple[Result, Result], qapp: object) -> None:
    texts = layout(QRectF(0, 0, 700, 400), figure("cost_stack", *results), LIGHT).texts
    ends = [text.text for text in texts if text.kind == "end"]
    assert sum(text.startswith("Hardware ") and text.endswith("%") for text in ends) == 2


def test_the_key_names_the_reference_only_where_one_is_drawn(
    results: tuple[Result, Result], qapp: object
) -> None:
    def key(reference: Result | None) -> list[str]:
        texts = layout(QRectF(0, 0, 700, 400), figure("carbon", results[0], reference), LIGHT).texts
        return [text.text for text in texts if text.kind == "key"]
    assert key(results[1]) == ["dashed: Baseline"] and key(None) == []


def test_ghosts_are_drawn_and_named_in_the_key(results: tuple[Result, Result], qapp: object) -> None:
    ghost = Result(Scenario("A ghost"), results[1].projection)
    drawn = figure("price", *results, [ghost])
    assert "dash-dotted: A ghost" in " ".join(words(svg_bytes([drawn], "A name")))
    assert not image([drawn], "A name", "").isNull()


def test_hostile_words_are_shown_as_they_are(results: tuple[Result, Result], qapp: object) -> None:
    crossed = replace(figure("price_gap", *results), title=HOSTILE)
    svg = svg_bytes([crossed], HOSTILE, stamp(Scenario(HOSTILE)))
    text = " ".join(words(svg))
    assert "<b>Wall</b> & <img src='file:///etc/passwd'> line two" in text
    assert "if these inputs hold, not a forecast" in text
    tags = {node.tag for node in ElementTree.fromstring(svg).iter()}
    assert not tags & {SVG + "b", SVG + "img", SVG + "image", SVG + "a"}
    assert "\u202e" not in svg.decode() and "\u4e2d\u56fd" in svg.decode()


def test_a_long_name_is_cut_and_the_footer_keeps_its_end(
    results: tuple[Result, Result], qapp: object
) -> None:
    name = "A very long name of a scenario " * 20
    found = words(svg_bytes([figure("price", *results)], name, stamp(Scenario(name))))
    assert any(text.startswith("A very long name") and text.endswith("\u2026") for text in found)
    assert any(text.endswith("if these inputs hold, not a forecast") for text in found)


@pytest.mark.parametrize(("size", "page"), [((720, 400), (540, 300)), ((421, 301), (316, 226))])
def test_a_pdf_page_has_the_size_of_the_picture_in_points(
    results: tuple[Result, Result], qapp: object, size: tuple[int, int], page: tuple[int, int]
) -> None:
    pdf = pdf_bytes([figure("price", *results)], "Name", "Footer", size=size)
    assert pdf.startswith(b"%PDF-") and pdf.count(b"/Type /Page\n") == 1
    box = pdf.split(b"/MediaBox [")[1].split(b"]")[0].split()
    assert [float(n) for n in box] == [0, 0, *page]
    assert b"/ToUnicode" in pdf


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_a_png_has_the_size_and_density_asked_for(
    results: tuple[Result, Result], qapp: object, tmp_path: Path, look: object
) -> None:
    path = tmp_path / "board.png"
    save_picture(path, [figure(c, *results) for c in BOARD], "Board", "F", look=look, scale=3.125)
    made = QImage(str(path))
    width, height = usual_size(4)
    assert made.size() == QSize(round(width * 3.125), round(height * 3.125))
    assert made.dotsPerMeterX() * 0.0254 == pytest.approx(300, abs=0.1)
    assert made.pixelColor(2, 2) == QColor(look.ground)
    assert len(colours(image([figure("price", *results)], look=look, scale=1))) > 20


def test_a_transparent_png_has_no_ground(results: tuple[Result, Result], qapp: object) -> None:
    made = image([figure(c, *results) for c in BOARD], "Board", "F", transparent=True, scale=1)
    assert made.pixelColor(2, 2).alpha() == 0 and made.pixelColor(600, 410).alpha() == 0
    assert len(colours(made)) > 20


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_picture_holds_its_scenario_and_looks_the_same(
    results: tuple[Result, Result], qapp: object, tmp_path: Path, suffix: str
) -> None:
    scenario = files.to_bytes(Scenario("</metadata> \u4e2d\u56fd", description=HOSTILE.replace("\0", "")))
    plain, full, again = (tmp_path / f"{name}{suffix}" for name in ("plain", "full", "again"))
    for path, inside in ((plain, b""), (full, scenario), (again, scenario)):
        save_picture(path, [figure("price", *results)], "Name", "Footer", scale=1, scenario=inside)
    assert carried(full.read_bytes(), "a") == scenario and carried(plain.read_bytes(), "a") is None
    if suffix == ".png":
        assert QImage(str(full)) == QImage(str(plain))
    if suffix == ".svg":
        assert words(full.read_bytes()) == words(plain.read_bytes())
    if suffix == ".pdf":
        pages = [pypdf.PdfReader(path) for path in (plain, full, again)]
        assert [page.attachments for page in pages[:2]] == [{}, {ATTACHMENT: [scenario]}]
        assert pages[0].pages[0].extract_text() == pages[1].pages[0].extract_text()
        assert pages[1].trailer["/ID"] == pages[2].trailer["/ID"]
    else:
        assert full.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("count", range(1, 8))
def test_boards_of_any_number_of_charts(results: tuple[Result, Result], qapp: object, count: int) -> None:
    figures = [figure(c, *results) for c in list(CHARTS)[:count]]
    found = words(svg_bytes(figures, "Board", "F"))
    assert all(one.title in found for one in figures)


@pytest.mark.parametrize("name", ["chart.gif", "chart", "chart.png.exe"])
def test_other_formats_are_refused(
    results: tuple[Result, Result], qapp: object, tmp_path: Path, name: str
) -> None:
    with pytest.raises(FileError, match=r"a picture is a \.png, \.svg or \.pdf file"):
        save_picture(tmp_path / name, [figure("price", *results)], "", "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_missing_folder_is_refused(
    results: tuple[Result, Result], qapp: object, tmp_path: Path, suffix: str
) -> None:
    with pytest.raises(FileError, match="folder"):
        save_picture(tmp_path / "none" / f"chart{suffix}", [figure("price", *results)], "", "", scale=1)


def test_a_picture_too_large_for_memory_is_refused(
    results: tuple[Result, Result], qapp: object, tmp_path: Path
) -> None:
    with pytest.raises(FileError, match="too large"):
        save_picture(tmp_path / "a.png", [figure("price", *results)], "", "", scale=100)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_letters_in_every_role_can_be_read(look: object) -> None:
    for colour in look.roles.values():
        assert contrast(QColor(readable(colour, look)), QColor(look.card)) >= CONTRAST


def test_words_come_on_one_line_without_what_cannot_be_seen(qapp: object) -> None:
    assert clean("a\r\n b\tc\u2028d\ud800\ufffe\x07") == "a b c d"
    assert NAME.elided("anything", 0) == "" and NAME.elided("anything", 500) == "anything"


def test_a_picture_leaves_the_fonts_of_the_window_alone(
    results: tuple[Result, Result], qapp: object
) -> None:
    before = [theme.font(t.points, bold=t.bold).toString() for t in (HEADING, TITLE, NAME, SMALL, TINY)]
    image([figure("price", *results)], "Name", "Footer", scale=1)
    after = [theme.font(t.points, bold=t.bold).toString() for t in (HEADING, TITLE, NAME, SMALL, TINY)]
    assert before == after and NAME.font.pixelSize() == 11
