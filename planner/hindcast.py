"""The same choice, reach and demand run over the past, against which observations are held.

It runs at the calibrated defaults whatever a scenario says: the past is evidence, not a lever.
"""

import math
from functools import cache
from typing import Any

import numpy as np

from planner.calibration import CHINA, REST, US, calibrate
from planner.compiled import entry, law, readable
from planner.forces import clear
from planner.market import consider, reach, trade
from planner.mechanisms.time import linear
from planner.model import AGENTIC, FRONTIER, GENERAL, start
from planner.months import HISTORY
from planner.outputs import OUTPUT_RECORD
from planner.records import BLOCS, workspace
from planner.scenario import Scenario

HISTORY_RECORD = np.dtype([(name, np.float64) for name in (
    "t", "price_china", "price_us", "price_rest", "lag_china", "tokens", "agentic")], align=True)
"""One known month: number, realised prices in USD/Mtok, quality lag in months, T tokens/week,
agentic share of tokens."""

KNOWN = np.array([
    (-15, 0.28, 1.34, 0.70, 12.0, 0.9, 0.10),
    (-9, 0.41, 1.10, 0.60, 9.0, 2.2, 0.20),
    (-6, 0.20, 0.98, 0.55, 8.0, 5.0, 0.30),
    (-2, 0.18, 1.08, 0.50, 6.5, 8.0, 0.40),
], HISTORY_RECORD)
"""Known months, from weekly prices and volumes (S3; X03; X08; derived); month 0 is the defaults."""


@law
def between(a, b, f):
    """Value between two positive numbers, straight in logs."""
    return math.exp(linear(math.log(a), math.log(b), f))


@law
def past_month(t, known, p, w, m, out):
    """What is known or interpolated for month ``t``, in place of steps 1 to 5."""
    i = 0
    while i + 2 < known.shape[0] and known[i + 1].t <= t:
        i += 1
    a, b = known[i], known[i + 1]
    f = (t - a.t) / (b.t - a.t)
    out.price[CHINA] = between(a.price_china, b.price_china, f)
    out.price[US] = between(a.price_us, b.price_us, f)
    out.price[REST] = between(a.price_rest, b.price_rest, f)
    out.price_gap = out.price[US] / out.price[CHINA]
    out.quality_lag[CHINA] = linear(a.lag_china, b.lag_china, f)
    out.quality_lag[US] = w.lag_today[US]
    out.quality_lag[REST] = w.lag_today[REST]
    for bloc in range(BLOCS):
        m.log_price[bloc] = math.log(out.price[bloc])
        m.lag_change[bloc] = out.quality_lag[bloc] - w.lag_today[bloc]
    m.volume = between(a.tokens, b.tokens, f)
    agentic = linear(a.agentic, b.agentic, f)
    m.segment[AGENTIC] = agentic
    m.segment[FRONTIER] = (1.0 - agentic) * p.frontier_share
    m.segment[GENERAL] = (1.0 - agentic) * (1.0 - p.frontier_share)
    m.free_change = 0.0


@entry
def run_past(inputs, known, world, forces_, month_, state, outs):
    """Fill ``outs``, records of shape (HISTORY + 1,), from 2024-12 to month 0."""
    p, w, forces, m, s = inputs[0], world[0], forces_[0], month_[0], state[0]
    calibrate(p, w)
    start(p, w, s)
    clear(forces)
    s.consideration = p.consideration_2024
    for i in range(HISTORY + 1):
        past_month(i - HISTORY, known, p, w, m, outs[i])
        if i > 0:
            consider(p, s)
        reach(w, forces, m, s)
        trade(i == 0, False, p, w, forces, m, s, outs[i])
        outs[i].consideration = s.consideration


@cache
def hindcast() -> np.ndarray[Any, Any]:
    """Output records of shape (16,), 2024-12 to 2026-03; nan where history has no such output."""
    scenario = Scenario()
    today = np.array([(
        0, scenario.value("price_china"), scenario.value("price_us"), scenario.value("price_rest"),
        scenario.value("quality_lag_china"), scenario.value("platform_tokens"),
        scenario.value("agentic_share"),
    )], HISTORY_RECORD)
    outs = np.full((HISTORY + 1) * OUTPUT_RECORD.itemsize // 8, np.nan).view(OUTPUT_RECORD)
    known = np.concatenate([KNOWN, today])
    run_past(readable(scenario.record), readable(known), *workspace(), readable(outs))
    outs.flags.writeable = False
    return outs
