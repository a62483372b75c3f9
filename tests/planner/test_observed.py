"""Tables of observations: what is read, what is named by row, and what hostile files cost."""

import os
import time
from pathlib import Path

import pytest

from planner.errors import FileError
from planner.files.csv_table import MAX_BYTES, Table, parse_table, read_table
from planner.files.observed import Mapping, read_observed, source_line, suggest
from planner.months import month_number
from planner.observations import OBSERVABLE
from planner.sets import Bloc

NAME = "mine.csv"
SECONDS, MEGABYTES = 2.0, 300
SHARES = "Month;China;USA;Other\n2026-04;51,2;38,1;10,7\n2026-05;53,0;36;11\n"


def table(text: str | bytes) -> Table:
    return parse_table(text.encode() if isinstance(text, str) else text, NAME)


def values(text: str | bytes, mapping: Mapping | None = None) -> dict[tuple[Bloc | None, str], float]:
    """What is read, by bloc and month, where nothing is wrong."""
    from planner.months import month_name

    read = table(text)
    outcome = read_observed(read, mapping or suggest(read))
    assert outcome.problems == []
    return {(one.bloc, month_name(m)): v for one in outcome.observed for m, v in one.points}


def test_shares_with_decimal_commas_are_read_as_they_are_meant() -> None:
    read = table(SHARES)
    mapping = suggest(read)
    assert (mapping.series, mapping.unit, mapping.decimal) == ("developer_share", "%", ",")
    assert values(SHARES) == pytest.approx({
        (Bloc.CHINA, "2026-04"): 0.512, (Bloc.US, "2026-04"): 0.381, (Bloc.REST, "2026-04"): 0.107,
        (Bloc.CHINA, "2026-05"): 0.53, (Bloc.US, "2026-05"): 0.36, (Bloc.REST, "2026-05"): 0.11})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_how_a_program_saves_it_makes_no_difference(encoding: str, separator: str, end: str) -> None:
    same = SHARES.replace(";", separator).replace("\n", end)
    assert values(same.encode(encoding)) == values(SHARES)


def test_marks_inside_a_heading_do_not_separate() -> None:
    assert table("month,a;b\n2026-04,1\n").headings == ("month", "a;b")
    assert table('month;"Share, all; China"\n2026-04;51,2\n').headings == ("month", "Share, all; China")


def test_rows_may_come_in_any_order() -> None:
    head, *rows = SHARES.splitlines()
    assert values("\n".join([head, *rows[::-1]])) == values(SHARES)


@pytest.mark.parametrize(("cell", "month"), [
    ("2026-04", "2026-04"), ("2026-4", "2026-04"), ("2026/04/30", "2026-04"),
    ("2026-04-30T00:00:00", "2026-04"),
    ("04.2026", "2026-04"), ("30.04.2026", "2026-04"), ("Apr 2026", "2026-04"), ("april-2026", "2026-04"),
    ("2026 Apr", "2026-04"), ("05/04/2026", "2026-04"), ("\uff12026-04", None), ("2026-13", None),
    ("2026-04-32", None), ("0000-04", None), ("4", None), ("Apr", None), ("=DATE(2026,4,1)", None),
])
def test_months_as_people_write_them(cell: str, month: str | None) -> None:
    read = table(f'month,gap\n"{cell}",4.5\n')
    outcome = read_observed(read, Mapping(0, ((1, None),), "price_gap", "x"))
    assert [m for one in outcome.observed for m, _ in one.points] == (
        [] if month is None else [month_number(month)])
    assert (month is None) == bool(outcome.problems or outcome.remarks)


def test_a_day_beyond_twelve_tells_which_comes_first() -> None:
    american = "date,gap\n05/04/2026,4.5\n06/30/2026,4.2\n"
    assert suggest(table(american)).day_first is False
    assert values(american) == {(None, "2026-05"): 4.5, (None, "2026-06"): 4.2}


@pytest.mark.parametrize(("cell", "decimal", "value"), [
    ("1,234.5", ".", 1234.5), ("1.234,5", ",", 1234.5), ("1\u00a0234,5", ",", 1234.5), ("+1.5e1", ".", 15.0),
    ("\u22121", ".", None), ("12,34", ".", None), ("1e999", ".", None), ("nan", ".", None),
    ("inf", ".", None), ("0x10", ".", None), ("1_000", ".", None), ("\u0661", ".", None), ("=1+1", ".", None),
    ("5%", ".", None),
    ("9" * 59, ".", None), ("--1", ".", None), (".", ".", None),
])
def test_numbers_as_people_write_them(cell: str, decimal: str, value: float | None) -> None:
    read = table(f'month\tgap\n2026-04\t"{cell}"\n')
    outcome = read_observed(read, Mapping(0, ((1, None),), "price_gap", "x", decimal))
    assert [v for one in outcome.observed for _, v in one.points] == ([] if value is None else [value])
    assert len(outcome.problems) == (value is None)


@pytest.mark.parametrize(("unit", "value"), [("T tokens/week", 4.0), ("B tokens/week", 0.004),
                                             ("T tokens/day", 28.0)])
def test_units_lead_to_the_output(unit: str, value: float) -> None:
    read = table("month,tokens\n2026-04,4\n")
    outcome = read_observed(read, Mapping(0, ((1, Bloc.US),), "tokens", unit))
    assert outcome.observed[0].points[0][1] == pytest.approx(value)


