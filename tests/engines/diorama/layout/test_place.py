"""Where figures go: camera, groups, relations, margins, seeds."""

from itertools import pairwise

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import figures, prompt
from aquatint.engines.diorama.graph import Pose, RelationKind, Shot
from aquatint.engines.diorama.layout import place
from aquatint.engines.diorama.stage import find as find_stage
from tests.engines.diorama.layout.scenes import (
    HOLDING,
    ON,
    SQUARE,
    WEARING,
    find,
    graph,
    placed,
    subject,
)

SIZES = [Resolution(512, 1536), Resolution(1536, 512), Resolution(736, 1312), SQUARE]
SEEDS = range(8)


def overlaps(one, other):
    return one.left < other.right and other.left < one.right


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("concept", ["cat", "horse", "robot", "couch", "lighthouse"])
def test_a_single_subject_is_large_and_within_the_margins(concept, size):
    for seed in SEEDS:
        one = find(placed(graph(concept), size, seed), 0)
        assert (
            one.height > 0.4 * size.height
            or one.width > 0.4 * size.width
            or (one.width * one.height > 0.2 * size.pixels)
        )
        least = 0.03 * min(size.width, size.height)
        assert one.left >= least
        assert one.right <= size.width - least
        assert one.top >= least


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_copy_is_placed_and_none_twice(size):
    of = graph(subject("penguin", 7))
    placements = placed(of, size)
    assert sorted(one.copy for one in placements) == list(range(7))
    assert len({(one.left, one.top) for one in placements}) == 7


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("count", [3, 6, 12])
def test_a_row_is_one_row_and_none_hides_another(count, size):
    for seed in SEEDS:
        row = sorted(
            placed(graph(subject("penguin", count), abreast=True), size, seed),
            key=lambda one: one.middle,
        )
        if size == SQUARE:  # a narrow picture pushes its neighbours together
            assert not any(overlaps(one, other) for one, other in pairwise(row))
        spread = max(one.bottom for one in row) - min(one.bottom for one in row)
        assert spread < 0.3 * min(one.height for one in row)


@pytest.mark.parametrize("count", [6, 7, 9, 12])
def test_in_a_crowd_every_head_is_seen(count):
    for seed in SEEDS:
        placements = placed(graph(subject("penguin", count)), seed=seed)
        for at, one in enumerate(placements):
            chin = one.top + 0.04 * one.height
            hiding = [other for other in placements[at + 1 :] if other.top < chin]
            assert not any(other.left < one.middle < other.right for other in hiding)


def test_a_crowd_is_capped():
    assert len(placed(graph(subject("penguin", 500)))) == 12


def test_what_is_further_stands_higher_and_is_smaller():
    placements = sorted(placed(graph(subject("apple", 5))), key=lambda one: one.depth)
    for near, far in pairwise(placements):
        assert far.bottom <= near.bottom
        assert far.height <= near.height + 1e-6


def test_far_things_are_painted_before_near_ones():
    depths = [one.depth for one in placed(graph("castle", "dragon", "cat", "dog"))]
    assert depths == sorted(depths, reverse=True)


def test_true_scale_is_kept_in_order():
    placements = placed(graph("horse", "dog"))
    assert find(placements, 0).height > 1.8 * find(placements, 1).height


@pytest.mark.parametrize("seed", SEEDS)
def test_on_rests_the_subject_on_the_seat(seed):
    placements = placed(graph("cat", "couch", relations=[(0, ON, 1)]), seed=seed)
    cat, couch = find(placements, 0), find(placements, 1)
    assert cat.bottom == pytest.approx(couch.top + 0.35 * couch.height, abs=0.05 * couch.height)
    assert couch.left < cat.middle < couch.right
    assert not cat.host
    assert couch.host


def test_the_picture_is_about_the_cat_and_not_the_couch():
    placements = placed(graph("cat", "couch", relations=[(0, ON, 1)]))
    assert find(placements, 0).width > 0.26 * SQUARE.width


@pytest.mark.parametrize("seed", SEEDS)
def test_a_held_thing_is_near_the_hand(seed):
    placements = placed(graph("robot", "book", relations=[(0, HOLDING, 1)]), seed=seed)
    robot, book = find(placements, 0), find(placements, 1)
    hand = robot.left + 0.85 * robot.width, robot.top + 0.6 * robot.height
    assert book.left <= hand[0] <= book.right
    assert book.top <= hand[1] <= book.bottom


def test_one_umbrella_covers_both_who_hold_it():
    of = graph(subject("penguin", 2), "umbrella", relations=[(0, HOLDING, 1)])
    placements = placed(of)
    first, second, umbrella = find(placements, 0), find(placements, 0, 1), find(placements, 1)
    assert first.group == second.group == umbrella.group
    assert umbrella.width >= 0.9 * (max(first.right, second.right) - min(first.left, second.left))
    assert len(placements) == 3
    assert first.host
    assert second.host
    assert not umbrella.host


