"""Small files of every kind that an export has, with a scenario in them or without."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from html import escape

import pptx
import pypdf
from PIL import Image

from planner import files
from planner.export.carry import (
    carry_in_html,
    carry_in_png,
    carry_in_pptx,
    carry_in_svg,
    carry_in_xlsx,
)
from planner.export.sheet import Book
from planner.files.carried import ATTACHMENT
from planner.scenario import Scenario

STORY = replace(
    Scenario("</metadata><script>alert(1)</script> & \u4e2d\u56fd \U0001f600", "\u0639\u0631\u0628\u064a",
             "]]> --> endstream\n=1+1\n\ufffe\uffff", notes=(("price_us", "</template>" * 500),))
    .with_input("price_us", 1.1))
FILE = files.to_bytes(STORY)
OTHER = files.to_bytes(Scenario("Another"))
LONG = files.to_bytes(replace(Scenario(), notes=tuple(
    (id, "n" * 9000) for id in ("price_us", "price_china", "price_gap_2030", "moe_convergence"))))
"""Longer than a cell holds."""


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "#c2452d").save(out, "png")
    return out.getvalue()


def svg(words: str = "") -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" '
            f'height="9"><desc>{escape(words)}</desc><text>{escape(words)}</text></svg>\n').encode()


def html(words: str = "") -> bytes:
    return f"<!DOCTYPE html>\n<html><body><p>{escape(words)}</p></BODY></html>\n".encode()


def xlsx(words: str = "words") -> bytes:
    book = Book("A", "B", "C", date(2026, 4, 1))
    book.sheet("First", (10,)).text(0, 0, words)
    return book.to_bytes()


@cache  # python-pptx writes the moment into it
def pptx_() -> bytes:
    deck, out = pptx.Presentation(), io.BytesIO()
    deck.slides.add_slide(deck.slide_layouts[0])
    deck.save(out)
    return out.getvalue()


def pdf(scenario: bytes, *, packed: bool = False) -> bytes:
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.add_attachment("notes.txt", b"{ not a scenario, and longer than that " * 20)
    attached = writer.add_attachment(ATTACHMENT, scenario)
    if packed:
        stream = attached.pdf_object["/EF"]["/F"]
        writer._replace_object(stream.indirect_reference, stream.get_object().flate_encode())
    writer.write(out)
    return out.getvalue()


Carry = Callable[[bytes, bytes], bytes]
CARRIERS: dict[str, tuple[Callable[[], bytes], Carry]] = {
    "png": (png, carry_in_png), "svg": (svg, carry_in_svg), "html": (html, carry_in_html),
    "xlsx": (xlsx, carry_in_xlsx), "pptx": (pptx_, carry_in_pptx)}


@cache
def made(kind: str, scenario: bytes = FILE) -> bytes:
    empty, carry = CARRIERS[kind]
    return carry(empty(), scenario)
