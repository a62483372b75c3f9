"""Says what the parts of the built program weigh: weigh.py FOLDER, as a table for docs/dev/packaging.md."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

_ABOVE = 2.0
"""Megabytes from which a part has a line of its own."""


def parts(folder: Path) -> Counter[str]:
    """Bytes of each part: a package's folder, a library's, or a file beside them."""
    found: Counter[str] = Counter()
    inside = folder / "_internal"
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        if inside in path.parents:
            first = path.relative_to(inside).parts
            if len(first) == 1:
                found["system libraries" if ".so" in path.name else path.name] += path.stat().st_size
            else:
                found[first[0].removesuffix(".libs").replace("pillow", "PIL")] += path.stat().st_size
        else:
            found[f"{path.name} (all Python code, compressed)"] += path.stat().st_size
    return found


def table(found: Counter[str]) -> str:
    """Lines of Markdown, heaviest first."""
    lines = ["| part | MB |", "|---|---:|"]
    rest = 0
    for name, size in found.most_common():
        if size < _ABOVE * 1e6:
            rest += size
        else:
            lines.append(f"| {name} | {size / 1e6:.1f} |")
    lines += [f"| everything else | {rest / 1e6:.1f} |", f"| **all** | **{found.total() / 1e6:.1f}** |"]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(parts(Path(sys.argv[1] if len(sys.argv) > 1 else "dist/tradewinds"))))
