"""What the prompt of an edit tells to do."""

import pytest

from aquatint.engines.diorama.retouch import Instruction, Verb


@pytest.mark.parametrize(
    ("prompt", "verb", "wanted"),
    [
        ("a red hat", Verb.SHOW, "a red hat"),
        ("Remove the dog.", Verb.REMOVE, ""),
        ("please get rid of the car", Verb.REMOVE, ""),
        ("erase this", Verb.REMOVE, ""),
        ("Add a tree", Verb.ADD, "a tree"),
        ("put a lamp on the table", Verb.ADD, "a lamp"),
        ("add a bird on a branch to the picture", Verb.ADD, "a bird on a branch"),
        ("Replace the cat with a dog", Verb.REPLACE, "a dog"),
        ("change the sky to a sunset", Verb.REPLACE, "a sunset"),
        ("could you turn the bird into a dragon", Verb.REPLACE, "a dragon"),
        ("swap the mug for a teapot", Verb.REPLACE, "a teapot"),
        ("removal men carrying a sofa", Verb.SHOW, "removal men carrying a sofa"),
        ("", Verb.SHOW, ""),
    ],
)
def test_orders_are_told_from_descriptions(prompt, verb, wanted):
    assert Instruction.of(prompt) == Instruction(verb, wanted)
