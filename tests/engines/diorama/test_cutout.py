"""Subjects on no ground."""

import numpy as np
import PIL.Image
import pytest

from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines.diorama import picture
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
    drawn = alone(prompt)
    assert drawn.shape == (256, 320, 4)
    alpha = drawn[..., 3]
    assert (alpha[[0, 0, -1, -1], [0, -1, 0, -1]] == 0).all()
    assert (alpha > 250).mean() > 0.02
    assert (drawn[alpha == 0] == 0).all()
    assert (alone(prompt) == drawn).all()


def test_the_subject_fills_the_picture():
    rows = np.flatnonzero((alone("a fox")[..., 3] > 128).any(1))
    columns = np.flatnonzero((alone("a fox")[..., 3] > 128).any(0))
    assert max(np.ptp(rows) / 256, np.ptp(columns) / 320) > 0.8


def test_the_look_treats_the_subject():
    grey = alone("a fox", Look(treatments=("monochrome",))).astype(int)
    assert np.ptp(grey[grey[..., 3] > 250][:, :3], axis=1).mean() < 8


def test_what_is_too_large_to_paint_is_painted_smaller_and_enlarged(monkeypatch):
    monkeypatch.setattr(picture, "MAX_PIXELS", 320 * 256)
    request = GenerationRequest(
        prompt="a fox", resolution=Resolution(640, 512), transparent=True, upscaled_from=SIZE
    )
    large = picture.pixels(request, 5, lambda: None)
    assert large.shape == (512, 640, 4)
    small = np.asarray(PIL.Image.fromarray(large).resize((320, 256), PIL.Image.Resampling.BOX))
    assert np.abs(small.astype(int) - alone("a fox"))[..., 3].mean() < 2
