"""The colours, as arithmetic: contrast by WCAG 2.2, and distance for every kind of sight."""

from itertools import combinations

import pytest

from planner.palette import DARK, LIGHT, Palette, high_contrast
from ui.charts.drawing import FAN_STRENGTH
from ui.charts.lettering import readable

from .colour import SIGHT, apart, ciede2000, contrast, over

LOOKS = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]
NAMES = ["light", "dark", "light, high contrast", "dark, high contrast"]
TEXT, GRAPHIC = 4.5, 3.0
"""Least contrast of letters and of everything else that has to be seen (success criteria 1.4.3, 1.4.11)."""
APART = 12.0
"""Least CIEDE2000 between colours that stand for different things in one picture."""
SERIES = (("china", "us", "rest"), ("frontier", "general", "agentic"), ("us", "ink", "china", "rest"),
          ("electricity", "operation", "hardware"))
"""What is seen together: blocs, kinds of work, bills, costs."""


@pytest.fixture(params=LOOKS, ids=NAMES)
def look(request: pytest.FixtureRequest) -> Palette:
    found: Palette = request.param
    return found


def test_letters_can_be_read_on_every_ground(look: Palette) -> None:
    us = look.roles["us"]
    pairs = [(ink, ground) for ink in (look.ink, look.quiet, look.accent, look.warning, us)
             for ground in (look.card, look.ground)]
    pairs += [(look.warning, look.zone), (look.quiet, look.zone)]
    pairs += [(look.card, us), (look.card, look.ink)]  # what is chosen, and the button of the dialog
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < TEXT}
    assert weak == {}


def test_names_of_curves_can_be_read(look: Palette) -> None:
    for role, colour in look.roles.items():
        assert contrast(readable(colour, look), look.card) >= TEXT, role
    for role in ("china", "us", "rest", "ink", "frontier", "general", "agentic"):
        assert contrast(look.roles[role], look.card) >= TEXT, role


def test_names_of_bands_can_be_read_on_the_bands(look: Palette) -> None:
    for role in ("china", "us", "rest", "ink"):
        pale = over(look.roles[role], look.card, FAN_STRENGTH)
        assert contrast(look.quiet, pale) >= 4.0, role  # beside every line there is a label on the card


def test_curves_outlines_and_marks_can_be_seen(look: Palette) -> None:
    for role, colour in look.roles.items():
        assert contrast(colour, look.card) >= GRAPHIC, role
    for name in ("rim", "quiet", "accent", "warning"):
        for ground in (look.card, look.ground):
            assert contrast(getattr(look, name), ground) >= GRAPHIC, name


def test_the_ring_of_the_keyboard_can_be_seen_beside_everything(look: Palette) -> None:
    for beside in (look.card, look.ground, look.zone):
        assert contrast(look.roles["us"], beside) >= GRAPHIC


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("look", LOOKS[:2], ids=NAMES[:2])
def test_series_are_apart_for_every_kind_of_sight(look: Palette, sight: str) -> None:
    near = {(a, b): round(apart(look.roles[a], look.roles[b], sight), 1)
            for group in SERIES for a, b in combinations(group, 2)
            if apart(look.roles[a], look.roles[b], sight) < APART}
    assert near == {}


@pytest.mark.parametrize("sight", [*SIGHT, "grey"])
@pytest.mark.parametrize("look", LOOKS[:2], ids=NAMES[:2])
def test_the_sides_of_a_map_and_of_a_bar_are_apart(look: Palette, sight: str) -> None:
    """In grey no side can be told from the other: there a line parts them, and bars go to either side."""
    us, below = look.roles["us"], look.roles["electricity"]
    if sight != "grey":
        assert apart(us, below, sight) >= APART and apart(us, look.accent, sight) >= APART
    assert min(apart(colour, look.card, sight) for colour in (us, below, look.accent)) >= APART


@pytest.mark.parametrize("look", LOOKS[:2], ids=NAMES[:2])
def test_what_holds_and_what_fails_are_apart(look: Palette) -> None:
    """What holds in part has a shape of its own; to the colour-blind its colour is near failure's."""
    for sight in SIGHT:
        assert apart(look.roles["rest"], look.accent, sight) >= APART
        assert apart(look.roles["rest"], look.warning, sight) >= APART


def test_distances_are_those_of_the_article() -> None:
    """Pairs of table 1 of Sharma, Wu, Dalal."""
    for first, second, wanted in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ):
        assert ciede2000(first, second) == pytest.approx(wanted, abs=5e-5)


def test_simulations_keep_grey_and_take_away_red_and_green() -> None:
    for sight in SIGHT:
        assert apart("#808080", "#808080", sight) == 0
        assert ciede2000_to_grey("#808080", sight) < 1.0
    for sight in ("protanopia", "deuteranopia"):
        assert apart("#b03030", "#5f6b20", sight) < 0.5 * apart("#b03030", "#5f6b20")


def ciede2000_to_grey(colour: str, sight: str) -> float:
    """How far a grey is from itself as others see it."""
    from .colour import lab

    return ciede2000(lab(colour), lab(colour, sight))
