"""Files that carry a scenario, as exports do, and mean harm."""

import base64
import gzip
import io
import re
import struct
import warnings
import zipfile
import zlib
from functools import cache
from html import escape

import pypdf

from planner.files.carried import KEYWORD, PREFIX
from planner.files.form import MAX_CONTAINER
from tests.hostile.carriers import FILE, OTHER, html, made, pdf, png, svg
from tests.hostile.kind import Kinds, bytes_of


@cache
def packed(size: int) -> bytes:
    """Zeros, a thousand times smaller."""
    packing = zlib.compressobj(9)
    return b"".join(packing.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + packing.flush()


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(chunked: bytes) -> bytes:
    return png()[:33] + chunked + png()[33:]


def text_chunk(text: bytes, *, is_packed: bool = True) -> bytes:
    flags = b"\0\1\0\0\0" if is_packed else bytes(5)
    return with_chunk(chunk(b"iTXt", KEYWORD.encode() + flags + text))


def member(name: str, data: bytes, kind: str = "xlsx", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An office file with a scenario in which one part is another."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made(kind))) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        new.writestr(zipfile.ZipInfo(name), data, method, compresslevel=1)
    return out.getvalue()


def many_members() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(20_000):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", b"")
    return out.getvalue()


def zip64() -> bytes:
    data = made("xlsx")
    end = data.rfind(b"PK\x05\x06")
    return data[:end] + b"PK\x06\x07" + struct.pack("<IQI", 0, 0, 1) + data[end:]


def locked() -> bytes:
    data = bytearray(made("xlsx"))
    for at in [found.start() for found in re.finditer(rb"PK\x01\x02", data)]:
        data[at + 8] |= 1
    return bytes(data)


def garbled() -> bytes:
    data = bytearray(made("xlsx"))
    at = data.find(b"xl/workbook.xml") + len("xl/workbook.xml") + 20
    data[at : at + 40] = bytes(40)
    return bytes(data)


LAUGHS = ('<!DOCTYPE lolz [<!ENTITY lol "lol">' + "".join(
    f'<!ENTITY lol{n} "{f"&lol{n - 1 if n > 1 else str()};" * 10}">' for n in range(1, 10)) + "]>")
BOOK = "<workbook><sheets>{}</sheets></workbook>"
CELLS = '<worksheet xmlns="m"><sheetData>{}</sheetData></worksheet>'
JSON = b'{\n  "format": "tradewinds-scenario"'
SHEET_PART = "xl/worksheets/scenario.xml"


def armoured(data: bytes, element: str = "metadata") -> str:
    return f'<{element} id="x">{PREFIX}{base64.b64encode(data).decode()}</{element}>'


def drawing(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode()


def huge_chunk(kind: bytes, start: bytes, size: int) -> bytes:
    return with_chunk(chunk(kind, start + b" " * size))


def bundle(*parts: tuple[str, bytes]) -> bytes:
    """A ZIP with these parts, names given twice included."""
    out = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(out, "w") as archive:
        for name, data in parts:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, compresslevel=1)
    return out.getvalue()


def nested_bombs() -> bytes:
    inner = bundle(("zeros", bytes(20_000_000)))
    for _ in range(3):
        inner = bundle(*((f"{n}.zip", inner) for n in range(10)))
    return inner


def with_link(target: str, mode: str = "") -> bytes:
    """A workbook whose hidden sheet is said to be elsewhere."""
    return member("xl/_rels/workbook.xml.rels", (
        f'<Relationships><Relationship Id="rIdTradewindsScenario" Target="{escape(target)}"{mode}/>'
        "</Relationships>").encode())


def lying() -> bytes:
    """A workbook whose list of parts says that everything is one byte long."""
    data = bytearray(made("xlsx"))
    for found in re.finditer(rb"PK\x01\x02", bytes(data)):
        struct.pack_into("<I", data, found.start() + 24, 1)
    return bytes(data)


def encrypted_pdf() -> bytes:
    writer, out = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(FILE))), io.BytesIO()
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


