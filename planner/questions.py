"""Sample questions, each declared once: what it sets in a scenario, and what is looked at for the answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planner.language import worded
from planner.months import month_number
from planner.scenario import Scenario
from planner.sets import Bloc, Region
from planner.shocks import MAX_SHOCKS, Shock, ShockKind
from planner.steps import Event


@worded("words", "condition")
@dataclass(frozen=True, slots=True)
class Question:
    """A question that levers and shocks can ask of any scenario.

    words, condition  the question, and the same as what follows an "if"; ``{id}`` stands for the value of an
                      input, ``{start}`` for the first month of the shock
    measures          three numbers that answer it, by id of measures that are taken in the last month
    charts            where to look, by id
    inputs            values by id, in the unit of the model; the id of another input takes that one's value
    shock             an event that it adds; it replaces one of its kind in its place
    """

    words: str
    condition: str
    measures: tuple[str, str, str]
    charts: tuple[str, str, str, str]
    inputs: Mapping[str, float | str] = field(default_factory=dict)
    shock: Shock | None = None

    def asked_of(self, scenario: Scenario) -> Scenario:
        """The scenario in which it has come true, with the charts that show it; words and notes stay.

        Raises ValueError where there is no room for one more shock.
        """
        made = replace(scenario, display=replace(scenario.display, charts=self.charts))
        for name, value in self.values(scenario).items():
            made = made.with_input(name, value)
        return made if self.shock is None else made.with_shock(self.shock, self._place(scenario, self.shock))

    def values(self, scenario: Scenario) -> dict[str, float]:
        """The inputs that it sets in a scenario, in the unit of the model."""
        return {name: scenario.value(value) if isinstance(value, str) else value
                for name, value in self.inputs.items()}

    def has_room(self, scenario: Scenario) -> bool:
        """Whether the scenario can take what it adds."""
        return (self.shock is None or len(scenario.shocks) < MAX_SHOCKS
                or self._place(scenario, self.shock) is not None)

    @staticmethod
    def _place(scenario: Scenario, shock: Shock) -> int | None:
        """Where a scenario has a shock of the same kind in the same place."""
        event = Event.of(shock)
        return next((at for at, each in enumerate(scenario.shocks) if Event.of(each) == event), None)


QUESTIONS: dict[str, Question] = {
    "price_gap": Question(
        "What if the price gap narrows to {price_gap_2030}?",
        "the price gap narrows to {price_gap_2030} by 2030",
        ("chinese_share", "bill", "margin_us"),
        ("price_gap", "developer_share", "gross_margin", "share_by_segment"),
        {"price_gap_2030": 2.0}),
    "api_restriction": Question(
        "What if calls to Chinese APIs are blocked in the US from {start}?",
        "calls to Chinese APIs are blocked in the US from {start}",
        ("chinese_share", "us_share", "bill"),
        ("developer_share", "share_by_region", "unserved", "reference_bill"),
        shock=Shock(ShockKind.API_RESTRICTION, month_number("2027-01"), None, 1.0, 3, Bloc.CHINA, Region.US)),
    "cheap_power": Question(
        "What if power in the US gets as cheap as in China?",
        "power in the US costs {electricity_us_2030} by 2030, as much as in China",
        ("cost_us", "price_gap", "chinese_share"),
        ("cost_stack", "electricity_share", "price_gap", "developer_share"),
        {"electricity_us_2030": "electricity_china_2030"}),
    "export_control": Question(
        "What if China gets no more chips from abroad from {start}?",
        "China gets no more chips from abroad from {start}",
        ("chinese_share", "cost_china", "price_gap"),
        ("accelerators", "load_ratio", "developer_share", "price_gap"),
        shock=Shock(ShockKind.EXPORT_CONTROL, month_number("2026-09"), None, 1.0, 3)),
    "moe": Question(
        "What if US models soon save as much by mixture of experts as Chinese ones?",
        "US models save as much by mixture of experts as Chinese ones and go half of the way in "
        "{moe_convergence}",
        ("cost_us", "chinese_share", "margin_us"),
        ("cost_stack", "developer_share", "price_gap", "gross_margin"),
        {"moe_saving_us_2030": "moe_saving_china_2030", "moe_convergence": 6.0}),
    "quality_lag": Question(
        "What if Chinese models fall {quality_lag_china_2030} behind?",
        "Chinese models fall {quality_lag_china_2030} behind by 2030",
        ("chinese_share", "frontier", "general"),
        ("quality_lag", "share_by_segment", "developer_share", "spend_share"),
        {"quality_lag_china_2030": 12.0}),
    "sunk_hardware": Question(
        "What if Chinese vendors need not earn their hardware back?",
        "Chinese vendors earn back {hardware_recovery_china_2030} of their hardware by 2030",
        ("cost_china", "electricity", "chinese_share"),
        ("cost_stack", "electricity_share", "price", "developer_share"),
        {"hardware_recovery_china_2030": 0.0}),
    "agents": Question(
        "What if agents use {agentic_share_2030} of all tokens?",
        "agents use {agentic_share_2030} of all tokens by 2030",
        ("chinese_share", "chinese_spend", "bill"),
        ("developer_share", "share_by_segment", "load_ratio", "world_tokens"),
        {"agentic_share_2030": 0.9}),
}
"""Every question by id."""
