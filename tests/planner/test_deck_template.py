"""Templates: their size, master and layouts are used, their slides are not, and a broken one is refused."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.util import Emu, Inches

from planner.errors import FileError
from planner.export.deck import ALL, deck
from planner.figures import Result
from planner.run import run
from planner.scenario import Scenario
from tests.planner.test_deck import assert_fits, assert_sound, texts

DAY = date(2026, 4, 2)
_SECTIONS = ("http://schemas.openxmlformats.org/presentationml/2006/main",
             "http://schemas.microsoft.com/office/powerpoint/2010/main")
FEW = set(ALL) - {"why", "sensitivity", "goal"}
"""Sections that take no runs of the model."""
MASTER = "ppt/slideMasters/slideMaster1.xml"


@pytest.fixture(scope="module")
def story() -> Result:
    scenario = Scenario("A story", "Somebody", "What it is about.").with_input("price_us", 1.1)
    return Result(scenario, run(scenario))


def saved(presentation: Any) -> bytes:
    out = io.BytesIO()
    presentation.save(out)
    return out.getvalue()


def usual() -> Any:
    """PowerPoint's old default, with slides, notes and a section that lists one of them."""
    presentation = Presentation()
    for layout in list(presentation.slide_layouts)[:3]:
        slide = presentation.slides.add_slide(layout)
        slide.shapes.title.text = "OLD SLIDE"
        slide.notes_slide.notes_text_frame.text = "OLD NOTE"
    number = presentation.slides[0].slide_id
    presentation.element.append(parse_xml(
        f'<p:extLst xmlns:p="{_SECTIONS[0]}" xmlns:p14="{_SECTIONS[1]}">'
        '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst><p14:section name="Old" '
        'id="{6B1F5B2E-0000-4000-8000-000000000001}"><p14:sldIdLst>'
        f'<p14:sldId id="{number}"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>'))
    return presentation


def linked() -> Any:
    """A layout with a jump to a slide."""
    presentation = usual()
    layout = presentation.slide_layouts[5]
    relation = layout.part.relate_to(presentation.slides[0].part,
                                     "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide")
    properties = next(iter(layout.placeholders))._element.nvSpPr.cNvPr
    properties.append(parse_xml(
        '<a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas'
        f'.openxmlformats.org/officeDocument/2006/relationships" r:id="{relation}" '
        'action="ppaction://hlinksldjump"/>'))
    return presentation


def wide() -> Any:
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(10), Inches(5.625)
    for place in (*presentation.slide_layouts, presentation.slide_master):
        for shape in place.placeholders:
            box = [shape.left, int(shape.top * 0.75), shape.width, int(shape.height * 0.75)]
            shape.left, shape.top, shape.width, shape.height = map(Emu, box)
    return presentation


def blank() -> Any:
    """Nothing but a layout without placeholders."""
    presentation = Presentation()
    for layout in list(presentation.slide_layouts):
        if layout.element.get("type") != "blank":
            presentation.slide_layouts.remove(layout)
    for shape in list(presentation.slide_layouts[0].placeholders):
        shape.element.getparent().remove(shape.element)
    return presentation


def untyped() -> Any:
    """Layouts that do not say what they are for."""
    presentation = Presentation()
    for layout in presentation.slide_layouts:
        del layout.element.attrib["type"]
    return presentation


