from tests.ui.pages import App
from planner.shocks import ShockKind

def test_a(app: App):
    app.panel.drag("price_gap_2030", 2.0)
    assert app.value("price_gap_2030") == 2.0
    print(app.title, app.steps, app.window.menus.undo.text(), app.header.name, app.kpis.text("chinese_share"))
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    app.policy.set_start(ShockKind.API_RESTRICTION, "2027-06")
    app.policy.set_months(ShockKind.API_RESTRICTION, 24)
    print(app.scenario.shocks, app.steps)
    print([app.state.undo_stack.text(i) for i in range(app.steps)])
    app.panel.type("price_gap_2030", "2,5")
    print(app.charts.labels("developer_share"))
    print(app.window.isActiveWindow())

def test_b(app): pass
def test_c(app): pass
