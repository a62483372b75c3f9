"""Moments as people say them."""

import time

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")


def moment(when: float) -> str:
    """Such as "24 November 2026 at 20:14", in local time; ``when`` in seconds since 1970."""
    at = time.localtime(when)
    return f"{at.tm_mday} {_MONTHS[at.tm_mon - 1]} {at.tm_year} at {clock(when)}"


def until(when: float, known: float) -> str:
    """The same, without the day if that of ``known`` has just been said."""
    same = time.localtime(when)[:3] == time.localtime(known)[:3]
    return clock(when) if same else moment(when)


def clock(when: float, *, seconds: bool = False) -> str:
    """Such as "20:14", or "20:14:05" where minutes do not tell versions apart."""
    return time.strftime("%H:%M:%S" if seconds else "%H:%M", time.localtime(when))
