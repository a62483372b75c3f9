"""Scenario files whose text is broken or means harm."""

import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from planner import files
from planner.scenario import Display, Scenario
from planner.sets import Bloc, Region
from planner.shocks import MAX_SHOCKS, Shock, ShockKind
from planner.version import MODEL_VERSION
from tests.hostile.kind import Kind, Kinds

SHOCK = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US, note="for a start")
STORY = replace(
    Scenario(
        name="A story", author="me", description="Two lines,\none \u4e2d\u6587.", shocks=(SHOCK,),
        notes=(("price_gap_2030", "from a hat"), ("price_us", "as it is")),
        display=Display(("price", "cost_stack"), 250.0),
    ).with_input("price_gap_2030", 2.5).with_input("price_china", 0.3))


def document(**changes: Any) -> dict[str, Any]:
    tree: dict[str, Any] = {
        "format": "tradewinds-scenario", "format_version": 1, "model_version": MODEL_VERSION, "name": "A"}
    return {**tree, **changes}


def lever(entry: Any) -> dict[str, Any]:
    return document(levers={"price_gap_2030": entry})


def shock(**changes: Any) -> dict[str, Any]:
    entry = {**files.shock_entry(SHOCK), **changes}
    return document(shocks=[{key: value for key, value in entry.items() if value != "gone"}])


GOOD = json.dumps(document())
GAP = '"levers": {"price_gap_2030": {"value": %s, "unit": "x"}}'


def with_part(part: str) -> str:
    return f"{GOOD[:-1]}, {part}}}"


VARIED = ("{", "[]", json.dumps(document(nam="B")), json.dumps(lever({"value": 99, "unit": "x"})),
          json.dumps(shock(kind="tarif")))
"""Broken in various ways, so that all of the reader has been used once they are read."""

Content = bytes | str | dict[str, Any]


def _kinds(contents: dict[str, tuple[Content, str]]) -> Kinds:
    return {name: Kind(_writer(content), words) for name, (content, words) in contents.items()}


def _writer(content: Content) -> Any:
    text = json.dumps(content) if isinstance(content, dict) else content
    data = text.encode() if isinstance(text, str) else text
    return lambda path: Path(path).write_bytes(data)


BYTES = _kinds({
    "empty": (b"", "is empty"),
    "blank": (b" \n\t", "is empty"),
    "byte order mark": (b"\xef\xbb\xbf" + GOOD.encode(), "byte order mark"),
    "utf-16": (GOOD.encode("utf-16"), "UTF-16"),
    "utf-16 without a mark": (GOOD.encode("utf-16-le"), "line 1 holds a NUL"),
    "utf-32": (GOOD.encode("utf-32"), "UTF-32"),
    "latin-1": (GOOD.replace('"A"', '"\xe9"').encode("latin-1"), "line 1 is not UTF-8"),
    "raw surrogate": (GOOD.encode().replace(b"A", b"\xed\xa0\x80"), "line 1 is not UTF-8"),
    "binary": (bytes(range(256)), "NUL"),
    "nul": (GOOD.encode() + b"\n\0", "line 2 holds a NUL"),
    "nul escape": (GOOD.replace('"A"', r'"\u0000"'), "name holds control characters"),
    "surrogate escape": (GOOD.replace('"A"', r'"\ud800"'), "name holds half of a character"),
    "surrogate key": (with_part(r'"\udfff": 1'), "the file holds half of a character"),
    "10 MB": (b" " * 10_000_000, "larger than 1 MB"),
    "an overlong character": (GOOD.encode().replace(b"A", b"\xc0\x80"), "line 1 is not UTF-8"),
    "cut in a character": (GOOD.encode()[:-2] + b"\xe4\xb8", "line 1 is not UTF-8"),
    "a byte order mark and no more": (b"\xef\xbb\xbf", "byte order mark"),
    "UTF-7": (b"+AHs-}", "line 1, column 1"),
    "a packed scenario": (gzip.compress(GOOD.encode(), mtime=0), "NUL"),
    "another alphabet's key": (
        document(**{"n\u0430me": "A"}), "'n\u0430me' is not a known key; rename it to name"),
    "a key with an invisible letter": (document(**{"na\u200bme": "A"}), "'na\\u200bme' is not a known key"),
    "a key that turns the line around": (document(**{"\u202eeman": "A"}), "'\\u202eeman' is not a known key"),
    "half a character in a note": (
        with_part(GAP.replace('"x"}', r'"x", "note": "\ud83d"}') % 2), "note holds half of a character"),
})

