"""The languages that the program speaks, with one catalogue each, in Qt's own format for translators."""

from functools import cache
from importlib.resources import files

from planner.language import ENGLISH, Catalogue

SOURCE_LANGUAGE = "en"
"""That of the templates, which needs no catalogue."""
LANGUAGES = {SOURCE_LANGUAGE: "English", "zh_CN": "\u7b80\u4f53\u4e2d\u6587"}
"""What a language calls itself, by its code; each but English has a file of that code."""


def best(wanted: str) -> str:
    """The code of the language for a locale such as ``zh_Hans_SG`` or ``zh-CN``; English where there is none.

    Traditional Chinese has no catalogue: its readers get English rather than another script.
    """
    parts = wanted.replace("-", "_").split(".")[0].split("_")
    if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
        return "zh_CN"
    return SOURCE_LANGUAGE


@cache
def read(code: str) -> Catalogue:
    """The catalogue of a language. Raises KeyError for a code that LANGUAGES lacks."""
    from xml.etree import ElementTree  # not for English

    if LANGUAGES[code] == LANGUAGES[SOURCE_LANGUAGE]:
        return ENGLISH
    found: dict[str, str] = {}
    catalogue = ElementTree.fromstring(files(__name__).joinpath(f"{code}.ts").read_bytes())
    for message in catalogue.iter("message"):
        told = message.find("translation")
        if told is not None and told.text and told.get("type") is None:
            found[message.findtext("source", "")] = told.text
    return found
