"""The sets the model is indexed by. Position in the enumeration is position in every array."""

from enum import IntEnum

from planner.language import mark, say


class Bloc(IntEnum):
    """Suppliers of models."""

    CHINA = 0
    US = 1
    REST = 2


class Region(IntEnum):
    """Where developers are."""

    US = 0
    CHINA = 1
    EUROPE = 2
    REST = 3


class Segment(IntEnum):
    """Kinds of work that developers buy tokens for."""

    FRONTIER = 0
    GENERAL = 1
    AGENTIC = 2


class Component(IntEnum):
    """Parts of the cost of a token."""

    ELECTRICITY = 0
    OPERATION = 1
    HARDWARE = 2


NAMES: dict[type[IntEnum], tuple[str, ...]] = {
    Bloc: (mark("China"), mark("US"), mark("Rest")),
    Region: (mark("US"), mark("China"), mark("Europe"), mark("Rest of the world")),
    Segment: (mark("Frontier"), mark("General"), mark("Agentic")),
    Component: (mark("Electricity"), mark("Operation"), mark("Hardware")),
}


def key(member: IntEnum) -> str:
    """Name of a member in files and on the command line: ``Bloc.CHINA`` is ``china``."""
    return member.name.lower()


def english(member: IntEnum) -> str:
    """English name of a member, for declarations."""
    return NAMES[type(member)][member]


def label(member: IntEnum) -> str:
    """Name of a member for people: ``Region.REST`` is ``Rest of the world``."""
    return say(english(member))
