"""What letters are made of, and how they are bent."""

from itertools import combinations

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Format
from aquatint.engines.diorama.lettering import DESIGNS, effects
from aquatint.engines.diorama.lettering.fit import Box, Setting, fit
from aquatint.engines.diorama.lettering.warps import WARPS, warped
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.lettering.fakes import PAINTERS, graph

SIZE = Resolution(300, 300)


def lettered(make, seed=4):
    theme = frozenset({make} if make else ())
    prompt = graph(Format.LETTERING, "Wow", subjects=(), theme=theme)
    return DESIGNS[Format.LETTERING](prompt, SIZE, seed, PAINTERS)


def test_no_two_makes_look_alike():
    pictures = {make: lettered(make) for make in (*effects.EFFECTS, *WARPS, "")}
    for one, other in combinations(pictures, 2):
        assert np.abs(pictures[one] - pictures[other]).mean() > 0.005, (one, other)


@pytest.mark.parametrize("make", effects.EFFECTS)
def test_an_effect_paints_only_around_its_letters(make):
    block = fit("Hi", Box(120, 120, 60, 40), Setting(genre="heavy"))
    picture = np.full((300, 300, 3), 0.5, np.float32)
    cut = effects.Cut(block.path, block.box, block.size, "#f0e0c0", "#302040", "#c04020", 1)
    effects.EFFECTS[make](picture, cut)
    changed = np.argwhere(np.abs(picture - 0.5).max(axis=2) > 0.01)
    assert changed.size
    assert changed.min() > 120 - block.size
    assert changed.max() < 180 + block.size


@pytest.mark.parametrize("make", effects.EFFECTS)
def test_an_effect_that_runs_off_the_picture_is_clipped(make):
    block = fit("Hi", Box(-30, -20, 90, 60), Setting(genre="heavy"))
    picture = np.full((40, 40, 3), 0.5, np.float32)
    cut = effects.Cut(block.path, block.box, block.size, "#f0e0c0", "#302040", "#c04020", 1)
    effects.EFFECTS[make](picture, cut)
    assert np.isfinite(picture).all()


@pytest.mark.parametrize("bend", WARPS)
def test_bent_letters_fill_their_room_and_stay_in_it(bend):
    room = Box(20, 30, 200, 120)
    block = fit("National Park", room, Setting(genre="heavy"))
    bent = warped(block, WARPS[bend], room)
    assert bent.box.left >= room.left - 0.1
    assert bent.box.top >= room.top - 0.1
    assert bent.box.right <= room.right + 0.1
    assert bent.box.bottom <= room.bottom + 0.1
    assert bent.path.count("Z") == block.path.count("Z")


def test_the_middle_of_an_arc_is_its_top():
    middle, end = WARPS["arc"](0, 0), WARPS["arc"](0.5, 0)
    assert middle[1] < end[1]


@pytest.mark.parametrize(
    ("prompt", "form", "make"),
    [
        ('"HELLO" in 3d letters', Format.LETTERING, "block letters"),
        ('an embroidered patch that says "Stay Wild"', Format.LETTERING, "embroidery"),
        ('letterpress print "Slow Food"', Format.LETTERING, "letterpress"),
        ('graffiti "URBAN"', Format.LETTERING, "graffiti"),
        ('chalkboard menu "Today"', Format.MENU, "chalk"),
        ('gold foil lettering "Merry Christmas"', Format.LETTERING, "gold foil"),
        ('"PARTY" in balloon letters', Format.LETTERING, "balloon letters"),
    ],
)
def test_the_words_of_a_prompt_choose_the_make(prompt, form, make):
    found = read(prompt)
    assert found.format is form
    assert effects.named(found) == make


@pytest.mark.parametrize(
    ("prompt", "form"),
    [
        ('business card "Mia Lindt"', Format.BUSINESS_CARD),
        ("album cover with a moon", Format.ALBUM_COVER),
        ('greeting card "Get well"', Format.GREETING_CARD),
        ('restaurant menu "Sole"', Format.MENU),
        ('infographic "Bees"', Format.INFOGRAPHIC),
        ("postage stamp with a whale", Format.STAMP),
        ("a blackboard in a classroom", Format.SCENE),
    ],
)
def test_the_words_of_a_prompt_choose_the_format(prompt, form):
    assert read(prompt).format is form
