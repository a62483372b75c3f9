"""Pictures of what is no chart: the shocks, the reasons, the map, each as it is on the screen."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSizeF
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from planner import files
from planner.palette import LIGHT
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.stamp import stamp
from planner.words import severity_text
from planner.words import shown as shown_unit
from ui import devices, theme
from ui.charts.frame import around, framed, wrapped
from ui.charts.lettering import SMALL
from ui.devices import Page
from ui.map.dialog import MapDialog

from .more_pages import TimelinePage
from .pages import App, action, choose, colours, near, plain

pytestmark = pytest.mark.unpainted  # a picture is painted on a page of its own

SVG = "{http://www.w3.org/2000/svg}"
GAP = "price_gap_2030"
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
MANY = tuple(Shock(ShockKind.TARIFF, 2 + 5 * at, 6, 0.2 + at / 20) for at in range(8))
NAME = "A wall \u4e2d\u56fd \U0001f600 & <b>more</b>"


@pytest.fixture
def story(app: App) -> App:
    """A scenario with shocks and changes, in the dark look."""
    made = replace(Scenario(NAME, shocks=(WALL, *MANY)).with_input(GAP, 2.0).with_input("price_us", 1.4))
    app.state.open(made, None)
    app.wear("Dark")
    app.settle()
    return app


def timeline(app: App) -> tuple[QWidget, Callable[[], Page]]:
    return app.window.timeline, app.window.timeline.picture


def why(app: App) -> tuple[QWidget, Callable[[], Page]]:
    page = app.window.insight.why
    for dock in app.window.findChildren(QWidget, "insight"):
        dock.show()
    app.qtbot.waitUntil(lambda: page.asker.is_current and not page.asker.is_blank, timeout=20_000)
    return page, page.picture


def the_map(app: App) -> tuple[QWidget, Callable[[], Page]]:
    dialog = app.window.besides.show("map")
    assert isinstance(dialog, MapDialog)
    app.qtbot.waitUntil(
        lambda: dialog.page.asker.is_current and not dialog.page.asker.is_blank, timeout=20_000)
    app.settle()
    return dialog, dialog.picture


def menu_of(widget: QWidget) -> QMenu:
    """The menu under the right button."""
    at = QPoint(5, 5)
    QApplication.sendEvent(
        widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    return widget.findChildren(QMenu)[-1]


def words(svg: bytes) -> list[str]:
    return ["".join(node.itertext()) for node in ElementTree.fromstring(svg).iter(SVG + "text")]


@pytest.mark.parametrize(("find", "expected"), [
    (timeline, ["API restriction, China in US", "2028"]),
    (why, ["Pricing", "together"]),
    (the_map, ["Baseline"]),
], ids=["timeline", "why", "map"])
def test_each_is_copied_and_exported_light_with_its_words_source_and_scenario(
    story: App, tmp_path: Path, find: Callable[[App], tuple[QWidget, Callable[[], Page]]],
    expected: list[str],
) -> None:
    widget, make = find(story)
    scenario, dark = story.scenario, theme.palette()
    choose(menu_of(widget), "Copy picture")
    data = QApplication.clipboard().mimeData()
    copied = QApplication.clipboard().image()
    assert copied.width() == 2 * make().size.width() and len(colours(copied)) > 20
    assert copied.pixelColor(3, 3).name() == LIGHT.card
    assert not near(dark.card, colours(copied)) and theme.palette() is dark
    said = words(bytes(data.data("image/svg+xml").data()))
    assert all(word in said for word in expected), said
    assert NAME in "".join(said) and "not a forecast" in "".join(said)  # a line of many scripts is many words

    for kind in ("png", "svg", "pdf"):
        path = tmp_path / f"a.{kind}"
        story.files.answer(path)
        choose(menu_of(widget), "Export picture")
        loaded = files.read(path)
        assert loaded.carried and loaded.scenario == scenario
    assert QImage(str(tmp_path / "a.png")).convertToFormat(copied.format()) == copied
    (page,) = pypdf.PdfReader(tmp_path / "a.pdf").pages
    text = " ".join(page.extract_text().split())
    assert all(word in text for word in expected)
    assert story.messages.shown == []


def pasted(widget: QWidget) -> list[list[str]]:
    choose(menu_of(widget), "Copy data")
    return list(csv.reader(io.StringIO(QApplication.clipboard().text()), "excel-tab"))


def test_shocks_are_copied_as_a_table(story: App) -> None:
    (heading,), names, *rows = pasted(timeline(story)[0])
    assert heading.startswith("Shocks. A wall") and "Tradewinds model" in heading
    assert names[:4] == ["shock", "from", "to", "strength"] and len(rows) == len(story.scenario.shocks)
    told = dict(zip(names, rows[0], strict=True))
    assert told["shock"] == WALL.title and (told["from"], told["to"]) == ("2027-01", "2028-12")
    assert float(told["strength"]) == 80 and told["unit"] == "%" and told["ramp, months"] == "3"


def test_reasons_are_copied_as_a_table_that_sums(story: App) -> None:
    (heading,), names, *rows = pasted(why(story)[0])
    assert "why it differs" in heading and "Tradewinds model" in heading
    at = names.index("contribution, percentage points")
    assert rows[-1][0] == "together" and len(rows) == 1 + 2 + len(story.scenario.shocks)
    assert sum(float(row[at]) for row in rows[:-1]) == pytest.approx(float(rows[-1][at]))


def test_a_map_is_copied_as_a_table_with_its_axes(story: App) -> None:
    dialog, _ = the_map(story)
    assert isinstance(dialog, MapDialog)
    (heading,), across, *rows = pasted(dialog)
    shown = dialog.map.surface
    assert shown is not None and "Tradewinds model" in heading
    assert INPUTS[shown.x].label in heading and INPUTS[shown.y].label in heading
    assert [float(row[1]) for row in rows] == shown.values[:, 0].tolist()
    factor, _ = shown_unit(INPUTS[shown.x].unit)
    assert [float(cell) for cell in across[1:]] == pytest.approx([factor * x for x in shown.xs])


def test_a_picture_of_shocks_holds_all_of_them_whatever_is_in_sight(story: App) -> None:
    _, make = timeline(story)
    said = words(devices.svg_bytes(make()))
    assert said.count("Tariff, everyone in everyone") == len(MANY)
    assert severity_text(WALL) in said and f"Shocks: {NAME}" in "".join(said)
    story.window.resize(1100, 700)
    QApplication.processEvents()
    assert words(devices.svg_bytes(make())) == said  # however wide the window is


def test_a_bar_offers_pictures_of_the_timeline_too(story: App) -> None:
    menu = TimelinePage(story).open_menu(0)
    assert [plain(a.text()) for a in menu.actions() if not a.isSeparator()] == [
        "Edit", "Remove", "Copy picture", "Copy data", "Export picture"]
    choose(menu, "Copy picture")
    assert not QApplication.clipboard().image().isNull()


def test_where_there_is_nothing_to_show_nothing_is_offered(app: App) -> None:
    menu = menu_of(app.window.timeline)
    assert not action(menu, "Copy picture").isEnabled() and not action(menu, "Export picture").isEnabled()
    page, _ = why(app)
    assert not action(menu_of(page), "Copy picture").isEnabled()


def test_a_picture_of_reasons_shows_what_is_unfolded_and_leaves_the_page_alone(story: App) -> None:
    _, make = why(story)
    bars = story.window.insight.why.bars
    before, size = bars.lines, bars.size()
    folded = make()
    bars.fold("Shocks", folded=not bars.is_folded("Shocks"))
    assert len(words(devices.svg_bytes(make()))) != len(words(devices.svg_bytes(folded)))
    bars.fold("Shocks", folded=not bars.is_folded("Shocks"))
    assert [line.name for line in bars.lines] == [line.name for line in before] and bars.size() == size


def test_a_picture_says_what_it_said_when_it_was_made(story: App) -> None:
    _, make = why(story)
    page = make()
    said = words(devices.svg_bytes(page))
    story.state.edit(story.scenario.with_input(GAP, 6.0), "Another")
    story.settle()
    why(story)
    assert words(devices.svg_bytes(page)) == said != words(devices.svg_bytes(make()))


def test_lines_of_a_map_leave_its_labels_free_in_a_drawing(story: App) -> None:
    """A drawing knows no clipping: what lies under a label is painted over."""
    _, make = the_map(story)
    drawing = ElementTree.fromstring(devices.svg_bytes(make()))
    images = list(drawing.iter(SVG + "image"))
    dialog = story.window.besides.show("map")
    assert isinstance(dialog, MapDialog) and dialog.map.sheet is not None
    labels = [line for line in dialog.map.sheet.lines if line.label]
    assert labels and len(images) == 2 + len(labels)  # colours, bar, and one for each label


# The frame

def paint_nothing(painter: QPainter) -> None:
    assert theme.palette() is LIGHT and theme.font(10).pixelSize() == 13


def test_a_page_grows_with_its_words(qapp: object) -> None:
    inner = QSizeF(400, 100)
    short = framed(inner, paint_nothing, "Heading", "Footer")
    long = framed(inner, paint_nothing, "Heading " * 40, "Footer", "Caption " * 60, lines=3)
    assert long.size.width() == short.size.width() and long.size.height() > short.size.height() + 60
    said = words(devices.svg_bytes(long))
    assert sum(line.startswith("Heading") for line in said) == 3 and said[2].endswith("\u2026")
    assert sum(line.startswith("Caption") for line in said) > 5
    room, texts = around(QRectF(0, 0, *long.size.toTuple()), LIGHT, "Heading " * 40, "Footer",
                         "Caption " * 60, lines=3)
    assert room.width() == inner.width() and abs(room.height() - inner.height()) < 1
    assert not any(text.rect.intersects(room) for text in texts)
    assert all(QRectF(0, 0, *long.size.toTuple()).contains(text.rect) for text in texts)


def test_a_paragraph_is_broken_where_its_script_may_be(qapp: object) -> None:
    for text in ("one two three four five six", "\u4e2d\u56fd" * 40, "\U0001f600 " * 30, "x" * 200, ""):
        lines = wrapped(text, SMALL, 120)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert all(SMALL.width(line) <= 121 for line in lines)
    assert wrapped("one two three four five six", SMALL, 60)[0] == "one two"


def test_paper_leaves_the_look_of_the_window(app: App) -> None:
    app.wear("Dark")
    before, font = theme.palette(), theme.font(10).toString()

    def fail() -> None:
        with theme.on_paper():
            assert theme.palette() is LIGHT
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert theme.palette() is before and theme.font(10).toString() == font


def test_a_stamp_is_the_footer(story: App) -> None:
    _, make = timeline(story)
    assert make().description == " ".join(stamp(story.scenario).split())
    assert io.BytesIO(devices.png_bytes(make())).read(4) == b"\x89PNG"


@pytest.mark.parametrize("find", [timeline, why, the_map], ids=["timeline", "why", "map"])
def test_a_menu_that_was_closed_is_gone(
    story: App, find: Callable[[App], tuple[QWidget, Callable[[], Page]]]
) -> None:
    widget, _ = find(story)
    before = len(widget.findChildren(QMenu))
    for _ in range(3):
        menu_of(widget).close()
        story.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert len(widget.findChildren(QMenu)) == before
