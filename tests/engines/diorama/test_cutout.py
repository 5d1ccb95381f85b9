"""Subjects on no ground."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.cutout import cut_out
from aquatint.engines.diorama.look import Look
from aquatint.engines.diorama.prompt import read

SIZE = Resolution(320, 256)


def alone(prompt: str, look: Look | None = None) -> np.ndarray:
    return cut_out(read(prompt), SIZE, 5, look or Look())


@pytest.mark.parametrize(
    "prompt",
    [
        "a fox",
        "two dogs and a ball",
        'a logo "Mill & Stone" for a bakery',
        "a sticker of a cat",
        "an app icon of a fox",
        'a girl saying "Hello"',
        "a beach",
    ],
)
def test_the_ground_is_transparent_and_the_subject_is_not(prompt):
    picture = alone(prompt)
    assert picture.shape == (256, 320, 4)
    alpha = picture[..., 3]
    assert (alpha[[0, 0, -1, -1], [0, -1, 0, -1]] == 0).all()
    assert (alpha > 250).mean() > 0.02
    assert (picture[alpha == 0] == 0).all()
    assert (alone(prompt) == picture).all()


def test_the_subject_fills_the_picture():
    rows = np.flatnonzero((alone("a fox")[..., 3] > 128).any(1))
    columns = np.flatnonzero((alone("a fox")[..., 3] > 128).any(0))
    assert max(np.ptp(rows) / 256, np.ptp(columns) / 320) > 0.8


def test_the_look_treats_the_subject():
    grey = alone("a fox", Look(treatments=("monochrome",))).astype(int)
    assert np.ptp(grey[grey[..., 3] > 250][:, :3], axis=1).mean() < 8
