"""What is said of pictures that nobody knows."""

from __future__ import annotations

import numpy as np
import pytest
from pictures import image, landscape, noise

from aquatint.domain import Image
from aquatint.engines.diorama.note import Note
from aquatint.engines.diorama.telling import describe
from aquatint.engines.diorama.telling.description import name_of
from aquatint.imaging.notes import noted


def plain(*color: int) -> np.ndarray:
    return np.full((64, 64, 3), color, np.uint8)


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ((1, 0, 0), "red"),
        ((1, 1, 1), "white"),
        ((0, 0, 0), "black"),
        ((0.5, 0.5, 0.5), "gray"),
        ((0.2, 0.3, 0.9), "blue"),
        ((0.45, 0.25, 0.1), "brown"),
        ((0.9, 0.85, 0.7), "cream"),
        ((0.05, 0.3, 0.05), "dark green"),
    ],
)
def test_colours_have_the_names_that_people_give_them(color, name):
    assert name_of(color) == name


def test_form_light_and_colours_are_told():
    (told,) = describe(image(plain(245, 245, 245)))
    assert told == "A square, bright, soft picture in white."
    (told,) = describe(image(plain(10, 20, 90)[:32]))
    assert told.startswith("A wide, dark, soft picture in ")


def test_a_horizon_and_what_stands_out_are_told():
    (told,) = describe(image(landscape(400, 300)))
    assert "line" in told
    assert "something that stands out" in told


def test_rows_of_strokes_look_like_lettering():
    page = np.full((200, 300, 3), 250, np.uint8)
    for left in range(40, 260, 20):
        page[150:172, left : left + 7] = 20
    (told,) = describe(image(page))
    assert "lettering at the bottom" in told


def test_noise_has_neither_letters_nor_a_horizon():
    (told,) = describe(image(noise(300, 200)))
    assert "lettering" not in told
    assert "line" not in told


def test_a_picture_of_ours_says_first_what_it_shows():
    drawn = image(plain(90, 140, 90))
    data = noted(drawn.data, Note("A cat.").text())
    told = describe(Image(data, drawn.format, drawn.size))
    assert told[0] == "A cat."
    assert len(told) == 2


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (200, 3)])
def test_the_smallest_pictures_are_described(size):
    assert describe(image(noise(*size)))[0]
