"""What holds during a whole run: the inputs gathered by bloc, in logs where they grow.

Asymmetries between the blocs (only China shifts load into the night, only US vendors aim at a price
gap) are settled here, once, so that the month reads the same for every bloc.
"""

import math

from planner.compiled import law
from planner.mechanisms.efficiency import initial_experience, learning_exponent
from planner.mechanisms.time import half_life_step
from planner.records import BLOCS, SEGMENTS
from planner.sets import Bloc, Segment

CHINA, US, REST = Bloc.CHINA, Bloc.US, Bloc.REST
FRONTIER, GENERAL, AGENTIC = Segment.FRONTIER, Segment.GENERAL, Segment.AGENTIC

QUALITY_WEIGHT = (1.8, 0.6, 0.8)
"""How much a segment minds a quality lag, relative: frontier, general, agentic."""
SWITCHING_SPEED = (0.5, 1.0, 1.5)
"""How fast a segment switches, relative."""
REGION_WEIGHT = (0.4717, 0.0601, 0.2130, 0.2552)
"""Part of demand by region: US, China, Europe, rest of the world (S0; X08)."""
HOME = (int(US), int(CHINA), int(REST), -1)
"""Home bloc of each region; -1 for none."""


@law
def put(row, china, us, rest):
    """Write one number for each bloc."""
    row[CHINA] = china
    row[US] = us
    row[REST] = rest


@law
def calibrate(p, w):
    """Fill the world ``w`` from the inputs ``p``; the mark-up of today is set in the first month."""
    gather_supply(p, w)
    gather_market(p, w)
    w.algorithms_log = math.log1p(p.algorithmic_progress / 100.0)
    w.hardware_log = math.log1p(p.hardware_progress / 100.0)
    w.hardware_energy_log = math.log1p(p.hardware_energy_progress / 100.0)
    w.learning_exponent = learning_exponent(p.learning_rate)
    w.experience_today = initial_experience(p.token_growth)
    w.moe_china_log = math.log(p.moe_saving_china_2030 / p.moe_saving_china)
    w.access_step = half_life_step(p.switching_half_life)


@law
def gather_supply(p, w):
    """Efficiency, cost and capacity by bloc."""
    put(w.lag_today, p.quality_lag_china, 0.0, p.quality_lag_rest)
    put(w.lag_2030, p.quality_lag_china_2030, 0.0, p.quality_lag_rest)
    put(w.scale, 1.0, p.model_scale_us, p.model_scale_rest)
    put(w.pue_today, p.pue_china, p.pue_us, p.pue_rest)
    put(w.pue_2030, p.pue_china_2030, p.pue_us_2030, p.pue_rest)
    put(w.chip_today, p.chip_efficiency_china, 1.0, 1.0)
    put(w.chip_2030, p.chip_efficiency_china_2030, 1.0, 1.0)
    put(w.electricity_today, p.electricity_china, p.electricity_us, p.electricity_rest)
    put(
        w.electricity_log,
        math.log(p.electricity_china_2030 / p.electricity_china),
        math.log(p.electricity_us_2030 / p.electricity_us),
        math.log(p.electricity_rest_2030 / p.electricity_rest),
    )
    put(w.hour, p.gpu_hour_china, p.gpu_hour_us, p.gpu_hour_rest)
    put(w.recovery_2030, p.hardware_recovery_china_2030, p.hardware_recovery_us_2030, 1.0)
    put(w.subsidy_today, p.hardware_subsidy_china, 0.0, 0.0)
    put(w.subsidy_2030, p.hardware_subsidy_china_2030, 0.0, 0.0)
    put(w.utilisation, p.utilisation_china, p.utilisation_us, p.utilisation_rest)
    put(w.utilisation_gain, p.night_shift_gain, 0.0, 0.0)
    put(w.load_today, p.load_ratio_china, p.load_ratio_us, p.load_ratio_rest)
    put(w.open_share, p.open_market_share_china, p.open_market_share_us, p.open_market_share_us)
    put(w.own_growth, p.domestic_growth_china, 1.0, 1.0)
    put(w.accelerators, p.accelerators_china, p.accelerators_us, p.accelerators_rest)
    put(
        w.accelerators_log,
        math.log(p.accelerators_china_2030 / p.accelerators_china),
        math.log(p.accelerators_us_2030 / p.accelerators_us),
        math.log(p.accelerators_rest_2030 / p.accelerators_rest),
    )
    put(w.carbon, p.carbon_china, p.carbon_us, p.carbon_rest)


@law
def gather_market(p, w):
    """Prices by bloc, preferences and sensitivities by segment."""
    put(w.price_today, p.price_china, p.price_us, p.price_rest)
    for b in range(BLOCS):
        w.log_price_today[b] = math.log(w.price_today[b])
    put(w.markup_drift_log, math.log1p(p.markup_drift_china / 100.0), 0.0, 0.0)
    put(w.markup_tilt_log, 0.0, math.log(p.price_gap_2030 / (p.price_us / p.price_china)), 0.0)
    prefer(w.log_preference[FRONTIER], p.preference_china_frontier, p.preference_rest)
    prefer(w.log_preference[GENERAL], p.preference_china_general, p.preference_rest)
    prefer(w.log_preference[AGENTIC], p.preference_china_agentic, p.preference_rest)
    w.price_sensitivity[FRONTIER] = p.price_sensitivity * p.price_weight_frontier
    w.price_sensitivity[GENERAL] = p.price_sensitivity * p.price_weight_general
    w.price_sensitivity[AGENTIC] = p.price_sensitivity * p.price_weight_agentic
    for k in range(SEGMENTS):
        w.quality_sensitivity[k] = p.quality_sensitivity * QUALITY_WEIGHT[k]
        w.switching_step[k] = half_life_step(p.switching_half_life / SWITCHING_SPEED[k])


@law
def prefer(row, china, rest_of_others):
    """Log of today's preference by bloc from its two declared parts."""
    put(
        row,
        math.log(china),
        math.log((1.0 - china) * (1.0 - rest_of_others)),
        math.log((1.0 - china) * rest_of_others),
    )
