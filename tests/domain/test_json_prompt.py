"""A prompt in parts."""

import pytest

from aquatint.domain import InvalidRequest
from aquatint.domain.json_prompt import Element, JsonPrompt

POSTER = JsonPrompt(
    description="A poster for a jazz night",
    background="deep blue sky",
    elements=(
        Element(desc="Bold letters.", text="JAZZ NIGHT", box=(0, 100, 200, 900)),
        Element(desc="a saxophone", box=(400, 300, 700, 700), colors=("#ffcc00",)),
        Element(desc="stars"),
    ),
    style=(("art_style", "flat illustration"), ("lighting", "moonlight")),
)


def test_in_words_it_says_all_of_it_and_where():
    assert POSTER.words() == (
        "A poster for a jazz night. "
        'The text "JAZZ NIGHT" (Bold letters.), at the top. '
        "A saxophone, in #ffcc00, in the middle. "
        "Stars. "
        "Background: deep blue sky. "
        "Flat illustration, moonlight."
    )


def test_its_gist_says_nothing_twice():
    assert POSTER.gist() == (
        'A poster for a jazz night. The text "JAZZ NIGHT". Background: deep blue sky. '
        "Flat illustration, moonlight."
    )
    quoted = JsonPrompt.of('A sign that says "OPEN"')
    assert quoted.gist() == 'A sign that says "OPEN".'
    assert [element.text for element in quoted.elements] == ["OPEN"]


@pytest.mark.parametrize(
    ("box", "place"),
    [
        ((0, 0, 300, 300), "at the top left"),
        ((700, 700, 1000, 1000), "at the bottom right"),
        ((0, 0, 1000, 300), "at the left"),
        ((400, 400, 600, 600), "in the middle"),
        ((0, 0, 1000, 900), None),
        (None, None),
    ],
)
def test_a_box_is_a_place_unless_it_is_nearly_all(box, place):
    assert Element(desc="a cat", box=box).words() == (
        "a cat" if place is None else f"a cat, {place}"
    )


@pytest.mark.parametrize(
    "box", [(0, 0, 0, 10), (10, 0, 5, 10), (0, 9, 10, 3), (0, 0, 1001, 10), (-1, 0, 10, 10)]
)
def test_a_box_lies_within_the_picture_and_has_a_size(box):
    with pytest.raises(InvalidRequest, match="bbox"):
        Element(desc="a cat", box=box)


def test_what_is_written_can_be_read():
    assert JsonPrompt.read(POSTER.written()) == POSTER
