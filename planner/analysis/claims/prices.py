"""Claims about the gap between US and Chinese prices."""

import numpy as np

from planner.analysis.claims.claim import Claim, Figures, Part, Premise, Records, Run, World, known, run
from planner.language import mark
from planner.sets import Bloc, Component, Region, Segment

_WIDE, _NARROW = "wide", "narrow"


def _list_prices(f: Figures) -> Figures:
    return {"input": f["us_input"] / f["china_input"], "output": f["us_output"] / f["china_output"]}


DIFFERENTIAL = Claim(
    id="price_differential",
    sentence=mark("US models cost {claimed:g} times as much as Chinese models."),
    source=("S2",),
    given={
        "claimed": known("S2-20"),
        "us_input": known("S2-18"), "china_input": known("S2-16", "low"),
        "us_output": known("S2-19"), "china_output": known("S2-17", "high"),
        "flagship_input": known("O062"), "flagship_output": known("O063"),
        "listed": run("headline_gap", month=0), "paid": run("price_gap", month=0),
        "paid_2030": run("price_gap"),
    },
    derived=_list_prices,
    parts=(
        Part(mark("List prices are at least {claimed:g} times apart today."),
             lambda f: f["listed"] - f["claimed"] + 0.05),
        Part(mark("Prices paid are at least {claimed:g} times apart today."),
             lambda f: f["paid"] - f["claimed"] + 0.05),
    ),
    arithmetic=mark(
        "It is the dearest US list price over a cheap Chinese one: {input:3} on input, {output:3} on "
        "output, where the flagships in the middle are {flagship_input:2} and {flagship_output:2} "
        "times apart. What users pay in this scenario is {paid:2} times apart today, after caching "
        "and at the market's mix, and {paid_2030:2} times in 2030-12."),
    lever="price_us",
)


def _power(f: Figures) -> Figures:
    electricity, price = f["electricity_us"] - f["electricity_china"], f["price_us"] - f["price_china"]
    later = f["price_us_2030"] - f["price_china_2030"]
    part_2030 = np.where(later > 0, (f["electricity_us_2030"] - f["electricity_china_2030"]) / later, np.nan)
    widest = f["kwh"] * (f["tariff_us"] - f["tariff_china"])
    listed = f["us_input"] - f["china_input"]
    return {
        "electricity": electricity, "price": price, "part": electricity / price, "part_2030": part_2030,
        "widest": widest, "listed": listed, "part_widest": widest / listed,
    }


CHEAP_POWER = Claim(
    id="cheap_power",
    sentence=mark("Chinese models are cheap because electricity is cheap in China."),
    source=("S0", "S2", "S3"),
    given={
        "electricity_us": run("cost", Bloc.US, Component.ELECTRICITY, month=0),
        "electricity_china": run("cost", Bloc.CHINA, Component.ELECTRICITY, month=0),
        "electricity_us_2030": run("cost", Bloc.US, Component.ELECTRICITY),
        "electricity_china_2030": run("cost", Bloc.CHINA, Component.ELECTRICITY),
        "price_us": run("price", Bloc.US, month=0), "price_china": run("price", Bloc.CHINA, month=0),
        "price_us_2030": run("price", Bloc.US), "price_china_2030": run("price", Bloc.CHINA),
        "kwh": known("S2-10", "high"), "tariff_us": known("S2-13", "high"),
        "tariff_china": known("S2-12", "low"),
        "us_input": known("S2-18"), "china_input": known("S2-16", "low"),
    },
    derived=_power,
    premise=Premise(
        mark(
            "Chinese models are not the cheaper ones today in this scenario: a million tokens costs "
            "{price_china:2} USD from Chinese models and {price_us:2} USD from US models."),
        lambda f: f["price"] - 1e-6),
    parts=(
        Part(mark("Electricity explains at least a tenth of the price difference, today or in 2030-12."),
             lambda f: np.fmax(f["part"], f["part_2030"]) - 0.1),
        Part(mark("Electricity explains at least half of the price difference, today or in 2030-12."),
             lambda f: np.fmax(f["part"], f["part_2030"]) - 0.5),
    ),
    arithmetic=mark(
        "Electricity for a million tokens costs {electricity_us:2} USD in the US and "
        "{electricity_china:2} USD in China today. The difference, {electricity:2} USD, is {part:2%} "
        "of the {price:2} USD between the prices paid, and {part_2030:2%} in 2030-12. The widest "
        "figures of the articles come to {widest:2} USD in a list gap of {listed:3} USD on input, "
        "{part_widest:2%}."),
    lever="energy_per_mtok",
)


NARROW, WIDE = known("S0-29", "low"), known("S0-29", "high")
"""Ends of the price gap at which loyalty is said to be tested."""


def _to_narrow(inputs: Records, shocks: Records) -> None:
    inputs["price_gap_2030"] = NARROW.amount


def _to_wide(inputs: Records, shocks: Records) -> None:
    inputs["price_gap_2030"] = WIDE.amount


def _us_work(segment: Segment, world: str) -> Run:
    return run("segment_share", Region.US, segment, Bloc.CHINA, world=world)


LOYALTY = Claim(
    id="loyalty",
    sentence=mark(
        "Where the price gap narrows to {low:g}-{high:g} times, demanding work flows back to US models "
        "and everyday work stays."),
    source=("S0",),
    worlds={_WIDE: World(change=_to_wide), _NARROW: World(change=_to_narrow)},
    given={
        "low": NARROW, "high": WIDE,
        "gap": run("price_gap", month=0, world=_WIDE),
        "wide": run("price_gap", world=_WIDE), "narrow": run("price_gap", world=_NARROW),
        "frontier_wide": _us_work(Segment.FRONTIER, _WIDE),
        "frontier_narrow": _us_work(Segment.FRONTIER, _NARROW),
        "general_wide": _us_work(Segment.GENERAL, _WIDE),
        "general_narrow": _us_work(Segment.GENERAL, _NARROW),
    },
    premise=Premise(
        mark(
            "The gap does not narrow that far in this scenario: where US vendors aim at {low:g} times for "
            "2030, it comes to {narrow:2}."),
        lambda f: f["high"] - f["narrow"]),
    parts=(
        Part(mark("Chinese models lose at least a tenth of their US frontier work as the gap narrows."),
             lambda f: 0.9 * f["frontier_wide"] - f["frontier_narrow"]),
        Part(mark("Chinese models keep at least nine tenths of their US general work as the gap narrows."),
             lambda f: f["general_narrow"] - 0.9 * f["general_wide"]),
    ),
    arithmetic=mark(
        "Users pay {gap:2} times as much for US models today. Between a gap that comes to {wide:2} "
        "times in 2030-12 and one that comes to {narrow:2}, the Chinese share of US developers' "
        "frontier work goes from {frontier_wide:3%} to {frontier_narrow:3%}, and that of their "
        "general work from {general_wide:3%} to {general_narrow:3%}."),
    lever="price_sensitivity",
)

CLAIMS = (DIFFERENTIAL, CHEAP_POWER, LOYALTY)
