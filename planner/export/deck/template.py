"""A user's template: its size, master and layouts, without its slides."""

import io
import zipfile
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn

from planner.errors import FileError
from planner.export.deck.ground import TITLES, Ground, drop_relations, forget_views
from planner.language import say

_LARGEST = 300_000_000
"""Bytes that a template may come to when it is unpacked."""
_SMALLEST = 0.3
"""Scale of type below which nothing could be read."""
_TEMPLATE = b"presentationml.template.main+xml"
_MAIN = b"presentationml.presentation.main+xml"
_FEET = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE)


def emptied(template: bytes) -> Ground:
    """A template with no slides.

    Raises FileError for one that cannot be used, and whatever python-pptx stumbles over in a broken one.
    """
    presentation = Presentation(io.BytesIO(_as_presentation(template)))
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    if not layouts:
        raise FileError(say("The template has no slide layouts; choose one that PowerPoint made."))
    if not presentation.slide_width or not presentation.slide_height:
        raise FileError(say("The template does not say how large its slides are; save it again in "
                            "PowerPoint."))
    _drop_slides(presentation)
    blank = _of_type(layouts, "blank") or layouts[-1]
    plain = _of_type(layouts, "titleOnly") or next(filter(_only_a_title, layouts), blank)
    opening = _of_type(layouts, "title") or plain
    made = Ground(presentation, opening, plain, foreign=True)
    if made.scale < _SMALLEST:
        raise FileError(say("The template's slides are too small to read; choose one with larger slides."))
    return made


def _as_presentation(template: bytes) -> bytes:
    """The file with the type of a presentation, where it has that of a template (.potx)."""
    with zipfile.ZipFile(io.BytesIO(template)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _LARGEST:
            raise FileError(say("The template is too large; choose one of less than 300 MB."))
        if any(part.filename.endswith("vbaProject.bin") for part in archive.infolist()):
            raise FileError(say("The template holds macros; save it as a .pptx file without them."))
        types = archive.read("[Content_Types].xml")
        if _TEMPLATE not in types:
            return template
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
            for part in archive.infolist():
                data = archive.read(part)
                copy.writestr(part, data.replace(_TEMPLATE, _MAIN) if data == types else data)
        return out.getvalue()


def _of_type(layouts: list[Any], kind: str) -> Any:
    return next((layout for layout in layouts if layout.element.get("type") == kind), None)


def _only_a_title(layout: Any) -> bool:
    kinds = [shape.placeholder_format.type for shape in layout.placeholders]
    return any(kind in TITLES for kind in kinds) and all(kind in TITLES + _FEET for kind in kinds)


def _drop_slides(presentation: Any) -> None:
    """Take out the slides and all that would still lead to them."""
    part, root = presentation.part, presentation.element
    for slide in list(root.findall(f".//{qn('p:sldId')}")):
        relation = slide.get(qn("r:id"))
        slide.getparent().remove(slide)
        part.drop_rel(relation)
    for name in ("p:custShowLst", "p:notesMasterIdLst", "p:handoutMasterIdLst"):
        for found in root.findall(qn(name)):
            root.remove(found)
    for found in root.findall(qn("p:extLst")):  # sections list slides by number
        root.remove(found)
    forget_views(part)
    drop_relations(part, (RT.NOTES_MASTER, RT.HANDOUT_MASTER, RT.COMMENT_AUTHORS))
    for master in presentation.slide_masters:
        for place in (master, *master.slide_layouts):
            _unlink(place)


def _unlink(place: Any) -> None:
    """Take jumps to slides out of a master or layout."""
    for relation, found in list(place.part.rels.items()):
        if found.reltype == RT.SLIDE:
            for link in place.element.xpath(f'.//*[@r:id="{relation}"]'):
                link.getparent().remove(link)
            place.part.rels.pop(relation)
