"""Relations obeyed: what is held, worn, ridden, stood on and looked out of."""

from dataclasses import replace

import pytest

from aquatint.engines.diorama.art.figure import Layer
from aquatint.engines.diorama.graph import Pose, RelationKind
from aquatint.engines.diorama.layout import place
from tests.engines.diorama.layout.scenes import (
    HOLDING,
    ON,
    SQUARE,
    WEARING,
    cast,
    find,
    graph,
    placed,
    shared,
    stage,
    subject,
)

IN, RIDING, UNDER = RelationKind.IN, RelationKind.RIDING, RelationKind.UNDER
SEEDS = range(6)


@pytest.mark.parametrize("concept", ["penguin", "robot", "astronaut", "cat"])
def test_an_umbrella_stands_in_the_hand_with_its_edge_above_the_head(concept):
    for seed in SEEDS:
        placements = placed(graph(concept, "umbrella", relations=[(0, HOLDING, 1)]), seed=seed)
        holder, umbrella = find(placements, 0), find(placements, 1)
        assert umbrella.top < holder.top
        assert holder.top < umbrella.bottom < holder.bottom
        assert umbrella.left < holder.middle < umbrella.right
        assert placements.index(umbrella) < placements.index(holder)


def test_an_umbrella_that_nobody_holds_is_held_by_whoever_is_there():
    placements = placed(graph("astronaut", "umbrella", "dog"))
    assert find(placements, 1).group == find(placements, 0).group


def test_a_balloon_rises_from_the_hand_and_over_the_head():
    for seed in SEEDS:
        placements = placed(graph("astronaut", "balloon", relations=[(0, HOLDING, 1)]), seed=seed)
        holder, balloon = find(placements, 0), find(placements, 1)
        assert balloon.top < holder.top
        assert balloon.bottom == pytest.approx(
            holder.top + 0.6 * holder.height, abs=0.05 * holder.height
        )


def test_several_balloons_are_fanned_out():
    of = graph("astronaut", subject("balloon", 3), relations=[(0, HOLDING, 1)])
    turns = [one.turn for one in placed(of) if one.actor == 1]
    assert len(set(turns)) == 3
    assert max(turns) > 15 > -15 > min(turns)


def test_a_hat_is_as_wide_as_the_head_and_glasses_are_on_the_eyes():
    for seed in SEEDS:
        placements = placed(
            graph("astronaut", "hat", "cat", relations=[(0, WEARING, 1)]), seed=seed
        )
        wearer, hat = find(placements, 0), find(placements, 1)
        assert 0.2 * wearer.width < hat.width < 0.75 * wearer.width
        assert hat.bottom < wearer.top + 0.2 * wearer.height


