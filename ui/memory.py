"""What this computer will not remember until the next start, in words."""

from planner.errors import printable
from planner.language import say
from ui import settings


def unkept() -> str:
    """A sentence for each folder that takes no files, once the engine is loaded; empty if all do."""
    from planner import compiled

    sentences = []
    if not settings.are_kept():
        sentences.append(say(
            "The look, the recent files and the window\u2019s place are not remembered, "
            "because {folder} cannot be written.", folder=printable(str(settings.place().parent), 150)))
    if not compiled.is_kept():
        sentences.append(say(
            "Each start takes some seconds longer, because the compiled model cannot be kept in "
            "{folder}.", folder=printable(str(compiled.FOLDER), 150)))
    return " ".join(sentences)