def scripted_pdf() -> bytes:
    return (b"%PDF-1.7\n1 0 obj\n<</Type /Catalog /OpenAction <</S /JavaScript /JS "
            b"(app.launchURL('http://evil.example'))>>>>\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n")


def two_in(kind: str) -> bytes:
    """An export into which another scenario was put as well."""
    elements = {"svg": ("</svg>", "metadata"), "html": ("</BODY>", "template")}
    if kind == "png":
        data = made("png")
        return data[:33] + chunk(b"iTXt", KEYWORD.encode() + bytes(5) + OTHER) + data[33:]
    if kind == "pdf":
        return pdf(FILE).replace(b"xref", b"stream\n" + OTHER + b"\nendstream\nxref", 1)
    end, element = elements[kind]
    return made(kind).replace(end.encode(), armoured(OTHER, element).encode() + end.encode())


def attributes(count: int) -> str:
    return " ".join(f'a{n}=""' for n in range(count))


def entity(how: str) -> bytes:
    return f"<!DOCTYPE svg [{how}]>".encode() + drawing("&x;")


PICTURES: Kinds = {
    "a picture cut off": bytes_of(lambda: made("png")[:200], "ends in the middle"),
    "a chunk of 4 GB": bytes_of(lambda: with_chunk(b"\xff\xff\xff\xffiTXt"), "ends in the middle"),
    "a chunk with a wrong sum": bytes_of(lambda: made("png").replace(b"\\ufffe", b"XXXXXX").replace(
        FILE[40:50], b"0123456789"), "is damaged"),
    "a packed text of 100 MB": bytes_of(lambda: text_chunk(packed(100_000_000)), "larger than 1 MB"),
    "a text of 2 MB": bytes_of(lambda: text_chunk(b"x" * 2_000_000, is_packed=False), "larger than 1 MB"),
    "a text not packed as it says": bytes_of(lambda: text_chunk(b"no zlib"), "is damaged"),
    "a packed text cut off": bytes_of(lambda: text_chunk(zlib.compress(FILE)[:-9]), "ends in the middle"),
    "a chunk without a text": bytes_of(
        lambda: with_chunk(chunk(b"iTXt", KEYWORD.encode() + b"\0")), "is damaged"),
    "a hundred thousand chunks": bytes_of(
        lambda: with_chunk(chunk(b"tEXt", b"") * 100_000), "too many pieces"),
    "a text of 60 MB with a right sum": bytes_of(
        lambda: huge_chunk(b"iTXt", KEYWORD.encode() + bytes(5), 60_000_000), "larger than 1 MB"),
    "a foreign text of 60 MB": bytes_of(
        lambda: huge_chunk(b"tEXt", b"Comment\0", 60_000_000), "no scenario inside"),
    "a scenario in a chunk of another kind": bytes_of(
        lambda: with_chunk(chunk(b"tEXt", KEYWORD.encode() + b"\0" + FILE)), "no scenario inside"),
    "a packed chunk that unpacks to 100 MB, of another kind": bytes_of(
        lambda: with_chunk(chunk(b"zTXt", KEYWORD.encode() + b"\0\0" + packed(100_000_000))),
        "no scenario inside"),
    "a language tag of 2 KB": bytes_of(
        lambda: huge_chunk(b"iTXt", KEYWORD.encode() + bytes(3) + b"e" * 2000 + bytes(2), 9), "is damaged"),
    "two scenarios in a picture": bytes_of(lambda: two_in("png"), "holds scenarios that differ"),
    "only the start of a picture": bytes_of(lambda: b"\x89PNG\r\n\x1a\n", "ends in the middle"),
    "a picture with a program behind it": bytes_of(
        lambda: png() + b"MZ\x90\0" + bytes(1000), "no scenario inside"),
}

