"""Small things of a room stand on a table, and what people hold does not."""

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import figures, layout, stage
from aquatint.engines.diorama.graph import Pose, RelationKind, Shot
from aquatint.engines.diorama.layout import settled
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.layout.scenes import HOLDING, ON, cast, graph, subject


def laid(of):
    """What stands on which, by name."""
    done = settled(of, cast(of), 0)
    names = [one.concept for one in done.subjects]
    return [(names[r.subject], names[r.anchor]) for r in done.relations if r.kind is ON]


def test_a_small_thing_in_a_kitchen_stands_on_a_table():
    assert laid(graph("apple", setting="kitchen")) == [("apple", "table")]
    assert laid(graph("astronaut", "apple", setting="cafe")) == [("apple", "table")]


def test_the_table_that_is_there_is_used():
    assert laid(graph("table", "apple", setting="office")) == [("apple", "table")]


def test_what_is_held_or_stands_somewhere_stays_there():
    held = graph("astronaut", "book", relations=[(0, HOLDING, 1)], setting="library")
    assert laid(held) == []
    lying = graph("book", "couch", relations=[(0, ON, 1)], setting="living room")
    assert laid(lying) == [("book", "couch")]


def test_what_people_stand_beside_outdoors_stays_on_the_ground():
    assert laid(graph("astronaut", "apple", setting="field")) == []
    assert laid(graph("apple", "pear", setting="street")) == [("apple", "table"), ("pear", "table")]


def test_an_unwanted_table_is_not_brought_in():
    assert laid(graph("apple", setting="kitchen", excluded=frozenset({"table"}))) == []
    assert laid(graph("apple", setting="kitchen", shot=Shot.TOP)) == []


def test_beside_says_nothing_of_what_a_thing_lies_on():
    of = graph(
        subject("astronaut"), "book", relations=[(0, RelationKind.BESIDE, 1)], setting="office"
    )
    assert laid(of) == [("book", "table")]


def test_who_sits_in_a_room_on_nothing_gets_a_chair():
    sits = subject("astronaut", pose=Pose.SITTING)
    assert laid(graph(sits, setting="living room")) == [("astronaut", "chair")]
    on_a_couch = graph(sits, "couch", relations=[(0, ON, 1)], setting="living room")
    assert laid(on_a_couch) == [("astronaut", "couch")]
    assert laid(graph(sits, setting="field")) == []


def test_what_a_cat_plays_with_stays_on_the_floor():
    of = graph("cat", "apple", relations=[(0, RelationKind.BESIDE, 1)], setting="living room")
    assert laid(of) == []


@pytest.mark.parametrize(
    "text",
    [
        "a candle and a stack of books in a living room",
        "a laptop and a coffee mug in an office",
        "a vase and a clock in a living room",
        "a candle, a book and a cup of coffee in a library",
    ],
)
def test_all_that_lies_on_a_table_is_in_the_frame(text):
    graph = read(text)
    size = Resolution(1024, 1024)
    for seed in range(6):
        done = settled(graph, figures.cast(graph, seed), seed)
        actors = figures.cast(done, seed)
        backdrop = stage.find(done.setting)(done, size, seed)
        for one in layout.place(done, actors, backdrop, size, seed):
            if done.subjects[one.actor].concept != "table":
                assert one.left >= 0
                assert one.right <= size.width


def test_yoga_is_done_on_the_floor_and_who_sits_in_a_room_has_a_chair():
    yoga, sitting = (
        read("a woman doing yoga in a living room"),
        read("a woman sitting in a kitchen"),
    )
    assert "chair" not in [one.concept for one in settled(yoga, figures.cast(yoga, 0), 0).subjects]
    assert "chair" in [
        one.concept for one in settled(sitting, figures.cast(sitting, 0), 0).subjects
    ]


def test_a_paper_boat_is_on_the_ground():
    boat = read("a paper boat in a puddle on a rainy street")
    assert [one.concept for one in settled(boat, figures.cast(boat, 0), 0).subjects] == [
        "paper boat"
    ]


def test_a_couple_on_a_bench_is_two_who_sit_and_one_without_a_seat_stays_a_couple():
    sitting = read("an elderly couple holding hands on a bench")
    parted = settled(sitting, figures.cast(sitting, 0), 0)
    assert [one.concept for one in parted.subjects] == ["old man", "bench", "old woman"]
    assert {(one.subject, one.anchor) for one in parted.relations if one.kind is ON} == {
        (0, 1),
        (2, 1),
    }
    standing = read("a couple in Paris")
    assert settled(standing, figures.cast(standing, 0), 0).subjects[0].concept == "couple"
