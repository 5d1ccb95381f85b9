"""Who rides holds on: hands are on the handlebar, and feet near the pedals."""

import math

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import Pose
from aquatint.engines.diorama.layout import place
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.layout.scenes import find, stage

SIZE = Resolution(1024, 1024)
WHO = ["woman", "man", "boy", "old man"]


def at(actor, placement, name):
    """Where an anchor of a figure is in the picture."""
    across, down = actor.shape.anchors[name]
    across = 1 - across if placement.mirrored else across
    return placement.left + across * placement.width, placement.top + down * placement.height


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(
    ("mount", "pose"), [("bicycle", Pose.CYCLING), ("motorcycle", Pose.STEERING)]
)
def test_the_hands_of_a_rider_are_on_the_handlebar(who, mount, pose):
    graph = read(f"a {who} riding a {mount}")
    for seed in range(4):
        actors = cast(graph, seed)
        rider, ridden = actors[0], actors[1]
        assert rider.subject.pose is pose
        placements = place(graph, actors, stage(SIZE), SIZE, seed)
        on, under = find(placements, 0), find(placements, 1)
        apart = math.dist(at(rider, on, "hand"), at(ridden, under, "hand"))
        assert apart < 0.14 * under.height
        assert at(rider, on, "head")[1] < under.top


@pytest.mark.parametrize("text", ["three knights riding horses", "two cyclists"])
def test_those_who_ride_together_ride_the_same_way(text):
    graph = read(text)
    for seed in range(4):
        placements = place(graph, cast(graph, seed), stage(SIZE), SIZE, seed)
        assert len({one.mirrored for one in placements if one.actor == 1}) == 1