def test_a_cat_and_a_dog_on_a_couch_sit_side_by_side():
    of = graph("cat", "dog", "couch", relations=[(0, ON, 2), (1, ON, 2)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        cat, dog, couch = (find(placements, index) for index in range(3))
        assert shared(cat, dog) == 0
        for one in (cat, dog):
            assert couch.left < one.middle < couch.right


def test_several_on_one_thing_all_find_room():
    placements = placed(graph(subject("cat", 5), "couch", relations=[(0, ON, 1)]))
    couch = find(placements, 1)
    middles = sorted(one.middle for one in placements if one.actor == 0)
    assert couch.left < middles[0] < middles[-1] < couch.right
    assert middles[-1] - middles[0] > 0.4 * couch.width


def test_three_in_a_box_look_out_of_it_and_stay_within():
    placements = placed(graph(subject("cat", 3), "box", relations=[(0, IN, 1)]))
    box = find(placements, 1)
    for one in placements:
        if one.actor == 0:
            assert one.top < box.top - 0.2 * one.height
            assert box.left - 0.2 * box.width < one.middle < box.right + 0.2 * box.width


def test_an_animal_that_rides_sits_on_its_mount_and_before_it():
    placements = placed(graph("penguin", "horse", relations=[(0, RIDING, 1)]))
    rider, mount = find(placements, 0), find(placements, 1)
    assert placements.index(rider) > placements.index(mount)
    assert rider.top < mount.top + 0.2 * mount.height
    assert rider.bottom < mount.top + 0.6 * mount.height


def test_what_is_in_a_thing_that_is_on_another_stands_there_with_it():
    of = graph("apple", "box", "table", relations=[(0, IN, 1), (0, ON, 2)])
    placements = placed(of)
    assert len({one.group for one in placements}) == 1
    box, table = find(placements, 1), find(placements, 2)
    assert box.bottom == pytest.approx(table.top + 0.35 * table.height, abs=0.1 * table.height)


def test_who_is_in_a_castle_is_shown_before_it():
    placements = placed(graph("cat", "castle", relations=[(0, IN, 1)]))
    assert placements[-1] is find(placements, 0)
    assert find(placements, 0).host


def test_what_flies_is_in_the_air_and_what_swims_is_not():
    flying = find(placed(graph(subject("dragon", pose=Pose.FLYING), "cat")), 0)
    assert flying.aloft
    assert flying.bottom < 0.75 * SQUARE.height
    assert not find(placed(graph(subject("dog", pose=Pose.SWIMMING))), 0).aloft


def test_many_on_a_plate_stand_in_two_rows():
    of = graph(subject("apple", 6), "hat", relations=[(0, ON, 1)])
    placements = placed(of)
    feet = {round(one.bottom) for one in placements if one.actor == 0}
    assert len(feet) == 2


def test_what_is_in_clear_glass_is_seen_inside_of_it():
    of = graph("sailboat", "box", relations=[(0, IN, 1)])
    ship, bottle = cast(of)
    glass = replace(bottle.shape, anchors={**bottle.shape.anchors, "within": (0.5, 0.6)})
    actors = (ship, replace(bottle, shape=glass))
    for seed in SEEDS:
        placements = place(of, actors, stage(SQUARE), SQUARE, seed)
        inner, outer = find(placements, 0), find(placements, 1)
        assert outer.left < inner.left < inner.right < outer.right
        assert outer.top < inner.top < inner.bottom < outer.bottom
        assert placements.index(inner) < placements.index(outer)


def test_what_is_in_a_thing_with_a_near_wall_stands_before_its_back_and_behind_that_wall():
    of = graph(subject("apple", 7), "box", relations=[(0, IN, 1)])
    apples, box = cast(of)
    walled = replace(box, shape=replace(box.shape, grasps=True))
    placements = place(of, (apples, walled), stage(SQUARE), SQUARE, 1)
    layers = [(one.actor, one.layer) for one in placements]
    assert layers[0] == (1, Layer.WHOLE)
    assert layers[-1] == (1, Layer.FRONT)
    assert len(layers) == 9


def test_many_things_in_clear_glass_lie_in_rows_within_it():
    of = graph(subject("apple", 9), "box", relations=[(0, IN, 1)])
    apples, jar = cast(of)
    glass = replace(jar.shape, anchors={**jar.shape.anchors, "within": (0.5, 0.6)})
    placements = place(of, (apples, replace(jar, shape=glass)), stage(SQUARE), SQUARE, 1)
    outer = find(placements, 1)
    inner = [one for one in placements if one.actor == 0]
    assert len({round(one.bottom) for one in inner}) == 3
    assert all(outer.left < one.middle < outer.right for one in inner)
    assert all(one.bottom < outer.bottom for one in inner)


@pytest.mark.parametrize("kind", [RelationKind.BESIDE, RelationKind.ABOVE])
def test_what_flies_at_a_flower_is_in_the_air_before_its_bloom(kind):
    of = graph("bee", "rose", relations=[(0, kind, 1)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        bee, rose = find(placements, 0), find(placements, 1)
        assert rose.top - bee.height < bee.top < bee.bottom < (rose.top + rose.bottom) / 2
        assert bee.height > 0.2 * rose.height
        assert rose.left - bee.width < bee.middle < rose.right + bee.width


def test_a_kite_that_is_flown_is_in_the_sky_and_not_in_the_hand():
    kite = replace(subject("balloon"), concept="kite")
    of = graph("astronaut", "balloon", relations=[(0, HOLDING, 1)])
    flyer, toy = cast(of)
    flown = replace(of, subjects=(of.subjects[0], kite))
    actors = (flyer, replace(toy, subject=kite))
    placements = place(flown, actors, stage(SQUARE), SQUARE, 7)
    assert find(placements, 1).group != find(placements, 0).group
    assert find(placements, 1).aloft


def test_who_hides_behind_a_tree_is_half_behind_its_trunk():
    of = graph("astronaut", "palm", relations=[(0, RelationKind.BEHIND, 1)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        child, tree = find(placements, 0), find(placements, 1)
        assert placements.index(child) < placements.index(tree)
        assert abs(child.middle - tree.middle) < 0.6 * child.width


def test_a_case_hangs_from_the_hand_at_the_side():
    case = replace(subject("box"), concept="briefcase")
    of = graph("astronaut", "box", relations=[(0, HOLDING, 1)])
    who, thing = cast(of)
    held = replace(of, subjects=(of.subjects[0], case))
    actors = (who, replace(thing, subject=case, shape=replace(thing.shape, anchors={})))
    for seed in SEEDS:
        placements = place(held, actors, stage(SQUARE), SQUARE, seed)
        holder, hung = find(placements, 0), find(placements, 1)
        assert hung.top > holder.top + 0.5 * holder.height
        assert hung.height < 0.4 * holder.height


def test_a_branch_grows_in_from_a_side_and_carries_whoever_perches_on_it():
    bough = replace(subject("balloon"), concept="branch")
    of = graph(subject("penguin", 3), "balloon", relations=[(0, ON, 1)])
    birds, tree = cast(of)
    perched = replace(of, subjects=(of.subjects[0], bough))
    limb = replace(tree, subject=bough, shape=replace(tree.shape, aspect=3.0))
    for seed in SEEDS:
        placements = place(perched, (birds, limb), stage(SQUARE), SQUARE, seed)
        branch = find(placements, 1)
        assert branch.left < 0 or branch.right > SQUARE.width
        for copy in range(3):
            bird = find(placements, 0, copy)
            assert branch.left < bird.middle < branch.right
            assert bird.left > 0
            assert bird.right < SQUARE.width


def test_who_jumps_over_a_fence_is_just_above_it():
    of = graph(subject("horse", pose=Pose.RUNNING), "box", relations=[(0, RelationKind.ABOVE, 1)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        horse, hurdle = find(placements, 0), find(placements, 1)
        assert horse.group == hurdle.group
        assert abs(horse.bottom - hurdle.top) < 0.25 * horse.height


def test_who_is_behind_a_thing_looks_out_from_behind_it():
    of = graph("cat", "couch", relations=[(0, RelationKind.BEHIND, 1)])
    for seed in SEEDS:
        placements = placed(of, seed=seed)
        cat, couch = find(placements, 0), find(placements, 1)
        assert placements.index(cat) < placements.index(couch)
        hidden = min(cat.right, couch.right) - max(cat.left, couch.left)
        assert 0.2 * cat.width < hidden < 0.95 * cat.width


def test_who_sleeps_in_a_bed_fits_it():
    bed = replace(subject("couch"), concept="bed")
    of = graph(subject("astronaut", pose=Pose.SLEEPING), "couch", relations=[(0, IN, 1)])
    who, couch = cast(of)
    lying = replace(who, shape=replace(who.shape, aspect=2.4))
    actors = (lying, replace(couch, subject=bed))
    of = replace(of, subjects=(of.subjects[0], bed))
    for seed in SEEDS:
        placements = place(of, actors, stage(SQUARE), SQUARE, seed)
        sleeper, berth = find(placements, 0), find(placements, 1)
        assert sleeper.width <= berth.width
        assert placements.index(sleeper) > placements.index(berth)


def test_boots_are_worn_on_the_feet():
    boots = replace(subject("hat"), concept="boots")
    of = graph("cat", "hat", relations=[(0, WEARING, 1)])
    cat, hat = cast(of)
    shod = replace(of, subjects=(of.subjects[0], boots))
    for seed in SEEDS:
        placements = place(shod, (cat, replace(hat, subject=boots)), stage(SQUARE), SQUARE, seed)
        wearer, worn = find(placements, 0), find(placements, 1)
        assert worn.top > wearer.top + 0.5 * wearer.height
