"""What is said follows the language in force: sentences, words of declarations, one thread's own language."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from planner import translations
from planner.charts import CHARTS
from planner.language import ENGLISH, say, speak, speaking
from planner.scenario import INPUTS
from planner.sets import Bloc, label
from planner.translations import LANGUAGES, best, read


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


def test_places_are_filled_in_the_language_in_force() -> None:
    speak({"{a} of {b}": "{b}: {a}"})
    assert say("{a} of {b}", a=1, b=2) == "2: 1"
    assert say("unknown {a}", a=1) == "unknown 1"


def test_words_of_declarations_follow_without_being_made_anew() -> None:
    share, china = CHARTS["developer_share"], label(Bloc.CHINA)
    spec = next(iter(INPUTS.values()))
    speak({share.title: "T", china: "C", spec.label: "L", spec.group.label: "G"})
    assert (share.title, label(Bloc.CHINA), share.plots[0].traces[0].label) == ("T", "C", "C")
    assert (spec.label, spec.group.label) == ("L", "G")
    speak(ENGLISH)
    assert share.title == "Developer share" and spec.label != "L"


def test_a_thread_may_speak_another_language_meanwhile() -> None:
    inside, said = threading.Event(), threading.Event()
    heard: list[str] = []

    def other() -> None:
        with speaking({"word": "other"}):
            inside.set()
            said.wait(5)
            heard.append(say("word"))
        heard.append(say("word"))

    thread = threading.Thread(target=other)
    thread.start()
    inside.wait(5)
    speak({"word": "here"})
    assert say("word") == "here"
    said.set()
    thread.join()
    assert heard == ["other", "here"]


@pytest.mark.parametrize(("wanted", "code"), [
    ("zh_CN", "zh_CN"), ("zh-Hans-SG", "zh_CN"), ("zh", "zh_CN"), ("zh_CN.UTF-8", "zh_CN"), ("zh_TW", "en"),
    ("zh_Hant", "en"), ("en_GB", "en"), ("de", "en"), ("", "en"), ("C", "en")])
def test_a_locale_gets_the_language_it_reads(wanted: str, code: str) -> None:
    assert best(wanted) == code


def test_every_language_can_be_read() -> None:
    files = {path.stem for path in Path(translations.__file__).parent.glob("*.ts")}
    assert files | {"en"} == set(LANGUAGES)
    assert read("en") == ENGLISH
    for code in files:
        told = ElementTree.parse(Path(translations.__file__).with_name(f"{code}.ts")).iter("translation")
        assert len(read(code)) == sum(entry.get("type") is None for entry in told)
    with pytest.raises(KeyError):
        read("xx")