SYNTAX = _kinds({
    "no comma": (GOOD.replace(", ", " ", 1), "line 1, column 34: a comma"),
    "comma at the end": (GOOD[:-1] + ",}", "line 1, column"),
    "single quotes": (GOOD.replace('"', "'"), "line 1, column 2: a key in double quotes"),
    "two documents": (GOOD + GOOD, "goes on after its end"),
    "comment": (GOOD.replace(",", ", // new\n"), "column"),
    "bare text": ("hello", "line 1, column 1: a value is missing"),
    "open text": (GOOD.replace('"A"}', '"A}'), "no closing quote"),
    "line break in text": (GOOD.replace('"A"', '"A\n"'), "a line break or another control character"),
    "bad escape": (GOOD.replace('"A"', r'"\x41"'), "a backslash starts no known escape"),
    "deep lists": ("[" * 900_000, "nests brackets more than 16 deep"),
    "deep objects": ('{"a":' * 190_000, "nests brackets more than 16 deep"),
    "deep and sound": (with_part('"x": ' + "[" * 5_000 + "]" * 5_000), "nests brackets"),
    "endless text": ('{"' + '\\"' * 450_000, "has a text of more than"),
    "key twice": (GOOD.replace('"name"', '"name": "B", "name"'), "name is given twice"),
    "lever twice": (with_part('"levers": {"moe_convergence": {}, "moe_convergence": {}}'),
                    "levers.moe_convergence is given twice"),
    "unit twice": (with_part('"shocks": [{"unit": "x", "unit": "x"}]'), "shocks[0].unit is given twice"),
    "nan": (with_part(GAP % "NaN"), "levers.price_gap_2030.value is no finite number"),
    "minus infinity": (with_part(GAP % "-Infinity"), "levers.price_gap_2030.value is no finite number"),
    "1e999": (with_part(GAP % "1e999"), "levers.price_gap_2030.value is no finite number"),
    "huge integer": (with_part(GAP % ("9" * 5_000)), "levers.price_gap_2030.value is no finite number"),
    "long integer": (with_part(GAP % ("9" * 30)), "must lie between 0.5 and 20 (x), not 1e+30"),
    "long fraction": (with_part(GAP % ("0." + "1" * 900_000)), "is no finite number"),
    "leading zero": (with_part(GAP % "02"), "column"),
    "a million digits": (with_part(GAP % ("9" * 900_000)), "levers.price_gap_2030.value is no finite number"),
    "a small number of a million digits": (with_part(GAP % ("0." + "0" * 900_000 + "1")), "no finite number"),
    "an exponent of 300 digits": (with_part(GAP % ("1e" + "9" * 300)), "no finite number"),
    "1e-999": (with_part(GAP % "1e-999"), "must lie between 0.5 and 20 (x), not 0.0"),
    "decimal comma": (with_part(GAP % "2,5"), "a key in double quotes must follow here"),
    "decimal comma in a text": (lever({"value": "2,5", "unit": "x"}), "must be a number, not '2,5'"),
    "hexadecimal": (with_part(GAP % "0x10"), "line 1, column"),
    "plus sign": (with_part(GAP % "+2"), "line 1, column"),
    "point without a digit": (with_part(GAP % ".5"), "line 1, column"),
    "thousands": (with_part(GAP % "1_000"), "line 1, column"),
    "digits of another script": (with_part(GAP % "\u0662"), "line 1, column"),
    "fraction bar": (with_part(GAP % "5/2"), "line 1, column"),
    "a formula": (lever({"value": "=1+1", "unit": "x"}), "must be a number, not '=1+1'"),
    "python": (GOOD.replace('"A"', "None"), "line 1, column"),
    "undefined": (GOOD.replace('"A"', "undefined"), "line 1, column"),
    "mixed brackets": (with_part('"shocks": [}'), "line 1, column"),
    "a bracket too few": (GOOD[:-1], "a comma or a closing bracket is missing here"),
    "a bracket too many": (GOOD + "}", "goes on after its end"),
    "cut after a key": (GOOD[:8], "line 1, column"),
    "cut after a colon": ('{"format":', "a value is missing"),
    "cut after a comma": (GOOD[:-1] + ",", "a key in double quotes must follow here"),
    "cut in a text": (GOOD[:20], "no closing quote"),
    "cut in a number": ('{"format_version": 1', "a comma or a closing bracket is missing here"),
    "cut after a minus": ('{"format_version": -', "a value is missing"),
    "cut in a word": ('{"format": tru', "a value is missing"),
    "cut in an escape": ('{"format": "\\u00', "four hexadecimal digits"),
    "cut after a backslash": ('{"format": "\\', "no closing quote"),
    "lines of JSON": (GOOD + "\n" + GOOD, "line 2, column 1: the file goes on after its end"),
    "a text of 900,000 letters": (document(description="x" * 900_000), "has a text of more than"),
    "a key of 900,000 letters": (with_part(f'"{"k" * 900_000}": 1'), "has a key of more than"),
    "two hundred shocks of nothing": (
        with_part('"shocks": [' + "{}," * 200 + "{}]"), "more than 100 entries"),
    "a list of half a million numbers": (
        with_part('"shocks": [' + "0," * 499_000 + "0]"), "more than 20,000"),
    "half a million commas": ("[" + "," * 900_000, "more than 20,000 entries"),
    "a third of a million texts": (with_part('"shocks": [' + '"",' * 300_000 + '""]'), "more than 20,000"),
    "an object of 70,000 keys": (
        "{" + ",".join(f'"{n}":{n}' for n in range(70_000)) + "}", "more than 20,000"),
    "blanks": (GOOD[:-1] + " " * 900_000, "a comma or a closing bracket is missing here"),
    "lists side by side": (with_part('"shocks": [' + "[[[[]]]]," * 90_000 + "[]]"), "more than 20,000"),
})

