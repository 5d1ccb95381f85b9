"""What is named by its kind alone is spelled out, as many as are counted."""

import pytest

from aquatint.engines.diorama.graph import RelationKind
from aquatint.engines.diorama.prompt import read


def concepts(prompt):
    return [one.concept for one in read(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("ten different fruits on a table", 10),
        ("three vegetables", 3),
        ("farm animals", 5),
        ("colorful toys on the floor", 5),
        ("7 sea creatures", 7),
    ],
)
def test_as_many_members_of_a_kind_are_drawn_as_are_counted(prompt, count):
    found = concepts(prompt)
    assert len(found) == len(set(found)) == count


def test_a_bowl_of_fruit_holds_all_of_them():
    graph = read("a bowl of fruit on a table")
    inside = {one.subject for one in graph.relations if one.kind is RelationKind.IN}
    assert len(inside) == 5
    assert graph.setting == "table"


@pytest.mark.parametrize("prompt", ["a fruit salad", "a toy shop", "an animal doctor"])
def test_a_kind_that_only_describes_another_thing_is_none(prompt):
    assert len(concepts(prompt)) == 1


def test_quoted_kinds_are_letters():
    graph = read('a poster that says "Fresh fruits"')
    assert graph.lettering == ("Fresh fruits",)
    assert "apple" not in concepts('a poster that says "Fresh fruits"')


@pytest.mark.parametrize(
    ("prompt", "pulled"),
    [("a horse-drawn carriage", "carriage"), ("a husky sled team in the snow", "sled")],
)
def test_a_team_is_before_what_it_pulls(prompt, pulled):
    graph = read(prompt)
    (relation,) = graph.relations
    assert relation.kind is RelationKind.PULLING
    assert graph.subjects[relation.anchor].concept == pulled
