"""Every law, computed with the units that inputs and outputs declare, gives the unit it should."""

import ast
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

from planner import mechanisms, model
from planner.mechanisms import (
    capacity,
    choice,
    cost,
    demand,
    diffusion,
    efficiency,
    price,
    reach,
    shock,
    time,
)
from planner.outputs import SERIES
from planner.scenario import INPUTS
from planner.sets import Bloc
from planner.shocks import KINDS, ShockKind
from tests.planner.dimensions import Quantity, UnitError, check, parse, unit_aware

BLOCS = len(Bloc)
EXPORT = KINDS[ShockKind.EXPORT_CONTROL].unit
SHARES = ["developer_share"] * 3


class Law(NamedTuple):
    function: Any
    takes: list[str]
    """For each number an input or an output whose unit it has, or a unit.

    ``ID * month`` is one step's of a monthly rate; a value may stand before.
    """
    gives: str
    literals: dict[str, str] = {}  # noqa: RUF012
    """Units of the numbers in its text, where they have one."""


LAWS = [
    Law(capacity.build_out, ["accelerator_growth_fade", "year"], "1", {"HORIZON_YEARS": "year"}),
    Law(capacity.load, ["open_market_share_china", "1", "1", "1.5 domestic_growth_china"], "1"),
    Law(capacity.added_build, ["investment_response", "load_ratio", "scarcity_threshold"], "per month",
        {"12.0": "month/year"}),
    Law(capacity.availability, ["load_ratio", "load_ratio_china"], "1"),
    Law(choice.utility, ["ln odds", "price_sensitivity", "1", "quality_sensitivity", "quality_lag"],
        "ln odds"),
    Law(choice.ecosystem, ["ecosystem_pull", "locked_in", *SHARES[:2]], "ln odds"),
    Law(choice.softmax, ["ln odds"] * 3, "developer_share"),
    Law(cost.energy_per_mtok, ["energy_per_mtok", "1", "pue_china", "1", "1"], "energy"),
    Law(cost.operation, ["energy", "electricity_china", "electricity_opex_share"], "cost"),
    Law(cost.hardware, ["gpu_hour_china", "hardware_recovery_china_2030", "1", "1", "tokens_per_h100e_hour",
                        "utilisation_china"], "cost"),
    Law(demand.volume, ["platform_tokens", "token_growth", "token_growth_fade", "year"], "tokens"),
    Law(demand.price_response, ["price_elasticity", "1"], "1"),
    Law(diffusion.bass_step, ["0.5 consideration", "consideration_ceiling", "bass_innovation * month",
                              "bass_imitation * month"], "consideration", {"12.0": "1"}),
    Law(efficiency.learning_exponent, ["learning_rate"], "1", {"100.0": "%"}),
    Law(efficiency.initial_experience, ["token_growth"], "year"),
    Law(efficiency.converging_saving, ["moe_saving_us", "moe_saving_us_2030", "moe_convergence", "month"],
        "moe_saving_us"),
    Law(efficiency.compute_per_token, ["model_scale_us", "1", "1", "1", "reinvestment"], "1"),
    Law(price.scarcity, ["load_ratio", "scarcity_threshold", "scarcity_exponent"], "1"),
    Law(price.markup, ["1", "1", "margin_floor", "1"], "1"),
    Law(reach.regained, ["0.2 fraction", "0.7 fraction", "1"], "1"),
    Law(reach.picked, ["1", "developer_share"] * 3, "developer_share"),
    Law(reach.served_after_retry, [*SHARES, "1", "1", "1"], "developer_share"),
    Law(shock.pulse, ["6 month", "5 month", "15 month", "3 month"], "1", {"1": "month"}),
    Law(shock.substitution, ["month", "substitution_time"], "1"),
    Law(shock.learned_lag, ["export_lag_effect", EXPORT, "month"], "quality_lag", {"18.0": "month"}),
    Law(time.growth, ["per year", "year"], "1"),
    Law(time.half_life_step, ["switching_half_life"], "1", {"-1.0": "month"}),
    *(Law(time.linear, [name.removesuffix("_2030"), name, "1"], name.removesuffix("_2030"))
      for name in INPUTS if name.endswith("_2030") and name.removesuffix("_2030") in INPUTS),
]
MONTH = [
    Law(model.costs, [], "", {"1000.0": "g/kg"}),
    Law(model.demands, [], "", {"7.0": "day/week"}),
    Law(model.spending, [], ""),
]
"""Steps of a month that do more than hand numbers to laws, with the outputs that they write."""


