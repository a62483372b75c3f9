"""Claims about electricity: how much a token takes, what part of cost it is, where its price goes."""

import numpy as np

from planner.analysis.claims.claim import (
    Claim,
    Figures,
    Part,
    Records,
    Run,
    World,
    known,
    run,
    setting,
    total,
)
from planner.language import mark
from planner.scenario import INPUTS
from planner.sets import Bloc, Component

PER_CENT = 0.01
KWH_PER_MWH = 1000.0

_FLAT, _DEARER = "flat", "dearer"
_LIMITS = INPUTS["electricity_china_2030"]

OPERATING_COST = Claim(
    id="electricity_in_operating_cost",
    sentence=mark(
        "Electricity is {low:g%} to {high:g%} of the operating cost of inference, and so it decides "
        "what a token costs."),
    source=("S2",),
    given={
        "low": known("S2-08", "low", PER_CENT), "high": known("S2-08", "high", PER_CENT),
        "operating": run("electricity_share_operating", Bloc.CHINA),
        "full": run("electricity_share", Bloc.CHINA), "full_us": run("electricity_share", Bloc.US),
        "recovery": setting("hardware_recovery_china_2030"),
        "outside_low": known("O175", "low", PER_CENT), "outside_high": known("O175", "high", PER_CENT),
    },
    parts=(
        Part(mark(
            "Electricity is at least {low:g%} of Chinese operating cost in 2030-12, hardware left out."),
             lambda f: f["operating"] - f["low"]),
        Part(mark("Electricity is at least half of all Chinese cost in 2030-12."),
             lambda f: f["full"] - 0.5),
    ),
    arithmetic=mark(
        "In 2030-12 electricity is {operating:2%} of what it costs to run a Chinese site. With the "
        "hardware, of which prices must earn back {recovery:2%}, it is {full:2%} of the cost of a "
        "token, and {full_us:2%} in the US; outside estimates of that part run from {outside_low:g%} "
        "to {outside_high:g%}."),
    lever="hardware_recovery_china_2030",
)


def _mix(f: Figures) -> Figures:
    tokens = total(f[f"tokens_{bloc.name}"] for bloc in Bloc)
    return {"mix": f["gwh"] / tokens}  # GWh per trillion tokens is kWh per million


PER_MILLION = Claim(
    id="energy_per_million",
    sentence=mark("A million tokens takes {low:g} to {high:g} kWh."),
    source=("S2",),
    given={
        "low": known("S2-10", "low"), "high": known("S2-10", "high"),
        "gwh": run("energy_use", month=0),
        **{f"tokens_{bloc.name}": run("tokens", bloc, month=0) for bloc in Bloc},
        "china": run("energy", Bloc.CHINA, month=0), "us": run("energy", Bloc.US, month=0),
        "fleet_low": known("O101", "low"), "fleet_high": known("O101", "high"),
        "prompts": known("O106", "low"), "answers": known("O106", "high"),
    },
    derived=_mix,
    parts=(
        Part(mark("A million tokens of Chinese or of US models takes at least {low:g} kWh today."),
             lambda f: np.maximum(f["china"], f["us"]) - f["low"]),
        Part(mark("A million tokens takes {low:g} to {high:g} kWh at the market's mix today."),
             lambda f: np.minimum(f["mix"] - f["low"], f["high"] - f["mix"])),
    ),
    arithmetic=mark(
        "Over all tokens, prompts and answers, a million takes {mix:2} kWh at the market's mix today: "
        "{china:2} from Chinese models, {us:2} from US models. One large fleet works out at "
        "{fleet_low:2} to {fleet_high:2}. Measurements run from {prompts:2} where prompts prevail to "
        "{answers:2} where answers do, so that the range fits answers alone."),
    lever="energy_per_mtok",
)


NOW = (known("S0-16", "low"), known("S0-16", "high"))
EXPECTED = (known("S0-17", "low"), known("S0-17", "high"))
"""Power prices in western China, RMB/MWh: today's range, and the one expected."""


def _ratio() -> float:
    """Middle of what is expected over the middle of today's."""
    return sum(end.amount for end in EXPECTED) / sum(end.amount for end in NOW)


def _to_flat(inputs: Records, shocks: Records) -> None:
    inputs["electricity_china_2030"] = inputs["electricity_china"]


def _to_dearer(inputs: Records, shocks: Records) -> None:
    inputs["electricity_china_2030"] = np.clip(
        inputs["electricity_china"] * _ratio(), _LIMITS.min, _LIMITS.max)


def _costs(world: str) -> dict[str, Run]:
    return {f"{world}_{part.name}": run("cost", Bloc.CHINA, part, world=world) for part in Component}


def _rise(f: Figures) -> Figures:
    before, after = (f["now_low"] + f["now_high"], f["low"] + f["high"])
    flat, dearer = (total(f[f"{world}_{part.name}"] for part in Component) for world in (_FLAT, _DEARER))
    return {
        "rise": after / before - 1.0, "flat": flat, "dearer": dearer, "added": dearer - flat,
        "relative": dearer / flat - 1.0, "expected": f["low"] / f["rmb_per_usd"] / KWH_PER_MWH,
    }


GREEN_POWER = Claim(
    id="green_power",
    sentence=mark(
        "Green power in western China gets dearer, {low:g}-{high:g} RMB/MWh by 2028-2030, and wears "
        "down the cost advantage."),
    source=("S0",),
    worlds={_FLAT: World(change=_to_flat), _DEARER: World(change=_to_dearer)},
    given={
        "now_low": NOW[0], "now_high": NOW[1], "low": EXPECTED[0], "high": EXPECTED[1],
        "rmb_per_usd": known("O196"),
        "assumed": setting("electricity_china_2030"),
        "share_flat": run("developer_share", Bloc.CHINA, world=_FLAT),
        "share_dearer": run("developer_share", Bloc.CHINA, world=_DEARER),
        **_costs(_FLAT), **_costs(_DEARER),
    },
    derived=_rise,
    parts=(
        Part(mark("Electricity at the Chinese hubs costs at least {expected:2} USD/kWh in 2030."),
             lambda f: f["assumed"] - f["expected"]),
        Part(mark("The rise that is expected adds at least a twentieth to Chinese cost in 2030-12."),
             lambda f: f["relative"] - 0.05),
    ),
    arithmetic=mark(
        "The middle of the range is {rise:2%} above that of today's. From this scenario's price of "
        "today, such a rise takes the cost of a million Chinese tokens in 2030-12 from {flat:3} to "
        "{dearer:3} USD, {added:2} USD or {relative:2%} more, and the Chinese share from "
        "{share_flat:3%} to {share_dearer:3%}. The scenario itself has {assumed:2} USD/kWh in 2030."),
    lever="energy_per_mtok",
)

CLAIMS = (OPERATING_COST, PER_MILLION, GREEN_POWER)
