"""Moments as people say them."""

import time

from planner.language import mark, say

_MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"))


def moment(when: float, *, seconds: bool = False) -> str:
    """Such as "24 November 2026 at 20:14", in local time; ``when`` in seconds since 1970.

    With ``seconds`` "20:14:05", where minutes do not tell versions apart.
    """
    at = time.localtime(when)
    return say("{day} {month} {year} at {time}", day=at.tm_mday, month=say(_MONTHS[at.tm_mon - 1]),
               year=at.tm_year, time=_clock(when, seconds=seconds))


def until(when: float, known: float) -> str:
    """The same, without the day if that of ``known`` has just been said."""
    same = time.localtime(when)[:3] == time.localtime(known)[:3]
    return _clock(when) if same else moment(when)


def _clock(when: float, *, seconds: bool = False) -> str:
    return time.strftime("%H:%M:%S" if seconds else "%H:%M", time.localtime(when))
