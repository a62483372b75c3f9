"""The two version numbers, each stated once."""

VERSION = "0.1.0"
"""Version of the program."""

MODEL_VERSION = "1.0"
"""Version of the equations and their defaults; a scenario file names the one it was made with."""
