"""One month in order, and one run. Reads like docs/model.md; the laws are in mechanisms/.

p  inputs of one run     w  world, constant over the run     forces  what shocks do this month
m  this month            s  state handed to the next month   out     the month's outputs
"""

import math

from planner.calibration import CHINA, US, calibrate
from planner.compiled import entry, law
from planner.forces import any_strength, clear, gather
from planner.market import consider, reach, trade
from planner.mechanisms import capacity, cost, demand, efficiency, price
from planner.mechanisms.shock import learned_lag, substitution
from planner.mechanisms.time import growth, linear
from planner.months import HORIZON, N_MONTHS
from planner.records import BLOCS, REGIONS, SEGMENTS
from planner.sets import Component, Segment

ELECTRICITY, OPERATION, HARDWARE = Component.ELECTRICITY, Component.OPERATION, Component.HARDWARE
FRONTIER, GENERAL, AGENTIC = Segment.FRONTIER, Segment.GENERAL, Segment.AGENTIC

UTILISATION_CEILING = 0.95


@law
def start(p, w, s):
    """State before month 0."""
    s.consideration = p.consideration_today
    s.export_age = 0.0
    for b in range(BLOCS):
        s.load_ratio[b] = w.load_today[b]
        s.smoothed_load[b] = w.load_today[b]
        s.availability[b] = 1.0
        s.experience[b] = w.experience_today
        s.extra_build[b] = 0.0
        for r in range(REGIONS):
            s.access[b, r] = 1.0
    forget_mix(s)


@law
def forget_mix(s):
    """No preferences yet: the first month sets them without the ecosystem's pull."""
    for r in range(REGIONS):
        for k in range(SEGMENTS):
            for b in range(BLOCS):
                s.mix[r, k, b] = 0.0
                s.mix_today[r, k, b] = 0.0


@law
def quality(p, w, forces, m, s, out):
    """1. Quality lag."""
    for b in range(BLOCS):
        lag = linear(w.lag_today[b], w.lag_2030[b], m.f) + forces.lag[b]
        if b == CHINA:
            lag += learned_lag(p.export_lag_effect, forces.export, s.export_age)
        m.lag_change[b] = lag - w.lag_today[b]
        out.quality_lag[b] = lag


@law
def compute(t, p, w, m, s, out):
    """2. Efficiency."""
    log_hardware = w.hardware_log * m.years
    moe_us = efficiency.converging_saving(p.moe_saving_us, p.moe_saving_us_2030, p.moe_convergence, t)
    for b in range(BLOCS):
        log_algorithms = w.algorithms_log * m.years + w.learning_exponent * math.log(
            s.experience[b] / w.experience_today)
        moe = growth(w.moe_china_log, m.f) if b == CHINA else moe_us / p.moe_saving_china
        m.compute[b] = efficiency.compute_per_token(
            w.scale[b], moe, log_algorithms, log_hardware, p.reinvestment)
        if t == 0:
            w.compute_today[b] = m.compute[b]
        out.tokens_per_accelerator[b] = 100.0 * w.compute_today[b] / m.compute[b]


@law
def costs(p, w, forces, m, out):
    """3. Cost."""
    hardware_gain = growth(w.hardware_log, m.years)
    energy_gain = growth(w.hardware_energy_log, m.years)
    for b in range(BLOCS):
        energy = cost.energy_per_mtok(
            p.energy_per_mtok, m.compute[b], linear(w.pue_today[b], w.pue_2030[b], m.f),
            linear(w.chip_today[b], w.chip_2030[b], m.f) / p.chip_efficiency_china, energy_gain)
        electricity_price = w.electricity_today[b] * growth(w.electricity_log[b], m.f)
        hour = w.hour[b]
        if b == CHINA:
            hour *= 1.0 + p.export_cost_effect * forces.export * m.substitution
        recovery = linear(1.0, w.recovery_2030[b], m.f) * (
            1.0 - linear(w.subsidy_today[b], w.subsidy_2030[b], m.f))
        utilisation = w.utilisation[b]
        if w.utilisation_gain[b] != 0.0:
            utilisation = min(utilisation + w.utilisation_gain[b] * m.f, UTILISATION_CEILING)

        electricity = energy * electricity_price * forces.energy[b]
        operation = cost.operation(energy, w.electricity_today[b], p.electricity_opex_share)
        hardware = cost.hardware(
            hour, recovery, m.compute[b], hardware_gain, p.tokens_per_h100e_hour, utilisation)
        m.cost[b] = electricity + operation + hardware
        out.cost[b, ELECTRICITY] = electricity
        out.cost[b, OPERATION] = operation
        out.cost[b, HARDWARE] = hardware
        out.energy[b] = energy
        out.carbon[b] = 1000.0 * energy * w.carbon[b]
        out.electricity_share[b] = electricity / m.cost[b]
        out.electricity_share_operating[b] = electricity / (electricity + operation)


@law
def prices(t, p, w, forces, m, s, out):
    """4. Price, from cost, mark-up and last month's scarcity."""
    for b in range(BLOCS):
        if t == 0:
            w.markup_today[b] = w.price_today[b] / m.cost[b]
        wanted = w.markup_today[b] * growth(w.markup_drift_log[b], m.years) * growth(
            w.markup_tilt_log[b], m.f)
        short = price.scarcity(
            s.smoothed_load[b], p.scarcity_threshold, p.scarcity_exponent
        ) / price.scarcity(w.load_today[b], p.scarcity_threshold, p.scarcity_exponent)
        markup = price.markup(wanted, forces.price_cut[b], p.margin_floor, w.markup_today[b])
        out.price[b] = markup * m.cost[b] * short
        out.gross_margin[b] = 1.0 - m.cost[b] / out.price[b]
        m.log_price[b] = math.log(out.price[b])
        if t == 0:
            w.log_price_today[b] = m.log_price[b]
    out.price_gap = out.price[US] / out.price[CHINA]
    out.headline_gap = out.price_gap * p.headline_factor


