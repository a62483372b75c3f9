"""F1 leads to what the focus is about; pages, search and links work; nothing in them is taken for code."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QWidget

from planner.charts import CHARTS
from planner.kpis import KPIS
from planner.scenario import INPUTS
from planner.sets import key
from planner.shocks import ShockKind, fresh
from ui import theme
from ui.help import about, topic_of
from ui.help.library import Library, library
from ui.help.search import excerpt, search
from ui.help.window import HelpWindow
from ui.levers.evidence import show_evidence
from ui.scenario_dialog import ScenarioDialog

from .help_page import HelpPage
from .pages import App, Key

pytestmark = pytest.mark.unpainted

ROOT = Path(__file__).parents[2]
GAP = "price_gap_2030"


@pytest.fixture
def window(fresh: None) -> Iterator[HelpWindow]:
    """The help by itself."""
    shown = HelpWindow(library())
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def chinese(tmp_path: Path) -> Library:
    """Two pages, one of them in Chinese."""
    (tmp_path / "index.md").write_text("# Start\n\n## Pages\n\n- [One](one.md)\n- [Two](two.md)\n")
    (tmp_path / "one.md").write_text("# One\n\nEnglish words.\n")
    (tmp_path / "two.md").write_text("# Two\n\nEnglish only.\n")
    (tmp_path / "zh_CN").mkdir()
    (tmp_path / "zh_CN" / "one.md").write_text(
        "# \u4ef7\u683c\u5dee\n\n\u4e2d\u56fd\u6a21\u578b\u7684\u4ef7\u683c\u6bd4\u7f8e\u56fd\u4f4e\u3002\n",
        encoding="utf-8")
    return Library(tmp_path, "zh_CN")


# F1

def places(app: App) -> dict[str, Callable[[], QWidget]]:
    """What F1 leads to from a control of each part of the window."""
    window = app.window

    def claim() -> QWidget:
        window.insight.turn("claims")
        app.qtbot.waitUntil(lambda: bool(window.insight.claims.rows))
        return next(iter(window.insight.claims.rows.values()))

    def goal() -> QWidget:
        window.insight.turn("goal")
        return window.insight.goal.form.findChild(QLineEdit)

    return {
        f"levers#{GAP}": lambda: app.panel.row(GAP).value,
        "levers#token_growth": lambda: app.panel.row("token_growth").slider,
        "assumptions#price_us": lambda: app.panel.row("price_us").value,
        "inputs": lambda: window.inputs.findChild(QTabBar),
        "charts#developer_share": lambda: window.board.cards[0].view,
        "charts#cost_stack": lambda: window.board.cards[3].title,
        "numbers#chinese_share": lambda: window.kpis.cards["chinese_share"],
        "numbers#cost_china": lambda: window.kpis.cards["cost"],
        "shocks#tariff": lambda: window.timeline.lanes.bars[0],
        "timeline": lambda: window.timeline.add_button,
        "shocks#model_ban": lambda: app.policy.row(ShockKind.MODEL_BAN).value,
        "uncertainty#focus": lambda: window.insight.focus.choice,
        "why": lambda: window.insight.why.against,
        "goal": goal,
        "claims": claim,
        "start#find": lambda: window.header.find,
        "bands#status": lambda: window.status.draws,
        "index": lambda: window,
    }


def test_f1_opens_the_page_of_what_has_the_focus(app: App) -> None:
    app.state.edit(app.scenario.with_shock(fresh(ShockKind.TARIFF)).with_input(GAP, 2.0), "Tariff")
    for dock in ("insight", "inputs"):
        app.window.findChild(QWidget, dock).show()
    app.rest()
    page = HelpPage(app)
    for topic, find in places(app).items():
        widget = find()
        assert topic_of(widget) == topic
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert page.ask(widget) == topic
    assert page.ask(app.panel.row(GAP).value) == f"levers#{GAP}"
    assert page.top_line() == INPUTS[GAP].label
    assert app.steps == 1, "asking changes nothing"


def test_a_card_that_shows_another_chart_is_about_that_one(app: App) -> None:
    app.window.board.cards[0].choose("load_ratio")
    assert HelpPage(app).ask(app.window.board.cards[0].view) == "charts#load_ratio"


def test_f1_works_in_a_window_beside_and_in_a_dialog_that_holds_up_the_others(app: App) -> None:
    page = HelpPage(app)
    beside = app.window.besides.show("map")
    QApplication.processEvents()
    assert page.ask(beside.axes.findChild(QWidget)) == "map"
    page.window.close()
    dialog = ScenarioDialog(app.scenario, app.window)
    dialog.open()
    assert page.ask(dialog.name) == "scenarios"
    assert page.window.parent() is dialog and page.window.isActiveWindow()
    QTest.keyClick(page.window.search, Key.Key_Escape)
    dialog.reject()
    dialog.deleteLater()


def test_the_menu_opens_the_contents_and_the_keys(app: App) -> None:
    app.panel.row(GAP).value.setFocus()
    app.do("Help", "Contents")
    page = HelpPage(app)
    assert page.window.topic == "index"
    app.do("Help", "Keyboard shortcuts")
    assert page.window.topic == "keys" and "Ctrl+Shift+O" in page.text


def test_the_card_of_an_input_leads_on(app: App) -> None:
    row = app.panel.row(GAP)
    card = show_evidence(row.spec, row.info)
    card.more.click()
    assert HelpPage(app).window.topic == f"levers#{GAP}"


def test_every_place_that_a_control_names_is_there() -> None:
    pages = library().pages
    named = set(_named())
    assert len(named) > 25 and ("why", "notes") in named
    named |= {(f"{spec.kind}s", name) for name, spec in INPUTS.items()}
    named |= {("charts", name) for name in CHARTS}
    named |= {("numbers", kpi.measures[0]) for kpi in KPIS.values()}
    named |= {("shocks", key(kind)) for kind in ShockKind}
    for name, anchor in named:
        assert name in pages and (not anchor or anchor in pages[name].anchors), (name, anchor)


def _named() -> Iterator[tuple[str, str]]:
    """Pages and anchors that modules of ui/ name as they stand."""
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "about":
                words = [a.value for a in node.args[1:] if isinstance(a, ast.Constant)]
                if len(words) == len(node.args) - 1:
                    yield words[0], words[1] if len(words) > 1 else ""


def test_a_widget_is_about_what_it_is_in(qapp: QApplication) -> None:
    outer = QWidget()
    inner = QLineEdit(outer)
    assert topic_of(inner) == topic_of(None) == "index"
    about(outer, "why", "notes")
    assert topic_of(inner) == "why#notes"


# Pages

@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_page_shows_its_text_and_pictures(look: str, qapp: QApplication, window: HelpWindow) -> None:
    theme.apply(qapp, look)
    for page in library().pages.values():
        window.show_topic(page.name)
        text = window.reader.toPlainText()
        assert text.strip().startswith(page.title) and "<a " not in text and "<!--" not in text
        for picture in page.pictures:
            shown = window.reader.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture))
            assert isinstance(shown, QImage) and shown.width() <= window.reader.viewport().width()
    theme.apply(qapp, "light")


def test_every_link_leads_to_a_place_that_the_window_shows(window: HelpWindow) -> None:
    places: dict[str, set[str]] = {}
    for page in library().pages.values():
        window.show_topic(page.name)
        places[page.name] = set(_anchors(window.reader.document()))
        assert places[page.name] >= page.anchors
    for page in library().pages.values():
        for link in page.links:
            name, _, anchor = link.target.partition("#")
            assert name.startswith("https:") or not anchor or anchor in places[
                name.removesuffix(".md") or page.name], link.target


def test_a_link_is_followed_and_can_be_gone_back(window: HelpWindow) -> None:
    window.show_topic("why")
    for target, leads in (("help:analyses#sensitivity", "Sensitivity"), ("#map", "Map"),
                          ("help:sensitivity", "What matters most? Sensitivity")):
        window.reader.anchorClicked.emit(QUrl(target))
        line = window.reader.cursorForPosition(QPoint(0, 30 if "#" not in target else 6)).block().text()
        assert line == leads
    for _ in range(3):
        window.back.click()
    assert window.topic == "why" and not window.back.isEnabled() and window.forward.isEnabled()
    window.reader.anchorClicked.emit(QUrl("https://a.example"))
    assert window.topic == "why"


def _anchors(document: QTextDocument) -> Iterator[str]:
    block = document.begin()
    while block.isValid():
        fragment = block.begin()
        while not fragment.atEnd():
            yield from fragment.fragment().charFormat().anchorNames()
            fragment += 1
        block = block.next()


def test_a_page_that_is_not_translated_stands_in_english_and_says_so(fresh: None, chinese: Library) -> None:
    shown = HelpWindow(chinese)
    shown.show_topic("one")
    assert "not translated" not in shown.reader.toPlainText()
    shown.show_topic("two")
    assert shown.reader.toPlainText().startswith("This page is not translated yet.\nTwo")
    assert [page.title for page in chinese.pages.values()] == ["Start", "\u4ef7\u683c\u5dee", "Two"]
    shown.deleteLater()


def test_the_look_can_change_while_a_page_is_open(app: App) -> None:
    page = HelpPage(app)
    page.ask(app.panel.row(GAP).value)
    assert page.top_line() == INPUTS[GAP].label
    app.wear("Dark")
    block = page.window.reader.document().firstBlock()
    assert block.begin().fragment().charFormat().foreground().color().name() == theme.palette().ink
    assert theme.palette().name == "dark" and page.top_line() == INPUTS[GAP].label


# Search

def test_the_search_finds_and_ranks_and_highlights(app: App) -> None:
    page = HelpPage(app)
    page.ask(app.window)
    found = page.search("price gap us/china, 2030")
    assert found[0].startswith("Price gap US/China, 2030")
    assert "Why did it change?" in " ".join(page.search("shapley averaged order"))
    QTest.keyClick(page.window.search, Key.Key_Return)
    assert page.window.reader.page.name in ("why", "analyses")
    assert {word.lower() for word in page.highlighted} == {"shapley", "averaged", "order"}
    assert page.search("nobody wrote this") == ["Nothing is found."]
    page.window.search.clear()
    assert page.window.contents.isVisible()


def test_chinese_words_are_found_without_spaces(chinese: Library) -> None:
    def names(query: str) -> list[str]:
        return [hit.section.page for hit in search(chinese.sections, query)]

    assert names("\u4ef7\u683c") == names("\u7f8e\u56fd\u4f4e") == ["one"]
    assert names("\u4ef7\u683c\u7f8e\u56fd") == [], "its pairs do not all stand there"
    assert names("\u4e2d\u56fd\u6a21\u578b\u4ef7\u683c\u6bd4") == []
    assert names("\u6a21\u578b \u4ef7\u683c") == ["one"]
    assert names("english") == ["two"]


def test_a_title_counts_for_more_than_a_mention() -> None:
    sections = library().sections
    for query in ("Tariff", "Kinds of shock", "Privacy", "Night-shift gain, China, by 2030"):
        assert search(sections, query)[0].section.title == query
    assert search(sections, "") == search(sections, "   ") == []


def test_an_excerpt_shows_the_words_it_was_found_by() -> None:
    text = "begin " * 100 + "needle " + "end " * 100
    made = excerpt(text, ["needle"])
    assert "needle" in made and made.startswith("\u2026") and made.endswith("\u2026") and len(made) < 200


# Keys

def test_the_keyboard_is_enough(app: App) -> None:
    page = HelpPage(app)
    page.ask(app.window)
    window = page.window
    page.read()
    QTest.keyClick(window.reader, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    assert page.search("regret")
    QTest.keyClick(window.search, Key.Key_Down)
    assert window.results.hasFocus() and "regret" in page.text.lower()
    first = window.topic
    QTest.keyClick(window.results, Key.Key_Down)
    assert window.topic != first
    QTest.keyClick(window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.topic == first
    QTest.keyClick(window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.topic == "index" and not window.back.isEnabled()
    QTest.keyClick(window, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.topic == first
    window.search.setFocus()
    QTest.keyClick(window.search, Key.Key_Escape)
    assert window.search.text() == "" and window.isVisible()
    QTest.keyClick(window.search, Key.Key_Escape)
    assert not window.isVisible()


def test_everything_in_the_help_has_a_name_and_is_reached_with_tab(app: App) -> None:
    page = HelpPage(app)
    page.ask(app.window)
    window = page.window
    wanted = [window.search, window.contents, window.reader]
    assert all(widget.accessibleName() for widget in (*wanted, window.back, window.forward))
    window.search.setFocus()
    reached = set()
    for _ in range(8):
        reached.add(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Key.Key_Tab)
    assert set(wanted) <= reached


# Text is data

HOSTILE = """# Hostile

