"""Portraits: near, about a head in the upper half, cut off by the lower edge."""

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import layout, stage
from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import Pose, Shot
from aquatint.engines.diorama.prompt import read

SIZES = [Resolution(1024, 1024), Resolution(768, 1344), Resolution(1344, 768)]
PROMPTS = [
    "Portrait of an old fisherman with a white beard and a yellow raincoat",
    "Portrait of a wizard",
    "Close-up of a child laughing",
    "Portrait of a knight",
    "A woman with curly red hair wearing a green dress",
    "Portrait of a fox",
    "Portrait of a horse",
    "Portrait of a cat wearing a crown",
]


def sat(prompt, size, seed):
    """Who is placed for a prompt, and where."""
    graph = read(prompt)
    actors = cast(graph, seed)
    graph = layout.settled(graph, actors, seed)
    backdrop = stage.find(graph.setting)(graph, Resolution(size.width // 4, size.height // 4), seed)
    return actors, layout.place(graph, actors, backdrop, size, seed)


def head(actors, one):
    """The place of a head in the frame."""
    x, y = actors[one.actor].shape.anchors["head"]
    x = 1 - x if one.mirrored else x
    return one.left + x * one.width, one.top + y * one.height


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("seed", [7, 8])
def test_a_head_is_in_the_upper_half_near_the_middle(prompt, size, seed):
    actors, placements = sat(prompt, size, seed)
    one = next(one for one in placements if one.actor == 0 and one.whole)
    x, y = head(actors, one)
    assert 0.3 < x / size.width < 0.7
    assert 0.18 < y / size.height < 0.5
    assert one.bottom > size.height


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_portrait_fills_its_frame(prompt):
    size = SIZES[0]
    _, placements = sat(prompt, size, 7)
    one = next(one for one in placements if one.actor == 0 and one.whole)
    assert one.top < 0.2 * size.height
    assert one.height > size.height


def test_two_share_a_portrait_and_a_family_is_shown_whole():
    actors, placements = sat("Portrait of two sisters", SIZES[0], 7)
    columns = sorted(head(actors, one)[0] for one in placements)
    assert columns[0] < 0.4 * 1024
    assert columns[1] > 0.6 * 1024
    _, placements = sat("Portrait of six friends", SIZES[0], 7)
    assert all(one.bottom < 1024 for one in placements)


def test_an_animal_sits_for_its_portrait():
    assert cast(read("Portrait of a wolf"), 7)[0].subject.pose is Pose.SITTING


@pytest.mark.parametrize(
    ("text", "shot"),
    [
        ("Passport photo of a young man", Shot.PORTRAIT),
        ("Studio portrait of a woman", Shot.PORTRAIT),
        ("A man wearing a blue hoodie", Shot.KNEES),
        ("A man wearing a blue hoodie in a kitchen", Shot.MEDIUM),
        ("A man wearing a blue hoodie with a dog", Shot.MEDIUM),
        ("A woman running in a red dress", Shot.MEDIUM),
    ],
)
def test_what_is_told_of_somebody_decides_how_near_the_camera_is(text, shot):
    assert read(text).shot is shot


def test_a_bird_is_seen_whole_from_near():
    for seed in range(4):
        _, (bird,) = sat("close-up of a parrot", SIZES[0], seed)
        assert bird.left > 0
        assert bird.right < SIZES[0].width
        assert bird.top > 0
