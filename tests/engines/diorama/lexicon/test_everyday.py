"""Everyday nouns: each shows the very thing, and phrases that mean something else do not."""

import pytest

from aquatint.engines.diorama.prompt import read

EVERYDAY = {
    "works": "excavator, bulldozer, forklift, tank, submarine, wind turbine",
    "music": """harmonica, bagpipes, xylophone, tambourine, gong, drum kit, metronome,
        jukebox""",
    "yard": """hammock, sandcastle, stone well, scarecrow, birdhouse, lawn mower, rake, pitchfork,
        hay bale""",
    "animals": """ostrich, seahorse, dragonfly, manta ray, narwhal, meerkat, triceratops,
        stegosaurus, pterodactyl, hyena, red panda""",
}


def nouns():
    return [noun.strip() for words in EVERYDAY.values() for noun in words.split(",")]


@pytest.mark.parametrize("noun", nouns())
def test_an_everyday_thing_is_drawn_as_itself(noun):
    graph = read(f"a {noun}")
    assert [one.concept for one in graph.subjects] == [noun]
    assert not graph.undrawn


@pytest.mark.parametrize(
    ("prompt", "concepts"),
    [
        ("a well lit room with a cat", ["cat"]),
        ("a woman in a tank top", ["woman", "tank top"]),
        ("a cat as well", ["cat"]),
    ],
)
def test_a_word_that_means_something_else_draws_no_thing(prompt, concepts):
    assert [one.concept for one in read(prompt).subjects] == concepts
