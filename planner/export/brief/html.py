"""A brief as one web page: its style inside, its charts drawn in the page, nothing that runs or refers."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from planner.export.brief import DrawSvg
from planner.export.brief.blocks import Block, Brief, Bullets, Cell, Graph, Paragraph, Picture, Section, Table
from planner.export.brief.drawing import inline
from planner.export.brief.style import style
from planner.export.table import columns, months, named
from planner.figures import Figure
from planner.language import mark, say
from planner.months import month_words
from planner.palette import LIGHT
from planner.words import number

WIDE, NARROW = (760, 290), (372, 250)
"""Pixels of a chart that takes the whole width, and of one that takes half of it."""
_DIGITS = 4
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load or run for the page: nothing but its own style."""
_DATE = re.compile(r"\b\d{4}-\d\d(?:-\d\d)?\b")

_DATA, _MONTH, _TABLE_OF = (
    mark("Data: {title}, {unit}"), mark("Month"), mark("{title}, {unit}, month by month"))


def page(brief: Brief, draw_svg: DrawSvg) -> str:
    """The document. Raises ValueError where ``draw_svg`` gives no drawing."""
    body = "\n".join((*_head(brief), *(_section(section, draw_svg) for section in brief.sections)))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(brief.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Tradewinds">\n'
        f'<meta name="author" content="{escape(brief.author)}">\n'
        f'<meta name="description" content="{escape(brief.lede)}">\n<title>{escape(brief.title)}</title>\n'
        f'<style>\n{style(brief.foot)}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n')


def _head(brief: Brief) -> Iterator[str]:
    yield f'<header>\n<h1 dir="auto">{_words(brief.title)}</h1>\n<p class="by">{_words(brief.byline)}</p>'
    yield f'<p class="lede">{_words(brief.lede)}</p>'
    yield from (f'<p dir="auto">{_words(part)}</p>' for part in brief.description)
    yield "</header>"


def _section(section: Section, draw_svg: DrawSvg) -> str:
    blocks = "\n".join(_blocks(section.blocks, draw_svg))
    return f'<section id="{section.id}">\n<h2>{_words(section.heading)}</h2>\n{blocks}\n</section>'


def _blocks(blocks: Sequence[Block], draw_svg: DrawSvg) -> Iterator[str]:
    """Every block; narrow pictures stand two in a row."""
    waiting = ""
    for block in blocks:
        match block:
            case Picture(wide=False):
                drawn = _picture(block, draw_svg)
                if waiting:
                    yield f'<div class="pair">\n{waiting}\n{drawn}\n</div>'
                waiting = "" if waiting else drawn
            case Picture():
                yield _picture(block, draw_svg)
            case Table():
                yield _table(block)
            case Bullets():
                yield "<ul>\n" + "\n".join(f"<li>{_words(item)}</li>" for item in block.items) + "\n</ul>"
            case Paragraph():
                yield f"<p{_class(block.tone)}>{_words(block.words)}</p>"


def _picture(picture: Picture, draw_svg: DrawSvg) -> str:
    figure = picture.figure
    drawn = draw_svg([figure], WIDE if picture.wide else NARROW)
    told = inline(drawn, say("{chart}. {headline}", chart=named(figure), headline=picture.headline))
    note = f'<div class="note">{_words(figure.note)}</div>'
    start = f'<figure{_class("wide" if picture.wide else "")}>'
    return (f'{start}\n<figcaption>{_words(picture.headline)}</figcaption>\n{told}\n{note}\n'
            f'{_data(figure)}\n</figure>')


def _data(figure: Figure) -> str:
    """The numbers that a chart draws, month by month, to unfold."""
    table = columns(figure)
    heads = "".join(f'<th scope="col">{escape(column.heading)}</th>' for column in table)
    rows = "\n".join(
        f'<tr><th scope="row">{month_words(month)}</th>' + "".join(
            f"<td>{number(column.values[month], _DIGITS) if month in column.values else ''}</td>"
            for column in table) + "</tr>"
        for month in months(table))
    of = {"title": figure.title, "unit": figure.unit}
    return (f'<details><summary>{escape(say(_DATA, **of))}</summary>\n<div class="scroll" tabindex="0">'
            f'<table class="data" aria-label="{escape(say(_TABLE_OF, **of))}">\n'
            f'<thead><tr><th scope="col">{escape(say(_MONTH))}</th>{heads}</tr></thead>\n'
            f'<tbody>\n{rows}\n</tbody></table></div></details>')


def _table(table: Table) -> str:
    whole = sum(column.weight for column in table.columns)
    widths = "".join(f'<col style="width:{100 * c.weight / whole:.1f}%">' for c in table.columns)
    heads = "".join(
        f'<th scope="col"{_class(*looks)}>{escape(column.heading)}</th>'
        for column, looks in zip(table.columns, _looks(table), strict=True))
    rows = "\n".join(f"<tr>{''.join(_cells(table, row))}</tr>" for row in table.rows)
    return (f'<div class="scroll"><table aria-label="{escape(table.name)}">\n<colgroup>{widths}</colgroup>\n'
            f'<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>')


def _looks(table: Table) -> list[tuple[str, str]]:
    """Classes of the cells in each column."""
    return [("right" if column.right else "", "apart" if apart else "")
            for column, apart in zip(table.columns, table.apart, strict=True)]


def _cells(table: Table, row: Sequence[Cell]) -> Iterator[str]:
    for place, (cell, looks) in enumerate(zip(row, _looks(table), strict=True)):
        if cell.graph:
            yield f'<td{_class("graph", *looks)} aria-hidden="true">{_graph(cell.graph)}</td>'
        else:
            tag, scope = ("td", "") if place else ("th", ' scope="row"')
            yield f'<{tag}{scope}{_class(cell.tone, *looks)} dir="auto">{_words(cell.words)}</{tag}>'


def _graph(graph: Graph) -> str:
    marks = "".join(
        f'<rect x="{1000 * mark.start:.1f}" y="3" width="{1000 * (mark.end - mark.start):.1f}" height="10" '
        f'fill="{LIGHT.roles[mark.role]}"></rect>' for mark in graph.marks)
    axis = f"{1000 * graph.axis:.1f}"
    return (f'<svg viewBox="0 0 1000 16" preserveAspectRatio="none">{marks}<line x1="{axis}" y1="0" '
            f'x2="{axis}" y2="16" stroke="{LIGHT.ink}" vector-effect="non-scaling-stroke"></line></svg>')


def _class(*names: str) -> str:
    told = " ".join(name for name in names if name not in ("", "plain"))
    return f' class="{told}"' if told else ""


def _words(text: str) -> str:
    """Text as text, whatever it holds; a month or a date stays on one line."""
    return _DATE.sub(r'<span class="date">\g<0></span>', escape(text))
