"""How a brief looks as a web page, on the screen and on paper."""

from planner.palette import LIGHT

_LETTERS = ("Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', "
            "'Noto Sans CJK SC', sans-serif")

_STYLE = f"""\
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
html {{ -webkit-text-size-adjust: 100%; }}
body {{ margin: 0; background: {LIGHT.ground}; color: {LIGHT.ink}; font: 15px/1.55 {_LETTERS};
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; word-wrap: break-word; }}
main {{ max-width: 888px; margin: 0 auto; padding: 56px 64px 48px; background: {LIGHT.card}; }}
h1 {{ margin: 0 0 6px; font-size: 30px; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; }}
h2 {{ margin: 44px 0 12px; padding-top: 14px; border-top: 1px solid {LIGHT.edge}; font-size: 19px;
  line-height: 1.3; font-weight: 600; }}
p {{ margin: 0 0 10px; }}
ul {{ margin: 0; padding: 0 0 0 18px; }}
li {{ margin: 0 0 8px; padding-left: 4px; }}
.by, .quiet, .note {{ color: {LIGHT.quiet}; }}
.by {{ font-size: 13px; }}
p.quiet, .note {{ font-size: 12.5px; line-height: 1.5; }}
.lede {{ margin: 26px 0 16px; font-size: 19px; line-height: 1.45; }}
.strong {{ font-weight: 600; }}
.accent {{ font-weight: 600; color: {LIGHT.accent}; }}
.right {{ text-align: right; }}
figure {{ margin: 0 0 28px; }}
figcaption {{ margin: 0 0 6px; font-weight: 600; line-height: 1.4; }}
.note {{ margin: 6px 0 2px; }}
svg {{ display: block; width: 100%; height: auto; }}
figure svg {{ border: 1px solid {LIGHT.edge}; border-radius: 8px; }}
.date {{ white-space: nowrap; }}
.pair {{ display: flex; }}
.pair figure {{ flex: 1 1 0; min-width: 0; }}
.pair figure + figure {{ margin-left: 16px; }}
@supports (grid-template-rows: subgrid) {{
  .pair {{ display: grid; grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-template-rows: repeat(4, auto); column-gap: 16px; }}
  .pair figure {{ display: grid; grid-row: span 4; grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr); }}
  .pair figure + figure {{ margin-left: 0; }}
}}
.scroll {{ overflow-x: auto; margin: 4px 0 12px; }}
table {{ width: 100%; border-collapse: collapse; font-size: 13.5px; line-height: 1.4; }}
th, td {{ padding: 7px 12px 7px 0; text-align: left; vertical-align: top; font-weight: 400;
  border-bottom: 1px solid {LIGHT.edge}; }}
th.strong, td.strong, td.accent {{ font-weight: 600; }}
th:last-child, td:last-child {{ padding-right: 0; }}
thead th {{ vertical-align: bottom; font-size: 12px; color: {LIGHT.quiet};
  border-bottom-color: {LIGHT.faint}; }}
td.apart, th.apart {{ padding-left: 12px; }}
.graph svg {{ height: 19px; }}
details {{ font-size: 12.5px; color: {LIGHT.quiet}; }}
summary {{ cursor: pointer; }}
summary:focus-visible {{ outline: 2px solid {LIGHT.roles["us"]}; outline-offset: 2px; }}
.data {{ font-size: 12px; color: {LIGHT.ink}; white-space: nowrap; }}
.data th, .data td {{ padding: 3px 14px 3px 0; text-align: right; }}
.data thead th {{ white-space: normal; min-width: 76px; }}
.data th:first-child {{ text-align: left; }}
@media screen and (max-width: 700px) {{
  main {{ padding: 32px 20px; }}
  .pair, .pair figure {{ display: block; }}
  .pair figure + figure {{ margin-left: 0; }}
  .scroll table {{ min-width: 560px; }}
  figure {{ overflow-x: auto; }}
  .wide svg {{ min-width: 640px; }}
}}
@page {{ size: A4; margin: 15mm 16mm 18mm; }}
@media print {{
  body {{ background: none; font-size: 9.2pt; line-height: 1.38; -webkit-print-color-adjust: exact;
    print-color-adjust: exact; }}
  main {{ max-width: none; padding: 0; background: none; }}
  h1 {{ font-size: 20pt; }}
  h2 {{ margin: 13pt 0 5pt; padding-top: 7pt; font-size: 13pt; break-after: avoid; page-break-after: avoid; }}
  .by {{ font-size: 8.5pt; }}
  .lede {{ margin: 14pt 0 9pt; font-size: 12.5pt; }}
  p.quiet, .note {{ font-size: 8pt; }}
  p, li {{ orphans: 3; widows: 3; }}
  table {{ font-size: 8.5pt; }}
  th, td {{ padding: 2.8pt 8pt 2.8pt 0; }}
  ul {{ font-size: 8.5pt; }}
  li {{ margin-bottom: 3pt; }}
  thead {{ display: table-header-group; }}
  thead th {{ font-size: 7.5pt; }}
  tr, figure, .pair {{ break-inside: avoid; page-break-inside: avoid; }}
  h2 + p, tbody tr:first-child, tbody tr:nth-last-child(2) {{ break-after: avoid; page-break-after: avoid; }}
  figure {{ margin-bottom: 8pt; }}
  .note {{ margin-top: 3pt; line-height: 1.35; }}
  p {{ margin-bottom: 5pt; }}
  .scroll {{ overflow: visible; }}
  details {{ display: none; }}
}}
"""

_FOOT = f"font: 7.5pt {_LETTERS}; color: {LIGHT.quiet};"
_MARGINS = """\
@page {{
  @bottom-left {{ content: "{words}"; width: 85%; {look} }}
  @bottom-right {{ content: counter(page) " / " counter(pages); {look} }}
}}
"""
"""At the foot of each printed page, where a browser knows how."""


def style(foot: str) -> str:
    """The style sheet, with words for the foot of each printed page."""
    return _STYLE + _MARGINS.format(words=_quoted(foot), look=_FOOT)


def _quoted(text: str) -> str:
    """Text inside a string of a style sheet: every letter that could end it, by its number."""
    return "".join(c if c == " " or (c.isascii() and c.isalnum()) else f"\\{ord(c):x} " for c in text)
