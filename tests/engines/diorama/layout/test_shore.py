"""Where water and land lie side by side, feet stay dry and hulls get wet."""

from dataclasses import replace

import pytest

from aquatint.engines.diorama.graph import Pose
from aquatint.engines.diorama.layout import place
from tests.engines.diorama.layout.scenes import SQUARE, cast, find, graph, stage, subject

SEEDS = range(8)
RIVER = tuple((0.62 + 0.02 * at, 0.45 - 0.022 * at, 0.5 + 0.022 * at) for at in range(20))
"""It winds to the viewer and takes all but the sides of the lower edge."""
SEA = tuple((0.6 + 0.01 * at, 0.0, 1.0) for at in range(8))


def beside(water, of, seed):
    return place(of, cast(of), replace(stage(SQUARE), water=water), SQUARE, seed)


def under(water, one):
    """The water under a figure's feet, as a share of their width."""
    left, right = one.middle - 0.3 * one.width, one.middle + 0.3 * one.width
    rows = [
        (start * SQUARE.width, end * SQUARE.width)
        for y, start, end in water
        if abs(y * SQUARE.height - one.bottom) <= 0.02 * SQUARE.height
    ]
    return max((min(right, end) - max(left, start) for start, end in rows), default=0.0)


@pytest.mark.parametrize("who", [("astronaut",), ("horse",), ("astronaut", "dog")])
def test_nobody_stands_in_the_river(who):
    for seed in SEEDS:
        for one in beside(RIVER, graph(*who), seed):
            assert under(RIVER, one) <= 1


@pytest.mark.parametrize("concept", ["sailboat", "fish", "whale"])
def test_who_is_at_home_in_water_is_in_it(concept):
    for water in (RIVER, SEA):
        for seed in SEEDS:
            (one,) = beside(water, graph(concept), seed)
            assert one.wet
            assert any(
                start * 1024 <= one.middle <= end * 1024
                for y, start, end in water
                if abs(y * 1024 - one.bottom) < 30
            )


def test_a_swimmer_is_in_the_sea_and_a_dog_on_the_sand():
    of = graph(subject("astronaut", pose=Pose.SWIMMING), "dog")
    for seed in SEEDS:
        placements = beside(SEA, of, seed)
        swimmer, dog = find(placements, 0), find(placements, 1)
        assert swimmer.wet
        assert not dog.wet
        assert dog.bottom >= 0.67 * SQUARE.height > swimmer.bottom - 1
