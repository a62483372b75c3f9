"""What happens when the program itself is wrong: one message, and it goes on."""

import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QWidget

from ui.dialogs import show_error


def catch_exceptions(window: QWidget) -> None:
    """Show an uncaught exception once, in words; the trace goes to the terminal."""
    shown = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal shown
        traceback.print_exception(kind, error, trace)
        if not shown and not issubclass(kind, KeyboardInterrupt):
            shown = True
            show_error(
                window, "Something went wrong",
                f"An internal error occurred ({kind.__name__}); save your scenario under a new name "
                "and start Tradewinds again.")

    sys.excepthook = hook
