"""Animals that have a trade wear its hat, and are not the size of a mouse."""

import pytest

from aquatint.engines.diorama.graph import RelationKind
from aquatint.engines.diorama.lexicon import entry
from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    ("text", "animal", "worn"),
    [
        ("a mouse baker in a kitchen", "mouse", "chef hat"),
        ("a cat detective", "cat", "fedora"),
        ("a pirate rabbit on a ship", "rabbit", "pirate hat"),
        ("a fox in a suit", "fox", "tie"),
        ("an owl professor", "owl", "graduation cap"),
    ],
)
def test_an_animal_with_a_trade_is_as_tall_as_a_child_and_dressed_for_it(text, animal, worn):
    graph = read(text)
    names = [one.concept for one in graph.subjects]
    told = {(names[one.subject], one.kind, names[one.anchor]) for one in graph.relations}
    assert (animal, RelationKind.WEARING, worn) in told
    one = graph.subjects[names.index(animal)]
    assert one.size * entry(animal).metres > 1
    assert not graph.undrawn


@pytest.mark.parametrize("text", ["a fox", "a fox and a farmer", "a chef and a cat"])
def test_others_keep_their_size(text):
    graph = read(text)
    animals = [one for one in graph.subjects if one.concept in ("fox", "cat")]
    assert all(one.size == 1 for one in animals)


def test_a_bear_is_tall_enough():
    (bear, _) = read("a bear chef").subjects
    assert bear.size == 1 or bear.size * entry("bear").metres <= 1.2
