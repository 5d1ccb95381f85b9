"""Isometric blocks: which prompts get one, and what is told where there is none."""

import pytest

from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.prompt.isometric import KINDS
from aquatint.engines.diorama.stage.isometric import KINDS as PAINTERS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Isometric illustration of a small bakery", "bakery"),
        ("Isometric coffee shop", "cafe"),
        ("Isometric bedroom with a bed and a desk", "bedroom"),
        ("Isometric office building at night", "tower"),
        ("Isometric home office with a computer", "office"),
        ("Isometric house with a garden", "house"),
        ("Isometric castle on a floating island", "castle"),
        ("Isometric farm at dawn", "farm"),
    ],
)
def test_a_building_or_a_room_becomes_a_block(text, kind):
    graph = read(text)
    assert graph.setting == "isometric"
    assert f"isometric {kind}" in graph.extras
    assert graph.subjects == ()
    assert "3d render" not in graph.looks
    assert graph.undrawn == ()


def test_a_block_is_rendered_in_three_dimensions_where_that_is_said():
    assert read("Isometric 3D render of a coffee shop").looks == ("3d render",)


def test_what_is_no_block_is_drawn_from_before_and_told():
    graph = read("Isometric view of a robot")
    assert [one.concept for one in graph.subjects] == ["robot"]
    assert "isometric" in graph.undrawn
    assert "cat" in read("Isometric bakery with a cat").undrawn


def test_every_kind_has_its_painter():
    assert set(KINDS.values()) <= set(PAINTERS)
