"""What the map window says about its map, and where the open scenarios are on it."""

import numpy as np

from planner.analysis.phrases import chosen
from planner.analysis.surface import Surface, slice_words
from planner.analysis.trials import Question
from planner.figures import Result
from planner.language import mark, say
from ui.charts.lettering import clean
from ui.map.lines import is_flat
from ui.map.marks import Kind, Mark
from ui.map.reading import reading
from ui.state import State

HEADING = mark("{measure}: where it is above {threshold}")
ALIKE = mark("It is {value} all over this map.")
NEARLY = mark("It hardly changes on this map: it lies between {low} and {high}.")
OF = mark("{name}: {reading}")


def heading(asked: Question) -> str:
    """What the map is about."""
    return say(HEADING, measure=asked.measure.label, threshold=chosen(asked.measure, asked.threshold))


def map_words(surface: Surface) -> str:
    """How much of the map is above the threshold, and whether anything changes on it at all."""
    words = slice_words(surface)
    known = surface.values[np.isfinite(surface.values)]
    if not known.size or not is_flat(surface):
        return words
    text = surface.question.measure.text
    low, high = text(float(known.min())), text(float(known.max()))
    more = say(ALIKE, value=low) if low == high else say(NEARLY, low=low, high=high)
    return f"{words} {more}"


def described(surface: Surface, marks: tuple[Mark, ...]) -> str:
    """The scenario's place and value, the other marks', and the words of the map, for ears."""
    said = []
    for place in marks:
        words = reading(surface, place.x, place.y, place.value)
        said.append(words if place.kind is Kind.SCENARIO else say(OF, name=place.name, reading=words))
    return "\n".join([*said, map_words(surface)])


def marks_of(state: State, asked: Question, x: str, y: str) -> tuple[Mark, ...]:
    """The current scenario, the reference where it is elsewhere, and the pinned ones."""
    if state.result is None:
        return ()
    own = _mark(Kind.SCENARIO, state.result, asked, x, y)
    made = [own]
    if state.reference is not None:
        reference = _mark(Kind.REFERENCE, state.reference, asked, x, y)
        if (reference.x, reference.y) != (own.x, own.y):
            made.append(reference)
    return (*made, *(_mark(Kind.GHOST, ghost, asked, x, y) for ghost in state.ghosts()))


def _mark(kind: Kind, result: Result, asked: Question, x: str, y: str) -> Mark:
    scenario, measure = result.scenario, asked.measure
    value = float(measure.values(result.projection, asked.volume)[0])
    name = clean(scenario.title) or say("Untitled")
    return Mark(kind, name, scenario.value(x), scenario.value(y), measure.text(value))