<script>alert(1)</script>

<img src="x.png"> and <b>bold</b> and ![x](../../etc/passwd.png) and [out](https://a.example/b) &lt;i&gt;

<a id="place"></a>

## A place
"""


def test_markup_of_a_page_is_left_out_and_addresses_are_text(fresh: None, tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text(HOSTILE)
    shown = HelpWindow(Library(tmp_path))
    shown.show_topic("index#place")
    text = shown.reader.toPlainText()
    assert "alert" not in text and "<i>" in text and "out (https://a.example/b)" in text
    formats = list(_formats(shown.reader.document()))
    assert not any(form.isAnchor() and form.anchorHref() for form in formats)
    image = QTextDocument.ResourceType.ImageResource.value
    for place in ("../../etc/passwd.png", "https://a.example/x.png", "file:///etc/x.png", "img/../index.md"):
        assert shown.reader.loadResource(image, QUrl(place)) is None
    assert shown.reader.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("index.md")) is None
    shown.deleteLater()


def _formats(document: QTextDocument) -> Iterator[object]:
    block = document.begin()
    while block.isValid():
        fragment = block.begin()
        while not fragment.atEnd():
            yield fragment.fragment().charFormat()
            fragment += 1
        block = block.next()


def test_what_is_typed_into_the_search_is_never_markup(app: App) -> None:
    page = HelpPage(app)
    page.ask(app.window)
    for words in ("<img src=x>", "[(", "\\", "*" * 500, "%1 {0}"):
        page.search(words)
    assert "src=x" not in page.text
