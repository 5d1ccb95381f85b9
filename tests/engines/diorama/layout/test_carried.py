"""How things are held: fingers close around them, boards are in both hands."""

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import stage
from aquatint.engines.diorama.art.figure import Layer
from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import Pose
from aquatint.engines.diorama.layout import place, settled
from aquatint.engines.diorama.prompt import read

SIZE = Resolution(512, 512)


def placed(prompt, seed=3):
    graph = read(prompt)
    graph = settled(graph, cast(graph, seed), seed)
    actors = cast(graph, seed)
    backdrop = stage.find(graph.setting)(graph, SIZE, seed)
    return actors, place(graph, actors, backdrop, SIZE, seed)


@pytest.mark.parametrize("thing", ["a red apple", "a mug", 'a sign that says "HI"'])
def test_the_fingers_of_a_person_close_around_what_is_held(thing):
    _, placements = placed(f"a man holding {thing}")
    layers = [(one.actor, one.layer) for one in placements]
    assert layers[-1] == (0, Layer.FRONT)
    assert layers.index((1, Layer.WHOLE)) < layers.index((0, Layer.FRONT))
    assert not placements[-1].host


def test_a_person_shows_a_sign_with_both_hands_at_its_lower_edge():
    (man, _), placements = placed('a man holding a sign that says "HI"')
    assert man.subject.pose is Pose.SHOWING
    holder = next(one for one in placements if one.actor == 0)
    sign = next(one for one in placements if one.actor == 1)
    for name in ("hand", "other hand"):
        x, y = man.shape.anchors[name]
        x = 1 - x if holder.mirrored else x
        assert sign.left < holder.left + x * holder.width < sign.right
        assert abs(holder.top + y * holder.height - sign.bottom) < 0.1 * sign.height


def test_who_has_no_hands_wears_a_sign_below_the_mouth():
    (cat, _), placements = placed('a cat holding a sign that says "HI"')
    holder = next(one for one in placements if one.actor == 0)
    sign = next(one for one in placements if one.actor == 1)
    assert sign.top > holder.top + cat.shape.anchors["mouth"][1] * holder.height
    assert all(one.layer is not Layer.FRONT for one in placements)


def test_no_finger_is_before_what_is_written_on_a_thing():
    _, placements = placed('a chef holding a cake that says "Bon appetit"')
    (chef, _), _ = placed('a chef holding a cake that says "Bon appetit"')
    holder = next(one for one in placements if one.actor == 0)
    cake = next(one for one in placements if one.actor == 1)
    hand = holder.top + chef.shape.anchors["hand"][1] * holder.height
    assert hand > cake.top + 0.9 * cake.height


@pytest.mark.parametrize("seed", range(5))
def test_a_fishing_rod_leans_away_from_whoever_holds_it(seed):
    (_, rod), placements = placed("a man with a fishing rod by a lake", seed)
    man, held = (next(one for one in placements if one.actor == at) for at in (0, 1))
    grip = rod.shape.anchors["hand"][0]
    grip = held.left + (1 - grip if held.mirrored else grip) * held.width
    assert abs(held.middle - man.middle) > abs(grip - man.middle)
