"""Slides to put things on: a headline, words, tables and charts, notes, and the foot with its stamp."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE, PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from planner.export.deck import places, text
from planner.export.deck.box import Box
from planner.export.deck.ground import TITLES, Ground, placeholders
from planner.export.deck.look import BODY, FOOT, INK, NAME, QUIET, TITLE, WORDS, Colour
from planner.export.deck.markup import EMU, NO_LINE, fill, line
from planner.export.deck.native import Native, Size
from planner.export.sheet import one_line, plain

_CHARACTERS = 4000
"""Of a text, before it is fitted into its box."""
_OTHER_TYPE = 1.12
"""How much wider than Arial a template's own type may be."""
_LEAST = 0.55
"""Part of its size down to which a headline is made smaller before it is cut."""
_FEET = (FOOT, FOOT - 1, FOOT - 2)
"""Sizes of the words at the foot, from the usual one to the smallest."""
_SLACK = 0.5
"""Points by which lines may reach beyond their box."""
_SMALL_SUBTITLE = 150.0
"""Points of height below which a subtitle's words are small."""
_NUMBER = ('<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/>'
           "<a:t>\u2039#\u203a</a:t></a:fld>")
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


class Paper:
    """A presentation in the making. ``foot`` stands at the foot of every slide but the first."""

    def __init__(self, ground: Ground, foot: str) -> None:
        self.ground, self._foot = ground, foot

    def opening(self, notes: str) -> "Page":
        """The first slide."""
        return Page(self.ground, self.ground.opening, notes)

    def page(self, headline: str, notes: str) -> "Page":
        """A further slide with its headline."""
        page = Page(self.ground, self.ground.plain, notes)
        page.headline(headline)
        page.foot(self._foot)
        return page


