"""The model once more in other people's tools, and how they agree: ``make peers``."""
