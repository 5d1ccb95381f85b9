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
    "sweets": """macaron, candy cane, gingerbread man, gingerbread house, easter egg, popsicle,
        raspberry, blackberry, cauliflower, pomegranate, cotton candy""",
    "blooms": "poppy, lily, orchid, hibiscus, iris, peony, daffodil, hydrangea",
    "handy": """vacuum cleaner, vending machine, arcade machine, rolling pin, whisk, tricycle,
        unicycle, raft, wagon, bunk bed""",
    "worn": """suit, skirt, apron, carnival mask, suit of armor, bauble, nutcracker, kettlebell,
        hula hoop, plum, asparagus, fax machine, folder""",
    "landmarks": "igloo, barn, clock tower, carousel, stonehenge, biplane, cannon, torch",
    "household": """stool, bar stool, chandelier, grandfather clock, sweater, christmas stocking,
        piggy bank, doghouse, baseball bat, genie lamp, rocking horse""",
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
        ("christmas baubles on a tree", ["christmas tree"]),
        ("a man in a suit", ["man"]),
    ],
)
def test_a_word_that_means_something_else_draws_no_thing(prompt, concepts):
    assert [one.concept for one in read(prompt).subjects] == concepts


@pytest.mark.parametrize(
    ("prompt", "inner", "outer"),
    [
        ("a bowl of strawberries", ("strawberry", 7), "bowl"),
        ("a bowl filled with cherries", ("cherry", 7), "bowl"),
        ("a jar full of cookies", ("cookie", 9), "jar"),
        ("a basket of kittens", ("cat", 3), "basket"),
        ("two apples in a basket", ("apple", 2), "basket"),
    ],
)
def test_a_vessel_of_little_things_is_heaped_with_them(prompt, inner, outer):
    graph = read(prompt)
    (relation,) = graph.relations
    within, holder = graph.subjects[relation.subject], graph.subjects[relation.anchor]
    assert (within.concept, within.count) == inner
    assert holder.concept == outer


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a bowl of cereal", "bowl of cereal"),
        ("a glass of orange juice", "glass of orange juice"),
        ("a cup of coffee with latte art", "latte"),
        ("a teapot decorated with blue roses", "teapot with blue flowers"),
    ],
)
def test_what_a_picture_shows_with_its_vessel_is_one_thing(prompt, words):
    assert [one.words for one in read(prompt).subjects] == [words]


@pytest.mark.parametrize("noun", ["cushion", "pillow"])
def test_somebody_is_on_the_cushion_that_is_named_and_not_beside_it(noun):
    graph = read(f"a cat on a velvet {noun}")
    assert [one.concept for one in graph.subjects] == ["cat", "cushion"]
    assert [one.kind.value for one in graph.relations] == ["on"]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a cat in a cardboard box", "open box"),
        ("tulips in a jar", "open jar"),
        ("a jar of cookies", "jar"),
        ("a goldfish in a bowl", "fish bowl"),
    ],
)
def test_what_something_is_in_is_as_open_as_it_must_be(prompt, words):
    graph = read(prompt)
    assert graph.subjects[graph.relations[0].anchor].words == words
