"""Seen from above, things lie apart and over the whole frame."""

from dataclasses import replace

import pytest

from aquatint.engines.diorama.graph import Shot
from aquatint.engines.diorama.layout import place
from tests.engines.diorama.layout.scenes import SQUARE, cast, graph, shared, stage, subject

SEEDS = range(6)


def laid(of, seed):
    return place(of, cast(of), replace(stage(SQUARE), above=True), SQUARE, seed)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 12])
def test_things_seen_from_above_lie_apart_and_inside_the_frame(count):
    for seed in SEEDS:
        placements = laid(graph(subject("apple", count), shot=Shot.TOP), seed)
        assert len(placements) == count
        for at, one in enumerate(placements):
            assert one.left >= 0
            assert one.top >= 0
            assert one.right <= SQUARE.width
            assert one.bottom <= SQUARE.height
            assert all(shared(one, other) < 0.02 for other in placements[at + 1 :])


def test_a_dozen_fill_the_frame_from_above():
    for seed in SEEDS:
        placements = laid(graph(subject("apple", 12), shot=Shot.TOP), seed)
        high = max(one.bottom for one in placements) - min(one.top for one in placements)
        assert high > 0.6 * SQUARE.height
        assert sum(one.width * one.height for one in placements) > 0.25 * 1024 * 1024


def test_a_small_thing_from_above_is_seen_beside_a_large_one():
    placements = laid(graph("robot", "apple", shot=Shot.TOP), 7)
    robot, apple = placements
    assert apple.height > 0.12 * robot.height
