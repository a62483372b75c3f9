"""A page in the HTML that Qt's text can show. What a page itself has of HTML is left out, but for anchors."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from planner.palette import Palette
from ui.help.library import ANCHOR, Page, page_of

if TYPE_CHECKING:
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token

SCHEME = "help"
"""Of links between pages: ``help:why#notes``."""
_FEW = 5
"""Columns up to which a table is set in letters of the usual size."""
_NAMES = "27%"


def html(page: Page) -> str:
    """The body of a page."""
    return str(_renderer().render(page.tokens, _options(), {}))


def style(look: Palette, letters: float, typewriter: str) -> str:
    """How the parts of a page look, for a document's default style sheet.

    letters     size of the text, points
    typewriter  the family of letters of equal width
    """
    return f"""
    body, p, li, td, th {{ color: {look.ink}; font-size: {letters}pt; line-height: 140%; }}
    p {{ margin: 0 0 9px 0; }}
    p.picture {{ line-height: 100%; margin: 6px 0 12px 0; }}
    li {{ margin: 0 0 4px 0; }}
    ul, ol {{ margin: 0 0 9px 0; -qt-list-indent: 1; }}
    h1 {{ color: {look.ink}; font-size: {letters + 8}pt; font-weight: 600; margin: 4px 0 12px 0; }}
    h2 {{ color: {look.ink}; font-size: {letters + 3.5}pt; font-weight: 600; margin: 22px 0 8px 0; }}
    h3 {{ color: {look.ink}; font-size: {letters + 1}pt; font-weight: 600; margin: 16px 0 5px 0; }}
    a {{ color: {look.roles["us"]}; text-decoration: none; }}
    code {{ font-family: "{typewriter}"; font-size: {letters - 0.5}pt; }}
    pre {{ font-family: "{typewriter}"; font-size: {letters - 0.5}pt; color: {look.ink}; margin: 0;
        line-height: 130%; }}
    .code {{ background-color: {look.ground}; margin: 2px 0 12px 0; }}
    table {{ border-collapse: collapse; margin: 2px 0 12px 0; }}
    th {{ text-align: left; color: {look.quiet}; font-weight: 600; border-bottom: 1px solid {look.faint};
        vertical-align: top; }}
    td {{ vertical-align: top; }}
    .rows td, .many td {{ border-bottom: 1px solid {look.edge}; }}
    .rows td, .rows th {{ font-size: {letters - 1}pt; padding: 4px 8px; }}
    .many td, .many th, .many code {{ font-size: {letters - 2.5}pt; padding: 3px 4px; }}
    """


@cache
def _renderer() -> RendererHTML:
    from markdown_it.renderer import RendererHTML

    made = RendererHTML()
    for name, rule in _RULES.items():
        made.rules[name] = rule
    return made


@cache
def _options() -> Any:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").options


def _heading(tokens: list[Token], i: int, *_: Any) -> str:
    own = escape(str(tokens[i].meta["slug"]))
    return f'<{tokens[i].tag}>{_given(tokens, i)}<a name="{own}"></a>'


def _paragraph(tokens: list[Token], i: int, *_: Any) -> str:
    if tokens[i].hidden:
        return ""
    inside = tokens[i + 1].children or []
    kind = ' class="picture"' if [child.type for child in inside] == ["image"] else ""
    return f"<p{kind}>{_given(tokens, i)}"


def _given(tokens: list[Token], i: int) -> str:
    """The anchor that stands before a heading or a paragraph: in it, since Qt has no others."""
    before = tokens[i - 1] if i else None
    return f'<a name="{escape(before.content)}"></a>' if before and before.type == ANCHOR else ""


def _nothing(*_: Any) -> str:
    return ""


def _code(tokens: list[Token], i: int, *_: Any) -> str:
    return ('<table class="code" width="100%" cellpadding="10"><tr><td><pre>'
            f"{escape(tokens[i].content.rstrip())}</pre></td></tr></table>")


def _link(tokens: list[Token], i: int, options: Any, env: dict[str, Any]) -> str:
    target = str(tokens[i].attrs["href"])
    name, _, anchor = target.partition("#")
    page = page_of(target)
    leads = f"{SCHEME}:{page}#{anchor}" if page else f"#{anchor}" if not name else ""
    env.setdefault("open", []).append("" if leads else target)
    return f'<a href="{escape(leads)}">' if leads else ""


def _link_end(tokens: list[Token], i: int, options: Any, env: dict[str, Any]) -> str:
    """Addresses outside are text: nothing here leads into a network."""
    outside = env["open"].pop()
    if not outside:
        return "</a>"
    return "" if tokens[i - 1].content == outside else f" ({escape(outside)})"


def _picture(tokens: list[Token], i: int, *_: Any) -> str:
    return f'<img src="{escape(str(tokens[i].attrs["src"]))}" alt="{escape(tokens[i].content)}">'


def _table(tokens: list[Token], i: int, options: Any, env: dict[str, Any]) -> str:
    row = next(n for n in range(i, len(tokens)) if tokens[n].type == "tr_close")
    columns = env["columns"] = sum(token.type == "th_open" for token in tokens[i:row])
    return f'<table class="{"rows" if columns <= _FEW else "many"}" width="100%">'


def _head_cell(tokens: list[Token], i: int, options: Any, env: dict[str, Any]) -> str:
    """The first of two columns names what the second tells: it needs less room."""
    first = tokens[i - 1].type == "tr_open" and env["columns"] == 2
    return f'<th width="{_NAMES}">' if first else "<th>"


_RULES = {
    "heading_open": _heading, "paragraph_open": _paragraph, ANCHOR: _nothing, "html_block": _nothing,
    "html_inline": _nothing, "fence": _code, "code_block": _code, "link_open": _link,
    "link_close": _link_end, "image": _picture,
    "table_open": _table, "th_open": _head_cell,
}
