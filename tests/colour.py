"""Colours as people see them: contrast, kinds of colour blindness, and how far two colours lie apart.

Contrast is that of WCAG 2.2. Colour blindness is simulated with the matrices of Machado, Oliveira and
Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
Visualization and Computer Graphics 15(6), 2009, table 1, severity 1.0; they apply to linear RGB. Distance is
CIEDE2000 (Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula", Color Research & Application 30(1),
2005) between colours under D65.
"""

import math
from typing import Any

import numpy as np

Colours = np.ndarray[Any, Any]
"""Red, green and blue, 0-1, in the last axis."""

SIGHT = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What each kind of sight makes of linear red, green and blue."""
_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750),
           (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def of(value: str) -> Colours:
    """A colour given as #rrggbb."""
    return np.array([int(value[i:i + 2], 16) / 255 for i in (1, 3, 5)])


def over(value: str, ground: str, alpha: float) -> str:
    """What a see-through colour comes to on a ground."""
    mixed = of(ground) + alpha * (of(value) - of(ground))
    return "#" + "".join(f"{round(255 * part):02x}" for part in mixed)


def linear(colours: Colours) -> Colours:
    """Without the curve of sRGB."""
    return np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)


def luminance(colours: Colours) -> Colours:
    """Relative luminance, 0-1."""
    made: Colours = linear(colours) @ np.array([0.2126, 0.7152, 0.0722])
    return made


def contrast(one: Colours | str, other: Colours | str) -> Any:
    """Contrast ratio, 1-21."""
    a, b = (luminance(of(c) if isinstance(c, str) else c) + 0.05 for c in (one, other))
    return np.maximum(a, b) / np.minimum(a, b)


def lab(value: str, sight: str = "usual") -> tuple[float, float, float]:
    """CIELAB of a colour for a kind of sight, or in ``grey``."""
    light = linear(of(value))
    if sight == "grey":
        light = np.full(3, light @ np.array([0.2126, 0.7152, 0.0722]))
    else:
        light = np.clip(np.array(SIGHT[sight]) @ light, 0.0, 1.0)
    x, y, z = (_bent(part / white) for part, white in zip(np.array(_TO_XYZ) @ light, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, other: str, sight: str = "usual") -> float:
    """CIEDE2000 between two colours for a kind of sight."""
    return ciede2000(lab(one, sight), lab(other, sight))


def ciede2000(first: tuple[float, float, float], second: tuple[float, float, float]) -> float:
    """Distance of two colours in CIELAB; about 1 can just be seen."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    c_bar = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * math.sqrt(c_bar**7 / (c_bar**7 + 25**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    d_l, d_c = l2 - l1, c2 - c1
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    l_bar, c_bar = (l1 + l2) / 2, (c1 + c2) / 2
    h_bar = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    t = (1 - 0.17 * _cos(h_bar - 30) + 0.24 * _cos(2 * h_bar) + 0.32 * _cos(3 * h_bar + 6)
         - 0.20 * _cos(4 * h_bar - 63))
    s_l = 1 + 0.015 * (l_bar - 50) ** 2 / math.sqrt(20 + (l_bar - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_bar, 1 + 0.015 * c_bar * t
    twist = -2 * math.sqrt(c_bar**7 / (c_bar**7 + 25**7)) * math.sin(
        math.radians(60 * math.exp(-(((h_bar - 275) / 25) ** 2))))
    return math.sqrt(
        (d_l / s_l) ** 2 + (d_c / s_c) ** 2 + (d_h / s_h) ** 2 + twist * d_c / s_c * d_h / s_h)


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _bent(part: float) -> float:
    return float(part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116)
