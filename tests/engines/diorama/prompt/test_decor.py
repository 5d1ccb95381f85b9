"""What drifts through the air and what is hung up is part of the stage, and no subject."""

import pytest

from aquatint.engines.diorama.graph import TimeOfDay
from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    ("prompt", "extra"),
    [
        ("autumn leaves falling on a bench", "leaves"),
        ("a girl, cherry blossoms in the wind", "petals"),
        ("a clown, confetti in the air", "confetti"),
        ("an angel, feathers falling", "feathers"),
        ("a fox in a forest at night with fireflies", "fireflies"),
        ("a couple under string lights", "string lights"),
        ("a birthday party for a dog", "bunting"),
    ],
)
def test_it_is_an_extra_and_the_others_are_the_subjects(prompt: str, extra: str) -> None:
    graph = read(prompt)
    assert extra in graph.extras
    assert len(graph.subjects) == 1
    assert not graph.undrawn


def test_leaves_bring_autumn_blossoms_spring_and_lights_the_evening() -> None:
    assert read("falling leaves in the park").season == "autumn"
    assert read("a girl under cherry blossom petals falling").season == "spring"
    assert read("a couple under string lights").time is TimeOfDay.SUNSET
    assert read("a couple under string lights at night").time is TimeOfDay.NIGHT


def test_a_birthday_party_is_in_a_room_unless_told_otherwise() -> None:
    assert read("a birthday party for a dog").setting == "living room"
    assert read("a birthday party on the beach").setting == "beach"
