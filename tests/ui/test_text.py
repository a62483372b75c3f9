"""Words of a scenario are shown as they stand: no markup, no broken lines, no width without end."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from planner import files
from planner.scenario import Scenario
from planner.shocks import POLICIES
from ui.documents import SUFFIX

from .pages import App

pytestmark = pytest.mark.unpainted

HOSTILE = {
    "markup": "<img src=x><b>x</b>",
    "entities": "&lt;b&gt; &amp; &copy; A && B & C",
    "placeholder": "A[*]B [*]",
    "per cent": "%1 %n {0} \\n",
    "lines": "one\ntwo\r\nthree\ttabs",
    "long": "x" * 10_000,
    "long words": "word " * 2_000,
    "right to left": "\u0633\u064a\u0646\u0627\u0631\u064a\u0648 \u0661",
    "turned round": "abc \u202egnp.exe\u202c",
    "wide": "\u4e2d\u56fd\u60c5\u666f \U0001f600",
    "empty": "",
    "blank": "   ",
}


def one_line(name: str) -> str:
    return " ".join(name.split())


def test_a_name_appears_literally_in_title_header_and_pictures(app: App) -> None:
    for name in HOSTILE.values():
        assert_literal(app, name)


def assert_literal(app: App, name: str) -> None:
    width = app.window.minimumSizeHint().width()
    app.state.open(Scenario(name), None)
    app.settle()
    assert app.title == f"{one_line(name) or 'Untitled'} \u2013 Tradewinds"
    shown = app.header.name
    assert shown == (one_line(name) or "Untitled") or (
        shown.endswith("\u2026") and one_line(name).startswith(shown[:-1]))
    assert app.window.minimumSizeHint().width() <= width + 430
    app.panel.drag("price_gap_2030", 2.0)
    assert app.title.endswith("* \u2013 Tradewinds")
    app.charts.command("price", "Copy picture")
    drawing = bytes(QApplication.clipboard().mimeData().data("image/svg+xml").data()).decode()
    assert not re.search(r"<(img|b|script|image)\b", drawing)
    app.charts.command("price", "Copy data")
    first = QApplication.clipboard().text().split("\n")[0]
    assert one_line(name)[:50] in first and "\t" not in first
    no_label_reads_markup(app.window)
    app.undo()
    app.do("File", "Close scenario")
    app.settle()


def test_markup_in_a_file_is_text_everywhere(app: App, tmp_path: Path) -> None:
    name = "<img src=x><b>x</b> &amp; <a href='file:///etc/passwd'>y</a>"
    path = tmp_path / f"<b>bold<{SUFFIX}"
    files.write(path, replace(
        Scenario(name, author=name, description=name, notes=(("price_gap_2030", name),)),
        shocks=(replace(POLICIES[0], severity=0.5, note=name),)))
    app.open(path)
    app.settle()
    assert app.scenario.name == name and app.messages.shown == []
    assert app.title == f"{name} \u2013 Tradewinds"
    assert app.header.name.startswith("<img src=x><b>x</b> &amp; <a href")
    assert "<b>bold<" in app.header.files() and name[:60] in app.header.files()
    app.charts.command("price", "Copy picture")
    drawing = bytes(QApplication.clipboard().mimeData().data("image/svg+xml").data()).decode()
    assert "&lt;img src=x>" in drawing or "&lt;img src=x&gt;" in drawing
    no_label_reads_markup(app.window)
    no_tip_holds(app.window, "<img")
    app.panel.drag("price_gap_2030", 2.0)
    app.messages.answer(QMessageBox.StandardButton.Cancel)
    assert not app.window.close()
    question = app.messages.only()
    assert question.is_plain and "<img src=x><b>x</b>" in question.text


def test_a_name_that_no_file_may_hold_is_refused_in_one_sentence_and_stays(app: App, tmp_path: Path) -> None:
    for name in (HOSTILE["lines"], HOSTILE["long"]):
        app.state.open(Scenario(name), None)
        app.settle()
        before = app.memory()
        app.save_as(tmp_path / f"a{SUFFIX}")
        message = app.messages.only()
        assert message.is_plain and "name" in message.text and len(message.text) < 300
        assert app.memory() == before and not (tmp_path / f"a{SUFFIX}").exists()


def test_every_label_of_the_window_is_plain_text(app: App) -> None:
    app.panel.turn("assumption")
    no_label_reads_markup(app.window)


def no_label_reads_markup(window: QWidget) -> None:
    labels = window.findChildren(QLabel)
    assert labels
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText or label.text() == "", label.text()


def no_tip_holds(window: QWidget, markup: str) -> None:
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        assert markup not in tip or not Qt.mightBeRichText(tip), tip
