"""What a module says: the templates in its source."""

import ast
from importlib import import_module
from inspect import getsource


def templates(*modules: str) -> tuple[str, ...]:
    """Everything that modules ``say`` or ``mark``, each once."""
    sources = (getsource(import_module(module)) for module in modules)
    calls = (node for source in sources for node in ast.walk(ast.parse(source))
             if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
             and node.func.id in ("say", "mark") and isinstance(node.args[0], ast.Constant))
    return tuple(dict.fromkeys(str(ast.literal_eval(call.args[0])) for call in calls))
