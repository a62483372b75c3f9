"""The languages that the program has besides English."""

from collections.abc import Mapping

LANGUAGES: Mapping[str, str] = {"zh_CN": "\u7b80\u4f53\u4e2d\u6587"}
"""Their own names by code."""


def read(code: str) -> Mapping[str, str]:
    """The templates of a language by the English ones."""
    return {}
