"""How a command says that it cannot be carried out."""

import sys

WRONG = 2
"""Exit code for what the user can put right."""


class UsageError(Exception):
    """A command that cannot be carried out as given. str() is one sentence."""


def refuse(sentence: str) -> int:
    """Print the sentence where errors go, and return the exit code that goes with it."""
    print(sentence, file=sys.stderr)
    return WRONG
