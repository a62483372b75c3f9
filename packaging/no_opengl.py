"""Runs first in the built program: pyqtgraph imports Qt's OpenGL modules, though plots never use them.

Two empty modules in their place save ten megabytes, and the time to load them.
"""

import sys
from types import ModuleType

from PySide6.QtWidgets import QWidget

for name in ("QtOpenGL", "QtOpenGLWidgets"):
    module = ModuleType(f"PySide6.{name}")
    module.QOpenGLWidget = QWidget  # a base class of one that is never made
    sys.modules[module.__name__] = module
