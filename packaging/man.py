"""The manual page, from the declarations of the command line."""

from __future__ import annotations

from typing import Any

from product import COMMAND, MIME_LABEL, NAME, SUFFIX, SUMMARY, facts

FILES = (
    ("~/.config/tradewinds", "Settings of the window: look, sizes, recent files."),
    ("~/.cache/tradewinds", "The compiled equations; they are made again when missing."),
)


def page() -> str:
    """The page in roff."""
    from planner.cli import all_commands

    said = facts()
    lines = [
        f".TH {COMMAND.upper()} 1 {said['day']} \"{NAME} {said['version']}\" \"User Commands\"",
        ".SH NAME", rf"{COMMAND} \- {_text(SUMMARY)}",
        ".SH SYNOPSIS", f".B {COMMAND}", "[FILE]...", ".br", f".B {COMMAND}", "COMMAND [OPTIONS]",
        ".SH DESCRIPTION",
        _text(f"Without a command it opens its window, with the scenarios (*{SUFFIX}) that are named."),
        ".SH COMMANDS",
    ]
    for name, command in all_commands().commands.items():
        lines += [f".SS {_text(_usage(name, command))}", _text(command.help or "")]
        lines += _options(command)
    lines.append(".SH FILES")
    for path, what in ((f"*{SUFFIX}", f"{MIME_LABEL}s, as JSON."), *FILES):
        lines += [".TP", f".I {_text(path)}", _text(what)]
    lines += [".SH EXIT STATUS", _text("0 if all went well, 2 for a file, value or place that was refused.")]
    return "\n".join(lines) + "\n"


def _usage(name: str, command: Any) -> str:
    words = [p.metavar or p.name.upper() for p in command.params if p.param_type_name == "argument"]
    return " ".join([name, *words])


def _options(command: Any) -> list[str]:
    import typer

    context = typer.Context(command, info_name=COMMAND)
    lines = []
    for option in command.params:
        head, told = option.get_help_record(context) or ("", "")
        lines += [".TP", r"\fB" + _text(head) + r"\fR", _text(told)]
    return lines


def _text(words: str) -> str:
    """Words in which nothing is a request of roff."""
    safe = " ".join(words.split()).replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return r"\&" + safe if safe.startswith(".") else safe


if __name__ == "__main__":
    print(page(), end="")