def astray() -> Any:
    """Upright slides, with the placeholders of lying ones."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(7.5), Inches(13)
    return presentation


def huge() -> Any:
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(50), Inches(37.5)
    for place in (*presentation.slide_layouts, presentation.slide_master):
        for shape in place.placeholders:
            box = [shape.left * 5, shape.top * 5, shape.width * 5, shape.height * 5]
            shape.left, shape.top, shape.width, shape.height = map(Emu, box)
    return presentation


TEMPLATES: dict[str, Callable[[], Any]] = {
    made.__name__: made for made in (usual, linked, wide, blank, untyped, astray, huge)}
every_template = pytest.mark.parametrize("name", TEMPLATES)


def made_with(template: bytes, story: Result, baseline: Result, **options: Any) -> bytes:
    options = {"spread": None, "charts": ("developer_share", "cost_stack"), "include": FEW, **options}
    return deck(story, baseline, today=DAY, template=template, **options)


@every_template
def test_a_template_gives_its_size_and_loses_its_slides(name: str, story: Result, baseline: Result) -> None:
    template = TEMPLATES[name]()
    data = made_with(saved(template), story, baseline)
    presentation = Presentation(io.BytesIO(data))
    assert (presentation.slide_width, presentation.slide_height) == (
        template.slide_width, template.slide_height)
    words = [text for slide in presentation.slides for text in texts(slide)]
    assert "OLD SLIDE" not in words and any("The share of" in text or "The Chinese share" in text
                                            for text in words)
    assert_fits(data)
    assert_sound(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        joined = b"".join(archive.read(part) for part in archive.namelist())
        assert b"OLD" not in joined and b"sectionLst" not in joined and b"hlinksldjump" not in joined
        slides = [part for part in archive.namelist() if part.startswith("ppt/slides/slide")]
        assert len(slides) == len(presentation.slides)


@every_template
def test_every_slide_has_its_headline_and_nothing_empty(name: str, story: Result, baseline: Result) -> None:
    presentation = Presentation(io.BytesIO(made_with(saved(TEMPLATES[name]()), story, baseline)))
    for slide in presentation.slides:
        framed = [shape for shape in slide.shapes if shape.has_text_frame]
        boxes = [shape for shape in framed if shape.is_placeholder or shape.shape_type == 17]  # text boxes
        assert boxes and all(shape.text_frame.text.strip() for shape in boxes)
        assert any(len(text) > 6 for text in texts(slide))
        assert "A story" in " ".join(texts(slide))  # in the name or at the foot


def test_layouts_are_chosen_by_their_type(story: Result, baseline: Result) -> None:
    presentation = Presentation(io.BytesIO(made_with(saved(usual()), story, baseline)))
    used = [slide.slide_layout.name for slide in presentation.slides]
    assert used[0] == "Title Slide" and set(used[1:]) == {"Title Only"}
    presentation = Presentation(io.BytesIO(made_with(saved(untyped()), story, baseline)))
    assert {slide.slide_layout.name for slide in presentation.slides} == {"Title Only"}


def test_the_master_and_theme_are_the_template_s(story: Result, baseline: Result) -> None:
    template = saved(usual())
    data = made_with(template, story, baseline)
    with zipfile.ZipFile(io.BytesIO(data)) as mine, zipfile.ZipFile(io.BytesIO(template)) as theirs:
        assert mine.read("ppt/theme/theme1.xml") == theirs.read("ppt/theme/theme1.xml")
        assert b"accent1" in mine.read("ppt/charts/" + min(
            part.removeprefix("ppt/charts/") for part in mine.namelist()
            if part.startswith("ppt/charts/chart")))


def test_a_file_that_is_a_template_by_its_type_is_one_too(story: Result, baseline: Result) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(usual()))) as archive, zipfile.ZipFile(made, "w") as copy:
        for name in archive.namelist():
            copy.writestr(name, archive.read(name).replace(
                b"presentationml.presentation.main+xml", b"presentationml.template.main+xml"))
    data = made_with(made.getvalue(), story, baseline)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml")
    assert b"template.main" not in types and b"presentation.main" in types


def test_a_deck_is_a_template_too(story: Result, baseline: Result) -> None:
    first = deck(story, baseline, spread=None, today=DAY, charts=("price",))
    again = made_with(first, story, baseline)
    assert_fits(again)
    slides = Presentation(io.BytesIO(again)).slides
    assert texts(slides[0])[0] == "A story" and len(slides) <= len(ALL) + 4


def without(data: bytes, part: str, instead: bytes | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as copy:
        for name in archive.namelist():
            if name != part:
                copy.writestr(name, archive.read(name))
            elif instead is not None:
                copy.writestr(name, instead)
    return out.getvalue()


def small() -> Any:
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(1), Inches(1)
    return presentation


def layoutless() -> Any:
    presentation = Presentation()
    for layout in list(presentation.slide_layouts):
        presentation.slide_layouts.remove(layout)
    return presentation


def workbook() -> bytes:
    import openpyxl

    out = io.BytesIO()
    openpyxl.Workbook().save(out)
    return out.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


BROKEN: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no zip": lambda: b"PK\x03\x04 and no more",
    "words": lambda: b"=HYPERLINK()",
    "cut": lambda: saved(usual())[:5000],
    "no types": lambda: without(saved(usual()), "[Content_Types].xml"),
    "no presentation": lambda: without(saved(usual()), "ppt/presentation.xml"),
    "no master": lambda: without(saved(usual()), MASTER),
    "a master that is none": lambda: without(saved(usual()), MASTER, b"<html>"),
    "a workbook": workbook,
    "no layouts": lambda: saved(layoutless()),
    "macros": lambda: with_part(saved(usual()), "ppt/vbaProject.bin", b"x"),
    "slides of an inch": lambda: saved(small()),
    "a bomb": lambda: with_part(saved(usual()), "ppt/media/x.bin", bytes(301_000_000)),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_template_is_refused_in_one_sentence(name: str, story: Result, baseline: Result) -> None:
    with pytest.raises(FileError) as refusal:
        made_with(BROKEN[name](), story, baseline, include=("title",))
    words = str(refusal.value)
    assert words.startswith("The template") and words.endswith(".") and "\n" not in words
    assert words.removesuffix(".").replace(".pptx", "").count(".") == 0


def test_a_template_damaged_anywhere_gives_a_deck_or_a_refusal(story: Result, baseline: Result) -> None:
    """Each part of the file in turn is left out, and is replaced by nonsense."""
    template = saved(usual())
    with zipfile.ZipFile(io.BytesIO(template)) as archive:
        names = [name for name in archive.namelist() if "slideLayout" not in name or "1.xml" in name]
    for name in names:
        for instead in (None, b"<nonsense/>"):
            damaged = without(template, name, instead)
            try:
                data = made_with(damaged, story, baseline, include=("title", "caveats"))
            except FileError:
                continue
            assert len(Presentation(io.BytesIO(data)).slides) == 2