class Page:
    """One slide. Sizes of type are those of a slide 540 points high, and scaled for others."""

    def __init__(self, ground: Ground, layout: Any, notes: str) -> None:
        self._ground, self._layout, self.scale = ground, layout, ground.scale
        self._stretch = _OTHER_TYPE if ground.foreign else 1.0
        self._slide = ground.presentation.slides.add_slide(layout)
        for shape in list(self._slide.placeholders):
            kept = shape.placeholder_format.type in (*TITLES, PP_PLACEHOLDER.SUBTITLE)
            if not (kept and places.holds_words(shape, ground)):
                shape.element.getparent().remove(shape.element)
        self._title = next(placeholders(self._slide, *TITLES), None)
        frame = self._slide.notes_slide.notes_text_frame
        if frame is not None:
            frame.text = plain(notes)
        self.body = places.body(ground, layout, self._title)

    # How much room words take

    def width(self, words: str, size: float, bold: bool = False) -> float:
        """Points that words take on one line."""
        return text.width(words, size * self.scale, bold) * self._stretch

    def fitted(self, words: str, room: float, size: float, most: int, bold: bool = False) -> str:
        """As much of the words as stands in so many lines."""
        words = plain(words)[:_CHARACTERS]
        return text.fitted(words, room / self._stretch, size * self.scale, max(1, most), bold)

    def lines(self, words: str, room: float, size: float, bold: bool = False) -> int:
        """Lines that words take."""
        return len(text.wrapped(words, room / self._stretch, size * self.scale, bold))

    def line(self, size: float) -> float:
        """Points that a line takes down."""
        return size * self.scale * text.LINE

    def height(self, words: str, room: float, size: float) -> float:
        """Points that words take down, with a little air."""
        return self.lines(words, room, size) * self.line(size) + 1

    def _shrunk(self, words: str, box: Box, largest: float) -> tuple[float, str]:
        """The largest type in which a headline stands in a box; where even small type does not, it is cut."""
        size = largest
        while size > largest * _LEAST and not self._stands(words, box, size, True):
            size -= 1.0
        return size, self.fitted(words, box.width, size, self._most(box, size), True)

    def _stands(self, words: str, box: Box, size: float, bold: bool = False) -> bool:
        return self.lines(words, box.width, size, bold) <= self._most(box, size)

    def _most(self, box: Box, size: float) -> int:
        """Lines that a box holds."""
        return max(1, int((box.height + _SLACK) / self.line(size)))

    # Headline and foot

    def headline(self, words: str) -> None:
        """The slide's message, in as large a type as its box allows."""
        words = one_line(words, _CHARACTERS)
        if self._title is None:
            top = max(0.0, self.body.top - 76 * self.scale)
            self._bold(Box(self.body.left, top, self.body.width, 64 * self.scale), words, TITLE)
            return
        size, words = self._shrunk(words, self._inner(self._title), TITLE)
        self._title.text_frame.text = words
        if self._ground.foreign or size < TITLE:
            self._title.text_frame.paragraphs[0].runs[0].font.size = _points(size * self.scale)

    def name(self, name: str, words: Sequence[str], quiet: str) -> None:
        """Fill the first slide: a name, paragraphs about it, a quiet line."""
        subtitle = next(placeholders(self._slide, PP_PLACEHOLDER.SUBTITLE), None)
        if self._title is not None and subtitle is not None:
            size, name = self._shrunk(name, self._inner(self._title), NAME)
            self._title.text_frame.text = name
            self._title.text_frame.paragraphs[0].runs[0].font.size = _points(size * self.scale)
            self._about(subtitle.text_frame, self._inner(subtitle), words, quiet)
            return
        for shape in filter(None, (self._title, subtitle)):
            shape.element.getparent().remove(shape.element)
        upper, lower = self.body.split(self.body.height * 0.35, 16 * self.scale)
        self._bold(upper, name, NAME)
        self._about(self._frame(lower), lower, words, quiet)

    def _about(self, frame: Any, box: Box, words: Sequence[str], quiet: str) -> None:
        """As many paragraphs as there is room for, then the quiet line."""
        size = WORDS if box.height > _SMALL_SUBTITLE * self.scale else WORDS * 0.75
        quiet_size = size * 0.8
        quiet = self.fitted(quiet, box.width, quiet_size, 2)
        left = int(box.height / self.line(size)) - self.lines(quiet, box.width, quiet_size) - 1
        paragraph = frame.paragraphs[0]
        for part in words:
            if left > 0:
                fitting = self.fitted(part, box.width, size, left)
                left -= self.lines(fitting, box.width, size)
                write(paragraph, fitting, size * self.scale, INK)
                paragraph = frame.add_paragraph()
                paragraph.space_before = Pt(0)
        write(paragraph, quiet, quiet_size * self.scale, QUIET)
        paragraph.space_before = Pt(self.line(size) if words else 0)

    def foot(self, words: str) -> None:
        """Stamp and number of the slide, where the layout wants them."""
        for shape in placeholders(self._layout, PP_PLACEHOLDER.SLIDE_NUMBER):
            if places.inside(places.box_of(shape), self._ground):
                self._clone(shape, _NUMBER)
        box, placeholder = places.foot(self._ground, self._layout)
        if placeholder is None:
            self.words(box, words, FOOT, QUIET)
            return
        inner = self._inner(placeholder)
        size = next((size for size in _FEET if self._stands(words, inner, size)), _FEET[-1])
        made = self._clone(placeholder, "").text_frame.paragraphs[0]
        write(made, self.fitted(words, inner.width, size, self._most(inner, size)), size * self.scale,
              None if self._ground.foreign else QUIET)

    def _clone(self, placeholder: Any, inside: str) -> Any:
        """A placeholder of the layout on the slide, with a paragraph of its own and the layout's looks."""
        element, tree = deepcopy(placeholder.element), self._slide.shapes._spTree
        element.nvSpPr.cNvPr.set("id", str(max(int(i) for i in tree.xpath("//@id") if i.isdigit()) + 1))
        for part in list(element.spPr):
            element.spPr.remove(part)
        element.replace(element.get_or_add_txBody(), _text_body(inside))
        tree.append(element)
        return next(shape for shape in self._slide.placeholders if shape.element is element)

    def _inner(self, shape: Any) -> Box:
        """What a placeholder has for words."""
        box, (across, down) = places.box_of(shape), places.insets(shape, self._layout)
        return Box(box.left + across / 2, box.top + down / 2, box.width - across, box.height - down)

    # What stands on it

    def words(self, box: Box, words: str, size: float = BODY, colour: Colour = INK) -> None:
        """Words in a box, cut where they do not fit."""
        fitting = self.fitted(words, box.width, size, self._most(box, size))
        write(self._frame(box).paragraphs[0], fitting, size * self.scale, colour)

    def _bold(self, box: Box, words: str, largest: float) -> None:
        size, words = self._shrunk(words, box, largest)
        write(self._frame(box).paragraphs[0], words, size * self.scale, INK, bold=True)

    def _frame(self, box: Box) -> Any:
        """The text of a new box without air around it."""
        frame = self._slide.shapes.add_textbox(*(Emu(n) for n in box.emu)).text_frame
        frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        return frame

    def bullets(self, box: Box, items: Sequence[str], size: float = BODY) -> None:
        """Paragraphs with air between them, as many as there is room for."""
        indent, dot = 18 * self.scale, 5 * self.scale
        top = box.top
        for item in items:
            high = self.height(item, box.width - indent, size)
            if top + high > box.bottom:
                break
            middle = top + self.line(size) / 2
            self.patch(Box(box.left, middle - dot / 2, dot, dot), Colour("accent1"), disc=True)
            self.words(Box(box.left + indent, top, box.width - indent, high), item, size)
            top += high + 0.7 * self.line(size)

    def chart(self, box: Box, native: Native, words: str) -> None:
        """A chart; ``words`` describe it to who cannot see it."""
        kind: Any = XL_CHART_TYPE.LINE  # what it is the part says itself
        data: Any = native
        frame = self._slide.shapes.add_chart(kind, *(Emu(n) for n in box.emu), data)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", one_line(words, 500))

    def size(self, box: Box) -> Size:
        """Of a chart in a box."""
        return Size(box.width, box.height, self.scale)

    def table(self, rows: int, columns: int, box: Box) -> Any:
        """An empty table in its frame."""
        return self._slide.shapes.add_table(rows, columns, *(Emu(n) for n in box.emu))

    def stroke(self, box: Box, colour: Colour, points: float, dash: str = "") -> None:
        """A line through the middle of a box."""
        left, _, width, _ = box.emu
        y = Emu(round((box.top + box.height / 2) * EMU))
        shape = self._slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Emu(left), y, Emu(left + width), y)
        _bare(shape, line(colour, points * self.scale, dash))

    def patch(self, box: Box, colour: Colour, alpha: float = 1.0, *, disc: bool = False) -> None:
        """A filled rectangle or disc."""
        kind = MSO_SHAPE.OVAL if disc else MSO_SHAPE.RECTANGLE
        _bare(self._slide.shapes.add_shape(kind, *(Emu(n) for n in box.emu)), fill(colour, alpha), NO_LINE)


