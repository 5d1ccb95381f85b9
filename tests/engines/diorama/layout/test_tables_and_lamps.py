"""Who sits at a table, what floats, what hangs, what is held by a string: seen in whole prompts."""

import math

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import layout, stage
from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import Pose, RelationKind
from aquatint.engines.diorama.prompt import read

SIZE = Resolution(512, 512)


def scene(prompt, seed=3):
    """The settled graph of a prompt, and its placements by concept, in the order of painting."""
    graph = read(prompt)
    graph = layout.settled(graph, cast(graph, seed), seed)
    actors = cast(graph, seed)
    backdrop = stage.find(graph.setting)(graph, SIZE, seed)
    names = {one.index: one.subject.concept for one in actors}
    placements = layout.place(graph, actors, backdrop, SIZE, seed)
    return graph, [(names[one.actor], one) for one in placements if one.whole]


def test_a_family_sits_behind_its_table():
    graph, placed = scene("a family having dinner around a table")
    assert graph.relations[0].kind is RelationKind.AT
    (table,) = (one for name, one in placed if name == "table")
    sitters = [one for name, one in placed if name == "person"]
    assert len(sitters) == 4
    order = [one for _, one in placed]
    for sitter in sitters:
        assert order.index(sitter) < order.index(table)
        assert table.left - 5 < sitter.middle < table.right + 5
        assert sitter.top < table.top < sitter.bottom


def test_who_sleeps_at_a_desk_has_sunk_upon_it():
    graph = read("a student sleeping at his desk")
    (student, _) = cast(graph, 3)
    assert student.subject.pose is Pose.SLUMPED


def test_who_reads_sits_where_there_is_a_seat_and_stands_elsewhere():
    def pose(prompt):
        return cast(read(prompt), 3)[0].subject.pose

    assert pose("a student reading at a desk") is Pose.STUDYING
    assert pose("an old man reading a book in an armchair") is Pose.READING
    assert pose("a woman reading a book") is Pose.BROWSING


def test_balloons_are_above_the_head_of_who_holds_them():
    for seed in range(4):
        _, placed = scene("a girl holding three balloons", seed)
        (girl,) = (one for name, one in placed if name == "girl")
        for name, one in placed:
            if name == "balloon":
                assert one.top + 0.5 * one.height < girl.top + 0.1 * girl.height


@pytest.mark.parametrize(
    "prompt",
    ["three rubber ducks on a pond", "a paper boat on a river", "a candle floating on a lake"],
)
def test_what_floats_lies_in_the_water(prompt):
    graph, _ = scene(prompt)
    assert graph.subjects[0].pose is Pose.SWIMMING


def test_a_lamp_over_a_table_hangs_from_the_ceiling():
    _, placed = scene("a lamp hanging over a table")
    (lamp,) = (one for name, one in placed if name == "pendant lamp")
    (table,) = (one for name, one in placed if name == "table")
    assert lamp.top < 0
    assert table.left < lamp.middle < table.right
    assert lamp.bottom < table.top


def test_planets_in_a_row_stand_in_the_order_from_the_sun():
    graph, placed = scene("the planets of the solar system in a row")
    assert graph.subjects[0].count == 8
    middles = [one.middle for _, one in sorted(placed, key=lambda pair: pair[1].copy)]
    assert middles == sorted(middles)
    assert all(one.left >= 0 and one.right <= SIZE.width for _, one in placed)


def test_a_skateboard_is_ridden_standing():
    graph = read("a boy riding a skateboard")
    assert cast(graph, 0)[0].subject.pose is Pose.BALANCING
    assert cast(read("a boy riding a horse"), 0)[0].subject.pose is Pose.SITTING


def test_boots_are_on_both_feet_and_in_their_colour():
    graph = read("a woman wearing red boots")
    assert [one.words for one in graph.subjects] == ["woman in red boots"]
    assert graph.subjects[0].color is None


def test_a_team_is_ahead_of_what_it_pulls():
    graph, placed = scene("a sled pulled by four husky dogs in the snow")
    assert graph.relations[0].kind is RelationKind.PULLING
    (sled,) = (one for name, one in placed if name == "sled")
    dogs = [one for name, one in placed if name == "dog"]
    assert len(dogs) == 4
    ahead = {dog.middle < sled.middle for dog in dogs}
    assert len(ahead) == 1
    assert all(one.mirrored == dogs[0].mirrored for one in dogs)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a queen sitting on a throne", "throne room"),
        ("three knights inside a castle", "hall"),
        ("a bride in a church", "church"),
        ("a man waiting in a subway station", "subway"),
        ("a cat on a windowsill", "windowsill"),
        ("a boy leaning against a brick wall", "brick wall"),
        ("a lion in the savanna", "savanna"),
    ],
)
def test_who_is_said_to_be_in_a_place_is_there(prompt, setting):
    graph, placed = scene(prompt)
    assert graph.setting == setting
    assert placed


def test_who_plays_a_guitar_is_drawn_playing_it():
    (man,) = cast(read("a man playing guitar on stage"), 0)
    assert man.subject.words.endswith(" playing guitar")
    assert len(cast(read("a woman holding a red guitar"), 0)) == 2


def test_a_couple_sits_on_its_bench():
    (couple, _) = cast(read("an elderly couple on a park bench"), 0)
    assert couple.subject.pose is Pose.SITTING


def test_hair_is_as_it_is_told():
    (woman,) = read("a woman with long red hair").subjects
    assert woman.words == "woman with long red hair"
    assert read("a cat with long eyelashes").undrawn == ("long eyelashes",)


def test_balloons_that_lean_outwards_stay_in_a_narrow_frame():
    graph = read("a girl holding five balloons")
    graph = layout.settled(graph, cast(graph, 3), 3)
    actors = cast(graph, 3)
    size = Resolution(512, 1536)
    backdrop = stage.find(graph.setting)(graph, size, 3)
    for one in layout.place(graph, actors, backdrop, size, 3):
        away = math.sin(math.radians(one.turn)) * one.height
        assert one.middle + min(0.0, away) > 0
        assert one.middle + max(0.0, away) < size.width
