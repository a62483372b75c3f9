"""A seeded monkey that uses the real window; ``python -m bench.monkey --help`` tells how."""
