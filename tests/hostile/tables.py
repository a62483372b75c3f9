"""Tables that are no sound observations, and sound ones that look like something else."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.files.csv_table import MAX_BYTES, MAX_CELL, MAX_COLUMNS, MAX_ROWS
from tests.hostile.kind import Kind, Kinds, bytes_of
from tests.hostile.places import PLACES

HEAD = "Month,China share,US share\n"
SOUND = HEAD + "2026-01,48.1,40\n2026-02,49.5,39\n2026-03,51.2,38\n"


def _text(text: str, words: str) -> Kind:
    return bytes_of(text.encode, words)


def _cells(make: Callable[[], str], words: str) -> Kind:
    return bytes_of(lambda: make().encode(), words)


_ELSEWHERE = {"a link to a file of the system": "one column only", "a file of 2 GB": "larger than 4 MB"}
"""Places of which a table's reader says something else than a scenario's."""
_NOT_HERE = {"a picture of 2 GB", "a PDF of 2 GB", "an office file of 2 GB", "a web page of 2 GB"}

TABLES: Kinds = {
    **{name: Kind(kind.make, _ELSEWHERE.get(name, kind.words), kind.posix)
       for name, kind in PLACES.items() if name not in _NOT_HERE},
    "no bytes in a table": _text("", "is empty"),
    "a table of spaces": _text(" \n\t\n ", "is empty"),
    "headings alone": _text(HEAD, "no rows"),
    "one column": _text("Month\n2026-01\n", "one column only"),
    "a NUL in a table": _text(SOUND.replace("49.5", "49.5\0"), "row 3 holds a NUL character"),
    "a table in UTF-16 without its mark": bytes_of(lambda: SOUND.encode("utf-16-le"), "NUL character"),
    "a table in UTF-32": bytes_of(lambda: SOUND.encode("utf-32"), "is UTF-32 text"),
    "half of UTF-16": bytes_of(lambda: SOUND.encode("utf-16")[:-1], "is not Unicode text"),
    "Latin-1 in a table": bytes_of(
        lambda: SOUND.replace("US", "\xdcS").encode("latin-1"), "row 1 is not Unicode"),
    "a quote that is not closed": _text(HEAD + '2026-01,"48,40\n', "row 2 has a quote that is not closed"),
    "more cells than headings": _text(HEAD + "2026-01,48,1,40\n", "row 2 has 4 cells under 3 headings"),
    "a cell of a million letters": _cells(
        lambda: HEAD + "2026-01," + "9" * 10**6 + ",40\n", "that does not end"),
    "a cell a letter too long": _cells(
        lambda: HEAD + "2026-01," + "9" * (MAX_CELL + 1) + ",40\n", "more than 1,000 characters"),
    "a row too many": _cells(lambda: HEAD + "2026-01,1,1\n" * (MAX_ROWS + 1), "more than 10,000 rows"),
    "a column too many": _cells(
        lambda: ",".join(["Month"] * (MAX_COLUMNS + 1)) + "\n2026-01,1\n", "more than 100 columns"),
    "a table a byte too large": _cells(lambda: "x" * (MAX_BYTES + 1), "larger than 4 MB"),
    "a workbook called a table": bytes_of(
        lambda: b"PK\x03\x04" + bytes(range(256)) * 9, "is not Unicode text"),
}
"""Those that are refused as a whole."""


@dataclass(frozen=True)
class Oddity:
    """A table that is read, with what is taken of it and what its problems say.

    points  values that are taken
    words   parts of the sentences about rows, in their order
    """

    data: bytes
    points: int
    words: tuple[str, ...] = ()


def _odd(text: str, points: int, *words: str) -> Oddity:
    return Oddity(text.encode(), points, words)


ODDITIES: dict[str, Oddity] = {
    "formulas for values": _odd(SOUND + "2026-04,=1+1,40\n2026-05,@SUM(A1),39\n", 6,
                                "Row 5: '=1+1' is no number", "Row 6: '@SUM(A1)' is no number"),
    "a formula for a month": _odd(SOUND + '"=HYPERLINK(""http://x"")",1,1\n', 6, "Row 5: '=HYPERLINK"),
    "decimal commas": _odd("Month;China;US\n2026-01;48,1;40,0\n2026-02;49,5;39,25\n", 4),
    "points and commas mixed": _odd("Month;China;US\n2026-01;48,1;40,5\n2026-02;49.5;39,5\n", 2,
                                    "Row 3: '49.5' is no number"),
    "headings that are the same": _odd("Month,Share,Share\n2026-01,48,40\n", 1),
    "a heading without words": _odd("Month,,\n2026-01,48,40\n", 1),
    "months out of order": _odd(HEAD + "2026-03,51,38\n2026-01,48,40\n2026-02,49,39\n", 6),
    "months that are missing": _odd(HEAD + "2026-01,48,40\n2026-07,49,39\n", 4),
    "a month twice": _odd(SOUND + "2026-02,1,1\n", 6, "Row 5 gives 2026-02 again, after row 3"),
    "months that are none": _odd(SOUND + "2026-13,1,1\nsoon,1,1\n0000-01,1,1\n,1,1\n", 6,
                                 "Row 5: '2026-13'", "Row 6: 'soon'", "Row 8: an empty cell"),
    "months of other times": _odd(SOUND + "1826-01,1,1\n9999-12,1,1\n", 6),
    "numbers that are none": _odd(
        HEAD + "2026-01,nan,1\n2026-02,inf,1\n2026-03,1e999,1\n2026-04,0x10,1\n", 0,
        "Row 2: 'nan'", "Row 3: 'inf'", "Row 4: '1e999'", "Row 5: '0x10'"),
    "digits of other scripts": _odd(
        SOUND + "2026-04,\u0664\u0668,40\n", 6, "Row 5: '\u0664\u0668' is no number"),
    "shares of more than a whole": _odd(HEAD + "2026-01,80,40\n", 0, "Row 2: the shares add up to 120%"),
    "a UTF-8 mark": Oddity(b"\xef\xbb\xbf" + SOUND.encode(), 6),
    "UTF-16 with its mark": Oddity(SOUND.encode("utf-16"), 6),
    "letters that turn the line": _odd(SOUND.replace("China", "\u202eChina").replace("48.1", "\u202e48.1"), 4,
                                       "Row 2: '\\u202e48.1' is no number"),
    "markup in a table": _odd(SOUND.replace("China", "<b>China</b>") + "<img src=x>,1,1\n", 6,
                              "Row 5: '<img src=x>' is no month"),
}
"""Those that are read as what they say, row by row."""
