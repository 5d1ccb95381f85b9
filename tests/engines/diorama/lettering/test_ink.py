"""Colours that can be read."""

import numpy as np
import pytest

from aquatint.engines.diorama.dice import dice
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.lettering import ink, legible, palettes
from aquatint.engines.diorama.lettering.fit import Box

BOX = Box(20, 20, 160, 50)


def every_palette():
    return [palette for group in palettes._BY_MOOD.values() for palette in group]


def test_contrast_is_that_of_wcag():
    assert ink.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert ink.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", ["#ff0000", "#808080", "#7a7a7a", "#ffee00", "#102040"])
def test_the_ink_chosen_for_a_ground_can_be_read(ground):
    assert ink.contrast(ink.readable(ground, "#777777"), ground) >= ink.READABLE
    assert ink.contrast(ink.deepened("#e08a2e", ground), ground) >= ink.READABLE


def test_the_first_readable_wish_is_granted():
    assert ink.readable("#ffffff", "#eeeeee", "#0c2f4a", "#000000") == "#0c2f4a"


def test_the_deep_ink_of_every_palette_can_be_read_on_its_pale_ones():
    for palette in every_palette():
        assert ink.contrast(palette.deep, palette.paper) >= ink.READABLE
        assert ink.contrast(palette.deep, palette.light) >= ink.READABLE


@pytest.mark.parametrize("color", [*ink.NAMED, "#39d0ff"])
def test_a_palette_in_a_colour_that_was_asked_for_can_be_read(color):
    for palette in every_palette():
        honoured = palettes.honour(palette, (color,))
        assert ink.named(color, "") in {honoured.mid, honoured.paper}
        assert ink.contrast(honoured.deep, honoured.paper) >= ink.READABLE
        assert ink.contrast(honoured.deep, honoured.light) >= ink.READABLE


def test_the_words_of_a_prompt_choose_the_palette():
    coffee = SceneGraph(lettering=("Morning Bean",), theme=frozenset({"coffee"}))
    assert palettes.choose(coffee, 3) in palettes._BY_MOOD["coffee"]


@pytest.mark.parametrize("name", ["black", "white", "grey", "noise", "stripes"])
def test_letters_on_a_picture_can_be_read_where_it_is_worst(name):
    noise = dice(1, "noise").random((120, 200, 3), dtype=np.float32)
    stripes = np.zeros((120, 200, 3), np.float32)
    stripes[:, ::8] = 1
    grounds = {
        "black": np.zeros((120, 200, 3), np.float32),
        "white": np.ones((120, 200, 3), np.float32),
        "grey": np.full((120, 200, 3), 0.5, np.float32),
        "noise": noise,
        "stripes": stripes,
    }
    picture = grounds[name]
    color = legible.prepare(picture, BOX, "#101830", "#fffaf0")
    for end in ink.extremes(picture, BOX):
        assert ink.contrast(color, end) >= ink.READABLE


def test_a_picture_that_carries_letters_already_is_left_alone():
    picture = np.zeros((120, 200, 3), np.float32)
    legible.prepare(picture, BOX, "#101830", "#fffaf0")
    assert not picture.any()


def test_the_calmest_place_is_found():
    picture = np.zeros((200, 200, 3), np.float32)
    picture[:100:4] = 1
    low = Box(0, 110, 200, 80)
    assert legible.calmest(picture, (Box(0, 10, 200, 80), low)) is low