def _bare(shape: Any, *look: str) -> None:
    """Give a shape its looks instead of the theme's lines, fills and shadows."""
    element = shape._element
    element.remove(element.find(qn("p:style")))
    for part in element.spPr[2:]:  # after its place and its form
        element.spPr.remove(part)
    for markup in look:
        element.spPr.append(parsed(markup))


def _text_body(inside: str) -> Any:
    wrapper = parse_xml(
        f'<p:wrap xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" {_A}>'
        f"<p:txBody><a:bodyPr/><a:lstStyle/><a:p>{inside}</a:p></p:txBody></p:wrap>")
    return wrapper[0]


def parsed(markup: str) -> Any:
    """A piece of a drawing as an element."""
    return parse_xml(f"<a:wrap {_A}>{markup}</a:wrap>")[0]


def write(paragraph: Any, words: str, size: float, colour: Colour | None, bold: bool = False) -> None:
    """Add words to a paragraph, on one line and as they are."""
    run = paragraph.add_run()
    run.text = one_line(words, _CHARACTERS)
    run.font.size = _points(size)
    if bold:
        run.font.bold = True
    style = run.font._element
    if colour is not None:
        style.insert(0, parsed(fill(colour)))
    style.append(parsed('<a:latin typeface="+mn-lt"/>'))  # not every program looks it up


def _points(size: float) -> Pt:
    return Pt(round(size * 10) / 10)
