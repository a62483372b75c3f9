"""Prints how fast everything is, in one sitting: ``python -m bench``; ``--write`` keeps it in the docs."""

from bench import analyses, engine, window
from bench.page import publish

if __name__ == "__main__":
    publish("measured", [*engine.rows(), *analyses.rows(), *window.rows()])
