"""What the articles claim, held against the scenario: each claim declared once, by topic."""

from collections.abc import Iterable

from planner.analysis.claims import check as _check
from planner.analysis.claims import compute, energy, policy, prices, shares
from planner.analysis.claims.check import Answer, Lever
from planner.analysis.claims.claim import Claim, Verdict
from planner.scenario import Scenario

__all__ = ["CLAIMS", "Answer", "Claim", "Lever", "Verdict", "check_all"]

CLAIMS: dict[str, Claim] = {
    claim.id: claim
    for topic in (shares, prices, energy, compute, policy) for claim in topic.CLAIMS
}
"""Every claim by id."""


def check_all(scenario: Scenario, ids: Iterable[str] = CLAIMS) -> tuple[Answer, ...]:
    """Answers to claims, all of them unless told otherwise. Raises KeyError for an unknown id."""
    return _check.check([CLAIMS[id] for id in ids], scenario)
