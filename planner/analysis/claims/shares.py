"""Claims about who uses Chinese models, and why."""

import numpy as np

from planner.analysis.claims.claim import (
    SCENARIO,
    Claim,
    Figures,
    Part,
    Premise,
    Records,
    World,
    known,
    run,
    setting,
    total,
)
from planner.calibration import REGION_WEIGHT
from planner.language import mark
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

PER_CENT = 0.01

_LEVY = "levy"


def _calls(f: Figures) -> Figures:
    return {"top": f["ten"] / f["all"], "of_all": f["chinese"] / f["all"]}


CALLS = Claim(
    id="share_of_calls",
    sentence=mark("Chinese models take {china:g%} of the world's calls and US models {us:g%}."),
    source=("S2",),
    given={
        "china": known("S2-01", factor=PER_CENT), "us": known("S2-04", factor=PER_CENT),
        "chinese": known("O001"), "ten": known("O002"), "all": known("O009"),
        "share_china": run("developer_share", Bloc.CHINA, month=0),
        "share_us": run("developer_share", Bloc.US, month=0),
        "coverage": setting("router_coverage"),
    },
    derived=_calls,
    parts=(
        Part(mark("Chinese models serve more of the router's tokens than US models today."),
             lambda f: f["share_china"] - f["share_us"]),
        Part(mark("Chinese models serve at least {china:g%} of the router's tokens today."),
             lambda f: f["share_china"] - f["china"] + 0.005),
    ),
    arithmetic=mark(
        "The two add up to all calls because they count the ten most used models of one router, "
        "{top:2%} of its tokens in that week; of all its tokens the Chinese ones among them were "
        "{of_all:2%}. In this scenario {share_china:2%} of the router's tokens are Chinese today and "
        "{share_us:2%} are US, and the router carries {coverage:2%} of the world's tokens."),
    lever="preference_china_agentic",
)


def _users(f: Figures) -> Figures:
    tokens = [weight * f[region.name] for weight, region in zip(REGION_WEIGHT, Region, strict=True)]
    everyone = total(tokens)
    return {"part_us": tokens[Region.US] / everyone, "part_china": tokens[Region.CHINA] / everyone}


WHO = Claim(
    id="who_the_users_are",
    sentence=mark(
        "{us:4%} of the developers are in the US and {china:3%} in China, so Chinese models live on US "
        "developers."),
    source=("S0", "S2"),
    given={
        "us": known("S0-12", factor=PER_CENT), "china": known("S0-13", factor=PER_CENT),
        "home_bias": setting("home_bias"),
        **{region.name: run("region_share", region, Bloc.CHINA, month=0) for region in Region},
    },
    derived=_users,
    parts=(),
    arithmetic=mark(
        "With these weights and a home bias of {home_bias:g}, US developers use {part_us:2%} of the "
        "Chinese models' tokens today in this scenario, and developers in China {part_china:2%}."),
    lever="",
    outside=mark(
        "The two figures are tokens by the country that is billed, not people, and they do not say who "
        "uses Chinese models; the model takes them as given, so that it cannot confirm them."),
)


START_UPS = Claim(
    id="start_ups",
    sentence=mark("{claimed:g%} of US AI start-ups put Chinese models first."),
    source=("S2",),
    given={
        "claimed": known("S2-21", factor=PER_CENT),
        "consideration": run("consideration", month=0),
        "share": run("region_share", Region.US, Bloc.CHINA, month=0),
        "share_2030": run("region_share", Region.US, Bloc.CHINA),
    },
    parts=(
        Part(mark("At least {claimed:g%} of developers outside China would consider a Chinese model today."),
             lambda f: f["consideration"] - f["claimed"]),
        Part(mark(
            "Chinese models serve at least {claimed:g%} of US developers' tokens, today or in 2030-12."),
             lambda f: np.maximum(f["share"], f["share_2030"]) - f["claimed"]),
    ),
    arithmetic=mark(
        "The figure was said of start-ups that build on open models, so that it bounds who would "
        "consider a Chinese model: {consideration:2%} of developers outside China today in this "
        "scenario. Of US developers' tokens {share:2%} are Chinese today and {share_2030:2%} in "
        "2030-12."),
    lever="consideration_today",
)


def _to_equal_prices(inputs: Records, levy: Records) -> None:
    levy["severity"][:, 0] = np.maximum(inputs["price_us"] / inputs["price_china"] - 1.0, 0.0)


def _kept(f: Figures) -> Figures:
    return {f"kept_{t}": f[f"levied_{t}"] / f[f"free_{t}"] for t in (3, 12)}


PRICE_DRIVEN = Claim(
    id="price_driven",
    sentence=mark("Chinese models are used because they are cheap, and nothing ties their users to them."),
    source=("S0",), against=("S1", "S3"),
    worlds={SCENARIO: World(),
            _LEVY: World((Shock(ShockKind.TARIFF, 1, None, 0, bloc=Bloc.CHINA),), change=_to_equal_prices)},
    given={
        "gap": run("price_gap", month=0),
        **{f"free_{t}": run("developer_share", Bloc.CHINA, month=t) for t in (3, 12)},
        **{f"levied_{t}": run("developer_share", Bloc.CHINA, month=t, world=_LEVY)
           for t in (3, 12)},
        "locked_in": setting("locked_in"),
    },
    derived=_kept,
    premise=Premise(
        mark(
            "Chinese models are not the cheaper ones today in this scenario: US models cost {gap:2} times "
            "as much."),
        lambda f: f["gap"] - 1.0),
    parts=(
        Part(mark(
            "Without their price advantage Chinese models lose at least a quarter of their share in a year."),
             lambda f: 0.75 - f["kept_12"]),
        Part(mark(
            "Without their price advantage Chinese models lose at least half of their share in a year."),
             lambda f: 0.5 - f["kept_12"]),
    ),
    arithmetic=mark(
        "A levy from next month on that makes Chinese tokens {gap:2} times as dear, which is today's "
        "price gap, leaves Chinese models {kept_3:2%} of their share after three months and "
        "{kept_12:2%} after twelve. {locked_in:g%} of demand never switches."),
    lever="locked_in",
)

CLAIMS = (CALLS, WHO, START_UPS, PRICE_DRIVEN)
