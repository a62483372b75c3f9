"""Tables of measurements, printed and kept in the docs."""

import re
import sys
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs/dev/performance.md"
RELIABILITY = PAGE.with_name("reliability.md")


def publish(name: str, rows: list[tuple[str, str]], file: Path = PAGE) -> None:
    """Print a table; with ``--write`` among the arguments, put it between its marks in the page too."""
    lines = [f"| {what} | {value} |" for what, value in rows]
    table = "\n".join(["| what | measured |", "|---|---|", *lines])
    print(table)
    if "--write" in sys.argv[1:]:
        fill(name, table, file)


def fill(name: str, text: str, file: Path) -> None:
    """Put a text between its marks in a page."""
    fresh = re.sub(
        rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: f"{m[1]}{text}\n{m[2]}",
        file.read_text(encoding="utf-8"), flags=re.DOTALL)
    file.write_text(fresh, encoding="utf-8")
