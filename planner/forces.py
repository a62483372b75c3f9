"""What all shocks together do in one month."""

import math

from planner.compiled import law
from planner.mechanisms.shock import pulse
from planner.records import BLOCS, REGIONS, SEGMENTS
from planner.sets import Bloc
from planner.shocks import ShockKind

CHINA = Bloc.CHINA


@law
def clear(forces):
    """Set the forces to those of a month without shocks."""
    forces.export = 0.0
    forces.trust = 1.0
    forces.free = 0.0
    for b in range(BLOCS):
        forces.energy[b] = 1.0
        forces.price_cut[b] = 1.0
        forces.capacity[b] = 1.0
        forces.lag[b] = 0.0
        for r in range(REGIONS):
            forces.access[b, r] = 1.0
            forces.log_tariff[b, r] = 0.0
    for k in range(SEGMENTS):
        forces.demand[k] = 1.0


@law
def any_strength(shocks):
    """Whether any shock of a run, records of shape (shocks,), does anything."""
    strongest = 0.0
    for i in range(shocks.shape[0]):
        strongest = max(strongest, abs(shocks[i].severity))
    return strongest > 0.0


@law
def gather(t, shocks, western_hosted, forces):
    """Combine the shocks of one run in month ``t``.

    shocks          records of shape (shocks,)
    western_hosted  Chinese-model tokens served by hosts outside China, 0-1
    """
    clear(forces)
    for i in range(shocks.shape[0]):
        shock = shocks[i]
        v = shock.severity * pulse(t, shock.start, shock.end, shock.ramp)
        if v != 0.0:
            apply(shock.kind, shock.bloc, shock.region, shock.segment, v, western_hosted, forces)
    forces.export = min(forces.export, 1.0)


@law
def apply(kind, bloc, region, segment, v, western_hosted, forces):
    """Add one shock of strength ``v``; a bloc, region or segment of -1 stands for all of them."""
    if kind == ShockKind.EXPORT_CONTROL:
        forces.export += v
    elif kind == ShockKind.TRUST_SHOCK:
        forces.trust *= 1.0 - v
    elif kind == ShockKind.FREE_PROMOTION:
        forces.free += v
    elif kind == ShockKind.DEMAND_SURGE:
        for k in range(SEGMENTS):
            if segment < 0 or k == segment:
                forces.demand[k] *= 1.0 + v
    elif kind == ShockKind.BREAKTHROUGH:
        for b in range(BLOCS):
            if b != bloc:
                forces.lag[b] += v
    else:
        for b in range(BLOCS):
            if bloc < 0 or b == bloc:
                apply_to_bloc(kind, b, region, v, western_hosted, forces)


@law
def apply_to_bloc(kind, b, region, v, western_hosted, forces):
    """Add one shock of strength ``v`` that works on bloc ``b``."""
    if kind == ShockKind.ENERGY_PRICE:
        forces.energy[b] *= 1.0 + v
    elif kind == ShockKind.PRICE_CUT:
        forces.price_cut[b] *= 1.0 - v
    elif kind == ShockKind.CAPACITY_LOSS:
        forces.capacity[b] *= 1.0 - v
    else:
        for r in range(REGIONS):
            if region < 0 or r == region:
                if kind == ShockKind.API_RESTRICTION:
                    hosted = western_hosted if b == CHINA else 0.0
                    forces.access[b, r] *= 1.0 - v * (1.0 - hosted)
                elif kind == ShockKind.MODEL_BAN:
                    forces.access[b, r] *= 1.0 - v
                elif kind == ShockKind.TARIFF:
                    forces.log_tariff[b, r] += math.log1p(v)