PROBLEMS = {
    "a month again": ("2026-05;51;38;11", "Row 4 gives 2026-05 again, after row 3"),
    "no month": ("Total;51;38;11", "Row 4: 'Total' is no month"),
    "no cell for the month": (";51;38;11", "Row 4: an empty cell is no month"),
    "text": ("2026-06;n/a;38;11", "Row 4: 'n/a' is no number"),
    "a formula": ("2026-06;=1+1;38;11", "Row 4: '=1+1' is no number"),
    "not a number": ("2026-06;NaN;38;11", "Row 4: 'NaN' is no number"),
    "endless": ("2026-06;1e999;38;11", "Row 4: '1e999' lies outside 0 to 100 (%)"),
    "below nought": ("2026-06;-5;38;11", "Row 4: '-5' lies outside 0 to 100 (%)"),
    "more than all": ("2026-06;101;38;11", "Row 4: '101' lies outside"),
    "more than all together": ("2026-06;60;50;11", "Row 4: the shares add up to 121%"),
}


@pytest.mark.parametrize("case", PROBLEMS)
def test_a_problem_names_its_row_and_the_rest_is_read(case: str) -> None:
    row, words = PROBLEMS[case]
    read = table(f"{SHARES}{row}\n2026-07;50;40;10\n")
    outcome = read_observed(read, suggest(table(SHARES)))
    assert len(outcome.problems) == 1 and outcome.problems[0].startswith(words)
    assert outcome.problems[0].endswith(".") and outcome.bad_rows == {4}
    assert [len(one.points) for one in outcome.observed] == [3, 3, 3]


def test_empty_cells_and_other_years_are_passed_over_and_counted() -> None:
    read = table(f"{SHARES}2026-06;;38;11\n2019-01;1;2;3\n2041-01;1;2;3\n")
    outcome = read_observed(read, suggest(read))
    assert outcome.problems == [] and [len(one.points) for one in outcome.observed] == [2, 3, 3]
    assert [remark.rsplit(" ", 1)[1] for remark in outcome.remarks] == ["2.", "1."]


def test_columns_of_one_name_are_told_apart() -> None:
    read = table("month,share,share,\n2026-04,1,2,3\n")
    assert read.names == ("month", "share (2)", "share (3)", "column (4)")


def test_every_quantity_can_be_mapped_onto_the_same_column() -> None:
    read = table("month,x\n2026-04,0.5\n")
    for name, about in OBSERVABLE.items():
        for unit in about.units:
            outcome = read_observed(read, Mapping(0, ((1, Bloc.US if about.by_bloc else None),), name, unit))
            assert len(outcome.observed) == 1 and not outcome.problems


def test_a_source_is_one_line_and_never_empty() -> None:
    assert source_line(" a\n\tb\x00 ") == "a b" and source_line("\u202e") == source_line("") == "not named"
    assert len(source_line("x" * 1000)) == 200


HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "is empty"),
    "a mark alone": (b"\xef\xbb\xbf", "is empty"),
    "headings alone": (b"a,b\n", "no rows"),
    "one column": (b"a\n1\n", "row 1 has one column"),
    "an open quote": (b'a,b\n"x,1\n2,3\n', "row 2"),
    "a quote that takes all": (b'a,b\n"' + b"x,1\n" * 500_000, "row 2"),
    "ragged": (b"a,b\n1,2,3\n", "row 2 has 3 cells"),
    "latin": (b"a,b\n\xe4,1\n", "row 2 is not Unicode"),
    "half of utf-16": ("a\tb\n1\t2".encode("utf-16") + b"x", "not Unicode"),
    "utf-32": ("a,b\n1,2\n".encode("utf-32"), "UTF-32"),
    "a nought": (b"a,b\n1,\0\n", "row 2 holds a NUL"),
    "rows": (b"a,b\n" + b"1,2\n" * 900_000, "more than 10,000 rows"),
    "columns": (b"a," * 200_000 + b"\n" + b"1," * 200_000, "more than 100 columns"),
    "a long cell": (b"a,b\n" + b"x" * 5_000 + b",1\n", "row 2 has a cell of more than 1,000"),
    "a very long cell": (b"a,b\n" + b"x" * 3_000_000 + b",1\n", "row 2"),
    "quotes": (b'"' * 3_999_999, "row 1"),
    "commas": (b"," * 4_000_000, "no rows"),
    "line ends": (b"\n" * 4_000_000, "is empty"),
    "too much": (b"a" * (MAX_BYTES + 1), "larger than 4 MB"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_table_gets_one_sentence_soon(case: str) -> None:
    data, words = HOSTILE[case]
    best = float("inf")
    for _ in range(2):  # the machine may be busy
        begin = time.process_time()
        with pytest.raises(FileError) as error:
            parse_table(data, NAME)
        best = min(best, time.process_time() - begin)
    sentence = str(error.value)
    assert best < SECONDS
    assert NAME in sentence and words in sentence and sentence.endswith(".") and sentence.isprintable()


def test_the_largest_table_is_read_soon_and_in_little_memory() -> None:
    resource = pytest.importorskip("resource")
    text = "month,a,b,c\n" + "".join(f"2026-04-{n % 28 + 1:02d},0.1,0.2,{'x' * 380}\n" for n in range(9_900))
    begin, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read = table(text)
    outcome = read_observed(read, suggest(read))
    assert time.process_time() - begin < SECONDS
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < MEGABYTES
    assert len(outcome.bad_rows) > 9_000 and len(outcome.problems) == 200


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices")
def test_pipes_devices_and_folders_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), tmp_path, tmp_path / "gone.csv", tmp_path / "a\0b"):
        with pytest.raises(FileError) as error:
            read_table(path)
        assert str(error.value).startswith("Cannot open ") and str(error.value).endswith(".")