def test_what_two_different_ones_hold_each_has_for_itself():
    relations = [(0, HOLDING, 2), (1, HOLDING, 2)]
    placements = placed(graph("cat", "dog", "book", relations=relations))
    groups = [one.group for one in placements if one.actor == 2]
    assert sorted(groups) == sorted(find(placements, index).group for index in (0, 1))


def test_everybody_wears_a_hat_of_their_own():
    of = graph(subject("cat", 3), "hat", relations=[(0, WEARING, 1)])
    placements = placed(of)
    assert sum(one.actor == 1 for one in placements) == 3
    cat, hat = find(placements, 0), find(placements, 1)
    assert hat.width < cat.width
    assert hat.top < cat.top < hat.bottom + 0.1 * cat.height


def test_a_rider_sits_where_the_mount_has_its_seat():
    placements = placed(graph("astronaut", "horse", relations=[(0, RelationKind.RIDING, 1)]))
    rider, horse = find(placements, 0), find(placements, 1)
    assert rider.group == horse.group
    assert horse.left < rider.middle < horse.right
    assert rider.top < horse.top
    assert rider.bottom < horse.bottom


def test_behind_is_higher_smaller_and_overlapped():
    of = graph("horse", "dragon", relations=[(1, RelationKind.BEHIND, 0)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        horse, dragon = find(placements, 0), find(placements, 1)
        assert dragon.bottom < horse.bottom
        assert overlaps(horse, dragon)
        assert placements.index(dragon) < placements.index(horse)


def test_in_front_of_is_nearer():
    of = graph("cat", "robot", relations=[(0, RelationKind.IN_FRONT, 1)])
    placements = placed(of)
    assert find(placements, 0).depth < find(placements, 1).depth


def test_between_stands_between():
    of = graph(
        "robot",
        "cat",
        "dog",
        relations=[(0, RelationKind.BETWEEN, 1), (0, RelationKind.BETWEEN, 2)],
    )
    placements = placed(of)
    robot, cat, dog = (find(placements, index) for index in range(3))
    assert min(cat.middle, dog.middle) < robot.middle < max(cat.middle, dog.middle)


def test_under_a_table_is_below_its_top():
    placements = placed(graph("cat", "table", relations=[(0, RelationKind.UNDER, 1)]))
    cat, table = find(placements, 0), find(placements, 1)
    assert cat.top > table.top
    assert table.left < cat.left
    assert cat.right < table.right


def test_what_is_in_a_box_is_painted_before_it_and_looks_out():
    placements = placed(graph("cat", "box", relations=[(0, RelationKind.IN, 1)]))
    cat, box = find(placements, 0), find(placements, 1)
    assert placements.index(cat) < placements.index(box)
    assert cat.top < box.top < cat.bottom < box.bottom


def test_above_is_in_the_sky():
    of = graph("cat", "robot", relations=[(0, RelationKind.ABOVE, 1)])
    placements = placed(of)
    assert find(placements, 0).aloft
    assert find(placements, 0).bottom < 0.65 * SQUARE.height
    assert not find(placements, 1).aloft


def test_a_castle_on_a_hill_stands_far_behind_the_dragon():
    of = graph("castle", "hill", "dragon", relations=[(0, ON, 1), (0, RelationKind.BEHIND, 2)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        castle, hill, dragon = (find(placements, index) for index in range(3))
        assert hill.depth == 1
        assert castle.group == hill.group
        assert castle.height < 0.6 * dragon.height
        assert hill.left < castle.middle < hill.right
        assert placements[-1] is dragon


def test_a_landmark_stands_where_the_stage_has_a_place_for_it():
    anchors = (("island", 0.7, 0.58),)
    of = graph(subject("palm", 3), "lighthouse", "island", relations=[(1, ON, 2)])
    placements = placed(of, anchors=anchors)
    island = find(placements, 2)
    assert island.middle == pytest.approx(0.7 * SQUARE.width)
    assert island.bottom == pytest.approx(0.58 * SQUARE.height)
    assert find(placements, 1).group == island.group


def test_a_tree_that_shelters_somebody_has_its_crown_above_them():
    of = graph("cat", "palm", relations=[(0, RelationKind.UNDER, 1)])
    placements = placed(of)
    cat, palm = find(placements, 0), find(placements, 1)
    assert palm.left < cat.middle < palm.right
    assert palm.top < cat.top
    assert placements.index(palm) < placements.index(cat)


def test_somebody_on_a_hill_stands_near_and_is_not_lost_on_it():
    placements = placed(graph("cat", "hill", relations=[(0, ON, 1)]))
    assert find(placements, 0).height > 0.18 * SQUARE.height
    assert find(placements, 1).depth < 1


def test_an_island_alone_stays_in_the_sea():
    of = graph("lighthouse", "island", relations=[(0, ON, 1)])
    placements = placed(of, anchors=(("island", 0.5, 0.62),))
    assert find(placements, 1).depth == 1
    assert find(placements, 1).bottom < 0.65 * SQUARE.height


def test_palms_frame_the_picture():
    of = graph(subject("palm", 3), "lighthouse")
    for seed in SEEDS:
        palms = [one for one in placed(of, seed=seed) if one.actor == 0]
        assert any(one.middle < 0.35 * SQUARE.width for one in palms)
        assert any(one.middle > 0.65 * SQUARE.width for one in palms)


def test_a_tree_alone_is_the_hero():
    assert find(placed(graph("palm")), 0).height > 0.45 * SQUARE.height


def test_a_balloon_hangs_in_the_sky_clear_of_the_edges():
    for seed in SEEDS:
        balloon = find(placed(graph("cat", "balloon"), seed=seed), 1)
        assert balloon.aloft
        assert balloon.bottom < 0.7 * SQUARE.height
        assert balloon.top >= 0.03 * SQUARE.height


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_swims_floats_free(size):
    of = graph("whale", subject("fish", 3))
    for seed in SEEDS:
        for one in placed(of, size, seed, floating=True):
            assert one.left > 0
            assert one.right < size.width
            assert one.top > 0
            assert one.bottom < size.height


def test_a_bust_rises_from_the_lower_edge():
    one = find(placed(graph("ninja")), 0)
    assert one.bottom >= SQUARE.height
    assert one.height > 0.55 * SQUARE.height


def test_a_portrait_of_a_person_is_cut_at_the_waist():
    one = find(placed(graph("astronaut", shot=Shot.PORTRAIT)), 0)
    assert one.top > 0.03 * SQUARE.height
    assert 0.4 < (SQUARE.height - one.top) / one.height < 0.55
    assert find(placed(graph("astronaut")), 0).bottom < SQUARE.height


def test_the_shot_decides_the_size():
    sizes = [
        find(placed(graph("cat", shot=shot)), 0).height
        for shot in (Shot.WIDE, Shot.MEDIUM, Shot.CLOSE)
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] < 0.8 * sizes[1]


def test_seeds_move_the_hero_from_third_to_third():
    middles = [find(placed(graph("robot"), seed=seed), 0).middle / 1024 for seed in SEEDS]
    assert min(middles) < 0.45
    assert max(middles) > 0.55


def test_a_seed_gives_the_same_places_again():
    of = graph("horse", subject("apple", 3), "castle")
    assert placed(of, seed=3) == placed(of, seed=3)
    assert placed(of, seed=3) != placed(of, seed=4)


def test_two_who_look_sideways_look_at_each_other():
    placements = placed(graph("dog", "cat", relations=[(0, RelationKind.BESIDE, 1)]))
    left, right = sorted(placements, key=lambda one: one.middle)
    assert left.mirrored  # drawn facing left, it now looks to the right
    assert not right.mirrored


def test_who_is_alone_looks_into_the_picture():
    for seed in SEEDS:
        one = find(placed(graph("horse"), seed=seed), 0)
        assert one.mirrored == (one.middle < SQUARE.width / 2)


def test_relations_that_run_in_a_circle_do_no_harm():
    of = graph("cat", "dog", relations=[(0, ON, 1), (1, ON, 0)])
    assert {one.actor for one in placed(of)} == {0, 1}


def test_a_flying_animal_leaves_the_ground():
    placements = placed(graph(subject("dragon", pose=Pose.FLYING), "castle"))
    assert find(placements, 0).aloft


def test_a_graph_without_subjects_has_no_places():
    assert placed(graph()) == ()


def test_who_is_said_to_be_under_something_adrift_is_below_it():
    of = graph("whale", "sailboat", relations=[(0, RelationKind.UNDER, 1)])
    for seed in range(8):
        placements = placed(of, seed=seed, floating=True)
        whale, boat = find(placements, 0), find(placements, 1)
        assert whale.top + whale.bottom > boat.top + boat.bottom


def test_who_stands_before_a_large_moon_is_where_it_hangs():
    for seed in SEEDS:
        before = graph("cat", extras=frozenset({"moon", "large moon"}))
        one = find(placed(before, SQUARE, seed), 0)
        reach = one.width / 2
        moon = 0.2 * SQUARE.width  # as far as the margin lets it go
        assert abs(one.left + reach - max(moon, reach)) < 0.06 * SQUARE.width


@pytest.mark.parametrize("seed", range(6))
def test_who_is_around_a_fire_sits_on_both_sides_of_it(seed):
    read = prompt.read("four friends sitting around a campfire in a forest")
    actors = figures.cast(read, seed)
    backdrop = find_stage("forest")(read, SQUARE, seed)
    boxes = place(read, actors, backdrop, SQUARE, seed)
    (fire,) = [one.middle for one in boxes if one.actor == 1]
    sides = [one.middle < fire for one in boxes if one.actor == 0]
    assert 1 <= sum(sides) <= 3
