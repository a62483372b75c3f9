"""Prints every table in one sitting: ``python -m bench``; ``--write`` puts it into docs/performance.md."""

import re
import sys
from pathlib import Path

from bench import engine, window

PAGE = Path(__file__).parents[1] / "docs/performance.md"


def main() -> None:
    lines = ["| what | measured |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in (*engine.rows(), *window.rows())]
    table = "\n".join(lines)
    print(table)
    if "--write" in sys.argv[1:]:
        page = PAGE.read_text(encoding="utf-8")
        fresh = re.sub(
            r"(<!-- measured -->\n).*?(\n<!-- /measured -->)", lambda m: m[1] + table + m[2], page,
            flags=re.DOTALL)
        PAGE.write_text(fresh, encoding="utf-8")


if __name__ == "__main__":
    main()