def unit_of(name: str) -> str:
    """Unit of an input, an output, or the unit itself."""
    declared = INPUTS.get(name) or SERIES.get(name)
    return declared.unit if declared else name


def sample(name: str) -> Quantity:
    """A number in its declared unit: the value given, an input's default, or one near 1."""
    value, _, rest = name.partition(" ")
    given = float(value) if rest and value.replace(".", "").isdigit() else None
    name, _, step = (name if given is None else rest).partition(" * ")
    usual = INPUTS[name].default if name in INPUTS else 0.9
    number = Quantity(usual if given is None else given, unit_of(name))
    return number * Quantity(1.0, step) if step else number


def give(law: Law, edit: Any = str) -> None:
    """Compute a law with units. Raises UnitError where it adds up what cannot be added."""
    function = unit_aware(law.function, law.literals, edit)
    if law in MONTH:
        _one_month(function, law.function.__name__)
    else:
        check(function(*map(sample, law.takes)), unit_of(law.gives))


def _one_month(step: Any, name: str) -> None:
    p = SimpleNamespace(**{name: sample(name) for name in INPUTS})
    out = SimpleNamespace(**{name: {} if series.axes else None for name, series in SERIES.items()})
    for name_of in ("price", "energy", "developer_share"):
        setattr(out, name_of, {b: sample(name_of) for b in range(BLOCS)})
    m = _month()
    if name == "costs":
        step(p, _world(), SimpleNamespace(energy=[1.0] * BLOCS, export=Quantity(0.5, EXPORT)), m, out)
        written = ("cost", "energy", "carbon", "electricity_share", "electricity_share_operating")
    elif name == "demands":
        step(p, SimpleNamespace(demand=[1.0] * 3), m, out)
        written = ("world_tokens",)
    else:
        step(p, m, SimpleNamespace(served=[sample("tokens")] * BLOCS), out)
        written = ("spend", "spend_share", "energy_use", "market_price")
    for output in written:
        numbers = getattr(out, output)
        for number in numbers.values() if isinstance(numbers, dict) else [numbers]:
            check(number, SERIES[output].unit)


def _month() -> SimpleNamespace:
    return SimpleNamespace(
        years=Quantity(2.0, "year"), f=0.4, compute=[1.1] * BLOCS, cost=[None] * BLOCS, substitution=0.9,
        segment=[None] * 3, volume=None, free_change=0.1)


def _world() -> SimpleNamespace:
    inputs = {
        "pue_today": "pue_china", "pue_2030": "pue_china_2030", "chip_today": "chip_efficiency_china",
        "chip_2030": "chip_efficiency_china_2030", "electricity_today": "electricity_china",
        "hour": "gpu_hour_china", "recovery_2030": "hardware_recovery_china_2030",
        "subsidy_today": "hardware_subsidy_china", "subsidy_2030": "hardware_subsidy_china_2030",
        "utilisation": "utilisation_china", "utilisation_gain": "night_shift_gain", "carbon": "carbon_china",
    }
    return SimpleNamespace(
        hardware_log=Quantity(0.2, "per year"), hardware_energy_log=Quantity(0.2, "per year"),
        electricity_log=[0.1] * BLOCS,
        **{name: [sample(input_id)] * BLOCS for name, input_id in inputs.items()})


@pytest.mark.parametrize("law", [*LAWS, *MONTH], ids=lambda law: f"{law.function.__name__}: {law.gives}")
def test_a_law_gives_its_unit(law: Law) -> None:
    give(law)