VERSIONS = _kinds({
    "list": ("[]", "is not a Tradewinds scenario"),
    "null": ("null", "is not a Tradewinds scenario"),
    "another format": (document(format="tradewinds"), "is not a Tradewinds scenario"),
    "newer format": (document(format_version=2, news=1), "newer Tradewinds (format 2); update Tradewinds"),
    "older format": (document(format_version=0), "format_version must be 1, not 0"),
    "format true": (document(format_version=True), "format_version must be the whole number 1, not true"),
    "format 1.0": (document(format_version=1.0), "format_version must be the whole number 1, not 1.0"),
    "newer model": (document(model_version="1.1"), "newer Tradewinds (model 1.1); update Tradewinds"),
    "much newer model": (document(model_version="12.3"), "newer Tradewinds (model 12.3)"),
    "older model": (document(model_version="0.9"), "was made for model '0.9', which is not known"),
    "odd model": (document(model_version="one\n"), "was made for model 'one\\u000a'"),
    "model as number": (document(model_version=1.0), "model_version must be '1.0', not 1.0"),
    "fingerprint": (document(defaults="latest"), "defaults must be 16 hexadecimal digits"),
    "no name": ({k: v for k, v in document().items() if k != "name"}, "name is missing"),
})

KEYS = _kinds({
    "unknown key": (document(colour="red"), "colour is not a known key"),
    "misspelt key": (document(descripton="?"), "descripton is not a known key; rename it to description"),
    "misspelt lever": (document(levers={"price_gap": {}}), "levers.price_gap is not a known key; rename"),
    "no such lever": (document(levers={"": {}}), "levers.'' is not a known key; correct or remove it"),
    "misspelt part": (lever({"valu": 2, "unit": "x"}), "2030.valu is not a known key; rename it to value"),
    "assumption in levers": (document(levers={"price_us": {}}), "levers.price_us is an assumption; move it"),
    "lever among assumptions": (document(assumptions={"locked_in": {}}), "assumptions.locked_in is a lever"),
    "hostile key": (document(**{"\u202e\n\x1b[31m" + "k" * 150: 1}), "\\u202e\\u000a\\u001b[31mkkk"),
    "keys of Python": (document(**{"__class__": {}, "__init__": 1}), "__class__ is not a known key"),
    "keys of JavaScript": (document(**{"__proto__": {"name": "B"}}), "__proto__ is not a known key"),
    "capitals": (document(Name="B"), "'Name' is not a known key; rename it to name"),
    "a reference": (document(**{"$ref": "file:///etc/passwd"}), "'$ref' is not a known key"),
    "a lever's name as a path": (document(levers={"../../x": {}}), "levers.'../../x' is not a known key"),
})

