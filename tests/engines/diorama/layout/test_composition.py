"""Rules that an illustrator would name, measured on boxes."""

from dataclasses import replace
from itertools import combinations
from statistics import mean

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import RelationKind, Shot
from aquatint.engines.diorama.layout import place
from aquatint.engines.diorama.lexicon.entry import Habitat
from tests.engines.diorama.layout.scenes import (
    SQUARE,
    cast,
    find,
    graph,
    placed,
    shared,
    stage,
    subject,
    visible,
)

TALL, WIDE = Resolution(512, 1536), Resolution(1536, 512)
SIZES = [SQUARE, TALL, WIDE, Resolution(736, 1312), Resolution(1312, 736)]
SEEDS = range(16)


def eight(of, start=0):
    """The hero in eight seeds, as stages light them: neighbours from the other side."""
    return [
        find(placed(of, seed=seed, lit=1 if (seed + seed // 4) % 2 else -1), 0)
        for seed in range(start, start + 8)
    ]


@pytest.mark.parametrize("concept", ["cat", "penguin", "horse", "robot"])
@pytest.mark.parametrize("start", [0, 7, 1000])
def test_eight_seeds_put_the_hero_in_eight_places(concept, start):
    boxes = eight(graph(concept), start)
    assert mean(shared(one, other) for one, other in combinations(boxes, 2)) <= 0.5
    assert min(box.height for box in boxes) <= 0.85 * max(box.height for box in boxes)


@pytest.mark.parametrize("concept", ["cat", "penguin", "robot"])
def test_a_hero_alone_stands_off_the_middle(concept):
    off = [abs(one.middle - 512) / 1024 for one in eight(graph(concept))]
    assert min(off) > 0.06
    assert mean(off) > 0.1
    assert max(off) <= 0.2


def test_the_hero_changes_sides():
    assert {one.middle > 512 for one in eight(graph("cat"))} == {True, False}


@pytest.mark.parametrize("concept", ["cat", "dog", "horse"])
def test_a_subject_fills_a_quarter_of_the_frame_and_never_half(concept):
    boxes = eight(graph(concept))
    assert 0.25 <= mean(one.width * one.height for one in boxes) / SQUARE.pixels <= 0.45
    for one in boxes:
        assert 0.13 <= one.width * one.height / SQUARE.pixels <= 0.48


def test_shots_are_told_apart_by_size():
    def largest(shot):
        return mean(one.height for one in eight(graph("cat", shot=shot)))

    assert largest(Shot.CLOSE) > largest(Shot.MEDIUM) > 1.4 * largest(Shot.WIDE)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(
    "of",
    [graph("cat"), graph("cat", "dog"), graph("robot", "cat", "dog"), graph("horse", "apple")],
    ids=lambda of: " ".join(one.concept for one in of.subjects),
)
def test_figures_have_breathing_room(of, size):
    least = 0.03 * min(size.width, size.height)
    for seed in SEEDS:
        for one in placed(of, size, seed):
            assert one.left >= least
            assert one.right <= size.width - least
            assert one.top >= least
            assert one.bottom <= size.height


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("count", range(2, 13))
def test_of_several_each_is_seen(count, size):
    for concept in ("penguin", "apple", "cat", "balloon"):
        for seed in range(4):
            assert visible(placed(graph(subject(concept, count)), size, seed)) >= 0.35


def test_neighbours_overlap_or_leave_air_but_never_touch():
    for seed in SEEDS:
        placements = placed(graph("cat", "dog"), seed=seed)
        left, right = sorted(placements, key=lambda one: one.left)
        assert abs(left.right - right.left) > 0.01 * SQUARE.width


def test_the_company_stands_in_depth():
    for seed in SEEDS:
        placements = placed(graph("robot", "cat", "dog", "castle"), seed=seed)
        assert len({round(one.bottom) for one in placements}) >= 3
        assert find(placements, 3).depth == 1


def test_who_stands_behind_a_landmark_is_seen_beside_it():
    of = graph("dragon", "castle", relations=[(0, RelationKind.BEHIND, 1)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        dragon, castle = find(placements, 0), find(placements, 1)
        assert placements.index(dragon) < placements.index(castle)
        assert visible(placements) >= 0.35
        assert dragon.height > 0.2 * castle.height


def test_a_flock_leaves_air_between_its_birds():
    for count in (4, 7, 12):
        placements = placed(graph("cat", subject("balloon", count)))
        flock = [one for one in placements if one.actor == 1]
        assert all(shared(one, other) == 0 for one, other in combinations(flock, 2))


def test_seven_of_different_kinds_are_all_seen():
    of = graph("horse", "dog", "cat", "penguin", "robot", "astronaut", "box")
    for seed in range(6):
        assert visible(placed(of, seed=seed)) > 0.4


def test_the_earth_hangs_above_the_ground_of_the_moon():
    earth = replace(subject("balloon"), concept="earth")
    of = graph("balloon")
    (known,) = cast(of)
    celestial = replace(known, entry=replace(known.entry, habitat=Habitat.SPACE), subject=earth)
    (one,) = place(of, (celestial,), stage(SQUARE), SQUARE, 7)
    assert one.bottom < 0.6 * SQUARE.height