def test_every_law_is_computed_with_units() -> None:
    folder = Path(mechanisms.__file__).parent
    declared = {
        node.name for path in folder.glob("*.py") for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
    assert {law.function.__name__ for law in LAWS} == declared


@pytest.mark.parametrize("unit", sorted({spec.unit for spec in (*INPUTS.values(), *SERIES.values())}))
def test_every_declared_unit_is_understood(unit: str) -> None:
    Quantity(1.0, unit)


MUTANTS = [
    (capacity.added_build, "response / 12.0", "response"),
    (capacity.build_out, "math.exp(-fade * years)", "math.exp(-fade * years / 12.0)"),
    (capacity.build_out, "-fade * HORIZON_YEARS", "-HORIZON_YEARS"),
    (cost.energy_per_mtok, "return energy_today", "return 1.0"),
    (cost.hardware, "throughput * utilisation", "utilisation"),
    (cost.hardware, "hour * recovery", "1000.0 * hour * recovery"),
    (cost.operation, "electricity_price_today *", ""),
    (demand.volume, "/ fade", ""),
    (demand.volume, "-fade * years", "-fade * 12.0 * years"),
    (efficiency.learning_exponent, "learning_rate / 100.0", "learning_rate"),
    (efficiency.converging_saving, "-t / half_life", "-t"),
    (choice.utility, "- quality_sensitivity * lag_change", "- lag_change"),
    (shock.pulse, "(ramp + 1)", "ramp + 1"),
    (shock.substitution, "-age / time", "-age * time"),
    (shock.learned_lag, "-age / 18.0", "-age"),
    (time.half_life_step, "-1.0 / half_life", "-half_life"),
    (model.costs, "1000.0 * energy", "energy"),
    (model.costs, "energy * electricity_price * forces", "electricity_price * forces"),
    (model.demands, " / 7.0", ""),
    (model.spending, "s.served[b] * out.energy[b]", "1000.0 * s.served[b] * out.energy[b]"),
    (model.spending, "s.served[b] * out.price[b]", "out.price[b]"),
]


@pytest.mark.parametrize(("function", "good", "bad"), MUTANTS, ids=[
    f"{function.__name__}: {good} -> {bad}" for function, good, bad in MUTANTS])
def test_a_slip_of_unit_is_found(function: Any, good: str, bad: str) -> None:
    law = next(law for law in (*LAWS, *MONTH) if law.function is function)

    def edit(text: str) -> str:
        head, quotes, body = text.rpartition('"""')
        assert good in body
        return head + quotes + body.replace(good, bad)

    with pytest.raises(UnitError):
        give(law, edit)


@pytest.mark.parametrize(("name", "unit", "function"), [
    ("energy_per_mtok", "MWh/Mtok", cost.energy_per_mtok), ("gpu_hour_china", "USD/H100e", cost.hardware),
    ("electricity_china", "USD/MWh", cost.operation), ("platform_tokens", "T tokens/day", demand.volume),
    ("carbon_china", "gCO2/kWh", model.costs), ("moe_convergence", "year", efficiency.converging_saving),
    ("investment_response", "per month", capacity.added_build),
    ("bass_imitation", "per year", diffusion.bass_step),
])
def test_a_wrongly_declared_unit_is_found(
    monkeypatch: pytest.MonkeyPatch, name: str, unit: str, function: Any
) -> None:
    declared = unit_of
    monkeypatch.setitem(
        globals(), "unit_of", lambda asked: unit if asked == name else declared(asked))
    with pytest.raises(UnitError):
        give(next(law for law in (*LAWS, *MONTH) if law.function is function))


def test_units_are_put_together() -> None:
    assert parse("Mtok/h per H100e") == (1e6 * 168, (("H100e", -1), ("token", 1), ("week", -1)))
    use = Quantity(1.0, "T tokens/week") * Quantity(1.0, "kWh/Mtok")
    assert parse("GWh/week") == (pytest.approx(use.factor), use.powers)
