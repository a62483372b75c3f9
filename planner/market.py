"""How developers choose and what they are served: steps 6 to 9 of a month.

The projection and the hindcast both run these, so history and future follow the same rules.
"""

from planner.calibration import CHINA, HOME, REGION_WEIGHT
from planner.compiled import law
from planner.mechanisms.choice import ecosystem, softmax, utility
from planner.mechanisms.demand import price_response
from planner.mechanisms.diffusion import bass_step
from planner.mechanisms.reach import picked, regained, served_after_retry
from planner.records import BLOCS, REGIONS, SEGMENTS
from planner.sets import Bloc, Region

US, REST = Bloc.US, Bloc.REST
HOME_OF_CHINA = Region.CHINA

ROUNDING = 1e-12
"""A part of demand too small to be anything but rounding."""


@law
def consider(p, s):
    """6. Consideration spreads by one month."""
    s.consideration = bass_step(
        s.consideration, p.consideration_ceiling, p.bass_innovation, p.bass_imitation)


@law
def reach(w, forces, m, s):
    """8. Who can be used where: access lost at once, regained slowly; and who is considered."""
    for b in range(BLOCS):
        for r in range(REGIONS):
            s.access[b, r] = regained(s.access[b, r], forces.access[b, r], w.access_step)
            m.reach[b, r] = s.access[b, r]
            if b == CHINA and r != HOME_OF_CHINA:
                m.reach[b, r] *= s.consideration * forces.trust


@law
def attract(p, w, m):
    """7. What makes a bloc attractive: by segment, and by region."""
    for b in range(BLOCS):
        log_price_change = m.log_price[b] - w.log_price_today[b]
        for k in range(SEGMENTS):
            m.utility[k, b] = utility(
                w.log_preference[k, b], w.price_sensitivity[k], log_price_change,
                w.quality_sensitivity[k], m.lag_change[b])
            if b == CHINA:
                m.utility[k, b] += p.free_pull * m.free_change
        for r in range(REGIONS):
            m.home[r, b] = p.home_bias if HOME[r] == b else 0.0


@law
def utility_there(b, r, k, p, w, forces, m, s):
    """7. Utility of bloc ``b`` for segment ``k`` in region ``r``, with tariffs and its own pull."""
    pull = ecosystem(p.ecosystem_pull, p.locked_in, s.mix[r, k, b], s.mix_today[r, k, b])
    tariff = w.price_sensitivity[k] * forces.log_tariff[b, r]
    return m.utility[k, b] + m.home[r, b] - tariff + pull


@law
def choose(r, k, first, p, w, forces, m, s):
    """7. The mix moves towards the target; in the first month it is the target."""
    target = softmax(
        utility_there(CHINA, r, k, p, w, forces, m, s),
        utility_there(US, r, k, p, w, forces, m, s),
        utility_there(REST, r, k, p, w, forces, m, s),
    )
    for b in range(BLOCS):
        if first:
            s.mix[r, k, b] = target[b]
            s.mix_today[r, k, b] = target[b]
        else:
            s.mix[r, k, b] += w.switching_step[k] * (target[b] - s.mix[r, k, b])


@law
def sticky_share(b, r, k, p, s):
    """Share with those who never switch, of bloc ``b``."""
    return s.mix[r, k, b] + p.locked_in * (s.mix_today[r, k, b] - s.mix[r, k, b])


@law
def trade(first, elastic, p, w, forces, m, s, out):
    """7-9. Choice, demand and tokens in every region and segment.

    first    whether this month sets what later months compare with
    elastic  whether demand answers to prices
    """
    aa, ab, ac = s.availability[CHINA], s.availability[US], s.availability[REST]
    demand = 0.0
    attract(p, w, m)
    for b in range(BLOCS):
        s.asked[b] = 0.0
        s.served[b] = 0.0
    for r in range(REGIONS):
        ra, rb, rc = m.reach[CHINA, r], m.reach[US, r], m.reach[REST, r]
        pa = m.log_price[CHINA] + forces.log_tariff[CHINA, r]
        pb = m.log_price[US] + forces.log_tariff[US, r]
        pc = m.log_price[REST] + forces.log_tariff[REST, r]
        for b in range(BLOCS):
            out.region_share[r, b] = 0.0
        for k in range(SEGMENTS):
            choose(r, k, first, p, w, forces, m, s)
            sa = sticky_share(CHINA, r, k, p, s)
            sb = sticky_share(US, r, k, p, s)
            sc = sticky_share(REST, r, k, p, s)
            y = picked(ra, sa, rb, sb, rc, sc)
            in_reach = y[0] + y[1] + y[2]
            log_index = (y[0] * pa + y[1] * pb + y[2] * pc) / in_reach if in_reach > 0.0 else 0.0
            if first:
                s.log_index_today[r, k] = log_index
            d = m.volume * REGION_WEIGHT[r] * m.segment[k]
            if elastic and in_reach > 0.0:
                d *= price_response(p.price_elasticity, log_index - s.log_index_today[r, k])
            demand += d

            served = (
                served_after_retry(y[0], y[1], y[2], aa, ab, ac),
                served_after_retry(y[1], y[0], y[2], ab, aa, ac),
                served_after_retry(y[2], y[0], y[1], ac, aa, ab),
            )
            all_served = served[0] + served[1] + served[2]
            scale = 1.0 / all_served if all_served > 0.0 else 0.0
            for b in range(BLOCS):
                s.asked[b] += y[b] * d
                s.served[b] += served[b] * d
                out.region_share[r, b] += served[b] * d
                out.segment_share[r, k, b] = served[b] * scale
        here = out.region_share[r, CHINA] + out.region_share[r, US] + out.region_share[r, REST]
        for b in range(BLOCS):
            out.region_share[r, b] *= 1.0 / here if here > 0.0 else 0.0

    total = s.served[CHINA] + s.served[US] + s.served[REST]
    for b in range(BLOCS):
        out.tokens[b] = s.served[b]
        out.developer_share[b] = s.served[b] / total if total > 0.0 else 0.0
    missing = 1.0 - total / demand if demand > 0.0 else 0.0
    out.unserved = missing if missing > ROUNDING else 0.0