PDFS: Kinds = {
    "a PDF that unpacks to 10 MB": bytes_of(
        lambda: b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n" + zlib.compress(JSON + bytes(10_000_000)),
        "larger than 1 MB"),
    "a PDF cut off": bytes_of(lambda: pdf(FILE)[: pdf(FILE).find(JSON) + 300], "ends in the middle"),
    "a packed PDF cut off": bytes_of(
        lambda: b"%PDF-1.7\nstream\n" + zlib.compress(FILE)[:200], "ends in the middle"),
    "a PDF of a million streams": bytes_of(
        lambda: b"%PDF-1.7\n" + b"stream\n" * 1_000_000, "too many pieces"),
    "an attached file that unpacks to 100 MB": bytes_of(
        lambda: b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n" + zlib.compress(JSON + b" " * 100_000_000, 9),
        "larger than 1 MB"),
    "an attached file of 60 MB": bytes_of(
        lambda: b"%PDF-1.7\nstream\n" + JSON + b" " * 60_000_000 + b"\nendstream\n", "larger than 1 MB"),
    "an attached bomb that is no scenario": bytes_of(
        lambda: b"%PDF-1.7\nstream\n" + packed(100_000_000) + b"\nendstream\n", "no scenario inside"),
    "an attached scenario that is damaged": bytes_of(
        lambda: b"%PDF-1.7\nstream\n" + zlib.compress(FILE, 0)[:-4] + b"sums", "is damaged"),
    "an encrypted PDF": bytes_of(encrypted_pdf, "no scenario inside"),
    "a PDF with a script": bytes_of(scripted_pdf, "no scenario inside"),
    "two scenarios in a PDF": bytes_of(lambda: two_in("pdf"), "holds scenarios that differ"),
    "only the start of a PDF": bytes_of(lambda: b"%PDF-", "no scenario inside"),
}

