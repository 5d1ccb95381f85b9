"""Activities and idioms are read as what one sees of them."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.graph import RelationKind


@pytest.mark.parametrize(
    ("text", "subject", "kind", "anchor"),
    [
        ("a dog surfing a big wave", "dog", RelationKind.RIDING, "surfboard"),
        ("a cat skateboarding in the park", "cat", RelationKind.RIDING, "skateboard"),
        ("a bear fishing in a river", "bear", RelationKind.HOLDING, "fishing rod"),
        ("a grandmother knitting by the fire", "old woman", RelationKind.HOLDING, "yarn"),
        ("a cowboy riding through a canyon", "cowboy", RelationKind.RIDING, "horse"),
        ("breakfast on a tray in bed", "breakfast", RelationKind.ON, "bed"),
        ("a family having a picnic in the park", "person", RelationKind.BESIDE, "basket"),
    ],
)
def test_an_activity_brings_what_it_needs(text, subject, kind, anchor):
    graph = prompt.read(text)
    told = [
        (graph.subjects[one.subject].concept, one.kind, graph.subjects[one.anchor].concept)
        for one in graph.relations
    ]
    assert (subject, kind, anchor) in told


@pytest.mark.parametrize("text", ["a fishing boat", "a surfing poster", "a knitting shop"])
def test_the_same_words_before_a_noun_bring_nothing(text):
    assert not prompt.read(text).relations


def test_a_picnic_with_a_basket_gets_no_second_one():
    graph = prompt.read("a family having a picnic with a basket")
    assert [one.concept for one in graph.subjects].count("basket") == 1


def test_who_reigns_sits_on_the_throne():
    graph = prompt.read("a knight kneeling before a queen on her throne")
    on = [one for one in graph.relations if one.kind is RelationKind.ON]
    assert [graph.subjects[one.subject].concept for one in on] == ["queen"]


def test_moons_of_a_planet_are_round():
    graph = prompt.read("an alien planet with two moons")
    assert [one.concept for one in graph.subjects] == ["planet", "full moon"]


def test_cute_things_smile_on_stickers_only():
    assert prompt.read("a sticker of a cute cactus").subjects[0].mood == "happy"
    assert prompt.read("a cute cactus").subjects[0].mood == "cute"
    assert prompt.read("an avocado with a smiley face").subjects[0].mood == "happy"


def test_a_breed_is_a_dog_in_the_coat_that_the_breed_has():
    for breed in ("golden retriever", "husky"):
        one = prompt.read(f"a {breed} in the park").subjects[0]
        assert (one.concept, one.words) == ("dog", breed)
