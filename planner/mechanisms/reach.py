"""Which suppliers a developer can use at all."""

from planner.compiled import law


@law
def regained(before, allowed, step):
    """Access after one more month, 0-1: lost at once, regained at the pace of switching.

    before   access last month, 0-1
    allowed  by restrictions and bans, 0-1
    step     part of the gap that closes in a month, 1
    """
    if allowed <= before:
        return allowed
    return before + step * (allowed - before)


@law
def picked(reach_a, share_a, reach_b, share_b, reach_c, share_c):
    """Parts of demand that pick each of three suppliers, 1; what is left has none in reach.

    reach_a, reach_b, reach_c  probability that a supplier is in reach, each independently, 0-1
    share_a, share_b, share_c  positive preferences, picked in proportion among those in reach
    returns  the shares themselves where all are always in reach
    """
    only_a = reach_a * (1.0 - reach_b) * (1.0 - reach_c)
    only_b = (1.0 - reach_a) * reach_b * (1.0 - reach_c)
    only_c = (1.0 - reach_a) * (1.0 - reach_b) * reach_c
    ab = reach_a * reach_b * (1.0 - reach_c) / (share_a + share_b)
    ac = reach_a * (1.0 - reach_b) * reach_c / (share_a + share_c)
    bc = (1.0 - reach_a) * reach_b * reach_c / (share_b + share_c)
    abc = reach_a * reach_b * reach_c / (share_a + share_b + share_c)
    return (
        only_a + (ab + ac + abc) * share_a,
        only_b + (ab + bc + abc) * share_b,
        only_c + (ac + bc + abc) * share_c,
    )


@law
def served_after_retry(own, asked_j, asked_k, available, available_j, available_k):
    """Part of demand that a supplier serves when whoever is turned away tries the others once, 1.

    own, asked_j, asked_k                parts of demand that pick the supplier and the two others, 1
    available, available_j, available_k  part of what each is asked that it can serve, 0-1
    returns  ``own`` where nobody is turned away; those turned away split in proportion to ``asked``
    """
    if available_j == 1.0 and available_k == 1.0:
        return available * own
    served = available * own
    others_of_j = own + asked_k
    others_of_k = own + asked_j
    if others_of_j > 0.0:
        served += available * (1.0 - available_j) * asked_j * own / others_of_j
    if others_of_k > 0.0:
        served += available * (1.0 - available_k) * asked_k * own / others_of_k
    return served
