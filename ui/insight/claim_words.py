"""What the page of claims says, worked out beside the window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.language import mark, say
from planner.scenario import Scenario

if TYPE_CHECKING:
    from planner.analysis.claims import Answer, Verdict


@dataclass(frozen=True)
class Told:
    """A claim held against a scenario, in words.

    verdict   the name of the verdict, by which its mark is chosen
    changed   the reference scenario's verdict, where that is another; else empty
    findings  what the claim says, part by part, and whether it is so
    lever     the input that decides it, by id; empty where the model cannot tell
    turns     the value of the lever at which the verdict turns, or None
    """

    id: str
    verdict: str
    sentence: str
    verdict_words: str
    changed: str
    findings: tuple[tuple[str, bool], ...]
    arithmetic: str
    where: str
    advice: str
    lever: str
    lever_label: str
    turns: float | None
    turns_text: str

    @property
    def name(self) -> str:
        """The claim and its verdict, for ears."""
        if self.changed:
            return say("{claim} Verdict: {verdict}, {changed}.",
                       claim=self.sentence, verdict=self.verdict_words, changed=self.changed)
        return say("{claim} Verdict: {verdict}.", claim=self.sentence, verdict=self.verdict_words)


@dataclass(frozen=True)
class Telling:
    """Everything that the page says of a scenario."""

    summary: str
    claims: tuple[Told, ...]


_CHANGED = {
    "HOLDS": mark("changed from: holds"), "PARTLY": mark("changed from: in part"),
    "FAILS": mark("changed from: does not hold"), "OUTSIDE": mark("changed from: not for the model"),
}
"""By the reference scenario's verdict."""

_SUMMARIES = {
    (False, False, False): mark(
        "Of {all} claims {holds} hold in this scenario, {partly} in part, "
        "{fails} do not; {outside} are not for the model."),
    (False, False, True): mark(
        "Of {all} claims {holds} hold in this scenario, {partly} in part, "
        "{fails} do not; {outside} is not for the model."),
    (False, True, False): mark(
        "Of {all} claims {holds} hold in this scenario, {partly} in part, "
        "{fails} does not; {outside} are not for the model."),
    (False, True, True): mark(
        "Of {all} claims {holds} hold in this scenario, {partly} in part, "
        "{fails} does not; {outside} is not for the model."),
    (True, False, False): mark(
        "Of {all} claims {holds} holds in this scenario, {partly} in part, "
        "{fails} do not; {outside} are not for the model."),
    (True, False, True): mark(
        "Of {all} claims {holds} holds in this scenario, {partly} in part, "
        "{fails} do not; {outside} is not for the model."),
    (True, True, False): mark(
        "Of {all} claims {holds} holds in this scenario, {partly} in part, "
        "{fails} does not; {outside} are not for the model."),
    (True, True, True): mark(
        "Of {all} claims {holds} holds in this scenario, {partly} in part, "
        "{fails} does not; {outside} is not for the model."),
}
"""By whether just one holds, just one does not, and just one is not for the model."""


def telling(scenario: Scenario, reference: Scenario) -> Telling:
    """Every claim held against a scenario, and how that differs from the reference; both bare."""
    from planner.analysis.claims import check_all

    answers = check_all(scenario)
    before = None if scenario == reference else _verdicts(reference)
    return Telling(_summary(answers), tuple(
        _told(answer, before[answer.claim.id] if before else answer.verdict) for answer in answers))


@lru_cache(maxsize=2)
def _verdicts(scenario: Scenario) -> dict[str, Verdict]:
    """Verdicts by id of the claim; a reference stays the same while a scenario moves."""
    from planner.analysis.claims import check_all

    return {answer.claim.id: answer.verdict for answer in check_all(scenario)}


def _told(answer: Answer, before: Verdict) -> Told:
    from planner.analysis.claims.check import DIGITS
    from planner.analysis.phrases import setting

    lever = answer.lever
    turns = None if lever is None else lever.turns
    return Told(
        id=answer.claim.id,
        verdict=answer.verdict.name,
        sentence=answer.sentence,
        verdict_words=answer.verdict_words,
        changed="" if before is answer.verdict else say(_CHANGED[before.name]),
        findings=answer.findings,
        arithmetic=answer.arithmetic,
        where=answer.where,
        advice=answer.advice,
        lever="" if lever is None else lever.id,
        lever_label="" if lever is None else lever.spec.label,
        turns=turns,
        turns_text="" if lever is None or turns is None else setting(lever.spec, turns, DIGITS),
    )


def _summary(answers: tuple[Answer, ...]) -> str:
    count = Counter(answer.verdict.name for answer in answers)
    holds, fails, outside = count["HOLDS"], count["FAILS"], count["OUTSIDE"]
    template = _SUMMARIES[holds == 1, fails == 1, outside == 1]
    return say(template, all=len(answers), holds=holds, partly=count["PARTLY"], fails=fails, outside=outside)