OFFICE: Kinds = {
    "a workbook cut off": bytes_of(lambda: made("xlsx")[:-30], "ends in the middle"),
    "a workbook of 20,000 sheets": bytes_of(many_members, "more parts than"),
    "a workbook with a second list of parts": bytes_of(zip64, "more parts than"),
    "a locked workbook": bytes_of(locked, "is packed as no export is"),
    "a garbled workbook": bytes_of(garbled, "is damaged"),
    "a list of sheets of 30 MB": bytes_of(
        lambda: member("xl/workbook.xml", bytes(30_000_000)), "larger inside"),
    "a sheet of 30 MB": bytes_of(lambda: member(SHEET_PART, b" " * 30_000_000), "larger inside"),
    "a deck of 30 MB": bytes_of(
        lambda: member("customXml/item1.xml", b" " * 30_000_000, "pptx"), "larger inside"),
    "a sheet packed with bzip2": bytes_of(
        lambda: member(SHEET_PART, b" " * 9_000_000, method=zipfile.ZIP_BZIP2), "is packed as no export is"),
    "a sheet packed with LZMA": bytes_of(
        lambda: member(SHEET_PART, b" " * 9_000_000, method=zipfile.ZIP_LZMA), "is packed as no export is"),
    "a billion laughs": bytes_of(
        lambda: member("xl/workbook.xml", (LAUGHS + BOOK.format("&lol9;")).encode()), "document type"),
    "an entity from outside": bytes_of(
        lambda: member(SHEET_PART, b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
        "document type"),
    "an entity from nowhere": bytes_of(lambda: member(SHEET_PART, b"<a>&b;</a>"), "is damaged"),
    "a sheet that is no XML": bytes_of(lambda: member(SHEET_PART, b"\0\1\2"), "is damaged"),
    "a sheet in an unknown code": bytes_of(
        lambda: member(SHEET_PART, b'<?xml version="1.0" encoding="rot13"?><a/>'), "no scenario inside"),
    "a million cells": bytes_of(
        lambda: member(SHEET_PART, CELLS.format("<c/>" * 1_000_000).encode()), "larger inside"),
    "a text that there is not": bytes_of(
        lambda: member(SHEET_PART, CELLS.format('<c t="s"><v>99</v></c>').encode()), "is damaged"),
    "a text of a number below none": bytes_of(
        lambda: member(SHEET_PART, CELLS.format('<c t="s"><v>-1</v></c>').encode()), "is damaged"),
    "a plain ZIP": bytes_of(lambda: bundle(("story.json", FILE)), "no scenario inside"),
    "an empty ZIP": bytes_of(bundle, "no scenario inside"),
    "ZIPs in ZIPs that unpack to 20 GB": bytes_of(nested_bombs, "no scenario inside"),
    "a ZIP of one part of 100 MB": bytes_of(lambda: bundle(("zeros", bytes(100_000_000))), "no scenario"),
    "twenty parts of 8 MB": bytes_of(
        lambda: bundle(*((f"customXml/item{n}.xml", b" " * 7_999_999) for n in range(20))),
        "no scenario inside"),
    "parts that lead out of the folder": bytes_of(
        lambda: bundle(("../../../../etc/passwd", b"x"), ("/etc/passwd", b"x"), ("C:\\x", b"x")),
        "no scenario inside"),
    "a part given twice": bytes_of(
        lambda: bundle(("customXml/item1.xml", b"x"), ("customXml/item1.xml", b"<a>")), "no scenario"),
    "parts that lie about their size": bytes_of(lying, "is damaged"),
    "a sheet in a file outside": bytes_of(
        lambda: with_link("../../../../etc/passwd"), "no scenario inside"),
    "a sheet on another computer": bytes_of(
        lambda: with_link("//evil.example/x.xml", ' TargetMode="External"'), "no scenario inside"),
    "a sheet on the web": bytes_of(
        lambda: with_link("http://evil.example/x.xml", ' TargetMode="External"'), "no scenario inside"),
    "a sheet that is the book itself": bytes_of(lambda: with_link("workbook.xml"), "no scenario inside"),
    "a sheet nested a million deep": bytes_of(
        lambda: member(SHEET_PART, b"<a>" * 1_000_000), "nests deeper than an export does"),
    "an element with a million attributes": bytes_of(
        lambda: member(SHEET_PART, f"<c {attributes(600_000)}/>".encode()), "larger inside"),
    "an element with a name of 7 MB": bytes_of(
        lambda: member(SHEET_PART, b"<c" + b"c" * 7_000_000 + b"/>"), "larger inside"),
    "cells with many attributes": bytes_of(
        lambda: member(SHEET_PART, CELLS.format(f"<c {attributes(8)}/>" * 130_000).encode()),
        "larger inside"),
    "a comment of 7 MB": bytes_of(
        lambda: member(SHEET_PART, b"<!--" + b"c" * 7_000_000 + b"--><a/>"), "larger inside"),
    "a text of 7 MB that is no scenario": bytes_of(
        lambda: member(SHEET_PART, CELLS.format(f"<c><v>{'x' * 7_000_000}</v></c>").encode()),
        "no scenario inside"),
    "an entity that includes a file": bytes_of(
        lambda: member(SHEET_PART, b'<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]><a/>'),
        "document type"),
    "a document type on the web": bytes_of(
        lambda: member("xl/workbook.xml", b'<!DOCTYPE a SYSTEM "http://evil.example/a.dtd"><a/>'),
        "document type"),
    "a hidden sheet of formulas": bytes_of(
        lambda: member(SHEET_PART, CELLS.format('<c><f>WEBSERVICE("http://evil.example")</f></c>').encode()),
        "no scenario inside"),
}

MARKUP: Kinds = {
    "a scenario of 2 MB in a drawing": bytes_of(
        lambda: drawing(armoured(bytes(2_000_000))), "larger than 1 MB"),
    "a scenario of 30 MB in a drawing": bytes_of(
        lambda: drawing(armoured(bytes(30_000_000))), "larger than 1 MB"),
    "no base64 in a drawing": bytes_of(lambda: drawing(f"<metadata>{PREFIX}ab=cd</metadata>"), "is damaged"),
    "laughs in a drawing": bytes_of(lambda: LAUGHS.encode() + drawing("&lol9;"), "no scenario inside"),
    "a million carriers that are none": bytes_of(
        lambda: drawing(f"<a>{PREFIX}</a>" * 500_000), "no scenario inside"),
    "a tag without an end": bytes_of(lambda: drawing("<metadata" * 1_000_000 + PREFIX), "no scenario inside"),
    "a script with a scenario": bytes_of(
        lambda: html().replace(b"<p>", f"<script>{PREFIX}e30=</script><p>".encode()), "no scenario inside"),
    "another scenario file": bytes_of(lambda: drawing(armoured(b"{}")), "is not a Tradewinds scenario"),
    "an empty scenario": bytes_of(lambda: drawing(armoured(b"")), "is empty"),
    "a picture inside": bytes_of(lambda: drawing(armoured(made("png"))), "NUL"),
    "an entity from a file in a drawing": bytes_of(
        lambda: entity('<!ENTITY x SYSTEM "file:///etc/passwd">'), "no scenario inside"),
    "an entity from the web in a drawing": bytes_of(
        lambda: entity('<!ENTITY x SYSTEM "http://evil.example/x">'), "no scenario inside"),
    "a drawing that includes another": bytes_of(
        lambda: drawing('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'),
        "no scenario inside"),
    "a drawing with a script": bytes_of(lambda: drawing("<script>alert(1)</script>"), "no scenario inside"),
    "a drawing with a picture from outside": bytes_of(
        lambda: drawing('<image href="http://evil.example/x.png"/>'), "no scenario inside"),
    "a drawing of UTF-16": bytes_of(lambda: svg().decode().encode("utf-16"), "is UTF-16 text"),
    "a drawing that is packed": bytes_of(lambda: gzip.compress(made("svg"), mtime=0), "NUL"),
    "a drawing nested a million deep": bytes_of(
        lambda: drawing("<g>" * 1_000_000), "no scenario inside"),
    "two scenarios in a drawing": bytes_of(lambda: two_in("svg"), "holds scenarios that differ"),
    "two scenarios in a web page": bytes_of(lambda: two_in("html"), "holds scenarios that differ"),
    "a web page with a frame and a script": bytes_of(
        lambda: html().replace(b"<p>", b"<iframe src=//evil.example></iframe><script>a()</script><p>"),
        "no scenario inside"),
    "base64 with a hole": bytes_of(
        lambda: made("html").replace(b"base64,", b"base64,!!!!"), "is empty"),
    "megabytes of blanks in base64": bytes_of(
        lambda: made("svg").replace(b"base64,", b"base64," + b" " * 5_000_000), "is empty"),
    "a scenario in a scenario in a scenario": bytes_of(
        lambda: drawing(armoured(drawing(armoured(FILE)))), "line 1, column 1"),
}

CONTENTS: Kinds = {
    "a scenario out of range": bytes_of(
        lambda: made("png", FILE.replace(b'"value": 1.1', b'"value": 1e9')), "must lie between"),
    "65 MB": bytes_of(lambda: made("png") + bytes(MAX_CONTAINER), "larger than 64 MB"),
    "an office file of another kind": bytes_of(lambda: member("xl/workbook.xml", b""), "no scenario inside"),
    "a JPEG": bytes_of(lambda: b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(100), "NUL"),
    "a program": bytes_of(lambda: b"\x7fELF\x02\x01\x01" + bytes(100), "NUL"),
    "a script": bytes_of(lambda: b"#!/bin/sh\nrm -rf /\n", "line 1, column 1"),
    "a pickle": bytes_of(lambda: b"cos\nsystem\n(S'id'\ntR.", "line 1, column 1"),
    "an old office file": bytes_of(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "NUL"),
    "a web address": bytes_of(lambda: b"[InternetShortcut]\nURL=http://evil.example\n", "line 1, column 2"),
    "YAML": bytes_of(lambda: b"!!python/object/apply:os.system ['id']\n", "line 1, column 1"),
}