INPUTS = _kinds({
    "no unit": (lever({"value": 2}), "levers.price_gap_2030.unit is missing; add it as 'x'"),
    "no value": (lever({"unit": "x"}), "levers.price_gap_2030.value is missing"),
    "wrong unit": (lever({"value": 2, "unit": "USD"}), "levers.price_gap_2030.unit must be 'x', not 'USD'"),
    "unit in capitals": (lever({"value": 2, "unit": "X"}), "unit must be 'x', not 'X'"),
    "number as text": (lever({"value": "2", "unit": "x"}), "value must be a number, not '2'"),
    "true as number": (lever({"value": True, "unit": "x"}), "value must be a number, not true"),
    "null as number": (lever({"value": None, "unit": "x"}), "value must be a number, not null"),
    "too high": (lever({"value": 20.000001, "unit": "x"}), "between 0.5 and 20 (x), not 20.000001"),
    "too low": (lever({"value": -1, "unit": "x"}), "between 0.5 and 20 (x), not -1"),
    "bare number": (lever(2), "levers.price_gap_2030 must be an object in braces, not 2"),
    "note as number": (lever({"value": 2, "unit": "x", "note": 3}), "note must be text"),
    "levers as list": (document(levers=[]), "levers must be an object in braces, not a list"),
    "levers null": (document(levers=None), "levers must be an object in braces, not null"),
    "a unit that looks the same": (lever({"value": 2, "unit": "\u0445"}), "unit must be 'x', not '\u0445'"),
    "no unit that is text": (lever({"value": 2, "unit": 1}), "unit must be 'x', not 1"),
    "value as list": (lever({"value": [2], "unit": "x"}), "value must be a number, not a list"),
    "value as object": (lever({"value": {}, "unit": "x"}), "value must be a number, not an object"),
    "1e308": (with_part(GAP % "1e308"), "must lie between"),
    "lever as null": (lever(None), "levers.price_gap_2030 must be an object in braces, not null"),
})

WORDS = _kinds({
    "long name": (document(name="n" * 201), "name has 201 characters where 200 are allowed"),
    "name of two lines": (document(name="a\nb"), "name holds control characters"),
    "name as number": (document(name=7), "name must be text in double quotes, not 7"),
    "bell": (document(description="\x07"), "description holds control characters other than line breaks"),
    "c1 control": (document(author="\x85"), "author holds control characters"),
    "markup too long": (document(name="<img src=x>" * 30), "name has 330 characters where 200 are allowed"),
    "escape codes of a terminal": (document(name="\x1b]0;owned\x07"), "name holds control characters"),
    "a long note": (lever({"value": 2, "unit": "x", "note": "n" * 10_001}), "10000 are allowed; shorten it"),
    "name as list": (document(name=["A"]), "name must be text in double quotes, not a list"),
    "name null": (document(name=None), "name must be text in double quotes, not null"),
})

