"""What Qt's binding does at every import, and what it has to leave alone."""

import sys

_WITHOUT_QT = -1
"""What the binding remembers of a module that it need not look into."""


def spare_pydantic() -> None:
    """Keep the binding from looking into pydantic while that is being imported.

    The binding asks every new module for its source, and on the way for an attribute; pydantic answers such
    a question by importing a part of itself, which may be half imported already and then fails.
    """
    feature = sys.modules.get("shibokensupport.feature")
    known = getattr(feature, "pyside_feature_dict", None)
    if isinstance(known, dict):
        known.setdefault("pydantic", _WITHOUT_QT)
