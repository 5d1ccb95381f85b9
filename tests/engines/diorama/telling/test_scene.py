"""A graph as one sentence."""

import pytest

from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.telling import caption


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a cat", "A cat."),
        ("three brown dogs on a beach", "Three brown dogs on a beach."),
        ("a cat wearing a hat", "A cat wearing a hat."),
        ("an owl and a fox in a forest at night", "An owl and a fox in a forest at night."),
        ("a red car in the rain", "A red car in the rain."),
        ("mountains at sunset", "A scene in the mountains at sunset."),
        (
            'a poster that says "JAZZ" with a trumpet',
            "A poster with a trumpet, with the words “JAZZ”.",
        ),
        ("a lighthouse, watercolor", "A lighthouse, watercolor."),
        ("A fox reading a book", "A fox reading a book."),
        ("A panda drinking coffee in a cafe", "A panda drinking coffee in a cafe."),
        ("A dog wearing a hat riding a bicycle", "A dog wearing a hat and riding a bicycle."),
        ("A man playing guitar on a stage", "A man holding a guitar on a stage."),
    ],
)
def test_it_says_what_is_drawn(prompt, told):
    assert caption(read(prompt)) == told


def test_words_that_were_not_understood_are_not_told():
    assert "qwertz" not in caption(read("a cat and a qwertz"))
