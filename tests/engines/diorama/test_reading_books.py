"""What is read is held open, below the face of whoever reads it."""

import pytest

from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import Pose
from aquatint.engines.diorama.layout import place
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.layout.scenes import SQUARE, find, stage

SEEDS = range(6)


def actors(prompt):
    return {actor.subject.concept: actor for actor in cast(read(prompt), seed=7)}


@pytest.mark.parametrize("reader", ["fox", "bear", "owl", "rabbit"])
def test_an_animal_that_reads_holds_its_book_open(reader):
    there = actors(f"a {reader} reading a book")
    assert there["book"].subject.pose is Pose.READING


@pytest.mark.parametrize("prompt", ["a fox next to a book", "a fox holding a book", "a book"])
def test_a_book_that_nobody_reads_is_closed(prompt):
    assert actors(prompt)["book"].subject.pose is None


@pytest.mark.parametrize("reader", ["fox", "bear", "owl", "cat", "rabbit"])
@pytest.mark.parametrize("thing", ["book", "newspaper"])
def test_what_is_read_hides_neither_the_face_nor_the_feet(reader, thing):
    graph = read(f"a {reader} reading a {thing}")
    for seed in SEEDS:
        players = cast(graph, seed)
        placements = place(graph, players, stage(SQUARE), SQUARE, seed)
        holder, held = find(placements, 0), find(placements, 1)
        mouth = players[0].shape.anchors["mouth"][1]
        assert held.top > holder.top + mouth * holder.height
        assert held.bottom <= holder.bottom + 0.02 * holder.height
        assert held.width < 0.75 * holder.width
