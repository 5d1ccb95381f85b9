"""Colour words: every colour that a prompt can name is one that each painter knows."""

import pytest

from aquatint.engines.diorama.art.palette import SHADES, WORDS
from aquatint.engines.diorama.lettering import ink
from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.prompt.colors import COLOR_NAMES
from aquatint.engines.diorama.stage.extras import INKS


@pytest.mark.parametrize("name", COLOR_NAMES)
def test_figures_letters_and_stages_know_every_colour(name):
    assert name in WORDS
    assert name in INKS
    assert ink.named(name, "unknown") != "unknown"


@pytest.mark.parametrize("name", SHADES)
def test_a_shade_is_no_other_colour(name):
    assert [one for one in WORDS if WORDS[one] == SHADES[name]] == [name]


@pytest.mark.parametrize(
    ("text", "material"), [("a crystal vase", "glass"), ("a wicker chair", "straw")]
)
def test_a_material_that_has_another_name_is_known(text, material):
    assert [one.material for one in read(text).subjects] == [material]


def test_a_crystal_by_itself_is_a_stone():
    assert [one.concept for one in read("a crystal").subjects] == ["diamond"]


def test_the_fruit_before_a_dress_is_its_colour_and_before_a_pie_is_none():
    (dress,) = read("a peach dress").subjects
    assert (dress.concept, dress.color) == ("dress", "peach")
    assert all(one.color is None for one in read("a peach pie").subjects)
