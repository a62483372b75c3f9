"""An empty presentation to put slides into, and what is left to settle in its file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn

from planner.export.deck.markup import EMU

WIDTH, HEIGHT = 960.0, 540.0
"""Points of a slide without a template."""
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE)
_NOTES_MASTERS = qn("p:notesMasterIdLst")
_NO_VIEWS = b'<p:viewPr xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>'


@dataclass(frozen=True)
class Ground:
    """An empty presentation with the layouts to use.

    opening, plain  layouts of the first slide and of all others
    foreign         whether it is a user's template
    """

    presentation: Any
    opening: Any
    plain: Any
    foreign: bool

    @property
    def width(self) -> float:
        return float(self.presentation.slide_width) / EMU

    @property
    def height(self) -> float:
        return float(self.presentation.slide_height) / EMU

    @property
    def scale(self) -> float:
        """Of type: 1 on a slide as large as the deck's own."""
        return min(self.height / HEIGHT, self.width / (0.75 * WIDTH))


def placeholders(place: Any, *kinds: Any) -> Iterator[Any]:
    """The placeholders of these kinds on a layout or slide."""
    return (shape for shape in place.placeholders if shape.placeholder_format.type in kinds)


def forget_views(part: Any) -> None:
    """Leave of how the file was last looked at nothing that leads to slides; the part itself has to be."""
    for relation in part.rels.values():
        if relation.reltype == RT.VIEW_PROPS:
            views = relation.target_part
            views._blob = _NO_VIEWS
            for inner in list(views.rels):
                views.rels.pop(inner)


def drop_relations(part: Any, kinds: tuple[str, ...]) -> None:
    for relation, found in list(part.rels.items()):
        if found.reltype in kinds:
            part.rels.pop(relation)


def add_notes_master(presentation: Any) -> None:
    """Let the presentation name its notes master, which python-pptx leaves out."""
    root = presentation.element
    if root.find(_NOTES_MASTERS) is None:
        relation = presentation.part.relate_to(presentation.notes_master.part, RT.NOTES_MASTER)
        entry = root.makeelement(_NOTES_MASTERS, {})
        entry.append(root.makeelement(qn("p:notesMasterId"), {qn("r:id"): relation}))
        root.find(qn("p:sldMasterIdLst")).addnext(entry)
