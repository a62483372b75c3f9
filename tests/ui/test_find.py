"""The find box: Ctrl+K, a few letters, Enter."""

import pytest
from PySide6.QtTest import QTest

from planner.assumptions import ASSUMPTIONS
from planner.charts import CHARTS
from planner.levers import LEVERS
from planner.scenario import INPUTS, Scenario
from planner.shipped import shipped
from ui.widgets import command_words

from .more_pages import FindPage
from .pages import App, Key, control, heading

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
FOLDED = next(name for name, spec in LEVERS.items() if not spec.headline)


@pytest.fixture
def find(app: App) -> FindPage:
    return FindPage(app)


def test_its_shortcut_takes_the_keyboard_there(app: App, find: FindPage) -> None:
    app.panel.row(GAP).slider.setFocus()
    QTest.keyClick(app.window, Key.Key_K, control())
    assert find.box.hasFocus()


def test_everything_can_be_found_under_a_name_of_its_own(app: App) -> None:
    things = app.window.things()
    kinds = [name.rpartition("  \u00b7  ")[2] for name in things]
    assert (kinds.count("lever"), kinds.count("assumption")) == (len(LEVERS), len(ASSUMPTIONS))
    assert (kinds.count("chart"), kinds.count("story")) == (len(CHARTS), len(shipped()))
    assert kinds.count("command") > 15


@pytest.mark.parametrize("name", [GAP, FOLDED, "price_us"])
def test_an_input_is_found_and_its_box_has_the_keyboard(app: App, find: FindPage, name: str) -> None:
    find.choose(f"{INPUTS[name].label} | {INPUTS[name].kind}")
    panel = app.window.inputs.levers if name in LEVERS else app.window.inputs.assumptions
    assert panel is not None and panel.isVisible()
    box = panel.rows[name].value
    assert app.window.focusWidget() is box
    app.qtbot.waitUntil(lambda: not box.visibleRegion().isEmpty())
    assert find.box.text() == "" and app.steps == 0


def test_an_input_of_a_group_that_is_folded_is_found_too(app: App, find: FindPage) -> None:
    group = app.panel.group(INPUTS[FOLDED].group.value)
    heading(group).click()
    assert not app.window.inputs.levers.rows[FOLDED].isVisible()
    find.choose(f"{INPUTS[FOLDED].label} | lever")
    box = app.window.inputs.levers.rows[FOLDED].value
    assert app.window.focusWidget() is box
    app.qtbot.waitUntil(lambda: not box.visibleRegion().isEmpty())


def test_an_input_is_found_where_its_dock_is_hidden_or_filtered(app: App, find: FindPage) -> None:
    app.panel.find("nothing like it")
    app.do("View", "Inputs")
    assert not app.window.inputs.isVisible()
    find.choose(f"{INPUTS[GAP].label} | lever")
    assert app.window.inputs.isVisible()
    assert app.window.focusWidget() is app.window.inputs.levers.rows[GAP].value


def test_a_chart_is_found_and_brought(app: App, find: FindPage) -> None:
    find.choose(f"{CHARTS['carbon'].title} | chart")
    assert app.charts.shown[-1] == "carbon" and app.window.focusWidget() is app.charts.view("carbon")
    find.choose(f"{CHARTS['price'].title} | chart")
    assert app.charts.shown.count("price") == 1 and app.window.focusWidget() is app.charts.view("price")


def test_a_story_is_found_and_opened_without_a_file(app: App, find: FindPage) -> None:
    name = next(name for name in shipped() if name != "Baseline")
    find.choose(f"{name} | story")
    assert app.scenario.name == name and app.state.path is None


def test_a_command_is_found_and_done(app: App, find: FindPage) -> None:
    app.panel.drag(GAP, 2.0)
    find.choose("Duplicate | command")
    assert app.scenario.name == "Baseline copy"
    app.do("Scenario", "Previous scenario")
    undo = next(name for name in app.window.things() if name.startswith("Undo"))
    find.choose(undo.replace("  \u00b7  ", " | "))
    assert app.scenario == Scenario()


def test_a_scenario_that_is_open_is_found_and_turned_to(app: App, find: FindPage) -> None:
    app.panel.drag(GAP, 2.0)
    app.state.open(Scenario("Second <b>one</b>"), None)
    app.do("Scenario", "Previous scenario")
    find.choose("Second <b>one</b> | scenario")
    assert app.scenario.name == "Second <b>one</b>"


def test_enter_takes_the_first_that_is_offered(app: App, find: FindPage) -> None:
    offered = find.type("carbon per")
    assert offered == [f"{CHARTS['carbon'].title}  \u00b7  chart"]
    find.take_first()
    assert app.charts.shown[-1] == "carbon" and app.window.focusWidget() is app.charts.view("carbon")
    assert find.box.text() == ""


def test_each_of_many_is_taken_when_it_is_chosen(app: App, find: FindPage) -> None:
    offered = [offer for offer in find.type("price") if offer.endswith("lever")]
    find.press(Key.Key_Escape)
    assert len(offered) > 3
    for offer in offered:
        find.choose(offer.replace("  \u00b7  ", " | "), typed="price")
        row = next(row for row in app.window.inputs.levers.rows.values() if offer.startswith(row.spec.label))
        assert app.window.focusWidget() is row.value


def test_what_is_done_is_done_once(app: App, find: FindPage) -> None:
    app.panel.drag(GAP, 2.0)
    find.choose("Duplicate | command")
    assert [document.scenario.name for document in app.state.documents] == ["Baseline", "Baseline copy"]


def test_letters_that_are_in_no_name_offer_and_do_nothing(app: App, find: FindPage) -> None:
    assert find.type("qqqq") == []
    find.take_first()
    assert app.steps == 0 and app.scenario == Scenario()


def test_escape_gives_up(app: App, find: FindPage) -> None:
    assert len(find.type("price")) > 3
    find.press(Key.Key_Escape)
    assert find.box.text() == "" and not find.box.hasFocus() and find.offered() == []


def test_letters_in_the_middle_and_of_any_case_are_found(find: FindPage) -> None:
    assert f"{INPUTS[GAP].label}  \u00b7  lever" in find.type("GAP us/CH")


@pytest.mark.parametrize(("menu", "words"), [
    ("&Save", "Save"), ("Pre&sent", "Present"), ("Save &as\u2026", "Save as"),
    ("\u4fdd\u5b58(&S)", "\u4fdd\u5b58"), ("\u53e6\u5b58\u4e3a(&A)\u2026", "\u53e6\u5b58\u4e3a")])
def test_a_command_is_called_without_the_letter_of_its_menu(menu: str, words: str) -> None:
    assert command_words(menu) == words
