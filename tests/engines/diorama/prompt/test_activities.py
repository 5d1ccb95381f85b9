"""What people do is done where it is done, unless the prompt names another place."""

from __future__ import annotations

import pytest

from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("a man skiing", "snow"),
        ("a woman cooking", "kitchen"),
        ("a couple hiking", "mountains"),
        ("grandmother gardening", "garden"),
        ("a family camping", "forest"),
        ("a girl working out", "gym"),
        ("two women shopping", "shop"),
    ],
)
def test_an_activity_implies_its_place(text, setting):
    graph = read(text)
    assert graph.setting == setting
    assert graph.subjects


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("a woman cooking in a forest", "forest"),
        ("a family camping on the beach", "beach"),
        ("a man kayaking on a river", "river"),
    ],
)
def test_a_place_that_is_named_wins(text, setting):
    assert read(text).setting == setting


@pytest.mark.parametrize("text", ["a boy hiking", "a dog camping", "a fox skiing"])
def test_who_does_something_is_no_kind_of_place(text):
    assert len(read(text).subjects) == 1
