"""Every kind of hostile file, by what is hostile about it; docs/dev/security.md lists them."""

import os

from tests.hostile import exports, places, tables, texts
from tests.hostile.kind import Kind, Kinds

GROUPS: dict[str, Kinds] = {
    "Places that hold no file": places.PLACES,
    "Bytes and characters": texts.BYTES,
    "Syntax, numbers and size": texts.SYNTAX,
    "Formats and versions": texts.VERSIONS,
    "Keys": texts.KEYS,
    "Inputs": texts.INPUTS,
    "Words": texts.WORDS,
    "Shocks": texts.SHOCKS,
    "Charts and numbers shown": texts.DISPLAY,
    "Stories": texts.STEPS,
    "Pictures (PNG)": exports.PICTURES,
    "PDF files": exports.PDFS,
    "Workbooks, decks and other ZIP files": exports.OFFICE,
    "Drawings and web pages": exports.MARKUP,
    "What stands in them": exports.CONTENTS,
}


def here(kinds: Kinds) -> Kinds:
    """Those that this system can have."""
    return {name: kind for name, kind in kinds.items() if os.name == "posix" or not kind.posix}


CORPUS: dict[str, Kind] = {
    f"{group}: {name}": kind for group, kinds in GROUPS.items() for name, kind in here(kinds).items()}


def listing() -> str:
    """All kinds in Markdown, as docs/dev/security.md lists them."""
    listed = {**GROUPS, "Tables of observations, refused": tables.TABLES,
              "Tables of observations, read row by row": tables.ODDITIES}
    return "\n".join(f"- **{group}**: {'; '.join(kinds)}." for group, kinds in listed.items())
