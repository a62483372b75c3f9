"""The model once more, in NumPy and in the order of docs/model.md: a second opinion on the engine.

Slow and plain on purpose: powers where the engine keeps logarithms, loops over choice sets where it
has three suppliers written out. Axes are (bloc, region, segment, run). It shares no code with the
engine beyond names.
"""

from itertools import combinations
from types import SimpleNamespace as Names
from typing import Any

import numpy as np

from planner.months import HORIZON, N_MONTHS
from planner.outputs import OUTPUT_RECORD
from planner.shocks import ShockKind as Kind

CHINA, US, REST = range(3)
BLOCS, REGIONS, SEGMENTS = range(3), range(4), range(3)
FRONTIER, GENERAL, AGENTIC = SEGMENTS
WEIGHT = (0.4717, 0.0601, 0.2130, 0.2552)
HOME = {0: US, 1: CHINA, 2: REST}
HOME_OF_CHINA = 1
MINDS_QUALITY = (1.8, 0.6, 0.8)
SPEED = (0.5, 1.0, 1.5)
RECORD = np.dtype([*((name, OUTPUT_RECORD[name]) for name in OUTPUT_RECORD.names), ("demand", float)])
"""The engine's outputs, and all tokens that are asked for, T/week."""


def project(inputs: np.ndarray, shocks: np.ndarray) -> np.ndarray:
    """Records of shape (runs, months) for input records (runs,) and shocks (runs or 1, shocks)."""
    p = Names(**{name: inputs[name] for name in inputs.dtype.names})
    out = np.empty((len(inputs), N_MONTHS), RECORD)
    state = before_today(p, len(inputs))
    with np.errstate(divide="ignore", invalid="ignore"):
        for t in range(N_MONTHS):
            one_month(t, p, forces_of(t, p, shocks, len(inputs)), state, out[:, t])
    return out


def before_today(p: Names, n: int) -> Names:
    today = np.stack([p.load_ratio_china, p.load_ratio_us, p.load_ratio_rest])
    first = np.where(p.token_growth > 1, 1 / np.log(np.where(p.token_growth > 1, p.token_growth, 2)), 1.0)
    return Names(
        c=p.consideration_today, z0=today, s=today.copy(), a=np.ones((3, n)), Q0=first,
        Q=np.stack([first] * 3), K=np.ones((3, 4, n)), E=np.zeros((3, n)), age=np.zeros(n))


def forces_of(t: int, p: Names, shocks: np.ndarray, n: int) -> Names:
    f = Names(
        access=np.ones((3, 4, n)), tariff=np.ones((3, 4, n)), energy=np.ones((3, n)), cut=np.ones((3, n)),
        capacity=np.ones((3, n)), lag=np.zeros((3, n)), demand=np.ones((3, n)), export=np.zeros(n),
        trust=np.ones(n), free=np.zeros(n))
    for x in shocks.T:
        up = np.minimum((t - x["start"] + 1) / (x["ramp"] + 1), 1)
        down = np.minimum((x["end"] - t) / (x["ramp"] + 1), 1)
        active = (x["start"] <= t) & (t < x["end"])
        v = x["severity"] * np.where(active, np.minimum(up, down), 0)

        def of(kind: Kind, where: Any = True, x: Any = x, v: Any = v) -> np.ndarray:
            return np.where((x["kind"] == kind) & where, v, 0.0)

        f.export = f.export + of(Kind.EXPORT_CONTROL)
        f.trust = f.trust * (1 - of(Kind.TRUST_SHOCK))
        f.free = f.free + of(Kind.FREE_PROMOTION)
        for k in SEGMENTS:
            f.demand[k] *= 1 + of(Kind.DEMAND_SURGE, (x["segment"] == k) | (x["segment"] < 0))
        for b in BLOCS:
            here = (x["bloc"] == b) | (x["bloc"] < 0)
            f.energy[b] *= 1 + of(Kind.ENERGY_PRICE, here)
            f.cut[b] *= 1 - of(Kind.PRICE_CUT, here)
            f.capacity[b] *= 1 - of(Kind.CAPACITY_LOSS, here)
            f.lag[b] += of(Kind.BREAKTHROUGH, x["bloc"] != b)
            hosted = p.western_hosted if b == CHINA else 0.0
            for r in REGIONS:
                there = here & ((x["region"] == r) | (x["region"] < 0))
                f.access[b, r] *= 1 - of(Kind.API_RESTRICTION, there) * (1 - hosted)
                f.access[b, r] *= 1 - of(Kind.MODEL_BAN, there)
                f.tariff[b, r] *= 1 + of(Kind.TARIFF, there)
    f.export = np.minimum(f.export, 1)
    return f


