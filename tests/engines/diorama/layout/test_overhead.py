"""What is over something is right above it; aeroplanes that somebody stands beside are parked."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import kite_line, stage
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
    return graph, actors, place(graph, actors, backdrop, SIZE, seed)


@pytest.mark.parametrize("text", ["a parrot over a house", "a seagull over a boat"])
def test_what_is_over_a_thing_is_right_above_it(text):
    for seed in range(4):
        _, _, placements = placed(text, seed)
        flying = next(one for one in placements if one.actor == 0)
        ground = next(one for one in placements if one.actor == 1)
        assert ground.left < flying.middle < ground.right
        assert flying.bottom <= ground.top + 1
        assert flying.top >= 0


def test_an_aeroplane_beside_its_pilot_stands_on_the_ground_and_is_larger():
    _, (_, plane), placements = placed("a pilot standing beside his plane on the runway")
    assert plane.subject.pose is Pose.STANDING
    pilot = next(one for one in placements if one.actor == 0)
    parked = next(one for one in placements if one.actor == 1)
    assert not parked.aloft
    assert parked.width > 1.5 * pilot.height


def test_the_line_of_a_kite_runs_from_the_hand_to_the_kite():
    graph, actors, placements = placed("a boy flying a kite on the beach")
    picture = np.zeros((512, 512, 3), np.float32)
    kite_line.tie(picture, graph, actors, placements)
    kite = next(one for one in placements if one.actor == 1)
    rows, columns = np.nonzero(picture.sum(axis=2) > 0.5)
    nearest = np.hypot(columns - kite.middle, rows - kite.top - kite.height / 2).min()
    assert nearest < 4
    assert rows.max() - rows.min() > 20


def test_no_line_is_drawn_to_a_kite_that_nobody_holds():
    graph, actors, placements = placed("a kite over a house")
    picture = np.zeros((512, 512, 3), np.float32)
    kite_line.tie(picture, graph, actors, placements)
    assert not picture.any()


def test_a_dish_is_not_served_beside_what_its_picture_shows():
    _, actors, _ = placed("a bowl of ramen with an egg and chopsticks")
    assert [one.subject.concept for one in actors] == ["ramen"]


def test_a_mermaid_under_the_moon_is_above_the_water():
    graph, _, _ = placed("a mermaid sitting on a rock under the full moon")
    assert graph.setting == "sea"
