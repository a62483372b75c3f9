"""The pages of the help as data: contents, sections, links and pictures. No window."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from planner.translations import SOURCE_LANGUAGE
from ui.help import START
from ui.resources import handbook

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

ANCHOR = "anchor"
"""Kind of token of the only HTML that a page has besides comments: ``<a id="name"></a>`` on a line before a
heading or a paragraph, a place that links and F1 lead to in every language. The content is its name."""
_ANCHOR = re.compile(r'<a id="([\w-]+)"></a>')
PICTURES = "img"
"""The folder of all pictures, beside the English pages."""
_NOT_IN_SLUGS = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it, up to the next heading.

    text  without any markup
    """

    page: str
    anchor: str
    title: str
    text: str


@dataclass(frozen=True)
class Link:
    """Where a page points to, and how its text is written there."""

    target: str
    text: str


class Page:
    """One page: its file is read and taken apart when it is wanted.

    language    of the file, empty for English
    """

    def __init__(self, name: str, path: Path, language: str = "") -> None:
        self.name, self.path, self.language = name, path, language

    @cached_property
    def tokens(self) -> list[Token]:
        """What Markdown makes of the file."""
        return _with_anchors(_parser().parse(self.path.read_text(encoding="utf-8")))

    def picture(self, place: str) -> Path | None:
        """The file of a picture as the page names it; None for anything that is no picture of the help."""
        root = self.path.parent.parent if self.language else self.path.parent
        file = (self.path.parent / place).resolve()
        return file if file.is_relative_to((root / PICTURES).resolve()) else None

    @cached_property
    def title(self) -> str:
        """Its first heading, found without reading the page as a whole."""
        with self.path.open(encoding="utf-8") as file:
            return next((line[2:].strip() for line in file if line.startswith("# ")), self.name)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All of them, that of the title first."""
        found: list[Section] = []
        anchor, title, given, inside = "", "", "", False
        text: list[str] = []
        for token in self.tokens:
            if token.type == "heading_open":
                if title:
                    found.append(Section(self.name, anchor, title, _joined(text)))
                anchor, text, inside = given or str(token.meta["slug"]), [], True
            elif token.type == "heading_close":
                inside, given = False, ""
            elif token.type == ANCHOR:
                given = token.content
            elif token.type == "inline":
                words = _words(token)
                if inside:
                    title = words
                else:
                    text.append(words)
            elif token.type in ("fence", "code_block"):
                text.append(token.content)
        found.append(Section(self.name, anchor, title, _joined(text)))
        return tuple(found)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Every place that a link may lead to: given ones, and headings as GitHub names them."""
        given = {token.content for token in self.tokens if token.type == ANCHOR}
        headings = {str(token.meta["slug"]) for token in self.tokens if token.type == "heading_open"}
        return frozenset(given | headings)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        found = []
        for token in self.tokens:
            children = token.children or []
            for i, child in enumerate(children):
                if child.type == "link_open":
                    found.append(Link(str(child.attrs["href"]), children[i + 1].content))
        return tuple(found)

    @cached_property
    def pictures(self) -> tuple[str, ...]:
        """Places of pictures, as the page names them."""
        return tuple(
            str(child.attrs["src"]) for token in self.tokens for child in token.children or []
            if child.type == "image")


@dataclass(frozen=True)
class Chapter:
    """Pages under one heading of the contents."""

    title: str
    pages: tuple[str, ...]


class Library:
    """All pages in one language; one that has not been translated stands in English."""

    def __init__(self, folder: Path, language: str = "") -> None:
        self.folder, self.language = folder, "" if language == SOURCE_LANGUAGE else language

    @cached_property
    def pages(self) -> dict[str, Page]:
        """By name, in the order of the contents, the start page first."""
        names = [START, *(name for chapter in self.chapters for name in chapter.pages)]
        return {name: self._page(name) for name in dict.fromkeys(names)}

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """The contents, as the start page lists them: a heading, and a list of links below it."""
        chapters: list[tuple[str, list[str]]] = []
        tokens = self._page(START).tokens
        for before, token in pairwise(tokens):
            if before.type == "heading_open" and before.tag == "h2":
                chapters.append((_words(token), []))
            elif token.type == "inline" and before.level >= 2 and chapters:  # in an item of a list
                chapters[-1][1].extend(
                    name for child in token.children or [] if child.type == "link_open"
                    and (name := page_of(str(child.attrs["href"]))))
        return tuple(Chapter(title, tuple(names)) for title, names in chapters if names)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Of all pages, in their order."""
        return tuple(section for page in self.pages.values() for section in page.sections)

    def _page(self, name: str) -> Page:
        if self.language and (path := self.folder / self.language / f"{name}.md").is_file():
            return Page(name, path, self.language)
        return Page(name, self.folder / f"{name}.md")


@cache
def library(language: str = "") -> Library:
    """The pages that ship with the program, in a language such as ``zh_CN``; English where it is empty."""
    return Library(handbook(), language)


def page_of(target: str) -> str:
    """The name of the page that a link leads to; empty if it leads elsewhere."""
    match = re.fullmatch(r"([\w-]+)\.md(#.*)?", target)
    return match[1] if match else ""


def slug(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return _NOT_IN_SLUGS.sub("", heading.lower()).strip().replace(" ", "-")


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")


def _with_anchors(tokens: list[Token]) -> list[Token]:
    """The tokens, with one for each paragraph that is nothing but an anchor, and headings with their own."""
    made: list[Token] = []
    seen = Counter(match[1] for token in tokens if (match := _ANCHOR.fullmatch(token.content)))
    for token, after in zip_longest(tokens, tokens[1:]):
        if token.type == "heading_open":
            own = slug(_words(after))
            token.meta["slug"] = f"{own}-{seen[own]}" if seen[own] else own
            seen[own] += 1
        made.append(token)
        if token.type == "paragraph_close" and (match := _ANCHOR.fullmatch(made[-2].content)):
            opened = made[-3]
            del made[-3:]
            made.append(opened.copy(type=ANCHOR, tag="", nesting=0, content=match[1]))
    return made


def _words(token: Token) -> str:
    """What an inline token says, without markup."""
    said = {"softbreak": " ", "hardbreak": " "}
    return "".join(
        said.get(child.type, child.content if child.type in ("text", "code_inline", "image") else "")
        for child in token.children or [])


def _joined(parts: list[str]) -> str:
    return "\n".join(part for part in parts if part)
