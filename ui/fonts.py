"""The interface font, and one for Chinese behind it, whatever the system has."""

import sys
from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from ui.resources import asset

_LINUX_FONTS = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans", "DejaVu Sans")
_CJK_FONTS = (
    "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei",
)


def interface_font() -> QFont:
    """The platform's font with figures of equal width; the font that ships stands in for what is missing."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = set(QFontDatabase.families())
    if sys.platform.startswith("linux") and made.family() in ("Sans Serif", "Sans", ""):
        made.setFamily(_first(_LINUX_FONTS, families) or made.family())
    chinese = chinese_family()
    latin = QFontInfo(made).family()
    made.setFamilies([name for name in dict.fromkeys((latin if latin in families else "", chinese)) if name])
    made.setPointSizeF(10)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def chinese_family() -> str:
    """A sans serif of the system's with simplified Chinese, else any, else the one that ships; or nothing."""
    families = set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
    return _first(_CJK_FONTS, families) or min(families, default="") or _shipped()


@cache
def _shipped() -> str:
    number = QFontDatabase.addApplicationFont(str(asset("fonts/tradewinds-han.otf")))
    return next(iter(QFontDatabase.applicationFontFamilies(number)), "")


def _first(wanted: Sequence[str], families: set[str]) -> str | None:
    return next((name for name in wanted if name in families), None)
