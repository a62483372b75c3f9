"""The brief as a web page: the planner's numbers, words as words, and nothing that runs or refers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from html.parser import HTMLParser

import pytest

from planner import files
from planner.analysis.attribution import attribute
from planner.analysis.spread import Spread, spread, wanted
from planner.analysis.trials import question
from planner.charts import BOARD, CHARTS
from planner.evidence import observations, sources
from planner.export.brief import brief_html
from planner.export.brief.blocks import Brief, Cell, Column, Paragraph, Picture, Section, Table
from planner.export.brief.content import MOST_CHARTS, content
from planner.export.brief.drawing import inline
from planner.export.carry import cargo
from planner.export.data import banded
from planner.export.table import columns, months
from planner.figures import Figure, Result, figure
from planner.files.carried import KEYWORD, carried
from planner.kpis import KPIS, KPIS_SHOWN
from planner.measures import MEASURES
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.stamp import stamp
from planner.words import MINUS, number

DAY = date(2026, 4, 2)
LARGEST = 2_000_000
VOID = {"meta", "col", "br"}
WALL = Shock(ShockKind.API_RESTRICTION, 10, None, 0.8, 3, Bloc.CHINA, Region.US, None, 0.6, "As feared.")
STORY = Scenario(
    "A story", "Somebody", "First.\nSecond.", shocks=(WALL,), notes=(("price_us", "Why not?"),),
).with_input("price_us", 1.1).with_input("moe_convergence", 20.0)
CHINESE = "\u4e2d\u56fd\u6a21\u578b\u7684\u5d1b\u8d77"
HOSTILE = [
    "<script>alert(1)</script>", "</title><script src=//evil.example></script>", "</style><b>x</b>",
    "\" onload=\"alert(1)", "' onclick='alert(1)", "<img src=x onerror=alert(1)>", "&lt;script&gt;",
    "</template><script>alert(1)</script>", "<!-- --><![CDATA[", "javascript:alert(1)",
    "\\3c/style\\3e \"; } *{}", "{name} {0} %s", "nul\x00bell\x07esc\x1b\x9f\ud800\ufffe",
    "\u202egnp.exe\u202c", CHINESE * 40, "\u05e9\u05dc\u05d5\u05dd", "many\nlines\n" * 100,
    "x" * 12_000, "\U0001f600" * 3000, "", " \n\t ",
]


def drawn(figures: Sequence[Figure], size: tuple[int, int]) -> bytes:
    """A drawing with the words of a chart, and with what no page should take over."""
    from xml.sax.saxutils import escape, quoteattr

    words = " ".join(shown.title for shown in figures)
    name = "".join(c for c in figures[0].reference if c.isprintable())
    return (
        f'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" id="root" onload="alert(1)" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 {size[0]} {size[1]}">'
        f'<title>{escape(name)}</title><script>alert(1)</script><style>* {{ color: red }}</style>'
        f'<image xlink:href="http://evil.example/x.png"/><a href="http://evil.example"><text>link</text></a>'
        f'<g id="same" fill="url(#paint)" transform="matrix(1,0,0,1,0,0)"><rect x="1" width="3" height="4" '
        f'fill="#ffffff" onclick="alert(1)" style="background:url(http://evil.example)"/>'
        f'<text x="5" y="9" font-family={quoteattr(name)}>{escape(words)} {escape(name)}</text></g></svg>'
    ).encode()


@dataclass
class Node:
    """An element with its attributes, the text in it and the elements in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    pieces: list["Node | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(piece if isinstance(piece, str) else piece.text for piece in self.pieces)

    def all(self, tag: str = "") -> Iterator["Node"]:
        for piece in self.pieces:
            if isinstance(piece, Node):
                if tag in ("", piece.tag):
                    yield piece
                yield from piece.all(tag)

    def first(self, tag: str) -> "Node":
        return next(self.all(tag))


class Reader(HTMLParser):
    """Builds the tree and holds that every element is closed where it should be."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.root = Node("root")
        self._open = [self.root]
        self.feed(data.decode())
        self.close()
        assert self._open == [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].pieces.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self._open[-1].pieces.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError("no comments")


def read(data: bytes) -> Node:
    return Reader(data).root


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


def tidy(text: str) -> str:
    return " ".join(text.split())


def section(root: Node, id: str) -> Node:
    return next(node for node in root.all("section") if node.attributes["id"] == id)


def rows(table: Node) -> list[list[str]]:
    return [[cell.text for cell in row.all() if cell.tag in ("th", "td")] for row in table.all("tr")]


def tables(made: Section) -> list[Table]:
    return [block for block in made.blocks if isinstance(block, Table)]


def words(made: Section) -> list[str]:
    return [block.words for block in made.blocks if isinstance(block, Paragraph)]


@pytest.fixture(scope="module")
def story() -> Result:
    return result(STORY)


@pytest.fixture(scope="module")
def cloud() -> Spread:
    return spread(STORY, *wanted(STORY.display), n=200)


@pytest.fixture(scope="module")
def told(story: Result, baseline: Result, cloud: Spread) -> Brief:
    return content(story, baseline, cloud, DAY)


@pytest.fixture(scope="module")
def data(story: Result, baseline: Result, cloud: Spread) -> bytes:
    return brief_html(story, baseline, cloud, drawn, DAY)


@pytest.fixture(scope="module")
def page(data: bytes) -> Node:
    return read(data)


# The page

def test_the_page_says_what_the_content_says(page: Node, told: Brief) -> None:
    assert page.first("h1").text == "A story" and page.first("title").text == "A story"
    assert page.first("html").attributes["lang"] == told.language
    assert [node.text for node in page.all("h2")] == [made.heading for made in told.sections]
    for made in told.sections:
        shown = section(page, made.id)
        for block in made.blocks:
            if isinstance(block, Paragraph):
                assert block.words in [node.text for node in shown.all("p")]
    header = [node.text for node in page.first("header").all("p")]
    assert header == [told.byline, told.lede, "First.", "Second."]


def test_headline_numbers_are_those_of_the_planner(
    page: Node, story: Result, baseline: Result, cloud: Spread
) -> None:
    table = rows(section(page, "headlines").first("table"))
    assert [row[0] for row in table[1:]] == [KPIS[id].label for id in KPIS_SHOWN]
    for id, row in zip(KPIS_SHOWN, table[1:], strict=True):
        kpi = KPIS[id]
        assert row[1] == kpi.text(story) and row[-1] == kpi.detail(story)
        assert row[2] == (kpi.change(story, baseline) or "the same")
        for measure in kpi.measures:
            for value in cloud.quantiles(measure, (0.1, 0.9)):
                assert MEASURES[measure].text(value) in row[3]


def test_every_chart_has_its_numbers_to_unfold(
    page: Node, story: Result, baseline: Result, cloud: Spread
) -> None:
    shown = list(section(page, "charts").all("figure"))
    assert len(shown) == len(BOARD)
    for chart_id, node in zip(BOARD, shown, strict=True):
        table = columns(figure(chart_id, banded(story, cloud), baseline))
        read_back = rows(node.first("details").first("table"))
        assert read_back[0] == ["Month", *(column.heading for column in table)]
        assert any(column.kind == "band" for column in table)
        for month, row in zip(months(table), read_back[1:], strict=True):
            assert row[1:] == [
                number(column.values[month], 4) if month in column.values else "" for column in table]


def test_every_chart_is_drawn_in_the_page_and_described(page: Node, told: Brief) -> None:
    pictures = [block for block in told.section("charts").blocks if isinstance(block, Picture)]
    for picture, node in zip(pictures, section(page, "charts").all("figure"), strict=True):
        svg = node.first("svg")
        assert svg.attributes["role"] == "img"
        assert picture.headline in svg.attributes["aria-label"] and picture.figure.title in svg.text
        assert node.first("figcaption").text == picture.headline


def test_narrow_charts_stand_in_pairs(page: Node) -> None:
    pairs = [node for node in page.all("div") if node.attributes.get("class") == "pair"]
    assert [len(list(pair.all("figure"))) for pair in pairs] == [2]


@pytest.mark.parametrize("count", [1, 2, 3, 5, MOST_CHARTS, MOST_CHARTS + 1, MOST_CHARTS + 2])
def test_no_chart_is_lost_whatever_their_number(count: int, baseline: Result) -> None:
    chosen = tuple(CHARTS)[:count]
    made = replace(baseline, scenario=replace(
        baseline.scenario, display=replace(baseline.scenario.display, charts=chosen)))
    shown = content(made, None, None, DAY).section("charts")
    pictures = [block for block in shown.blocks if isinstance(block, Picture)]
    assert [picture.figure.id for picture in pictures] == list(chosen[:MOST_CHARTS])
    in_a_row = 0
    for picture in pictures:
        assert picture.wide or len(picture.figure.panels) == 1
        assert not picture.wide or in_a_row % 2 == 0
        in_a_row = 0 if picture.wide else in_a_row + 1
    assert in_a_row % 2 == 0
    assert words(shown) == {
        MOST_CHARTS + 1: ["The scenario shows one more chart."],
        MOST_CHARTS + 2: ["The scenario shows 2 more charts."]}.get(count, [])
    root = read(brief_html(made, None, None, drawn, DAY))
    assert len(list(root.all("figure"))) == min(count, MOST_CHARTS)


def test_nothing_runs_and_nothing_comes_from_elsewhere(page: Node, data: bytes) -> None:
    refers = {"script", "link", "iframe", "object", "embed", "img", "image", "a", "base", "form"}
    for node in page.all():
        assert node.tag not in refers
        for name, value in node.attributes.items():
            assert not name.startswith("on") and name not in {"href", "src", "xlink:href", "srcset", "action"}
            assert "url(" not in value and "://" not in value
    style = page.first("style").text
    assert "@import" not in style and "url(" not in style and "http" not in style
    assert len(list(page.all("style"))) == 1 and b"evil.example" not in data
    policy = next(node.attributes["content"] for node in page.all("meta") if "http-equiv" in node.attributes)
    assert "default-src 'none'" in policy and "script" not in policy


def test_ids_are_unique(page: Node) -> None:
    ids = [node.attributes["id"] for node in page.all() if "id" in node.attributes]
    assert len(set(ids)) == len(ids) and "same" not in ids and "root" not in ids


def test_tables_have_headings_for_columns_and_rows(page: Node) -> None:
    for table in page.all("table"):
        assert table.attributes["aria-label"]
        for cell in table.first("thead").all("th"):
            assert cell.attributes["scope"] == "col" and cell.text
        for row in table.first("tbody").all("tr"):
            head = next(row.all("th"))
            assert head.attributes["scope"] == "row" and head.text


def test_the_scenario_is_inside(data: bytes, page: Node) -> None:
    inside = carried(data, "brief.html")
    assert inside == cargo(STORY)
    assert inside is not None and files.parse(inside, "x").scenario == STORY
    assert [node.attributes["id"] for node in page.all("template")] == [KEYWORD]


def test_a_scenario_no_file_holds_is_told_so(baseline: Result) -> None:
    scenario = replace(baseline.scenario, display=replace(baseline.scenario.display, charts=tuple(CHARTS)))
    data = brief_html(replace(baseline, scenario=scenario), None, None, drawn, DAY)
    assert carried(data, "brief.html") is None
    assert "not inside this file" in section(read(data), "origin").text


def test_the_same_scenario_gives_the_same_bytes(
    data: bytes, story: Result, baseline: Result, cloud: Spread
) -> None:
    assert brief_html(result(STORY), baseline, cloud, drawn, DAY) == data
    later = brief_html(story, baseline, cloud, drawn, date(2031, 1, 1))
    for dash in (b"-", b"\\2d "):  # in words and in the style sheet
        later = later.replace(dash.join((b"2031", b"01", b"01")), dash.join((b"2026", b"04", b"02")))
    assert later == data


def test_it_is_small_and_whole(data: bytes) -> None:
    assert len(data) < LARGEST
    assert data.startswith(b"<!DOCTYPE html>") and data.rstrip().endswith(b"</html>")


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_an_author_are_words(text: str, story: Result, baseline: Result, page: Node) -> None:
    shock = replace(WALL, note=text)
    scenario = replace(
        STORY, name=text, author=text, description=text, shocks=(shock,), notes=(("price_us", text),))
    reference = replace(baseline, scenario=replace(baseline.scenario, name=text))
    data = brief_html(replace(story, scenario=scenario), reference, None, drawn, DAY)
    root = read(data)
    assert {node.tag for node in root.all()} <= {node.tag for node in page.all()}
    assert all(not name.startswith("on") for node in root.all() for name in node.attributes)
    assert len(list(root.all("style"))) == 1 and len(data) < LARGEST
    kept = tidy(re.sub("[\u202a-\u202e]", "", text))[:20]
    if kept and kept.isprintable():
        assert kept in root.first("h1").text
        assert kept in tidy(root.first("header").text.split("forecast.")[-1])
        assert kept in section(root, "changed").text
    assert root.first("h1").text.strip()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e]", data.decode())


def test_words_cannot_leave_the_style_sheet(story: Result) -> None:
    text = "\"; } body { background: url(//evil.example) } </style><script>"
    made = replace(story, scenario=replace(STORY, name=text))
    style = read(brief_html(made, None, None, drawn, DAY)).first("style").text
    foot = re.findall(r'content: "([^"]*)"', style)[0]
    told = re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), foot)
    assert re.fullmatch(r"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*", foot)
    assert told.startswith(text[:50]) and "if these inputs hold" in told


def test_chinese_is_shown_as_it_is(story: Result, baseline: Result) -> None:
    made = replace(story, scenario=replace(STORY, name=CHINESE, description=CHINESE))
    root = read(brief_html(made, baseline, None, drawn, DAY))
    assert root.first("h1").text == CHINESE and root.first("h1").attributes["dir"] == "auto"
    assert CHINESE in section(root, "origin").text


# Drawings

def test_of_a_drawing_only_shapes_and_letters_are_left() -> None:
    made = inline(drawn([figure("price", Result(STORY, run(STORY)))], (30, 20)), 'Say "so" <b>')
    root = read(made.encode())
    assert [node.tag for node in root.all()] == ["svg", "g", "rect", "text"]
    assert root.first("svg").attributes == {
        "viewbox": "0 0 30 20", "role": "img", "aria-label": 'Say "so" <b>'}
    assert root.first("g").attributes == {"transform": "matrix(1,0,0,1,0,0)"}
    assert root.first("rect").attributes == {"x": "1", "width": "3", "height": "4", "fill": "#ffffff"}
    assert root.first("text").attributes == {"x": "5", "y": "9"}


@pytest.mark.parametrize("svg", [
    b"", b"<svg>", b"<html/>", b"<svg viewBox='0 0 1 1'/>", b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 &quot;1'/>"])
def test_what_is_no_drawing_is_refused(svg: bytes) -> None:
    with pytest.raises(ValueError, match="the drawing is"):
        inline(svg, "")


def test_a_drawing_cannot_be_deeper_than_a_page_goes() -> None:
    deep = "<g>" * 400 + "<rect/>" + "</g>" * 400
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>{deep}</svg>".encode()
    assert "<rect" not in inline(svg, "")


# The content

def test_the_parts_of_the_difference_sum_to_it(told: Brief, baseline: Result) -> None:
    split = attribute(question(STORY.display), baseline.scenario, STORY)
    table = tables(told.section("why"))[0]
    assert [row[0].words for row in table.rows] == [part.label for part in split.parts]
    assert [row[1].words for row in table.rows] == [part.detail for part in split.parts]
    for row, part in zip(table.rows, split.parts, strict=True):
        graph = row[2].graph
        assert graph is not None and row[2].words == ""
        assert row[3].words.startswith(MINUS if part.value < 0 else "+")
        for mark in graph.marks:  # a bar starts at the line and goes to the side of its sign
            assert mark.start == graph.axis if part.value > 0 else mark.end == graph.axis
    graphs = [row[2].graph for row in table.rows]
    lengths = [sum(mark.end - mark.start for mark in graph.marks) for graph in graphs if graph]
    values = [abs(part.value) for part in split.parts]
    assert lengths == pytest.approx([length * lengths[0] / values[0] for length in values], abs=1e-9)


def test_many_changes_leave_a_rest(baseline: Result) -> None:
    scenario = Scenario("Many")
    for name, spec in list(INPUTS.items())[:30]:
        scenario = scenario.with_input(name, spec.low if spec.low != spec.default else spec.high)
    made = content(result(scenario), baseline, None, DAY)
    table = tables(made.section("why"))[0]
    assert table.rows[-1][0].words == f"{len(scenario.diff()) - 8} other changes together"
    assert len(table.rows) == 9
    assert len(tables(made.section("changed"))[0].rows) == len(scenario.diff())
    assert "standard error" in words(made.section("why"))[-1]


def test_bars_stay_inside_their_cells(told: Brief) -> None:
    for made in told.sections:
        for table in tables(made):
            for cell in (cell for row in table.rows for cell in row if cell.graph):
                assert cell.graph is not None and -1e-9 <= cell.graph.axis <= 1 + 1e-9
                for mark in cell.graph.marks:
                    assert -1e-9 <= mark.start <= mark.end <= 1 + 1e-9


def test_rows_are_as_long_as_tables_are_wide(told: Brief) -> None:
    for made in told.sections:
        for table in tables(made):
            assert {len(row) for row in table.rows} == {len(table.columns)} == {len(table.apart)}


def test_without_reference_and_draws_there_is_nothing_on_them(baseline: Result) -> None:
    made = content(baseline, None, None, DAY)
    assert {"why", "uncertainty"}.isdisjoint(section.id for section in made.sections)
    assert len(tables(made.section("headlines"))[0].columns) == 3
    assert "draws" not in made.foot and "draws" not in made.stamp
    with pytest.raises(KeyError):
        made.section("why")


def test_bands_go_with_their_number_of_draws(story: Result, cloud: Spread) -> None:
    made = content(banded(story, cloud), None, None, DAY)
    assert not any(
        panel.fans for block in made.section("charts").blocks if isinstance(block, Picture)
        for panel in block.figure.panels)
    drawn_from = words(content(story, None, cloud, DAY).section("charts"))
    assert drawn_from == ["Bands hold 50% and 80% of 200 draws, seed 1."]


@pytest.mark.parametrize("id", MEASURES)
def test_every_measure_can_be_asked_about(id: str, story: Result, baseline: Result) -> None:
    asked = replace(story, scenario=replace(STORY, display=replace(STORY.display, measure=id)))
    made = content(asked, baseline, None, DAY)
    label = MEASURES[id].label
    assert label in words(made.section("why"))[0] and label in words(made.section("sensitivity"))[0]
    assert label in words(made.section("goal"))[0]
    for row in tables(made.section("why"))[0].rows:
        assert re.fullmatch(r"(?:[+\u2212]?\$?[\d.,]+) ?\S*(?: \S+)*", row[3].words)


def test_a_reference_with_the_same_numbers_is_none(story: Result) -> None:
    other = replace(story, scenario=replace(STORY, name="Another name"))
    assert content(story, other, None, DAY).sections[1].heading == "Month by month"
    assert "why" not in [made.id for made in content(story, other, None, DAY).sections]


def test_draws_of_another_scenario_are_refused(baseline: Result, cloud: Spread) -> None:
    with pytest.raises(ValueError, match="draws are those of another scenario"):
        brief_html(baseline, None, cloud, drawn, DAY)


def test_every_change_and_shock_is_listed_with_its_sources(told: Brief) -> None:
    inputs, shocks = tables(told.section("changed"))
    listed = {row[0].words: row[1].words for row in tables(told.section("sources"))[0].rows}
    for change, row in zip(STORY.diff(), inputs.rows, strict=True):
        assert row[0].words == change.spec.label and row[1].tone == "accent"
        assert {listed[n] for n in row[4].words.split(", ")} == {
            sources()[code].title for code in change.spec.source}
    assert "Why not?" in [row[-1].words for row in inputs.rows]
    assert [row[0].words for row in shocks.rows] == [WALL.title]
    assert shocks.rows[0][2].words == "60%" and shocks.rows[0][-1].words == "As feared."


def test_the_sources_of_observations_are_listed(told: Brief) -> None:
    listed = {row[1].words for row in tables(told.section("sources"))[0].rows}
    for point in (*observations("developer_share"), *observations("price"), *observations("price_gap")):
        assert {sources()[code].title for code in point.source} <= listed


def test_it_is_stamped_and_conditional(told: Brief, cloud: Spread) -> None:
    assert told.stamp.startswith(stamp(STORY, DAY)) and f"{cloud.draws:,} draws, seed 1" in told.stamp
    assert told.stamp in words(told.section("origin"))
    assert "if these inputs hold, not a forecast" in told.foot and "seed 1" in told.foot
    assert "not a forecast" in told.byline and DAY.isoformat() in told.byline


def test_columns_after_numbers_stand_apart() -> None:
    table = Table("", (Column("", 1, right=True), Column("", 1, right=True), Column("", 1)), ())
    assert table.apart == (False, False, True)
    assert Cell("x").tone == "plain"
