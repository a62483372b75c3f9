# /// script
# dependencies = ["fonttools>=4.60"]
# ///
"""Makes assets/fonts/tradewinds-han.otf: the characters of GB 2312 out of Noto Sans CJK, and Latin beside.

    uv run packaging/han.py NotoSansCJK-Regular.ttc

The source is in Debian's fonts-noto-cjk, under the SIL Open Font License 1.1 as the subset is. The subset
has a name of its own, so that it is never taken for the whole font where both are installed.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

FAMILY = "Tradewinds Han"
TO = Path(__file__).parent.parent / "assets" / "fonts" / "tradewinds-han.otf"


def characters() -> set[int]:
    """What GB 2312 holds, Latin-1, punctuation, currencies, arrows, mathematics, full width forms."""
    found = {*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2044), *range(0x20A0, 0x20C0),
             *range(0x2190, 0x2300), *range(0x25A0, 0x2600), *range(0x3000, 0x3020), *range(0xFF01, 0xFFE7)}
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            found.update(map(ord, bytes((high, low)).decode("gb2312", "ignore")))
    return found


def main(source: str) -> None:
    """Write the subset."""
    font = next(f for f in TTCollection(source).fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
    options = subset.Options(
        layout_features=["kern", "tnum"], hinting=False, desubroutinize=False, name_IDs=[0, 5, 13, 14],
        notdef_outline=True, drop_tables=[*subset.Options().drop_tables, "vhea", "vmtx", "VORG", "BASE"])
    maker = subset.Subsetter(options)
    maker.populate(unicodes=characters())
    maker.subset(font)
    rename(font)
    font.save(TO)
    print(f"{TO.name}: {TO.stat().st_size:,} bytes, {len(font.getGlyphOrder()):,} glyphs")


def rename(font: TTFont) -> None:
    """Give the subset its own name."""
    for number, words in ((1, FAMILY), (2, "Regular"), (3, f"{FAMILY} 1"), (4, FAMILY), (6, "TradewindsHan")):
        font["name"].setName(words, number, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = ["TradewindsHan"]
    top.topDictIndex[0].FamilyName = top.topDictIndex[0].FullName = FAMILY


if __name__ == "__main__":
    main(sys.argv[1])
