"""The binding of Qt and the packages that it looks into."""

import subprocess
import sys

WATCHED = """
import inspect, sys
from PySide6.QtCore import QObject
from ui.imports import spare_pydantic
asked, source = [], inspect.getsource
def getsource(module):
    asked.append(getattr(module, "__name__", ""))
    return source(module)
inspect.getsource = getsource
if sys.argv[1] == "spared":
    spare_pydantic()
import planner.files
print("pydantic" in asked, "pydantic.errors" in asked)
"""


def looked_into(how: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", WATCHED, how], capture_output=True, text=True, check=True).stdout.strip()


def test_the_binding_does_not_ask_pydantic_for_its_source() -> None:
    assert looked_into("spared") == "False True"


def test_and_would_without_being_told() -> None:
    assert looked_into("as it is") == "True True"
