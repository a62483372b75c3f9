"""Claims about the computing behind a token: model design, accelerators and idle nights."""

from planner.analysis.claims.claim import (
    SCENARIO,
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
from planner.months import HORIZON
from planner.sets import Bloc, Component

_NO_SHIFT = "no night shift"


def _left(f: Figures) -> Figures:
    return {
        f"left_{end}": 0.5 ** (12.0 * f[end] / f["half_life"]) for end in ("low", "high")
    }


MOE_WINDOW = Claim(
    id="moe_window",
    sentence=mark("The lead that mixture of experts gives Chinese models lasts {low:g}-{high:g} years."),
    source=("S0",),
    worlds={},
    given={
        "low": known("S0-25", "low"), "high": known("S0-25", "high"),
        "half_life": setting("moe_convergence"),
        "us": setting("moe_saving_us"), "us_2030": setting("moe_saving_us_2030"),
        "china": setting("moe_saving_china"), "china_2030": setting("moe_saving_china_2030"),
    },
    derived=_left,
    parts=(
        Part(mark("After {low:g} years US models have more than a quarter of their way still to go."),
             lambda f: f["left_low"] - 0.25),
        Part(mark("After {high:g} years US models have a quarter of their way or less still to go."),
             lambda f: 0.25 - f["left_high"]),
    ),
    arithmetic=mark(
        "US models move from a saving of {us:g} times to one of {us_2030:g} times, and go half of the "
        "way that is left every {half_life:g} months: {left_low:2%} of it is left after {low:g} years "
        "and {left_high:2%} after {high:g}. Chinese models go from {china:g} to {china_2030:g} times."),
    lever="moe_convergence",
)


def _growth(f: Figures) -> Figures:
    work, work_2030 = (
        total(f[f"load_{bloc.name}{end}"] * f[f"fleet_{bloc.name}{end}"] for bloc in Bloc)
        for end in ("", "_2030"))
    tokens = f["tokens_2030"] / f["tokens"]
    return {
        "growth": tokens, "work": work_2030 / work, "per_token": work_2030 / work / tokens,
        "china": f["made_china"] / 100.0, "us": f["made_us"] / 100.0,
    }


def _capacity(month: int, end: str) -> dict[str, Run]:
    return {
        f"{name}_{bloc.name}{end}": run(output, bloc, month=month)
        for name, output in (("load", "load_ratio"), ("fleet", "accelerators")) for bloc in Bloc}


GPU_DEMAND = Claim(
    id="gpu_demand",
    sentence=mark("More tokens no longer mean more demand for GPUs."),
    source=("S0",), against=("S2",),
    given={
        "tokens": run("world_tokens", month=0), "tokens_2030": run("world_tokens"),
        **_capacity(0, ""), **_capacity(HORIZON, "_2030"),
        "made_china": run("tokens_per_accelerator", Bloc.CHINA),
        "made_us": run("tokens_per_accelerator", Bloc.US),
        "reinvestment": setting("reinvestment"), "elasticity": setting("price_elasticity"),
    },
    derived=_growth,
    parts=(
        Part(mark(
            "A token takes at most nine tenths of the accelerators' work in 2030-12 that it takes today."),
             lambda f: 0.9 - f["per_token"]),
        Part(mark("A token takes at most half of the accelerators' work in 2030-12 that it takes today."),
             lambda f: 0.5 - f["per_token"]),
    ),
    arithmetic=mark(
        "From today to 2030-12 the world's tokens grow {growth:3} times and the work that "
        "accelerators do for them {work:3} times, counted in H100e: {per_token:2} times the work "
        "for a token. Software and model design make {china:3} times as many tokens of a Chinese "
        "accelerator and {us:3} times of a US one, as {reinvestment:g%} of the gains go into larger "
        "models; demand on the open market grows by {elasticity:2}% where its price falls by 1%."),
    lever="reinvestment",
)


def _without(inputs: Records, shocks: Records) -> None:
    inputs["night_shift_gain"] = 0.0


def _saving(f: Figures) -> Figures:
    cost, before = (total(f[f"{name}_{part.name}"] for part in Component) for name in ("cost", "before"))
    return {"cost": cost, "before": before, "saved": 1.0 - cost / before}


NIGHT_SHIFT = Claim(
    id="night_shift",
    sentence=mark(
        "Chinese computing that idles at night can serve the Western day, and makes tokens cheaper."),
    source=("S3",),
    worlds={SCENARIO: World(), _NO_SHIFT: World(change=_without)},
    given={
        "gain": setting("night_shift_gain"), "utilisation": setting("utilisation_china"),
        "share": run("developer_share", Bloc.CHINA),
        "share_before": run("developer_share", Bloc.CHINA, world=_NO_SHIFT),
        **{f"cost_{part.name}": run("cost", Bloc.CHINA, part) for part in Component},
        **{f"before_{part.name}": run("cost", Bloc.CHINA, part, world=_NO_SHIFT) for part in Component},
    },
    derived=_saving,
    parts=(
        Part(mark("It takes at least a twentieth off the cost of a Chinese token in 2030-12."),
             lambda f: f["saved"] - 0.05),
        Part(mark("It adds at least one percentage point to the Chinese share in 2030-12."),
             lambda f: f["share"] - f["share_before"] - 0.01),
    ),
    arithmetic=mark(
        "It adds {gain:g%} of the time to a utilisation of {utilisation:2%} by 2030. That brings a "
        "million Chinese tokens in 2030-12 from {before:3} to {cost:3} USD, {saved:2%} less, and the "
        "Chinese share from {share_before:3%} to {share:3%}."),
    lever="night_shift_gain",
)

CLAIMS = (MOE_WINDOW, GPU_DEMAND, NIGHT_SHIFT)
