"""A deck from its sections, as the bytes of a file that any day's run makes alike."""

import io
import zipfile
from collections.abc import Callable, Collection
from datetime import datetime, time

from pptx.opc.constants import RELATIONSHIP_TYPE as RT

from planner.errors import FileError
from planner.export.deck import answers, opening, records, targets
from planner.export.deck.ground import Ground, add_notes_master
from planner.export.deck.master import plain_ground
from planner.export.deck.paper import Paper
from planner.export.deck.template import emptied
from planner.export.sheet import one_line
from planner.export.story import Story
from planner.export.terms import source_line
from planner.language import mark, say

SECTIONS: dict[str, Callable[[Paper, Story], None]] = {
    "title": opening.title, "headlines": opening.headlines, "charts": opening.charts,
    "comparison": records.comparison, "why": answers.why, "sensitivity": answers.sensitivity,
    "uncertainty": answers.uncertainty, "goal": targets.goal, "inputs": records.inputs,
    "sources": records.origins, "caveats": records.caveats,
}
_REFUSED = mark("The template is not a PowerPoint file that can be read; choose a .pptx file.")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every part of the file, so that equal decks are equal files."""


def build(story: Story, template: bytes | None, include: Collection[str]) -> bytes:
    """The .pptx file. Raises FileError for a template that cannot be used."""
    base = plain_ground() if template is None else _sound(template, story)
    paper = Paper(base, source_line(story.scenario, story.day))
    for name, section in SECTIONS.items():
        if name in include:
            section(paper, story)
    return _finished(base, story)


def _sound(template: bytes, story: Story) -> Ground:
    """The template, if a first deck of two slides can be made with it."""
    try:
        trial = emptied(template)
        paper = Paper(trial, source_line(story.scenario, story.day))
        paper.opening("").name("Trial", ["Trial"], "Trial")
        paper.page("Trial", "")
        _finished(trial, story)
        return emptied(template)
    except FileError:
        raise
    except Exception as error:  # python-pptx meets a broken file with whatever it stumbles over
        raise FileError(say(_REFUSED)) from error


def _finished(base: Ground, story: Story) -> bytes:
    add_notes_master(base.presentation)
    _describe(base, story)
    out = io.BytesIO()
    base.presentation.save(out)
    return _timeless(out.getvalue())


def _describe(base: Ground, story: Story) -> None:
    """What the file says of itself; a picture of a template's first slide does not go with it."""
    properties = base.presentation.core_properties
    midnight = datetime.combine(story.day, time())
    properties.title = one_line(story.scenario.title, 200)
    properties.author = properties.last_modified_by = one_line(story.scenario.author, 200)
    properties.subject, properties.keywords = say("Tradewinds scenario"), ""
    properties.comments = one_line(story.stamp, 250)
    properties.created = properties.modified = midnight
    properties.revision = 1
    package = base.presentation.part.package
    for relation, found in list(package._rels.items()):
        if found.reltype == RT.THUMBNAIL:
            package.drop_rel(relation)


def _timeless(data: bytes) -> bytes:
    """The same archive with one time for every part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as copy:
        names = archive.namelist()
        if len(set(names)) < len(names):
            raise FileError(say("The template holds on to its slides; choose one without links to them."))
        for name in names:
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            copy.writestr(part, archive.read(name))
    return out.getvalue()


