"""The sheet that says how sure the numbers are: quantiles over the draws, odds, and what was varied."""

from planner.analysis.odds_words import odds_words, varied_words
from planner.analysis.spread import Spread
from planner.analysis.trials import question
from planner.analysis.uncertainty import PROBABILITIES, TODAY_OF
from planner.export.native_chart import number_format
from planner.export.sheet import Book, Sheet, one_line
from planner.export.styles import QUIET, SECTION, TITLE
from planner.language import mark, say
from planner.measures import MEASURES
from planner.scenario import INPUTS

_TABLE = ((mark("Below in this part of the draws"), 42), (mark("Unit"), 22), (mark("When"), 24),
          *((f"{p:.0%}", 11) for p in PROBABILITIES), (mark("Threshold"), 12), (mark("Above it"), 12))


def uncertainty(book: Book, spread: Spread) -> None:
    """Every measure that was drawn, then every input and shock with what the draws do to it."""
    sheet = book.sheet(say("Uncertainty"), [width for _, width in _TABLE])
    row = sheet.paragraphs(0, 0, say("How sure these numbers are"), **TITLE)
    sheet.freeze(row)
    asked = question(spread.scenario.display)
    told = [say("{name}: {draws:,} draws, seed {seed}.", name=one_line(spread.scenario.title, 200),
                draws=spread.draws, seed=spread.seed)]
    told += [odds_words(spread, asked)] if asked.id in spread.values else []
    for words in (*told, varied_words(spread), say("A band holds if these inputs and beliefs do.")):
        row = sheet.paragraphs(row, 0, words, **QUIET)
    row = _measures(sheet, row + 1, spread, asked.id, asked.threshold)
    _varied(sheet, row + 1, spread)


def _measures(sheet: Sheet, row: int, spread: Spread, asked: str, threshold: float) -> int:
    """The table of measures; returns the row after it."""
    sheet.text(row, 0, say("Measures"), **SECTION)
    sheet.header(row + 1, [say(title) for title, _ in _TABLE], first_number=3)
    row += 2
    for name in spread.values:
        measure, strong = MEASURES[name], {"bold": True} if name == asked else {}
        at = threshold if name == asked else measure.usual_threshold
        levels = spread.quantiles(name).tolist()
        form = number_format(levels)
        for column, words in enumerate((measure.label, measure.unit, measure.when)):
            sheet.text(row, column, words, **strong)
        for column, value in enumerate((*levels, at), start=3):
            sheet.number(row, column, value, num_format=form, **strong)
        sheet.number(row, len(_TABLE) - 1, spread.odds(name, at), num_format="0.0%", **strong)
        row += 1
    return row


def _varied(sheet: Sheet, row: int, spread: Spread) -> None:
    """The table of inputs and shocks, what is set first."""
    sheet.text(row, 0, say("What is varied"), **SECTION)
    titles = [
        say("Input"), say("Unit"), say("In the draws"), say("Value"), say("Low (10%)"), say("High (90%)")]
    sheet.header(row + 1, titles, first_number=3)
    row += 2
    for name, spec in sorted(INPUTS.items(), key=lambda item: item[0] in spread.varied):
        sheet.text(row, 0, spec.label)
        sheet.text(row, 1, say(spec.unit), text_wrap=True)
        sheet.text(row, 2, _how(name, spread.varied), text_wrap=True, **QUIET)
        for column, value in enumerate((spread.scenario.value(name), spec.low, spec.high), start=3):
            sheet.number(row, column, value)
        row += 1
    for shock in spread.scenario.shocks:
        sheet.text(row, 0, shock.title)
        sheet.text(row, 2, say("happens in part") if shock.probability < 1 else say("certain"), **QUIET)
        sheet.number(row, 3, shock.probability, num_format="0%")
        row += 1


def _how(name: str, varied: tuple[str, ...]) -> str:
    if name not in varied:
        return say("set")
    return say("with its value of today") if TODAY_OF.get(name) in varied else say("varied")