def one_month(t: int, p: Names, force: Names, s: Names, out: Any) -> None:
    yr, f = t / 12, min(t / HORIZON, 1)

    def lin(a: Any, b: Any) -> Any:
        return a + (b - a) * f

    def geo(a: Any, b: Any) -> Any:
        return a * (b / a) ** f

    ex = force.export
    s.age = np.where(ex > 0, s.age + 1, 0)
    fading = 2 ** (-s.age / p.substitution_time)

    # 1. quality lag
    today = [p.quality_lag_china, 0 * ex, p.quality_lag_rest]
    learned = p.export_lag_effect * ex * (1 - np.exp(-s.age / 18))
    lag = force.lag + np.stack([
        lin(p.quality_lag_china, p.quality_lag_china_2030) + learned, 0 * ex, p.quality_lag_rest])

    # 2. efficiency
    H = (1 + p.hardware_progress / 100) ** yr
    learning = -np.log(1 - p.learning_rate / 100) / np.log(2)
    G = (1 + p.algorithmic_progress / 100) ** yr * (s.Q / s.Q0) ** learning
    moe_us = p.moe_saving_us_2030 - (p.moe_saving_us_2030 - p.moe_saving_us) * 2 ** (-t / p.moe_convergence)
    moe = np.stack([geo(p.moe_saving_china, p.moe_saving_china_2030), moe_us, moe_us])
    scale = np.stack([1 + 0 * ex, p.model_scale_us, p.model_scale_rest])
    X = scale * (G * H) ** p.reinvestment / ((moe / p.moe_saving_china) * G)

    # 3. cost
    chip = np.stack([lin(p.chip_efficiency_china, p.chip_efficiency_china_2030), 1 + 0 * ex, 1 + 0 * ex])
    pue = np.stack([lin(p.pue_china, p.pue_china_2030), lin(p.pue_us, p.pue_us_2030), p.pue_rest])
    gain = (1 + p.hardware_energy_progress / 100) ** yr
    energy = p.energy_per_mtok * X * pue / (chip / p.chip_efficiency_china * gain)
    tariff_today = np.stack([p.electricity_china, p.electricity_us, p.electricity_rest])
    later = np.stack([p.electricity_china_2030, p.electricity_us_2030, p.electricity_rest_2030])
    electricity = energy * geo(tariff_today, later) * force.energy
    operation = energy * tariff_today * (1 - p.electricity_opex_share) / p.electricity_opex_share
    dearer = 1 + p.export_cost_effect * ex * fading
    hour = np.stack([p.gpu_hour_china * dearer, p.gpu_hour_us, p.gpu_hour_rest])
    subsidy = lin(p.hardware_subsidy_china, p.hardware_subsidy_china_2030)
    recovery = np.stack([
        lin(1, p.hardware_recovery_china_2030) * (1 - subsidy),
        lin(1, p.hardware_recovery_us_2030), 1 + 0 * ex])
    used = np.stack([
        np.minimum(p.utilisation_china + p.night_shift_gain * f, 0.95), p.utilisation_us, p.utilisation_rest])
    hardware = hour * recovery * X / (H * p.tokens_per_h100e_hour * used)
    C = electricity + operation + hardware

    # 4. price
    price_today = np.stack([p.price_china, p.price_us, p.price_rest])
    if t == 0:
        s.C0, s.X0 = C, X
    m0 = price_today / s.C0
    m = m0 * np.stack([
        (1 + p.markup_drift_china / 100) ** yr,
        (p.price_gap_2030 / (p.price_us / p.price_china)) ** f, 1 + 0 * ex])

    def scarcity(x: Any) -> Any:
        return np.maximum(x / p.scarcity_threshold, 1) ** p.scarcity_exponent

    P = np.maximum(np.minimum(1 + p.margin_floor, m0), m * force.cut) * C * scarcity(s.s) / scarcity(s.z0)

    # 5. demand and mix
    fade = p.token_growth_fade
    W = p.platform_tokens * np.exp(np.log(p.token_growth) / fade * (1 - np.exp(-fade * yr)))
    agentic = lin(p.agentic_share, p.agentic_share_2030)
    segment = np.stack([
        (1 - agentic) * p.frontier_share, (1 - agentic) * (1 - p.frontier_share), agentic]) * force.demand

    # 6. consideration
    if t > 0:
        top = p.consideration_ceiling
        spread = np.minimum(top, s.c + (p.bass_innovation + p.bass_imitation * s.c / top) * (top - s.c))
        s.c = np.where(s.c <= top, spread, s.c + (top - s.c) / 12)
    free = np.clip(lin(p.free_share_china, p.free_share_china_2030) + force.free, 0, 0.95)

    # 7. choice
    china = np.stack([p.preference_china_frontier, p.preference_china_general, p.preference_china_agentic])
    B = np.stack([china, (1 - china) * (1 - p.preference_rest), (1 - china) * p.preference_rest])
    weight = np.stack([p.price_weight_frontier, p.price_weight_general, p.price_weight_agentic])
    minds = np.array(MINDS_QUALITY)[:, None]
    paid = P[:, None] * force.tariff
    V = (
        np.log(B)[:, None]
        - p.price_sensitivity * weight * np.log(paid / price_today[:, None])[:, :, None]
        - p.quality_sensitivity * minds * (lag - np.stack(today))[:, None, None])
    for r, b in HOME.items():
        V[b, r] += p.home_bias
    V[CHINA] += p.free_pull * (free - p.free_share_china)
    if t > 0:
        V += p.ecosystem_pull * (s.S - s.S0)
    odds = np.exp(V - V.max(axis=0))
    target = odds / odds.sum(axis=0)
    if t == 0:
        s.M, s.S, s.S0 = target, target, target
    else:
        pace = 1 - 2 ** (-np.array(SPEED)[:, None] / p.switching_half_life)
        s.M = s.M + pace * (target - s.M)
        s.S = p.locked_in * s.S0 + (1 - p.locked_in) * s.M

    # 8. access and reach
    back = s.K + (1 - 2 ** (-1 / p.switching_half_life)) * (force.access - s.K)
    s.K = np.where(force.access <= s.K, force.access, back)
    R = s.K.copy()
    for r in REGIONS:
        if r != HOME_OF_CHINA:
            R[CHINA, r] *= s.c * force.trust
    y = np.zeros_like(s.S)
    for size in (1, 2, 3):
        for chosen in combinations(BLOCS, size):
            chance = np.prod([R[b] if b in chosen else 1 - R[b] for b in BLOCS], axis=0)[:, None]
            for b in chosen:
                y[b] += chance * s.S[b] / sum(s.S[j] for j in chosen)

    # 9. tokens
    within = y.sum(axis=0)
    index = np.where(within > 0, (y * np.log(paid)[:, :, None]).sum(axis=0) / within, 0)
    if t == 0:
        s.index0 = index
    factor = np.where(within > 0, np.exp(-p.price_elasticity * (index - s.index0)), 1)
    D = W * np.array(WEIGHT)[:, None, None] * segment * factor
    Y = (y * D).sum(axis=(1, 2))
    a = s.a[:, None, None]
    served = a * y
    for b in BLOCS:
        for j in BLOCS:
            others = sum(y[i] for i in BLOCS if i != j)
            if j != b:
                again = a[b] * (1 - a[j]) * y[j] * y[b] / others
                served[b] += np.where(others > 0, again, 0)
    N_all = served * D
    N = N_all.sum(axis=(1, 2))
    total = N.sum(axis=0)

    # 10. capacity and experience
    if t == 0:
        s.Y0 = Y
    open_share = np.stack([p.open_market_share_china, p.open_market_share_us, p.open_market_share_us])
    own = np.stack([p.domestic_growth_china, 1 + 0 * ex, 1 + 0 * ex])
    load = open_share * Y / s.Y0 + (1 - open_share) * (W / p.platform_tokens) ** own
    d = p.accelerator_growth_fade
    way = np.minimum((1 - np.exp(-d * yr)) / (1 - np.exp(-4.75 * d)), 1)
    chips = np.stack([p.accelerators_china, p.accelerators_us, p.accelerators_rest])
    chips_2030 = np.stack([p.accelerators_china_2030, p.accelerators_us_2030, p.accelerators_rest_2030])
    A = (chips_2030 / chips) ** way
    controlled = 1 + (A[CHINA] - 1) * (1 - p.export_supply_effect * ex * fading)
    A[CHINA] = np.where(A[CHINA] > 1, controlled, A[CHINA])
    A = A * (1 + s.E) * force.capacity
    z = s.z0 * load * (X / s.X0) / A
    s.s = s.s + (z - s.s) / 3
    build = p.investment_response / 12 * (np.maximum(s.s / p.scarcity_threshold, 1) - 1)
    build[CHINA] *= 1 - p.export_supply_effect * ex
    s.E = s.E + build
    s.Q = s.Q + load / 12
    s.a = np.minimum(1, np.maximum(s.z0, 1) / z)

    # outputs
    def put(name: str, value: Any) -> None:
        out[name] = np.moveaxis(np.asarray(value), -1, 0)

    def parts(of: np.ndarray) -> np.ndarray:
        whole = of.sum(axis=0)
        return np.where(whole > 0, of / whole, 0)

    put("developer_share", parts(N))
    put("region_share", np.moveaxis(parts(N_all.sum(axis=2)), 0, 1))
    put("segment_share", np.moveaxis(parts(served), 0, 2))
    put("tokens", N)
    put("demand", D.sum(axis=(0, 1)))
    put("unserved", 1 - total / D.sum(axis=(0, 1)))
    put("consideration", s.c)
    put("price", P)
    put("cost", np.stack([electricity, operation, hardware], axis=1))
    put("price_gap", P[US] / P[CHINA])
    put("headline_gap", P[US] / P[CHINA] * p.headline_factor)
    put("gross_margin", 1 - C / P)
    put("electricity_share", electricity / C)
    put("electricity_share_operating", electricity / (electricity + operation))
    put("energy", energy)
    put("carbon", 1000 * energy * np.stack([p.carbon_china, p.carbon_us, p.carbon_rest]))
    put("energy_use", (N * energy).sum(axis=0))
    put("load_ratio", z)
    put("accelerators", chips * A)
    put("tokens_per_accelerator", 100 * s.X0 / X)
    put("quality_lag", lag)
    spend = N * P * np.stack([1 - free, 1 + 0 * ex, 1 + 0 * ex])
    put("spend", spend)
    put("spend_share", parts(spend))
    put("world_tokens", W / p.router_coverage / 7)
    put("market_price", (parts(N) * P).sum(axis=0))
