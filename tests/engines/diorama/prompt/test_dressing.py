"""What somebody wears is their clothes; what lies about is a thing."""

import pytest

from aquatint.engines.diorama.graph import RelationKind
from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    ("prompt", "colors"),
    [
        ("portrait of a woman in a red dress", {"woman": "red"}),
        ("a boy wearing a shirt", {"boy": None}),
        ("a red dress on a bed", {"dress": "red", "bed": None}),
        ("a dog wearing a blue jacket", {"dog": None, "jacket": "blue"}),
    ],
)
def test_a_garment_on_somebody_colours_their_clothes(prompt, colors):
    assert {one.concept: one.color for one in read(prompt).subjects} == colors


def test_what_else_is_said_of_the_dressed_stays():
    graph = read("a girl in a red raincoat holding a yellow umbrella next to a white dog")

    names = [one.concept for one in graph.subjects]
    told = {(names[one.subject], one.kind, names[one.anchor]) for one in graph.relations}
    assert "jacket" not in names
    assert ("girl", RelationKind.HOLDING, "umbrella") in told
