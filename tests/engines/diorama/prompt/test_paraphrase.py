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
