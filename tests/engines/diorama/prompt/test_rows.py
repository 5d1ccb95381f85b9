"""Whether all are to stand in one row."""

import pytest

from aquatint.engines.diorama.graph import Pose
from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("five cats in a row", None),
        ("three cats sitting in a row on a fence", Pose.SITTING),
        ("seven cats standing in line", Pose.STANDING),
        ("six cats lined up on a wall", None),
    ],
)
def test_a_row_is_understood_with_its_pose(text, pose):
    graph = read(text)
    assert graph.abreast
    assert graph.subjects[0].pose is pose
    assert not {"row", "line", "lined"} & set(graph.undrawn)


@pytest.mark.parametrize("text", ["six cats", "twelve cats in rows"])
def test_nothing_else_is_a_row(text):
    assert not read(text).abreast


def test_a_row_of_houses_is_six_side_by_side():
    graph = read("a row of colorful houses")
    assert graph.abreast
    assert [(one.concept, one.count) for one in graph.subjects] == [("house", 6)]