SHOCKS = _kinds({
    "shocks as object": (document(shocks={}), "shocks must be a list in brackets, not an object"),
    "shock as number": (document(shocks=[3]), "shocks[0] must be an object in braces, not 3"),
    "no kind": (document(shocks=[{}]), "shocks[0] is of no known kind (null)"),
    "misspelt kind": (document(shocks=[{"kind": "tarif"}]), "('tarif'); set kind to tariff"),
    "101 shocks": (document(shocks=[files.shock_entry(SHOCK)] * (MAX_SHOCKS + 1)), "more than 100 entries"),
    "many empty shocks": (with_part('"shocks": [' + "{}," * 300_000 + "{}]"), "more than 20,000 entries"),
    "severity": (shock(severity=1.5), "shocks[0].severity must lie between 0 and 1 (fraction), not 1.5"),
    "severity in months": (shock(unit="months"), "shocks[0].unit must be 'fraction', not 'months'"),
    "before today": (shock(start="2026-03"), "shocks[0].start must be a month from 2026-04 to 2030-12"),
    "after the end": (shock(start="2031-01"), "shocks[0].start must be a month from 2026-04 to 2030-12"),
    "no such month": (shock(start="2027-13"), "shocks[0].start must be a month"),
    "month as number": (shock(start=202701), "shocks[0].start must be a month"),
    "no months": (shock(months="gone"), "shocks[0].months is missing"),
    "half a month": (shock(months=1.5), "shocks[0].months must be a whole number from 1 to 600, not 1.5"),
    "no time": (shock(months=0), "shocks[0].months must lie between 1 and 600, not 0"),
    "ramp": (shock(ramp=121), "shocks[0].ramp must lie between 0 and 120, not 121"),
    "probability": (shock(probability=2), "shocks[0].probability must lie between 0 and 1, not 2"),
    "unknown bloc": (shock(bloc="china "), "shocks[0].bloc must be one of 'china', 'us', 'rest', 'all'"),
    "bloc as list": (shock(bloc=["us"]), "shocks[0].bloc must be one of"),
    "no bloc": (shock(bloc="gone"), "shocks[0].bloc is missing"),
    "place it does not take": (shock(segment="all"), "shocks[0].segment is not a known key"),
    "leap of everybody": (
        document(shocks=[{"kind": "breakthrough", "bloc": "all", "start": "2027-01", "months": None,
                          "severity": 6, "unit": "months"}]),
        "shocks[0].bloc must be one of 'china', 'us', 'rest', not 'all'"),
    "the year nought": (shock(start="0000-00"), "shocks[0].start must be a month"),
    "the year 9999": (shock(start="9999-12"), "shocks[0].start must be a month"),
    "a negative year": (shock(start="-2027-01"), "shocks[0].start must be a month"),
    "the year of a million digits": (shock(start="9" * 100_000 + "-01"), "shocks[0].start must be a month"),
    "a day": (shock(start="2027-02-30"), "shocks[0].start must be a month"),
    "a moment": (shock(start="2027-01-01T00:00:00Z"), "shocks[0].start must be a month"),
    "a month without its nought": (shock(start="2027-1"), "shocks[0].start must be a month"),
    "a month in other digits": (shock(start="\u0662\u0660\u0662\u0667-\u0660\u0661"), "must be a month"),
    "no month at all": (shock(start=None), "shocks[0].start must be a month"),
    "months without end": (shock(months=10**17), "must lie between 1 and 600, not 100000000000000000"),
    "fewer months than none": (shock(months=-1), "shocks[0].months must lie between 1 and 600, not -1"),
    "months of 30 digits": (shock(months=10**30), "shocks[0].months must be a whole number"),
    "shock in shock": (document(shocks=[[files.shock_entry(SHOCK)]]), "shocks[0] must be an object"),
    "kind as list": (shock(kind=["tariff"]), "shocks[0] is of no known kind (a list)"),
})

STEPS = _kinds({
    "a place that reaches into Python": (
        document(steps=[{"title": "{0.__class__.__init__.__globals__}", "text": "x"}]),
        "steps[0].title holds {0.__class__"),
    "a place of a million digits": (
        document(steps=[{"title": "x", "text": "{chinese_share:>999999999}"}]), "which is no known place"),
    "a brace alone": (document(steps=[{"title": "x", "text": "}"}]), "steps[0].text holds }"),
    "a place that turns the line around": (
        document(steps=[{"title": "{\u202echinese_share}", "text": "x"}]), "holds {\\u202echinese_share}"),
    "a hundred steps": (
        document(steps=[{"title": "x", "text": "x"}] * 100), "steps holds more than 12 entries"),
    "the same lever in two steps": (
        document(steps=[{"title": "x", "text": "x", "inputs": ["price_us"]}] * 2), "is the same as"),
    "a step in a step": (document(steps=[[{}]]), "steps[0] must be an object in braces"),
    "a source that is a path": (document(sources=["/etc/passwd"]), "sources[0] must be a known name"),
})

DISPLAY = _kinds({
    "unknown chart": (document(display={"charts": ["prise"]}), "charts[0] must be a known name such as"),
    "five charts": (document(display={"charts": ["price"] * 5}), "display.charts holds more than 4 entries"),
    "charts as text": (document(display={"charts": "price"}), "display.charts must be a list in brackets"),
    "no volume": (document(display={"reference_volume": {"value": 0, "unit": "Mtok/month"}}),
                  "display.reference_volume.value must lie between 0.001 and 1000000000"),
    "many unknown keys": (
        with_part(",".join(f'"k{i}":0' for i in range(70_000))), "more than 20,000 entries"),
    "a threshold beyond all": (document(display={"threshold": 1e300}), "display.threshold must lie between"),
    "a chart that is a path": (document(display={"charts": ["../x"]}), "charts[0] must be a known name"),
    "display as text": (document(display="price"), "display must be an object in braces, not 'price'"),
})
