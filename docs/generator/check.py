"""Looks for what a reader would stumble over: links, anchors and pictures that are not there, lost pages.

The pages are read as the program reads them (``ui/help/library.py``), so what is found here is what the
window would show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from bench import guide
from generator import languages
from ui.help import START
from ui.help.library import ANCHOR, Library, Page, page_of

_LOOKS = ("light", "dark")
_SHOWN = re.compile(r"!\[[^\]]*\]\(docs/img/([\w.-]+)\)")


def faults(docs: Path) -> list[str]:
    """A sentence for each fault of the pages for users and for developers."""
    found = []
    for language in ("", *languages.begun(docs)):
        library = Library(docs, language)
        missing = [page.path for page in library.pages.values() if not page.path.is_file()]
        if missing:
            return [f"docs/{path.relative_to(docs)} is named in the contents and is not there."
                    for path in missing]
        for page in library.pages.values():
            found += _of_page(page, library, docs)
        if not language:
            found += _lost(docs, library)
    found += _developers(docs)
    found += _pictures(docs, Library(docs))
    return found


def _of_page(page: Page, library: Library, docs: Path) -> Iterator[str]:
    name = page.path.relative_to(docs.parent).as_posix()
    for link in page.links:
        target, _, anchor = link.target.partition("#")
        if link.target.startswith("https://"):
            continue
        other = library.pages.get(page_of(link.target)) if target else page
        if other is None:
            yield f"{name}: the link to {link.target} leads out of the help."
        elif anchor and anchor not in other.anchors:
            yield f"{name}: there is no place {link.target}."
    for token, after in pairwise(page.tokens):
        for each in (token, *(token.children or [])):
            if each.type.startswith("html_") and not each.content.startswith("<!--"):
                yield f"{name}: {each.content.strip()} is HTML that the window leaves out."
        if token.type == ANCHOR and after.type not in ("heading_open", "paragraph_open"):
            yield f"{name}: the anchor {token.content} stands before neither a heading nor a paragraph."
    for picture in page.pictures:
        file = page.picture(picture)
        if file is None or not file.is_file():
            yield f"{name}: the picture {picture} is not there; make shots takes it."
    titles = [section.title for section in page.sections]
    if any(not title for title in titles):
        yield f"{name}: a heading is empty."


def _lost(docs: Path, library: Library) -> Iterator[str]:
    """Pages that the contents do not list."""
    for path in sorted(docs.glob("*.md")):
        if path.stem not in library.pages:
            yield f"docs/{path.name} is not listed in docs/{START}.md."


def _developers(docs: Path) -> Iterator[str]:
    """Links of README and of the pages for developers, which stay outside the window."""
    listed = (docs / "dev" / "README.md").read_text(encoding="utf-8") if (docs / "dev").is_dir() else ""
    root = docs.parent
    for path in [root / "README.md", root / "CHANGELOG.md", *sorted((docs / "dev").glob("*.md"))]:
        if not path.is_file():
            continue
        page = Page(path.stem, path)
        for link in page.links:
            target, _, anchor = link.target.partition("#")
            if link.target.startswith(("https://", "mailto:")):
                continue
            other = (path.parent / target) if target else path
            if not other.exists():
                yield f"{path.name}: {link.target} is not there."
            elif anchor and anchor not in Page(other.stem, other).anchors:
                yield f"{path.name}: there is no place {link.target}."
        if path.parent.name == "dev" and path.name != "README.md" and f"({path.name})" not in listed:
            yield f"docs/dev/{path.name} is not listed in docs/dev/README.md."


def _pictures(docs: Path, library: Library) -> Iterator[str]:
    """Every picture of a page has a recipe in bench/guide.py, and every recipe a page; in both looks."""
    used = {Path(picture).name.removesuffix("-light.png") for page in library.pages.values()
            for picture in page.pictures}
    readme = docs.parent / "README.md"
    if readme.is_file():
        used |= {name.removesuffix("-light.png") for name in _SHOWN.findall(readme.read_text("utf-8"))}
    for name in sorted(used - set(guide.PICTURES)):
        yield f"The picture {name} is shown and has no recipe in bench/guide.py."
    for name in sorted(set(guide.PICTURES) - used):
        yield f"The picture {name} of bench/guide.py is shown on no page."
    there = {path.name for path in (docs / "img").glob("*")}
    wanted = {f"{name}-{look}.png" for name in guide.PICTURES for look in _LOOKS}
    for name in sorted(there - wanted):
        yield f"docs/img/{name} has no recipe in bench/guide.py."
    for name in sorted(wanted - there):
        yield f"docs/img/{name} is not there; make shots takes it."
