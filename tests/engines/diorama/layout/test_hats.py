"""Hats are drawn by their names, for any head, and one to a head."""

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.art.people import headwear
from aquatint.engines.diorama.art.vector import Brief
from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import RelationKind
from aquatint.engines.diorama.headwear import FITTED
from aquatint.engines.diorama.layout import place
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.layout.scenes import find, stage

SIZE = Resolution(1024, 1024)


@pytest.mark.parametrize("hat", sorted(FITTED))
def test_a_hat_is_worn_by_its_name(hat):
    graph = read(f"a fox wearing a {hat}")
    assert [one.concept for one in graph.subjects] == ["fox", hat]
    assert [one.kind for one in graph.relations] == [RelationKind.WEARING]


def test_each_hat_has_a_picture_of_its_own():
    fedora = headwear(Brief(concept="fedora")).shapes
    assert all(headwear(Brief(concept=one)).shapes != fedora for one in FITTED - {"fedora"})


@pytest.mark.parametrize("who", ["woman", "cat", "penguin", "snowman"])
@pytest.mark.parametrize("hat", ["beanie", "cowboy hat", "wizard hat"])
def test_a_hat_is_put_on_above_the_eyes_and_about_as_wide_as_the_head(who, hat):
    graph = read(f"a {who} wearing a {hat}")
    actors = cast(graph, 3)
    placements = place(graph, actors, stage(SIZE), SIZE, 3)
    wearer, worn = find(placements, 0), find(placements, 1)
    assert worn.top < wearer.top + 0.1 * wearer.height
    assert worn.bottom < wearer.top + 0.5 * wearer.height
    assert 0.1 * wearer.width < worn.width < 1.2 * wearer.width


@pytest.mark.parametrize("who", ["chef", "snowman", "cowboy"])
def test_who_wears_a_hat_has_no_other(who):
    plain = cast(read(f"a {who}"), 3)[0]
    hatted = cast(read(f"a {who} wearing a party hat"), 3)[0]
    assert "bareheaded" in hatted.subject.words
    assert hatted.shape.aspect != plain.shape.aspect
