"""What the engine keeps while it runs: plain records, one of each a thread.

They are records rather than loose arrays so that the equations name what they use.
"""

from typing import Any

import numpy as np

from planner.compiled import readable
from planner.sets import Bloc, Region, Segment

BLOCS, REGIONS, SEGMENTS = len(Bloc), len(Region), len(Segment)


def _record(**shapes: tuple[int, ...]) -> np.dtype[Any]:
    return np.dtype([(name, np.float64, shape) for name, shape in shapes.items()], align=True)


_B, _K, _BR, _RK, _RKB = (
    (BLOCS,), (SEGMENTS,), (BLOCS, REGIONS), (REGIONS, SEGMENTS), (REGIONS, SEGMENTS, BLOCS),
)

WORLD = _record(
    # inputs gathered by bloc
    lag_today=_B, lag_2030=_B, scale=_B, pue_today=_B, pue_2030=_B, chip_today=_B, chip_2030=_B,
    electricity_today=_B, electricity_log=_B, hour=_B, recovery_2030=_B, subsidy_today=_B,
    subsidy_2030=_B, utilisation=_B, utilisation_gain=_B, price_today=_B, markup_drift_log=_B,
    markup_tilt_log=_B, load_today=_B, open_share=_B, own_growth=_B, accelerators=_B,
    accelerators_log=_B, carbon=_B,
    # and by segment
    log_preference=(SEGMENTS, BLOCS), price_sensitivity=_K, quality_sensitivity=_K, switching_step=_K,
    # derived once a run
    markup_today=_B, compute_today=_B, log_price_today=_B, algorithms_log=(), hardware_log=(),
    hardware_energy_log=(), learning_exponent=(), experience_today=(), moe_china_log=(),
    access_step=(),
)
"""What holds during a whole run."""

FORCES = _record(
    access=_BR, log_tariff=_BR, energy=_B, price_cut=_B, capacity=_B, lag=_B, demand=_K,
    export=(), trust=(), free=(),
)
"""What the shocks do in one month, all of them together."""

MONTH = _record(
    years=(), f=(), compute=_B, cost=_B, log_price=_B, lag_change=_B, segment=_K, volume=(),
    utility=(SEGMENTS, BLOCS), home=(REGIONS, BLOCS), free_change=(), reach=_BR, substitution=(),
)
"""What one month's steps hand to each other."""

STATE = _record(
    consideration=(), export_age=(), load_ratio=_B, smoothed_load=_B, availability=_B,
    experience=_B, extra_build=_B, access=_BR, mix=_RKB, mix_today=_RKB, log_index_today=_RK,
    asked=_B, asked_today=_B, served=_B,
)
"""What one month hands to the next."""


def workspace() -> tuple[np.ndarray[Any, Any], ...]:
    """Fresh records for one thread, each of shape (1,): world, forces, month, state."""
    return tuple(readable(np.zeros(1, dtype)) for dtype in (WORLD, FORCES, MONTH, STATE))
