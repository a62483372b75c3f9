"""What the analyses answer, a slide each: why, what it hangs on, how sure."""

import math
from collections.abc import Sequence

from planner.analysis.attribution import Part
from planner.analysis.attribution_words import headline as why_words
from planner.analysis.odds_words import odds_words, varied_words
from planner.analysis.phrases import chosen, setting
from planner.analysis.sensitivity import Bar, tornado_words
from planner.export.deck.axes import decimals
from planner.export.deck.bars import Bars, lying, standing
from planner.export.deck.box import Box
from planner.export.deck.histogram import histogram
from planner.export.deck.look import QUIET, SMALL, Colour
from planner.export.deck.paper import Page, Paper
from planner.export.story import Story
from planner.export.terms import measure_text, short_name
from planner.language import mark, say
from planner.measures import Measure
from planner.scenario import INPUTS
from planner.words import MINUS, brief, fixed, number, shown

_SHOWN = 10
"""Changes and inputs that are drawn."""
_STILL = 1e-9

_WHY, _WHY_UNIT = mark("Contribution of each change"), mark("{unit}, {measure}, against {name}")
_OTHERS, _LIKE_OTHERS = mark("{count} other changes together"), mark("{change}: {detail}")
_WHY_NOTE = mark(
    "Shapley values: what a change adds, averaged over every order in which the changes could be made. They "
    "sum to the difference.")
_WHY_NOTE_DRAWN = mark(
    "Shapley values: what a change adds, averaged over orders in which the changes could be made, drawn at "
    "random. They sum to the difference.")
_SENSITIVITY, _SENSITIVITY_UNIT = mark("Change of the result when one input moves"), mark("{unit}, {measure}")
_LOW_END, _HIGH_END = (
    mark("Input at its low end (10th percentile)"), mark("Input at its high end (90th percentile)"))
_INPUT_RANGE = mark("{input}: {low} to {high}")
_SENSITIVITY_NOTE = mark(
    "One input at a time goes to the ends of what is held plausible, all else as in the scenario, where the "
    "result is {value}.")
_DRAWN_UNIT = mark("% of {draws} draws")
_BELOW, _ABOVE = mark("At most {threshold}"), mark("Above {threshold}")
_OWN = mark("The scenario's own run comes to {value}. {varied}")


def why(paper: Paper, story: Story) -> None:
    """What each change contributes to the difference from the reference."""
    attribution, reference = story.attribution, story.reference
    if attribution is None or reference is None or not attribution.parts:
        return
    measure, parts = story.question.measure, attribution.parts
    name = short_name(reference.scenario.title)
    words = why_words(attribution, name)
    page = paper.page(words, story.notes(
        [say("{change}, {detail}: {amount}", change=part.label, detail=part.detail,
             amount=_signed(part.value, measure)) for part in parts]))
    plots = _noted(page, say(_WHY_NOTE if attribution.exact else _WHY_NOTE_DRAWN))
    names, values = _names(parts[:_SHOWN]), [part.value for part in parts[:_SHOWN]]
    if rest := parts[_SHOWN:]:
        names.append(say(_OTHERS, count=len(rest)))
        values.append(math.fsum(part.value for part in rest))
    pale = tuple((n, Colour("accent3", 0.4)) for n in range(1, len(names)))
    bars = Bars(say(_WHY), tuple(values), Colour("accent1"), pale)  # the largest stands out
    unit = say(_WHY_UNIT, unit=measure.points, measure=measure.label, name=name)
    page.chart(plots, lying(say(_WHY), unit, names, [bars], _form(values, measure), page.size(plots),
                            story.day), words)


def _names(parts: Sequence[Part]) -> list[str]:
    """What changes are called: with what became of them where several are called alike."""
    labels = [part.label for part in parts]
    return [say(_LIKE_OTHERS, change=part.label, detail=part.detail) if labels.count(part.label) > 1
            else part.label for part in parts]


def sensitivity(paper: Paper, story: Story) -> None:
    """Which inputs the measure hangs on most, one at a time."""
    made, measure = story.tornado, story.question.measure
    bars = [bar for bar in made.bars[:_SHOWN] if bar.swing > _STILL * max(1.0, abs(made.base))]
    words = tornado_words(made, 1)[0]
    page = paper.page(words, story.notes(list(tornado_words(made, len(bars) or 1))))
    plots = _noted(page, say(_SENSITIVITY_NOTE, value=measure_text(measure, made.base)))
    if not bars:
        return
    low = tuple(bar.at_low - made.base for bar in bars)
    high = tuple(bar.at_high - made.base for bar in bars)
    series = [Bars(say(_LOW_END), low, Colour("accent5")), Bars(say(_HIGH_END), high, Colour("accent2"))]
    unit = say(_SENSITIVITY_UNIT, unit=measure.points, measure=measure.label)
    form = _form([*low, *high], measure, nought='""')
    page.chart(plots, lying(say(_SENSITIVITY), unit, [_ranged(bar) for bar in bars], series, form,
                            page.size(plots), story.day), words)


def uncertainty(paper: Paper, story: Story) -> None:
    """How the measure is spread over the draws, and the odds of passing the threshold."""
    drawn, asked = story.spread, story.question
    if drawn is None or asked.id not in drawn.values:
        return
    measure, words = asked.measure, odds_words(drawn, asked)
    columns = histogram(drawn.values[asked.id], asked.threshold, measure)
    counted = zip(columns.names, columns.below, columns.above, strict=True)
    page = paper.page(words, story.notes(
        [words, varied_words(drawn), *(say("{range}: {part}%", range=name, part=number(low + high, 3))
                                       for name, low, high in counted)]))
    plots = _noted(page, say(_OWN, value=measure_text(measure, story.value), varied=varied_words(drawn)))
    threshold = chosen(measure, asked.threshold)
    series = [Bars(say(_BELOW, threshold=threshold), columns.below, Colour("accent3", 0.4)),
              Bars(say(_ABOVE, threshold=threshold), columns.above, Colour("accent1"))]
    page.chart(plots, standing(measure.label, say(_DRAWN_UNIT, draws=fixed(drawn.draws)), columns.names,
                               series, page.size(plots), story.day), words)


def _noted(page: Page, words: str) -> Box:
    """The body above a small line that explains the chart."""
    plots, below = page.body.cut(page.height(words, page.body.width, SMALL), 8 * page.scale)
    page.words(below, words, SMALL, QUIET)
    return plots


def _ranged(bar: Bar) -> str:
    spec = INPUTS[bar.name]
    factor, _ = shown(spec.unit)
    return say(_INPUT_RANGE, input=spec.label, low=brief(bar.low * factor), high=setting(spec, bar.high))


def _form(values: Sequence[float], measure: Measure, nought: str = "0") -> str:
    """A format with its sign: tenths of a point, or two digits of the largest; ``nought`` for none."""
    largest = max(map(abs, values), default=1.0) or 1.0
    form = decimals(1 if measure.unit == "%" else max(0, 1 - math.floor(math.log10(largest))))
    return f'+{form};"{MINUS}"{form};{nought}'


def _signed(value: float, measure: Measure) -> str:
    sign = "+" if value > 0 else MINUS if value < 0 else ""
    return say("{size} {unit}", size=f"{sign}{number(abs(value), 3)}", unit=measure.points)
