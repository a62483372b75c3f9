"""Moments as people say them."""

import time

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")


def moment(when: float) -> str:
    """Such as "24 November 2026 at 20:14", in local time; ``when`` in seconds since 1970."""
    at = time.localtime(when)
    return f"{at.tm_mday} {_MONTHS[at.tm_mon - 1]} {at.tm_year} at {at.tm_hour:02d}:{at.tm_min:02d}"