@law
def demands(p, forces, m, out):
    """5. Demand and mix."""
    m.volume = demand.volume(p.platform_tokens, p.token_growth, p.token_growth_fade, m.years)
    agentic = linear(p.agentic_share, p.agentic_share_2030, m.f)
    m.segment[AGENTIC] = agentic * forces.demand[AGENTIC]
    m.segment[FRONTIER] = (1.0 - agentic) * p.frontier_share * forces.demand[FRONTIER]
    m.segment[GENERAL] = (1.0 - agentic) * (1.0 - p.frontier_share) * forces.demand[GENERAL]
    out.world_tokens = m.volume / p.router_coverage / 7.0


@law
def free_share(p, forces, m):
    """6. Part of Chinese tokens that is given away, 0-0.95."""
    share = linear(p.free_share_china, p.free_share_china_2030, m.f) + forces.free
    m.free_change = min(max(share, 0.0), 0.95) - p.free_share_china


@law
def capacities(t, p, w, forces, m, s, out):
    """10. Load, build-out, experience, and who must turn work away next month."""
    world_relative = m.volume / p.platform_tokens
    built = capacity.build_out(p.accelerator_growth_fade, m.years)
    for b in range(BLOCS):
        if t == 0:
            s.asked_today[b] = s.asked[b]
        load = capacity.load(
            w.open_share[b], s.asked[b] / s.asked_today[b], world_relative, w.own_growth[b])
        supply_cut = p.export_supply_effect * forces.export if b == CHINA else 0.0
        fleet = growth(w.accelerators_log[b], built)
        if fleet > 1.0:
            fleet = 1.0 + (fleet - 1.0) * (1.0 - supply_cut * m.substitution)
        fleet *= (1.0 + s.extra_build[b]) * forces.capacity[b]

        s.load_ratio[b] = w.load_today[b] * load * (m.compute[b] / w.compute_today[b]) / fleet
        s.smoothed_load[b] += (s.load_ratio[b] - s.smoothed_load[b]) / 3.0
        s.extra_build[b] += capacity.added_build(
            p.investment_response, s.smoothed_load[b], p.scarcity_threshold) * (1.0 - supply_cut)
        s.experience[b] += load / 12.0
        s.availability[b] = capacity.availability(s.load_ratio[b], w.load_today[b])
        out.load_ratio[b] = s.load_ratio[b]
        out.accelerators[b] = w.accelerators[b] * fleet


@law
def spending(p, m, s, out):
    """What is paid, and what energy it takes."""
    paid = 0.0
    out.market_price = 0.0
    out.energy_use = 0.0
    for b in range(BLOCS):
        out.spend[b] = s.served[b] * out.price[b]
        if b == CHINA:
            out.spend[b] *= 1.0 - (m.free_change + p.free_share_china)
        paid += out.spend[b]
        out.market_price += out.developer_share[b] * out.price[b]
        out.energy_use += s.served[b] * out.energy[b]
    for b in range(BLOCS):
        out.spend_share[b] = out.spend[b] / paid if paid > 0.0 else 0.0


@law
def month(t, p, shocks, shocked, w, forces, m, s, out):
    """One month, in the order of docs/model.md."""
    m.years = t / 12.0
    m.f = min(t / HORIZON, 1.0)
    if shocked:
        gather(t, shocks, p.western_hosted, forces)
    s.export_age = s.export_age + 1.0 if forces.export > 0.0 else 0.0
    m.substitution = substitution(s.export_age, p.substitution_time) if forces.export > 0.0 else 1.0

    quality(p, w, forces, m, s, out)
    compute(t, p, w, m, s, out)
    costs(p, w, forces, m, out)
    prices(t, p, w, forces, m, s, out)
    demands(p, forces, m, out)
    free_share(p, forces, m)
    if t > 0:
        consider(p, s)
    reach(w, forces, m, s)
    trade(t == 0, True, p, w, forces, m, s, out)
    capacities(t, p, w, forces, m, s, out)
    spending(p, m, s, out)
    out.consideration = s.consideration


@law
def run_one(p, shocks, w, forces, m, s, outs):
    """All months of one run into ``outs``, records of shape (months,)."""
    calibrate(p, w)
    start(p, w, s)
    clear(forces)
    shocked = any_strength(shocks)
    for t in range(N_MONTHS):
        month(t, p, shocks, shocked, w, forces, m, s, outs[t])


@entry
def run_many(inputs, shocks, w, forces, m, s, outs, columns, words, values, first):
    """Runs in turn, with all their outputs or only some columns of them.

    inputs  records of shape (runs,)
    shocks  records of shape (runs, shocks), or (1, shocks) where all runs share them
    w, forces, m, s  a workspace
    outs    records of shape (runs, months), written; of shape (1, months) where only columns are kept
    columns places in an output record, none where all outputs are kept
    words   the numbers of outs[0], shape (months, words of a record)
    values  shape (columns, months, at least first + runs), written from run ``first`` on
    """
    some = columns.shape[0] > 0
    for i in range(inputs.shape[0]):
        shared = shocks[i if shocks.shape[0] > 1 else 0]
        run_one(inputs[i], shared, w[0], forces[0], m[0], s[0], outs[0 if some else i])
        for c in range(columns.shape[0]):
            for t in range(N_MONTHS):
                values[c, t, first + i] = words[t, columns[c]]
