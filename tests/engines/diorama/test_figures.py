"""Who comes on, in which pose, and what is in their hands already."""

from dataclasses import replace

import pytest

from aquatint.engines.diorama.figures import cast, figure
from aquatint.engines.diorama.graph import (
    Pose,
    Relation,
    RelationKind,
    SceneGraph,
    Shot,
    Subject,
)

HOLDING = (Relation(0, RelationKind.HOLDING, 1),)


def subject(concept: str, pose: Pose | None = None) -> Subject:
    return Subject(concept=concept, words=concept, pose=pose)


def concepts(graph: SceneGraph) -> list[str]:
    return [actor.subject.concept for actor in cast(graph, 7)]


def test_a_figure_has_the_height_that_is_asked_for():
    assert figure(subject("dog"), 200, 7).height == 200


@pytest.mark.parametrize(
    ("holder", "pose", "thing"),
    [
        ("robot", Pose.READING, "book"),
        ("girl", Pose.READING, "book"),
        ("panda", Pose.DRINKING, "tea"),
    ],
)
def test_what_the_artwork_has_in_its_hands_is_not_drawn_twice(holder, pose, thing):
    graph = SceneGraph(subjects=(subject(holder, pose), subject(thing)), relations=HOLDING)
    assert concepts(graph) == [holder]
    upright = replace(graph, subjects=(subject(holder), subject(thing)))
    assert concepts(upright) == [holder, thing]


def test_actors_keep_their_positions_in_the_graph():
    robot, book, dog = subject("robot", Pose.READING), subject("book"), subject("dog")
    graph = SceneGraph(subjects=(robot, book, dog), relations=HOLDING)
    assert [actor.index for actor in cast(graph, 7)] == [0, 2]


def test_a_rider_sits_and_has_a_far_leg():
    riding = (Relation(0, RelationKind.RIDING, 1),)
    graph = SceneGraph(subjects=(subject("astronaut"), subject("horse")), relations=riding)
    rider, horse = cast(graph, 7)
    assert rider.subject.pose is Pose.SITTING
    assert rider.shape.straddles
    assert not horse.shape.straddles


def test_people_who_would_sit_on_nothing_sit_on_the_ground():
    alone = SceneGraph(subjects=(subject("girl", Pose.SITTING),))
    assert cast(alone, 7)[0].subject.pose is Pose.CROSS_LEGGED
    seated = SceneGraph(
        subjects=(subject("girl", Pose.SITTING), subject("couch")),
        relations=(Relation(0, RelationKind.ON, 1),),
    )
    assert cast(seated, 7)[0].subject.pose is Pose.SITTING


def test_shapes_tell_the_proportions_of_what_is_drawn():
    (couch,) = cast(SceneGraph(subjects=(subject("couch"),)), 7)
    assert couch.shape.aspect > 1.5
    assert {"seat", "foot"} <= couch.shape.anchors.keys()


def test_people_hold_out_what_they_hold_and_show_the_mood_of_the_picture():
    graph = SceneGraph(
        subjects=(subject("woman"), subject("gift")), relations=HOLDING, mood="happy"
    )
    woman = cast(graph, 7)[0].subject
    assert woman.pose is Pose.HOLDING
    assert woman.mood == "happy"


def test_an_animal_alone_takes_other_poses_with_other_seeds():
    graph = SceneGraph(subjects=(subject("fox"),))
    poses = {cast(graph, seed)[0].subject.pose for seed in range(8)}
    assert len(poses) >= 3
    told = SceneGraph(subjects=(subject("fox", Pose.SLEEPING),))
    assert {cast(told, seed)[0].subject.pose for seed in range(8)} == {Pose.SLEEPING}


def test_who_is_in_a_chair_sits():
    graph = SceneGraph(
        subjects=(subject("woman"), subject("chair")),
        relations=(Relation(0, RelationKind.IN, 1),),
    )
    assert cast(graph, 7)[0].subject.pose is Pose.SITTING


def test_a_crowd_of_crowds_is_kept_within_bounds():
    cats = replace(subject("cat"), count=12)
    assert sum(actor.copies for actor in cast(SceneGraph(subjects=(cats,) * 12), 7)) <= 30
    assert sum(actor.copies for actor in cast(SceneGraph(subjects=(cats,) * 2), 7)) == 24


def test_a_bird_above_something_spreads_its_wings():
    above = (Relation(0, RelationKind.ABOVE, 1),)
    graph = SceneGraph(subjects=(subject("seagull"), subject("boat")), relations=above)
    assert cast(graph, 7)[0].subject.pose is Pose.FLYING


def test_a_queen_without_a_crown_is_a_lady():
    graph = SceneGraph(subjects=(subject("queen"),), excluded=frozenset({"crown"}))
    assert concepts(graph) == ["woman"]
    assert concepts(replace(graph, excluded=frozenset())) == ["queen"]


def test_who_reads_a_newspaper_holds_that_and_no_book():
    graph = SceneGraph(
        subjects=(subject("boy", Pose.READING), subject("newspaper")), relations=HOLDING
    )
    boy, paper = cast(graph, 7)
    assert boy.subject.pose is Pose.HOLDING
    assert paper.subject.concept == "newspaper"


@pytest.mark.parametrize("concept", ["coffee", "juice", "ramen", "egg"])
def test_a_vessel_seen_from_above_is_as_wide_as_high(concept):
    (aside,) = cast(SceneGraph(subjects=(subject(concept),)), 7)
    (above,) = cast(SceneGraph(subjects=(subject(concept),), shot=Shot.TOP), 7)
    assert above.subject.words.endswith(" from above")
    assert abs(above.shape.aspect - 1) < 0.1
    assert above.shape.aspect != aside.shape.aspect


def test_who_has_an_umbrella_holds_it_up():
    graph = SceneGraph(subjects=(subject("woman"), subject("umbrella")), relations=HOLDING)
    woman = next(one for one in cast(graph, 3) if one.index == 0)
    assert woman.subject.pose is Pose.WAVING
