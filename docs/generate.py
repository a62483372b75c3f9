"""Makes the pages of the help that follow from declarations, and checks all of them.

``python docs/generate.py`` rewrites tables and generated pages, in English and in every language that has a
folder in docs/; with ``--check`` it changes nothing and fails if one is stale, if a link, an anchor or a
picture is not there, or if a page is listed nowhere. ``--language zh_CN`` begins a language.
"""

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path[:0] = [str(DOCS.parent), str(DOCS)]

from generator import charts, check, commands, files, inputs, keys, languages, numbers, shocks  # noqa: E402
from generator.tables import TABLES  # noqa: E402

from planner.assumptions import ASSUMPTIONS  # noqa: E402
from planner.language import say, speaking  # noqa: E402
from planner.levers import LEVERS  # noqa: E402

BLOCK = re.compile(r"(<!-- generated:(\w+) -->\n).*?(<!-- /generated -->)", re.DOTALL)
NOTICE = "<!-- made by docs/generate.py; change the declarations, not this page -->\n\n"


def levers() -> str:
    """What a policy or a strategy moves."""
    return inputs.page(say("Levers"), say(
        "A lever says what becomes of something. Move any of them and the first month of every chart stays "
        "where it was. How to move them is told in [levers and assumptions](inputs.md). What each does was "
        "measured by the program itself, at the baseline."), LEVERS)


def assumptions() -> str:
    """What describes today and how the world works."""
    return inputs.page(say("Assumptions"), say(
        "An assumption describes today, or how the world works. Change one if you hold another world for "
        "true; what you would do about it is a [lever](levers.md). What each does was measured by the "
        "program itself, at the baseline."), ASSUMPTIONS)


PAGES: dict[str, Callable[[], str]] = {
    "levers": levers, "assumptions": assumptions, "numbers": numbers.page, "charts": charts.page,
    "shocks": shocks.page, "files": files.page, "commands": commands.page, "keys": keys.page,
}
"""Pages that are made as a whole, by name."""


def filled(text: str) -> str:
    """A page with its tables as declared now. Raises KeyError for a marker of no table."""
    return BLOCK.sub(lambda found: f"{found[1]}\n{TABLES[found[2]]()}\n{found[3]}", text)


def fresh(docs: Path, language: str) -> dict[Path, str]:
    """What every page of a language that is made or has tables should hold."""
    folder = docs / language
    with speaking(languages.catalogue(language)):
        made = {folder / f"{name}.md": NOTICE + page() for name, page in PAGES.items()}
        for path in sorted(folder.glob("*.md")):
            text = path.read_text(encoding="utf-8")
            if path not in made and BLOCK.search(text):
                made[path] = filled(text)
    return made


def main(docs: Path = DOCS) -> int:
    parser = argparse.ArgumentParser(description="Makes and checks the pages of the help.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything is not right")
    parser.add_argument("--language", action="append", default=[], help="a language to begin, such as zh_CN")
    given = parser.parse_args()
    faults = []
    for language in dict.fromkeys(["", *languages.begun(docs), *given.language]):
        for path, text in fresh(docs, language).items():
            if path.is_file() and path.read_text(encoding="utf-8") == text:
                continue
            if given.check:
                faults.append(f"docs/{path.relative_to(docs)} is stale: run python docs/generate.py")
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
    if given.check:
        faults += check.faults(docs)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
